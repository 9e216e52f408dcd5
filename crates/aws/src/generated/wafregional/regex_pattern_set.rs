// Made by `cargo xtask generate`; do not edit.
//! `AWS::WAFRegional::RegexPatternSet`

use stanchion_template::generated::*;

/// `AWS::WAFRegional::RegexPatternSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-regexpatternset.html)
#[must_use]
pub struct RegexPatternSet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RegexPatternSet<Missing_<super::required::name>, Missing_<super::required::regex_pattern_strings>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RegexPatternSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RegexPatternSet<S0, S1> {
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RegexPatternSet<Set_, S1> { self.0.put("Name", value.into_node()); RegexPatternSet(self.0, PhantomData_) }
    /// Sets `RegexPatternStrings`. Required.
    #[inline] pub fn regex_pattern_strings(mut self, value: impl IntoValue_<Vec<String>>) -> RegexPatternSet<S0, Set_> { self.0.put("RegexPatternStrings", value.into_node()); RegexPatternSet(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RegexPatternSet> for RegexPatternSet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for RegexPatternSet<S0, S1> {
    const TYPE: &'static str = "AWS::WAFRegional::RegexPatternSet";
    type Handle = RegexPatternSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RegexPatternSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RegexPatternSetRef(Id_);
impl From<Id_> for RegexPatternSetRef { #[inline] fn from(id: Id_) -> Self { RegexPatternSetRef(id) } }
impl AsRef<Id_> for RegexPatternSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RegexPatternSetRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
