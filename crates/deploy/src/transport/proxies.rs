//! The proxies that environment variables name, chosen as the AWS CLI chooses them.
//!
//! Source: <https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html>. Lowercase names take precedence, and
//! `ALL_PROXY` is not read, as in botocore.

use aws_smithy_http_client::proxy::ProxyConfig;

use crate::error::Error;

/// The proxies for requests by HTTP and by HTTPS.
#[derive(Clone, Debug, Default)]
pub(super) struct Proxies {
    pub(super) http: Option<ProxyConfig>,
    pub(super) https: Option<ProxyConfig>,
    /// The hosts that `NO_PROXY` names with a port.
    direct: Vec<String>,
}

/// The way to a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Route {
    Direct,
    /// Through the proxy for requests by HTTP.
    Http,
    /// Through the proxy for requests by HTTPS.
    Https,
}

impl Proxies {
    /// Reads the proxies from environment variables.
    ///
    /// # Errors
    /// Returns an error that names the variable if the value is not the address of a proxy.
    pub(super) fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Proxies, Error> {
        // A lowercase variable that is empty turns the proxy off.
        let either = |lower: &str, upper: &str| match variable(lower) {
            Some(value) => Some((lower.to_owned(), value)),
            None => variable(upper).map(|it| (upper.to_owned(), it)),
        };
        let rules = either("no_proxy", "NO_PROXY").map(|it| it.1).unwrap_or_default();
        if rules.split(',').any(|it| it.trim() == "*") {
            return Ok(Proxies::default());
        }
        let direct = rules
            .split(',')
            .map(|it| it.trim().to_ascii_lowercase())
            .filter(|it| it.contains(':'))
            .collect();
        let one = |scheme: &str, of: fn(String) -> Option<ProxyConfig>| {
            let (lower, upper) =
                (format!("{scheme}_proxy"), format!("{scheme}_proxy").to_uppercase());
            let Some((name, value)) = either(&lower, &upper).filter(|it| !it.1.is_empty()) else {
                return Ok(None);
            };
            let proxy = of(address(&value)).ok_or_else(|| invalid(&name, &value))?;
            Ok(Some(proxy.no_proxy(rules.clone())))
        };
        Ok(Proxies {
            http: one("http", |it| ProxyConfig::http(it).ok())?,
            https: one("https", |it| ProxyConfig::https(it).ok())?,
            direct,
        })
    }

    /// Returns the way of a request. The proxies themselves follow the rules of `NO_PROXY` for host names.
    pub(super) fn route(&self, uri: &str) -> Route {
        let (scheme, rest) = uri.split_once("://").unwrap_or(("", uri));
        let host = rest.split(['/', '?']).next().unwrap_or_default().to_ascii_lowercase();
        if self.direct.contains(&host) {
            Route::Direct
        } else if scheme.eq_ignore_ascii_case("https") {
            self.https.as_ref().map_or(Route::Direct, |_| Route::Https)
        } else {
            self.http.as_ref().map_or(Route::Direct, |_| Route::Http)
        }
    }
}

/// Returns the address of a proxy with a scheme: a plain host is reached by HTTP.
fn address(value: &str) -> String {
    let value = value.trim();
    match value.strip_prefix("//") {
        Some(host) => format!("http://{host}"),
        None if value.contains("://") => value.to_owned(),
        None => format!("http://{value}"),
    }
}

fn invalid(name: &str, value: &str) -> Error {
    // The value may have a password.
    let shown = value.rsplit('@').next().unwrap_or_default();
    Error::Refused(format!(
        "{name} is not the address of a proxy: {shown}\n  help: Set {name} to http://HOST:PORT or https://HOST:PORT"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &'static [(&str, &str)]) -> Result<Proxies, Error> {
        let value = |name: &str| variables.iter().find(|it| it.0 == name).map(|it| it.1.to_owned());
        Proxies::read(value)
    }

    #[test]
    fn each_scheme_has_its_own_proxy() {
        let all = read(&[("HTTPS_PROXY", "proxy.example.com:8080")]).unwrap();
        assert_eq!(all.route("https://sts.amazonaws.com/"), Route::Https);
        assert_eq!(all.route("http://localhost:4566/"), Route::Direct);
        let shown = format!("{:?}", all.https);
        assert!(shown.contains("http://proxy.example.com:8080"), "{shown}");
        assert!(read(&[("ALL_PROXY", "http://p:1")]).unwrap().https.is_none());
    }

    #[test]
    fn lowercase_takes_precedence() {
        let all = read(&[("HTTPS_PROXY", "upper:1"), ("https_proxy", "lower:2")]).unwrap();
        let shown = format!("{:?}", all.https);
        assert!(shown.contains("lower:2"), "{shown}");
        let off = read(&[("HTTPS_PROXY", "upper:1"), ("https_proxy", "")]).unwrap();
        assert!(off.https.is_none());
    }

    #[test]
    fn a_host_with_a_port_is_reached_directly() {
        let all = read(&[("HTTP_PROXY", "p:1"), ("NO_PROXY", "Localhost:4566, other")]).unwrap();
        assert_eq!(all.route("http://localhost:4566/?Action=X"), Route::Direct);
        assert_eq!(all.route("http://localhost:4567/"), Route::Http);
    }

    #[test]
    fn an_address_that_is_not_valid_is_named_without_its_password() {
        let error = read(&[("https_proxy", "socks5://me:secret@p:1")]).unwrap_err().to_string();
        assert!(error.contains("https_proxy") && error.contains("p:1"), "{error}");
        assert!(!error.contains("secret"), "{error}");
        assert!(read(&[("HTTPS_PROXY", "http://")]).is_err());
    }
}
