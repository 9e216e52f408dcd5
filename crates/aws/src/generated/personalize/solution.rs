// Made by `cargo xtask generate`; do not edit.
//! `AWS::Personalize::Solution`

use stanchion_template::generated::*;

/// `AWS::Personalize::Solution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-solution.html)
#[must_use]
pub struct Solution<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Solution<Missing_<super::required::dataset_group_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Solution(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Solution<S0, S1> {
    /// Sets `DatasetGroupArn`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn dataset_group_arn(mut self, value: impl IntoValue_<String>) -> Solution<Set_, S1> { self.0.put("DatasetGroupArn", value.into_node()); Solution(self.0, PhantomData_) }
    /// Sets `EventType`. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn event_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventType", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Solution<S0, Set_> { self.0.put("Name", value.into_node()); Solution(self.0, PhantomData_) }
    /// Sets `PerformAutoML`. An update replaces the resource.
    #[inline] pub fn perform_auto_ml(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PerformAutoML", value.into_node()); self }
    /// Sets `PerformHPO`. An update replaces the resource.
    #[inline] pub fn perform_hpo(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PerformHPO", value.into_node()); self }
    /// Sets `RecipeArn`. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn recipe_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RecipeArn", value.into_node()); self }
    /// Sets `SolutionConfig`. An update replaces the resource.
    #[inline] pub fn solution_config(mut self, value: impl IntoValue_<SolutionConfig>) -> Self { self.0.put("SolutionConfig", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Solution> for Solution<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Solution<S0, S1> {
    const TYPE: &'static str = "AWS::Personalize::Solution";
    type Handle = SolutionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Solution`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SolutionRef(Id_);
impl From<Id_> for SolutionRef { #[inline] fn from(id: Id_) -> Self { SolutionRef(id) } }
impl AsRef<Id_> for SolutionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SolutionRef {
    /// `Ref`: `SolutionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `SolutionArn`
    #[inline] pub fn solution_arn(&self) -> Value_<String> { self.0.attribute("SolutionArn") }
}
/// `AWS::Personalize::Solution.AutoMLConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-solution.html)
#[must_use]
pub struct AutoMLConfig(Properties_);
impl AutoMLConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutoMLConfig(Properties_::new()) }
}
impl AutoMLConfig {
    /// Sets `MetricName`. 0 to 256 characters.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricName", value.into_node()); self }
    /// Sets `RecipeList`. 0 to 100 items.
    #[inline] pub fn recipe_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RecipeList", value.into_node()); self }
}
impl IntoValue_<AutoMLConfig> for AutoMLConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Personalize::Solution.CategoricalHyperParameterRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-solution-categoricalhyperparameterrange.html)
#[must_use]
pub struct CategoricalHyperParameterRange(Properties_);
impl CategoricalHyperParameterRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CategoricalHyperParameterRange(Properties_::new()) }
}
impl CategoricalHyperParameterRange {
    /// Sets `Name`. 0 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Values`. 0 to 100 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<CategoricalHyperParameterRange> for CategoricalHyperParameterRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Personalize::Solution.ContinuousHyperParameterRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-solution-continuoushyperparameterrange.html)
#[must_use]
pub struct ContinuousHyperParameterRange(Properties_);
impl ContinuousHyperParameterRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ContinuousHyperParameterRange(Properties_::new()) }
}
impl ContinuousHyperParameterRange {
    /// Sets `MaxValue`. At least -1000000.
    #[inline] pub fn max_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxValue", value.into_node()); self }
    /// Sets `MinValue`. At least -1000000.
    #[inline] pub fn min_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinValue", value.into_node()); self }
    /// Sets `Name`. 0 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<ContinuousHyperParameterRange> for ContinuousHyperParameterRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Personalize::Solution.IntegerHyperParameterRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-solution-integerhyperparameterrange.html)
#[must_use]
pub struct IntegerHyperParameterRange(Properties_);
impl IntegerHyperParameterRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IntegerHyperParameterRange(Properties_::new()) }
}
impl IntegerHyperParameterRange {
    /// Sets `MaxValue`. At most 1000000.
    #[inline] pub fn max_value(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxValue", value.into_node()); self }
    /// Sets `MinValue`. At least -1000000.
    #[inline] pub fn min_value(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinValue", value.into_node()); self }
    /// Sets `Name`. 0 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<IntegerHyperParameterRange> for IntegerHyperParameterRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Personalize::Solution.AlgorithmHyperParameterRanges`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-solution.html)
#[must_use]
pub struct AlgorithmHyperParameterRanges(Properties_);
impl AlgorithmHyperParameterRanges {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AlgorithmHyperParameterRanges(Properties_::new()) }
}
impl AlgorithmHyperParameterRanges {
    /// Sets `CategoricalHyperParameterRanges`. 0 to 100 items.
    #[inline] pub fn categorical_hyper_parameter_ranges(mut self, value: impl IntoValue_<Vec<CategoricalHyperParameterRange>>) -> Self { self.0.put("CategoricalHyperParameterRanges", value.into_node()); self }
    /// Sets `ContinuousHyperParameterRanges`. 0 to 100 items.
    #[inline] pub fn continuous_hyper_parameter_ranges(mut self, value: impl IntoValue_<Vec<ContinuousHyperParameterRange>>) -> Self { self.0.put("ContinuousHyperParameterRanges", value.into_node()); self }
    /// Sets `IntegerHyperParameterRanges`. 0 to 100 items.
    #[inline] pub fn integer_hyper_parameter_ranges(mut self, value: impl IntoValue_<Vec<IntegerHyperParameterRange>>) -> Self { self.0.put("IntegerHyperParameterRanges", value.into_node()); self }
}
impl IntoValue_<AlgorithmHyperParameterRanges> for AlgorithmHyperParameterRanges { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Personalize::Solution.HpoObjective`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-solution.html)
#[must_use]
pub struct HpoObjective(Properties_);
impl HpoObjective {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HpoObjective(Properties_::new()) }
}
impl HpoObjective {
    /// Sets `MetricName`. 0 to 256 characters.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricName", value.into_node()); self }
    /// Sets `MetricRegex`. 0 to 256 characters.
    #[inline] pub fn metric_regex(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricRegex", value.into_node()); self }
    /// Sets `Type`. 0 to 256 characters. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<HpoObjective> for HpoObjective { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Personalize::Solution.HpoResourceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-solution.html)
#[must_use]
pub struct HpoResourceConfig(Properties_);
impl HpoResourceConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HpoResourceConfig(Properties_::new()) }
}
impl HpoResourceConfig {
    /// Sets `MaxNumberOfTrainingJobs`. 0 to 256 characters.
    #[inline] pub fn max_number_of_training_jobs(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaxNumberOfTrainingJobs", value.into_node()); self }
    /// Sets `MaxParallelTrainingJobs`. 0 to 256 characters.
    #[inline] pub fn max_parallel_training_jobs(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaxParallelTrainingJobs", value.into_node()); self }
}
impl IntoValue_<HpoResourceConfig> for HpoResourceConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Personalize::Solution.HpoConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-solution.html)
#[must_use]
pub struct HpoConfig(Properties_);
impl HpoConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HpoConfig(Properties_::new()) }
}
impl HpoConfig {
    /// Sets `AlgorithmHyperParameterRanges`.
    #[inline] pub fn algorithm_hyper_parameter_ranges(mut self, value: impl IntoValue_<AlgorithmHyperParameterRanges>) -> Self { self.0.put("AlgorithmHyperParameterRanges", value.into_node()); self }
    /// Sets `HpoObjective`.
    #[inline] pub fn hpo_objective(mut self, value: impl IntoValue_<HpoObjective>) -> Self { self.0.put("HpoObjective", value.into_node()); self }
    /// Sets `HpoResourceConfig`.
    #[inline] pub fn hpo_resource_config(mut self, value: impl IntoValue_<HpoResourceConfig>) -> Self { self.0.put("HpoResourceConfig", value.into_node()); self }
}
impl IntoValue_<HpoConfig> for HpoConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Personalize::Solution.SolutionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-solution-solutionconfig.html)
#[must_use]
pub struct SolutionConfig(Properties_);
impl SolutionConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SolutionConfig(Properties_::new()) }
}
impl SolutionConfig {
    /// Sets `AlgorithmHyperParameters`.
    #[inline] pub fn algorithm_hyper_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AlgorithmHyperParameters", value.into_node()); self }
    /// Sets `AutoMLConfig`.
    #[inline] pub fn auto_ml_config(mut self, value: impl IntoValue_<AutoMLConfig>) -> Self { self.0.put("AutoMLConfig", value.into_node()); self }
    /// Sets `EventValueThreshold`. 0 to 256 characters.
    #[inline] pub fn event_value_threshold(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventValueThreshold", value.into_node()); self }
    /// Sets `FeatureTransformationParameters`.
    #[inline] pub fn feature_transformation_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("FeatureTransformationParameters", value.into_node()); self }
    /// Sets `HpoConfig`.
    #[inline] pub fn hpo_config(mut self, value: impl IntoValue_<HpoConfig>) -> Self { self.0.put("HpoConfig", value.into_node()); self }
}
impl IntoValue_<SolutionConfig> for SolutionConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Personalize::Solution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-solution.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `Maximize`
    pub const MAXIMIZE: Value_<Type> = Value_::constant("Maximize");
    /// `Minimize`
    pub const MINIMIZE: Value_<Type> = Value_::constant("Minimize");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
