// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::HookDefaultVersion`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::HookDefaultVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookdefaultversion.html)
#[must_use]
pub struct HookDefaultVersion(Properties_);
impl HookDefaultVersion {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HookDefaultVersion(Properties_::new()) }
}
impl HookDefaultVersion {
    /// Sets `TypeName`.
    #[inline] pub fn type_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TypeName", value.into_node()); self }
    /// Sets `TypeVersionArn`.
    #[inline] pub fn type_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TypeVersionArn", value.into_node()); self }
    /// Sets `VersionId`.
    #[inline] pub fn version_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionId", value.into_node()); self }
}
impl IntoValue_<HookDefaultVersion> for HookDefaultVersion { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for HookDefaultVersion {
    const TYPE: &'static str = "AWS::CloudFormation::HookDefaultVersion";
    type Handle = HookDefaultVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`HookDefaultVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct HookDefaultVersionRef(Id_);
impl From<Id_> for HookDefaultVersionRef { #[inline] fn from(id: Id_) -> Self { HookDefaultVersionRef(id) } }
impl AsRef<Id_> for HookDefaultVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl HookDefaultVersionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
