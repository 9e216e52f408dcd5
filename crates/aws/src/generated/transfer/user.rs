// Made by `cargo xtask generate`; do not edit.
//! `AWS::Transfer::User`

use stanchion_template::generated::*;

/// `AWS::Transfer::User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-user.html)
#[must_use]
pub struct User<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl User<Missing_<super::required::role>, Missing_<super::required::server_id>, Missing_<super::required::user_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { User(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> User<S0, S1, S2> {
    /// Sets `HomeDirectory`. 0 to 1024 characters.
    #[inline] pub fn home_directory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HomeDirectory", value.into_node()); self }
    /// Sets `HomeDirectoryMappings`. 1 to 50000 items.
    #[inline] pub fn home_directory_mappings(mut self, value: impl IntoValue_<Vec<HomeDirectoryMapEntry>>) -> Self { self.0.put("HomeDirectoryMappings", value.into_node()); self }
    /// Sets `HomeDirectoryType`. The values are constants of [`HomeDirectoryType`].
    #[inline] pub fn home_directory_type(mut self, value: impl IntoValue_<HomeDirectoryType>) -> Self { self.0.put("HomeDirectoryType", value.into_node()); self }
    /// Sets `Policy`. 0 to 2048 characters.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Policy", value.into_node()); self }
    /// Sets `PosixProfile`.
    #[inline] pub fn posix_profile(mut self, value: impl IntoValue_<PosixProfile>) -> Self { self.0.put("PosixProfile", value.into_node()); self }
    /// Sets `Role`. Required. 20 to 2048 characters.
    #[inline] pub fn role(mut self, value: impl IntoValue_<String>) -> User<Set_, S1, S2> { self.0.put("Role", value.into_node()); User(self.0, PhantomData_) }
    /// Sets `ServerId`. Required. Exactly 19 characters. An update replaces the resource.
    #[inline] pub fn server_id(mut self, value: impl IntoValue_<String>) -> User<S0, Set_, S2> { self.0.put("ServerId", value.into_node()); User(self.0, PhantomData_) }
    /// Sets `SshPublicKeys`.
    #[inline] pub fn ssh_public_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SshPublicKeys", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UserName`. Required. 3 to 100 characters. An update replaces the resource.
    #[inline] pub fn user_name(mut self, value: impl IntoValue_<String>) -> User<S0, S1, Set_> { self.0.put("UserName", value.into_node()); User(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<User> for User<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for User<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Transfer::User";
    type Handle = UserRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`User`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserRef(Id_);
impl From<Id_> for UserRef { #[inline] fn from(id: Id_) -> Self { UserRef(id) } }
impl AsRef<Id_> for UserRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ServerId`
    #[inline] pub fn server_id(&self) -> Value_<String> { self.0.attribute("ServerId") }
    /// `Fn::GetAtt` `UserName`
    #[inline] pub fn user_name(&self) -> Value_<String> { self.0.attribute("UserName") }
}
/// `AWS::Transfer::User.HomeDirectoryMapEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-user-homedirectorymapentry.html)
#[must_use]
pub struct HomeDirectoryMapEntry<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HomeDirectoryMapEntry<Missing_<super::required::entry>, Missing_<super::required::target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HomeDirectoryMapEntry(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HomeDirectoryMapEntry<S0, S1> {
    /// Sets `Entry`. Required. 0 to 1024 characters.
    #[inline] pub fn entry(mut self, value: impl IntoValue_<String>) -> HomeDirectoryMapEntry<Set_, S1> { self.0.put("Entry", value.into_node()); HomeDirectoryMapEntry(self.0, PhantomData_) }
    /// Sets `Target`. Required. 0 to 1024 characters.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> HomeDirectoryMapEntry<S0, Set_> { self.0.put("Target", value.into_node()); HomeDirectoryMapEntry(self.0, PhantomData_) }
    /// Sets `Type`. The values are constants of [`MapType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<MapType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HomeDirectoryMapEntry> for HomeDirectoryMapEntry<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::User.PosixProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-user-posixprofile.html)
#[must_use]
pub struct PosixProfile<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PosixProfile<Missing_<super::required::gid>, Missing_<super::required::uid>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PosixProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PosixProfile<S0, S1> {
    /// Sets `Gid`. Required. 0 to 4294967295.
    #[inline] pub fn gid(mut self, value: impl IntoValue_<f64>) -> PosixProfile<Set_, S1> { self.0.put("Gid", value.into_node()); PosixProfile(self.0, PhantomData_) }
    /// Sets `SecondaryGids`. 0 to 16 items.
    #[inline] pub fn secondary_gids(mut self, value: impl IntoValue_<Vec<f64>>) -> Self { self.0.put("SecondaryGids", value.into_node()); self }
    /// Sets `Uid`. Required. 0 to 4294967295.
    #[inline] pub fn uid(mut self, value: impl IntoValue_<f64>) -> PosixProfile<S0, Set_> { self.0.put("Uid", value.into_node()); PosixProfile(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PosixProfile> for PosixProfile<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Transfer::User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-user.html)
#[derive(Debug)]
pub enum MapType {}
impl MapType {
    /// `FILE`
    pub const FILE: Value_<MapType> = Value_::constant("FILE");
    /// `DIRECTORY`
    pub const DIRECTORY: Value_<MapType> = Value_::constant("DIRECTORY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MapType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-user.html)
#[derive(Debug)]
pub enum HomeDirectoryType {}
impl HomeDirectoryType {
    /// `PATH`
    pub const PATH: Value_<HomeDirectoryType> = Value_::constant("PATH");
    /// `LOGICAL`
    pub const LOGICAL: Value_<HomeDirectoryType> = Value_::constant("LOGICAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HomeDirectoryType> { Value_::from_node(value.into_node()) }
}
