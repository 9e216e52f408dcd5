//! The clients of AWS services.

use std::time::Duration;

use aws_config::timeout::TimeoutConfig;
use aws_config::{Region, SdkConfig};
use aws_sdk_cloudformation::config::StalledStreamProtectionConfig;
use aws_sdk_cloudformation::config::retry::{RetryPartition, TokenBucket};
use aws_smithy_runtime_api::client::http::SharedHttpClient;

use crate::calls::Calls;
use crate::notices::Notices;
use crate::transport;

/// The clients of one Region.
#[derive(Clone, Debug)]
pub struct Clients {
    /// The Region.
    pub region: String,
    pub(crate) cloud_formation: aws_sdk_cloudformation::Client,
    pub(crate) s3: aws_sdk_s3::Client,
    /// The endpoint for all services, if it is set.
    pub(crate) endpoint_url: Option<String>,
    pub(crate) notices: Notices,
}

/// The timeout of one upload attempt.
const UPLOAD: Duration = Duration::from_secs(900);

/// The timeout of one attempt of any other call.
pub(crate) const CALL: Duration = Duration::from_secs(30);
/// The timeout for connecting to a host.
const CONNECT: Duration = Duration::from_secs(5);

/// Returns the timeouts of calls that resolve credentials.
pub(crate) fn timeouts() -> TimeoutConfig {
    TimeoutConfig::builder().connect_timeout(CONNECT).operation_attempt_timeout(CALL).build()
}

impl Clients {
    pub(crate) fn new(
        config: &SdkConfig,
        region: &str,
        calls: &Calls,
        notices: &Notices,
    ) -> Clients {
        let config = config.to_builder().region(Region::new(region.to_owned())).build();
        // Emulators and private endpoints have no DNS names for buckets.
        let is_elsewhere = config.endpoint_url().is_some();
        let s3 = aws_sdk_s3::config::Builder::from(&config)
            .force_path_style(is_elsewhere)
            .timeout_config(patient())
            .stalled_stream_protection(unwatched())
            .retry_partition(partition());
        let s3 = with_pace(&config, "S3", UPLOAD, calls)
            .into_iter()
            .fold(s3, aws_sdk_s3::config::Builder::http_client);
        let cloud_formation = aws_sdk_cloudformation::config::Builder::from(&config)
            .timeout_config(patient())
            .stalled_stream_protection(unwatched())
            .retry_partition(partition());
        let cloud_formation = with_pace(&config, "CloudFormation", attempt(&config), calls)
            .into_iter()
            .fold(cloud_formation, aws_sdk_cloudformation::config::Builder::http_client);
        Clients {
            region: region.to_owned(),
            cloud_formation: aws_sdk_cloudformation::Client::from_conf(cloud_formation.build()),
            s3: aws_sdk_s3::Client::from_conf(s3.build()),
            endpoint_url: config.endpoint_url().map(str::to_owned),
            notices: notices.clone(),
        }
    }
}

/// Returns the HTTP client of a service, which keeps the pace that AWS accepts.
pub(crate) fn with_pace(
    config: &SdkConfig,
    service: &'static str,
    limit: Duration,
    calls: &Calls,
) -> Option<SharedHttpClient> {
    Some(transport::paced(config.http_client()?, service, limit, calls))
}

/// Returns the timeout of one attempt of a call.
pub(crate) fn attempt(config: &SdkConfig) -> Duration {
    config.timeout_config().and_then(TimeoutConfig::operation_attempt_timeout).unwrap_or(CALL)
}

/// Returns timeouts that leave the waiting for a response to the HTTP client, because a request may wait for its turn first.
pub(crate) fn patient() -> TimeoutConfig {
    TimeoutConfig::builder()
        .connect_timeout(CONNECT)
        .disable_operation_attempt_timeout()
        .disable_operation_timeout()
        .disable_read_timeout()
        .build()
}

/// Returns the setting that a request without progress is not stopped. It may wait for its turn, and the timeouts of its
/// attempts stop one that is stuck.
pub(crate) fn unwatched() -> StalledStreamProtectionConfig {
    StalledStreamProtectionConfig::disabled()
}

/// Returns a budget for retries that does not run out. By default, all clients of a process share a budget of 500, and many
/// stacks that fail for a short time use it up.
pub(crate) fn partition() -> RetryPartition {
    RetryPartition::custom("stanchion").token_bucket(TokenBucket::unlimited()).build()
}
