// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElementalInference::Dictionary`

use stanchion_template::generated::*;

/// `AWS::ElementalInference::Dictionary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-dictionary.html)
#[must_use]
pub struct Dictionary<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Dictionary<Missing_<super::required::language>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dictionary(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Dictionary<S0, S1> {
    /// Sets `Entries`. At most 40960 characters.
    #[inline] pub fn entries(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Entries", value.into_node()); self }
    /// Sets `Language`. Required. The values are constants of [`DictionaryLanguage`].
    #[inline] pub fn language(mut self, value: impl IntoValue_<DictionaryLanguage>) -> Dictionary<Set_, S1> { self.0.put("Language", value.into_node()); Dictionary(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Dictionary<S0, Set_> { self.0.put("Name", value.into_node()); Dictionary(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Dictionary> for Dictionary<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Dictionary<S0, S1> {
    const TYPE: &'static str = "AWS::ElementalInference::Dictionary";
    type Handle = DictionaryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Dictionary`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DictionaryRef(Id_);
impl From<Id_> for DictionaryRef { #[inline] fn from(id: Id_) -> Self { DictionaryRef(id) } }
impl AsRef<Id_> for DictionaryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DictionaryRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// Values of `AWS::ElementalInference::Dictionary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-dictionary.html)
#[derive(Debug)]
pub enum DictionaryLanguage {}
impl DictionaryLanguage {
    /// `eng`
    pub const ENG: Value_<DictionaryLanguage> = Value_::constant("eng");
    /// `fra`
    pub const FRA: Value_<DictionaryLanguage> = Value_::constant("fra");
    /// `ita`
    pub const ITA: Value_<DictionaryLanguage> = Value_::constant("ita");
    /// `deu`
    pub const DEU: Value_<DictionaryLanguage> = Value_::constant("deu");
    /// `spa`
    pub const SPA: Value_<DictionaryLanguage> = Value_::constant("spa");
    /// `por`
    pub const POR: Value_<DictionaryLanguage> = Value_::constant("por");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DictionaryLanguage> { Value_::from_node(value.into_node()) }
}
