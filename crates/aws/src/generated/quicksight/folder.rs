// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::Folder`

use stanchion_template::generated::*;

/// `AWS::QuickSight::Folder`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-folder.html)
#[must_use]
pub struct Folder(Properties_);
impl Folder {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Folder(Properties_::new()) }
}
impl Folder {
    /// Sets `AwsAccountId`. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsAccountId", value.into_node()); self }
    /// Sets `FolderId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn folder_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FolderId", value.into_node()); self }
    /// Sets `FolderType`. An update replaces the resource. The values are constants of [`FolderType`].
    #[inline] pub fn folder_type(mut self, value: impl IntoValue_<FolderType>) -> Self { self.0.put("FolderType", value.into_node()); self }
    /// Sets `Name`. 1 to 200 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ParentFolderArn`. An update replaces the resource.
    #[inline] pub fn parent_folder_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParentFolderArn", value.into_node()); self }
    /// Sets `Permissions`. 1 to 64 items.
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<ResourcePermission>>) -> Self { self.0.put("Permissions", value.into_node()); self }
    /// Sets `SharingModel`. An update replaces the resource. The values are constants of [`SharingModel`].
    #[inline] pub fn sharing_model(mut self, value: impl IntoValue_<SharingModel>) -> Self { self.0.put("SharingModel", value.into_node()); self }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Folder> for Folder { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Folder {
    const TYPE: &'static str = "AWS::QuickSight::Folder";
    type Handle = FolderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Folder`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FolderRef(Id_);
impl From<Id_> for FolderRef { #[inline] fn from(id: Id_) -> Self { FolderRef(id) } }
impl AsRef<Id_> for FolderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FolderRef {
    /// `Ref`: `AwsAccountId|FolderId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
}
/// `AWS::QuickSight::Folder.ResourcePermission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-folder-resourcepermission.html)
#[must_use]
pub struct ResourcePermission<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourcePermission<Missing_<super::required::actions>, Missing_<super::required::principal>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourcePermission(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourcePermission<S0, S1> {
    /// Sets `Actions`. Required. 1 to 20 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<String>>) -> ResourcePermission<Set_, S1> { self.0.put("Actions", value.into_node()); ResourcePermission(self.0, PhantomData_) }
    /// Sets `Principal`. Required. 1 to 256 characters.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> ResourcePermission<S0, Set_> { self.0.put("Principal", value.into_node()); ResourcePermission(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourcePermission> for ResourcePermission<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QuickSight::Folder`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-folder.html)
#[derive(Debug)]
pub enum FolderType {}
impl FolderType {
    /// `SHARED`
    pub const SHARED: Value_<FolderType> = Value_::constant("SHARED");
    /// `RESTRICTED`
    pub const RESTRICTED: Value_<FolderType> = Value_::constant("RESTRICTED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FolderType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Folder`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-folder.html)
#[derive(Debug)]
pub enum SharingModel {}
impl SharingModel {
    /// `ACCOUNT`
    pub const ACCOUNT: Value_<SharingModel> = Value_::constant("ACCOUNT");
    /// `NAMESPACE`
    pub const NAMESPACE: Value_<SharingModel> = Value_::constant("NAMESPACE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SharingModel> { Value_::from_node(value.into_node()) }
}
