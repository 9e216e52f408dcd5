// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::InstanceEventWindow`

use stanchion_template::generated::*;

/// `AWS::EC2::InstanceEventWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceeventwindow.html)
#[must_use]
pub struct InstanceEventWindow(Properties_);
impl InstanceEventWindow {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceEventWindow(Properties_::new()) }
}
impl InstanceEventWindow {
    /// Sets `CronExpression`.
    #[inline] pub fn cron_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CronExpression", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TimeRanges`.
    #[inline] pub fn time_ranges(mut self, value: impl IntoValue_<Vec<TimeRange>>) -> Self { self.0.put("TimeRanges", value.into_node()); self }
}
impl IntoValue_<InstanceEventWindow> for InstanceEventWindow { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for InstanceEventWindow {
    const TYPE: &'static str = "AWS::EC2::InstanceEventWindow";
    type Handle = InstanceEventWindowRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InstanceEventWindow`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InstanceEventWindowRef(Id_);
impl From<Id_> for InstanceEventWindowRef { #[inline] fn from(id: Id_) -> Self { InstanceEventWindowRef(id) } }
impl AsRef<Id_> for InstanceEventWindowRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InstanceEventWindowRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `InstanceEventWindowId`
    #[inline] pub fn instance_event_window_id(&self) -> Value_<String> { self.0.attribute("InstanceEventWindowId") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::EC2::InstanceEventWindow.TimeRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instanceeventwindow-timerange.html)
#[must_use]
pub struct TimeRange(Properties_);
impl TimeRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TimeRange(Properties_::new()) }
}
impl TimeRange {
    /// Sets `EndHour`. 0 to 23.
    #[inline] pub fn end_hour(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EndHour", value.into_node()); self }
    /// Sets `EndWeekDay`. The values are constants of [`EndWeekDay`].
    #[inline] pub fn end_week_day(mut self, value: impl IntoValue_<EndWeekDay>) -> Self { self.0.put("EndWeekDay", value.into_node()); self }
    /// Sets `StartHour`. 0 to 23.
    #[inline] pub fn start_hour(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StartHour", value.into_node()); self }
    /// Sets `StartWeekDay`. The values are constants of [`StartWeekDay`].
    #[inline] pub fn start_week_day(mut self, value: impl IntoValue_<StartWeekDay>) -> Self { self.0.put("StartWeekDay", value.into_node()); self }
}
impl IntoValue_<TimeRange> for TimeRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::InstanceEventWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceeventwindow.html)
#[derive(Debug)]
pub enum EndWeekDay {}
impl EndWeekDay {
    /// `sunday`
    pub const SUNDAY: Value_<EndWeekDay> = Value_::constant("sunday");
    /// `monday`
    pub const MONDAY: Value_<EndWeekDay> = Value_::constant("monday");
    /// `tuesday`
    pub const TUESDAY: Value_<EndWeekDay> = Value_::constant("tuesday");
    /// `wednesday`
    pub const WEDNESDAY: Value_<EndWeekDay> = Value_::constant("wednesday");
    /// `thursday`
    pub const THURSDAY: Value_<EndWeekDay> = Value_::constant("thursday");
    /// `friday`
    pub const FRIDAY: Value_<EndWeekDay> = Value_::constant("friday");
    /// `saturday`
    pub const SATURDAY: Value_<EndWeekDay> = Value_::constant("saturday");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EndWeekDay> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::InstanceEventWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceeventwindow.html)
#[derive(Debug)]
pub enum StartWeekDay {}
impl StartWeekDay {
    /// `sunday`
    pub const SUNDAY: Value_<StartWeekDay> = Value_::constant("sunday");
    /// `monday`
    pub const MONDAY: Value_<StartWeekDay> = Value_::constant("monday");
    /// `tuesday`
    pub const TUESDAY: Value_<StartWeekDay> = Value_::constant("tuesday");
    /// `wednesday`
    pub const WEDNESDAY: Value_<StartWeekDay> = Value_::constant("wednesday");
    /// `thursday`
    pub const THURSDAY: Value_<StartWeekDay> = Value_::constant("thursday");
    /// `friday`
    pub const FRIDAY: Value_<StartWeekDay> = Value_::constant("friday");
    /// `saturday`
    pub const SATURDAY: Value_<StartWeekDay> = Value_::constant("saturday");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StartWeekDay> { Value_::from_node(value.into_node()) }
}
