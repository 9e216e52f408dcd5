// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElasticLoadBalancingV2::ListenerRule`

use stanchion_template::generated::*;

/// `AWS::ElasticLoadBalancingV2::ListenerRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html)
#[must_use]
pub struct ListenerRule<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ListenerRule<Missing_<super::required::actions>, Missing_<super::required::conditions>, Missing_<super::required::priority>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ListenerRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ListenerRule<S0, S1, S2> {
    /// Sets `Actions`. Required.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<Action>>) -> ListenerRule<Set_, S1, S2> { self.0.put("Actions", value.into_node()); ListenerRule(self.0, PhantomData_) }
    /// Sets `Conditions`. Required.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Vec<RuleCondition>>) -> ListenerRule<S0, Set_, S2> { self.0.put("Conditions", value.into_node()); ListenerRule(self.0, PhantomData_) }
    /// Sets `ListenerArn`. An update replaces the resource.
    #[inline] pub fn listener_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ListenerArn", value.into_node()); self }
    /// Sets `Priority`. Required. 1 to 50000.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> ListenerRule<S0, S1, Set_> { self.0.put("Priority", value.into_node()); ListenerRule(self.0, PhantomData_) }
    /// Sets `Tags`. At least 1 item.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Transforms`.
    #[inline] pub fn transforms(mut self, value: impl IntoValue_<Vec<Transform>>) -> Self { self.0.put("Transforms", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ListenerRule> for ListenerRule<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ListenerRule<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::ListenerRule";
    type Handle = ListenerRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ListenerRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ListenerRuleRef(Id_);
impl From<Id_> for ListenerRuleRef { #[inline] fn from(id: Id_) -> Self { ListenerRuleRef(id) } }
impl AsRef<Id_> for ListenerRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ListenerRuleRef {
    /// `Ref`: `RuleArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IsDefault`
    #[inline] pub fn is_default(&self) -> Value_<bool> { self.0.attribute("IsDefault") }
    /// `Fn::GetAtt` `RuleArn`
    #[inline] pub fn rule_arn(&self) -> Value_<String> { self.0.attribute("RuleArn") }
}
/// `AWS::ElasticLoadBalancingV2::ListenerRule.AuthenticateCognitoConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig.html)
#[must_use]
pub struct AuthenticateCognitoConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AuthenticateCognitoConfig<Missing_<super::required::user_pool_arn>, Missing_<super::required::user_pool_client_id>, Missing_<super::required::user_pool_domain>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuthenticateCognitoConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AuthenticateCognitoConfig<S0, S1, S2> {
    /// Sets `AuthenticationRequestExtraParams`.
    #[inline] pub fn authentication_request_extra_params(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AuthenticationRequestExtraParams", value.into_node()); self }
    /// Sets `OnUnauthenticatedRequest`. The values are constants of [`OnUnauthenticatedRequest`].
    #[inline] pub fn on_unauthenticated_request(mut self, value: impl IntoValue_<OnUnauthenticatedRequest>) -> Self { self.0.put("OnUnauthenticatedRequest", value.into_node()); self }
    /// Sets `Scope`.
    #[inline] pub fn scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scope", value.into_node()); self }
    /// Sets `SessionCookieName`.
    #[inline] pub fn session_cookie_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SessionCookieName", value.into_node()); self }
    /// Sets `SessionTimeout`.
    #[inline] pub fn session_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SessionTimeout", value.into_node()); self }
    /// Sets `UserPoolArn`. Required.
    #[inline] pub fn user_pool_arn(mut self, value: impl IntoValue_<String>) -> AuthenticateCognitoConfig<Set_, S1, S2> { self.0.put("UserPoolArn", value.into_node()); AuthenticateCognitoConfig(self.0, PhantomData_) }
    /// Sets `UserPoolClientId`. Required.
    #[inline] pub fn user_pool_client_id(mut self, value: impl IntoValue_<String>) -> AuthenticateCognitoConfig<S0, Set_, S2> { self.0.put("UserPoolClientId", value.into_node()); AuthenticateCognitoConfig(self.0, PhantomData_) }
    /// Sets `UserPoolDomain`. Required.
    #[inline] pub fn user_pool_domain(mut self, value: impl IntoValue_<String>) -> AuthenticateCognitoConfig<S0, S1, Set_> { self.0.put("UserPoolDomain", value.into_node()); AuthenticateCognitoConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AuthenticateCognitoConfig> for AuthenticateCognitoConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.AuthenticateOidcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticateoidcconfig.html)
#[must_use]
pub struct AuthenticateOidcConfig<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl AuthenticateOidcConfig<Missing_<super::required::authorization_endpoint>, Missing_<super::required::client_id>, Missing_<super::required::issuer>, Missing_<super::required::token_endpoint>, Missing_<super::required::user_info_endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuthenticateOidcConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> AuthenticateOidcConfig<S0, S1, S2, S3, S4> {
    /// Sets `AuthenticationRequestExtraParams`.
    #[inline] pub fn authentication_request_extra_params(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AuthenticationRequestExtraParams", value.into_node()); self }
    /// Sets `AuthorizationEndpoint`. Required.
    #[inline] pub fn authorization_endpoint(mut self, value: impl IntoValue_<String>) -> AuthenticateOidcConfig<Set_, S1, S2, S3, S4> { self.0.put("AuthorizationEndpoint", value.into_node()); AuthenticateOidcConfig(self.0, PhantomData_) }
    /// Sets `ClientId`. Required.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> AuthenticateOidcConfig<S0, Set_, S2, S3, S4> { self.0.put("ClientId", value.into_node()); AuthenticateOidcConfig(self.0, PhantomData_) }
    /// Sets `ClientSecret`.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `Issuer`. Required.
    #[inline] pub fn issuer(mut self, value: impl IntoValue_<String>) -> AuthenticateOidcConfig<S0, S1, Set_, S3, S4> { self.0.put("Issuer", value.into_node()); AuthenticateOidcConfig(self.0, PhantomData_) }
    /// Sets `OnUnauthenticatedRequest`. The values are constants of [`AuthenticateOidcConfigOnUnauthenticatedRequest`].
    #[inline] pub fn on_unauthenticated_request(mut self, value: impl IntoValue_<AuthenticateOidcConfigOnUnauthenticatedRequest>) -> Self { self.0.put("OnUnauthenticatedRequest", value.into_node()); self }
    /// Sets `Scope`.
    #[inline] pub fn scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scope", value.into_node()); self }
    /// Sets `SessionCookieName`.
    #[inline] pub fn session_cookie_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SessionCookieName", value.into_node()); self }
    /// Sets `SessionTimeout`.
    #[inline] pub fn session_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SessionTimeout", value.into_node()); self }
    /// Sets `TokenEndpoint`. Required.
    #[inline] pub fn token_endpoint(mut self, value: impl IntoValue_<String>) -> AuthenticateOidcConfig<S0, S1, S2, Set_, S4> { self.0.put("TokenEndpoint", value.into_node()); AuthenticateOidcConfig(self.0, PhantomData_) }
    /// Sets `UseExistingClientSecret`.
    #[inline] pub fn use_existing_client_secret(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseExistingClientSecret", value.into_node()); self }
    /// Sets `UserInfoEndpoint`. Required.
    #[inline] pub fn user_info_endpoint(mut self, value: impl IntoValue_<String>) -> AuthenticateOidcConfig<S0, S1, S2, S3, Set_> { self.0.put("UserInfoEndpoint", value.into_node()); AuthenticateOidcConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<AuthenticateOidcConfig> for AuthenticateOidcConfig<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.FixedResponseConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-fixedresponseconfig.html)
#[must_use]
pub struct FixedResponseConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FixedResponseConfig<Missing_<super::required::status_code>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FixedResponseConfig(Properties_::new(), PhantomData_) }
}
impl<S0> FixedResponseConfig<S0> {
    /// Sets `ContentType`. 0 to 32 characters.
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentType", value.into_node()); self }
    /// Sets `MessageBody`. 0 to 1024 characters.
    #[inline] pub fn message_body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MessageBody", value.into_node()); self }
    /// Sets `StatusCode`. Required.
    #[inline] pub fn status_code(mut self, value: impl IntoValue_<String>) -> FixedResponseConfig<Set_> { self.0.put("StatusCode", value.into_node()); FixedResponseConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FixedResponseConfig> for FixedResponseConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.TargetGroupStickinessConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-targetgroupstickinessconfig.html)
#[must_use]
pub struct TargetGroupStickinessConfig(Properties_);
impl TargetGroupStickinessConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TargetGroupStickinessConfig(Properties_::new()) }
}
impl TargetGroupStickinessConfig {
    /// Sets `DurationSeconds`.
    #[inline] pub fn duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DurationSeconds", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<TargetGroupStickinessConfig> for TargetGroupStickinessConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.TargetGroupTuple`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-targetgrouptuple.html)
#[must_use]
pub struct TargetGroupTuple(Properties_);
impl TargetGroupTuple {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TargetGroupTuple(Properties_::new()) }
}
impl TargetGroupTuple {
    /// Sets `TargetGroupArn`.
    #[inline] pub fn target_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetGroupArn", value.into_node()); self }
    /// Sets `Weight`.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Weight", value.into_node()); self }
}
impl IntoValue_<TargetGroupTuple> for TargetGroupTuple { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.ForwardConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-forwardconfig.html)
#[must_use]
pub struct ForwardConfig(Properties_);
impl ForwardConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ForwardConfig(Properties_::new()) }
}
impl ForwardConfig {
    /// Sets `TargetGroupStickinessConfig`.
    #[inline] pub fn target_group_stickiness_config(mut self, value: impl IntoValue_<TargetGroupStickinessConfig>) -> Self { self.0.put("TargetGroupStickinessConfig", value.into_node()); self }
    /// Sets `TargetGroups`.
    #[inline] pub fn target_groups(mut self, value: impl IntoValue_<Vec<TargetGroupTuple>>) -> Self { self.0.put("TargetGroups", value.into_node()); self }
}
impl IntoValue_<ForwardConfig> for ForwardConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.JwtValidationActionAdditionalClaim`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-jwtvalidationactionadditionalclaim.html)
#[must_use]
pub struct JwtValidationActionAdditionalClaim<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl JwtValidationActionAdditionalClaim<Missing_<super::required::format>, Missing_<super::required::name>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JwtValidationActionAdditionalClaim(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> JwtValidationActionAdditionalClaim<S0, S1, S2> {
    /// Sets `Format`. Required. The values are constants of [`Format`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<Format>) -> JwtValidationActionAdditionalClaim<Set_, S1, S2> { self.0.put("Format", value.into_node()); JwtValidationActionAdditionalClaim(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> JwtValidationActionAdditionalClaim<S0, Set_, S2> { self.0.put("Name", value.into_node()); JwtValidationActionAdditionalClaim(self.0, PhantomData_) }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> JwtValidationActionAdditionalClaim<S0, S1, Set_> { self.0.put("Values", value.into_node()); JwtValidationActionAdditionalClaim(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<JwtValidationActionAdditionalClaim> for JwtValidationActionAdditionalClaim<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.JwtValidationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-jwtvalidationconfig.html)
#[must_use]
pub struct JwtValidationConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl JwtValidationConfig<Missing_<super::required::issuer>, Missing_<super::required::jwks_endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JwtValidationConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> JwtValidationConfig<S0, S1> {
    /// Sets `AdditionalClaims`.
    #[inline] pub fn additional_claims(mut self, value: impl IntoValue_<Vec<JwtValidationActionAdditionalClaim>>) -> Self { self.0.put("AdditionalClaims", value.into_node()); self }
    /// Sets `Issuer`. Required.
    #[inline] pub fn issuer(mut self, value: impl IntoValue_<String>) -> JwtValidationConfig<Set_, S1> { self.0.put("Issuer", value.into_node()); JwtValidationConfig(self.0, PhantomData_) }
    /// Sets `JwksEndpoint`. Required.
    #[inline] pub fn jwks_endpoint(mut self, value: impl IntoValue_<String>) -> JwtValidationConfig<S0, Set_> { self.0.put("JwksEndpoint", value.into_node()); JwtValidationConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<JwtValidationConfig> for JwtValidationConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.RedirectConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-redirectconfig.html)
#[must_use]
pub struct RedirectConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RedirectConfig<Missing_<super::required::status_code>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedirectConfig(Properties_::new(), PhantomData_) }
}
impl<S0> RedirectConfig<S0> {
    /// Sets `Host`. 1 to 128 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Host", value.into_node()); self }
    /// Sets `Path`. 1 to 128 characters.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `Protocol`.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `Query`. 0 to 128 characters.
    #[inline] pub fn query(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Query", value.into_node()); self }
    /// Sets `StatusCode`. Required. The values are constants of [`StatusCode`].
    #[inline] pub fn status_code(mut self, value: impl IntoValue_<StatusCode>) -> RedirectConfig<Set_> { self.0.put("StatusCode", value.into_node()); RedirectConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RedirectConfig> for RedirectConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-action.html)
#[must_use]
pub struct Action<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Action<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Action(Properties_::new(), PhantomData_) }
}
impl<S0> Action<S0> {
    /// Sets `AuthenticateCognitoConfig`.
    #[inline] pub fn authenticate_cognito_config(mut self, value: impl IntoValue_<AuthenticateCognitoConfig>) -> Self { self.0.put("AuthenticateCognitoConfig", value.into_node()); self }
    /// Sets `AuthenticateOidcConfig`.
    #[inline] pub fn authenticate_oidc_config(mut self, value: impl IntoValue_<AuthenticateOidcConfig>) -> Self { self.0.put("AuthenticateOidcConfig", value.into_node()); self }
    /// Sets `FixedResponseConfig`.
    #[inline] pub fn fixed_response_config(mut self, value: impl IntoValue_<FixedResponseConfig>) -> Self { self.0.put("FixedResponseConfig", value.into_node()); self }
    /// Sets `ForwardConfig`.
    #[inline] pub fn forward_config(mut self, value: impl IntoValue_<ForwardConfig>) -> Self { self.0.put("ForwardConfig", value.into_node()); self }
    /// Sets `JwtValidationConfig`.
    #[inline] pub fn jwt_validation_config(mut self, value: impl IntoValue_<JwtValidationConfig>) -> Self { self.0.put("JwtValidationConfig", value.into_node()); self }
    /// Sets `Order`. 1 to 50000.
    #[inline] pub fn order(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Order", value.into_node()); self }
    /// Sets `RedirectConfig`.
    #[inline] pub fn redirect_config(mut self, value: impl IntoValue_<RedirectConfig>) -> Self { self.0.put("RedirectConfig", value.into_node()); self }
    /// Sets `TargetGroupArn`.
    #[inline] pub fn target_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetGroupArn", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Action<Set_> { self.0.put("Type", value.into_node()); Action(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Action> for Action<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.HostHeaderConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-hostheaderconfig.html)
#[must_use]
pub struct HostHeaderConfig(Properties_);
impl HostHeaderConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HostHeaderConfig(Properties_::new()) }
}
impl HostHeaderConfig {
    /// Sets `RegexValues`.
    #[inline] pub fn regex_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RegexValues", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<HostHeaderConfig> for HostHeaderConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.HttpHeaderConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-httpheaderconfig.html)
#[must_use]
pub struct HttpHeaderConfig(Properties_);
impl HttpHeaderConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpHeaderConfig(Properties_::new()) }
}
impl HttpHeaderConfig {
    /// Sets `HttpHeaderName`.
    #[inline] pub fn http_header_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HttpHeaderName", value.into_node()); self }
    /// Sets `RegexValues`.
    #[inline] pub fn regex_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RegexValues", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<HttpHeaderConfig> for HttpHeaderConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.HttpRequestMethodConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-httprequestmethodconfig.html)
#[must_use]
pub struct HttpRequestMethodConfig(Properties_);
impl HttpRequestMethodConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpRequestMethodConfig(Properties_::new()) }
}
impl HttpRequestMethodConfig {
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<HttpRequestMethodConfig> for HttpRequestMethodConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.PathPatternConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-pathpatternconfig.html)
#[must_use]
pub struct PathPatternConfig(Properties_);
impl PathPatternConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PathPatternConfig(Properties_::new()) }
}
impl PathPatternConfig {
    /// Sets `RegexValues`.
    #[inline] pub fn regex_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RegexValues", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<PathPatternConfig> for PathPatternConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.QueryStringConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-querystringconfig.html)
#[must_use]
pub struct QueryStringConfig(Properties_);
impl QueryStringConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { QueryStringConfig(Properties_::new()) }
}
impl QueryStringConfig {
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<QueryStringConfig> for QueryStringConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.SourceIpConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-sourceipconfig.html)
#[must_use]
pub struct SourceIpConfig(Properties_);
impl SourceIpConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceIpConfig(Properties_::new()) }
}
impl SourceIpConfig {
    /// Sets `IpAddressType`. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<SourceIpConfig> for SourceIpConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.RuleCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rulecondition.html)
#[must_use]
pub struct RuleCondition(Properties_);
impl RuleCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuleCondition(Properties_::new()) }
}
impl RuleCondition {
    /// Sets `Field`. 0 to 64 characters.
    #[inline] pub fn field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Field", value.into_node()); self }
    /// Sets `HostHeaderConfig`.
    #[inline] pub fn host_header_config(mut self, value: impl IntoValue_<HostHeaderConfig>) -> Self { self.0.put("HostHeaderConfig", value.into_node()); self }
    /// Sets `HttpHeaderConfig`.
    #[inline] pub fn http_header_config(mut self, value: impl IntoValue_<HttpHeaderConfig>) -> Self { self.0.put("HttpHeaderConfig", value.into_node()); self }
    /// Sets `HttpRequestMethodConfig`.
    #[inline] pub fn http_request_method_config(mut self, value: impl IntoValue_<HttpRequestMethodConfig>) -> Self { self.0.put("HttpRequestMethodConfig", value.into_node()); self }
    /// Sets `PathPatternConfig`.
    #[inline] pub fn path_pattern_config(mut self, value: impl IntoValue_<PathPatternConfig>) -> Self { self.0.put("PathPatternConfig", value.into_node()); self }
    /// Sets `QueryStringConfig`.
    #[inline] pub fn query_string_config(mut self, value: impl IntoValue_<QueryStringConfig>) -> Self { self.0.put("QueryStringConfig", value.into_node()); self }
    /// Sets `RegexValues`.
    #[inline] pub fn regex_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RegexValues", value.into_node()); self }
    /// Sets `SourceIpConfig`.
    #[inline] pub fn source_ip_config(mut self, value: impl IntoValue_<SourceIpConfig>) -> Self { self.0.put("SourceIpConfig", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<RuleCondition> for RuleCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.RewriteConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rewriteconfig.html)
#[must_use]
pub struct RewriteConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RewriteConfig<Missing_<super::required::regex>, Missing_<super::required::replace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RewriteConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RewriteConfig<S0, S1> {
    /// Sets `Regex`. Required.
    #[inline] pub fn regex(mut self, value: impl IntoValue_<String>) -> RewriteConfig<Set_, S1> { self.0.put("Regex", value.into_node()); RewriteConfig(self.0, PhantomData_) }
    /// Sets `Replace`. Required.
    #[inline] pub fn replace(mut self, value: impl IntoValue_<String>) -> RewriteConfig<S0, Set_> { self.0.put("Replace", value.into_node()); RewriteConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RewriteConfig> for RewriteConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.RewriteConfigObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rewriteconfigobject.html)
#[must_use]
pub struct RewriteConfigObject<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RewriteConfigObject<Missing_<super::required::rewrites>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RewriteConfigObject(Properties_::new(), PhantomData_) }
}
impl<S0> RewriteConfigObject<S0> {
    /// Sets `Rewrites`. Required.
    #[inline] pub fn rewrites(mut self, value: impl IntoValue_<Vec<RewriteConfig>>) -> RewriteConfigObject<Set_> { self.0.put("Rewrites", value.into_node()); RewriteConfigObject(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RewriteConfigObject> for RewriteConfigObject<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticLoadBalancingV2::ListenerRule.Transform`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-transform.html)
