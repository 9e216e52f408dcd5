// Made by `cargo xtask generate`; do not edit.
//! `AWS::WAFRegional::ByteMatchSet`

use stanchion_template::generated::*;

/// `AWS::WAFRegional::ByteMatchSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-bytematchset.html)
#[must_use]
pub struct ByteMatchSet<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ByteMatchSet<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ByteMatchSet(Properties_::new(), PhantomData_) }
}
impl<S0> ByteMatchSet<S0> {
    /// Sets `ByteMatchTuples`.
    #[inline] pub fn byte_match_tuples(mut self, value: impl IntoValue_<Vec<ByteMatchTuple>>) -> Self { self.0.put("ByteMatchTuples", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ByteMatchSet<Set_> { self.0.put("Name", value.into_node()); ByteMatchSet(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ByteMatchSet> for ByteMatchSet<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ByteMatchSet<S0> {
    const TYPE: &'static str = "AWS::WAFRegional::ByteMatchSet";
    type Handle = ByteMatchSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ByteMatchSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ByteMatchSetRef(Id_);
impl From<Id_> for ByteMatchSetRef { #[inline] fn from(id: Id_) -> Self { ByteMatchSetRef(id) } }
impl AsRef<Id_> for ByteMatchSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ByteMatchSetRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::WAFRegional::ByteMatchSet.FieldToMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-bytematchset-fieldtomatch.html)
#[must_use]
pub struct FieldToMatch<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FieldToMatch<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldToMatch(Properties_::new(), PhantomData_) }
}
impl<S0> FieldToMatch<S0> {
    /// Sets `Data`.
    #[inline] pub fn data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Data", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> FieldToMatch<Set_> { self.0.put("Type", value.into_node()); FieldToMatch(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FieldToMatch> for FieldToMatch<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFRegional::ByteMatchSet.ByteMatchTuple`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-bytematchset-bytematchtuple.html)
#[must_use]
pub struct ByteMatchTuple<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ByteMatchTuple<Missing_<super::required::field_to_match>, Missing_<super::required::positional_constraint>, Missing_<super::required::text_transformation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ByteMatchTuple(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ByteMatchTuple<S0, S1, S2> {
    /// Sets `FieldToMatch`. Required.
    #[inline] pub fn field_to_match(mut self, value: impl IntoValue_<FieldToMatch>) -> ByteMatchTuple<Set_, S1, S2> { self.0.put("FieldToMatch", value.into_node()); ByteMatchTuple(self.0, PhantomData_) }
    /// Sets `PositionalConstraint`. Required.
    #[inline] pub fn positional_constraint(mut self, value: impl IntoValue_<String>) -> ByteMatchTuple<S0, Set_, S2> { self.0.put("PositionalConstraint", value.into_node()); ByteMatchTuple(self.0, PhantomData_) }
    /// Sets `TargetString`.
    #[inline] pub fn target_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetString", value.into_node()); self }
    /// Sets `TargetStringBase64`.
    #[inline] pub fn target_string_base64(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetStringBase64", value.into_node()); self }
    /// Sets `TextTransformation`. Required.
    #[inline] pub fn text_transformation(mut self, value: impl IntoValue_<String>) -> ByteMatchTuple<S0, S1, Set_> { self.0.put("TextTransformation", value.into_node()); ByteMatchTuple(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ByteMatchTuple> for ByteMatchTuple<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
