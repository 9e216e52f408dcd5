// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::Rule`

use stanchion_template::generated::*;

/// `AWS::Connect::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html)
#[must_use]
pub struct Rule<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl Rule<Missing_<super::required::actions>, Missing_<super::required::function>, Missing_<super::required::instance_arn>, Missing_<super::required::name>, Missing_<super::required::publish_status>, Missing_<super::required::trigger_event_source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> Rule<S0, S1, S2, S3, S4, S5> {
    /// Sets `Actions`. Required.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Actions>) -> Rule<Set_, S1, S2, S3, S4, S5> { self.0.put("Actions", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `Function`. Required.
    #[inline] pub fn function(mut self, value: impl IntoValue_<String>) -> Rule<S0, Set_, S2, S3, S4, S5> { self.0.put("Function", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `InstanceArn`. Required. An update replaces the resource.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> Rule<S0, S1, Set_, S3, S4, S5> { self.0.put("InstanceArn", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Rule<S0, S1, S2, Set_, S4, S5> { self.0.put("Name", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `PublishStatus`. Required. The values are constants of [`PublishStatus`].
    #[inline] pub fn publish_status(mut self, value: impl IntoValue_<PublishStatus>) -> Rule<S0, S1, S2, S3, Set_, S5> { self.0.put("PublishStatus", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TriggerEventSource`. Required. An update replaces the resource.
    #[inline] pub fn trigger_event_source(mut self, value: impl IntoValue_<RuleTriggerEventSource>) -> Rule<S0, S1, S2, S3, S4, Set_> { self.0.put("TriggerEventSource", value.into_node()); Rule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<Rule> for Rule<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> ResourceType_ for Rule<S0, S1, S2, S3, S4, S5> {
    const TYPE: &'static str = "AWS::Connect::Rule";
    type Handle = RuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Rule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RuleRef(Id_);
impl From<Id_> for RuleRef { #[inline] fn from(id: Id_) -> Self { RuleRef(id) } }
impl AsRef<Id_> for RuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RuleRef {
    /// `Ref`: `RuleArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RuleArn`
    #[inline] pub fn rule_arn(&self) -> Value_<String> { self.0.attribute("RuleArn") }
}
/// `AWS::Connect::Rule.SlaTargetFieldValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-slatargetfieldvalue.html)
#[must_use]
pub struct SlaTargetFieldValue(Properties_);
impl SlaTargetFieldValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SlaTargetFieldValue(Properties_::new()) }
}
impl SlaTargetFieldValue {
    /// Sets `StringValue`.
    #[inline] pub fn string_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StringValue", value.into_node()); self }
}
impl IntoValue_<SlaTargetFieldValue> for SlaTargetFieldValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Rule.CaseSlaConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html)
#[must_use]
pub struct CaseSlaConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CaseSlaConfiguration<Missing_<super::required::name>, Missing_<super::required::target_sla_minutes>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CaseSlaConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CaseSlaConfiguration<S0, S1, S2> {
    /// Sets `FieldId`. 1 to 500 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldId", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 500 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CaseSlaConfiguration<Set_, S1, S2> { self.0.put("Name", value.into_node()); CaseSlaConfiguration(self.0, PhantomData_) }
    /// Sets `TargetFieldValues`. At most 1 item.
    #[inline] pub fn target_field_values(mut self, value: impl IntoValue_<Vec<SlaTargetFieldValue>>) -> Self { self.0.put("TargetFieldValues", value.into_node()); self }
    /// Sets `TargetSlaMinutes`. Required. 1 to 1051200.
    #[inline] pub fn target_sla_minutes(mut self, value: impl IntoValue_<f64>) -> CaseSlaConfiguration<S0, Set_, S2> { self.0.put("TargetSlaMinutes", value.into_node()); CaseSlaConfiguration(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> CaseSlaConfiguration<S0, S1, Set_> { self.0.put("Type", value.into_node()); CaseSlaConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CaseSlaConfiguration> for CaseSlaConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Rule.AssignSlaAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-assignslaaction.html)
#[must_use]
pub struct AssignSlaAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AssignSlaAction<Missing_<super::required::case_sla_configuration>, Missing_<super::required::sla_assignment_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssignSlaAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AssignSlaAction<S0, S1> {
    /// Sets `CaseSlaConfiguration`. Required.
    #[inline] pub fn case_sla_configuration(mut self, value: impl IntoValue_<CaseSlaConfiguration>) -> AssignSlaAction<Set_, S1> { self.0.put("CaseSlaConfiguration", value.into_node()); AssignSlaAction(self.0, PhantomData_) }
    /// Sets `SlaAssignmentType`. Required. The values are constants of [`SlaAssignmentType`].
    #[inline] pub fn sla_assignment_type(mut self, value: impl IntoValue_<SlaAssignmentType>) -> AssignSlaAction<S0, Set_> { self.0.put("SlaAssignmentType", value.into_node()); AssignSlaAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AssignSlaAction> for AssignSlaAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Rule.FieldValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-fieldvalue.html)
#[must_use]
pub struct FieldValue(Properties_);
impl FieldValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FieldValue(Properties_::new()) }
}
impl FieldValue {
    /// Sets `BooleanValue`.
    #[inline] pub fn boolean_value(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BooleanValue", value.into_node()); self }
    /// Sets `DoubleValue`.
    #[inline] pub fn double_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DoubleValue", value.into_node()); self }
    /// Sets `EmptyValue`.
    #[inline] pub fn empty_value(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("EmptyValue", value.into_node()); self }
    /// Sets `StringValue`.
    #[inline] pub fn string_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StringValue", value.into_node()); self }
}
impl IntoValue_<FieldValue> for FieldValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Rule.Field`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-field.html)
#[must_use]
pub struct Field<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Field<Missing_<super::required::id>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Field(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Field<S0, S1> {
    /// Sets `Id`. Required. 1 to 500 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Field<Set_, S1> { self.0.put("Id", value.into_node()); Field(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<FieldValue>) -> Field<S0, Set_> { self.0.put("Value", value.into_node()); Field(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Field> for Field<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Rule.CreateCaseAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-createcaseaction.html)
#[must_use]
pub struct CreateCaseAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CreateCaseAction<Missing_<super::required::fields>, Missing_<super::required::template_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CreateCaseAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CreateCaseAction<S0, S1> {
    /// Sets `Fields`. Required. 1 to 100 items.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<Vec<Field>>) -> CreateCaseAction<Set_, S1> { self.0.put("Fields", value.into_node()); CreateCaseAction(self.0, PhantomData_) }
    /// Sets `TemplateId`. Required. 1 to 500 characters.
    #[inline] pub fn template_id(mut self, value: impl IntoValue_<String>) -> CreateCaseAction<S0, Set_> { self.0.put("TemplateId", value.into_node()); CreateCaseAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CreateCaseAction> for CreateCaseAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Rule.EventBridgeAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-eventbridgeaction.html)
#[must_use]
pub struct EventBridgeAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventBridgeAction<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventBridgeAction(Properties_::new(), PhantomData_) }
}
impl<S0> EventBridgeAction<S0> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EventBridgeAction<Set_> { self.0.put("Name", value.into_node()); EventBridgeAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EventBridgeAction> for EventBridgeAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Rule.NotificationContent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-notificationcontent.html)
#[must_use]
pub struct NotificationContent(Properties_);
impl NotificationContent {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NotificationContent(Properties_::new()) }
}
impl NotificationContent {
    /// Sets `DeDE`. 0 to 3000 characters.
    #[inline] pub fn de_de(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeDE", value.into_node()); self }
    /// Sets `EnUS`. 0 to 3000 characters.
    #[inline] pub fn en_us(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnUS", value.into_node()); self }
    /// Sets `EsES`. 0 to 3000 characters.
    #[inline] pub fn es_es(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EsES", value.into_node()); self }
    /// Sets `FrFR`. 0 to 3000 characters.
    #[inline] pub fn fr_fr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FrFR", value.into_node()); self }
    /// Sets `IdID`. 0 to 3000 characters.
    #[inline] pub fn id_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdID", value.into_node()); self }
    /// Sets `ItIT`. 0 to 3000 characters.
    #[inline] pub fn it_it(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ItIT", value.into_node()); self }
    /// Sets `JaJP`. 0 to 3000 characters.
    #[inline] pub fn ja_jp(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JaJP", value.into_node()); self }
    /// Sets `KoKR`. 0 to 3000 characters.
    #[inline] pub fn ko_kr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KoKR", value.into_node()); self }
    /// Sets `PtBR`. 0 to 3000 characters.
    #[inline] pub fn pt_br(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PtBR", value.into_node()); self }
    /// Sets `ZhCN`. 0 to 3000 characters.
    #[inline] pub fn zh_cn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ZhCN", value.into_node()); self }
    /// Sets `ZhTW`. 0 to 3000 characters.
    #[inline] pub fn zh_tw(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ZhTW", value.into_node()); self }
}
impl IntoValue_<NotificationContent> for NotificationContent { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Rule.InAppNotificationRecipientType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-inappnotificationrecipienttype.html)
#[must_use]
pub struct InAppNotificationRecipientType(Properties_);
impl InAppNotificationRecipientType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InAppNotificationRecipientType(Properties_::new()) }
}
impl InAppNotificationRecipientType {
    /// Sets `UserArns`. 1 to 100 items.
    #[inline] pub fn user_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("UserArns", value.into_node()); self }
    /// Sets `UserTags`.
    #[inline] pub fn user_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("UserTags", value.into_node()); self }
}
impl IntoValue_<InAppNotificationRecipientType> for InAppNotificationRecipientType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Rule.SendInAppNotificationAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-sendinappnotificationaction.html)
#[must_use]
pub struct SendInAppNotificationAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SendInAppNotificationAction<Missing_<super::required::content>, Missing_<super::required::recipient>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SendInAppNotificationAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SendInAppNotificationAction<S0, S1> {
    /// Sets `Content`. Required.
    #[inline] pub fn content(mut self, value: impl IntoValue_<NotificationContent>) -> SendInAppNotificationAction<Set_, S1> { self.0.put("Content", value.into_node()); SendInAppNotificationAction(self.0, PhantomData_) }
    /// Sets `Exclusion`.
    #[inline] pub fn exclusion(mut self, value: impl IntoValue_<InAppNotificationRecipientType>) -> Self { self.0.put("Exclusion", value.into_node()); self }
    /// Sets `Priority`. The values are constants of [`Priority`].
    #[inline] pub fn priority(mut self, value: impl IntoValue_<Priority>) -> Self { self.0.put("Priority", value.into_node()); self }
    /// Sets `Recipient`. Required.
    #[inline] pub fn recipient(mut self, value: impl IntoValue_<InAppNotificationRecipientType>) -> SendInAppNotificationAction<S0, Set_> { self.0.put("Recipient", value.into_node()); SendInAppNotificationAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SendInAppNotificationAction> for SendInAppNotificationAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Rule.NotificationRecipientType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-notificationrecipienttype.html)
#[must_use]
pub struct NotificationRecipientType(Properties_);
impl NotificationRecipientType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NotificationRecipientType(Properties_::new()) }
}
impl NotificationRecipientType {
    /// Sets `UserArns`. 1 to 5 items.
    #[inline] pub fn user_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("UserArns", value.into_node()); self }
    /// Sets `UserTags`.
    #[inline] pub fn user_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("UserTags", value.into_node()); self }
}
impl IntoValue_<NotificationRecipientType> for NotificationRecipientType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Rule.SendNotificationAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-sendnotificationaction.html)
#[must_use]
pub struct SendNotificationAction<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl SendNotificationAction<Missing_<super::required::content>, Missing_<super::required::content_type>, Missing_<super::required::delivery_method>, Missing_<super::required::recipient>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SendNotificationAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> SendNotificationAction<S0, S1, S2, S3> {
    /// Sets `Content`. Required. 1 to 1024 characters.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> SendNotificationAction<Set_, S1, S2, S3> { self.0.put("Content", value.into_node()); SendNotificationAction(self.0, PhantomData_) }
    /// Sets `ContentType`. Required. The values are constants of [`ContentType`].
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<ContentType>) -> SendNotificationAction<S0, Set_, S2, S3> { self.0.put("ContentType", value.into_node()); SendNotificationAction(self.0, PhantomData_) }
    /// Sets `DeliveryMethod`. Required. The values are constants of [`DeliveryMethod`].
    #[inline] pub fn delivery_method(mut self, value: impl IntoValue_<DeliveryMethod>) -> SendNotificationAction<S0, S1, Set_, S3> { self.0.put("DeliveryMethod", value.into_node()); SendNotificationAction(self.0, PhantomData_) }
    /// Sets `Exclusion`.
    #[inline] pub fn exclusion(mut self, value: impl IntoValue_<NotificationRecipientType>) -> Self { self.0.put("Exclusion", value.into_node()); self }
    /// Sets `Recipient`. Required.
    #[inline] pub fn recipient(mut self, value: impl IntoValue_<NotificationRecipientType>) -> SendNotificationAction<S0, S1, S2, Set_> { self.0.put("Recipient", value.into_node()); SendNotificationAction(self.0, PhantomData_) }
    /// Sets `Subject`. 1 to 200 characters.
    #[inline] pub fn subject(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Subject", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<SendNotificationAction> for SendNotificationAction<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Rule.SubmitAutoEvaluationAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-submitautoevaluationaction.html)
#[must_use]
pub struct SubmitAutoEvaluationAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SubmitAutoEvaluationAction<Missing_<super::required::evaluation_form_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubmitAutoEvaluationAction(Properties_::new(), PhantomData_) }
}
impl<S0> SubmitAutoEvaluationAction<S0> {
    /// Sets `EvaluationFormArn`. Required.
    #[inline] pub fn evaluation_form_arn(mut self, value: impl IntoValue_<String>) -> SubmitAutoEvaluationAction<Set_> { self.0.put("EvaluationFormArn", value.into_node()); SubmitAutoEvaluationAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SubmitAutoEvaluationAction> for SubmitAutoEvaluationAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Rule.Reference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-reference.html)
#[must_use]
pub struct Reference<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Reference<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Reference(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Reference<S0, S1> {
    /// Sets `Type`. Required. The values are constants of [`ReferenceType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ReferenceType>) -> Reference<Set_, S1> { self.0.put("Type", value.into_node()); Reference(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Reference<S0, Set_> { self.0.put("Value", value.into_node()); Reference(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Reference> for Reference<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Rule.TaskAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-taskaction.html)
#[must_use]
pub struct TaskAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TaskAction<Missing_<super::required::contact_flow_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TaskAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TaskAction<S0, S1> {
    /// Sets `ContactFlowArn`. Required.
    #[inline] pub fn contact_flow_arn(mut self, value: impl IntoValue_<String>) -> TaskAction<Set_, S1> { self.0.put("ContactFlowArn", value.into_node()); TaskAction(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 4096 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 512 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TaskAction<S0, Set_> { self.0.put("Name", value.into_node()); TaskAction(self.0, PhantomData_) }
    /// Sets `References`.
    #[inline] pub fn references(mut self, value: impl IntoValue_<MapOf_<Reference>>) -> Self { self.0.put("References", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TaskAction> for TaskAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Rule.UpdateCaseAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-updatecaseaction.html)
#[must_use]
pub struct UpdateCaseAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UpdateCaseAction<Missing_<super::required::fields>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UpdateCaseAction(Properties_::new(), PhantomData_) }
}
impl<S0> UpdateCaseAction<S0> {
    /// Sets `Fields`. Required. 1 to 100 items.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<Vec<Field>>) -> UpdateCaseAction<Set_> { self.0.put("Fields", value.into_node()); UpdateCaseAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<UpdateCaseAction> for UpdateCaseAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Rule.Actions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-actions.html)
#[must_use]
pub struct Actions(Properties_);
impl Actions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Actions(Properties_::new()) }
}
impl Actions {
    /// Sets `AssignContactCategoryActions`. Exactly 1 item.
    #[inline] pub fn assign_contact_category_actions(mut self, value: impl IntoValue_<Vec<Node_>>) -> Self { self.0.put("AssignContactCategoryActions", value.into_node()); self }
    /// Sets `AssignSlaActions`. Exactly 1 item.
    #[inline] pub fn assign_sla_actions(mut self, value: impl IntoValue_<Vec<AssignSlaAction>>) -> Self { self.0.put("AssignSlaActions", value.into_node()); self }
    /// Sets `CreateCaseActions`. Exactly 1 item.
    #[inline] pub fn create_case_actions(mut self, value: impl IntoValue_<Vec<CreateCaseAction>>) -> Self { self.0.put("CreateCaseActions", value.into_node()); self }
    /// Sets `EndAssociatedTasksActions`. Exactly 1 item.
    #[inline] pub fn end_associated_tasks_actions(mut self, value: impl IntoValue_<Vec<Node_>>) -> Self { self.0.put("EndAssociatedTasksActions", value.into_node()); self }
    /// Sets `EventBridgeActions`. Exactly 1 item.
    #[inline] pub fn event_bridge_actions(mut self, value: impl IntoValue_<Vec<EventBridgeAction>>) -> Self { self.0.put("EventBridgeActions", value.into_node()); self }
    /// Sets `SendInAppNotificationActions`. Exactly 1 item.
    #[inline] pub fn send_in_app_notification_actions(mut self, value: impl IntoValue_<Vec<SendInAppNotificationAction>>) -> Self { self.0.put("SendInAppNotificationActions", value.into_node()); self }
    /// Sets `SendNotificationActions`. Exactly 1 item.
    #[inline] pub fn send_notification_actions(mut self, value: impl IntoValue_<Vec<SendNotificationAction>>) -> Self { self.0.put("SendNotificationActions", value.into_node()); self }
    /// Sets `SubmitAutoEvaluationActions`. Exactly 1 item.
    #[inline] pub fn submit_auto_evaluation_actions(mut self, value: impl IntoValue_<Vec<SubmitAutoEvaluationAction>>) -> Self { self.0.put("SubmitAutoEvaluationActions", value.into_node()); self }
    /// Sets `TaskActions`. Exactly 1 item.
    #[inline] pub fn task_actions(mut self, value: impl IntoValue_<Vec<TaskAction>>) -> Self { self.0.put("TaskActions", value.into_node()); self }
    /// Sets `UpdateCaseActions`. Exactly 1 item.
    #[inline] pub fn update_case_actions(mut self, value: impl IntoValue_<Vec<UpdateCaseAction>>) -> Self { self.0.put("UpdateCaseActions", value.into_node()); self }
}
impl IntoValue_<Actions> for Actions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Rule.RuleTriggerEventSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-ruletriggereventsource.html)
#[must_use]
pub struct RuleTriggerEventSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RuleTriggerEventSource<Missing_<super::required::event_source_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleTriggerEventSource(Properties_::new(), PhantomData_) }
}
impl<S0> RuleTriggerEventSource<S0> {
    /// Sets `EventSourceName`. Required. The values are constants of [`EventSourceName`].
    #[inline] pub fn event_source_name(mut self, value: impl IntoValue_<EventSourceName>) -> RuleTriggerEventSource<Set_> { self.0.put("EventSourceName", value.into_node()); RuleTriggerEventSource(self.0, PhantomData_) }
    /// Sets `IntegrationAssociationArn`.
    #[inline] pub fn integration_association_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IntegrationAssociationArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RuleTriggerEventSource> for RuleTriggerEventSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Connect::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `CaseField`
    pub const CASE_FIELD: Value_<Type> = Value_::constant("CaseField");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html)
