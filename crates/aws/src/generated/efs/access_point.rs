// Made by `cargo xtask generate`; do not edit.
//! `AWS::EFS::AccessPoint`

use stanchion_template::generated::*;

/// `AWS::EFS::AccessPoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-accesspoint.html)
#[must_use]
pub struct AccessPoint<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccessPoint<Missing_<super::required::file_system_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessPoint(Properties_::new(), PhantomData_) }
}
impl<S0> AccessPoint<S0> {
    /// Sets `AccessPointTags`.
    #[inline] pub fn access_point_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("AccessPointTags", value.into_node()); self }
    /// Sets `ClientToken`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn client_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientToken", value.into_node()); self }
    /// Sets `FileSystemId`. Required. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn file_system_id(mut self, value: impl IntoValue_<String>) -> AccessPoint<Set_> { self.0.put("FileSystemId", value.into_node()); AccessPoint(self.0, PhantomData_) }
    /// Sets `PosixUser`. An update replaces the resource.
    #[inline] pub fn posix_user(mut self, value: impl IntoValue_<PosixUser>) -> Self { self.0.put("PosixUser", value.into_node()); self }
    /// Sets `RootDirectory`. An update replaces the resource.
    #[inline] pub fn root_directory(mut self, value: impl IntoValue_<RootDirectory>) -> Self { self.0.put("RootDirectory", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AccessPoint> for AccessPoint<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AccessPoint<S0> {
    const TYPE: &'static str = "AWS::EFS::AccessPoint";
    type Handle = AccessPointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccessPoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccessPointRef(Id_);
impl From<Id_> for AccessPointRef { #[inline] fn from(id: Id_) -> Self { AccessPointRef(id) } }
impl AsRef<Id_> for AccessPointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccessPointRef {
    /// `Ref`: `AccessPointId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccessPointId`
    #[inline] pub fn access_point_id(&self) -> Value_<String> { self.0.attribute("AccessPointId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::EFS::AccessPoint.PosixUser`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-accesspoint-posixuser.html)
#[must_use]
pub struct PosixUser<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PosixUser<Missing_<super::required::gid>, Missing_<super::required::uid>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PosixUser(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PosixUser<S0, S1> {
    /// Sets `Gid`. Required. 0 to 4294967295.
    #[inline] pub fn gid(mut self, value: impl IntoValue_<String>) -> PosixUser<Set_, S1> { self.0.put("Gid", value.into_node()); PosixUser(self.0, PhantomData_) }
    /// Sets `SecondaryGids`. 0 to 16 items.
    #[inline] pub fn secondary_gids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecondaryGids", value.into_node()); self }
    /// Sets `Uid`. Required. 0 to 4294967295.
    #[inline] pub fn uid(mut self, value: impl IntoValue_<String>) -> PosixUser<S0, Set_> { self.0.put("Uid", value.into_node()); PosixUser(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PosixUser> for PosixUser<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EFS::AccessPoint.CreationInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-accesspoint-creationinfo.html)
#[must_use]
pub struct CreationInfo<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CreationInfo<Missing_<super::required::owner_gid>, Missing_<super::required::owner_uid>, Missing_<super::required::permissions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CreationInfo(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CreationInfo<S0, S1, S2> {
    /// Sets `OwnerGid`. Required. 0 to 4294967295.
    #[inline] pub fn owner_gid(mut self, value: impl IntoValue_<String>) -> CreationInfo<Set_, S1, S2> { self.0.put("OwnerGid", value.into_node()); CreationInfo(self.0, PhantomData_) }
    /// Sets `OwnerUid`. Required. 0 to 4294967295.
    #[inline] pub fn owner_uid(mut self, value: impl IntoValue_<String>) -> CreationInfo<S0, Set_, S2> { self.0.put("OwnerUid", value.into_node()); CreationInfo(self.0, PhantomData_) }
    /// Sets `Permissions`. Required.
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<String>) -> CreationInfo<S0, S1, Set_> { self.0.put("Permissions", value.into_node()); CreationInfo(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CreationInfo> for CreationInfo<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EFS::AccessPoint.RootDirectory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-accesspoint-rootdirectory.html)
#[must_use]
pub struct RootDirectory(Properties_);
impl RootDirectory {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RootDirectory(Properties_::new()) }
}
impl RootDirectory {
    /// Sets `CreationInfo`.
    #[inline] pub fn creation_info(mut self, value: impl IntoValue_<CreationInfo>) -> Self { self.0.put("CreationInfo", value.into_node()); self }
    /// Sets `Path`. 1 to 100 characters.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
}
impl IntoValue_<RootDirectory> for RootDirectory { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
