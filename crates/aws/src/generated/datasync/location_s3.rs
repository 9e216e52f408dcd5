// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataSync::LocationS3`

use stanchion_template::generated::*;

/// `AWS::DataSync::LocationS3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locations3.html)
#[must_use]
pub struct LocationS3<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LocationS3<Missing_<super::required::s3_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocationS3(Properties_::new(), PhantomData_) }
}
impl<S0> LocationS3<S0> {
    /// Sets `S3BucketArn`. 0 to 156 characters. An update replaces the resource.
    #[inline] pub fn s3_bucket_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3BucketArn", value.into_node()); self }
    /// Sets `S3Config`. Required. An update may replace the resource.
    #[inline] pub fn s3_config(mut self, value: impl IntoValue_<S3Config>) -> LocationS3<Set_> { self.0.put("S3Config", value.into_node()); LocationS3(self.0, PhantomData_) }
    /// Sets `S3StorageClass`. An update may replace the resource. The values are constants of [`S3StorageClass`].
    #[inline] pub fn s3_storage_class(mut self, value: impl IntoValue_<S3StorageClass>) -> Self { self.0.put("S3StorageClass", value.into_node()); self }
    /// Sets `Subdirectory`. 0 to 1024 characters. An update may replace the resource.
    #[inline] pub fn subdirectory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Subdirectory", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LocationS3> for LocationS3<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for LocationS3<S0> {
    const TYPE: &'static str = "AWS::DataSync::LocationS3";
    type Handle = LocationS3Ref;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LocationS3`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LocationS3Ref(Id_);
impl From<Id_> for LocationS3Ref { #[inline] fn from(id: Id_) -> Self { LocationS3Ref(id) } }
impl AsRef<Id_> for LocationS3Ref { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LocationS3Ref {
    /// `Ref`: `LocationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LocationArn`
    #[inline] pub fn location_arn(&self) -> Value_<String> { self.0.attribute("LocationArn") }
    /// `Fn::GetAtt` `LocationUri`
    #[inline] pub fn location_uri(&self) -> Value_<String> { self.0.attribute("LocationUri") }
}
/// `AWS::DataSync::LocationS3.S3Config`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locations3-s3config.html)
#[must_use]
pub struct S3Config<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3Config<Missing_<super::required::bucket_access_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Config(Properties_::new(), PhantomData_) }
}
impl<S0> S3Config<S0> {
    /// Sets `BucketAccessRoleArn`. Required. 0 to 2048 characters.
    #[inline] pub fn bucket_access_role_arn(mut self, value: impl IntoValue_<String>) -> S3Config<Set_> { self.0.put("BucketAccessRoleArn", value.into_node()); S3Config(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3Config> for S3Config<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataSync::LocationS3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locations3.html)
#[derive(Debug)]
pub enum S3StorageClass {}
impl S3StorageClass {
    /// `STANDARD`
    pub const STANDARD: Value_<S3StorageClass> = Value_::constant("STANDARD");
    /// `STANDARD_IA`
    pub const STANDARD_IA: Value_<S3StorageClass> = Value_::constant("STANDARD_IA");
    /// `ONEZONE_IA`
    pub const ONEZONE_IA: Value_<S3StorageClass> = Value_::constant("ONEZONE_IA");
    /// `INTELLIGENT_TIERING`
    pub const INTELLIGENT_TIERING: Value_<S3StorageClass> = Value_::constant("INTELLIGENT_TIERING");
    /// `GLACIER`
    pub const GLACIER: Value_<S3StorageClass> = Value_::constant("GLACIER");
    /// `GLACIER_INSTANT_RETRIEVAL`
    pub const GLACIER_INSTANT_RETRIEVAL: Value_<S3StorageClass> = Value_::constant("GLACIER_INSTANT_RETRIEVAL");
    /// `DEEP_ARCHIVE`
    pub const DEEP_ARCHIVE: Value_<S3StorageClass> = Value_::constant("DEEP_ARCHIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3StorageClass> { Value_::from_node(value.into_node()) }
}
