// Made by `cargo xtask generate`; do not edit.
//! `AWS::DMS::ReplicationTask`

use stanchion_template::generated::*;

/// `AWS::DMS::ReplicationTask`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationtask.html)
#[must_use]
pub struct ReplicationTask<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl ReplicationTask<Missing_<super::required::migration_type>, Missing_<super::required::replication_instance_arn>, Missing_<super::required::source_endpoint_arn>, Missing_<super::required::table_mappings>, Missing_<super::required::target_endpoint_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationTask(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> ReplicationTask<S0, S1, S2, S3, S4> {
    /// Sets `CdcStartPosition`.
    #[inline] pub fn cdc_start_position(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CdcStartPosition", value.into_node()); self }
    /// Sets `CdcStartTime`.
    #[inline] pub fn cdc_start_time(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("CdcStartTime", value.into_node()); self }
    /// Sets `CdcStopPosition`.
    #[inline] pub fn cdc_stop_position(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CdcStopPosition", value.into_node()); self }
    /// Sets `MigrationType`. Required. An update replaces the resource. The values are constants of [`MigrationType`].
    #[inline] pub fn migration_type(mut self, value: impl IntoValue_<MigrationType>) -> ReplicationTask<Set_, S1, S2, S3, S4> { self.0.put("MigrationType", value.into_node()); ReplicationTask(self.0, PhantomData_) }
    /// Sets `ReplicationInstanceArn`. Required. An update replaces the resource.
    #[inline] pub fn replication_instance_arn(mut self, value: impl IntoValue_<String>) -> ReplicationTask<S0, Set_, S2, S3, S4> { self.0.put("ReplicationInstanceArn", value.into_node()); ReplicationTask(self.0, PhantomData_) }
    /// Sets `ReplicationTaskIdentifier`.
    #[inline] pub fn replication_task_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplicationTaskIdentifier", value.into_node()); self }
    /// Sets `ReplicationTaskSettings`.
    #[inline] pub fn replication_task_settings(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplicationTaskSettings", value.into_node()); self }
    /// Sets `ResourceIdentifier`. An update replaces the resource.
    #[inline] pub fn resource_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceIdentifier", value.into_node()); self }
    /// Sets `SourceEndpointArn`. Required. An update replaces the resource.
    #[inline] pub fn source_endpoint_arn(mut self, value: impl IntoValue_<String>) -> ReplicationTask<S0, S1, Set_, S3, S4> { self.0.put("SourceEndpointArn", value.into_node()); ReplicationTask(self.0, PhantomData_) }
    /// Sets `TableMappings`. Required.
    #[inline] pub fn table_mappings(mut self, value: impl IntoValue_<String>) -> ReplicationTask<S0, S1, S2, Set_, S4> { self.0.put("TableMappings", value.into_node()); ReplicationTask(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetEndpointArn`. Required. An update replaces the resource.
    #[inline] pub fn target_endpoint_arn(mut self, value: impl IntoValue_<String>) -> ReplicationTask<S0, S1, S2, S3, Set_> { self.0.put("TargetEndpointArn", value.into_node()); ReplicationTask(self.0, PhantomData_) }
    /// Sets `TaskData`.
    #[inline] pub fn task_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TaskData", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<ReplicationTask> for ReplicationTask<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for ReplicationTask<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::DMS::ReplicationTask";
    type Handle = ReplicationTaskRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReplicationTask`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReplicationTaskRef(Id_);
impl From<Id_> for ReplicationTaskRef { #[inline] fn from(id: Id_) -> Self { ReplicationTaskRef(id) } }
impl AsRef<Id_> for ReplicationTaskRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReplicationTaskRef {
    /// `Ref`: `ReplicationTaskArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ReplicationTaskArn`
    #[inline] pub fn replication_task_arn(&self) -> Value_<String> { self.0.attribute("ReplicationTaskArn") }
}
/// Values of `AWS::DMS::ReplicationTask`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationtask.html)
#[derive(Debug)]
pub enum MigrationType {}
impl MigrationType {
    /// `full-load`
    pub const FULL_LOAD: Value_<MigrationType> = Value_::constant("full-load");
    /// `cdc`
    pub const CDC: Value_<MigrationType> = Value_::constant("cdc");
    /// `full-load-and-cdc`
    pub const FULL_LOAD_AND_CDC: Value_<MigrationType> = Value_::constant("full-load-and-cdc");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MigrationType> { Value_::from_node(value.into_node()) }
}
