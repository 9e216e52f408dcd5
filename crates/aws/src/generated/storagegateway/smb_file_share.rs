// Made by `cargo xtask generate`; do not edit.
//! `AWS::StorageGateway::SMBFileShare`

use stanchion_template::generated::*;

/// `AWS::StorageGateway::SMBFileShare`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-smbfileshare.html)
#[must_use]
pub struct SMBFileShare<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SMBFileShare<Missing_<super::required::gateway_arn>, Missing_<super::required::location_arn>, Missing_<super::required::role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SMBFileShare(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SMBFileShare<S0, S1, S2> {
    /// Sets `AccessBasedEnumeration`.
    #[inline] pub fn access_based_enumeration(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AccessBasedEnumeration", value.into_node()); self }
    /// Sets `AdminUserList`. 0 to 100 items.
    #[inline] pub fn admin_user_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AdminUserList", value.into_node()); self }
    /// Sets `AuditDestinationARN`. 0 to 1024 characters.
    #[inline] pub fn audit_destination_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuditDestinationARN", value.into_node()); self }
    /// Sets `Authentication`. 5 to 15 characters. An update replaces the resource.
    #[inline] pub fn authentication(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Authentication", value.into_node()); self }
    /// Sets `BucketRegion`. 1 to 25 characters. An update replaces the resource.
    #[inline] pub fn bucket_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketRegion", value.into_node()); self }
    /// Sets `CacheAttributes`.
    #[inline] pub fn cache_attributes(mut self, value: impl IntoValue_<CacheAttributes>) -> Self { self.0.put("CacheAttributes", value.into_node()); self }
    /// Sets `CaseSensitivity`. The values are constants of [`CaseSensitivity`].
    #[inline] pub fn case_sensitivity(mut self, value: impl IntoValue_<CaseSensitivity>) -> Self { self.0.put("CaseSensitivity", value.into_node()); self }
    /// Sets `DefaultStorageClass`. 5 to 50 characters.
    #[inline] pub fn default_storage_class(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultStorageClass", value.into_node()); self }
    /// Sets `EncryptionType`. The values are constants of [`EncryptionType`].
    #[inline] pub fn encryption_type(mut self, value: impl IntoValue_<EncryptionType>) -> Self { self.0.put("EncryptionType", value.into_node()); self }
    /// Sets `FileShareName`. 1 to 255 characters.
    #[inline] pub fn file_share_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FileShareName", value.into_node()); self }
    /// Sets `GatewayARN`. Required. 50 to 500 characters. An update replaces the resource.
    #[inline] pub fn gateway_arn(mut self, value: impl IntoValue_<String>) -> SMBFileShare<Set_, S1, S2> { self.0.put("GatewayARN", value.into_node()); SMBFileShare(self.0, PhantomData_) }
    /// Sets `GuessMIMETypeEnabled`.
    #[inline] pub fn guess_mime_type_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("GuessMIMETypeEnabled", value.into_node()); self }
    /// Sets `InvalidUserList`. 0 to 100 items.
    #[inline] pub fn invalid_user_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InvalidUserList", value.into_node()); self }
    /// Sets `KMSEncrypted`.
    #[inline] pub fn kms_encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("KMSEncrypted", value.into_node()); self }
    /// Sets `KMSKey`. 7 to 2048 characters.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSKey", value.into_node()); self }
    /// Sets `LocationARN`. Required. 16 to 1400 characters. An update replaces the resource.
    #[inline] pub fn location_arn(mut self, value: impl IntoValue_<String>) -> SMBFileShare<S0, Set_, S2> { self.0.put("LocationARN", value.into_node()); SMBFileShare(self.0, PhantomData_) }
    /// Sets `NotificationPolicy`. 2 to 100 characters.
    #[inline] pub fn notification_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NotificationPolicy", value.into_node()); self }
    /// Sets `ObjectACL`. The values are constants of [`ObjectACL`].
    #[inline] pub fn object_acl(mut self, value: impl IntoValue_<ObjectACL>) -> Self { self.0.put("ObjectACL", value.into_node()); self }
    /// Sets `OplocksEnabled`.
    #[inline] pub fn oplocks_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OplocksEnabled", value.into_node()); self }
    /// Sets `ReadOnly`.
    #[inline] pub fn read_only(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReadOnly", value.into_node()); self }
    /// Sets `RequesterPays`.
    #[inline] pub fn requester_pays(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequesterPays", value.into_node()); self }
    /// Sets `Role`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn role(mut self, value: impl IntoValue_<String>) -> SMBFileShare<S0, S1, Set_> { self.0.put("Role", value.into_node()); SMBFileShare(self.0, PhantomData_) }
    /// Sets `SMBACLEnabled`.
    #[inline] pub fn smbacl_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SMBACLEnabled", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VPCEndpointDNSName`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn vpc_endpoint_dns_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VPCEndpointDNSName", value.into_node()); self }
    /// Sets `ValidUserList`. 0 to 100 items.
    #[inline] pub fn valid_user_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ValidUserList", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SMBFileShare> for SMBFileShare<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for SMBFileShare<S0, S1, S2> {
    const TYPE: &'static str = "AWS::StorageGateway::SMBFileShare";
    type Handle = SMBFileShareRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SMBFileShare`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SMBFileShareRef(Id_);
impl From<Id_> for SMBFileShareRef { #[inline] fn from(id: Id_) -> Self { SMBFileShareRef(id) } }
impl AsRef<Id_> for SMBFileShareRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SMBFileShareRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `FileShareARN`
    #[inline] pub fn file_share_arn(&self) -> Value_<String> { self.0.attribute("FileShareARN") }
    /// `Fn::GetAtt` `FileShareId`
    #[inline] pub fn file_share_id(&self) -> Value_<String> { self.0.attribute("FileShareId") }
    /// `Fn::GetAtt` `FileShareStatus`
    #[inline] pub fn file_share_status(&self) -> Value_<String> { self.0.attribute("FileShareStatus") }
    /// `Fn::GetAtt` `Path`
    #[inline] pub fn path(&self) -> Value_<String> { self.0.attribute("Path") }
}
/// `AWS::StorageGateway::SMBFileShare.CacheAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-storagegateway-smbfileshare-cacheattributes.html)
#[must_use]
pub struct CacheAttributes(Properties_);
impl CacheAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CacheAttributes(Properties_::new()) }
}
impl CacheAttributes {
    /// Sets `CacheStaleTimeoutInSeconds`.
    #[inline] pub fn cache_stale_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CacheStaleTimeoutInSeconds", value.into_node()); self }
}
impl IntoValue_<CacheAttributes> for CacheAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::StorageGateway::SMBFileShare`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-smbfileshare.html)
#[derive(Debug)]
pub enum CaseSensitivity {}
impl CaseSensitivity {
    /// `ClientSpecified`
    pub const CLIENT_SPECIFIED: Value_<CaseSensitivity> = Value_::constant("ClientSpecified");
    /// `CaseSensitive`
    pub const CASE_SENSITIVE: Value_<CaseSensitivity> = Value_::constant("CaseSensitive");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CaseSensitivity> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::StorageGateway::SMBFileShare`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-smbfileshare.html)
