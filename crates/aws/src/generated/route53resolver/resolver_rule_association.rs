// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53Resolver::ResolverRuleAssociation`

use stanchion_template::generated::*;

/// `AWS::Route53Resolver::ResolverRuleAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverruleassociation.html)
#[must_use]
pub struct ResolverRuleAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResolverRuleAssociation<Missing_<super::required::resolver_rule_id>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResolverRuleAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResolverRuleAssociation<S0, S1> {
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ResolverRuleId`. Required. An update replaces the resource.
    #[inline] pub fn resolver_rule_id(mut self, value: impl IntoValue_<String>) -> ResolverRuleAssociation<Set_, S1> { self.0.put("ResolverRuleId", value.into_node()); ResolverRuleAssociation(self.0, PhantomData_) }
    /// Sets `VPCId`. Required. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> ResolverRuleAssociation<S0, Set_> { self.0.put("VPCId", value.into_node()); ResolverRuleAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResolverRuleAssociation> for ResolverRuleAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ResolverRuleAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverRuleAssociation";
    type Handle = ResolverRuleAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResolverRuleAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResolverRuleAssociationRef(Id_);
impl From<Id_> for ResolverRuleAssociationRef { #[inline] fn from(id: Id_) -> Self { ResolverRuleAssociationRef(id) } }
impl AsRef<Id_> for ResolverRuleAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResolverRuleAssociationRef {
    /// `Ref`: `ResolverRuleAssociationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
    /// `Fn::GetAtt` `ResolverRuleAssociationId`
    #[inline] pub fn resolver_rule_association_id(&self) -> Value_<String> { self.0.attribute("ResolverRuleAssociationId") }
    /// `Fn::GetAtt` `ResolverRuleId`
    #[inline] pub fn resolver_rule_id(&self) -> Value_<String> { self.0.attribute("ResolverRuleId") }
    /// `Fn::GetAtt` `VPCId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VPCId") }
}
