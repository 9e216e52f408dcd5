// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::FleetMetric`

use stanchion_template::generated::*;

/// `AWS::IoT::FleetMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-fleetmetric.html)
#[must_use]
pub struct FleetMetric<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FleetMetric<Missing_<super::required::metric_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FleetMetric(Properties_::new(), PhantomData_) }
}
impl<S0> FleetMetric<S0> {
    /// Sets `AggregationField`. At least 1 character.
    #[inline] pub fn aggregation_field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AggregationField", value.into_node()); self }
    /// Sets `AggregationType`.
    #[inline] pub fn aggregation_type(mut self, value: impl IntoValue_<AggregationType>) -> Self { self.0.put("AggregationType", value.into_node()); self }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IndexName`. 1 to 128 characters.
    #[inline] pub fn index_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IndexName", value.into_node()); self }
    /// Sets `MetricName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> FleetMetric<Set_> { self.0.put("MetricName", value.into_node()); FleetMetric(self.0, PhantomData_) }
    /// Sets `Period`. 60 to 86400.
    #[inline] pub fn period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Period", value.into_node()); self }
    /// Sets `QueryString`. At least 1 character.
    #[inline] pub fn query_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QueryString", value.into_node()); self }
    /// Sets `QueryVersion`.
    #[inline] pub fn query_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QueryVersion", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Unit`. The values are constants of [`Unit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<Unit>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FleetMetric> for FleetMetric<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for FleetMetric<S0> {
    const TYPE: &'static str = "AWS::IoT::FleetMetric";
    type Handle = FleetMetricRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FleetMetric`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FleetMetricRef(Id_);
impl From<Id_> for FleetMetricRef { #[inline] fn from(id: Id_) -> Self { FleetMetricRef(id) } }
impl AsRef<Id_> for FleetMetricRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FleetMetricRef {
    /// `Ref`: `MetricName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationDate`
    #[inline] pub fn creation_date(&self) -> Value_<String> { self.0.attribute("CreationDate") }
    /// `Fn::GetAtt` `LastModifiedDate`
    #[inline] pub fn last_modified_date(&self) -> Value_<String> { self.0.attribute("LastModifiedDate") }
    /// `Fn::GetAtt` `MetricArn`
    #[inline] pub fn metric_arn(&self) -> Value_<String> { self.0.attribute("MetricArn") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<f64> { self.0.attribute("Version") }
}
/// `AWS::IoT::FleetMetric.AggregationType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-fleetmetric-aggregationtype.html)
#[must_use]
pub struct AggregationType<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AggregationType<Missing_<super::required::name>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AggregationType(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AggregationType<S0, S1> {
    /// Sets `Name`. Required. The values are constants of [`Name`].
    #[inline] pub fn name(mut self, value: impl IntoValue_<Name>) -> AggregationType<Set_, S1> { self.0.put("Name", value.into_node()); AggregationType(self.0, PhantomData_) }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> AggregationType<S0, Set_> { self.0.put("Values", value.into_node()); AggregationType(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AggregationType> for AggregationType<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoT::FleetMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-fleetmetric.html)
#[derive(Debug)]
pub enum Name {}
impl Name {
    /// `Cardinality`
    pub const CARDINALITY: Value_<Name> = Value_::constant("Cardinality");
    /// `Percentiles`
    pub const PERCENTILES: Value_<Name> = Value_::constant("Percentiles");
    /// `Statistics`
    pub const STATISTICS: Value_<Name> = Value_::constant("Statistics");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Name> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::FleetMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-fleetmetric.html)
#[derive(Debug)]
pub enum Unit {}
impl Unit {
    /// `Bits`
    pub const BITS: Value_<Unit> = Value_::constant("Bits");
    /// `Bits/Second`
    pub const BITS_SECOND: Value_<Unit> = Value_::constant("Bits/Second");
    /// `Bytes`
    pub const BYTES: Value_<Unit> = Value_::constant("Bytes");
    /// `Bytes/Second`
    pub const BYTES_SECOND: Value_<Unit> = Value_::constant("Bytes/Second");
    /// `Count`
    pub const COUNT: Value_<Unit> = Value_::constant("Count");
    /// `Count/Second`
    pub const COUNT_SECOND: Value_<Unit> = Value_::constant("Count/Second");
    /// `Gigabits`
    pub const GIGABITS: Value_<Unit> = Value_::constant("Gigabits");
    /// `Gigabits/Second`
    pub const GIGABITS_SECOND: Value_<Unit> = Value_::constant("Gigabits/Second");
    /// `Gigabytes`
    pub const GIGABYTES: Value_<Unit> = Value_::constant("Gigabytes");
    /// `Gigabytes/Second`
    pub const GIGABYTES_SECOND: Value_<Unit> = Value_::constant("Gigabytes/Second");
    /// `Kilobits`
    pub const KILOBITS: Value_<Unit> = Value_::constant("Kilobits");
    /// `Kilobits/Second`
    pub const KILOBITS_SECOND: Value_<Unit> = Value_::constant("Kilobits/Second");
    /// `Kilobytes`
    pub const KILOBYTES: Value_<Unit> = Value_::constant("Kilobytes");
    /// `Kilobytes/Second`
    pub const KILOBYTES_SECOND: Value_<Unit> = Value_::constant("Kilobytes/Second");
    /// `Megabits`
    pub const MEGABITS: Value_<Unit> = Value_::constant("Megabits");
    /// `Megabits/Second`
    pub const MEGABITS_SECOND: Value_<Unit> = Value_::constant("Megabits/Second");
    /// `Megabytes`
    pub const MEGABYTES: Value_<Unit> = Value_::constant("Megabytes");
    /// `Megabytes/Second`
    pub const MEGABYTES_SECOND: Value_<Unit> = Value_::constant("Megabytes/Second");
    /// `Microseconds`
    pub const MICROSECONDS: Value_<Unit> = Value_::constant("Microseconds");
    /// `Milliseconds`
    pub const MILLISECONDS: Value_<Unit> = Value_::constant("Milliseconds");
    /// `None`
    pub const NONE: Value_<Unit> = Value_::constant("None");
    /// `Percent`
    pub const PERCENT: Value_<Unit> = Value_::constant("Percent");
    /// `Seconds`
    pub const SECONDS: Value_<Unit> = Value_::constant("Seconds");
    /// `Terabits`
    pub const TERABITS: Value_<Unit> = Value_::constant("Terabits");
    /// `Terabits/Second`
    pub const TERABITS_SECOND: Value_<Unit> = Value_::constant("Terabits/Second");
    /// `Terabytes`
    pub const TERABYTES: Value_<Unit> = Value_::constant("Terabytes");
    /// `Terabytes/Second`
    pub const TERABYTES_SECOND: Value_<Unit> = Value_::constant("Terabytes/Second");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Unit> { Value_::from_node(value.into_node()) }
}
