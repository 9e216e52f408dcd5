// Made by `cargo xtask generate`; do not edit.
//! `AWS::Translate::ParallelData`

use stanchion_template::generated::*;

/// `AWS::Translate::ParallelData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-paralleldata.html)
#[must_use]
pub struct ParallelData<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ParallelData<Missing_<super::required::name>, Missing_<super::required::parallel_data_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParallelData(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ParallelData<S0, S1> {
    /// Sets `Description`. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EncryptionKey`. An update replaces the resource.
    #[inline] pub fn encryption_key(mut self, value: impl IntoValue_<EncryptionKey>) -> Self { self.0.put("EncryptionKey", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ParallelData<Set_, S1> { self.0.put("Name", value.into_node()); ParallelData(self.0, PhantomData_) }
    /// Sets `ParallelDataConfig`. Required.
    #[inline] pub fn parallel_data_config(mut self, value: impl IntoValue_<ParallelDataConfig>) -> ParallelData<S0, Set_> { self.0.put("ParallelDataConfig", value.into_node()); ParallelData(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ParallelData> for ParallelData<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ParallelData<S0, S1> {
    const TYPE: &'static str = "AWS::Translate::ParallelData";
    type Handle = ParallelDataRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ParallelData`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ParallelDataRef(Id_);
impl From<Id_> for ParallelDataRef { #[inline] fn from(id: Id_) -> Self { ParallelDataRef(id) } }
impl AsRef<Id_> for ParallelDataRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ParallelDataRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `FailedRecordCount`
    #[inline] pub fn failed_record_count(&self) -> Value_<i64> { self.0.attribute("FailedRecordCount") }
    /// `Fn::GetAtt` `ImportedDataSize`
    #[inline] pub fn imported_data_size(&self) -> Value_<i64> { self.0.attribute("ImportedDataSize") }
    /// `Fn::GetAtt` `ImportedRecordCount`
    #[inline] pub fn imported_record_count(&self) -> Value_<i64> { self.0.attribute("ImportedRecordCount") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `SkippedRecordCount`
    #[inline] pub fn skipped_record_count(&self) -> Value_<i64> { self.0.attribute("SkippedRecordCount") }
    /// `Fn::GetAtt` `SourceLanguageCode`
    #[inline] pub fn source_language_code(&self) -> Value_<String> { self.0.attribute("SourceLanguageCode") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `TargetLanguageCodes`
    #[inline] pub fn target_language_codes(&self) -> Value_<Vec<String>> { self.0.list_attribute("TargetLanguageCodes") }
}
/// `AWS::Translate::ParallelData.EncryptionKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-paralleldata.html)
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
/// `AWS::Translate::ParallelData.ParallelDataConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-paralleldata.html)
#[must_use]
pub struct ParallelDataConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ParallelDataConfig<Missing_<super::required::format>, Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParallelDataConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ParallelDataConfig<S0, S1> {
    /// Sets `Format`. Required. The values are constants of [`Format`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<Format>) -> ParallelDataConfig<Set_, S1> { self.0.put("Format", value.into_node()); ParallelDataConfig(self.0, PhantomData_) }
    /// Sets `S3Uri`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> ParallelDataConfig<S0, Set_> { self.0.put("S3Uri", value.into_node()); ParallelDataConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ParallelDataConfig> for ParallelDataConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Translate::ParallelData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-paralleldata.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `KMS`
    pub const KMS: Value_<Type> = Value_::constant("KMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Translate::ParallelData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-paralleldata.html)
#[derive(Debug)]
pub enum Format {}
impl Format {
    /// `TSV`
    pub const TSV: Value_<Format> = Value_::constant("TSV");
    /// `CSV`
    pub const CSV: Value_<Format> = Value_::constant("CSV");
    /// `TMX`
    pub const TMX: Value_<Format> = Value_::constant("TMX");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Format> { Value_::from_node(value.into_node()) }
}
