// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApplicationAutoScaling::ScalableTarget`

use stanchion_template::generated::*;

/// `AWS::ApplicationAutoScaling::ScalableTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html)
#[must_use]
pub struct ScalableTarget<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl ScalableTarget<Missing_<super::required::max_capacity>, Missing_<super::required::min_capacity>, Missing_<super::required::resource_id>, Missing_<super::required::scalable_dimension>, Missing_<super::required::service_namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScalableTarget(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> ScalableTarget<S0, S1, S2, S3, S4> {
    /// Sets `MaxCapacity`. Required.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<i64>) -> ScalableTarget<Set_, S1, S2, S3, S4> { self.0.put("MaxCapacity", value.into_node()); ScalableTarget(self.0, PhantomData_) }
    /// Sets `MinCapacity`. Required.
    #[inline] pub fn min_capacity(mut self, value: impl IntoValue_<i64>) -> ScalableTarget<S0, Set_, S2, S3, S4> { self.0.put("MinCapacity", value.into_node()); ScalableTarget(self.0, PhantomData_) }
    /// Sets `ResourceId`. Required. 1 to 1600 characters. An update replaces the resource.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> ScalableTarget<S0, S1, Set_, S3, S4> { self.0.put("ResourceId", value.into_node()); ScalableTarget(self.0, PhantomData_) }
    /// Sets `RoleARN`. 1 to 1600 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleARN", value.into_node()); self }
    /// Sets `ScalableDimension`. Required. An update replaces the resource. The values are constants of [`ScalableDimension`].
    #[inline] pub fn scalable_dimension(mut self, value: impl IntoValue_<ScalableDimension>) -> ScalableTarget<S0, S1, S2, Set_, S4> { self.0.put("ScalableDimension", value.into_node()); ScalableTarget(self.0, PhantomData_) }
    /// Sets `ScheduledActions`.
    #[inline] pub fn scheduled_actions(mut self, value: impl IntoValue_<Vec<ScheduledAction>>) -> Self { self.0.put("ScheduledActions", value.into_node()); self }
    /// Sets `ServiceNamespace`. Required. An update replaces the resource. The values are constants of [`ServiceNamespace`].
    #[inline] pub fn service_namespace(mut self, value: impl IntoValue_<ServiceNamespace>) -> ScalableTarget<S0, S1, S2, S3, Set_> { self.0.put("ServiceNamespace", value.into_node()); ScalableTarget(self.0, PhantomData_) }
    /// Sets `SuspendedState`.
    #[inline] pub fn suspended_state(mut self, value: impl IntoValue_<SuspendedState>) -> Self { self.0.put("SuspendedState", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<ScalableTarget> for ScalableTarget<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for ScalableTarget<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::ApplicationAutoScaling::ScalableTarget";
    type Handle = ScalableTargetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ScalableTarget`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ScalableTargetRef(Id_);
impl From<Id_> for ScalableTargetRef { #[inline] fn from(id: Id_) -> Self { ScalableTargetRef(id) } }
impl AsRef<Id_> for ScalableTargetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ScalableTargetRef {
    /// `Ref`: `ResourceId|ScalableDimension|ServiceNamespace`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::ApplicationAutoScaling::ScalableTarget.ScalableTargetAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-scalabletargetaction.html)
#[must_use]
pub struct ScalableTargetAction(Properties_);
impl ScalableTargetAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScalableTargetAction(Properties_::new()) }
}
impl ScalableTargetAction {
    /// Sets `MaxCapacity`.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxCapacity", value.into_node()); self }
    /// Sets `MinCapacity`.
    #[inline] pub fn min_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinCapacity", value.into_node()); self }
}
impl IntoValue_<ScalableTargetAction> for ScalableTargetAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalableTarget.ScheduledAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-scheduledaction.html)
#[must_use]
pub struct ScheduledAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ScheduledAction<Missing_<super::required::schedule>, Missing_<super::required::scheduled_action_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScheduledAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ScheduledAction<S0, S1> {
    /// Sets `EndTime`.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndTime", value.into_node()); self }
    /// Sets `ScalableTargetAction`.
    #[inline] pub fn scalable_target_action(mut self, value: impl IntoValue_<ScalableTargetAction>) -> Self { self.0.put("ScalableTargetAction", value.into_node()); self }
    /// Sets `Schedule`. Required.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<String>) -> ScheduledAction<Set_, S1> { self.0.put("Schedule", value.into_node()); ScheduledAction(self.0, PhantomData_) }
    /// Sets `ScheduledActionName`. Required.
    #[inline] pub fn scheduled_action_name(mut self, value: impl IntoValue_<String>) -> ScheduledAction<S0, Set_> { self.0.put("ScheduledActionName", value.into_node()); ScheduledAction(self.0, PhantomData_) }
    /// Sets `StartTime`.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartTime", value.into_node()); self }
    /// Sets `Timezone`.
    #[inline] pub fn timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Timezone", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ScheduledAction> for ScheduledAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationAutoScaling::ScalableTarget.SuspendedState`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-suspendedstate.html)
#[must_use]
pub struct SuspendedState(Properties_);
impl SuspendedState {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SuspendedState(Properties_::new()) }
}
impl SuspendedState {
    /// Sets `DynamicScalingInSuspended`.
    #[inline] pub fn dynamic_scaling_in_suspended(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DynamicScalingInSuspended", value.into_node()); self }
    /// Sets `DynamicScalingOutSuspended`.
    #[inline] pub fn dynamic_scaling_out_suspended(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DynamicScalingOutSuspended", value.into_node()); self }
    /// Sets `ScheduledScalingSuspended`.
    #[inline] pub fn scheduled_scaling_suspended(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ScheduledScalingSuspended", value.into_node()); self }
}
impl IntoValue_<SuspendedState> for SuspendedState { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ApplicationAutoScaling::ScalableTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html)
#[derive(Debug)]
pub enum ScalableDimension {}
impl ScalableDimension {
    /// `appstream:fleet:DesiredCapacity`
    pub const APPSTREAM_FLEET_DESIRED_CAPACITY: Value_<ScalableDimension> = Value_::constant("appstream:fleet:DesiredCapacity");
    /// `cassandra:table:ReadCapacityUnits`
    pub const CASSANDRA_TABLE_READ_CAPACITY_UNITS: Value_<ScalableDimension> = Value_::constant("cassandra:table:ReadCapacityUnits");
    /// `cassandra:table:WriteCapacityUnits`
    pub const CASSANDRA_TABLE_WRITE_CAPACITY_UNITS: Value_<ScalableDimension> = Value_::constant("cassandra:table:WriteCapacityUnits");
    /// `comprehend:document-classifier-endpoint:DesiredInferenceUnits`
    pub const COMPREHEND_DOCUMENT_CLASSIFIER_ENDPOINT_DESIRED_INFERENCE_UNITS: Value_<ScalableDimension> = Value_::constant("comprehend:document-classifier-endpoint:DesiredInferenceUnits");
    /// `comprehend:entity-recognizer-endpoint:DesiredInferenceUnits`
    pub const COMPREHEND_ENTITY_RECOGNIZER_ENDPOINT_DESIRED_INFERENCE_UNITS: Value_<ScalableDimension> = Value_::constant("comprehend:entity-recognizer-endpoint:DesiredInferenceUnits");
    /// `custom-resource:ResourceType:Property`
    pub const CUSTOM_RESOURCE_RESOURCE_TYPE_PROPERTY: Value_<ScalableDimension> = Value_::constant("custom-resource:ResourceType:Property");
    /// `dynamodb:index:ReadCapacityUnits`
    pub const DYNAMODB_INDEX_READ_CAPACITY_UNITS: Value_<ScalableDimension> = Value_::constant("dynamodb:index:ReadCapacityUnits");
    /// `dynamodb:index:WriteCapacityUnits`
    pub const DYNAMODB_INDEX_WRITE_CAPACITY_UNITS: Value_<ScalableDimension> = Value_::constant("dynamodb:index:WriteCapacityUnits");
    /// `dynamodb:table:ReadCapacityUnits`
    pub const DYNAMODB_TABLE_READ_CAPACITY_UNITS: Value_<ScalableDimension> = Value_::constant("dynamodb:table:ReadCapacityUnits");
    /// `dynamodb:table:WriteCapacityUnits`
    pub const DYNAMODB_TABLE_WRITE_CAPACITY_UNITS: Value_<ScalableDimension> = Value_::constant("dynamodb:table:WriteCapacityUnits");
    /// `ec2:capacity-reservation:AvailableInstances`
    pub const EC2_CAPACITY_RESERVATION_AVAILABLE_INSTANCES: Value_<ScalableDimension> = Value_::constant("ec2:capacity-reservation:AvailableInstances");
    /// `ec2:spot-fleet-request:TargetCapacity`
    pub const EC2_SPOT_FLEET_REQUEST_TARGET_CAPACITY: Value_<ScalableDimension> = Value_::constant("ec2:spot-fleet-request:TargetCapacity");
    /// `ecs:service:DesiredCount`
    pub const ECS_SERVICE_DESIRED_COUNT: Value_<ScalableDimension> = Value_::constant("ecs:service:DesiredCount");
    /// `elasticache:cache-cluster:Nodes`
    pub const ELASTICACHE_CACHE_CLUSTER_NODES: Value_<ScalableDimension> = Value_::constant("elasticache:cache-cluster:Nodes");
    /// `elasticache:replication-group:NodeGroups`
    pub const ELASTICACHE_REPLICATION_GROUP_NODE_GROUPS: Value_<ScalableDimension> = Value_::constant("elasticache:replication-group:NodeGroups");
    /// `elasticache:replication-group:Replicas`
    pub const ELASTICACHE_REPLICATION_GROUP_REPLICAS: Value_<ScalableDimension> = Value_::constant("elasticache:replication-group:Replicas");
    /// `elasticmapreduce:instancegroup:InstanceCount`
    pub const ELASTICMAPREDUCE_INSTANCEGROUP_INSTANCE_COUNT: Value_<ScalableDimension> = Value_::constant("elasticmapreduce:instancegroup:InstanceCount");
    /// `kafka:broker-storage:VolumeSize`
    pub const KAFKA_BROKER_STORAGE_VOLUME_SIZE: Value_<ScalableDimension> = Value_::constant("kafka:broker-storage:VolumeSize");
    /// `lambda:function:ProvisionedConcurrency`
    pub const LAMBDA_FUNCTION_PROVISIONED_CONCURRENCY: Value_<ScalableDimension> = Value_::constant("lambda:function:ProvisionedConcurrency");
    /// `neptune:cluster:ReadReplicaCount`
    pub const NEPTUNE_CLUSTER_READ_REPLICA_COUNT: Value_<ScalableDimension> = Value_::constant("neptune:cluster:ReadReplicaCount");
    /// `rds:cluster:ReadReplicaCount`
    pub const RDS_CLUSTER_READ_REPLICA_COUNT: Value_<ScalableDimension> = Value_::constant("rds:cluster:ReadReplicaCount");
    /// `sagemaker:inference-component:DesiredCopyCount`
    pub const SAGEMAKER_INFERENCE_COMPONENT_DESIRED_COPY_COUNT: Value_<ScalableDimension> = Value_::constant("sagemaker:inference-component:DesiredCopyCount");
    /// `sagemaker:variant:DesiredInstanceCount`
    pub const SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT: Value_<ScalableDimension> = Value_::constant("sagemaker:variant:DesiredInstanceCount");
    /// `sagemaker:variant:DesiredProvisionedConcurrency`
    pub const SAGEMAKER_VARIANT_DESIRED_PROVISIONED_CONCURRENCY: Value_<ScalableDimension> = Value_::constant("sagemaker:variant:DesiredProvisionedConcurrency");
    /// `workspaces:workspacespool:DesiredUserSessions`
    pub const WORKSPACES_WORKSPACESPOOL_DESIRED_USER_SESSIONS: Value_<ScalableDimension> = Value_::constant("workspaces:workspacespool:DesiredUserSessions");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScalableDimension> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationAutoScaling::ScalableTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html)
