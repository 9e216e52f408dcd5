// Made by `cargo xtask generate`; do not edit.
//! `AWS::Redshift::ScheduledAction`

use stanchion_template::generated::*;

/// `AWS::Redshift::ScheduledAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-scheduledaction.html)
#[must_use]
pub struct ScheduledAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScheduledAction<Missing_<super::required::scheduled_action_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScheduledAction(Properties_::new(), PhantomData_) }
}
impl<S0> ScheduledAction<S0> {
    /// Sets `Enable`.
    #[inline] pub fn enable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enable", value.into_node()); self }
    /// Sets `EndTime`.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndTime", value.into_node()); self }
    /// Sets `IamRole`. 0 to 2147483647 characters.
    #[inline] pub fn iam_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IamRole", value.into_node()); self }
    /// Sets `Schedule`. 0 to 2147483647 characters.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Schedule", value.into_node()); self }
    /// Sets `ScheduledActionDescription`. 0 to 2147483647 characters.
    #[inline] pub fn scheduled_action_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduledActionDescription", value.into_node()); self }
    /// Sets `ScheduledActionName`. Required. 0 to 2147483647 characters. An update replaces the resource.
    #[inline] pub fn scheduled_action_name(mut self, value: impl IntoValue_<String>) -> ScheduledAction<Set_> { self.0.put("ScheduledActionName", value.into_node()); ScheduledAction(self.0, PhantomData_) }
    /// Sets `StartTime`.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartTime", value.into_node()); self }
    /// Sets `TargetAction`.
    #[inline] pub fn target_action(mut self, value: impl IntoValue_<ScheduledActionType>) -> Self { self.0.put("TargetAction", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ScheduledAction> for ScheduledAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ScheduledAction<S0> {
    const TYPE: &'static str = "AWS::Redshift::ScheduledAction";
    type Handle = ScheduledActionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ScheduledAction`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ScheduledActionRef(Id_);
impl From<Id_> for ScheduledActionRef { #[inline] fn from(id: Id_) -> Self { ScheduledActionRef(id) } }
impl AsRef<Id_> for ScheduledActionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ScheduledActionRef {
    /// `Ref`: `ScheduledActionName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `NextInvocations`
    #[inline] pub fn next_invocations(&self) -> Value_<Vec<String>> { self.0.list_attribute("NextInvocations") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::Redshift::ScheduledAction.ResizeClusterMessage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-scheduledaction-resizeclustermessage.html)
#[must_use]
pub struct ResizeClusterMessage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResizeClusterMessage<Missing_<super::required::cluster_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResizeClusterMessage(Properties_::new(), PhantomData_) }
}
impl<S0> ResizeClusterMessage<S0> {
    /// Sets `Classic`.
    #[inline] pub fn classic(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Classic", value.into_node()); self }
    /// Sets `ClusterIdentifier`. Required.
    #[inline] pub fn cluster_identifier(mut self, value: impl IntoValue_<String>) -> ResizeClusterMessage<Set_> { self.0.put("ClusterIdentifier", value.into_node()); ResizeClusterMessage(self.0, PhantomData_) }
    /// Sets `ClusterType`.
    #[inline] pub fn cluster_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterType", value.into_node()); self }
    /// Sets `NodeType`.
    #[inline] pub fn node_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NodeType", value.into_node()); self }
    /// Sets `NumberOfNodes`.
    #[inline] pub fn number_of_nodes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfNodes", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ResizeClusterMessage> for ResizeClusterMessage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Redshift::ScheduledAction.PauseClusterMessage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-scheduledaction-pauseclustermessage.html)
#[must_use]
pub struct PauseClusterMessage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PauseClusterMessage<Missing_<super::required::cluster_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PauseClusterMessage(Properties_::new(), PhantomData_) }
}
impl<S0> PauseClusterMessage<S0> {
    /// Sets `ClusterIdentifier`. Required.
    #[inline] pub fn cluster_identifier(mut self, value: impl IntoValue_<String>) -> PauseClusterMessage<Set_> { self.0.put("ClusterIdentifier", value.into_node()); PauseClusterMessage(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PauseClusterMessage> for PauseClusterMessage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Redshift::ScheduledAction.ResumeClusterMessage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-scheduledaction-resumeclustermessage.html)
#[must_use]
pub struct ResumeClusterMessage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResumeClusterMessage<Missing_<super::required::cluster_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResumeClusterMessage(Properties_::new(), PhantomData_) }
}
impl<S0> ResumeClusterMessage<S0> {
    /// Sets `ClusterIdentifier`. Required.
    #[inline] pub fn cluster_identifier(mut self, value: impl IntoValue_<String>) -> ResumeClusterMessage<Set_> { self.0.put("ClusterIdentifier", value.into_node()); ResumeClusterMessage(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ResumeClusterMessage> for ResumeClusterMessage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Redshift::ScheduledAction.ScheduledActionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-scheduledaction-scheduledactiontype.html)
#[must_use]
pub struct ScheduledActionType(Properties_);
impl ScheduledActionType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScheduledActionType(Properties_::new()) }
}
impl ScheduledActionType {
    /// Sets `ResizeCluster`.
    #[inline] pub fn resize_cluster(mut self, value: impl IntoValue_<ResizeClusterMessage>) -> Self { self.0.put("ResizeCluster", value.into_node()); self }
    /// Sets `PauseCluster`.
    #[inline] pub fn pause_cluster(mut self, value: impl IntoValue_<PauseClusterMessage>) -> Self { self.0.put("PauseCluster", value.into_node()); self }
    /// Sets `ResumeCluster`.
    #[inline] pub fn resume_cluster(mut self, value: impl IntoValue_<ResumeClusterMessage>) -> Self { self.0.put("ResumeCluster", value.into_node()); self }
}
impl IntoValue_<ScheduledActionType> for ScheduledActionType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
