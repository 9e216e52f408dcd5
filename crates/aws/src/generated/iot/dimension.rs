// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::Dimension`

use stanchion_template::generated::*;

/// `AWS::IoT::Dimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-dimension.html)
#[must_use]
pub struct Dimension<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Dimension<Missing_<super::required::string_values>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dimension(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Dimension<S0, S1> {
    /// Sets `Name`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `StringValues`. Required. 1 to 5 items.
    #[inline] pub fn string_values(mut self, value: impl IntoValue_<Vec<String>>) -> Dimension<Set_, S1> { self.0.put("StringValues", value.into_node()); Dimension(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Dimension<S0, Set_> { self.0.put("Type", value.into_node()); Dimension(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Dimension> for Dimension<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Dimension<S0, S1> {
    const TYPE: &'static str = "AWS::IoT::Dimension";
    type Handle = DimensionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Dimension`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DimensionRef(Id_);
impl From<Id_> for DimensionRef { #[inline] fn from(id: Id_) -> Self { DimensionRef(id) } }
impl AsRef<Id_> for DimensionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DimensionRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// Values of `AWS::IoT::Dimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-dimension.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `TOPIC_FILTER`
    pub const TOPIC_FILTER: Value_<Type> = Value_::constant("TOPIC_FILTER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
