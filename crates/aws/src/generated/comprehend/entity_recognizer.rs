// Made by `cargo xtask generate`; do not edit.
//! `AWS::Comprehend::EntityRecognizer`

use stanchion_template::generated::*;

/// `AWS::Comprehend::EntityRecognizer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizer.html)
#[must_use]
pub struct EntityRecognizer<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl EntityRecognizer<Missing_<super::required::data_access_role_arn>, Missing_<super::required::input_data_config>, Missing_<super::required::language_code>, Missing_<super::required::recognizer_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EntityRecognizer(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> EntityRecognizer<S0, S1, S2, S3> {
    /// Sets `DataAccessRoleArn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn data_access_role_arn(mut self, value: impl IntoValue_<String>) -> EntityRecognizer<Set_, S1, S2, S3> { self.0.put("DataAccessRoleArn", value.into_node()); EntityRecognizer(self.0, PhantomData_) }
    /// Sets `InputDataConfig`. Required. An update replaces the resource.
    #[inline] pub fn input_data_config(mut self, value: impl IntoValue_<EntityRecognizerInputDataConfig>) -> EntityRecognizer<S0, Set_, S2, S3> { self.0.put("InputDataConfig", value.into_node()); EntityRecognizer(self.0, PhantomData_) }
    /// Sets `LanguageCode`. Required. An update replaces the resource. The values are constants of [`LanguageCode`].
    #[inline] pub fn language_code(mut self, value: impl IntoValue_<LanguageCode>) -> EntityRecognizer<S0, S1, Set_, S3> { self.0.put("LanguageCode", value.into_node()); EntityRecognizer(self.0, PhantomData_) }
    /// Sets `ModelKmsKeyId`. 0 to 2048 characters. An update replaces the resource.
    #[inline] pub fn model_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelKmsKeyId", value.into_node()); self }
    /// Sets `ModelPolicy`. 1 to 20000 characters. An update replaces the resource.
    #[inline] pub fn model_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelPolicy", value.into_node()); self }
    /// Sets `RecognizerName`. Required. 0 to 63 characters. An update replaces the resource.
    #[inline] pub fn recognizer_name(mut self, value: impl IntoValue_<String>) -> EntityRecognizer<S0, S1, S2, Set_> { self.0.put("RecognizerName", value.into_node()); EntityRecognizer(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VersionName`. 0 to 63 characters. An update replaces the resource.
    #[inline] pub fn version_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionName", value.into_node()); self }
    /// Sets `VolumeKmsKeyId`. 0 to 2048 characters. An update replaces the resource.
    #[inline] pub fn volume_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VolumeKmsKeyId", value.into_node()); self }
    /// Sets `VpcConfig`. An update replaces the resource.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("VpcConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<EntityRecognizer> for EntityRecognizer<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for EntityRecognizer<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Comprehend::EntityRecognizer";
    type Handle = EntityRecognizerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EntityRecognizer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EntityRecognizerRef(Id_);
impl From<Id_> for EntityRecognizerRef { #[inline] fn from(id: Id_) -> Self { EntityRecognizerRef(id) } }
impl AsRef<Id_> for EntityRecognizerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EntityRecognizerRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::Comprehend::EntityRecognizer.EntityRecognizerAnnotations`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-entityrecognizer-entityrecognizerannotations.html)
#[must_use]
pub struct EntityRecognizerAnnotations<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EntityRecognizerAnnotations<Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EntityRecognizerAnnotations(Properties_::new(), PhantomData_) }
}
impl<S0> EntityRecognizerAnnotations<S0> {
    /// Sets `S3Uri`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> EntityRecognizerAnnotations<Set_> { self.0.put("S3Uri", value.into_node()); EntityRecognizerAnnotations(self.0, PhantomData_) }
    /// Sets `TestS3Uri`. 0 to 1024 characters.
    #[inline] pub fn test_s3_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TestS3Uri", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EntityRecognizerAnnotations> for EntityRecognizerAnnotations<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Comprehend::EntityRecognizer.AugmentedManifestsListItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-entityrecognizer-augmentedmanifestslistitem.html)
#[must_use]
pub struct AugmentedManifestsListItem<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AugmentedManifestsListItem<Missing_<super::required::attribute_names>, Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AugmentedManifestsListItem(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AugmentedManifestsListItem<S0, S1> {
    /// Sets `AnnotationDataS3Uri`. 0 to 1024 characters.
    #[inline] pub fn annotation_data_s3_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AnnotationDataS3Uri", value.into_node()); self }
    /// Sets `AttributeNames`. Required.
    #[inline] pub fn attribute_names(mut self, value: impl IntoValue_<Vec<String>>) -> AugmentedManifestsListItem<Set_, S1> { self.0.put("AttributeNames", value.into_node()); AugmentedManifestsListItem(self.0, PhantomData_) }
    /// Sets `DocumentType`. The values are constants of [`DocumentType`].
    #[inline] pub fn document_type(mut self, value: impl IntoValue_<DocumentType>) -> Self { self.0.put("DocumentType", value.into_node()); self }
    /// Sets `S3Uri`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> AugmentedManifestsListItem<S0, Set_> { self.0.put("S3Uri", value.into_node()); AugmentedManifestsListItem(self.0, PhantomData_) }
    /// Sets `SourceDocumentsS3Uri`. 0 to 1024 characters.
    #[inline] pub fn source_documents_s3_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceDocumentsS3Uri", value.into_node()); self }
    /// Sets `Split`. The values are constants of [`Split`].
    #[inline] pub fn split(mut self, value: impl IntoValue_<Split>) -> Self { self.0.put("Split", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AugmentedManifestsListItem> for AugmentedManifestsListItem<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Comprehend::EntityRecognizer.EntityRecognizerDocuments`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-entityrecognizer-entityrecognizerdocuments.html)
#[must_use]
pub struct EntityRecognizerDocuments<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EntityRecognizerDocuments<Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EntityRecognizerDocuments(Properties_::new(), PhantomData_) }
}
impl<S0> EntityRecognizerDocuments<S0> {
    /// Sets `InputFormat`. The values are constants of [`InputFormat`].
    #[inline] pub fn input_format(mut self, value: impl IntoValue_<InputFormat>) -> Self { self.0.put("InputFormat", value.into_node()); self }
    /// Sets `S3Uri`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> EntityRecognizerDocuments<Set_> { self.0.put("S3Uri", value.into_node()); EntityRecognizerDocuments(self.0, PhantomData_) }
    /// Sets `TestS3Uri`. 0 to 1024 characters.
    #[inline] pub fn test_s3_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TestS3Uri", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EntityRecognizerDocuments> for EntityRecognizerDocuments<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Comprehend::EntityRecognizer.EntityRecognizerEntityList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-entityrecognizer-entityrecognizerentitylist.html)
#[must_use]
pub struct EntityRecognizerEntityList<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EntityRecognizerEntityList<Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EntityRecognizerEntityList(Properties_::new(), PhantomData_) }
}
impl<S0> EntityRecognizerEntityList<S0> {
    /// Sets `S3Uri`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> EntityRecognizerEntityList<Set_> { self.0.put("S3Uri", value.into_node()); EntityRecognizerEntityList(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EntityRecognizerEntityList> for EntityRecognizerEntityList<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Comprehend::EntityRecognizer.EntityTypesListItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-entityrecognizer-entitytypeslistitem.html)
#[must_use]
pub struct EntityTypesListItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EntityTypesListItem<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EntityTypesListItem(Properties_::new(), PhantomData_) }
}
impl<S0> EntityTypesListItem<S0> {
    /// Sets `Type`. Required. 0 to 64 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> EntityTypesListItem<Set_> { self.0.put("Type", value.into_node()); EntityTypesListItem(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EntityTypesListItem> for EntityTypesListItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Comprehend::EntityRecognizer.EntityRecognizerInputDataConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-entityrecognizer-entityrecognizerinputdataconfig.html)
#[must_use]
pub struct EntityRecognizerInputDataConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EntityRecognizerInputDataConfig<Missing_<super::required::entity_types>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EntityRecognizerInputDataConfig(Properties_::new(), PhantomData_) }
}
impl<S0> EntityRecognizerInputDataConfig<S0> {
    /// Sets `Annotations`.
    #[inline] pub fn annotations(mut self, value: impl IntoValue_<EntityRecognizerAnnotations>) -> Self { self.0.put("Annotations", value.into_node()); self }
    /// Sets `AugmentedManifests`.
    #[inline] pub fn augmented_manifests(mut self, value: impl IntoValue_<Vec<AugmentedManifestsListItem>>) -> Self { self.0.put("AugmentedManifests", value.into_node()); self }
    /// Sets `DataFormat`. The values are constants of [`DataFormat`].
    #[inline] pub fn data_format(mut self, value: impl IntoValue_<DataFormat>) -> Self { self.0.put("DataFormat", value.into_node()); self }
    /// Sets `Documents`.
    #[inline] pub fn documents(mut self, value: impl IntoValue_<EntityRecognizerDocuments>) -> Self { self.0.put("Documents", value.into_node()); self }
    /// Sets `EntityList`.
    #[inline] pub fn entity_list(mut self, value: impl IntoValue_<EntityRecognizerEntityList>) -> Self { self.0.put("EntityList", value.into_node()); self }
    /// Sets `EntityTypes`. Required.
    #[inline] pub fn entity_types(mut self, value: impl IntoValue_<Vec<EntityTypesListItem>>) -> EntityRecognizerInputDataConfig<Set_> { self.0.put("EntityTypes", value.into_node()); EntityRecognizerInputDataConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EntityRecognizerInputDataConfig> for EntityRecognizerInputDataConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Comprehend::EntityRecognizer.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-entityrecognizer-vpcconfig.html)
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
/// Values of `AWS::Comprehend::EntityRecognizer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizer.html)
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
/// Values of `AWS::Comprehend::EntityRecognizer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizer.html)
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
/// Values of `AWS::Comprehend::EntityRecognizer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizer.html)
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
/// Values of `AWS::Comprehend::EntityRecognizer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizer.html)
#[derive(Debug)]
pub enum InputFormat {}
impl InputFormat {
    /// `ONE_DOC_PER_FILE`
    pub const ONE_DOC_PER_FILE: Value_<InputFormat> = Value_::constant("ONE_DOC_PER_FILE");
    /// `ONE_DOC_PER_LINE`
    pub const ONE_DOC_PER_LINE: Value_<InputFormat> = Value_::constant("ONE_DOC_PER_LINE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InputFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Comprehend::EntityRecognizer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizer.html)
#[derive(Debug)]
pub enum LanguageCode {}
impl LanguageCode {
    /// `en`
    pub const EN: Value_<LanguageCode> = Value_::constant("en");
    /// `es`
    pub const ES: Value_<LanguageCode> = Value_::constant("es");
    /// `fr`
    pub const FR: Value_<LanguageCode> = Value_::constant("fr");
    /// `de`
    pub const DE: Value_<LanguageCode> = Value_::constant("de");
    /// `it`
    pub const IT: Value_<LanguageCode> = Value_::constant("it");
    /// `pt`
    pub const PT: Value_<LanguageCode> = Value_::constant("pt");
    /// `ar`
    pub const AR: Value_<LanguageCode> = Value_::constant("ar");
    /// `hi`
    pub const HI: Value_<LanguageCode> = Value_::constant("hi");
    /// `ja`
    pub const JA: Value_<LanguageCode> = Value_::constant("ja");
    /// `ko`
    pub const KO: Value_<LanguageCode> = Value_::constant("ko");
    /// `zh`
    pub const ZH: Value_<LanguageCode> = Value_::constant("zh");
    /// `zh-TW`
    pub const ZH_TW: Value_<LanguageCode> = Value_::constant("zh-TW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LanguageCode> { Value_::from_node(value.into_node()) }
}
