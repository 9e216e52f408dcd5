// Made by `cargo xtask generate`; do not edit.
//! `AWS::DMS::Endpoint`

use stanchion_template::generated::*;

/// `AWS::DMS::Endpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-endpoint.html)
#[must_use]
pub struct Endpoint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Endpoint<Missing_<super::required::endpoint_type>, Missing_<super::required::engine_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Endpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Endpoint<S0, S1> {
    /// Sets `CertificateArn`.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `DatabaseName`.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `DocDbSettings`.
    #[inline] pub fn doc_db_settings(mut self, value: impl IntoValue_<DocDbSettings>) -> Self { self.0.put("DocDbSettings", value.into_node()); self }
    /// Sets `DynamoDbSettings`.
    #[inline] pub fn dynamo_db_settings(mut self, value: impl IntoValue_<DynamoDbSettings>) -> Self { self.0.put("DynamoDbSettings", value.into_node()); self }
    /// Sets `ElasticsearchSettings`.
    #[inline] pub fn elasticsearch_settings(mut self, value: impl IntoValue_<ElasticsearchSettings>) -> Self { self.0.put("ElasticsearchSettings", value.into_node()); self }
    /// Sets `EndpointIdentifier`.
    #[inline] pub fn endpoint_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointIdentifier", value.into_node()); self }
    /// Sets `EndpointType`. Required.
    #[inline] pub fn endpoint_type(mut self, value: impl IntoValue_<String>) -> Endpoint<Set_, S1> { self.0.put("EndpointType", value.into_node()); Endpoint(self.0, PhantomData_) }
    /// Sets `EngineName`. Required.
    #[inline] pub fn engine_name(mut self, value: impl IntoValue_<String>) -> Endpoint<S0, Set_> { self.0.put("EngineName", value.into_node()); Endpoint(self.0, PhantomData_) }
    /// Sets `ExtraConnectionAttributes`.
    #[inline] pub fn extra_connection_attributes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExtraConnectionAttributes", value.into_node()); self }
    /// Sets `GcpMySQLSettings`.
    #[inline] pub fn gcp_my_sql_settings(mut self, value: impl IntoValue_<GcpMySQLSettings>) -> Self { self.0.put("GcpMySQLSettings", value.into_node()); self }
    /// Sets `IbmDb2Settings`.
    #[inline] pub fn ibm_db2_settings(mut self, value: impl IntoValue_<IbmDb2Settings>) -> Self { self.0.put("IbmDb2Settings", value.into_node()); self }
    /// Sets `KafkaSettings`.
    #[inline] pub fn kafka_settings(mut self, value: impl IntoValue_<KafkaSettings>) -> Self { self.0.put("KafkaSettings", value.into_node()); self }
    /// Sets `KinesisSettings`.
    #[inline] pub fn kinesis_settings(mut self, value: impl IntoValue_<KinesisSettings>) -> Self { self.0.put("KinesisSettings", value.into_node()); self }
    /// Sets `KmsKeyId`. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `MicrosoftSqlServerSettings`.
    #[inline] pub fn microsoft_sql_server_settings(mut self, value: impl IntoValue_<MicrosoftSqlServerSettings>) -> Self { self.0.put("MicrosoftSqlServerSettings", value.into_node()); self }
    /// Sets `MongoDbSettings`.
    #[inline] pub fn mongo_db_settings(mut self, value: impl IntoValue_<MongoDbSettings>) -> Self { self.0.put("MongoDbSettings", value.into_node()); self }
    /// Sets `MySqlSettings`.
    #[inline] pub fn my_sql_settings(mut self, value: impl IntoValue_<MySqlSettings>) -> Self { self.0.put("MySqlSettings", value.into_node()); self }
    /// Sets `NeptuneSettings`.
    #[inline] pub fn neptune_settings(mut self, value: impl IntoValue_<NeptuneSettings>) -> Self { self.0.put("NeptuneSettings", value.into_node()); self }
    /// Sets `OracleSettings`.
    #[inline] pub fn oracle_settings(mut self, value: impl IntoValue_<OracleSettings>) -> Self { self.0.put("OracleSettings", value.into_node()); self }
    /// Sets `Password`.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `PostgreSqlSettings`.
    #[inline] pub fn postgre_sql_settings(mut self, value: impl IntoValue_<PostgreSqlSettings>) -> Self { self.0.put("PostgreSqlSettings", value.into_node()); self }
    /// Sets `RedisSettings`.
    #[inline] pub fn redis_settings(mut self, value: impl IntoValue_<RedisSettings>) -> Self { self.0.put("RedisSettings", value.into_node()); self }
    /// Sets `RedshiftSettings`.
    #[inline] pub fn redshift_settings(mut self, value: impl IntoValue_<RedshiftSettings>) -> Self { self.0.put("RedshiftSettings", value.into_node()); self }
    /// Sets `ResourceIdentifier`. An update replaces the resource.
    #[inline] pub fn resource_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceIdentifier", value.into_node()); self }
    /// Sets `S3Settings`.
    #[inline] pub fn s3_settings(mut self, value: impl IntoValue_<S3Settings>) -> Self { self.0.put("S3Settings", value.into_node()); self }
    /// Sets `ServerName`.
    #[inline] pub fn server_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerName", value.into_node()); self }
    /// Sets `SslMode`.
    #[inline] pub fn ssl_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SslMode", value.into_node()); self }
    /// Sets `SybaseSettings`.
    #[inline] pub fn sybase_settings(mut self, value: impl IntoValue_<SybaseSettings>) -> Self { self.0.put("SybaseSettings", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Username`.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Endpoint> for Endpoint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Endpoint<S0, S1> {
    const TYPE: &'static str = "AWS::DMS::Endpoint";
    type Handle = EndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Endpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EndpointRef(Id_);
impl From<Id_> for EndpointRef { #[inline] fn from(id: Id_) -> Self { EndpointRef(id) } }
impl AsRef<Id_> for EndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EndpointRef {
    /// `Ref`: `EndpointArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EndpointArn`
    #[inline] pub fn endpoint_arn(&self) -> Value_<String> { self.0.attribute("EndpointArn") }
    /// `Fn::GetAtt` `ExternalId`
    #[inline] pub fn external_id(&self) -> Value_<String> { self.0.attribute("ExternalId") }
}
/// `AWS::DMS::Endpoint.DocDbSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-docdbsettings.html)
#[must_use]
pub struct DocDbSettings(Properties_);
impl DocDbSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DocDbSettings(Properties_::new()) }
}
impl DocDbSettings {
    /// Sets `DocsToInvestigate`.
    #[inline] pub fn docs_to_investigate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DocsToInvestigate", value.into_node()); self }
    /// Sets `ExtractDocId`.
    #[inline] pub fn extract_doc_id(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExtractDocId", value.into_node()); self }
    /// Sets `NestingLevel`.
    #[inline] pub fn nesting_level(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NestingLevel", value.into_node()); self }
    /// Sets `SecretsManagerAccessRoleArn`.
    #[inline] pub fn secrets_manager_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerAccessRoleArn", value.into_node()); self }
    /// Sets `SecretsManagerSecretId`.
    #[inline] pub fn secrets_manager_secret_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerSecretId", value.into_node()); self }
}
impl IntoValue_<DocDbSettings> for DocDbSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::Endpoint.DynamoDbSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-dynamodbsettings.html)
#[must_use]
pub struct DynamoDbSettings(Properties_);
impl DynamoDbSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DynamoDbSettings(Properties_::new()) }
}
impl DynamoDbSettings {
    /// Sets `ServiceAccessRoleArn`.
    #[inline] pub fn service_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceAccessRoleArn", value.into_node()); self }
}
impl IntoValue_<DynamoDbSettings> for DynamoDbSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::Endpoint.ElasticsearchSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-elasticsearchsettings.html)
#[must_use]
pub struct ElasticsearchSettings(Properties_);
impl ElasticsearchSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ElasticsearchSettings(Properties_::new()) }
}
impl ElasticsearchSettings {
    /// Sets `EndpointUri`.
    #[inline] pub fn endpoint_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointUri", value.into_node()); self }
    /// Sets `ErrorRetryDuration`.
    #[inline] pub fn error_retry_duration(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ErrorRetryDuration", value.into_node()); self }
    /// Sets `FullLoadErrorPercentage`.
    #[inline] pub fn full_load_error_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FullLoadErrorPercentage", value.into_node()); self }
    /// Sets `ServiceAccessRoleArn`.
    #[inline] pub fn service_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceAccessRoleArn", value.into_node()); self }
}
impl IntoValue_<ElasticsearchSettings> for ElasticsearchSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::Endpoint.GcpMySQLSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-gcpmysqlsettings.html)
#[must_use]
pub struct GcpMySQLSettings(Properties_);
impl GcpMySQLSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GcpMySQLSettings(Properties_::new()) }
}
impl GcpMySQLSettings {
    /// Sets `AfterConnectScript`.
    #[inline] pub fn after_connect_script(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AfterConnectScript", value.into_node()); self }
    /// Sets `CleanSourceMetadataOnMismatch`.
    #[inline] pub fn clean_source_metadata_on_mismatch(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CleanSourceMetadataOnMismatch", value.into_node()); self }
    /// Sets `DatabaseName`.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `EventsPollInterval`.
    #[inline] pub fn events_poll_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EventsPollInterval", value.into_node()); self }
    /// Sets `MaxFileSize`.
    #[inline] pub fn max_file_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxFileSize", value.into_node()); self }
    /// Sets `ParallelLoadThreads`.
    #[inline] pub fn parallel_load_threads(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ParallelLoadThreads", value.into_node()); self }
    /// Sets `Password`.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `SecretsManagerAccessRoleArn`.
    #[inline] pub fn secrets_manager_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerAccessRoleArn", value.into_node()); self }
    /// Sets `SecretsManagerSecretId`.
    #[inline] pub fn secrets_manager_secret_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerSecretId", value.into_node()); self }
    /// Sets `ServerName`.
    #[inline] pub fn server_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerName", value.into_node()); self }
    /// Sets `ServerTimezone`.
    #[inline] pub fn server_timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerTimezone", value.into_node()); self }
    /// Sets `Username`.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl IntoValue_<GcpMySQLSettings> for GcpMySQLSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::Endpoint.IbmDb2Settings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-ibmdb2settings.html)
#[must_use]
pub struct IbmDb2Settings(Properties_);
impl IbmDb2Settings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IbmDb2Settings(Properties_::new()) }
}
impl IbmDb2Settings {
    /// Sets `CurrentLsn`.
    #[inline] pub fn current_lsn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CurrentLsn", value.into_node()); self }
    /// Sets `KeepCsvFiles`.
    #[inline] pub fn keep_csv_files(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("KeepCsvFiles", value.into_node()); self }
    /// Sets `LoadTimeout`.
    #[inline] pub fn load_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LoadTimeout", value.into_node()); self }
    /// Sets `MaxFileSize`.
    #[inline] pub fn max_file_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxFileSize", value.into_node()); self }
    /// Sets `MaxKBytesPerRead`.
    #[inline] pub fn max_k_bytes_per_read(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxKBytesPerRead", value.into_node()); self }
    /// Sets `SecretsManagerAccessRoleArn`.
    #[inline] pub fn secrets_manager_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerAccessRoleArn", value.into_node()); self }
    /// Sets `SecretsManagerSecretId`.
    #[inline] pub fn secrets_manager_secret_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerSecretId", value.into_node()); self }
    /// Sets `SetDataCaptureChanges`.
    #[inline] pub fn set_data_capture_changes(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SetDataCaptureChanges", value.into_node()); self }
    /// Sets `WriteBufferSize`.
    #[inline] pub fn write_buffer_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("WriteBufferSize", value.into_node()); self }
}
impl IntoValue_<IbmDb2Settings> for IbmDb2Settings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::Endpoint.KafkaSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-kafkasettings.html)
#[must_use]
pub struct KafkaSettings(Properties_);
impl KafkaSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KafkaSettings(Properties_::new()) }
}
impl KafkaSettings {
    /// Sets `Broker`.
    #[inline] pub fn broker(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Broker", value.into_node()); self }
    /// Sets `IncludeControlDetails`.
    #[inline] pub fn include_control_details(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeControlDetails", value.into_node()); self }
    /// Sets `IncludeNullAndEmpty`.
    #[inline] pub fn include_null_and_empty(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeNullAndEmpty", value.into_node()); self }
    /// Sets `IncludePartitionValue`.
    #[inline] pub fn include_partition_value(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludePartitionValue", value.into_node()); self }
    /// Sets `IncludeTableAlterOperations`.
    #[inline] pub fn include_table_alter_operations(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeTableAlterOperations", value.into_node()); self }
    /// Sets `IncludeTransactionDetails`.
    #[inline] pub fn include_transaction_details(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeTransactionDetails", value.into_node()); self }
    /// Sets `MessageFormat`.
    #[inline] pub fn message_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MessageFormat", value.into_node()); self }
    /// Sets `MessageMaxBytes`.
    #[inline] pub fn message_max_bytes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MessageMaxBytes", value.into_node()); self }
    /// Sets `NoHexPrefix`.
    #[inline] pub fn no_hex_prefix(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NoHexPrefix", value.into_node()); self }
    /// Sets `PartitionIncludeSchemaTable`.
    #[inline] pub fn partition_include_schema_table(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PartitionIncludeSchemaTable", value.into_node()); self }
    /// Sets `SaslPassword`.
    #[inline] pub fn sasl_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SaslPassword", value.into_node()); self }
    /// Sets `SaslUserName`.
    #[inline] pub fn sasl_user_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SaslUserName", value.into_node()); self }
    /// Sets `SecurityProtocol`.
    #[inline] pub fn security_protocol(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityProtocol", value.into_node()); self }
    /// Sets `SslCaCertificateArn`.
    #[inline] pub fn ssl_ca_certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SslCaCertificateArn", value.into_node()); self }
    /// Sets `SslClientCertificateArn`.
    #[inline] pub fn ssl_client_certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SslClientCertificateArn", value.into_node()); self }
    /// Sets `SslClientKeyArn`.
    #[inline] pub fn ssl_client_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SslClientKeyArn", value.into_node()); self }
    /// Sets `SslClientKeyPassword`.
    #[inline] pub fn ssl_client_key_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SslClientKeyPassword", value.into_node()); self }
    /// Sets `Topic`.
    #[inline] pub fn topic(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Topic", value.into_node()); self }
}
impl IntoValue_<KafkaSettings> for KafkaSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::Endpoint.KinesisSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-kinesissettings.html)
#[must_use]
pub struct KinesisSettings(Properties_);
impl KinesisSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KinesisSettings(Properties_::new()) }
}
impl KinesisSettings {
    /// Sets `IncludeControlDetails`.
    #[inline] pub fn include_control_details(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeControlDetails", value.into_node()); self }
    /// Sets `IncludeNullAndEmpty`.
    #[inline] pub fn include_null_and_empty(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeNullAndEmpty", value.into_node()); self }
    /// Sets `IncludePartitionValue`.
    #[inline] pub fn include_partition_value(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludePartitionValue", value.into_node()); self }
    /// Sets `IncludeTableAlterOperations`.
    #[inline] pub fn include_table_alter_operations(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeTableAlterOperations", value.into_node()); self }
    /// Sets `IncludeTransactionDetails`.
    #[inline] pub fn include_transaction_details(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeTransactionDetails", value.into_node()); self }
    /// Sets `MessageFormat`.
    #[inline] pub fn message_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MessageFormat", value.into_node()); self }
    /// Sets `NoHexPrefix`.
    #[inline] pub fn no_hex_prefix(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NoHexPrefix", value.into_node()); self }
    /// Sets `PartitionIncludeSchemaTable`.
    #[inline] pub fn partition_include_schema_table(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PartitionIncludeSchemaTable", value.into_node()); self }
    /// Sets `ServiceAccessRoleArn`.
    #[inline] pub fn service_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceAccessRoleArn", value.into_node()); self }
    /// Sets `StreamArn`.
    #[inline] pub fn stream_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamArn", value.into_node()); self }
}
impl IntoValue_<KinesisSettings> for KinesisSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::Endpoint.MicrosoftSqlServerSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-microsoftsqlserversettings.html)
#[must_use]
pub struct MicrosoftSqlServerSettings(Properties_);
impl MicrosoftSqlServerSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MicrosoftSqlServerSettings(Properties_::new()) }
}
impl MicrosoftSqlServerSettings {
    /// Sets `BcpPacketSize`.
    #[inline] pub fn bcp_packet_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BcpPacketSize", value.into_node()); self }
    /// Sets `ControlTablesFileGroup`.
    #[inline] pub fn control_tables_file_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ControlTablesFileGroup", value.into_node()); self }
    /// Sets `DatabaseName`.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `ForceLobLookup`.
    #[inline] pub fn force_lob_lookup(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ForceLobLookup", value.into_node()); self }
    /// Sets `Password`.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `QuerySingleAlwaysOnNode`.
    #[inline] pub fn query_single_always_on_node(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("QuerySingleAlwaysOnNode", value.into_node()); self }
    /// Sets `ReadBackupOnly`.
    #[inline] pub fn read_backup_only(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReadBackupOnly", value.into_node()); self }
    /// Sets `SafeguardPolicy`.
    #[inline] pub fn safeguard_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SafeguardPolicy", value.into_node()); self }
    /// Sets `SecretsManagerAccessRoleArn`.
    #[inline] pub fn secrets_manager_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerAccessRoleArn", value.into_node()); self }
    /// Sets `SecretsManagerSecretId`.
    #[inline] pub fn secrets_manager_secret_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerSecretId", value.into_node()); self }
    /// Sets `ServerName`.
    #[inline] pub fn server_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerName", value.into_node()); self }
    /// Sets `TlogAccessMode`.
    #[inline] pub fn tlog_access_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TlogAccessMode", value.into_node()); self }
    /// Sets `TrimSpaceInChar`.
    #[inline] pub fn trim_space_in_char(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TrimSpaceInChar", value.into_node()); self }
    /// Sets `UseBcpFullLoad`.
    #[inline] pub fn use_bcp_full_load(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseBcpFullLoad", value.into_node()); self }
    /// Sets `UseThirdPartyBackupDevice`.
    #[inline] pub fn use_third_party_backup_device(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseThirdPartyBackupDevice", value.into_node()); self }
    /// Sets `Username`.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl IntoValue_<MicrosoftSqlServerSettings> for MicrosoftSqlServerSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::Endpoint.MongoDbSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-mongodbsettings.html)
#[must_use]
pub struct MongoDbSettings(Properties_);
impl MongoDbSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MongoDbSettings(Properties_::new()) }
}
impl MongoDbSettings {
    /// Sets `AuthMechanism`.
    #[inline] pub fn auth_mechanism(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthMechanism", value.into_node()); self }
    /// Sets `AuthSource`.
    #[inline] pub fn auth_source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthSource", value.into_node()); self }
    /// Sets `AuthType`.
    #[inline] pub fn auth_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthType", value.into_node()); self }
    /// Sets `DatabaseName`.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `DocsToInvestigate`.
    #[inline] pub fn docs_to_investigate(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocsToInvestigate", value.into_node()); self }
    /// Sets `ExtractDocId`.
    #[inline] pub fn extract_doc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExtractDocId", value.into_node()); self }
    /// Sets `NestingLevel`.
    #[inline] pub fn nesting_level(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NestingLevel", value.into_node()); self }
    /// Sets `Password`.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `SecretsManagerAccessRoleArn`.
    #[inline] pub fn secrets_manager_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerAccessRoleArn", value.into_node()); self }
    /// Sets `SecretsManagerSecretId`.
    #[inline] pub fn secrets_manager_secret_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerSecretId", value.into_node()); self }
    /// Sets `ServerName`.
    #[inline] pub fn server_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerName", value.into_node()); self }
    /// Sets `Username`.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl IntoValue_<MongoDbSettings> for MongoDbSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::Endpoint.MySqlSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-mysqlsettings.html)
#[must_use]
pub struct MySqlSettings(Properties_);
impl MySqlSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MySqlSettings(Properties_::new()) }
}
impl MySqlSettings {
    /// Sets `AfterConnectScript`.
    #[inline] pub fn after_connect_script(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AfterConnectScript", value.into_node()); self }
    /// Sets `CleanSourceMetadataOnMismatch`.
    #[inline] pub fn clean_source_metadata_on_mismatch(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CleanSourceMetadataOnMismatch", value.into_node()); self }
    /// Sets `EventsPollInterval`.
    #[inline] pub fn events_poll_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EventsPollInterval", value.into_node()); self }
    /// Sets `MaxFileSize`.
    #[inline] pub fn max_file_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxFileSize", value.into_node()); self }
    /// Sets `ParallelLoadThreads`.
    #[inline] pub fn parallel_load_threads(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ParallelLoadThreads", value.into_node()); self }
    /// Sets `SecretsManagerAccessRoleArn`.
    #[inline] pub fn secrets_manager_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerAccessRoleArn", value.into_node()); self }
    /// Sets `SecretsManagerSecretId`.
    #[inline] pub fn secrets_manager_secret_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerSecretId", value.into_node()); self }
    /// Sets `ServerTimezone`.
    #[inline] pub fn server_timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerTimezone", value.into_node()); self }
    /// Sets `TargetDbType`.
    #[inline] pub fn target_db_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetDbType", value.into_node()); self }
}
impl IntoValue_<MySqlSettings> for MySqlSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::Endpoint.NeptuneSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-neptunesettings.html)
#[must_use]
pub struct NeptuneSettings(Properties_);
impl NeptuneSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NeptuneSettings(Properties_::new()) }
}
impl NeptuneSettings {
    /// Sets `ErrorRetryDuration`.
    #[inline] pub fn error_retry_duration(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ErrorRetryDuration", value.into_node()); self }
    /// Sets `IamAuthEnabled`.
    #[inline] pub fn iam_auth_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IamAuthEnabled", value.into_node()); self }
    /// Sets `MaxFileSize`.
    #[inline] pub fn max_file_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxFileSize", value.into_node()); self }
    /// Sets `MaxRetryCount`.
    #[inline] pub fn max_retry_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxRetryCount", value.into_node()); self }
    /// Sets `S3BucketFolder`.
    #[inline] pub fn s3_bucket_folder(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3BucketFolder", value.into_node()); self }
    /// Sets `S3BucketName`.
    #[inline] pub fn s3_bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3BucketName", value.into_node()); self }
    /// Sets `ServiceAccessRoleArn`.
    #[inline] pub fn service_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceAccessRoleArn", value.into_node()); self }
}
impl IntoValue_<NeptuneSettings> for NeptuneSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::Endpoint.OracleSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-oraclesettings.html)
#[must_use]
pub struct OracleSettings(Properties_);
impl OracleSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OracleSettings(Properties_::new()) }
}
impl OracleSettings {
    /// Sets `AccessAlternateDirectly`.
    #[inline] pub fn access_alternate_directly(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AccessAlternateDirectly", value.into_node()); self }
    /// Sets `AddSupplementalLogging`.
    #[inline] pub fn add_supplemental_logging(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AddSupplementalLogging", value.into_node()); self }
    /// Sets `AdditionalArchivedLogDestId`.
    #[inline] pub fn additional_archived_log_dest_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AdditionalArchivedLogDestId", value.into_node()); self }
    /// Sets `AllowSelectNestedTables`.
    #[inline] pub fn allow_select_nested_tables(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowSelectNestedTables", value.into_node()); self }
    /// Sets `ArchivedLogDestId`.
    #[inline] pub fn archived_log_dest_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ArchivedLogDestId", value.into_node()); self }
    /// Sets `ArchivedLogsOnly`.
    #[inline] pub fn archived_logs_only(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ArchivedLogsOnly", value.into_node()); self }
    /// Sets `AsmPassword`.
    #[inline] pub fn asm_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AsmPassword", value.into_node()); self }
    /// Sets `AsmServer`.
    #[inline] pub fn asm_server(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AsmServer", value.into_node()); self }
    /// Sets `AsmUser`.
    #[inline] pub fn asm_user(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AsmUser", value.into_node()); self }
    /// Sets `CharLengthSemantics`.
    #[inline] pub fn char_length_semantics(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CharLengthSemantics", value.into_node()); self }
    /// Sets `DirectPathNoLog`.
    #[inline] pub fn direct_path_no_log(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DirectPathNoLog", value.into_node()); self }
    /// Sets `DirectPathParallelLoad`.
    #[inline] pub fn direct_path_parallel_load(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DirectPathParallelLoad", value.into_node()); self }
    /// Sets `EnableHomogenousTablespace`.
    #[inline] pub fn enable_homogenous_tablespace(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableHomogenousTablespace", value.into_node()); self }
    /// Sets `ExtraArchivedLogDestIds`.
    #[inline] pub fn extra_archived_log_dest_ids(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("ExtraArchivedLogDestIds", value.into_node()); self }
    /// Sets `FailTasksOnLobTruncation`.
    #[inline] pub fn fail_tasks_on_lob_truncation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FailTasksOnLobTruncation", value.into_node()); self }
    /// Sets `NumberDatatypeScale`.
    #[inline] pub fn number_datatype_scale(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberDatatypeScale", value.into_node()); self }
    /// Sets `OraclePathPrefix`.
    #[inline] pub fn oracle_path_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OraclePathPrefix", value.into_node()); self }
    /// Sets `ParallelAsmReadThreads`.
    #[inline] pub fn parallel_asm_read_threads(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ParallelAsmReadThreads", value.into_node()); self }
    /// Sets `ReadAheadBlocks`.
    #[inline] pub fn read_ahead_blocks(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ReadAheadBlocks", value.into_node()); self }
    /// Sets `ReadTableSpaceName`.
    #[inline] pub fn read_table_space_name(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReadTableSpaceName", value.into_node()); self }
    /// Sets `ReplacePathPrefix`.
    #[inline] pub fn replace_path_prefix(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReplacePathPrefix", value.into_node()); self }
    /// Sets `RetryInterval`.
    #[inline] pub fn retry_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetryInterval", value.into_node()); self }
    /// Sets `SecretsManagerAccessRoleArn`.
    #[inline] pub fn secrets_manager_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerAccessRoleArn", value.into_node()); self }
    /// Sets `SecretsManagerOracleAsmAccessRoleArn`.
    #[inline] pub fn secrets_manager_oracle_asm_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerOracleAsmAccessRoleArn", value.into_node()); self }
    /// Sets `SecretsManagerOracleAsmSecretId`.
    #[inline] pub fn secrets_manager_oracle_asm_secret_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerOracleAsmSecretId", value.into_node()); self }
    /// Sets `SecretsManagerSecretId`.
    #[inline] pub fn secrets_manager_secret_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerSecretId", value.into_node()); self }
    /// Sets `SecurityDbEncryption`.
    #[inline] pub fn security_db_encryption(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityDbEncryption", value.into_node()); self }
    /// Sets `SecurityDbEncryptionName`.
    #[inline] pub fn security_db_encryption_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityDbEncryptionName", value.into_node()); self }
    /// Sets `SpatialDataOptionToGeoJsonFunctionName`.
    #[inline] pub fn spatial_data_option_to_geo_json_function_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SpatialDataOptionToGeoJsonFunctionName", value.into_node()); self }
    /// Sets `StandbyDelayTime`.
    #[inline] pub fn standby_delay_time(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StandbyDelayTime", value.into_node()); self }
    /// Sets `UseAlternateFolderForOnline`.
    #[inline] pub fn use_alternate_folder_for_online(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseAlternateFolderForOnline", value.into_node()); self }
    /// Sets `UseBFile`.
    #[inline] pub fn use_b_file(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseBFile", value.into_node()); self }
    /// Sets `UseDirectPathFullLoad`.
    #[inline] pub fn use_direct_path_full_load(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseDirectPathFullLoad", value.into_node()); self }
    /// Sets `UseLogminerReader`.
    #[inline] pub fn use_logminer_reader(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseLogminerReader", value.into_node()); self }
    /// Sets `UsePathPrefix`.
    #[inline] pub fn use_path_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UsePathPrefix", value.into_node()); self }
}
impl IntoValue_<OracleSettings> for OracleSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::Endpoint.PostgreSqlSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-postgresqlsettings.html)
#[must_use]
pub struct PostgreSqlSettings(Properties_);
impl PostgreSqlSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PostgreSqlSettings(Properties_::new()) }
}
impl PostgreSqlSettings {
    /// Sets `AfterConnectScript`.
    #[inline] pub fn after_connect_script(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AfterConnectScript", value.into_node()); self }
    /// Sets `BabelfishDatabaseName`.
    #[inline] pub fn babelfish_database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BabelfishDatabaseName", value.into_node()); self }
    /// Sets `CaptureDdls`.
    #[inline] pub fn capture_ddls(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CaptureDdls", value.into_node()); self }
    /// Sets `DatabaseMode`.
    #[inline] pub fn database_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseMode", value.into_node()); self }
    /// Sets `DdlArtifactsSchema`.
    #[inline] pub fn ddl_artifacts_schema(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DdlArtifactsSchema", value.into_node()); self }
    /// Sets `ExecuteTimeout`.
    #[inline] pub fn execute_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ExecuteTimeout", value.into_node()); self }
    /// Sets `FailTasksOnLobTruncation`.
    #[inline] pub fn fail_tasks_on_lob_truncation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FailTasksOnLobTruncation", value.into_node()); self }
    /// Sets `HeartbeatEnable`.
    #[inline] pub fn heartbeat_enable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("HeartbeatEnable", value.into_node()); self }
    /// Sets `HeartbeatFrequency`.
    #[inline] pub fn heartbeat_frequency(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HeartbeatFrequency", value.into_node()); self }
    /// Sets `HeartbeatSchema`.
    #[inline] pub fn heartbeat_schema(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HeartbeatSchema", value.into_node()); self }
    /// Sets `MapBooleanAsBoolean`.
    #[inline] pub fn map_boolean_as_boolean(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MapBooleanAsBoolean", value.into_node()); self }
    /// Sets `MaxFileSize`.
    #[inline] pub fn max_file_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxFileSize", value.into_node()); self }
    /// Sets `PluginName`.
    #[inline] pub fn plugin_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PluginName", value.into_node()); self }
    /// Sets `SecretsManagerAccessRoleArn`.
    #[inline] pub fn secrets_manager_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerAccessRoleArn", value.into_node()); self }
    /// Sets `SecretsManagerSecretId`.
    #[inline] pub fn secrets_manager_secret_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerSecretId", value.into_node()); self }
    /// Sets `SlotName`.
    #[inline] pub fn slot_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SlotName", value.into_node()); self }
}
impl IntoValue_<PostgreSqlSettings> for PostgreSqlSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::Endpoint.RedisSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-redissettings.html)
#[must_use]
pub struct RedisSettings(Properties_);
impl RedisSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RedisSettings(Properties_::new()) }
}
impl RedisSettings {
    /// Sets `AuthPassword`.
    #[inline] pub fn auth_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthPassword", value.into_node()); self }
    /// Sets `AuthType`.
    #[inline] pub fn auth_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthType", value.into_node()); self }
    /// Sets `AuthUserName`.
    #[inline] pub fn auth_user_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthUserName", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `ServerName`.
    #[inline] pub fn server_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerName", value.into_node()); self }
    /// Sets `SslCaCertificateArn`.
    #[inline] pub fn ssl_ca_certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SslCaCertificateArn", value.into_node()); self }
    /// Sets `SslSecurityProtocol`.
    #[inline] pub fn ssl_security_protocol(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SslSecurityProtocol", value.into_node()); self }
}
impl IntoValue_<RedisSettings> for RedisSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::Endpoint.RedshiftSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-redshiftsettings.html)
#[must_use]
pub struct RedshiftSettings(Properties_);
impl RedshiftSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RedshiftSettings(Properties_::new()) }
}
impl RedshiftSettings {
    /// Sets `AcceptAnyDate`.
    #[inline] pub fn accept_any_date(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AcceptAnyDate", value.into_node()); self }
    /// Sets `AfterConnectScript`.
    #[inline] pub fn after_connect_script(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AfterConnectScript", value.into_node()); self }
    /// Sets `BucketFolder`.
    #[inline] pub fn bucket_folder(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketFolder", value.into_node()); self }
    /// Sets `BucketName`.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketName", value.into_node()); self }
    /// Sets `CaseSensitiveNames`.
    #[inline] pub fn case_sensitive_names(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CaseSensitiveNames", value.into_node()); self }
    /// Sets `CompUpdate`.
    #[inline] pub fn comp_update(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CompUpdate", value.into_node()); self }
    /// Sets `ConnectionTimeout`.
    #[inline] pub fn connection_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConnectionTimeout", value.into_node()); self }
    /// Sets `DateFormat`.
    #[inline] pub fn date_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DateFormat", value.into_node()); self }
    /// Sets `EmptyAsNull`.
    #[inline] pub fn empty_as_null(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EmptyAsNull", value.into_node()); self }
    /// Sets `EncryptionMode`.
    #[inline] pub fn encryption_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionMode", value.into_node()); self }
    /// Sets `ExplicitIds`.
    #[inline] pub fn explicit_ids(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExplicitIds", value.into_node()); self }
    /// Sets `FileTransferUploadStreams`.
    #[inline] pub fn file_transfer_upload_streams(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FileTransferUploadStreams", value.into_node()); self }
    /// Sets `LoadTimeout`.
    #[inline] pub fn load_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LoadTimeout", value.into_node()); self }
    /// Sets `MapBooleanAsBoolean`.
    #[inline] pub fn map_boolean_as_boolean(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MapBooleanAsBoolean", value.into_node()); self }
    /// Sets `MaxFileSize`.
    #[inline] pub fn max_file_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxFileSize", value.into_node()); self }
    /// Sets `RemoveQuotes`.
    #[inline] pub fn remove_quotes(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RemoveQuotes", value.into_node()); self }
    /// Sets `ReplaceChars`.
    #[inline] pub fn replace_chars(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplaceChars", value.into_node()); self }
    /// Sets `ReplaceInvalidChars`.
    #[inline] pub fn replace_invalid_chars(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplaceInvalidChars", value.into_node()); self }
    /// Sets `SecretsManagerAccessRoleArn`.
    #[inline] pub fn secrets_manager_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerAccessRoleArn", value.into_node()); self }
    /// Sets `SecretsManagerSecretId`.
    #[inline] pub fn secrets_manager_secret_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerSecretId", value.into_node()); self }
    /// Sets `ServerSideEncryptionKmsKeyId`.
    #[inline] pub fn server_side_encryption_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerSideEncryptionKmsKeyId", value.into_node()); self }
    /// Sets `ServiceAccessRoleArn`.
    #[inline] pub fn service_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceAccessRoleArn", value.into_node()); self }
    /// Sets `TimeFormat`.
    #[inline] pub fn time_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimeFormat", value.into_node()); self }
    /// Sets `TrimBlanks`.
    #[inline] pub fn trim_blanks(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TrimBlanks", value.into_node()); self }
    /// Sets `TruncateColumns`.
    #[inline] pub fn truncate_columns(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TruncateColumns", value.into_node()); self }
    /// Sets `WriteBufferSize`.
    #[inline] pub fn write_buffer_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("WriteBufferSize", value.into_node()); self }
}
impl IntoValue_<RedshiftSettings> for RedshiftSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::Endpoint.S3Settings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-s3settings.html)
#[must_use]
pub struct S3Settings(Properties_);
impl S3Settings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3Settings(Properties_::new()) }
}
impl S3Settings {
    /// Sets `AddColumnName`.
    #[inline] pub fn add_column_name(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AddColumnName", value.into_node()); self }
    /// Sets `AddTrailingPaddingCharacter`.
    #[inline] pub fn add_trailing_padding_character(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AddTrailingPaddingCharacter", value.into_node()); self }
    /// Sets `BucketFolder`.
    #[inline] pub fn bucket_folder(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketFolder", value.into_node()); self }
    /// Sets `BucketName`.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketName", value.into_node()); self }
    /// Sets `CannedAclForObjects`.
    #[inline] pub fn canned_acl_for_objects(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CannedAclForObjects", value.into_node()); self }
    /// Sets `CdcInsertsAndUpdates`.
    #[inline] pub fn cdc_inserts_and_updates(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CdcInsertsAndUpdates", value.into_node()); self }
    /// Sets `CdcInsertsOnly`.
    #[inline] pub fn cdc_inserts_only(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CdcInsertsOnly", value.into_node()); self }
    /// Sets `CdcMaxBatchInterval`.
    #[inline] pub fn cdc_max_batch_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CdcMaxBatchInterval", value.into_node()); self }
    /// Sets `CdcMinFileSize`.
    #[inline] pub fn cdc_min_file_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CdcMinFileSize", value.into_node()); self }
    /// Sets `CdcPath`.
    #[inline] pub fn cdc_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CdcPath", value.into_node()); self }
    /// Sets `CompressionType`.
    #[inline] pub fn compression_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CompressionType", value.into_node()); self }
    /// Sets `CsvDelimiter`.
    #[inline] pub fn csv_delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CsvDelimiter", value.into_node()); self }
    /// Sets `CsvNoSupValue`.
    #[inline] pub fn csv_no_sup_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CsvNoSupValue", value.into_node()); self }
    /// Sets `CsvNullValue`.
    #[inline] pub fn csv_null_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CsvNullValue", value.into_node()); self }
    /// Sets `CsvRowDelimiter`.
    #[inline] pub fn csv_row_delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CsvRowDelimiter", value.into_node()); self }
    /// Sets `DataFormat`.
    #[inline] pub fn data_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataFormat", value.into_node()); self }
    /// Sets `DataPageSize`.
    #[inline] pub fn data_page_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DataPageSize", value.into_node()); self }
    /// Sets `DatePartitionDelimiter`.
    #[inline] pub fn date_partition_delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatePartitionDelimiter", value.into_node()); self }
    /// Sets `DatePartitionEnabled`.
    #[inline] pub fn date_partition_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DatePartitionEnabled", value.into_node()); self }
    /// Sets `DatePartitionSequence`.
    #[inline] pub fn date_partition_sequence(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatePartitionSequence", value.into_node()); self }
    /// Sets `DatePartitionTimezone`.
    #[inline] pub fn date_partition_timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatePartitionTimezone", value.into_node()); self }
    /// Sets `DictPageSizeLimit`.
    #[inline] pub fn dict_page_size_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DictPageSizeLimit", value.into_node()); self }
    /// Sets `EnableStatistics`.
    #[inline] pub fn enable_statistics(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableStatistics", value.into_node()); self }
    /// Sets `EncodingType`.
    #[inline] pub fn encoding_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncodingType", value.into_node()); self }
    /// Sets `EncryptionMode`.
    #[inline] pub fn encryption_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionMode", value.into_node()); self }
    /// Sets `ExpectedBucketOwner`.
    #[inline] pub fn expected_bucket_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExpectedBucketOwner", value.into_node()); self }
    /// Sets `ExternalTableDefinition`.
    #[inline] pub fn external_table_definition(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalTableDefinition", value.into_node()); self }
    /// Sets `GlueCatalogGeneration`.
    #[inline] pub fn glue_catalog_generation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("GlueCatalogGeneration", value.into_node()); self }
    /// Sets `IgnoreHeaderRows`.
    #[inline] pub fn ignore_header_rows(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IgnoreHeaderRows", value.into_node()); self }
    /// Sets `IncludeOpForFullLoad`.
    #[inline] pub fn include_op_for_full_load(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeOpForFullLoad", value.into_node()); self }
    /// Sets `MaxFileSize`.
    #[inline] pub fn max_file_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxFileSize", value.into_node()); self }
    /// Sets `ParquetTimestampInMillisecond`.
    #[inline] pub fn parquet_timestamp_in_millisecond(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ParquetTimestampInMillisecond", value.into_node()); self }
    /// Sets `ParquetVersion`.
    #[inline] pub fn parquet_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParquetVersion", value.into_node()); self }
    /// Sets `PreserveTransactions`.
    #[inline] pub fn preserve_transactions(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PreserveTransactions", value.into_node()); self }
    /// Sets `Rfc4180`.
    #[inline] pub fn rfc4180(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Rfc4180", value.into_node()); self }
    /// Sets `RowGroupLength`.
    #[inline] pub fn row_group_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RowGroupLength", value.into_node()); self }
    /// Sets `ServerSideEncryptionKmsKeyId`.
    #[inline] pub fn server_side_encryption_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerSideEncryptionKmsKeyId", value.into_node()); self }
    /// Sets `ServiceAccessRoleArn`.
    #[inline] pub fn service_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceAccessRoleArn", value.into_node()); self }
    /// Sets `TimestampColumnName`.
    #[inline] pub fn timestamp_column_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimestampColumnName", value.into_node()); self }
    /// Sets `UseCsvNoSupValue`.
    #[inline] pub fn use_csv_no_sup_value(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseCsvNoSupValue", value.into_node()); self }
    /// Sets `UseTaskStartTimeForFullLoadTimestamp`.
    #[inline] pub fn use_task_start_time_for_full_load_timestamp(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseTaskStartTimeForFullLoadTimestamp", value.into_node()); self }
}
impl IntoValue_<S3Settings> for S3Settings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::Endpoint.SybaseSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-sybasesettings.html)
#[must_use]
pub struct SybaseSettings(Properties_);
impl SybaseSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SybaseSettings(Properties_::new()) }
}
impl SybaseSettings {
    /// Sets `SecretsManagerAccessRoleArn`.
    #[inline] pub fn secrets_manager_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerAccessRoleArn", value.into_node()); self }
    /// Sets `SecretsManagerSecretId`.
    #[inline] pub fn secrets_manager_secret_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerSecretId", value.into_node()); self }
}
impl IntoValue_<SybaseSettings> for SybaseSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
