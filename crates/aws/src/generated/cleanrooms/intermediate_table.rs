// Made by `cargo xtask generate`; do not edit.
//! `AWS::CleanRooms::IntermediateTable`

use stanchion_template::generated::*;

/// `AWS::CleanRooms::IntermediateTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-intermediatetable.html)
#[must_use]
pub struct IntermediateTable<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl IntermediateTable<Missing_<super::required::membership_identifier>, Missing_<super::required::name>, Missing_<super::required::population_analysis_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntermediateTable(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> IntermediateTable<S0, S1, S2> {
    /// Sets `AnalysisRules`. Exactly 1 item.
    #[inline] pub fn analysis_rules(mut self, value: impl IntoValue_<Vec<IntermediateTableAnalysisRule>>) -> Self { self.0.put("AnalysisRules", value.into_node()); self }
    /// Sets `Description`. At most 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KmsKeyArn`. 4 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `MembershipIdentifier`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn membership_identifier(mut self, value: impl IntoValue_<String>) -> IntermediateTable<Set_, S1, S2> { self.0.put("MembershipIdentifier", value.into_node()); IntermediateTable(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> IntermediateTable<S0, Set_, S2> { self.0.put("Name", value.into_node()); IntermediateTable(self.0, PhantomData_) }
    /// Sets `PopulationAnalysisConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn population_analysis_configuration(mut self, value: impl IntoValue_<PopulationAnalysisConfiguration>) -> IntermediateTable<S0, S1, Set_> { self.0.put("PopulationAnalysisConfiguration", value.into_node()); IntermediateTable(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<IntermediateTable> for IntermediateTable<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for IntermediateTable<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CleanRooms::IntermediateTable";
    type Handle = IntermediateTableRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IntermediateTable`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IntermediateTableRef(Id_);
impl From<Id_> for IntermediateTableRef { #[inline] fn from(id: Id_) -> Self { IntermediateTableRef(id) } }
impl AsRef<Id_> for IntermediateTableRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IntermediateTableRef {
    /// `Ref`: `IntermediateTableIdentifier|MembershipIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CollaborationArn`
    #[inline] pub fn collaboration_arn(&self) -> Value_<String> { self.0.attribute("CollaborationArn") }
    /// `Fn::GetAtt` `CollaborationIdentifier`
    #[inline] pub fn collaboration_identifier(&self) -> Value_<String> { self.0.attribute("CollaborationIdentifier") }
    /// `Fn::GetAtt` `IntermediateTableIdentifier`
    #[inline] pub fn intermediate_table_identifier(&self) -> Value_<String> { self.0.attribute("IntermediateTableIdentifier") }
    /// `Fn::GetAtt` `MembershipArn`
    #[inline] pub fn membership_arn(&self) -> Value_<String> { self.0.attribute("MembershipArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::CleanRooms::IntermediateTable.OutputColumnThreshold`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-intermediatetable-outputcolumnthreshold.html)
#[must_use]
pub struct OutputColumnThreshold<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OutputColumnThreshold<Missing_<super::required::minimum_identity_count>, Missing_<super::required::output_column_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OutputColumnThreshold(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OutputColumnThreshold<S0, S1> {
    /// Sets `MinimumIdentityCount`. Required. 0 to 100000.
    #[inline] pub fn minimum_identity_count(mut self, value: impl IntoValue_<i64>) -> OutputColumnThreshold<Set_, S1> { self.0.put("MinimumIdentityCount", value.into_node()); OutputColumnThreshold(self.0, PhantomData_) }
    /// Sets `OutputColumnName`. Required. 1 to 127 characters.
    #[inline] pub fn output_column_name(mut self, value: impl IntoValue_<String>) -> OutputColumnThreshold<S0, Set_> { self.0.put("OutputColumnName", value.into_node()); OutputColumnThreshold(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OutputColumnThreshold> for OutputColumnThreshold<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::IntermediateTable.AggregationThreshold`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-intermediatetable-aggregationthreshold.html)
#[must_use]
pub struct AggregationThreshold<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl AggregationThreshold<Missing_<super::required::allowed_aggregate_expression_type>, Missing_<super::required::identity_columns>, Missing_<super::required::minimum_identity_count>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AggregationThreshold(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> AggregationThreshold<S0, S1, S2, S3> {
    /// Sets `AllowedAggregateExpressionType`. Required. The values are constants of [`AllowedAggregateExpressionType`].
    #[inline] pub fn allowed_aggregate_expression_type(mut self, value: impl IntoValue_<AllowedAggregateExpressionType>) -> AggregationThreshold<Set_, S1, S2, S3> { self.0.put("AllowedAggregateExpressionType", value.into_node()); AggregationThreshold(self.0, PhantomData_) }
    /// Sets `IdentityColumns`. Required. Exactly 1 item.
    #[inline] pub fn identity_columns(mut self, value: impl IntoValue_<Vec<String>>) -> AggregationThreshold<S0, Set_, S2, S3> { self.0.put("IdentityColumns", value.into_node()); AggregationThreshold(self.0, PhantomData_) }
    /// Sets `MinimumIdentityCount`. Required. 2 to 100000.
    #[inline] pub fn minimum_identity_count(mut self, value: impl IntoValue_<i64>) -> AggregationThreshold<S0, S1, Set_, S3> { self.0.put("MinimumIdentityCount", value.into_node()); AggregationThreshold(self.0, PhantomData_) }
    /// Sets `OutputColumnThresholds`.
    #[inline] pub fn output_column_thresholds(mut self, value: impl IntoValue_<Vec<OutputColumnThreshold>>) -> Self { self.0.put("OutputColumnThresholds", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`AggregationThresholdType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<AggregationThresholdType>) -> AggregationThreshold<S0, S1, S2, Set_> { self.0.put("Type", value.into_node()); AggregationThreshold(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<AggregationThreshold> for AggregationThreshold<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::IntermediateTable.ComparisonControls`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-intermediatetable-comparisoncontrols.html)
#[must_use]
pub struct ComparisonControls<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ComparisonControls<Missing_<super::required::allowed_column_comparison_columns>, Missing_<super::required::allowed_literal_comparison_columns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComparisonControls(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ComparisonControls<S0, S1> {
    /// Sets `AllowedColumnComparisonColumns`. Required.
    #[inline] pub fn allowed_column_comparison_columns(mut self, value: impl IntoValue_<Vec<String>>) -> ComparisonControls<Set_, S1> { self.0.put("AllowedColumnComparisonColumns", value.into_node()); ComparisonControls(self.0, PhantomData_) }
    /// Sets `AllowedLiteralComparisonColumns`. Required.
    #[inline] pub fn allowed_literal_comparison_columns(mut self, value: impl IntoValue_<Vec<String>>) -> ComparisonControls<S0, Set_> { self.0.put("AllowedLiteralComparisonColumns", value.into_node()); ComparisonControls(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ComparisonControls> for ComparisonControls<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::IntermediateTable.DifferentialPrivacyColumn`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-intermediatetable-differentialprivacycolumn.html)
#[must_use]
pub struct DifferentialPrivacyColumn<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DifferentialPrivacyColumn<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DifferentialPrivacyColumn(Properties_::new(), PhantomData_) }
}
impl<S0> DifferentialPrivacyColumn<S0> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DifferentialPrivacyColumn<Set_> { self.0.put("Name", value.into_node()); DifferentialPrivacyColumn(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DifferentialPrivacyColumn> for DifferentialPrivacyColumn<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::IntermediateTable.DifferentialPrivacy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-intermediatetable-differentialprivacy.html)
#[must_use]
pub struct DifferentialPrivacy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DifferentialPrivacy<Missing_<super::required::columns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DifferentialPrivacy(Properties_::new(), PhantomData_) }
}
impl<S0> DifferentialPrivacy<S0> {
    /// Sets `Columns`. Required. At least 1 item.
    #[inline] pub fn columns(mut self, value: impl IntoValue_<Vec<DifferentialPrivacyColumn>>) -> DifferentialPrivacy<Set_> { self.0.put("Columns", value.into_node()); DifferentialPrivacy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DifferentialPrivacy> for DifferentialPrivacy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::IntermediateTable.IntermediateTableAnalysisRuleCustom`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-intermediatetable-intermediatetableanalysisrulecustom.html)
#[must_use]
pub struct IntermediateTableAnalysisRuleCustom<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IntermediateTableAnalysisRuleCustom<Missing_<super::required::allowed_analyses>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntermediateTableAnalysisRuleCustom(Properties_::new(), PhantomData_) }
}
impl<S0> IntermediateTableAnalysisRuleCustom<S0> {
    /// Sets `AdditionalAnalyses`. The values are constants of [`AdditionalAnalyses`].
    #[inline] pub fn additional_analyses(mut self, value: impl IntoValue_<AdditionalAnalyses>) -> Self { self.0.put("AdditionalAnalyses", value.into_node()); self }
    /// Sets `AggregationThresholds`. Exactly 1 item.
    #[inline] pub fn aggregation_thresholds(mut self, value: impl IntoValue_<Vec<AggregationThreshold>>) -> Self { self.0.put("AggregationThresholds", value.into_node()); self }
    /// Sets `AllowedAnalyses`. Required. At least 0 items.
    #[inline] pub fn allowed_analyses(mut self, value: impl IntoValue_<Vec<String>>) -> IntermediateTableAnalysisRuleCustom<Set_> { self.0.put("AllowedAnalyses", value.into_node()); IntermediateTableAnalysisRuleCustom(self.0, PhantomData_) }
    /// Sets `AllowedAnalysisProviders`. At least 0 items.
    #[inline] pub fn allowed_analysis_providers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedAnalysisProviders", value.into_node()); self }
    /// Sets `AllowedResultReceivers`. At least 0 items.
    #[inline] pub fn allowed_result_receivers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedResultReceivers", value.into_node()); self }
    /// Sets `ComparisonControls`.
    #[inline] pub fn comparison_controls(mut self, value: impl IntoValue_<ComparisonControls>) -> Self { self.0.put("ComparisonControls", value.into_node()); self }
    /// Sets `DifferentialPrivacy`.
    #[inline] pub fn differential_privacy(mut self, value: impl IntoValue_<DifferentialPrivacy>) -> Self { self.0.put("DifferentialPrivacy", value.into_node()); self }
    /// Sets `DisallowedOutputColumns`. At least 0 items.
    #[inline] pub fn disallowed_output_columns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DisallowedOutputColumns", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IntermediateTableAnalysisRuleCustom> for IntermediateTableAnalysisRuleCustom<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::IntermediateTable.IntermediateTableAnalysisRulePolicyV1`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-intermediatetable-intermediatetableanalysisrulepolicyv1.html)
#[must_use]
pub struct IntermediateTableAnalysisRulePolicyV1(Properties_);
impl IntermediateTableAnalysisRulePolicyV1 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IntermediateTableAnalysisRulePolicyV1(Properties_::new()) }
}
impl IntermediateTableAnalysisRulePolicyV1 {
    /// Sets `Custom`.
    #[inline] pub fn custom(mut self, value: impl IntoValue_<IntermediateTableAnalysisRuleCustom>) -> Self { self.0.put("Custom", value.into_node()); self }
}
impl IntoValue_<IntermediateTableAnalysisRulePolicyV1> for IntermediateTableAnalysisRulePolicyV1 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::IntermediateTable.IntermediateTableAnalysisRulePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-intermediatetable-intermediatetableanalysisrulepolicy.html)
#[must_use]
pub struct IntermediateTableAnalysisRulePolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IntermediateTableAnalysisRulePolicy<Missing_<super::required::v1>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntermediateTableAnalysisRulePolicy(Properties_::new(), PhantomData_) }
}
impl<S0> IntermediateTableAnalysisRulePolicy<S0> {
    /// Sets `V1`. Required.
    #[inline] pub fn v1(mut self, value: impl IntoValue_<IntermediateTableAnalysisRulePolicyV1>) -> IntermediateTableAnalysisRulePolicy<Set_> { self.0.put("V1", value.into_node()); IntermediateTableAnalysisRulePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IntermediateTableAnalysisRulePolicy> for IntermediateTableAnalysisRulePolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::IntermediateTable.IntermediateTableAnalysisRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-intermediatetable-intermediatetableanalysisrule.html)
#[must_use]
pub struct IntermediateTableAnalysisRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IntermediateTableAnalysisRule<Missing_<super::required::policy>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntermediateTableAnalysisRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IntermediateTableAnalysisRule<S0, S1> {
    /// Sets `Policy`. Required.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<IntermediateTableAnalysisRulePolicy>) -> IntermediateTableAnalysisRule<Set_, S1> { self.0.put("Policy", value.into_node()); IntermediateTableAnalysisRule(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`IntermediateTableAnalysisRuleType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<IntermediateTableAnalysisRuleType>) -> IntermediateTableAnalysisRule<S0, Set_> { self.0.put("Type", value.into_node()); IntermediateTableAnalysisRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IntermediateTableAnalysisRule> for IntermediateTableAnalysisRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::IntermediateTable.PopulationAnalysisSqlParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-intermediatetable-populationanalysissqlparameters.html)
#[must_use]
pub struct PopulationAnalysisSqlParameters(Properties_);
impl PopulationAnalysisSqlParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PopulationAnalysisSqlParameters(Properties_::new()) }
}
impl PopulationAnalysisSqlParameters {
    /// Sets `AnalysisTemplateArn`. At most 256 characters.
    #[inline] pub fn analysis_template_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AnalysisTemplateArn", value.into_node()); self }
    /// Sets `QueryString`. At most 500000 characters.
    #[inline] pub fn query_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QueryString", value.into_node()); self }
}
impl IntoValue_<PopulationAnalysisSqlParameters> for PopulationAnalysisSqlParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::IntermediateTable.PopulationAnalysisConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-intermediatetable-populationanalysisconfiguration.html)
#[must_use]
pub struct PopulationAnalysisConfiguration(Properties_);
impl PopulationAnalysisConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PopulationAnalysisConfiguration(Properties_::new()) }
}
impl PopulationAnalysisConfiguration {
    /// Sets `SqlParameters`.
    #[inline] pub fn sql_parameters(mut self, value: impl IntoValue_<PopulationAnalysisSqlParameters>) -> Self { self.0.put("SqlParameters", value.into_node()); self }
}
impl IntoValue_<PopulationAnalysisConfiguration> for PopulationAnalysisConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CleanRooms::IntermediateTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-intermediatetable.html)
#[derive(Debug)]
pub enum AdditionalAnalyses {}
impl AdditionalAnalyses {
    /// `ALLOWED`
    pub const ALLOWED: Value_<AdditionalAnalyses> = Value_::constant("ALLOWED");
    /// `REQUIRED`
    pub const REQUIRED: Value_<AdditionalAnalyses> = Value_::constant("REQUIRED");
    /// `NOT_ALLOWED`
    pub const NOT_ALLOWED: Value_<AdditionalAnalyses> = Value_::constant("NOT_ALLOWED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AdditionalAnalyses> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::IntermediateTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-intermediatetable.html)
#[derive(Debug)]
pub enum AllowedAggregateExpressionType {}
impl AllowedAggregateExpressionType {
    /// `COLUMNS_ONLY`
    pub const COLUMNS_ONLY: Value_<AllowedAggregateExpressionType> = Value_::constant("COLUMNS_ONLY");
    /// `ANY_EXPRESSION`
    pub const ANY_EXPRESSION: Value_<AllowedAggregateExpressionType> = Value_::constant("ANY_EXPRESSION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AllowedAggregateExpressionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::IntermediateTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-intermediatetable.html)
#[derive(Debug)]
pub enum AggregationThresholdType {}
impl AggregationThresholdType {
    /// `COUNT_DISTINCT`
    pub const COUNT_DISTINCT: Value_<AggregationThresholdType> = Value_::constant("COUNT_DISTINCT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AggregationThresholdType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::IntermediateTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-intermediatetable.html)
#[derive(Debug)]
pub enum IntermediateTableAnalysisRuleType {}
impl IntermediateTableAnalysisRuleType {
    /// `CUSTOM`
    pub const CUSTOM: Value_<IntermediateTableAnalysisRuleType> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IntermediateTableAnalysisRuleType> { Value_::from_node(value.into_node()) }
}
