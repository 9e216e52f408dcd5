// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::ModuleDefaultVersion`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::ModuleDefaultVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduledefaultversion.html)
#[must_use]
pub struct ModuleDefaultVersion(Properties_);
impl ModuleDefaultVersion {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ModuleDefaultVersion(Properties_::new()) }
}
impl ModuleDefaultVersion {
    /// Sets `Arn`. An update replaces the resource.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `ModuleName`. An update replaces the resource.
    #[inline] pub fn module_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModuleName", value.into_node()); self }
    /// Sets `VersionId`. An update replaces the resource.
    #[inline] pub fn version_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionId", value.into_node()); self }
}
impl IntoValue_<ModuleDefaultVersion> for ModuleDefaultVersion { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ModuleDefaultVersion {
    const TYPE: &'static str = "AWS::CloudFormation::ModuleDefaultVersion";
    type Handle = ModuleDefaultVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ModuleDefaultVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ModuleDefaultVersionRef(Id_);
impl From<Id_> for ModuleDefaultVersionRef { #[inline] fn from(id: Id_) -> Self { ModuleDefaultVersionRef(id) } }
impl AsRef<Id_> for ModuleDefaultVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ModuleDefaultVersionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
