//! The clients of AWS services.

use std::time::Duration;

use aws_config::timeout::TimeoutConfig;
use aws_config::{Region, SdkConfig};

use crate::calls::Calls;

/// The clients of one Region.
#[derive(Clone, Debug)]
pub struct Clients {
    /// The Region.
    pub region: String,
    pub(crate) cloud_formation: aws_sdk_cloudformation::Client,
    pub(crate) s3: aws_sdk_s3::Client,
    /// The endpoint for all services, if it is set.
    pub(crate) endpoint_url: Option<String>,
}

/// The timeout of one upload attempt.
const UPLOAD: Duration = Duration::from_secs(900);

pub(crate) fn timeouts(attempt: Duration) -> TimeoutConfig {
    let connect = Duration::from_secs(5);
    TimeoutConfig::builder().connect_timeout(connect).operation_attempt_timeout(attempt).build()
}

impl Clients {
    pub(crate) fn new(config: &SdkConfig, region: &str, calls: &Calls) -> Clients {
        let config = config.to_builder().region(Region::new(region.to_owned())).build();
        // Emulators and private endpoints have no DNS names for buckets.
        let is_elsewhere = config.endpoint_url().is_some();
        let s3 = aws_sdk_s3::config::Builder::from(&config)
            .force_path_style(is_elsewhere)
            .timeout_config(timeouts(UPLOAD))
            .interceptor(calls.counter())
            .build();
        let cloud_formation = aws_sdk_cloudformation::config::Builder::from(&config)
            .interceptor(calls.counter())
            .build();
        Clients {
            region: region.to_owned(),
            cloud_formation: aws_sdk_cloudformation::Client::from_conf(cloud_formation),
            s3: aws_sdk_s3::Client::from_conf(s3),
            endpoint_url: config.endpoint_url().map(str::to_owned),
        }
    }
}
