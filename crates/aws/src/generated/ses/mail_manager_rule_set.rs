// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::MailManagerRuleSet`

use stanchion_template::generated::*;

/// `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[must_use]
pub struct MailManagerRuleSet<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MailManagerRuleSet<Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MailManagerRuleSet(Properties_::new(), PhantomData_) }
}
impl<S0> MailManagerRuleSet<S0> {
    /// Sets `RuleSetName`. 1 to 100 characters.
    #[inline] pub fn rule_set_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuleSetName", value.into_node()); self }
    /// Sets `Rules`. Required. 0 to 40 items.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<Rule>>) -> MailManagerRuleSet<Set_> { self.0.put("Rules", value.into_node()); MailManagerRuleSet(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MailManagerRuleSet> for MailManagerRuleSet<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for MailManagerRuleSet<S0> {
    const TYPE: &'static str = "AWS::SES::MailManagerRuleSet";
    type Handle = MailManagerRuleSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MailManagerRuleSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MailManagerRuleSetRef(Id_);
impl From<Id_> for MailManagerRuleSetRef { #[inline] fn from(id: Id_) -> Self { MailManagerRuleSetRef(id) } }
impl AsRef<Id_> for MailManagerRuleSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MailManagerRuleSetRef {
    /// `Ref`: `RuleSetId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RuleSetArn`
    #[inline] pub fn rule_set_arn(&self) -> Value_<String> { self.0.attribute("RuleSetArn") }
    /// `Fn::GetAtt` `RuleSetId`
    #[inline] pub fn rule_set_id(&self) -> Value_<String> { self.0.attribute("RuleSetId") }
}
/// `AWS::SES::MailManagerRuleSet.RelayAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-relayaction.html)
#[must_use]
pub struct RelayAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RelayAction<Missing_<super::required::relay>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RelayAction(Properties_::new(), PhantomData_) }
}
impl<S0> RelayAction<S0> {
    /// Sets `ActionFailurePolicy`. The values are constants of [`ActionFailurePolicy`].
    #[inline] pub fn action_failure_policy(mut self, value: impl IntoValue_<ActionFailurePolicy>) -> Self { self.0.put("ActionFailurePolicy", value.into_node()); self }
    /// Sets `MailFrom`. The values are constants of [`MailFrom`].
    #[inline] pub fn mail_from(mut self, value: impl IntoValue_<MailFrom>) -> Self { self.0.put("MailFrom", value.into_node()); self }
    /// Sets `Relay`. Required. 1 to 2048 characters.
    #[inline] pub fn relay(mut self, value: impl IntoValue_<String>) -> RelayAction<Set_> { self.0.put("Relay", value.into_node()); RelayAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RelayAction> for RelayAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.ArchiveAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-archiveaction.html)
#[must_use]
pub struct ArchiveAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ArchiveAction<Missing_<super::required::target_archive>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ArchiveAction(Properties_::new(), PhantomData_) }
}
impl<S0> ArchiveAction<S0> {
    /// Sets `ActionFailurePolicy`. The values are constants of [`ActionFailurePolicy`].
    #[inline] pub fn action_failure_policy(mut self, value: impl IntoValue_<ActionFailurePolicy>) -> Self { self.0.put("ActionFailurePolicy", value.into_node()); self }
    /// Sets `TargetArchive`. Required. 1 to 2048 characters.
    #[inline] pub fn target_archive(mut self, value: impl IntoValue_<String>) -> ArchiveAction<Set_> { self.0.put("TargetArchive", value.into_node()); ArchiveAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ArchiveAction> for ArchiveAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.S3Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-s3action.html)
#[must_use]
pub struct S3Action<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Action<Missing_<super::required::role_arn>, Missing_<super::required::s3_bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Action(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Action<S0, S1> {
    /// Sets `ActionFailurePolicy`. The values are constants of [`ActionFailurePolicy`].
    #[inline] pub fn action_failure_policy(mut self, value: impl IntoValue_<ActionFailurePolicy>) -> Self { self.0.put("ActionFailurePolicy", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> S3Action<Set_, S1> { self.0.put("RoleArn", value.into_node()); S3Action(self.0, PhantomData_) }
    /// Sets `S3Bucket`. Required. 1 to 62 characters.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<String>) -> S3Action<S0, Set_> { self.0.put("S3Bucket", value.into_node()); S3Action(self.0, PhantomData_) }
    /// Sets `S3Prefix`. 1 to 62 characters.
    #[inline] pub fn s3_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Prefix", value.into_node()); self }
    /// Sets `S3SseKmsKeyId`. 20 to 2048 characters.
    #[inline] pub fn s3_sse_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3SseKmsKeyId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Action> for S3Action<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.SendAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-sendaction.html)
#[must_use]
pub struct SendAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SendAction<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SendAction(Properties_::new(), PhantomData_) }
}
impl<S0> SendAction<S0> {
    /// Sets `ActionFailurePolicy`. The values are constants of [`ActionFailurePolicy`].
    #[inline] pub fn action_failure_policy(mut self, value: impl IntoValue_<ActionFailurePolicy>) -> Self { self.0.put("ActionFailurePolicy", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> SendAction<Set_> { self.0.put("RoleArn", value.into_node()); SendAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SendAction> for SendAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.AddHeaderAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-addheaderaction.html)
#[must_use]
pub struct AddHeaderAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AddHeaderAction<Missing_<super::required::header_name>, Missing_<super::required::header_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AddHeaderAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AddHeaderAction<S0, S1> {
    /// Sets `HeaderName`. Required. 1 to 64 characters.
    #[inline] pub fn header_name(mut self, value: impl IntoValue_<String>) -> AddHeaderAction<Set_, S1> { self.0.put("HeaderName", value.into_node()); AddHeaderAction(self.0, PhantomData_) }
    /// Sets `HeaderValue`. Required. 1 to 128 characters.
    #[inline] pub fn header_value(mut self, value: impl IntoValue_<String>) -> AddHeaderAction<S0, Set_> { self.0.put("HeaderValue", value.into_node()); AddHeaderAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AddHeaderAction> for AddHeaderAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.ReplaceRecipientAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-replacerecipientaction.html)
#[must_use]
pub struct ReplaceRecipientAction(Properties_);
impl ReplaceRecipientAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReplaceRecipientAction(Properties_::new()) }
}
impl ReplaceRecipientAction {
    /// Sets `ReplaceWith`. 1 to 100 items.
    #[inline] pub fn replace_with(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ReplaceWith", value.into_node()); self }
}
impl IntoValue_<ReplaceRecipientAction> for ReplaceRecipientAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.DeliverToMailboxAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-delivertomailboxaction.html)
#[must_use]
pub struct DeliverToMailboxAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DeliverToMailboxAction<Missing_<super::required::mailbox_arn>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeliverToMailboxAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DeliverToMailboxAction<S0, S1> {
    /// Sets `ActionFailurePolicy`. The values are constants of [`ActionFailurePolicy`].
    #[inline] pub fn action_failure_policy(mut self, value: impl IntoValue_<ActionFailurePolicy>) -> Self { self.0.put("ActionFailurePolicy", value.into_node()); self }
    /// Sets `MailboxArn`. Required. 1 to 2048 characters.
    #[inline] pub fn mailbox_arn(mut self, value: impl IntoValue_<String>) -> DeliverToMailboxAction<Set_, S1> { self.0.put("MailboxArn", value.into_node()); DeliverToMailboxAction(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> DeliverToMailboxAction<S0, Set_> { self.0.put("RoleArn", value.into_node()); DeliverToMailboxAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DeliverToMailboxAction> for DeliverToMailboxAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.DeliverToQBusinessAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-delivertoqbusinessaction.html)
#[must_use]
pub struct DeliverToQBusinessAction<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DeliverToQBusinessAction<Missing_<super::required::application_id>, Missing_<super::required::index_id>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeliverToQBusinessAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DeliverToQBusinessAction<S0, S1, S2> {
    /// Sets `ActionFailurePolicy`. The values are constants of [`ActionFailurePolicy`].
    #[inline] pub fn action_failure_policy(mut self, value: impl IntoValue_<ActionFailurePolicy>) -> Self { self.0.put("ActionFailurePolicy", value.into_node()); self }
    /// Sets `ApplicationId`. Required. Exactly 36 characters.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> DeliverToQBusinessAction<Set_, S1, S2> { self.0.put("ApplicationId", value.into_node()); DeliverToQBusinessAction(self.0, PhantomData_) }
    /// Sets `IndexId`. Required. Exactly 36 characters.
    #[inline] pub fn index_id(mut self, value: impl IntoValue_<String>) -> DeliverToQBusinessAction<S0, Set_, S2> { self.0.put("IndexId", value.into_node()); DeliverToQBusinessAction(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> DeliverToQBusinessAction<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); DeliverToQBusinessAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DeliverToQBusinessAction> for DeliverToQBusinessAction<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.SnsAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-snsaction.html)
#[must_use]
pub struct SnsAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SnsAction<Missing_<super::required::role_arn>, Missing_<super::required::topic_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnsAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SnsAction<S0, S1> {
    /// Sets `ActionFailurePolicy`. The values are constants of [`ActionFailurePolicy`].
    #[inline] pub fn action_failure_policy(mut self, value: impl IntoValue_<ActionFailurePolicy>) -> Self { self.0.put("ActionFailurePolicy", value.into_node()); self }
    /// Sets `Encoding`. The values are constants of [`SnsNotificationEncoding`].
    #[inline] pub fn encoding(mut self, value: impl IntoValue_<SnsNotificationEncoding>) -> Self { self.0.put("Encoding", value.into_node()); self }
    /// Sets `PayloadType`. The values are constants of [`SnsNotificationPayloadType`].
    #[inline] pub fn payload_type(mut self, value: impl IntoValue_<SnsNotificationPayloadType>) -> Self { self.0.put("PayloadType", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> SnsAction<Set_, S1> { self.0.put("RoleArn", value.into_node()); SnsAction(self.0, PhantomData_) }
    /// Sets `TopicArn`. Required. 20 to 2048 characters.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<String>) -> SnsAction<S0, Set_> { self.0.put("TopicArn", value.into_node()); SnsAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SnsAction> for SnsAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.BounceAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-bounceaction.html)
#[must_use]
pub struct BounceAction<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl BounceAction<Missing_<super::required::diagnostic_message>, Missing_<super::required::role_arn>, Missing_<super::required::sender>, Missing_<super::required::smtp_reply_code>, Missing_<super::required::status_code>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BounceAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> BounceAction<S0, S1, S2, S3, S4> {
    /// Sets `ActionFailurePolicy`. The values are constants of [`ActionFailurePolicy`].
    #[inline] pub fn action_failure_policy(mut self, value: impl IntoValue_<ActionFailurePolicy>) -> Self { self.0.put("ActionFailurePolicy", value.into_node()); self }
    /// Sets `DiagnosticMessage`. Required. 1 to 256 characters.
    #[inline] pub fn diagnostic_message(mut self, value: impl IntoValue_<String>) -> BounceAction<Set_, S1, S2, S3, S4> { self.0.put("DiagnosticMessage", value.into_node()); BounceAction(self.0, PhantomData_) }
    /// Sets `Message`. 1 to 500 characters.
    #[inline] pub fn message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Message", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> BounceAction<S0, Set_, S2, S3, S4> { self.0.put("RoleArn", value.into_node()); BounceAction(self.0, PhantomData_) }
    /// Sets `Sender`. Required. 0 to 254 characters.
    #[inline] pub fn sender(mut self, value: impl IntoValue_<String>) -> BounceAction<S0, S1, Set_, S3, S4> { self.0.put("Sender", value.into_node()); BounceAction(self.0, PhantomData_) }
    /// Sets `SmtpReplyCode`. Required. Exactly 3 characters.
    #[inline] pub fn smtp_reply_code(mut self, value: impl IntoValue_<String>) -> BounceAction<S0, S1, S2, Set_, S4> { self.0.put("SmtpReplyCode", value.into_node()); BounceAction(self.0, PhantomData_) }
    /// Sets `StatusCode`. Required. 5 to 9 characters.
    #[inline] pub fn status_code(mut self, value: impl IntoValue_<String>) -> BounceAction<S0, S1, S2, S3, Set_> { self.0.put("StatusCode", value.into_node()); BounceAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<BounceAction> for BounceAction<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.InvokeLambdaAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-invokelambdaaction.html)
#[must_use]
pub struct InvokeLambdaAction<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl InvokeLambdaAction<Missing_<super::required::function_arn>, Missing_<super::required::invocation_type>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InvokeLambdaAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> InvokeLambdaAction<S0, S1, S2> {
    /// Sets `ActionFailurePolicy`. The values are constants of [`ActionFailurePolicy`].
    #[inline] pub fn action_failure_policy(mut self, value: impl IntoValue_<ActionFailurePolicy>) -> Self { self.0.put("ActionFailurePolicy", value.into_node()); self }
    /// Sets `FunctionArn`. Required. 20 to 2048 characters.
    #[inline] pub fn function_arn(mut self, value: impl IntoValue_<String>) -> InvokeLambdaAction<Set_, S1, S2> { self.0.put("FunctionArn", value.into_node()); InvokeLambdaAction(self.0, PhantomData_) }
    /// Sets `InvocationType`. Required. The values are constants of [`LambdaInvocationType`].
    #[inline] pub fn invocation_type(mut self, value: impl IntoValue_<LambdaInvocationType>) -> InvokeLambdaAction<S0, Set_, S2> { self.0.put("InvocationType", value.into_node()); InvokeLambdaAction(self.0, PhantomData_) }
    /// Sets `RetryTimeMinutes`. 0 to 2160.
    #[inline] pub fn retry_time_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetryTimeMinutes", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> InvokeLambdaAction<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); InvokeLambdaAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<InvokeLambdaAction> for InvokeLambdaAction<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.RuleAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-ruleaction.html)
#[must_use]
pub struct RuleAction(Properties_);
impl RuleAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuleAction(Properties_::new()) }
}
impl RuleAction {
    /// Sets `Drop`.
    #[inline] pub fn drop(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Drop", value.into_node()); self }
    /// Sets `Relay`.
    #[inline] pub fn relay(mut self, value: impl IntoValue_<RelayAction>) -> Self { self.0.put("Relay", value.into_node()); self }
    /// Sets `Archive`.
    #[inline] pub fn archive(mut self, value: impl IntoValue_<ArchiveAction>) -> Self { self.0.put("Archive", value.into_node()); self }
    /// Sets `WriteToS3`.
    #[inline] pub fn write_to_s3(mut self, value: impl IntoValue_<S3Action>) -> Self { self.0.put("WriteToS3", value.into_node()); self }
    /// Sets `Send`.
    #[inline] pub fn send(mut self, value: impl IntoValue_<SendAction>) -> Self { self.0.put("Send", value.into_node()); self }
    /// Sets `AddHeader`.
    #[inline] pub fn add_header(mut self, value: impl IntoValue_<AddHeaderAction>) -> Self { self.0.put("AddHeader", value.into_node()); self }
    /// Sets `ReplaceRecipient`.
    #[inline] pub fn replace_recipient(mut self, value: impl IntoValue_<ReplaceRecipientAction>) -> Self { self.0.put("ReplaceRecipient", value.into_node()); self }
    /// Sets `DeliverToMailbox`.
    #[inline] pub fn deliver_to_mailbox(mut self, value: impl IntoValue_<DeliverToMailboxAction>) -> Self { self.0.put("DeliverToMailbox", value.into_node()); self }
    /// Sets `DeliverToQBusiness`.
    #[inline] pub fn deliver_to_q_business(mut self, value: impl IntoValue_<DeliverToQBusinessAction>) -> Self { self.0.put("DeliverToQBusiness", value.into_node()); self }
    /// Sets `PublishToSns`.
    #[inline] pub fn publish_to_sns(mut self, value: impl IntoValue_<SnsAction>) -> Self { self.0.put("PublishToSns", value.into_node()); self }
    /// Sets `Bounce`.
    #[inline] pub fn bounce(mut self, value: impl IntoValue_<BounceAction>) -> Self { self.0.put("Bounce", value.into_node()); self }
    /// Sets `InvokeLambda`.
    #[inline] pub fn invoke_lambda(mut self, value: impl IntoValue_<InvokeLambdaAction>) -> Self { self.0.put("InvokeLambda", value.into_node()); self }
}
impl IntoValue_<RuleAction> for RuleAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.Analysis`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-analysis.html)
#[must_use]
pub struct Analysis<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Analysis<Missing_<super::required::analyzer>, Missing_<super::required::result_field>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Analysis(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Analysis<S0, S1> {
    /// Sets `Analyzer`. Required.
    #[inline] pub fn analyzer(mut self, value: impl IntoValue_<String>) -> Analysis<Set_, S1> { self.0.put("Analyzer", value.into_node()); Analysis(self.0, PhantomData_) }
    /// Sets `ResultField`. Required. 1 to 256 characters.
    #[inline] pub fn result_field(mut self, value: impl IntoValue_<String>) -> Analysis<S0, Set_> { self.0.put("ResultField", value.into_node()); Analysis(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Analysis> for Analysis<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.RuleIsInAddressList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-ruleisinaddresslist.html)
#[must_use]
pub struct RuleIsInAddressList<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RuleIsInAddressList<Missing_<super::required::address_lists>, Missing_<super::required::attribute>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleIsInAddressList(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RuleIsInAddressList<S0, S1> {
    /// Sets `AddressLists`. Required. Exactly 1 item.
    #[inline] pub fn address_lists(mut self, value: impl IntoValue_<Vec<String>>) -> RuleIsInAddressList<Set_, S1> { self.0.put("AddressLists", value.into_node()); RuleIsInAddressList(self.0, PhantomData_) }
    /// Sets `Attribute`. Required. The values are constants of [`RuleAddressListEmailAttribute`].
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<RuleAddressListEmailAttribute>) -> RuleIsInAddressList<S0, Set_> { self.0.put("Attribute", value.into_node()); RuleIsInAddressList(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RuleIsInAddressList> for RuleIsInAddressList<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.RuleBooleanToEvaluate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-rulebooleantoevaluate.html)
#[must_use]
pub struct RuleBooleanToEvaluate(Properties_);
impl RuleBooleanToEvaluate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuleBooleanToEvaluate(Properties_::new()) }
}
impl RuleBooleanToEvaluate {
    /// Sets `Attribute`. The values are constants of [`RuleBooleanEmailAttribute`].
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<RuleBooleanEmailAttribute>) -> Self { self.0.put("Attribute", value.into_node()); self }
    /// Sets `Analysis`.
    #[inline] pub fn analysis(mut self, value: impl IntoValue_<Analysis>) -> Self { self.0.put("Analysis", value.into_node()); self }
    /// Sets `IsInAddressList`.
    #[inline] pub fn is_in_address_list(mut self, value: impl IntoValue_<RuleIsInAddressList>) -> Self { self.0.put("IsInAddressList", value.into_node()); self }
}
impl IntoValue_<RuleBooleanToEvaluate> for RuleBooleanToEvaluate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.RuleBooleanExpression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-rulebooleanexpression.html)
#[must_use]
pub struct RuleBooleanExpression<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RuleBooleanExpression<Missing_<super::required::evaluate>, Missing_<super::required::operator>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleBooleanExpression(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RuleBooleanExpression<S0, S1> {
    /// Sets `Evaluate`. Required.
    #[inline] pub fn evaluate(mut self, value: impl IntoValue_<RuleBooleanToEvaluate>) -> RuleBooleanExpression<Set_, S1> { self.0.put("Evaluate", value.into_node()); RuleBooleanExpression(self.0, PhantomData_) }
    /// Sets `Operator`. Required. The values are constants of [`RuleBooleanOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<RuleBooleanOperator>) -> RuleBooleanExpression<S0, Set_> { self.0.put("Operator", value.into_node()); RuleBooleanExpression(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RuleBooleanExpression> for RuleBooleanExpression<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.RuleStringToEvaluate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-rulestringtoevaluate.html)
#[must_use]
pub struct RuleStringToEvaluate(Properties_);
impl RuleStringToEvaluate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuleStringToEvaluate(Properties_::new()) }
}
impl RuleStringToEvaluate {
    /// Sets `Attribute`. The values are constants of [`RuleStringEmailAttribute`].
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<RuleStringEmailAttribute>) -> Self { self.0.put("Attribute", value.into_node()); self }
    /// Sets `MimeHeaderAttribute`.
    #[inline] pub fn mime_header_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MimeHeaderAttribute", value.into_node()); self }
    /// Sets `Analysis`.
    #[inline] pub fn analysis(mut self, value: impl IntoValue_<Analysis>) -> Self { self.0.put("Analysis", value.into_node()); self }
    /// Sets `ClientCertificateAttribute`. The values are constants of [`RuleClientCertificateAttribute`].
    #[inline] pub fn client_certificate_attribute(mut self, value: impl IntoValue_<RuleClientCertificateAttribute>) -> Self { self.0.put("ClientCertificateAttribute", value.into_node()); self }
}
impl IntoValue_<RuleStringToEvaluate> for RuleStringToEvaluate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.RuleStringExpression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-rulestringexpression.html)
#[must_use]
pub struct RuleStringExpression<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RuleStringExpression<Missing_<super::required::evaluate>, Missing_<super::required::operator>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleStringExpression(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RuleStringExpression<S0, S1, S2> {
    /// Sets `Evaluate`. Required.
    #[inline] pub fn evaluate(mut self, value: impl IntoValue_<RuleStringToEvaluate>) -> RuleStringExpression<Set_, S1, S2> { self.0.put("Evaluate", value.into_node()); RuleStringExpression(self.0, PhantomData_) }
    /// Sets `Operator`. Required. The values are constants of [`RuleStringOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<RuleStringOperator>) -> RuleStringExpression<S0, Set_, S2> { self.0.put("Operator", value.into_node()); RuleStringExpression(self.0, PhantomData_) }
    /// Sets `Values`. Required. 1 to 10 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> RuleStringExpression<S0, S1, Set_> { self.0.put("Values", value.into_node()); RuleStringExpression(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RuleStringExpression> for RuleStringExpression<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.RuleNumberToEvaluate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-rulenumbertoevaluate.html)
#[must_use]
pub struct RuleNumberToEvaluate(Properties_);
impl RuleNumberToEvaluate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuleNumberToEvaluate(Properties_::new()) }
}
impl RuleNumberToEvaluate {
    /// Sets `Attribute`. The values are constants of [`RuleNumberEmailAttribute`].
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<RuleNumberEmailAttribute>) -> Self { self.0.put("Attribute", value.into_node()); self }
}
impl IntoValue_<RuleNumberToEvaluate> for RuleNumberToEvaluate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.RuleNumberExpression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-rulenumberexpression.html)
#[must_use]
pub struct RuleNumberExpression<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RuleNumberExpression<Missing_<super::required::evaluate>, Missing_<super::required::operator>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleNumberExpression(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RuleNumberExpression<S0, S1, S2> {
    /// Sets `Evaluate`. Required.
    #[inline] pub fn evaluate(mut self, value: impl IntoValue_<RuleNumberToEvaluate>) -> RuleNumberExpression<Set_, S1, S2> { self.0.put("Evaluate", value.into_node()); RuleNumberExpression(self.0, PhantomData_) }
    /// Sets `Operator`. Required. The values are constants of [`RuleNumberOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<RuleNumberOperator>) -> RuleNumberExpression<S0, Set_, S2> { self.0.put("Operator", value.into_node()); RuleNumberExpression(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> RuleNumberExpression<S0, S1, Set_> { self.0.put("Value", value.into_node()); RuleNumberExpression(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RuleNumberExpression> for RuleNumberExpression<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.RuleIpToEvaluate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-ruleiptoevaluate.html)
#[must_use]
pub struct RuleIpToEvaluate(Properties_);
impl RuleIpToEvaluate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuleIpToEvaluate(Properties_::new()) }
}
impl RuleIpToEvaluate {
    /// Sets `Attribute`. The values are constants of [`RuleIpEmailAttribute`].
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<RuleIpEmailAttribute>) -> Self { self.0.put("Attribute", value.into_node()); self }
}
impl IntoValue_<RuleIpToEvaluate> for RuleIpToEvaluate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.RuleIpExpression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-ruleipexpression.html)
#[must_use]
pub struct RuleIpExpression<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RuleIpExpression<Missing_<super::required::evaluate>, Missing_<super::required::operator>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleIpExpression(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RuleIpExpression<S0, S1, S2> {
    /// Sets `Evaluate`. Required.
    #[inline] pub fn evaluate(mut self, value: impl IntoValue_<RuleIpToEvaluate>) -> RuleIpExpression<Set_, S1, S2> { self.0.put("Evaluate", value.into_node()); RuleIpExpression(self.0, PhantomData_) }
    /// Sets `Operator`. Required. The values are constants of [`RuleIpOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<RuleIpOperator>) -> RuleIpExpression<S0, Set_, S2> { self.0.put("Operator", value.into_node()); RuleIpExpression(self.0, PhantomData_) }
    /// Sets `Values`. Required. 1 to 10 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> RuleIpExpression<S0, S1, Set_> { self.0.put("Values", value.into_node()); RuleIpExpression(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RuleIpExpression> for RuleIpExpression<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.RuleVerdictToEvaluate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-ruleverdicttoevaluate.html)
#[must_use]
pub struct RuleVerdictToEvaluate(Properties_);
impl RuleVerdictToEvaluate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuleVerdictToEvaluate(Properties_::new()) }
}
impl RuleVerdictToEvaluate {
    /// Sets `Attribute`. The values are constants of [`RuleVerdictAttribute`].
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<RuleVerdictAttribute>) -> Self { self.0.put("Attribute", value.into_node()); self }
    /// Sets `Analysis`.
    #[inline] pub fn analysis(mut self, value: impl IntoValue_<Analysis>) -> Self { self.0.put("Analysis", value.into_node()); self }
}
impl IntoValue_<RuleVerdictToEvaluate> for RuleVerdictToEvaluate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.RuleVerdictExpression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-ruleverdictexpression.html)
#[must_use]
pub struct RuleVerdictExpression<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RuleVerdictExpression<Missing_<super::required::evaluate>, Missing_<super::required::operator>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleVerdictExpression(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RuleVerdictExpression<S0, S1, S2> {
    /// Sets `Evaluate`. Required.
    #[inline] pub fn evaluate(mut self, value: impl IntoValue_<RuleVerdictToEvaluate>) -> RuleVerdictExpression<Set_, S1, S2> { self.0.put("Evaluate", value.into_node()); RuleVerdictExpression(self.0, PhantomData_) }
    /// Sets `Operator`. Required. The values are constants of [`RuleVerdictOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<RuleVerdictOperator>) -> RuleVerdictExpression<S0, Set_, S2> { self.0.put("Operator", value.into_node()); RuleVerdictExpression(self.0, PhantomData_) }
    /// Sets `Values`. Required. 1 to 10 items. The values are constants of [`RuleVerdict`].
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<RuleVerdict>>) -> RuleVerdictExpression<S0, S1, Set_> { self.0.put("Values", value.into_node()); RuleVerdictExpression(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RuleVerdictExpression> for RuleVerdictExpression<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.RuleDmarcExpression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-ruledmarcexpression.html)
#[must_use]
pub struct RuleDmarcExpression<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RuleDmarcExpression<Missing_<super::required::operator>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleDmarcExpression(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RuleDmarcExpression<S0, S1> {
    /// Sets `Operator`. Required. The values are constants of [`RuleDmarcOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<RuleDmarcOperator>) -> RuleDmarcExpression<Set_, S1> { self.0.put("Operator", value.into_node()); RuleDmarcExpression(self.0, PhantomData_) }
    /// Sets `Values`. Required. 1 to 10 items. The values are constants of [`RuleDmarcPolicy`].
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<RuleDmarcPolicy>>) -> RuleDmarcExpression<S0, Set_> { self.0.put("Values", value.into_node()); RuleDmarcExpression(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RuleDmarcExpression> for RuleDmarcExpression<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.RuleCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-rulecondition.html)
#[must_use]
pub struct RuleCondition(Properties_);
impl RuleCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuleCondition(Properties_::new()) }
}
impl RuleCondition {
    /// Sets `BooleanExpression`.
    #[inline] pub fn boolean_expression(mut self, value: impl IntoValue_<RuleBooleanExpression>) -> Self { self.0.put("BooleanExpression", value.into_node()); self }
    /// Sets `StringExpression`.
    #[inline] pub fn string_expression(mut self, value: impl IntoValue_<RuleStringExpression>) -> Self { self.0.put("StringExpression", value.into_node()); self }
    /// Sets `NumberExpression`.
    #[inline] pub fn number_expression(mut self, value: impl IntoValue_<RuleNumberExpression>) -> Self { self.0.put("NumberExpression", value.into_node()); self }
    /// Sets `IpExpression`.
    #[inline] pub fn ip_expression(mut self, value: impl IntoValue_<RuleIpExpression>) -> Self { self.0.put("IpExpression", value.into_node()); self }
    /// Sets `VerdictExpression`.
    #[inline] pub fn verdict_expression(mut self, value: impl IntoValue_<RuleVerdictExpression>) -> Self { self.0.put("VerdictExpression", value.into_node()); self }
    /// Sets `DmarcExpression`.
    #[inline] pub fn dmarc_expression(mut self, value: impl IntoValue_<RuleDmarcExpression>) -> Self { self.0.put("DmarcExpression", value.into_node()); self }
}
impl IntoValue_<RuleCondition> for RuleCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerRuleSet.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-rule.html)
#[must_use]
pub struct Rule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Rule<Missing_<super::required::actions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rule(Properties_::new(), PhantomData_) }
}
impl<S0> Rule<S0> {
    /// Sets `Actions`. Required. 1 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<RuleAction>>) -> Rule<Set_> { self.0.put("Actions", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `Conditions`. 0 to 10 items.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Vec<RuleCondition>>) -> Self { self.0.put("Conditions", value.into_node()); self }
    /// Sets `Name`. 1 to 32 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Unless`. 0 to 10 items.
    #[inline] pub fn unless(mut self, value: impl IntoValue_<Vec<RuleCondition>>) -> Self { self.0.put("Unless", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Rule> for Rule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum ActionFailurePolicy {}
impl ActionFailurePolicy {
    /// `CONTINUE`
    pub const CONTINUE: Value_<ActionFailurePolicy> = Value_::constant("CONTINUE");
    /// `DROP`
    pub const DROP: Value_<ActionFailurePolicy> = Value_::constant("DROP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ActionFailurePolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum MailFrom {}
impl MailFrom {
    /// `REPLACE`
    pub const REPLACE: Value_<MailFrom> = Value_::constant("REPLACE");
    /// `PRESERVE`
    pub const PRESERVE: Value_<MailFrom> = Value_::constant("PRESERVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MailFrom> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum SnsNotificationEncoding {}
impl SnsNotificationEncoding {
    /// `UTF-8`
    pub const UTF_8: Value_<SnsNotificationEncoding> = Value_::constant("UTF-8");
    /// `BASE64`
    pub const BASE64: Value_<SnsNotificationEncoding> = Value_::constant("BASE64");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SnsNotificationEncoding> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum SnsNotificationPayloadType {}
impl SnsNotificationPayloadType {
    /// `CONTENT`
    pub const CONTENT: Value_<SnsNotificationPayloadType> = Value_::constant("CONTENT");
    /// `HEADERS`
    pub const HEADERS: Value_<SnsNotificationPayloadType> = Value_::constant("HEADERS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SnsNotificationPayloadType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum LambdaInvocationType {}
impl LambdaInvocationType {
    /// `EVENT`
    pub const EVENT: Value_<LambdaInvocationType> = Value_::constant("EVENT");
    /// `REQUEST_RESPONSE`
    pub const REQUEST_RESPONSE: Value_<LambdaInvocationType> = Value_::constant("REQUEST_RESPONSE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LambdaInvocationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum RuleBooleanEmailAttribute {}
impl RuleBooleanEmailAttribute {
    /// `READ_RECEIPT_REQUESTED`
    pub const READ_RECEIPT_REQUESTED: Value_<RuleBooleanEmailAttribute> = Value_::constant("READ_RECEIPT_REQUESTED");
    /// `TLS`
    pub const TLS: Value_<RuleBooleanEmailAttribute> = Value_::constant("TLS");
    /// `TLS_WRAPPED`
    pub const TLS_WRAPPED: Value_<RuleBooleanEmailAttribute> = Value_::constant("TLS_WRAPPED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleBooleanEmailAttribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum RuleAddressListEmailAttribute {}
impl RuleAddressListEmailAttribute {
    /// `RECIPIENT`
    pub const RECIPIENT: Value_<RuleAddressListEmailAttribute> = Value_::constant("RECIPIENT");
    /// `MAIL_FROM`
    pub const MAIL_FROM: Value_<RuleAddressListEmailAttribute> = Value_::constant("MAIL_FROM");
    /// `SENDER`
    pub const SENDER: Value_<RuleAddressListEmailAttribute> = Value_::constant("SENDER");
    /// `FROM`
    pub const FROM: Value_<RuleAddressListEmailAttribute> = Value_::constant("FROM");
    /// `TO`
    pub const TO: Value_<RuleAddressListEmailAttribute> = Value_::constant("TO");
    /// `CC`
    pub const CC: Value_<RuleAddressListEmailAttribute> = Value_::constant("CC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleAddressListEmailAttribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum RuleBooleanOperator {}
impl RuleBooleanOperator {
    /// `IS_TRUE`
    pub const IS_TRUE: Value_<RuleBooleanOperator> = Value_::constant("IS_TRUE");
    /// `IS_FALSE`
    pub const IS_FALSE: Value_<RuleBooleanOperator> = Value_::constant("IS_FALSE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleBooleanOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum RuleStringEmailAttribute {}
impl RuleStringEmailAttribute {
    /// `MAIL_FROM`
    pub const MAIL_FROM: Value_<RuleStringEmailAttribute> = Value_::constant("MAIL_FROM");
    /// `HELO`
    pub const HELO: Value_<RuleStringEmailAttribute> = Value_::constant("HELO");
    /// `RECIPIENT`
    pub const RECIPIENT: Value_<RuleStringEmailAttribute> = Value_::constant("RECIPIENT");
    /// `SENDER`
    pub const SENDER: Value_<RuleStringEmailAttribute> = Value_::constant("SENDER");
    /// `FROM`
    pub const FROM: Value_<RuleStringEmailAttribute> = Value_::constant("FROM");
    /// `SUBJECT`
    pub const SUBJECT: Value_<RuleStringEmailAttribute> = Value_::constant("SUBJECT");
    /// `TO`
    pub const TO: Value_<RuleStringEmailAttribute> = Value_::constant("TO");
    /// `CC`
    pub const CC: Value_<RuleStringEmailAttribute> = Value_::constant("CC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleStringEmailAttribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum RuleClientCertificateAttribute {}
impl RuleClientCertificateAttribute {
    /// `CN`
    pub const CN: Value_<RuleClientCertificateAttribute> = Value_::constant("CN");
    /// `SAN_RFC822_NAME`
    pub const SAN_RFC822_NAME: Value_<RuleClientCertificateAttribute> = Value_::constant("SAN_RFC822_NAME");
    /// `SAN_DNS_NAME`
    pub const SAN_DNS_NAME: Value_<RuleClientCertificateAttribute> = Value_::constant("SAN_DNS_NAME");
    /// `SAN_DIRECTORY_NAME`
    pub const SAN_DIRECTORY_NAME: Value_<RuleClientCertificateAttribute> = Value_::constant("SAN_DIRECTORY_NAME");
    /// `SAN_UNIFORM_RESOURCE_IDENTIFIER`
    pub const SAN_UNIFORM_RESOURCE_IDENTIFIER: Value_<RuleClientCertificateAttribute> = Value_::constant("SAN_UNIFORM_RESOURCE_IDENTIFIER");
    /// `SAN_IP_ADDRESS`
    pub const SAN_IP_ADDRESS: Value_<RuleClientCertificateAttribute> = Value_::constant("SAN_IP_ADDRESS");
    /// `SAN_REGISTERED_ID`
    pub const SAN_REGISTERED_ID: Value_<RuleClientCertificateAttribute> = Value_::constant("SAN_REGISTERED_ID");
    /// `SERIAL_NUMBER`
    pub const SERIAL_NUMBER: Value_<RuleClientCertificateAttribute> = Value_::constant("SERIAL_NUMBER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleClientCertificateAttribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum RuleStringOperator {}
impl RuleStringOperator {
    /// `EQUALS`
    pub const EQUALS: Value_<RuleStringOperator> = Value_::constant("EQUALS");
    /// `NOT_EQUALS`
    pub const NOT_EQUALS: Value_<RuleStringOperator> = Value_::constant("NOT_EQUALS");
    /// `STARTS_WITH`
    pub const STARTS_WITH: Value_<RuleStringOperator> = Value_::constant("STARTS_WITH");
    /// `ENDS_WITH`
    pub const ENDS_WITH: Value_<RuleStringOperator> = Value_::constant("ENDS_WITH");
    /// `CONTAINS`
    pub const CONTAINS: Value_<RuleStringOperator> = Value_::constant("CONTAINS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleStringOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum RuleNumberEmailAttribute {}
impl RuleNumberEmailAttribute {
    /// `MESSAGE_SIZE`
    pub const MESSAGE_SIZE: Value_<RuleNumberEmailAttribute> = Value_::constant("MESSAGE_SIZE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleNumberEmailAttribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum RuleNumberOperator {}
impl RuleNumberOperator {
    /// `EQUALS`
    pub const EQUALS: Value_<RuleNumberOperator> = Value_::constant("EQUALS");
    /// `NOT_EQUALS`
    pub const NOT_EQUALS: Value_<RuleNumberOperator> = Value_::constant("NOT_EQUALS");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<RuleNumberOperator> = Value_::constant("LESS_THAN");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<RuleNumberOperator> = Value_::constant("GREATER_THAN");
    /// `LESS_THAN_OR_EQUAL`
    pub const LESS_THAN_OR_EQUAL: Value_<RuleNumberOperator> = Value_::constant("LESS_THAN_OR_EQUAL");
    /// `GREATER_THAN_OR_EQUAL`
    pub const GREATER_THAN_OR_EQUAL: Value_<RuleNumberOperator> = Value_::constant("GREATER_THAN_OR_EQUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleNumberOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum RuleIpEmailAttribute {}
impl RuleIpEmailAttribute {
    /// `SOURCE_IP`
    pub const SOURCE_IP: Value_<RuleIpEmailAttribute> = Value_::constant("SOURCE_IP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleIpEmailAttribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum RuleIpOperator {}
impl RuleIpOperator {
    /// `CIDR_MATCHES`
    pub const CIDR_MATCHES: Value_<RuleIpOperator> = Value_::constant("CIDR_MATCHES");
    /// `NOT_CIDR_MATCHES`
    pub const NOT_CIDR_MATCHES: Value_<RuleIpOperator> = Value_::constant("NOT_CIDR_MATCHES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleIpOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum RuleVerdictAttribute {}
impl RuleVerdictAttribute {
    /// `SPF`
    pub const SPF: Value_<RuleVerdictAttribute> = Value_::constant("SPF");
    /// `DKIM`
    pub const DKIM: Value_<RuleVerdictAttribute> = Value_::constant("DKIM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleVerdictAttribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum RuleVerdictOperator {}
impl RuleVerdictOperator {
    /// `EQUALS`
    pub const EQUALS: Value_<RuleVerdictOperator> = Value_::constant("EQUALS");
    /// `NOT_EQUALS`
    pub const NOT_EQUALS: Value_<RuleVerdictOperator> = Value_::constant("NOT_EQUALS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleVerdictOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum RuleVerdict {}
impl RuleVerdict {
    /// `PASS`
    pub const PASS: Value_<RuleVerdict> = Value_::constant("PASS");
    /// `FAIL`
    pub const FAIL: Value_<RuleVerdict> = Value_::constant("FAIL");
    /// `GRAY`
    pub const GRAY: Value_<RuleVerdict> = Value_::constant("GRAY");
    /// `PROCESSING_FAILED`
    pub const PROCESSING_FAILED: Value_<RuleVerdict> = Value_::constant("PROCESSING_FAILED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleVerdict> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum RuleDmarcOperator {}
impl RuleDmarcOperator {
    /// `EQUALS`
    pub const EQUALS: Value_<RuleDmarcOperator> = Value_::constant("EQUALS");
    /// `NOT_EQUALS`
    pub const NOT_EQUALS: Value_<RuleDmarcOperator> = Value_::constant("NOT_EQUALS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleDmarcOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
#[derive(Debug)]
pub enum RuleDmarcPolicy {}
impl RuleDmarcPolicy {
    /// `NONE`
    pub const NONE: Value_<RuleDmarcPolicy> = Value_::constant("NONE");
    /// `QUARANTINE`
    pub const QUARANTINE: Value_<RuleDmarcPolicy> = Value_::constant("QUARANTINE");
    /// `REJECT`
    pub const REJECT: Value_<RuleDmarcPolicy> = Value_::constant("REJECT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleDmarcPolicy> { Value_::from_node(value.into_node()) }
}
