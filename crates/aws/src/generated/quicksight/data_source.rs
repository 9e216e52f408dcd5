// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::DataSource`

use stanchion_template::generated::*;

/// `AWS::QuickSight::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-datasource.html)
#[must_use]
pub struct DataSource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataSource<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataSource<S0, S1> {
    /// Sets `AlternateDataSourceParameters`. 1 to 50 items.
    #[inline] pub fn alternate_data_source_parameters(mut self, value: impl IntoValue_<Vec<DataSourceParameters>>) -> Self { self.0.put("AlternateDataSourceParameters", value.into_node()); self }
    /// Sets `AwsAccountId`. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsAccountId", value.into_node()); self }
    /// Sets `Credentials`.
    #[inline] pub fn credentials(mut self, value: impl IntoValue_<DataSourceCredentials>) -> Self { self.0.put("Credentials", value.into_node()); self }
    /// Sets `DataSourceId`. An update replaces the resource.
    #[inline] pub fn data_source_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSourceId", value.into_node()); self }
    /// Sets `DataSourceParameters`.
    #[inline] pub fn data_source_parameters(mut self, value: impl IntoValue_<DataSourceParameters>) -> Self { self.0.put("DataSourceParameters", value.into_node()); self }
    /// Sets `ErrorInfo`.
    #[inline] pub fn error_info(mut self, value: impl IntoValue_<DataSourceErrorInfo>) -> Self { self.0.put("ErrorInfo", value.into_node()); self }
    /// Sets `FolderArns`. 0 to 10 items.
    #[inline] pub fn folder_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("FolderArns", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataSource<Set_, S1> { self.0.put("Name", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `Permissions`. 1 to 64 items.
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<ResourcePermission>>) -> Self { self.0.put("Permissions", value.into_node()); self }
    /// Sets `SslProperties`.
    #[inline] pub fn ssl_properties(mut self, value: impl IntoValue_<SslProperties>) -> Self { self.0.put("SslProperties", value.into_node()); self }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`DataSourceType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<DataSourceType>) -> DataSource<S0, Set_> { self.0.put("Type", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `VpcConnectionProperties`.
    #[inline] pub fn vpc_connection_properties(mut self, value: impl IntoValue_<VpcConnectionProperties>) -> Self { self.0.put("VpcConnectionProperties", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataSource> for DataSource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DataSource<S0, S1> {
    const TYPE: &'static str = "AWS::QuickSight::DataSource";
    type Handle = DataSourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataSource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataSourceRef(Id_);
