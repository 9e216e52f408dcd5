// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::ModelCard`

use stanchion_template::generated::*;

/// `AWS::SageMaker::ModelCard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html)
#[must_use]
pub struct ModelCard<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ModelCard<Missing_<super::required::content>, Missing_<super::required::model_card_name>, Missing_<super::required::model_card_status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelCard(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ModelCard<S0, S1, S2> {
    /// Sets `Content`. Required. 0 to 100000 characters.
    #[inline] pub fn content(mut self, value: impl IntoValue_<Content>) -> ModelCard<Set_, S1, S2> { self.0.put("Content", value.into_node()); ModelCard(self.0, PhantomData_) }
    /// Sets `CreatedBy`.
    #[inline] pub fn created_by(mut self, value: impl IntoValue_<UserContext>) -> Self { self.0.put("CreatedBy", value.into_node()); self }
    /// Sets `LastModifiedBy`.
    #[inline] pub fn last_modified_by(mut self, value: impl IntoValue_<UserContext>) -> Self { self.0.put("LastModifiedBy", value.into_node()); self }
    /// Sets `ModelCardName`. Required. At most 63 characters. An update replaces the resource.
    #[inline] pub fn model_card_name(mut self, value: impl IntoValue_<String>) -> ModelCard<S0, Set_, S2> { self.0.put("ModelCardName", value.into_node()); ModelCard(self.0, PhantomData_) }
    /// Sets `ModelCardStatus`. Required. The values are constants of [`ModelCardStatus`].
    #[inline] pub fn model_card_status(mut self, value: impl IntoValue_<ModelCardStatus>) -> ModelCard<S0, S1, Set_> { self.0.put("ModelCardStatus", value.into_node()); ModelCard(self.0, PhantomData_) }
    /// Sets `SecurityConfig`. An update replaces the resource.
    #[inline] pub fn security_config(mut self, value: impl IntoValue_<SecurityConfig>) -> Self { self.0.put("SecurityConfig", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ModelCard> for ModelCard<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ModelCard<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SageMaker::ModelCard";
    type Handle = ModelCardRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ModelCard`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ModelCardRef(Id_);
impl From<Id_> for ModelCardRef { #[inline] fn from(id: Id_) -> Self { ModelCardRef(id) } }
impl AsRef<Id_> for ModelCardRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ModelCardRef {
    /// `Ref`: `ModelCardName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedBy.DomainId`
    #[inline] pub fn created_by_domain_id(&self) -> Value_<String> { self.0.attribute("CreatedBy.DomainId") }
    /// `Fn::GetAtt` `CreatedBy.UserProfileArn`
    #[inline] pub fn created_by_user_profile_arn(&self) -> Value_<String> { self.0.attribute("CreatedBy.UserProfileArn") }
    /// `Fn::GetAtt` `CreatedBy.UserProfileName`
    #[inline] pub fn created_by_user_profile_name(&self) -> Value_<String> { self.0.attribute("CreatedBy.UserProfileName") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModifiedBy.DomainId`
    #[inline] pub fn last_modified_by_domain_id(&self) -> Value_<String> { self.0.attribute("LastModifiedBy.DomainId") }
    /// `Fn::GetAtt` `LastModifiedBy.UserProfileArn`
    #[inline] pub fn last_modified_by_user_profile_arn(&self) -> Value_<String> { self.0.attribute("LastModifiedBy.UserProfileArn") }
    /// `Fn::GetAtt` `LastModifiedBy.UserProfileName`
    #[inline] pub fn last_modified_by_user_profile_name(&self) -> Value_<String> { self.0.attribute("LastModifiedBy.UserProfileName") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `ModelCardArn`
    #[inline] pub fn model_card_arn(&self) -> Value_<String> { self.0.attribute("ModelCardArn") }
    /// `Fn::GetAtt` `ModelCardProcessingStatus`
    #[inline] pub fn model_card_processing_status(&self) -> Value_<String> { self.0.attribute("ModelCardProcessingStatus") }
    /// `Fn::GetAtt` `ModelCardVersion`
    #[inline] pub fn model_card_version(&self) -> Value_<i64> { self.0.attribute("ModelCardVersion") }
}
/// `AWS::SageMaker::ModelCard.AdditionalInformation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-additionalinformation.html)
#[must_use]
pub struct AdditionalInformation(Properties_);
impl AdditionalInformation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdditionalInformation(Properties_::new()) }
}
impl AdditionalInformation {
    /// Sets `CaveatsAndRecommendations`. At most 2048 characters.
    #[inline] pub fn caveats_and_recommendations(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CaveatsAndRecommendations", value.into_node()); self }
    /// Sets `CustomDetails`.
    #[inline] pub fn custom_details(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("CustomDetails", value.into_node()); self }
    /// Sets `EthicalConsiderations`. At most 2048 characters.
    #[inline] pub fn ethical_considerations(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EthicalConsiderations", value.into_node()); self }
}
impl IntoValue_<AdditionalInformation> for AdditionalInformation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.BusinessDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-businessdetails.html)
#[must_use]
pub struct BusinessDetails(Properties_);
impl BusinessDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BusinessDetails(Properties_::new()) }
}
impl BusinessDetails {
    /// Sets `BusinessProblem`. At most 2048 characters.
    #[inline] pub fn business_problem(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BusinessProblem", value.into_node()); self }
    /// Sets `BusinessStakeholders`. At most 2048 characters.
    #[inline] pub fn business_stakeholders(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BusinessStakeholders", value.into_node()); self }
    /// Sets `LineOfBusiness`. At most 2048 characters.
    #[inline] pub fn line_of_business(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LineOfBusiness", value.into_node()); self }
}
impl IntoValue_<BusinessDetails> for BusinessDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.MetricDataItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html)
#[must_use]
pub struct MetricDataItem(Properties_);
impl MetricDataItem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetricDataItem(Properties_::new()) }
}
impl MetricDataItem {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Notes`. At most 1024 characters.
    #[inline] pub fn notes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Notes", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Value", value.into_node()); self }
    /// Sets `XAxisName`. At most 63 characters.
    #[inline] pub fn x_axis_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("XAxisName", value.into_node()); self }
    /// Sets `YAxisName`. At most 63 characters.
    #[inline] pub fn y_axis_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("YAxisName", value.into_node()); self }
}
impl IntoValue_<MetricDataItem> for MetricDataItem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.MetricGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-metricgroup.html)
#[must_use]
pub struct MetricGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MetricGroup<Missing_<super::required::metric_data>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MetricGroup<S0, S1> {
    /// Sets `MetricData`. Required.
    #[inline] pub fn metric_data(mut self, value: impl IntoValue_<Vec<MetricDataItem>>) -> MetricGroup<Set_, S1> { self.0.put("MetricData", value.into_node()); MetricGroup(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MetricGroup<S0, Set_> { self.0.put("Name", value.into_node()); MetricGroup(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MetricGroup> for MetricGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.EvaluationDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-evaluationdetail.html)
#[must_use]
pub struct EvaluationDetail<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EvaluationDetail<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluationDetail(Properties_::new(), PhantomData_) }
}
impl<S0> EvaluationDetail<S0> {
    /// Sets `Datasets`. At most 10 items.
    #[inline] pub fn datasets(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Datasets", value.into_node()); self }
    /// Sets `EvaluationJobArn`. At most 256 characters.
    #[inline] pub fn evaluation_job_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EvaluationJobArn", value.into_node()); self }
    /// Sets `EvaluationObservation`. At most 2096 characters.
    #[inline] pub fn evaluation_observation(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EvaluationObservation", value.into_node()); self }
    /// Sets `Metadata`.
    #[inline] pub fn metadata(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Metadata", value.into_node()); self }
    /// Sets `MetricGroups`.
    #[inline] pub fn metric_groups(mut self, value: impl IntoValue_<Vec<MetricGroup>>) -> Self { self.0.put("MetricGroups", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EvaluationDetail<Set_> { self.0.put("Name", value.into_node()); EvaluationDetail(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EvaluationDetail> for EvaluationDetail<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.IntendedUses`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-intendeduses.html)
