// Made by `cargo xtask generate`; do not edit.
//! `AWS::Transcribe::VocabularyFilter`

use stanchion_template::generated::*;

/// `AWS::Transcribe::VocabularyFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabularyfilter.html)
#[must_use]
pub struct VocabularyFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VocabularyFilter<Missing_<super::required::language_code>, Missing_<super::required::vocabulary_filter_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VocabularyFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VocabularyFilter<S0, S1> {
    /// Sets `DataAccessRoleArn`. 20 to 2048 characters.
    #[inline] pub fn data_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataAccessRoleArn", value.into_node()); self }
    /// Sets `LanguageCode`. Required. An update replaces the resource. The values are constants of [`LanguageCode`].
    #[inline] pub fn language_code(mut self, value: impl IntoValue_<LanguageCode>) -> VocabularyFilter<Set_, S1> { self.0.put("LanguageCode", value.into_node()); VocabularyFilter(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VocabularyFilterFileUri`. 1 to 2000 characters.
    #[inline] pub fn vocabulary_filter_file_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VocabularyFilterFileUri", value.into_node()); self }
    /// Sets `VocabularyFilterName`. Required. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn vocabulary_filter_name(mut self, value: impl IntoValue_<String>) -> VocabularyFilter<S0, Set_> { self.0.put("VocabularyFilterName", value.into_node()); VocabularyFilter(self.0, PhantomData_) }
    /// Sets `Words`. At least 1 item.
    #[inline] pub fn words(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Words", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VocabularyFilter> for VocabularyFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for VocabularyFilter<S0, S1> {
    const TYPE: &'static str = "AWS::Transcribe::VocabularyFilter";
    type Handle = VocabularyFilterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VocabularyFilter`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VocabularyFilterRef(Id_);
impl From<Id_> for VocabularyFilterRef { #[inline] fn from(id: Id_) -> Self { VocabularyFilterRef(id) } }
impl AsRef<Id_> for VocabularyFilterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VocabularyFilterRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// Values of `AWS::Transcribe::VocabularyFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabularyfilter.html)
#[derive(Debug)]
pub enum LanguageCode {}
impl LanguageCode {
    /// `ab-GE`
    pub const AB_GE: Value_<LanguageCode> = Value_::constant("ab-GE");
    /// `af-ZA`
    pub const AF_ZA: Value_<LanguageCode> = Value_::constant("af-ZA");
    /// `am-ET`
    pub const AM_ET: Value_<LanguageCode> = Value_::constant("am-ET");
    /// `ar-AE`
    pub const AR_AE: Value_<LanguageCode> = Value_::constant("ar-AE");
    /// `ar-SA`
    pub const AR_SA: Value_<LanguageCode> = Value_::constant("ar-SA");
    /// `ast-ES`
    pub const AST_ES: Value_<LanguageCode> = Value_::constant("ast-ES");
    /// `az-AZ`
    pub const AZ_AZ: Value_<LanguageCode> = Value_::constant("az-AZ");
    /// `ba-RU`
    pub const BA_RU: Value_<LanguageCode> = Value_::constant("ba-RU");
    /// `be-BY`
    pub const BE_BY: Value_<LanguageCode> = Value_::constant("be-BY");
    /// `bg-BG`
    pub const BG_BG: Value_<LanguageCode> = Value_::constant("bg-BG");
    /// `bn-IN`
    pub const BN_IN: Value_<LanguageCode> = Value_::constant("bn-IN");
    /// `bs-BA`
    pub const BS_BA: Value_<LanguageCode> = Value_::constant("bs-BA");
    /// `ca-ES`
    pub const CA_ES: Value_<LanguageCode> = Value_::constant("ca-ES");
    /// `ckb-IQ`
    pub const CKB_IQ: Value_<LanguageCode> = Value_::constant("ckb-IQ");
    /// `ckb-IR`
    pub const CKB_IR: Value_<LanguageCode> = Value_::constant("ckb-IR");
    /// `cs-CZ`
    pub const CS_CZ: Value_<LanguageCode> = Value_::constant("cs-CZ");
    /// `cy-GB`
    pub const CY_GB: Value_<LanguageCode> = Value_::constant("cy-GB");
    /// `cy-WL`
    pub const CY_WL: Value_<LanguageCode> = Value_::constant("cy-WL");
    /// `da-DK`
    pub const DA_DK: Value_<LanguageCode> = Value_::constant("da-DK");
    /// `de-CH`
    pub const DE_CH: Value_<LanguageCode> = Value_::constant("de-CH");
    /// `de-DE`
    pub const DE_DE: Value_<LanguageCode> = Value_::constant("de-DE");
    /// `el-GR`
    pub const EL_GR: Value_<LanguageCode> = Value_::constant("el-GR");
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
    /// `en-NZ`
    pub const EN_NZ: Value_<LanguageCode> = Value_::constant("en-NZ");
    /// `en-US`
    pub const EN_US: Value_<LanguageCode> = Value_::constant("en-US");
    /// `en-WL`
    pub const EN_WL: Value_<LanguageCode> = Value_::constant("en-WL");
    /// `en-ZA`
    pub const EN_ZA: Value_<LanguageCode> = Value_::constant("en-ZA");
    /// `es-ES`
    pub const ES_ES: Value_<LanguageCode> = Value_::constant("es-ES");
    /// `es-MX`
    pub const ES_MX: Value_<LanguageCode> = Value_::constant("es-MX");
    /// `es-US`
    pub const ES_US: Value_<LanguageCode> = Value_::constant("es-US");
    /// `et-EE`
    pub const ET_EE: Value_<LanguageCode> = Value_::constant("et-EE");
    /// `et-ET`
    pub const ET_ET: Value_<LanguageCode> = Value_::constant("et-ET");
    /// `eu-ES`
    pub const EU_ES: Value_<LanguageCode> = Value_::constant("eu-ES");
    /// `fa-AF`
    pub const FA_AF: Value_<LanguageCode> = Value_::constant("fa-AF");
    /// `fa-IR`
    pub const FA_IR: Value_<LanguageCode> = Value_::constant("fa-IR");
    /// `fi-FI`
    pub const FI_FI: Value_<LanguageCode> = Value_::constant("fi-FI");
    /// `fr-CA`
    pub const FR_CA: Value_<LanguageCode> = Value_::constant("fr-CA");
    /// `fr-FR`
    pub const FR_FR: Value_<LanguageCode> = Value_::constant("fr-FR");
    /// `ga-IE`
    pub const GA_IE: Value_<LanguageCode> = Value_::constant("ga-IE");
    /// `gd-GB`
    pub const GD_GB: Value_<LanguageCode> = Value_::constant("gd-GB");
    /// `gl-ES`
    pub const GL_ES: Value_<LanguageCode> = Value_::constant("gl-ES");
    /// `gu-IN`
    pub const GU_IN: Value_<LanguageCode> = Value_::constant("gu-IN");
    /// `ha-NG`
    pub const HA_NG: Value_<LanguageCode> = Value_::constant("ha-NG");
    /// `he-IL`
    pub const HE_IL: Value_<LanguageCode> = Value_::constant("he-IL");
    /// `hi-IN`
    pub const HI_IN: Value_<LanguageCode> = Value_::constant("hi-IN");
    /// `hr-HR`
    pub const HR_HR: Value_<LanguageCode> = Value_::constant("hr-HR");
    /// `ht-HT`
    pub const HT_HT: Value_<LanguageCode> = Value_::constant("ht-HT");
    /// `hu-HU`
    pub const HU_HU: Value_<LanguageCode> = Value_::constant("hu-HU");
    /// `hy-AM`
    pub const HY_AM: Value_<LanguageCode> = Value_::constant("hy-AM");
    /// `id-ID`
    pub const ID_ID: Value_<LanguageCode> = Value_::constant("id-ID");
    /// `is-IS`
    pub const IS_IS: Value_<LanguageCode> = Value_::constant("is-IS");
    /// `it-IT`
    pub const IT_IT: Value_<LanguageCode> = Value_::constant("it-IT");
    /// `ja-JP`
    pub const JA_JP: Value_<LanguageCode> = Value_::constant("ja-JP");
    /// `jv-ID`
    pub const JV_ID: Value_<LanguageCode> = Value_::constant("jv-ID");
    /// `ka-GE`
    pub const KA_GE: Value_<LanguageCode> = Value_::constant("ka-GE");
    /// `kab-DZ`
    pub const KAB_DZ: Value_<LanguageCode> = Value_::constant("kab-DZ");
    /// `kk-KZ`
    pub const KK_KZ: Value_<LanguageCode> = Value_::constant("kk-KZ");
    /// `km-KH`
    pub const KM_KH: Value_<LanguageCode> = Value_::constant("km-KH");
    /// `kn-IN`
    pub const KN_IN: Value_<LanguageCode> = Value_::constant("kn-IN");
    /// `ko-KR`
    pub const KO_KR: Value_<LanguageCode> = Value_::constant("ko-KR");
    /// `ky-KG`
    pub const KY_KG: Value_<LanguageCode> = Value_::constant("ky-KG");
    /// `lg-IN`
    pub const LG_IN: Value_<LanguageCode> = Value_::constant("lg-IN");
    /// `lt-LT`
    pub const LT_LT: Value_<LanguageCode> = Value_::constant("lt-LT");
    /// `lv-LV`
    pub const LV_LV: Value_<LanguageCode> = Value_::constant("lv-LV");
    /// `mhr-RU`
    pub const MHR_RU: Value_<LanguageCode> = Value_::constant("mhr-RU");
    /// `mi-NZ`
    pub const MI_NZ: Value_<LanguageCode> = Value_::constant("mi-NZ");
    /// `mk-MK`
    pub const MK_MK: Value_<LanguageCode> = Value_::constant("mk-MK");
    /// `ml-IN`
    pub const ML_IN: Value_<LanguageCode> = Value_::constant("ml-IN");
    /// `mn-MN`
    pub const MN_MN: Value_<LanguageCode> = Value_::constant("mn-MN");
    /// `mr-IN`
    pub const MR_IN: Value_<LanguageCode> = Value_::constant("mr-IN");
    /// `ms-MY`
    pub const MS_MY: Value_<LanguageCode> = Value_::constant("ms-MY");
    /// `mt-MT`
    pub const MT_MT: Value_<LanguageCode> = Value_::constant("mt-MT");
    /// `my-MM`
    pub const MY_MM: Value_<LanguageCode> = Value_::constant("my-MM");
    /// `ne-NP`
    pub const NE_NP: Value_<LanguageCode> = Value_::constant("ne-NP");
    /// `nl-NL`
    pub const NL_NL: Value_<LanguageCode> = Value_::constant("nl-NL");
    /// `no-NO`
    pub const NO_NO: Value_<LanguageCode> = Value_::constant("no-NO");
    /// `or-IN`
    pub const OR_IN: Value_<LanguageCode> = Value_::constant("or-IN");
    /// `pa-IN`
    pub const PA_IN: Value_<LanguageCode> = Value_::constant("pa-IN");
    /// `pl-PL`
    pub const PL_PL: Value_<LanguageCode> = Value_::constant("pl-PL");
    /// `ps-AF`
    pub const PS_AF: Value_<LanguageCode> = Value_::constant("ps-AF");
    /// `pt-BR`
    pub const PT_BR: Value_<LanguageCode> = Value_::constant("pt-BR");
    /// `pt-PT`
    pub const PT_PT: Value_<LanguageCode> = Value_::constant("pt-PT");
    /// `ro-RO`
    pub const RO_RO: Value_<LanguageCode> = Value_::constant("ro-RO");
    /// `ru-RU`
    pub const RU_RU: Value_<LanguageCode> = Value_::constant("ru-RU");
    /// `rw-RW`
    pub const RW_RW: Value_<LanguageCode> = Value_::constant("rw-RW");
    /// `si-LK`
    pub const SI_LK: Value_<LanguageCode> = Value_::constant("si-LK");
    /// `sk-SK`
    pub const SK_SK: Value_<LanguageCode> = Value_::constant("sk-SK");
    /// `sl-SI`
    pub const SL_SI: Value_<LanguageCode> = Value_::constant("sl-SI");
    /// `so-SO`
    pub const SO_SO: Value_<LanguageCode> = Value_::constant("so-SO");
    /// `sq-AL`
    pub const SQ_AL: Value_<LanguageCode> = Value_::constant("sq-AL");
    /// `sr-RS`
    pub const SR_RS: Value_<LanguageCode> = Value_::constant("sr-RS");
    /// `su-ID`
    pub const SU_ID: Value_<LanguageCode> = Value_::constant("su-ID");
    /// `sv-SE`
    pub const SV_SE: Value_<LanguageCode> = Value_::constant("sv-SE");
    /// `sw-BI`
    pub const SW_BI: Value_<LanguageCode> = Value_::constant("sw-BI");
    /// `sw-KE`
    pub const SW_KE: Value_<LanguageCode> = Value_::constant("sw-KE");
    /// `sw-RW`
    pub const SW_RW: Value_<LanguageCode> = Value_::constant("sw-RW");
    /// `sw-TZ`
    pub const SW_TZ: Value_<LanguageCode> = Value_::constant("sw-TZ");
    /// `sw-UG`
    pub const SW_UG: Value_<LanguageCode> = Value_::constant("sw-UG");
    /// `ta-IN`
    pub const TA_IN: Value_<LanguageCode> = Value_::constant("ta-IN");
    /// `te-IN`
    pub const TE_IN: Value_<LanguageCode> = Value_::constant("te-IN");
    /// `th-TH`
    pub const TH_TH: Value_<LanguageCode> = Value_::constant("th-TH");
    /// `tl-PH`
    pub const TL_PH: Value_<LanguageCode> = Value_::constant("tl-PH");
    /// `tr-TR`
    pub const TR_TR: Value_<LanguageCode> = Value_::constant("tr-TR");
    /// `tt-RU`
    pub const TT_RU: Value_<LanguageCode> = Value_::constant("tt-RU");
    /// `ug-CN`
    pub const UG_CN: Value_<LanguageCode> = Value_::constant("ug-CN");
    /// `uk-UA`
    pub const UK_UA: Value_<LanguageCode> = Value_::constant("uk-UA");
    /// `uz-UZ`
    pub const UZ_UZ: Value_<LanguageCode> = Value_::constant("uz-UZ");
    /// `vi-VN`
    pub const VI_VN: Value_<LanguageCode> = Value_::constant("vi-VN");
    /// `wo-SN`
    pub const WO_SN: Value_<LanguageCode> = Value_::constant("wo-SN");
    /// `zh-CN`
    pub const ZH_CN: Value_<LanguageCode> = Value_::constant("zh-CN");
    /// `zh-HK`
    pub const ZH_HK: Value_<LanguageCode> = Value_::constant("zh-HK");
    /// `zh-TW`
    pub const ZH_TW: Value_<LanguageCode> = Value_::constant("zh-TW");
    /// `zu-ZA`
    pub const ZU_ZA: Value_<LanguageCode> = Value_::constant("zu-ZA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LanguageCode> { Value_::from_node(value.into_node()) }
}
