// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::Connection`

use stanchion_template::generated::*;

/// `AWS::Glue::Connection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connection.html)
#[must_use]
pub struct Connection<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Connection<Missing_<super::required::catalog_id>, Missing_<super::required::connection_input>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Connection(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Connection<S0, S1> {
    /// Sets `CatalogId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> Connection<Set_, S1> { self.0.put("CatalogId", value.into_node()); Connection(self.0, PhantomData_) }
    /// Sets `ConnectionInput`. Required.
    #[inline] pub fn connection_input(mut self, value: impl IntoValue_<ConnectionInput>) -> Connection<S0, Set_> { self.0.put("ConnectionInput", value.into_node()); Connection(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Connection> for Connection<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Connection<S0, S1> {
    const TYPE: &'static str = "AWS::Glue::Connection";
    type Handle = ConnectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Connection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectionRef(Id_);
impl From<Id_> for ConnectionRef { #[inline] fn from(id: Id_) -> Self { ConnectionRef(id) } }
impl AsRef<Id_> for ConnectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectionRef {
    /// `Ref`: `CatalogId|Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::Glue::Connection.BasicAuthenticationCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connection-basicauthenticationcredentials.html)
#[must_use]
pub struct BasicAuthenticationCredentials(Properties_);
impl BasicAuthenticationCredentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BasicAuthenticationCredentials(Properties_::new()) }
}
impl BasicAuthenticationCredentials {
    /// Sets `Password`. 0 to 512 characters.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `Username`. 0 to 512 characters.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl IntoValue_<BasicAuthenticationCredentials> for BasicAuthenticationCredentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Connection.AuthorizationCodeProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connection-authorizationcodeproperties.html)
#[must_use]
pub struct AuthorizationCodeProperties(Properties_);
impl AuthorizationCodeProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthorizationCodeProperties(Properties_::new()) }
}
impl AuthorizationCodeProperties {
    /// Sets `AuthorizationCode`. 1 to 4096 characters.
    #[inline] pub fn authorization_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizationCode", value.into_node()); self }
    /// Sets `RedirectUri`. 0 to 512 characters.
    #[inline] pub fn redirect_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RedirectUri", value.into_node()); self }
}
impl IntoValue_<AuthorizationCodeProperties> for AuthorizationCodeProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Connection.OAuth2ClientApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connection-oauth2clientapplication.html)
#[must_use]
pub struct OAuth2ClientApplication(Properties_);
impl OAuth2ClientApplication {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OAuth2ClientApplication(Properties_::new()) }
}
impl OAuth2ClientApplication {
    /// Sets `AWSManagedClientApplicationReference`. 0 to 2048 characters.
    #[inline] pub fn aws_managed_client_application_reference(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AWSManagedClientApplicationReference", value.into_node()); self }
    /// Sets `UserManagedClientApplicationClientId`. 0 to 2048 characters.
    #[inline] pub fn user_managed_client_application_client_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserManagedClientApplicationClientId", value.into_node()); self }
}
impl IntoValue_<OAuth2ClientApplication> for OAuth2ClientApplication { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Connection.OAuth2Credentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connection-oauth2credentials.html)
#[must_use]
pub struct OAuth2Credentials(Properties_);
impl OAuth2Credentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OAuth2Credentials(Properties_::new()) }
}
impl OAuth2Credentials {
    /// Sets `AccessToken`. 0 to 4096 characters.
    #[inline] pub fn access_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessToken", value.into_node()); self }
    /// Sets `JwtToken`. 0 to 8000 characters.
    #[inline] pub fn jwt_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JwtToken", value.into_node()); self }
    /// Sets `RefreshToken`. 0 to 4096 characters.
    #[inline] pub fn refresh_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RefreshToken", value.into_node()); self }
    /// Sets `UserManagedClientApplicationClientSecret`. 0 to 512 characters.
    #[inline] pub fn user_managed_client_application_client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserManagedClientApplicationClientSecret", value.into_node()); self }
}
impl IntoValue_<OAuth2Credentials> for OAuth2Credentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Connection.OAuth2Properties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connection-oauth2properties.html)
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
    #[inline] pub fn o_auth2_credentials(mut self, value: impl IntoValue_<OAuth2Credentials>) -> Self { self.0.put("OAuth2Credentials", value.into_node()); self }
    /// Sets `OAuth2GrantType`. The values are constants of [`OAuth2GrantType`].
    #[inline] pub fn o_auth2_grant_type(mut self, value: impl IntoValue_<OAuth2GrantType>) -> Self { self.0.put("OAuth2GrantType", value.into_node()); self }
    /// Sets `TokenUrl`. 0 to 256 characters.
    #[inline] pub fn token_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TokenUrl", value.into_node()); self }
    /// Sets `TokenUrlParametersMap`.
    #[inline] pub fn token_url_parameters_map(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("TokenUrlParametersMap", value.into_node()); self }
}
impl IntoValue_<OAuth2Properties> for OAuth2Properties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Connection.AuthenticationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connection-authenticationconfiguration.html)
#[must_use]
pub struct AuthenticationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AuthenticationConfiguration<Missing_<super::required::authentication_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuthenticationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AuthenticationConfiguration<S0> {
    /// Sets `AuthenticationType`. Required. The values are constants of [`AuthenticationType`].
    #[inline] pub fn authentication_type(mut self, value: impl IntoValue_<AuthenticationType>) -> AuthenticationConfiguration<Set_> { self.0.put("AuthenticationType", value.into_node()); AuthenticationConfiguration(self.0, PhantomData_) }
    /// Sets `BasicAuthenticationCredentials`.
    #[inline] pub fn basic_authentication_credentials(mut self, value: impl IntoValue_<BasicAuthenticationCredentials>) -> Self { self.0.put("BasicAuthenticationCredentials", value.into_node()); self }
    /// Sets `CustomAuthenticationCredentials`.
    #[inline] pub fn custom_authentication_credentials(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("CustomAuthenticationCredentials", value.into_node()); self }
    /// Sets `KmsKeyArn`.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `OAuth2Properties`.
    #[inline] pub fn o_auth2_properties(mut self, value: impl IntoValue_<OAuth2Properties>) -> Self { self.0.put("OAuth2Properties", value.into_node()); self }
    /// Sets `SecretArn`.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AuthenticationConfiguration> for AuthenticationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Connection.PhysicalConnectionRequirements`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connection-physicalconnectionrequirements.html)
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
    /// Sets `SubnetId`. 1 to 255 characters.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
}
impl IntoValue_<PhysicalConnectionRequirements> for PhysicalConnectionRequirements { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Connection.ConnectionInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connection-connectioninput.html)
#[must_use]
pub struct ConnectionInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectionInput<Missing_<super::required::connection_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectionInput(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectionInput<S0> {
    /// Sets `AthenaProperties`.
    #[inline] pub fn athena_properties(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AthenaProperties", value.into_node()); self }
    /// Sets `AuthenticationConfiguration`.
    #[inline] pub fn authentication_configuration(mut self, value: impl IntoValue_<AuthenticationConfiguration>) -> Self { self.0.put("AuthenticationConfiguration", value.into_node()); self }
    /// Sets `ConnectionProperties`.
    #[inline] pub fn connection_properties(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ConnectionProperties", value.into_node()); self }
    /// Sets `ConnectionType`. Required. The values are constants of [`ConnectionType`].
    #[inline] pub fn connection_type(mut self, value: impl IntoValue_<ConnectionType>) -> ConnectionInput<Set_> { self.0.put("ConnectionType", value.into_node()); ConnectionInput(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MatchCriteria`. 0 to 10 items.
    #[inline] pub fn match_criteria(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MatchCriteria", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PhysicalConnectionRequirements`.
    #[inline] pub fn physical_connection_requirements(mut self, value: impl IntoValue_<PhysicalConnectionRequirements>) -> Self { self.0.put("PhysicalConnectionRequirements", value.into_node()); self }
    /// Sets `PythonProperties`.
    #[inline] pub fn python_properties(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("PythonProperties", value.into_node()); self }
    /// Sets `SparkProperties`.
    #[inline] pub fn spark_properties(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("SparkProperties", value.into_node()); self }
    /// Sets `ValidateCredentials`.
    #[inline] pub fn validate_credentials(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ValidateCredentials", value.into_node()); self }
    /// Sets `ValidateForComputeEnvironments`. The values are constants of [`ValidateForComputeEnvironment`].
    #[inline] pub fn validate_for_compute_environments(mut self, value: impl IntoValue_<Vec<ValidateForComputeEnvironment>>) -> Self { self.0.put("ValidateForComputeEnvironments", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConnectionInput> for ConnectionInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Glue::Connection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connection.html)
#[derive(Debug)]
pub enum AuthenticationType {}
impl AuthenticationType {
    /// `BASIC`
    pub const BASIC: Value_<AuthenticationType> = Value_::constant("BASIC");
    /// `CUSTOM`
    pub const CUSTOM: Value_<AuthenticationType> = Value_::constant("CUSTOM");
    /// `IAM`
    pub const IAM: Value_<AuthenticationType> = Value_::constant("IAM");
    /// `OAUTH2`
    pub const OAUTH2: Value_<AuthenticationType> = Value_::constant("OAUTH2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthenticationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::Connection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connection.html)
#[derive(Debug)]
pub enum OAuth2GrantType {}
impl OAuth2GrantType {
    /// `AUTHORIZATION_CODE`
    pub const AUTHORIZATION_CODE: Value_<OAuth2GrantType> = Value_::constant("AUTHORIZATION_CODE");
    /// `CLIENT_CREDENTIALS`
    pub const CLIENT_CREDENTIALS: Value_<OAuth2GrantType> = Value_::constant("CLIENT_CREDENTIALS");
    /// `JWT_BEARER`
    pub const JWT_BEARER: Value_<OAuth2GrantType> = Value_::constant("JWT_BEARER");
    /// `REFRESH_TOKEN`
    pub const REFRESH_TOKEN: Value_<OAuth2GrantType> = Value_::constant("REFRESH_TOKEN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OAuth2GrantType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::Connection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connection.html)
#[derive(Debug)]
pub enum ConnectionType {}
impl ConnectionType {
    /// `ADOBEANALYTICS`
    pub const ADOBEANALYTICS: Value_<ConnectionType> = Value_::constant("ADOBEANALYTICS");
    /// `ASANA`
    pub const ASANA: Value_<ConnectionType> = Value_::constant("ASANA");
    /// `AZURECOSMOS`
    pub const AZURECOSMOS: Value_<ConnectionType> = Value_::constant("AZURECOSMOS");
    /// `AZURESQL`
    pub const AZURESQL: Value_<ConnectionType> = Value_::constant("AZURESQL");
    /// `BIGQUERY`
    pub const BIGQUERY: Value_<ConnectionType> = Value_::constant("BIGQUERY");
    /// `BLACKBAUD`
    pub const BLACKBAUD: Value_<ConnectionType> = Value_::constant("BLACKBAUD");
    /// `BLACKBAUDRAISEREDGENXT`
    pub const BLACKBAUDRAISEREDGENXT: Value_<ConnectionType> = Value_::constant("BLACKBAUDRAISEREDGENXT");
    /// `CIRCLECI`
    pub const CIRCLECI: Value_<ConnectionType> = Value_::constant("CIRCLECI");
    /// `CLOUDERAHIVE`
    pub const CLOUDERAHIVE: Value_<ConnectionType> = Value_::constant("CLOUDERAHIVE");
    /// `CLOUDERAIMPALA`
    pub const CLOUDERAIMPALA: Value_<ConnectionType> = Value_::constant("CLOUDERAIMPALA");
    /// `CLOUDWATCH`
    pub const CLOUDWATCH: Value_<ConnectionType> = Value_::constant("CLOUDWATCH");
    /// `CLOUDWATCHMETRICS`
    pub const CLOUDWATCHMETRICS: Value_<ConnectionType> = Value_::constant("CLOUDWATCHMETRICS");
    /// `CMDB`
    pub const CMDB: Value_<ConnectionType> = Value_::constant("CMDB");
    /// `CUSTOM`
    pub const CUSTOM: Value_<ConnectionType> = Value_::constant("CUSTOM");
    /// `DATADOG`
    pub const DATADOG: Value_<ConnectionType> = Value_::constant("DATADOG");
    /// `DATALAKEGEN2`
    pub const DATALAKEGEN2: Value_<ConnectionType> = Value_::constant("DATALAKEGEN2");
    /// `DB2`
    pub const DB2: Value_<ConnectionType> = Value_::constant("DB2");
    /// `DB2AS400`
    pub const DB2_AS400: Value_<ConnectionType> = Value_::constant("DB2AS400");
    /// `DOCUMENTDB`
    pub const DOCUMENTDB: Value_<ConnectionType> = Value_::constant("DOCUMENTDB");
    /// `DOCUSIGNMONITOR`
    pub const DOCUSIGNMONITOR: Value_<ConnectionType> = Value_::constant("DOCUSIGNMONITOR");
    /// `DOMO`
    pub const DOMO: Value_<ConnectionType> = Value_::constant("DOMO");
    /// `DYNAMODB`
    pub const DYNAMODB: Value_<ConnectionType> = Value_::constant("DYNAMODB");
    /// `DYNATRACE`
    pub const DYNATRACE: Value_<ConnectionType> = Value_::constant("DYNATRACE");
    /// `FACEBOOKADS`
    pub const FACEBOOKADS: Value_<ConnectionType> = Value_::constant("FACEBOOKADS");
    /// `FACEBOOKPAGEINSIGHTS`
    pub const FACEBOOKPAGEINSIGHTS: Value_<ConnectionType> = Value_::constant("FACEBOOKPAGEINSIGHTS");
    /// `FRESHDESK`
    pub const FRESHDESK: Value_<ConnectionType> = Value_::constant("FRESHDESK");
    /// `FRESHSALES`
    pub const FRESHSALES: Value_<ConnectionType> = Value_::constant("FRESHSALES");
    /// `GITLAB`
    pub const GITLAB: Value_<ConnectionType> = Value_::constant("GITLAB");
    /// `GOOGLEADS`
    pub const GOOGLEADS: Value_<ConnectionType> = Value_::constant("GOOGLEADS");
    /// `GOOGLEANALYTICS4`
    pub const GOOGLEANALYTICS4: Value_<ConnectionType> = Value_::constant("GOOGLEANALYTICS4");
    /// `GOOGLECLOUDSTORAGE`
    pub const GOOGLECLOUDSTORAGE: Value_<ConnectionType> = Value_::constant("GOOGLECLOUDSTORAGE");
    /// `GOOGLESEARCHCONSOLE`
    pub const GOOGLESEARCHCONSOLE: Value_<ConnectionType> = Value_::constant("GOOGLESEARCHCONSOLE");
    /// `GOOGLESHEETS`
    pub const GOOGLESHEETS: Value_<ConnectionType> = Value_::constant("GOOGLESHEETS");
    /// `HBASE`
    pub const HBASE: Value_<ConnectionType> = Value_::constant("HBASE");
    /// `HUBSPOT`
    pub const HUBSPOT: Value_<ConnectionType> = Value_::constant("HUBSPOT");
    /// `INSTAGRAMADS`
    pub const INSTAGRAMADS: Value_<ConnectionType> = Value_::constant("INSTAGRAMADS");
    /// `INTERCOM`
    pub const INTERCOM: Value_<ConnectionType> = Value_::constant("INTERCOM");
    /// `JDBC`
    pub const JDBC: Value_<ConnectionType> = Value_::constant("JDBC");
    /// `JIRACLOUD`
    pub const JIRACLOUD: Value_<ConnectionType> = Value_::constant("JIRACLOUD");
    /// `KAFKA`
    pub const KAFKA: Value_<ConnectionType> = Value_::constant("KAFKA");
    /// `KUSTOMER`
    pub const KUSTOMER: Value_<ConnectionType> = Value_::constant("KUSTOMER");
    /// `LINKEDIN`
    pub const LINKEDIN: Value_<ConnectionType> = Value_::constant("LINKEDIN");
    /// `MAILCHIMP`
    pub const MAILCHIMP: Value_<ConnectionType> = Value_::constant("MAILCHIMP");
    /// `MARKETO`
    pub const MARKETO: Value_<ConnectionType> = Value_::constant("MARKETO");
    /// `MARKETPLACE`
    pub const MARKETPLACE: Value_<ConnectionType> = Value_::constant("MARKETPLACE");
    /// `MICROSOFTDYNAMIC365FINANCEANDOPS`
    pub const MICROSOFTDYNAMIC365_FINANCEANDOPS: Value_<ConnectionType> = Value_::constant("MICROSOFTDYNAMIC365FINANCEANDOPS");
    /// `MICROSOFTDYNAMICS365CRM`
    pub const MICROSOFTDYNAMICS365_CRM: Value_<ConnectionType> = Value_::constant("MICROSOFTDYNAMICS365CRM");
    /// `MICROSOFTTEAMS`
    pub const MICROSOFTTEAMS: Value_<ConnectionType> = Value_::constant("MICROSOFTTEAMS");
    /// `MIXPANEL`
    pub const MIXPANEL: Value_<ConnectionType> = Value_::constant("MIXPANEL");
    /// `MONDAY`
    pub const MONDAY: Value_<ConnectionType> = Value_::constant("MONDAY");
    /// `MONGODB`
    pub const MONGODB: Value_<ConnectionType> = Value_::constant("MONGODB");
    /// `MYSQL`
    pub const MYSQL: Value_<ConnectionType> = Value_::constant("MYSQL");
    /// `NETSUITEERP`
    pub const NETSUITEERP: Value_<ConnectionType> = Value_::constant("NETSUITEERP");
    /// `NETWORK`
    pub const NETWORK: Value_<ConnectionType> = Value_::constant("NETWORK");
    /// `OKTA`
    pub const OKTA: Value_<ConnectionType> = Value_::constant("OKTA");
    /// `OPENSEARCH`
    pub const OPENSEARCH: Value_<ConnectionType> = Value_::constant("OPENSEARCH");
    /// `ORACLE`
    pub const ORACLE: Value_<ConnectionType> = Value_::constant("ORACLE");
    /// `PAYPAL`
    pub const PAYPAL: Value_<ConnectionType> = Value_::constant("PAYPAL");
    /// `PENDO`
    pub const PENDO: Value_<ConnectionType> = Value_::constant("PENDO");
    /// `PIPEDIVE`
    pub const PIPEDIVE: Value_<ConnectionType> = Value_::constant("PIPEDIVE");
    /// `PIPEDRIVE`
    pub const PIPEDRIVE: Value_<ConnectionType> = Value_::constant("PIPEDRIVE");
    /// `POSTGRESQL`
    pub const POSTGRESQL: Value_<ConnectionType> = Value_::constant("POSTGRESQL");
    /// `PRODUCTBOARD`
    pub const PRODUCTBOARD: Value_<ConnectionType> = Value_::constant("PRODUCTBOARD");
    /// `QUICKBOOKS`
    pub const QUICKBOOKS: Value_<ConnectionType> = Value_::constant("QUICKBOOKS");
    /// `SALESFORCE`
    pub const SALESFORCE: Value_<ConnectionType> = Value_::constant("SALESFORCE");
    /// `SALESFORCECOMMERCECLOUD`
    pub const SALESFORCECOMMERCECLOUD: Value_<ConnectionType> = Value_::constant("SALESFORCECOMMERCECLOUD");
    /// `SALESFORCEMARKETINGCLOUD`
    pub const SALESFORCEMARKETINGCLOUD: Value_<ConnectionType> = Value_::constant("SALESFORCEMARKETINGCLOUD");
    /// `SALESFORCEPARDOT`
    pub const SALESFORCEPARDOT: Value_<ConnectionType> = Value_::constant("SALESFORCEPARDOT");
    /// `SAPCONCUR`
    pub const SAPCONCUR: Value_<ConnectionType> = Value_::constant("SAPCONCUR");
    /// `SAPHANA`
    pub const SAPHANA: Value_<ConnectionType> = Value_::constant("SAPHANA");
    /// `SAPODATA`
    pub const SAPODATA: Value_<ConnectionType> = Value_::constant("SAPODATA");
    /// `SENDGRID`
    pub const SENDGRID: Value_<ConnectionType> = Value_::constant("SENDGRID");
    /// `SERVICENOW`
    pub const SERVICENOW: Value_<ConnectionType> = Value_::constant("SERVICENOW");
    /// `SFTP`
    pub const SFTP: Value_<ConnectionType> = Value_::constant("SFTP");
    /// `SLACK`
    pub const SLACK: Value_<ConnectionType> = Value_::constant("SLACK");
    /// `SMARTSHEET`
    pub const SMARTSHEET: Value_<ConnectionType> = Value_::constant("SMARTSHEET");
    /// `SNAPCHATADS`
    pub const SNAPCHATADS: Value_<ConnectionType> = Value_::constant("SNAPCHATADS");
    /// `SQLSERVER`
    pub const SQLSERVER: Value_<ConnectionType> = Value_::constant("SQLSERVER");
    /// `STRIPE`
    pub const STRIPE: Value_<ConnectionType> = Value_::constant("STRIPE");
    /// `SYNAPSE`
    pub const SYNAPSE: Value_<ConnectionType> = Value_::constant("SYNAPSE");
    /// `TERADATA`
    pub const TERADATA: Value_<ConnectionType> = Value_::constant("TERADATA");
    /// `TERADATANOS`
    pub const TERADATANOS: Value_<ConnectionType> = Value_::constant("TERADATANOS");
    /// `TIMESTREAM`
    pub const TIMESTREAM: Value_<ConnectionType> = Value_::constant("TIMESTREAM");
    /// `TPCDS`
    pub const TPCDS: Value_<ConnectionType> = Value_::constant("TPCDS");
    /// `TWILIO`
    pub const TWILIO: Value_<ConnectionType> = Value_::constant("TWILIO");
    /// `VERTICA`
    pub const VERTICA: Value_<ConnectionType> = Value_::constant("VERTICA");
    /// `VIEW_VALIDATION_ATHENA`
    pub const VIEW_VALIDATION_ATHENA: Value_<ConnectionType> = Value_::constant("VIEW_VALIDATION_ATHENA");
    /// `VIEW_VALIDATION_REDSHIFT`
    pub const VIEW_VALIDATION_REDSHIFT: Value_<ConnectionType> = Value_::constant("VIEW_VALIDATION_REDSHIFT");
    /// `WOOCOMMERCE`
    pub const WOOCOMMERCE: Value_<ConnectionType> = Value_::constant("WOOCOMMERCE");
    /// `ZENDESK`
    pub const ZENDESK: Value_<ConnectionType> = Value_::constant("ZENDESK");
    /// `ZOHOCRM`
    pub const ZOHOCRM: Value_<ConnectionType> = Value_::constant("ZOHOCRM");
    /// `ZOOM`
    pub const ZOOM: Value_<ConnectionType> = Value_::constant("ZOOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConnectionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::Connection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connection.html)
#[derive(Debug)]
pub enum ValidateForComputeEnvironment {}
impl ValidateForComputeEnvironment {
    /// `ATHENA`
    pub const ATHENA: Value_<ValidateForComputeEnvironment> = Value_::constant("ATHENA");
    /// `PYTHON`
    pub const PYTHON: Value_<ValidateForComputeEnvironment> = Value_::constant("PYTHON");
    /// `SPARK`
    pub const SPARK: Value_<ValidateForComputeEnvironment> = Value_::constant("SPARK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ValidateForComputeEnvironment> { Value_::from_node(value.into_node()) }
}
