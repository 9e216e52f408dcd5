// Made by `cargo xtask generate`; do not edit.
//! `AWS::WAFRegional::WebACL`

use stanchion_template::generated::*;

/// `AWS::WAFRegional::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-webacl.html)
#[must_use]
pub struct WebACL<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl WebACL<Missing_<super::required::default_action>, Missing_<super::required::metric_name>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WebACL(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> WebACL<S0, S1, S2> {
    /// Sets `DefaultAction`. Required.
    #[inline] pub fn default_action(mut self, value: impl IntoValue_<Action>) -> WebACL<Set_, S1, S2> { self.0.put("DefaultAction", value.into_node()); WebACL(self.0, PhantomData_) }
    /// Sets `MetricName`. Required. An update replaces the resource.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> WebACL<S0, Set_, S2> { self.0.put("MetricName", value.into_node()); WebACL(self.0, PhantomData_) }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> WebACL<S0, S1, Set_> { self.0.put("Name", value.into_node()); WebACL(self.0, PhantomData_) }
    /// Sets `Rules`.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<Rule>>) -> Self { self.0.put("Rules", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<WebACL> for WebACL<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for WebACL<S0, S1, S2> {
    const TYPE: &'static str = "AWS::WAFRegional::WebACL";
    type Handle = WebACLRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WebACL`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WebACLRef(Id_);
impl From<Id_> for WebACLRef { #[inline] fn from(id: Id_) -> Self { WebACLRef(id) } }
impl AsRef<Id_> for WebACLRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WebACLRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::WAFRegional::WebACL.Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-webacl-action.html)
#[must_use]
pub struct Action<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Action<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Action(Properties_::new(), PhantomData_) }
}
impl<S0> Action<S0> {
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Action<Set_> { self.0.put("Type", value.into_node()); Action(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Action> for Action<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFRegional::WebACL.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-webacl-rule.html)
#[must_use]
pub struct Rule<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Rule<Missing_<super::required::action>, Missing_<super::required::priority>, Missing_<super::required::rule_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Rule<S0, S1, S2> {
    /// Sets `Action`. Required.
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> Rule<Set_, S1, S2> { self.0.put("Action", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `Priority`. Required.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> Rule<S0, Set_, S2> { self.0.put("Priority", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `RuleId`. Required.
    #[inline] pub fn rule_id(mut self, value: impl IntoValue_<String>) -> Rule<S0, S1, Set_> { self.0.put("RuleId", value.into_node()); Rule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Rule> for Rule<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
