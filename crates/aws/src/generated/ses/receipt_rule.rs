// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::ReceiptRule`

use stanchion_template::generated::*;

/// `AWS::SES::ReceiptRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptrule.html)
#[must_use]
pub struct ReceiptRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ReceiptRule<Missing_<super::required::rule>, Missing_<super::required::rule_set_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReceiptRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ReceiptRule<S0, S1> {
    /// Sets `After`.
    #[inline] pub fn after(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("After", value.into_node()); self }
    /// Sets `Rule`. Required.
    #[inline] pub fn rule(mut self, value: impl IntoValue_<Rule>) -> ReceiptRule<Set_, S1> { self.0.put("Rule", value.into_node()); ReceiptRule(self.0, PhantomData_) }
    /// Sets `RuleSetName`. Required. An update replaces the resource.
    #[inline] pub fn rule_set_name(mut self, value: impl IntoValue_<String>) -> ReceiptRule<S0, Set_> { self.0.put("RuleSetName", value.into_node()); ReceiptRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ReceiptRule> for ReceiptRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ReceiptRule<S0, S1> {
    const TYPE: &'static str = "AWS::SES::ReceiptRule";
    type Handle = ReceiptRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReceiptRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReceiptRuleRef(Id_);
impl From<Id_> for ReceiptRuleRef { #[inline] fn from(id: Id_) -> Self { ReceiptRuleRef(id) } }
impl AsRef<Id_> for ReceiptRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReceiptRuleRef {
    /// `Ref`: `RuleName|RuleSetName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `RuleName`
    #[inline] pub fn rule_name(&self) -> Value_<String> { self.0.attribute("RuleName") }
}
/// `AWS::SES::ReceiptRule.AddHeaderAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-addheaderaction.html)
#[must_use]
pub struct AddHeaderAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AddHeaderAction<Missing_<super::required::header_name>, Missing_<super::required::header_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AddHeaderAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AddHeaderAction<S0, S1> {
    /// Sets `HeaderName`. Required.
    #[inline] pub fn header_name(mut self, value: impl IntoValue_<String>) -> AddHeaderAction<Set_, S1> { self.0.put("HeaderName", value.into_node()); AddHeaderAction(self.0, PhantomData_) }
    /// Sets `HeaderValue`. Required.
    #[inline] pub fn header_value(mut self, value: impl IntoValue_<String>) -> AddHeaderAction<S0, Set_> { self.0.put("HeaderValue", value.into_node()); AddHeaderAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AddHeaderAction> for AddHeaderAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ReceiptRule.BounceAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-bounceaction.html)
#[must_use]
pub struct BounceAction<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl BounceAction<Missing_<super::required::message>, Missing_<super::required::sender>, Missing_<super::required::smtp_reply_code>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BounceAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> BounceAction<S0, S1, S2> {
    /// Sets `Message`. Required.
    #[inline] pub fn message(mut self, value: impl IntoValue_<String>) -> BounceAction<Set_, S1, S2> { self.0.put("Message", value.into_node()); BounceAction(self.0, PhantomData_) }
    /// Sets `Sender`. Required.
    #[inline] pub fn sender(mut self, value: impl IntoValue_<String>) -> BounceAction<S0, Set_, S2> { self.0.put("Sender", value.into_node()); BounceAction(self.0, PhantomData_) }
    /// Sets `SmtpReplyCode`. Required.
    #[inline] pub fn smtp_reply_code(mut self, value: impl IntoValue_<String>) -> BounceAction<S0, S1, Set_> { self.0.put("SmtpReplyCode", value.into_node()); BounceAction(self.0, PhantomData_) }
    /// Sets `StatusCode`.
    #[inline] pub fn status_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StatusCode", value.into_node()); self }
    /// Sets `TopicArn`.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TopicArn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<BounceAction> for BounceAction<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ReceiptRule.ConnectAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-connectaction.html)
#[must_use]
pub struct ConnectAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConnectAction<Missing_<super::required::iam_role_arn>, Missing_<super::required::instance_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConnectAction<S0, S1> {
    /// Sets `IAMRoleARN`. Required. 20 to 2048 characters.
    #[inline] pub fn iam_role_arn(mut self, value: impl IntoValue_<String>) -> ConnectAction<Set_, S1> { self.0.put("IAMRoleARN", value.into_node()); ConnectAction(self.0, PhantomData_) }
    /// Sets `InstanceARN`. Required.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> ConnectAction<S0, Set_> { self.0.put("InstanceARN", value.into_node()); ConnectAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConnectAction> for ConnectAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ReceiptRule.LambdaAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-lambdaaction.html)
#[must_use]
pub struct LambdaAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LambdaAction<Missing_<super::required::function_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaAction(Properties_::new(), PhantomData_) }
}
impl<S0> LambdaAction<S0> {
    /// Sets `FunctionArn`. Required.
    #[inline] pub fn function_arn(mut self, value: impl IntoValue_<String>) -> LambdaAction<Set_> { self.0.put("FunctionArn", value.into_node()); LambdaAction(self.0, PhantomData_) }
    /// Sets `InvocationType`. The values are constants of [`InvocationType`].
    #[inline] pub fn invocation_type(mut self, value: impl IntoValue_<InvocationType>) -> Self { self.0.put("InvocationType", value.into_node()); self }
    /// Sets `TopicArn`.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TopicArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LambdaAction> for LambdaAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ReceiptRule.S3Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-s3action.html)
#[must_use]
pub struct S3Action<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3Action<Missing_<super::required::bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Action(Properties_::new(), PhantomData_) }
}
impl<S0> S3Action<S0> {
    /// Sets `BucketName`. Required.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3Action<Set_> { self.0.put("BucketName", value.into_node()); S3Action(self.0, PhantomData_) }
    /// Sets `IamRoleArn`. 20 to 2048 characters.
    #[inline] pub fn iam_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IamRoleArn", value.into_node()); self }
    /// Sets `KmsKeyArn`.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `ObjectKeyPrefix`.
    #[inline] pub fn object_key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObjectKeyPrefix", value.into_node()); self }
    /// Sets `TopicArn`.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TopicArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3Action> for S3Action<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ReceiptRule.SNSAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-snsaction.html)
#[must_use]
pub struct SNSAction(Properties_);
impl SNSAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SNSAction(Properties_::new()) }
}
impl SNSAction {
    /// Sets `Encoding`. The values are constants of [`Encoding`].
    #[inline] pub fn encoding(mut self, value: impl IntoValue_<Encoding>) -> Self { self.0.put("Encoding", value.into_node()); self }
    /// Sets `TopicArn`.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TopicArn", value.into_node()); self }
}
impl IntoValue_<SNSAction> for SNSAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ReceiptRule.StopAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-stopaction.html)
#[must_use]
pub struct StopAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StopAction<Missing_<super::required::scope>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StopAction(Properties_::new(), PhantomData_) }
}
impl<S0> StopAction<S0> {
    /// Sets `Scope`. Required. The values are constants of [`Scope`].
    #[inline] pub fn scope(mut self, value: impl IntoValue_<Scope>) -> StopAction<Set_> { self.0.put("Scope", value.into_node()); StopAction(self.0, PhantomData_) }
    /// Sets `TopicArn`.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TopicArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<StopAction> for StopAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ReceiptRule.WorkmailAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-workmailaction.html)
#[must_use]
pub struct WorkmailAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WorkmailAction<Missing_<super::required::organization_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WorkmailAction(Properties_::new(), PhantomData_) }
}
impl<S0> WorkmailAction<S0> {
    /// Sets `OrganizationArn`. Required.
    #[inline] pub fn organization_arn(mut self, value: impl IntoValue_<String>) -> WorkmailAction<Set_> { self.0.put("OrganizationArn", value.into_node()); WorkmailAction(self.0, PhantomData_) }
    /// Sets `TopicArn`.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TopicArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<WorkmailAction> for WorkmailAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ReceiptRule.Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-action.html)
#[must_use]
pub struct Action(Properties_);
impl Action {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Action(Properties_::new()) }
}
impl Action {
    /// Sets `AddHeaderAction`.
    #[inline] pub fn add_header_action(mut self, value: impl IntoValue_<AddHeaderAction>) -> Self { self.0.put("AddHeaderAction", value.into_node()); self }
    /// Sets `BounceAction`.
    #[inline] pub fn bounce_action(mut self, value: impl IntoValue_<BounceAction>) -> Self { self.0.put("BounceAction", value.into_node()); self }
    /// Sets `ConnectAction`.
    #[inline] pub fn connect_action(mut self, value: impl IntoValue_<ConnectAction>) -> Self { self.0.put("ConnectAction", value.into_node()); self }
    /// Sets `LambdaAction`.
    #[inline] pub fn lambda_action(mut self, value: impl IntoValue_<LambdaAction>) -> Self { self.0.put("LambdaAction", value.into_node()); self }
    /// Sets `S3Action`.
    #[inline] pub fn s3_action(mut self, value: impl IntoValue_<S3Action>) -> Self { self.0.put("S3Action", value.into_node()); self }
    /// Sets `SNSAction`.
    #[inline] pub fn sns_action(mut self, value: impl IntoValue_<SNSAction>) -> Self { self.0.put("SNSAction", value.into_node()); self }
    /// Sets `StopAction`.
    #[inline] pub fn stop_action(mut self, value: impl IntoValue_<StopAction>) -> Self { self.0.put("StopAction", value.into_node()); self }
    /// Sets `WorkmailAction`.
    #[inline] pub fn workmail_action(mut self, value: impl IntoValue_<WorkmailAction>) -> Self { self.0.put("WorkmailAction", value.into_node()); self }
}
impl IntoValue_<Action> for Action { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ReceiptRule.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-rule.html)
#[must_use]
pub struct Rule(Properties_);
impl Rule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Rule(Properties_::new()) }
}
impl Rule {
    /// Sets `Actions`.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<Action>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Recipients`.
    #[inline] pub fn recipients(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Recipients", value.into_node()); self }
    /// Sets `ScanEnabled`.
    #[inline] pub fn scan_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ScanEnabled", value.into_node()); self }
    /// Sets `TlsPolicy`. The values are constants of [`TlsPolicy`].
    #[inline] pub fn tls_policy(mut self, value: impl IntoValue_<TlsPolicy>) -> Self { self.0.put("TlsPolicy", value.into_node()); self }
}
impl IntoValue_<Rule> for Rule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SES::ReceiptRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptrule.html)
#[derive(Debug)]
pub enum InvocationType {}
impl InvocationType {
    /// `Event`
    pub const EVENT: Value_<InvocationType> = Value_::constant("Event");
    /// `RequestResponse`
    pub const REQUEST_RESPONSE: Value_<InvocationType> = Value_::constant("RequestResponse");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InvocationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::ReceiptRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptrule.html)
#[derive(Debug)]
pub enum Encoding {}
impl Encoding {
    /// `Base64`
    pub const BASE64: Value_<Encoding> = Value_::constant("Base64");
    /// `UTF-8`
    pub const UTF_8: Value_<Encoding> = Value_::constant("UTF-8");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Encoding> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::ReceiptRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptrule.html)
#[derive(Debug)]
pub enum Scope {}
impl Scope {
    /// `RuleSet`
    pub const RULE_SET: Value_<Scope> = Value_::constant("RuleSet");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Scope> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::ReceiptRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptrule.html)
#[derive(Debug)]
pub enum TlsPolicy {}
impl TlsPolicy {
    /// `Optional`
    pub const OPTIONAL: Value_<TlsPolicy> = Value_::constant("Optional");
    /// `Require`
    pub const REQUIRE: Value_<TlsPolicy> = Value_::constant("Require");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TlsPolicy> { Value_::from_node(value.into_node()) }
}
