// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::EmailIdentityCertificate`

use stanchion_template::generated::*;

/// `AWS::SES::EmailIdentityCertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentitycertificate.html)
#[must_use]
pub struct EmailIdentityCertificate<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl EmailIdentityCertificate<Missing_<super::required::certificate_arn>, Missing_<super::required::email_identity>, Missing_<super::required::from_address>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EmailIdentityCertificate(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> EmailIdentityCertificate<S0, S1, S2> {
    /// Sets `CertificateArn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> EmailIdentityCertificate<Set_, S1, S2> { self.0.put("CertificateArn", value.into_node()); EmailIdentityCertificate(self.0, PhantomData_) }
    /// Sets `EmailIdentity`. Required. 1 to 320 characters. An update replaces the resource.
    #[inline] pub fn email_identity(mut self, value: impl IntoValue_<String>) -> EmailIdentityCertificate<S0, Set_, S2> { self.0.put("EmailIdentity", value.into_node()); EmailIdentityCertificate(self.0, PhantomData_) }
    /// Sets `FromAddress`. Required. 1 to 320 characters. An update replaces the resource.
    #[inline] pub fn from_address(mut self, value: impl IntoValue_<String>) -> EmailIdentityCertificate<S0, S1, Set_> { self.0.put("FromAddress", value.into_node()); EmailIdentityCertificate(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<EmailIdentityCertificate> for EmailIdentityCertificate<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for EmailIdentityCertificate<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SES::EmailIdentityCertificate";
    type Handle = EmailIdentityCertificateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EmailIdentityCertificate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EmailIdentityCertificateRef(Id_);
impl From<Id_> for EmailIdentityCertificateRef { #[inline] fn from(id: Id_) -> Self { EmailIdentityCertificateRef(id) } }
impl AsRef<Id_> for EmailIdentityCertificateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EmailIdentityCertificateRef {
    /// `Ref`: `EmailIdentity|FromAddress`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
