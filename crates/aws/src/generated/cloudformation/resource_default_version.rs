// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::ResourceDefaultVersion`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::ResourceDefaultVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourcedefaultversion.html)
#[must_use]
pub struct ResourceDefaultVersion(Properties_);
impl ResourceDefaultVersion {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceDefaultVersion(Properties_::new()) }
}
impl ResourceDefaultVersion {
    /// Sets `TypeName`.
    #[inline] pub fn type_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TypeName", value.into_node()); self }
    /// Sets `TypeVersionArn`.
    #[inline] pub fn type_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TypeVersionArn", value.into_node()); self }
    /// Sets `VersionId`.
    #[inline] pub fn version_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionId", value.into_node()); self }
}
impl IntoValue_<ResourceDefaultVersion> for ResourceDefaultVersion { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ResourceDefaultVersion {
    const TYPE: &'static str = "AWS::CloudFormation::ResourceDefaultVersion";
    type Handle = ResourceDefaultVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResourceDefaultVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourceDefaultVersionRef(Id_);
impl From<Id_> for ResourceDefaultVersionRef { #[inline] fn from(id: Id_) -> Self { ResourceDefaultVersionRef(id) } }
impl AsRef<Id_> for ResourceDefaultVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourceDefaultVersionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
