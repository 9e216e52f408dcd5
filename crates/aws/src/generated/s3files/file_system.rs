// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Files::FileSystem`

use stanchion_template::generated::*;

/// `AWS::S3Files::FileSystem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystem.html)
#[must_use]
pub struct FileSystem<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FileSystem<Missing_<super::required::bucket>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FileSystem(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FileSystem<S0, S1> {
    /// Sets `AcceptBucketWarning`. An update replaces the resource.
    #[inline] pub fn accept_bucket_warning(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AcceptBucketWarning", value.into_node()); self }
    /// Sets `Bucket`. Required. An update replaces the resource.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> FileSystem<Set_, S1> { self.0.put("Bucket", value.into_node()); FileSystem(self.0, PhantomData_) }
    /// Sets `ClientToken`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn client_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientToken", value.into_node()); self }
    /// Sets `KmsKeyId`. At most 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Prefix`. At most 1024 characters. An update replaces the resource.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `RoleArn`. Required. At most 2048 characters. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> FileSystem<S0, Set_> { self.0.put("RoleArn", value.into_node()); FileSystem(self.0, PhantomData_) }
    /// Sets `SynchronizationConfiguration`.
    #[inline] pub fn synchronization_configuration(mut self, value: impl IntoValue_<SynchronizationConfiguration>) -> Self { self.0.put("SynchronizationConfiguration", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FileSystem> for FileSystem<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for FileSystem<S0, S1> {
    const TYPE: &'static str = "AWS::S3Files::FileSystem";
    type Handle = FileSystemRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FileSystem`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FileSystemRef(Id_);
impl From<Id_> for FileSystemRef { #[inline] fn from(id: Id_) -> Self { FileSystemRef(id) } }
impl AsRef<Id_> for FileSystemRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FileSystemRef {
    /// `Ref`: `FileSystemArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `FileSystemArn`
    #[inline] pub fn file_system_arn(&self) -> Value_<String> { self.0.attribute("FileSystemArn") }
    /// `Fn::GetAtt` `FileSystemId`
    #[inline] pub fn file_system_id(&self) -> Value_<String> { self.0.attribute("FileSystemId") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusMessage`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("StatusMessage") }
    /// `Fn::GetAtt` `SynchronizationConfiguration.LatestVersionNumber`
    #[inline] pub fn synchronization_configuration_latest_version_number(&self) -> Value_<i64> { self.0.attribute("SynchronizationConfiguration.LatestVersionNumber") }
}
/// `AWS::S3Files::FileSystem.ExpirationDataRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3files-filesystem-expirationdatarule.html)
#[must_use]
pub struct ExpirationDataRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExpirationDataRule<Missing_<super::required::days_after_last_access>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExpirationDataRule(Properties_::new(), PhantomData_) }
}
impl<S0> ExpirationDataRule<S0> {
    /// Sets `DaysAfterLastAccess`. Required. 1 to 365.
    #[inline] pub fn days_after_last_access(mut self, value: impl IntoValue_<i64>) -> ExpirationDataRule<Set_> { self.0.put("DaysAfterLastAccess", value.into_node()); ExpirationDataRule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ExpirationDataRule> for ExpirationDataRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Files::FileSystem.ImportDataRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3files-filesystem-importdatarule.html)
#[must_use]
pub struct ImportDataRule<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ImportDataRule<Missing_<super::required::prefix>, Missing_<super::required::size_less_than>, Missing_<super::required::trigger>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImportDataRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ImportDataRule<S0, S1, S2> {
    /// Sets `Prefix`. Required. 0 to 1024 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> ImportDataRule<Set_, S1, S2> { self.0.put("Prefix", value.into_node()); ImportDataRule(self.0, PhantomData_) }
    /// Sets `SizeLessThan`. Required. 0 to 52673613135872.
    #[inline] pub fn size_less_than(mut self, value: impl IntoValue_<i64>) -> ImportDataRule<S0, Set_, S2> { self.0.put("SizeLessThan", value.into_node()); ImportDataRule(self.0, PhantomData_) }
    /// Sets `Trigger`. Required. The values are constants of [`Trigger`].
    #[inline] pub fn trigger(mut self, value: impl IntoValue_<Trigger>) -> ImportDataRule<S0, S1, Set_> { self.0.put("Trigger", value.into_node()); ImportDataRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ImportDataRule> for ImportDataRule<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Files::FileSystem.SynchronizationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3files-filesystem-synchronizationconfiguration.html)
#[must_use]
pub struct SynchronizationConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SynchronizationConfiguration<Missing_<super::required::expiration_data_rules>, Missing_<super::required::import_data_rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SynchronizationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SynchronizationConfiguration<S0, S1> {
    /// Sets `ExpirationDataRules`. Required. Exactly 1 item.
    #[inline] pub fn expiration_data_rules(mut self, value: impl IntoValue_<Vec<ExpirationDataRule>>) -> SynchronizationConfiguration<Set_, S1> { self.0.put("ExpirationDataRules", value.into_node()); SynchronizationConfiguration(self.0, PhantomData_) }
    /// Sets `ImportDataRules`. Required. 1 to 10 items.
    #[inline] pub fn import_data_rules(mut self, value: impl IntoValue_<Vec<ImportDataRule>>) -> SynchronizationConfiguration<S0, Set_> { self.0.put("ImportDataRules", value.into_node()); SynchronizationConfiguration(self.0, PhantomData_) }
    /// Sets `LatestVersionNumber`.
    #[inline] pub fn latest_version_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LatestVersionNumber", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SynchronizationConfiguration> for SynchronizationConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::S3Files::FileSystem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystem.html)
#[derive(Debug)]
pub enum Trigger {}
impl Trigger {
    /// `ON_DIRECTORY_FIRST_ACCESS`
    pub const ON_DIRECTORY_FIRST_ACCESS: Value_<Trigger> = Value_::constant("ON_DIRECTORY_FIRST_ACCESS");
    /// `ON_FILE_ACCESS`
    pub const ON_FILE_ACCESS: Value_<Trigger> = Value_::constant("ON_FILE_ACCESS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Trigger> { Value_::from_node(value.into_node()) }
}
