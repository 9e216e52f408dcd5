// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::ThingGroup`

use stanchion_template::generated::*;

/// `AWS::IoT::ThingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thinggroup.html)
#[must_use]
pub struct ThingGroup(Properties_);
impl ThingGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ThingGroup(Properties_::new()) }
}
impl ThingGroup {
    /// Sets `ParentGroupName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn parent_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParentGroupName", value.into_node()); self }
    /// Sets `QueryString`. 1 to 1000 characters.
    #[inline] pub fn query_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QueryString", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `ThingGroupName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn thing_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ThingGroupName", value.into_node()); self }
    /// Sets `ThingGroupProperties`.
    #[inline] pub fn thing_group_properties(mut self, value: impl IntoValue_<ThingGroupProperties>) -> Self { self.0.put("ThingGroupProperties", value.into_node()); self }
}
impl IntoValue_<ThingGroup> for ThingGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ThingGroup {
    const TYPE: &'static str = "AWS::IoT::ThingGroup";
    type Handle = ThingGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ThingGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ThingGroupRef(Id_);
impl From<Id_> for ThingGroupRef { #[inline] fn from(id: Id_) -> Self { ThingGroupRef(id) } }
impl AsRef<Id_> for ThingGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ThingGroupRef {
    /// `Ref`: `ThingGroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::IoT::ThingGroup.AttributePayload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-thinggroup-attributepayload.html)
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
/// `AWS::IoT::ThingGroup.ThingGroupProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thinggroup.html)
#[must_use]
pub struct ThingGroupProperties(Properties_);
impl ThingGroupProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ThingGroupProperties(Properties_::new()) }
}
impl ThingGroupProperties {
    /// Sets `AttributePayload`.
    #[inline] pub fn attribute_payload(mut self, value: impl IntoValue_<AttributePayload>) -> Self { self.0.put("AttributePayload", value.into_node()); self }
    /// Sets `ThingGroupDescription`. 0 to 2028 characters.
    #[inline] pub fn thing_group_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ThingGroupDescription", value.into_node()); self }
}
impl IntoValue_<ThingGroupProperties> for ThingGroupProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
