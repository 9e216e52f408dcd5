// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElasticLoadBalancingV2::ListenerCertificate`

use stanchion_template::generated::*;

/// `AWS::ElasticLoadBalancingV2::ListenerCertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenercertificate.html)
#[must_use]
pub struct ListenerCertificate<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ListenerCertificate<Missing_<super::required::certificates>, Missing_<super::required::listener_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ListenerCertificate(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ListenerCertificate<S0, S1> {
    /// Sets `Certificates`. Required.
    #[inline] pub fn certificates(mut self, value: impl IntoValue_<Vec<Certificate>>) -> ListenerCertificate<Set_, S1> { self.0.put("Certificates", value.into_node()); ListenerCertificate(self.0, PhantomData_) }
    /// Sets `ListenerArn`. Required. An update replaces the resource.
    #[inline] pub fn listener_arn(mut self, value: impl IntoValue_<String>) -> ListenerCertificate<S0, Set_> { self.0.put("ListenerArn", value.into_node()); ListenerCertificate(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ListenerCertificate> for ListenerCertificate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ListenerCertificate<S0, S1> {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::ListenerCertificate";
    type Handle = ListenerCertificateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ListenerCertificate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ListenerCertificateRef(Id_);
impl From<Id_> for ListenerCertificateRef { #[inline] fn from(id: Id_) -> Self { ListenerCertificateRef(id) } }
impl AsRef<Id_> for ListenerCertificateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ListenerCertificateRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::ElasticLoadBalancingV2::ListenerCertificate.Certificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenercertificate-certificate.html)
#[must_use]
pub struct Certificate(Properties_);
impl Certificate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Certificate(Properties_::new()) }
}
impl Certificate {
    /// Sets `CertificateArn`.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
}
impl IntoValue_<Certificate> for Certificate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
