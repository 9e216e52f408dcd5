//! TLS certificates.

use stanchion_aws::certificatemanager as acm;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, Value};

use crate::existing::existing;
use crate::units::CertificateArn;

/// A TLS certificate of AWS Certificate Manager (ACM).
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::certificates::Certificate;
/// use stanchion_constructs::dns::HostedZone;
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let zone = HostedZone::import(&stack, "Zone", "Z0123456789ABCDEFGHIJ", "example.com");
/// let certificate = Certificate::builder(&zone, "example.com").alternative_name("www.example.com").build(&stack, "Certificate");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Certificate {
    pub(super) scope: Scope,
    pub(super) arn: Value<String>,
    /// `None` for an imported certificate.
    pub(super) resource: Option<acm::CertificateRef>,
}

impl Certificate {
    /// Imports an existing certificate by its ARN. Reports a literal that is not the ARN of a certificate.
    #[track_caller]
    pub fn import(scope: &Scope, id: &str, arn: impl IntoValue<String>) -> Certificate {
        let scope = scope.construct(id);
        let arn = existing::<CertificateArn>(&scope, "CertificateArn", arn);
        Certificate { scope, arn, resource: None }
    }

    /// Returns the ARN of the certificate.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// Returns the resource, or `None` for an imported certificate.
    pub fn resource(&self) -> Option<&acm::CertificateRef> {
        self.resource.as_ref()
    }

    /// Returns the place of the certificate, which distinguishes it from other certificates in construct IDs.
    pub(crate) fn scope(&self) -> &Scope {
        &self.scope
    }
}
