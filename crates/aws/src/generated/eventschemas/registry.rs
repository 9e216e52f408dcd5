// Made by `cargo xtask generate`; do not edit.
//! `AWS::EventSchemas::Registry`

use stanchion_template::generated::*;

/// `AWS::EventSchemas::Registry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-registry.html)
#[must_use]
pub struct Registry(Properties_);
impl Registry {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Registry(Properties_::new()) }
}
impl Registry {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `RegistryName`. An update replaces the resource.
    #[inline] pub fn registry_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RegistryName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Registry> for Registry { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Registry {
    const TYPE: &'static str = "AWS::EventSchemas::Registry";
    type Handle = RegistryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Registry`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RegistryRef(Id_);
impl From<Id_> for RegistryRef { #[inline] fn from(id: Id_) -> Self { RegistryRef(id) } }
impl AsRef<Id_> for RegistryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RegistryRef {
    /// `Ref`: `RegistryArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RegistryArn`
    #[inline] pub fn registry_arn(&self) -> Value_<String> { self.0.attribute("RegistryArn") }
    /// `Fn::GetAtt` `RegistryName`
    #[inline] pub fn registry_name(&self) -> Value_<String> { self.0.attribute("RegistryName") }
}
