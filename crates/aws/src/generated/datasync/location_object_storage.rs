// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataSync::LocationObjectStorage`

use stanchion_template::generated::*;

/// `AWS::DataSync::LocationObjectStorage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationobjectstorage.html)
#[must_use]
pub struct LocationObjectStorage(Properties_);
impl LocationObjectStorage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LocationObjectStorage(Properties_::new()) }
}
impl LocationObjectStorage {
    /// Sets `AccessKey`. 1 to 200 characters.
    #[inline] pub fn access_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessKey", value.into_node()); self }
    /// Sets `AgentArns`. 1 to 8 items.
    #[inline] pub fn agent_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AgentArns", value.into_node()); self }
    /// Sets `BucketName`. 3 to 63 characters. An update replaces the resource.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketName", value.into_node()); self }
    /// Sets `CmkSecretConfig`.
    #[inline] pub fn cmk_secret_config(mut self, value: impl IntoValue_<CmkSecretConfig>) -> Self { self.0.put("CmkSecretConfig", value.into_node()); self }
    /// Sets `CustomSecretConfig`.
    #[inline] pub fn custom_secret_config(mut self, value: impl IntoValue_<CustomSecretConfig>) -> Self { self.0.put("CustomSecretConfig", value.into_node()); self }
    /// Sets `FederatedIdentity`.
    #[inline] pub fn federated_identity(mut self, value: impl IntoValue_<ObjectStorageFederatedIdentityConfig>) -> Self { self.0.put("FederatedIdentity", value.into_node()); self }
    /// Sets `SecretKey`. 8 to 200 characters.
    #[inline] pub fn secret_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretKey", value.into_node()); self }
    /// Sets `ServerCertificate`. At most 32768 characters.
    #[inline] pub fn server_certificate(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerCertificate", value.into_node()); self }
    /// Sets `ServerHostname`. 0 to 255 characters. An update may replace the resource.
    #[inline] pub fn server_hostname(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerHostname", value.into_node()); self }
    /// Sets `ServerPort`. 1 to 65536.
    #[inline] pub fn server_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ServerPort", value.into_node()); self }
    /// Sets `ServerProtocol`. The values are constants of [`ServerProtocol`].
    #[inline] pub fn server_protocol(mut self, value: impl IntoValue_<ServerProtocol>) -> Self { self.0.put("ServerProtocol", value.into_node()); self }
    /// Sets `Subdirectory`. 0 to 4096 characters.
    #[inline] pub fn subdirectory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Subdirectory", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<LocationObjectStorage> for LocationObjectStorage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for LocationObjectStorage {
    const TYPE: &'static str = "AWS::DataSync::LocationObjectStorage";
    type Handle = LocationObjectStorageRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LocationObjectStorage`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LocationObjectStorageRef(Id_);
impl From<Id_> for LocationObjectStorageRef { #[inline] fn from(id: Id_) -> Self { LocationObjectStorageRef(id) } }
impl AsRef<Id_> for LocationObjectStorageRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LocationObjectStorageRef {
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
/// `AWS::DataSync::LocationObjectStorage.CmkSecretConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationobjectstorage-cmksecretconfig.html)
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
/// `AWS::DataSync::LocationObjectStorage.CustomSecretConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationobjectstorage-customsecretconfig.html)
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
/// `AWS::DataSync::LocationObjectStorage.GoogleOidcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationobjectstorage-googleoidcconfig.html)
#[must_use]
pub struct GoogleOidcConfig<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl GoogleOidcConfig<Missing_<super::required::identity_pool_name>, Missing_<super::required::identity_provider_name>, Missing_<super::required::project_name>, Missing_<super::required::project_number>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GoogleOidcConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> GoogleOidcConfig<S0, S1, S2, S3> {
    /// Sets `IdentityPoolName`. Required. 4 to 32 characters.
    #[inline] pub fn identity_pool_name(mut self, value: impl IntoValue_<String>) -> GoogleOidcConfig<Set_, S1, S2, S3> { self.0.put("IdentityPoolName", value.into_node()); GoogleOidcConfig(self.0, PhantomData_) }
    /// Sets `IdentityProviderName`. Required. 4 to 32 characters.
    #[inline] pub fn identity_provider_name(mut self, value: impl IntoValue_<String>) -> GoogleOidcConfig<S0, Set_, S2, S3> { self.0.put("IdentityProviderName", value.into_node()); GoogleOidcConfig(self.0, PhantomData_) }
    /// Sets `ProjectName`. Required. 6 to 30 characters.
    #[inline] pub fn project_name(mut self, value: impl IntoValue_<String>) -> GoogleOidcConfig<S0, S1, Set_, S3> { self.0.put("ProjectName", value.into_node()); GoogleOidcConfig(self.0, PhantomData_) }
    /// Sets `ProjectNumber`. Required. 1 to 20 characters.
    #[inline] pub fn project_number(mut self, value: impl IntoValue_<String>) -> GoogleOidcConfig<S0, S1, S2, Set_> { self.0.put("ProjectNumber", value.into_node()); GoogleOidcConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<GoogleOidcConfig> for GoogleOidcConfig<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::LocationObjectStorage.ObjectStorageExternalIdentityConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationobjectstorage-objectstorageexternalidentityconfig.html)
#[must_use]
pub struct ObjectStorageExternalIdentityConfig(Properties_);
impl ObjectStorageExternalIdentityConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ObjectStorageExternalIdentityConfig(Properties_::new()) }
}
impl ObjectStorageExternalIdentityConfig {
    /// Sets `GoogleOidc`.
    #[inline] pub fn google_oidc(mut self, value: impl IntoValue_<GoogleOidcConfig>) -> Self { self.0.put("GoogleOidc", value.into_node()); self }
}
impl IntoValue_<ObjectStorageExternalIdentityConfig> for ObjectStorageExternalIdentityConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::LocationObjectStorage.ObjectStorageFederatedIdentityConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationobjectstorage-objectstoragefederatedidentityconfig.html)
#[must_use]
pub struct ObjectStorageFederatedIdentityConfig(Properties_);
impl ObjectStorageFederatedIdentityConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ObjectStorageFederatedIdentityConfig(Properties_::new()) }
}
impl ObjectStorageFederatedIdentityConfig {
    /// Sets `AwsIamRole`. At most 2048 characters.
    #[inline] pub fn aws_iam_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsIamRole", value.into_node()); self }
    /// Sets `ExternalIdentity`.
    #[inline] pub fn external_identity(mut self, value: impl IntoValue_<ObjectStorageExternalIdentityConfig>) -> Self { self.0.put("ExternalIdentity", value.into_node()); self }
}
impl IntoValue_<ObjectStorageFederatedIdentityConfig> for ObjectStorageFederatedIdentityConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataSync::LocationObjectStorage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationobjectstorage.html)
#[derive(Debug)]
pub enum ServerProtocol {}
impl ServerProtocol {
    /// `HTTPS`
    pub const HTTPS: Value_<ServerProtocol> = Value_::constant("HTTPS");
    /// `HTTP`
    pub const HTTP: Value_<ServerProtocol> = Value_::constant("HTTP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ServerProtocol> { Value_::from_node(value.into_node()) }
}
