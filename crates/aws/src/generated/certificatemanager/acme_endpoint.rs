// Made by `cargo xtask generate`; do not edit.
//! `AWS::CertificateManager::AcmeEndpoint`

use stanchion_template::generated::*;

/// `AWS::CertificateManager::AcmeEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeendpoint.html)
#[must_use]
pub struct AcmeEndpoint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AcmeEndpoint<Missing_<super::required::authorization_behavior>, Missing_<super::required::certificate_authority>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AcmeEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AcmeEndpoint<S0, S1> {
    /// Sets `AuthorizationBehavior`. Required. An update replaces the resource. The values are constants of [`AuthorizationBehavior`].
    #[inline] pub fn authorization_behavior(mut self, value: impl IntoValue_<AuthorizationBehavior>) -> AcmeEndpoint<Set_, S1> { self.0.put("AuthorizationBehavior", value.into_node()); AcmeEndpoint(self.0, PhantomData_) }
    /// Sets `CertificateAuthority`. Required.
    #[inline] pub fn certificate_authority(mut self, value: impl IntoValue_<CertificateAuthority>) -> AcmeEndpoint<S0, Set_> { self.0.put("CertificateAuthority", value.into_node()); AcmeEndpoint(self.0, PhantomData_) }
    /// Sets `CertificateTags`. 1 to 50 items. An update replaces the resource.
    #[inline] pub fn certificate_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("CertificateTags", value.into_node()); self }
    /// Sets `Contact`. The values are constants of [`Contact`].
    #[inline] pub fn contact(mut self, value: impl IntoValue_<Contact>) -> Self { self.0.put("Contact", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AcmeEndpoint> for AcmeEndpoint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AcmeEndpoint<S0, S1> {
    const TYPE: &'static str = "AWS::CertificateManager::AcmeEndpoint";
    type Handle = AcmeEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AcmeEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AcmeEndpointRef(Id_);
impl From<Id_> for AcmeEndpointRef { #[inline] fn from(id: Id_) -> Self { AcmeEndpointRef(id) } }
impl AsRef<Id_> for AcmeEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AcmeEndpointRef {
    /// `Ref`: `AcmeEndpointArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AcmeEndpointArn`
    #[inline] pub fn acme_endpoint_arn(&self) -> Value_<String> { self.0.attribute("AcmeEndpointArn") }
    /// `Fn::GetAtt` `EndpointUrl`
    #[inline] pub fn endpoint_url(&self) -> Value_<String> { self.0.attribute("EndpointUrl") }
}
/// `AWS::CertificateManager::AcmeEndpoint.PublicCertificateAuthority`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-acmeendpoint-publiccertificateauthority.html)
#[must_use]
pub struct PublicCertificateAuthority(Properties_);
impl PublicCertificateAuthority {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PublicCertificateAuthority(Properties_::new()) }
}
impl PublicCertificateAuthority {
    /// Sets `AllowedKeyAlgorithms`.
    #[inline] pub fn allowed_key_algorithms(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedKeyAlgorithms", value.into_node()); self }
}
impl IntoValue_<PublicCertificateAuthority> for PublicCertificateAuthority { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CertificateManager::AcmeEndpoint.CertificateAuthority`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-acmeendpoint-certificateauthority.html)
#[must_use]
pub struct CertificateAuthority<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CertificateAuthority<Missing_<super::required::public_certificate_authority>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CertificateAuthority(Properties_::new(), PhantomData_) }
}
impl<S0> CertificateAuthority<S0> {
    /// Sets `PublicCertificateAuthority`. Required.
    #[inline] pub fn public_certificate_authority(mut self, value: impl IntoValue_<PublicCertificateAuthority>) -> CertificateAuthority<Set_> { self.0.put("PublicCertificateAuthority", value.into_node()); CertificateAuthority(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CertificateAuthority> for CertificateAuthority<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CertificateManager::AcmeEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeendpoint.html)
#[derive(Debug)]
pub enum AuthorizationBehavior {}
impl AuthorizationBehavior {
    /// `PRE_APPROVED`
    pub const PRE_APPROVED: Value_<AuthorizationBehavior> = Value_::constant("PRE_APPROVED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthorizationBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CertificateManager::AcmeEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeendpoint.html)
#[derive(Debug)]
pub enum Contact {}
impl Contact {
    /// `NOT_REQUIRED`
    pub const NOT_REQUIRED: Value_<Contact> = Value_::constant("NOT_REQUIRED");
    /// `REQUIRED`
    pub const REQUIRED: Value_<Contact> = Value_::constant("REQUIRED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Contact> { Value_::from_node(value.into_node()) }
}
