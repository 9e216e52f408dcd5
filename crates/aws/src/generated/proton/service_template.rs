// Made by `cargo xtask generate`; do not edit.
//! `AWS::Proton::ServiceTemplate`

use stanchion_template::generated::*;

/// `AWS::Proton::ServiceTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-servicetemplate.html)
#[must_use]
pub struct ServiceTemplate(Properties_);
impl ServiceTemplate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceTemplate(Properties_::new()) }
}
impl ServiceTemplate {
    /// Sets `Description`. 0 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. 1 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `EncryptionKey`. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn encryption_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKey", value.into_node()); self }
    /// Sets `Name`. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PipelineProvisioning`. An update replaces the resource. The values are constants of [`Provisioning`].
    #[inline] pub fn pipeline_provisioning(mut self, value: impl IntoValue_<Provisioning>) -> Self { self.0.put("PipelineProvisioning", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ServiceTemplate> for ServiceTemplate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ServiceTemplate {
    const TYPE: &'static str = "AWS::Proton::ServiceTemplate";
    type Handle = ServiceTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ServiceTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceTemplateRef(Id_);
impl From<Id_> for ServiceTemplateRef { #[inline] fn from(id: Id_) -> Self { ServiceTemplateRef(id) } }
impl AsRef<Id_> for ServiceTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceTemplateRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// Values of `AWS::Proton::ServiceTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-servicetemplate.html)
#[derive(Debug)]
pub enum Provisioning {}
impl Provisioning {
    /// `CUSTOMER_MANAGED`
    pub const CUSTOMER_MANAGED: Value_<Provisioning> = Value_::constant("CUSTOMER_MANAGED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Provisioning> { Value_::from_node(value.into_node()) }
}
