// Made by `cargo xtask generate`; do not edit.
//! `AWS::CustomerProfiles::Integration`

use stanchion_template::generated::*;

/// `AWS::CustomerProfiles::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html)
#[must_use]
pub struct Integration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Integration<Missing_<super::required::domain_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Integration(Properties_::new(), PhantomData_) }
}
impl<S0> Integration<S0> {
    /// Sets `DomainName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Integration<Set_> { self.0.put("DomainName", value.into_node()); Integration(self.0, PhantomData_) }
    /// Sets `EventTriggerNames`. Exactly 1 item.
    #[inline] pub fn event_trigger_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EventTriggerNames", value.into_node()); self }
    /// Sets `FlowDefinition`.
    #[inline] pub fn flow_definition(mut self, value: impl IntoValue_<FlowDefinition>) -> Self { self.0.put("FlowDefinition", value.into_node()); self }
    /// Sets `ObjectTypeName`. 1 to 255 characters.
    #[inline] pub fn object_type_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObjectTypeName", value.into_node()); self }
    /// Sets `ObjectTypeNames`.
    #[inline] pub fn object_type_names(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("ObjectTypeNames", value.into_node()); self }
    /// Sets `Scope`. 1 to 255 characters. The values are constants of [`Scope`].
    #[inline] pub fn scope(mut self, value: impl IntoValue_<Scope>) -> Self { self.0.put("Scope", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Uri`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Uri", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Integration> for Integration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Integration<S0> {
    const TYPE: &'static str = "AWS::CustomerProfiles::Integration";
    type Handle = IntegrationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Integration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IntegrationRef(Id_);
impl From<Id_> for IntegrationRef { #[inline] fn from(id: Id_) -> Self { IntegrationRef(id) } }
impl AsRef<Id_> for IntegrationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IntegrationRef {
    /// `Ref`: `DomainName|Uri`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
}
/// `AWS::CustomerProfiles::Integration.IncrementalPullConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-incrementalpullconfig.html)
#[must_use]
pub struct IncrementalPullConfig(Properties_);
impl IncrementalPullConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IncrementalPullConfig(Properties_::new()) }
}
impl IncrementalPullConfig {
    /// Sets `DatetimeTypeFieldName`. 0 to 256 characters.
    #[inline] pub fn datetime_type_field_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatetimeTypeFieldName", value.into_node()); self }
}
impl IntoValue_<IncrementalPullConfig> for IncrementalPullConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Integration.MarketoSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-marketosourceproperties.html)
#[must_use]
pub struct MarketoSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MarketoSourceProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MarketoSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> MarketoSourceProperties<S0> {
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> MarketoSourceProperties<Set_> { self.0.put("Object", value.into_node()); MarketoSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MarketoSourceProperties> for MarketoSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Integration.S3SourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-s3sourceproperties.html)
#[must_use]
pub struct S3SourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3SourceProperties<Missing_<super::required::bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3SourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> S3SourceProperties<S0> {
    /// Sets `BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3SourceProperties<Set_> { self.0.put("BucketName", value.into_node()); S3SourceProperties(self.0, PhantomData_) }
    /// Sets `BucketPrefix`. 0 to 512 characters.
    #[inline] pub fn bucket_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketPrefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3SourceProperties> for S3SourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Integration.SalesforceSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-salesforcesourceproperties.html)
#[must_use]
pub struct SalesforceSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SalesforceSourceProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SalesforceSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> SalesforceSourceProperties<S0> {
    /// Sets `EnableDynamicFieldUpdate`.
    #[inline] pub fn enable_dynamic_field_update(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableDynamicFieldUpdate", value.into_node()); self }
    /// Sets `IncludeDeletedRecords`.
    #[inline] pub fn include_deleted_records(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeDeletedRecords", value.into_node()); self }
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> SalesforceSourceProperties<Set_> { self.0.put("Object", value.into_node()); SalesforceSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SalesforceSourceProperties> for SalesforceSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Integration.ServiceNowSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-servicenowsourceproperties.html)
#[must_use]
pub struct ServiceNowSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceNowSourceProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceNowSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceNowSourceProperties<S0> {
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> ServiceNowSourceProperties<Set_> { self.0.put("Object", value.into_node()); ServiceNowSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ServiceNowSourceProperties> for ServiceNowSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Integration.ZendeskSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-zendesksourceproperties.html)
#[must_use]
pub struct ZendeskSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ZendeskSourceProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ZendeskSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> ZendeskSourceProperties<S0> {
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> ZendeskSourceProperties<Set_> { self.0.put("Object", value.into_node()); ZendeskSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ZendeskSourceProperties> for ZendeskSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Integration.SourceConnectorProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-sourceconnectorproperties.html)
#[must_use]
pub struct SourceConnectorProperties(Properties_);
impl SourceConnectorProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceConnectorProperties(Properties_::new()) }
}
impl SourceConnectorProperties {
    /// Sets `Marketo`.
    #[inline] pub fn marketo(mut self, value: impl IntoValue_<MarketoSourceProperties>) -> Self { self.0.put("Marketo", value.into_node()); self }
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3SourceProperties>) -> Self { self.0.put("S3", value.into_node()); self }
    /// Sets `Salesforce`.
    #[inline] pub fn salesforce(mut self, value: impl IntoValue_<SalesforceSourceProperties>) -> Self { self.0.put("Salesforce", value.into_node()); self }
    /// Sets `ServiceNow`.
    #[inline] pub fn service_now(mut self, value: impl IntoValue_<ServiceNowSourceProperties>) -> Self { self.0.put("ServiceNow", value.into_node()); self }
    /// Sets `Zendesk`.
    #[inline] pub fn zendesk(mut self, value: impl IntoValue_<ZendeskSourceProperties>) -> Self { self.0.put("Zendesk", value.into_node()); self }
}
impl IntoValue_<SourceConnectorProperties> for SourceConnectorProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Integration.SourceFlowConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-sourceflowconfig.html)
#[must_use]
pub struct SourceFlowConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SourceFlowConfig<Missing_<super::required::connector_type>, Missing_<super::required::source_connector_properties>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceFlowConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SourceFlowConfig<S0, S1> {
    /// Sets `ConnectorProfileName`. 0 to 256 characters.
    #[inline] pub fn connector_profile_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectorProfileName", value.into_node()); self }
    /// Sets `ConnectorType`. Required. The values are constants of [`ConnectorType`].
    #[inline] pub fn connector_type(mut self, value: impl IntoValue_<ConnectorType>) -> SourceFlowConfig<Set_, S1> { self.0.put("ConnectorType", value.into_node()); SourceFlowConfig(self.0, PhantomData_) }
    /// Sets `IncrementalPullConfig`.
    #[inline] pub fn incremental_pull_config(mut self, value: impl IntoValue_<IncrementalPullConfig>) -> Self { self.0.put("IncrementalPullConfig", value.into_node()); self }
    /// Sets `SourceConnectorProperties`. Required.
    #[inline] pub fn source_connector_properties(mut self, value: impl IntoValue_<SourceConnectorProperties>) -> SourceFlowConfig<S0, Set_> { self.0.put("SourceConnectorProperties", value.into_node()); SourceFlowConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SourceFlowConfig> for SourceFlowConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Integration.ConnectorOperator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-connectoroperator.html)
#[must_use]
pub struct ConnectorOperator(Properties_);
impl ConnectorOperator {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectorOperator(Properties_::new()) }
}
impl ConnectorOperator {
    /// Sets `Marketo`. The values are constants of [`MarketoConnectorOperator`].
    #[inline] pub fn marketo(mut self, value: impl IntoValue_<MarketoConnectorOperator>) -> Self { self.0.put("Marketo", value.into_node()); self }
    /// Sets `S3`. The values are constants of [`S3ConnectorOperator`].
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3ConnectorOperator>) -> Self { self.0.put("S3", value.into_node()); self }
    /// Sets `Salesforce`. The values are constants of [`SalesforceConnectorOperator`].
    #[inline] pub fn salesforce(mut self, value: impl IntoValue_<SalesforceConnectorOperator>) -> Self { self.0.put("Salesforce", value.into_node()); self }
    /// Sets `ServiceNow`. The values are constants of [`ServiceNowConnectorOperator`].
    #[inline] pub fn service_now(mut self, value: impl IntoValue_<ServiceNowConnectorOperator>) -> Self { self.0.put("ServiceNow", value.into_node()); self }
    /// Sets `Zendesk`. The values are constants of [`ZendeskConnectorOperator`].
    #[inline] pub fn zendesk(mut self, value: impl IntoValue_<ZendeskConnectorOperator>) -> Self { self.0.put("Zendesk", value.into_node()); self }
}
impl IntoValue_<ConnectorOperator> for ConnectorOperator { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Integration.TaskPropertiesMap`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-taskpropertiesmap.html)
#[must_use]
pub struct TaskPropertiesMap<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TaskPropertiesMap<Missing_<super::required::operator_property_key>, Missing_<super::required::property>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TaskPropertiesMap(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TaskPropertiesMap<S0, S1> {
    /// Sets `OperatorPropertyKey`. Required. The values are constants of [`OperatorPropertiesKeys`].
    #[inline] pub fn operator_property_key(mut self, value: impl IntoValue_<OperatorPropertiesKeys>) -> TaskPropertiesMap<Set_, S1> { self.0.put("OperatorPropertyKey", value.into_node()); TaskPropertiesMap(self.0, PhantomData_) }
    /// Sets `Property`. Required. At most 2048 characters.
    #[inline] pub fn property(mut self, value: impl IntoValue_<String>) -> TaskPropertiesMap<S0, Set_> { self.0.put("Property", value.into_node()); TaskPropertiesMap(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TaskPropertiesMap> for TaskPropertiesMap<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Integration.Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-task.html)
#[must_use]
pub struct Task<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Task<Missing_<super::required::source_fields>, Missing_<super::required::task_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Task(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Task<S0, S1> {
    /// Sets `ConnectorOperator`.
    #[inline] pub fn connector_operator(mut self, value: impl IntoValue_<ConnectorOperator>) -> Self { self.0.put("ConnectorOperator", value.into_node()); self }
    /// Sets `DestinationField`. 0 to 256 characters.
    #[inline] pub fn destination_field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationField", value.into_node()); self }
    /// Sets `SourceFields`. Required.
    #[inline] pub fn source_fields(mut self, value: impl IntoValue_<Vec<String>>) -> Task<Set_, S1> { self.0.put("SourceFields", value.into_node()); Task(self.0, PhantomData_) }
    /// Sets `TaskProperties`.
    #[inline] pub fn task_properties(mut self, value: impl IntoValue_<Vec<TaskPropertiesMap>>) -> Self { self.0.put("TaskProperties", value.into_node()); self }
    /// Sets `TaskType`. Required. The values are constants of [`TaskType`].
    #[inline] pub fn task_type(mut self, value: impl IntoValue_<TaskType>) -> Task<S0, Set_> { self.0.put("TaskType", value.into_node()); Task(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Task> for Task<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Integration.ScheduledTriggerProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-scheduledtriggerproperties.html)
#[must_use]
pub struct ScheduledTriggerProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScheduledTriggerProperties<Missing_<super::required::schedule_expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScheduledTriggerProperties(Properties_::new(), PhantomData_) }
}
impl<S0> ScheduledTriggerProperties<S0> {
    /// Sets `DataPullMode`. The values are constants of [`DataPullMode`].
    #[inline] pub fn data_pull_mode(mut self, value: impl IntoValue_<DataPullMode>) -> Self { self.0.put("DataPullMode", value.into_node()); self }
    /// Sets `FirstExecutionFrom`.
    #[inline] pub fn first_execution_from(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("FirstExecutionFrom", value.into_node()); self }
    /// Sets `ScheduleEndTime`.
    #[inline] pub fn schedule_end_time(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ScheduleEndTime", value.into_node()); self }
    /// Sets `ScheduleExpression`. Required. 0 to 256 characters.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> ScheduledTriggerProperties<Set_> { self.0.put("ScheduleExpression", value.into_node()); ScheduledTriggerProperties(self.0, PhantomData_) }
    /// Sets `ScheduleOffset`. 0 to 36000.
    #[inline] pub fn schedule_offset(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScheduleOffset", value.into_node()); self }
    /// Sets `ScheduleStartTime`.
    #[inline] pub fn schedule_start_time(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ScheduleStartTime", value.into_node()); self }
    /// Sets `Timezone`. 0 to 256 characters.
    #[inline] pub fn timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Timezone", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ScheduledTriggerProperties> for ScheduledTriggerProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Integration.TriggerProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-triggerproperties.html)
#[must_use]
pub struct TriggerProperties(Properties_);
impl TriggerProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TriggerProperties(Properties_::new()) }
}
impl TriggerProperties {
    /// Sets `Scheduled`.
    #[inline] pub fn scheduled(mut self, value: impl IntoValue_<ScheduledTriggerProperties>) -> Self { self.0.put("Scheduled", value.into_node()); self }
}
impl IntoValue_<TriggerProperties> for TriggerProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Integration.TriggerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-triggerconfig.html)
#[must_use]
pub struct TriggerConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TriggerConfig<Missing_<super::required::trigger_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TriggerConfig(Properties_::new(), PhantomData_) }
}
impl<S0> TriggerConfig<S0> {
    /// Sets `TriggerProperties`.
    #[inline] pub fn trigger_properties(mut self, value: impl IntoValue_<TriggerProperties>) -> Self { self.0.put("TriggerProperties", value.into_node()); self }
    /// Sets `TriggerType`. Required. The values are constants of [`TriggerType`].
    #[inline] pub fn trigger_type(mut self, value: impl IntoValue_<TriggerType>) -> TriggerConfig<Set_> { self.0.put("TriggerType", value.into_node()); TriggerConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TriggerConfig> for TriggerConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Integration.FlowDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-flowdefinition.html)
#[must_use]
pub struct FlowDefinition<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl FlowDefinition<Missing_<super::required::flow_name>, Missing_<super::required::kms_arn>, Missing_<super::required::source_flow_config>, Missing_<super::required::tasks>, Missing_<super::required::trigger_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> FlowDefinition<S0, S1, S2, S3, S4> {
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FlowName`. Required. 0 to 256 characters.
    #[inline] pub fn flow_name(mut self, value: impl IntoValue_<String>) -> FlowDefinition<Set_, S1, S2, S3, S4> { self.0.put("FlowName", value.into_node()); FlowDefinition(self.0, PhantomData_) }
    /// Sets `KmsArn`. Required. 20 to 2048 characters.
    #[inline] pub fn kms_arn(mut self, value: impl IntoValue_<String>) -> FlowDefinition<S0, Set_, S2, S3, S4> { self.0.put("KmsArn", value.into_node()); FlowDefinition(self.0, PhantomData_) }
    /// Sets `SourceFlowConfig`. Required.
    #[inline] pub fn source_flow_config(mut self, value: impl IntoValue_<SourceFlowConfig>) -> FlowDefinition<S0, S1, Set_, S3, S4> { self.0.put("SourceFlowConfig", value.into_node()); FlowDefinition(self.0, PhantomData_) }
    /// Sets `Tasks`. Required.
    #[inline] pub fn tasks(mut self, value: impl IntoValue_<Vec<Task>>) -> FlowDefinition<S0, S1, S2, Set_, S4> { self.0.put("Tasks", value.into_node()); FlowDefinition(self.0, PhantomData_) }
    /// Sets `TriggerConfig`. Required.
    #[inline] pub fn trigger_config(mut self, value: impl IntoValue_<TriggerConfig>) -> FlowDefinition<S0, S1, S2, S3, Set_> { self.0.put("TriggerConfig", value.into_node()); FlowDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<FlowDefinition> for FlowDefinition<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CustomerProfiles::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html)
#[derive(Debug)]
pub enum ConnectorType {}
impl ConnectorType {
    /// `Salesforce`
    pub const SALESFORCE: Value_<ConnectorType> = Value_::constant("Salesforce");
    /// `Marketo`
    pub const MARKETO: Value_<ConnectorType> = Value_::constant("Marketo");
    /// `ServiceNow`
    pub const SERVICE_NOW: Value_<ConnectorType> = Value_::constant("ServiceNow");
    /// `Zendesk`
    pub const ZENDESK: Value_<ConnectorType> = Value_::constant("Zendesk");
    /// `S3`
    pub const S3: Value_<ConnectorType> = Value_::constant("S3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConnectorType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html)
#[derive(Debug)]
pub enum MarketoConnectorOperator {}
impl MarketoConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<MarketoConnectorOperator> = Value_::constant("PROJECTION");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<MarketoConnectorOperator> = Value_::constant("LESS_THAN");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<MarketoConnectorOperator> = Value_::constant("GREATER_THAN");
    /// `BETWEEN`
    pub const BETWEEN: Value_<MarketoConnectorOperator> = Value_::constant("BETWEEN");
    /// `ADDITION`
    pub const ADDITION: Value_<MarketoConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<MarketoConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<MarketoConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<MarketoConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<MarketoConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<MarketoConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<MarketoConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<MarketoConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<MarketoConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<MarketoConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<MarketoConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<MarketoConnectorOperator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MarketoConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html)
#[derive(Debug)]
pub enum S3ConnectorOperator {}
impl S3ConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<S3ConnectorOperator> = Value_::constant("PROJECTION");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<S3ConnectorOperator> = Value_::constant("LESS_THAN");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<S3ConnectorOperator> = Value_::constant("GREATER_THAN");
    /// `BETWEEN`
    pub const BETWEEN: Value_<S3ConnectorOperator> = Value_::constant("BETWEEN");
    /// `LESS_THAN_OR_EQUAL_TO`
    pub const LESS_THAN_OR_EQUAL_TO: Value_<S3ConnectorOperator> = Value_::constant("LESS_THAN_OR_EQUAL_TO");
    /// `GREATER_THAN_OR_EQUAL_TO`
    pub const GREATER_THAN_OR_EQUAL_TO: Value_<S3ConnectorOperator> = Value_::constant("GREATER_THAN_OR_EQUAL_TO");
    /// `EQUAL_TO`
    pub const EQUAL_TO: Value_<S3ConnectorOperator> = Value_::constant("EQUAL_TO");
    /// `NOT_EQUAL_TO`
    pub const NOT_EQUAL_TO: Value_<S3ConnectorOperator> = Value_::constant("NOT_EQUAL_TO");
    /// `ADDITION`
    pub const ADDITION: Value_<S3ConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<S3ConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<S3ConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<S3ConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<S3ConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<S3ConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<S3ConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<S3ConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<S3ConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<S3ConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<S3ConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<S3ConnectorOperator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3ConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html)
#[derive(Debug)]
pub enum SalesforceConnectorOperator {}
impl SalesforceConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<SalesforceConnectorOperator> = Value_::constant("PROJECTION");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<SalesforceConnectorOperator> = Value_::constant("LESS_THAN");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<SalesforceConnectorOperator> = Value_::constant("GREATER_THAN");
    /// `CONTAINS`
    pub const CONTAINS: Value_<SalesforceConnectorOperator> = Value_::constant("CONTAINS");
    /// `BETWEEN`
    pub const BETWEEN: Value_<SalesforceConnectorOperator> = Value_::constant("BETWEEN");
    /// `LESS_THAN_OR_EQUAL_TO`
    pub const LESS_THAN_OR_EQUAL_TO: Value_<SalesforceConnectorOperator> = Value_::constant("LESS_THAN_OR_EQUAL_TO");
    /// `GREATER_THAN_OR_EQUAL_TO`
    pub const GREATER_THAN_OR_EQUAL_TO: Value_<SalesforceConnectorOperator> = Value_::constant("GREATER_THAN_OR_EQUAL_TO");
    /// `EQUAL_TO`
    pub const EQUAL_TO: Value_<SalesforceConnectorOperator> = Value_::constant("EQUAL_TO");
    /// `NOT_EQUAL_TO`
    pub const NOT_EQUAL_TO: Value_<SalesforceConnectorOperator> = Value_::constant("NOT_EQUAL_TO");
    /// `ADDITION`
    pub const ADDITION: Value_<SalesforceConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<SalesforceConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<SalesforceConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<SalesforceConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<SalesforceConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<SalesforceConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<SalesforceConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<SalesforceConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<SalesforceConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<SalesforceConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<SalesforceConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<SalesforceConnectorOperator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SalesforceConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html)
