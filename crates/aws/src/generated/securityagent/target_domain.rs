// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityAgent::TargetDomain`

use stanchion_template::generated::*;

/// `AWS::SecurityAgent::TargetDomain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-targetdomain.html)
#[must_use]
pub struct TargetDomain<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TargetDomain<Missing_<super::required::target_domain_name>, Missing_<super::required::verification_method>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetDomain(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TargetDomain<S0, S1> {
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetDomainName`. Required. An update replaces the resource.
    #[inline] pub fn target_domain_name(mut self, value: impl IntoValue_<String>) -> TargetDomain<Set_, S1> { self.0.put("TargetDomainName", value.into_node()); TargetDomain(self.0, PhantomData_) }
    /// Sets `VerificationMethod`. Required. The values are constants of [`VerificationMethod`].
    #[inline] pub fn verification_method(mut self, value: impl IntoValue_<VerificationMethod>) -> TargetDomain<S0, Set_> { self.0.put("VerificationMethod", value.into_node()); TargetDomain(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TargetDomain> for TargetDomain<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TargetDomain<S0, S1> {
    const TYPE: &'static str = "AWS::SecurityAgent::TargetDomain";
    type Handle = TargetDomainRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TargetDomain`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TargetDomainRef(Id_);
impl From<Id_> for TargetDomainRef { #[inline] fn from(id: Id_) -> Self { TargetDomainRef(id) } }
impl AsRef<Id_> for TargetDomainRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TargetDomainRef {
    /// `Ref`: `TargetDomainId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `TargetDomainId`
    #[inline] pub fn target_domain_id(&self) -> Value_<String> { self.0.attribute("TargetDomainId") }
    /// `Fn::GetAtt` `VerificationDetails`
    #[inline] pub fn verification_details(&self) -> Value_<String> { self.0.attribute("VerificationDetails") }
    /// `Fn::GetAtt` `VerificationStatus`
    #[inline] pub fn verification_status(&self) -> Value_<String> { self.0.attribute("VerificationStatus") }
    /// `Fn::GetAtt` `VerificationStatusReason`
    #[inline] pub fn verification_status_reason(&self) -> Value_<String> { self.0.attribute("VerificationStatusReason") }
    /// `Fn::GetAtt` `VerifiedAt`
    #[inline] pub fn verified_at(&self) -> Value_<String> { self.0.attribute("VerifiedAt") }
}
/// Values of `AWS::SecurityAgent::TargetDomain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-targetdomain.html)
#[derive(Debug)]
pub enum VerificationMethod {}
impl VerificationMethod {
    /// `DNS_TXT`
    pub const DNS_TXT: Value_<VerificationMethod> = Value_::constant("DNS_TXT");
    /// `HTTP_ROUTE`
    pub const HTTP_ROUTE: Value_<VerificationMethod> = Value_::constant("HTTP_ROUTE");
    /// `PRIVATE_VPC`
    pub const PRIVATE_VPC: Value_<VerificationMethod> = Value_::constant("PRIVATE_VPC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VerificationMethod> { Value_::from_node(value.into_node()) }
}
