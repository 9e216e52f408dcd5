// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::Vocabulary`

use stanchion_template::generated::*;

/// `AWS::Connect::Vocabulary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-vocabulary.html)
#[must_use]
pub struct Vocabulary<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Vocabulary<Missing_<super::required::content>, Missing_<super::required::instance_id>, Missing_<super::required::language_code>, Missing_<super::required::vocabulary_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Vocabulary(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Vocabulary<S0, S1, S2, S3> {
    /// Sets `Content`. Required. 1 to 60000 characters. An update replaces the resource.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> Vocabulary<Set_, S1, S2, S3> { self.0.put("Content", value.into_node()); Vocabulary(self.0, PhantomData_) }
    /// Sets `InstanceId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> Vocabulary<S0, Set_, S2, S3> { self.0.put("InstanceId", value.into_node()); Vocabulary(self.0, PhantomData_) }
    /// Sets `LanguageCode`. Required. An update replaces the resource. The values are constants of [`LanguageCode`].
    #[inline] pub fn language_code(mut self, value: impl IntoValue_<LanguageCode>) -> Vocabulary<S0, S1, Set_, S3> { self.0.put("LanguageCode", value.into_node()); Vocabulary(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VocabularyName`. Required. 1 to 140 characters. An update replaces the resource.
    #[inline] pub fn vocabulary_name(mut self, value: impl IntoValue_<String>) -> Vocabulary<S0, S1, S2, Set_> { self.0.put("VocabularyName", value.into_node()); Vocabulary(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Vocabulary> for Vocabulary<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Vocabulary<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Connect::Vocabulary";
    type Handle = VocabularyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Vocabulary`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VocabularyRef(Id_);
impl From<Id_> for VocabularyRef { #[inline] fn from(id: Id_) -> Self { VocabularyRef(id) } }
impl AsRef<Id_> for VocabularyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VocabularyRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `VocabularyId`
    #[inline] pub fn vocabulary_id(&self) -> Value_<String> { self.0.attribute("VocabularyId") }
}
/// Values of `AWS::Connect::Vocabulary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-vocabulary.html)
#[derive(Debug)]
pub enum LanguageCode {}
impl LanguageCode {
    /// `ar-AE`
    pub const AR_AE: Value_<LanguageCode> = Value_::constant("ar-AE");
    /// `de-CH`
    pub const DE_CH: Value_<LanguageCode> = Value_::constant("de-CH");
    /// `de-DE`
    pub const DE_DE: Value_<LanguageCode> = Value_::constant("de-DE");
    /// `en-AB`
    pub const EN_AB: Value_<LanguageCode> = Value_::constant("en-AB");
    /// `en-AU`
    pub const EN_AU: Value_<LanguageCode> = Value_::constant("en-AU");
    /// `en-GB`
    pub const EN_GB: Value_<LanguageCode> = Value_::constant("en-GB");
    /// `en-IE`
    pub const EN_IE: Value_<LanguageCode> = Value_::constant("en-IE");
    /// `en-IN`
    pub const EN_IN: Value_<LanguageCode> = Value_::constant("en-IN");
    /// `en-US`
    pub const EN_US: Value_<LanguageCode> = Value_::constant("en-US");
    /// `en-WL`
    pub const EN_WL: Value_<LanguageCode> = Value_::constant("en-WL");
    /// `es-ES`
    pub const ES_ES: Value_<LanguageCode> = Value_::constant("es-ES");
    /// `es-US`
    pub const ES_US: Value_<LanguageCode> = Value_::constant("es-US");
    /// `fr-CA`
    pub const FR_CA: Value_<LanguageCode> = Value_::constant("fr-CA");
    /// `fr-FR`
    pub const FR_FR: Value_<LanguageCode> = Value_::constant("fr-FR");
    /// `hi-IN`
    pub const HI_IN: Value_<LanguageCode> = Value_::constant("hi-IN");
    /// `it-IT`
    pub const IT_IT: Value_<LanguageCode> = Value_::constant("it-IT");
    /// `ja-JP`
    pub const JA_JP: Value_<LanguageCode> = Value_::constant("ja-JP");
    /// `ko-KR`
    pub const KO_KR: Value_<LanguageCode> = Value_::constant("ko-KR");
    /// `pt-BR`
    pub const PT_BR: Value_<LanguageCode> = Value_::constant("pt-BR");
    /// `pt-PT`
    pub const PT_PT: Value_<LanguageCode> = Value_::constant("pt-PT");
    /// `zh-CN`
    pub const ZH_CN: Value_<LanguageCode> = Value_::constant("zh-CN");
    /// `en-NZ`
    pub const EN_NZ: Value_<LanguageCode> = Value_::constant("en-NZ");
    /// `en-ZA`
    pub const EN_ZA: Value_<LanguageCode> = Value_::constant("en-ZA");
    /// `ca-ES`
    pub const CA_ES: Value_<LanguageCode> = Value_::constant("ca-ES");
    /// `da-DK`
    pub const DA_DK: Value_<LanguageCode> = Value_::constant("da-DK");
    /// `fi-FI`
    pub const FI_FI: Value_<LanguageCode> = Value_::constant("fi-FI");
    /// `id-ID`
    pub const ID_ID: Value_<LanguageCode> = Value_::constant("id-ID");
    /// `ms-MY`
    pub const MS_MY: Value_<LanguageCode> = Value_::constant("ms-MY");
    /// `nl-NL`
    pub const NL_NL: Value_<LanguageCode> = Value_::constant("nl-NL");
    /// `no-NO`
    pub const NO_NO: Value_<LanguageCode> = Value_::constant("no-NO");
    /// `pl-PL`
    pub const PL_PL: Value_<LanguageCode> = Value_::constant("pl-PL");
    /// `sv-SE`
    pub const SV_SE: Value_<LanguageCode> = Value_::constant("sv-SE");
    /// `tl-PH`
    pub const TL_PH: Value_<LanguageCode> = Value_::constant("tl-PH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LanguageCode> { Value_::from_node(value.into_node()) }
}
