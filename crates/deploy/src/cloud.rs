//! The connection to AWS: credentials, Regions and retries.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use aws_config::profile::ProfileFileCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_config::retry::RetryConfig;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_sdk_cloudformation::config::SharedCredentialsProvider;
use stanchion_core::assembly::ManifestStack;
use tokio::sync::OnceCell;

use crate::caller::Caller;
use crate::calls::Calls;
use crate::clients::{self, Clients};
use crate::error::Error;
use crate::notices::Notices;
use crate::profile;
use crate::token;
use crate::transport;

/// Settings of the connection to AWS. Every setting that is absent is resolved as the AWS CLI does: from the environment, the
/// files in `~/.aws`, IAM Identity Center, or the role of the instance or container.
#[derive(Clone, Debug, Default)]
pub struct Connection {
    /// The profile in `~/.aws`. It takes precedence over credentials in environment variables.
    pub profile: Option<String>,
    /// The Region of stacks that do not set one.
    pub region: Option<String>,
    /// The endpoint URL for all services, such as the one of an emulator.
    pub endpoint_url: Option<String>,
    /// Sets whether the name of every call is written to standard error.
    pub tells_calls: bool,
}

/// The clients of AWS services, one set for each Region.
#[derive(Clone, Debug)]
pub struct Cloud {
    config: SdkConfig,
    calls: Calls,
    notices: Notices,
    regions: Arc<Mutex<BTreeMap<String, Clients>>>,
    caller: Arc<OnceCell<Caller>>,
    run: Arc<str>,
}

impl Cloud {
    /// Resolves the configuration as the AWS CLI does. It sends no request to AWS services yet.
    ///
    /// # Errors
    /// Returns an error if a profile is named that does not exist, or if an environment variable names a proxy or a file of
    /// certificates that is not valid.
    pub async fn connect(connection: &Connection) -> Result<Cloud, Error> {
        let profile = profile::named(connection.profile.as_deref()).await?;
        let https = transport::client(profile.as_ref().map(|it| it.name.as_str())).await?;
        let mut loader = aws_config::defaults(BehaviorVersion::latest())
            .http_client(https.clone())
            .retry_config(RetryConfig::standard().with_max_attempts(8))
            .timeout_config(clients::timeouts());
        if let Some(profile) = &profile {
            loader = loader.profile_name(&profile.name);
        }
        if let Some(region) = &connection.region {
            loader = loader.region(Region::new(region.clone()));
        }
        if let Some(url) = &connection.endpoint_url {
            loader = loader.endpoint_url(url);
        }
        let mut config = loader.load().await;
        // Without this, credentials in environment variables would take precedence over the profile.
        if let Some(profile) = profile.filter(|it| it.is_explicit) {
            let resolution = ProviderConfig::without_region().with_region(config.region().cloned());
            let credentials = ProfileFileCredentialsProvider::builder()
                .configure(&resolution.with_http_client(https))
                .profile_name(profile.name)
                .build();
            let credentials = SharedCredentialsProvider::new(credentials);
            config = config.into_builder().credentials_provider(credentials).build();
        }
        Ok(Cloud::new(config, Calls::new(connection.tells_calls)))
    }

    /// Creates a connection from a configuration of the AWS SDK, with its credentials, HTTP client, retries and timeouts.
    pub fn of_config(config: SdkConfig) -> Cloud {
        Cloud::new(config, Calls::default())
    }

    fn new(config: SdkConfig, calls: Calls) -> Cloud {
        Cloud {
            config,
            calls,
            notices: Notices::default(),
            regions: Arc::default(),
            caller: Arc::default(),
            run: token::fresh("run").into(),
        }
    }

    /// Returns the clients for a stack's Region, after it has compared the account of the credentials with the stack's.
    ///
    /// # Errors
    /// Returns an error if no Region is set, or if the stack's account is not the account of the credentials.
    pub async fn of(&self, stack: &ManifestStack) -> Result<Clients, Error> {
        let clients = self.region(stack.environment.region.as_deref())?;
        let account = &self.caller(&clients).await?.account;
        match &stack.environment.account {
            Some(wanted) if wanted != account => Err(Error::Refused(format!(
                "{} is for account {wanted}, but the credentials belong to account {account}\n  help: Use credentials of account {wanted}, for example with --profile, or name only the stacks for account {account}",
                stack.name
            ))),
            _ => Ok(clients),
        }
    }

    /// Returns the account and the principal of the credentials. The first call asks AWS STS in the clients' Region.
    ///
    /// # Errors
    /// Returns an error if there are no valid credentials, or if AWS STS does not answer.
    pub async fn caller(&self, clients: &Clients) -> Result<&Caller, Error> {
        self.caller.get_or_try_init(|| self.ask_caller(clients)).await
    }

    async fn ask_caller(&self, clients: &Clients) -> Result<Caller, Error> {
        let what = "getting the account of the credentials";
        let region = Region::new(clients.region.clone());
        let config = aws_sdk_sts::config::Builder::from(&self.config)
            .region(region)
            .timeout_config(clients::patient())
            .stalled_stream_protection(clients::unwatched())
            .retry_partition(clients::partition());
        let limit = clients::attempt(&self.config);
        let config = clients::with_pace(&self.config, "STS", limit, &self.calls)
            .into_iter()
            .fold(config, aws_sdk_sts::config::Builder::http_client);
        let client = aws_sdk_sts::Client::from_conf(config.build());
        let answer = client.get_caller_identity().send().await.map_err(Error::aws(what))?;
        let missing = |missing| Error::Incomplete { what: what.to_owned(), missing };
        Ok(Caller {
            account: answer.account.ok_or_else(|| missing("account"))?,
            arn: answer.arn.ok_or_else(|| missing("ARN"))?,
        })
    }

    /// Returns the clients of a Region. Default: the Region of the configuration.
    ///
    /// # Errors
    /// Returns an error if no Region is given or configured.
    pub fn region(&self, region: Option<&str>) -> Result<Clients, Error> {
        let own = self.config.region().map(|it| it.as_ref().to_owned());
        let Some(region) = region.map(str::to_owned).or(own) else {
            let reason = "no Region is set\n  help: Use --region, set AWS_REGION, or set the Region of the stack's environment";
            return Err(Error::Refused(reason.to_owned()));
        };
        let mut regions = self.regions.lock().unwrap_or_else(PoisonError::into_inner);
        let make = || Clients::new(&self.config, &region, &self.calls, &self.notices);
        Ok(regions.entry(region.clone()).or_insert_with(make).clone())
    }

    /// Returns the id of this run, which is in the names of its change sets.
    pub(crate) fn run(&self) -> &str {
        &self.run
    }

    /// Sets the function that gets messages about calls that take long.
    pub fn on_notice(&self, listener: impl Fn(&str) + Send + Sync + 'static) {
        self.notices.listen(listener);
    }

    /// Returns the calls that were made so far, in all Regions.
    pub fn calls(&self) -> &Calls {
        &self.calls
    }
}
