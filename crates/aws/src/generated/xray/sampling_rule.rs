// Made by `cargo xtask generate`; do not edit.
//! `AWS::XRay::SamplingRule`

use stanchion_template::generated::*;

/// `AWS::XRay::SamplingRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-samplingrule.html)
#[must_use]
pub struct SamplingRule(Properties_);
impl SamplingRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SamplingRule(Properties_::new()) }
}
impl SamplingRule {
    /// Sets `RuleName`. 1 to 32 characters.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuleName", value.into_node()); self }
    /// Sets `SamplingRule`.
    #[inline] pub fn sampling_rule(mut self, value: impl IntoValue_<SamplingRule2>) -> Self { self.0.put("SamplingRule", value.into_node()); self }
    /// Sets `SamplingRuleRecord`.
    #[inline] pub fn sampling_rule_record(mut self, value: impl IntoValue_<SamplingRuleRecord>) -> Self { self.0.put("SamplingRuleRecord", value.into_node()); self }
    /// Sets `SamplingRuleUpdate`.
    #[inline] pub fn sampling_rule_update(mut self, value: impl IntoValue_<SamplingRuleUpdate>) -> Self { self.0.put("SamplingRuleUpdate", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<SamplingRule> for SamplingRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for SamplingRule {
    const TYPE: &'static str = "AWS::XRay::SamplingRule";
    type Handle = SamplingRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SamplingRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SamplingRuleRef(Id_);
impl From<Id_> for SamplingRuleRef { #[inline] fn from(id: Id_) -> Self { SamplingRuleRef(id) } }
impl AsRef<Id_> for SamplingRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SamplingRuleRef {
    /// `Ref`: `RuleARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RuleARN`
    #[inline] pub fn rule_arn(&self) -> Value_<String> { self.0.attribute("RuleARN") }
}
/// `AWS::XRay::SamplingRule.SamplingRateBoost`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-xray-samplingrule-samplingrateboost.html)
#[must_use]
pub struct SamplingRateBoost<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SamplingRateBoost<Missing_<super::required::cooldown_window_minutes>, Missing_<super::required::max_rate>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SamplingRateBoost(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SamplingRateBoost<S0, S1> {
    /// Sets `CooldownWindowMinutes`. Required. At least 1.
    #[inline] pub fn cooldown_window_minutes(mut self, value: impl IntoValue_<i64>) -> SamplingRateBoost<Set_, S1> { self.0.put("CooldownWindowMinutes", value.into_node()); SamplingRateBoost(self.0, PhantomData_) }
    /// Sets `MaxRate`. Required. 0 to 1.
    #[inline] pub fn max_rate(mut self, value: impl IntoValue_<f64>) -> SamplingRateBoost<S0, Set_> { self.0.put("MaxRate", value.into_node()); SamplingRateBoost(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SamplingRateBoost> for SamplingRateBoost<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::XRay::SamplingRule.SamplingRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-xray-samplingrule-samplingrule.html)
#[must_use]
pub struct SamplingRule2<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_, S7 = Set_, S8 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6, S7, S8,)>);
impl SamplingRule2<Missing_<super::required::fixed_rate>, Missing_<super::required::http_method>, Missing_<super::required::host>, Missing_<super::required::priority>, Missing_<super::required::reservoir_size>, Missing_<super::required::resource_arn>, Missing_<super::required::service_name>, Missing_<super::required::service_type>, Missing_<super::required::url_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SamplingRule2(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6, S7, S8> SamplingRule2<S0, S1, S2, S3, S4, S5, S6, S7, S8> {
    /// Sets `Attributes`.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Attributes", value.into_node()); self }
    /// Sets `FixedRate`. Required. 0 to 1.
    #[inline] pub fn fixed_rate(mut self, value: impl IntoValue_<f64>) -> SamplingRule2<Set_, S1, S2, S3, S4, S5, S6, S7, S8> { self.0.put("FixedRate", value.into_node()); SamplingRule2(self.0, PhantomData_) }
    /// Sets `HTTPMethod`. Required. 0 to 10 characters.
    #[inline] pub fn http_method(mut self, value: impl IntoValue_<String>) -> SamplingRule2<S0, Set_, S2, S3, S4, S5, S6, S7, S8> { self.0.put("HTTPMethod", value.into_node()); SamplingRule2(self.0, PhantomData_) }
    /// Sets `Host`. Required. 0 to 64 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> SamplingRule2<S0, S1, Set_, S3, S4, S5, S6, S7, S8> { self.0.put("Host", value.into_node()); SamplingRule2(self.0, PhantomData_) }
    /// Sets `Priority`. Required. 1 to 9999.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> SamplingRule2<S0, S1, S2, Set_, S4, S5, S6, S7, S8> { self.0.put("Priority", value.into_node()); SamplingRule2(self.0, PhantomData_) }
    /// Sets `ReservoirSize`. Required. At least 0.
    #[inline] pub fn reservoir_size(mut self, value: impl IntoValue_<i64>) -> SamplingRule2<S0, S1, S2, S3, Set_, S5, S6, S7, S8> { self.0.put("ReservoirSize", value.into_node()); SamplingRule2(self.0, PhantomData_) }
    /// Sets `ResourceARN`. Required. 0 to 500 characters.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> SamplingRule2<S0, S1, S2, S3, S4, Set_, S6, S7, S8> { self.0.put("ResourceARN", value.into_node()); SamplingRule2(self.0, PhantomData_) }
    /// Sets `RuleARN`.
    #[inline] pub fn rule_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuleARN", value.into_node()); self }
    /// Sets `RuleName`. 1 to 32 characters.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuleName", value.into_node()); self }
    /// Sets `SamplingRateBoost`.
    #[inline] pub fn sampling_rate_boost(mut self, value: impl IntoValue_<SamplingRateBoost>) -> Self { self.0.put("SamplingRateBoost", value.into_node()); self }
    /// Sets `ServiceName`. Required. 0 to 64 characters.
    #[inline] pub fn service_name(mut self, value: impl IntoValue_<String>) -> SamplingRule2<S0, S1, S2, S3, S4, S5, Set_, S7, S8> { self.0.put("ServiceName", value.into_node()); SamplingRule2(self.0, PhantomData_) }
    /// Sets `ServiceType`. Required. 0 to 64 characters.
    #[inline] pub fn service_type(mut self, value: impl IntoValue_<String>) -> SamplingRule2<S0, S1, S2, S3, S4, S5, S6, Set_, S8> { self.0.put("ServiceType", value.into_node()); SamplingRule2(self.0, PhantomData_) }
    /// Sets `URLPath`. Required. 0 to 128 characters.
    #[inline] pub fn url_path(mut self, value: impl IntoValue_<String>) -> SamplingRule2<S0, S1, S2, S3, S4, S5, S6, S7, Set_> { self.0.put("URLPath", value.into_node()); SamplingRule2(self.0, PhantomData_) }
    /// Sets `Version`. At least 1.
    #[inline] pub fn version(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_, S8: IsSet_> IntoValue_<SamplingRule2> for SamplingRule2<S0, S1, S2, S3, S4, S5, S6, S7, S8> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::XRay::SamplingRule.SamplingRuleRecord`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-xray-samplingrule-samplingrulerecord.html)
#[must_use]
pub struct SamplingRuleRecord(Properties_);
impl SamplingRuleRecord {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SamplingRuleRecord(Properties_::new()) }
}
impl SamplingRuleRecord {
    /// Sets `CreatedAt`.
    #[inline] pub fn created_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedAt", value.into_node()); self }
    /// Sets `ModifiedAt`.
    #[inline] pub fn modified_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModifiedAt", value.into_node()); self }
    /// Sets `SamplingRule`.
    #[inline] pub fn sampling_rule(mut self, value: impl IntoValue_<SamplingRule2>) -> Self { self.0.put("SamplingRule", value.into_node()); self }
}
impl IntoValue_<SamplingRuleRecord> for SamplingRuleRecord { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::XRay::SamplingRule.SamplingRuleUpdate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-xray-samplingrule-samplingruleupdate.html)
#[must_use]
pub struct SamplingRuleUpdate(Properties_);
impl SamplingRuleUpdate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SamplingRuleUpdate(Properties_::new()) }
}
impl SamplingRuleUpdate {
    /// Sets `Attributes`.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Attributes", value.into_node()); self }
    /// Sets `FixedRate`. 0 to 1.
    #[inline] pub fn fixed_rate(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("FixedRate", value.into_node()); self }
    /// Sets `HTTPMethod`. At most 10 characters.
    #[inline] pub fn http_method(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HTTPMethod", value.into_node()); self }
    /// Sets `Host`. At most 64 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Host", value.into_node()); self }
    /// Sets `Priority`. 1 to 9999.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Priority", value.into_node()); self }
    /// Sets `ReservoirSize`. At least 0.
    #[inline] pub fn reservoir_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ReservoirSize", value.into_node()); self }
    /// Sets `ResourceARN`. At most 500 characters.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceARN", value.into_node()); self }
    /// Sets `RuleARN`.
    #[inline] pub fn rule_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuleARN", value.into_node()); self }
    /// Sets `RuleName`. 1 to 32 characters.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuleName", value.into_node()); self }
    /// Sets `SamplingRateBoost`.
    #[inline] pub fn sampling_rate_boost(mut self, value: impl IntoValue_<SamplingRateBoost>) -> Self { self.0.put("SamplingRateBoost", value.into_node()); self }
    /// Sets `ServiceName`. At most 64 characters.
    #[inline] pub fn service_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceName", value.into_node()); self }
    /// Sets `ServiceType`. At most 64 characters.
    #[inline] pub fn service_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceType", value.into_node()); self }
    /// Sets `URLPath`. At most 128 characters.
    #[inline] pub fn url_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("URLPath", value.into_node()); self }
}
impl IntoValue_<SamplingRuleUpdate> for SamplingRuleUpdate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
