// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::RoutingProfile`

use stanchion_template::generated::*;

/// `AWS::Connect::RoutingProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-routingprofile.html)
#[must_use]
pub struct RoutingProfile<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl RoutingProfile<Missing_<super::required::default_outbound_queue_arn>, Missing_<super::required::description>, Missing_<super::required::instance_arn>, Missing_<super::required::media_concurrencies>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RoutingProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> RoutingProfile<S0, S1, S2, S3, S4> {
    /// Sets `AgentAvailabilityTimer`. The values are constants of [`AgentAvailabilityTimer`].
    #[inline] pub fn agent_availability_timer(mut self, value: impl IntoValue_<AgentAvailabilityTimer>) -> Self { self.0.put("AgentAvailabilityTimer", value.into_node()); self }
    /// Sets `DefaultOutboundQueueArn`. Required.
    #[inline] pub fn default_outbound_queue_arn(mut self, value: impl IntoValue_<String>) -> RoutingProfile<Set_, S1, S2, S3, S4> { self.0.put("DefaultOutboundQueueArn", value.into_node()); RoutingProfile(self.0, PhantomData_) }
    /// Sets `Description`. Required. 1 to 250 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> RoutingProfile<S0, Set_, S2, S3, S4> { self.0.put("Description", value.into_node()); RoutingProfile(self.0, PhantomData_) }
    /// Sets `InstanceArn`. Required.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> RoutingProfile<S0, S1, Set_, S3, S4> { self.0.put("InstanceArn", value.into_node()); RoutingProfile(self.0, PhantomData_) }
    /// Sets `ManualAssignmentQueueConfigs`. 1 to 10 items.
    #[inline] pub fn manual_assignment_queue_configs(mut self, value: impl IntoValue_<Vec<RoutingProfileManualAssignmentQueueConfig>>) -> Self { self.0.put("ManualAssignmentQueueConfigs", value.into_node()); self }
    /// Sets `MediaConcurrencies`. Required.
    #[inline] pub fn media_concurrencies(mut self, value: impl IntoValue_<Vec<MediaConcurrency>>) -> RoutingProfile<S0, S1, S2, Set_, S4> { self.0.put("MediaConcurrencies", value.into_node()); RoutingProfile(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RoutingProfile<S0, S1, S2, S3, Set_> { self.0.put("Name", value.into_node()); RoutingProfile(self.0, PhantomData_) }
    /// Sets `QueueConfigs`. At least 1 item.
    #[inline] pub fn queue_configs(mut self, value: impl IntoValue_<Vec<RoutingProfileQueueConfig>>) -> Self { self.0.put("QueueConfigs", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<RoutingProfile> for RoutingProfile<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for RoutingProfile<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::Connect::RoutingProfile";
    type Handle = RoutingProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RoutingProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RoutingProfileRef(Id_);
impl From<Id_> for RoutingProfileRef { #[inline] fn from(id: Id_) -> Self { RoutingProfileRef(id) } }
impl AsRef<Id_> for RoutingProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RoutingProfileRef {
    /// `Ref`: `RoutingProfileArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RoutingProfileArn`
    #[inline] pub fn routing_profile_arn(&self) -> Value_<String> { self.0.attribute("RoutingProfileArn") }
}
/// `AWS::Connect::RoutingProfile.RoutingProfileQueueReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-routingprofile-routingprofilequeuereference.html)
#[must_use]
pub struct RoutingProfileQueueReference<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RoutingProfileQueueReference<Missing_<super::required::channel>, Missing_<super::required::queue_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RoutingProfileQueueReference(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RoutingProfileQueueReference<S0, S1> {
    /// Sets `Channel`. Required. The values are constants of [`Channel`].
    #[inline] pub fn channel(mut self, value: impl IntoValue_<Channel>) -> RoutingProfileQueueReference<Set_, S1> { self.0.put("Channel", value.into_node()); RoutingProfileQueueReference(self.0, PhantomData_) }
    /// Sets `QueueArn`. Required.
    #[inline] pub fn queue_arn(mut self, value: impl IntoValue_<String>) -> RoutingProfileQueueReference<S0, Set_> { self.0.put("QueueArn", value.into_node()); RoutingProfileQueueReference(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RoutingProfileQueueReference> for RoutingProfileQueueReference<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::RoutingProfile.RoutingProfileManualAssignmentQueueConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-routingprofile-routingprofilemanualassignmentqueueconfig.html)
#[must_use]
pub struct RoutingProfileManualAssignmentQueueConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RoutingProfileManualAssignmentQueueConfig<Missing_<super::required::queue_reference>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RoutingProfileManualAssignmentQueueConfig(Properties_::new(), PhantomData_) }
}
impl<S0> RoutingProfileManualAssignmentQueueConfig<S0> {
    /// Sets `QueueReference`. Required.
    #[inline] pub fn queue_reference(mut self, value: impl IntoValue_<RoutingProfileQueueReference>) -> RoutingProfileManualAssignmentQueueConfig<Set_> { self.0.put("QueueReference", value.into_node()); RoutingProfileManualAssignmentQueueConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RoutingProfileManualAssignmentQueueConfig> for RoutingProfileManualAssignmentQueueConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::RoutingProfile.CrossChannelBehavior`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-routingprofile-crosschannelbehavior.html)
#[must_use]
pub struct CrossChannelBehavior<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CrossChannelBehavior<Missing_<super::required::behavior_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CrossChannelBehavior(Properties_::new(), PhantomData_) }
}
impl<S0> CrossChannelBehavior<S0> {
    /// Sets `BehaviorType`. Required. The values are constants of [`BehaviorType`].
    #[inline] pub fn behavior_type(mut self, value: impl IntoValue_<BehaviorType>) -> CrossChannelBehavior<Set_> { self.0.put("BehaviorType", value.into_node()); CrossChannelBehavior(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CrossChannelBehavior> for CrossChannelBehavior<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::RoutingProfile.MediaConcurrency`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-routingprofile-mediaconcurrency.html)
#[must_use]
pub struct MediaConcurrency<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MediaConcurrency<Missing_<super::required::channel>, Missing_<super::required::concurrency>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MediaConcurrency(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MediaConcurrency<S0, S1> {
    /// Sets `Channel`. Required. The values are constants of [`Channel`].
    #[inline] pub fn channel(mut self, value: impl IntoValue_<Channel>) -> MediaConcurrency<Set_, S1> { self.0.put("Channel", value.into_node()); MediaConcurrency(self.0, PhantomData_) }
    /// Sets `Concurrency`. Required. 1 to 10.
    #[inline] pub fn concurrency(mut self, value: impl IntoValue_<i64>) -> MediaConcurrency<S0, Set_> { self.0.put("Concurrency", value.into_node()); MediaConcurrency(self.0, PhantomData_) }
    /// Sets `CrossChannelBehavior`.
    #[inline] pub fn cross_channel_behavior(mut self, value: impl IntoValue_<CrossChannelBehavior>) -> Self { self.0.put("CrossChannelBehavior", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MediaConcurrency> for MediaConcurrency<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::RoutingProfile.RoutingProfileQueueConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-routingprofile-routingprofilequeueconfig.html)
#[must_use]
pub struct RoutingProfileQueueConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RoutingProfileQueueConfig<Missing_<super::required::delay>, Missing_<super::required::priority>, Missing_<super::required::queue_reference>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RoutingProfileQueueConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RoutingProfileQueueConfig<S0, S1, S2> {
    /// Sets `Delay`. Required. 0 to 9999.
    #[inline] pub fn delay(mut self, value: impl IntoValue_<i64>) -> RoutingProfileQueueConfig<Set_, S1, S2> { self.0.put("Delay", value.into_node()); RoutingProfileQueueConfig(self.0, PhantomData_) }
    /// Sets `Priority`. Required. 1 to 99.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> RoutingProfileQueueConfig<S0, Set_, S2> { self.0.put("Priority", value.into_node()); RoutingProfileQueueConfig(self.0, PhantomData_) }
    /// Sets `QueueReference`. Required.
    #[inline] pub fn queue_reference(mut self, value: impl IntoValue_<RoutingProfileQueueReference>) -> RoutingProfileQueueConfig<S0, S1, Set_> { self.0.put("QueueReference", value.into_node()); RoutingProfileQueueConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RoutingProfileQueueConfig> for RoutingProfileQueueConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Connect::RoutingProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-routingprofile.html)
#[derive(Debug)]
pub enum AgentAvailabilityTimer {}
impl AgentAvailabilityTimer {
    /// `TIME_SINCE_LAST_ACTIVITY`
    pub const TIME_SINCE_LAST_ACTIVITY: Value_<AgentAvailabilityTimer> = Value_::constant("TIME_SINCE_LAST_ACTIVITY");
    /// `TIME_SINCE_LAST_INBOUND`
    pub const TIME_SINCE_LAST_INBOUND: Value_<AgentAvailabilityTimer> = Value_::constant("TIME_SINCE_LAST_INBOUND");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AgentAvailabilityTimer> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::RoutingProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-routingprofile.html)
#[derive(Debug)]
pub enum Channel {}
impl Channel {
    /// `VOICE`
    pub const VOICE: Value_<Channel> = Value_::constant("VOICE");
    /// `CHAT`
    pub const CHAT: Value_<Channel> = Value_::constant("CHAT");
    /// `TASK`
    pub const TASK: Value_<Channel> = Value_::constant("TASK");
    /// `EMAIL`
    pub const EMAIL: Value_<Channel> = Value_::constant("EMAIL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Channel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::RoutingProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-routingprofile.html)
#[derive(Debug)]
pub enum BehaviorType {}
impl BehaviorType {
    /// `ROUTE_CURRENT_CHANNEL_ONLY`
    pub const ROUTE_CURRENT_CHANNEL_ONLY: Value_<BehaviorType> = Value_::constant("ROUTE_CURRENT_CHANNEL_ONLY");
    /// `ROUTE_ANY_CHANNEL`
    pub const ROUTE_ANY_CHANNEL: Value_<BehaviorType> = Value_::constant("ROUTE_ANY_CHANNEL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BehaviorType> { Value_::from_node(value.into_node()) }
}
