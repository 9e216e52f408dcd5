// Made by `cargo xtask generate`; do not edit.
//! `AWS::GameLift::Build`

use stanchion_template::generated::*;

/// `AWS::GameLift::Build`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-build.html)
#[must_use]
pub struct Build(Properties_);
impl Build {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Build(Properties_::new()) }
}
impl Build {
    /// Sets `Name`. 1 to 1024 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `OperatingSystem`. An update replaces the resource. The values are constants of [`OperatingSystem`].
    #[inline] pub fn operating_system(mut self, value: impl IntoValue_<OperatingSystem>) -> Self { self.0.put("OperatingSystem", value.into_node()); self }
    /// Sets `ServerSdkVersion`. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn server_sdk_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerSdkVersion", value.into_node()); self }
    /// Sets `StorageLocation`. An update replaces the resource.
    #[inline] pub fn storage_location(mut self, value: impl IntoValue_<StorageLocation>) -> Self { self.0.put("StorageLocation", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Version`. 1 to 1024 characters.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<Build> for Build { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Build {
    const TYPE: &'static str = "AWS::GameLift::Build";
    type Handle = BuildRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Build`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BuildRef(Id_);
impl From<Id_> for BuildRef { #[inline] fn from(id: Id_) -> Self { BuildRef(id) } }
impl AsRef<Id_> for BuildRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BuildRef {
    /// `Ref`: `BuildId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `BuildArn`
    #[inline] pub fn build_arn(&self) -> Value_<String> { self.0.attribute("BuildArn") }
    /// `Fn::GetAtt` `BuildId`
    #[inline] pub fn build_id(&self) -> Value_<String> { self.0.attribute("BuildId") }
}
/// `AWS::GameLift::Build.StorageLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-build-storagelocation.html)
#[must_use]
pub struct StorageLocation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl StorageLocation<Missing_<super::required::bucket>, Missing_<super::required::key>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StorageLocation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> StorageLocation<S0, S1, S2> {
    /// Sets `Bucket`. Required. At least 1 character.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> StorageLocation<Set_, S1, S2> { self.0.put("Bucket", value.into_node()); StorageLocation(self.0, PhantomData_) }
    /// Sets `Key`. Required. At least 1 character.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> StorageLocation<S0, Set_, S2> { self.0.put("Key", value.into_node()); StorageLocation(self.0, PhantomData_) }
    /// Sets `ObjectVersion`. At least 1 character.
    #[inline] pub fn object_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObjectVersion", value.into_node()); self }
    /// Sets `RoleArn`. Required. At least 1 character.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> StorageLocation<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); StorageLocation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<StorageLocation> for StorageLocation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::GameLift::Build`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-build.html)
#[derive(Debug)]
pub enum OperatingSystem {}
impl OperatingSystem {
    /// `AMAZON_LINUX`
    pub const AMAZON_LINUX: Value_<OperatingSystem> = Value_::constant("AMAZON_LINUX");
    /// `AMAZON_LINUX_2`
    pub const AMAZON_LINUX_2: Value_<OperatingSystem> = Value_::constant("AMAZON_LINUX_2");
    /// `AMAZON_LINUX_2023`
    pub const AMAZON_LINUX_2023: Value_<OperatingSystem> = Value_::constant("AMAZON_LINUX_2023");
    /// `WINDOWS_2012`
    pub const WINDOWS_2012: Value_<OperatingSystem> = Value_::constant("WINDOWS_2012");
    /// `WINDOWS_2016`
    pub const WINDOWS_2016: Value_<OperatingSystem> = Value_::constant("WINDOWS_2016");
    /// `WINDOWS_2022`
    pub const WINDOWS_2022: Value_<OperatingSystem> = Value_::constant("WINDOWS_2022");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OperatingSystem> { Value_::from_node(value.into_node()) }
}
