// Made by `cargo xtask generate`; do not edit.
//! `AWS::Events::Connection`

use stanchion_template::generated::*;

/// `AWS::Events::Connection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-connection.html)
#[must_use]
pub struct Connection(Properties_);
impl Connection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Connection(Properties_::new()) }
}
impl Connection {
    /// Sets `AuthParameters`.
    #[inline] pub fn auth_parameters(mut self, value: impl IntoValue_<AuthParameters>) -> Self { self.0.put("AuthParameters", value.into_node()); self }
    /// Sets `AuthorizationType`. The values are constants of [`AuthorizationType`].
    #[inline] pub fn authorization_type(mut self, value: impl IntoValue_<AuthorizationType>) -> Self { self.0.put("AuthorizationType", value.into_node()); self }
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InvocationConnectivityParameters`.
    #[inline] pub fn invocation_connectivity_parameters(mut self, value: impl IntoValue_<InvocationConnectivityParameters>) -> Self { self.0.put("InvocationConnectivityParameters", value.into_node()); self }
    /// Sets `KmsKeyIdentifier`. At most 2048 characters.
    #[inline] pub fn kms_key_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyIdentifier", value.into_node()); self }
    /// Sets `Name`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<Connection> for Connection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Connection {
    const TYPE: &'static str = "AWS::Events::Connection";
    type Handle = ConnectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Connection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectionRef(Id_);
impl From<Id_> for ConnectionRef { #[inline] fn from(id: Id_) -> Self { ConnectionRef(id) } }
impl AsRef<Id_> for ConnectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectionRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ArnForPolicy`
    #[inline] pub fn arn_for_policy(&self) -> Value_<String> { self.0.attribute("ArnForPolicy") }
    /// `Fn::GetAtt` `AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn`
    #[inline] pub fn auth_parameters_connectivity_parameters_resource_parameters_resource_association_arn(&self) -> Value_<String> { self.0.attribute("AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn") }
    /// `Fn::GetAtt` `InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn`
    #[inline] pub fn invocation_connectivity_parameters_resource_parameters_resource_association_arn(&self) -> Value_<String> { self.0.attribute("InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn") }
    /// `Fn::GetAtt` `SecretArn`
    #[inline] pub fn secret_arn(&self) -> Value_<String> { self.0.attribute("SecretArn") }
}
/// `AWS::Events::Connection.ApiKeyAuthParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-connection-apikeyauthparameters.html)
#[must_use]
pub struct ApiKeyAuthParameters<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ApiKeyAuthParameters<Missing_<super::required::api_key_name>, Missing_<super::required::api_key_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApiKeyAuthParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ApiKeyAuthParameters<S0, S1> {
    /// Sets `ApiKeyName`. Required. 1 to 512 characters.
    #[inline] pub fn api_key_name(mut self, value: impl IntoValue_<String>) -> ApiKeyAuthParameters<Set_, S1> { self.0.put("ApiKeyName", value.into_node()); ApiKeyAuthParameters(self.0, PhantomData_) }
    /// Sets `ApiKeyValue`. Required. 1 to 512 characters.
    #[inline] pub fn api_key_value(mut self, value: impl IntoValue_<String>) -> ApiKeyAuthParameters<S0, Set_> { self.0.put("ApiKeyValue", value.into_node()); ApiKeyAuthParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ApiKeyAuthParameters> for ApiKeyAuthParameters<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Connection.BasicAuthParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-connection-basicauthparameters.html)
#[must_use]
pub struct BasicAuthParameters<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BasicAuthParameters<Missing_<super::required::password>, Missing_<super::required::username>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BasicAuthParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BasicAuthParameters<S0, S1> {
    /// Sets `Password`. Required. 1 to 512 characters.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> BasicAuthParameters<Set_, S1> { self.0.put("Password", value.into_node()); BasicAuthParameters(self.0, PhantomData_) }
    /// Sets `Username`. Required. 1 to 512 characters.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> BasicAuthParameters<S0, Set_> { self.0.put("Username", value.into_node()); BasicAuthParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BasicAuthParameters> for BasicAuthParameters<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Connection.ResourceParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-connection-resourceparameters.html)
#[must_use]
pub struct ResourceParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResourceParameters<Missing_<super::required::resource_configuration_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceParameters(Properties_::new(), PhantomData_) }
}
impl<S0> ResourceParameters<S0> {
    /// Sets `ResourceAssociationArn`. 20 to 2048 characters.
    #[inline] pub fn resource_association_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceAssociationArn", value.into_node()); self }
    /// Sets `ResourceConfigurationArn`. Required. At most 2048 characters.
    #[inline] pub fn resource_configuration_arn(mut self, value: impl IntoValue_<String>) -> ResourceParameters<Set_> { self.0.put("ResourceConfigurationArn", value.into_node()); ResourceParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ResourceParameters> for ResourceParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Connection.ConnectivityParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-connection-connectivityparameters.html)
#[must_use]
pub struct ConnectivityParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectivityParameters<Missing_<super::required::resource_parameters>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectivityParameters(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectivityParameters<S0> {
    /// Sets `ResourceParameters`. Required.
    #[inline] pub fn resource_parameters(mut self, value: impl IntoValue_<ResourceParameters>) -> ConnectivityParameters<Set_> { self.0.put("ResourceParameters", value.into_node()); ConnectivityParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ConnectivityParameters> for ConnectivityParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Connection.Parameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-connection-parameter.html)
#[must_use]
pub struct Parameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Parameter<Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Parameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Parameter<S0, S1> {
    /// Sets `IsValueSecret`.
    #[inline] pub fn is_value_secret(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsValueSecret", value.into_node()); self }
    /// Sets `Key`. Required. 0 to 512 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Parameter<Set_, S1> { self.0.put("Key", value.into_node()); Parameter(self.0, PhantomData_) }
    /// Sets `Value`. Required. 0 to 512 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Parameter<S0, Set_> { self.0.put("Value", value.into_node()); Parameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Parameter> for Parameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Connection.ConnectionHttpParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-connection-connectionhttpparameters.html)
#[must_use]
pub struct ConnectionHttpParameters(Properties_);
impl ConnectionHttpParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectionHttpParameters(Properties_::new()) }
}
impl ConnectionHttpParameters {
    /// Sets `BodyParameters`. 0 to 100 items.
    #[inline] pub fn body_parameters(mut self, value: impl IntoValue_<Vec<Parameter>>) -> Self { self.0.put("BodyParameters", value.into_node()); self }
    /// Sets `HeaderParameters`. 0 to 100 items.
    #[inline] pub fn header_parameters(mut self, value: impl IntoValue_<Vec<Parameter>>) -> Self { self.0.put("HeaderParameters", value.into_node()); self }
    /// Sets `QueryStringParameters`. 0 to 100 items.
    #[inline] pub fn query_string_parameters(mut self, value: impl IntoValue_<Vec<Parameter>>) -> Self { self.0.put("QueryStringParameters", value.into_node()); self }
}
impl IntoValue_<ConnectionHttpParameters> for ConnectionHttpParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Connection.ClientParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-connection-clientparameters.html)
#[must_use]
pub struct ClientParameters<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ClientParameters<Missing_<super::required::client_id>, Missing_<super::required::client_secret>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClientParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ClientParameters<S0, S1> {
    /// Sets `ClientID`. Required. 1 to 512 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> ClientParameters<Set_, S1> { self.0.put("ClientID", value.into_node()); ClientParameters(self.0, PhantomData_) }
    /// Sets `ClientSecret`. Required. 1 to 512 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> ClientParameters<S0, Set_> { self.0.put("ClientSecret", value.into_node()); ClientParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ClientParameters> for ClientParameters<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Connection.OAuthParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-connection-oauthparameters.html)
#[must_use]
pub struct OAuthParameters<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl OAuthParameters<Missing_<super::required::authorization_endpoint>, Missing_<super::required::client_parameters>, Missing_<super::required::http_method>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OAuthParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> OAuthParameters<S0, S1, S2> {
    /// Sets `AuthorizationEndpoint`. Required. 1 to 2048 characters.
    #[inline] pub fn authorization_endpoint(mut self, value: impl IntoValue_<String>) -> OAuthParameters<Set_, S1, S2> { self.0.put("AuthorizationEndpoint", value.into_node()); OAuthParameters(self.0, PhantomData_) }
    /// Sets `ClientParameters`. Required.
    #[inline] pub fn client_parameters(mut self, value: impl IntoValue_<ClientParameters>) -> OAuthParameters<S0, Set_, S2> { self.0.put("ClientParameters", value.into_node()); OAuthParameters(self.0, PhantomData_) }
    /// Sets `HttpMethod`. Required. The values are constants of [`HttpMethod`].
    #[inline] pub fn http_method(mut self, value: impl IntoValue_<HttpMethod>) -> OAuthParameters<S0, S1, Set_> { self.0.put("HttpMethod", value.into_node()); OAuthParameters(self.0, PhantomData_) }
    /// Sets `OAuthHttpParameters`.
    #[inline] pub fn o_auth_http_parameters(mut self, value: impl IntoValue_<ConnectionHttpParameters>) -> Self { self.0.put("OAuthHttpParameters", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<OAuthParameters> for OAuthParameters<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Connection.AuthParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-connection-authparameters.html)
#[must_use]
pub struct AuthParameters(Properties_);
impl AuthParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthParameters(Properties_::new()) }
}
impl AuthParameters {
    /// Sets `ApiKeyAuthParameters`.
    #[inline] pub fn api_key_auth_parameters(mut self, value: impl IntoValue_<ApiKeyAuthParameters>) -> Self { self.0.put("ApiKeyAuthParameters", value.into_node()); self }
    /// Sets `BasicAuthParameters`.
    #[inline] pub fn basic_auth_parameters(mut self, value: impl IntoValue_<BasicAuthParameters>) -> Self { self.0.put("BasicAuthParameters", value.into_node()); self }
    /// Sets `ConnectivityParameters`.
    #[inline] pub fn connectivity_parameters(mut self, value: impl IntoValue_<ConnectivityParameters>) -> Self { self.0.put("ConnectivityParameters", value.into_node()); self }
    /// Sets `InvocationHttpParameters`.
    #[inline] pub fn invocation_http_parameters(mut self, value: impl IntoValue_<ConnectionHttpParameters>) -> Self { self.0.put("InvocationHttpParameters", value.into_node()); self }
    /// Sets `OAuthParameters`.
    #[inline] pub fn o_auth_parameters(mut self, value: impl IntoValue_<OAuthParameters>) -> Self { self.0.put("OAuthParameters", value.into_node()); self }
}
impl IntoValue_<AuthParameters> for AuthParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Connection.InvocationConnectivityParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-connection.html)
#[must_use]
pub struct InvocationConnectivityParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InvocationConnectivityParameters<Missing_<super::required::resource_parameters>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InvocationConnectivityParameters(Properties_::new(), PhantomData_) }
}
impl<S0> InvocationConnectivityParameters<S0> {
    /// Sets `ResourceParameters`. Required.
    #[inline] pub fn resource_parameters(mut self, value: impl IntoValue_<ResourceParameters>) -> InvocationConnectivityParameters<Set_> { self.0.put("ResourceParameters", value.into_node()); InvocationConnectivityParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InvocationConnectivityParameters> for InvocationConnectivityParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Events::Connection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-connection.html)
#[derive(Debug)]
pub enum HttpMethod {}
impl HttpMethod {
    /// `GET`
    pub const GET: Value_<HttpMethod> = Value_::constant("GET");
    /// `POST`
    pub const POST: Value_<HttpMethod> = Value_::constant("POST");
    /// `PUT`
    pub const PUT: Value_<HttpMethod> = Value_::constant("PUT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HttpMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Events::Connection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-connection.html)
#[derive(Debug)]
pub enum AuthorizationType {}
impl AuthorizationType {
    /// `API_KEY`
    pub const API_KEY: Value_<AuthorizationType> = Value_::constant("API_KEY");
    /// `BASIC`
    pub const BASIC: Value_<AuthorizationType> = Value_::constant("BASIC");
    /// `OAUTH_CLIENT_CREDENTIALS`
    pub const OAUTH_CLIENT_CREDENTIALS: Value_<AuthorizationType> = Value_::constant("OAUTH_CLIENT_CREDENTIALS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthorizationType> { Value_::from_node(value.into_node()) }
}
