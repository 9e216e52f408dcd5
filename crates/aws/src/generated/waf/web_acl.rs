// Made by `cargo xtask generate`; do not edit.
//! `AWS::WAF::WebACL`

use stanchion_template::generated::*;

/// `AWS::WAF::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-webacl.html)
#[must_use]
pub struct WebACL<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl WebACL<Missing_<super::required::default_action>, Missing_<super::required::metric_name>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WebACL(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> WebACL<S0, S1, S2> {
    /// Sets `DefaultAction`. Required.
    #[inline] pub fn default_action(mut self, value: impl IntoValue_<WafAction>) -> WebACL<Set_, S1, S2> { self.0.put("DefaultAction", value.into_node()); WebACL(self.0, PhantomData_) }
    /// Sets `MetricName`. Required. An update replaces the resource.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> WebACL<S0, Set_, S2> { self.0.put("MetricName", value.into_node()); WebACL(self.0, PhantomData_) }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> WebACL<S0, S1, Set_> { self.0.put("Name", value.into_node()); WebACL(self.0, PhantomData_) }
    /// Sets `Rules`.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<ActivatedRule>>) -> Self { self.0.put("Rules", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<WebACL> for WebACL<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for WebACL<S0, S1, S2> {
    const TYPE: &'static str = "AWS::WAF::WebACL";
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
/// `AWS::WAF::WebACL.WafAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-webacl-wafaction.html)
#[must_use]
pub struct WafAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WafAction<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WafAction(Properties_::new(), PhantomData_) }
}
impl<S0> WafAction<S0> {
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> WafAction<Set_> { self.0.put("Type", value.into_node()); WafAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<WafAction> for WafAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAF::WebACL.ActivatedRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-webacl-activatedrule.html)
#[must_use]
pub struct ActivatedRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ActivatedRule<Missing_<super::required::priority>, Missing_<super::required::rule_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ActivatedRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ActivatedRule<S0, S1> {
    /// Sets `Action`.
    #[inline] pub fn action(mut self, value: impl IntoValue_<WafAction>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `Priority`. Required.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> ActivatedRule<Set_, S1> { self.0.put("Priority", value.into_node()); ActivatedRule(self.0, PhantomData_) }
    /// Sets `RuleId`. Required.
    #[inline] pub fn rule_id(mut self, value: impl IntoValue_<String>) -> ActivatedRule<S0, Set_> { self.0.put("RuleId", value.into_node()); ActivatedRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ActivatedRule> for ActivatedRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
