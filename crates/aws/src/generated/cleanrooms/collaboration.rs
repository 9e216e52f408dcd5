// Made by `cargo xtask generate`; do not edit.
//! `AWS::CleanRooms::Collaboration`

use stanchion_template::generated::*;

/// `AWS::CleanRooms::Collaboration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-collaboration.html)
#[must_use]
pub struct Collaboration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Collaboration<Missing_<super::required::creator_display_name>, Missing_<super::required::description>, Missing_<super::required::name>, Missing_<super::required::query_log_status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Collaboration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Collaboration<S0, S1, S2, S3> {
    /// Sets `AllowedResultRegions`. An update replaces the resource. The values are constants of [`SupportedS3Region`].
    #[inline] pub fn allowed_result_regions(mut self, value: impl IntoValue_<Vec<SupportedS3Region>>) -> Self { self.0.put("AllowedResultRegions", value.into_node()); self }
    /// Sets `AnalyticsEngine`. The values are constants of [`AnalyticsEngine`].
    #[inline] pub fn analytics_engine(mut self, value: impl IntoValue_<AnalyticsEngine>) -> Self { self.0.put("AnalyticsEngine", value.into_node()); self }
    /// Sets `AutoApprovedChangeTypes`. An update replaces the resource. The values are constants of [`AutoApprovedChangeType`].
    #[inline] pub fn auto_approved_change_types(mut self, value: impl IntoValue_<Vec<AutoApprovedChangeType>>) -> Self { self.0.put("AutoApprovedChangeTypes", value.into_node()); self }
    /// Sets `CreatorDisplayName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn creator_display_name(mut self, value: impl IntoValue_<String>) -> Collaboration<Set_, S1, S2, S3> { self.0.put("CreatorDisplayName", value.into_node()); Collaboration(self.0, PhantomData_) }
    /// Sets `CreatorMLMemberAbilities`. An update replaces the resource.
    #[inline] pub fn creator_ml_member_abilities(mut self, value: impl IntoValue_<MLMemberAbilities>) -> Self { self.0.put("CreatorMLMemberAbilities", value.into_node()); self }
    /// Sets `CreatorMemberAbilities`. An update replaces the resource. The values are constants of [`MemberAbility`].
    #[inline] pub fn creator_member_abilities(mut self, value: impl IntoValue_<Vec<MemberAbility>>) -> Self { self.0.put("CreatorMemberAbilities", value.into_node()); self }
    /// Sets `CreatorPaymentConfiguration`. An update replaces the resource.
    #[inline] pub fn creator_payment_configuration(mut self, value: impl IntoValue_<PaymentConfiguration>) -> Self { self.0.put("CreatorPaymentConfiguration", value.into_node()); self }
    /// Sets `DataEncryptionMetadata`. An update replaces the resource.
    #[inline] pub fn data_encryption_metadata(mut self, value: impl IntoValue_<DataEncryptionMetadata>) -> Self { self.0.put("DataEncryptionMetadata", value.into_node()); self }
    /// Sets `Description`. Required. 1 to 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Collaboration<S0, Set_, S2, S3> { self.0.put("Description", value.into_node()); Collaboration(self.0, PhantomData_) }
    /// Sets `IsMetricsEnabled`.
    #[inline] pub fn is_metrics_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsMetricsEnabled", value.into_node()); self }
    /// Sets `JobLogStatus`. An update replaces the resource. The values are constants of [`CollaborationJobLogStatus`].
    #[inline] pub fn job_log_status(mut self, value: impl IntoValue_<CollaborationJobLogStatus>) -> Self { self.0.put("JobLogStatus", value.into_node()); self }
    /// Sets `Members`. 0 to 9 items. An update replaces the resource.
    #[inline] pub fn members(mut self, value: impl IntoValue_<Vec<MemberSpecification>>) -> Self { self.0.put("Members", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Collaboration<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); Collaboration(self.0, PhantomData_) }
    /// Sets `QueryLogStatus`. Required. An update replaces the resource. The values are constants of [`CollaborationQueryLogStatus`].
    #[inline] pub fn query_log_status(mut self, value: impl IntoValue_<CollaborationQueryLogStatus>) -> Collaboration<S0, S1, S2, Set_> { self.0.put("QueryLogStatus", value.into_node()); Collaboration(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Collaboration> for Collaboration<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Collaboration<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::CleanRooms::Collaboration";
    type Handle = CollaborationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Collaboration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CollaborationRef(Id_);
impl From<Id_> for CollaborationRef { #[inline] fn from(id: Id_) -> Self { CollaborationRef(id) } }
impl AsRef<Id_> for CollaborationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CollaborationRef {
    /// `Ref`: `CollaborationIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CollaborationIdentifier`
    #[inline] pub fn collaboration_identifier(&self) -> Value_<String> { self.0.attribute("CollaborationIdentifier") }
}
/// `AWS::CleanRooms::Collaboration.MLMemberAbilities`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-mlmemberabilities.html)
#[must_use]
pub struct MLMemberAbilities<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MLMemberAbilities<Missing_<super::required::custom_ml_member_abilities>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MLMemberAbilities(Properties_::new(), PhantomData_) }
}
impl<S0> MLMemberAbilities<S0> {
    /// Sets `CustomMLMemberAbilities`. Required. The values are constants of [`CustomMLMemberAbility`].
    #[inline] pub fn custom_ml_member_abilities(mut self, value: impl IntoValue_<Vec<CustomMLMemberAbility>>) -> MLMemberAbilities<Set_> { self.0.put("CustomMLMemberAbilities", value.into_node()); MLMemberAbilities(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MLMemberAbilities> for MLMemberAbilities<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Collaboration.JobComputePaymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-jobcomputepaymentconfig.html)
#[must_use]
pub struct JobComputePaymentConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JobComputePaymentConfig<Missing_<super::required::is_responsible>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JobComputePaymentConfig(Properties_::new(), PhantomData_) }
}
impl<S0> JobComputePaymentConfig<S0> {
    /// Sets `IsResponsible`. Required.
    #[inline] pub fn is_responsible(mut self, value: impl IntoValue_<bool>) -> JobComputePaymentConfig<Set_> { self.0.put("IsResponsible", value.into_node()); JobComputePaymentConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<JobComputePaymentConfig> for JobComputePaymentConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Collaboration.ModelInferencePaymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-modelinferencepaymentconfig.html)
#[must_use]
pub struct ModelInferencePaymentConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ModelInferencePaymentConfig<Missing_<super::required::is_responsible>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelInferencePaymentConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ModelInferencePaymentConfig<S0> {
    /// Sets `IsResponsible`. Required.
    #[inline] pub fn is_responsible(mut self, value: impl IntoValue_<bool>) -> ModelInferencePaymentConfig<Set_> { self.0.put("IsResponsible", value.into_node()); ModelInferencePaymentConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ModelInferencePaymentConfig> for ModelInferencePaymentConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Collaboration.ModelTrainingPaymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-modeltrainingpaymentconfig.html)
#[must_use]
pub struct ModelTrainingPaymentConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ModelTrainingPaymentConfig<Missing_<super::required::is_responsible>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelTrainingPaymentConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ModelTrainingPaymentConfig<S0> {
    /// Sets `IsResponsible`. Required.
    #[inline] pub fn is_responsible(mut self, value: impl IntoValue_<bool>) -> ModelTrainingPaymentConfig<Set_> { self.0.put("IsResponsible", value.into_node()); ModelTrainingPaymentConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ModelTrainingPaymentConfig> for ModelTrainingPaymentConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Collaboration.SyntheticDataGenerationPaymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-syntheticdatagenerationpaymentconfig.html)
#[must_use]
pub struct SyntheticDataGenerationPaymentConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SyntheticDataGenerationPaymentConfig<Missing_<super::required::is_responsible>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SyntheticDataGenerationPaymentConfig(Properties_::new(), PhantomData_) }
}
impl<S0> SyntheticDataGenerationPaymentConfig<S0> {
    /// Sets `IsResponsible`. Required.
    #[inline] pub fn is_responsible(mut self, value: impl IntoValue_<bool>) -> SyntheticDataGenerationPaymentConfig<Set_> { self.0.put("IsResponsible", value.into_node()); SyntheticDataGenerationPaymentConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SyntheticDataGenerationPaymentConfig> for SyntheticDataGenerationPaymentConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Collaboration.MLPaymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-mlpaymentconfig.html)
#[must_use]
pub struct MLPaymentConfig(Properties_);
impl MLPaymentConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MLPaymentConfig(Properties_::new()) }
}
impl MLPaymentConfig {
    /// Sets `ModelInference`.
    #[inline] pub fn model_inference(mut self, value: impl IntoValue_<ModelInferencePaymentConfig>) -> Self { self.0.put("ModelInference", value.into_node()); self }
    /// Sets `ModelTraining`.
    #[inline] pub fn model_training(mut self, value: impl IntoValue_<ModelTrainingPaymentConfig>) -> Self { self.0.put("ModelTraining", value.into_node()); self }
    /// Sets `SyntheticDataGeneration`.
    #[inline] pub fn synthetic_data_generation(mut self, value: impl IntoValue_<SyntheticDataGenerationPaymentConfig>) -> Self { self.0.put("SyntheticDataGeneration", value.into_node()); self }
}
impl IntoValue_<MLPaymentConfig> for MLPaymentConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Collaboration.QueryComputePaymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-querycomputepaymentconfig.html)
#[must_use]
pub struct QueryComputePaymentConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl QueryComputePaymentConfig<Missing_<super::required::is_responsible>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueryComputePaymentConfig(Properties_::new(), PhantomData_) }
}
impl<S0> QueryComputePaymentConfig<S0> {
    /// Sets `IsResponsible`. Required.
    #[inline] pub fn is_responsible(mut self, value: impl IntoValue_<bool>) -> QueryComputePaymentConfig<Set_> { self.0.put("IsResponsible", value.into_node()); QueryComputePaymentConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<QueryComputePaymentConfig> for QueryComputePaymentConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Collaboration.PaymentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-paymentconfiguration.html)
#[must_use]
pub struct PaymentConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PaymentConfiguration<Missing_<super::required::query_compute>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PaymentConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PaymentConfiguration<S0> {
    /// Sets `JobCompute`.
    #[inline] pub fn job_compute(mut self, value: impl IntoValue_<JobComputePaymentConfig>) -> Self { self.0.put("JobCompute", value.into_node()); self }
    /// Sets `MachineLearning`.
    #[inline] pub fn machine_learning(mut self, value: impl IntoValue_<MLPaymentConfig>) -> Self { self.0.put("MachineLearning", value.into_node()); self }
    /// Sets `QueryCompute`. Required.
    #[inline] pub fn query_compute(mut self, value: impl IntoValue_<QueryComputePaymentConfig>) -> PaymentConfiguration<Set_> { self.0.put("QueryCompute", value.into_node()); PaymentConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PaymentConfiguration> for PaymentConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Collaboration.DataEncryptionMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-dataencryptionmetadata.html)
#[must_use]
pub struct DataEncryptionMetadata<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl DataEncryptionMetadata<Missing_<super::required::allow_cleartext>, Missing_<super::required::allow_duplicates>, Missing_<super::required::allow_joins_on_columns_with_different_names>, Missing_<super::required::preserve_nulls>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataEncryptionMetadata(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> DataEncryptionMetadata<S0, S1, S2, S3> {
    /// Sets `AllowCleartext`. Required.
    #[inline] pub fn allow_cleartext(mut self, value: impl IntoValue_<bool>) -> DataEncryptionMetadata<Set_, S1, S2, S3> { self.0.put("AllowCleartext", value.into_node()); DataEncryptionMetadata(self.0, PhantomData_) }
    /// Sets `AllowDuplicates`. Required.
    #[inline] pub fn allow_duplicates(mut self, value: impl IntoValue_<bool>) -> DataEncryptionMetadata<S0, Set_, S2, S3> { self.0.put("AllowDuplicates", value.into_node()); DataEncryptionMetadata(self.0, PhantomData_) }
    /// Sets `AllowJoinsOnColumnsWithDifferentNames`. Required.
    #[inline] pub fn allow_joins_on_columns_with_different_names(mut self, value: impl IntoValue_<bool>) -> DataEncryptionMetadata<S0, S1, Set_, S3> { self.0.put("AllowJoinsOnColumnsWithDifferentNames", value.into_node()); DataEncryptionMetadata(self.0, PhantomData_) }
    /// Sets `PreserveNulls`. Required.
    #[inline] pub fn preserve_nulls(mut self, value: impl IntoValue_<bool>) -> DataEncryptionMetadata<S0, S1, S2, Set_> { self.0.put("PreserveNulls", value.into_node()); DataEncryptionMetadata(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<DataEncryptionMetadata> for DataEncryptionMetadata<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Collaboration.MemberSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-memberspecification.html)
#[must_use]
pub struct MemberSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MemberSpecification<Missing_<super::required::account_id>, Missing_<super::required::display_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MemberSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MemberSpecification<S0, S1> {
    /// Sets `AccountId`. Required. Exactly 12 characters.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> MemberSpecification<Set_, S1> { self.0.put("AccountId", value.into_node()); MemberSpecification(self.0, PhantomData_) }
    /// Sets `DisplayName`. Required. 1 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> MemberSpecification<S0, Set_> { self.0.put("DisplayName", value.into_node()); MemberSpecification(self.0, PhantomData_) }
    /// Sets `MLMemberAbilities`.
    #[inline] pub fn ml_member_abilities(mut self, value: impl IntoValue_<MLMemberAbilities>) -> Self { self.0.put("MLMemberAbilities", value.into_node()); self }
    /// Sets `MemberAbilities`. The values are constants of [`MemberAbility`].
    #[inline] pub fn member_abilities(mut self, value: impl IntoValue_<Vec<MemberAbility>>) -> Self { self.0.put("MemberAbilities", value.into_node()); self }
    /// Sets `PaymentConfiguration`.
    #[inline] pub fn payment_configuration(mut self, value: impl IntoValue_<PaymentConfiguration>) -> Self { self.0.put("PaymentConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MemberSpecification> for MemberSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CleanRooms::Collaboration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-collaboration.html)
#[derive(Debug)]
pub enum SupportedS3Region {}
impl SupportedS3Region {
    /// `us-west-1`
    pub const US_WEST_1: Value_<SupportedS3Region> = Value_::constant("us-west-1");
    /// `us-west-2`
    pub const US_WEST_2: Value_<SupportedS3Region> = Value_::constant("us-west-2");
    /// `us-east-1`
    pub const US_EAST_1: Value_<SupportedS3Region> = Value_::constant("us-east-1");
    /// `us-east-2`
    pub const US_EAST_2: Value_<SupportedS3Region> = Value_::constant("us-east-2");
    /// `af-south-1`
    pub const AF_SOUTH_1: Value_<SupportedS3Region> = Value_::constant("af-south-1");
    /// `ap-east-1`
    pub const AP_EAST_1: Value_<SupportedS3Region> = Value_::constant("ap-east-1");
    /// `ap-east-2`
    pub const AP_EAST_2: Value_<SupportedS3Region> = Value_::constant("ap-east-2");
    /// `ap-south-2`
    pub const AP_SOUTH_2: Value_<SupportedS3Region> = Value_::constant("ap-south-2");
    /// `ap-southeast-1`
    pub const AP_SOUTHEAST_1: Value_<SupportedS3Region> = Value_::constant("ap-southeast-1");
    /// `ap-southeast-2`
    pub const AP_SOUTHEAST_2: Value_<SupportedS3Region> = Value_::constant("ap-southeast-2");
    /// `ap-southeast-3`
    pub const AP_SOUTHEAST_3: Value_<SupportedS3Region> = Value_::constant("ap-southeast-3");
    /// `ap-southeast-5`
    pub const AP_SOUTHEAST_5: Value_<SupportedS3Region> = Value_::constant("ap-southeast-5");
    /// `ap-southeast-4`
    pub const AP_SOUTHEAST_4: Value_<SupportedS3Region> = Value_::constant("ap-southeast-4");
    /// `ap-southeast-7`
    pub const AP_SOUTHEAST_7: Value_<SupportedS3Region> = Value_::constant("ap-southeast-7");
    /// `ap-south-1`
    pub const AP_SOUTH_1: Value_<SupportedS3Region> = Value_::constant("ap-south-1");
    /// `ap-northeast-3`
    pub const AP_NORTHEAST_3: Value_<SupportedS3Region> = Value_::constant("ap-northeast-3");
    /// `ap-northeast-1`
    pub const AP_NORTHEAST_1: Value_<SupportedS3Region> = Value_::constant("ap-northeast-1");
    /// `ap-northeast-2`
    pub const AP_NORTHEAST_2: Value_<SupportedS3Region> = Value_::constant("ap-northeast-2");
    /// `ca-central-1`
    pub const CA_CENTRAL_1: Value_<SupportedS3Region> = Value_::constant("ca-central-1");
    /// `ca-west-1`
    pub const CA_WEST_1: Value_<SupportedS3Region> = Value_::constant("ca-west-1");
    /// `eu-south-1`
    pub const EU_SOUTH_1: Value_<SupportedS3Region> = Value_::constant("eu-south-1");
    /// `eu-west-3`
    pub const EU_WEST_3: Value_<SupportedS3Region> = Value_::constant("eu-west-3");
    /// `eu-south-2`
    pub const EU_SOUTH_2: Value_<SupportedS3Region> = Value_::constant("eu-south-2");
    /// `eu-central-2`
    pub const EU_CENTRAL_2: Value_<SupportedS3Region> = Value_::constant("eu-central-2");
    /// `eu-central-1`
    pub const EU_CENTRAL_1: Value_<SupportedS3Region> = Value_::constant("eu-central-1");
    /// `eu-north-1`
    pub const EU_NORTH_1: Value_<SupportedS3Region> = Value_::constant("eu-north-1");
    /// `eu-west-1`
    pub const EU_WEST_1: Value_<SupportedS3Region> = Value_::constant("eu-west-1");
    /// `eu-west-2`
    pub const EU_WEST_2: Value_<SupportedS3Region> = Value_::constant("eu-west-2");
    /// `me-south-1`
    pub const ME_SOUTH_1: Value_<SupportedS3Region> = Value_::constant("me-south-1");
    /// `me-central-1`
    pub const ME_CENTRAL_1: Value_<SupportedS3Region> = Value_::constant("me-central-1");
    /// `il-central-1`
    pub const IL_CENTRAL_1: Value_<SupportedS3Region> = Value_::constant("il-central-1");
    /// `sa-east-1`
    pub const SA_EAST_1: Value_<SupportedS3Region> = Value_::constant("sa-east-1");
    /// `mx-central-1`
    pub const MX_CENTRAL_1: Value_<SupportedS3Region> = Value_::constant("mx-central-1");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SupportedS3Region> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::Collaboration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-collaboration.html)
#[derive(Debug)]
pub enum AnalyticsEngine {}
impl AnalyticsEngine {
    /// `CLEAN_ROOMS_SQL`
    pub const CLEAN_ROOMS_SQL: Value_<AnalyticsEngine> = Value_::constant("CLEAN_ROOMS_SQL");
    /// `SPARK`
    pub const SPARK: Value_<AnalyticsEngine> = Value_::constant("SPARK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AnalyticsEngine> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::Collaboration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-collaboration.html)
#[derive(Debug)]
pub enum AutoApprovedChangeType {}
impl AutoApprovedChangeType {
    /// `ADD_MEMBER`
    pub const ADD_MEMBER: Value_<AutoApprovedChangeType> = Value_::constant("ADD_MEMBER");
    /// `GRANT_RECEIVE_RESULTS_ABILITY`
    pub const GRANT_RECEIVE_RESULTS_ABILITY: Value_<AutoApprovedChangeType> = Value_::constant("GRANT_RECEIVE_RESULTS_ABILITY");
    /// `REVOKE_RECEIVE_RESULTS_ABILITY`
    pub const REVOKE_RECEIVE_RESULTS_ABILITY: Value_<AutoApprovedChangeType> = Value_::constant("REVOKE_RECEIVE_RESULTS_ABILITY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AutoApprovedChangeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::Collaboration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-collaboration.html)
#[derive(Debug)]
pub enum CustomMLMemberAbility {}
impl CustomMLMemberAbility {
    /// `CAN_RECEIVE_MODEL_OUTPUT`
    pub const CAN_RECEIVE_MODEL_OUTPUT: Value_<CustomMLMemberAbility> = Value_::constant("CAN_RECEIVE_MODEL_OUTPUT");
    /// `CAN_RECEIVE_INFERENCE_OUTPUT`
    pub const CAN_RECEIVE_INFERENCE_OUTPUT: Value_<CustomMLMemberAbility> = Value_::constant("CAN_RECEIVE_INFERENCE_OUTPUT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CustomMLMemberAbility> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::Collaboration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-collaboration.html)
#[derive(Debug)]
pub enum MemberAbility {}
impl MemberAbility {
    /// `CAN_QUERY`
    pub const CAN_QUERY: Value_<MemberAbility> = Value_::constant("CAN_QUERY");
    /// `CAN_RUN_JOB`
    pub const CAN_RUN_JOB: Value_<MemberAbility> = Value_::constant("CAN_RUN_JOB");
    /// `CAN_RECEIVE_RESULTS`
    pub const CAN_RECEIVE_RESULTS: Value_<MemberAbility> = Value_::constant("CAN_RECEIVE_RESULTS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MemberAbility> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::Collaboration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-collaboration.html)
#[derive(Debug)]
pub enum CollaborationJobLogStatus {}
impl CollaborationJobLogStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<CollaborationJobLogStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<CollaborationJobLogStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CollaborationJobLogStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::Collaboration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-collaboration.html)
#[derive(Debug)]
pub enum CollaborationQueryLogStatus {}
impl CollaborationQueryLogStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<CollaborationQueryLogStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<CollaborationQueryLogStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CollaborationQueryLogStatus> { Value_::from_node(value.into_node()) }
}
