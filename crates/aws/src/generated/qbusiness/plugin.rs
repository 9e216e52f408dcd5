// Made by `cargo xtask generate`; do not edit.
//! `AWS::QBusiness::Plugin`

use stanchion_template::generated::*;

/// `AWS::QBusiness::Plugin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-plugin.html)
#[must_use]
pub struct Plugin<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Plugin<Missing_<super::required::auth_configuration>, Missing_<super::required::display_name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Plugin(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Plugin<S0, S1, S2> {
    /// Sets `ApplicationId`. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationId", value.into_node()); self }
    /// Sets `AuthConfiguration`. Required.
    #[inline] pub fn auth_configuration(mut self, value: impl IntoValue_<PluginAuthConfiguration>) -> Plugin<Set_, S1, S2> { self.0.put("AuthConfiguration", value.into_node()); Plugin(self.0, PhantomData_) }
    /// Sets `CustomPluginConfiguration`.
    #[inline] pub fn custom_plugin_configuration(mut self, value: impl IntoValue_<CustomPluginConfiguration>) -> Self { self.0.put("CustomPluginConfiguration", value.into_node()); self }
    /// Sets `DisplayName`. Required. 1 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Plugin<S0, Set_, S2> { self.0.put("DisplayName", value.into_node()); Plugin(self.0, PhantomData_) }
    /// Sets `ServerUrl`. 1 to 2048 characters.
    #[inline] pub fn server_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerUrl", value.into_node()); self }
    /// Sets `State`. The values are constants of [`PluginState`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<PluginState>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`PluginType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<PluginType>) -> Plugin<S0, S1, Set_> { self.0.put("Type", value.into_node()); Plugin(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Plugin> for Plugin<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Plugin<S0, S1, S2> {
    const TYPE: &'static str = "AWS::QBusiness::Plugin";
    type Handle = PluginRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Plugin`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PluginRef(Id_);
impl From<Id_> for PluginRef { #[inline] fn from(id: Id_) -> Self { PluginRef(id) } }
impl AsRef<Id_> for PluginRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PluginRef {
    /// `Ref`: `ApplicationId|PluginId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `BuildStatus`
    #[inline] pub fn build_status(&self) -> Value_<String> { self.0.attribute("BuildStatus") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `PluginArn`
    #[inline] pub fn plugin_arn(&self) -> Value_<String> { self.0.attribute("PluginArn") }
    /// `Fn::GetAtt` `PluginId`
    #[inline] pub fn plugin_id(&self) -> Value_<String> { self.0.attribute("PluginId") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::QBusiness::Plugin.BasicAuthConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-plugin-basicauthconfiguration.html)
#[must_use]
pub struct BasicAuthConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BasicAuthConfiguration<Missing_<super::required::role_arn>, Missing_<super::required::secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BasicAuthConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BasicAuthConfiguration<S0, S1> {
    /// Sets `RoleArn`. Required. 0 to 1284 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> BasicAuthConfiguration<Set_, S1> { self.0.put("RoleArn", value.into_node()); BasicAuthConfiguration(self.0, PhantomData_) }
    /// Sets `SecretArn`. Required. 0 to 1284 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> BasicAuthConfiguration<S0, Set_> { self.0.put("SecretArn", value.into_node()); BasicAuthConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BasicAuthConfiguration> for BasicAuthConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::Plugin.OAuth2ClientCredentialConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-plugin-oauth2clientcredentialconfiguration.html)
#[must_use]
pub struct OAuth2ClientCredentialConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OAuth2ClientCredentialConfiguration<Missing_<super::required::role_arn>, Missing_<super::required::secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OAuth2ClientCredentialConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OAuth2ClientCredentialConfiguration<S0, S1> {
    /// Sets `AuthorizationUrl`. 1 to 2048 characters.
    #[inline] pub fn authorization_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizationUrl", value.into_node()); self }
    /// Sets `RoleArn`. Required. 0 to 1284 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> OAuth2ClientCredentialConfiguration<Set_, S1> { self.0.put("RoleArn", value.into_node()); OAuth2ClientCredentialConfiguration(self.0, PhantomData_) }
    /// Sets `SecretArn`. Required. 0 to 1284 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> OAuth2ClientCredentialConfiguration<S0, Set_> { self.0.put("SecretArn", value.into_node()); OAuth2ClientCredentialConfiguration(self.0, PhantomData_) }
    /// Sets `TokenUrl`. 1 to 2048 characters.
    #[inline] pub fn token_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TokenUrl", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OAuth2ClientCredentialConfiguration> for OAuth2ClientCredentialConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::Plugin.PluginAuthConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-plugin-pluginauthconfiguration.html)
#[must_use]
pub struct PluginAuthConfiguration(Properties_);
impl PluginAuthConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PluginAuthConfiguration(Properties_::new()) }
}
impl PluginAuthConfiguration {
    /// Sets `BasicAuthConfiguration`.
    #[inline] pub fn basic_auth_configuration(mut self, value: impl IntoValue_<BasicAuthConfiguration>) -> Self { self.0.put("BasicAuthConfiguration", value.into_node()); self }
    /// Sets `OAuth2ClientCredentialConfiguration`.
    #[inline] pub fn o_auth2_client_credential_configuration(mut self, value: impl IntoValue_<OAuth2ClientCredentialConfiguration>) -> Self { self.0.put("OAuth2ClientCredentialConfiguration", value.into_node()); self }
    /// Sets `NoAuthConfiguration`.
    #[inline] pub fn no_auth_configuration(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("NoAuthConfiguration", value.into_node()); self }
}
impl IntoValue_<PluginAuthConfiguration> for PluginAuthConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::Plugin.S3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-plugin-s3.html)
#[must_use]
pub struct S3<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3<Missing_<super::required::bucket>, Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3<S0, S1> {
    /// Sets `Bucket`. Required. 1 to 63 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3<Set_, S1> { self.0.put("Bucket", value.into_node()); S3(self.0, PhantomData_) }
    /// Sets `Key`. Required. 1 to 1024 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> S3<S0, Set_> { self.0.put("Key", value.into_node()); S3(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3> for S3<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::Plugin.APISchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-plugin-apischema.html)
#[must_use]
pub struct APISchema(Properties_);
impl APISchema {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { APISchema(Properties_::new()) }
}
impl APISchema {
    /// Sets `Payload`.
    #[inline] pub fn payload(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Payload", value.into_node()); self }
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<APISchema> for APISchema { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::Plugin.CustomPluginConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-plugin-custompluginconfiguration.html)
#[must_use]
pub struct CustomPluginConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CustomPluginConfiguration<Missing_<super::required::api_schema>, Missing_<super::required::api_schema_type>, Missing_<super::required::description>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomPluginConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CustomPluginConfiguration<S0, S1, S2> {
    /// Sets `ApiSchema`. Required.
    #[inline] pub fn api_schema(mut self, value: impl IntoValue_<APISchema>) -> CustomPluginConfiguration<Set_, S1, S2> { self.0.put("ApiSchema", value.into_node()); CustomPluginConfiguration(self.0, PhantomData_) }
    /// Sets `ApiSchemaType`. Required. The values are constants of [`APISchemaType`].
    #[inline] pub fn api_schema_type(mut self, value: impl IntoValue_<APISchemaType>) -> CustomPluginConfiguration<S0, Set_, S2> { self.0.put("ApiSchemaType", value.into_node()); CustomPluginConfiguration(self.0, PhantomData_) }
    /// Sets `Description`. Required. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> CustomPluginConfiguration<S0, S1, Set_> { self.0.put("Description", value.into_node()); CustomPluginConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CustomPluginConfiguration> for CustomPluginConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QBusiness::Plugin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-plugin.html)
#[derive(Debug)]
pub enum APISchemaType {}
impl APISchemaType {
    /// `OPEN_API_V3`
    pub const OPEN_API_V3: Value_<APISchemaType> = Value_::constant("OPEN_API_V3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<APISchemaType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QBusiness::Plugin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-plugin.html)
#[derive(Debug)]
pub enum PluginState {}
impl PluginState {
    /// `ENABLED`
    pub const ENABLED: Value_<PluginState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<PluginState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PluginState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QBusiness::Plugin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-plugin.html)
#[derive(Debug)]
pub enum PluginType {}
impl PluginType {
    /// `SERVICE_NOW`
    pub const SERVICE_NOW: Value_<PluginType> = Value_::constant("SERVICE_NOW");
    /// `SALESFORCE`
    pub const SALESFORCE: Value_<PluginType> = Value_::constant("SALESFORCE");
    /// `JIRA`
    pub const JIRA: Value_<PluginType> = Value_::constant("JIRA");
    /// `ZENDESK`
    pub const ZENDESK: Value_<PluginType> = Value_::constant("ZENDESK");
    /// `CUSTOM`
    pub const CUSTOM: Value_<PluginType> = Value_::constant("CUSTOM");
    /// `QUICKSIGHT`
    pub const QUICKSIGHT: Value_<PluginType> = Value_::constant("QUICKSIGHT");
    /// `SERVICENOW_NOW_PLATFORM`
    pub const SERVICENOW_NOW_PLATFORM: Value_<PluginType> = Value_::constant("SERVICENOW_NOW_PLATFORM");
    /// `JIRA_CLOUD`
    pub const JIRA_CLOUD: Value_<PluginType> = Value_::constant("JIRA_CLOUD");
    /// `SALESFORCE_CRM`
    pub const SALESFORCE_CRM: Value_<PluginType> = Value_::constant("SALESFORCE_CRM");
    /// `ZENDESK_SUITE`
    pub const ZENDESK_SUITE: Value_<PluginType> = Value_::constant("ZENDESK_SUITE");
    /// `ATLASSIAN_CONFLUENCE`
    pub const ATLASSIAN_CONFLUENCE: Value_<PluginType> = Value_::constant("ATLASSIAN_CONFLUENCE");
    /// `GOOGLE_CALENDAR`
    pub const GOOGLE_CALENDAR: Value_<PluginType> = Value_::constant("GOOGLE_CALENDAR");
    /// `MICROSOFT_TEAMS`
    pub const MICROSOFT_TEAMS: Value_<PluginType> = Value_::constant("MICROSOFT_TEAMS");
    /// `MICROSOFT_EXCHANGE`
    pub const MICROSOFT_EXCHANGE: Value_<PluginType> = Value_::constant("MICROSOFT_EXCHANGE");
    /// `PAGERDUTY_ADVANCE`
    pub const PAGERDUTY_ADVANCE: Value_<PluginType> = Value_::constant("PAGERDUTY_ADVANCE");
    /// `SMARTSHEET`
    pub const SMARTSHEET: Value_<PluginType> = Value_::constant("SMARTSHEET");
    /// `ASANA`
    pub const ASANA: Value_<PluginType> = Value_::constant("ASANA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PluginType> { Value_::from_node(value.into_node()) }
}
