// Made by `cargo xtask generate`; do not edit.
//! `AWS::Evidently::Segment`

use stanchion_template::generated::*;

/// `AWS::Evidently::Segment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-segment.html)
#[must_use]
pub struct Segment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Segment<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Segment(Properties_::new(), PhantomData_) }
}
impl<S0> Segment<S0> {
    /// Sets `Description`. 0 to 160 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Segment<Set_> { self.0.put("Name", value.into_node()); Segment(self.0, PhantomData_) }
    /// Sets `Pattern`. 1 to 1024 characters.
    #[inline] pub fn pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Pattern", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Segment> for Segment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Segment<S0> {
    const TYPE: &'static str = "AWS::Evidently::Segment";
    type Handle = SegmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Segment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SegmentRef(Id_);
impl From<Id_> for SegmentRef { #[inline] fn from(id: Id_) -> Self { SegmentRef(id) } }
impl AsRef<Id_> for SegmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SegmentRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
