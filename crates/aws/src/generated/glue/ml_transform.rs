// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::MLTransform`

use stanchion_template::generated::*;

/// `AWS::Glue::MLTransform`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-mltransform.html)
#[must_use]
pub struct MLTransform<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MLTransform<Missing_<super::required::input_record_tables>, Missing_<super::required::role>, Missing_<super::required::transform_parameters>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MLTransform(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MLTransform<S0, S1, S2> {
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GlueVersion`. 1 to 255 characters.
    #[inline] pub fn glue_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GlueVersion", value.into_node()); self }
    /// Sets `InputRecordTables`. Required. 0 to 10 items. An update replaces the resource.
    #[inline] pub fn input_record_tables(mut self, value: impl IntoValue_<InputRecordTables>) -> MLTransform<Set_, S1, S2> { self.0.put("InputRecordTables", value.into_node()); MLTransform(self.0, PhantomData_) }
    /// Sets `MaxCapacity`. 1 to 100.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxCapacity", value.into_node()); self }
    /// Sets `MaxRetries`.
    #[inline] pub fn max_retries(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxRetries", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NumberOfWorkers`.
    #[inline] pub fn number_of_workers(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfWorkers", value.into_node()); self }
    /// Sets `Role`. Required.
    #[inline] pub fn role(mut self, value: impl IntoValue_<String>) -> MLTransform<S0, Set_, S2> { self.0.put("Role", value.into_node()); MLTransform(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Timeout`. At least 1.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Timeout", value.into_node()); self }
    /// Sets `TransformEncryption`. An update replaces the resource.
    #[inline] pub fn transform_encryption(mut self, value: impl IntoValue_<TransformEncryption>) -> Self { self.0.put("TransformEncryption", value.into_node()); self }
    /// Sets `TransformParameters`. Required.
    #[inline] pub fn transform_parameters(mut self, value: impl IntoValue_<TransformParameters>) -> MLTransform<S0, S1, Set_> { self.0.put("TransformParameters", value.into_node()); MLTransform(self.0, PhantomData_) }
    /// Sets `WorkerType`. The values are constants of [`WorkerType`].
    #[inline] pub fn worker_type(mut self, value: impl IntoValue_<WorkerType>) -> Self { self.0.put("WorkerType", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MLTransform> for MLTransform<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for MLTransform<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Glue::MLTransform";
    type Handle = MLTransformRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MLTransform`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MLTransformRef(Id_);
impl From<Id_> for MLTransformRef { #[inline] fn from(id: Id_) -> Self { MLTransformRef(id) } }
impl AsRef<Id_> for MLTransformRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MLTransformRef {
    /// `Ref`: `TransformId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TransformId`
    #[inline] pub fn transform_id(&self) -> Value_<String> { self.0.attribute("TransformId") }
}
/// `AWS::Glue::MLTransform.GlueTables`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-mltransform-gluetables.html)
#[must_use]
pub struct GlueTables<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GlueTables<Missing_<super::required::database_name>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GlueTables(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GlueTables<S0, S1> {
    /// Sets `CatalogId`.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogId", value.into_node()); self }
    /// Sets `ConnectionName`.
    #[inline] pub fn connection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionName", value.into_node()); self }
    /// Sets `DatabaseName`. Required.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> GlueTables<Set_, S1> { self.0.put("DatabaseName", value.into_node()); GlueTables(self.0, PhantomData_) }
    /// Sets `TableName`. Required.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> GlueTables<S0, Set_> { self.0.put("TableName", value.into_node()); GlueTables(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GlueTables> for GlueTables<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::MLTransform.InputRecordTables`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-mltransform-inputrecordtables.html)
#[must_use]
pub struct InputRecordTables(Properties_);
impl InputRecordTables {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputRecordTables(Properties_::new()) }
}
impl InputRecordTables {
    /// Sets `GlueTables`.
    #[inline] pub fn glue_tables(mut self, value: impl IntoValue_<Vec<GlueTables>>) -> Self { self.0.put("GlueTables", value.into_node()); self }
}
impl IntoValue_<InputRecordTables> for InputRecordTables { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::MLTransform.MLUserDataEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-mltransform-mluserdataencryption.html)
#[must_use]
pub struct MLUserDataEncryption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MLUserDataEncryption<Missing_<super::required::ml_user_data_encryption_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MLUserDataEncryption(Properties_::new(), PhantomData_) }
}
impl<S0> MLUserDataEncryption<S0> {
    /// Sets `KmsKeyId`. 1 to 255 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `MLUserDataEncryptionMode`. Required. The values are constants of [`MLUserDataEncryptionMode`].
    #[inline] pub fn ml_user_data_encryption_mode(mut self, value: impl IntoValue_<MLUserDataEncryptionMode>) -> MLUserDataEncryption<Set_> { self.0.put("MLUserDataEncryptionMode", value.into_node()); MLUserDataEncryption(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MLUserDataEncryption> for MLUserDataEncryption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::MLTransform.TransformEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-mltransform-transformencryption.html)
#[must_use]
pub struct TransformEncryption(Properties_);
impl TransformEncryption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TransformEncryption(Properties_::new()) }
}
impl TransformEncryption {
    /// Sets `MLUserDataEncryption`.
    #[inline] pub fn ml_user_data_encryption(mut self, value: impl IntoValue_<MLUserDataEncryption>) -> Self { self.0.put("MLUserDataEncryption", value.into_node()); self }
    /// Sets `TaskRunSecurityConfigurationName`. 1 to 255 characters.
    #[inline] pub fn task_run_security_configuration_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TaskRunSecurityConfigurationName", value.into_node()); self }
}
impl IntoValue_<TransformEncryption> for TransformEncryption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::MLTransform.FindMatchesParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-mltransform-findmatchesparameters.html)
#[must_use]
pub struct FindMatchesParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FindMatchesParameters<Missing_<super::required::primary_key_column_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FindMatchesParameters(Properties_::new(), PhantomData_) }
}
impl<S0> FindMatchesParameters<S0> {
    /// Sets `AccuracyCostTradeoff`.
    #[inline] pub fn accuracy_cost_tradeoff(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("AccuracyCostTradeoff", value.into_node()); self }
    /// Sets `EnforceProvidedLabels`.
    #[inline] pub fn enforce_provided_labels(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnforceProvidedLabels", value.into_node()); self }
    /// Sets `PrecisionRecallTradeoff`.
    #[inline] pub fn precision_recall_tradeoff(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PrecisionRecallTradeoff", value.into_node()); self }
    /// Sets `PrimaryKeyColumnName`. Required.
    #[inline] pub fn primary_key_column_name(mut self, value: impl IntoValue_<String>) -> FindMatchesParameters<Set_> { self.0.put("PrimaryKeyColumnName", value.into_node()); FindMatchesParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FindMatchesParameters> for FindMatchesParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::MLTransform.TransformParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-mltransform-transformparameters.html)
#[must_use]
pub struct TransformParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TransformParameters<Missing_<super::required::transform_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransformParameters(Properties_::new(), PhantomData_) }
}
impl<S0> TransformParameters<S0> {
    /// Sets `FindMatchesParameters`.
    #[inline] pub fn find_matches_parameters(mut self, value: impl IntoValue_<FindMatchesParameters>) -> Self { self.0.put("FindMatchesParameters", value.into_node()); self }
    /// Sets `TransformType`. Required.
    #[inline] pub fn transform_type(mut self, value: impl IntoValue_<String>) -> TransformParameters<Set_> { self.0.put("TransformType", value.into_node()); TransformParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TransformParameters> for TransformParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Glue::MLTransform`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-mltransform.html)
#[derive(Debug)]
pub enum MLUserDataEncryptionMode {}
impl MLUserDataEncryptionMode {
    /// `DISABLED`
    pub const DISABLED: Value_<MLUserDataEncryptionMode> = Value_::constant("DISABLED");
    /// `SSE-KMS`
    pub const SSE_KMS: Value_<MLUserDataEncryptionMode> = Value_::constant("SSE-KMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MLUserDataEncryptionMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::MLTransform`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-mltransform.html)
#[derive(Debug)]
pub enum WorkerType {}
impl WorkerType {
    /// `G.025X`
    pub const G_025_X: Value_<WorkerType> = Value_::constant("G.025X");
    /// `G.1X`
    pub const G_1_X: Value_<WorkerType> = Value_::constant("G.1X");
    /// `G.2X`
    pub const G_2_X: Value_<WorkerType> = Value_::constant("G.2X");
    /// `G.4X`
    pub const G_4_X: Value_<WorkerType> = Value_::constant("G.4X");
    /// `G.8X`
    pub const G_8_X: Value_<WorkerType> = Value_::constant("G.8X");
    /// `Standard`
    pub const STANDARD: Value_<WorkerType> = Value_::constant("Standard");
    /// `Z.2X`
    pub const Z_2_X: Value_<WorkerType> = Value_::constant("Z.2X");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WorkerType> { Value_::from_node(value.into_node()) }
}
