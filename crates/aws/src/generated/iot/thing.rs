// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::Thing`

use stanchion_template::generated::*;

/// `AWS::IoT::Thing`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thing.html)
#[must_use]
pub struct Thing(Properties_);
impl Thing {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Thing(Properties_::new()) }
}
impl Thing {
    /// Sets `AttributePayload`.
    #[inline] pub fn attribute_payload(mut self, value: impl IntoValue_<AttributePayload>) -> Self { self.0.put("AttributePayload", value.into_node()); self }
    /// Sets `ThingName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn thing_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ThingName", value.into_node()); self }
}
impl IntoValue_<Thing> for Thing { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Thing {
    const TYPE: &'static str = "AWS::IoT::Thing";
    type Handle = ThingRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Thing`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ThingRef(Id_);
impl From<Id_> for ThingRef { #[inline] fn from(id: Id_) -> Self { ThingRef(id) } }
impl AsRef<Id_> for ThingRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ThingRef {
    /// `Ref`: `ThingName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::IoT::Thing.AttributePayload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-thing-attributepayload.html)
#[must_use]
pub struct AttributePayload(Properties_);
impl AttributePayload {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AttributePayload(Properties_::new()) }
}
impl AttributePayload {
    /// Sets `Attributes`.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Attributes", value.into_node()); self }
}
impl IntoValue_<AttributePayload> for AttributePayload { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
