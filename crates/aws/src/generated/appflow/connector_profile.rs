// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppFlow::ConnectorProfile`

use stanchion_template::generated::*;

/// `AWS::AppFlow::ConnectorProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connectorprofile.html)
#[must_use]
pub struct ConnectorProfile<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ConnectorProfile<Missing_<super::required::connection_mode>, Missing_<super::required::connector_profile_name>, Missing_<super::required::connector_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectorProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ConnectorProfile<S0, S1, S2> {
    /// Sets `ConnectionMode`. Required. The values are constants of [`ConnectionMode`].
    #[inline] pub fn connection_mode(mut self, value: impl IntoValue_<ConnectionMode>) -> ConnectorProfile<Set_, S1, S2> { self.0.put("ConnectionMode", value.into_node()); ConnectorProfile(self.0, PhantomData_) }
    /// Sets `ConnectorLabel`. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn connector_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectorLabel", value.into_node()); self }
    /// Sets `ConnectorProfileConfig`.
    #[inline] pub fn connector_profile_config(mut self, value: impl IntoValue_<ConnectorProfileConfig>) -> Self { self.0.put("ConnectorProfileConfig", value.into_node()); self }
    /// Sets `ConnectorProfileName`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn connector_profile_name(mut self, value: impl IntoValue_<String>) -> ConnectorProfile<S0, Set_, S2> { self.0.put("ConnectorProfileName", value.into_node()); ConnectorProfile(self.0, PhantomData_) }
    /// Sets `ConnectorType`. Required. An update replaces the resource. The values are constants of [`ConnectorType`].
    #[inline] pub fn connector_type(mut self, value: impl IntoValue_<ConnectorType>) -> ConnectorProfile<S0, S1, Set_> { self.0.put("ConnectorType", value.into_node()); ConnectorProfile(self.0, PhantomData_) }
    /// Sets `KMSArn`. 20 to 2048 characters.
    #[inline] pub fn kms_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSArn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ConnectorProfile> for ConnectorProfile<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ConnectorProfile<S0, S1, S2> {
    const TYPE: &'static str = "AWS::AppFlow::ConnectorProfile";
    type Handle = ConnectorProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConnectorProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectorProfileRef(Id_);
impl From<Id_> for ConnectorProfileRef { #[inline] fn from(id: Id_) -> Self { ConnectorProfileRef(id) } }
impl AsRef<Id_> for ConnectorProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectorProfileRef {
    /// `Ref`: `ConnectorProfileName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConnectorProfileArn`
    #[inline] pub fn connector_profile_arn(&self) -> Value_<String> { self.0.attribute("ConnectorProfileArn") }
    /// `Fn::GetAtt` `CredentialsArn`
    #[inline] pub fn credentials_arn(&self) -> Value_<String> { self.0.attribute("CredentialsArn") }
}
/// `AWS::AppFlow::ConnectorProfile.AmplitudeConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-amplitudeconnectorprofilecredentials.html)
#[must_use]
pub struct AmplitudeConnectorProfileCredentials<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AmplitudeConnectorProfileCredentials<Missing_<super::required::api_key>, Missing_<super::required::secret_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AmplitudeConnectorProfileCredentials(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AmplitudeConnectorProfileCredentials<S0, S1> {
    /// Sets `ApiKey`. Required. 0 to 256 characters.
    #[inline] pub fn api_key(mut self, value: impl IntoValue_<String>) -> AmplitudeConnectorProfileCredentials<Set_, S1> { self.0.put("ApiKey", value.into_node()); AmplitudeConnectorProfileCredentials(self.0, PhantomData_) }
    /// Sets `SecretKey`. Required. 0 to 256 characters.
    #[inline] pub fn secret_key(mut self, value: impl IntoValue_<String>) -> AmplitudeConnectorProfileCredentials<S0, Set_> { self.0.put("SecretKey", value.into_node()); AmplitudeConnectorProfileCredentials(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AmplitudeConnectorProfileCredentials> for AmplitudeConnectorProfileCredentials<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.ApiKeyCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-apikeycredentials.html)
#[must_use]
pub struct ApiKeyCredentials<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApiKeyCredentials<Missing_<super::required::api_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApiKeyCredentials(Properties_::new(), PhantomData_) }
}
impl<S0> ApiKeyCredentials<S0> {
    /// Sets `ApiKey`. Required. 0 to 256 characters.
    #[inline] pub fn api_key(mut self, value: impl IntoValue_<String>) -> ApiKeyCredentials<Set_> { self.0.put("ApiKey", value.into_node()); ApiKeyCredentials(self.0, PhantomData_) }
    /// Sets `ApiSecretKey`. 0 to 256 characters.
    #[inline] pub fn api_secret_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApiSecretKey", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ApiKeyCredentials> for ApiKeyCredentials<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.BasicAuthCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-basicauthcredentials.html)
#[must_use]
pub struct BasicAuthCredentials<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BasicAuthCredentials<Missing_<super::required::password>, Missing_<super::required::username>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BasicAuthCredentials(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BasicAuthCredentials<S0, S1> {
    /// Sets `Password`. Required. 0 to 512 characters.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> BasicAuthCredentials<Set_, S1> { self.0.put("Password", value.into_node()); BasicAuthCredentials(self.0, PhantomData_) }
    /// Sets `Username`. Required. 0 to 512 characters.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> BasicAuthCredentials<S0, Set_> { self.0.put("Username", value.into_node()); BasicAuthCredentials(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BasicAuthCredentials> for BasicAuthCredentials<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.CustomAuthCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-customauthcredentials.html)
#[must_use]
pub struct CustomAuthCredentials<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomAuthCredentials<Missing_<super::required::custom_authentication_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomAuthCredentials(Properties_::new(), PhantomData_) }
}
impl<S0> CustomAuthCredentials<S0> {
    /// Sets `CredentialsMap`.
    #[inline] pub fn credentials_map(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("CredentialsMap", value.into_node()); self }
    /// Sets `CustomAuthenticationType`. Required. 0 to 256 characters.
    #[inline] pub fn custom_authentication_type(mut self, value: impl IntoValue_<String>) -> CustomAuthCredentials<Set_> { self.0.put("CustomAuthenticationType", value.into_node()); CustomAuthCredentials(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomAuthCredentials> for CustomAuthCredentials<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.ConnectorOAuthRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-connectoroauthrequest.html)
#[must_use]
pub struct ConnectorOAuthRequest(Properties_);
impl ConnectorOAuthRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectorOAuthRequest(Properties_::new()) }
}
impl ConnectorOAuthRequest {
    /// Sets `AuthCode`. 0 to 4096 characters.
    #[inline] pub fn auth_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthCode", value.into_node()); self }
    /// Sets `RedirectUri`. 0 to 512 characters.
    #[inline] pub fn redirect_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RedirectUri", value.into_node()); self }
}
impl IntoValue_<ConnectorOAuthRequest> for ConnectorOAuthRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.OAuth2Credentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-oauth2credentials.html)
#[must_use]
pub struct OAuth2Credentials(Properties_);
impl OAuth2Credentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OAuth2Credentials(Properties_::new()) }
}
impl OAuth2Credentials {
    /// Sets `AccessToken`. 0 to 4096 characters.
    #[inline] pub fn access_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessToken", value.into_node()); self }
    /// Sets `ClientId`. 0 to 512 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientId", value.into_node()); self }
    /// Sets `ClientSecret`. 0 to 512 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `OAuthRequest`.
    #[inline] pub fn o_auth_request(mut self, value: impl IntoValue_<ConnectorOAuthRequest>) -> Self { self.0.put("OAuthRequest", value.into_node()); self }
    /// Sets `RefreshToken`. 0 to 4096 characters.
    #[inline] pub fn refresh_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RefreshToken", value.into_node()); self }
}
impl IntoValue_<OAuth2Credentials> for OAuth2Credentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.CustomConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-customconnectorprofilecredentials.html)
#[must_use]
pub struct CustomConnectorProfileCredentials<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomConnectorProfileCredentials<Missing_<super::required::authentication_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomConnectorProfileCredentials(Properties_::new(), PhantomData_) }
}
impl<S0> CustomConnectorProfileCredentials<S0> {
    /// Sets `ApiKey`.
    #[inline] pub fn api_key(mut self, value: impl IntoValue_<ApiKeyCredentials>) -> Self { self.0.put("ApiKey", value.into_node()); self }
    /// Sets `AuthenticationType`. Required. The values are constants of [`AuthenticationType`].
    #[inline] pub fn authentication_type(mut self, value: impl IntoValue_<AuthenticationType>) -> CustomConnectorProfileCredentials<Set_> { self.0.put("AuthenticationType", value.into_node()); CustomConnectorProfileCredentials(self.0, PhantomData_) }
    /// Sets `Basic`.
    #[inline] pub fn basic(mut self, value: impl IntoValue_<BasicAuthCredentials>) -> Self { self.0.put("Basic", value.into_node()); self }
    /// Sets `Custom`.
    #[inline] pub fn custom(mut self, value: impl IntoValue_<CustomAuthCredentials>) -> Self { self.0.put("Custom", value.into_node()); self }
    /// Sets `Oauth2`.
    #[inline] pub fn oauth2(mut self, value: impl IntoValue_<OAuth2Credentials>) -> Self { self.0.put("Oauth2", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CustomConnectorProfileCredentials> for CustomConnectorProfileCredentials<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.DatadogConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-datadogconnectorprofilecredentials.html)
#[must_use]
pub struct DatadogConnectorProfileCredentials<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DatadogConnectorProfileCredentials<Missing_<super::required::api_key>, Missing_<super::required::application_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatadogConnectorProfileCredentials(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DatadogConnectorProfileCredentials<S0, S1> {
    /// Sets `ApiKey`. Required. 0 to 256 characters.
    #[inline] pub fn api_key(mut self, value: impl IntoValue_<String>) -> DatadogConnectorProfileCredentials<Set_, S1> { self.0.put("ApiKey", value.into_node()); DatadogConnectorProfileCredentials(self.0, PhantomData_) }
    /// Sets `ApplicationKey`. Required. 0 to 512 characters.
    #[inline] pub fn application_key(mut self, value: impl IntoValue_<String>) -> DatadogConnectorProfileCredentials<S0, Set_> { self.0.put("ApplicationKey", value.into_node()); DatadogConnectorProfileCredentials(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DatadogConnectorProfileCredentials> for DatadogConnectorProfileCredentials<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.DynatraceConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-dynatraceconnectorprofilecredentials.html)
#[must_use]
pub struct DynatraceConnectorProfileCredentials<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DynatraceConnectorProfileCredentials<Missing_<super::required::api_token>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DynatraceConnectorProfileCredentials(Properties_::new(), PhantomData_) }
}
impl<S0> DynatraceConnectorProfileCredentials<S0> {
    /// Sets `ApiToken`. Required. 0 to 256 characters.
    #[inline] pub fn api_token(mut self, value: impl IntoValue_<String>) -> DynatraceConnectorProfileCredentials<Set_> { self.0.put("ApiToken", value.into_node()); DynatraceConnectorProfileCredentials(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DynatraceConnectorProfileCredentials> for DynatraceConnectorProfileCredentials<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.GoogleAnalyticsConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-googleanalyticsconnectorprofilecredentials.html)
#[must_use]
pub struct GoogleAnalyticsConnectorProfileCredentials<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GoogleAnalyticsConnectorProfileCredentials<Missing_<super::required::client_id>, Missing_<super::required::client_secret>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GoogleAnalyticsConnectorProfileCredentials(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GoogleAnalyticsConnectorProfileCredentials<S0, S1> {
    /// Sets `AccessToken`. 0 to 4096 characters.
    #[inline] pub fn access_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessToken", value.into_node()); self }
    /// Sets `ClientId`. Required. 0 to 512 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> GoogleAnalyticsConnectorProfileCredentials<Set_, S1> { self.0.put("ClientId", value.into_node()); GoogleAnalyticsConnectorProfileCredentials(self.0, PhantomData_) }
    /// Sets `ClientSecret`. Required. 0 to 512 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> GoogleAnalyticsConnectorProfileCredentials<S0, Set_> { self.0.put("ClientSecret", value.into_node()); GoogleAnalyticsConnectorProfileCredentials(self.0, PhantomData_) }
    /// Sets `ConnectorOAuthRequest`.
    #[inline] pub fn connector_o_auth_request(mut self, value: impl IntoValue_<ConnectorOAuthRequest>) -> Self { self.0.put("ConnectorOAuthRequest", value.into_node()); self }
    /// Sets `RefreshToken`. 0 to 4096 characters.
    #[inline] pub fn refresh_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RefreshToken", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GoogleAnalyticsConnectorProfileCredentials> for GoogleAnalyticsConnectorProfileCredentials<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.InforNexusConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-infornexusconnectorprofilecredentials.html)
#[must_use]
pub struct InforNexusConnectorProfileCredentials<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl InforNexusConnectorProfileCredentials<Missing_<super::required::access_key_id>, Missing_<super::required::datakey>, Missing_<super::required::secret_access_key>, Missing_<super::required::user_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InforNexusConnectorProfileCredentials(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> InforNexusConnectorProfileCredentials<S0, S1, S2, S3> {
    /// Sets `AccessKeyId`. Required. 0 to 256 characters.
    #[inline] pub fn access_key_id(mut self, value: impl IntoValue_<String>) -> InforNexusConnectorProfileCredentials<Set_, S1, S2, S3> { self.0.put("AccessKeyId", value.into_node()); InforNexusConnectorProfileCredentials(self.0, PhantomData_) }
    /// Sets `Datakey`. Required. 0 to 512 characters.
    #[inline] pub fn datakey(mut self, value: impl IntoValue_<String>) -> InforNexusConnectorProfileCredentials<S0, Set_, S2, S3> { self.0.put("Datakey", value.into_node()); InforNexusConnectorProfileCredentials(self.0, PhantomData_) }
    /// Sets `SecretAccessKey`. Required. 0 to 512 characters.
    #[inline] pub fn secret_access_key(mut self, value: impl IntoValue_<String>) -> InforNexusConnectorProfileCredentials<S0, S1, Set_, S3> { self.0.put("SecretAccessKey", value.into_node()); InforNexusConnectorProfileCredentials(self.0, PhantomData_) }
    /// Sets `UserId`. Required. 0 to 512 characters.
    #[inline] pub fn user_id(mut self, value: impl IntoValue_<String>) -> InforNexusConnectorProfileCredentials<S0, S1, S2, Set_> { self.0.put("UserId", value.into_node()); InforNexusConnectorProfileCredentials(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<InforNexusConnectorProfileCredentials> for InforNexusConnectorProfileCredentials<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.MarketoConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-marketoconnectorprofilecredentials.html)
#[must_use]
pub struct MarketoConnectorProfileCredentials<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MarketoConnectorProfileCredentials<Missing_<super::required::client_id>, Missing_<super::required::client_secret>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MarketoConnectorProfileCredentials(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MarketoConnectorProfileCredentials<S0, S1> {
    /// Sets `AccessToken`. 0 to 4096 characters.
    #[inline] pub fn access_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessToken", value.into_node()); self }
    /// Sets `ClientId`. Required. 0 to 512 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> MarketoConnectorProfileCredentials<Set_, S1> { self.0.put("ClientId", value.into_node()); MarketoConnectorProfileCredentials(self.0, PhantomData_) }
    /// Sets `ClientSecret`. Required. 0 to 512 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> MarketoConnectorProfileCredentials<S0, Set_> { self.0.put("ClientSecret", value.into_node()); MarketoConnectorProfileCredentials(self.0, PhantomData_) }
    /// Sets `ConnectorOAuthRequest`.
    #[inline] pub fn connector_o_auth_request(mut self, value: impl IntoValue_<ConnectorOAuthRequest>) -> Self { self.0.put("ConnectorOAuthRequest", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MarketoConnectorProfileCredentials> for MarketoConnectorProfileCredentials<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.PardotConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-pardotconnectorprofilecredentials.html)
#[must_use]
pub struct PardotConnectorProfileCredentials(Properties_);
impl PardotConnectorProfileCredentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PardotConnectorProfileCredentials(Properties_::new()) }
}
impl PardotConnectorProfileCredentials {
    /// Sets `AccessToken`. 0 to 4096 characters.
    #[inline] pub fn access_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessToken", value.into_node()); self }
    /// Sets `ClientCredentialsArn`. 20 to 2048 characters.
    #[inline] pub fn client_credentials_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientCredentialsArn", value.into_node()); self }
    /// Sets `ConnectorOAuthRequest`.
    #[inline] pub fn connector_o_auth_request(mut self, value: impl IntoValue_<ConnectorOAuthRequest>) -> Self { self.0.put("ConnectorOAuthRequest", value.into_node()); self }
    /// Sets `RefreshToken`. 0 to 4096 characters.
    #[inline] pub fn refresh_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RefreshToken", value.into_node()); self }
}
impl IntoValue_<PardotConnectorProfileCredentials> for PardotConnectorProfileCredentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.RedshiftConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-redshiftconnectorprofilecredentials.html)
#[must_use]
pub struct RedshiftConnectorProfileCredentials(Properties_);
impl RedshiftConnectorProfileCredentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RedshiftConnectorProfileCredentials(Properties_::new()) }
}
impl RedshiftConnectorProfileCredentials {
    /// Sets `Password`. 0 to 512 characters.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `Username`. 0 to 512 characters.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl IntoValue_<RedshiftConnectorProfileCredentials> for RedshiftConnectorProfileCredentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.OAuthCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connectorprofile.html)
#[must_use]
pub struct OAuthCredentials(Properties_);
impl OAuthCredentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OAuthCredentials(Properties_::new()) }
}
impl OAuthCredentials {
    /// Sets `AccessToken`. 0 to 4096 characters.
    #[inline] pub fn access_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessToken", value.into_node()); self }
    /// Sets `ClientId`. 0 to 512 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientId", value.into_node()); self }
    /// Sets `ClientSecret`. 0 to 512 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `ConnectorOAuthRequest`.
    #[inline] pub fn connector_o_auth_request(mut self, value: impl IntoValue_<ConnectorOAuthRequest>) -> Self { self.0.put("ConnectorOAuthRequest", value.into_node()); self }
    /// Sets `RefreshToken`. 0 to 4096 characters.
    #[inline] pub fn refresh_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RefreshToken", value.into_node()); self }
}
impl IntoValue_<OAuthCredentials> for OAuthCredentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.SAPODataConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-sapodataconnectorprofilecredentials.html)
#[must_use]
pub struct SAPODataConnectorProfileCredentials(Properties_);
impl SAPODataConnectorProfileCredentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SAPODataConnectorProfileCredentials(Properties_::new()) }
}
impl SAPODataConnectorProfileCredentials {
    /// Sets `BasicAuthCredentials`.
    #[inline] pub fn basic_auth_credentials(mut self, value: impl IntoValue_<BasicAuthCredentials>) -> Self { self.0.put("BasicAuthCredentials", value.into_node()); self }
    /// Sets `OAuthCredentials`.
    #[inline] pub fn o_auth_credentials(mut self, value: impl IntoValue_<OAuthCredentials>) -> Self { self.0.put("OAuthCredentials", value.into_node()); self }
}
impl IntoValue_<SAPODataConnectorProfileCredentials> for SAPODataConnectorProfileCredentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.SalesforceConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-salesforceconnectorprofilecredentials.html)
#[must_use]
pub struct SalesforceConnectorProfileCredentials(Properties_);
impl SalesforceConnectorProfileCredentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SalesforceConnectorProfileCredentials(Properties_::new()) }
}
impl SalesforceConnectorProfileCredentials {
    /// Sets `AccessToken`. 0 to 4096 characters.
    #[inline] pub fn access_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessToken", value.into_node()); self }
    /// Sets `ClientCredentialsArn`. 20 to 2048 characters.
    #[inline] pub fn client_credentials_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientCredentialsArn", value.into_node()); self }
    /// Sets `ConnectorOAuthRequest`.
    #[inline] pub fn connector_o_auth_request(mut self, value: impl IntoValue_<ConnectorOAuthRequest>) -> Self { self.0.put("ConnectorOAuthRequest", value.into_node()); self }
    /// Sets `JwtToken`. 0 to 8000 characters.
    #[inline] pub fn jwt_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JwtToken", value.into_node()); self }
    /// Sets `OAuth2GrantType`. The values are constants of [`OAuth2GrantType`].
    #[inline] pub fn o_auth2_grant_type(mut self, value: impl IntoValue_<OAuth2GrantType>) -> Self { self.0.put("OAuth2GrantType", value.into_node()); self }
    /// Sets `RefreshToken`. 0 to 4096 characters.
    #[inline] pub fn refresh_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RefreshToken", value.into_node()); self }
}
impl IntoValue_<SalesforceConnectorProfileCredentials> for SalesforceConnectorProfileCredentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.ServiceNowConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-servicenowconnectorprofilecredentials.html)
#[must_use]
pub struct ServiceNowConnectorProfileCredentials(Properties_);
impl ServiceNowConnectorProfileCredentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceNowConnectorProfileCredentials(Properties_::new()) }
}
impl ServiceNowConnectorProfileCredentials {
    /// Sets `OAuth2Credentials`.
    #[inline] pub fn o_auth2_credentials(mut self, value: impl IntoValue_<OAuth2Credentials>) -> Self { self.0.put("OAuth2Credentials", value.into_node()); self }
    /// Sets `Password`. 0 to 512 characters.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `Username`. 0 to 512 characters.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl IntoValue_<ServiceNowConnectorProfileCredentials> for ServiceNowConnectorProfileCredentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.SingularConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-singularconnectorprofilecredentials.html)
#[must_use]
pub struct SingularConnectorProfileCredentials<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SingularConnectorProfileCredentials<Missing_<super::required::api_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SingularConnectorProfileCredentials(Properties_::new(), PhantomData_) }
}
impl<S0> SingularConnectorProfileCredentials<S0> {
    /// Sets `ApiKey`. Required. 0 to 256 characters.
    #[inline] pub fn api_key(mut self, value: impl IntoValue_<String>) -> SingularConnectorProfileCredentials<Set_> { self.0.put("ApiKey", value.into_node()); SingularConnectorProfileCredentials(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SingularConnectorProfileCredentials> for SingularConnectorProfileCredentials<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.SlackConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-slackconnectorprofilecredentials.html)
#[must_use]
pub struct SlackConnectorProfileCredentials<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SlackConnectorProfileCredentials<Missing_<super::required::client_id>, Missing_<super::required::client_secret>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlackConnectorProfileCredentials(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SlackConnectorProfileCredentials<S0, S1> {
    /// Sets `AccessToken`. 0 to 4096 characters.
    #[inline] pub fn access_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessToken", value.into_node()); self }
    /// Sets `ClientId`. Required. 0 to 512 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> SlackConnectorProfileCredentials<Set_, S1> { self.0.put("ClientId", value.into_node()); SlackConnectorProfileCredentials(self.0, PhantomData_) }
    /// Sets `ClientSecret`. Required. 0 to 512 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> SlackConnectorProfileCredentials<S0, Set_> { self.0.put("ClientSecret", value.into_node()); SlackConnectorProfileCredentials(self.0, PhantomData_) }
    /// Sets `ConnectorOAuthRequest`.
    #[inline] pub fn connector_o_auth_request(mut self, value: impl IntoValue_<ConnectorOAuthRequest>) -> Self { self.0.put("ConnectorOAuthRequest", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SlackConnectorProfileCredentials> for SlackConnectorProfileCredentials<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.SnowflakeConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-snowflakeconnectorprofilecredentials.html)
#[must_use]
pub struct SnowflakeConnectorProfileCredentials<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SnowflakeConnectorProfileCredentials<Missing_<super::required::password>, Missing_<super::required::username>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnowflakeConnectorProfileCredentials(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SnowflakeConnectorProfileCredentials<S0, S1> {
    /// Sets `Password`. Required. 0 to 512 characters.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> SnowflakeConnectorProfileCredentials<Set_, S1> { self.0.put("Password", value.into_node()); SnowflakeConnectorProfileCredentials(self.0, PhantomData_) }
    /// Sets `Username`. Required. 0 to 512 characters.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> SnowflakeConnectorProfileCredentials<S0, Set_> { self.0.put("Username", value.into_node()); SnowflakeConnectorProfileCredentials(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SnowflakeConnectorProfileCredentials> for SnowflakeConnectorProfileCredentials<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.TrendmicroConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-trendmicroconnectorprofilecredentials.html)
#[must_use]
pub struct TrendmicroConnectorProfileCredentials<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TrendmicroConnectorProfileCredentials<Missing_<super::required::api_secret_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrendmicroConnectorProfileCredentials(Properties_::new(), PhantomData_) }
}
impl<S0> TrendmicroConnectorProfileCredentials<S0> {
    /// Sets `ApiSecretKey`. Required. 0 to 256 characters.
    #[inline] pub fn api_secret_key(mut self, value: impl IntoValue_<String>) -> TrendmicroConnectorProfileCredentials<Set_> { self.0.put("ApiSecretKey", value.into_node()); TrendmicroConnectorProfileCredentials(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TrendmicroConnectorProfileCredentials> for TrendmicroConnectorProfileCredentials<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.VeevaConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-veevaconnectorprofilecredentials.html)
#[must_use]
pub struct VeevaConnectorProfileCredentials<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VeevaConnectorProfileCredentials<Missing_<super::required::password>, Missing_<super::required::username>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VeevaConnectorProfileCredentials(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VeevaConnectorProfileCredentials<S0, S1> {
    /// Sets `Password`. Required. 0 to 512 characters.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> VeevaConnectorProfileCredentials<Set_, S1> { self.0.put("Password", value.into_node()); VeevaConnectorProfileCredentials(self.0, PhantomData_) }
    /// Sets `Username`. Required. 0 to 512 characters.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> VeevaConnectorProfileCredentials<S0, Set_> { self.0.put("Username", value.into_node()); VeevaConnectorProfileCredentials(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VeevaConnectorProfileCredentials> for VeevaConnectorProfileCredentials<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.ZendeskConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-zendeskconnectorprofilecredentials.html)
#[must_use]
pub struct ZendeskConnectorProfileCredentials<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ZendeskConnectorProfileCredentials<Missing_<super::required::client_id>, Missing_<super::required::client_secret>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ZendeskConnectorProfileCredentials(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ZendeskConnectorProfileCredentials<S0, S1> {
    /// Sets `AccessToken`. 0 to 4096 characters.
    #[inline] pub fn access_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessToken", value.into_node()); self }
    /// Sets `ClientId`. Required. 0 to 512 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> ZendeskConnectorProfileCredentials<Set_, S1> { self.0.put("ClientId", value.into_node()); ZendeskConnectorProfileCredentials(self.0, PhantomData_) }
    /// Sets `ClientSecret`. Required. 0 to 512 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> ZendeskConnectorProfileCredentials<S0, Set_> { self.0.put("ClientSecret", value.into_node()); ZendeskConnectorProfileCredentials(self.0, PhantomData_) }
    /// Sets `ConnectorOAuthRequest`.
    #[inline] pub fn connector_o_auth_request(mut self, value: impl IntoValue_<ConnectorOAuthRequest>) -> Self { self.0.put("ConnectorOAuthRequest", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ZendeskConnectorProfileCredentials> for ZendeskConnectorProfileCredentials<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.ConnectorProfileCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-connectorprofilecredentials.html)
#[must_use]
pub struct ConnectorProfileCredentials(Properties_);
impl ConnectorProfileCredentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectorProfileCredentials(Properties_::new()) }
}
impl ConnectorProfileCredentials {
    /// Sets `Amplitude`.
    #[inline] pub fn amplitude(mut self, value: impl IntoValue_<AmplitudeConnectorProfileCredentials>) -> Self { self.0.put("Amplitude", value.into_node()); self }
    /// Sets `CustomConnector`.
    #[inline] pub fn custom_connector(mut self, value: impl IntoValue_<CustomConnectorProfileCredentials>) -> Self { self.0.put("CustomConnector", value.into_node()); self }
    /// Sets `Datadog`.
    #[inline] pub fn datadog(mut self, value: impl IntoValue_<DatadogConnectorProfileCredentials>) -> Self { self.0.put("Datadog", value.into_node()); self }
    /// Sets `Dynatrace`.
    #[inline] pub fn dynatrace(mut self, value: impl IntoValue_<DynatraceConnectorProfileCredentials>) -> Self { self.0.put("Dynatrace", value.into_node()); self }
    /// Sets `GoogleAnalytics`.
    #[inline] pub fn google_analytics(mut self, value: impl IntoValue_<GoogleAnalyticsConnectorProfileCredentials>) -> Self { self.0.put("GoogleAnalytics", value.into_node()); self }
    /// Sets `InforNexus`.
    #[inline] pub fn infor_nexus(mut self, value: impl IntoValue_<InforNexusConnectorProfileCredentials>) -> Self { self.0.put("InforNexus", value.into_node()); self }
    /// Sets `Marketo`.
    #[inline] pub fn marketo(mut self, value: impl IntoValue_<MarketoConnectorProfileCredentials>) -> Self { self.0.put("Marketo", value.into_node()); self }
    /// Sets `Pardot`.
    #[inline] pub fn pardot(mut self, value: impl IntoValue_<PardotConnectorProfileCredentials>) -> Self { self.0.put("Pardot", value.into_node()); self }
    /// Sets `Redshift`.
    #[inline] pub fn redshift(mut self, value: impl IntoValue_<RedshiftConnectorProfileCredentials>) -> Self { self.0.put("Redshift", value.into_node()); self }
    /// Sets `SAPOData`.
    #[inline] pub fn sapo_data(mut self, value: impl IntoValue_<SAPODataConnectorProfileCredentials>) -> Self { self.0.put("SAPOData", value.into_node()); self }
    /// Sets `Salesforce`.
    #[inline] pub fn salesforce(mut self, value: impl IntoValue_<SalesforceConnectorProfileCredentials>) -> Self { self.0.put("Salesforce", value.into_node()); self }
    /// Sets `ServiceNow`.
    #[inline] pub fn service_now(mut self, value: impl IntoValue_<ServiceNowConnectorProfileCredentials>) -> Self { self.0.put("ServiceNow", value.into_node()); self }
    /// Sets `Singular`.
    #[inline] pub fn singular(mut self, value: impl IntoValue_<SingularConnectorProfileCredentials>) -> Self { self.0.put("Singular", value.into_node()); self }
    /// Sets `Slack`.
    #[inline] pub fn slack(mut self, value: impl IntoValue_<SlackConnectorProfileCredentials>) -> Self { self.0.put("Slack", value.into_node()); self }
    /// Sets `Snowflake`.
    #[inline] pub fn snowflake(mut self, value: impl IntoValue_<SnowflakeConnectorProfileCredentials>) -> Self { self.0.put("Snowflake", value.into_node()); self }
    /// Sets `Trendmicro`.
    #[inline] pub fn trendmicro(mut self, value: impl IntoValue_<TrendmicroConnectorProfileCredentials>) -> Self { self.0.put("Trendmicro", value.into_node()); self }
    /// Sets `Veeva`.
    #[inline] pub fn veeva(mut self, value: impl IntoValue_<VeevaConnectorProfileCredentials>) -> Self { self.0.put("Veeva", value.into_node()); self }
    /// Sets `Zendesk`.
    #[inline] pub fn zendesk(mut self, value: impl IntoValue_<ZendeskConnectorProfileCredentials>) -> Self { self.0.put("Zendesk", value.into_node()); self }
}
impl IntoValue_<ConnectorProfileCredentials> for ConnectorProfileCredentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.OAuth2Properties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-oauth2properties.html)
#[must_use]
pub struct OAuth2Properties(Properties_);
impl OAuth2Properties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OAuth2Properties(Properties_::new()) }
}
impl OAuth2Properties {
    /// Sets `OAuth2GrantType`. The values are constants of [`OAuth2GrantType`].
    #[inline] pub fn o_auth2_grant_type(mut self, value: impl IntoValue_<OAuth2GrantType>) -> Self { self.0.put("OAuth2GrantType", value.into_node()); self }
    /// Sets `TokenUrl`. 0 to 256 characters.
    #[inline] pub fn token_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TokenUrl", value.into_node()); self }
    /// Sets `TokenUrlCustomProperties`.
    #[inline] pub fn token_url_custom_properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("TokenUrlCustomProperties", value.into_node()); self }
}
impl IntoValue_<OAuth2Properties> for OAuth2Properties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.CustomConnectorProfileProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-customconnectorprofileproperties.html)
#[must_use]
pub struct CustomConnectorProfileProperties(Properties_);
impl CustomConnectorProfileProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomConnectorProfileProperties(Properties_::new()) }
}
impl CustomConnectorProfileProperties {
    /// Sets `OAuth2Properties`.
    #[inline] pub fn o_auth2_properties(mut self, value: impl IntoValue_<OAuth2Properties>) -> Self { self.0.put("OAuth2Properties", value.into_node()); self }
    /// Sets `ProfileProperties`.
    #[inline] pub fn profile_properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ProfileProperties", value.into_node()); self }
}
impl IntoValue_<CustomConnectorProfileProperties> for CustomConnectorProfileProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.DatadogConnectorProfileProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-datadogconnectorprofileproperties.html)
#[must_use]
pub struct DatadogConnectorProfileProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DatadogConnectorProfileProperties<Missing_<super::required::instance_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatadogConnectorProfileProperties(Properties_::new(), PhantomData_) }
}
impl<S0> DatadogConnectorProfileProperties<S0> {
    /// Sets `InstanceUrl`. Required. 0 to 256 characters.
    #[inline] pub fn instance_url(mut self, value: impl IntoValue_<String>) -> DatadogConnectorProfileProperties<Set_> { self.0.put("InstanceUrl", value.into_node()); DatadogConnectorProfileProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DatadogConnectorProfileProperties> for DatadogConnectorProfileProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.DynatraceConnectorProfileProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-dynatraceconnectorprofileproperties.html)
#[must_use]
pub struct DynatraceConnectorProfileProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DynatraceConnectorProfileProperties<Missing_<super::required::instance_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DynatraceConnectorProfileProperties(Properties_::new(), PhantomData_) }
}
impl<S0> DynatraceConnectorProfileProperties<S0> {
    /// Sets `InstanceUrl`. Required. 0 to 256 characters.
    #[inline] pub fn instance_url(mut self, value: impl IntoValue_<String>) -> DynatraceConnectorProfileProperties<Set_> { self.0.put("InstanceUrl", value.into_node()); DynatraceConnectorProfileProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DynatraceConnectorProfileProperties> for DynatraceConnectorProfileProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.InforNexusConnectorProfileProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-infornexusconnectorprofileproperties.html)
#[must_use]
pub struct InforNexusConnectorProfileProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InforNexusConnectorProfileProperties<Missing_<super::required::instance_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InforNexusConnectorProfileProperties(Properties_::new(), PhantomData_) }
}
impl<S0> InforNexusConnectorProfileProperties<S0> {
    /// Sets `InstanceUrl`. Required. 0 to 256 characters.
    #[inline] pub fn instance_url(mut self, value: impl IntoValue_<String>) -> InforNexusConnectorProfileProperties<Set_> { self.0.put("InstanceUrl", value.into_node()); InforNexusConnectorProfileProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InforNexusConnectorProfileProperties> for InforNexusConnectorProfileProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.MarketoConnectorProfileProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-marketoconnectorprofileproperties.html)
#[must_use]
pub struct MarketoConnectorProfileProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MarketoConnectorProfileProperties<Missing_<super::required::instance_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MarketoConnectorProfileProperties(Properties_::new(), PhantomData_) }
}
impl<S0> MarketoConnectorProfileProperties<S0> {
    /// Sets `InstanceUrl`. Required. 0 to 256 characters.
    #[inline] pub fn instance_url(mut self, value: impl IntoValue_<String>) -> MarketoConnectorProfileProperties<Set_> { self.0.put("InstanceUrl", value.into_node()); MarketoConnectorProfileProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MarketoConnectorProfileProperties> for MarketoConnectorProfileProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.PardotConnectorProfileProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-pardotconnectorprofileproperties.html)
#[must_use]
pub struct PardotConnectorProfileProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PardotConnectorProfileProperties<Missing_<super::required::business_unit_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PardotConnectorProfileProperties(Properties_::new(), PhantomData_) }
}
impl<S0> PardotConnectorProfileProperties<S0> {
    /// Sets `BusinessUnitId`. Required. 0 to 18 characters.
    #[inline] pub fn business_unit_id(mut self, value: impl IntoValue_<String>) -> PardotConnectorProfileProperties<Set_> { self.0.put("BusinessUnitId", value.into_node()); PardotConnectorProfileProperties(self.0, PhantomData_) }
    /// Sets `InstanceUrl`. 0 to 256 characters.
    #[inline] pub fn instance_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceUrl", value.into_node()); self }
    /// Sets `IsSandboxEnvironment`.
    #[inline] pub fn is_sandbox_environment(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsSandboxEnvironment", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PardotConnectorProfileProperties> for PardotConnectorProfileProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.RedshiftConnectorProfileProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-redshiftconnectorprofileproperties.html)
#[must_use]
pub struct RedshiftConnectorProfileProperties<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RedshiftConnectorProfileProperties<Missing_<super::required::bucket_name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftConnectorProfileProperties(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RedshiftConnectorProfileProperties<S0, S1> {
    /// Sets `BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> RedshiftConnectorProfileProperties<Set_, S1> { self.0.put("BucketName", value.into_node()); RedshiftConnectorProfileProperties(self.0, PhantomData_) }
    /// Sets `BucketPrefix`. 0 to 128 characters.
    #[inline] pub fn bucket_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketPrefix", value.into_node()); self }
    /// Sets `ClusterIdentifier`. 0 to 512 characters.
    #[inline] pub fn cluster_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterIdentifier", value.into_node()); self }
    /// Sets `DataApiRoleArn`. 0 to 512 characters.
    #[inline] pub fn data_api_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataApiRoleArn", value.into_node()); self }
    /// Sets `DatabaseName`. 0 to 512 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `DatabaseUrl`. 0 to 512 characters.
    #[inline] pub fn database_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseUrl", value.into_node()); self }
    /// Sets `IsRedshiftServerless`.
    #[inline] pub fn is_redshift_serverless(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsRedshiftServerless", value.into_node()); self }
    /// Sets `RoleArn`. Required. 0 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> RedshiftConnectorProfileProperties<S0, Set_> { self.0.put("RoleArn", value.into_node()); RedshiftConnectorProfileProperties(self.0, PhantomData_) }
    /// Sets `WorkgroupName`. 0 to 512 characters.
    #[inline] pub fn workgroup_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkgroupName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RedshiftConnectorProfileProperties> for RedshiftConnectorProfileProperties<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.OAuthProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-oauthproperties.html)
#[must_use]
pub struct OAuthProperties(Properties_);
impl OAuthProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OAuthProperties(Properties_::new()) }
}
impl OAuthProperties {
    /// Sets `AuthCodeUrl`. 0 to 256 characters.
    #[inline] pub fn auth_code_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthCodeUrl", value.into_node()); self }
    /// Sets `OAuthScopes`.
    #[inline] pub fn o_auth_scopes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("OAuthScopes", value.into_node()); self }
    /// Sets `TokenUrl`. 0 to 256 characters.
    #[inline] pub fn token_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TokenUrl", value.into_node()); self }
}
impl IntoValue_<OAuthProperties> for OAuthProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.SAPODataConnectorProfileProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-sapodataconnectorprofileproperties.html)
#[must_use]
pub struct SAPODataConnectorProfileProperties(Properties_);
impl SAPODataConnectorProfileProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SAPODataConnectorProfileProperties(Properties_::new()) }
}
impl SAPODataConnectorProfileProperties {
    /// Sets `ApplicationHostUrl`. 0 to 256 characters.
    #[inline] pub fn application_host_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationHostUrl", value.into_node()); self }
    /// Sets `ApplicationServicePath`. 0 to 512 characters.
    #[inline] pub fn application_service_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationServicePath", value.into_node()); self }
    /// Sets `ClientNumber`. Exactly 3 characters.
    #[inline] pub fn client_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientNumber", value.into_node()); self }
    /// Sets `DisableSSO`.
    #[inline] pub fn disable_sso(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableSSO", value.into_node()); self }
    /// Sets `LogonLanguage`. 0 to 2 characters.
    #[inline] pub fn logon_language(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogonLanguage", value.into_node()); self }
    /// Sets `OAuthProperties`.
    #[inline] pub fn o_auth_properties(mut self, value: impl IntoValue_<OAuthProperties>) -> Self { self.0.put("OAuthProperties", value.into_node()); self }
    /// Sets `PortNumber`. 1 to 65535.
    #[inline] pub fn port_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PortNumber", value.into_node()); self }
    /// Sets `PrivateLinkServiceName`. 0 to 512 characters.
    #[inline] pub fn private_link_service_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateLinkServiceName", value.into_node()); self }
}
impl IntoValue_<SAPODataConnectorProfileProperties> for SAPODataConnectorProfileProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.SalesforceConnectorProfileProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-salesforceconnectorprofileproperties.html)
#[must_use]
pub struct SalesforceConnectorProfileProperties(Properties_);
impl SalesforceConnectorProfileProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SalesforceConnectorProfileProperties(Properties_::new()) }
}
impl SalesforceConnectorProfileProperties {
    /// Sets `InstanceUrl`. 0 to 256 characters.
    #[inline] pub fn instance_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceUrl", value.into_node()); self }
    /// Sets `isSandboxEnvironment`.
    #[inline] pub fn is_sandbox_environment(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("isSandboxEnvironment", value.into_node()); self }
    /// Sets `usePrivateLinkForMetadataAndAuthorization`.
    #[inline] pub fn use_private_link_for_metadata_and_authorization(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("usePrivateLinkForMetadataAndAuthorization", value.into_node()); self }
}
impl IntoValue_<SalesforceConnectorProfileProperties> for SalesforceConnectorProfileProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.ServiceNowConnectorProfileProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-servicenowconnectorprofileproperties.html)
#[must_use]
pub struct ServiceNowConnectorProfileProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceNowConnectorProfileProperties<Missing_<super::required::instance_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceNowConnectorProfileProperties(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceNowConnectorProfileProperties<S0> {
    /// Sets `InstanceUrl`. Required. 0 to 256 characters.
    #[inline] pub fn instance_url(mut self, value: impl IntoValue_<String>) -> ServiceNowConnectorProfileProperties<Set_> { self.0.put("InstanceUrl", value.into_node()); ServiceNowConnectorProfileProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ServiceNowConnectorProfileProperties> for ServiceNowConnectorProfileProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.SlackConnectorProfileProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-slackconnectorprofileproperties.html)
#[must_use]
pub struct SlackConnectorProfileProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SlackConnectorProfileProperties<Missing_<super::required::instance_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlackConnectorProfileProperties(Properties_::new(), PhantomData_) }
}
impl<S0> SlackConnectorProfileProperties<S0> {
    /// Sets `InstanceUrl`. Required. 0 to 256 characters.
    #[inline] pub fn instance_url(mut self, value: impl IntoValue_<String>) -> SlackConnectorProfileProperties<Set_> { self.0.put("InstanceUrl", value.into_node()); SlackConnectorProfileProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SlackConnectorProfileProperties> for SlackConnectorProfileProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.SnowflakeConnectorProfileProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-snowflakeconnectorprofileproperties.html)
#[must_use]
pub struct SnowflakeConnectorProfileProperties<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SnowflakeConnectorProfileProperties<Missing_<super::required::bucket_name>, Missing_<super::required::stage>, Missing_<super::required::warehouse>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnowflakeConnectorProfileProperties(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SnowflakeConnectorProfileProperties<S0, S1, S2> {
    /// Sets `AccountName`. 0 to 512 characters.
    #[inline] pub fn account_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccountName", value.into_node()); self }
    /// Sets `BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> SnowflakeConnectorProfileProperties<Set_, S1, S2> { self.0.put("BucketName", value.into_node()); SnowflakeConnectorProfileProperties(self.0, PhantomData_) }
    /// Sets `BucketPrefix`. 0 to 128 characters.
    #[inline] pub fn bucket_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketPrefix", value.into_node()); self }
    /// Sets `PrivateLinkServiceName`. 0 to 512 characters.
    #[inline] pub fn private_link_service_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateLinkServiceName", value.into_node()); self }
    /// Sets `Region`. 0 to 64 characters.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
    /// Sets `Stage`. Required. 0 to 512 characters.
    #[inline] pub fn stage(mut self, value: impl IntoValue_<String>) -> SnowflakeConnectorProfileProperties<S0, Set_, S2> { self.0.put("Stage", value.into_node()); SnowflakeConnectorProfileProperties(self.0, PhantomData_) }
    /// Sets `Warehouse`. Required. 0 to 512 characters.
    #[inline] pub fn warehouse(mut self, value: impl IntoValue_<String>) -> SnowflakeConnectorProfileProperties<S0, S1, Set_> { self.0.put("Warehouse", value.into_node()); SnowflakeConnectorProfileProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SnowflakeConnectorProfileProperties> for SnowflakeConnectorProfileProperties<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.VeevaConnectorProfileProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-veevaconnectorprofileproperties.html)
#[must_use]
pub struct VeevaConnectorProfileProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VeevaConnectorProfileProperties<Missing_<super::required::instance_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VeevaConnectorProfileProperties(Properties_::new(), PhantomData_) }
}
impl<S0> VeevaConnectorProfileProperties<S0> {
    /// Sets `InstanceUrl`. Required. 0 to 256 characters.
    #[inline] pub fn instance_url(mut self, value: impl IntoValue_<String>) -> VeevaConnectorProfileProperties<Set_> { self.0.put("InstanceUrl", value.into_node()); VeevaConnectorProfileProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VeevaConnectorProfileProperties> for VeevaConnectorProfileProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.ZendeskConnectorProfileProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-zendeskconnectorprofileproperties.html)
#[must_use]
pub struct ZendeskConnectorProfileProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ZendeskConnectorProfileProperties<Missing_<super::required::instance_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ZendeskConnectorProfileProperties(Properties_::new(), PhantomData_) }
}
impl<S0> ZendeskConnectorProfileProperties<S0> {
    /// Sets `InstanceUrl`. Required. 0 to 256 characters.
    #[inline] pub fn instance_url(mut self, value: impl IntoValue_<String>) -> ZendeskConnectorProfileProperties<Set_> { self.0.put("InstanceUrl", value.into_node()); ZendeskConnectorProfileProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ZendeskConnectorProfileProperties> for ZendeskConnectorProfileProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.ConnectorProfileProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-connectorprofileproperties.html)
#[must_use]
pub struct ConnectorProfileProperties(Properties_);
impl ConnectorProfileProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectorProfileProperties(Properties_::new()) }
}
impl ConnectorProfileProperties {
    /// Sets `CustomConnector`.
    #[inline] pub fn custom_connector(mut self, value: impl IntoValue_<CustomConnectorProfileProperties>) -> Self { self.0.put("CustomConnector", value.into_node()); self }
    /// Sets `Datadog`.
    #[inline] pub fn datadog(mut self, value: impl IntoValue_<DatadogConnectorProfileProperties>) -> Self { self.0.put("Datadog", value.into_node()); self }
    /// Sets `Dynatrace`.
    #[inline] pub fn dynatrace(mut self, value: impl IntoValue_<DynatraceConnectorProfileProperties>) -> Self { self.0.put("Dynatrace", value.into_node()); self }
    /// Sets `InforNexus`.
    #[inline] pub fn infor_nexus(mut self, value: impl IntoValue_<InforNexusConnectorProfileProperties>) -> Self { self.0.put("InforNexus", value.into_node()); self }
    /// Sets `Marketo`.
    #[inline] pub fn marketo(mut self, value: impl IntoValue_<MarketoConnectorProfileProperties>) -> Self { self.0.put("Marketo", value.into_node()); self }
    /// Sets `Pardot`.
    #[inline] pub fn pardot(mut self, value: impl IntoValue_<PardotConnectorProfileProperties>) -> Self { self.0.put("Pardot", value.into_node()); self }
    /// Sets `Redshift`.
    #[inline] pub fn redshift(mut self, value: impl IntoValue_<RedshiftConnectorProfileProperties>) -> Self { self.0.put("Redshift", value.into_node()); self }
    /// Sets `SAPOData`.
    #[inline] pub fn sapo_data(mut self, value: impl IntoValue_<SAPODataConnectorProfileProperties>) -> Self { self.0.put("SAPOData", value.into_node()); self }
    /// Sets `Salesforce`.
    #[inline] pub fn salesforce(mut self, value: impl IntoValue_<SalesforceConnectorProfileProperties>) -> Self { self.0.put("Salesforce", value.into_node()); self }
    /// Sets `ServiceNow`.
    #[inline] pub fn service_now(mut self, value: impl IntoValue_<ServiceNowConnectorProfileProperties>) -> Self { self.0.put("ServiceNow", value.into_node()); self }
    /// Sets `Slack`.
    #[inline] pub fn slack(mut self, value: impl IntoValue_<SlackConnectorProfileProperties>) -> Self { self.0.put("Slack", value.into_node()); self }
    /// Sets `Snowflake`.
    #[inline] pub fn snowflake(mut self, value: impl IntoValue_<SnowflakeConnectorProfileProperties>) -> Self { self.0.put("Snowflake", value.into_node()); self }
    /// Sets `Veeva`.
    #[inline] pub fn veeva(mut self, value: impl IntoValue_<VeevaConnectorProfileProperties>) -> Self { self.0.put("Veeva", value.into_node()); self }
    /// Sets `Zendesk`.
    #[inline] pub fn zendesk(mut self, value: impl IntoValue_<ZendeskConnectorProfileProperties>) -> Self { self.0.put("Zendesk", value.into_node()); self }
}
impl IntoValue_<ConnectorProfileProperties> for ConnectorProfileProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::ConnectorProfile.ConnectorProfileConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-connectorprofileconfig.html)
#[must_use]
pub struct ConnectorProfileConfig(Properties_);
impl ConnectorProfileConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectorProfileConfig(Properties_::new()) }
}
impl ConnectorProfileConfig {
    /// Sets `ConnectorProfileCredentials`.
    #[inline] pub fn connector_profile_credentials(mut self, value: impl IntoValue_<ConnectorProfileCredentials>) -> Self { self.0.put("ConnectorProfileCredentials", value.into_node()); self }
    /// Sets `ConnectorProfileProperties`.
    #[inline] pub fn connector_profile_properties(mut self, value: impl IntoValue_<ConnectorProfileProperties>) -> Self { self.0.put("ConnectorProfileProperties", value.into_node()); self }
}
impl IntoValue_<ConnectorProfileConfig> for ConnectorProfileConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppFlow::ConnectorProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connectorprofile.html)
#[derive(Debug)]
pub enum ConnectionMode {}
impl ConnectionMode {
    /// `Public`
    pub const PUBLIC: Value_<ConnectionMode> = Value_::constant("Public");
    /// `Private`
    pub const PRIVATE: Value_<ConnectionMode> = Value_::constant("Private");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConnectionMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::ConnectorProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connectorprofile.html)
