// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkMonitor::Monitor`

use stanchion_template::generated::*;

/// `AWS::NetworkMonitor::Monitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmonitor-monitor.html)
#[must_use]
pub struct Monitor<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Monitor<Missing_<super::required::monitor_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Monitor(Properties_::new(), PhantomData_) }
}
impl<S0> Monitor<S0> {
    /// Sets `AggregationPeriod`. At least 30.
    #[inline] pub fn aggregation_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AggregationPeriod", value.into_node()); self }
    /// Sets `MonitorName`. Required. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn monitor_name(mut self, value: impl IntoValue_<String>) -> Monitor<Set_> { self.0.put("MonitorName", value.into_node()); Monitor(self.0, PhantomData_) }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Monitor> for Monitor<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Monitor<S0> {
    const TYPE: &'static str = "AWS::NetworkMonitor::Monitor";
    type Handle = MonitorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Monitor`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MonitorRef(Id_);
impl From<Id_> for MonitorRef { #[inline] fn from(id: Id_) -> Self { MonitorRef(id) } }
impl AsRef<Id_> for MonitorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MonitorRef {
    /// `Ref`: `MonitorArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `ModifiedAt`
    #[inline] pub fn modified_at(&self) -> Value_<String> { self.0.attribute("ModifiedAt") }
    /// `Fn::GetAtt` `MonitorArn`
    #[inline] pub fn monitor_arn(&self) -> Value_<String> { self.0.attribute("MonitorArn") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