#[derive(Debug)]
pub enum ServiceNowConnectorOperator {}
impl ServiceNowConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<ServiceNowConnectorOperator> = Value_::constant("PROJECTION");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<ServiceNowConnectorOperator> = Value_::constant("LESS_THAN");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<ServiceNowConnectorOperator> = Value_::constant("GREATER_THAN");
    /// `CONTAINS`
    pub const CONTAINS: Value_<ServiceNowConnectorOperator> = Value_::constant("CONTAINS");
    /// `BETWEEN`
    pub const BETWEEN: Value_<ServiceNowConnectorOperator> = Value_::constant("BETWEEN");
    /// `LESS_THAN_OR_EQUAL_TO`
    pub const LESS_THAN_OR_EQUAL_TO: Value_<ServiceNowConnectorOperator> = Value_::constant("LESS_THAN_OR_EQUAL_TO");
    /// `GREATER_THAN_OR_EQUAL_TO`
    pub const GREATER_THAN_OR_EQUAL_TO: Value_<ServiceNowConnectorOperator> = Value_::constant("GREATER_THAN_OR_EQUAL_TO");
    /// `EQUAL_TO`
    pub const EQUAL_TO: Value_<ServiceNowConnectorOperator> = Value_::constant("EQUAL_TO");
    /// `NOT_EQUAL_TO`
    pub const NOT_EQUAL_TO: Value_<ServiceNowConnectorOperator> = Value_::constant("NOT_EQUAL_TO");
    /// `ADDITION`
    pub const ADDITION: Value_<ServiceNowConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<ServiceNowConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<ServiceNowConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<ServiceNowConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<ServiceNowConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<ServiceNowConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<ServiceNowConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<ServiceNowConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<ServiceNowConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<ServiceNowConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<ServiceNowConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<ServiceNowConnectorOperator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ServiceNowConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html)
