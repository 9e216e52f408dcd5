// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudTrail::Dashboard`

use stanchion_template::generated::*;

/// `AWS::CloudTrail::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-dashboard.html)
#[must_use]
pub struct Dashboard(Properties_);
impl Dashboard {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Dashboard(Properties_::new()) }
}
impl Dashboard {
    /// Sets `Name`. 3 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RefreshSchedule`.
    #[inline] pub fn refresh_schedule(mut self, value: impl IntoValue_<RefreshSchedule>) -> Self { self.0.put("RefreshSchedule", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TerminationProtectionEnabled`.
    #[inline] pub fn termination_protection_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TerminationProtectionEnabled", value.into_node()); self }
    /// Sets `Widgets`.
    #[inline] pub fn widgets(mut self, value: impl IntoValue_<Vec<Widget>>) -> Self { self.0.put("Widgets", value.into_node()); self }
}
impl IntoValue_<Dashboard> for Dashboard { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Dashboard {
    const TYPE: &'static str = "AWS::CloudTrail::Dashboard";
    type Handle = DashboardRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Dashboard`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DashboardRef(Id_);
impl From<Id_> for DashboardRef { #[inline] fn from(id: Id_) -> Self { DashboardRef(id) } }
impl AsRef<Id_> for DashboardRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DashboardRef {
    /// `Ref`: `DashboardArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `DashboardArn`
    #[inline] pub fn dashboard_arn(&self) -> Value_<String> { self.0.attribute("DashboardArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
    /// `Fn::GetAtt` `UpdatedTimestamp`
    #[inline] pub fn updated_timestamp(&self) -> Value_<String> { self.0.attribute("UpdatedTimestamp") }
}
/// `AWS::CloudTrail::Dashboard.Frequency`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-dashboard.html)
#[must_use]
pub struct Frequency<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Frequency<Missing_<super::required::unit>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Frequency(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Frequency<S0, S1> {
    /// Sets `Unit`. Required. The values are constants of [`Unit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<Unit>) -> Frequency<Set_, S1> { self.0.put("Unit", value.into_node()); Frequency(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> Frequency<S0, Set_> { self.0.put("Value", value.into_node()); Frequency(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Frequency> for Frequency<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudTrail::Dashboard.RefreshSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-dashboard-refreshschedule.html)
#[must_use]
pub struct RefreshSchedule(Properties_);
impl RefreshSchedule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RefreshSchedule(Properties_::new()) }
}
impl RefreshSchedule {
    /// Sets `Frequency`.
    #[inline] pub fn frequency(mut self, value: impl IntoValue_<Frequency>) -> Self { self.0.put("Frequency", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `TimeOfDay`.
    #[inline] pub fn time_of_day(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimeOfDay", value.into_node()); self }
}
impl IntoValue_<RefreshSchedule> for RefreshSchedule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudTrail::Dashboard.Widget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-dashboard-widget.html)
#[must_use]
pub struct Widget<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Widget<Missing_<super::required::query_statement>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Widget(Properties_::new(), PhantomData_) }
}
impl<S0> Widget<S0> {
    /// Sets `QueryParameters`. 1 to 10 items.
    #[inline] pub fn query_parameters(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("QueryParameters", value.into_node()); self }
    /// Sets `QueryStatement`. Required. 1 to 10000 characters.
    #[inline] pub fn query_statement(mut self, value: impl IntoValue_<String>) -> Widget<Set_> { self.0.put("QueryStatement", value.into_node()); Widget(self.0, PhantomData_) }
    /// Sets `ViewProperties`.
    #[inline] pub fn view_properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ViewProperties", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Widget> for Widget<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudTrail::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-dashboard.html)
#[derive(Debug)]
pub enum Unit {}
impl Unit {
    /// `HOURS`
    pub const HOURS: Value_<Unit> = Value_::constant("HOURS");
    /// `DAYS`
    pub const DAYS: Value_<Unit> = Value_::constant("DAYS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Unit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudTrail::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-dashboard.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
