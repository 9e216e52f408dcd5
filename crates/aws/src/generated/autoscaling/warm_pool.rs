// Made by `cargo xtask generate`; do not edit.
//! `AWS::AutoScaling::WarmPool`

use stanchion_template::generated::*;

/// `AWS::AutoScaling::WarmPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-warmpool.html)
#[must_use]
pub struct WarmPool<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WarmPool<Missing_<super::required::auto_scaling_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WarmPool(Properties_::new(), PhantomData_) }
}
impl<S0> WarmPool<S0> {
    /// Sets `AutoScalingGroupName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn auto_scaling_group_name(mut self, value: impl IntoValue_<String>) -> WarmPool<Set_> { self.0.put("AutoScalingGroupName", value.into_node()); WarmPool(self.0, PhantomData_) }
    /// Sets `InstanceReusePolicy`.
    #[inline] pub fn instance_reuse_policy(mut self, value: impl IntoValue_<InstanceReusePolicy>) -> Self { self.0.put("InstanceReusePolicy", value.into_node()); self }
    /// Sets `MaxGroupPreparedCapacity`. At least -1.
    #[inline] pub fn max_group_prepared_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxGroupPreparedCapacity", value.into_node()); self }
    /// Sets `MinSize`. At least 0.
    #[inline] pub fn min_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinSize", value.into_node()); self }
    /// Sets `PoolState`. The values are constants of [`PoolState`].
    #[inline] pub fn pool_state(mut self, value: impl IntoValue_<PoolState>) -> Self { self.0.put("PoolState", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<WarmPool> for WarmPool<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for WarmPool<S0> {
    const TYPE: &'static str = "AWS::AutoScaling::WarmPool";
    type Handle = WarmPoolRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WarmPool`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WarmPoolRef(Id_);
impl From<Id_> for WarmPoolRef { #[inline] fn from(id: Id_) -> Self { WarmPoolRef(id) } }
impl AsRef<Id_> for WarmPoolRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WarmPoolRef {
    /// `Ref`: `AutoScalingGroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::AutoScaling::WarmPool.InstanceReusePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-warmpool-instancereusepolicy.html)
#[must_use]
pub struct InstanceReusePolicy(Properties_);
impl InstanceReusePolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceReusePolicy(Properties_::new()) }
}
impl InstanceReusePolicy {
    /// Sets `ReuseOnScaleIn`.
    #[inline] pub fn reuse_on_scale_in(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReuseOnScaleIn", value.into_node()); self }
}
impl IntoValue_<InstanceReusePolicy> for InstanceReusePolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AutoScaling::WarmPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-warmpool.html)
#[derive(Debug)]
pub enum PoolState {}
impl PoolState {
    /// `Hibernated`
    pub const HIBERNATED: Value_<PoolState> = Value_::constant("Hibernated");
    /// `Running`
    pub const RUNNING: Value_<PoolState> = Value_::constant("Running");
    /// `Stopped`
    pub const STOPPED: Value_<PoolState> = Value_::constant("Stopped");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PoolState> { Value_::from_node(value.into_node()) }
}
