// Made by `cargo xtask generate`; do not edit.
//! `AWS::WAFRegional::XssMatchSet`

use stanchion_template::generated::*;

/// `AWS::WAFRegional::XssMatchSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-xssmatchset.html)
#[must_use]
pub struct XssMatchSet<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl XssMatchSet<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { XssMatchSet(Properties_::new(), PhantomData_) }
}
impl<S0> XssMatchSet<S0> {
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> XssMatchSet<Set_> { self.0.put("Name", value.into_node()); XssMatchSet(self.0, PhantomData_) }
    /// Sets `XssMatchTuples`.
    #[inline] pub fn xss_match_tuples(mut self, value: impl IntoValue_<Vec<XssMatchTuple>>) -> Self { self.0.put("XssMatchTuples", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<XssMatchSet> for XssMatchSet<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for XssMatchSet<S0> {
    const TYPE: &'static str = "AWS::WAFRegional::XssMatchSet";
    type Handle = XssMatchSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`XssMatchSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct XssMatchSetRef(Id_);
impl From<Id_> for XssMatchSetRef { #[inline] fn from(id: Id_) -> Self { XssMatchSetRef(id) } }
impl AsRef<Id_> for XssMatchSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl XssMatchSetRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::WAFRegional::XssMatchSet.FieldToMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-xssmatchset-fieldtomatch.html)
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
/// `AWS::WAFRegional::XssMatchSet.XssMatchTuple`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-xssmatchset-xssmatchtuple.html)
#[must_use]
pub struct XssMatchTuple<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl XssMatchTuple<Missing_<super::required::field_to_match>, Missing_<super::required::text_transformation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { XssMatchTuple(Properties_::new(), PhantomData_) }
}
impl<S0, S1> XssMatchTuple<S0, S1> {
    /// Sets `FieldToMatch`. Required.
    #[inline] pub fn field_to_match(mut self, value: impl IntoValue_<FieldToMatch>) -> XssMatchTuple<Set_, S1> { self.0.put("FieldToMatch", value.into_node()); XssMatchTuple(self.0, PhantomData_) }
    /// Sets `TextTransformation`. Required.
    #[inline] pub fn text_transformation(mut self, value: impl IntoValue_<String>) -> XssMatchTuple<S0, Set_> { self.0.put("TextTransformation", value.into_node()); XssMatchTuple(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<XssMatchTuple> for XssMatchTuple<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
