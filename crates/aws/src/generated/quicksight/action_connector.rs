// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::ActionConnector`

use stanchion_template::generated::*;

/// `AWS::QuickSight::ActionConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-actionconnector.html)
#[must_use]
pub struct ActionConnector<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl ActionConnector<Missing_<super::required::action_connector_id>, Missing_<super::required::authentication_config>, Missing_<super::required::aws_account_id>, Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ActionConnector(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> ActionConnector<S0, S1, S2, S3, S4> {
    /// Sets `ActionConnectorId`. Required. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn action_connector_id(mut self, value: impl IntoValue_<String>) -> ActionConnector<Set_, S1, S2, S3, S4> { self.0.put("ActionConnectorId", value.into_node()); ActionConnector(self.0, PhantomData_) }
    /// Sets `AuthenticationConfig`. Required.
    #[inline] pub fn authentication_config(mut self, value: impl IntoValue_<AuthConfig>) -> ActionConnector<S0, Set_, S2, S3, S4> { self.0.put("AuthenticationConfig", value.into_node()); ActionConnector(self.0, PhantomData_) }
    /// Sets `AwsAccountId`. Required. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> ActionConnector<S0, S1, Set_, S3, S4> { self.0.put("AwsAccountId", value.into_node()); ActionConnector(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ActionConnector<S0, S1, S2, Set_, S4> { self.0.put("Name", value.into_node()); ActionConnector(self.0, PhantomData_) }
    /// Sets `Permissions`. 1 to 64 items.
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<ResourcePermission>>) -> Self { self.0.put("Permissions", value.into_node()); self }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`ActionConnectorType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ActionConnectorType>) -> ActionConnector<S0, S1, S2, S3, Set_> { self.0.put("Type", value.into_node()); ActionConnector(self.0, PhantomData_) }
    /// Sets `VpcConnectionArn`.
    #[inline] pub fn vpc_connection_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcConnectionArn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<ActionConnector> for ActionConnector<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for ActionConnector<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::QuickSight::ActionConnector";
    type Handle = ActionConnectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ActionConnector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ActionConnectorRef(Id_);
impl From<Id_> for ActionConnectorRef { #[inline] fn from(id: Id_) -> Self { ActionConnectorRef(id) } }
impl AsRef<Id_> for ActionConnectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ActionConnectorRef {
    /// `Ref`: `ActionConnectorId|AwsAccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `EnabledActions`
    #[inline] pub fn enabled_actions(&self) -> Value_<Vec<String>> { self.0.list_attribute("EnabledActions") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::QuickSight::ActionConnector.AuthorizationCodeGrantDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-actionconnector-authorizationcodegrantdetails.html)
#[must_use]
pub struct AuthorizationCodeGrantDetails<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl AuthorizationCodeGrantDetails<Missing_<super::required::authorization_endpoint>, Missing_<super::required::client_id>, Missing_<super::required::client_secret>, Missing_<super::required::token_endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuthorizationCodeGrantDetails(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> AuthorizationCodeGrantDetails<S0, S1, S2, S3> {
    /// Sets `AuthorizationEndpoint`. Required. 1 to 8192 characters.
    #[inline] pub fn authorization_endpoint(mut self, value: impl IntoValue_<String>) -> AuthorizationCodeGrantDetails<Set_, S1, S2, S3> { self.0.put("AuthorizationEndpoint", value.into_node()); AuthorizationCodeGrantDetails(self.0, PhantomData_) }
    /// Sets `ClientId`. Required. At most 1024 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> AuthorizationCodeGrantDetails<S0, Set_, S2, S3> { self.0.put("ClientId", value.into_node()); AuthorizationCodeGrantDetails(self.0, PhantomData_) }
    /// Sets `ClientSecret`. Required. At most 2048 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> AuthorizationCodeGrantDetails<S0, S1, Set_, S3> { self.0.put("ClientSecret", value.into_node()); AuthorizationCodeGrantDetails(self.0, PhantomData_) }
    /// Sets `TokenEndpoint`. Required. 1 to 8192 characters.
    #[inline] pub fn token_endpoint(mut self, value: impl IntoValue_<String>) -> AuthorizationCodeGrantDetails<S0, S1, S2, Set_> { self.0.put("TokenEndpoint", value.into_node()); AuthorizationCodeGrantDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<AuthorizationCodeGrantDetails> for AuthorizationCodeGrantDetails<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::ActionConnector.AuthorizationCodeGrantCredentialsDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-actionconnector-authorizationcodegrantcredentialsdetails.html)
#[must_use]
pub struct AuthorizationCodeGrantCredentialsDetails(Properties_);
impl AuthorizationCodeGrantCredentialsDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthorizationCodeGrantCredentialsDetails(Properties_::new()) }
}
impl AuthorizationCodeGrantCredentialsDetails {
    /// Sets `AuthorizationCodeGrantDetails`.
    #[inline] pub fn authorization_code_grant_details(mut self, value: impl IntoValue_<AuthorizationCodeGrantDetails>) -> Self { self.0.put("AuthorizationCodeGrantDetails", value.into_node()); self }
}
impl IntoValue_<AuthorizationCodeGrantCredentialsDetails> for AuthorizationCodeGrantCredentialsDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::ActionConnector.AuthorizationCodeGrantMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-actionconnector-authorizationcodegrantmetadata.html)
#[must_use]
pub struct AuthorizationCodeGrantMetadata<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AuthorizationCodeGrantMetadata<Missing_<super::required::base_endpoint>, Missing_<super::required::redirect_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuthorizationCodeGrantMetadata(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AuthorizationCodeGrantMetadata<S0, S1> {
    /// Sets `AuthorizationCodeGrantCredentialsDetails`.
    #[inline] pub fn authorization_code_grant_credentials_details(mut self, value: impl IntoValue_<AuthorizationCodeGrantCredentialsDetails>) -> Self { self.0.put("AuthorizationCodeGrantCredentialsDetails", value.into_node()); self }
    /// Sets `AuthorizationCodeGrantCredentialsSource`. The values are constants of [`AuthorizationCodeGrantCredentialsSource`].
    #[inline] pub fn authorization_code_grant_credentials_source(mut self, value: impl IntoValue_<AuthorizationCodeGrantCredentialsSource>) -> Self { self.0.put("AuthorizationCodeGrantCredentialsSource", value.into_node()); self }
    /// Sets `BaseEndpoint`. Required. 1 to 8192 characters.
    #[inline] pub fn base_endpoint(mut self, value: impl IntoValue_<String>) -> AuthorizationCodeGrantMetadata<Set_, S1> { self.0.put("BaseEndpoint", value.into_node()); AuthorizationCodeGrantMetadata(self.0, PhantomData_) }
    /// Sets `RedirectUrl`. Required. 1 to 8192 characters.
    #[inline] pub fn redirect_url(mut self, value: impl IntoValue_<String>) -> AuthorizationCodeGrantMetadata<S0, Set_> { self.0.put("RedirectUrl", value.into_node()); AuthorizationCodeGrantMetadata(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AuthorizationCodeGrantMetadata> for AuthorizationCodeGrantMetadata<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::ActionConnector.ClientCredentialsGrantDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-actionconnector-clientcredentialsgrantdetails.html)
#[must_use]
pub struct ClientCredentialsGrantDetails<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ClientCredentialsGrantDetails<Missing_<super::required::client_id>, Missing_<super::required::client_secret>, Missing_<super::required::token_endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClientCredentialsGrantDetails(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ClientCredentialsGrantDetails<S0, S1, S2> {
    /// Sets `ClientId`. Required. At most 1024 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> ClientCredentialsGrantDetails<Set_, S1, S2> { self.0.put("ClientId", value.into_node()); ClientCredentialsGrantDetails(self.0, PhantomData_) }
    /// Sets `ClientSecret`. Required. At most 2048 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> ClientCredentialsGrantDetails<S0, Set_, S2> { self.0.put("ClientSecret", value.into_node()); ClientCredentialsGrantDetails(self.0, PhantomData_) }
    /// Sets `TokenEndpoint`. Required. 1 to 8192 characters.
    #[inline] pub fn token_endpoint(mut self, value: impl IntoValue_<String>) -> ClientCredentialsGrantDetails<S0, S1, Set_> { self.0.put("TokenEndpoint", value.into_node()); ClientCredentialsGrantDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ClientCredentialsGrantDetails> for ClientCredentialsGrantDetails<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::ActionConnector.ClientCredentialsDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-actionconnector-clientcredentialsdetails.html)
#[must_use]
pub struct ClientCredentialsDetails(Properties_);
impl ClientCredentialsDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClientCredentialsDetails(Properties_::new()) }
}
impl ClientCredentialsDetails {
    /// Sets `ClientCredentialsGrantDetails`.
    #[inline] pub fn client_credentials_grant_details(mut self, value: impl IntoValue_<ClientCredentialsGrantDetails>) -> Self { self.0.put("ClientCredentialsGrantDetails", value.into_node()); self }
}
impl IntoValue_<ClientCredentialsDetails> for ClientCredentialsDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::ActionConnector.ClientCredentialsGrantMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-actionconnector-clientcredentialsgrantmetadata.html)
#[must_use]
pub struct ClientCredentialsGrantMetadata<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClientCredentialsGrantMetadata<Missing_<super::required::base_endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClientCredentialsGrantMetadata(Properties_::new(), PhantomData_) }
}
impl<S0> ClientCredentialsGrantMetadata<S0> {
    /// Sets `BaseEndpoint`. Required. 1 to 8192 characters.
    #[inline] pub fn base_endpoint(mut self, value: impl IntoValue_<String>) -> ClientCredentialsGrantMetadata<Set_> { self.0.put("BaseEndpoint", value.into_node()); ClientCredentialsGrantMetadata(self.0, PhantomData_) }
    /// Sets `ClientCredentialsDetails`.
    #[inline] pub fn client_credentials_details(mut self, value: impl IntoValue_<ClientCredentialsDetails>) -> Self { self.0.put("ClientCredentialsDetails", value.into_node()); self }
    /// Sets `ClientCredentialsSource`. The values are constants of [`ClientCredentialsSource`].
    #[inline] pub fn client_credentials_source(mut self, value: impl IntoValue_<ClientCredentialsSource>) -> Self { self.0.put("ClientCredentialsSource", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ClientCredentialsGrantMetadata> for ClientCredentialsGrantMetadata<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::ActionConnector.BasicAuthConnectionMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-actionconnector-basicauthconnectionmetadata.html)
#[must_use]
pub struct BasicAuthConnectionMetadata<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl BasicAuthConnectionMetadata<Missing_<super::required::base_endpoint>, Missing_<super::required::password>, Missing_<super::required::username>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BasicAuthConnectionMetadata(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> BasicAuthConnectionMetadata<S0, S1, S2> {
    /// Sets `BaseEndpoint`. Required. 1 to 8192 characters.
    #[inline] pub fn base_endpoint(mut self, value: impl IntoValue_<String>) -> BasicAuthConnectionMetadata<Set_, S1, S2> { self.0.put("BaseEndpoint", value.into_node()); BasicAuthConnectionMetadata(self.0, PhantomData_) }
    /// Sets `Password`. Required.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> BasicAuthConnectionMetadata<S0, Set_, S2> { self.0.put("Password", value.into_node()); BasicAuthConnectionMetadata(self.0, PhantomData_) }
    /// Sets `Username`. Required.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> BasicAuthConnectionMetadata<S0, S1, Set_> { self.0.put("Username", value.into_node()); BasicAuthConnectionMetadata(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<BasicAuthConnectionMetadata> for BasicAuthConnectionMetadata<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::ActionConnector.APIKeyConnectionMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-actionconnector-apikeyconnectionmetadata.html)
#[must_use]
pub struct APIKeyConnectionMetadata<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl APIKeyConnectionMetadata<Missing_<super::required::api_key>, Missing_<super::required::base_endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { APIKeyConnectionMetadata(Properties_::new(), PhantomData_) }
}
impl<S0, S1> APIKeyConnectionMetadata<S0, S1> {
    /// Sets `ApiKey`. Required.
    #[inline] pub fn api_key(mut self, value: impl IntoValue_<String>) -> APIKeyConnectionMetadata<Set_, S1> { self.0.put("ApiKey", value.into_node()); APIKeyConnectionMetadata(self.0, PhantomData_) }
    /// Sets `BaseEndpoint`. Required. 1 to 8192 characters.
    #[inline] pub fn base_endpoint(mut self, value: impl IntoValue_<String>) -> APIKeyConnectionMetadata<S0, Set_> { self.0.put("BaseEndpoint", value.into_node()); APIKeyConnectionMetadata(self.0, PhantomData_) }
    /// Sets `Email`.
    #[inline] pub fn email(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Email", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<APIKeyConnectionMetadata> for APIKeyConnectionMetadata<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::ActionConnector.NoneConnectionMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-actionconnector-noneconnectionmetadata.html)
#[must_use]
pub struct NoneConnectionMetadata<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NoneConnectionMetadata<Missing_<super::required::base_endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NoneConnectionMetadata(Properties_::new(), PhantomData_) }
}
impl<S0> NoneConnectionMetadata<S0> {
    /// Sets `BaseEndpoint`. Required. 1 to 8192 characters.
    #[inline] pub fn base_endpoint(mut self, value: impl IntoValue_<String>) -> NoneConnectionMetadata<Set_> { self.0.put("BaseEndpoint", value.into_node()); NoneConnectionMetadata(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NoneConnectionMetadata> for NoneConnectionMetadata<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::ActionConnector.IAMConnectionMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-actionconnector-iamconnectionmetadata.html)
#[must_use]
pub struct IAMConnectionMetadata<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IAMConnectionMetadata<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IAMConnectionMetadata(Properties_::new(), PhantomData_) }
}
impl<S0> IAMConnectionMetadata<S0> {
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> IAMConnectionMetadata<Set_> { self.0.put("RoleArn", value.into_node()); IAMConnectionMetadata(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IAMConnectionMetadata> for IAMConnectionMetadata<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::ActionConnector.AuthenticationMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-actionconnector-authenticationmetadata.html)
#[must_use]
pub struct AuthenticationMetadata(Properties_);
impl AuthenticationMetadata {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthenticationMetadata(Properties_::new()) }
}
impl AuthenticationMetadata {
    /// Sets `AuthorizationCodeGrantMetadata`.
    #[inline] pub fn authorization_code_grant_metadata(mut self, value: impl IntoValue_<AuthorizationCodeGrantMetadata>) -> Self { self.0.put("AuthorizationCodeGrantMetadata", value.into_node()); self }
    /// Sets `ClientCredentialsGrantMetadata`.
    #[inline] pub fn client_credentials_grant_metadata(mut self, value: impl IntoValue_<ClientCredentialsGrantMetadata>) -> Self { self.0.put("ClientCredentialsGrantMetadata", value.into_node()); self }
    /// Sets `BasicAuthConnectionMetadata`.
    #[inline] pub fn basic_auth_connection_metadata(mut self, value: impl IntoValue_<BasicAuthConnectionMetadata>) -> Self { self.0.put("BasicAuthConnectionMetadata", value.into_node()); self }
    /// Sets `ApiKeyConnectionMetadata`.
    #[inline] pub fn api_key_connection_metadata(mut self, value: impl IntoValue_<APIKeyConnectionMetadata>) -> Self { self.0.put("ApiKeyConnectionMetadata", value.into_node()); self }
    /// Sets `NoneConnectionMetadata`.
    #[inline] pub fn none_connection_metadata(mut self, value: impl IntoValue_<NoneConnectionMetadata>) -> Self { self.0.put("NoneConnectionMetadata", value.into_node()); self }
    /// Sets `IamConnectionMetadata`.
    #[inline] pub fn iam_connection_metadata(mut self, value: impl IntoValue_<IAMConnectionMetadata>) -> Self { self.0.put("IamConnectionMetadata", value.into_node()); self }
}
impl IntoValue_<AuthenticationMetadata> for AuthenticationMetadata { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::ActionConnector.AuthConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-actionconnector-authconfig.html)
#[must_use]
pub struct AuthConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AuthConfig<Missing_<super::required::authentication_metadata>, Missing_<super::required::authentication_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuthConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AuthConfig<S0, S1> {
    /// Sets `AuthenticationMetadata`. Required.
    #[inline] pub fn authentication_metadata(mut self, value: impl IntoValue_<AuthenticationMetadata>) -> AuthConfig<Set_, S1> { self.0.put("AuthenticationMetadata", value.into_node()); AuthConfig(self.0, PhantomData_) }
    /// Sets `AuthenticationType`. Required. The values are constants of [`ConnectionAuthType`].
    #[inline] pub fn authentication_type(mut self, value: impl IntoValue_<ConnectionAuthType>) -> AuthConfig<S0, Set_> { self.0.put("AuthenticationType", value.into_node()); AuthConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AuthConfig> for AuthConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::ActionConnector.ResourcePermission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-actionconnector-resourcepermission.html)
#[must_use]
pub struct ResourcePermission<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourcePermission<Missing_<super::required::actions>, Missing_<super::required::principal>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourcePermission(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourcePermission<S0, S1> {
    /// Sets `Actions`. Required. 1 to 30 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<String>>) -> ResourcePermission<Set_, S1> { self.0.put("Actions", value.into_node()); ResourcePermission(self.0, PhantomData_) }
    /// Sets `Principal`. Required. 1 to 256 characters.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> ResourcePermission<S0, Set_> { self.0.put("Principal", value.into_node()); ResourcePermission(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourcePermission> for ResourcePermission<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QuickSight::ActionConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-actionconnector.html)
#[derive(Debug)]
pub enum AuthorizationCodeGrantCredentialsSource {}
impl AuthorizationCodeGrantCredentialsSource {
    /// `PLAIN_CREDENTIALS`
    pub const PLAIN_CREDENTIALS: Value_<AuthorizationCodeGrantCredentialsSource> = Value_::constant("PLAIN_CREDENTIALS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthorizationCodeGrantCredentialsSource> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::ActionConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-actionconnector.html)
#[derive(Debug)]
pub enum ClientCredentialsSource {}
impl ClientCredentialsSource {
    /// `PLAIN_CREDENTIALS`
    pub const PLAIN_CREDENTIALS: Value_<ClientCredentialsSource> = Value_::constant("PLAIN_CREDENTIALS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ClientCredentialsSource> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::ActionConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-actionconnector.html)
#[derive(Debug)]
pub enum ConnectionAuthType {}
impl ConnectionAuthType {
    /// `BASIC`
    pub const BASIC: Value_<ConnectionAuthType> = Value_::constant("BASIC");
    /// `API_KEY`
    pub const API_KEY: Value_<ConnectionAuthType> = Value_::constant("API_KEY");
    /// `OAUTH2_CLIENT_CREDENTIALS`
    pub const OAUTH2_CLIENT_CREDENTIALS: Value_<ConnectionAuthType> = Value_::constant("OAUTH2_CLIENT_CREDENTIALS");
    /// `NONE`
    pub const NONE: Value_<ConnectionAuthType> = Value_::constant("NONE");
    /// `IAM`
    pub const IAM: Value_<ConnectionAuthType> = Value_::constant("IAM");
    /// `OAUTH2_AUTHORIZATION_CODE`
    pub const OAUTH2_AUTHORIZATION_CODE: Value_<ConnectionAuthType> = Value_::constant("OAUTH2_AUTHORIZATION_CODE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConnectionAuthType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::ActionConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-actionconnector.html)
#[derive(Debug)]
pub enum ActionConnectorType {}
impl ActionConnectorType {
    /// `GENERIC_HTTP`
    pub const GENERIC_HTTP: Value_<ActionConnectorType> = Value_::constant("GENERIC_HTTP");
    /// `SERVICENOW_NOW_PLATFORM`
    pub const SERVICENOW_NOW_PLATFORM: Value_<ActionConnectorType> = Value_::constant("SERVICENOW_NOW_PLATFORM");
    /// `SALESFORCE_CRM`
    pub const SALESFORCE_CRM: Value_<ActionConnectorType> = Value_::constant("SALESFORCE_CRM");
    /// `MICROSOFT_OUTLOOK`
    pub const MICROSOFT_OUTLOOK: Value_<ActionConnectorType> = Value_::constant("MICROSOFT_OUTLOOK");
    /// `PAGERDUTY_ADVANCE`
    pub const PAGERDUTY_ADVANCE: Value_<ActionConnectorType> = Value_::constant("PAGERDUTY_ADVANCE");
    /// `JIRA_CLOUD`
    pub const JIRA_CLOUD: Value_<ActionConnectorType> = Value_::constant("JIRA_CLOUD");
    /// `ATLASSIAN_CONFLUENCE`
    pub const ATLASSIAN_CONFLUENCE: Value_<ActionConnectorType> = Value_::constant("ATLASSIAN_CONFLUENCE");
    /// `AMAZON_S3`
    pub const AMAZON_S3: Value_<ActionConnectorType> = Value_::constant("AMAZON_S3");
    /// `AMAZON_BEDROCK_AGENT_RUNTIME`
    pub const AMAZON_BEDROCK_AGENT_RUNTIME: Value_<ActionConnectorType> = Value_::constant("AMAZON_BEDROCK_AGENT_RUNTIME");
    /// `AMAZON_BEDROCK_RUNTIME`
    pub const AMAZON_BEDROCK_RUNTIME: Value_<ActionConnectorType> = Value_::constant("AMAZON_BEDROCK_RUNTIME");
    /// `AMAZON_BEDROCK_DATA_AUTOMATION_RUNTIME`
    pub const AMAZON_BEDROCK_DATA_AUTOMATION_RUNTIME: Value_<ActionConnectorType> = Value_::constant("AMAZON_BEDROCK_DATA_AUTOMATION_RUNTIME");
    /// `AMAZON_TEXTRACT`
    pub const AMAZON_TEXTRACT: Value_<ActionConnectorType> = Value_::constant("AMAZON_TEXTRACT");
    /// `AMAZON_COMPREHEND`
    pub const AMAZON_COMPREHEND: Value_<ActionConnectorType> = Value_::constant("AMAZON_COMPREHEND");
    /// `AMAZON_COMPREHEND_MEDICAL`
    pub const AMAZON_COMPREHEND_MEDICAL: Value_<ActionConnectorType> = Value_::constant("AMAZON_COMPREHEND_MEDICAL");
    /// `MICROSOFT_ONEDRIVE`
    pub const MICROSOFT_ONEDRIVE: Value_<ActionConnectorType> = Value_::constant("MICROSOFT_ONEDRIVE");
    /// `MICROSOFT_SHAREPOINT`
    pub const MICROSOFT_SHAREPOINT: Value_<ActionConnectorType> = Value_::constant("MICROSOFT_SHAREPOINT");
    /// `MICROSOFT_TEAMS`
    pub const MICROSOFT_TEAMS: Value_<ActionConnectorType> = Value_::constant("MICROSOFT_TEAMS");
    /// `SAP_BUSINESSPARTNER`
    pub const SAP_BUSINESSPARTNER: Value_<ActionConnectorType> = Value_::constant("SAP_BUSINESSPARTNER");
    /// `SAP_PRODUCTMASTERDATA`
    pub const SAP_PRODUCTMASTERDATA: Value_<ActionConnectorType> = Value_::constant("SAP_PRODUCTMASTERDATA");
    /// `SAP_PHYSICALINVENTORY`
    pub const SAP_PHYSICALINVENTORY: Value_<ActionConnectorType> = Value_::constant("SAP_PHYSICALINVENTORY");
    /// `SAP_BILLOFMATERIALS`
    pub const SAP_BILLOFMATERIALS: Value_<ActionConnectorType> = Value_::constant("SAP_BILLOFMATERIALS");
    /// `SAP_MATERIALSTOCK`
    pub const SAP_MATERIALSTOCK: Value_<ActionConnectorType> = Value_::constant("SAP_MATERIALSTOCK");
    /// `ZENDESK_SUITE`
    pub const ZENDESK_SUITE: Value_<ActionConnectorType> = Value_::constant("ZENDESK_SUITE");
    /// `SMARTSHEET`
    pub const SMARTSHEET: Value_<ActionConnectorType> = Value_::constant("SMARTSHEET");
    /// `SLACK`
    pub const SLACK: Value_<ActionConnectorType> = Value_::constant("SLACK");
    /// `ASANA`
    pub const ASANA: Value_<ActionConnectorType> = Value_::constant("ASANA");
    /// `BAMBOO_HR`
    pub const BAMBOO_HR: Value_<ActionConnectorType> = Value_::constant("BAMBOO_HR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ActionConnectorType> { Value_::from_node(value.into_node()) }
}
