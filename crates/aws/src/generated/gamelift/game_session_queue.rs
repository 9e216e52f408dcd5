// Made by `cargo xtask generate`; do not edit.
//! `AWS::GameLift::GameSessionQueue`

use stanchion_template::generated::*;

/// `AWS::GameLift::GameSessionQueue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gamesessionqueue.html)
#[must_use]
pub struct GameSessionQueue<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GameSessionQueue<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GameSessionQueue(Properties_::new(), PhantomData_) }
}
impl<S0> GameSessionQueue<S0> {
    /// Sets `CustomEventData`. 1 to 256 characters.
    #[inline] pub fn custom_event_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomEventData", value.into_node()); self }
    /// Sets `Destinations`.
    #[inline] pub fn destinations(mut self, value: impl IntoValue_<Vec<GameSessionQueueDestination>>) -> Self { self.0.put("Destinations", value.into_node()); self }
    /// Sets `FilterConfiguration`.
    #[inline] pub fn filter_configuration(mut self, value: impl IntoValue_<FilterConfiguration>) -> Self { self.0.put("FilterConfiguration", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> GameSessionQueue<Set_> { self.0.put("Name", value.into_node()); GameSessionQueue(self.0, PhantomData_) }
    /// Sets `NotificationTarget`. 1 to 300 characters.
    #[inline] pub fn notification_target(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NotificationTarget", value.into_node()); self }
    /// Sets `PlayerLatencyPolicies`.
    #[inline] pub fn player_latency_policies(mut self, value: impl IntoValue_<Vec<PlayerLatencyPolicy>>) -> Self { self.0.put("PlayerLatencyPolicies", value.into_node()); self }
    /// Sets `PriorityConfiguration`.
    #[inline] pub fn priority_configuration(mut self, value: impl IntoValue_<PriorityConfiguration>) -> Self { self.0.put("PriorityConfiguration", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TimeoutInSeconds`. At least 0.
    #[inline] pub fn timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutInSeconds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GameSessionQueue> for GameSessionQueue<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for GameSessionQueue<S0> {
    const TYPE: &'static str = "AWS::GameLift::GameSessionQueue";
    type Handle = GameSessionQueueRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GameSessionQueue`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GameSessionQueueRef(Id_);
impl From<Id_> for GameSessionQueueRef { #[inline] fn from(id: Id_) -> Self { GameSessionQueueRef(id) } }
impl AsRef<Id_> for GameSessionQueueRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GameSessionQueueRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::GameLift::GameSessionQueue.GameSessionQueueDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-gamesessionqueue-gamesessionqueuedestination.html)
#[must_use]
pub struct GameSessionQueueDestination(Properties_);
impl GameSessionQueueDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GameSessionQueueDestination(Properties_::new()) }
}
impl GameSessionQueueDestination {
    /// Sets `DestinationArn`. 1 to 256 characters.
    #[inline] pub fn destination_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationArn", value.into_node()); self }
}
impl IntoValue_<GameSessionQueueDestination> for GameSessionQueueDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::GameSessionQueue.FilterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-gamesessionqueue-filterconfiguration.html)
#[must_use]
pub struct FilterConfiguration(Properties_);
impl FilterConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilterConfiguration(Properties_::new()) }
}
impl FilterConfiguration {
    /// Sets `AllowedLocations`. 1 to 100 items.
    #[inline] pub fn allowed_locations(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedLocations", value.into_node()); self }
}
impl IntoValue_<FilterConfiguration> for FilterConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::GameSessionQueue.PlayerLatencyPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-gamesessionqueue-playerlatencypolicy.html)
#[must_use]
pub struct PlayerLatencyPolicy(Properties_);
impl PlayerLatencyPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PlayerLatencyPolicy(Properties_::new()) }
}
impl PlayerLatencyPolicy {
    /// Sets `MaximumIndividualPlayerLatencyMilliseconds`. At least 0.
    #[inline] pub fn maximum_individual_player_latency_milliseconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumIndividualPlayerLatencyMilliseconds", value.into_node()); self }
    /// Sets `PolicyDurationSeconds`. At least 0.
    #[inline] pub fn policy_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PolicyDurationSeconds", value.into_node()); self }
}
impl IntoValue_<PlayerLatencyPolicy> for PlayerLatencyPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::GameSessionQueue.PriorityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-gamesessionqueue-priorityconfiguration.html)
#[must_use]
pub struct PriorityConfiguration(Properties_);
impl PriorityConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PriorityConfiguration(Properties_::new()) }
}
impl PriorityConfiguration {
    /// Sets `LocationOrder`. 1 to 100 items.
    #[inline] pub fn location_order(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LocationOrder", value.into_node()); self }
    /// Sets `PriorityOrder`. 1 to 4 items. The values are constants of [`PriorityOrderItem`].
    #[inline] pub fn priority_order(mut self, value: impl IntoValue_<Vec<PriorityOrderItem>>) -> Self { self.0.put("PriorityOrder", value.into_node()); self }
}
impl IntoValue_<PriorityConfiguration> for PriorityConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::GameLift::GameSessionQueue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gamesessionqueue.html)
#[derive(Debug)]
pub enum PriorityOrderItem {}
impl PriorityOrderItem {
    /// `LATENCY`
    pub const LATENCY: Value_<PriorityOrderItem> = Value_::constant("LATENCY");
    /// `COST`
    pub const COST: Value_<PriorityOrderItem> = Value_::constant("COST");
    /// `DESTINATION`
    pub const DESTINATION: Value_<PriorityOrderItem> = Value_::constant("DESTINATION");
    /// `LOCATION`
    pub const LOCATION: Value_<PriorityOrderItem> = Value_::constant("LOCATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PriorityOrderItem> { Value_::from_node(value.into_node()) }
}
