// Made by `cargo xtask generate`; do not edit.
//! `AWS::RDS::CustomDBEngineVersion`

use stanchion_template::generated::*;

/// `AWS::RDS::CustomDBEngineVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-customdbengineversion.html)
#[must_use]
pub struct CustomDBEngineVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomDBEngineVersion<Missing_<super::required::engine>, Missing_<super::required::engine_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomDBEngineVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomDBEngineVersion<S0, S1> {
    /// Sets `DatabaseInstallationFiles`. An update replaces the resource.
    #[inline] pub fn database_installation_files(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DatabaseInstallationFiles", value.into_node()); self }
    /// Sets `DatabaseInstallationFilesS3BucketName`. 3 to 63 characters. An update replaces the resource.
    #[inline] pub fn database_installation_files_s3_bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseInstallationFilesS3BucketName", value.into_node()); self }
    /// Sets `DatabaseInstallationFilesS3Prefix`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn database_installation_files_s3_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseInstallationFilesS3Prefix", value.into_node()); self }
    /// Sets `Description`. 1 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Engine`. Required. 1 to 35 characters. An update replaces the resource.
    #[inline] pub fn engine(mut self, value: impl IntoValue_<String>) -> CustomDBEngineVersion<Set_, S1> { self.0.put("Engine", value.into_node()); CustomDBEngineVersion(self.0, PhantomData_) }
    /// Sets `EngineVersion`. Required. 1 to 60 characters. An update replaces the resource.
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<String>) -> CustomDBEngineVersion<S0, Set_> { self.0.put("EngineVersion", value.into_node()); CustomDBEngineVersion(self.0, PhantomData_) }
    /// Sets `ImageId`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn image_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageId", value.into_node()); self }
    /// Sets `KMSKeyId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSKeyId", value.into_node()); self }
    /// Sets `Manifest`. 1 to 51000 characters. An update replaces the resource.
    #[inline] pub fn manifest(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Manifest", value.into_node()); self }
    /// Sets `SourceCustomDbEngineVersionIdentifier`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn source_custom_db_engine_version_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceCustomDbEngineVersionIdentifier", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UseAwsProvidedLatestImage`. An update replaces the resource.
    #[inline] pub fn use_aws_provided_latest_image(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseAwsProvidedLatestImage", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomDBEngineVersion> for CustomDBEngineVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CustomDBEngineVersion<S0, S1> {
    const TYPE: &'static str = "AWS::RDS::CustomDBEngineVersion";
    type Handle = CustomDBEngineVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CustomDBEngineVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CustomDBEngineVersionRef(Id_);
impl From<Id_> for CustomDBEngineVersionRef { #[inline] fn from(id: Id_) -> Self { CustomDBEngineVersionRef(id) } }
impl AsRef<Id_> for CustomDBEngineVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CustomDBEngineVersionRef {
    /// `Ref`: `Engine|EngineVersion`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DBEngineVersionArn`
    #[inline] pub fn db_engine_version_arn(&self) -> Value_<String> { self.0.attribute("DBEngineVersionArn") }
}
/// Values of `AWS::RDS::CustomDBEngineVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-customdbengineversion.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `available`
    pub const AVAILABLE: Value_<Status> = Value_::constant("available");
    /// `inactive`
    pub const INACTIVE: Value_<Status> = Value_::constant("inactive");
    /// `inactive-except-restore`
    pub const INACTIVE_EXCEPT_RESTORE: Value_<Status> = Value_::constant("inactive-except-restore");
    /// `pending-validation`
    pub const PENDING_VALIDATION: Value_<Status> = Value_::constant("pending-validation");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
