// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataZone::Connection`

use stanchion_template::generated::*;

/// `AWS::DataZone::Connection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-connection.html)
#[must_use]
pub struct Connection<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Connection<Missing_<super::required::domain_identifier>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Connection(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Connection<S0, S1> {
    /// Sets `AwsLocation`.
    #[inline] pub fn aws_location(mut self, value: impl IntoValue_<AwsLocation>) -> Self { self.0.put("AwsLocation", value.into_node()); self }
    /// Sets `Configurations`.
    #[inline] pub fn configurations(mut self, value: impl IntoValue_<Vec<ConnectionConfiguration>>) -> Self { self.0.put("Configurations", value.into_node()); self }
    /// Sets `Description`. At most 128 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn domain_identifier(mut self, value: impl IntoValue_<String>) -> Connection<Set_, S1> { self.0.put("DomainIdentifier", value.into_node()); Connection(self.0, PhantomData_) }
    /// Sets `EnableTrustedIdentityPropagation`. An update replaces the resource.
    #[inline] pub fn enable_trusted_identity_propagation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableTrustedIdentityPropagation", value.into_node()); self }
    /// Sets `EnvironmentIdentifier`. An update replaces the resource.
    #[inline] pub fn environment_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentIdentifier", value.into_node()); self }
    /// Sets `Name`. Required. At most 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Connection<S0, Set_> { self.0.put("Name", value.into_node()); Connection(self.0, PhantomData_) }
    /// Sets `ProjectIdentifier`. An update replaces the resource.
    #[inline] pub fn project_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectIdentifier", value.into_node()); self }
    /// Sets `Props`.
    #[inline] pub fn props(mut self, value: impl IntoValue_<ConnectionPropertiesInput>) -> Self { self.0.put("Props", value.into_node()); self }
    /// Sets `Scope`. An update replaces the resource. The values are constants of [`Scope`].
    #[inline] pub fn scope(mut self, value: impl IntoValue_<Scope>) -> Self { self.0.put("Scope", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Connection> for Connection<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Connection<S0, S1> {
    const TYPE: &'static str = "AWS::DataZone::Connection";
    type Handle = ConnectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Connection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectionRef(Id_);
impl From<Id_> for ConnectionRef { #[inline] fn from(id: Id_) -> Self { ConnectionRef(id) } }
impl AsRef<Id_> for ConnectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectionRef {
    /// `Ref`: `DomainId|ConnectionId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConnectionId`
    #[inline] pub fn connection_id(&self) -> Value_<String> { self.0.attribute("ConnectionId") }
    /// `Fn::GetAtt` `DomainId`
    #[inline] pub fn domain_id(&self) -> Value_<String> { self.0.attribute("DomainId") }
    /// `Fn::GetAtt` `DomainUnitId`
    #[inline] pub fn domain_unit_id(&self) -> Value_<String> { self.0.attribute("DomainUnitId") }
    /// `Fn::GetAtt` `EnvironmentId`
    #[inline] pub fn environment_id(&self) -> Value_<String> { self.0.attribute("EnvironmentId") }
    /// `Fn::GetAtt` `EnvironmentUserRole`
    #[inline] pub fn environment_user_role(&self) -> Value_<String> { self.0.attribute("EnvironmentUserRole") }
    /// `Fn::GetAtt` `ProjectId`
    #[inline] pub fn project_id(&self) -> Value_<String> { self.0.attribute("ProjectId") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
}
/// `AWS::DataZone::Connection.AwsLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-awslocation.html)
#[must_use]
pub struct AwsLocation(Properties_);
impl AwsLocation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AwsLocation(Properties_::new()) }
}
impl AwsLocation {
    /// Sets `AccessRole`. At most 2048 characters.
    #[inline] pub fn access_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessRole", value.into_node()); self }
    /// Sets `AwsAccountId`.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsAccountId", value.into_node()); self }
    /// Sets `AwsRegion`.
    #[inline] pub fn aws_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsRegion", value.into_node()); self }
    /// Sets `IamConnectionId`. At most 128 characters.
    #[inline] pub fn iam_connection_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IamConnectionId", value.into_node()); self }
}
impl IntoValue_<AwsLocation> for AwsLocation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.ConnectionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-connectionconfiguration.html)
#[must_use]
pub struct ConnectionConfiguration(Properties_);
impl ConnectionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectionConfiguration(Properties_::new()) }
}
impl ConnectionConfiguration {
    /// Sets `Classification`. At most 64 characters.
    #[inline] pub fn classification(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Classification", value.into_node()); self }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Properties", value.into_node()); self }
}
impl IntoValue_<ConnectionConfiguration> for ConnectionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.AthenaPropertiesInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-athenapropertiesinput.html)
#[must_use]
pub struct AthenaPropertiesInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AthenaPropertiesInput<Missing_<super::required::workgroup_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AthenaPropertiesInput(Properties_::new(), PhantomData_) }
}
impl<S0> AthenaPropertiesInput<S0> {
    /// Sets `WorkgroupName`. Required. At most 128 characters.
    #[inline] pub fn workgroup_name(mut self, value: impl IntoValue_<String>) -> AthenaPropertiesInput<Set_> { self.0.put("WorkgroupName", value.into_node()); AthenaPropertiesInput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AthenaPropertiesInput> for AthenaPropertiesInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.BasicAuthenticationCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-basicauthenticationcredentials.html)
#[must_use]
pub struct BasicAuthenticationCredentials(Properties_);
impl BasicAuthenticationCredentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BasicAuthenticationCredentials(Properties_::new()) }
}
impl BasicAuthenticationCredentials {
    /// Sets `Password`. At most 512 characters.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `UserName`. At most 512 characters.
    #[inline] pub fn user_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserName", value.into_node()); self }
}
impl IntoValue_<BasicAuthenticationCredentials> for BasicAuthenticationCredentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.AuthorizationCodeProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-authorizationcodeproperties.html)
#[must_use]
pub struct AuthorizationCodeProperties(Properties_);
impl AuthorizationCodeProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthorizationCodeProperties(Properties_::new()) }
}
impl AuthorizationCodeProperties {
    /// Sets `AuthorizationCode`. 1 to 4096 characters.
    #[inline] pub fn authorization_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizationCode", value.into_node()); self }
    /// Sets `RedirectUri`. At most 512 characters.
    #[inline] pub fn redirect_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RedirectUri", value.into_node()); self }
}
impl IntoValue_<AuthorizationCodeProperties> for AuthorizationCodeProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.OAuth2ClientApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-oauth2clientapplication.html)
#[must_use]
pub struct OAuth2ClientApplication(Properties_);
impl OAuth2ClientApplication {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OAuth2ClientApplication(Properties_::new()) }
}
impl OAuth2ClientApplication {
    /// Sets `AWSManagedClientApplicationReference`. At most 2048 characters.
    #[inline] pub fn aws_managed_client_application_reference(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AWSManagedClientApplicationReference", value.into_node()); self }
    /// Sets `UserManagedClientApplicationClientId`. At most 2048 characters.
    #[inline] pub fn user_managed_client_application_client_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserManagedClientApplicationClientId", value.into_node()); self }
}
impl IntoValue_<OAuth2ClientApplication> for OAuth2ClientApplication { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.GlueOAuth2Credentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-glueoauth2credentials.html)
#[must_use]
pub struct GlueOAuth2Credentials(Properties_);
impl GlueOAuth2Credentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GlueOAuth2Credentials(Properties_::new()) }
}
impl GlueOAuth2Credentials {
    /// Sets `AccessToken`. At most 4096 characters.
    #[inline] pub fn access_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessToken", value.into_node()); self }
    /// Sets `JwtToken`. At most 8000 characters.
    #[inline] pub fn jwt_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JwtToken", value.into_node()); self }
    /// Sets `RefreshToken`. At most 4096 characters.
    #[inline] pub fn refresh_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RefreshToken", value.into_node()); self }
    /// Sets `UserManagedClientApplicationClientSecret`. At most 512 characters.
    #[inline] pub fn user_managed_client_application_client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserManagedClientApplicationClientSecret", value.into_node()); self }
}
impl IntoValue_<GlueOAuth2Credentials> for GlueOAuth2Credentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.OAuth2Properties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-oauth2properties.html)
#[must_use]
pub struct OAuth2Properties(Properties_);
impl OAuth2Properties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OAuth2Properties(Properties_::new()) }
}
impl OAuth2Properties {
    /// Sets `AuthorizationCodeProperties`.
    #[inline] pub fn authorization_code_properties(mut self, value: impl IntoValue_<AuthorizationCodeProperties>) -> Self { self.0.put("AuthorizationCodeProperties", value.into_node()); self }
    /// Sets `OAuth2ClientApplication`.
    #[inline] pub fn o_auth2_client_application(mut self, value: impl IntoValue_<OAuth2ClientApplication>) -> Self { self.0.put("OAuth2ClientApplication", value.into_node()); self }
    /// Sets `OAuth2Credentials`.
    #[inline] pub fn o_auth2_credentials(mut self, value: impl IntoValue_<GlueOAuth2Credentials>) -> Self { self.0.put("OAuth2Credentials", value.into_node()); self }
    /// Sets `OAuth2GrantType`. The values are constants of [`OAuth2GrantType`].
    #[inline] pub fn o_auth2_grant_type(mut self, value: impl IntoValue_<OAuth2GrantType>) -> Self { self.0.put("OAuth2GrantType", value.into_node()); self }
    /// Sets `TokenUrl`. At most 256 characters.
    #[inline] pub fn token_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TokenUrl", value.into_node()); self }
    /// Sets `TokenUrlParametersMap`.
    #[inline] pub fn token_url_parameters_map(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("TokenUrlParametersMap", value.into_node()); self }
}
impl IntoValue_<OAuth2Properties> for OAuth2Properties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.AuthenticationConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-authenticationconfigurationinput.html)
#[must_use]
pub struct AuthenticationConfigurationInput(Properties_);
impl AuthenticationConfigurationInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthenticationConfigurationInput(Properties_::new()) }
}
impl AuthenticationConfigurationInput {
    /// Sets `AuthenticationType`. The values are constants of [`AuthenticationType`].
    #[inline] pub fn authentication_type(mut self, value: impl IntoValue_<AuthenticationType>) -> Self { self.0.put("AuthenticationType", value.into_node()); self }
    /// Sets `BasicAuthenticationCredentials`.
    #[inline] pub fn basic_authentication_credentials(mut self, value: impl IntoValue_<BasicAuthenticationCredentials>) -> Self { self.0.put("BasicAuthenticationCredentials", value.into_node()); self }
    /// Sets `CustomAuthenticationCredentials`.
    #[inline] pub fn custom_authentication_credentials(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("CustomAuthenticationCredentials", value.into_node()); self }
    /// Sets `KmsKeyArn`.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `OAuth2Properties`.
    #[inline] pub fn o_auth2_properties(mut self, value: impl IntoValue_<OAuth2Properties>) -> Self { self.0.put("OAuth2Properties", value.into_node()); self }
    /// Sets `SecretArn`.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretArn", value.into_node()); self }
}
impl IntoValue_<AuthenticationConfigurationInput> for AuthenticationConfigurationInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.PhysicalConnectionRequirements`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-physicalconnectionrequirements.html)
#[must_use]
pub struct PhysicalConnectionRequirements(Properties_);
impl PhysicalConnectionRequirements {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PhysicalConnectionRequirements(Properties_::new()) }
}
impl PhysicalConnectionRequirements {
    /// Sets `AvailabilityZone`. 1 to 255 characters.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `SecurityGroupIdList`. 0 to 50 items.
    #[inline] pub fn security_group_id_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIdList", value.into_node()); self }
    /// Sets `SubnetId`. At most 32 characters.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
    /// Sets `SubnetIdList`. 1 to 50 items.
    #[inline] pub fn subnet_id_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIdList", value.into_node()); self }
}
impl IntoValue_<PhysicalConnectionRequirements> for PhysicalConnectionRequirements { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.GlueConnectionInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-glueconnectioninput.html)
#[must_use]
pub struct GlueConnectionInput(Properties_);
impl GlueConnectionInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GlueConnectionInput(Properties_::new()) }
}
impl GlueConnectionInput {
    /// Sets `AthenaProperties`.
    #[inline] pub fn athena_properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AthenaProperties", value.into_node()); self }
    /// Sets `AuthenticationConfiguration`.
    #[inline] pub fn authentication_configuration(mut self, value: impl IntoValue_<AuthenticationConfigurationInput>) -> Self { self.0.put("AuthenticationConfiguration", value.into_node()); self }
    /// Sets `ConnectionProperties`.
    #[inline] pub fn connection_properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ConnectionProperties", value.into_node()); self }
    /// Sets `ConnectionType`.
    #[inline] pub fn connection_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionType", value.into_node()); self }
    /// Sets `Description`. At most 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MatchCriteria`. 0 to 10 characters.
    #[inline] pub fn match_criteria(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MatchCriteria", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PhysicalConnectionRequirements`.
    #[inline] pub fn physical_connection_requirements(mut self, value: impl IntoValue_<PhysicalConnectionRequirements>) -> Self { self.0.put("PhysicalConnectionRequirements", value.into_node()); self }
    /// Sets `PythonProperties`.
    #[inline] pub fn python_properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("PythonProperties", value.into_node()); self }
    /// Sets `SparkProperties`.
    #[inline] pub fn spark_properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("SparkProperties", value.into_node()); self }
    /// Sets `ValidateCredentials`.
    #[inline] pub fn validate_credentials(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ValidateCredentials", value.into_node()); self }
    /// Sets `ValidateForComputeEnvironments`. 1 to 50 items.
    #[inline] pub fn validate_for_compute_environments(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ValidateForComputeEnvironments", value.into_node()); self }
}
impl IntoValue_<GlueConnectionInput> for GlueConnectionInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.GluePropertiesInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-gluepropertiesinput.html)
#[must_use]
pub struct GluePropertiesInput(Properties_);
impl GluePropertiesInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GluePropertiesInput(Properties_::new()) }
}
impl GluePropertiesInput {
    /// Sets `GlueConnectionInput`.
    #[inline] pub fn glue_connection_input(mut self, value: impl IntoValue_<GlueConnectionInput>) -> Self { self.0.put("GlueConnectionInput", value.into_node()); self }
}
impl IntoValue_<GluePropertiesInput> for GluePropertiesInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.HyperPodPropertiesInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-hyperpodpropertiesinput.html)
#[must_use]
pub struct HyperPodPropertiesInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HyperPodPropertiesInput<Missing_<super::required::cluster_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HyperPodPropertiesInput(Properties_::new(), PhantomData_) }
}
impl<S0> HyperPodPropertiesInput<S0> {
    /// Sets `ClusterName`. Required. 1 to 63 characters.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> HyperPodPropertiesInput<Set_> { self.0.put("ClusterName", value.into_node()); HyperPodPropertiesInput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HyperPodPropertiesInput> for HyperPodPropertiesInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.IamPropertiesInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-iampropertiesinput.html)
#[must_use]
pub struct IamPropertiesInput(Properties_);
impl IamPropertiesInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IamPropertiesInput(Properties_::new()) }
}
impl IamPropertiesInput {
    /// Sets `GlueLineageSyncEnabled`.
    #[inline] pub fn glue_lineage_sync_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("GlueLineageSyncEnabled", value.into_node()); self }
    /// Sets `RoleArn`. At most 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
}
impl IntoValue_<IamPropertiesInput> for IamPropertiesInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.UsernamePassword`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-usernamepassword.html)
#[must_use]
pub struct UsernamePassword<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UsernamePassword<Missing_<super::required::password>, Missing_<super::required::username>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UsernamePassword(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UsernamePassword<S0, S1> {
    /// Sets `Password`. Required. At most 64 characters.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> UsernamePassword<Set_, S1> { self.0.put("Password", value.into_node()); UsernamePassword(self.0, PhantomData_) }
    /// Sets `Username`. Required. 1 to 127 characters.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> UsernamePassword<S0, Set_> { self.0.put("Username", value.into_node()); UsernamePassword(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UsernamePassword> for UsernamePassword<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.RedshiftCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-redshiftcredentials.html)
#[must_use]
pub struct RedshiftCredentials(Properties_);
impl RedshiftCredentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RedshiftCredentials(Properties_::new()) }
}
impl RedshiftCredentials {
    /// Sets `SecretArn`. At most 2048 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretArn", value.into_node()); self }
    /// Sets `UsernamePassword`.
    #[inline] pub fn username_password(mut self, value: impl IntoValue_<UsernamePassword>) -> Self { self.0.put("UsernamePassword", value.into_node()); self }
}
impl IntoValue_<RedshiftCredentials> for RedshiftCredentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.LineageSyncSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-lineagesyncschedule.html)
#[must_use]
pub struct LineageSyncSchedule(Properties_);
impl LineageSyncSchedule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LineageSyncSchedule(Properties_::new()) }
}
impl LineageSyncSchedule {
    /// Sets `Schedule`.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Schedule", value.into_node()); self }
}
impl IntoValue_<LineageSyncSchedule> for LineageSyncSchedule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.RedshiftLineageSyncConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-redshiftlineagesyncconfigurationinput.html)
#[must_use]
pub struct RedshiftLineageSyncConfigurationInput(Properties_);
impl RedshiftLineageSyncConfigurationInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RedshiftLineageSyncConfigurationInput(Properties_::new()) }
}
impl RedshiftLineageSyncConfigurationInput {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `Schedule`.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<LineageSyncSchedule>) -> Self { self.0.put("Schedule", value.into_node()); self }
}
impl IntoValue_<RedshiftLineageSyncConfigurationInput> for RedshiftLineageSyncConfigurationInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.RedshiftStorageProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-redshiftstorageproperties.html)
#[must_use]
pub struct RedshiftStorageProperties(Properties_);
impl RedshiftStorageProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RedshiftStorageProperties(Properties_::new()) }
}
impl RedshiftStorageProperties {
    /// Sets `ClusterName`. 0 to 63 characters.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterName", value.into_node()); self }
    /// Sets `WorkgroupName`. 3 to 64 characters.
    #[inline] pub fn workgroup_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkgroupName", value.into_node()); self }
}
impl IntoValue_<RedshiftStorageProperties> for RedshiftStorageProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.RedshiftPropertiesInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-redshiftpropertiesinput.html)
#[must_use]
pub struct RedshiftPropertiesInput(Properties_);
impl RedshiftPropertiesInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RedshiftPropertiesInput(Properties_::new()) }
}
impl RedshiftPropertiesInput {
    /// Sets `Credentials`.
    #[inline] pub fn credentials(mut self, value: impl IntoValue_<RedshiftCredentials>) -> Self { self.0.put("Credentials", value.into_node()); self }
    /// Sets `DatabaseName`. 1 to 64 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `Host`. At most 256 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Host", value.into_node()); self }
    /// Sets `LineageSync`.
    #[inline] pub fn lineage_sync(mut self, value: impl IntoValue_<RedshiftLineageSyncConfigurationInput>) -> Self { self.0.put("LineageSync", value.into_node()); self }
    /// Sets `Port`. 0 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `Storage`.
    #[inline] pub fn storage(mut self, value: impl IntoValue_<RedshiftStorageProperties>) -> Self { self.0.put("Storage", value.into_node()); self }
}
impl IntoValue_<RedshiftPropertiesInput> for RedshiftPropertiesInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.SparkEmrPropertiesInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-sparkemrpropertiesinput.html)
#[must_use]
pub struct SparkEmrPropertiesInput(Properties_);
impl SparkEmrPropertiesInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SparkEmrPropertiesInput(Properties_::new()) }
}
impl SparkEmrPropertiesInput {
    /// Sets `ComputeArn`. At most 2048 characters.
    #[inline] pub fn compute_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComputeArn", value.into_node()); self }
    /// Sets `InstanceProfileArn`. At most 2048 characters.
    #[inline] pub fn instance_profile_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceProfileArn", value.into_node()); self }
    /// Sets `JavaVirtualEnv`. At most 256 characters.
    #[inline] pub fn java_virtual_env(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JavaVirtualEnv", value.into_node()); self }
    /// Sets `LogUri`. At most 2048 characters.
    #[inline] pub fn log_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogUri", value.into_node()); self }
    /// Sets `ManagedEndpointArn`. At most 2048 characters.
    #[inline] pub fn managed_endpoint_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManagedEndpointArn", value.into_node()); self }
    /// Sets `PythonVirtualEnv`. At most 256 characters.
    #[inline] pub fn python_virtual_env(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PythonVirtualEnv", value.into_node()); self }
    /// Sets `RuntimeRole`. At most 2048 characters.
    #[inline] pub fn runtime_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuntimeRole", value.into_node()); self }
    /// Sets `TrustedCertificatesS3Uri`. At most 2048 characters.
    #[inline] pub fn trusted_certificates_s3_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrustedCertificatesS3Uri", value.into_node()); self }
}
impl IntoValue_<SparkEmrPropertiesInput> for SparkEmrPropertiesInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.AmazonQPropertiesInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-amazonqpropertiesinput.html)
#[must_use]
pub struct AmazonQPropertiesInput(Properties_);
impl AmazonQPropertiesInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AmazonQPropertiesInput(Properties_::new()) }
}
impl AmazonQPropertiesInput {
    /// Sets `AuthMode`. 0 to 128 characters.
    #[inline] pub fn auth_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthMode", value.into_node()); self }
    /// Sets `IsEnabled`.
    #[inline] pub fn is_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsEnabled", value.into_node()); self }
    /// Sets `ProfileArn`. 0 to 2048 characters.
    #[inline] pub fn profile_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProfileArn", value.into_node()); self }
}
impl IntoValue_<AmazonQPropertiesInput> for AmazonQPropertiesInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.SparkGlueArgs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-sparkglueargs.html)
#[must_use]
pub struct SparkGlueArgs(Properties_);
impl SparkGlueArgs {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SparkGlueArgs(Properties_::new()) }
}
impl SparkGlueArgs {
    /// Sets `Connection`. At most 128 characters.
    #[inline] pub fn connection(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Connection", value.into_node()); self }
}
impl IntoValue_<SparkGlueArgs> for SparkGlueArgs { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.SparkGluePropertiesInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-sparkgluepropertiesinput.html)
#[must_use]
pub struct SparkGluePropertiesInput(Properties_);
impl SparkGluePropertiesInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SparkGluePropertiesInput(Properties_::new()) }
}
impl SparkGluePropertiesInput {
    /// Sets `AdditionalArgs`.
    #[inline] pub fn additional_args(mut self, value: impl IntoValue_<SparkGlueArgs>) -> Self { self.0.put("AdditionalArgs", value.into_node()); self }
    /// Sets `GlueConnectionName`. 1 to 255 characters.
    #[inline] pub fn glue_connection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GlueConnectionName", value.into_node()); self }
    /// Sets `GlueVersion`. At most 256 characters.
    #[inline] pub fn glue_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GlueVersion", value.into_node()); self }
    /// Sets `IdleTimeout`. 1 to 3000.
    #[inline] pub fn idle_timeout(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("IdleTimeout", value.into_node()); self }
    /// Sets `JavaVirtualEnv`. At most 256 characters.
    #[inline] pub fn java_virtual_env(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JavaVirtualEnv", value.into_node()); self }
    /// Sets `NumberOfWorkers`. 1 to 1000.
    #[inline] pub fn number_of_workers(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("NumberOfWorkers", value.into_node()); self }
    /// Sets `PythonVirtualEnv`. At most 256 characters.
    #[inline] pub fn python_virtual_env(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PythonVirtualEnv", value.into_node()); self }
    /// Sets `WorkerType`. At most 256 characters.
    #[inline] pub fn worker_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkerType", value.into_node()); self }
}
impl IntoValue_<SparkGluePropertiesInput> for SparkGluePropertiesInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.S3PropertiesInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-s3propertiesinput.html)
#[must_use]
pub struct S3PropertiesInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3PropertiesInput<Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3PropertiesInput(Properties_::new(), PhantomData_) }
}
impl<S0> S3PropertiesInput<S0> {
    /// Sets `RegisterS3AccessGrantLocation`.
    #[inline] pub fn register_s3_access_grant_location(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RegisterS3AccessGrantLocation", value.into_node()); self }
    /// Sets `S3AccessGrantLocationId`. 0 to 64 characters.
    #[inline] pub fn s3_access_grant_location_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3AccessGrantLocationId", value.into_node()); self }
    /// Sets `S3Uri`. Required. 0 to 2048 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> S3PropertiesInput<Set_> { self.0.put("S3Uri", value.into_node()); S3PropertiesInput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3PropertiesInput> for S3PropertiesInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.MlflowPropertiesInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-mlflowpropertiesinput.html)
#[must_use]
pub struct MlflowPropertiesInput(Properties_);
impl MlflowPropertiesInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MlflowPropertiesInput(Properties_::new()) }
}
impl MlflowPropertiesInput {
    /// Sets `TrackingServerArn`.
    #[inline] pub fn tracking_server_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrackingServerArn", value.into_node()); self }
}
impl IntoValue_<MlflowPropertiesInput> for MlflowPropertiesInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.WorkflowsMwaaPropertiesInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-workflowsmwaapropertiesinput.html)
#[must_use]
pub struct WorkflowsMwaaPropertiesInput(Properties_);
impl WorkflowsMwaaPropertiesInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkflowsMwaaPropertiesInput(Properties_::new()) }
}
impl WorkflowsMwaaPropertiesInput {
    /// Sets `MwaaEnvironmentName`.
    #[inline] pub fn mwaa_environment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MwaaEnvironmentName", value.into_node()); self }
}
impl IntoValue_<WorkflowsMwaaPropertiesInput> for WorkflowsMwaaPropertiesInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.LakehousePropertiesInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-lakehousepropertiesinput.html)
#[must_use]
pub struct LakehousePropertiesInput(Properties_);
impl LakehousePropertiesInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LakehousePropertiesInput(Properties_::new()) }
}
impl LakehousePropertiesInput {
    /// Sets `GlueLineageSyncEnabled`.
    #[inline] pub fn glue_lineage_sync_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("GlueLineageSyncEnabled", value.into_node()); self }
}
impl IntoValue_<LakehousePropertiesInput> for LakehousePropertiesInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Connection.ConnectionPropertiesInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-connectionpropertiesinput.html)
#[must_use]
pub struct ConnectionPropertiesInput(Properties_);
impl ConnectionPropertiesInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectionPropertiesInput(Properties_::new()) }
}
impl ConnectionPropertiesInput {
    /// Sets `AthenaProperties`.
    #[inline] pub fn athena_properties(mut self, value: impl IntoValue_<AthenaPropertiesInput>) -> Self { self.0.put("AthenaProperties", value.into_node()); self }
    /// Sets `GlueProperties`.
    #[inline] pub fn glue_properties(mut self, value: impl IntoValue_<GluePropertiesInput>) -> Self { self.0.put("GlueProperties", value.into_node()); self }
    /// Sets `HyperPodProperties`.
    #[inline] pub fn hyper_pod_properties(mut self, value: impl IntoValue_<HyperPodPropertiesInput>) -> Self { self.0.put("HyperPodProperties", value.into_node()); self }
    /// Sets `IamProperties`.
    #[inline] pub fn iam_properties(mut self, value: impl IntoValue_<IamPropertiesInput>) -> Self { self.0.put("IamProperties", value.into_node()); self }
    /// Sets `RedshiftProperties`.
    #[inline] pub fn redshift_properties(mut self, value: impl IntoValue_<RedshiftPropertiesInput>) -> Self { self.0.put("RedshiftProperties", value.into_node()); self }
    /// Sets `SparkEmrProperties`.
    #[inline] pub fn spark_emr_properties(mut self, value: impl IntoValue_<SparkEmrPropertiesInput>) -> Self { self.0.put("SparkEmrProperties", value.into_node()); self }
    /// Sets `AmazonQProperties`.
    #[inline] pub fn amazon_q_properties(mut self, value: impl IntoValue_<AmazonQPropertiesInput>) -> Self { self.0.put("AmazonQProperties", value.into_node()); self }
    /// Sets `SparkGlueProperties`.
    #[inline] pub fn spark_glue_properties(mut self, value: impl IntoValue_<SparkGluePropertiesInput>) -> Self { self.0.put("SparkGlueProperties", value.into_node()); self }
    /// Sets `S3Properties`.
    #[inline] pub fn s3_properties(mut self, value: impl IntoValue_<S3PropertiesInput>) -> Self { self.0.put("S3Properties", value.into_node()); self }
    /// Sets `MlflowProperties`.
    #[inline] pub fn mlflow_properties(mut self, value: impl IntoValue_<MlflowPropertiesInput>) -> Self { self.0.put("MlflowProperties", value.into_node()); self }
    /// Sets `WorkflowsMwaaProperties`.
    #[inline] pub fn workflows_mwaa_properties(mut self, value: impl IntoValue_<WorkflowsMwaaPropertiesInput>) -> Self { self.0.put("WorkflowsMwaaProperties", value.into_node()); self }
    /// Sets `WorkflowsServerlessProperties`.
    #[inline] pub fn workflows_serverless_properties(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("WorkflowsServerlessProperties", value.into_node()); self }
    /// Sets `LakehouseProperties`.
    #[inline] pub fn lakehouse_properties(mut self, value: impl IntoValue_<LakehousePropertiesInput>) -> Self { self.0.put("LakehouseProperties", value.into_node()); self }
}
impl IntoValue_<ConnectionPropertiesInput> for ConnectionPropertiesInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataZone::Connection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-connection.html)
#[derive(Debug)]
pub enum AuthenticationType {}
impl AuthenticationType {
    /// `BASIC`
    pub const BASIC: Value_<AuthenticationType> = Value_::constant("BASIC");
    /// `OAUTH2`
    pub const OAUTH2: Value_<AuthenticationType> = Value_::constant("OAUTH2");
    /// `CUSTOM`
    pub const CUSTOM: Value_<AuthenticationType> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthenticationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataZone::Connection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-connection.html)
#[derive(Debug)]
pub enum OAuth2GrantType {}
impl OAuth2GrantType {
    /// `AUTHORIZATION_CODE`
    pub const AUTHORIZATION_CODE: Value_<OAuth2GrantType> = Value_::constant("AUTHORIZATION_CODE");
    /// `CLIENT_CREDENTIALS`
    pub const CLIENT_CREDENTIALS: Value_<OAuth2GrantType> = Value_::constant("CLIENT_CREDENTIALS");
    /// `JWT_BEARER`
    pub const JWT_BEARER: Value_<OAuth2GrantType> = Value_::constant("JWT_BEARER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OAuth2GrantType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataZone::Connection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-connection.html)
#[derive(Debug)]
pub enum Scope {}
impl Scope {
    /// `DOMAIN`
    pub const DOMAIN: Value_<Scope> = Value_::constant("DOMAIN");
    /// `PROJECT`
    pub const PROJECT: Value_<Scope> = Value_::constant("PROJECT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Scope> { Value_::from_node(value.into_node()) }
}
