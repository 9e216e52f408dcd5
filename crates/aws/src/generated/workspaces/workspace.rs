// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpaces::Workspace`

use stanchion_template::generated::*;

/// `AWS::WorkSpaces::Workspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspace.html)
#[must_use]
pub struct Workspace<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Workspace<Missing_<super::required::bundle_id>, Missing_<super::required::directory_id>, Missing_<super::required::user_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Workspace(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Workspace<S0, S1, S2> {
    /// Sets `BundleId`. Required. An update may replace the resource.
    #[inline] pub fn bundle_id(mut self, value: impl IntoValue_<String>) -> Workspace<Set_, S1, S2> { self.0.put("BundleId", value.into_node()); Workspace(self.0, PhantomData_) }
    /// Sets `DirectoryId`. Required. An update replaces the resource.
    #[inline] pub fn directory_id(mut self, value: impl IntoValue_<String>) -> Workspace<S0, Set_, S2> { self.0.put("DirectoryId", value.into_node()); Workspace(self.0, PhantomData_) }
    /// Sets `RootVolumeEncryptionEnabled`. An update may replace the resource.
    #[inline] pub fn root_volume_encryption_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RootVolumeEncryptionEnabled", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UserName`. Required. An update replaces the resource.
    #[inline] pub fn user_name(mut self, value: impl IntoValue_<String>) -> Workspace<S0, S1, Set_> { self.0.put("UserName", value.into_node()); Workspace(self.0, PhantomData_) }
    /// Sets `UserVolumeEncryptionEnabled`. An update may replace the resource.
    #[inline] pub fn user_volume_encryption_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UserVolumeEncryptionEnabled", value.into_node()); self }
    /// Sets `VolumeEncryptionKey`. An update may replace the resource.
    #[inline] pub fn volume_encryption_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VolumeEncryptionKey", value.into_node()); self }
    /// Sets `WorkspaceProperties`.
    #[inline] pub fn workspace_properties(mut self, value: impl IntoValue_<WorkspaceProperties>) -> Self { self.0.put("WorkspaceProperties", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Workspace> for Workspace<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Workspace<S0, S1, S2> {
    const TYPE: &'static str = "AWS::WorkSpaces::Workspace";
    type Handle = WorkspaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Workspace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkspaceRef(Id_);
impl From<Id_> for WorkspaceRef { #[inline] fn from(id: Id_) -> Self { WorkspaceRef(id) } }
impl AsRef<Id_> for WorkspaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkspaceRef {
    /// `Ref`: `WorkspaceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `WorkspaceId`
    #[inline] pub fn workspace_id(&self) -> Value_<String> { self.0.attribute("WorkspaceId") }
}
/// `AWS::WorkSpaces::Workspace.WorkspaceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-workspace-workspaceproperties.html)
#[must_use]
pub struct WorkspaceProperties(Properties_);
impl WorkspaceProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkspaceProperties(Properties_::new()) }
}
impl WorkspaceProperties {
    /// Sets `ComputeTypeName`.
    #[inline] pub fn compute_type_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComputeTypeName", value.into_node()); self }
    /// Sets `RootVolumeSizeGib`.
    #[inline] pub fn root_volume_size_gib(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RootVolumeSizeGib", value.into_node()); self }
    /// Sets `RunningMode`.
    #[inline] pub fn running_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RunningMode", value.into_node()); self }
    /// Sets `RunningModeAutoStopTimeoutInMinutes`.
    #[inline] pub fn running_mode_auto_stop_timeout_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RunningModeAutoStopTimeoutInMinutes", value.into_node()); self }
    /// Sets `UserVolumeSizeGib`.
    #[inline] pub fn user_volume_size_gib(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UserVolumeSizeGib", value.into_node()); self }
}
impl IntoValue_<WorkspaceProperties> for WorkspaceProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
