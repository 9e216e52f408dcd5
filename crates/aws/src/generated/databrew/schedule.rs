// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataBrew::Schedule`

use stanchion_template::generated::*;

/// `AWS::DataBrew::Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-schedule.html)
#[must_use]
pub struct Schedule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Schedule<Missing_<super::required::cron_expression>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Schedule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Schedule<S0, S1> {
    /// Sets `CronExpression`. Required. 1 to 512 characters.
    #[inline] pub fn cron_expression(mut self, value: impl IntoValue_<String>) -> Schedule<Set_, S1> { self.0.put("CronExpression", value.into_node()); Schedule(self.0, PhantomData_) }
    /// Sets `JobNames`. 0 to 50 items.
    #[inline] pub fn job_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("JobNames", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Schedule<S0, Set_> { self.0.put("Name", value.into_node()); Schedule(self.0, PhantomData_) }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Schedule> for Schedule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Schedule<S0, S1> {
    const TYPE: &'static str = "AWS::DataBrew::Schedule";
    type Handle = ScheduleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Schedule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ScheduleRef(Id_);
impl From<Id_> for ScheduleRef { #[inline] fn from(id: Id_) -> Self { ScheduleRef(id) } }
impl AsRef<Id_> for ScheduleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ScheduleRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
