// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSM::ResourceDataSync`

use stanchion_template::generated::*;

/// `AWS::SSM::ResourceDataSync`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcedatasync.html)
#[must_use]
pub struct ResourceDataSync<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResourceDataSync<Missing_<super::required::sync_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceDataSync(Properties_::new(), PhantomData_) }
}
impl<S0> ResourceDataSync<S0> {
    /// Sets `BucketName`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketName", value.into_node()); self }
    /// Sets `BucketPrefix`. 0 to 64 characters. An update replaces the resource.
    #[inline] pub fn bucket_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketPrefix", value.into_node()); self }
    /// Sets `BucketRegion`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn bucket_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketRegion", value.into_node()); self }
    /// Sets `KMSKeyArn`. 0 to 512 characters. An update replaces the resource.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSKeyArn", value.into_node()); self }
    /// Sets `S3Destination`. An update replaces the resource.
    #[inline] pub fn s3_destination(mut self, value: impl IntoValue_<S3Destination>) -> Self { self.0.put("S3Destination", value.into_node()); self }
    /// Sets `SyncFormat`. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn sync_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SyncFormat", value.into_node()); self }
    /// Sets `SyncName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn sync_name(mut self, value: impl IntoValue_<String>) -> ResourceDataSync<Set_> { self.0.put("SyncName", value.into_node()); ResourceDataSync(self.0, PhantomData_) }
    /// Sets `SyncSource`.
    #[inline] pub fn sync_source(mut self, value: impl IntoValue_<SyncSource>) -> Self { self.0.put("SyncSource", value.into_node()); self }
    /// Sets `SyncType`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn sync_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SyncType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ResourceDataSync> for ResourceDataSync<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ResourceDataSync<S0> {
    const TYPE: &'static str = "AWS::SSM::ResourceDataSync";
    type Handle = ResourceDataSyncRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResourceDataSync`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourceDataSyncRef(Id_);
impl From<Id_> for ResourceDataSyncRef { #[inline] fn from(id: Id_) -> Self { ResourceDataSyncRef(id) } }
impl AsRef<Id_> for ResourceDataSyncRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourceDataSyncRef {
    /// `Ref`: `SyncName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `SyncName`
    #[inline] pub fn sync_name(&self) -> Value_<String> { self.0.attribute("SyncName") }
}
/// `AWS::SSM::ResourceDataSync.S3Destination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-resourcedatasync-s3destination.html)
#[must_use]
pub struct S3Destination<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl S3Destination<Missing_<super::required::bucket_name>, Missing_<super::required::bucket_region>, Missing_<super::required::sync_format>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Destination(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> S3Destination<S0, S1, S2> {
    /// Sets `BucketName`. Required. 1 to 2048 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3Destination<Set_, S1, S2> { self.0.put("BucketName", value.into_node()); S3Destination(self.0, PhantomData_) }
    /// Sets `BucketPrefix`. 1 to 256 characters.
    #[inline] pub fn bucket_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketPrefix", value.into_node()); self }
    /// Sets `BucketRegion`. Required. 1 to 64 characters.
    #[inline] pub fn bucket_region(mut self, value: impl IntoValue_<String>) -> S3Destination<S0, Set_, S2> { self.0.put("BucketRegion", value.into_node()); S3Destination(self.0, PhantomData_) }
    /// Sets `KMSKeyArn`. 1 to 512 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSKeyArn", value.into_node()); self }
    /// Sets `SyncFormat`. Required. 1 to 1024 characters. The values are constants of [`SyncFormat`].
    #[inline] pub fn sync_format(mut self, value: impl IntoValue_<SyncFormat>) -> S3Destination<S0, S1, Set_> { self.0.put("SyncFormat", value.into_node()); S3Destination(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<S3Destination> for S3Destination<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::ResourceDataSync.AwsOrganizationsSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-resourcedatasync-awsorganizationssource.html)
#[must_use]
pub struct AwsOrganizationsSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AwsOrganizationsSource<Missing_<super::required::organization_source_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AwsOrganizationsSource(Properties_::new(), PhantomData_) }
}
impl<S0> AwsOrganizationsSource<S0> {
    /// Sets `OrganizationSourceType`. Required. 1 to 64 characters.
    #[inline] pub fn organization_source_type(mut self, value: impl IntoValue_<String>) -> AwsOrganizationsSource<Set_> { self.0.put("OrganizationSourceType", value.into_node()); AwsOrganizationsSource(self.0, PhantomData_) }
    /// Sets `OrganizationalUnits`. 1 to 1000 items.
    #[inline] pub fn organizational_units(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("OrganizationalUnits", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AwsOrganizationsSource> for AwsOrganizationsSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::ResourceDataSync.SyncSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-resourcedatasync-syncsource.html)
#[must_use]
pub struct SyncSource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SyncSource<Missing_<super::required::source_regions>, Missing_<super::required::source_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SyncSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SyncSource<S0, S1> {
    /// Sets `AwsOrganizationsSource`.
    #[inline] pub fn aws_organizations_source(mut self, value: impl IntoValue_<AwsOrganizationsSource>) -> Self { self.0.put("AwsOrganizationsSource", value.into_node()); self }
    /// Sets `IncludeFutureRegions`.
    #[inline] pub fn include_future_regions(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeFutureRegions", value.into_node()); self }
    /// Sets `SourceRegions`. Required.
    #[inline] pub fn source_regions(mut self, value: impl IntoValue_<Vec<String>>) -> SyncSource<Set_, S1> { self.0.put("SourceRegions", value.into_node()); SyncSource(self.0, PhantomData_) }
    /// Sets `SourceType`. Required. 1 to 64 characters.
    #[inline] pub fn source_type(mut self, value: impl IntoValue_<String>) -> SyncSource<S0, Set_> { self.0.put("SourceType", value.into_node()); SyncSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SyncSource> for SyncSource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SSM::ResourceDataSync`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcedatasync.html)
#[derive(Debug)]
pub enum SyncFormat {}
impl SyncFormat {
    /// `JsonSerDe`
    pub const JSON_SER_DE: Value_<SyncFormat> = Value_::constant("JsonSerDe");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SyncFormat> { Value_::from_node(value.into_node()) }
}
