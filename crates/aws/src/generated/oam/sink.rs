// Made by `cargo xtask generate`; do not edit.
//! `AWS::Oam::Sink`

use stanchion_template::generated::*;

/// `AWS::Oam::Sink`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-sink.html)
#[must_use]
pub struct Sink<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Sink<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Sink(Properties_::new(), PhantomData_) }
}
impl<S0> Sink<S0> {
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Sink<Set_> { self.0.put("Name", value.into_node()); Sink(self.0, PhantomData_) }
    /// Sets `Policy`.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Policy", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Sink> for Sink<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Sink<S0> {
    const TYPE: &'static str = "AWS::Oam::Sink";
    type Handle = SinkRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Sink`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SinkRef(Id_);
impl From<Id_> for SinkRef { #[inline] fn from(id: Id_) -> Self { SinkRef(id) } }
impl AsRef<Id_> for SinkRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SinkRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