#[derive(Debug)]
pub enum ZendeskConnectorOperator {}
impl ZendeskConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<ZendeskConnectorOperator> = Value_::constant("PROJECTION");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<ZendeskConnectorOperator> = Value_::constant("GREATER_THAN");
    /// `ADDITION`
    pub const ADDITION: Value_<ZendeskConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<ZendeskConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<ZendeskConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<ZendeskConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<ZendeskConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<ZendeskConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<ZendeskConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<ZendeskConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<ZendeskConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<ZendeskConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<ZendeskConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<ZendeskConnectorOperator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ZendeskConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html)
#[derive(Debug)]
pub enum OperatorPropertiesKeys {}
impl OperatorPropertiesKeys {
    /// `VALUE`
    pub const VALUE: Value_<OperatorPropertiesKeys> = Value_::constant("VALUE");
    /// `VALUES`
    pub const VALUES: Value_<OperatorPropertiesKeys> = Value_::constant("VALUES");
    /// `DATA_TYPE`
    pub const DATA_TYPE: Value_<OperatorPropertiesKeys> = Value_::constant("DATA_TYPE");
    /// `UPPER_BOUND`
    pub const UPPER_BOUND: Value_<OperatorPropertiesKeys> = Value_::constant("UPPER_BOUND");
    /// `LOWER_BOUND`
    pub const LOWER_BOUND: Value_<OperatorPropertiesKeys> = Value_::constant("LOWER_BOUND");
    /// `SOURCE_DATA_TYPE`
    pub const SOURCE_DATA_TYPE: Value_<OperatorPropertiesKeys> = Value_::constant("SOURCE_DATA_TYPE");
    /// `DESTINATION_DATA_TYPE`
    pub const DESTINATION_DATA_TYPE: Value_<OperatorPropertiesKeys> = Value_::constant("DESTINATION_DATA_TYPE");
    /// `VALIDATION_ACTION`
    pub const VALIDATION_ACTION: Value_<OperatorPropertiesKeys> = Value_::constant("VALIDATION_ACTION");
    /// `MASK_VALUE`
    pub const MASK_VALUE: Value_<OperatorPropertiesKeys> = Value_::constant("MASK_VALUE");
    /// `MASK_LENGTH`
    pub const MASK_LENGTH: Value_<OperatorPropertiesKeys> = Value_::constant("MASK_LENGTH");
    /// `TRUNCATE_LENGTH`
    pub const TRUNCATE_LENGTH: Value_<OperatorPropertiesKeys> = Value_::constant("TRUNCATE_LENGTH");
    /// `MATH_OPERATION_FIELDS_ORDER`
    pub const MATH_OPERATION_FIELDS_ORDER: Value_<OperatorPropertiesKeys> = Value_::constant("MATH_OPERATION_FIELDS_ORDER");
    /// `CONCAT_FORMAT`
    pub const CONCAT_FORMAT: Value_<OperatorPropertiesKeys> = Value_::constant("CONCAT_FORMAT");
    /// `SUBFIELD_CATEGORY_MAP`
    pub const SUBFIELD_CATEGORY_MAP: Value_<OperatorPropertiesKeys> = Value_::constant("SUBFIELD_CATEGORY_MAP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OperatorPropertiesKeys> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html)
#[derive(Debug)]
pub enum TaskType {}
impl TaskType {
    /// `Arithmetic`
    pub const ARITHMETIC: Value_<TaskType> = Value_::constant("Arithmetic");
    /// `Filter`
    pub const FILTER: Value_<TaskType> = Value_::constant("Filter");
    /// `Map`
    pub const MAP: Value_<TaskType> = Value_::constant("Map");
    /// `Mask`
    pub const MASK: Value_<TaskType> = Value_::constant("Mask");
    /// `Merge`
    pub const MERGE: Value_<TaskType> = Value_::constant("Merge");
    /// `Truncate`
    pub const TRUNCATE: Value_<TaskType> = Value_::constant("Truncate");
    /// `Validate`
    pub const VALIDATE: Value_<TaskType> = Value_::constant("Validate");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TaskType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html)
#[derive(Debug)]
pub enum DataPullMode {}
impl DataPullMode {
    /// `Incremental`
    pub const INCREMENTAL: Value_<DataPullMode> = Value_::constant("Incremental");
    /// `Complete`
    pub const COMPLETE: Value_<DataPullMode> = Value_::constant("Complete");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataPullMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html)
#[derive(Debug)]
pub enum TriggerType {}
impl TriggerType {
    /// `Scheduled`
    pub const SCHEDULED: Value_<TriggerType> = Value_::constant("Scheduled");
    /// `Event`
    pub const EVENT: Value_<TriggerType> = Value_::constant("Event");
    /// `OnDemand`
    pub const ON_DEMAND: Value_<TriggerType> = Value_::constant("OnDemand");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TriggerType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html)
#[derive(Debug)]
pub enum Scope {}
impl Scope {
    /// `PROFILE`
    pub const PROFILE: Value_<Scope> = Value_::constant("PROFILE");
    /// `DOMAIN`
    pub const DOMAIN: Value_<Scope> = Value_::constant("DOMAIN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Scope> { Value_::from_node(value.into_node()) }
}
