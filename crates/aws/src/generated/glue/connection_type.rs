// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::ConnectionType`

use stanchion_template::generated::*;

/// `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[must_use]
pub struct ConnectionType<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConnectionType<Missing_<super::required::connection_type>, Missing_<super::required::rest_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectionType(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConnectionType<S0, S1> {
    /// Sets `ConnectionProperties`. An update replaces the resource.
    #[inline] pub fn connection_properties(mut self, value: impl IntoValue_<ConnectionPropertiesConfiguration>) -> Self { self.0.put("ConnectionProperties", value.into_node()); self }
    /// Sets `ConnectionType`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn connection_type(mut self, value: impl IntoValue_<String>) -> ConnectionType<Set_, S1> { self.0.put("ConnectionType", value.into_node()); ConnectionType(self.0, PhantomData_) }
    /// Sets `ConnectorAuthenticationConfiguration`. An update replaces the resource.
    #[inline] pub fn connector_authentication_configuration(mut self, value: impl IntoValue_<ConnectorAuthenticationConfiguration>) -> Self { self.0.put("ConnectorAuthenticationConfiguration", value.into_node()); self }
    /// Sets `Description`. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IntegrationType`. An update replaces the resource. The values are constants of [`IntegrationType`].
    #[inline] pub fn integration_type(mut self, value: impl IntoValue_<IntegrationType>) -> Self { self.0.put("IntegrationType", value.into_node()); self }
    /// Sets `RestConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn rest_configuration(mut self, value: impl IntoValue_<RestConfiguration>) -> ConnectionType<S0, Set_> { self.0.put("RestConfiguration", value.into_node()); ConnectionType(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConnectionType> for ConnectionType<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ConnectionType<S0, S1> {
    const TYPE: &'static str = "AWS::Glue::ConnectionType";
    type Handle = ConnectionTypeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConnectionType`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectionTypeRef(Id_);
impl From<Id_> for ConnectionTypeRef { #[inline] fn from(id: Id_) -> Self { ConnectionTypeRef(id) } }
impl AsRef<Id_> for ConnectionTypeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectionTypeRef {
    /// `Ref`: `ConnectionTypeArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConnectionTypeArn`
    #[inline] pub fn connection_type_arn(&self) -> Value_<String> { self.0.attribute("ConnectionTypeArn") }
}
/// `AWS::Glue::ConnectionType.ConnectorProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-connectorproperty.html)
#[must_use]
pub struct ConnectorProperty<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ConnectorProperty<Missing_<super::required::name>, Missing_<super::required::property_type>, Missing_<super::required::required>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectorProperty(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ConnectorProperty<S0, S1, S2> {
    /// Sets `AllowedValues`.
    #[inline] pub fn allowed_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedValues", value.into_node()); self }
    /// Sets `DefaultValue`.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `KeyOverride`. 1 to 128 characters.
    #[inline] pub fn key_override(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyOverride", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ConnectorProperty<Set_, S1, S2> { self.0.put("Name", value.into_node()); ConnectorProperty(self.0, PhantomData_) }
    /// Sets `PropertyLocation`. The values are constants of [`PropertyLocation`].
    #[inline] pub fn property_location(mut self, value: impl IntoValue_<PropertyLocation>) -> Self { self.0.put("PropertyLocation", value.into_node()); self }
    /// Sets `PropertyType`. Required. The values are constants of [`PropertyType`].
    #[inline] pub fn property_type(mut self, value: impl IntoValue_<PropertyType>) -> ConnectorProperty<S0, Set_, S2> { self.0.put("PropertyType", value.into_node()); ConnectorProperty(self.0, PhantomData_) }
    /// Sets `Required`. Required.
    #[inline] pub fn required(mut self, value: impl IntoValue_<bool>) -> ConnectorProperty<S0, S1, Set_> { self.0.put("Required", value.into_node()); ConnectorProperty(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ConnectorProperty> for ConnectorProperty<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.ConnectionPropertiesConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-connectionpropertiesconfiguration.html)
#[must_use]
pub struct ConnectionPropertiesConfiguration(Properties_);
impl ConnectionPropertiesConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectionPropertiesConfiguration(Properties_::new()) }
}
impl ConnectionPropertiesConfiguration {
    /// Sets `AdditionalRequestParameters`.
    #[inline] pub fn additional_request_parameters(mut self, value: impl IntoValue_<Vec<ConnectorProperty>>) -> Self { self.0.put("AdditionalRequestParameters", value.into_node()); self }
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<ConnectorProperty>) -> Self { self.0.put("Url", value.into_node()); self }
}
impl IntoValue_<ConnectionPropertiesConfiguration> for ConnectionPropertiesConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.SecretConnectorProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-secretconnectorproperty.html)
#[must_use]
pub struct SecretConnectorProperty<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SecretConnectorProperty<Missing_<super::required::name>, Missing_<super::required::property_type>, Missing_<super::required::required>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecretConnectorProperty(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SecretConnectorProperty<S0, S1, S2> {
    /// Sets `KeyOverride`. 1 to 128 characters.
    #[inline] pub fn key_override(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyOverride", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SecretConnectorProperty<Set_, S1, S2> { self.0.put("Name", value.into_node()); SecretConnectorProperty(self.0, PhantomData_) }
    /// Sets `PropertyLocation`. The values are constants of [`SecretConnectorPropertyPropertyLocation`].
    #[inline] pub fn property_location(mut self, value: impl IntoValue_<SecretConnectorPropertyPropertyLocation>) -> Self { self.0.put("PropertyLocation", value.into_node()); self }
    /// Sets `PropertyType`. Required. The values are constants of [`SecretConnectorPropertyPropertyType`].
    #[inline] pub fn property_type(mut self, value: impl IntoValue_<SecretConnectorPropertyPropertyType>) -> SecretConnectorProperty<S0, Set_, S2> { self.0.put("PropertyType", value.into_node()); SecretConnectorProperty(self.0, PhantomData_) }
    /// Sets `Required`. Required.
    #[inline] pub fn required(mut self, value: impl IntoValue_<bool>) -> SecretConnectorProperty<S0, S1, Set_> { self.0.put("Required", value.into_node()); SecretConnectorProperty(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SecretConnectorProperty> for SecretConnectorProperty<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.BasicAuthenticationProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-basicauthenticationproperties.html)
#[must_use]
pub struct BasicAuthenticationProperties(Properties_);
impl BasicAuthenticationProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BasicAuthenticationProperties(Properties_::new()) }
}
impl BasicAuthenticationProperties {
    /// Sets `Password`.
    #[inline] pub fn password(mut self, value: impl IntoValue_<SecretConnectorProperty>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `Username`.
    #[inline] pub fn username(mut self, value: impl IntoValue_<SecretConnectorProperty>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl IntoValue_<BasicAuthenticationProperties> for BasicAuthenticationProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.CustomAuthenticationProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-customauthenticationproperties.html)
#[must_use]
pub struct CustomAuthenticationProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomAuthenticationProperties<Missing_<super::required::authentication_parameters>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomAuthenticationProperties(Properties_::new(), PhantomData_) }
}
impl<S0> CustomAuthenticationProperties<S0> {
    /// Sets `AuthenticationParameters`. Required.
    #[inline] pub fn authentication_parameters(mut self, value: impl IntoValue_<Vec<SecretConnectorProperty>>) -> CustomAuthenticationProperties<Set_> { self.0.put("AuthenticationParameters", value.into_node()); CustomAuthenticationProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomAuthenticationProperties> for CustomAuthenticationProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.ConnectorAuthorizationCodeProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-connectorauthorizationcodeproperties.html)
#[must_use]
pub struct ConnectorAuthorizationCodeProperties(Properties_);
impl ConnectorAuthorizationCodeProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectorAuthorizationCodeProperties(Properties_::new()) }
}
impl ConnectorAuthorizationCodeProperties {
    /// Sets `AuthorizationCode`.
    #[inline] pub fn authorization_code(mut self, value: impl IntoValue_<ConnectorProperty>) -> Self { self.0.put("AuthorizationCode", value.into_node()); self }
    /// Sets `AuthorizationCodeUrl`.
    #[inline] pub fn authorization_code_url(mut self, value: impl IntoValue_<ConnectorProperty>) -> Self { self.0.put("AuthorizationCodeUrl", value.into_node()); self }
    /// Sets `ClientId`.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<SecretConnectorProperty>) -> Self { self.0.put("ClientId", value.into_node()); self }
    /// Sets `ClientSecret`.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<SecretConnectorProperty>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `ContentType`. The values are constants of [`ContentType`].
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<ContentType>) -> Self { self.0.put("ContentType", value.into_node()); self }
    /// Sets `Prompt`.
    #[inline] pub fn prompt(mut self, value: impl IntoValue_<ConnectorProperty>) -> Self { self.0.put("Prompt", value.into_node()); self }
    /// Sets `RedirectUri`.
    #[inline] pub fn redirect_uri(mut self, value: impl IntoValue_<ConnectorProperty>) -> Self { self.0.put("RedirectUri", value.into_node()); self }
    /// Sets `RequestMethod`. The values are constants of [`RequestMethod`].
    #[inline] pub fn request_method(mut self, value: impl IntoValue_<RequestMethod>) -> Self { self.0.put("RequestMethod", value.into_node()); self }
    /// Sets `Scope`.
    #[inline] pub fn scope(mut self, value: impl IntoValue_<ConnectorProperty>) -> Self { self.0.put("Scope", value.into_node()); self }
    /// Sets `TokenUrl`.
    #[inline] pub fn token_url(mut self, value: impl IntoValue_<ConnectorProperty>) -> Self { self.0.put("TokenUrl", value.into_node()); self }
    /// Sets `TokenUrlParameters`.
    #[inline] pub fn token_url_parameters(mut self, value: impl IntoValue_<Vec<ConnectorProperty>>) -> Self { self.0.put("TokenUrlParameters", value.into_node()); self }
}
impl IntoValue_<ConnectorAuthorizationCodeProperties> for ConnectorAuthorizationCodeProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.ClientCredentialsProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-clientcredentialsproperties.html)
#[must_use]
pub struct ClientCredentialsProperties(Properties_);
impl ClientCredentialsProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClientCredentialsProperties(Properties_::new()) }
}
impl ClientCredentialsProperties {
    /// Sets `ClientId`.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<SecretConnectorProperty>) -> Self { self.0.put("ClientId", value.into_node()); self }
    /// Sets `ClientSecret`.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<SecretConnectorProperty>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `ContentType`. The values are constants of [`ClientCredentialsPropertiesContentType`].
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<ClientCredentialsPropertiesContentType>) -> Self { self.0.put("ContentType", value.into_node()); self }
    /// Sets `RequestMethod`. The values are constants of [`ClientCredentialsPropertiesRequestMethod`].
    #[inline] pub fn request_method(mut self, value: impl IntoValue_<ClientCredentialsPropertiesRequestMethod>) -> Self { self.0.put("RequestMethod", value.into_node()); self }
    /// Sets `Scope`.
    #[inline] pub fn scope(mut self, value: impl IntoValue_<ConnectorProperty>) -> Self { self.0.put("Scope", value.into_node()); self }
    /// Sets `TokenUrl`.
    #[inline] pub fn token_url(mut self, value: impl IntoValue_<ConnectorProperty>) -> Self { self.0.put("TokenUrl", value.into_node()); self }
    /// Sets `TokenUrlParameters`.
    #[inline] pub fn token_url_parameters(mut self, value: impl IntoValue_<Vec<ConnectorProperty>>) -> Self { self.0.put("TokenUrlParameters", value.into_node()); self }
}
impl IntoValue_<ClientCredentialsProperties> for ClientCredentialsProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.JWTBearerProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-jwtbearerproperties.html)
#[must_use]
pub struct JWTBearerProperties(Properties_);
impl JWTBearerProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JWTBearerProperties(Properties_::new()) }
}
impl JWTBearerProperties {
    /// Sets `ContentType`. The values are constants of [`JWTBearerPropertiesContentType`].
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<JWTBearerPropertiesContentType>) -> Self { self.0.put("ContentType", value.into_node()); self }
    /// Sets `JwtToken`.
    #[inline] pub fn jwt_token(mut self, value: impl IntoValue_<SecretConnectorProperty>) -> Self { self.0.put("JwtToken", value.into_node()); self }
    /// Sets `RequestMethod`. The values are constants of [`JWTBearerPropertiesRequestMethod`].
    #[inline] pub fn request_method(mut self, value: impl IntoValue_<JWTBearerPropertiesRequestMethod>) -> Self { self.0.put("RequestMethod", value.into_node()); self }
    /// Sets `TokenUrl`.
    #[inline] pub fn token_url(mut self, value: impl IntoValue_<ConnectorProperty>) -> Self { self.0.put("TokenUrl", value.into_node()); self }
    /// Sets `TokenUrlParameters`.
    #[inline] pub fn token_url_parameters(mut self, value: impl IntoValue_<Vec<ConnectorProperty>>) -> Self { self.0.put("TokenUrlParameters", value.into_node()); self }
}
impl IntoValue_<JWTBearerProperties> for JWTBearerProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.ConnectorOAuth2Properties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-connectoroauth2properties.html)
#[must_use]
pub struct ConnectorOAuth2Properties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectorOAuth2Properties<Missing_<super::required::o_auth2_grant_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectorOAuth2Properties(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectorOAuth2Properties<S0> {
    /// Sets `AuthorizationCodeProperties`.
    #[inline] pub fn authorization_code_properties(mut self, value: impl IntoValue_<ConnectorAuthorizationCodeProperties>) -> Self { self.0.put("AuthorizationCodeProperties", value.into_node()); self }
    /// Sets `ClientCredentialsProperties`.
    #[inline] pub fn client_credentials_properties(mut self, value: impl IntoValue_<ClientCredentialsProperties>) -> Self { self.0.put("ClientCredentialsProperties", value.into_node()); self }
    /// Sets `JWTBearerProperties`.
    #[inline] pub fn jwt_bearer_properties(mut self, value: impl IntoValue_<JWTBearerProperties>) -> Self { self.0.put("JWTBearerProperties", value.into_node()); self }
    /// Sets `OAuth2GrantType`. Required. The values are constants of [`OAuth2GrantType`].
    #[inline] pub fn o_auth2_grant_type(mut self, value: impl IntoValue_<OAuth2GrantType>) -> ConnectorOAuth2Properties<Set_> { self.0.put("OAuth2GrantType", value.into_node()); ConnectorOAuth2Properties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ConnectorOAuth2Properties> for ConnectorOAuth2Properties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.ConnectorAuthenticationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-connectorauthenticationconfiguration.html)
#[must_use]
pub struct ConnectorAuthenticationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectorAuthenticationConfiguration<Missing_<super::required::authentication_types>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectorAuthenticationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectorAuthenticationConfiguration<S0> {
    /// Sets `AuthenticationTypes`. Required. The values are constants of [`AuthenticationType`].
    #[inline] pub fn authentication_types(mut self, value: impl IntoValue_<Vec<AuthenticationType>>) -> ConnectorAuthenticationConfiguration<Set_> { self.0.put("AuthenticationTypes", value.into_node()); ConnectorAuthenticationConfiguration(self.0, PhantomData_) }
    /// Sets `BasicAuthenticationProperties`.
    #[inline] pub fn basic_authentication_properties(mut self, value: impl IntoValue_<BasicAuthenticationProperties>) -> Self { self.0.put("BasicAuthenticationProperties", value.into_node()); self }
    /// Sets `CustomAuthenticationProperties`.
    #[inline] pub fn custom_authentication_properties(mut self, value: impl IntoValue_<CustomAuthenticationProperties>) -> Self { self.0.put("CustomAuthenticationProperties", value.into_node()); self }
    /// Sets `OAuth2Properties`.
    #[inline] pub fn o_auth2_properties(mut self, value: impl IntoValue_<ConnectorOAuth2Properties>) -> Self { self.0.put("OAuth2Properties", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConnectorAuthenticationConfiguration> for ConnectorAuthenticationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.BetweenConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-betweenconfiguration.html)
#[must_use]
pub struct BetweenConfiguration(Properties_);
impl BetweenConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BetweenConfiguration(Properties_::new()) }
}
impl BetweenConfiguration {
    /// Sets `HighBoundKey`.
    #[inline] pub fn high_bound_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HighBoundKey", value.into_node()); self }
    /// Sets `LowBoundKey`.
    #[inline] pub fn low_bound_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LowBoundKey", value.into_node()); self }
    /// Sets `Template`.
    #[inline] pub fn template(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Template", value.into_node()); self }
}
impl IntoValue_<BetweenConfiguration> for BetweenConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.FilterOverrides`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-filteroverrides.html)
#[must_use]
pub struct FilterOverrides(Properties_);
impl FilterOverrides {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilterOverrides(Properties_::new()) }
}
impl FilterOverrides {
    /// Sets `BetweenConfiguration`.
    #[inline] pub fn between_configuration(mut self, value: impl IntoValue_<BetweenConfiguration>) -> Self { self.0.put("BetweenConfiguration", value.into_node()); self }
    /// Sets `DateTimeFormat`.
    #[inline] pub fn date_time_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DateTimeFormat", value.into_node()); self }
    /// Sets `FieldName`.
    #[inline] pub fn field_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldName", value.into_node()); self }
    /// Sets `OperatorMappings`.
    #[inline] pub fn operator_mappings(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("OperatorMappings", value.into_node()); self }
}
impl IntoValue_<FilterOverrides> for FilterOverrides { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.FieldDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-fielddefinition.html)
#[must_use]
pub struct FieldDefinition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FieldDefinition<Missing_<super::required::field_data_type>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FieldDefinition<S0, S1> {
    /// Sets `FieldDataType`. Required. The values are constants of [`FieldDataType`].
    #[inline] pub fn field_data_type(mut self, value: impl IntoValue_<FieldDataType>) -> FieldDefinition<Set_, S1> { self.0.put("FieldDataType", value.into_node()); FieldDefinition(self.0, PhantomData_) }
    /// Sets `FilterOverrides`.
    #[inline] pub fn filter_overrides(mut self, value: impl IntoValue_<FilterOverrides>) -> Self { self.0.put("FilterOverrides", value.into_node()); self }
    /// Sets `IsNullable`.
    #[inline] pub fn is_nullable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsNullable", value.into_node()); self }
    /// Sets `IsOrderable`.
    #[inline] pub fn is_orderable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsOrderable", value.into_node()); self }
    /// Sets `IsPartitionable`.
    #[inline] pub fn is_partitionable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsPartitionable", value.into_node()); self }
    /// Sets `IsQueryable`.
    #[inline] pub fn is_queryable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsQueryable", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FieldDefinition<S0, Set_> { self.0.put("Name", value.into_node()); FieldDefinition(self.0, PhantomData_) }
    /// Sets `ResponseDateFormat`.
    #[inline] pub fn response_date_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResponseDateFormat", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FieldDefinition> for FieldDefinition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.FilterStringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-filterstringconfiguration.html)
#[must_use]
pub struct FilterStringConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FilterStringConfiguration<Missing_<super::required::query_parameter_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilterStringConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> FilterStringConfiguration<S0> {
    /// Sets `QueryParameterName`. Required.
    #[inline] pub fn query_parameter_name(mut self, value: impl IntoValue_<String>) -> FilterStringConfiguration<Set_> { self.0.put("QueryParameterName", value.into_node()); FilterStringConfiguration(self.0, PhantomData_) }
    /// Sets `QuoteCharacter`.
    #[inline] pub fn quote_character(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QuoteCharacter", value.into_node()); self }
    /// Sets `QuoteStringValues`.
    #[inline] pub fn quote_string_values(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("QuoteStringValues", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FilterStringConfiguration> for FilterStringConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.FilterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-filterconfiguration.html)
#[must_use]
pub struct FilterConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FilterConfiguration<Missing_<super::required::filter_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilterConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> FilterConfiguration<S0> {
    /// Sets `BetweenConfiguration`.
    #[inline] pub fn between_configuration(mut self, value: impl IntoValue_<BetweenConfiguration>) -> Self { self.0.put("BetweenConfiguration", value.into_node()); self }
    /// Sets `DateTimeFormat`.
    #[inline] pub fn date_time_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DateTimeFormat", value.into_node()); self }
    /// Sets `FilterMode`. Required. The values are constants of [`FilterMode`].
    #[inline] pub fn filter_mode(mut self, value: impl IntoValue_<FilterMode>) -> FilterConfiguration<Set_> { self.0.put("FilterMode", value.into_node()); FilterConfiguration(self.0, PhantomData_) }
    /// Sets `FilterStringConfiguration`.
    #[inline] pub fn filter_string_configuration(mut self, value: impl IntoValue_<FilterStringConfiguration>) -> Self { self.0.put("FilterStringConfiguration", value.into_node()); self }
    /// Sets `OperatorMappings`.
    #[inline] pub fn operator_mappings(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("OperatorMappings", value.into_node()); self }
    /// Sets `StripQuotes`.
    #[inline] pub fn strip_quotes(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("StripQuotes", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FilterConfiguration> for FilterConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.ResponseExtractionMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-responseextractionmapping.html)
#[must_use]
pub struct ResponseExtractionMapping(Properties_);
impl ResponseExtractionMapping {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResponseExtractionMapping(Properties_::new()) }
}
impl ResponseExtractionMapping {
    /// Sets `ContentPath`. 1 to 512 characters.
    #[inline] pub fn content_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentPath", value.into_node()); self }
    /// Sets `HeaderKey`. 1 to 128 characters.
    #[inline] pub fn header_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HeaderKey", value.into_node()); self }
}
impl IntoValue_<ResponseExtractionMapping> for ResponseExtractionMapping { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.ExtractedParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-extractedparameter.html)
#[must_use]
pub struct ExtractedParameter(Properties_);
impl ExtractedParameter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExtractedParameter(Properties_::new()) }
}
impl ExtractedParameter {
    /// Sets `DefaultValue`. 1 to 1024 characters.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `Key`. 1 to 128 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `PropertyLocation`. The values are constants of [`ExtractedParameterPropertyLocation`].
    #[inline] pub fn property_location(mut self, value: impl IntoValue_<ExtractedParameterPropertyLocation>) -> Self { self.0.put("PropertyLocation", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<ResponseExtractionMapping>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<ExtractedParameter> for ExtractedParameter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.CursorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-cursorconfiguration.html)
#[must_use]
pub struct CursorConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CursorConfiguration<Missing_<super::required::next_page>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CursorConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CursorConfiguration<S0> {
    /// Sets `LimitParameter`.
    #[inline] pub fn limit_parameter(mut self, value: impl IntoValue_<ExtractedParameter>) -> Self { self.0.put("LimitParameter", value.into_node()); self }
    /// Sets `NextPage`. Required.
    #[inline] pub fn next_page(mut self, value: impl IntoValue_<ExtractedParameter>) -> CursorConfiguration<Set_> { self.0.put("NextPage", value.into_node()); CursorConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CursorConfiguration> for CursorConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.OffsetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-offsetconfiguration.html)
#[must_use]
pub struct OffsetConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OffsetConfiguration<Missing_<super::required::limit_parameter>, Missing_<super::required::offset_parameter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OffsetConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OffsetConfiguration<S0, S1> {
    /// Sets `LimitParameter`. Required.
    #[inline] pub fn limit_parameter(mut self, value: impl IntoValue_<ExtractedParameter>) -> OffsetConfiguration<Set_, S1> { self.0.put("LimitParameter", value.into_node()); OffsetConfiguration(self.0, PhantomData_) }
    /// Sets `OffsetParameter`. Required.
    #[inline] pub fn offset_parameter(mut self, value: impl IntoValue_<ExtractedParameter>) -> OffsetConfiguration<S0, Set_> { self.0.put("OffsetParameter", value.into_node()); OffsetConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OffsetConfiguration> for OffsetConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.PaginationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-paginationconfiguration.html)
#[must_use]
pub struct PaginationConfiguration(Properties_);
impl PaginationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PaginationConfiguration(Properties_::new()) }
}
impl PaginationConfiguration {
    /// Sets `CursorConfiguration`.
    #[inline] pub fn cursor_configuration(mut self, value: impl IntoValue_<CursorConfiguration>) -> Self { self.0.put("CursorConfiguration", value.into_node()); self }
    /// Sets `OffsetConfiguration`.
    #[inline] pub fn offset_configuration(mut self, value: impl IntoValue_<OffsetConfiguration>) -> Self { self.0.put("OffsetConfiguration", value.into_node()); self }
}
impl IntoValue_<PaginationConfiguration> for PaginationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.ResponseConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-responseconfiguration.html)
#[must_use]
pub struct ResponseConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResponseConfiguration<Missing_<super::required::result_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResponseConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ResponseConfiguration<S0> {
    /// Sets `ErrorPath`. 1 to 512 characters.
    #[inline] pub fn error_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ErrorPath", value.into_node()); self }
    /// Sets `ResultPath`. Required. 1 to 512 characters.
    #[inline] pub fn result_path(mut self, value: impl IntoValue_<String>) -> ResponseConfiguration<Set_> { self.0.put("ResultPath", value.into_node()); ResponseConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ResponseConfiguration> for ResponseConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.SourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-sourceconfiguration.html)
#[must_use]
pub struct SourceConfiguration(Properties_);
impl SourceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceConfiguration(Properties_::new()) }
}
impl SourceConfiguration {
    /// Sets `FilterConfiguration`.
    #[inline] pub fn filter_configuration(mut self, value: impl IntoValue_<FilterConfiguration>) -> Self { self.0.put("FilterConfiguration", value.into_node()); self }
    /// Sets `PaginationConfiguration`.
    #[inline] pub fn pagination_configuration(mut self, value: impl IntoValue_<PaginationConfiguration>) -> Self { self.0.put("PaginationConfiguration", value.into_node()); self }
    /// Sets `RequestMethod`. The values are constants of [`SourceConfigurationRequestMethod`].
    #[inline] pub fn request_method(mut self, value: impl IntoValue_<SourceConfigurationRequestMethod>) -> Self { self.0.put("RequestMethod", value.into_node()); self }
    /// Sets `RequestParameters`.
    #[inline] pub fn request_parameters(mut self, value: impl IntoValue_<Vec<ConnectorProperty>>) -> Self { self.0.put("RequestParameters", value.into_node()); self }
    /// Sets `RequestPath`. 1 to 512 characters.
    #[inline] pub fn request_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RequestPath", value.into_node()); self }
    /// Sets `ResponseConfiguration`.
    #[inline] pub fn response_configuration(mut self, value: impl IntoValue_<ResponseConfiguration>) -> Self { self.0.put("ResponseConfiguration", value.into_node()); self }
}
impl IntoValue_<SourceConfiguration> for SourceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.EntityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-entityconfiguration.html)
#[must_use]
pub struct EntityConfiguration(Properties_);
impl EntityConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EntityConfiguration(Properties_::new()) }
}
impl EntityConfiguration {
    /// Sets `Schema`.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<MapOf_<FieldDefinition>>) -> Self { self.0.put("Schema", value.into_node()); self }
    /// Sets `SourceConfiguration`.
    #[inline] pub fn source_configuration(mut self, value: impl IntoValue_<SourceConfiguration>) -> Self { self.0.put("SourceConfiguration", value.into_node()); self }
}
impl IntoValue_<EntityConfiguration> for EntityConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.ValidationEndpointConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[must_use]
pub struct ValidationEndpointConfiguration(Properties_);
impl ValidationEndpointConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ValidationEndpointConfiguration(Properties_::new()) }
}
impl ValidationEndpointConfiguration {
    /// Sets `RequestMethod`. The values are constants of [`ValidationEndpointConfigurationRequestMethod`].
    #[inline] pub fn request_method(mut self, value: impl IntoValue_<ValidationEndpointConfigurationRequestMethod>) -> Self { self.0.put("RequestMethod", value.into_node()); self }
    /// Sets `RequestPath`. 1 to 512 characters.
    #[inline] pub fn request_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RequestPath", value.into_node()); self }
}
impl IntoValue_<ValidationEndpointConfiguration> for ValidationEndpointConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::ConnectionType.RestConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-restconfiguration.html)
#[must_use]
pub struct RestConfiguration(Properties_);
impl RestConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RestConfiguration(Properties_::new()) }
}
impl RestConfiguration {
    /// Sets `EntityConfigurations`.
    #[inline] pub fn entity_configurations(mut self, value: impl IntoValue_<MapOf_<EntityConfiguration>>) -> Self { self.0.put("EntityConfigurations", value.into_node()); self }
    /// Sets `GlobalSourceConfiguration`.
    #[inline] pub fn global_source_configuration(mut self, value: impl IntoValue_<SourceConfiguration>) -> Self { self.0.put("GlobalSourceConfiguration", value.into_node()); self }
    /// Sets `ValidationEndpointConfiguration`.
    #[inline] pub fn validation_endpoint_configuration(mut self, value: impl IntoValue_<ValidationEndpointConfiguration>) -> Self { self.0.put("ValidationEndpointConfiguration", value.into_node()); self }
}
impl IntoValue_<RestConfiguration> for RestConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[derive(Debug)]
pub enum PropertyLocation {}
impl PropertyLocation {
    /// `HEADER`
    pub const HEADER: Value_<PropertyLocation> = Value_::constant("HEADER");
    /// `BODY`
    pub const BODY: Value_<PropertyLocation> = Value_::constant("BODY");
    /// `QUERY_PARAM`
    pub const QUERY_PARAM: Value_<PropertyLocation> = Value_::constant("QUERY_PARAM");
    /// `PATH`
    pub const PATH: Value_<PropertyLocation> = Value_::constant("PATH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PropertyLocation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[derive(Debug)]
pub enum PropertyType {}
impl PropertyType {
    /// `USER_INPUT`
    pub const USER_INPUT: Value_<PropertyType> = Value_::constant("USER_INPUT");
    /// `SECRET`
    pub const SECRET: Value_<PropertyType> = Value_::constant("SECRET");
    /// `READ_ONLY`
    pub const READ_ONLY: Value_<PropertyType> = Value_::constant("READ_ONLY");
    /// `UNUSED`
    pub const UNUSED: Value_<PropertyType> = Value_::constant("UNUSED");
    /// `SECRET_OR_USER_INPUT`
    pub const SECRET_OR_USER_INPUT: Value_<PropertyType> = Value_::constant("SECRET_OR_USER_INPUT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PropertyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[derive(Debug)]
pub enum AuthenticationType {}
impl AuthenticationType {
    /// `BASIC`
    pub const BASIC: Value_<AuthenticationType> = Value_::constant("BASIC");
    /// `OAUTH2`
    pub const OAUTH2: Value_<AuthenticationType> = Value_::constant("OAUTH2");
    /// `CUSTOM`
    pub const CUSTOM: Value_<AuthenticationType> = Value_::constant("CUSTOM");
    /// `IAM`
    pub const IAM: Value_<AuthenticationType> = Value_::constant("IAM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthenticationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[derive(Debug)]
pub enum SecretConnectorPropertyPropertyLocation {}
impl SecretConnectorPropertyPropertyLocation {
    /// `HEADER`
    pub const HEADER: Value_<SecretConnectorPropertyPropertyLocation> = Value_::constant("HEADER");
    /// `BODY`
    pub const BODY: Value_<SecretConnectorPropertyPropertyLocation> = Value_::constant("BODY");
    /// `QUERY_PARAM`
    pub const QUERY_PARAM: Value_<SecretConnectorPropertyPropertyLocation> = Value_::constant("QUERY_PARAM");
    /// `PATH`
    pub const PATH: Value_<SecretConnectorPropertyPropertyLocation> = Value_::constant("PATH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SecretConnectorPropertyPropertyLocation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[derive(Debug)]
pub enum SecretConnectorPropertyPropertyType {}
impl SecretConnectorPropertyPropertyType {
    /// `SECRET`
    pub const SECRET: Value_<SecretConnectorPropertyPropertyType> = Value_::constant("SECRET");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SecretConnectorPropertyPropertyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[derive(Debug)]
pub enum ContentType {}
impl ContentType {
    /// `APPLICATION_JSON`
    pub const APPLICATION_JSON: Value_<ContentType> = Value_::constant("APPLICATION_JSON");
    /// `URL_ENCODED`
    pub const URL_ENCODED: Value_<ContentType> = Value_::constant("URL_ENCODED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[derive(Debug)]
pub enum RequestMethod {}
impl RequestMethod {
    /// `GET`
    pub const GET: Value_<RequestMethod> = Value_::constant("GET");
    /// `POST`
    pub const POST: Value_<RequestMethod> = Value_::constant("POST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RequestMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[derive(Debug)]
pub enum ClientCredentialsPropertiesContentType {}
impl ClientCredentialsPropertiesContentType {
    /// `APPLICATION_JSON`
    pub const APPLICATION_JSON: Value_<ClientCredentialsPropertiesContentType> = Value_::constant("APPLICATION_JSON");
    /// `URL_ENCODED`
    pub const URL_ENCODED: Value_<ClientCredentialsPropertiesContentType> = Value_::constant("URL_ENCODED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ClientCredentialsPropertiesContentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[derive(Debug)]
pub enum ClientCredentialsPropertiesRequestMethod {}
impl ClientCredentialsPropertiesRequestMethod {
    /// `GET`
    pub const GET: Value_<ClientCredentialsPropertiesRequestMethod> = Value_::constant("GET");
    /// `POST`
    pub const POST: Value_<ClientCredentialsPropertiesRequestMethod> = Value_::constant("POST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ClientCredentialsPropertiesRequestMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[derive(Debug)]
pub enum JWTBearerPropertiesContentType {}
impl JWTBearerPropertiesContentType {
    /// `APPLICATION_JSON`
    pub const APPLICATION_JSON: Value_<JWTBearerPropertiesContentType> = Value_::constant("APPLICATION_JSON");
    /// `URL_ENCODED`
    pub const URL_ENCODED: Value_<JWTBearerPropertiesContentType> = Value_::constant("URL_ENCODED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<JWTBearerPropertiesContentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[derive(Debug)]
pub enum JWTBearerPropertiesRequestMethod {}
impl JWTBearerPropertiesRequestMethod {
    /// `GET`
    pub const GET: Value_<JWTBearerPropertiesRequestMethod> = Value_::constant("GET");
    /// `POST`
    pub const POST: Value_<JWTBearerPropertiesRequestMethod> = Value_::constant("POST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<JWTBearerPropertiesRequestMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[derive(Debug)]
pub enum OAuth2GrantType {}
impl OAuth2GrantType {
    /// `CLIENT_CREDENTIALS`
    pub const CLIENT_CREDENTIALS: Value_<OAuth2GrantType> = Value_::constant("CLIENT_CREDENTIALS");
    /// `JWT_BEARER`
    pub const JWT_BEARER: Value_<OAuth2GrantType> = Value_::constant("JWT_BEARER");
    /// `AUTHORIZATION_CODE`
    pub const AUTHORIZATION_CODE: Value_<OAuth2GrantType> = Value_::constant("AUTHORIZATION_CODE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OAuth2GrantType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[derive(Debug)]
pub enum IntegrationType {}
impl IntegrationType {
    /// `REST`
    pub const REST: Value_<IntegrationType> = Value_::constant("REST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IntegrationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[derive(Debug)]
pub enum FieldDataType {}
impl FieldDataType {
    /// `INT`
    pub const INT: Value_<FieldDataType> = Value_::constant("INT");
    /// `SMALLINT`
    pub const SMALLINT: Value_<FieldDataType> = Value_::constant("SMALLINT");
    /// `BIGINT`
    pub const BIGINT: Value_<FieldDataType> = Value_::constant("BIGINT");
    /// `FLOAT`
    pub const FLOAT: Value_<FieldDataType> = Value_::constant("FLOAT");
    /// `LONG`
    pub const LONG: Value_<FieldDataType> = Value_::constant("LONG");
    /// `DATE`
    pub const DATE: Value_<FieldDataType> = Value_::constant("DATE");
    /// `BOOLEAN`
    pub const BOOLEAN: Value_<FieldDataType> = Value_::constant("BOOLEAN");
    /// `MAP`
    pub const MAP: Value_<FieldDataType> = Value_::constant("MAP");
    /// `ARRAY`
    pub const ARRAY: Value_<FieldDataType> = Value_::constant("ARRAY");
    /// `STRING`
    pub const STRING: Value_<FieldDataType> = Value_::constant("STRING");
    /// `TIMESTAMP`
    pub const TIMESTAMP: Value_<FieldDataType> = Value_::constant("TIMESTAMP");
    /// `DECIMAL`
    pub const DECIMAL: Value_<FieldDataType> = Value_::constant("DECIMAL");
    /// `BYTE`
    pub const BYTE: Value_<FieldDataType> = Value_::constant("BYTE");
    /// `SHORT`
    pub const SHORT: Value_<FieldDataType> = Value_::constant("SHORT");
    /// `DOUBLE`
    pub const DOUBLE: Value_<FieldDataType> = Value_::constant("DOUBLE");
    /// `STRUCT`
    pub const STRUCT: Value_<FieldDataType> = Value_::constant("STRUCT");
    /// `BINARY`
    pub const BINARY: Value_<FieldDataType> = Value_::constant("BINARY");
    /// `UNION`
    pub const UNION: Value_<FieldDataType> = Value_::constant("UNION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FieldDataType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[derive(Debug)]
pub enum FilterMode {}
impl FilterMode {
    /// `QUERY_PARAMS`
    pub const QUERY_PARAMS: Value_<FilterMode> = Value_::constant("QUERY_PARAMS");
    /// `FILTER_STRING`
    pub const FILTER_STRING: Value_<FilterMode> = Value_::constant("FILTER_STRING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FilterMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[derive(Debug)]
pub enum ExtractedParameterPropertyLocation {}
impl ExtractedParameterPropertyLocation {
    /// `HEADER`
    pub const HEADER: Value_<ExtractedParameterPropertyLocation> = Value_::constant("HEADER");
    /// `BODY`
    pub const BODY: Value_<ExtractedParameterPropertyLocation> = Value_::constant("BODY");
    /// `QUERY_PARAM`
    pub const QUERY_PARAM: Value_<ExtractedParameterPropertyLocation> = Value_::constant("QUERY_PARAM");
    /// `PATH`
    pub const PATH: Value_<ExtractedParameterPropertyLocation> = Value_::constant("PATH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExtractedParameterPropertyLocation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[derive(Debug)]
pub enum SourceConfigurationRequestMethod {}
impl SourceConfigurationRequestMethod {
    /// `GET`
    pub const GET: Value_<SourceConfigurationRequestMethod> = Value_::constant("GET");
    /// `POST`
    pub const POST: Value_<SourceConfigurationRequestMethod> = Value_::constant("POST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceConfigurationRequestMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::ConnectionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
#[derive(Debug)]
pub enum ValidationEndpointConfigurationRequestMethod {}
impl ValidationEndpointConfigurationRequestMethod {
    /// `GET`
    pub const GET: Value_<ValidationEndpointConfigurationRequestMethod> = Value_::constant("GET");
    /// `POST`
    pub const POST: Value_<ValidationEndpointConfigurationRequestMethod> = Value_::constant("POST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ValidationEndpointConfigurationRequestMethod> { Value_::from_node(value.into_node()) }
}
