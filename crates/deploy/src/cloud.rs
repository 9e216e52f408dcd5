//! The way to AWS: credentials, Regions, retries.

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

/// How AWS is reached; what is absent is found as the AWS CLI finds it: environment, `~/.aws`, SSO, the machine's role.
#[derive(Clone, Debug, Default)]
pub struct Connection {
    /// The profile of `~/.aws/config`.
    pub profile: Option<String>,
    /// The Region of stacks that name none.
    pub region: Option<String>,
    /// Another address for all services, for tests.
    pub endpoint_url: Option<String>,
    /// Writes the name of every call to standard error.
    pub tells_calls: bool,
}

/// Clients of AWS services, one set a Region.
#[derive(Clone, Debug)]
pub struct Cloud {
    config: SdkConfig,
    calls: Calls,
    regions: Arc<Mutex<BTreeMap<String, Clients>>>,
    account: Arc<OnceCell<String>>,
}

/// How long an attempt of a call may take.
const CALL: Duration = Duration::from_secs(30);

impl Cloud {
    /// Finds credentials and a Region; nothing is sent yet.
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

    /// The clients for a stack.
    ///
    /// # Errors
    /// When no Region is set anywhere, or the stack is for another account than the credentials are of.
    pub async fn of(&self, stack: &ManifestStack) -> Result<Clients, Error> {
        let clients = self.region(stack.environment.region.as_deref())?;
        let Some(wanted) = &stack.environment.account else { return Ok(clients) };
        let account = self.account.get_or_try_init(|| self.ask_account(&clients)).await?;
        if account == wanted {
            return Ok(clients);
        }
        Err(Error::Refused(format!(
            "{} is for account {wanted}, the credentials are of {account}; give --profile, or the names of stacks for this account",
            stack.name
        )))
    }

    async fn ask_account(&self, clients: &Clients) -> Result<String, Error> {
        let what = "asking whose credentials these are";
        let region = Region::new(clients.region.clone());
        let config = aws_sdk_sts::config::Builder::from(&self.config).region(region);
        let client =
            aws_sdk_sts::Client::from_conf(config.interceptor(self.calls.counter()).build());
        let answer = client.get_caller_identity().send().await.map_err(Error::aws(what))?;
        let what = what.to_owned();
        answer.account.ok_or(Error::Incomplete { what, missing: "account" })
    }

    /// The clients of a Region; without one, of the Region that is set where the program runs.
    ///
    /// # Errors
    /// When no Region is set anywhere.
    pub fn region(&self, region: Option<&str>) -> Result<Clients, Error> {
        let own = self.config.region().map(|it| it.as_ref().to_owned());
        let Some(region) = region.map(str::to_owned).or(own) else {
            let reason =
                "no Region: give --region, set AWS_REGION, or name one in the stack's environment";
            return Err(Error::Refused(reason.to_owned()));
        };
        let mut regions = self.regions.lock().unwrap_or_else(PoisonError::into_inner);
        let make = || Clients::new(&self.config, &region, &self.calls);
        Ok(regions.entry(region.clone()).or_insert_with(make).clone())
    }

    /// The calls that were made so far, of all Regions.
    pub fn calls(&self) -> &Calls {
        &self.calls
    }
}
