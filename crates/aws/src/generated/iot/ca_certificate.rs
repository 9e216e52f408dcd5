// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::CACertificate`

use stanchion_template::generated::*;

/// `AWS::IoT::CACertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-cacertificate.html)
#[must_use]
pub struct CACertificate<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CACertificate<Missing_<super::required::ca_certificate_pem>, Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CACertificate(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CACertificate<S0, S1> {
    /// Sets `AutoRegistrationStatus`. The values are constants of [`AutoRegistrationStatus`].
    #[inline] pub fn auto_registration_status(mut self, value: impl IntoValue_<AutoRegistrationStatus>) -> Self { self.0.put("AutoRegistrationStatus", value.into_node()); self }
    /// Sets `CACertificatePem`. Required. 1 to 65536 characters. An update replaces the resource.
    #[inline] pub fn ca_certificate_pem(mut self, value: impl IntoValue_<String>) -> CACertificate<Set_, S1> { self.0.put("CACertificatePem", value.into_node()); CACertificate(self.0, PhantomData_) }
    /// Sets `CertificateMode`. An update replaces the resource. The values are constants of [`CertificateMode`].
    #[inline] pub fn certificate_mode(mut self, value: impl IntoValue_<CertificateMode>) -> Self { self.0.put("CertificateMode", value.into_node()); self }
    /// Sets `RegistrationConfig`.
    #[inline] pub fn registration_config(mut self, value: impl IntoValue_<RegistrationConfig>) -> Self { self.0.put("RegistrationConfig", value.into_node()); self }
    /// Sets `RemoveAutoRegistration`.
    #[inline] pub fn remove_auto_registration(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RemoveAutoRegistration", value.into_node()); self }
    /// Sets `Status`. Required. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> CACertificate<S0, Set_> { self.0.put("Status", value.into_node()); CACertificate(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VerificationCertificatePem`. 1 to 65536 characters. An update replaces the resource.
    #[inline] pub fn verification_certificate_pem(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VerificationCertificatePem", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CACertificate> for CACertificate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CACertificate<S0, S1> {
    const TYPE: &'static str = "AWS::IoT::CACertificate";
    type Handle = CACertificateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CACertificate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CACertificateRef(Id_);
impl From<Id_> for CACertificateRef { #[inline] fn from(id: Id_) -> Self { CACertificateRef(id) } }
impl AsRef<Id_> for CACertificateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CACertificateRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::IoT::CACertificate.RegistrationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-cacertificate-registrationconfig.html)
#[must_use]
pub struct RegistrationConfig(Properties_);
impl RegistrationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RegistrationConfig(Properties_::new()) }
}
impl RegistrationConfig {
    /// Sets `RoleArn`. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `TemplateBody`. 0 to 10240 characters.
    #[inline] pub fn template_body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateBody", value.into_node()); self }
    /// Sets `TemplateName`. 1 to 36 characters.
    #[inline] pub fn template_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateName", value.into_node()); self }
}
impl IntoValue_<RegistrationConfig> for RegistrationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoT::CACertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-cacertificate.html)
#[derive(Debug)]
pub enum AutoRegistrationStatus {}
impl AutoRegistrationStatus {
    /// `ENABLE`
    pub const ENABLE: Value_<AutoRegistrationStatus> = Value_::constant("ENABLE");
    /// `DISABLE`
    pub const DISABLE: Value_<AutoRegistrationStatus> = Value_::constant("DISABLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AutoRegistrationStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::CACertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-cacertificate.html)
#[derive(Debug)]
pub enum CertificateMode {}
impl CertificateMode {
    /// `DEFAULT`
    pub const DEFAULT: Value_<CertificateMode> = Value_::constant("DEFAULT");
    /// `SNI_ONLY`
    pub const SNI_ONLY: Value_<CertificateMode> = Value_::constant("SNI_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CertificateMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::CACertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-cacertificate.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ACTIVE`
    pub const ACTIVE: Value_<Status> = Value_::constant("ACTIVE");
    /// `INACTIVE`
    pub const INACTIVE: Value_<Status> = Value_::constant("INACTIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
