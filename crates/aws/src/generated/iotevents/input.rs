// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTEvents::Input`

use stanchion_template::generated::*;

/// `AWS::IoTEvents::Input`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-input.html)
#[must_use]
pub struct Input<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Input<Missing_<super::required::input_definition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Input(Properties_::new(), PhantomData_) }
}
impl<S0> Input<S0> {
    /// Sets `InputDefinition`. Required.
    #[inline] pub fn input_definition(mut self, value: impl IntoValue_<InputDefinition>) -> Input<Set_> { self.0.put("InputDefinition", value.into_node()); Input(self.0, PhantomData_) }
    /// Sets `InputDescription`. 1 to 1024 characters.
    #[inline] pub fn input_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputDescription", value.into_node()); self }
    /// Sets `InputName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn input_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Input> for Input<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Input<S0> {
    const TYPE: &'static str = "AWS::IoTEvents::Input";
    type Handle = InputRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Input`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InputRef(Id_);
impl From<Id_> for InputRef { #[inline] fn from(id: Id_) -> Self { InputRef(id) } }
impl AsRef<Id_> for InputRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InputRef {
    /// `Ref`: `InputName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::IoTEvents::Input.Attribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-input-attribute.html)
#[must_use]
pub struct Attribute<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Attribute<Missing_<super::required::json_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Attribute(Properties_::new(), PhantomData_) }
}
impl<S0> Attribute<S0> {
    /// Sets `JsonPath`. Required. 1 to 128 characters.
    #[inline] pub fn json_path(mut self, value: impl IntoValue_<String>) -> Attribute<Set_> { self.0.put("JsonPath", value.into_node()); Attribute(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Attribute> for Attribute<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::Input.InputDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-input-inputdefinition.html)
#[must_use]
pub struct InputDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InputDefinition<Missing_<super::required::attributes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InputDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> InputDefinition<S0> {
    /// Sets `Attributes`. Required. 1 to 200 items.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<Vec<Attribute>>) -> InputDefinition<Set_> { self.0.put("Attributes", value.into_node()); InputDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InputDefinition> for InputDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
