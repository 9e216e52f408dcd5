//! Builds certificates.

use stanchion_aws::certificatemanager as acm;
use stanchion_aws::certificatemanager::certificate as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::SetOpt;

use super::Certificate;
use crate::dns::HostedZone;
use crate::non_empty::non_empty;

/// The key of a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyAlgorithm {
    /// RSA with 2,048 bits.
    Rsa2048,
    /// ECDSA with the curve P-256.
    EcPrime256v1,
    /// ECDSA with the curve P-384.
    EcSecp384r1,
}

/// Builds a [`Certificate`].
#[derive(Clone, Debug)]
#[must_use = "a certificate exists after `build`"]
pub struct CertificateBuilder {
    zone: HostedZone,
    name: String,
    others: Vec<(HostedZone, String)>,
    key: Option<KeyAlgorithm>,
}

impl Certificate {
    /// Returns a builder for a public certificate of a host name, such as `www.example.com` or `*.example.com`. ACM proves
    /// the ownership with a record in the hosted zone, which CloudFormation creates, and renews the certificate. An update of
    /// the names replaces the certificate.
    pub fn builder(zone: &HostedZone, name: impl Into<String>) -> CertificateBuilder {
        CertificateBuilder { zone: zone.clone(), name: name.into(), others: Vec::new(), key: None }
    }
}

impl CertificateBuilder {
    /// Adds another host name, in the same hosted zone as the first. Default: none. An update replaces the certificate.
    pub fn alternative_name(mut self, name: impl Into<String>) -> Self {
        self.others.push((self.zone.clone(), name.into()));
        self
    }

    /// Adds another host name, in another hosted zone. Default: none. An update replaces the certificate.
    pub fn alternative_name_in(mut self, zone: &HostedZone, name: impl Into<String>) -> Self {
        self.others.push((zone.clone(), name.into()));
        self
    }

    /// Sets the key. Default: RSA with 2,048 bits. An update replaces the certificate.
    pub fn key_algorithm(mut self, key: KeyAlgorithm) -> Self {
        self.key = Some(key);
        self
    }

    /// Creates the certificate. Reports names that are not in their hosted zones, and private zones, which cannot prove the
    /// ownership.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Certificate {
        let scope = scope.construct(id);
        let first = std::iter::once((&self.zone, &self.name));
        let names: Vec<_> = first.chain(self.others.iter().map(|(zone, it)| (zone, it))).collect();
        for (zone, name) in &names {
            check(&scope, zone, name);
        }
        let options: Vec<_> = names
            .iter()
            .map(|(zone, name)| {
                l1::DomainValidationOption::new()
                    .domain_name(name.as_str())
                    .hosted_zone_id(zone.id())
            })
            .collect();
        let others: Vec<String> = self.others.iter().map(|(_, it)| it.clone()).collect();
        let key = self.key.map(|it| match it {
            KeyAlgorithm::Rsa2048 => "RSA_2048",
            KeyAlgorithm::EcPrime256v1 => "EC_prime256v1",
            KeyAlgorithm::EcSecp384r1 => "EC_secp384r1",
        });
        let certificate = acm::Certificate::new()
            .domain_name(self.name.as_str())
            .domain_validation_options(options)
            .set_opt(key, acm::Certificate::key_algorithm)
            .set_opt(non_empty(others), acm::Certificate::subject_alternative_names)
            .validation_method("DNS");
        let resource = scope.add("Certificate", certificate);
        Certificate { scope, arn: resource.reference(), resource: Some(resource) }
    }
}

fn check(scope: &Scope, zone: &HostedZone, name: &str) {
    let plain = name.strip_prefix("*.").unwrap_or(name);
    if zone.is_private() || !zone.has(plain) {
        scope.report(
            Diagnostic::new(
                code::DNS_002,
                "the hosted zone cannot prove the ownership of the name",
            )
            .property("DomainValidationOptions.HostedZoneId")
            .found(format!(
                "{name} in the {} zone {}",
                if zone.is_private() { "private" } else { "public" },
                zone.name()
            ))
            .allowed("a public hosted zone of the domain of the name"),
        );
    }
}
