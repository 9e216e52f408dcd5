// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::Certificate`

use stanchion_template::generated::*;

/// `AWS::IoT::Certificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificate.html)
#[must_use]
pub struct Certificate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Certificate<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Certificate(Properties_::new(), PhantomData_) }
}
impl<S0> Certificate<S0> {
    /// Sets `CACertificatePem`. 1 to 65536 characters. An update replaces the resource.
    #[inline] pub fn ca_certificate_pem(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CACertificatePem", value.into_node()); self }
    /// Sets `CertificateMode`. An update replaces the resource. The values are constants of [`CertificateMode`].
    #[inline] pub fn certificate_mode(mut self, value: impl IntoValue_<CertificateMode>) -> Self { self.0.put("CertificateMode", value.into_node()); self }
    /// Sets `CertificatePem`. 1 to 65536 characters. An update replaces the resource.
    #[inline] pub fn certificate_pem(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificatePem", value.into_node()); self }
    /// Sets `CertificateSigningRequest`. 1 to 4096 characters. An update replaces the resource.
    #[inline] pub fn certificate_signing_request(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateSigningRequest", value.into_node()); self }
    /// Sets `Status`. Required. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Certificate<Set_> { self.0.put("Status", value.into_node()); Certificate(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Certificate> for Certificate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Certificate<S0> {
    const TYPE: &'static str = "AWS::IoT::Certificate";
    type Handle = CertificateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Certificate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CertificateRef(Id_);
impl From<Id_> for CertificateRef { #[inline] fn from(id: Id_) -> Self { CertificateRef(id) } }
impl AsRef<Id_> for CertificateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CertificateRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// Values of `AWS::IoT::Certificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificate.html)
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
/// Values of `AWS::IoT::Certificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificate.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ACTIVE`
    pub const ACTIVE: Value_<Status> = Value_::constant("ACTIVE");
    /// `INACTIVE`
    pub const INACTIVE: Value_<Status> = Value_::constant("INACTIVE");
    /// `REVOKED`
    pub const REVOKED: Value_<Status> = Value_::constant("REVOKED");
    /// `PENDING_TRANSFER`
    pub const PENDING_TRANSFER: Value_<Status> = Value_::constant("PENDING_TRANSFER");
    /// `PENDING_ACTIVATION`
    pub const PENDING_ACTIVATION: Value_<Status> = Value_::constant("PENDING_ACTIVATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