#[derive(Debug)]
pub enum ServiceNamespace {}
impl ServiceNamespace {
    /// `appstream`
    pub const APPSTREAM: Value_<ServiceNamespace> = Value_::constant("appstream");
    /// `cassandra`
    pub const CASSANDRA: Value_<ServiceNamespace> = Value_::constant("cassandra");
    /// `comprehend`
    pub const COMPREHEND: Value_<ServiceNamespace> = Value_::constant("comprehend");
    /// `custom-resource`
    pub const CUSTOM_RESOURCE: Value_<ServiceNamespace> = Value_::constant("custom-resource");
    /// `dynamodb`
    pub const DYNAMODB: Value_<ServiceNamespace> = Value_::constant("dynamodb");
    /// `ec2`
    pub const EC2: Value_<ServiceNamespace> = Value_::constant("ec2");
    /// `ecs`
    pub const ECS: Value_<ServiceNamespace> = Value_::constant("ecs");
    /// `elasticache`
    pub const ELASTICACHE: Value_<ServiceNamespace> = Value_::constant("elasticache");
    /// `elasticmapreduce`
    pub const ELASTICMAPREDUCE: Value_<ServiceNamespace> = Value_::constant("elasticmapreduce");
    /// `kafka`
    pub const KAFKA: Value_<ServiceNamespace> = Value_::constant("kafka");
    /// `lambda`
    pub const LAMBDA: Value_<ServiceNamespace> = Value_::constant("lambda");
    /// `neptune`
    pub const NEPTUNE: Value_<ServiceNamespace> = Value_::constant("neptune");
    /// `rds`
    pub const RDS: Value_<ServiceNamespace> = Value_::constant("rds");
    /// `sagemaker`
    pub const SAGEMAKER: Value_<ServiceNamespace> = Value_::constant("sagemaker");
    /// `workspaces`
    pub const WORKSPACES: Value_<ServiceNamespace> = Value_::constant("workspaces");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ServiceNamespace> { Value_::from_node(value.into_node()) }
}
