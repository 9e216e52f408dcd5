// Made by `cargo xtask generate`; do not edit.
//! `AWS::Transfer::Workflow`

use stanchion_template::generated::*;

/// `AWS::Transfer::Workflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html)
#[must_use]
pub struct Workflow<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Workflow<Missing_<super::required::steps>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Workflow(Properties_::new(), PhantomData_) }
}
impl<S0> Workflow<S0> {
    /// Sets `Description`. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `OnExceptionSteps`. 0 to 8 items. An update replaces the resource.
    #[inline] pub fn on_exception_steps(mut self, value: impl IntoValue_<Vec<WorkflowStep>>) -> Self { self.0.put("OnExceptionSteps", value.into_node()); self }
    /// Sets `Steps`. Required. 0 to 8 items. An update replaces the resource.
    #[inline] pub fn steps(mut self, value: impl IntoValue_<Vec<WorkflowStep>>) -> Workflow<Set_> { self.0.put("Steps", value.into_node()); Workflow(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Workflow> for Workflow<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Workflow<S0> {
    const TYPE: &'static str = "AWS::Transfer::Workflow";
    type Handle = WorkflowRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Workflow`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkflowRef(Id_);
impl From<Id_> for WorkflowRef { #[inline] fn from(id: Id_) -> Self { WorkflowRef(id) } }
impl AsRef<Id_> for WorkflowRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkflowRef {
    /// `Ref`: `WorkflowId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `WorkflowId`
    #[inline] pub fn workflow_id(&self) -> Value_<String> { self.0.attribute("WorkflowId") }
}
/// `AWS::Transfer::Workflow.S3InputFileLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-workflow-s3inputfilelocation.html)
#[must_use]
pub struct S3InputFileLocation(Properties_);
impl S3InputFileLocation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3InputFileLocation(Properties_::new()) }
}
impl S3InputFileLocation {
    /// Sets `Bucket`. 3 to 63 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Bucket", value.into_node()); self }
    /// Sets `Key`. 0 to 1024 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
}
impl IntoValue_<S3InputFileLocation> for S3InputFileLocation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Workflow.S3FileLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-workflow-s3filelocation.html)
#[must_use]
pub struct S3FileLocation(Properties_);
impl S3FileLocation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3FileLocation(Properties_::new()) }
}
impl S3FileLocation {
    /// Sets `S3FileLocation`.
    #[inline] pub fn s3_file_location(mut self, value: impl IntoValue_<S3InputFileLocation>) -> Self { self.0.put("S3FileLocation", value.into_node()); self }
}
impl IntoValue_<S3FileLocation> for S3FileLocation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Workflow.CopyStepDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html)
#[must_use]
pub struct CopyStepDetails(Properties_);
impl CopyStepDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CopyStepDetails(Properties_::new()) }
}
impl CopyStepDetails {
    /// Sets `DestinationFileLocation`.
    #[inline] pub fn destination_file_location(mut self, value: impl IntoValue_<S3FileLocation>) -> Self { self.0.put("DestinationFileLocation", value.into_node()); self }
    /// Sets `Name`. 0 to 30 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `OverwriteExisting`. The values are constants of [`OverwriteExisting`].
    #[inline] pub fn overwrite_existing(mut self, value: impl IntoValue_<OverwriteExisting>) -> Self { self.0.put("OverwriteExisting", value.into_node()); self }
    /// Sets `SourceFileLocation`. 0 to 256 characters.
    #[inline] pub fn source_file_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceFileLocation", value.into_node()); self }
}
impl IntoValue_<CopyStepDetails> for CopyStepDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Workflow.CustomStepDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html)
#[must_use]
pub struct CustomStepDetails(Properties_);
impl CustomStepDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomStepDetails(Properties_::new()) }
}
impl CustomStepDetails {
    /// Sets `Name`. 0 to 30 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `SourceFileLocation`. 0 to 256 characters.
    #[inline] pub fn source_file_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceFileLocation", value.into_node()); self }
    /// Sets `Target`. 0 to 170 characters.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Target", value.into_node()); self }
    /// Sets `TimeoutSeconds`. 1 to 1800.
    #[inline] pub fn timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutSeconds", value.into_node()); self }
}
impl IntoValue_<CustomStepDetails> for CustomStepDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Workflow.EfsInputFileLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-workflow-efsinputfilelocation.html)
#[must_use]
pub struct EfsInputFileLocation(Properties_);
impl EfsInputFileLocation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EfsInputFileLocation(Properties_::new()) }
}
impl EfsInputFileLocation {
    /// Sets `FileSystemId`. 0 to 128 characters.
    #[inline] pub fn file_system_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FileSystemId", value.into_node()); self }
    /// Sets `Path`. 1 to 65536 characters.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
}
impl IntoValue_<EfsInputFileLocation> for EfsInputFileLocation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Workflow.InputFileLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-workflow-inputfilelocation.html)
#[must_use]
pub struct InputFileLocation(Properties_);
impl InputFileLocation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputFileLocation(Properties_::new()) }
}
impl InputFileLocation {
    /// Sets `EfsFileLocation`.
    #[inline] pub fn efs_file_location(mut self, value: impl IntoValue_<EfsInputFileLocation>) -> Self { self.0.put("EfsFileLocation", value.into_node()); self }
    /// Sets `S3FileLocation`.
    #[inline] pub fn s3_file_location(mut self, value: impl IntoValue_<S3InputFileLocation>) -> Self { self.0.put("S3FileLocation", value.into_node()); self }
}
impl IntoValue_<InputFileLocation> for InputFileLocation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Workflow.DecryptStepDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html)
#[must_use]
pub struct DecryptStepDetails<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DecryptStepDetails<Missing_<super::required::destination_file_location>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DecryptStepDetails(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DecryptStepDetails<S0, S1> {
    /// Sets `DestinationFileLocation`. Required.
    #[inline] pub fn destination_file_location(mut self, value: impl IntoValue_<InputFileLocation>) -> DecryptStepDetails<Set_, S1> { self.0.put("DestinationFileLocation", value.into_node()); DecryptStepDetails(self.0, PhantomData_) }
    /// Sets `Name`. 0 to 30 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `OverwriteExisting`. The values are constants of [`DecryptStepDetailsOverwriteExisting`].
    #[inline] pub fn overwrite_existing(mut self, value: impl IntoValue_<DecryptStepDetailsOverwriteExisting>) -> Self { self.0.put("OverwriteExisting", value.into_node()); self }
    /// Sets `SourceFileLocation`. 0 to 256 characters.
    #[inline] pub fn source_file_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceFileLocation", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> DecryptStepDetails<S0, Set_> { self.0.put("Type", value.into_node()); DecryptStepDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DecryptStepDetails> for DecryptStepDetails<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Workflow.DeleteStepDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html)
#[must_use]
pub struct DeleteStepDetails(Properties_);
impl DeleteStepDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeleteStepDetails(Properties_::new()) }
}
impl DeleteStepDetails {
    /// Sets `Name`. 0 to 30 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `SourceFileLocation`. 0 to 256 characters.
    #[inline] pub fn source_file_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceFileLocation", value.into_node()); self }
}
impl IntoValue_<DeleteStepDetails> for DeleteStepDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Workflow.TagStepDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html)
#[must_use]
pub struct TagStepDetails(Properties_);
impl TagStepDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TagStepDetails(Properties_::new()) }
}
impl TagStepDetails {
    /// Sets `Name`. 0 to 30 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `SourceFileLocation`. 0 to 256 characters.
    #[inline] pub fn source_file_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceFileLocation", value.into_node()); self }
    /// Sets `Tags`. 1 to 10 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<TagStepDetails> for TagStepDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Workflow.WorkflowStep`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-workflow-workflowstep.html)
#[must_use]
pub struct WorkflowStep(Properties_);
impl WorkflowStep {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkflowStep(Properties_::new()) }
}
impl WorkflowStep {
    /// Sets `CopyStepDetails`.
    #[inline] pub fn copy_step_details(mut self, value: impl IntoValue_<CopyStepDetails>) -> Self { self.0.put("CopyStepDetails", value.into_node()); self }
    /// Sets `CustomStepDetails`.
    #[inline] pub fn custom_step_details(mut self, value: impl IntoValue_<CustomStepDetails>) -> Self { self.0.put("CustomStepDetails", value.into_node()); self }
    /// Sets `DecryptStepDetails`.
    #[inline] pub fn decrypt_step_details(mut self, value: impl IntoValue_<DecryptStepDetails>) -> Self { self.0.put("DecryptStepDetails", value.into_node()); self }
    /// Sets `DeleteStepDetails`.
    #[inline] pub fn delete_step_details(mut self, value: impl IntoValue_<DeleteStepDetails>) -> Self { self.0.put("DeleteStepDetails", value.into_node()); self }
    /// Sets `TagStepDetails`.
    #[inline] pub fn tag_step_details(mut self, value: impl IntoValue_<TagStepDetails>) -> Self { self.0.put("TagStepDetails", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`WorkflowStepType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<WorkflowStepType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<WorkflowStep> for WorkflowStep { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Transfer::Workflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html)
#[derive(Debug)]
pub enum OverwriteExisting {}
impl OverwriteExisting {
    /// `TRUE`
    pub const TRUE: Value_<OverwriteExisting> = Value_::constant("TRUE");
    /// `FALSE`
    pub const FALSE: Value_<OverwriteExisting> = Value_::constant("FALSE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OverwriteExisting> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Workflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html)
#[derive(Debug)]
pub enum DecryptStepDetailsOverwriteExisting {}
impl DecryptStepDetailsOverwriteExisting {
    /// `TRUE`
    pub const TRUE: Value_<DecryptStepDetailsOverwriteExisting> = Value_::constant("TRUE");
    /// `FALSE`
    pub const FALSE: Value_<DecryptStepDetailsOverwriteExisting> = Value_::constant("FALSE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DecryptStepDetailsOverwriteExisting> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Workflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `PGP`
    pub const PGP: Value_<Type> = Value_::constant("PGP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Workflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html)
#[derive(Debug)]
pub enum WorkflowStepType {}
impl WorkflowStepType {
    /// `COPY`
    pub const COPY: Value_<WorkflowStepType> = Value_::constant("COPY");
    /// `CUSTOM`
    pub const CUSTOM: Value_<WorkflowStepType> = Value_::constant("CUSTOM");
    /// `DECRYPT`
    pub const DECRYPT: Value_<WorkflowStepType> = Value_::constant("DECRYPT");
    /// `DELETE`
    pub const DELETE: Value_<WorkflowStepType> = Value_::constant("DELETE");
    /// `TAG`
    pub const TAG: Value_<WorkflowStepType> = Value_::constant("TAG");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WorkflowStepType> { Value_::from_node(value.into_node()) }
}
