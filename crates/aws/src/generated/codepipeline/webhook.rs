// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodePipeline::Webhook`

use stanchion_template::generated::*;

/// `AWS::CodePipeline::Webhook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-webhook.html)
#[must_use]
pub struct Webhook<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl Webhook<Missing_<super::required::authentication>, Missing_<super::required::authentication_configuration>, Missing_<super::required::filters>, Missing_<super::required::target_action>, Missing_<super::required::target_pipeline>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Webhook(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> Webhook<S0, S1, S2, S3, S4> {
    /// Sets `Authentication`. Required. The values are constants of [`Authentication`].
    #[inline] pub fn authentication(mut self, value: impl IntoValue_<Authentication>) -> Webhook<Set_, S1, S2, S3, S4> { self.0.put("Authentication", value.into_node()); Webhook(self.0, PhantomData_) }
    /// Sets `AuthenticationConfiguration`. Required.
    #[inline] pub fn authentication_configuration(mut self, value: impl IntoValue_<WebhookAuthConfiguration>) -> Webhook<S0, Set_, S2, S3, S4> { self.0.put("AuthenticationConfiguration", value.into_node()); Webhook(self.0, PhantomData_) }
    /// Sets `Filters`. Required.
    #[inline] pub fn filters(mut self, value: impl IntoValue_<Vec<WebhookFilterRule>>) -> Webhook<S0, S1, Set_, S3, S4> { self.0.put("Filters", value.into_node()); Webhook(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RegisterWithThirdParty`.
    #[inline] pub fn register_with_third_party(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RegisterWithThirdParty", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetAction`. Required. 1 to 100 characters.
    #[inline] pub fn target_action(mut self, value: impl IntoValue_<String>) -> Webhook<S0, S1, S2, Set_, S4> { self.0.put("TargetAction", value.into_node()); Webhook(self.0, PhantomData_) }
    /// Sets `TargetPipeline`. Required. 1 to 100 characters.
    #[inline] pub fn target_pipeline(mut self, value: impl IntoValue_<String>) -> Webhook<S0, S1, S2, S3, Set_> { self.0.put("TargetPipeline", value.into_node()); Webhook(self.0, PhantomData_) }
    /// Sets `TargetPipelineVersion`.
    #[inline] pub fn target_pipeline_version(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TargetPipelineVersion", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<Webhook> for Webhook<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for Webhook<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::CodePipeline::Webhook";
    type Handle = WebhookRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Webhook`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WebhookRef(Id_);
impl From<Id_> for WebhookRef { #[inline] fn from(id: Id_) -> Self { WebhookRef(id) } }
impl AsRef<Id_> for WebhookRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WebhookRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Url`
    #[inline] pub fn url(&self) -> Value_<String> { self.0.attribute("Url") }
}
/// `AWS::CodePipeline::Webhook.WebhookAuthConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-webhook-webhookauthconfiguration.html)
#[must_use]
pub struct WebhookAuthConfiguration(Properties_);
impl WebhookAuthConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WebhookAuthConfiguration(Properties_::new()) }
}
impl WebhookAuthConfiguration {
    /// Sets `AllowedIPRange`. 1 to 100 characters.
    #[inline] pub fn allowed_ip_range(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllowedIPRange", value.into_node()); self }
    /// Sets `SecretToken`. 1 to 100 characters.
    #[inline] pub fn secret_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretToken", value.into_node()); self }
}
impl IntoValue_<WebhookAuthConfiguration> for WebhookAuthConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::Webhook.WebhookFilterRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-webhook-webhookfilterrule.html)
#[must_use]
pub struct WebhookFilterRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WebhookFilterRule<Missing_<super::required::json_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WebhookFilterRule(Properties_::new(), PhantomData_) }
}
impl<S0> WebhookFilterRule<S0> {
    /// Sets `JsonPath`. Required. 1 to 150 characters.
    #[inline] pub fn json_path(mut self, value: impl IntoValue_<String>) -> WebhookFilterRule<Set_> { self.0.put("JsonPath", value.into_node()); WebhookFilterRule(self.0, PhantomData_) }
    /// Sets `MatchEquals`. 1 to 150 characters.
    #[inline] pub fn match_equals(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MatchEquals", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<WebhookFilterRule> for WebhookFilterRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CodePipeline::Webhook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-webhook.html)
#[derive(Debug)]
pub enum Authentication {}
impl Authentication {
    /// `GITHUB_HMAC`
    pub const GITHUB_HMAC: Value_<Authentication> = Value_::constant("GITHUB_HMAC");
    /// `IP`
    pub const IP: Value_<Authentication> = Value_::constant("IP");
    /// `UNAUTHENTICATED`
    pub const UNAUTHENTICATED: Value_<Authentication> = Value_::constant("UNAUTHENTICATED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Authentication> { Value_::from_node(value.into_node()) }
}
