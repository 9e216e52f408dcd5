// Made by `cargo xtask generate`; do not edit.
//! `AWS::WAFv2::RegexPatternSet`

use stanchion_template::generated::*;

/// `AWS::WAFv2::RegexPatternSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-regexpatternset.html)
#[must_use]
pub struct RegexPatternSet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RegexPatternSet<Missing_<super::required::regular_expression_list>, Missing_<super::required::scope>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RegexPatternSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RegexPatternSet<S0, S1> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RegularExpressionList`. Required.
    #[inline] pub fn regular_expression_list(mut self, value: impl IntoValue_<Vec<String>>) -> RegexPatternSet<Set_, S1> { self.0.put("RegularExpressionList", value.into_node()); RegexPatternSet(self.0, PhantomData_) }
    /// Sets `Scope`. Required. An update replaces the resource. The values are constants of [`Scope`].
    #[inline] pub fn scope(mut self, value: impl IntoValue_<Scope>) -> RegexPatternSet<S0, Set_> { self.0.put("Scope", value.into_node()); RegexPatternSet(self.0, PhantomData_) }
    /// Sets `Tags`. At least 1 item.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RegexPatternSet> for RegexPatternSet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for RegexPatternSet<S0, S1> {
    const TYPE: &'static str = "AWS::WAFv2::RegexPatternSet";
    type Handle = RegexPatternSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RegexPatternSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RegexPatternSetRef(Id_);
impl From<Id_> for RegexPatternSetRef { #[inline] fn from(id: Id_) -> Self { RegexPatternSetRef(id) } }
impl AsRef<Id_> for RegexPatternSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RegexPatternSetRef {
    /// `Ref`: `Name|Id|Scope`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// Values of `AWS::WAFv2::RegexPatternSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-regexpatternset.html)
#[derive(Debug)]
pub enum Scope {}
impl Scope {
    /// `CLOUDFRONT`
    pub const CLOUDFRONT: Value_<Scope> = Value_::constant("CLOUDFRONT");
    /// `REGIONAL`
    pub const REGIONAL: Value_<Scope> = Value_::constant("REGIONAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Scope> { Value_::from_node(value.into_node()) }
}
