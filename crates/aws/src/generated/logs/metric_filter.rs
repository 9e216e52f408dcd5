// Made by `cargo xtask generate`; do not edit.
//! `AWS::Logs::MetricFilter`

use stanchion_template::generated::*;

/// `AWS::Logs::MetricFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-metricfilter.html)
#[must_use]
pub struct MetricFilter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MetricFilter<Missing_<super::required::filter_pattern>, Missing_<super::required::log_group_name>, Missing_<super::required::metric_transformations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MetricFilter<S0, S1, S2> {
    /// Sets `ApplyOnTransformedLogs`.
    #[inline] pub fn apply_on_transformed_logs(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ApplyOnTransformedLogs", value.into_node()); self }
    /// Sets `EmitSystemFieldDimensions`.
    #[inline] pub fn emit_system_field_dimensions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EmitSystemFieldDimensions", value.into_node()); self }
    /// Sets `FieldSelectionCriteria`. 0 to 2000 characters.
    #[inline] pub fn field_selection_criteria(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldSelectionCriteria", value.into_node()); self }
    /// Sets `FilterName`. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn filter_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FilterName", value.into_node()); self }
    /// Sets `FilterPattern`. Required. 0 to 1024 characters.
    #[inline] pub fn filter_pattern(mut self, value: impl IntoValue_<String>) -> MetricFilter<Set_, S1, S2> { self.0.put("FilterPattern", value.into_node()); MetricFilter(self.0, PhantomData_) }
    /// Sets `LogGroupName`. Required. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> MetricFilter<S0, Set_, S2> { self.0.put("LogGroupName", value.into_node()); MetricFilter(self.0, PhantomData_) }
    /// Sets `MetricTransformations`. Required. Exactly 1 item.
    #[inline] pub fn metric_transformations(mut self, value: impl IntoValue_<Vec<MetricTransformation>>) -> MetricFilter<S0, S1, Set_> { self.0.put("MetricTransformations", value.into_node()); MetricFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MetricFilter> for MetricFilter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for MetricFilter<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Logs::MetricFilter";
    type Handle = MetricFilterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MetricFilter`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MetricFilterRef(Id_);
impl From<Id_> for MetricFilterRef { #[inline] fn from(id: Id_) -> Self { MetricFilterRef(id) } }
impl AsRef<Id_> for MetricFilterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MetricFilterRef {
    /// `Ref`: `LogGroupName|FilterName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Logs::MetricFilter.MetricTransformation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-metricfilter-metrictransformation.html)
#[must_use]
pub struct MetricTransformation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MetricTransformation<Missing_<super::required::metric_name>, Missing_<super::required::metric_namespace>, Missing_<super::required::metric_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricTransformation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MetricTransformation<S0, S1, S2> {
    /// Sets `DefaultValue`.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `Dimensions`. 1 to 3 items.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `MetricName`. Required. 1 to 255 characters.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> MetricTransformation<Set_, S1, S2> { self.0.put("MetricName", value.into_node()); MetricTransformation(self.0, PhantomData_) }
    /// Sets `MetricNamespace`. Required. 1 to 256 characters.
    #[inline] pub fn metric_namespace(mut self, value: impl IntoValue_<String>) -> MetricTransformation<S0, Set_, S2> { self.0.put("MetricNamespace", value.into_node()); MetricTransformation(self.0, PhantomData_) }
    /// Sets `MetricValue`. Required. 1 to 100 characters.
    #[inline] pub fn metric_value(mut self, value: impl IntoValue_<String>) -> MetricTransformation<S0, S1, Set_> { self.0.put("MetricValue", value.into_node()); MetricTransformation(self.0, PhantomData_) }
    /// Sets `Unit`. The values are constants of [`Unit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<Unit>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MetricTransformation> for MetricTransformation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Logs::MetricFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-metricfilter.html)
#[derive(Debug)]
pub enum Unit {}
impl Unit {
    /// `Seconds`
    pub const SECONDS: Value_<Unit> = Value_::constant("Seconds");
    /// `Microseconds`
    pub const MICROSECONDS: Value_<Unit> = Value_::constant("Microseconds");
    /// `Milliseconds`
    pub const MILLISECONDS: Value_<Unit> = Value_::constant("Milliseconds");
    /// `Bytes`
    pub const BYTES: Value_<Unit> = Value_::constant("Bytes");
    /// `Kilobytes`
    pub const KILOBYTES: Value_<Unit> = Value_::constant("Kilobytes");
    /// `Megabytes`
    pub const MEGABYTES: Value_<Unit> = Value_::constant("Megabytes");
    /// `Gigabytes`
    pub const GIGABYTES: Value_<Unit> = Value_::constant("Gigabytes");
    /// `Terabytes`
    pub const TERABYTES: Value_<Unit> = Value_::constant("Terabytes");
    /// `Bits`
    pub const BITS: Value_<Unit> = Value_::constant("Bits");
    /// `Kilobits`
    pub const KILOBITS: Value_<Unit> = Value_::constant("Kilobits");
    /// `Megabits`
    pub const MEGABITS: Value_<Unit> = Value_::constant("Megabits");
    /// `Gigabits`
    pub const GIGABITS: Value_<Unit> = Value_::constant("Gigabits");
    /// `Terabits`
    pub const TERABITS: Value_<Unit> = Value_::constant("Terabits");
    /// `Percent`
    pub const PERCENT: Value_<Unit> = Value_::constant("Percent");
    /// `Count`
    pub const COUNT: Value_<Unit> = Value_::constant("Count");
    /// `Bytes/Second`
    pub const BYTES_SECOND: Value_<Unit> = Value_::constant("Bytes/Second");
    /// `Kilobytes/Second`
    pub const KILOBYTES_SECOND: Value_<Unit> = Value_::constant("Kilobytes/Second");
    /// `Megabytes/Second`
    pub const MEGABYTES_SECOND: Value_<Unit> = Value_::constant("Megabytes/Second");
    /// `Gigabytes/Second`
    pub const GIGABYTES_SECOND: Value_<Unit> = Value_::constant("Gigabytes/Second");
    /// `Terabytes/Second`
    pub const TERABYTES_SECOND: Value_<Unit> = Value_::constant("Terabytes/Second");
    /// `Bits/Second`
    pub const BITS_SECOND: Value_<Unit> = Value_::constant("Bits/Second");
    /// `Kilobits/Second`
    pub const KILOBITS_SECOND: Value_<Unit> = Value_::constant("Kilobits/Second");
    /// `Megabits/Second`
    pub const MEGABITS_SECOND: Value_<Unit> = Value_::constant("Megabits/Second");
    /// `Gigabits/Second`
    pub const GIGABITS_SECOND: Value_<Unit> = Value_::constant("Gigabits/Second");
    /// `Terabits/Second`
    pub const TERABITS_SECOND: Value_<Unit> = Value_::constant("Terabits/Second");
    /// `Count/Second`
    pub const COUNT_SECOND: Value_<Unit> = Value_::constant("Count/Second");
    /// `None`
    pub const NONE: Value_<Unit> = Value_::constant("None");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Unit> { Value_::from_node(value.into_node()) }
}
