// Made by `cargo xtask generate`; do not edit.
//! `AWS::DMS::Certificate`

use stanchion_template::generated::*;

/// `AWS::DMS::Certificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-certificate.html)
#[must_use]
pub struct Certificate(Properties_);
impl Certificate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Certificate(Properties_::new()) }
}
impl Certificate {
    /// Sets `CertificateIdentifier`. An update replaces the resource.
    #[inline] pub fn certificate_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateIdentifier", value.into_node()); self }
    /// Sets `CertificatePem`. An update replaces the resource.
    #[inline] pub fn certificate_pem(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificatePem", value.into_node()); self }
    /// Sets `CertificateWallet`. An update replaces the resource.
    #[inline] pub fn certificate_wallet(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateWallet", value.into_node()); self }
}
impl IntoValue_<Certificate> for Certificate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Certificate {
    const TYPE: &'static str = "AWS::DMS::Certificate";
    type Handle = CertificateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Certificate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CertificateRef(Id_);
impl From<Id_> for CertificateRef { #[inline] fn from(id: Id_) -> Self { CertificateRef(id) } }
impl AsRef<Id_> for CertificateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CertificateRef {
    /// `Ref`: `CertificateArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CertificateArn`
    #[inline] pub fn certificate_arn(&self) -> Value_<String> { self.0.attribute("CertificateArn") }
}
