// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::ThingType`

use stanchion_template::generated::*;

/// `AWS::IoT::ThingType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingtype.html)
#[must_use]
pub struct ThingType(Properties_);
impl ThingType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ThingType(Properties_::new()) }
}
impl ThingType {
    /// Sets `DeprecateThingType`.
    #[inline] pub fn deprecate_thing_type(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeprecateThingType", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `ThingTypeName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn thing_type_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ThingTypeName", value.into_node()); self }
    /// Sets `ThingTypeProperties`. An update may replace the resource.
    #[inline] pub fn thing_type_properties(mut self, value: impl IntoValue_<ThingTypeProperties>) -> Self { self.0.put("ThingTypeProperties", value.into_node()); self }
}
impl IntoValue_<ThingType> for ThingType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ThingType {
    const TYPE: &'static str = "AWS::IoT::ThingType";
    type Handle = ThingTypeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ThingType`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ThingTypeRef(Id_);
impl From<Id_> for ThingTypeRef { #[inline] fn from(id: Id_) -> Self { ThingTypeRef(id) } }
impl AsRef<Id_> for ThingTypeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ThingTypeRef {
    /// `Ref`: `ThingTypeName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::IoT::ThingType.PropagatingAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-thingtype-propagatingattribute.html)
#[must_use]
pub struct PropagatingAttribute<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PropagatingAttribute<Missing_<super::required::user_property_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PropagatingAttribute(Properties_::new(), PhantomData_) }
}
impl<S0> PropagatingAttribute<S0> {
    /// Sets `ConnectionAttribute`. 0 to 128 characters. The values are constants of [`ConnectionAttribute`].
    #[inline] pub fn connection_attribute(mut self, value: impl IntoValue_<ConnectionAttribute>) -> Self { self.0.put("ConnectionAttribute", value.into_node()); self }
    /// Sets `ThingAttribute`. 0 to 128 characters.
    #[inline] pub fn thing_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ThingAttribute", value.into_node()); self }
    /// Sets `UserPropertyKey`. Required. 0 to 128 characters.
    #[inline] pub fn user_property_key(mut self, value: impl IntoValue_<String>) -> PropagatingAttribute<Set_> { self.0.put("UserPropertyKey", value.into_node()); PropagatingAttribute(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PropagatingAttribute> for PropagatingAttribute<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::ThingType.Mqtt5Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingtype.html)
#[must_use]
pub struct Mqtt5Configuration(Properties_);
impl Mqtt5Configuration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Mqtt5Configuration(Properties_::new()) }
}
impl Mqtt5Configuration {
    /// Sets `PropagatingAttributes`.
    #[inline] pub fn propagating_attributes(mut self, value: impl IntoValue_<Vec<PropagatingAttribute>>) -> Self { self.0.put("PropagatingAttributes", value.into_node()); self }
}
impl IntoValue_<Mqtt5Configuration> for Mqtt5Configuration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::ThingType.ThingTypeProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingtype.html)
#[must_use]
pub struct ThingTypeProperties(Properties_);
impl ThingTypeProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ThingTypeProperties(Properties_::new()) }
}
impl ThingTypeProperties {
    /// Sets `Mqtt5Configuration`.
    #[inline] pub fn mqtt5_configuration(mut self, value: impl IntoValue_<Mqtt5Configuration>) -> Self { self.0.put("Mqtt5Configuration", value.into_node()); self }
    /// Sets `SearchableAttributes`. At most 3 items.
    #[inline] pub fn searchable_attributes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SearchableAttributes", value.into_node()); self }
    /// Sets `ThingTypeDescription`. 0 to 2028 characters.
    #[inline] pub fn thing_type_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ThingTypeDescription", value.into_node()); self }
}
impl IntoValue_<ThingTypeProperties> for ThingTypeProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoT::ThingType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingtype.html)
#[derive(Debug)]
pub enum ConnectionAttribute {}
impl ConnectionAttribute {
    /// `iot:ClientId`
    pub const IOT_CLIENT_ID: Value_<ConnectionAttribute> = Value_::constant("iot:ClientId");
    /// `iot:Thing.ThingName`
    pub const IOT_THING_THING_NAME: Value_<ConnectionAttribute> = Value_::constant("iot:Thing.ThingName");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConnectionAttribute> { Value_::from_node(value.into_node()) }
}
