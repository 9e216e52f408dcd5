//! The connection to AWS: credentials, Regions and retries.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use aws_config::retry::RetryConfig;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_smithy_http_client::tls::rustls_provider::CryptoMode;
use aws_smithy_http_client::{Builder, tls};

use stanchion_core::assembly::ManifestStack;
use tokio::sync::OnceCell;

use crate::calls::Calls;
use crate::clients::{self, Clients};
use crate::error::Error;

/// Settings of the connection to AWS. The AWS SDK for Rust resolves every setting that is absent: from the environment, the
/// files in `~/.aws`, IAM Identity Center, or the role of the instance or container.
#[derive(Clone, Debug, Default)]
pub struct Connection {
    /// The profile in `~/.aws/config`. Credentials in environment variables take precedence over it.
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
    regions: Arc<Mutex<BTreeMap<String, Clients>>>,
    account: Arc<OnceCell<String>>,
}

/// The timeout of one attempt of a call.
const CALL: Duration = Duration::from_secs(30);

impl Cloud {
    /// Resolves the configuration. It sends no request to AWS services yet.
    pub async fn connect(connection: &Connection) -> Cloud {
        let https =
            Builder::new().tls_provider(tls::Provider::Rustls(CryptoMode::Ring)).build_https();
        let mut loader = aws_config::defaults(BehaviorVersion::latest())
            .http_client(https)
            .retry_config(RetryConfig::standard().with_max_attempts(8))
            .timeout_config(clients::timeouts(CALL));
        if let Some(profile) = &connection.profile {
            loader = loader.profile_name(profile);
        }
        if let Some(region) = &connection.region {
            loader = loader.region(Region::new(region.clone()));
        }
        if let Some(url) = &connection.endpoint_url {
            loader = loader.endpoint_url(url);
        }
        let calls = Calls::new(connection.tells_calls);
        Cloud {
            config: loader.load().await,
            calls,
            regions: Arc::default(),
            account: Arc::default(),
        }
    }

    /// Returns the clients for a stack's Region, after it has compared the account of the credentials with the stack's.
    ///
    /// # Errors
    /// Returns an error if no Region is set, or if the stack's account is not the account of the credentials.
    pub async fn of(&self, stack: &ManifestStack) -> Result<Clients, Error> {
        let clients = self.region(stack.environment.region.as_deref())?;
        let Some(wanted) = &stack.environment.account else { return Ok(clients) };
        let account = self.account.get_or_try_init(|| self.ask_account(&clients)).await?;
        if account == wanted {
            return Ok(clients);
        }
        Err(Error::Refused(format!(
            "{} is for account {wanted}, but the credentials belong to account {account}\n  help: Use credentials of account {wanted}, for example with --profile, or name only the stacks for account {account}",
            stack.name
        )))
    }

    async fn ask_account(&self, clients: &Clients) -> Result<String, Error> {
        let what = "getting the account of the credentials";
        let region = Region::new(clients.region.clone());
        let config = aws_sdk_sts::config::Builder::from(&self.config).region(region);
        let client =
            aws_sdk_sts::Client::from_conf(config.interceptor(self.calls.counter()).build());
        let answer = client.get_caller_identity().send().await.map_err(Error::aws(what))?;
        let what = what.to_owned();
        answer.account.ok_or(Error::Incomplete { what, missing: "account" })
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
        let make = || Clients::new(&self.config, &region, &self.calls);
        Ok(regions.entry(region.clone()).or_insert_with(make).clone())
    }

    /// Returns the calls that were made so far, in all Regions.
    pub fn calls(&self) -> &Calls {
        &self.calls
    }
}
