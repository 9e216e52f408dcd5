// Made by `cargo xtask generate`; do not edit.
//! `AWS::Transcribe::MedicalVocabulary`

use stanchion_template::generated::*;

/// `AWS::Transcribe::MedicalVocabulary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-medicalvocabulary.html)
#[must_use]
pub struct MedicalVocabulary<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MedicalVocabulary<Missing_<super::required::language_code>, Missing_<super::required::vocabulary_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MedicalVocabulary(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MedicalVocabulary<S0, S1> {
    /// Sets `LanguageCode`. Required. An update replaces the resource. The values are constants of [`LanguageCode`].
    #[inline] pub fn language_code(mut self, value: impl IntoValue_<LanguageCode>) -> MedicalVocabulary<Set_, S1> { self.0.put("LanguageCode", value.into_node()); MedicalVocabulary(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VocabularyFileUri`. 1 to 2000 characters.
    #[inline] pub fn vocabulary_file_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VocabularyFileUri", value.into_node()); self }
    /// Sets `VocabularyName`. Required. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn vocabulary_name(mut self, value: impl IntoValue_<String>) -> MedicalVocabulary<S0, Set_> { self.0.put("VocabularyName", value.into_node()); MedicalVocabulary(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MedicalVocabulary> for MedicalVocabulary<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for MedicalVocabulary<S0, S1> {
    const TYPE: &'static str = "AWS::Transcribe::MedicalVocabulary";
    type Handle = MedicalVocabularyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MedicalVocabulary`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MedicalVocabularyRef(Id_);
impl From<Id_> for MedicalVocabularyRef { #[inline] fn from(id: Id_) -> Self { MedicalVocabularyRef(id) } }
impl AsRef<Id_> for MedicalVocabularyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MedicalVocabularyRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// Values of `AWS::Transcribe::MedicalVocabulary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-medicalvocabulary.html)
#[derive(Debug)]
pub enum LanguageCode {}
impl LanguageCode {
    /// `af-ZA`
    pub const AF_ZA: Value_<LanguageCode> = Value_::constant("af-ZA");
    /// `ar-AE`
    pub const AR_AE: Value_<LanguageCode> = Value_::constant("ar-AE");
    /// `ar-SA`
    pub const AR_SA: Value_<LanguageCode> = Value_::constant("ar-SA");
    /// `da-DK`
    pub const DA_DK: Value_<LanguageCode> = Value_::constant("da-DK");
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
    /// `fa-IR`
    pub const FA_IR: Value_<LanguageCode> = Value_::constant("fa-IR");
    /// `fr-CA`
    pub const FR_CA: Value_<LanguageCode> = Value_::constant("fr-CA");
    /// `fr-FR`
    pub const FR_FR: Value_<LanguageCode> = Value_::constant("fr-FR");
    /// `he-IL`
    pub const HE_IL: Value_<LanguageCode> = Value_::constant("he-IL");
    /// `hi-IN`
    pub const HI_IN: Value_<LanguageCode> = Value_::constant("hi-IN");
    /// `id-ID`
    pub const ID_ID: Value_<LanguageCode> = Value_::constant("id-ID");
    /// `it-IT`
    pub const IT_IT: Value_<LanguageCode> = Value_::constant("it-IT");
    /// `ja-JP`
    pub const JA_JP: Value_<LanguageCode> = Value_::constant("ja-JP");
    /// `ko-KR`
    pub const KO_KR: Value_<LanguageCode> = Value_::constant("ko-KR");
    /// `ms-MY`
    pub const MS_MY: Value_<LanguageCode> = Value_::constant("ms-MY");
    /// `nl-NL`
    pub const NL_NL: Value_<LanguageCode> = Value_::constant("nl-NL");
    /// `pt-BR`
    pub const PT_BR: Value_<LanguageCode> = Value_::constant("pt-BR");
    /// `pt-PT`
    pub const PT_PT: Value_<LanguageCode> = Value_::constant("pt-PT");
    /// `ru-RU`
    pub const RU_RU: Value_<LanguageCode> = Value_::constant("ru-RU");
    /// `ta-IN`
    pub const TA_IN: Value_<LanguageCode> = Value_::constant("ta-IN");
    /// `te-IN`
    pub const TE_IN: Value_<LanguageCode> = Value_::constant("te-IN");
    /// `tr-TR`
    pub const TR_TR: Value_<LanguageCode> = Value_::constant("tr-TR");
    /// `zh-CN`
    pub const ZH_CN: Value_<LanguageCode> = Value_::constant("zh-CN");
    /// `zh-TW`
    pub const ZH_TW: Value_<LanguageCode> = Value_::constant("zh-TW");
    /// `th-TH`
    pub const TH_TH: Value_<LanguageCode> = Value_::constant("th-TH");
    /// `en-ZA`
    pub const EN_ZA: Value_<LanguageCode> = Value_::constant("en-ZA");
    /// `en-NZ`
    pub const EN_NZ: Value_<LanguageCode> = Value_::constant("en-NZ");
    /// `vi-VN`
    pub const VI_VN: Value_<LanguageCode> = Value_::constant("vi-VN");
    /// `sv-SE`
    pub const SV_SE: Value_<LanguageCode> = Value_::constant("sv-SE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LanguageCode> { Value_::from_node(value.into_node()) }
}
