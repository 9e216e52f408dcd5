// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito::UserPoolRiskConfigurationAttachment`

use stanchion_template::generated::*;

/// `AWS::Cognito::UserPoolRiskConfigurationAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolriskconfigurationattachment.html)
#[must_use]
pub struct UserPoolRiskConfigurationAttachment<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UserPoolRiskConfigurationAttachment<Missing_<super::required::client_id>, Missing_<super::required::user_pool_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserPoolRiskConfigurationAttachment(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UserPoolRiskConfigurationAttachment<S0, S1> {
    /// Sets `AccountTakeoverRiskConfiguration`.
    #[inline] pub fn account_takeover_risk_configuration(mut self, value: impl IntoValue_<AccountTakeoverRiskConfigurationType>) -> Self { self.0.put("AccountTakeoverRiskConfiguration", value.into_node()); self }
    /// Sets `ClientId`. Required. An update replaces the resource.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> UserPoolRiskConfigurationAttachment<Set_, S1> { self.0.put("ClientId", value.into_node()); UserPoolRiskConfigurationAttachment(self.0, PhantomData_) }
    /// Sets `CompromisedCredentialsRiskConfiguration`.
    #[inline] pub fn compromised_credentials_risk_configuration(mut self, value: impl IntoValue_<CompromisedCredentialsRiskConfigurationType>) -> Self { self.0.put("CompromisedCredentialsRiskConfiguration", value.into_node()); self }
    /// Sets `RiskExceptionConfiguration`.
    #[inline] pub fn risk_exception_configuration(mut self, value: impl IntoValue_<RiskExceptionConfigurationType>) -> Self { self.0.put("RiskExceptionConfiguration", value.into_node()); self }
    /// Sets `UserPoolId`. Required. An update replaces the resource.
    #[inline] pub fn user_pool_id(mut self, value: impl IntoValue_<String>) -> UserPoolRiskConfigurationAttachment<S0, Set_> { self.0.put("UserPoolId", value.into_node()); UserPoolRiskConfigurationAttachment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UserPoolRiskConfigurationAttachment> for UserPoolRiskConfigurationAttachment<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for UserPoolRiskConfigurationAttachment<S0, S1> {
    const TYPE: &'static str = "AWS::Cognito::UserPoolRiskConfigurationAttachment";
    type Handle = UserPoolRiskConfigurationAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserPoolRiskConfigurationAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserPoolRiskConfigurationAttachmentRef(Id_);
impl From<Id_> for UserPoolRiskConfigurationAttachmentRef { #[inline] fn from(id: Id_) -> Self { UserPoolRiskConfigurationAttachmentRef(id) } }
impl AsRef<Id_> for UserPoolRiskConfigurationAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserPoolRiskConfigurationAttachmentRef {
    /// `Ref`: `UserPoolId|ClientId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Cognito::UserPoolRiskConfigurationAttachment.AccountTakeoverActionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolriskconfigurationattachment-accounttakeoveractiontype.html)
#[must_use]
pub struct AccountTakeoverActionType<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AccountTakeoverActionType<Missing_<super::required::event_action>, Missing_<super::required::notify>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccountTakeoverActionType(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AccountTakeoverActionType<S0, S1> {
    /// Sets `EventAction`. Required.
    #[inline] pub fn event_action(mut self, value: impl IntoValue_<String>) -> AccountTakeoverActionType<Set_, S1> { self.0.put("EventAction", value.into_node()); AccountTakeoverActionType(self.0, PhantomData_) }
    /// Sets `Notify`. Required.
    #[inline] pub fn notify(mut self, value: impl IntoValue_<bool>) -> AccountTakeoverActionType<S0, Set_> { self.0.put("Notify", value.into_node()); AccountTakeoverActionType(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AccountTakeoverActionType> for AccountTakeoverActionType<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPoolRiskConfigurationAttachment.AccountTakeoverActionsType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolriskconfigurationattachment-accounttakeoveractionstype.html)
#[must_use]
pub struct AccountTakeoverActionsType(Properties_);
impl AccountTakeoverActionsType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccountTakeoverActionsType(Properties_::new()) }
}
impl AccountTakeoverActionsType {
    /// Sets `HighAction`.
    #[inline] pub fn high_action(mut self, value: impl IntoValue_<AccountTakeoverActionType>) -> Self { self.0.put("HighAction", value.into_node()); self }
    /// Sets `LowAction`.
    #[inline] pub fn low_action(mut self, value: impl IntoValue_<AccountTakeoverActionType>) -> Self { self.0.put("LowAction", value.into_node()); self }
    /// Sets `MediumAction`.
    #[inline] pub fn medium_action(mut self, value: impl IntoValue_<AccountTakeoverActionType>) -> Self { self.0.put("MediumAction", value.into_node()); self }
}
impl IntoValue_<AccountTakeoverActionsType> for AccountTakeoverActionsType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPoolRiskConfigurationAttachment.NotifyEmailType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolriskconfigurationattachment-notifyemailtype.html)
#[must_use]
pub struct NotifyEmailType<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NotifyEmailType<Missing_<super::required::subject>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotifyEmailType(Properties_::new(), PhantomData_) }
}
impl<S0> NotifyEmailType<S0> {
    /// Sets `HtmlBody`.
    #[inline] pub fn html_body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HtmlBody", value.into_node()); self }
    /// Sets `Subject`. Required.
    #[inline] pub fn subject(mut self, value: impl IntoValue_<String>) -> NotifyEmailType<Set_> { self.0.put("Subject", value.into_node()); NotifyEmailType(self.0, PhantomData_) }
    /// Sets `TextBody`.
    #[inline] pub fn text_body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TextBody", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<NotifyEmailType> for NotifyEmailType<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPoolRiskConfigurationAttachment.NotifyConfigurationType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolriskconfigurationattachment-notifyconfigurationtype.html)
#[must_use]
pub struct NotifyConfigurationType<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NotifyConfigurationType<Missing_<super::required::source_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotifyConfigurationType(Properties_::new(), PhantomData_) }
}
impl<S0> NotifyConfigurationType<S0> {
    /// Sets `BlockEmail`.
    #[inline] pub fn block_email(mut self, value: impl IntoValue_<NotifyEmailType>) -> Self { self.0.put("BlockEmail", value.into_node()); self }
    /// Sets `From`.
    #[inline] pub fn from(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("From", value.into_node()); self }
    /// Sets `MfaEmail`.
    #[inline] pub fn mfa_email(mut self, value: impl IntoValue_<NotifyEmailType>) -> Self { self.0.put("MfaEmail", value.into_node()); self }
    /// Sets `NoActionEmail`.
    #[inline] pub fn no_action_email(mut self, value: impl IntoValue_<NotifyEmailType>) -> Self { self.0.put("NoActionEmail", value.into_node()); self }
    /// Sets `ReplyTo`.
    #[inline] pub fn reply_to(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplyTo", value.into_node()); self }
    /// Sets `SourceArn`. Required.
    #[inline] pub fn source_arn(mut self, value: impl IntoValue_<String>) -> NotifyConfigurationType<Set_> { self.0.put("SourceArn", value.into_node()); NotifyConfigurationType(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NotifyConfigurationType> for NotifyConfigurationType<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPoolRiskConfigurationAttachment.AccountTakeoverRiskConfigurationType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolriskconfigurationattachment-accounttakeoverriskconfigurationtype.html)
#[must_use]
pub struct AccountTakeoverRiskConfigurationType<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccountTakeoverRiskConfigurationType<Missing_<super::required::actions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccountTakeoverRiskConfigurationType(Properties_::new(), PhantomData_) }
}
impl<S0> AccountTakeoverRiskConfigurationType<S0> {
    /// Sets `Actions`. Required.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<AccountTakeoverActionsType>) -> AccountTakeoverRiskConfigurationType<Set_> { self.0.put("Actions", value.into_node()); AccountTakeoverRiskConfigurationType(self.0, PhantomData_) }
    /// Sets `NotifyConfiguration`.
    #[inline] pub fn notify_configuration(mut self, value: impl IntoValue_<NotifyConfigurationType>) -> Self { self.0.put("NotifyConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AccountTakeoverRiskConfigurationType> for AccountTakeoverRiskConfigurationType<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPoolRiskConfigurationAttachment.CompromisedCredentialsActionsType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolriskconfigurationattachment-compromisedcredentialsactionstype.html)
#[must_use]
pub struct CompromisedCredentialsActionsType<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CompromisedCredentialsActionsType<Missing_<super::required::event_action>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CompromisedCredentialsActionsType(Properties_::new(), PhantomData_) }
}
impl<S0> CompromisedCredentialsActionsType<S0> {
    /// Sets `EventAction`. Required.
    #[inline] pub fn event_action(mut self, value: impl IntoValue_<String>) -> CompromisedCredentialsActionsType<Set_> { self.0.put("EventAction", value.into_node()); CompromisedCredentialsActionsType(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CompromisedCredentialsActionsType> for CompromisedCredentialsActionsType<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPoolRiskConfigurationAttachment.CompromisedCredentialsRiskConfigurationType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolriskconfigurationattachment-compromisedcredentialsriskconfigurationtype.html)
#[must_use]
pub struct CompromisedCredentialsRiskConfigurationType<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CompromisedCredentialsRiskConfigurationType<Missing_<super::required::actions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CompromisedCredentialsRiskConfigurationType(Properties_::new(), PhantomData_) }
}
impl<S0> CompromisedCredentialsRiskConfigurationType<S0> {
    /// Sets `Actions`. Required.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<CompromisedCredentialsActionsType>) -> CompromisedCredentialsRiskConfigurationType<Set_> { self.0.put("Actions", value.into_node()); CompromisedCredentialsRiskConfigurationType(self.0, PhantomData_) }
    /// Sets `EventFilter`.
    #[inline] pub fn event_filter(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EventFilter", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CompromisedCredentialsRiskConfigurationType> for CompromisedCredentialsRiskConfigurationType<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPoolRiskConfigurationAttachment.RiskExceptionConfigurationType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolriskconfigurationattachment-riskexceptionconfigurationtype.html)
#[must_use]
pub struct RiskExceptionConfigurationType(Properties_);
impl RiskExceptionConfigurationType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RiskExceptionConfigurationType(Properties_::new()) }
}
impl RiskExceptionConfigurationType {
    /// Sets `BlockedIPRangeList`.
    #[inline] pub fn blocked_ip_range_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("BlockedIPRangeList", value.into_node()); self }
    /// Sets `SkippedIPRangeList`.
    #[inline] pub fn skipped_ip_range_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SkippedIPRangeList", value.into_node()); self }
}
impl IntoValue_<RiskExceptionConfigurationType> for RiskExceptionConfigurationType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
