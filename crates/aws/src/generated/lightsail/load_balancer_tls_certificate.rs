// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lightsail::LoadBalancerTlsCertificate`

use stanchion_template::generated::*;

/// `AWS::Lightsail::LoadBalancerTlsCertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancertlscertificate.html)
#[must_use]
pub struct LoadBalancerTlsCertificate<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LoadBalancerTlsCertificate<Missing_<super::required::certificate_domain_name>, Missing_<super::required::certificate_name>, Missing_<super::required::load_balancer_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoadBalancerTlsCertificate(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LoadBalancerTlsCertificate<S0, S1, S2> {
    /// Sets `CertificateAlternativeNames`. An update replaces the resource.
    #[inline] pub fn certificate_alternative_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CertificateAlternativeNames", value.into_node()); self }
    /// Sets `CertificateDomainName`. Required. An update replaces the resource.
    #[inline] pub fn certificate_domain_name(mut self, value: impl IntoValue_<String>) -> LoadBalancerTlsCertificate<Set_, S1, S2> { self.0.put("CertificateDomainName", value.into_node()); LoadBalancerTlsCertificate(self.0, PhantomData_) }
    /// Sets `CertificateName`. Required. An update replaces the resource.
    #[inline] pub fn certificate_name(mut self, value: impl IntoValue_<String>) -> LoadBalancerTlsCertificate<S0, Set_, S2> { self.0.put("CertificateName", value.into_node()); LoadBalancerTlsCertificate(self.0, PhantomData_) }
    /// Sets `HttpsRedirectionEnabled`.
    #[inline] pub fn https_redirection_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("HttpsRedirectionEnabled", value.into_node()); self }
    /// Sets `IsAttached`.
    #[inline] pub fn is_attached(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsAttached", value.into_node()); self }
    /// Sets `LoadBalancerName`. Required. An update replaces the resource.
    #[inline] pub fn load_balancer_name(mut self, value: impl IntoValue_<String>) -> LoadBalancerTlsCertificate<S0, S1, Set_> { self.0.put("LoadBalancerName", value.into_node()); LoadBalancerTlsCertificate(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LoadBalancerTlsCertificate> for LoadBalancerTlsCertificate<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for LoadBalancerTlsCertificate<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Lightsail::LoadBalancerTlsCertificate";
    type Handle = LoadBalancerTlsCertificateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LoadBalancerTlsCertificate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LoadBalancerTlsCertificateRef(Id_);
impl From<Id_> for LoadBalancerTlsCertificateRef { #[inline] fn from(id: Id_) -> Self { LoadBalancerTlsCertificateRef(id) } }
impl AsRef<Id_> for LoadBalancerTlsCertificateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LoadBalancerTlsCertificateRef {
    /// `Ref`: `CertificateName|LoadBalancerName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LoadBalancerTlsCertificateArn`
    #[inline] pub fn load_balancer_tls_certificate_arn(&self) -> Value_<String> { self.0.attribute("LoadBalancerTlsCertificateArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
