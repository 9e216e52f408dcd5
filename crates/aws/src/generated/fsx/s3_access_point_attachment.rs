// Made by `cargo xtask generate`; do not edit.
//! `AWS::FSx::S3AccessPointAttachment`

use stanchion_template::generated::*;

/// `AWS::FSx::S3AccessPointAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-s3accesspointattachment.html)
#[must_use]
pub struct S3AccessPointAttachment<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3AccessPointAttachment<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3AccessPointAttachment(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3AccessPointAttachment<S0, S1> {
    /// Sets `Name`. Required. 3 to 50 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> S3AccessPointAttachment<Set_, S1> { self.0.put("Name", value.into_node()); S3AccessPointAttachment(self.0, PhantomData_) }
    /// Sets `OntapConfiguration`. An update replaces the resource.
    #[inline] pub fn ontap_configuration(mut self, value: impl IntoValue_<S3AccessPointOntapConfiguration>) -> Self { self.0.put("OntapConfiguration", value.into_node()); self }
    /// Sets `OpenZFSConfiguration`. An update replaces the resource.
    #[inline] pub fn open_zfs_configuration(mut self, value: impl IntoValue_<S3AccessPointOpenZFSConfiguration>) -> Self { self.0.put("OpenZFSConfiguration", value.into_node()); self }
    /// Sets `S3AccessPoint`. An update replaces the resource.
    #[inline] pub fn s3_access_point(mut self, value: impl IntoValue_<S3AccessPoint>) -> Self { self.0.put("S3AccessPoint", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`S3AccessPointAttachmentType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<S3AccessPointAttachmentType>) -> S3AccessPointAttachment<S0, Set_> { self.0.put("Type", value.into_node()); S3AccessPointAttachment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3AccessPointAttachment> for S3AccessPointAttachment<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for S3AccessPointAttachment<S0, S1> {
    const TYPE: &'static str = "AWS::FSx::S3AccessPointAttachment";
    type Handle = S3AccessPointAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`S3AccessPointAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct S3AccessPointAttachmentRef(Id_);
impl From<Id_> for S3AccessPointAttachmentRef { #[inline] fn from(id: Id_) -> Self { S3AccessPointAttachmentRef(id) } }
impl AsRef<Id_> for S3AccessPointAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl S3AccessPointAttachmentRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Lifecycle`
    #[inline] pub fn lifecycle(&self) -> Value_<String> { self.0.attribute("Lifecycle") }
    /// `Fn::GetAtt` `S3AccessPoint.Alias`
    #[inline] pub fn s3_access_point_alias(&self) -> Value_<String> { self.0.attribute("S3AccessPoint.Alias") }
    /// `Fn::GetAtt` `S3AccessPoint.ResourceARN`
    #[inline] pub fn s3_access_point_resource_arn(&self) -> Value_<String> { self.0.attribute("S3AccessPoint.ResourceARN") }
}
/// `AWS::FSx::S3AccessPointAttachment.OntapUnixFileSystemUser`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-ontapunixfilesystemuser.html)
#[must_use]
pub struct OntapUnixFileSystemUser<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OntapUnixFileSystemUser<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OntapUnixFileSystemUser(Properties_::new(), PhantomData_) }
}
impl<S0> OntapUnixFileSystemUser<S0> {
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> OntapUnixFileSystemUser<Set_> { self.0.put("Name", value.into_node()); OntapUnixFileSystemUser(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OntapUnixFileSystemUser> for OntapUnixFileSystemUser<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::S3AccessPointAttachment.OntapWindowsFileSystemUser`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-ontapwindowsfilesystemuser.html)
#[must_use]
pub struct OntapWindowsFileSystemUser<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OntapWindowsFileSystemUser<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OntapWindowsFileSystemUser(Properties_::new(), PhantomData_) }
}
impl<S0> OntapWindowsFileSystemUser<S0> {
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> OntapWindowsFileSystemUser<Set_> { self.0.put("Name", value.into_node()); OntapWindowsFileSystemUser(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OntapWindowsFileSystemUser> for OntapWindowsFileSystemUser<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::S3AccessPointAttachment.OntapFileSystemIdentity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-ontapfilesystemidentity.html)
#[must_use]
pub struct OntapFileSystemIdentity<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OntapFileSystemIdentity<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OntapFileSystemIdentity(Properties_::new(), PhantomData_) }
}
impl<S0> OntapFileSystemIdentity<S0> {
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> OntapFileSystemIdentity<Set_> { self.0.put("Type", value.into_node()); OntapFileSystemIdentity(self.0, PhantomData_) }
    /// Sets `UnixUser`.
    #[inline] pub fn unix_user(mut self, value: impl IntoValue_<OntapUnixFileSystemUser>) -> Self { self.0.put("UnixUser", value.into_node()); self }
    /// Sets `WindowsUser`.
    #[inline] pub fn windows_user(mut self, value: impl IntoValue_<OntapWindowsFileSystemUser>) -> Self { self.0.put("WindowsUser", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OntapFileSystemIdentity> for OntapFileSystemIdentity<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::S3AccessPointAttachment.S3AccessPointOntapConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-s3accesspointontapconfiguration.html)
#[must_use]
pub struct S3AccessPointOntapConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3AccessPointOntapConfiguration<Missing_<super::required::file_system_identity>, Missing_<super::required::volume_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3AccessPointOntapConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3AccessPointOntapConfiguration<S0, S1> {
    /// Sets `FileSystemIdentity`. Required.
    #[inline] pub fn file_system_identity(mut self, value: impl IntoValue_<OntapFileSystemIdentity>) -> S3AccessPointOntapConfiguration<Set_, S1> { self.0.put("FileSystemIdentity", value.into_node()); S3AccessPointOntapConfiguration(self.0, PhantomData_) }
    /// Sets `VolumeId`. Required. Exactly 23 characters.
    #[inline] pub fn volume_id(mut self, value: impl IntoValue_<String>) -> S3AccessPointOntapConfiguration<S0, Set_> { self.0.put("VolumeId", value.into_node()); S3AccessPointOntapConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3AccessPointOntapConfiguration> for S3AccessPointOntapConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::S3AccessPointAttachment.FileSystemGID`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-filesystemgid.html)
#[must_use]
pub struct FileSystemGID<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FileSystemGID<Missing_<super::required::gid>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FileSystemGID(Properties_::new(), PhantomData_) }
}
impl<S0> FileSystemGID<S0> {
    /// Sets `Gid`. Required. 0 to 4294967295.
    #[inline] pub fn gid(mut self, value: impl IntoValue_<f64>) -> FileSystemGID<Set_> { self.0.put("Gid", value.into_node()); FileSystemGID(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FileSystemGID> for FileSystemGID<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::S3AccessPointAttachment.OpenZFSPosixFileSystemUser`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-openzfsposixfilesystemuser.html)
#[must_use]
pub struct OpenZFSPosixFileSystemUser<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OpenZFSPosixFileSystemUser<Missing_<super::required::gid>, Missing_<super::required::uid>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenZFSPosixFileSystemUser(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OpenZFSPosixFileSystemUser<S0, S1> {
    /// Sets `Gid`. Required. 0 to 4294967295.
    #[inline] pub fn gid(mut self, value: impl IntoValue_<f64>) -> OpenZFSPosixFileSystemUser<Set_, S1> { self.0.put("Gid", value.into_node()); OpenZFSPosixFileSystemUser(self.0, PhantomData_) }
    /// Sets `SecondaryGids`. 0 to 15 items.
    #[inline] pub fn secondary_gids(mut self, value: impl IntoValue_<Vec<FileSystemGID>>) -> Self { self.0.put("SecondaryGids", value.into_node()); self }
    /// Sets `Uid`. Required. 0 to 4294967295.
    #[inline] pub fn uid(mut self, value: impl IntoValue_<f64>) -> OpenZFSPosixFileSystemUser<S0, Set_> { self.0.put("Uid", value.into_node()); OpenZFSPosixFileSystemUser(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OpenZFSPosixFileSystemUser> for OpenZFSPosixFileSystemUser<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::S3AccessPointAttachment.OpenZFSFileSystemIdentity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-openzfsfilesystemidentity.html)
#[must_use]
pub struct OpenZFSFileSystemIdentity<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OpenZFSFileSystemIdentity<Missing_<super::required::posix_user>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenZFSFileSystemIdentity(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OpenZFSFileSystemIdentity<S0, S1> {
    /// Sets `PosixUser`. Required.
    #[inline] pub fn posix_user(mut self, value: impl IntoValue_<OpenZFSPosixFileSystemUser>) -> OpenZFSFileSystemIdentity<Set_, S1> { self.0.put("PosixUser", value.into_node()); OpenZFSFileSystemIdentity(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`OpenZFSFileSystemIdentityType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<OpenZFSFileSystemIdentityType>) -> OpenZFSFileSystemIdentity<S0, Set_> { self.0.put("Type", value.into_node()); OpenZFSFileSystemIdentity(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OpenZFSFileSystemIdentity> for OpenZFSFileSystemIdentity<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::S3AccessPointAttachment.S3AccessPointOpenZFSConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-s3accesspointopenzfsconfiguration.html)
#[must_use]
pub struct S3AccessPointOpenZFSConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3AccessPointOpenZFSConfiguration<Missing_<super::required::file_system_identity>, Missing_<super::required::volume_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3AccessPointOpenZFSConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3AccessPointOpenZFSConfiguration<S0, S1> {
    /// Sets `FileSystemIdentity`. Required.
    #[inline] pub fn file_system_identity(mut self, value: impl IntoValue_<OpenZFSFileSystemIdentity>) -> S3AccessPointOpenZFSConfiguration<Set_, S1> { self.0.put("FileSystemIdentity", value.into_node()); S3AccessPointOpenZFSConfiguration(self.0, PhantomData_) }
    /// Sets `VolumeId`. Required. Exactly 23 characters.
    #[inline] pub fn volume_id(mut self, value: impl IntoValue_<String>) -> S3AccessPointOpenZFSConfiguration<S0, Set_> { self.0.put("VolumeId", value.into_node()); S3AccessPointOpenZFSConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3AccessPointOpenZFSConfiguration> for S3AccessPointOpenZFSConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::S3AccessPointAttachment.S3AccessPointVpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-s3accesspointvpcconfiguration.html)
#[must_use]
pub struct S3AccessPointVpcConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3AccessPointVpcConfiguration<Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3AccessPointVpcConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> S3AccessPointVpcConfiguration<S0> {
    /// Sets `VpcId`. Required. 12 to 21 characters.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> S3AccessPointVpcConfiguration<Set_> { self.0.put("VpcId", value.into_node()); S3AccessPointVpcConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3AccessPointVpcConfiguration> for S3AccessPointVpcConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::S3AccessPointAttachment.S3AccessPoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-s3accesspoint.html)
#[must_use]
pub struct S3AccessPoint(Properties_);
impl S3AccessPoint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3AccessPoint(Properties_::new()) }
}
impl S3AccessPoint {
    /// Sets `Alias`. 1 to 63 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Alias", value.into_node()); self }
    /// Sets `Policy`. 1 to 200000 characters.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Policy", value.into_node()); self }
    /// Sets `ResourceARN`. 8 to 1024 characters.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceARN", value.into_node()); self }
    /// Sets `VpcConfiguration`.
    #[inline] pub fn vpc_configuration(mut self, value: impl IntoValue_<S3AccessPointVpcConfiguration>) -> Self { self.0.put("VpcConfiguration", value.into_node()); self }
}
impl IntoValue_<S3AccessPoint> for S3AccessPoint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::FSx::S3AccessPointAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-s3accesspointattachment.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `UNIX`
    pub const UNIX: Value_<Type> = Value_::constant("UNIX");
    /// `WINDOWS`
    pub const WINDOWS: Value_<Type> = Value_::constant("WINDOWS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FSx::S3AccessPointAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-s3accesspointattachment.html)
#[derive(Debug)]
pub enum OpenZFSFileSystemIdentityType {}
impl OpenZFSFileSystemIdentityType {
    /// `POSIX`
    pub const POSIX: Value_<OpenZFSFileSystemIdentityType> = Value_::constant("POSIX");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OpenZFSFileSystemIdentityType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FSx::S3AccessPointAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-s3accesspointattachment.html)
#[derive(Debug)]
pub enum S3AccessPointAttachmentType {}
impl S3AccessPointAttachmentType {
    /// `OPENZFS`
    pub const OPENZFS: Value_<S3AccessPointAttachmentType> = Value_::constant("OPENZFS");
    /// `ONTAP`
    pub const ONTAP: Value_<S3AccessPointAttachmentType> = Value_::constant("ONTAP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3AccessPointAttachmentType> { Value_::from_node(value.into_node()) }
}
