// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaLive::EventBridgeRuleTemplate`

use stanchion_template::generated::*;

/// `AWS::MediaLive::EventBridgeRuleTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplate.html)
#[must_use]
pub struct EventBridgeRuleTemplate<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EventBridgeRuleTemplate<Missing_<super::required::event_type>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventBridgeRuleTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EventBridgeRuleTemplate<S0, S1> {
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EventTargets`.
    #[inline] pub fn event_targets(mut self, value: impl IntoValue_<Vec<EventBridgeRuleTemplateTarget>>) -> Self { self.0.put("EventTargets", value.into_node()); self }
    /// Sets `EventType`. Required. The values are constants of [`EventBridgeRuleTemplateEventType`].
    #[inline] pub fn event_type(mut self, value: impl IntoValue_<EventBridgeRuleTemplateEventType>) -> EventBridgeRuleTemplate<Set_, S1> { self.0.put("EventType", value.into_node()); EventBridgeRuleTemplate(self.0, PhantomData_) }
    /// Sets `GroupIdentifier`.
    #[inline] pub fn group_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupIdentifier", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EventBridgeRuleTemplate<S0, Set_> { self.0.put("Name", value.into_node()); EventBridgeRuleTemplate(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EventBridgeRuleTemplate> for EventBridgeRuleTemplate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for EventBridgeRuleTemplate<S0, S1> {
    const TYPE: &'static str = "AWS::MediaLive::EventBridgeRuleTemplate";
    type Handle = EventBridgeRuleTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EventBridgeRuleTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EventBridgeRuleTemplateRef(Id_);
impl From<Id_> for EventBridgeRuleTemplateRef { #[inline] fn from(id: Id_) -> Self { EventBridgeRuleTemplateRef(id) } }
impl AsRef<Id_> for EventBridgeRuleTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EventBridgeRuleTemplateRef {
    /// `Ref`: `Identifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `GroupId`
    #[inline] pub fn group_id(&self) -> Value_<String> { self.0.attribute("GroupId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Identifier`
    #[inline] pub fn identifier(&self) -> Value_<String> { self.0.attribute("Identifier") }
    /// `Fn::GetAtt` `ModifiedAt`
    #[inline] pub fn modified_at(&self) -> Value_<String> { self.0.attribute("ModifiedAt") }
}
/// `AWS::MediaLive::EventBridgeRuleTemplate.EventBridgeRuleTemplateTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-eventbridgeruletemplate-eventbridgeruletemplatetarget.html)
#[must_use]
pub struct EventBridgeRuleTemplateTarget<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventBridgeRuleTemplateTarget<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventBridgeRuleTemplateTarget(Properties_::new(), PhantomData_) }
}
impl<S0> EventBridgeRuleTemplateTarget<S0> {
    /// Sets `Arn`. Required. 1 to 2048 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> EventBridgeRuleTemplateTarget<Set_> { self.0.put("Arn", value.into_node()); EventBridgeRuleTemplateTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EventBridgeRuleTemplateTarget> for EventBridgeRuleTemplateTarget<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaLive::EventBridgeRuleTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplate.html)
#[derive(Debug)]
pub enum EventBridgeRuleTemplateEventType {}
impl EventBridgeRuleTemplateEventType {
    /// `MEDIALIVE_MULTIPLEX_ALERT`
    pub const MEDIALIVE_MULTIPLEX_ALERT: Value_<EventBridgeRuleTemplateEventType> = Value_::constant("MEDIALIVE_MULTIPLEX_ALERT");
    /// `MEDIALIVE_MULTIPLEX_STATE_CHANGE`
    pub const MEDIALIVE_MULTIPLEX_STATE_CHANGE: Value_<EventBridgeRuleTemplateEventType> = Value_::constant("MEDIALIVE_MULTIPLEX_STATE_CHANGE");
    /// `MEDIALIVE_CHANNEL_ALERT`
    pub const MEDIALIVE_CHANNEL_ALERT: Value_<EventBridgeRuleTemplateEventType> = Value_::constant("MEDIALIVE_CHANNEL_ALERT");
    /// `MEDIALIVE_CHANNEL_INPUT_CHANGE`
    pub const MEDIALIVE_CHANNEL_INPUT_CHANGE: Value_<EventBridgeRuleTemplateEventType> = Value_::constant("MEDIALIVE_CHANNEL_INPUT_CHANGE");
    /// `MEDIALIVE_CHANNEL_STATE_CHANGE`
    pub const MEDIALIVE_CHANNEL_STATE_CHANGE: Value_<EventBridgeRuleTemplateEventType> = Value_::constant("MEDIALIVE_CHANNEL_STATE_CHANGE");
    /// `MEDIAPACKAGE_INPUT_NOTIFICATION`
    pub const MEDIAPACKAGE_INPUT_NOTIFICATION: Value_<EventBridgeRuleTemplateEventType> = Value_::constant("MEDIAPACKAGE_INPUT_NOTIFICATION");
    /// `MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION`
    pub const MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION: Value_<EventBridgeRuleTemplateEventType> = Value_::constant("MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION");
    /// `MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION`
    pub const MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION: Value_<EventBridgeRuleTemplateEventType> = Value_::constant("MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION");
    /// `SIGNAL_MAP_ACTIVE_ALARM`
    pub const SIGNAL_MAP_ACTIVE_ALARM: Value_<EventBridgeRuleTemplateEventType> = Value_::constant("SIGNAL_MAP_ACTIVE_ALARM");
    /// `MEDIACONNECT_ALERT`
    pub const MEDIACONNECT_ALERT: Value_<EventBridgeRuleTemplateEventType> = Value_::constant("MEDIACONNECT_ALERT");
    /// `MEDIACONNECT_SOURCE_HEALTH`
    pub const MEDIACONNECT_SOURCE_HEALTH: Value_<EventBridgeRuleTemplateEventType> = Value_::constant("MEDIACONNECT_SOURCE_HEALTH");
    /// `MEDIACONNECT_OUTPUT_HEALTH`
    pub const MEDIACONNECT_OUTPUT_HEALTH: Value_<EventBridgeRuleTemplateEventType> = Value_::constant("MEDIACONNECT_OUTPUT_HEALTH");
    /// `MEDIACONNECT_FLOW_STATUS_CHANGE`
    pub const MEDIACONNECT_FLOW_STATUS_CHANGE: Value_<EventBridgeRuleTemplateEventType> = Value_::constant("MEDIACONNECT_FLOW_STATUS_CHANGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EventBridgeRuleTemplateEventType> { Value_::from_node(value.into_node()) }
}
