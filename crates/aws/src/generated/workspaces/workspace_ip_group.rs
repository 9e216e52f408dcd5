// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpaces::WorkspaceIpGroup`

use stanchion_template::generated::*;

/// `AWS::WorkSpaces::WorkspaceIpGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspaceipgroup.html)
#[must_use]
pub struct WorkspaceIpGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WorkspaceIpGroup<Missing_<super::required::group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WorkspaceIpGroup(Properties_::new(), PhantomData_) }
}
impl<S0> WorkspaceIpGroup<S0> {
    /// Sets `GroupDesc`. An update replaces the resource.
    #[inline] pub fn group_desc(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupDesc", value.into_node()); self }
    /// Sets `GroupName`. Required. An update replaces the resource.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> WorkspaceIpGroup<Set_> { self.0.put("GroupName", value.into_node()); WorkspaceIpGroup(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UserRules`.
    #[inline] pub fn user_rules(mut self, value: impl IntoValue_<Vec<IpRuleItem>>) -> Self { self.0.put("UserRules", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<WorkspaceIpGroup> for WorkspaceIpGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for WorkspaceIpGroup<S0> {
    const TYPE: &'static str = "AWS::WorkSpaces::WorkspaceIpGroup";
    type Handle = WorkspaceIpGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WorkspaceIpGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkspaceIpGroupRef(Id_);
impl From<Id_> for WorkspaceIpGroupRef { #[inline] fn from(id: Id_) -> Self { WorkspaceIpGroupRef(id) } }
impl AsRef<Id_> for WorkspaceIpGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkspaceIpGroupRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `GroupId`
    #[inline] pub fn group_id(&self) -> Value_<String> { self.0.attribute("GroupId") }
}
/// `AWS::WorkSpaces::WorkspaceIpGroup.IpRuleItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-workspaceipgroup-ipruleitem.html)
#[must_use]
pub struct IpRuleItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IpRuleItem<Missing_<super::required::ip_rule>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IpRuleItem(Properties_::new(), PhantomData_) }
}
impl<S0> IpRuleItem<S0> {
    /// Sets `IpRule`. Required.
    #[inline] pub fn ip_rule(mut self, value: impl IntoValue_<String>) -> IpRuleItem<Set_> { self.0.put("IpRule", value.into_node()); IpRuleItem(self.0, PhantomData_) }
    /// Sets `RuleDesc`.
    #[inline] pub fn rule_desc(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuleDesc", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IpRuleItem> for IpRuleItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
