// Made by `cargo xtask generate`; do not edit.
//! `AWS::Notifications::EventRule`

use stanchion_template::generated::*;

/// `AWS::Notifications::EventRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-eventrule.html)
#[must_use]
pub struct EventRule<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl EventRule<Missing_<super::required::event_type>, Missing_<super::required::notification_configuration_arn>, Missing_<super::required::regions>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> EventRule<S0, S1, S2, S3> {
    /// Sets `EventPattern`. 0 to 4096 characters.
    #[inline] pub fn event_pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventPattern", value.into_node()); self }
    /// Sets `EventType`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn event_type(mut self, value: impl IntoValue_<String>) -> EventRule<Set_, S1, S2, S3> { self.0.put("EventType", value.into_node()); EventRule(self.0, PhantomData_) }
    /// Sets `NotificationConfigurationArn`. Required. An update replaces the resource.
    #[inline] pub fn notification_configuration_arn(mut self, value: impl IntoValue_<String>) -> EventRule<S0, Set_, S2, S3> { self.0.put("NotificationConfigurationArn", value.into_node()); EventRule(self.0, PhantomData_) }
    /// Sets `Regions`. Required. At least 1 item.
    #[inline] pub fn regions(mut self, value: impl IntoValue_<Vec<String>>) -> EventRule<S0, S1, Set_, S3> { self.0.put("Regions", value.into_node()); EventRule(self.0, PhantomData_) }
    /// Sets `Source`. Required. 1 to 36 characters. An update replaces the resource.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> EventRule<S0, S1, S2, Set_> { self.0.put("Source", value.into_node()); EventRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<EventRule> for EventRule<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for EventRule<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Notifications::EventRule";
    type Handle = EventRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EventRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EventRuleRef(Id_);
impl From<Id_> for EventRuleRef { #[inline] fn from(id: Id_) -> Self { EventRuleRef(id) } }
impl AsRef<Id_> for EventRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EventRuleRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `ManagedRules`
    #[inline] pub fn managed_rules(&self) -> Value_<Vec<String>> { self.0.list_attribute("ManagedRules") }
    /// `Fn::GetAtt` `StatusSummaryByRegion`
    #[inline] pub fn status_summary_by_region(&self) -> Value_<String> { self.0.attribute("StatusSummaryByRegion") }
}
