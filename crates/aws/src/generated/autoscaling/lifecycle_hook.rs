// Made by `cargo xtask generate`; do not edit.
//! `AWS::AutoScaling::LifecycleHook`

use stanchion_template::generated::*;

/// `AWS::AutoScaling::LifecycleHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-lifecyclehook.html)
#[must_use]
pub struct LifecycleHook<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LifecycleHook<Missing_<super::required::auto_scaling_group_name>, Missing_<super::required::lifecycle_transition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LifecycleHook(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LifecycleHook<S0, S1> {
    /// Sets `AutoScalingGroupName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn auto_scaling_group_name(mut self, value: impl IntoValue_<String>) -> LifecycleHook<Set_, S1> { self.0.put("AutoScalingGroupName", value.into_node()); LifecycleHook(self.0, PhantomData_) }
    /// Sets `DefaultResult`. The values are constants of [`DefaultResult`].
    #[inline] pub fn default_result(mut self, value: impl IntoValue_<DefaultResult>) -> Self { self.0.put("DefaultResult", value.into_node()); self }
    /// Sets `HeartbeatTimeout`.
    #[inline] pub fn heartbeat_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HeartbeatTimeout", value.into_node()); self }
    /// Sets `LifecycleHookName`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn lifecycle_hook_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LifecycleHookName", value.into_node()); self }
    /// Sets `LifecycleTransition`. Required. The values are constants of [`LifecycleTransition`].
    #[inline] pub fn lifecycle_transition(mut self, value: impl IntoValue_<LifecycleTransition>) -> LifecycleHook<S0, Set_> { self.0.put("LifecycleTransition", value.into_node()); LifecycleHook(self.0, PhantomData_) }
    /// Sets `NotificationMetadata`. 1 to 1023 characters.
    #[inline] pub fn notification_metadata(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NotificationMetadata", value.into_node()); self }
    /// Sets `NotificationTargetARN`. 0 to 255 characters.
    #[inline] pub fn notification_target_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NotificationTargetARN", value.into_node()); self }
    /// Sets `RoleARN`. 1 to 255 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleARN", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LifecycleHook> for LifecycleHook<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for LifecycleHook<S0, S1> {
    const TYPE: &'static str = "AWS::AutoScaling::LifecycleHook";
    type Handle = LifecycleHookRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LifecycleHook`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LifecycleHookRef(Id_);
impl From<Id_> for LifecycleHookRef { #[inline] fn from(id: Id_) -> Self { LifecycleHookRef(id) } }
impl AsRef<Id_> for LifecycleHookRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LifecycleHookRef {
    /// `Ref`: `AutoScalingGroupName|LifecycleHookName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::AutoScaling::LifecycleHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-lifecyclehook.html)
#[derive(Debug)]
pub enum DefaultResult {}
impl DefaultResult {
    /// `ABANDON`
    pub const ABANDON: Value_<DefaultResult> = Value_::constant("ABANDON");
    /// `CONTINUE`
    pub const CONTINUE: Value_<DefaultResult> = Value_::constant("CONTINUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DefaultResult> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::LifecycleHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-lifecyclehook.html)
#[derive(Debug)]
pub enum LifecycleTransition {}
impl LifecycleTransition {
    /// `autoscaling:EC2_INSTANCE_LAUNCHING`
    pub const AUTOSCALING_EC2_INSTANCE_LAUNCHING: Value_<LifecycleTransition> = Value_::constant("autoscaling:EC2_INSTANCE_LAUNCHING");
    /// `autoscaling:EC2_INSTANCE_TERMINATING`
    pub const AUTOSCALING_EC2_INSTANCE_TERMINATING: Value_<LifecycleTransition> = Value_::constant("autoscaling:EC2_INSTANCE_TERMINATING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LifecycleTransition> { Value_::from_node(value.into_node()) }
}
