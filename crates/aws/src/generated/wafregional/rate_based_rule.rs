// Made by `cargo xtask generate`; do not edit.
//! `AWS::WAFRegional::RateBasedRule`

use stanchion_template::generated::*;

/// `AWS::WAFRegional::RateBasedRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-ratebasedrule.html)
#[must_use]
pub struct RateBasedRule<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl RateBasedRule<Missing_<super::required::metric_name>, Missing_<super::required::name>, Missing_<super::required::rate_key>, Missing_<super::required::rate_limit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RateBasedRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> RateBasedRule<S0, S1, S2, S3> {
    /// Sets `MatchPredicates`.
    #[inline] pub fn match_predicates(mut self, value: impl IntoValue_<Vec<Predicate>>) -> Self { self.0.put("MatchPredicates", value.into_node()); self }
    /// Sets `MetricName`. Required. An update replaces the resource.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> RateBasedRule<Set_, S1, S2, S3> { self.0.put("MetricName", value.into_node()); RateBasedRule(self.0, PhantomData_) }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RateBasedRule<S0, Set_, S2, S3> { self.0.put("Name", value.into_node()); RateBasedRule(self.0, PhantomData_) }
    /// Sets `RateKey`. Required. An update replaces the resource.
    #[inline] pub fn rate_key(mut self, value: impl IntoValue_<String>) -> RateBasedRule<S0, S1, Set_, S3> { self.0.put("RateKey", value.into_node()); RateBasedRule(self.0, PhantomData_) }
    /// Sets `RateLimit`. Required.
    #[inline] pub fn rate_limit(mut self, value: impl IntoValue_<i64>) -> RateBasedRule<S0, S1, S2, Set_> { self.0.put("RateLimit", value.into_node()); RateBasedRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<RateBasedRule> for RateBasedRule<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for RateBasedRule<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::WAFRegional::RateBasedRule";
    type Handle = RateBasedRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RateBasedRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RateBasedRuleRef(Id_);
impl From<Id_> for RateBasedRuleRef { #[inline] fn from(id: Id_) -> Self { RateBasedRuleRef(id) } }
impl AsRef<Id_> for RateBasedRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RateBasedRuleRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::WAFRegional::RateBasedRule.Predicate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-ratebasedrule-predicate.html)
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
