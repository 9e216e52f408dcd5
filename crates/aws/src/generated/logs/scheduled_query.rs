// Made by `cargo xtask generate`; do not edit.
//! `AWS::Logs::ScheduledQuery`

use stanchion_template::generated::*;

/// `AWS::Logs::ScheduledQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-scheduledquery.html)
#[must_use]
pub struct ScheduledQuery<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl ScheduledQuery<Missing_<super::required::execution_role_arn>, Missing_<super::required::name>, Missing_<super::required::query_language>, Missing_<super::required::query_string>, Missing_<super::required::schedule_expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScheduledQuery(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> ScheduledQuery<S0, S1, S2, S3, S4> {
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DestinationConfiguration`.
    #[inline] pub fn destination_configuration(mut self, value: impl IntoValue_<DestinationConfiguration>) -> Self { self.0.put("DestinationConfiguration", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. Required. At least 1 character.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> ScheduledQuery<Set_, S1, S2, S3, S4> { self.0.put("ExecutionRoleArn", value.into_node()); ScheduledQuery(self.0, PhantomData_) }
    /// Sets `LogGroupIdentifiers`. 1 to 50 items.
    #[inline] pub fn log_group_identifiers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LogGroupIdentifiers", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ScheduledQuery<S0, Set_, S2, S3, S4> { self.0.put("Name", value.into_node()); ScheduledQuery(self.0, PhantomData_) }
    /// Sets `QueryLanguage`. Required. The values are constants of [`QueryLanguage`].
    #[inline] pub fn query_language(mut self, value: impl IntoValue_<QueryLanguage>) -> ScheduledQuery<S0, S1, Set_, S3, S4> { self.0.put("QueryLanguage", value.into_node()); ScheduledQuery(self.0, PhantomData_) }
    /// Sets `QueryString`. Required. 0 to 10000 characters.
    #[inline] pub fn query_string(mut self, value: impl IntoValue_<String>) -> ScheduledQuery<S0, S1, S2, Set_, S4> { self.0.put("QueryString", value.into_node()); ScheduledQuery(self.0, PhantomData_) }
    /// Sets `ScheduleEndTime`. At least 0.
    #[inline] pub fn schedule_end_time(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ScheduleEndTime", value.into_node()); self }
    /// Sets `ScheduleExpression`. Required. 0 to 256 characters.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> ScheduledQuery<S0, S1, S2, S3, Set_> { self.0.put("ScheduleExpression", value.into_node()); ScheduledQuery(self.0, PhantomData_) }
    /// Sets `ScheduleStartTime`. At least 0.
    #[inline] pub fn schedule_start_time(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ScheduleStartTime", value.into_node()); self }
    /// Sets `StartTimeOffset`.
    #[inline] pub fn start_time_offset(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StartTimeOffset", value.into_node()); self }
    /// Sets `State`. The values are constants of [`ScheduledQueryState`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<ScheduledQueryState>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Timezone`. At least 1 character.
    #[inline] pub fn timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Timezone", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<ScheduledQuery> for ScheduledQuery<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for ScheduledQuery<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::Logs::ScheduledQuery";
    type Handle = ScheduledQueryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ScheduledQuery`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ScheduledQueryRef(Id_);
impl From<Id_> for ScheduledQueryRef { #[inline] fn from(id: Id_) -> Self { ScheduledQueryRef(id) } }
impl AsRef<Id_> for ScheduledQueryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ScheduledQueryRef {
    /// `Ref`: `ScheduledQueryArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<f64> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastExecutionStatus`
    #[inline] pub fn last_execution_status(&self) -> Value_<String> { self.0.attribute("LastExecutionStatus") }
    /// `Fn::GetAtt` `LastTriggeredTime`
    #[inline] pub fn last_triggered_time(&self) -> Value_<f64> { self.0.attribute("LastTriggeredTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<f64> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `ScheduledQueryArn`
    #[inline] pub fn scheduled_query_arn(&self) -> Value_<String> { self.0.attribute("ScheduledQueryArn") }
}
/// `AWS::Logs::ScheduledQuery.S3Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-scheduledquery-s3configuration.html)
#[must_use]
pub struct S3Configuration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Configuration<Missing_<super::required::destination_identifier>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Configuration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Configuration<S0, S1> {
    /// Sets `DestinationIdentifier`. Required. 0 to 1024 characters.
    #[inline] pub fn destination_identifier(mut self, value: impl IntoValue_<String>) -> S3Configuration<Set_, S1> { self.0.put("DestinationIdentifier", value.into_node()); S3Configuration(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. At least 1 character.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> S3Configuration<S0, Set_> { self.0.put("RoleArn", value.into_node()); S3Configuration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Configuration> for S3Configuration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::ScheduledQuery.DestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-scheduledquery-destinationconfiguration.html)
#[must_use]
pub struct DestinationConfiguration(Properties_);
impl DestinationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DestinationConfiguration(Properties_::new()) }
}
impl DestinationConfiguration {
    /// Sets `S3Configuration`.
    #[inline] pub fn s3_configuration(mut self, value: impl IntoValue_<S3Configuration>) -> Self { self.0.put("S3Configuration", value.into_node()); self }
}
impl IntoValue_<DestinationConfiguration> for DestinationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Logs::ScheduledQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-scheduledquery.html)
#[derive(Debug)]
pub enum QueryLanguage {}
impl QueryLanguage {
    /// `CWLI`
    pub const CWLI: Value_<QueryLanguage> = Value_::constant("CWLI");
    /// `PPL`
    pub const PPL: Value_<QueryLanguage> = Value_::constant("PPL");
    /// `SQL`
    pub const SQL: Value_<QueryLanguage> = Value_::constant("SQL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<QueryLanguage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Logs::ScheduledQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-scheduledquery.html)
#[derive(Debug)]
pub enum ScheduledQueryState {}
impl ScheduledQueryState {
    /// `ENABLED`
    pub const ENABLED: Value_<ScheduledQueryState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<ScheduledQueryState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScheduledQueryState> { Value_::from_node(value.into_node()) }
}
