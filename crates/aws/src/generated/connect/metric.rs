// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::Metric`

use stanchion_template::generated::*;

/// `AWS::Connect::Metric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-metric.html)
#[must_use]
pub struct Metric<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl Metric<Missing_<super::required::instance_arn>, Missing_<super::required::metric_calculation>, Missing_<super::required::name>, Missing_<super::required::status>, Missing_<super::required::unit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Metric(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> Metric<S0, S1, S2, S3, S4> {
    /// Sets `Description`. 0 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InstanceArn`. Required. An update replaces the resource.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> Metric<Set_, S1, S2, S3, S4> { self.0.put("InstanceArn", value.into_node()); Metric(self.0, PhantomData_) }
    /// Sets `MetricCalculation`. Required.
    #[inline] pub fn metric_calculation(mut self, value: impl IntoValue_<MetricCalculation>) -> Metric<S0, Set_, S2, S3, S4> { self.0.put("MetricCalculation", value.into_node()); Metric(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Metric<S0, S1, Set_, S3, S4> { self.0.put("Name", value.into_node()); Metric(self.0, PhantomData_) }
    /// Sets `PositiveTrendIndicator`. The values are constants of [`PositiveTrendIndicator`].
    #[inline] pub fn positive_trend_indicator(mut self, value: impl IntoValue_<PositiveTrendIndicator>) -> Self { self.0.put("PositiveTrendIndicator", value.into_node()); self }
    /// Sets `Status`. Required. An update replaces the resource. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Metric<S0, S1, S2, Set_, S4> { self.0.put("Status", value.into_node()); Metric(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Unit`. Required. The values are constants of [`Unit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<Unit>) -> Metric<S0, S1, S2, S3, Set_> { self.0.put("Unit", value.into_node()); Metric(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<Metric> for Metric<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for Metric<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::Connect::Metric";
    type Handle = MetricRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Metric`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MetricRef(Id_);
impl From<Id_> for MetricRef { #[inline] fn from(id: Id_) -> Self { MetricRef(id) } }
impl AsRef<Id_> for MetricRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MetricRef {
    /// `Ref`: `MetricArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Category`
    #[inline] pub fn category(&self) -> Value_<String> { self.0.attribute("Category") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<f64> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `CreatedUser`
    #[inline] pub fn created_user(&self) -> Value_<String> { self.0.attribute("CreatedUser") }
    /// `Fn::GetAtt` `CreationMethod`
    #[inline] pub fn creation_method(&self) -> Value_<String> { self.0.attribute("CreationMethod") }
    /// `Fn::GetAtt` `EffectiveTime`
    #[inline] pub fn effective_time(&self) -> Value_<f64> { self.0.attribute("EffectiveTime") }
    /// `Fn::GetAtt` `Filters`
    #[inline] pub fn filters(&self) -> Value_<Vec<String>> { self.0.list_attribute("Filters") }
    /// `Fn::GetAtt` `Groupings`
    #[inline] pub fn groupings(&self) -> Value_<Vec<String>> { self.0.list_attribute("Groupings") }
    /// `Fn::GetAtt` `LastModifiedRegion`
    #[inline] pub fn last_modified_region(&self) -> Value_<String> { self.0.attribute("LastModifiedRegion") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<f64> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `LastModifiedUser`
    #[inline] pub fn last_modified_user(&self) -> Value_<String> { self.0.attribute("LastModifiedUser") }
    /// `Fn::GetAtt` `MetricArn`
    #[inline] pub fn metric_arn(&self) -> Value_<String> { self.0.attribute("MetricArn") }
    /// `Fn::GetAtt` `PrimaryEventSource`
    #[inline] pub fn primary_event_source(&self) -> Value_<String> { self.0.attribute("PrimaryEventSource") }
    /// `Fn::GetAtt` `PrimaryEventSourceEffectiveTimestampType`
    #[inline] pub fn primary_event_source_effective_timestamp_type(&self) -> Value_<String> { self.0.attribute("PrimaryEventSourceEffectiveTimestampType") }
    /// `Fn::GetAtt` `RefreshRate`
    #[inline] pub fn refresh_rate(&self) -> Value_<i64> { self.0.attribute("RefreshRate") }
    /// `Fn::GetAtt` `SupportedStats`
    #[inline] pub fn supported_stats(&self) -> Value_<Vec<String>> { self.0.list_attribute("SupportedStats") }
    /// `Fn::GetAtt` `SupportsCustomCalculation`
    #[inline] pub fn supports_custom_calculation(&self) -> Value_<bool> { self.0.attribute("SupportsCustomCalculation") }
    /// `Fn::GetAtt` `SupportsPreaggregateCalculation`
    #[inline] pub fn supports_preaggregate_calculation(&self) -> Value_<bool> { self.0.attribute("SupportsPreaggregateCalculation") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
}
/// `AWS::Connect::Metric.MetricFilterBooleanCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-metric-metricfilterbooleancondition.html)
#[must_use]
pub struct MetricFilterBooleanCondition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricFilterBooleanCondition<Missing_<super::required::comparison>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricFilterBooleanCondition(Properties_::new(), PhantomData_) }
}
impl<S0> MetricFilterBooleanCondition<S0> {
    /// Sets `Comparison`. Required. The values are constants of [`Comparison`].
    #[inline] pub fn comparison(mut self, value: impl IntoValue_<Comparison>) -> MetricFilterBooleanCondition<Set_> { self.0.put("Comparison", value.into_node()); MetricFilterBooleanCondition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MetricFilterBooleanCondition> for MetricFilterBooleanCondition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Metric.MetricFilterNumberCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-metric-metricfilternumbercondition.html)
#[must_use]
pub struct MetricFilterNumberCondition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MetricFilterNumberCondition<Missing_<super::required::comparison>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricFilterNumberCondition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MetricFilterNumberCondition<S0, S1> {
    /// Sets `Comparison`. Required. The values are constants of [`MetricFilterNumberConditionComparison`].
    #[inline] pub fn comparison(mut self, value: impl IntoValue_<MetricFilterNumberConditionComparison>) -> MetricFilterNumberCondition<Set_, S1> { self.0.put("Comparison", value.into_node()); MetricFilterNumberCondition(self.0, PhantomData_) }
    /// Sets `Values`. Required. 1 to 10 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<f64>>) -> MetricFilterNumberCondition<S0, Set_> { self.0.put("Values", value.into_node()); MetricFilterNumberCondition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MetricFilterNumberCondition> for MetricFilterNumberCondition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Metric.MetricFilterStringCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-metric-metricfilterstringcondition.html)
#[must_use]
pub struct MetricFilterStringCondition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MetricFilterStringCondition<Missing_<super::required::comparison>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricFilterStringCondition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MetricFilterStringCondition<S0, S1> {
    /// Sets `Comparison`. Required. The values are constants of [`MetricFilterStringConditionComparison`].
    #[inline] pub fn comparison(mut self, value: impl IntoValue_<MetricFilterStringConditionComparison>) -> MetricFilterStringCondition<Set_, S1> { self.0.put("Comparison", value.into_node()); MetricFilterStringCondition(self.0, PhantomData_) }
    /// Sets `Values`. Required. 1 to 15 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> MetricFilterStringCondition<S0, Set_> { self.0.put("Values", value.into_node()); MetricFilterStringCondition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MetricFilterStringCondition> for MetricFilterStringCondition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Metric.MetricFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-metric-metricfilter.html)
#[must_use]
pub struct MetricFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricFilter<Missing_<super::required::metric_filter_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricFilter(Properties_::new(), PhantomData_) }
}
impl<S0> MetricFilter<S0> {
    /// Sets `BooleanCondition`.
    #[inline] pub fn boolean_condition(mut self, value: impl IntoValue_<MetricFilterBooleanCondition>) -> Self { self.0.put("BooleanCondition", value.into_node()); self }
    /// Sets `MetricFilterKey`. Required. 1 to 100 characters.
    #[inline] pub fn metric_filter_key(mut self, value: impl IntoValue_<String>) -> MetricFilter<Set_> { self.0.put("MetricFilterKey", value.into_node()); MetricFilter(self.0, PhantomData_) }
    /// Sets `Negate`.
    #[inline] pub fn negate(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Negate", value.into_node()); self }
    /// Sets `NumberCondition`.
    #[inline] pub fn number_condition(mut self, value: impl IntoValue_<MetricFilterNumberCondition>) -> Self { self.0.put("NumberCondition", value.into_node()); self }
    /// Sets `StringCondition`.
    #[inline] pub fn string_condition(mut self, value: impl IntoValue_<MetricFilterStringCondition>) -> Self { self.0.put("StringCondition", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MetricFilter> for MetricFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Metric.CalculationComponent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-metric-calculationcomponent.html)
#[must_use]
pub struct CalculationComponent<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CalculationComponent<Missing_<super::required::alias>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CalculationComponent(Properties_::new(), PhantomData_) }
}
impl<S0> CalculationComponent<S0> {
    /// Sets `Alias`. Required. 1 to 128 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> CalculationComponent<Set_> { self.0.put("Alias", value.into_node()); CalculationComponent(self.0, PhantomData_) }
    /// Sets `MetricFilters`. 0 to 5 items.
    #[inline] pub fn metric_filters(mut self, value: impl IntoValue_<Vec<MetricFilter>>) -> Self { self.0.put("MetricFilters", value.into_node()); self }
    /// Sets `MetricId`. 1 to 150 characters.
    #[inline] pub fn metric_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricId", value.into_node()); self }
    /// Sets `MetricName`. 1 to 128 characters.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CalculationComponent> for CalculationComponent<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Metric.MetricCalculation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-metric.html)
#[must_use]
pub struct MetricCalculation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MetricCalculation<Missing_<super::required::calculation>, Missing_<super::required::calculation_components>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricCalculation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MetricCalculation<S0, S1> {
    /// Sets `Calculation`. Required. 1 to 1024 characters.
    #[inline] pub fn calculation(mut self, value: impl IntoValue_<String>) -> MetricCalculation<Set_, S1> { self.0.put("Calculation", value.into_node()); MetricCalculation(self.0, PhantomData_) }
    /// Sets `CalculationComponents`. Required. 1 to 5 items.
    #[inline] pub fn calculation_components(mut self, value: impl IntoValue_<Vec<CalculationComponent>>) -> MetricCalculation<S0, Set_> { self.0.put("CalculationComponents", value.into_node()); MetricCalculation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MetricCalculation> for MetricCalculation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Connect::Metric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-metric.html)
#[derive(Debug)]
pub enum Comparison {}
impl Comparison {
    /// `IS_TRUE`
    pub const IS_TRUE: Value_<Comparison> = Value_::constant("IS_TRUE");
    /// `IS_FALSE`
    pub const IS_FALSE: Value_<Comparison> = Value_::constant("IS_FALSE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Comparison> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::Metric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-metric.html)
#[derive(Debug)]
pub enum MetricFilterNumberConditionComparison {}
impl MetricFilterNumberConditionComparison {
    /// `LESSER`
    pub const LESSER: Value_<MetricFilterNumberConditionComparison> = Value_::constant("LESSER");
    /// `LESSER_OR_EQUAL`
    pub const LESSER_OR_EQUAL: Value_<MetricFilterNumberConditionComparison> = Value_::constant("LESSER_OR_EQUAL");
    /// `GREATER`
    pub const GREATER: Value_<MetricFilterNumberConditionComparison> = Value_::constant("GREATER");
    /// `GREATER_OR_EQUAL`
    pub const GREATER_OR_EQUAL: Value_<MetricFilterNumberConditionComparison> = Value_::constant("GREATER_OR_EQUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MetricFilterNumberConditionComparison> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::Metric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-metric.html)
#[derive(Debug)]
pub enum MetricFilterStringConditionComparison {}
impl MetricFilterStringConditionComparison {
    /// `MATCHES_ANY`
    pub const MATCHES_ANY: Value_<MetricFilterStringConditionComparison> = Value_::constant("MATCHES_ANY");
    /// `MATCHES_NONE`
    pub const MATCHES_NONE: Value_<MetricFilterStringConditionComparison> = Value_::constant("MATCHES_NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MetricFilterStringConditionComparison> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::Metric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-metric.html)
#[derive(Debug)]
pub enum PositiveTrendIndicator {}
impl PositiveTrendIndicator {
    /// `POSITIVE`
    pub const POSITIVE: Value_<PositiveTrendIndicator> = Value_::constant("POSITIVE");
    /// `NEGATIVE`
    pub const NEGATIVE: Value_<PositiveTrendIndicator> = Value_::constant("NEGATIVE");
    /// `NEUTRAL`
    pub const NEUTRAL: Value_<PositiveTrendIndicator> = Value_::constant("NEUTRAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PositiveTrendIndicator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::Metric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-metric.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `SAVED`
    pub const SAVED: Value_<Status> = Value_::constant("SAVED");
    /// `PUBLISHED`
    pub const PUBLISHED: Value_<Status> = Value_::constant("PUBLISHED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::Metric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-metric.html)
#[derive(Debug)]
pub enum Unit {}
impl Unit {
    /// `INTEGER`
    pub const INTEGER: Value_<Unit> = Value_::constant("INTEGER");
    /// `DOUBLE`
    pub const DOUBLE: Value_<Unit> = Value_::constant("DOUBLE");
    /// `PERCENT`
    pub const PERCENT: Value_<Unit> = Value_::constant("PERCENT");
    /// `SECONDS`
    pub const SECONDS: Value_<Unit> = Value_::constant("SECONDS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Unit> { Value_::from_node(value.into_node()) }
}
