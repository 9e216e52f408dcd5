// Made by `cargo xtask generate`; do not edit.
//! `AWS::CleanRooms::Membership`

use stanchion_template::generated::*;

/// `AWS::CleanRooms::Membership`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-membership.html)
#[must_use]
pub struct Membership<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Membership<Missing_<super::required::collaboration_identifier>, Missing_<super::required::query_log_status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Membership(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Membership<S0, S1> {
    /// Sets `CollaborationIdentifier`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn collaboration_identifier(mut self, value: impl IntoValue_<String>) -> Membership<Set_, S1> { self.0.put("CollaborationIdentifier", value.into_node()); Membership(self.0, PhantomData_) }
    /// Sets `DefaultJobResultConfiguration`.
    #[inline] pub fn default_job_result_configuration(mut self, value: impl IntoValue_<MembershipProtectedJobResultConfiguration>) -> Self { self.0.put("DefaultJobResultConfiguration", value.into_node()); self }
    /// Sets `DefaultResultConfiguration`.
    #[inline] pub fn default_result_configuration(mut self, value: impl IntoValue_<MembershipProtectedQueryResultConfiguration>) -> Self { self.0.put("DefaultResultConfiguration", value.into_node()); self }
    /// Sets `IsMetricsEnabled`.
    #[inline] pub fn is_metrics_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsMetricsEnabled", value.into_node()); self }
    /// Sets `JobLogStatus`. The values are constants of [`MembershipJobLogStatus`].
    #[inline] pub fn job_log_status(mut self, value: impl IntoValue_<MembershipJobLogStatus>) -> Self { self.0.put("JobLogStatus", value.into_node()); self }
    /// Sets `PaymentConfiguration`.
    #[inline] pub fn payment_configuration(mut self, value: impl IntoValue_<MembershipPaymentConfiguration>) -> Self { self.0.put("PaymentConfiguration", value.into_node()); self }
    /// Sets `QueryLogStatus`. Required. The values are constants of [`MembershipQueryLogStatus`].
    #[inline] pub fn query_log_status(mut self, value: impl IntoValue_<MembershipQueryLogStatus>) -> Membership<S0, Set_> { self.0.put("QueryLogStatus", value.into_node()); Membership(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Membership> for Membership<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Membership<S0, S1> {
    const TYPE: &'static str = "AWS::CleanRooms::Membership";
    type Handle = MembershipRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Membership`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MembershipRef(Id_);
impl From<Id_> for MembershipRef { #[inline] fn from(id: Id_) -> Self { MembershipRef(id) } }
impl AsRef<Id_> for MembershipRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MembershipRef {
    /// `Ref`: `MembershipIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CollaborationArn`
    #[inline] pub fn collaboration_arn(&self) -> Value_<String> { self.0.attribute("CollaborationArn") }
    /// `Fn::GetAtt` `CollaborationCreatorAccountId`
    #[inline] pub fn collaboration_creator_account_id(&self) -> Value_<String> { self.0.attribute("CollaborationCreatorAccountId") }
    /// `Fn::GetAtt` `MembershipIdentifier`
    #[inline] pub fn membership_identifier(&self) -> Value_<String> { self.0.attribute("MembershipIdentifier") }
}
/// `AWS::CleanRooms::Membership.ProtectedJobS3OutputConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-protectedjobs3outputconfigurationinput.html)
#[must_use]
pub struct ProtectedJobS3OutputConfigurationInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProtectedJobS3OutputConfigurationInput<Missing_<super::required::bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProtectedJobS3OutputConfigurationInput(Properties_::new(), PhantomData_) }
}
impl<S0> ProtectedJobS3OutputConfigurationInput<S0> {
    /// Sets `Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> ProtectedJobS3OutputConfigurationInput<Set_> { self.0.put("Bucket", value.into_node()); ProtectedJobS3OutputConfigurationInput(self.0, PhantomData_) }
    /// Sets `KeyPrefix`.
    #[inline] pub fn key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyPrefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ProtectedJobS3OutputConfigurationInput> for ProtectedJobS3OutputConfigurationInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Membership.MembershipProtectedJobOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipprotectedjoboutputconfiguration.html)
#[must_use]
pub struct MembershipProtectedJobOutputConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MembershipProtectedJobOutputConfiguration<Missing_<super::required::s3>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MembershipProtectedJobOutputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MembershipProtectedJobOutputConfiguration<S0> {
    /// Sets `S3`. Required.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<ProtectedJobS3OutputConfigurationInput>) -> MembershipProtectedJobOutputConfiguration<Set_> { self.0.put("S3", value.into_node()); MembershipProtectedJobOutputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MembershipProtectedJobOutputConfiguration> for MembershipProtectedJobOutputConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Membership.MembershipProtectedJobResultConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipprotectedjobresultconfiguration.html)
#[must_use]
pub struct MembershipProtectedJobResultConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MembershipProtectedJobResultConfiguration<Missing_<super::required::output_configuration>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MembershipProtectedJobResultConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MembershipProtectedJobResultConfiguration<S0, S1> {
    /// Sets `OutputConfiguration`. Required.
    #[inline] pub fn output_configuration(mut self, value: impl IntoValue_<MembershipProtectedJobOutputConfiguration>) -> MembershipProtectedJobResultConfiguration<Set_, S1> { self.0.put("OutputConfiguration", value.into_node()); MembershipProtectedJobResultConfiguration(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 32 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> MembershipProtectedJobResultConfiguration<S0, Set_> { self.0.put("RoleArn", value.into_node()); MembershipProtectedJobResultConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MembershipProtectedJobResultConfiguration> for MembershipProtectedJobResultConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Membership.ProtectedQueryS3OutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-protectedquerys3outputconfiguration.html)
#[must_use]
pub struct ProtectedQueryS3OutputConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ProtectedQueryS3OutputConfiguration<Missing_<super::required::bucket>, Missing_<super::required::result_format>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProtectedQueryS3OutputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ProtectedQueryS3OutputConfiguration<S0, S1> {
    /// Sets `Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> ProtectedQueryS3OutputConfiguration<Set_, S1> { self.0.put("Bucket", value.into_node()); ProtectedQueryS3OutputConfiguration(self.0, PhantomData_) }
    /// Sets `KeyPrefix`.
    #[inline] pub fn key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyPrefix", value.into_node()); self }
    /// Sets `ResultFormat`. Required. The values are constants of [`ResultFormat`].
    #[inline] pub fn result_format(mut self, value: impl IntoValue_<ResultFormat>) -> ProtectedQueryS3OutputConfiguration<S0, Set_> { self.0.put("ResultFormat", value.into_node()); ProtectedQueryS3OutputConfiguration(self.0, PhantomData_) }
    /// Sets `SingleFileOutput`.
    #[inline] pub fn single_file_output(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SingleFileOutput", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ProtectedQueryS3OutputConfiguration> for ProtectedQueryS3OutputConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Membership.MembershipProtectedQueryOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipprotectedqueryoutputconfiguration.html)
#[must_use]
pub struct MembershipProtectedQueryOutputConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MembershipProtectedQueryOutputConfiguration<Missing_<super::required::s3>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MembershipProtectedQueryOutputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MembershipProtectedQueryOutputConfiguration<S0> {
    /// Sets `S3`. Required.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<ProtectedQueryS3OutputConfiguration>) -> MembershipProtectedQueryOutputConfiguration<Set_> { self.0.put("S3", value.into_node()); MembershipProtectedQueryOutputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MembershipProtectedQueryOutputConfiguration> for MembershipProtectedQueryOutputConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Membership.MembershipProtectedQueryResultConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipprotectedqueryresultconfiguration.html)
#[must_use]
pub struct MembershipProtectedQueryResultConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MembershipProtectedQueryResultConfiguration<Missing_<super::required::output_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MembershipProtectedQueryResultConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MembershipProtectedQueryResultConfiguration<S0> {
    /// Sets `OutputConfiguration`. Required.
    #[inline] pub fn output_configuration(mut self, value: impl IntoValue_<MembershipProtectedQueryOutputConfiguration>) -> MembershipProtectedQueryResultConfiguration<Set_> { self.0.put("OutputConfiguration", value.into_node()); MembershipProtectedQueryResultConfiguration(self.0, PhantomData_) }
    /// Sets `RoleArn`. 32 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MembershipProtectedQueryResultConfiguration> for MembershipProtectedQueryResultConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Membership.MembershipJobComputePaymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipjobcomputepaymentconfig.html)
#[must_use]
pub struct MembershipJobComputePaymentConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MembershipJobComputePaymentConfig<Missing_<super::required::is_responsible>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MembershipJobComputePaymentConfig(Properties_::new(), PhantomData_) }
}
impl<S0> MembershipJobComputePaymentConfig<S0> {
    /// Sets `IsResponsible`. Required.
    #[inline] pub fn is_responsible(mut self, value: impl IntoValue_<bool>) -> MembershipJobComputePaymentConfig<Set_> { self.0.put("IsResponsible", value.into_node()); MembershipJobComputePaymentConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MembershipJobComputePaymentConfig> for MembershipJobComputePaymentConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Membership.MembershipModelInferencePaymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipmodelinferencepaymentconfig.html)
#[must_use]
pub struct MembershipModelInferencePaymentConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MembershipModelInferencePaymentConfig<Missing_<super::required::is_responsible>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MembershipModelInferencePaymentConfig(Properties_::new(), PhantomData_) }
}
impl<S0> MembershipModelInferencePaymentConfig<S0> {
    /// Sets `IsResponsible`. Required.
    #[inline] pub fn is_responsible(mut self, value: impl IntoValue_<bool>) -> MembershipModelInferencePaymentConfig<Set_> { self.0.put("IsResponsible", value.into_node()); MembershipModelInferencePaymentConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MembershipModelInferencePaymentConfig> for MembershipModelInferencePaymentConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Membership.MembershipModelTrainingPaymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipmodeltrainingpaymentconfig.html)
#[must_use]
pub struct MembershipModelTrainingPaymentConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MembershipModelTrainingPaymentConfig<Missing_<super::required::is_responsible>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MembershipModelTrainingPaymentConfig(Properties_::new(), PhantomData_) }
}
impl<S0> MembershipModelTrainingPaymentConfig<S0> {
    /// Sets `IsResponsible`. Required.
    #[inline] pub fn is_responsible(mut self, value: impl IntoValue_<bool>) -> MembershipModelTrainingPaymentConfig<Set_> { self.0.put("IsResponsible", value.into_node()); MembershipModelTrainingPaymentConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MembershipModelTrainingPaymentConfig> for MembershipModelTrainingPaymentConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Membership.MembershipSyntheticDataGenerationPaymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipsyntheticdatagenerationpaymentconfig.html)
#[must_use]
pub struct MembershipSyntheticDataGenerationPaymentConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MembershipSyntheticDataGenerationPaymentConfig<Missing_<super::required::is_responsible>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MembershipSyntheticDataGenerationPaymentConfig(Properties_::new(), PhantomData_) }
}
impl<S0> MembershipSyntheticDataGenerationPaymentConfig<S0> {
    /// Sets `IsResponsible`. Required.
    #[inline] pub fn is_responsible(mut self, value: impl IntoValue_<bool>) -> MembershipSyntheticDataGenerationPaymentConfig<Set_> { self.0.put("IsResponsible", value.into_node()); MembershipSyntheticDataGenerationPaymentConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MembershipSyntheticDataGenerationPaymentConfig> for MembershipSyntheticDataGenerationPaymentConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Membership.MembershipMLPaymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipmlpaymentconfig.html)
#[must_use]
pub struct MembershipMLPaymentConfig(Properties_);
impl MembershipMLPaymentConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MembershipMLPaymentConfig(Properties_::new()) }
}
impl MembershipMLPaymentConfig {
    /// Sets `ModelInference`.
    #[inline] pub fn model_inference(mut self, value: impl IntoValue_<MembershipModelInferencePaymentConfig>) -> Self { self.0.put("ModelInference", value.into_node()); self }
    /// Sets `ModelTraining`.
    #[inline] pub fn model_training(mut self, value: impl IntoValue_<MembershipModelTrainingPaymentConfig>) -> Self { self.0.put("ModelTraining", value.into_node()); self }
    /// Sets `SyntheticDataGeneration`.
    #[inline] pub fn synthetic_data_generation(mut self, value: impl IntoValue_<MembershipSyntheticDataGenerationPaymentConfig>) -> Self { self.0.put("SyntheticDataGeneration", value.into_node()); self }
}
impl IntoValue_<MembershipMLPaymentConfig> for MembershipMLPaymentConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Membership.MembershipQueryComputePaymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipquerycomputepaymentconfig.html)
#[must_use]
pub struct MembershipQueryComputePaymentConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MembershipQueryComputePaymentConfig<Missing_<super::required::is_responsible>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MembershipQueryComputePaymentConfig(Properties_::new(), PhantomData_) }
}
impl<S0> MembershipQueryComputePaymentConfig<S0> {
    /// Sets `IsResponsible`. Required.
    #[inline] pub fn is_responsible(mut self, value: impl IntoValue_<bool>) -> MembershipQueryComputePaymentConfig<Set_> { self.0.put("IsResponsible", value.into_node()); MembershipQueryComputePaymentConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MembershipQueryComputePaymentConfig> for MembershipQueryComputePaymentConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::Membership.MembershipPaymentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershippaymentconfiguration.html)
#[must_use]
pub struct MembershipPaymentConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MembershipPaymentConfiguration<Missing_<super::required::query_compute>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MembershipPaymentConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MembershipPaymentConfiguration<S0> {
    /// Sets `JobCompute`.
    #[inline] pub fn job_compute(mut self, value: impl IntoValue_<MembershipJobComputePaymentConfig>) -> Self { self.0.put("JobCompute", value.into_node()); self }
    /// Sets `MachineLearning`.
    #[inline] pub fn machine_learning(mut self, value: impl IntoValue_<MembershipMLPaymentConfig>) -> Self { self.0.put("MachineLearning", value.into_node()); self }
    /// Sets `QueryCompute`. Required.
    #[inline] pub fn query_compute(mut self, value: impl IntoValue_<MembershipQueryComputePaymentConfig>) -> MembershipPaymentConfiguration<Set_> { self.0.put("QueryCompute", value.into_node()); MembershipPaymentConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MembershipPaymentConfiguration> for MembershipPaymentConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CleanRooms::Membership`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-membership.html)
#[derive(Debug)]
pub enum ResultFormat {}
impl ResultFormat {
    /// `CSV`
    pub const CSV: Value_<ResultFormat> = Value_::constant("CSV");
    /// `PARQUET`
    pub const PARQUET: Value_<ResultFormat> = Value_::constant("PARQUET");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResultFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::Membership`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-membership.html)
#[derive(Debug)]
pub enum MembershipJobLogStatus {}
impl MembershipJobLogStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<MembershipJobLogStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<MembershipJobLogStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MembershipJobLogStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::Membership`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-membership.html)
#[derive(Debug)]
pub enum MembershipQueryLogStatus {}
impl MembershipQueryLogStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<MembershipQueryLogStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<MembershipQueryLogStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MembershipQueryLogStatus> { Value_::from_node(value.into_node()) }
}
