// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataSync::LocationAzureBlob`

use stanchion_template::generated::*;

/// `AWS::DataSync::LocationAzureBlob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationazureblob.html)
#[must_use]
pub struct LocationAzureBlob<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LocationAzureBlob<Missing_<super::required::azure_blob_authentication_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocationAzureBlob(Properties_::new(), PhantomData_) }
}
impl<S0> LocationAzureBlob<S0> {
    /// Sets `AgentArns`. 1 to 8 items.
    #[inline] pub fn agent_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AgentArns", value.into_node()); self }
    /// Sets `AzureAccessTier`. The values are constants of [`AzureAccessTier`].
    #[inline] pub fn azure_access_tier(mut self, value: impl IntoValue_<AzureAccessTier>) -> Self { self.0.put("AzureAccessTier", value.into_node()); self }
    /// Sets `AzureBlobAuthenticationType`. Required. The values are constants of [`AzureBlobAuthenticationType`].
    #[inline] pub fn azure_blob_authentication_type(mut self, value: impl IntoValue_<AzureBlobAuthenticationType>) -> LocationAzureBlob<Set_> { self.0.put("AzureBlobAuthenticationType", value.into_node()); LocationAzureBlob(self.0, PhantomData_) }
    /// Sets `AzureBlobContainerUrl`. At most 325 characters. An update replaces the resource.
    #[inline] pub fn azure_blob_container_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AzureBlobContainerUrl", value.into_node()); self }
    /// Sets `AzureBlobSasConfiguration`.
    #[inline] pub fn azure_blob_sas_configuration(mut self, value: impl IntoValue_<AzureBlobSasConfiguration>) -> Self { self.0.put("AzureBlobSasConfiguration", value.into_node()); self }
    /// Sets `AzureBlobType`. The values are constants of [`AzureBlobType`].
    #[inline] pub fn azure_blob_type(mut self, value: impl IntoValue_<AzureBlobType>) -> Self { self.0.put("AzureBlobType", value.into_node()); self }
    /// Sets `CmkSecretConfig`.
    #[inline] pub fn cmk_secret_config(mut self, value: impl IntoValue_<CmkSecretConfig>) -> Self { self.0.put("CmkSecretConfig", value.into_node()); self }
    /// Sets `CustomSecretConfig`.
    #[inline] pub fn custom_secret_config(mut self, value: impl IntoValue_<CustomSecretConfig>) -> Self { self.0.put("CustomSecretConfig", value.into_node()); self }
    /// Sets `FederatedIdentity`.
    #[inline] pub fn federated_identity(mut self, value: impl IntoValue_<AzureFederatedIdentityConfig>) -> Self { self.0.put("FederatedIdentity", value.into_node()); self }
    /// Sets `Subdirectory`. 0 to 1024 characters.
    #[inline] pub fn subdirectory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Subdirectory", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LocationAzureBlob> for LocationAzureBlob<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for LocationAzureBlob<S0> {
    const TYPE: &'static str = "AWS::DataSync::LocationAzureBlob";
    type Handle = LocationAzureBlobRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LocationAzureBlob`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LocationAzureBlobRef(Id_);
impl From<Id_> for LocationAzureBlobRef { #[inline] fn from(id: Id_) -> Self { LocationAzureBlobRef(id) } }
impl AsRef<Id_> for LocationAzureBlobRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LocationAzureBlobRef {
    /// `Ref`: `LocationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CmkSecretConfig.SecretArn`
    #[inline] pub fn cmk_secret_config_secret_arn(&self) -> Value_<String> { self.0.attribute("CmkSecretConfig.SecretArn") }
    /// `Fn::GetAtt` `LocationArn`
    #[inline] pub fn location_arn(&self) -> Value_<String> { self.0.attribute("LocationArn") }
    /// `Fn::GetAtt` `LocationUri`
    #[inline] pub fn location_uri(&self) -> Value_<String> { self.0.attribute("LocationUri") }
    /// `Fn::GetAtt` `ManagedSecretConfig`
    #[inline] pub fn managed_secret_config(&self) -> Value_<String> { self.0.attribute("ManagedSecretConfig") }
}
/// `AWS::DataSync::LocationAzureBlob.AzureBlobSasConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationazureblob-azureblobsasconfiguration.html)
#[must_use]
pub struct AzureBlobSasConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AzureBlobSasConfiguration<Missing_<super::required::azure_blob_sas_token>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AzureBlobSasConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AzureBlobSasConfiguration<S0> {
    /// Sets `AzureBlobSasToken`. Required. 1 to 255 characters.
    #[inline] pub fn azure_blob_sas_token(mut self, value: impl IntoValue_<String>) -> AzureBlobSasConfiguration<Set_> { self.0.put("AzureBlobSasToken", value.into_node()); AzureBlobSasConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AzureBlobSasConfiguration> for AzureBlobSasConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::LocationAzureBlob.CmkSecretConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationazureblob-cmksecretconfig.html)
#[must_use]
pub struct CmkSecretConfig(Properties_);
impl CmkSecretConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CmkSecretConfig(Properties_::new()) }
}
impl CmkSecretConfig {
    /// Sets `KmsKeyArn`. 0 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `SecretArn`. 0 to 2048 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretArn", value.into_node()); self }
}
impl IntoValue_<CmkSecretConfig> for CmkSecretConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::LocationAzureBlob.CustomSecretConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationazureblob-customsecretconfig.html)
#[must_use]
pub struct CustomSecretConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomSecretConfig<Missing_<super::required::secret_access_role_arn>, Missing_<super::required::secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomSecretConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomSecretConfig<S0, S1> {
    /// Sets `SecretAccessRoleArn`. Required. 0 to 2048 characters.
    #[inline] pub fn secret_access_role_arn(mut self, value: impl IntoValue_<String>) -> CustomSecretConfig<Set_, S1> { self.0.put("SecretAccessRoleArn", value.into_node()); CustomSecretConfig(self.0, PhantomData_) }
    /// Sets `SecretArn`. Required. 0 to 2048 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> CustomSecretConfig<S0, Set_> { self.0.put("SecretArn", value.into_node()); CustomSecretConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomSecretConfig> for CustomSecretConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::LocationAzureBlob.AzureOidcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationazureblob-azureoidcconfig.html)
#[must_use]
pub struct AzureOidcConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AzureOidcConfig<Missing_<super::required::client_id>, Missing_<super::required::tenant_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AzureOidcConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AzureOidcConfig<S0, S1> {
    /// Sets `ClientId`. Required. Exactly 36 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> AzureOidcConfig<Set_, S1> { self.0.put("ClientId", value.into_node()); AzureOidcConfig(self.0, PhantomData_) }
    /// Sets `TenantId`. Required. Exactly 36 characters.
    #[inline] pub fn tenant_id(mut self, value: impl IntoValue_<String>) -> AzureOidcConfig<S0, Set_> { self.0.put("TenantId", value.into_node()); AzureOidcConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AzureOidcConfig> for AzureOidcConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::LocationAzureBlob.AzureFederatedIdentityConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationazureblob-azurefederatedidentityconfig.html)
#[must_use]
pub struct AzureFederatedIdentityConfig(Properties_);
impl AzureFederatedIdentityConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AzureFederatedIdentityConfig(Properties_::new()) }
}
impl AzureFederatedIdentityConfig {
    /// Sets `AwsIamRole`. At most 2048 characters.
    #[inline] pub fn aws_iam_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsIamRole", value.into_node()); self }
    /// Sets `AzureOidc`.
    #[inline] pub fn azure_oidc(mut self, value: impl IntoValue_<AzureOidcConfig>) -> Self { self.0.put("AzureOidc", value.into_node()); self }
}
impl IntoValue_<AzureFederatedIdentityConfig> for AzureFederatedIdentityConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataSync::LocationAzureBlob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationazureblob.html)
#[derive(Debug)]
pub enum AzureAccessTier {}
impl AzureAccessTier {
    /// `HOT`
    pub const HOT: Value_<AzureAccessTier> = Value_::constant("HOT");
    /// `COOL`
    pub const COOL: Value_<AzureAccessTier> = Value_::constant("COOL");
    /// `ARCHIVE`
    pub const ARCHIVE: Value_<AzureAccessTier> = Value_::constant("ARCHIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AzureAccessTier> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::LocationAzureBlob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationazureblob.html)
#[derive(Debug)]
pub enum AzureBlobAuthenticationType {}
impl AzureBlobAuthenticationType {
    /// `SAS`
    pub const SAS: Value_<AzureBlobAuthenticationType> = Value_::constant("SAS");
    /// `NONE`
    pub const NONE: Value_<AzureBlobAuthenticationType> = Value_::constant("NONE");
    /// `OIDC`
    pub const OIDC: Value_<AzureBlobAuthenticationType> = Value_::constant("OIDC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AzureBlobAuthenticationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::LocationAzureBlob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationazureblob.html)
#[derive(Debug)]
pub enum AzureBlobType {}
impl AzureBlobType {
    /// `BLOCK`
    pub const BLOCK: Value_<AzureBlobType> = Value_::constant("BLOCK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AzureBlobType> { Value_::from_node(value.into_node()) }
}
