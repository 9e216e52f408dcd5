//! The HTTP client for AWS services.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use aws_smithy_http_client::Connector;
use aws_smithy_http_client::proxy::ProxyConfig;
use aws_smithy_http_client::tls::rustls_provider::CryptoMode;
use aws_smithy_http_client::tls::{Provider, TlsContext};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;

use super::proxies::{Proxies, Route};
use super::trust;
use crate::error::Error;

/// Creates the HTTP client for AWS services. `profile` is the profile that the user chose, which may name certificates.
///
/// # Errors
/// Returns an error if an environment variable names a proxy or a file of certificates that is not valid.
pub(crate) async fn client(profile: Option<&str>) -> Result<SharedHttpClient, Error> {
    let proxies = Proxies::read(|name| std::env::var(name).ok())?;
    let trust = trust::context(profile).await?;
    Ok(SharedHttpClient::new(Https { proxies, trust, connectors: Mutex::default() }))
}

/// A client that reaches AWS directly or through proxies.
#[derive(Debug)]
struct Https {
    proxies: Proxies,
    trust: TlsContext,
    /// The connectors with their pools of connections, by timeouts.
    connectors: Mutex<HashMap<Timeouts, SharedHttpConnector>>,
}

/// The timeouts for connecting and for reading.
type Timeouts = (Option<Duration>, Option<Duration>);

impl HttpClient for Https {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        let mut known = self.connectors.lock().unwrap_or_else(PoisonError::into_inner);
        let timeouts = (settings.connect_timeout(), settings.read_timeout());
        let make = |proxy: ProxyConfig| {
            let mut builder = Connector::builder().connector_settings(settings.clone());
            builder.set_sleep_impl(components.sleep_impl());
            let connector = builder
                .proxy_config(proxy)
                .tls_provider(Provider::Rustls(CryptoMode::Ring))
                .tls_context(self.trust.clone())
                .build();
            SharedHttpConnector::new(connector)
        };
        let make_all = || {
            let proxies = &self.proxies;
            SharedHttpConnector::new(Routes {
                direct: make(ProxyConfig::disabled()),
                http: proxies.http.clone().map(make),
                https: proxies.https.clone().map(make),
                proxies: Arc::new(proxies.clone()),
            })
        };
        known.entry(timeouts).or_insert_with(make_all).clone()
    }
}

/// The ways to a service.
#[derive(Debug)]
struct Routes {
    direct: SharedHttpConnector,
    http: Option<SharedHttpConnector>,
    https: Option<SharedHttpConnector>,
    proxies: Arc<Proxies>,
}

impl HttpConnector for Routes {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let proxied = match self.proxies.route(request.uri()) {
            Route::Direct => None,
            Route::Http => self.http.as_ref(),
            Route::Https => self.https.as_ref(),
        };
        proxied.unwrap_or(&self.direct).call(request)
    }
}
