// Made by `cargo xtask generate`; do not edit.
//! `AWS::Deadline::StorageProfile`

use stanchion_template::generated::*;

/// `AWS::Deadline::StorageProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-storageprofile.html)
#[must_use]
pub struct StorageProfile<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl StorageProfile<Missing_<super::required::display_name>, Missing_<super::required::farm_id>, Missing_<super::required::os_family>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StorageProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> StorageProfile<S0, S1, S2> {
    /// Sets `DisplayName`. Required. 1 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> StorageProfile<Set_, S1, S2> { self.0.put("DisplayName", value.into_node()); StorageProfile(self.0, PhantomData_) }
    /// Sets `FarmId`. Required. An update replaces the resource.
    #[inline] pub fn farm_id(mut self, value: impl IntoValue_<String>) -> StorageProfile<S0, Set_, S2> { self.0.put("FarmId", value.into_node()); StorageProfile(self.0, PhantomData_) }
    /// Sets `FileSystemLocations`. 0 to 20 items.
    #[inline] pub fn file_system_locations(mut self, value: impl IntoValue_<Vec<FileSystemLocation>>) -> Self { self.0.put("FileSystemLocations", value.into_node()); self }
    /// Sets `OsFamily`. Required. The values are constants of [`StorageProfileOperatingSystemFamily`].
    #[inline] pub fn os_family(mut self, value: impl IntoValue_<StorageProfileOperatingSystemFamily>) -> StorageProfile<S0, S1, Set_> { self.0.put("OsFamily", value.into_node()); StorageProfile(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<StorageProfile> for StorageProfile<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for StorageProfile<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Deadline::StorageProfile";
    type Handle = StorageProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StorageProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StorageProfileRef(Id_);
impl From<Id_> for StorageProfileRef { #[inline] fn from(id: Id_) -> Self { StorageProfileRef(id) } }
impl AsRef<Id_> for StorageProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StorageProfileRef {
    /// `Ref`: `FarmId|StorageProfileId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `StorageProfileId`
    #[inline] pub fn storage_profile_id(&self) -> Value_<String> { self.0.attribute("StorageProfileId") }
}
/// `AWS::Deadline::StorageProfile.FileSystemLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-storageprofile-filesystemlocation.html)
#[must_use]
pub struct FileSystemLocation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl FileSystemLocation<Missing_<super::required::name>, Missing_<super::required::path>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FileSystemLocation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> FileSystemLocation<S0, S1, S2> {
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FileSystemLocation<Set_, S1, S2> { self.0.put("Name", value.into_node()); FileSystemLocation(self.0, PhantomData_) }
    /// Sets `Path`. Required. 0 to 1024 characters.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> FileSystemLocation<S0, Set_, S2> { self.0.put("Path", value.into_node()); FileSystemLocation(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`FileSystemLocationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<FileSystemLocationType>) -> FileSystemLocation<S0, S1, Set_> { self.0.put("Type", value.into_node()); FileSystemLocation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<FileSystemLocation> for FileSystemLocation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Deadline::StorageProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-storageprofile.html)
#[derive(Debug)]
pub enum FileSystemLocationType {}
impl FileSystemLocationType {
    /// `SHARED`
    pub const SHARED: Value_<FileSystemLocationType> = Value_::constant("SHARED");
    /// `LOCAL`
    pub const LOCAL: Value_<FileSystemLocationType> = Value_::constant("LOCAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FileSystemLocationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Deadline::StorageProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-storageprofile.html)
#[derive(Debug)]
pub enum StorageProfileOperatingSystemFamily {}
impl StorageProfileOperatingSystemFamily {
    /// `WINDOWS`
    pub const WINDOWS: Value_<StorageProfileOperatingSystemFamily> = Value_::constant("WINDOWS");
    /// `LINUX`
    pub const LINUX: Value_<StorageProfileOperatingSystemFamily> = Value_::constant("LINUX");
    /// `MACOS`
    pub const MACOS: Value_<StorageProfileOperatingSystemFamily> = Value_::constant("MACOS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageProfileOperatingSystemFamily> { Value_::from_node(value.into_node()) }
}