#[derive(Debug)]
pub enum EncryptionType {}
impl EncryptionType {
    /// `SseS3`
    pub const SSE_S3: Value_<EncryptionType> = Value_::constant("SseS3");
    /// `SseKms`
    pub const SSE_KMS: Value_<EncryptionType> = Value_::constant("SseKms");
    /// `DsseKms`
    pub const DSSE_KMS: Value_<EncryptionType> = Value_::constant("DsseKms");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::StorageGateway::SMBFileShare`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-smbfileshare.html)
#[derive(Debug)]
pub enum ObjectACL {}
impl ObjectACL {
    /// `private`
    pub const PRIVATE: Value_<ObjectACL> = Value_::constant("private");
    /// `public-read`
    pub const PUBLIC_READ: Value_<ObjectACL> = Value_::constant("public-read");
    /// `public-read-write`
    pub const PUBLIC_READ_WRITE: Value_<ObjectACL> = Value_::constant("public-read-write");
    /// `authenticated-read`
    pub const AUTHENTICATED_READ: Value_<ObjectACL> = Value_::constant("authenticated-read");
    /// `bucket-owner-read`
    pub const BUCKET_OWNER_READ: Value_<ObjectACL> = Value_::constant("bucket-owner-read");
    /// `bucket-owner-full-control`
    pub const BUCKET_OWNER_FULL_CONTROL: Value_<ObjectACL> = Value_::constant("bucket-owner-full-control");
    /// `aws-exec-read`
    pub const AWS_EXEC_READ: Value_<ObjectACL> = Value_::constant("aws-exec-read");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ObjectACL> { Value_::from_node(value.into_node()) }
}
