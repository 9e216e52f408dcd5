// Made by `cargo xtask generate`; do not edit.
//! `AWS::Translate::Terminology`

use stanchion_template::generated::*;

/// `AWS::Translate::Terminology`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-terminology.html)
#[must_use]
pub struct Terminology<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Terminology<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Terminology(Properties_::new(), PhantomData_) }
}
impl<S0> Terminology<S0> {
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EncryptionKey`. An update replaces the resource.
    #[inline] pub fn encryption_key(mut self, value: impl IntoValue_<EncryptionKey>) -> Self { self.0.put("EncryptionKey", value.into_node()); self }
    /// Sets `MergeStrategy`. The values are constants of [`MergeStrategy`].
    #[inline] pub fn merge_strategy(mut self, value: impl IntoValue_<MergeStrategy>) -> Self { self.0.put("MergeStrategy", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Terminology<Set_> { self.0.put("Name", value.into_node()); Terminology(self.0, PhantomData_) }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TerminologyData`.
    #[inline] pub fn terminology_data(mut self, value: impl IntoValue_<TerminologyData>) -> Self { self.0.put("TerminologyData", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Terminology> for Terminology<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Terminology<S0> {
    const TYPE: &'static str = "AWS::Translate::Terminology";
    type Handle = TerminologyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Terminology`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TerminologyRef(Id_);
impl From<Id_> for TerminologyRef { #[inline] fn from(id: Id_) -> Self { TerminologyRef(id) } }
impl AsRef<Id_> for TerminologyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TerminologyRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Directionality`
    #[inline] pub fn directionality(&self) -> Value_<String> { self.0.attribute("Directionality") }
    /// `Fn::GetAtt` `Format`
    #[inline] pub fn format(&self) -> Value_<String> { self.0.attribute("Format") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `SizeBytes`
    #[inline] pub fn size_bytes(&self) -> Value_<i64> { self.0.attribute("SizeBytes") }
    /// `Fn::GetAtt` `SourceLanguageCode`
    #[inline] pub fn source_language_code(&self) -> Value_<String> { self.0.attribute("SourceLanguageCode") }
    /// `Fn::GetAtt` `TargetLanguageCodes`
    #[inline] pub fn target_language_codes(&self) -> Value_<Vec<String>> { self.0.list_attribute("TargetLanguageCodes") }
    /// `Fn::GetAtt` `TermCount`
    #[inline] pub fn term_count(&self) -> Value_<i64> { self.0.attribute("TermCount") }
}
/// `AWS::Translate::Terminology.EncryptionKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-terminology.html)
#[must_use]
pub struct EncryptionKey<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EncryptionKey<Missing_<super::required::id>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionKey(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EncryptionKey<S0, S1> {
    /// Sets `Id`. Required. 1 to 400 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> EncryptionKey<Set_, S1> { self.0.put("Id", value.into_node()); EncryptionKey(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> EncryptionKey<S0, Set_> { self.0.put("Type", value.into_node()); EncryptionKey(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EncryptionKey> for EncryptionKey<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Translate::Terminology.TerminologyData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-terminology.html)
#[must_use]
pub struct TerminologyData<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TerminologyData<Missing_<super::required::file>, Missing_<super::required::format>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TerminologyData(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TerminologyData<S0, S1> {
    /// Sets `Directionality`. The values are constants of [`Directionality`].
    #[inline] pub fn directionality(mut self, value: impl IntoValue_<Directionality>) -> Self { self.0.put("Directionality", value.into_node()); self }
    /// Sets `File`. Required.
    #[inline] pub fn file(mut self, value: impl IntoValue_<String>) -> TerminologyData<Set_, S1> { self.0.put("File", value.into_node()); TerminologyData(self.0, PhantomData_) }
    /// Sets `Format`. Required. The values are constants of [`Format`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<Format>) -> TerminologyData<S0, Set_> { self.0.put("Format", value.into_node()); TerminologyData(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TerminologyData> for TerminologyData<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Translate::Terminology`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-terminology.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `KMS`
    pub const KMS: Value_<Type> = Value_::constant("KMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Translate::Terminology`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-terminology.html)
#[derive(Debug)]
pub enum MergeStrategy {}
impl MergeStrategy {
    /// `OVERWRITE`
    pub const OVERWRITE: Value_<MergeStrategy> = Value_::constant("OVERWRITE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MergeStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Translate::Terminology`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-terminology.html)
#[derive(Debug)]
pub enum Directionality {}
impl Directionality {
    /// `UNI`
    pub const UNI: Value_<Directionality> = Value_::constant("UNI");
    /// `MULTI`
    pub const MULTI: Value_<Directionality> = Value_::constant("MULTI");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Directionality> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Translate::Terminology`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-terminology.html)
#[derive(Debug)]
pub enum Format {}
impl Format {
    /// `CSV`
    pub const CSV: Value_<Format> = Value_::constant("CSV");
    /// `TMX`
    pub const TMX: Value_<Format> = Value_::constant("TMX");
    /// `TSV`
    pub const TSV: Value_<Format> = Value_::constant("TSV");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Format> { Value_::from_node(value.into_node()) }
}
