// Made by `cargo xtask generate`; do not edit.
//! `AWS::Omics::AnnotationStore`

use stanchion_template::generated::*;

/// `AWS::Omics::AnnotationStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-annotationstore.html)
#[must_use]
pub struct AnnotationStore<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AnnotationStore<Missing_<super::required::name>, Missing_<super::required::store_format>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnnotationStore(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AnnotationStore<S0, S1> {
    /// Sets `Description`. 0 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AnnotationStore<Set_, S1> { self.0.put("Name", value.into_node()); AnnotationStore(self.0, PhantomData_) }
    /// Sets `Reference`. An update replaces the resource.
    #[inline] pub fn reference(mut self, value: impl IntoValue_<ReferenceItem>) -> Self { self.0.put("Reference", value.into_node()); self }
    /// Sets `SseConfig`. An update replaces the resource.
    #[inline] pub fn sse_config(mut self, value: impl IntoValue_<SseConfig>) -> Self { self.0.put("SseConfig", value.into_node()); self }
    /// Sets `StoreFormat`. Required. An update replaces the resource. The values are constants of [`StoreFormat`].
    #[inline] pub fn store_format(mut self, value: impl IntoValue_<StoreFormat>) -> AnnotationStore<S0, Set_> { self.0.put("StoreFormat", value.into_node()); AnnotationStore(self.0, PhantomData_) }
    /// Sets `StoreOptions`. An update replaces the resource.
    #[inline] pub fn store_options(mut self, value: impl IntoValue_<StoreOptions>) -> Self { self.0.put("StoreOptions", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AnnotationStore> for AnnotationStore<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AnnotationStore<S0, S1> {
    const TYPE: &'static str = "AWS::Omics::AnnotationStore";
    type Handle = AnnotationStoreRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AnnotationStore`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AnnotationStoreRef(Id_);
impl From<Id_> for AnnotationStoreRef { #[inline] fn from(id: Id_) -> Self { AnnotationStoreRef(id) } }
impl AsRef<Id_> for AnnotationStoreRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AnnotationStoreRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusMessage`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("StatusMessage") }
    /// `Fn::GetAtt` `StoreArn`
    #[inline] pub fn store_arn(&self) -> Value_<String> { self.0.attribute("StoreArn") }
    /// `Fn::GetAtt` `StoreSizeBytes`
    #[inline] pub fn store_size_bytes(&self) -> Value_<f64> { self.0.attribute("StoreSizeBytes") }
    /// `Fn::GetAtt` `UpdateTime`
    #[inline] pub fn update_time(&self) -> Value_<String> { self.0.attribute("UpdateTime") }
}
/// `AWS::Omics::AnnotationStore.ReferenceItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-annotationstore-referenceitem.html)
#[must_use]
pub struct ReferenceItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReferenceItem<Missing_<super::required::reference_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReferenceItem(Properties_::new(), PhantomData_) }
}
impl<S0> ReferenceItem<S0> {
    /// Sets `ReferenceArn`. Required. 1 to 127 characters.
    #[inline] pub fn reference_arn(mut self, value: impl IntoValue_<String>) -> ReferenceItem<Set_> { self.0.put("ReferenceArn", value.into_node()); ReferenceItem(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReferenceItem> for ReferenceItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Omics::AnnotationStore.SseConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-annotationstore-sseconfig.html)
#[must_use]
pub struct SseConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SseConfig<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SseConfig(Properties_::new(), PhantomData_) }
}
impl<S0> SseConfig<S0> {
    /// Sets `KeyArn`. 20 to 2048 characters.
    #[inline] pub fn key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyArn", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`EncryptionType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<EncryptionType>) -> SseConfig<Set_> { self.0.put("Type", value.into_node()); SseConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SseConfig> for SseConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Omics::AnnotationStore.TsvStoreOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-annotationstore-tsvstoreoptions.html)
#[must_use]
pub struct TsvStoreOptions(Properties_);
impl TsvStoreOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TsvStoreOptions(Properties_::new()) }
}
impl TsvStoreOptions {
    /// Sets `AnnotationType`. The values are constants of [`AnnotationType`].
    #[inline] pub fn annotation_type(mut self, value: impl IntoValue_<AnnotationType>) -> Self { self.0.put("AnnotationType", value.into_node()); self }
    /// Sets `FormatToHeader`.
    #[inline] pub fn format_to_header(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("FormatToHeader", value.into_node()); self }
    /// Sets `Schema`. 1 to 5000 items.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<Vec<MapOf_<SchemaValueType>>>) -> Self { self.0.put("Schema", value.into_node()); self }
}
impl IntoValue_<TsvStoreOptions> for TsvStoreOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Omics::AnnotationStore.StoreOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-annotationstore-storeoptions.html)
#[must_use]
pub struct StoreOptions(Properties_);
impl StoreOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StoreOptions(Properties_::new()) }
}
impl StoreOptions {
    /// Sets `TsvStoreOptions`.
    #[inline] pub fn tsv_store_options(mut self, value: impl IntoValue_<TsvStoreOptions>) -> Self { self.0.put("TsvStoreOptions", value.into_node()); self }
}
impl IntoValue_<StoreOptions> for StoreOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Omics::AnnotationStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-annotationstore.html)
#[derive(Debug)]
pub enum EncryptionType {}
impl EncryptionType {
    /// `KMS`
    pub const KMS: Value_<EncryptionType> = Value_::constant("KMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Omics::AnnotationStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-annotationstore.html)
#[derive(Debug)]
pub enum StoreFormat {}
impl StoreFormat {
    /// `GFF`
    pub const GFF: Value_<StoreFormat> = Value_::constant("GFF");
    /// `TSV`
    pub const TSV: Value_<StoreFormat> = Value_::constant("TSV");
    /// `VCF`
    pub const VCF: Value_<StoreFormat> = Value_::constant("VCF");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StoreFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Omics::AnnotationStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-annotationstore.html)
#[derive(Debug)]
pub enum AnnotationType {}
impl AnnotationType {
    /// `GENERIC`
    pub const GENERIC: Value_<AnnotationType> = Value_::constant("GENERIC");
    /// `CHR_POS`
    pub const CHR_POS: Value_<AnnotationType> = Value_::constant("CHR_POS");
    /// `CHR_POS_REF_ALT`
    pub const CHR_POS_REF_ALT: Value_<AnnotationType> = Value_::constant("CHR_POS_REF_ALT");
    /// `CHR_START_END_ONE_BASE`
    pub const CHR_START_END_ONE_BASE: Value_<AnnotationType> = Value_::constant("CHR_START_END_ONE_BASE");
    /// `CHR_START_END_REF_ALT_ONE_BASE`
    pub const CHR_START_END_REF_ALT_ONE_BASE: Value_<AnnotationType> = Value_::constant("CHR_START_END_REF_ALT_ONE_BASE");
    /// `CHR_START_END_ZERO_BASE`
    pub const CHR_START_END_ZERO_BASE: Value_<AnnotationType> = Value_::constant("CHR_START_END_ZERO_BASE");
    /// `CHR_START_END_REF_ALT_ZERO_BASE`
    pub const CHR_START_END_REF_ALT_ZERO_BASE: Value_<AnnotationType> = Value_::constant("CHR_START_END_REF_ALT_ZERO_BASE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AnnotationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Omics::AnnotationStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-annotationstore.html)
#[derive(Debug)]
pub enum SchemaValueType {}
impl SchemaValueType {
    /// `LONG`
    pub const LONG: Value_<SchemaValueType> = Value_::constant("LONG");
    /// `INT`
    pub const INT: Value_<SchemaValueType> = Value_::constant("INT");
    /// `STRING`
    pub const STRING: Value_<SchemaValueType> = Value_::constant("STRING");
    /// `FLOAT`
    pub const FLOAT: Value_<SchemaValueType> = Value_::constant("FLOAT");
    /// `DOUBLE`
    pub const DOUBLE: Value_<SchemaValueType> = Value_::constant("DOUBLE");
    /// `BOOLEAN`
    pub const BOOLEAN: Value_<SchemaValueType> = Value_::constant("BOOLEAN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SchemaValueType> { Value_::from_node(value.into_node()) }
}
