// Made by `cargo xtask generate`; do not edit.
//! `AWS::WAF::Rule`

use stanchion_template::generated::*;

/// `AWS::WAF::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-rule.html)
#[must_use]
pub struct Rule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Rule<Missing_<super::required::metric_name>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Rule<S0, S1> {
    /// Sets `MetricName`. Required. An update replaces the resource.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> Rule<Set_, S1> { self.0.put("MetricName", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Rule<S0, Set_> { self.0.put("Name", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `Predicates`.
    #[inline] pub fn predicates(mut self, value: impl IntoValue_<Vec<Predicate>>) -> Self { self.0.put("Predicates", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Rule> for Rule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Rule<S0, S1> {
    const TYPE: &'static str = "AWS::WAF::Rule";
    type Handle = RuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Rule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RuleRef(Id_);
impl From<Id_> for RuleRef { #[inline] fn from(id: Id_) -> Self { RuleRef(id) } }
impl AsRef<Id_> for RuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RuleRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::WAF::Rule.Predicate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-rule-predicate.html)
#[must_use]
pub struct Predicate<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Predicate<Missing_<super::required::data_id>, Missing_<super::required::negated>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Predicate(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Predicate<S0, S1, S2> {
    /// Sets `DataId`. Required.
    #[inline] pub fn data_id(mut self, value: impl IntoValue_<String>) -> Predicate<Set_, S1, S2> { self.0.put("DataId", value.into_node()); Predicate(self.0, PhantomData_) }
    /// Sets `Negated`. Required.
    #[inline] pub fn negated(mut self, value: impl IntoValue_<bool>) -> Predicate<S0, Set_, S2> { self.0.put("Negated", value.into_node()); Predicate(self.0, PhantomData_) }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Predicate<S0, S1, Set_> { self.0.put("Type", value.into_node()); Predicate(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Predicate> for Predicate<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
