// Made by `cargo xtask generate`; do not edit.
//! `AWS::DMS::DataProvider`

use stanchion_template::generated::*;

/// `AWS::DMS::DataProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[must_use]
pub struct DataProvider<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataProvider<Missing_<super::required::engine>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataProvider(Properties_::new(), PhantomData_) }
}
impl<S0> DataProvider<S0> {
    /// Sets `DataProviderIdentifier`. 1 to 255 characters.
    #[inline] pub fn data_provider_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataProviderIdentifier", value.into_node()); self }
    /// Sets `DataProviderName`. 1 to 255 characters.
    #[inline] pub fn data_provider_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataProviderName", value.into_node()); self }
    /// Sets `Description`. 1 to 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Engine`. Required. The values are constants of [`Engine`].
    #[inline] pub fn engine(mut self, value: impl IntoValue_<Engine>) -> DataProvider<Set_> { self.0.put("Engine", value.into_node()); DataProvider(self.0, PhantomData_) }
    /// Sets `ExactSettings`.
    #[inline] pub fn exact_settings(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExactSettings", value.into_node()); self }
    /// Sets `Settings`.
    #[inline] pub fn settings(mut self, value: impl IntoValue_<Settings>) -> Self { self.0.put("Settings", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Virtual`.
    #[inline] pub fn r#virtual(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Virtual", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataProvider> for DataProvider<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DataProvider<S0> {
    const TYPE: &'static str = "AWS::DMS::DataProvider";
    type Handle = DataProviderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataProvider`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataProviderRef(Id_);
impl From<Id_> for DataProviderRef { #[inline] fn from(id: Id_) -> Self { DataProviderRef(id) } }
impl AsRef<Id_> for DataProviderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataProviderRef {
    /// `Ref`: `DataProviderArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DataProviderArn`
    #[inline] pub fn data_provider_arn(&self) -> Value_<String> { self.0.attribute("DataProviderArn") }
    /// `Fn::GetAtt` `DataProviderCreationTime`
    #[inline] pub fn data_provider_creation_time(&self) -> Value_<String> { self.0.attribute("DataProviderCreationTime") }
}
/// `AWS::DMS::DataProvider.DocDbSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[must_use]
pub struct DocDbSettings<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DocDbSettings<Missing_<super::required::database_name>, Missing_<super::required::port>, Missing_<super::required::server_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocDbSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DocDbSettings<S0, S1, S2> {
    /// Sets `CertificateArn`.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `DatabaseName`. Required.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> DocDbSettings<Set_, S1, S2> { self.0.put("DatabaseName", value.into_node()); DocDbSettings(self.0, PhantomData_) }
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> DocDbSettings<S0, Set_, S2> { self.0.put("Port", value.into_node()); DocDbSettings(self.0, PhantomData_) }
    /// Sets `ServerName`. Required.
    #[inline] pub fn server_name(mut self, value: impl IntoValue_<String>) -> DocDbSettings<S0, S1, Set_> { self.0.put("ServerName", value.into_node()); DocDbSettings(self.0, PhantomData_) }
    /// Sets `SslMode`. The values are constants of [`MongoDbSslModeValue`].
    #[inline] pub fn ssl_mode(mut self, value: impl IntoValue_<MongoDbSslModeValue>) -> Self { self.0.put("SslMode", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DocDbSettings> for DocDbSettings<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::DataProvider.IbmDb2LuwSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[must_use]
pub struct IbmDb2LuwSettings<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl IbmDb2LuwSettings<Missing_<super::required::database_name>, Missing_<super::required::port>, Missing_<super::required::server_name>, Missing_<super::required::ssl_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IbmDb2LuwSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> IbmDb2LuwSettings<S0, S1, S2, S3> {
    /// Sets `CertificateArn`.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `DatabaseName`. Required.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> IbmDb2LuwSettings<Set_, S1, S2, S3> { self.0.put("DatabaseName", value.into_node()); IbmDb2LuwSettings(self.0, PhantomData_) }
    /// Sets `EncryptionAlgorithm`.
    #[inline] pub fn encryption_algorithm(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EncryptionAlgorithm", value.into_node()); self }
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> IbmDb2LuwSettings<S0, Set_, S2, S3> { self.0.put("Port", value.into_node()); IbmDb2LuwSettings(self.0, PhantomData_) }
    /// Sets `SecurityMechanism`.
    #[inline] pub fn security_mechanism(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SecurityMechanism", value.into_node()); self }
    /// Sets `ServerName`. Required.
    #[inline] pub fn server_name(mut self, value: impl IntoValue_<String>) -> IbmDb2LuwSettings<S0, S1, Set_, S3> { self.0.put("ServerName", value.into_node()); IbmDb2LuwSettings(self.0, PhantomData_) }
    /// Sets `SslMode`. Required. The values are constants of [`Db2SslModeValue`].
    #[inline] pub fn ssl_mode(mut self, value: impl IntoValue_<Db2SslModeValue>) -> IbmDb2LuwSettings<S0, S1, S2, Set_> { self.0.put("SslMode", value.into_node()); IbmDb2LuwSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<IbmDb2LuwSettings> for IbmDb2LuwSettings<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::DataProvider.IbmDb2zOsSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[must_use]
pub struct IbmDb2zOsSettings<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl IbmDb2zOsSettings<Missing_<super::required::database_name>, Missing_<super::required::port>, Missing_<super::required::server_name>, Missing_<super::required::ssl_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IbmDb2zOsSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> IbmDb2zOsSettings<S0, S1, S2, S3> {
    /// Sets `CertificateArn`.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `DatabaseName`. Required.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> IbmDb2zOsSettings<Set_, S1, S2, S3> { self.0.put("DatabaseName", value.into_node()); IbmDb2zOsSettings(self.0, PhantomData_) }
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> IbmDb2zOsSettings<S0, Set_, S2, S3> { self.0.put("Port", value.into_node()); IbmDb2zOsSettings(self.0, PhantomData_) }
    /// Sets `ServerName`. Required.
    #[inline] pub fn server_name(mut self, value: impl IntoValue_<String>) -> IbmDb2zOsSettings<S0, S1, Set_, S3> { self.0.put("ServerName", value.into_node()); IbmDb2zOsSettings(self.0, PhantomData_) }
    /// Sets `SslMode`. Required. The values are constants of [`Db2SslModeValue`].
    #[inline] pub fn ssl_mode(mut self, value: impl IntoValue_<Db2SslModeValue>) -> IbmDb2zOsSettings<S0, S1, S2, Set_> { self.0.put("SslMode", value.into_node()); IbmDb2zOsSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<IbmDb2zOsSettings> for IbmDb2zOsSettings<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::DataProvider.MariaDbSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[must_use]
pub struct MariaDbSettings<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MariaDbSettings<Missing_<super::required::port>, Missing_<super::required::server_name>, Missing_<super::required::ssl_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MariaDbSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MariaDbSettings<S0, S1, S2> {
    /// Sets `CertificateArn`.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> MariaDbSettings<Set_, S1, S2> { self.0.put("Port", value.into_node()); MariaDbSettings(self.0, PhantomData_) }
    /// Sets `ServerName`. Required.
    #[inline] pub fn server_name(mut self, value: impl IntoValue_<String>) -> MariaDbSettings<S0, Set_, S2> { self.0.put("ServerName", value.into_node()); MariaDbSettings(self.0, PhantomData_) }
    /// Sets `SslMode`. Required. The values are constants of [`DmsSslModeValue`].
    #[inline] pub fn ssl_mode(mut self, value: impl IntoValue_<DmsSslModeValue>) -> MariaDbSettings<S0, S1, Set_> { self.0.put("SslMode", value.into_node()); MariaDbSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MariaDbSettings> for MariaDbSettings<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::DataProvider.MicrosoftSqlServerSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[must_use]
pub struct MicrosoftSqlServerSettings<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl MicrosoftSqlServerSettings<Missing_<super::required::database_name>, Missing_<super::required::port>, Missing_<super::required::server_name>, Missing_<super::required::ssl_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MicrosoftSqlServerSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> MicrosoftSqlServerSettings<S0, S1, S2, S3> {
    /// Sets `CertificateArn`.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `DatabaseName`. Required.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> MicrosoftSqlServerSettings<Set_, S1, S2, S3> { self.0.put("DatabaseName", value.into_node()); MicrosoftSqlServerSettings(self.0, PhantomData_) }
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> MicrosoftSqlServerSettings<S0, Set_, S2, S3> { self.0.put("Port", value.into_node()); MicrosoftSqlServerSettings(self.0, PhantomData_) }
    /// Sets `S3AccessRoleArn`.
    #[inline] pub fn s3_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3AccessRoleArn", value.into_node()); self }
    /// Sets `S3Path`.
    #[inline] pub fn s3_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Path", value.into_node()); self }
    /// Sets `ServerName`. Required.
    #[inline] pub fn server_name(mut self, value: impl IntoValue_<String>) -> MicrosoftSqlServerSettings<S0, S1, Set_, S3> { self.0.put("ServerName", value.into_node()); MicrosoftSqlServerSettings(self.0, PhantomData_) }
    /// Sets `SslMode`. Required. The values are constants of [`DmsSslModeValue`].
    #[inline] pub fn ssl_mode(mut self, value: impl IntoValue_<DmsSslModeValue>) -> MicrosoftSqlServerSettings<S0, S1, S2, Set_> { self.0.put("SslMode", value.into_node()); MicrosoftSqlServerSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<MicrosoftSqlServerSettings> for MicrosoftSqlServerSettings<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::DataProvider.MongoDbSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[must_use]
pub struct MongoDbSettings<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MongoDbSettings<Missing_<super::required::port>, Missing_<super::required::server_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MongoDbSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MongoDbSettings<S0, S1> {
    /// Sets `AuthMechanism`. The values are constants of [`MongoDbAuthMechanism`].
    #[inline] pub fn auth_mechanism(mut self, value: impl IntoValue_<MongoDbAuthMechanism>) -> Self { self.0.put("AuthMechanism", value.into_node()); self }
    /// Sets `AuthSource`.
    #[inline] pub fn auth_source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthSource", value.into_node()); self }
    /// Sets `AuthType`. The values are constants of [`MongoDbAuthType`].
    #[inline] pub fn auth_type(mut self, value: impl IntoValue_<MongoDbAuthType>) -> Self { self.0.put("AuthType", value.into_node()); self }
    /// Sets `CertificateArn`.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `DatabaseName`.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> MongoDbSettings<Set_, S1> { self.0.put("Port", value.into_node()); MongoDbSettings(self.0, PhantomData_) }
    /// Sets `ServerName`. Required.
    #[inline] pub fn server_name(mut self, value: impl IntoValue_<String>) -> MongoDbSettings<S0, Set_> { self.0.put("ServerName", value.into_node()); MongoDbSettings(self.0, PhantomData_) }
    /// Sets `SslMode`. The values are constants of [`MongoDbSslModeValue`].
    #[inline] pub fn ssl_mode(mut self, value: impl IntoValue_<MongoDbSslModeValue>) -> Self { self.0.put("SslMode", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MongoDbSettings> for MongoDbSettings<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::DataProvider.MySqlSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[must_use]
pub struct MySqlSettings<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MySqlSettings<Missing_<super::required::port>, Missing_<super::required::server_name>, Missing_<super::required::ssl_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MySqlSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MySqlSettings<S0, S1, S2> {
    /// Sets `CertificateArn`.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> MySqlSettings<Set_, S1, S2> { self.0.put("Port", value.into_node()); MySqlSettings(self.0, PhantomData_) }
    /// Sets `ServerName`. Required.
    #[inline] pub fn server_name(mut self, value: impl IntoValue_<String>) -> MySqlSettings<S0, Set_, S2> { self.0.put("ServerName", value.into_node()); MySqlSettings(self.0, PhantomData_) }
    /// Sets `SslMode`. Required. The values are constants of [`DmsSslModeValue`].
    #[inline] pub fn ssl_mode(mut self, value: impl IntoValue_<DmsSslModeValue>) -> MySqlSettings<S0, S1, Set_> { self.0.put("SslMode", value.into_node()); MySqlSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MySqlSettings> for MySqlSettings<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::DataProvider.OracleSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[must_use]
pub struct OracleSettings<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl OracleSettings<Missing_<super::required::database_name>, Missing_<super::required::port>, Missing_<super::required::server_name>, Missing_<super::required::ssl_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OracleSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> OracleSettings<S0, S1, S2, S3> {
    /// Sets `AsmServer`.
    #[inline] pub fn asm_server(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AsmServer", value.into_node()); self }
    /// Sets `CertificateArn`.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `DatabaseName`. Required.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> OracleSettings<Set_, S1, S2, S3> { self.0.put("DatabaseName", value.into_node()); OracleSettings(self.0, PhantomData_) }
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> OracleSettings<S0, Set_, S2, S3> { self.0.put("Port", value.into_node()); OracleSettings(self.0, PhantomData_) }
    /// Sets `SecretsManagerOracleAsmAccessRoleArn`.
    #[inline] pub fn secrets_manager_oracle_asm_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerOracleAsmAccessRoleArn", value.into_node()); self }
    /// Sets `SecretsManagerOracleAsmSecretId`.
    #[inline] pub fn secrets_manager_oracle_asm_secret_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerOracleAsmSecretId", value.into_node()); self }
    /// Sets `SecretsManagerSecurityDbEncryptionAccessRoleArn`.
    #[inline] pub fn secrets_manager_security_db_encryption_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerSecurityDbEncryptionAccessRoleArn", value.into_node()); self }
    /// Sets `SecretsManagerSecurityDbEncryptionSecretId`.
    #[inline] pub fn secrets_manager_security_db_encryption_secret_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerSecurityDbEncryptionSecretId", value.into_node()); self }
    /// Sets `ServerName`. Required.
    #[inline] pub fn server_name(mut self, value: impl IntoValue_<String>) -> OracleSettings<S0, S1, Set_, S3> { self.0.put("ServerName", value.into_node()); OracleSettings(self.0, PhantomData_) }
    /// Sets `SslMode`. Required. The values are constants of [`DmsSslModeValue`].
    #[inline] pub fn ssl_mode(mut self, value: impl IntoValue_<DmsSslModeValue>) -> OracleSettings<S0, S1, S2, Set_> { self.0.put("SslMode", value.into_node()); OracleSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<OracleSettings> for OracleSettings<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::DataProvider.PostgreSqlSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[must_use]
pub struct PostgreSqlSettings<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl PostgreSqlSettings<Missing_<super::required::database_name>, Missing_<super::required::port>, Missing_<super::required::server_name>, Missing_<super::required::ssl_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PostgreSqlSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> PostgreSqlSettings<S0, S1, S2, S3> {
    /// Sets `CertificateArn`.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `DatabaseName`. Required.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> PostgreSqlSettings<Set_, S1, S2, S3> { self.0.put("DatabaseName", value.into_node()); PostgreSqlSettings(self.0, PhantomData_) }
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> PostgreSqlSettings<S0, Set_, S2, S3> { self.0.put("Port", value.into_node()); PostgreSqlSettings(self.0, PhantomData_) }
    /// Sets `ServerName`. Required.
    #[inline] pub fn server_name(mut self, value: impl IntoValue_<String>) -> PostgreSqlSettings<S0, S1, Set_, S3> { self.0.put("ServerName", value.into_node()); PostgreSqlSettings(self.0, PhantomData_) }
    /// Sets `SslMode`. Required. The values are constants of [`DmsSslModeValue`].
    #[inline] pub fn ssl_mode(mut self, value: impl IntoValue_<DmsSslModeValue>) -> PostgreSqlSettings<S0, S1, S2, Set_> { self.0.put("SslMode", value.into_node()); PostgreSqlSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<PostgreSqlSettings> for PostgreSqlSettings<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::DataProvider.RedshiftSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[must_use]
pub struct RedshiftSettings<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RedshiftSettings<Missing_<super::required::database_name>, Missing_<super::required::port>, Missing_<super::required::server_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RedshiftSettings<S0, S1, S2> {
    /// Sets `DatabaseName`. Required.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> RedshiftSettings<Set_, S1, S2> { self.0.put("DatabaseName", value.into_node()); RedshiftSettings(self.0, PhantomData_) }
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> RedshiftSettings<S0, Set_, S2> { self.0.put("Port", value.into_node()); RedshiftSettings(self.0, PhantomData_) }
    /// Sets `ServerName`. Required.
    #[inline] pub fn server_name(mut self, value: impl IntoValue_<String>) -> RedshiftSettings<S0, S1, Set_> { self.0.put("ServerName", value.into_node()); RedshiftSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RedshiftSettings> for RedshiftSettings<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::DataProvider.SybaseAseSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[must_use]
pub struct SybaseAseSettings<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SybaseAseSettings<Missing_<super::required::port>, Missing_<super::required::server_name>, Missing_<super::required::ssl_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SybaseAseSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SybaseAseSettings<S0, S1, S2> {
    /// Sets `CertificateArn`.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `DatabaseName`.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `EncryptPassword`.
    #[inline] pub fn encrypt_password(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EncryptPassword", value.into_node()); self }
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> SybaseAseSettings<Set_, S1, S2> { self.0.put("Port", value.into_node()); SybaseAseSettings(self.0, PhantomData_) }
    /// Sets `ServerName`. Required.
    #[inline] pub fn server_name(mut self, value: impl IntoValue_<String>) -> SybaseAseSettings<S0, Set_, S2> { self.0.put("ServerName", value.into_node()); SybaseAseSettings(self.0, PhantomData_) }
    /// Sets `SslMode`. Required. The values are constants of [`SybaseSslModeValue`].
    #[inline] pub fn ssl_mode(mut self, value: impl IntoValue_<SybaseSslModeValue>) -> SybaseAseSettings<S0, S1, Set_> { self.0.put("SslMode", value.into_node()); SybaseAseSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SybaseAseSettings> for SybaseAseSettings<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::DataProvider.Settings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[must_use]
pub struct Settings(Properties_);
impl Settings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Settings(Properties_::new()) }
}
impl Settings {
    /// Sets `DocDbSettings`.
    #[inline] pub fn doc_db_settings(mut self, value: impl IntoValue_<DocDbSettings>) -> Self { self.0.put("DocDbSettings", value.into_node()); self }
    /// Sets `IbmDb2LuwSettings`.
    #[inline] pub fn ibm_db2_luw_settings(mut self, value: impl IntoValue_<IbmDb2LuwSettings>) -> Self { self.0.put("IbmDb2LuwSettings", value.into_node()); self }
    /// Sets `IbmDb2zOsSettings`.
    #[inline] pub fn ibm_db2z_os_settings(mut self, value: impl IntoValue_<IbmDb2zOsSettings>) -> Self { self.0.put("IbmDb2zOsSettings", value.into_node()); self }
    /// Sets `MariaDbSettings`.
    #[inline] pub fn maria_db_settings(mut self, value: impl IntoValue_<MariaDbSettings>) -> Self { self.0.put("MariaDbSettings", value.into_node()); self }
    /// Sets `MicrosoftSqlServerSettings`.
    #[inline] pub fn microsoft_sql_server_settings(mut self, value: impl IntoValue_<MicrosoftSqlServerSettings>) -> Self { self.0.put("MicrosoftSqlServerSettings", value.into_node()); self }
    /// Sets `MongoDbSettings`.
    #[inline] pub fn mongo_db_settings(mut self, value: impl IntoValue_<MongoDbSettings>) -> Self { self.0.put("MongoDbSettings", value.into_node()); self }
    /// Sets `MySqlSettings`.
    #[inline] pub fn my_sql_settings(mut self, value: impl IntoValue_<MySqlSettings>) -> Self { self.0.put("MySqlSettings", value.into_node()); self }
    /// Sets `OracleSettings`.
    #[inline] pub fn oracle_settings(mut self, value: impl IntoValue_<OracleSettings>) -> Self { self.0.put("OracleSettings", value.into_node()); self }
    /// Sets `PostgreSqlSettings`.
    #[inline] pub fn postgre_sql_settings(mut self, value: impl IntoValue_<PostgreSqlSettings>) -> Self { self.0.put("PostgreSqlSettings", value.into_node()); self }
    /// Sets `RedshiftSettings`.
    #[inline] pub fn redshift_settings(mut self, value: impl IntoValue_<RedshiftSettings>) -> Self { self.0.put("RedshiftSettings", value.into_node()); self }
    /// Sets `SybaseAseSettings`.
    #[inline] pub fn sybase_ase_settings(mut self, value: impl IntoValue_<SybaseAseSettings>) -> Self { self.0.put("SybaseAseSettings", value.into_node()); self }
}
impl IntoValue_<Settings> for Settings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DMS::DataProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[derive(Debug)]
pub enum Engine {}
impl Engine {
    /// `aurora`
    pub const AURORA: Value_<Engine> = Value_::constant("aurora");
    /// `aurora_postgresql`
    pub const AURORA_POSTGRESQL: Value_<Engine> = Value_::constant("aurora_postgresql");
    /// `mysql`
    pub const MYSQL: Value_<Engine> = Value_::constant("mysql");
    /// `oracle`
    pub const ORACLE: Value_<Engine> = Value_::constant("oracle");
    /// `postgres`
    pub const POSTGRES: Value_<Engine> = Value_::constant("postgres");
    /// `sqlserver`
    pub const SQLSERVER: Value_<Engine> = Value_::constant("sqlserver");
    /// `redshift`
    pub const REDSHIFT: Value_<Engine> = Value_::constant("redshift");
    /// `mariadb`
    pub const MARIADB: Value_<Engine> = Value_::constant("mariadb");
    /// `mongodb`
    pub const MONGODB: Value_<Engine> = Value_::constant("mongodb");
    /// `docdb`
    pub const DOCDB: Value_<Engine> = Value_::constant("docdb");
    /// `db2`
    pub const DB2: Value_<Engine> = Value_::constant("db2");
    /// `db2_zos`
    pub const DB2_ZOS: Value_<Engine> = Value_::constant("db2_zos");
    /// `sybase`
    pub const SYBASE: Value_<Engine> = Value_::constant("sybase");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Engine> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DMS::DataProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[derive(Debug)]
pub enum MongoDbSslModeValue {}
impl MongoDbSslModeValue {
    /// `none`
    pub const NONE: Value_<MongoDbSslModeValue> = Value_::constant("none");
    /// `require`
    pub const REQUIRE: Value_<MongoDbSslModeValue> = Value_::constant("require");
    /// `verify-full`
    pub const VERIFY_FULL: Value_<MongoDbSslModeValue> = Value_::constant("verify-full");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MongoDbSslModeValue> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DMS::DataProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[derive(Debug)]
pub enum Db2SslModeValue {}
impl Db2SslModeValue {
    /// `none`
    pub const NONE: Value_<Db2SslModeValue> = Value_::constant("none");
    /// `verify-ca`
    pub const VERIFY_CA: Value_<Db2SslModeValue> = Value_::constant("verify-ca");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Db2SslModeValue> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DMS::DataProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[derive(Debug)]
pub enum DmsSslModeValue {}
impl DmsSslModeValue {
    /// `none`
    pub const NONE: Value_<DmsSslModeValue> = Value_::constant("none");
    /// `require`
    pub const REQUIRE: Value_<DmsSslModeValue> = Value_::constant("require");
    /// `verify-ca`
    pub const VERIFY_CA: Value_<DmsSslModeValue> = Value_::constant("verify-ca");
    /// `verify-full`
    pub const VERIFY_FULL: Value_<DmsSslModeValue> = Value_::constant("verify-full");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DmsSslModeValue> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DMS::DataProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[derive(Debug)]
pub enum MongoDbAuthMechanism {}
impl MongoDbAuthMechanism {
    /// `default`
    pub const DEFAULT: Value_<MongoDbAuthMechanism> = Value_::constant("default");
    /// `mongodb_cr`
    pub const MONGODB_CR: Value_<MongoDbAuthMechanism> = Value_::constant("mongodb_cr");
    /// `scram_sha_1`
    pub const SCRAM_SHA_1: Value_<MongoDbAuthMechanism> = Value_::constant("scram_sha_1");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MongoDbAuthMechanism> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DMS::DataProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[derive(Debug)]
pub enum MongoDbAuthType {}
impl MongoDbAuthType {
    /// `no`
    pub const NO: Value_<MongoDbAuthType> = Value_::constant("no");
    /// `password`
    pub const PASSWORD: Value_<MongoDbAuthType> = Value_::constant("password");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MongoDbAuthType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DMS::DataProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
#[derive(Debug)]
pub enum SybaseSslModeValue {}
impl SybaseSslModeValue {
    /// `none`
    pub const NONE: Value_<SybaseSslModeValue> = Value_::constant("none");
    /// `require`
    pub const REQUIRE: Value_<SybaseSslModeValue> = Value_::constant("require");
    /// `verify-ca`
    pub const VERIFY_CA: Value_<SybaseSslModeValue> = Value_::constant("verify-ca");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SybaseSslModeValue> { Value_::from_node(value.into_node()) }
}
