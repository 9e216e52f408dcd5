// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppSync::DataSource`

use stanchion_template::generated::*;

/// `AWS::AppSync::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-datasource.html)
#[must_use]
pub struct DataSource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DataSource<Missing_<super::required::api_id>, Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DataSource<S0, S1, S2> {
    /// Sets `ApiId`. Required. An update replaces the resource.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> DataSource<Set_, S1, S2> { self.0.put("ApiId", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DynamoDBConfig`.
    #[inline] pub fn dynamo_db_config(mut self, value: impl IntoValue_<DynamoDBConfig>) -> Self { self.0.put("DynamoDBConfig", value.into_node()); self }
    /// Sets `ElasticsearchConfig`.
    #[inline] pub fn elasticsearch_config(mut self, value: impl IntoValue_<ElasticsearchConfig>) -> Self { self.0.put("ElasticsearchConfig", value.into_node()); self }
    /// Sets `EventBridgeConfig`.
    #[inline] pub fn event_bridge_config(mut self, value: impl IntoValue_<EventBridgeConfig>) -> Self { self.0.put("EventBridgeConfig", value.into_node()); self }
    /// Sets `HttpConfig`.
    #[inline] pub fn http_config(mut self, value: impl IntoValue_<HttpConfig>) -> Self { self.0.put("HttpConfig", value.into_node()); self }
    /// Sets `LambdaConfig`.
    #[inline] pub fn lambda_config(mut self, value: impl IntoValue_<LambdaConfig>) -> Self { self.0.put("LambdaConfig", value.into_node()); self }
    /// Sets `MetricsConfig`. The values are constants of [`MetricsConfig`].
    #[inline] pub fn metrics_config(mut self, value: impl IntoValue_<MetricsConfig>) -> Self { self.0.put("MetricsConfig", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 65536 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataSource<S0, Set_, S2> { self.0.put("Name", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `OpenSearchServiceConfig`.
    #[inline] pub fn open_search_service_config(mut self, value: impl IntoValue_<OpenSearchServiceConfig>) -> Self { self.0.put("OpenSearchServiceConfig", value.into_node()); self }
    /// Sets `RelationalDatabaseConfig`.
    #[inline] pub fn relational_database_config(mut self, value: impl IntoValue_<RelationalDatabaseConfig>) -> Self { self.0.put("RelationalDatabaseConfig", value.into_node()); self }
    /// Sets `ServiceRoleArn`.
    #[inline] pub fn service_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceRoleArn", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> DataSource<S0, S1, Set_> { self.0.put("Type", value.into_node()); DataSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DataSource> for DataSource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DataSource<S0, S1, S2> {
    const TYPE: &'static str = "AWS::AppSync::DataSource";
    type Handle = DataSourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataSource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataSourceRef(Id_);
impl From<Id_> for DataSourceRef { #[inline] fn from(id: Id_) -> Self { DataSourceRef(id) } }
impl AsRef<Id_> for DataSourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataSourceRef {
    /// `Ref`: `DataSourceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DataSourceArn`
    #[inline] pub fn data_source_arn(&self) -> Value_<String> { self.0.attribute("DataSourceArn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::AppSync::DataSource.DeltaSyncConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-deltasyncconfig.html)
#[must_use]
pub struct DeltaSyncConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DeltaSyncConfig<Missing_<super::required::base_table_ttl>, Missing_<super::required::delta_sync_table_name>, Missing_<super::required::delta_sync_table_ttl>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeltaSyncConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DeltaSyncConfig<S0, S1, S2> {
    /// Sets `BaseTableTTL`. Required.
    #[inline] pub fn base_table_ttl(mut self, value: impl IntoValue_<String>) -> DeltaSyncConfig<Set_, S1, S2> { self.0.put("BaseTableTTL", value.into_node()); DeltaSyncConfig(self.0, PhantomData_) }
    /// Sets `DeltaSyncTableName`. Required.
    #[inline] pub fn delta_sync_table_name(mut self, value: impl IntoValue_<String>) -> DeltaSyncConfig<S0, Set_, S2> { self.0.put("DeltaSyncTableName", value.into_node()); DeltaSyncConfig(self.0, PhantomData_) }
    /// Sets `DeltaSyncTableTTL`. Required.
    #[inline] pub fn delta_sync_table_ttl(mut self, value: impl IntoValue_<String>) -> DeltaSyncConfig<S0, S1, Set_> { self.0.put("DeltaSyncTableTTL", value.into_node()); DeltaSyncConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DeltaSyncConfig> for DeltaSyncConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::DataSource.DynamoDBConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-dynamodbconfig.html)
#[must_use]
pub struct DynamoDBConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DynamoDBConfig<Missing_<super::required::aws_region>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DynamoDBConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DynamoDBConfig<S0, S1> {
    /// Sets `AwsRegion`. Required.
    #[inline] pub fn aws_region(mut self, value: impl IntoValue_<String>) -> DynamoDBConfig<Set_, S1> { self.0.put("AwsRegion", value.into_node()); DynamoDBConfig(self.0, PhantomData_) }
    /// Sets `DeltaSyncConfig`.
    #[inline] pub fn delta_sync_config(mut self, value: impl IntoValue_<DeltaSyncConfig>) -> Self { self.0.put("DeltaSyncConfig", value.into_node()); self }
    /// Sets `TableName`. Required.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> DynamoDBConfig<S0, Set_> { self.0.put("TableName", value.into_node()); DynamoDBConfig(self.0, PhantomData_) }
    /// Sets `UseCallerCredentials`.
    #[inline] pub fn use_caller_credentials(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseCallerCredentials", value.into_node()); self }
    /// Sets `Versioned`.
    #[inline] pub fn versioned(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Versioned", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DynamoDBConfig> for DynamoDBConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::DataSource.ElasticsearchConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-elasticsearchconfig.html)
#[must_use]
pub struct ElasticsearchConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ElasticsearchConfig<Missing_<super::required::aws_region>, Missing_<super::required::endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ElasticsearchConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ElasticsearchConfig<S0, S1> {
    /// Sets `AwsRegion`. Required.
    #[inline] pub fn aws_region(mut self, value: impl IntoValue_<String>) -> ElasticsearchConfig<Set_, S1> { self.0.put("AwsRegion", value.into_node()); ElasticsearchConfig(self.0, PhantomData_) }
    /// Sets `Endpoint`. Required.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> ElasticsearchConfig<S0, Set_> { self.0.put("Endpoint", value.into_node()); ElasticsearchConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ElasticsearchConfig> for ElasticsearchConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::DataSource.EventBridgeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-eventbridgeconfig.html)
#[must_use]
pub struct EventBridgeConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventBridgeConfig<Missing_<super::required::event_bus_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventBridgeConfig(Properties_::new(), PhantomData_) }
}
impl<S0> EventBridgeConfig<S0> {
    /// Sets `EventBusArn`. Required.
    #[inline] pub fn event_bus_arn(mut self, value: impl IntoValue_<String>) -> EventBridgeConfig<Set_> { self.0.put("EventBusArn", value.into_node()); EventBridgeConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EventBridgeConfig> for EventBridgeConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::DataSource.AwsIamConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-awsiamconfig.html)
#[must_use]
pub struct AwsIamConfig(Properties_);
impl AwsIamConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AwsIamConfig(Properties_::new()) }
}
impl AwsIamConfig {
    /// Sets `SigningRegion`.
    #[inline] pub fn signing_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SigningRegion", value.into_node()); self }
    /// Sets `SigningServiceName`.
    #[inline] pub fn signing_service_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SigningServiceName", value.into_node()); self }
}
impl IntoValue_<AwsIamConfig> for AwsIamConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::DataSource.AuthorizationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-authorizationconfig.html)
#[must_use]
pub struct AuthorizationConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AuthorizationConfig<Missing_<super::required::authorization_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuthorizationConfig(Properties_::new(), PhantomData_) }
}
impl<S0> AuthorizationConfig<S0> {
    /// Sets `AuthorizationType`. Required. The values are constants of [`AuthorizationType`].
    #[inline] pub fn authorization_type(mut self, value: impl IntoValue_<AuthorizationType>) -> AuthorizationConfig<Set_> { self.0.put("AuthorizationType", value.into_node()); AuthorizationConfig(self.0, PhantomData_) }
    /// Sets `AwsIamConfig`.
    #[inline] pub fn aws_iam_config(mut self, value: impl IntoValue_<AwsIamConfig>) -> Self { self.0.put("AwsIamConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AuthorizationConfig> for AuthorizationConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::DataSource.HttpConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-httpconfig.html)
#[must_use]
pub struct HttpConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HttpConfig<Missing_<super::required::endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpConfig(Properties_::new(), PhantomData_) }
}
impl<S0> HttpConfig<S0> {
    /// Sets `AuthorizationConfig`.
    #[inline] pub fn authorization_config(mut self, value: impl IntoValue_<AuthorizationConfig>) -> Self { self.0.put("AuthorizationConfig", value.into_node()); self }
    /// Sets `Endpoint`. Required.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> HttpConfig<Set_> { self.0.put("Endpoint", value.into_node()); HttpConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HttpConfig> for HttpConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::DataSource.LambdaConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-lambdaconfig.html)
#[must_use]
pub struct LambdaConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LambdaConfig<Missing_<super::required::lambda_function_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaConfig(Properties_::new(), PhantomData_) }
}
impl<S0> LambdaConfig<S0> {
    /// Sets `LambdaFunctionArn`. Required.
    #[inline] pub fn lambda_function_arn(mut self, value: impl IntoValue_<String>) -> LambdaConfig<Set_> { self.0.put("LambdaFunctionArn", value.into_node()); LambdaConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LambdaConfig> for LambdaConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::DataSource.OpenSearchServiceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-opensearchserviceconfig.html)
#[must_use]
pub struct OpenSearchServiceConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OpenSearchServiceConfig<Missing_<super::required::aws_region>, Missing_<super::required::endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenSearchServiceConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OpenSearchServiceConfig<S0, S1> {
    /// Sets `AwsRegion`. Required.
    #[inline] pub fn aws_region(mut self, value: impl IntoValue_<String>) -> OpenSearchServiceConfig<Set_, S1> { self.0.put("AwsRegion", value.into_node()); OpenSearchServiceConfig(self.0, PhantomData_) }
    /// Sets `Endpoint`. Required.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> OpenSearchServiceConfig<S0, Set_> { self.0.put("Endpoint", value.into_node()); OpenSearchServiceConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OpenSearchServiceConfig> for OpenSearchServiceConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::DataSource.RdsHttpEndpointConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-rdshttpendpointconfig.html)
#[must_use]
pub struct RdsHttpEndpointConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RdsHttpEndpointConfig<Missing_<super::required::aws_region>, Missing_<super::required::aws_secret_store_arn>, Missing_<super::required::db_cluster_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RdsHttpEndpointConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RdsHttpEndpointConfig<S0, S1, S2> {
    /// Sets `AwsRegion`. Required.
    #[inline] pub fn aws_region(mut self, value: impl IntoValue_<String>) -> RdsHttpEndpointConfig<Set_, S1, S2> { self.0.put("AwsRegion", value.into_node()); RdsHttpEndpointConfig(self.0, PhantomData_) }
    /// Sets `AwsSecretStoreArn`. Required.
    #[inline] pub fn aws_secret_store_arn(mut self, value: impl IntoValue_<String>) -> RdsHttpEndpointConfig<S0, Set_, S2> { self.0.put("AwsSecretStoreArn", value.into_node()); RdsHttpEndpointConfig(self.0, PhantomData_) }
    /// Sets `DatabaseName`.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `DbClusterIdentifier`. Required.
    #[inline] pub fn db_cluster_identifier(mut self, value: impl IntoValue_<String>) -> RdsHttpEndpointConfig<S0, S1, Set_> { self.0.put("DbClusterIdentifier", value.into_node()); RdsHttpEndpointConfig(self.0, PhantomData_) }
    /// Sets `Schema`.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Schema", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RdsHttpEndpointConfig> for RdsHttpEndpointConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::DataSource.RelationalDatabaseConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-relationaldatabaseconfig.html)
#[must_use]
pub struct RelationalDatabaseConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RelationalDatabaseConfig<Missing_<super::required::relational_database_source_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RelationalDatabaseConfig(Properties_::new(), PhantomData_) }
}
impl<S0> RelationalDatabaseConfig<S0> {
    /// Sets `RdsHttpEndpointConfig`.
    #[inline] pub fn rds_http_endpoint_config(mut self, value: impl IntoValue_<RdsHttpEndpointConfig>) -> Self { self.0.put("RdsHttpEndpointConfig", value.into_node()); self }
    /// Sets `RelationalDatabaseSourceType`. Required. The values are constants of [`RelationalDatabaseSourceType`].
    #[inline] pub fn relational_database_source_type(mut self, value: impl IntoValue_<RelationalDatabaseSourceType>) -> RelationalDatabaseConfig<Set_> { self.0.put("RelationalDatabaseSourceType", value.into_node()); RelationalDatabaseConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RelationalDatabaseConfig> for RelationalDatabaseConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppSync::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-datasource.html)
#[derive(Debug)]
pub enum AuthorizationType {}
impl AuthorizationType {
    /// `AWS_IAM`
    pub const AWS_IAM: Value_<AuthorizationType> = Value_::constant("AWS_IAM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthorizationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-datasource.html)
#[derive(Debug)]
pub enum MetricsConfig {}
impl MetricsConfig {
    /// `DISABLED`
    pub const DISABLED: Value_<MetricsConfig> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<MetricsConfig> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MetricsConfig> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-datasource.html)
#[derive(Debug)]
pub enum RelationalDatabaseSourceType {}
impl RelationalDatabaseSourceType {
    /// `RDS_HTTP_ENDPOINT`
    pub const RDS_HTTP_ENDPOINT: Value_<RelationalDatabaseSourceType> = Value_::constant("RDS_HTTP_ENDPOINT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RelationalDatabaseSourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-datasource.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `AMAZON_BEDROCK_RUNTIME`
    pub const AMAZON_BEDROCK_RUNTIME: Value_<Type> = Value_::constant("AMAZON_BEDROCK_RUNTIME");
    /// `AMAZON_DYNAMODB`
    pub const AMAZON_DYNAMODB: Value_<Type> = Value_::constant("AMAZON_DYNAMODB");
    /// `AMAZON_ELASTICSEARCH`
    pub const AMAZON_ELASTICSEARCH: Value_<Type> = Value_::constant("AMAZON_ELASTICSEARCH");
    /// `AMAZON_EVENTBRIDGE`
    pub const AMAZON_EVENTBRIDGE: Value_<Type> = Value_::constant("AMAZON_EVENTBRIDGE");
    /// `AMAZON_OPENSEARCH_SERVICE`
    pub const AMAZON_OPENSEARCH_SERVICE: Value_<Type> = Value_::constant("AMAZON_OPENSEARCH_SERVICE");
    /// `AWS_LAMBDA`
    pub const AWS_LAMBDA: Value_<Type> = Value_::constant("AWS_LAMBDA");
    /// `HTTP`
    pub const HTTP: Value_<Type> = Value_::constant("HTTP");
    /// `NONE`
    pub const NONE: Value_<Type> = Value_::constant("NONE");
    /// `RELATIONAL_DATABASE`
    pub const RELATIONAL_DATABASE: Value_<Type> = Value_::constant("RELATIONAL_DATABASE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
