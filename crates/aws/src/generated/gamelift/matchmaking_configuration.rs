// Made by `cargo xtask generate`; do not edit.
//! `AWS::GameLift::MatchmakingConfiguration`

use stanchion_template::generated::*;

/// `AWS::GameLift::MatchmakingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingconfiguration.html)
#[must_use]
pub struct MatchmakingConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl MatchmakingConfiguration<Missing_<super::required::acceptance_required>, Missing_<super::required::name>, Missing_<super::required::request_timeout_seconds>, Missing_<super::required::rule_set_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MatchmakingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> MatchmakingConfiguration<S0, S1, S2, S3> {
    /// Sets `AcceptanceRequired`. Required.
    #[inline] pub fn acceptance_required(mut self, value: impl IntoValue_<bool>) -> MatchmakingConfiguration<Set_, S1, S2, S3> { self.0.put("AcceptanceRequired", value.into_node()); MatchmakingConfiguration(self.0, PhantomData_) }
    /// Sets `AcceptanceTimeoutSeconds`. 1 to 600.
    #[inline] pub fn acceptance_timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AcceptanceTimeoutSeconds", value.into_node()); self }
    /// Sets `AdditionalPlayerCount`. At least 0.
    #[inline] pub fn additional_player_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AdditionalPlayerCount", value.into_node()); self }
    /// Sets `BackfillMode`. The values are constants of [`BackfillMode`].
    #[inline] pub fn backfill_mode(mut self, value: impl IntoValue_<BackfillMode>) -> Self { self.0.put("BackfillMode", value.into_node()); self }
    /// Sets `CreationTime`.
    #[inline] pub fn creation_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreationTime", value.into_node()); self }
    /// Sets `CustomEventData`. 0 to 256 characters.
    #[inline] pub fn custom_event_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomEventData", value.into_node()); self }
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FlexMatchMode`. The values are constants of [`FlexMatchMode`].
    #[inline] pub fn flex_match_mode(mut self, value: impl IntoValue_<FlexMatchMode>) -> Self { self.0.put("FlexMatchMode", value.into_node()); self }
    /// Sets `GameProperties`. 0 to 16 items.
    #[inline] pub fn game_properties(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("GameProperties", value.into_node()); self }
    /// Sets `GameSessionData`. 1 to 4096 characters.
    #[inline] pub fn game_session_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GameSessionData", value.into_node()); self }
    /// Sets `GameSessionQueueArns`.
    #[inline] pub fn game_session_queue_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("GameSessionQueueArns", value.into_node()); self }
    /// Sets `Name`. Required. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MatchmakingConfiguration<S0, Set_, S2, S3> { self.0.put("Name", value.into_node()); MatchmakingConfiguration(self.0, PhantomData_) }
    /// Sets `NotificationTarget`. 0 to 300 characters.
    #[inline] pub fn notification_target(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NotificationTarget", value.into_node()); self }
    /// Sets `RequestTimeoutSeconds`. Required. 1 to 43200.
    #[inline] pub fn request_timeout_seconds(mut self, value: impl IntoValue_<i64>) -> MatchmakingConfiguration<S0, S1, Set_, S3> { self.0.put("RequestTimeoutSeconds", value.into_node()); MatchmakingConfiguration(self.0, PhantomData_) }
    /// Sets `RuleSetArn`.
    #[inline] pub fn rule_set_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuleSetArn", value.into_node()); self }
    /// Sets `RuleSetName`. Required. 1 to 128 characters.
    #[inline] pub fn rule_set_name(mut self, value: impl IntoValue_<String>) -> MatchmakingConfiguration<S0, S1, S2, Set_> { self.0.put("RuleSetName", value.into_node()); MatchmakingConfiguration(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<MatchmakingConfiguration> for MatchmakingConfiguration<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for MatchmakingConfiguration<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::GameLift::MatchmakingConfiguration";
    type Handle = MatchmakingConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MatchmakingConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MatchmakingConfigurationRef(Id_);
impl From<Id_> for MatchmakingConfigurationRef { #[inline] fn from(id: Id_) -> Self { MatchmakingConfigurationRef(id) } }
impl AsRef<Id_> for MatchmakingConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MatchmakingConfigurationRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// Values of `AWS::GameLift::MatchmakingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingconfiguration.html)
#[derive(Debug)]
pub enum BackfillMode {}
impl BackfillMode {
    /// `AUTOMATIC`
    pub const AUTOMATIC: Value_<BackfillMode> = Value_::constant("AUTOMATIC");
    /// `MANUAL`
    pub const MANUAL: Value_<BackfillMode> = Value_::constant("MANUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BackfillMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::MatchmakingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingconfiguration.html)
#[derive(Debug)]
pub enum FlexMatchMode {}
impl FlexMatchMode {
    /// `STANDALONE`
    pub const STANDALONE: Value_<FlexMatchMode> = Value_::constant("STANDALONE");
    /// `WITH_QUEUE`
    pub const WITH_QUEUE: Value_<FlexMatchMode> = Value_::constant("WITH_QUEUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FlexMatchMode> { Value_::from_node(value.into_node()) }
}
