// Made by `cargo xtask generate`; do not edit.
//! `AWS::Comprehend::DocumentClassifier`

use stanchion_template::generated::*;

/// `AWS::Comprehend::DocumentClassifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifier.html)
#[must_use]
pub struct DocumentClassifier<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl DocumentClassifier<Missing_<super::required::data_access_role_arn>, Missing_<super::required::document_classifier_name>, Missing_<super::required::input_data_config>, Missing_<super::required::language_code>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentClassifier(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> DocumentClassifier<S0, S1, S2, S3> {
    /// Sets `DataAccessRoleArn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn data_access_role_arn(mut self, value: impl IntoValue_<String>) -> DocumentClassifier<Set_, S1, S2, S3> { self.0.put("DataAccessRoleArn", value.into_node()); DocumentClassifier(self.0, PhantomData_) }
    /// Sets `DocumentClassifierName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn document_classifier_name(mut self, value: impl IntoValue_<String>) -> DocumentClassifier<S0, Set_, S2, S3> { self.0.put("DocumentClassifierName", value.into_node()); DocumentClassifier(self.0, PhantomData_) }
    /// Sets `InputDataConfig`. Required. An update replaces the resource.
    #[inline] pub fn input_data_config(mut self, value: impl IntoValue_<DocumentClassifierInputDataConfig>) -> DocumentClassifier<S0, S1, Set_, S3> { self.0.put("InputDataConfig", value.into_node()); DocumentClassifier(self.0, PhantomData_) }
    /// Sets `LanguageCode`. Required. An update replaces the resource. The values are constants of [`LanguageCode`].
    #[inline] pub fn language_code(mut self, value: impl IntoValue_<LanguageCode>) -> DocumentClassifier<S0, S1, S2, Set_> { self.0.put("LanguageCode", value.into_node()); DocumentClassifier(self.0, PhantomData_) }
    /// Sets `Mode`. An update replaces the resource. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> Self { self.0.put("Mode", value.into_node()); self }
    /// Sets `ModelKmsKeyId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn model_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelKmsKeyId", value.into_node()); self }
    /// Sets `ModelPolicy`. 1 to 20000 characters.
    #[inline] pub fn model_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelPolicy", value.into_node()); self }
    /// Sets `OutputDataConfig`. An update replaces the resource.
    #[inline] pub fn output_data_config(mut self, value: impl IntoValue_<DocumentClassifierOutputDataConfig>) -> Self { self.0.put("OutputDataConfig", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VersionName`. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn version_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionName", value.into_node()); self }
    /// Sets `VolumeKmsKeyId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn volume_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VolumeKmsKeyId", value.into_node()); self }
    /// Sets `VpcConfig`. An update replaces the resource.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("VpcConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<DocumentClassifier> for DocumentClassifier<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for DocumentClassifier<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Comprehend::DocumentClassifier";
    type Handle = DocumentClassifierRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DocumentClassifier`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DocumentClassifierRef(Id_);
impl From<Id_> for DocumentClassifierRef { #[inline] fn from(id: Id_) -> Self { DocumentClassifierRef(id) } }
impl AsRef<Id_> for DocumentClassifierRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DocumentClassifierRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::Comprehend::DocumentClassifier.AugmentedManifestsListItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-documentclassifier-augmentedmanifestslistitem.html)
#[must_use]
pub struct AugmentedManifestsListItem<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AugmentedManifestsListItem<Missing_<super::required::attribute_names>, Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AugmentedManifestsListItem(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AugmentedManifestsListItem<S0, S1> {
    /// Sets `AttributeNames`. Required. 1 to 63 items.
    #[inline] pub fn attribute_names(mut self, value: impl IntoValue_<Vec<String>>) -> AugmentedManifestsListItem<Set_, S1> { self.0.put("AttributeNames", value.into_node()); AugmentedManifestsListItem(self.0, PhantomData_) }
    /// Sets `S3Uri`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> AugmentedManifestsListItem<S0, Set_> { self.0.put("S3Uri", value.into_node()); AugmentedManifestsListItem(self.0, PhantomData_) }
    /// Sets `Split`. The values are constants of [`Split`].
    #[inline] pub fn split(mut self, value: impl IntoValue_<Split>) -> Self { self.0.put("Split", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AugmentedManifestsListItem> for AugmentedManifestsListItem<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Comprehend::DocumentClassifier.DocumentReaderConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-documentclassifier-documentreaderconfig.html)
#[must_use]
pub struct DocumentReaderConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DocumentReaderConfig<Missing_<super::required::document_read_action>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentReaderConfig(Properties_::new(), PhantomData_) }
}
impl<S0> DocumentReaderConfig<S0> {
    /// Sets `DocumentReadAction`. Required. The values are constants of [`DocumentReadAction`].
    #[inline] pub fn document_read_action(mut self, value: impl IntoValue_<DocumentReadAction>) -> DocumentReaderConfig<Set_> { self.0.put("DocumentReadAction", value.into_node()); DocumentReaderConfig(self.0, PhantomData_) }
    /// Sets `DocumentReadMode`. The values are constants of [`DocumentReadMode`].
    #[inline] pub fn document_read_mode(mut self, value: impl IntoValue_<DocumentReadMode>) -> Self { self.0.put("DocumentReadMode", value.into_node()); self }
    /// Sets `FeatureTypes`. 1 to 2 items. The values are constants of [`FeatureType`].
    #[inline] pub fn feature_types(mut self, value: impl IntoValue_<Vec<FeatureType>>) -> Self { self.0.put("FeatureTypes", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DocumentReaderConfig> for DocumentReaderConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Comprehend::DocumentClassifier.DocumentClassifierDocuments`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-documentclassifier-documentclassifierdocuments.html)
#[must_use]
pub struct DocumentClassifierDocuments<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DocumentClassifierDocuments<Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentClassifierDocuments(Properties_::new(), PhantomData_) }
}
impl<S0> DocumentClassifierDocuments<S0> {
    /// Sets `S3Uri`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> DocumentClassifierDocuments<Set_> { self.0.put("S3Uri", value.into_node()); DocumentClassifierDocuments(self.0, PhantomData_) }
    /// Sets `TestS3Uri`. 0 to 1024 characters.
    #[inline] pub fn test_s3_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TestS3Uri", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DocumentClassifierDocuments> for DocumentClassifierDocuments<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Comprehend::DocumentClassifier.DocumentClassifierInputDataConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-documentclassifier-documentclassifierinputdataconfig.html)
#[must_use]
pub struct DocumentClassifierInputDataConfig(Properties_);
impl DocumentClassifierInputDataConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DocumentClassifierInputDataConfig(Properties_::new()) }
}
impl DocumentClassifierInputDataConfig {
    /// Sets `AugmentedManifests`.
    #[inline] pub fn augmented_manifests(mut self, value: impl IntoValue_<Vec<AugmentedManifestsListItem>>) -> Self { self.0.put("AugmentedManifests", value.into_node()); self }
    /// Sets `DataFormat`. The values are constants of [`DataFormat`].
    #[inline] pub fn data_format(mut self, value: impl IntoValue_<DataFormat>) -> Self { self.0.put("DataFormat", value.into_node()); self }
    /// Sets `DocumentReaderConfig`.
    #[inline] pub fn document_reader_config(mut self, value: impl IntoValue_<DocumentReaderConfig>) -> Self { self.0.put("DocumentReaderConfig", value.into_node()); self }
    /// Sets `DocumentType`. The values are constants of [`DocumentType`].
    #[inline] pub fn document_type(mut self, value: impl IntoValue_<DocumentType>) -> Self { self.0.put("DocumentType", value.into_node()); self }
    /// Sets `Documents`.
    #[inline] pub fn documents(mut self, value: impl IntoValue_<DocumentClassifierDocuments>) -> Self { self.0.put("Documents", value.into_node()); self }
    /// Sets `LabelDelimiter`. Exactly 1 character.
    #[inline] pub fn label_delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LabelDelimiter", value.into_node()); self }
    /// Sets `S3Uri`. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Uri", value.into_node()); self }
    /// Sets `TestS3Uri`. 0 to 1024 characters.
    #[inline] pub fn test_s3_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TestS3Uri", value.into_node()); self }
}
impl IntoValue_<DocumentClassifierInputDataConfig> for DocumentClassifierInputDataConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Comprehend::DocumentClassifier.DocumentClassifierOutputDataConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-documentclassifier-documentclassifieroutputdataconfig.html)
#[must_use]
pub struct DocumentClassifierOutputDataConfig(Properties_);
impl DocumentClassifierOutputDataConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DocumentClassifierOutputDataConfig(Properties_::new()) }
}
impl DocumentClassifierOutputDataConfig {
    /// Sets `KmsKeyId`. 1 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `S3Uri`. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Uri", value.into_node()); self }
}
impl IntoValue_<DocumentClassifierOutputDataConfig> for DocumentClassifierOutputDataConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Comprehend::DocumentClassifier.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-documentclassifier-vpcconfig.html)
#[must_use]
pub struct VpcConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VpcConfig<Missing_<super::required::security_group_ids>, Missing_<super::required::subnets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VpcConfig<S0, S1> {
    /// Sets `SecurityGroupIds`. Required. 1 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfig<Set_, S1> { self.0.put("SecurityGroupIds", value.into_node()); VpcConfig(self.0, PhantomData_) }
    /// Sets `Subnets`. Required. 1 to 16 items.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfig<S0, Set_> { self.0.put("Subnets", value.into_node()); VpcConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VpcConfig> for VpcConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Comprehend::DocumentClassifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifier.html)
#[derive(Debug)]
pub enum Split {}
impl Split {
    /// `TRAIN`
    pub const TRAIN: Value_<Split> = Value_::constant("TRAIN");
    /// `TEST`
    pub const TEST: Value_<Split> = Value_::constant("TEST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Split> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Comprehend::DocumentClassifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifier.html)
#[derive(Debug)]
pub enum DataFormat {}
impl DataFormat {
    /// `COMPREHEND_CSV`
    pub const COMPREHEND_CSV: Value_<DataFormat> = Value_::constant("COMPREHEND_CSV");
    /// `AUGMENTED_MANIFEST`
    pub const AUGMENTED_MANIFEST: Value_<DataFormat> = Value_::constant("AUGMENTED_MANIFEST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Comprehend::DocumentClassifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifier.html)
#[derive(Debug)]
pub enum DocumentReadAction {}
impl DocumentReadAction {
    /// `TEXTRACT_DETECT_DOCUMENT_TEXT`
    pub const TEXTRACT_DETECT_DOCUMENT_TEXT: Value_<DocumentReadAction> = Value_::constant("TEXTRACT_DETECT_DOCUMENT_TEXT");
    /// `TEXTRACT_ANALYZE_DOCUMENT`
    pub const TEXTRACT_ANALYZE_DOCUMENT: Value_<DocumentReadAction> = Value_::constant("TEXTRACT_ANALYZE_DOCUMENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DocumentReadAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Comprehend::DocumentClassifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifier.html)
#[derive(Debug)]
pub enum DocumentReadMode {}
impl DocumentReadMode {
    /// `SERVICE_DEFAULT`
    pub const SERVICE_DEFAULT: Value_<DocumentReadMode> = Value_::constant("SERVICE_DEFAULT");
    /// `FORCE_DOCUMENT_READ_ACTION`
    pub const FORCE_DOCUMENT_READ_ACTION: Value_<DocumentReadMode> = Value_::constant("FORCE_DOCUMENT_READ_ACTION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DocumentReadMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Comprehend::DocumentClassifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifier.html)
#[derive(Debug)]
pub enum FeatureType {}
impl FeatureType {
    /// `TABLES`
    pub const TABLES: Value_<FeatureType> = Value_::constant("TABLES");
    /// `FORMS`
    pub const FORMS: Value_<FeatureType> = Value_::constant("FORMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FeatureType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Comprehend::DocumentClassifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifier.html)
#[derive(Debug)]
pub enum DocumentType {}
impl DocumentType {
    /// `PLAIN_TEXT_DOCUMENT`
    pub const PLAIN_TEXT_DOCUMENT: Value_<DocumentType> = Value_::constant("PLAIN_TEXT_DOCUMENT");
    /// `SEMI_STRUCTURED_DOCUMENT`
    pub const SEMI_STRUCTURED_DOCUMENT: Value_<DocumentType> = Value_::constant("SEMI_STRUCTURED_DOCUMENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DocumentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Comprehend::DocumentClassifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifier.html)
#[derive(Debug)]
pub enum LanguageCode {}
impl LanguageCode {
    /// `en`
    pub const EN: Value_<LanguageCode> = Value_::constant("en");
    /// `es`
    pub const ES: Value_<LanguageCode> = Value_::constant("es");
    /// `fr`
    pub const FR: Value_<LanguageCode> = Value_::constant("fr");
    /// `it`
    pub const IT: Value_<LanguageCode> = Value_::constant("it");
    /// `de`
    pub const DE: Value_<LanguageCode> = Value_::constant("de");
    /// `pt`
    pub const PT: Value_<LanguageCode> = Value_::constant("pt");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LanguageCode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Comprehend::DocumentClassifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifier.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `MULTI_CLASS`
    pub const MULTI_CLASS: Value_<Mode> = Value_::constant("MULTI_CLASS");
    /// `MULTI_LABEL`
    pub const MULTI_LABEL: Value_<Mode> = Value_::constant("MULTI_LABEL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