#[derive(Debug)]
pub enum SlaAssignmentType {}
impl SlaAssignmentType {
    /// `CASES`
    pub const CASES: Value_<SlaAssignmentType> = Value_::constant("CASES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SlaAssignmentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html)
#[derive(Debug)]
pub enum Priority {}
impl Priority {
    /// `HIGH`
    pub const HIGH: Value_<Priority> = Value_::constant("HIGH");
    /// `LOW`
    pub const LOW: Value_<Priority> = Value_::constant("LOW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Priority> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html)
#[derive(Debug)]
pub enum ContentType {}
impl ContentType {
    /// `PLAIN_TEXT`
    pub const PLAIN_TEXT: Value_<ContentType> = Value_::constant("PLAIN_TEXT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html)
#[derive(Debug)]
pub enum DeliveryMethod {}
impl DeliveryMethod {
    /// `EMAIL`
    pub const EMAIL: Value_<DeliveryMethod> = Value_::constant("EMAIL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeliveryMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html)
#[derive(Debug)]
pub enum ReferenceType {}
impl ReferenceType {
    /// `URL`
    pub const URL: Value_<ReferenceType> = Value_::constant("URL");
    /// `ATTACHMENT`
    pub const ATTACHMENT: Value_<ReferenceType> = Value_::constant("ATTACHMENT");
    /// `NUMBER`
    pub const NUMBER: Value_<ReferenceType> = Value_::constant("NUMBER");
    /// `STRING`
    pub const STRING: Value_<ReferenceType> = Value_::constant("STRING");
    /// `DATE`
    pub const DATE: Value_<ReferenceType> = Value_::constant("DATE");
    /// `EMAIL`
    pub const EMAIL: Value_<ReferenceType> = Value_::constant("EMAIL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReferenceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html)
#[derive(Debug)]
pub enum PublishStatus {}
impl PublishStatus {
    /// `DRAFT`
    pub const DRAFT: Value_<PublishStatus> = Value_::constant("DRAFT");
    /// `PUBLISHED`
    pub const PUBLISHED: Value_<PublishStatus> = Value_::constant("PUBLISHED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PublishStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html)
#[derive(Debug)]
pub enum EventSourceName {}
impl EventSourceName {
    /// `OnEmailAnalysisAvailable`
    pub const ON_EMAIL_ANALYSIS_AVAILABLE: Value_<EventSourceName> = Value_::constant("OnEmailAnalysisAvailable");
    /// `OnContactEvaluationSubmit`
    pub const ON_CONTACT_EVALUATION_SUBMIT: Value_<EventSourceName> = Value_::constant("OnContactEvaluationSubmit");
    /// `OnPostCallAnalysisAvailable`
    pub const ON_POST_CALL_ANALYSIS_AVAILABLE: Value_<EventSourceName> = Value_::constant("OnPostCallAnalysisAvailable");
    /// `OnRealTimeCallAnalysisAvailable`
    pub const ON_REAL_TIME_CALL_ANALYSIS_AVAILABLE: Value_<EventSourceName> = Value_::constant("OnRealTimeCallAnalysisAvailable");
    /// `OnRealTimeChatAnalysisAvailable`
    pub const ON_REAL_TIME_CHAT_ANALYSIS_AVAILABLE: Value_<EventSourceName> = Value_::constant("OnRealTimeChatAnalysisAvailable");
    /// `OnPostChatAnalysisAvailable`
    pub const ON_POST_CHAT_ANALYSIS_AVAILABLE: Value_<EventSourceName> = Value_::constant("OnPostChatAnalysisAvailable");
    /// `OnZendeskTicketCreate`
    pub const ON_ZENDESK_TICKET_CREATE: Value_<EventSourceName> = Value_::constant("OnZendeskTicketCreate");
    /// `OnZendeskTicketStatusUpdate`
    pub const ON_ZENDESK_TICKET_STATUS_UPDATE: Value_<EventSourceName> = Value_::constant("OnZendeskTicketStatusUpdate");
    /// `OnSalesforceCaseCreate`
    pub const ON_SALESFORCE_CASE_CREATE: Value_<EventSourceName> = Value_::constant("OnSalesforceCaseCreate");
    /// `OnMetricDataUpdate`
    pub const ON_METRIC_DATA_UPDATE: Value_<EventSourceName> = Value_::constant("OnMetricDataUpdate");
    /// `OnCaseCreate`
    pub const ON_CASE_CREATE: Value_<EventSourceName> = Value_::constant("OnCaseCreate");
    /// `OnCaseUpdate`
    pub const ON_CASE_UPDATE: Value_<EventSourceName> = Value_::constant("OnCaseUpdate");
    /// `OnSlaBreach`
    pub const ON_SLA_BREACH: Value_<EventSourceName> = Value_::constant("OnSlaBreach");
    /// `OnSchedulePublish`
    pub const ON_SCHEDULE_PUBLISH: Value_<EventSourceName> = Value_::constant("OnSchedulePublish");
    /// `OnScheduleUpdate`
    pub const ON_SCHEDULE_UPDATE: Value_<EventSourceName> = Value_::constant("OnScheduleUpdate");
    /// `OnScheduleTimeOffRequestActivity`
    pub const ON_SCHEDULE_TIME_OFF_REQUEST_ACTIVITY: Value_<EventSourceName> = Value_::constant("OnScheduleTimeOffRequestActivity");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EventSourceName> { Value_::from_node(value.into_node()) }
}
