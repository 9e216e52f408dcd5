// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::OAuthClientApplication`

use stanchion_template::generated::*;

/// `AWS::QuickSight::OAuthClientApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-oauthclientapplication.html)
#[must_use]
pub struct OAuthClientApplication<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl OAuthClientApplication<Missing_<super::required::name>, Missing_<super::required::o_auth_client_application_id>, Missing_<super::required::o_auth_client_authentication_type>, Missing_<super::required::o_auth_token_endpoint_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OAuthClientApplication(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> OAuthClientApplication<S0, S1, S2, S3> {
    /// Sets `ClientId`. 1 to 2048 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientId", value.into_node()); self }
    /// Sets `ClientSecret`. 1 to 2048 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `DataSourceType`. The values are constants of [`DataSourceType`].
    #[inline] pub fn data_source_type(mut self, value: impl IntoValue_<DataSourceType>) -> Self { self.0.put("DataSourceType", value.into_node()); self }
    /// Sets `IdentityProviderVpcConnectionProperties`.
    #[inline] pub fn identity_provider_vpc_connection_properties(mut self, value: impl IntoValue_<IdentityProviderVpcConnectionProperties>) -> Self { self.0.put("IdentityProviderVpcConnectionProperties", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 2048 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> OAuthClientApplication<Set_, S1, S2, S3> { self.0.put("Name", value.into_node()); OAuthClientApplication(self.0, PhantomData_) }
    /// Sets `OAuthAuthorizationEndpointUrl`. 1 to 2048 characters.
    #[inline] pub fn o_auth_authorization_endpoint_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OAuthAuthorizationEndpointUrl", value.into_node()); self }
    /// Sets `OAuthClientApplicationId`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn o_auth_client_application_id(mut self, value: impl IntoValue_<String>) -> OAuthClientApplication<S0, Set_, S2, S3> { self.0.put("OAuthClientApplicationId", value.into_node()); OAuthClientApplication(self.0, PhantomData_) }
    /// Sets `OAuthClientAuthenticationType`. Required. An update replaces the resource. The values are constants of [`OAuthClientAuthenticationType`].
    #[inline] pub fn o_auth_client_authentication_type(mut self, value: impl IntoValue_<OAuthClientAuthenticationType>) -> OAuthClientApplication<S0, S1, Set_, S3> { self.0.put("OAuthClientAuthenticationType", value.into_node()); OAuthClientApplication(self.0, PhantomData_) }
    /// Sets `OAuthScopes`. 1 to 4096 characters.
    #[inline] pub fn o_auth_scopes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OAuthScopes", value.into_node()); self }
    /// Sets `OAuthTokenEndpointUrl`. Required. 1 to 2048 characters.
    #[inline] pub fn o_auth_token_endpoint_url(mut self, value: impl IntoValue_<String>) -> OAuthClientApplication<S0, S1, S2, Set_> { self.0.put("OAuthTokenEndpointUrl", value.into_node()); OAuthClientApplication(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<OAuthClientApplication> for OAuthClientApplication<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for OAuthClientApplication<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::QuickSight::OAuthClientApplication";
    type Handle = OAuthClientApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OAuthClientApplication`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OAuthClientApplicationRef(Id_);
impl From<Id_> for OAuthClientApplicationRef { #[inline] fn from(id: Id_) -> Self { OAuthClientApplicationRef(id) } }
impl AsRef<Id_> for OAuthClientApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OAuthClientApplicationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
}
/// `AWS::QuickSight::OAuthClientApplication.IdentityProviderVpcConnectionProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-oauthclientapplication-identityprovidervpcconnectionproperties.html)
#[must_use]
pub struct IdentityProviderVpcConnectionProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IdentityProviderVpcConnectionProperties<Missing_<super::required::vpc_connection_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdentityProviderVpcConnectionProperties(Properties_::new(), PhantomData_) }
}
impl<S0> IdentityProviderVpcConnectionProperties<S0> {
    /// Sets `VpcConnectionArn`. Required.
    #[inline] pub fn vpc_connection_arn(mut self, value: impl IntoValue_<String>) -> IdentityProviderVpcConnectionProperties<Set_> { self.0.put("VpcConnectionArn", value.into_node()); IdentityProviderVpcConnectionProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IdentityProviderVpcConnectionProperties> for IdentityProviderVpcConnectionProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QuickSight::OAuthClientApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-oauthclientapplication.html)
#[derive(Debug)]
pub enum DataSourceType {}
impl DataSourceType {
    /// `ADOBE_ANALYTICS`
    pub const ADOBE_ANALYTICS: Value_<DataSourceType> = Value_::constant("ADOBE_ANALYTICS");
    /// `AMAZON_ELASTICSEARCH`
    pub const AMAZON_ELASTICSEARCH: Value_<DataSourceType> = Value_::constant("AMAZON_ELASTICSEARCH");
    /// `AMAZON_OPENSEARCH`
    pub const AMAZON_OPENSEARCH: Value_<DataSourceType> = Value_::constant("AMAZON_OPENSEARCH");
    /// `ATHENA`
    pub const ATHENA: Value_<DataSourceType> = Value_::constant("ATHENA");
    /// `AURORA`
    pub const AURORA: Value_<DataSourceType> = Value_::constant("AURORA");
    /// `AURORA_POSTGRESQL`
    pub const AURORA_POSTGRESQL: Value_<DataSourceType> = Value_::constant("AURORA_POSTGRESQL");
    /// `AWS_IOT_ANALYTICS`
    pub const AWS_IOT_ANALYTICS: Value_<DataSourceType> = Value_::constant("AWS_IOT_ANALYTICS");
    /// `BIGQUERY`
    pub const BIGQUERY: Value_<DataSourceType> = Value_::constant("BIGQUERY");
    /// `CONFLUENCE`
    pub const CONFLUENCE: Value_<DataSourceType> = Value_::constant("CONFLUENCE");
    /// `DATABRICKS`
    pub const DATABRICKS: Value_<DataSourceType> = Value_::constant("DATABRICKS");
    /// `EXASOL`
    pub const EXASOL: Value_<DataSourceType> = Value_::constant("EXASOL");
    /// `GITHUB`
    pub const GITHUB: Value_<DataSourceType> = Value_::constant("GITHUB");
    /// `GOOGLESHEETS`
    pub const GOOGLESHEETS: Value_<DataSourceType> = Value_::constant("GOOGLESHEETS");
    /// `GOOGLE_DRIVE`
    pub const GOOGLE_DRIVE: Value_<DataSourceType> = Value_::constant("GOOGLE_DRIVE");
    /// `JIRA`
    pub const JIRA: Value_<DataSourceType> = Value_::constant("JIRA");
    /// `MARIADB`
    pub const MARIADB: Value_<DataSourceType> = Value_::constant("MARIADB");
    /// `MYSQL`
    pub const MYSQL: Value_<DataSourceType> = Value_::constant("MYSQL");
    /// `ONE_DRIVE`
    pub const ONE_DRIVE: Value_<DataSourceType> = Value_::constant("ONE_DRIVE");
    /// `ORACLE`
    pub const ORACLE: Value_<DataSourceType> = Value_::constant("ORACLE");
    /// `POSTGRESQL`
    pub const POSTGRESQL: Value_<DataSourceType> = Value_::constant("POSTGRESQL");
    /// `PRESTO`
    pub const PRESTO: Value_<DataSourceType> = Value_::constant("PRESTO");
    /// `QBUSINESS`
    pub const QBUSINESS: Value_<DataSourceType> = Value_::constant("QBUSINESS");
    /// `REDSHIFT`
    pub const REDSHIFT: Value_<DataSourceType> = Value_::constant("REDSHIFT");
    /// `S3`
    pub const S3: Value_<DataSourceType> = Value_::constant("S3");
    /// `S3_KNOWLEDGE_BASE`
    pub const S3_KNOWLEDGE_BASE: Value_<DataSourceType> = Value_::constant("S3_KNOWLEDGE_BASE");
    /// `S3_TABLES`
    pub const S3_TABLES: Value_<DataSourceType> = Value_::constant("S3_TABLES");
    /// `SALESFORCE`
    pub const SALESFORCE: Value_<DataSourceType> = Value_::constant("SALESFORCE");
    /// `SERVICENOW`
    pub const SERVICENOW: Value_<DataSourceType> = Value_::constant("SERVICENOW");
    /// `SHAREPOINT`
    pub const SHAREPOINT: Value_<DataSourceType> = Value_::constant("SHAREPOINT");
    /// `SNOWFLAKE`
    pub const SNOWFLAKE: Value_<DataSourceType> = Value_::constant("SNOWFLAKE");
    /// `SPARK`
    pub const SPARK: Value_<DataSourceType> = Value_::constant("SPARK");
    /// `SQLSERVER`
    pub const SQLSERVER: Value_<DataSourceType> = Value_::constant("SQLSERVER");
    /// `STARBURST`
    pub const STARBURST: Value_<DataSourceType> = Value_::constant("STARBURST");
    /// `TERADATA`
    pub const TERADATA: Value_<DataSourceType> = Value_::constant("TERADATA");
    /// `TIMESTREAM`
    pub const TIMESTREAM: Value_<DataSourceType> = Value_::constant("TIMESTREAM");
    /// `TRINO`
    pub const TRINO: Value_<DataSourceType> = Value_::constant("TRINO");
    /// `TWITTER`
    pub const TWITTER: Value_<DataSourceType> = Value_::constant("TWITTER");
    /// `WEB_CRAWLER`
    pub const WEB_CRAWLER: Value_<DataSourceType> = Value_::constant("WEB_CRAWLER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataSourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::OAuthClientApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-oauthclientapplication.html)
#[derive(Debug)]
pub enum OAuthClientAuthenticationType {}
impl OAuthClientAuthenticationType {
    /// `TOKEN`
    pub const TOKEN: Value_<OAuthClientAuthenticationType> = Value_::constant("TOKEN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OAuthClientAuthenticationType> { Value_::from_node(value.into_node()) }
}
