// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTSiteWise::Workspace`

use stanchion_template::generated::*;

/// `AWS::IoTSiteWise::Workspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-workspace.html)
#[must_use]
pub struct Workspace<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Workspace<Missing_<super::required::encryption_configuration>, Missing_<super::required::workspace_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Workspace(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Workspace<S0, S1> {
    /// Sets `EncryptionConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Workspace<Set_, S1> { self.0.put("EncryptionConfiguration", value.into_node()); Workspace(self.0, PhantomData_) }
    /// Sets `KmsKeyId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkspaceDescription`. 0 to 2048 characters.
    #[inline] pub fn workspace_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkspaceDescription", value.into_node()); self }
    /// Sets `WorkspaceName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn workspace_name(mut self, value: impl IntoValue_<String>) -> Workspace<S0, Set_> { self.0.put("WorkspaceName", value.into_node()); Workspace(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Workspace> for Workspace<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Workspace<S0, S1> {
    const TYPE: &'static str = "AWS::IoTSiteWise::Workspace";
    type Handle = WorkspaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Workspace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkspaceRef(Id_);
impl From<Id_> for WorkspaceRef { #[inline] fn from(id: Id_) -> Self { WorkspaceRef(id) } }
impl AsRef<Id_> for WorkspaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkspaceRef {
    /// `Ref`: `WorkspaceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `WorkspaceArn`
    #[inline] pub fn workspace_arn(&self) -> Value_<String> { self.0.attribute("WorkspaceArn") }
}
/// `AWS::IoTSiteWise::Workspace.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-workspace-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncryptionConfiguration<Missing_<super::required::encryption_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EncryptionConfiguration<S0> {
    /// Sets `EncryptionType`. Required. The values are constants of [`EncryptionType`].
    #[inline] pub fn encryption_type(mut self, value: impl IntoValue_<EncryptionType>) -> EncryptionConfiguration<Set_> { self.0.put("EncryptionType", value.into_node()); EncryptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EncryptionConfiguration> for EncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTSiteWise::Workspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-workspace.html)
#[derive(Debug)]
pub enum EncryptionType {}
impl EncryptionType {
    /// `SITEWISE_DEFAULT_ENCRYPTION`
    pub const SITEWISE_DEFAULT_ENCRYPTION: Value_<EncryptionType> = Value_::constant("SITEWISE_DEFAULT_ENCRYPTION");
    /// `KMS_BASED_ENCRYPTION`
    pub const KMS_BASED_ENCRYPTION: Value_<EncryptionType> = Value_::constant("KMS_BASED_ENCRYPTION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionType> { Value_::from_node(value.into_node()) }
}
