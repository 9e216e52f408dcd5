// Made by `cargo xtask generate`; do not edit.
//! `AWS::Proton::EnvironmentTemplate`

use stanchion_template::generated::*;

/// `AWS::Proton::EnvironmentTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-environmenttemplate.html)
#[must_use]
pub struct EnvironmentTemplate(Properties_);
impl EnvironmentTemplate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnvironmentTemplate(Properties_::new()) }
}
impl EnvironmentTemplate {
    /// Sets `Description`. 0 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. 1 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `EncryptionKey`. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn encryption_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKey", value.into_node()); self }
    /// Sets `Name`. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Provisioning`. An update replaces the resource. The values are constants of [`Provisioning`].
    #[inline] pub fn provisioning(mut self, value: impl IntoValue_<Provisioning>) -> Self { self.0.put("Provisioning", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<EnvironmentTemplate> for EnvironmentTemplate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for EnvironmentTemplate {
    const TYPE: &'static str = "AWS::Proton::EnvironmentTemplate";
    type Handle = EnvironmentTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EnvironmentTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnvironmentTemplateRef(Id_);
impl From<Id_> for EnvironmentTemplateRef { #[inline] fn from(id: Id_) -> Self { EnvironmentTemplateRef(id) } }
impl AsRef<Id_> for EnvironmentTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnvironmentTemplateRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// Values of `AWS::Proton::EnvironmentTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-environmenttemplate.html)
#[derive(Debug)]
pub enum Provisioning {}
impl Provisioning {
    /// `CUSTOMER_MANAGED`
    pub const CUSTOMER_MANAGED: Value_<Provisioning> = Value_::constant("CUSTOMER_MANAGED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Provisioning> { Value_::from_node(value.into_node()) }
}
