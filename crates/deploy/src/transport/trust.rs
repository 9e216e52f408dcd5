//! The certificates of authorities that connections trust: those of `AWS_CA_BUNDLE`, or of `ca_bundle` in the profile, or of
//! the operating system.
//!
//! Source: <https://docs.aws.amazon.com/sdkref/latest/guide/feature-gen-config.html>

use std::path::PathBuf;

use aws_config::profile;
use aws_smithy_http_client::tls::{TlsContext, TrustStore};
use aws_types::os_shim_internal::{Env, Fs};
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use crate::error::Error;

/// Returns the certificates that connections trust.
///
/// # Errors
/// Returns an error if the file of certificates cannot be read, or has no valid certificate.
pub(super) async fn context(profile: Option<&str>) -> Result<TlsContext, Error> {
    let builder = TlsContext::builder();
    let builder = match bundle(profile).await {
        None => builder,
        Some((setting, path)) => {
            let text = std::fs::read_to_string(&path).map_err(|error| {
                Error::Refused(format!(
                    "{setting} names the file {}, which cannot be read: {error}\n  help: Set {setting} to a file of certificates in PEM format, or unset it",
                    path.display()
                ))
            })?;
            let mut store = TrustStore::empty();
            let valid = certificates(&text);
            if valid.is_empty() {
                return Err(Error::Refused(format!(
                    "{setting} names the file {}, which has no valid certificate\n  help: Set {setting} to a file of certificates in PEM format, or unset it",
                    path.display()
                )));
            }
            for certificate in valid {
                store.add_pem_certificate(certificate.as_bytes());
            }
            builder.with_trust_store(store)
        }
    };
    builder
        .build()
        .map_err(|error| Error::Refused(format!("cannot prepare connections by TLS: {error}")))
}

/// Returns the setting that names a file of certificates, and the file.
async fn bundle(profile: Option<&str>) -> Option<(&'static str, PathBuf)> {
    if let Some(path) = std::env::var_os("AWS_CA_BUNDLE").filter(|it| !it.is_empty()) {
        return Some(("AWS_CA_BUNDLE", path.into()));
    }
    let selected = profile.map(|it| it.to_owned().into());
    // A file that is not valid is reported where the credentials are resolved.
    let profiles =
        profile::load(&Fs::real(), &Env::real(), &Default::default(), selected).await.ok()?;
    Some(("ca_bundle", profiles.get("ca_bundle").filter(|it| !it.is_empty())?.into()))
}

/// Returns the certificates in a text that are valid as authorities. Bundles of companies often have old ones that are not.
fn certificates(text: &str) -> Vec<&str> {
    const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
    const END: &str = "-----END CERTIFICATE-----";
    let block = |(at, _): (usize, &str)| {
        let rest = text.get(at..)?;
        rest.get(..rest.find(END)? + END.len())
    };
    let is_valid = |pem: &&str| {
        let certificate = CertificateDer::from_pem_slice(pem.as_bytes());
        certificate.is_ok_and(|it| RootCertStore::empty().add(it).is_ok())
    };
    text.match_indices(BEGIN).filter_map(block).filter(is_valid).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn certificates_that_are_not_valid_are_left_out() {
        let valid = include_str!("../../tests/certificates/authority.pem");
        let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        let text = format!("# a comment\n{broken}{valid}\n-----BEGIN CERTIFICATE-----\nMII");
        assert_eq!(certificates(&text), [valid.trim()]);
        assert_eq!(certificates("no certificate"), [""; 0]);
    }
}
