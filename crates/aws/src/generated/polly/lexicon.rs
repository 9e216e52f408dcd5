// Made by `cargo xtask generate`; do not edit.
//! `AWS::Polly::Lexicon`

use stanchion_template::generated::*;

/// `AWS::Polly::Lexicon`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-polly-lexicon.html)
#[must_use]
pub struct Lexicon<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Lexicon<Missing_<super::required::content>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Lexicon(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Lexicon<S0, S1> {
    /// Sets `Content`. Required.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> Lexicon<Set_, S1> { self.0.put("Content", value.into_node()); Lexicon(self.0, PhantomData_) }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Lexicon<S0, Set_> { self.0.put("Name", value.into_node()); Lexicon(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Lexicon> for Lexicon<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Lexicon<S0, S1> {
    const TYPE: &'static str = "AWS::Polly::Lexicon";
    type Handle = LexiconRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Lexicon`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LexiconRef(Id_);
impl From<Id_> for LexiconRef { #[inline] fn from(id: Id_) -> Self { LexiconRef(id) } }
impl AsRef<Id_> for LexiconRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LexiconRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Alphabet`
    #[inline] pub fn alphabet(&self) -> Value_<String> { self.0.attribute("Alphabet") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `LanguageCode`
    #[inline] pub fn language_code(&self) -> Value_<String> { self.0.attribute("LanguageCode") }
    /// `Fn::GetAtt` `LastModified`
    #[inline] pub fn last_modified(&self) -> Value_<String> { self.0.attribute("LastModified") }
    /// `Fn::GetAtt` `LexemesCount`
    #[inline] pub fn lexemes_count(&self) -> Value_<i64> { self.0.attribute("LexemesCount") }
    /// `Fn::GetAtt` `Size`
    #[inline] pub fn size(&self) -> Value_<i64> { self.0.attribute("Size") }
}
