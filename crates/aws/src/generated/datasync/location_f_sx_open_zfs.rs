// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataSync::LocationFSxOpenZFS`

use stanchion_template::generated::*;

/// `AWS::DataSync::LocationFSxOpenZFS`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxopenzfs.html)
#[must_use]
pub struct LocationFSxOpenZFS<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LocationFSxOpenZFS<Missing_<super::required::protocol>, Missing_<super::required::security_group_arns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocationFSxOpenZFS(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LocationFSxOpenZFS<S0, S1> {
    /// Sets `FsxFilesystemArn`. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn fsx_filesystem_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FsxFilesystemArn", value.into_node()); self }
    /// Sets `Protocol`. Required. An update may replace the resource.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> LocationFSxOpenZFS<Set_, S1> { self.0.put("Protocol", value.into_node()); LocationFSxOpenZFS(self.0, PhantomData_) }
    /// Sets `SecurityGroupArns`. Required. 1 to 5 items. An update replaces the resource.
    #[inline] pub fn security_group_arns(mut self, value: impl IntoValue_<Vec<String>>) -> LocationFSxOpenZFS<S0, Set_> { self.0.put("SecurityGroupArns", value.into_node()); LocationFSxOpenZFS(self.0, PhantomData_) }
    /// Sets `Subdirectory`. 0 to 4096 characters. An update may replace the resource.
    #[inline] pub fn subdirectory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Subdirectory", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LocationFSxOpenZFS> for LocationFSxOpenZFS<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for LocationFSxOpenZFS<S0, S1> {
    const TYPE: &'static str = "AWS::DataSync::LocationFSxOpenZFS";
    type Handle = LocationFSxOpenZFSRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LocationFSxOpenZFS`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LocationFSxOpenZFSRef(Id_);
impl From<Id_> for LocationFSxOpenZFSRef { #[inline] fn from(id: Id_) -> Self { LocationFSxOpenZFSRef(id) } }
impl AsRef<Id_> for LocationFSxOpenZFSRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LocationFSxOpenZFSRef {
    /// `Ref`: `LocationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LocationArn`
    #[inline] pub fn location_arn(&self) -> Value_<String> { self.0.attribute("LocationArn") }
    /// `Fn::GetAtt` `LocationUri`
    #[inline] pub fn location_uri(&self) -> Value_<String> { self.0.attribute("LocationUri") }
}
/// `AWS::DataSync::LocationFSxOpenZFS.MountOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxopenzfs-mountoptions.html)
#[must_use]
pub struct MountOptions(Properties_);
impl MountOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MountOptions(Properties_::new()) }
}
impl MountOptions {
    /// Sets `Version`. The values are constants of [`Version`].
    #[inline] pub fn version(mut self, value: impl IntoValue_<Version>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<MountOptions> for MountOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::LocationFSxOpenZFS.NFS`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxopenzfs-nfs.html)
#[must_use]
pub struct NFS<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NFS<Missing_<super::required::mount_options>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NFS(Properties_::new(), PhantomData_) }
}
impl<S0> NFS<S0> {
    /// Sets `MountOptions`. Required.
    #[inline] pub fn mount_options(mut self, value: impl IntoValue_<MountOptions>) -> NFS<Set_> { self.0.put("MountOptions", value.into_node()); NFS(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NFS> for NFS<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::LocationFSxOpenZFS.Protocol`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxopenzfs-protocol.html)
#[must_use]
pub struct Protocol(Properties_);
impl Protocol {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Protocol(Properties_::new()) }
}
impl Protocol {
    /// Sets `NFS`.
    #[inline] pub fn nfs(mut self, value: impl IntoValue_<NFS>) -> Self { self.0.put("NFS", value.into_node()); self }
}
impl IntoValue_<Protocol> for Protocol { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataSync::LocationFSxOpenZFS`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxopenzfs.html)
#[derive(Debug)]
pub enum Version {}
impl Version {
    /// `AUTOMATIC`
    pub const AUTOMATIC: Value_<Version> = Value_::constant("AUTOMATIC");
    /// `NFS3`
    pub const NFS3: Value_<Version> = Value_::constant("NFS3");
    /// `NFS4_0`
    pub const NFS4_0: Value_<Version> = Value_::constant("NFS4_0");
    /// `NFS4_1`
    pub const NFS4_1: Value_<Version> = Value_::constant("NFS4_1");
    /// `NFS4_2`
    pub const NFS4_2: Value_<Version> = Value_::constant("NFS4_2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Version> { Value_::from_node(value.into_node()) }
}
