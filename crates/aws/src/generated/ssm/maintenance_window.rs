// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSM::MaintenanceWindow`

use stanchion_template::generated::*;

/// `AWS::SSM::MaintenanceWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindow.html)
#[must_use]
pub struct MaintenanceWindow<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl MaintenanceWindow<Missing_<super::required::allow_unassociated_targets>, Missing_<super::required::cutoff>, Missing_<super::required::duration>, Missing_<super::required::name>, Missing_<super::required::schedule>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MaintenanceWindow(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> MaintenanceWindow<S0, S1, S2, S3, S4> {
    /// Sets `AllowUnassociatedTargets`. Required.
    #[inline] pub fn allow_unassociated_targets(mut self, value: impl IntoValue_<bool>) -> MaintenanceWindow<Set_, S1, S2, S3, S4> { self.0.put("AllowUnassociatedTargets", value.into_node()); MaintenanceWindow(self.0, PhantomData_) }
    /// Sets `Cutoff`. Required. 0 to 23.
    #[inline] pub fn cutoff(mut self, value: impl IntoValue_<i64>) -> MaintenanceWindow<S0, Set_, S2, S3, S4> { self.0.put("Cutoff", value.into_node()); MaintenanceWindow(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 128 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Duration`. Required. 1 to 24.
    #[inline] pub fn duration(mut self, value: impl IntoValue_<i64>) -> MaintenanceWindow<S0, S1, Set_, S3, S4> { self.0.put("Duration", value.into_node()); MaintenanceWindow(self.0, PhantomData_) }
    /// Sets `EndDate`.
    #[inline] pub fn end_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndDate", value.into_node()); self }
    /// Sets `Name`. Required. 3 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MaintenanceWindow<S0, S1, S2, Set_, S4> { self.0.put("Name", value.into_node()); MaintenanceWindow(self.0, PhantomData_) }
    /// Sets `Schedule`. Required. 1 to 256 characters.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<String>) -> MaintenanceWindow<S0, S1, S2, S3, Set_> { self.0.put("Schedule", value.into_node()); MaintenanceWindow(self.0, PhantomData_) }
    /// Sets `ScheduleOffset`. 1 to 6.
    #[inline] pub fn schedule_offset(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScheduleOffset", value.into_node()); self }
    /// Sets `ScheduleTimezone`.
    #[inline] pub fn schedule_timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduleTimezone", value.into_node()); self }
    /// Sets `StartDate`.
    #[inline] pub fn start_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartDate", value.into_node()); self }
    /// Sets `Tags`. 0 to 1000 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<MaintenanceWindow> for MaintenanceWindow<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for MaintenanceWindow<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::SSM::MaintenanceWindow";
    type Handle = MaintenanceWindowRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MaintenanceWindow`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MaintenanceWindowRef(Id_);
impl From<Id_> for MaintenanceWindowRef { #[inline] fn from(id: Id_) -> Self { MaintenanceWindowRef(id) } }
impl AsRef<Id_> for MaintenanceWindowRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MaintenanceWindowRef {
    /// `Ref`: `WindowId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `WindowId`
    #[inline] pub fn window_id(&self) -> Value_<String> { self.0.attribute("WindowId") }
}
