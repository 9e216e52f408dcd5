// Made by `cargo xtask generate`; do not edit.
//! `AWS::Redshift::UsageLimit`

use stanchion_template::generated::*;

/// `AWS::Redshift::UsageLimit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-usagelimit.html)
#[must_use]
pub struct UsageLimit<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl UsageLimit<Missing_<super::required::amount>, Missing_<super::required::cluster_identifier>, Missing_<super::required::feature_type>, Missing_<super::required::limit_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UsageLimit(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> UsageLimit<S0, S1, S2, S3> {
    /// Sets `Amount`. Required.
    #[inline] pub fn amount(mut self, value: impl IntoValue_<f64>) -> UsageLimit<Set_, S1, S2, S3> { self.0.put("Amount", value.into_node()); UsageLimit(self.0, PhantomData_) }
    /// Sets `BreachAction`. The values are constants of [`BreachAction`].
    #[inline] pub fn breach_action(mut self, value: impl IntoValue_<BreachAction>) -> Self { self.0.put("BreachAction", value.into_node()); self }
    /// Sets `ClusterIdentifier`. Required. 0 to 2147483647 characters. An update replaces the resource.
    #[inline] pub fn cluster_identifier(mut self, value: impl IntoValue_<String>) -> UsageLimit<S0, Set_, S2, S3> { self.0.put("ClusterIdentifier", value.into_node()); UsageLimit(self.0, PhantomData_) }
    /// Sets `FeatureType`. Required. An update replaces the resource. The values are constants of [`FeatureType`].
    #[inline] pub fn feature_type(mut self, value: impl IntoValue_<FeatureType>) -> UsageLimit<S0, S1, Set_, S3> { self.0.put("FeatureType", value.into_node()); UsageLimit(self.0, PhantomData_) }
    /// Sets `LimitType`. Required. An update replaces the resource. The values are constants of [`LimitType`].
    #[inline] pub fn limit_type(mut self, value: impl IntoValue_<LimitType>) -> UsageLimit<S0, S1, S2, Set_> { self.0.put("LimitType", value.into_node()); UsageLimit(self.0, PhantomData_) }
    /// Sets `Period`. An update replaces the resource. The values are constants of [`Period`].
    #[inline] pub fn period(mut self, value: impl IntoValue_<Period>) -> Self { self.0.put("Period", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<UsageLimit> for UsageLimit<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for UsageLimit<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Redshift::UsageLimit";
    type Handle = UsageLimitRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UsageLimit`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UsageLimitRef(Id_);
impl From<Id_> for UsageLimitRef { #[inline] fn from(id: Id_) -> Self { UsageLimitRef(id) } }
impl AsRef<Id_> for UsageLimitRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UsageLimitRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `UsageLimitId`
    #[inline] pub fn usage_limit_id(&self) -> Value_<String> { self.0.attribute("UsageLimitId") }
}
/// Values of `AWS::Redshift::UsageLimit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-usagelimit.html)
#[derive(Debug)]
pub enum BreachAction {}
impl BreachAction {
    /// `log`
    pub const LOG: Value_<BreachAction> = Value_::constant("log");
    /// `emit-metric`
    pub const EMIT_METRIC: Value_<BreachAction> = Value_::constant("emit-metric");
    /// `disable`
    pub const DISABLE: Value_<BreachAction> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BreachAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Redshift::UsageLimit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-usagelimit.html)
#[derive(Debug)]
pub enum FeatureType {}
impl FeatureType {
    /// `spectrum`
    pub const SPECTRUM: Value_<FeatureType> = Value_::constant("spectrum");
    /// `concurrency-scaling`
    pub const CONCURRENCY_SCALING: Value_<FeatureType> = Value_::constant("concurrency-scaling");
    /// `cross-region-datasharing`
    pub const CROSS_REGION_DATASHARING: Value_<FeatureType> = Value_::constant("cross-region-datasharing");
    /// `extra-compute-for-automatic-optimization`
    pub const EXTRA_COMPUTE_FOR_AUTOMATIC_OPTIMIZATION: Value_<FeatureType> = Value_::constant("extra-compute-for-automatic-optimization");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FeatureType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Redshift::UsageLimit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-usagelimit.html)
#[derive(Debug)]
pub enum LimitType {}
impl LimitType {
    /// `time`
    pub const TIME: Value_<LimitType> = Value_::constant("time");
    /// `data-scanned`
    pub const DATA_SCANNED: Value_<LimitType> = Value_::constant("data-scanned");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LimitType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Redshift::UsageLimit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-usagelimit.html)
#[derive(Debug)]
pub enum Period {}
impl Period {
    /// `daily`
    pub const DAILY: Value_<Period> = Value_::constant("daily");
    /// `weekly`
    pub const WEEKLY: Value_<Period> = Value_::constant("weekly");
    /// `monthly`
    pub const MONTHLY: Value_<Period> = Value_::constant("monthly");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Period> { Value_::from_node(value.into_node()) }
}