#[must_use]
pub struct IntendedUses(Properties_);
impl IntendedUses {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IntendedUses(Properties_::new()) }
}
impl IntendedUses {
    /// Sets `ExplanationsForRiskRating`. At most 2048 characters.
    #[inline] pub fn explanations_for_risk_rating(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExplanationsForRiskRating", value.into_node()); self }
    /// Sets `FactorsAffectingModelEfficiency`. At most 2048 characters.
    #[inline] pub fn factors_affecting_model_efficiency(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FactorsAffectingModelEfficiency", value.into_node()); self }
    /// Sets `IntendedUses`. At most 2048 characters.
    #[inline] pub fn intended_uses(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IntendedUses", value.into_node()); self }
    /// Sets `PurposeOfModel`. At most 2048 characters.
    #[inline] pub fn purpose_of_model(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PurposeOfModel", value.into_node()); self }
    /// Sets `RiskRating`. The values are constants of [`RiskRating`].
    #[inline] pub fn risk_rating(mut self, value: impl IntoValue_<RiskRating>) -> Self { self.0.put("RiskRating", value.into_node()); self }
}
impl IntoValue_<IntendedUses> for IntendedUses { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.InferenceEnvironment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html)
#[must_use]
pub struct InferenceEnvironment(Properties_);
impl InferenceEnvironment {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InferenceEnvironment(Properties_::new()) }
}
impl InferenceEnvironment {
    /// Sets `ContainerImage`. At most 15 items.
    #[inline] pub fn container_image(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ContainerImage", value.into_node()); self }
}
impl IntoValue_<InferenceEnvironment> for InferenceEnvironment { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.ModelOverview`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-modeloverview.html)
#[must_use]
pub struct ModelOverview(Properties_);
impl ModelOverview {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ModelOverview(Properties_::new()) }
}
impl ModelOverview {
    /// Sets `AlgorithmType`. At most 1024 characters.
    #[inline] pub fn algorithm_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlgorithmType", value.into_node()); self }
    /// Sets `InferenceEnvironment`.
    #[inline] pub fn inference_environment(mut self, value: impl IntoValue_<InferenceEnvironment>) -> Self { self.0.put("InferenceEnvironment", value.into_node()); self }
    /// Sets `ModelArtifact`. At most 15 items.
    #[inline] pub fn model_artifact(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ModelArtifact", value.into_node()); self }
    /// Sets `ModelCreator`. At most 1024 characters.
    #[inline] pub fn model_creator(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelCreator", value.into_node()); self }
    /// Sets `ModelDescription`. At most 1024 characters.
    #[inline] pub fn model_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelDescription", value.into_node()); self }
    /// Sets `ModelId`. At most 1024 characters.
    #[inline] pub fn model_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelId", value.into_node()); self }
    /// Sets `ModelName`. At most 1024 characters.
    #[inline] pub fn model_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelName", value.into_node()); self }
    /// Sets `ModelOwner`. At most 1024 characters.
    #[inline] pub fn model_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelOwner", value.into_node()); self }
    /// Sets `ModelVersion`. At least 1.
    #[inline] pub fn model_version(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ModelVersion", value.into_node()); self }
    /// Sets `ProblemType`. At most 1024 characters.
    #[inline] pub fn problem_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProblemType", value.into_node()); self }
}
impl IntoValue_<ModelOverview> for ModelOverview { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.ModelPackageCreator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-modelpackagecreator.html)
#[must_use]
pub struct ModelPackageCreator(Properties_);
impl ModelPackageCreator {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ModelPackageCreator(Properties_::new()) }
}
impl ModelPackageCreator {
    /// Sets `UserProfileName`. At most 63 characters.
    #[inline] pub fn user_profile_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserProfileName", value.into_node()); self }
}
impl IntoValue_<ModelPackageCreator> for ModelPackageCreator { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.Container`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-container.html)
#[must_use]
pub struct Container<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Container<Missing_<super::required::image>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Container(Properties_::new(), PhantomData_) }
}
impl<S0> Container<S0> {
    /// Sets `Image`. Required. At most 255 characters.
    #[inline] pub fn image(mut self, value: impl IntoValue_<String>) -> Container<Set_> { self.0.put("Image", value.into_node()); Container(self.0, PhantomData_) }
    /// Sets `ModelDataUrl`. At most 1024 characters.
    #[inline] pub fn model_data_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelDataUrl", value.into_node()); self }
    /// Sets `NearestModelName`.
    #[inline] pub fn nearest_model_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NearestModelName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Container> for Container<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.InferenceSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-inferencespecification.html)
#[must_use]
pub struct InferenceSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InferenceSpecification<Missing_<super::required::containers>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InferenceSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> InferenceSpecification<S0> {
    /// Sets `Containers`. Required. 1 to 15 items.
    #[inline] pub fn containers(mut self, value: impl IntoValue_<Vec<Container>>) -> InferenceSpecification<Set_> { self.0.put("Containers", value.into_node()); InferenceSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InferenceSpecification> for InferenceSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.SourceAlgorithm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-sourcealgorithm.html)
#[must_use]
pub struct SourceAlgorithm<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SourceAlgorithm<Missing_<super::required::algorithm_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceAlgorithm(Properties_::new(), PhantomData_) }
}
impl<S0> SourceAlgorithm<S0> {
    /// Sets `AlgorithmName`. Required. At most 170 characters.
    #[inline] pub fn algorithm_name(mut self, value: impl IntoValue_<String>) -> SourceAlgorithm<Set_> { self.0.put("AlgorithmName", value.into_node()); SourceAlgorithm(self.0, PhantomData_) }
    /// Sets `ModelDataUrl`. At most 1024 characters.
    #[inline] pub fn model_data_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelDataUrl", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SourceAlgorithm> for SourceAlgorithm<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.ModelPackageDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-modelpackagedetails.html)
#[must_use]
pub struct ModelPackageDetails(Properties_);
impl ModelPackageDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ModelPackageDetails(Properties_::new()) }
}
impl ModelPackageDetails {
    /// Sets `ApprovalDescription`. At most 1024 characters.
    #[inline] pub fn approval_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApprovalDescription", value.into_node()); self }
    /// Sets `CreatedBy`.
    #[inline] pub fn created_by(mut self, value: impl IntoValue_<ModelPackageCreator>) -> Self { self.0.put("CreatedBy", value.into_node()); self }
    /// Sets `Domain`.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Domain", value.into_node()); self }
    /// Sets `InferenceSpecification`.
    #[inline] pub fn inference_specification(mut self, value: impl IntoValue_<InferenceSpecification>) -> Self { self.0.put("InferenceSpecification", value.into_node()); self }
    /// Sets `ModelApprovalStatus`. The values are constants of [`ModelApprovalStatus`].
    #[inline] pub fn model_approval_status(mut self, value: impl IntoValue_<ModelApprovalStatus>) -> Self { self.0.put("ModelApprovalStatus", value.into_node()); self }
    /// Sets `ModelPackageArn`. 1 to 2048 characters.
    #[inline] pub fn model_package_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelPackageArn", value.into_node()); self }
    /// Sets `ModelPackageDescription`. At most 1024 characters.
    #[inline] pub fn model_package_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelPackageDescription", value.into_node()); self }
    /// Sets `ModelPackageGroupName`. 1 to 63 characters.
    #[inline] pub fn model_package_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelPackageGroupName", value.into_node()); self }
    /// Sets `ModelPackageName`. 1 to 63 characters.
    #[inline] pub fn model_package_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelPackageName", value.into_node()); self }
    /// Sets `ModelPackageStatus`. The values are constants of [`ModelPackageStatus`].
    #[inline] pub fn model_package_status(mut self, value: impl IntoValue_<ModelPackageStatus>) -> Self { self.0.put("ModelPackageStatus", value.into_node()); self }
    /// Sets `ModelPackageVersion`. At least 1.
    #[inline] pub fn model_package_version(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ModelPackageVersion", value.into_node()); self }
    /// Sets `SourceAlgorithms`. Exactly 1 item.
    #[inline] pub fn source_algorithms(mut self, value: impl IntoValue_<Vec<SourceAlgorithm>>) -> Self { self.0.put("SourceAlgorithms", value.into_node()); self }
    /// Sets `Task`.
    #[inline] pub fn task(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Task", value.into_node()); self }
}
impl IntoValue_<ModelPackageDetails> for ModelPackageDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html)
#[must_use]
pub struct Function(Properties_);
impl Function {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Function(Properties_::new()) }
}
impl Function {
    /// Sets `Condition`. At most 63 characters.
    #[inline] pub fn condition(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Condition", value.into_node()); self }
    /// Sets `Facet`. At most 63 characters.
    #[inline] pub fn facet(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Facet", value.into_node()); self }
    /// Sets `Function`. The values are constants of [`FunctionFunction`].
    #[inline] pub fn function(mut self, value: impl IntoValue_<FunctionFunction>) -> Self { self.0.put("Function", value.into_node()); self }
}
impl IntoValue_<Function> for Function { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.ObjectiveFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-objectivefunction.html)
#[must_use]
pub struct ObjectiveFunction(Properties_);
impl ObjectiveFunction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ObjectiveFunction(Properties_::new()) }
}
impl ObjectiveFunction {
    /// Sets `Function`.
    #[inline] pub fn function(mut self, value: impl IntoValue_<Function>) -> Self { self.0.put("Function", value.into_node()); self }
    /// Sets `Notes`. At most 1024 characters.
    #[inline] pub fn notes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Notes", value.into_node()); self }
}
impl IntoValue_<ObjectiveFunction> for ObjectiveFunction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.TrainingHyperParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-traininghyperparameter.html)
#[must_use]
pub struct TrainingHyperParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TrainingHyperParameter<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrainingHyperParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TrainingHyperParameter<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TrainingHyperParameter<Set_, S1> { self.0.put("Name", value.into_node()); TrainingHyperParameter(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> TrainingHyperParameter<S0, Set_> { self.0.put("Value", value.into_node()); TrainingHyperParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TrainingHyperParameter> for TrainingHyperParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.TrainingEnvironment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html)
#[must_use]
pub struct TrainingEnvironment(Properties_);
impl TrainingEnvironment {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TrainingEnvironment(Properties_::new()) }
}
impl TrainingEnvironment {
    /// Sets `ContainerImage`. At most 15 items.
    #[inline] pub fn container_image(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ContainerImage", value.into_node()); self }
}
impl IntoValue_<TrainingEnvironment> for TrainingEnvironment { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.TrainingMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-trainingmetric.html)
#[must_use]
pub struct TrainingMetric<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TrainingMetric<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrainingMetric(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TrainingMetric<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TrainingMetric<Set_, S1> { self.0.put("Name", value.into_node()); TrainingMetric(self.0, PhantomData_) }
    /// Sets `Notes`. At most 1024 characters.
    #[inline] pub fn notes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Notes", value.into_node()); self }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> TrainingMetric<S0, Set_> { self.0.put("Value", value.into_node()); TrainingMetric(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TrainingMetric> for TrainingMetric<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.TrainingJobDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html)
#[must_use]
pub struct TrainingJobDetails(Properties_);
impl TrainingJobDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TrainingJobDetails(Properties_::new()) }
}
impl TrainingJobDetails {
    /// Sets `HyperParameters`.
    #[inline] pub fn hyper_parameters(mut self, value: impl IntoValue_<Vec<TrainingHyperParameter>>) -> Self { self.0.put("HyperParameters", value.into_node()); self }
    /// Sets `TrainingArn`. At most 1024 characters.
    #[inline] pub fn training_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrainingArn", value.into_node()); self }
    /// Sets `TrainingDatasets`. At most 15 items.
    #[inline] pub fn training_datasets(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TrainingDatasets", value.into_node()); self }
    /// Sets `TrainingEnvironment`.
    #[inline] pub fn training_environment(mut self, value: impl IntoValue_<TrainingEnvironment>) -> Self { self.0.put("TrainingEnvironment", value.into_node()); self }
    /// Sets `TrainingMetrics`.
    #[inline] pub fn training_metrics(mut self, value: impl IntoValue_<Vec<TrainingMetric>>) -> Self { self.0.put("TrainingMetrics", value.into_node()); self }
    /// Sets `UserProvidedHyperParameters`.
    #[inline] pub fn user_provided_hyper_parameters(mut self, value: impl IntoValue_<Vec<TrainingHyperParameter>>) -> Self { self.0.put("UserProvidedHyperParameters", value.into_node()); self }
    /// Sets `UserProvidedTrainingMetrics`.
    #[inline] pub fn user_provided_training_metrics(mut self, value: impl IntoValue_<Vec<TrainingMetric>>) -> Self { self.0.put("UserProvidedTrainingMetrics", value.into_node()); self }
}
impl IntoValue_<TrainingJobDetails> for TrainingJobDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.TrainingDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-trainingdetails.html)
#[must_use]
pub struct TrainingDetails(Properties_);
impl TrainingDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TrainingDetails(Properties_::new()) }
}
impl TrainingDetails {
    /// Sets `ObjectiveFunction`.
    #[inline] pub fn objective_function(mut self, value: impl IntoValue_<ObjectiveFunction>) -> Self { self.0.put("ObjectiveFunction", value.into_node()); self }
    /// Sets `TrainingJobDetails`.
    #[inline] pub fn training_job_details(mut self, value: impl IntoValue_<TrainingJobDetails>) -> Self { self.0.put("TrainingJobDetails", value.into_node()); self }
    /// Sets `TrainingObservations`. At most 1024 characters.
    #[inline] pub fn training_observations(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrainingObservations", value.into_node()); self }
}
impl IntoValue_<TrainingDetails> for TrainingDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.Content`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-content.html)
#[must_use]
pub struct Content(Properties_);
impl Content {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Content(Properties_::new()) }
}
impl Content {
    /// Sets `AdditionalInformation`.
    #[inline] pub fn additional_information(mut self, value: impl IntoValue_<AdditionalInformation>) -> Self { self.0.put("AdditionalInformation", value.into_node()); self }
    /// Sets `BusinessDetails`.
    #[inline] pub fn business_details(mut self, value: impl IntoValue_<BusinessDetails>) -> Self { self.0.put("BusinessDetails", value.into_node()); self }
    /// Sets `EvaluationDetails`.
    #[inline] pub fn evaluation_details(mut self, value: impl IntoValue_<Vec<EvaluationDetail>>) -> Self { self.0.put("EvaluationDetails", value.into_node()); self }
    /// Sets `IntendedUses`.
    #[inline] pub fn intended_uses(mut self, value: impl IntoValue_<IntendedUses>) -> Self { self.0.put("IntendedUses", value.into_node()); self }
    /// Sets `ModelOverview`.
    #[inline] pub fn model_overview(mut self, value: impl IntoValue_<ModelOverview>) -> Self { self.0.put("ModelOverview", value.into_node()); self }
    /// Sets `ModelPackageDetails`.
    #[inline] pub fn model_package_details(mut self, value: impl IntoValue_<ModelPackageDetails>) -> Self { self.0.put("ModelPackageDetails", value.into_node()); self }
    /// Sets `TrainingDetails`.
    #[inline] pub fn training_details(mut self, value: impl IntoValue_<TrainingDetails>) -> Self { self.0.put("TrainingDetails", value.into_node()); self }
}
impl IntoValue_<Content> for Content { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.UserContext`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-usercontext.html)
#[must_use]
pub struct UserContext(Properties_);
impl UserContext {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UserContext(Properties_::new()) }
}
impl UserContext {
    /// Sets `DomainId`.
    #[inline] pub fn domain_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainId", value.into_node()); self }
    /// Sets `UserProfileArn`.
    #[inline] pub fn user_profile_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserProfileArn", value.into_node()); self }
    /// Sets `UserProfileName`.
    #[inline] pub fn user_profile_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserProfileName", value.into_node()); self }
}
impl IntoValue_<UserContext> for UserContext { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ModelCard.SecurityConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-securityconfig.html)
#[must_use]
pub struct SecurityConfig(Properties_);
impl SecurityConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SecurityConfig(Properties_::new()) }
}
impl SecurityConfig {
    /// Sets `KmsKeyId`. 0 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
}
impl IntoValue_<SecurityConfig> for SecurityConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::ModelCard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `number`
    pub const NUMBER: Value_<Type> = Value_::constant("number");
    /// `string`
    pub const STRING: Value_<Type> = Value_::constant("string");
    /// `boolean`
    pub const BOOLEAN: Value_<Type> = Value_::constant("boolean");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ModelCard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html)