#[derive(Debug)]
pub enum AuthenticationType {}
impl AuthenticationType {
    /// `OAUTH2`
    pub const OAUTH2: Value_<AuthenticationType> = Value_::constant("OAUTH2");
    /// `APIKEY`
    pub const APIKEY: Value_<AuthenticationType> = Value_::constant("APIKEY");
    /// `BASIC`
    pub const BASIC: Value_<AuthenticationType> = Value_::constant("BASIC");
    /// `CUSTOM`
    pub const CUSTOM: Value_<AuthenticationType> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthenticationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::ConnectorProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connectorprofile.html)
#[derive(Debug)]
pub enum OAuth2GrantType {}
impl OAuth2GrantType {
    /// `CLIENT_CREDENTIALS`
    pub const CLIENT_CREDENTIALS: Value_<OAuth2GrantType> = Value_::constant("CLIENT_CREDENTIALS");
    /// `AUTHORIZATION_CODE`
    pub const AUTHORIZATION_CODE: Value_<OAuth2GrantType> = Value_::constant("AUTHORIZATION_CODE");
    /// `JWT_BEARER`
    pub const JWT_BEARER: Value_<OAuth2GrantType> = Value_::constant("JWT_BEARER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OAuth2GrantType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::ConnectorProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connectorprofile.html)
#[derive(Debug)]
pub enum ConnectorType {}
impl ConnectorType {
    /// `Salesforce`
    pub const SALESFORCE: Value_<ConnectorType> = Value_::constant("Salesforce");
    /// `Pardot`
    pub const PARDOT: Value_<ConnectorType> = Value_::constant("Pardot");
    /// `Singular`
    pub const SINGULAR: Value_<ConnectorType> = Value_::constant("Singular");
    /// `Slack`
    pub const SLACK: Value_<ConnectorType> = Value_::constant("Slack");
    /// `Redshift`
    pub const REDSHIFT: Value_<ConnectorType> = Value_::constant("Redshift");
    /// `Marketo`
    pub const MARKETO: Value_<ConnectorType> = Value_::constant("Marketo");
    /// `Googleanalytics`
    pub const GOOGLEANALYTICS: Value_<ConnectorType> = Value_::constant("Googleanalytics");
    /// `Zendesk`
    pub const ZENDESK: Value_<ConnectorType> = Value_::constant("Zendesk");
    /// `Servicenow`
    pub const SERVICENOW: Value_<ConnectorType> = Value_::constant("Servicenow");
    /// `SAPOData`
    pub const SAPO_DATA: Value_<ConnectorType> = Value_::constant("SAPOData");
    /// `Datadog`
    pub const DATADOG: Value_<ConnectorType> = Value_::constant("Datadog");
    /// `Trendmicro`
    pub const TRENDMICRO: Value_<ConnectorType> = Value_::constant("Trendmicro");
    /// `Snowflake`
    pub const SNOWFLAKE: Value_<ConnectorType> = Value_::constant("Snowflake");
    /// `Dynatrace`
    pub const DYNATRACE: Value_<ConnectorType> = Value_::constant("Dynatrace");
    /// `Infornexus`
    pub const INFORNEXUS: Value_<ConnectorType> = Value_::constant("Infornexus");
    /// `Amplitude`
    pub const AMPLITUDE: Value_<ConnectorType> = Value_::constant("Amplitude");
    /// `Veeva`
    pub const VEEVA: Value_<ConnectorType> = Value_::constant("Veeva");
    /// `CustomConnector`
    pub const CUSTOM_CONNECTOR: Value_<ConnectorType> = Value_::constant("CustomConnector");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConnectorType> { Value_::from_node(value.into_node()) }
}
