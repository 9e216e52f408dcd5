// Made by `cargo xtask generate`; do not edit.
//! `AWS::CertificateManager::Certificate`

use stanchion_template::generated::*;

/// `AWS::CertificateManager::Certificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html)
#[must_use]
pub struct Certificate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Certificate<Missing_<super::required::domain_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Certificate(Properties_::new(), PhantomData_) }
}
impl<S0> Certificate<S0> {
    /// Sets `CertificateAuthorityArn`. An update replaces the resource.
    #[inline] pub fn certificate_authority_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateAuthorityArn", value.into_node()); self }
    /// Sets `CertificateExport`. An update replaces the resource. The values are constants of [`CertificateExport`].
    #[inline] pub fn certificate_export(mut self, value: impl IntoValue_<CertificateExport>) -> Self { self.0.put("CertificateExport", value.into_node()); self }
    /// Sets `CertificateTransparencyLoggingPreference`. The values are constants of [`CertificateTransparencyLoggingPreference`].
    #[inline] pub fn certificate_transparency_logging_preference(mut self, value: impl IntoValue_<CertificateTransparencyLoggingPreference>) -> Self { self.0.put("CertificateTransparencyLoggingPreference", value.into_node()); self }
    /// Sets `DomainName`. Required. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Certificate<Set_> { self.0.put("DomainName", value.into_node()); Certificate(self.0, PhantomData_) }
    /// Sets `DomainValidationOptions`. An update replaces the resource.
    #[inline] pub fn domain_validation_options(mut self, value: impl IntoValue_<Vec<DomainValidationOption>>) -> Self { self.0.put("DomainValidationOptions", value.into_node()); self }
    /// Sets `Id`.
    #[inline] pub fn id(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `KeyAlgorithm`. An update replaces the resource.
    #[inline] pub fn key_algorithm(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyAlgorithm", value.into_node()); self }
    /// Sets `SubjectAlternativeNames`. An update replaces the resource.
    #[inline] pub fn subject_alternative_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubjectAlternativeNames", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `ValidationMethod`. An update may replace the resource.
    #[inline] pub fn validation_method(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ValidationMethod", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Certificate> for Certificate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Certificate<S0> {
    const TYPE: &'static str = "AWS::CertificateManager::Certificate";
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
/// `AWS::CertificateManager::Certificate.DomainValidationOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-certificate-domainvalidationoption.html)
#[must_use]
pub struct DomainValidationOption(Properties_);
impl DomainValidationOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DomainValidationOption(Properties_::new()) }
}
impl DomainValidationOption {
    /// Sets `DomainName`.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainName", value.into_node()); self }
    /// Sets `HostedZoneId`.
    #[inline] pub fn hosted_zone_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostedZoneId", value.into_node()); self }
    /// Sets `ValidationDomain`.
    #[inline] pub fn validation_domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ValidationDomain", value.into_node()); self }
}
impl IntoValue_<DomainValidationOption> for DomainValidationOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CertificateManager::Certificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html)
#[derive(Debug)]
pub enum CertificateExport {}
impl CertificateExport {
    /// `ENABLED`
    pub const ENABLED: Value_<CertificateExport> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<CertificateExport> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CertificateExport> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CertificateManager::Certificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html)
#[derive(Debug)]
pub enum CertificateTransparencyLoggingPreference {}
impl CertificateTransparencyLoggingPreference {
    /// `ENABLED`
    pub const ENABLED: Value_<CertificateTransparencyLoggingPreference> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<CertificateTransparencyLoggingPreference> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CertificateTransparencyLoggingPreference> { Value_::from_node(value.into_node()) }
}
