// Made by `cargo xtask generate`; do not edit.
//! `AWS::GameLift::MatchmakingRuleSet`

use stanchion_template::generated::*;

/// `AWS::GameLift::MatchmakingRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingruleset.html)
#[must_use]
pub struct MatchmakingRuleSet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MatchmakingRuleSet<Missing_<super::required::name>, Missing_<super::required::rule_set_body>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MatchmakingRuleSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MatchmakingRuleSet<S0, S1> {
    /// Sets `Name`. Required. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MatchmakingRuleSet<Set_, S1> { self.0.put("Name", value.into_node()); MatchmakingRuleSet(self.0, PhantomData_) }
    /// Sets `RuleSetBody`. Required. 1 to 65535 characters. An update replaces the resource.
    #[inline] pub fn rule_set_body(mut self, value: impl IntoValue_<String>) -> MatchmakingRuleSet<S0, Set_> { self.0.put("RuleSetBody", value.into_node()); MatchmakingRuleSet(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MatchmakingRuleSet> for MatchmakingRuleSet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for MatchmakingRuleSet<S0, S1> {
    const TYPE: &'static str = "AWS::GameLift::MatchmakingRuleSet";
    type Handle = MatchmakingRuleSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MatchmakingRuleSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MatchmakingRuleSetRef(Id_);
impl From<Id_> for MatchmakingRuleSetRef { #[inline] fn from(id: Id_) -> Self { MatchmakingRuleSetRef(id) } }
impl AsRef<Id_> for MatchmakingRuleSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MatchmakingRuleSetRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
