// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::CustomMetric`

use stanchion_template::generated::*;

/// `AWS::IoT::CustomMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-custommetric.html)
#[must_use]
pub struct CustomMetric<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomMetric<Missing_<super::required::metric_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomMetric(Properties_::new(), PhantomData_) }
}
impl<S0> CustomMetric<S0> {
    /// Sets `DisplayName`. 0 to 128 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `MetricName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricName", value.into_node()); self }
    /// Sets `MetricType`. Required. An update replaces the resource. The values are constants of [`MetricType`].
    #[inline] pub fn metric_type(mut self, value: impl IntoValue_<MetricType>) -> CustomMetric<Set_> { self.0.put("MetricType", value.into_node()); CustomMetric(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CustomMetric> for CustomMetric<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for CustomMetric<S0> {
    const TYPE: &'static str = "AWS::IoT::CustomMetric";
    type Handle = CustomMetricRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CustomMetric`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CustomMetricRef(Id_);
impl From<Id_> for CustomMetricRef { #[inline] fn from(id: Id_) -> Self { CustomMetricRef(id) } }
impl AsRef<Id_> for CustomMetricRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CustomMetricRef {
    /// `Ref`: `MetricName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `MetricArn`
    #[inline] pub fn metric_arn(&self) -> Value_<String> { self.0.attribute("MetricArn") }
}
/// Values of `AWS::IoT::CustomMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-custommetric.html)
#[derive(Debug)]
pub enum MetricType {}
impl MetricType {
    /// `string-list`
    pub const STRING_LIST: Value_<MetricType> = Value_::constant("string-list");
    /// `ip-address-list`
    pub const IP_ADDRESS_LIST: Value_<MetricType> = Value_::constant("ip-address-list");
    /// `number-list`
    pub const NUMBER_LIST: Value_<MetricType> = Value_::constant("number-list");
    /// `number`
    pub const NUMBER: Value_<MetricType> = Value_::constant("number");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MetricType> { Value_::from_node(value.into_node()) }
}
