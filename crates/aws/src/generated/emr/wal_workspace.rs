// Made by `cargo xtask generate`; do not edit.
//! `AWS::EMR::WALWorkspace`

use stanchion_template::generated::*;

/// `AWS::EMR::WALWorkspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-walworkspace.html)
#[must_use]
pub struct WALWorkspace(Properties_);
impl WALWorkspace {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WALWorkspace(Properties_::new()) }
}
impl WALWorkspace {
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WALWorkspaceName`. 1 to 32 characters. An update replaces the resource.
    #[inline] pub fn wal_workspace_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WALWorkspaceName", value.into_node()); self }
}
impl IntoValue_<WALWorkspace> for WALWorkspace { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for WALWorkspace {
    const TYPE: &'static str = "AWS::EMR::WALWorkspace";
    type Handle = WALWorkspaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WALWorkspace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WALWorkspaceRef(Id_);
impl From<Id_> for WALWorkspaceRef { #[inline] fn from(id: Id_) -> Self { WALWorkspaceRef(id) } }
impl AsRef<Id_> for WALWorkspaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WALWorkspaceRef {
    /// `Ref`: `WALWorkspaceName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
