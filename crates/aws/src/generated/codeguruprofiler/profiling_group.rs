// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeGuruProfiler::ProfilingGroup`

use stanchion_template::generated::*;

/// `AWS::CodeGuruProfiler::ProfilingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeguruprofiler-profilinggroup.html)
#[must_use]
pub struct ProfilingGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProfilingGroup<Missing_<super::required::profiling_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProfilingGroup(Properties_::new(), PhantomData_) }
}
impl<S0> ProfilingGroup<S0> {
    /// Sets `AgentPermissions`.
    #[inline] pub fn agent_permissions(mut self, value: impl IntoValue_<AgentPermissions>) -> Self { self.0.put("AgentPermissions", value.into_node()); self }
    /// Sets `AnomalyDetectionNotificationConfiguration`.
    #[inline] pub fn anomaly_detection_notification_configuration(mut self, value: impl IntoValue_<Vec<Channel>>) -> Self { self.0.put("AnomalyDetectionNotificationConfiguration", value.into_node()); self }
    /// Sets `ComputePlatform`. An update replaces the resource. The values are constants of [`ComputePlatform`].
    #[inline] pub fn compute_platform(mut self, value: impl IntoValue_<ComputePlatform>) -> Self { self.0.put("ComputePlatform", value.into_node()); self }
    /// Sets `ProfilingGroupName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn profiling_group_name(mut self, value: impl IntoValue_<String>) -> ProfilingGroup<Set_> { self.0.put("ProfilingGroupName", value.into_node()); ProfilingGroup(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ProfilingGroup> for ProfilingGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ProfilingGroup<S0> {
    const TYPE: &'static str = "AWS::CodeGuruProfiler::ProfilingGroup";
    type Handle = ProfilingGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ProfilingGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProfilingGroupRef(Id_);
impl From<Id_> for ProfilingGroupRef { #[inline] fn from(id: Id_) -> Self { ProfilingGroupRef(id) } }
impl AsRef<Id_> for ProfilingGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProfilingGroupRef {
    /// `Ref`: `ProfilingGroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::CodeGuruProfiler::ProfilingGroup.AgentPermissions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeguruprofiler-profilinggroup.html)
#[must_use]
pub struct AgentPermissions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AgentPermissions<Missing_<super::required::principals>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AgentPermissions(Properties_::new(), PhantomData_) }
}
impl<S0> AgentPermissions<S0> {
    /// Sets `Principals`. Required.
    #[inline] pub fn principals(mut self, value: impl IntoValue_<Vec<String>>) -> AgentPermissions<Set_> { self.0.put("Principals", value.into_node()); AgentPermissions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AgentPermissions> for AgentPermissions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeGuruProfiler::ProfilingGroup.Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codeguruprofiler-profilinggroup-channel.html)
#[must_use]
pub struct Channel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Channel<Missing_<super::required::channel_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Channel(Properties_::new(), PhantomData_) }
}
impl<S0> Channel<S0> {
    /// Sets `channelId`.
    #[inline] pub fn channel_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("channelId", value.into_node()); self }
    /// Sets `channelUri`. Required.
    #[inline] pub fn channel_uri(mut self, value: impl IntoValue_<String>) -> Channel<Set_> { self.0.put("channelUri", value.into_node()); Channel(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Channel> for Channel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CodeGuruProfiler::ProfilingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeguruprofiler-profilinggroup.html)
#[derive(Debug)]
pub enum ComputePlatform {}
impl ComputePlatform {
    /// `Default`
    pub const DEFAULT: Value_<ComputePlatform> = Value_::constant("Default");
    /// `AWSLambda`
    pub const AWS_LAMBDA: Value_<ComputePlatform> = Value_::constant("AWSLambda");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComputePlatform> { Value_::from_node(value.into_node()) }
}
