// Made by `cargo xtask generate`; do not edit.
//! `AWS::ACMPCA::CertificateAuthorityActivation`

use stanchion_template::generated::*;

/// `AWS::ACMPCA::CertificateAuthorityActivation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthorityactivation.html)
#[must_use]
pub struct CertificateAuthorityActivation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CertificateAuthorityActivation<Missing_<super::required::certificate>, Missing_<super::required::certificate_authority_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CertificateAuthorityActivation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CertificateAuthorityActivation<S0, S1> {
    /// Sets `Certificate`. Required.
    #[inline] pub fn certificate(mut self, value: impl IntoValue_<String>) -> CertificateAuthorityActivation<Set_, S1> { self.0.put("Certificate", value.into_node()); CertificateAuthorityActivation(self.0, PhantomData_) }
    /// Sets `CertificateAuthorityArn`. Required. An update replaces the resource.
    #[inline] pub fn certificate_authority_arn(mut self, value: impl IntoValue_<String>) -> CertificateAuthorityActivation<S0, Set_> { self.0.put("CertificateAuthorityArn", value.into_node()); CertificateAuthorityActivation(self.0, PhantomData_) }
    /// Sets `CertificateChain`.
    #[inline] pub fn certificate_chain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateChain", value.into_node()); self }
    /// Sets `Status`.
    #[inline] pub fn status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CertificateAuthorityActivation> for CertificateAuthorityActivation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CertificateAuthorityActivation<S0, S1> {
    const TYPE: &'static str = "AWS::ACMPCA::CertificateAuthorityActivation";
    type Handle = CertificateAuthorityActivationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CertificateAuthorityActivation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CertificateAuthorityActivationRef(Id_);
impl From<Id_> for CertificateAuthorityActivationRef { #[inline] fn from(id: Id_) -> Self { CertificateAuthorityActivationRef(id) } }
impl AsRef<Id_> for CertificateAuthorityActivationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CertificateAuthorityActivationRef {
    /// `Ref`: `CertificateAuthorityArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CompleteCertificateChain`
    #[inline] pub fn complete_certificate_chain(&self) -> Value_<String> { self.0.attribute("CompleteCertificateChain") }
}
