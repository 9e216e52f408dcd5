// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::DataCatalogEncryptionSettings`

use stanchion_template::generated::*;

/// `AWS::Glue::DataCatalogEncryptionSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-datacatalogencryptionsettings.html)
#[must_use]
pub struct DataCatalogEncryptionSettings<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataCatalogEncryptionSettings<Missing_<super::required::catalog_id>, Missing_<super::required::data_catalog_encryption_settings>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataCatalogEncryptionSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataCatalogEncryptionSettings<S0, S1> {
    /// Sets `CatalogId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> DataCatalogEncryptionSettings<Set_, S1> { self.0.put("CatalogId", value.into_node()); DataCatalogEncryptionSettings(self.0, PhantomData_) }
    /// Sets `DataCatalogEncryptionSettings`. Required.
    #[inline] pub fn data_catalog_encryption_settings(mut self, value: impl IntoValue_<DataCatalogEncryptionSettings2>) -> DataCatalogEncryptionSettings<S0, Set_> { self.0.put("DataCatalogEncryptionSettings", value.into_node()); DataCatalogEncryptionSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataCatalogEncryptionSettings> for DataCatalogEncryptionSettings<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DataCatalogEncryptionSettings<S0, S1> {
    const TYPE: &'static str = "AWS::Glue::DataCatalogEncryptionSettings";
    type Handle = DataCatalogEncryptionSettingsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataCatalogEncryptionSettings`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataCatalogEncryptionSettingsRef(Id_);
impl From<Id_> for DataCatalogEncryptionSettingsRef { #[inline] fn from(id: Id_) -> Self { DataCatalogEncryptionSettingsRef(id) } }
impl AsRef<Id_> for DataCatalogEncryptionSettingsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataCatalogEncryptionSettingsRef {
    /// `Ref`: `CatalogId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Glue::DataCatalogEncryptionSettings.ConnectionPasswordEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-datacatalogencryptionsettings-connectionpasswordencryption.html)
#[must_use]
pub struct ConnectionPasswordEncryption(Properties_);
impl ConnectionPasswordEncryption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectionPasswordEncryption(Properties_::new()) }
}
impl ConnectionPasswordEncryption {
    /// Sets `KmsKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `ReturnConnectionPasswordEncrypted`.
    #[inline] pub fn return_connection_password_encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReturnConnectionPasswordEncrypted", value.into_node()); self }
}
impl IntoValue_<ConnectionPasswordEncryption> for ConnectionPasswordEncryption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::DataCatalogEncryptionSettings.EncryptionAtRest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-datacatalogencryptionsettings-encryptionatrest.html)
#[must_use]
pub struct EncryptionAtRest(Properties_);
impl EncryptionAtRest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncryptionAtRest(Properties_::new()) }
}
impl EncryptionAtRest {
    /// Sets `CatalogEncryptionMode`. The values are constants of [`CatalogEncryptionMode`].
    #[inline] pub fn catalog_encryption_mode(mut self, value: impl IntoValue_<CatalogEncryptionMode>) -> Self { self.0.put("CatalogEncryptionMode", value.into_node()); self }
    /// Sets `CatalogEncryptionServiceRole`.
    #[inline] pub fn catalog_encryption_service_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogEncryptionServiceRole", value.into_node()); self }
    /// Sets `SseAwsKmsKeyId`. 1 to 255 characters.
    #[inline] pub fn sse_aws_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SseAwsKmsKeyId", value.into_node()); self }
}
impl IntoValue_<EncryptionAtRest> for EncryptionAtRest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::DataCatalogEncryptionSettings.DataCatalogEncryptionSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-datacatalogencryptionsettings-datacatalogencryptionsettings.html)
#[must_use]
pub struct DataCatalogEncryptionSettings2(Properties_);
impl DataCatalogEncryptionSettings2 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataCatalogEncryptionSettings2(Properties_::new()) }
}
impl DataCatalogEncryptionSettings2 {
    /// Sets `ConnectionPasswordEncryption`.
    #[inline] pub fn connection_password_encryption(mut self, value: impl IntoValue_<ConnectionPasswordEncryption>) -> Self { self.0.put("ConnectionPasswordEncryption", value.into_node()); self }
    /// Sets `EncryptionAtRest`.
    #[inline] pub fn encryption_at_rest(mut self, value: impl IntoValue_<EncryptionAtRest>) -> Self { self.0.put("EncryptionAtRest", value.into_node()); self }
}
impl IntoValue_<DataCatalogEncryptionSettings2> for DataCatalogEncryptionSettings2 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Glue::DataCatalogEncryptionSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-datacatalogencryptionsettings.html)
#[derive(Debug)]
pub enum CatalogEncryptionMode {}
impl CatalogEncryptionMode {
    /// `DISABLED`
    pub const DISABLED: Value_<CatalogEncryptionMode> = Value_::constant("DISABLED");
    /// `SSE-KMS`
    pub const SSE_KMS: Value_<CatalogEncryptionMode> = Value_::constant("SSE-KMS");
    /// `SSE-KMS-WITH-SERVICE-ROLE`
    pub const SSE_KMS_WITH_SERVICE_ROLE: Value_<CatalogEncryptionMode> = Value_::constant("SSE-KMS-WITH-SERVICE-ROLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CatalogEncryptionMode> { Value_::from_node(value.into_node()) }
}