#[must_use]
pub struct Transform<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Transform<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Transform(Properties_::new(), PhantomData_) }
}
impl<S0> Transform<S0> {
    /// Sets `HostHeaderRewriteConfig`.
    #[inline] pub fn host_header_rewrite_config(mut self, value: impl IntoValue_<RewriteConfigObject>) -> Self { self.0.put("HostHeaderRewriteConfig", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`TransformType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<TransformType>) -> Transform<Set_> { self.0.put("Type", value.into_node()); Transform(self.0, PhantomData_) }
    /// Sets `UrlRewriteConfig`.
    #[inline] pub fn url_rewrite_config(mut self, value: impl IntoValue_<RewriteConfigObject>) -> Self { self.0.put("UrlRewriteConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Transform> for Transform<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ElasticLoadBalancingV2::ListenerRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html)
#[derive(Debug)]
pub enum OnUnauthenticatedRequest {}
impl OnUnauthenticatedRequest {
    /// `allow`
    pub const ALLOW: Value_<OnUnauthenticatedRequest> = Value_::constant("allow");
    /// `authenticate`
    pub const AUTHENTICATE: Value_<OnUnauthenticatedRequest> = Value_::constant("authenticate");
    /// `deny`
    pub const DENY: Value_<OnUnauthenticatedRequest> = Value_::constant("deny");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OnUnauthenticatedRequest> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ElasticLoadBalancingV2::ListenerRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html)
#[derive(Debug)]
pub enum AuthenticateOidcConfigOnUnauthenticatedRequest {}
impl AuthenticateOidcConfigOnUnauthenticatedRequest {
    /// `allow`
    pub const ALLOW: Value_<AuthenticateOidcConfigOnUnauthenticatedRequest> = Value_::constant("allow");
    /// `authenticate`
    pub const AUTHENTICATE: Value_<AuthenticateOidcConfigOnUnauthenticatedRequest> = Value_::constant("authenticate");
    /// `deny`
    pub const DENY: Value_<AuthenticateOidcConfigOnUnauthenticatedRequest> = Value_::constant("deny");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthenticateOidcConfigOnUnauthenticatedRequest> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ElasticLoadBalancingV2::ListenerRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html)
#[derive(Debug)]
pub enum Format {}
impl Format {
    /// `single-string`
    pub const SINGLE_STRING: Value_<Format> = Value_::constant("single-string");
    /// `space-separated-values`
    pub const SPACE_SEPARATED_VALUES: Value_<Format> = Value_::constant("space-separated-values");
    /// `string-array`
    pub const STRING_ARRAY: Value_<Format> = Value_::constant("string-array");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Format> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ElasticLoadBalancingV2::ListenerRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html)
#[derive(Debug)]
pub enum StatusCode {}
impl StatusCode {
    /// `HTTP_301`
    pub const HTTP_301: Value_<StatusCode> = Value_::constant("HTTP_301");
    /// `HTTP_302`
    pub const HTTP_302: Value_<StatusCode> = Value_::constant("HTTP_302");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StatusCode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ElasticLoadBalancingV2::ListenerRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `authenticate-cognito`
    pub const AUTHENTICATE_COGNITO: Value_<Type> = Value_::constant("authenticate-cognito");
    /// `authenticate-oidc`
    pub const AUTHENTICATE_OIDC: Value_<Type> = Value_::constant("authenticate-oidc");
    /// `fixed-response`
    pub const FIXED_RESPONSE: Value_<Type> = Value_::constant("fixed-response");
    /// `forward`
    pub const FORWARD: Value_<Type> = Value_::constant("forward");
    /// `jwt-validation`
    pub const JWT_VALIDATION: Value_<Type> = Value_::constant("jwt-validation");
    /// `redirect`
    pub const REDIRECT: Value_<Type> = Value_::constant("redirect");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ElasticLoadBalancingV2::ListenerRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `ipv4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("ipv4");
    /// `ipv6`
    pub const IPV6: Value_<IpAddressType> = Value_::constant("ipv6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ElasticLoadBalancingV2::ListenerRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html)
#[derive(Debug)]
pub enum TransformType {}
impl TransformType {
    /// `host-header-rewrite`
    pub const HOST_HEADER_REWRITE: Value_<TransformType> = Value_::constant("host-header-rewrite");
    /// `url-rewrite`
    pub const URL_REWRITE: Value_<TransformType> = Value_::constant("url-rewrite");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TransformType> { Value_::from_node(value.into_node()) }
}
