// Made by `cargo xtask generate`; do not edit.
//! `AWS::Notifications::NotificationConfiguration`

use stanchion_template::generated::*;

/// `AWS::Notifications::NotificationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationconfiguration.html)
#[must_use]
pub struct NotificationConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NotificationConfiguration<Missing_<super::required::description>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotificationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NotificationConfiguration<S0, S1> {
    /// Sets `AggregationDuration`. The values are constants of [`AggregationDuration`].
    #[inline] pub fn aggregation_duration(mut self, value: impl IntoValue_<AggregationDuration>) -> Self { self.0.put("AggregationDuration", value.into_node()); self }
    /// Sets `Description`. Required. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> NotificationConfiguration<Set_, S1> { self.0.put("Description", value.into_node()); NotificationConfiguration(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> NotificationConfiguration<S0, Set_> { self.0.put("Name", value.into_node()); NotificationConfiguration(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NotificationConfiguration> for NotificationConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for NotificationConfiguration<S0, S1> {
    const TYPE: &'static str = "AWS::Notifications::NotificationConfiguration";
    type Handle = NotificationConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NotificationConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NotificationConfigurationRef(Id_);
impl From<Id_> for NotificationConfigurationRef { #[inline] fn from(id: Id_) -> Self { NotificationConfigurationRef(id) } }
impl AsRef<Id_> for NotificationConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NotificationConfigurationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// Values of `AWS::Notifications::NotificationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationconfiguration.html)
#[derive(Debug)]
pub enum AggregationDuration {}
impl AggregationDuration {
    /// `LONG`
    pub const LONG: Value_<AggregationDuration> = Value_::constant("LONG");
    /// `SHORT`
    pub const SHORT: Value_<AggregationDuration> = Value_::constant("SHORT");
    /// `NONE`
    pub const NONE: Value_<AggregationDuration> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AggregationDuration> { Value_::from_node(value.into_node()) }
}
