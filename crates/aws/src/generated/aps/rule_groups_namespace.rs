// Made by `cargo xtask generate`; do not edit.
//! `AWS::APS::RuleGroupsNamespace`

use stanchion_template::generated::*;

/// `AWS::APS::RuleGroupsNamespace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-rulegroupsnamespace.html)
#[must_use]
pub struct RuleGroupsNamespace<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RuleGroupsNamespace<Missing_<super::required::data>, Missing_<super::required::name>, Missing_<super::required::workspace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleGroupsNamespace(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RuleGroupsNamespace<S0, S1, S2> {
    /// Sets `Data`. Required.
    #[inline] pub fn data(mut self, value: impl IntoValue_<String>) -> RuleGroupsNamespace<Set_, S1, S2> { self.0.put("Data", value.into_node()); RuleGroupsNamespace(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RuleGroupsNamespace<S0, Set_, S2> { self.0.put("Name", value.into_node()); RuleGroupsNamespace(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Workspace`. Required. An update replaces the resource.
    #[inline] pub fn workspace(mut self, value: impl IntoValue_<String>) -> RuleGroupsNamespace<S0, S1, Set_> { self.0.put("Workspace", value.into_node()); RuleGroupsNamespace(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RuleGroupsNamespace> for RuleGroupsNamespace<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for RuleGroupsNamespace<S0, S1, S2> {
    const TYPE: &'static str = "AWS::APS::RuleGroupsNamespace";
    type Handle = RuleGroupsNamespaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RuleGroupsNamespace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RuleGroupsNamespaceRef(Id_);
impl From<Id_> for RuleGroupsNamespaceRef { #[inline] fn from(id: Id_) -> Self { RuleGroupsNamespaceRef(id) } }
impl AsRef<Id_> for RuleGroupsNamespaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RuleGroupsNamespaceRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
