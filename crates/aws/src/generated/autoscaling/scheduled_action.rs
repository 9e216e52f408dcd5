// Made by `cargo xtask generate`; do not edit.
//! `AWS::AutoScaling::ScheduledAction`

use stanchion_template::generated::*;

/// `AWS::AutoScaling::ScheduledAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scheduledaction.html)
#[must_use]
pub struct ScheduledAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScheduledAction<Missing_<super::required::auto_scaling_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScheduledAction(Properties_::new(), PhantomData_) }
}
impl<S0> ScheduledAction<S0> {
    /// Sets `AutoScalingGroupName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn auto_scaling_group_name(mut self, value: impl IntoValue_<String>) -> ScheduledAction<Set_> { self.0.put("AutoScalingGroupName", value.into_node()); ScheduledAction(self.0, PhantomData_) }
    /// Sets `DesiredCapacity`.
    #[inline] pub fn desired_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DesiredCapacity", value.into_node()); self }
    /// Sets `EndTime`.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndTime", value.into_node()); self }
    /// Sets `MaxSize`.
    #[inline] pub fn max_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxSize", value.into_node()); self }
    /// Sets `MinSize`.
    #[inline] pub fn min_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinSize", value.into_node()); self }
    /// Sets `Recurrence`. 1 to 255 characters.
    #[inline] pub fn recurrence(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Recurrence", value.into_node()); self }
    /// Sets `StartTime`.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartTime", value.into_node()); self }
    /// Sets `TimeZone`. 1 to 255 characters.
    #[inline] pub fn time_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimeZone", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ScheduledAction> for ScheduledAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ScheduledAction<S0> {
    const TYPE: &'static str = "AWS::AutoScaling::ScheduledAction";
    type Handle = ScheduledActionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ScheduledAction`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ScheduledActionRef(Id_);
impl From<Id_> for ScheduledActionRef { #[inline] fn from(id: Id_) -> Self { ScheduledActionRef(id) } }
impl AsRef<Id_> for ScheduledActionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ScheduledActionRef {
    /// `Ref`: `ScheduledActionName|AutoScalingGroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ScheduledActionName`
    #[inline] pub fn scheduled_action_name(&self) -> Value_<String> { self.0.attribute("ScheduledActionName") }
}
