// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSMIncidents::ResponsePlan`

use stanchion_template::generated::*;

/// `AWS::SSMIncidents::ResponsePlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-responseplan.html)
#[must_use]
pub struct ResponsePlan<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResponsePlan<Missing_<super::required::incident_template>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResponsePlan(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResponsePlan<S0, S1> {
    /// Sets `Actions`. At most 1 item.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<Action>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChatChannel`.
    #[inline] pub fn chat_channel(mut self, value: impl IntoValue_<ChatChannel>) -> Self { self.0.put("ChatChannel", value.into_node()); self }
    /// Sets `DisplayName`. 1 to 200 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `Engagements`. At most 5 items.
    #[inline] pub fn engagements(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Engagements", value.into_node()); self }
    /// Sets `IncidentTemplate`. Required.
    #[inline] pub fn incident_template(mut self, value: impl IntoValue_<IncidentTemplate>) -> ResponsePlan<Set_, S1> { self.0.put("IncidentTemplate", value.into_node()); ResponsePlan(self.0, PhantomData_) }
    /// Sets `Integrations`. At most 1 item.
    #[inline] pub fn integrations(mut self, value: impl IntoValue_<Vec<Integration>>) -> Self { self.0.put("Integrations", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ResponsePlan<S0, Set_> { self.0.put("Name", value.into_node()); ResponsePlan(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResponsePlan> for ResponsePlan<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ResponsePlan<S0, S1> {
    const TYPE: &'static str = "AWS::SSMIncidents::ResponsePlan";
    type Handle = ResponsePlanRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResponsePlan`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResponsePlanRef(Id_);
impl From<Id_> for ResponsePlanRef { #[inline] fn from(id: Id_) -> Self { ResponsePlanRef(id) } }
impl AsRef<Id_> for ResponsePlanRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResponsePlanRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::SSMIncidents::ResponsePlan.DynamicSsmParameterValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-dynamicssmparametervalue.html)
#[must_use]
pub struct DynamicSsmParameterValue(Properties_);
impl DynamicSsmParameterValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DynamicSsmParameterValue(Properties_::new()) }
}
impl DynamicSsmParameterValue {
    /// Sets `Variable`. The values are constants of [`VariableType`].
    #[inline] pub fn variable(mut self, value: impl IntoValue_<VariableType>) -> Self { self.0.put("Variable", value.into_node()); self }
}
impl IntoValue_<DynamicSsmParameterValue> for DynamicSsmParameterValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMIncidents::ResponsePlan.DynamicSsmParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-dynamicssmparameter.html)
#[must_use]
pub struct DynamicSsmParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DynamicSsmParameter<Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DynamicSsmParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DynamicSsmParameter<S0, S1> {
    /// Sets `Key`. Required. 1 to 50 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> DynamicSsmParameter<Set_, S1> { self.0.put("Key", value.into_node()); DynamicSsmParameter(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<DynamicSsmParameterValue>) -> DynamicSsmParameter<S0, Set_> { self.0.put("Value", value.into_node()); DynamicSsmParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DynamicSsmParameter> for DynamicSsmParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMIncidents::ResponsePlan.SsmParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-ssmparameter.html)
#[must_use]
pub struct SsmParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SsmParameter<Missing_<super::required::key>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SsmParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SsmParameter<S0, S1> {
    /// Sets `Key`. Required. 1 to 50 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> SsmParameter<Set_, S1> { self.0.put("Key", value.into_node()); SsmParameter(self.0, PhantomData_) }
    /// Sets `Values`. Required. At most 10 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> SsmParameter<S0, Set_> { self.0.put("Values", value.into_node()); SsmParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SsmParameter> for SsmParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMIncidents::ResponsePlan.SsmAutomation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-ssmautomation.html)
#[must_use]
pub struct SsmAutomation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SsmAutomation<Missing_<super::required::document_name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SsmAutomation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SsmAutomation<S0, S1> {
    /// Sets `DocumentName`. Required. At most 128 characters.
    #[inline] pub fn document_name(mut self, value: impl IntoValue_<String>) -> SsmAutomation<Set_, S1> { self.0.put("DocumentName", value.into_node()); SsmAutomation(self.0, PhantomData_) }
    /// Sets `DocumentVersion`. At most 128 characters.
    #[inline] pub fn document_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentVersion", value.into_node()); self }
    /// Sets `DynamicParameters`. At most 200 items.
    #[inline] pub fn dynamic_parameters(mut self, value: impl IntoValue_<Vec<DynamicSsmParameter>>) -> Self { self.0.put("DynamicParameters", value.into_node()); self }
    /// Sets `Parameters`. 1 to 200 items.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Vec<SsmParameter>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `RoleArn`. Required. At most 1000 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> SsmAutomation<S0, Set_> { self.0.put("RoleArn", value.into_node()); SsmAutomation(self.0, PhantomData_) }
    /// Sets `TargetAccount`. The values are constants of [`TargetAccount`].
    #[inline] pub fn target_account(mut self, value: impl IntoValue_<TargetAccount>) -> Self { self.0.put("TargetAccount", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SsmAutomation> for SsmAutomation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMIncidents::ResponsePlan.Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-action.html)
#[must_use]
pub struct Action(Properties_);
impl Action {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Action(Properties_::new()) }
}
impl Action {
    /// Sets `SsmAutomation`.
    #[inline] pub fn ssm_automation(mut self, value: impl IntoValue_<SsmAutomation>) -> Self { self.0.put("SsmAutomation", value.into_node()); self }
}
impl IntoValue_<Action> for Action { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMIncidents::ResponsePlan.ChatChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-chatchannel.html)
#[must_use]
pub struct ChatChannel(Properties_);
impl ChatChannel {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ChatChannel(Properties_::new()) }
}
impl ChatChannel {
    /// Sets `ChatbotSns`.
    #[inline] pub fn chatbot_sns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ChatbotSns", value.into_node()); self }
}
impl IntoValue_<ChatChannel> for ChatChannel { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMIncidents::ResponsePlan.NotificationTargetItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-notificationtargetitem.html)
#[must_use]
pub struct NotificationTargetItem(Properties_);
impl NotificationTargetItem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NotificationTargetItem(Properties_::new()) }
}
impl NotificationTargetItem {
    /// Sets `SnsTopicArn`. At most 1000 characters.
    #[inline] pub fn sns_topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnsTopicArn", value.into_node()); self }
}
impl IntoValue_<NotificationTargetItem> for NotificationTargetItem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMIncidents::ResponsePlan.IncidentTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-incidenttemplate.html)
#[must_use]
pub struct IncidentTemplate<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IncidentTemplate<Missing_<super::required::impact>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IncidentTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IncidentTemplate<S0, S1> {
    /// Sets `DedupeString`. 1 to 1000 characters.
    #[inline] pub fn dedupe_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DedupeString", value.into_node()); self }
    /// Sets `Impact`. Required. 1 to 5.
    #[inline] pub fn impact(mut self, value: impl IntoValue_<i64>) -> IncidentTemplate<Set_, S1> { self.0.put("Impact", value.into_node()); IncidentTemplate(self.0, PhantomData_) }
    /// Sets `IncidentTags`. At most 50 items.
    #[inline] pub fn incident_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("IncidentTags", value.into_node()); self }
    /// Sets `NotificationTargets`. 0 to 10 items.
    #[inline] pub fn notification_targets(mut self, value: impl IntoValue_<Vec<NotificationTargetItem>>) -> Self { self.0.put("NotificationTargets", value.into_node()); self }
    /// Sets `Summary`. 1 to 4000 characters.
    #[inline] pub fn summary(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Summary", value.into_node()); self }
    /// Sets `Title`. Required. At most 200 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> IncidentTemplate<S0, Set_> { self.0.put("Title", value.into_node()); IncidentTemplate(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IncidentTemplate> for IncidentTemplate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMIncidents::ResponsePlan.PagerDutyIncidentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-pagerdutyincidentconfiguration.html)
#[must_use]
pub struct PagerDutyIncidentConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PagerDutyIncidentConfiguration<Missing_<super::required::service_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PagerDutyIncidentConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PagerDutyIncidentConfiguration<S0> {
    /// Sets `ServiceId`. Required. 1 to 200 characters.
    #[inline] pub fn service_id(mut self, value: impl IntoValue_<String>) -> PagerDutyIncidentConfiguration<Set_> { self.0.put("ServiceId", value.into_node()); PagerDutyIncidentConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PagerDutyIncidentConfiguration> for PagerDutyIncidentConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMIncidents::ResponsePlan.PagerDutyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-pagerdutyconfiguration.html)
#[must_use]
pub struct PagerDutyConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PagerDutyConfiguration<Missing_<super::required::name>, Missing_<super::required::pager_duty_incident_configuration>, Missing_<super::required::secret_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PagerDutyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PagerDutyConfiguration<S0, S1, S2> {
    /// Sets `Name`. Required. 1 to 200 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PagerDutyConfiguration<Set_, S1, S2> { self.0.put("Name", value.into_node()); PagerDutyConfiguration(self.0, PhantomData_) }
    /// Sets `PagerDutyIncidentConfiguration`. Required.
    #[inline] pub fn pager_duty_incident_configuration(mut self, value: impl IntoValue_<PagerDutyIncidentConfiguration>) -> PagerDutyConfiguration<S0, Set_, S2> { self.0.put("PagerDutyIncidentConfiguration", value.into_node()); PagerDutyConfiguration(self.0, PhantomData_) }
    /// Sets `SecretId`. Required. 1 to 512 characters.
    #[inline] pub fn secret_id(mut self, value: impl IntoValue_<String>) -> PagerDutyConfiguration<S0, S1, Set_> { self.0.put("SecretId", value.into_node()); PagerDutyConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PagerDutyConfiguration> for PagerDutyConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMIncidents::ResponsePlan.Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-integration.html)
#[must_use]
pub struct Integration(Properties_);
impl Integration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Integration(Properties_::new()) }
}
impl Integration {
    /// Sets `PagerDutyConfiguration`.
    #[inline] pub fn pager_duty_configuration(mut self, value: impl IntoValue_<PagerDutyConfiguration>) -> Self { self.0.put("PagerDutyConfiguration", value.into_node()); self }
}
impl IntoValue_<Integration> for Integration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SSMIncidents::ResponsePlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-responseplan.html)
#[derive(Debug)]
pub enum VariableType {}
impl VariableType {
    /// `INCIDENT_RECORD_ARN`
    pub const INCIDENT_RECORD_ARN: Value_<VariableType> = Value_::constant("INCIDENT_RECORD_ARN");
    /// `INVOLVED_RESOURCES`
    pub const INVOLVED_RESOURCES: Value_<VariableType> = Value_::constant("INVOLVED_RESOURCES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VariableType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SSMIncidents::ResponsePlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-responseplan.html)
#[derive(Debug)]
pub enum TargetAccount {}
impl TargetAccount {
    /// `IMPACTED_ACCOUNT`
    pub const IMPACTED_ACCOUNT: Value_<TargetAccount> = Value_::constant("IMPACTED_ACCOUNT");
    /// `RESPONSE_PLAN_OWNER_ACCOUNT`
    pub const RESPONSE_PLAN_OWNER_ACCOUNT: Value_<TargetAccount> = Value_::constant("RESPONSE_PLAN_OWNER_ACCOUNT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetAccount> { Value_::from_node(value.into_node()) }
}
