// Made by `cargo xtask generate`; do not edit.
//! `AWS::NovaAct::WorkflowDefinition`

use stanchion_template::generated::*;

/// `AWS::NovaAct::WorkflowDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-novaact-workflowdefinition.html)
#[must_use]
pub struct WorkflowDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WorkflowDefinition<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WorkflowDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> WorkflowDefinition<S0> {
    /// Sets `Description`. 1 to 4000 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExportConfig`. An update replaces the resource.
    #[inline] pub fn export_config(mut self, value: impl IntoValue_<WorkflowExportConfig>) -> Self { self.0.put("ExportConfig", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 40 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> WorkflowDefinition<Set_> { self.0.put("Name", value.into_node()); WorkflowDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<WorkflowDefinition> for WorkflowDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for WorkflowDefinition<S0> {
    const TYPE: &'static str = "AWS::NovaAct::WorkflowDefinition";
    type Handle = WorkflowDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WorkflowDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkflowDefinitionRef(Id_);
impl From<Id_> for WorkflowDefinitionRef { #[inline] fn from(id: Id_) -> Self { WorkflowDefinitionRef(id) } }
impl AsRef<Id_> for WorkflowDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkflowDefinitionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::NovaAct::WorkflowDefinition.WorkflowExportConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-novaact-workflowdefinition-workflowexportconfig.html)
#[must_use]
pub struct WorkflowExportConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WorkflowExportConfig<Missing_<super::required::s3_bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WorkflowExportConfig(Properties_::new(), PhantomData_) }
}
impl<S0> WorkflowExportConfig<S0> {
    /// Sets `S3BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn s3_bucket_name(mut self, value: impl IntoValue_<String>) -> WorkflowExportConfig<Set_> { self.0.put("S3BucketName", value.into_node()); WorkflowExportConfig(self.0, PhantomData_) }
    /// Sets `S3KeyPrefix`. 1 to 100 characters.
    #[inline] pub fn s3_key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3KeyPrefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<WorkflowExportConfig> for WorkflowExportConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