impl From<Id_> for DataSourceRef { #[inline] fn from(id: Id_) -> Self { DataSourceRef(id) } }
impl AsRef<Id_> for DataSourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataSourceRef {
    /// `Ref`: `AwsAccountId|DataSourceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::QuickSight::DataSource.AmazonElasticsearchParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-amazonelasticsearchparameters.html)
#[must_use]
pub struct AmazonElasticsearchParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AmazonElasticsearchParameters<Missing_<super::required::domain>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AmazonElasticsearchParameters(Properties_::new(), PhantomData_) }
}
impl<S0> AmazonElasticsearchParameters<S0> {
    /// Sets `Domain`. Required. 1 to 64 characters.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> AmazonElasticsearchParameters<Set_> { self.0.put("Domain", value.into_node()); AmazonElasticsearchParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AmazonElasticsearchParameters> for AmazonElasticsearchParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.AmazonOpenSearchParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-amazonopensearchparameters.html)
#[must_use]
pub struct AmazonOpenSearchParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AmazonOpenSearchParameters<Missing_<super::required::domain>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AmazonOpenSearchParameters(Properties_::new(), PhantomData_) }
}
impl<S0> AmazonOpenSearchParameters<S0> {
    /// Sets `Domain`. Required. 1 to 64 characters.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> AmazonOpenSearchParameters<Set_> { self.0.put("Domain", value.into_node()); AmazonOpenSearchParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AmazonOpenSearchParameters> for AmazonOpenSearchParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.IdentityCenterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-identitycenterconfiguration.html)
#[must_use]
pub struct IdentityCenterConfiguration(Properties_);
impl IdentityCenterConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IdentityCenterConfiguration(Properties_::new()) }
}
impl IdentityCenterConfiguration {
    /// Sets `EnableIdentityPropagation`.
    #[inline] pub fn enable_identity_propagation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableIdentityPropagation", value.into_node()); self }
}
impl IntoValue_<IdentityCenterConfiguration> for IdentityCenterConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.AthenaParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-athenaparameters.html)
#[must_use]
pub struct AthenaParameters(Properties_);
impl AthenaParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AthenaParameters(Properties_::new()) }
}
impl AthenaParameters {
    /// Sets `ConsumerAccountRoleArn`. 20 to 2048 characters.
    #[inline] pub fn consumer_account_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConsumerAccountRoleArn", value.into_node()); self }
    /// Sets `IdentityCenterConfiguration`.
    #[inline] pub fn identity_center_configuration(mut self, value: impl IntoValue_<IdentityCenterConfiguration>) -> Self { self.0.put("IdentityCenterConfiguration", value.into_node()); self }
    /// Sets `RoleArn`. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `WorkGroup`. 1 to 128 characters.
    #[inline] pub fn work_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkGroup", value.into_node()); self }
}
impl IntoValue_<AthenaParameters> for AthenaParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.AuroraParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-auroraparameters.html)
#[must_use]
pub struct AuroraParameters<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AuroraParameters<Missing_<super::required::database>, Missing_<super::required::host>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuroraParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AuroraParameters<S0, S1, S2> {
    /// Sets `Database`. Required. 1 to 128 characters.
    #[inline] pub fn database(mut self, value: impl IntoValue_<String>) -> AuroraParameters<Set_, S1, S2> { self.0.put("Database", value.into_node()); AuroraParameters(self.0, PhantomData_) }
    /// Sets `Host`. Required. 1 to 256 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> AuroraParameters<S0, Set_, S2> { self.0.put("Host", value.into_node()); AuroraParameters(self.0, PhantomData_) }
    /// Sets `Port`. Required. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<f64>) -> AuroraParameters<S0, S1, Set_> { self.0.put("Port", value.into_node()); AuroraParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AuroraParameters> for AuroraParameters<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.AuroraPostgreSqlParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-aurorapostgresqlparameters.html)
#[must_use]
pub struct AuroraPostgreSqlParameters<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AuroraPostgreSqlParameters<Missing_<super::required::database>, Missing_<super::required::host>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuroraPostgreSqlParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AuroraPostgreSqlParameters<S0, S1, S2> {
    /// Sets `Database`. Required. 1 to 128 characters.
    #[inline] pub fn database(mut self, value: impl IntoValue_<String>) -> AuroraPostgreSqlParameters<Set_, S1, S2> { self.0.put("Database", value.into_node()); AuroraPostgreSqlParameters(self.0, PhantomData_) }
    /// Sets `Host`. Required. 1 to 256 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> AuroraPostgreSqlParameters<S0, Set_, S2> { self.0.put("Host", value.into_node()); AuroraPostgreSqlParameters(self.0, PhantomData_) }
    /// Sets `Port`. Required. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<f64>) -> AuroraPostgreSqlParameters<S0, S1, Set_> { self.0.put("Port", value.into_node()); AuroraPostgreSqlParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AuroraPostgreSqlParameters> for AuroraPostgreSqlParameters<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.VpcConnectionProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-vpcconnectionproperties.html)
#[must_use]
pub struct VpcConnectionProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VpcConnectionProperties<Missing_<super::required::vpc_connection_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConnectionProperties(Properties_::new(), PhantomData_) }
}
impl<S0> VpcConnectionProperties<S0> {
    /// Sets `VpcConnectionArn`. Required.
    #[inline] pub fn vpc_connection_arn(mut self, value: impl IntoValue_<String>) -> VpcConnectionProperties<Set_> { self.0.put("VpcConnectionArn", value.into_node()); VpcConnectionProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VpcConnectionProperties> for VpcConnectionProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.OAuthParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-oauthparameters.html)
#[must_use]
pub struct OAuthParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OAuthParameters<Missing_<super::required::token_provider_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OAuthParameters(Properties_::new(), PhantomData_) }
}
impl<S0> OAuthParameters<S0> {
    /// Sets `IdentityProviderResourceUri`. 1 to 2048 characters.
    #[inline] pub fn identity_provider_resource_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentityProviderResourceUri", value.into_node()); self }
    /// Sets `IdentityProviderVpcConnectionProperties`.
    #[inline] pub fn identity_provider_vpc_connection_properties(mut self, value: impl IntoValue_<VpcConnectionProperties>) -> Self { self.0.put("IdentityProviderVpcConnectionProperties", value.into_node()); self }
    /// Sets `OAuthScope`. 1 to 128 characters.
    #[inline] pub fn o_auth_scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OAuthScope", value.into_node()); self }
    /// Sets `TokenProviderUrl`. Required. 1 to 2048 characters.
    #[inline] pub fn token_provider_url(mut self, value: impl IntoValue_<String>) -> OAuthParameters<Set_> { self.0.put("TokenProviderUrl", value.into_node()); OAuthParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OAuthParameters> for OAuthParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.DatabricksParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-databricksparameters.html)
#[must_use]
pub struct DatabricksParameters<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DatabricksParameters<Missing_<super::required::host>, Missing_<super::required::port>, Missing_<super::required::sql_endpoint_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatabricksParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DatabricksParameters<S0, S1, S2> {
    /// Sets `AuthenticationType`. The values are constants of [`AuthenticationType`].
    #[inline] pub fn authentication_type(mut self, value: impl IntoValue_<AuthenticationType>) -> Self { self.0.put("AuthenticationType", value.into_node()); self }
    /// Sets `Host`. Required. 1 to 256 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> DatabricksParameters<Set_, S1, S2> { self.0.put("Host", value.into_node()); DatabricksParameters(self.0, PhantomData_) }
    /// Sets `OAuthParameters`.
    #[inline] pub fn o_auth_parameters(mut self, value: impl IntoValue_<OAuthParameters>) -> Self { self.0.put("OAuthParameters", value.into_node()); self }
    /// Sets `Port`. Required. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<f64>) -> DatabricksParameters<S0, Set_, S2> { self.0.put("Port", value.into_node()); DatabricksParameters(self.0, PhantomData_) }
    /// Sets `SqlEndpointPath`. Required. 1 to 4096 characters.
    #[inline] pub fn sql_endpoint_path(mut self, value: impl IntoValue_<String>) -> DatabricksParameters<S0, S1, Set_> { self.0.put("SqlEndpointPath", value.into_node()); DatabricksParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DatabricksParameters> for DatabricksParameters<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.MariaDbParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-mariadbparameters.html)
#[must_use]
pub struct MariaDbParameters<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MariaDbParameters<Missing_<super::required::database>, Missing_<super::required::host>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MariaDbParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MariaDbParameters<S0, S1, S2> {
    /// Sets `Database`. Required. 1 to 128 characters.
    #[inline] pub fn database(mut self, value: impl IntoValue_<String>) -> MariaDbParameters<Set_, S1, S2> { self.0.put("Database", value.into_node()); MariaDbParameters(self.0, PhantomData_) }
    /// Sets `Host`. Required. 1 to 256 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> MariaDbParameters<S0, Set_, S2> { self.0.put("Host", value.into_node()); MariaDbParameters(self.0, PhantomData_) }
    /// Sets `Port`. Required. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<f64>) -> MariaDbParameters<S0, S1, Set_> { self.0.put("Port", value.into_node()); MariaDbParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MariaDbParameters> for MariaDbParameters<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.MySqlParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-mysqlparameters.html)
#[must_use]
pub struct MySqlParameters<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MySqlParameters<Missing_<super::required::database>, Missing_<super::required::host>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MySqlParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MySqlParameters<S0, S1, S2> {
    /// Sets `Database`. Required. 1 to 128 characters.
    #[inline] pub fn database(mut self, value: impl IntoValue_<String>) -> MySqlParameters<Set_, S1, S2> { self.0.put("Database", value.into_node()); MySqlParameters(self.0, PhantomData_) }
    /// Sets `Host`. Required. 1 to 256 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> MySqlParameters<S0, Set_, S2> { self.0.put("Host", value.into_node()); MySqlParameters(self.0, PhantomData_) }
    /// Sets `Port`. Required. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<f64>) -> MySqlParameters<S0, S1, Set_> { self.0.put("Port", value.into_node()); MySqlParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MySqlParameters> for MySqlParameters<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.OracleParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-oracleparameters.html)
#[must_use]
pub struct OracleParameters<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl OracleParameters<Missing_<super::required::database>, Missing_<super::required::host>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OracleParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> OracleParameters<S0, S1, S2> {
    /// Sets `Database`. Required. 1 to 128 characters.
    #[inline] pub fn database(mut self, value: impl IntoValue_<String>) -> OracleParameters<Set_, S1, S2> { self.0.put("Database", value.into_node()); OracleParameters(self.0, PhantomData_) }
    /// Sets `Host`. Required. 1 to 256 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> OracleParameters<S0, Set_, S2> { self.0.put("Host", value.into_node()); OracleParameters(self.0, PhantomData_) }
    /// Sets `Port`. Required. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<f64>) -> OracleParameters<S0, S1, Set_> { self.0.put("Port", value.into_node()); OracleParameters(self.0, PhantomData_) }
    /// Sets `UseServiceName`.
    #[inline] pub fn use_service_name(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseServiceName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<OracleParameters> for OracleParameters<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.PostgreSqlParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-postgresqlparameters.html)
#[must_use]
pub struct PostgreSqlParameters<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PostgreSqlParameters<Missing_<super::required::database>, Missing_<super::required::host>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PostgreSqlParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PostgreSqlParameters<S0, S1, S2> {
    /// Sets `Database`. Required. 1 to 128 characters.
    #[inline] pub fn database(mut self, value: impl IntoValue_<String>) -> PostgreSqlParameters<Set_, S1, S2> { self.0.put("Database", value.into_node()); PostgreSqlParameters(self.0, PhantomData_) }
    /// Sets `Host`. Required. 1 to 256 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> PostgreSqlParameters<S0, Set_, S2> { self.0.put("Host", value.into_node()); PostgreSqlParameters(self.0, PhantomData_) }
    /// Sets `Port`. Required. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<f64>) -> PostgreSqlParameters<S0, S1, Set_> { self.0.put("Port", value.into_node()); PostgreSqlParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PostgreSqlParameters> for PostgreSqlParameters<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.PrestoParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-prestoparameters.html)
#[must_use]
pub struct PrestoParameters<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PrestoParameters<Missing_<super::required::catalog>, Missing_<super::required::host>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrestoParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PrestoParameters<S0, S1, S2> {
    /// Sets `Catalog`. Required. 0 to 128 characters.
    #[inline] pub fn catalog(mut self, value: impl IntoValue_<String>) -> PrestoParameters<Set_, S1, S2> { self.0.put("Catalog", value.into_node()); PrestoParameters(self.0, PhantomData_) }
    /// Sets `Host`. Required. 1 to 256 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> PrestoParameters<S0, Set_, S2> { self.0.put("Host", value.into_node()); PrestoParameters(self.0, PhantomData_) }
    /// Sets `Port`. Required. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<f64>) -> PrestoParameters<S0, S1, Set_> { self.0.put("Port", value.into_node()); PrestoParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PrestoParameters> for PrestoParameters<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.RdsParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-rdsparameters.html)
#[must_use]
pub struct RdsParameters<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RdsParameters<Missing_<super::required::database>, Missing_<super::required::instance_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RdsParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RdsParameters<S0, S1> {
    /// Sets `Database`. Required. 1 to 128 characters.
    #[inline] pub fn database(mut self, value: impl IntoValue_<String>) -> RdsParameters<Set_, S1> { self.0.put("Database", value.into_node()); RdsParameters(self.0, PhantomData_) }
    /// Sets `InstanceId`. Required. 1 to 64 characters.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> RdsParameters<S0, Set_> { self.0.put("InstanceId", value.into_node()); RdsParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RdsParameters> for RdsParameters<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.RedshiftIAMParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-redshiftiamparameters.html)
#[must_use]
pub struct RedshiftIAMParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RedshiftIAMParameters<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftIAMParameters(Properties_::new(), PhantomData_) }
}
impl<S0> RedshiftIAMParameters<S0> {
    /// Sets `AutoCreateDatabaseUser`.
    #[inline] pub fn auto_create_database_user(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoCreateDatabaseUser", value.into_node()); self }
    /// Sets `DatabaseGroups`. 1 to 50 items.
    #[inline] pub fn database_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DatabaseGroups", value.into_node()); self }
    /// Sets `DatabaseUser`. 1 to 64 characters.
    #[inline] pub fn database_user(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseUser", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> RedshiftIAMParameters<Set_> { self.0.put("RoleArn", value.into_node()); RedshiftIAMParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RedshiftIAMParameters> for RedshiftIAMParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.RedshiftParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-redshiftparameters.html)
#[must_use]
pub struct RedshiftParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RedshiftParameters<Missing_<super::required::database>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftParameters(Properties_::new(), PhantomData_) }
}
impl<S0> RedshiftParameters<S0> {
    /// Sets `ClusterId`. 1 to 64 characters.
    #[inline] pub fn cluster_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterId", value.into_node()); self }
    /// Sets `Database`. Required. 1 to 128 characters.
    #[inline] pub fn database(mut self, value: impl IntoValue_<String>) -> RedshiftParameters<Set_> { self.0.put("Database", value.into_node()); RedshiftParameters(self.0, PhantomData_) }
    /// Sets `Host`. 1 to 256 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Host", value.into_node()); self }
    /// Sets `IAMParameters`.
    #[inline] pub fn iam_parameters(mut self, value: impl IntoValue_<RedshiftIAMParameters>) -> Self { self.0.put("IAMParameters", value.into_node()); self }
    /// Sets `IdentityCenterConfiguration`.
    #[inline] pub fn identity_center_configuration(mut self, value: impl IntoValue_<IdentityCenterConfiguration>) -> Self { self.0.put("IdentityCenterConfiguration", value.into_node()); self }
    /// Sets `Port`. 0 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Port", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RedshiftParameters> for RedshiftParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.ManifestFileLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-manifestfilelocation.html)
#[must_use]
pub struct ManifestFileLocation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ManifestFileLocation<Missing_<super::required::bucket>, Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ManifestFileLocation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ManifestFileLocation<S0, S1> {
    /// Sets `Bucket`. Required. 1 to 1024 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> ManifestFileLocation<Set_, S1> { self.0.put("Bucket", value.into_node()); ManifestFileLocation(self.0, PhantomData_) }
    /// Sets `Key`. Required. 1 to 1024 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> ManifestFileLocation<S0, Set_> { self.0.put("Key", value.into_node()); ManifestFileLocation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ManifestFileLocation> for ManifestFileLocation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.S3Parameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-s3parameters.html)
#[must_use]
pub struct S3Parameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3Parameters<Missing_<super::required::manifest_file_location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Parameters(Properties_::new(), PhantomData_) }
}
impl<S0> S3Parameters<S0> {
    /// Sets `ManifestFileLocation`. Required.
    #[inline] pub fn manifest_file_location(mut self, value: impl IntoValue_<ManifestFileLocation>) -> S3Parameters<Set_> { self.0.put("ManifestFileLocation", value.into_node()); S3Parameters(self.0, PhantomData_) }
    /// Sets `RoleArn`. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3Parameters> for S3Parameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.S3TablesParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-s3tablesparameters.html)
#[must_use]
pub struct S3TablesParameters(Properties_);
impl S3TablesParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3TablesParameters(Properties_::new()) }
}
impl S3TablesParameters {
    /// Sets `TableBucketArn`.
    #[inline] pub fn table_bucket_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableBucketArn", value.into_node()); self }
}
impl IntoValue_<S3TablesParameters> for S3TablesParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.SnowflakeParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-snowflakeparameters.html)
#[must_use]
pub struct SnowflakeParameters<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SnowflakeParameters<Missing_<super::required::database>, Missing_<super::required::host>, Missing_<super::required::warehouse>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnowflakeParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SnowflakeParameters<S0, S1, S2> {
    /// Sets `AuthenticationType`. The values are constants of [`AuthenticationType`].
    #[inline] pub fn authentication_type(mut self, value: impl IntoValue_<AuthenticationType>) -> Self { self.0.put("AuthenticationType", value.into_node()); self }
    /// Sets `Database`. Required. 1 to 128 characters.
    #[inline] pub fn database(mut self, value: impl IntoValue_<String>) -> SnowflakeParameters<Set_, S1, S2> { self.0.put("Database", value.into_node()); SnowflakeParameters(self.0, PhantomData_) }
    /// Sets `DatabaseAccessControlRole`. 0 to 128 characters.
    #[inline] pub fn database_access_control_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseAccessControlRole", value.into_node()); self }
    /// Sets `Host`. Required. 1 to 256 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> SnowflakeParameters<S0, Set_, S2> { self.0.put("Host", value.into_node()); SnowflakeParameters(self.0, PhantomData_) }
    /// Sets `OAuthParameters`.
    #[inline] pub fn o_auth_parameters(mut self, value: impl IntoValue_<OAuthParameters>) -> Self { self.0.put("OAuthParameters", value.into_node()); self }
    /// Sets `Warehouse`. Required. 0 to 128 characters.
    #[inline] pub fn warehouse(mut self, value: impl IntoValue_<String>) -> SnowflakeParameters<S0, S1, Set_> { self.0.put("Warehouse", value.into_node()); SnowflakeParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SnowflakeParameters> for SnowflakeParameters<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.SparkParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-sparkparameters.html)
#[must_use]
pub struct SparkParameters<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SparkParameters<Missing_<super::required::host>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SparkParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SparkParameters<S0, S1> {
    /// Sets `Host`. Required. 1 to 256 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> SparkParameters<Set_, S1> { self.0.put("Host", value.into_node()); SparkParameters(self.0, PhantomData_) }
    /// Sets `Port`. Required. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<f64>) -> SparkParameters<S0, Set_> { self.0.put("Port", value.into_node()); SparkParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SparkParameters> for SparkParameters<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.SqlServerParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-sqlserverparameters.html)
#[must_use]
pub struct SqlServerParameters<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SqlServerParameters<Missing_<super::required::database>, Missing_<super::required::host>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SqlServerParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SqlServerParameters<S0, S1, S2> {
    /// Sets `Database`. Required. 1 to 128 characters.
    #[inline] pub fn database(mut self, value: impl IntoValue_<String>) -> SqlServerParameters<Set_, S1, S2> { self.0.put("Database", value.into_node()); SqlServerParameters(self.0, PhantomData_) }
    /// Sets `Host`. Required. 1 to 256 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> SqlServerParameters<S0, Set_, S2> { self.0.put("Host", value.into_node()); SqlServerParameters(self.0, PhantomData_) }
    /// Sets `Port`. Required. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<f64>) -> SqlServerParameters<S0, S1, Set_> { self.0.put("Port", value.into_node()); SqlServerParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SqlServerParameters> for SqlServerParameters<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.StarburstParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-starburstparameters.html)
#[must_use]
pub struct StarburstParameters<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl StarburstParameters<Missing_<super::required::catalog>, Missing_<super::required::host>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StarburstParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> StarburstParameters<S0, S1, S2> {
    /// Sets `AuthenticationType`. The values are constants of [`AuthenticationType`].
    #[inline] pub fn authentication_type(mut self, value: impl IntoValue_<AuthenticationType>) -> Self { self.0.put("AuthenticationType", value.into_node()); self }
    /// Sets `Catalog`. Required. 0 to 128 characters.
    #[inline] pub fn catalog(mut self, value: impl IntoValue_<String>) -> StarburstParameters<Set_, S1, S2> { self.0.put("Catalog", value.into_node()); StarburstParameters(self.0, PhantomData_) }
    /// Sets `DatabaseAccessControlRole`. 0 to 128 characters.
    #[inline] pub fn database_access_control_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseAccessControlRole", value.into_node()); self }
    /// Sets `Host`. Required. 1 to 256 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> StarburstParameters<S0, Set_, S2> { self.0.put("Host", value.into_node()); StarburstParameters(self.0, PhantomData_) }
    /// Sets `OAuthParameters`.
    #[inline] pub fn o_auth_parameters(mut self, value: impl IntoValue_<OAuthParameters>) -> Self { self.0.put("OAuthParameters", value.into_node()); self }
    /// Sets `Port`. Required. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<f64>) -> StarburstParameters<S0, S1, Set_> { self.0.put("Port", value.into_node()); StarburstParameters(self.0, PhantomData_) }
    /// Sets `ProductType`. The values are constants of [`StarburstProductType`].
    #[inline] pub fn product_type(mut self, value: impl IntoValue_<StarburstProductType>) -> Self { self.0.put("ProductType", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<StarburstParameters> for StarburstParameters<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.TeradataParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-teradataparameters.html)
#[must_use]
pub struct TeradataParameters<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TeradataParameters<Missing_<super::required::database>, Missing_<super::required::host>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TeradataParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TeradataParameters<S0, S1, S2> {
    /// Sets `Database`. Required. 1 to 128 characters.
    #[inline] pub fn database(mut self, value: impl IntoValue_<String>) -> TeradataParameters<Set_, S1, S2> { self.0.put("Database", value.into_node()); TeradataParameters(self.0, PhantomData_) }
    /// Sets `Host`. Required. 1 to 256 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> TeradataParameters<S0, Set_, S2> { self.0.put("Host", value.into_node()); TeradataParameters(self.0, PhantomData_) }
    /// Sets `Port`. Required. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<f64>) -> TeradataParameters<S0, S1, Set_> { self.0.put("Port", value.into_node()); TeradataParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TeradataParameters> for TeradataParameters<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.TrinoParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-trinoparameters.html)
#[must_use]
pub struct TrinoParameters<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TrinoParameters<Missing_<super::required::catalog>, Missing_<super::required::host>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrinoParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TrinoParameters<S0, S1, S2> {
    /// Sets `Catalog`. Required. 0 to 128 characters.
    #[inline] pub fn catalog(mut self, value: impl IntoValue_<String>) -> TrinoParameters<Set_, S1, S2> { self.0.put("Catalog", value.into_node()); TrinoParameters(self.0, PhantomData_) }
    /// Sets `Host`. Required. 1 to 256 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> TrinoParameters<S0, Set_, S2> { self.0.put("Host", value.into_node()); TrinoParameters(self.0, PhantomData_) }
    /// Sets `Port`. Required. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<f64>) -> TrinoParameters<S0, S1, Set_> { self.0.put("Port", value.into_node()); TrinoParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TrinoParameters> for TrinoParameters<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.DataSourceParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-datasourceparameters.html)
#[must_use]
pub struct DataSourceParameters(Properties_);
impl DataSourceParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSourceParameters(Properties_::new()) }
}
impl DataSourceParameters {
    /// Sets `AmazonElasticsearchParameters`.
    #[inline] pub fn amazon_elasticsearch_parameters(mut self, value: impl IntoValue_<AmazonElasticsearchParameters>) -> Self { self.0.put("AmazonElasticsearchParameters", value.into_node()); self }
    /// Sets `AmazonOpenSearchParameters`.
    #[inline] pub fn amazon_open_search_parameters(mut self, value: impl IntoValue_<AmazonOpenSearchParameters>) -> Self { self.0.put("AmazonOpenSearchParameters", value.into_node()); self }
    /// Sets `AthenaParameters`.
    #[inline] pub fn athena_parameters(mut self, value: impl IntoValue_<AthenaParameters>) -> Self { self.0.put("AthenaParameters", value.into_node()); self }
    /// Sets `AuroraParameters`.
    #[inline] pub fn aurora_parameters(mut self, value: impl IntoValue_<AuroraParameters>) -> Self { self.0.put("AuroraParameters", value.into_node()); self }
    /// Sets `AuroraPostgreSqlParameters`.
    #[inline] pub fn aurora_postgre_sql_parameters(mut self, value: impl IntoValue_<AuroraPostgreSqlParameters>) -> Self { self.0.put("AuroraPostgreSqlParameters", value.into_node()); self }
    /// Sets `DatabricksParameters`.
    #[inline] pub fn databricks_parameters(mut self, value: impl IntoValue_<DatabricksParameters>) -> Self { self.0.put("DatabricksParameters", value.into_node()); self }
    /// Sets `MariaDbParameters`.
    #[inline] pub fn maria_db_parameters(mut self, value: impl IntoValue_<MariaDbParameters>) -> Self { self.0.put("MariaDbParameters", value.into_node()); self }
    /// Sets `MySqlParameters`.
    #[inline] pub fn my_sql_parameters(mut self, value: impl IntoValue_<MySqlParameters>) -> Self { self.0.put("MySqlParameters", value.into_node()); self }
    /// Sets `OracleParameters`.
    #[inline] pub fn oracle_parameters(mut self, value: impl IntoValue_<OracleParameters>) -> Self { self.0.put("OracleParameters", value.into_node()); self }
    /// Sets `PostgreSqlParameters`.
    #[inline] pub fn postgre_sql_parameters(mut self, value: impl IntoValue_<PostgreSqlParameters>) -> Self { self.0.put("PostgreSqlParameters", value.into_node()); self }
    /// Sets `PrestoParameters`.
    #[inline] pub fn presto_parameters(mut self, value: impl IntoValue_<PrestoParameters>) -> Self { self.0.put("PrestoParameters", value.into_node()); self }
    /// Sets `RdsParameters`.
    #[inline] pub fn rds_parameters(mut self, value: impl IntoValue_<RdsParameters>) -> Self { self.0.put("RdsParameters", value.into_node()); self }
    /// Sets `RedshiftParameters`.
    #[inline] pub fn redshift_parameters(mut self, value: impl IntoValue_<RedshiftParameters>) -> Self { self.0.put("RedshiftParameters", value.into_node()); self }
    /// Sets `S3Parameters`.
    #[inline] pub fn s3_parameters(mut self, value: impl IntoValue_<S3Parameters>) -> Self { self.0.put("S3Parameters", value.into_node()); self }
    /// Sets `S3TablesParameters`.
    #[inline] pub fn s3_tables_parameters(mut self, value: impl IntoValue_<S3TablesParameters>) -> Self { self.0.put("S3TablesParameters", value.into_node()); self }
    /// Sets `SnowflakeParameters`.
    #[inline] pub fn snowflake_parameters(mut self, value: impl IntoValue_<SnowflakeParameters>) -> Self { self.0.put("SnowflakeParameters", value.into_node()); self }
    /// Sets `SparkParameters`.
    #[inline] pub fn spark_parameters(mut self, value: impl IntoValue_<SparkParameters>) -> Self { self.0.put("SparkParameters", value.into_node()); self }
    /// Sets `SqlServerParameters`.
    #[inline] pub fn sql_server_parameters(mut self, value: impl IntoValue_<SqlServerParameters>) -> Self { self.0.put("SqlServerParameters", value.into_node()); self }
    /// Sets `StarburstParameters`.
    #[inline] pub fn starburst_parameters(mut self, value: impl IntoValue_<StarburstParameters>) -> Self { self.0.put("StarburstParameters", value.into_node()); self }
    /// Sets `TeradataParameters`.
    #[inline] pub fn teradata_parameters(mut self, value: impl IntoValue_<TeradataParameters>) -> Self { self.0.put("TeradataParameters", value.into_node()); self }
    /// Sets `TrinoParameters`.
    #[inline] pub fn trino_parameters(mut self, value: impl IntoValue_<TrinoParameters>) -> Self { self.0.put("TrinoParameters", value.into_node()); self }
}
impl IntoValue_<DataSourceParameters> for DataSourceParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.CredentialPair`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-credentialpair.html)
#[must_use]
pub struct CredentialPair<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CredentialPair<Missing_<super::required::password>, Missing_<super::required::username>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CredentialPair(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CredentialPair<S0, S1> {
    /// Sets `AlternateDataSourceParameters`. 1 to 50 items.
    #[inline] pub fn alternate_data_source_parameters(mut self, value: impl IntoValue_<Vec<DataSourceParameters>>) -> Self { self.0.put("AlternateDataSourceParameters", value.into_node()); self }
    /// Sets `Password`. Required. 1 to 1024 characters.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> CredentialPair<Set_, S1> { self.0.put("Password", value.into_node()); CredentialPair(self.0, PhantomData_) }
    /// Sets `Username`. Required. 1 to 64 characters.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> CredentialPair<S0, Set_> { self.0.put("Username", value.into_node()); CredentialPair(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CredentialPair> for CredentialPair<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.KeyPairCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-keypaircredentials.html)
#[must_use]
pub struct KeyPairCredentials<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KeyPairCredentials<Missing_<super::required::key_pair_username>, Missing_<super::required::private_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KeyPairCredentials(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KeyPairCredentials<S0, S1> {
    /// Sets `KeyPairUsername`. Required. 1 to 64 characters.
    #[inline] pub fn key_pair_username(mut self, value: impl IntoValue_<String>) -> KeyPairCredentials<Set_, S1> { self.0.put("KeyPairUsername", value.into_node()); KeyPairCredentials(self.0, PhantomData_) }
    /// Sets `PrivateKey`. Required. 1600 to 8000 characters.
    #[inline] pub fn private_key(mut self, value: impl IntoValue_<String>) -> KeyPairCredentials<S0, Set_> { self.0.put("PrivateKey", value.into_node()); KeyPairCredentials(self.0, PhantomData_) }
    /// Sets `PrivateKeyPassphrase`. 0 to 256 characters.
    #[inline] pub fn private_key_passphrase(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateKeyPassphrase", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KeyPairCredentials> for KeyPairCredentials<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.OAuthClientCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-oauthclientcredentials.html)
#[must_use]
pub struct OAuthClientCredentials(Properties_);
impl OAuthClientCredentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OAuthClientCredentials(Properties_::new()) }
}
impl OAuthClientCredentials {
    /// Sets `ClientId`. 1 to 256 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientId", value.into_node()); self }
    /// Sets `ClientSecret`. 1 to 2048 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `Username`. 1 to 64 characters.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl IntoValue_<OAuthClientCredentials> for OAuthClientCredentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.DataSourceCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-datasourcecredentials.html)
#[must_use]
pub struct DataSourceCredentials(Properties_);
impl DataSourceCredentials {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSourceCredentials(Properties_::new()) }
}
impl DataSourceCredentials {
    /// Sets `CopySourceArn`.
    #[inline] pub fn copy_source_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CopySourceArn", value.into_node()); self }
    /// Sets `CredentialPair`.
    #[inline] pub fn credential_pair(mut self, value: impl IntoValue_<CredentialPair>) -> Self { self.0.put("CredentialPair", value.into_node()); self }
    /// Sets `KeyPairCredentials`.
    #[inline] pub fn key_pair_credentials(mut self, value: impl IntoValue_<KeyPairCredentials>) -> Self { self.0.put("KeyPairCredentials", value.into_node()); self }
    /// Sets `OAuthClientCredentials`.
    #[inline] pub fn o_auth_client_credentials(mut self, value: impl IntoValue_<OAuthClientCredentials>) -> Self { self.0.put("OAuthClientCredentials", value.into_node()); self }
    /// Sets `SecretArn`. 1 to 2048 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretArn", value.into_node()); self }
}
impl IntoValue_<DataSourceCredentials> for DataSourceCredentials { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.DataSourceErrorInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-datasourceerrorinfo.html)
#[must_use]
pub struct DataSourceErrorInfo(Properties_);
impl DataSourceErrorInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSourceErrorInfo(Properties_::new()) }
}
impl DataSourceErrorInfo {
    /// Sets `Message`.
    #[inline] pub fn message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Message", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`DataSourceErrorInfoType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<DataSourceErrorInfoType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<DataSourceErrorInfo> for DataSourceErrorInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.ResourcePermission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-resourcepermission.html)
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
    /// Sets `Resource`.
    #[inline] pub fn resource(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Resource", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourcePermission> for ResourcePermission<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSource.SslProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-sslproperties.html)
#[must_use]
pub struct SslProperties(Properties_);
impl SslProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SslProperties(Properties_::new()) }
}
impl SslProperties {
    /// Sets `DisableSsl`.
    #[inline] pub fn disable_ssl(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableSsl", value.into_node()); self }
}
impl IntoValue_<SslProperties> for SslProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QuickSight::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-datasource.html)
#[derive(Debug)]
pub enum AuthenticationType {}
impl AuthenticationType {
    /// `PASSWORD`
    pub const PASSWORD: Value_<AuthenticationType> = Value_::constant("PASSWORD");
    /// `TOKEN`
    pub const TOKEN: Value_<AuthenticationType> = Value_::constant("TOKEN");
    /// `X509`
    pub const X509: Value_<AuthenticationType> = Value_::constant("X509");
    /// `KEYPAIR`
    pub const KEYPAIR: Value_<AuthenticationType> = Value_::constant("KEYPAIR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthenticationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-datasource.html)
#[derive(Debug)]
pub enum StarburstProductType {}
impl StarburstProductType {
    /// `GALAXY`
    pub const GALAXY: Value_<StarburstProductType> = Value_::constant("GALAXY");
    /// `ENTERPRISE`
    pub const ENTERPRISE: Value_<StarburstProductType> = Value_::constant("ENTERPRISE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StarburstProductType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-datasource.html)
#[derive(Debug)]
pub enum DataSourceErrorInfoType {}
impl DataSourceErrorInfoType {
    /// `ACCESS_DENIED`
    pub const ACCESS_DENIED: Value_<DataSourceErrorInfoType> = Value_::constant("ACCESS_DENIED");
    /// `COPY_SOURCE_NOT_FOUND`
    pub const COPY_SOURCE_NOT_FOUND: Value_<DataSourceErrorInfoType> = Value_::constant("COPY_SOURCE_NOT_FOUND");
    /// `TIMEOUT`
    pub const TIMEOUT: Value_<DataSourceErrorInfoType> = Value_::constant("TIMEOUT");
    /// `ENGINE_VERSION_NOT_SUPPORTED`
    pub const ENGINE_VERSION_NOT_SUPPORTED: Value_<DataSourceErrorInfoType> = Value_::constant("ENGINE_VERSION_NOT_SUPPORTED");
    /// `UNKNOWN_HOST`
    pub const UNKNOWN_HOST: Value_<DataSourceErrorInfoType> = Value_::constant("UNKNOWN_HOST");
    /// `GENERIC_SQL_FAILURE`
    pub const GENERIC_SQL_FAILURE: Value_<DataSourceErrorInfoType> = Value_::constant("GENERIC_SQL_FAILURE");
    /// `CONFLICT`
    pub const CONFLICT: Value_<DataSourceErrorInfoType> = Value_::constant("CONFLICT");
    /// `UNKNOWN`
    pub const UNKNOWN: Value_<DataSourceErrorInfoType> = Value_::constant("UNKNOWN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataSourceErrorInfoType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-datasource.html)
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
    /// `DATABRICKS`
    pub const DATABRICKS: Value_<DataSourceType> = Value_::constant("DATABRICKS");
    /// `DENODO`
    pub const DENODO: Value_<DataSourceType> = Value_::constant("DENODO");
    /// `DREMIO`
    pub const DREMIO: Value_<DataSourceType> = Value_::constant("DREMIO");
    /// `DYNAMODB`
    pub const DYNAMODB: Value_<DataSourceType> = Value_::constant("DYNAMODB");
    /// `SAPHANA`
    pub const SAPHANA: Value_<DataSourceType> = Value_::constant("SAPHANA");
    /// `DB2_AS400`
    pub const DB2_AS400: Value_<DataSourceType> = Value_::constant("DB2_AS400");
    /// `EXASOL`
    pub const EXASOL: Value_<DataSourceType> = Value_::constant("EXASOL");
    /// `FILE`
    pub const FILE: Value_<DataSourceType> = Value_::constant("FILE");
    /// `FULLY_MANAGED_KNOWLEDGE_BASE`
    pub const FULLY_MANAGED_KNOWLEDGE_BASE: Value_<DataSourceType> = Value_::constant("FULLY_MANAGED_KNOWLEDGE_BASE");
    /// `GITHUB`
    pub const GITHUB: Value_<DataSourceType> = Value_::constant("GITHUB");
    /// `INTERNATIONAL_DATA_CORPORATION`
    pub const INTERNATIONAL_DATA_CORPORATION: Value_<DataSourceType> = Value_::constant("INTERNATIONAL_DATA_CORPORATION");
    /// `JIRA`
    pub const JIRA: Value_<DataSourceType> = Value_::constant("JIRA");
    /// `MARIADB`
    pub const MARIADB: Value_<DataSourceType> = Value_::constant("MARIADB");
    /// `MYSQL`
    pub const MYSQL: Value_<DataSourceType> = Value_::constant("MYSQL");
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
    /// `S3_TABLES`
    pub const S3_TABLES: Value_<DataSourceType> = Value_::constant("S3_TABLES");
    /// `S3_KNOWLEDGE_BASE`
    pub const S3_KNOWLEDGE_BASE: Value_<DataSourceType> = Value_::constant("S3_KNOWLEDGE_BASE");
    /// `SALESFORCE`
    pub const SALESFORCE: Value_<DataSourceType> = Value_::constant("SALESFORCE");
    /// `SERVICENOW`
    pub const SERVICENOW: Value_<DataSourceType> = Value_::constant("SERVICENOW");
    /// `SNOWFLAKE`
    pub const SNOWFLAKE: Value_<DataSourceType> = Value_::constant("SNOWFLAKE");
    /// `SPARK`
    pub const SPARK: Value_<DataSourceType> = Value_::constant("SPARK");
    /// `SPICE`
    pub const SPICE: Value_<DataSourceType> = Value_::constant("SPICE");
    /// `SQLSERVER`
    pub const SQLSERVER: Value_<DataSourceType> = Value_::constant("SQLSERVER");
    /// `TERADATA`
    pub const TERADATA: Value_<DataSourceType> = Value_::constant("TERADATA");
    /// `TIMESTREAM`
    pub const TIMESTREAM: Value_<DataSourceType> = Value_::constant("TIMESTREAM");
    /// `TWITTER`
    pub const TWITTER: Value_<DataSourceType> = Value_::constant("TWITTER");
    /// `BIGQUERY`
    pub const BIGQUERY: Value_<DataSourceType> = Value_::constant("BIGQUERY");
    /// `GOOGLE_ANALYTICS`
    pub const GOOGLE_ANALYTICS: Value_<DataSourceType> = Value_::constant("GOOGLE_ANALYTICS");
    /// `TRINO`
    pub const TRINO: Value_<DataSourceType> = Value_::constant("TRINO");
    /// `STARBURST`
    pub const STARBURST: Value_<DataSourceType> = Value_::constant("STARBURST");
    /// `MONGO`
    pub const MONGO: Value_<DataSourceType> = Value_::constant("MONGO");
    /// `MONGO_ATLAS`
    pub const MONGO_ATLAS: Value_<DataSourceType> = Value_::constant("MONGO_ATLAS");
    /// `DOCUMENTDB`
    pub const DOCUMENTDB: Value_<DataSourceType> = Value_::constant("DOCUMENTDB");
    /// `APPFLOW`
    pub const APPFLOW: Value_<DataSourceType> = Value_::constant("APPFLOW");
    /// `IMPALA`
    pub const IMPALA: Value_<DataSourceType> = Value_::constant("IMPALA");
    /// `GLUE`
    pub const GLUE: Value_<DataSourceType> = Value_::constant("GLUE");
    /// `GLUE_DATA_CATALOG`
    pub const GLUE_DATA_CATALOG: Value_<DataSourceType> = Value_::constant("GLUE_DATA_CATALOG");
    /// `GOOGLE_DRIVE`
    pub const GOOGLE_DRIVE: Value_<DataSourceType> = Value_::constant("GOOGLE_DRIVE");
    /// `CONFLUENCE`
    pub const CONFLUENCE: Value_<DataSourceType> = Value_::constant("CONFLUENCE");
    /// `SHAREPOINT`
    pub const SHAREPOINT: Value_<DataSourceType> = Value_::constant("SHAREPOINT");
    /// `ONE_DRIVE`
    pub const ONE_DRIVE: Value_<DataSourceType> = Value_::constant("ONE_DRIVE");
    /// `WEB_CRAWLER`
    pub const WEB_CRAWLER: Value_<DataSourceType> = Value_::constant("WEB_CRAWLER");
    /// `BOX`
    pub const BOX: Value_<DataSourceType> = Value_::constant("BOX");
    /// `GOOGLESHEETS`
    pub const GOOGLESHEETS: Value_<DataSourceType> = Value_::constant("GOOGLESHEETS");
    /// `ATLAN`
    pub const ATLAN: Value_<DataSourceType> = Value_::constant("ATLAN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataSourceType> { Value_::from_node(value.into_node()) }
}
