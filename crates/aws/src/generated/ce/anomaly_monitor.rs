// Made by `cargo xtask generate`; do not edit.
//! `AWS::CE::AnomalyMonitor`

use stanchion_template::generated::*;

/// `AWS::CE::AnomalyMonitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalymonitor.html)
#[must_use]
pub struct AnomalyMonitor<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AnomalyMonitor<Missing_<super::required::monitor_name>, Missing_<super::required::monitor_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnomalyMonitor(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AnomalyMonitor<S0, S1> {
    /// Sets `MonitorDimension`. An update replaces the resource. The values are constants of [`MonitorDimension`].
    #[inline] pub fn monitor_dimension(mut self, value: impl IntoValue_<MonitorDimension>) -> Self { self.0.put("MonitorDimension", value.into_node()); self }
    /// Sets `MonitorName`. Required. 0 to 1024 characters.
    #[inline] pub fn monitor_name(mut self, value: impl IntoValue_<String>) -> AnomalyMonitor<Set_, S1> { self.0.put("MonitorName", value.into_node()); AnomalyMonitor(self.0, PhantomData_) }
    /// Sets `MonitorSpecification`. An update replaces the resource.
    #[inline] pub fn monitor_specification(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MonitorSpecification", value.into_node()); self }
    /// Sets `MonitorType`. Required. An update replaces the resource. The values are constants of [`MonitorType`].
    #[inline] pub fn monitor_type(mut self, value: impl IntoValue_<MonitorType>) -> AnomalyMonitor<S0, Set_> { self.0.put("MonitorType", value.into_node()); AnomalyMonitor(self.0, PhantomData_) }
    /// Sets `ResourceTags`. 0 to 200 items. An update replaces the resource.
    #[inline] pub fn resource_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("ResourceTags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AnomalyMonitor> for AnomalyMonitor<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AnomalyMonitor<S0, S1> {
    const TYPE: &'static str = "AWS::CE::AnomalyMonitor";
    type Handle = AnomalyMonitorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AnomalyMonitor`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AnomalyMonitorRef(Id_);
impl From<Id_> for AnomalyMonitorRef { #[inline] fn from(id: Id_) -> Self { AnomalyMonitorRef(id) } }
impl AsRef<Id_> for AnomalyMonitorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AnomalyMonitorRef {
    /// `Ref`: `MonitorArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationDate`
    #[inline] pub fn creation_date(&self) -> Value_<String> { self.0.attribute("CreationDate") }
    /// `Fn::GetAtt` `DimensionalValueCount`
    #[inline] pub fn dimensional_value_count(&self) -> Value_<i64> { self.0.attribute("DimensionalValueCount") }
    /// `Fn::GetAtt` `LastEvaluatedDate`
    #[inline] pub fn last_evaluated_date(&self) -> Value_<String> { self.0.attribute("LastEvaluatedDate") }
    /// `Fn::GetAtt` `LastUpdatedDate`
    #[inline] pub fn last_updated_date(&self) -> Value_<String> { self.0.attribute("LastUpdatedDate") }
    /// `Fn::GetAtt` `MonitorArn`
    #[inline] pub fn monitor_arn(&self) -> Value_<String> { self.0.attribute("MonitorArn") }
}
/// Values of `AWS::CE::AnomalyMonitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalymonitor.html)
#[derive(Debug)]
pub enum MonitorDimension {}
impl MonitorDimension {
    /// `SERVICE`
    pub const SERVICE: Value_<MonitorDimension> = Value_::constant("SERVICE");
    /// `LINKED_ACCOUNT`
    pub const LINKED_ACCOUNT: Value_<MonitorDimension> = Value_::constant("LINKED_ACCOUNT");
    /// `TAG`
    pub const TAG: Value_<MonitorDimension> = Value_::constant("TAG");
    /// `COST_CATEGORY`
    pub const COST_CATEGORY: Value_<MonitorDimension> = Value_::constant("COST_CATEGORY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MonitorDimension> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CE::AnomalyMonitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalymonitor.html)
#[derive(Debug)]
pub enum MonitorType {}
impl MonitorType {
    /// `DIMENSIONAL`
    pub const DIMENSIONAL: Value_<MonitorType> = Value_::constant("DIMENSIONAL");
    /// `CUSTOM`
    pub const CUSTOM: Value_<MonitorType> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MonitorType> { Value_::from_node(value.into_node()) }
}
