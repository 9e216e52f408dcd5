// Made by `cargo xtask generate`; do not edit.
//! `AWS::Comprehend::Flywheel`

use stanchion_template::generated::*;

/// `AWS::Comprehend::Flywheel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-flywheel.html)
#[must_use]
pub struct Flywheel<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Flywheel<Missing_<super::required::data_access_role_arn>, Missing_<super::required::data_lake_s3_uri>, Missing_<super::required::flywheel_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Flywheel(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Flywheel<S0, S1, S2> {
    /// Sets `ActiveModelArn`. 0 to 256 characters.
    #[inline] pub fn active_model_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ActiveModelArn", value.into_node()); self }
    /// Sets `DataAccessRoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn data_access_role_arn(mut self, value: impl IntoValue_<String>) -> Flywheel<Set_, S1, S2> { self.0.put("DataAccessRoleArn", value.into_node()); Flywheel(self.0, PhantomData_) }
    /// Sets `DataLakeS3Uri`. Required. 0 to 512 characters. An update replaces the resource.
    #[inline] pub fn data_lake_s3_uri(mut self, value: impl IntoValue_<String>) -> Flywheel<S0, Set_, S2> { self.0.put("DataLakeS3Uri", value.into_node()); Flywheel(self.0, PhantomData_) }
    /// Sets `DataSecurityConfig`.
    #[inline] pub fn data_security_config(mut self, value: impl IntoValue_<DataSecurityConfig>) -> Self { self.0.put("DataSecurityConfig", value.into_node()); self }
    /// Sets `FlywheelName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn flywheel_name(mut self, value: impl IntoValue_<String>) -> Flywheel<S0, S1, Set_> { self.0.put("FlywheelName", value.into_node()); Flywheel(self.0, PhantomData_) }
    /// Sets `ModelType`. An update replaces the resource. The values are constants of [`ModelType`].
    #[inline] pub fn model_type(mut self, value: impl IntoValue_<ModelType>) -> Self { self.0.put("ModelType", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TaskConfig`. An update replaces the resource.
    #[inline] pub fn task_config(mut self, value: impl IntoValue_<TaskConfig>) -> Self { self.0.put("TaskConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Flywheel> for Flywheel<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Flywheel<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Comprehend::Flywheel";
    type Handle = FlywheelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Flywheel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FlywheelRef(Id_);
impl From<Id_> for FlywheelRef { #[inline] fn from(id: Id_) -> Self { FlywheelRef(id) } }
impl AsRef<Id_> for FlywheelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FlywheelRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::Comprehend::Flywheel.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-flywheel-vpcconfig.html)
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
/// `AWS::Comprehend::Flywheel.DataSecurityConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-flywheel-datasecurityconfig.html)
#[must_use]
pub struct DataSecurityConfig(Properties_);
impl DataSecurityConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSecurityConfig(Properties_::new()) }
}
impl DataSecurityConfig {
    /// Sets `DataLakeKmsKeyId`. 1 to 2048 characters.
    #[inline] pub fn data_lake_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataLakeKmsKeyId", value.into_node()); self }
    /// Sets `ModelKmsKeyId`. 1 to 2048 characters.
    #[inline] pub fn model_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelKmsKeyId", value.into_node()); self }
    /// Sets `VolumeKmsKeyId`. 1 to 2048 characters.
    #[inline] pub fn volume_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VolumeKmsKeyId", value.into_node()); self }
    /// Sets `VpcConfig`.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("VpcConfig", value.into_node()); self }
}
impl IntoValue_<DataSecurityConfig> for DataSecurityConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Comprehend::Flywheel.DocumentClassificationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-flywheel-documentclassificationconfig.html)
#[must_use]
pub struct DocumentClassificationConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DocumentClassificationConfig<Missing_<super::required::mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentClassificationConfig(Properties_::new(), PhantomData_) }
}
impl<S0> DocumentClassificationConfig<S0> {
    /// Sets `Labels`. 0 to 1000 items.
    #[inline] pub fn labels(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Labels", value.into_node()); self }
    /// Sets `Mode`. Required. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> DocumentClassificationConfig<Set_> { self.0.put("Mode", value.into_node()); DocumentClassificationConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DocumentClassificationConfig> for DocumentClassificationConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Comprehend::Flywheel.EntityTypesListItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-flywheel-entitytypeslistitem.html)
#[must_use]
pub struct EntityTypesListItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EntityTypesListItem<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EntityTypesListItem(Properties_::new(), PhantomData_) }
}
impl<S0> EntityTypesListItem<S0> {
    /// Sets `Type`. Required. 1 to 64 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> EntityTypesListItem<Set_> { self.0.put("Type", value.into_node()); EntityTypesListItem(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EntityTypesListItem> for EntityTypesListItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Comprehend::Flywheel.EntityRecognitionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-flywheel-entityrecognitionconfig.html)
#[must_use]
pub struct EntityRecognitionConfig(Properties_);
impl EntityRecognitionConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EntityRecognitionConfig(Properties_::new()) }
}
impl EntityRecognitionConfig {
    /// Sets `EntityTypes`. 1 to 25 items.
    #[inline] pub fn entity_types(mut self, value: impl IntoValue_<Vec<EntityTypesListItem>>) -> Self { self.0.put("EntityTypes", value.into_node()); self }
}
impl IntoValue_<EntityRecognitionConfig> for EntityRecognitionConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Comprehend::Flywheel.TaskConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-flywheel-taskconfig.html)
#[must_use]
pub struct TaskConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TaskConfig<Missing_<super::required::language_code>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TaskConfig(Properties_::new(), PhantomData_) }
}
impl<S0> TaskConfig<S0> {
    /// Sets `DocumentClassificationConfig`.
    #[inline] pub fn document_classification_config(mut self, value: impl IntoValue_<DocumentClassificationConfig>) -> Self { self.0.put("DocumentClassificationConfig", value.into_node()); self }
    /// Sets `EntityRecognitionConfig`.
    #[inline] pub fn entity_recognition_config(mut self, value: impl IntoValue_<EntityRecognitionConfig>) -> Self { self.0.put("EntityRecognitionConfig", value.into_node()); self }
    /// Sets `LanguageCode`. Required. The values are constants of [`LanguageCode`].
    #[inline] pub fn language_code(mut self, value: impl IntoValue_<LanguageCode>) -> TaskConfig<Set_> { self.0.put("LanguageCode", value.into_node()); TaskConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TaskConfig> for TaskConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Comprehend::Flywheel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-flywheel.html)
#[derive(Debug)]
pub enum ModelType {}
impl ModelType {
    /// `DOCUMENT_CLASSIFIER`
    pub const DOCUMENT_CLASSIFIER: Value_<ModelType> = Value_::constant("DOCUMENT_CLASSIFIER");
    /// `ENTITY_RECOGNIZER`
    pub const ENTITY_RECOGNIZER: Value_<ModelType> = Value_::constant("ENTITY_RECOGNIZER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ModelType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Comprehend::Flywheel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-flywheel.html)
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
/// Values of `AWS::Comprehend::Flywheel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-flywheel.html)
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