#[derive(Debug)]
pub enum RiskRating {}
impl RiskRating {
    /// `High`
    pub const HIGH: Value_<RiskRating> = Value_::constant("High");
    /// `Medium`
    pub const MEDIUM: Value_<RiskRating> = Value_::constant("Medium");
    /// `Low`
    pub const LOW: Value_<RiskRating> = Value_::constant("Low");
    /// `Unknown`
    pub const UNKNOWN: Value_<RiskRating> = Value_::constant("Unknown");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RiskRating> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ModelCard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html)
#[derive(Debug)]
pub enum ModelApprovalStatus {}
impl ModelApprovalStatus {
    /// `Approved`
    pub const APPROVED: Value_<ModelApprovalStatus> = Value_::constant("Approved");
    /// `Rejected`
    pub const REJECTED: Value_<ModelApprovalStatus> = Value_::constant("Rejected");
    /// `PendingManualApproval`
    pub const PENDING_MANUAL_APPROVAL: Value_<ModelApprovalStatus> = Value_::constant("PendingManualApproval");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ModelApprovalStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ModelCard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html)
#[derive(Debug)]
pub enum ModelPackageStatus {}
impl ModelPackageStatus {
    /// `Pending`
    pub const PENDING: Value_<ModelPackageStatus> = Value_::constant("Pending");
    /// `InProgress`
    pub const IN_PROGRESS: Value_<ModelPackageStatus> = Value_::constant("InProgress");
    /// `Completed`
    pub const COMPLETED: Value_<ModelPackageStatus> = Value_::constant("Completed");
    /// `Failed`
    pub const FAILED: Value_<ModelPackageStatus> = Value_::constant("Failed");
    /// `Deleting`
    pub const DELETING: Value_<ModelPackageStatus> = Value_::constant("Deleting");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ModelPackageStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ModelCard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html)
#[derive(Debug)]
pub enum FunctionFunction {}
impl FunctionFunction {
    /// `Maximize`
    pub const MAXIMIZE: Value_<FunctionFunction> = Value_::constant("Maximize");
    /// `Minimize`
    pub const MINIMIZE: Value_<FunctionFunction> = Value_::constant("Minimize");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FunctionFunction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ModelCard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html)
#[derive(Debug)]
pub enum ModelCardStatus {}
impl ModelCardStatus {
    /// `Draft`
    pub const DRAFT: Value_<ModelCardStatus> = Value_::constant("Draft");
    /// `PendingReview`
    pub const PENDING_REVIEW: Value_<ModelCardStatus> = Value_::constant("PendingReview");
    /// `Approved`
    pub const APPROVED: Value_<ModelCardStatus> = Value_::constant("Approved");
    /// `Archived`
    pub const ARCHIVED: Value_<ModelCardStatus> = Value_::constant("Archived");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ModelCardStatus> { Value_::from_node(value.into_node()) }
}
