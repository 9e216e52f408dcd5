// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53Resolver::FirewallRuleGroupAssociation`

use stanchion_template::generated::*;

/// `AWS::Route53Resolver::FirewallRuleGroupAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroupassociation.html)
#[must_use]
pub struct FirewallRuleGroupAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl FirewallRuleGroupAssociation<Missing_<super::required::firewall_rule_group_id>, Missing_<super::required::priority>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FirewallRuleGroupAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> FirewallRuleGroupAssociation<S0, S1, S2> {
    /// Sets `FirewallRuleGroupId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn firewall_rule_group_id(mut self, value: impl IntoValue_<String>) -> FirewallRuleGroupAssociation<Set_, S1, S2> { self.0.put("FirewallRuleGroupId", value.into_node()); FirewallRuleGroupAssociation(self.0, PhantomData_) }
    /// Sets `MutationProtection`. The values are constants of [`MutationProtection`].
    #[inline] pub fn mutation_protection(mut self, value: impl IntoValue_<MutationProtection>) -> Self { self.0.put("MutationProtection", value.into_node()); self }
    /// Sets `Name`. 0 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Priority`. Required.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> FirewallRuleGroupAssociation<S0, Set_, S2> { self.0.put("Priority", value.into_node()); FirewallRuleGroupAssociation(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> FirewallRuleGroupAssociation<S0, S1, Set_> { self.0.put("VpcId", value.into_node()); FirewallRuleGroupAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<FirewallRuleGroupAssociation> for FirewallRuleGroupAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for FirewallRuleGroupAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Route53Resolver::FirewallRuleGroupAssociation";
    type Handle = FirewallRuleGroupAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FirewallRuleGroupAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FirewallRuleGroupAssociationRef(Id_);
impl From<Id_> for FirewallRuleGroupAssociationRef { #[inline] fn from(id: Id_) -> Self { FirewallRuleGroupAssociationRef(id) } }
impl AsRef<Id_> for FirewallRuleGroupAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FirewallRuleGroupAssociationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `CreatorRequestId`
    #[inline] pub fn creator_request_id(&self) -> Value_<String> { self.0.attribute("CreatorRequestId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ManagedOwnerName`
    #[inline] pub fn managed_owner_name(&self) -> Value_<String> { self.0.attribute("ManagedOwnerName") }
    /// `Fn::GetAtt` `ModificationTime`
    #[inline] pub fn modification_time(&self) -> Value_<String> { self.0.attribute("ModificationTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusMessage`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("StatusMessage") }
}
/// Values of `AWS::Route53Resolver::FirewallRuleGroupAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroupassociation.html)
#[derive(Debug)]
pub enum MutationProtection {}
impl MutationProtection {
    /// `ENABLED`
    pub const ENABLED: Value_<MutationProtection> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<MutationProtection> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MutationProtection> { Value_::from_node(value.into_node()) }
}
