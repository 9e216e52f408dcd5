// Made by `cargo xtask generate`; do not edit.
//! `AWS::CleanRooms::ConfiguredTable`

use stanchion_template::generated::*;

/// `AWS::CleanRooms::ConfiguredTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html)
#[must_use]
pub struct ConfiguredTable<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ConfiguredTable<Missing_<super::required::allowed_columns>, Missing_<super::required::analysis_method>, Missing_<super::required::name>, Missing_<super::required::table_reference>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfiguredTable(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ConfiguredTable<S0, S1, S2, S3> {
    /// Sets `AllowedColumns`. Required. 1 to 100 items. An update may replace the resource.
    #[inline] pub fn allowed_columns(mut self, value: impl IntoValue_<Vec<String>>) -> ConfiguredTable<Set_, S1, S2, S3> { self.0.put("AllowedColumns", value.into_node()); ConfiguredTable(self.0, PhantomData_) }
    /// Sets `AnalysisMethod`. Required. An update may replace the resource. The values are constants of [`AnalysisMethod`].
    #[inline] pub fn analysis_method(mut self, value: impl IntoValue_<AnalysisMethod>) -> ConfiguredTable<S0, Set_, S2, S3> { self.0.put("AnalysisMethod", value.into_node()); ConfiguredTable(self.0, PhantomData_) }
    /// Sets `AnalysisRules`. Exactly 1 item.
    #[inline] pub fn analysis_rules(mut self, value: impl IntoValue_<Vec<AnalysisRule>>) -> Self { self.0.put("AnalysisRules", value.into_node()); self }
    /// Sets `Description`. At most 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ConfiguredTable<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); ConfiguredTable(self.0, PhantomData_) }
    /// Sets `SelectedAnalysisMethods`. The values are constants of [`SelectedAnalysisMethod`].
    #[inline] pub fn selected_analysis_methods(mut self, value: impl IntoValue_<Vec<SelectedAnalysisMethod>>) -> Self { self.0.put("SelectedAnalysisMethods", value.into_node()); self }
    /// Sets `TableReference`. Required. An update may replace the resource.
    #[inline] pub fn table_reference(mut self, value: impl IntoValue_<TableReference>) -> ConfiguredTable<S0, S1, S2, Set_> { self.0.put("TableReference", value.into_node()); ConfiguredTable(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ConfiguredTable> for ConfiguredTable<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for ConfiguredTable<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::CleanRooms::ConfiguredTable";
    type Handle = ConfiguredTableRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConfiguredTable`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfiguredTableRef(Id_);
impl From<Id_> for ConfiguredTableRef { #[inline] fn from(id: Id_) -> Self { ConfiguredTableRef(id) } }
impl AsRef<Id_> for ConfiguredTableRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfiguredTableRef {
    /// `Ref`: `ConfiguredTableIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ConfiguredTableIdentifier`
    #[inline] pub fn configured_table_identifier(&self) -> Value_<String> { self.0.attribute("ConfiguredTableIdentifier") }
}
/// `AWS::CleanRooms::ConfiguredTable.AnalysisRuleList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-analysisrulelist.html)
#[must_use]
pub struct AnalysisRuleList<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AnalysisRuleList<Missing_<super::required::join_columns>, Missing_<super::required::list_columns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnalysisRuleList(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AnalysisRuleList<S0, S1> {
    /// Sets `AdditionalAnalyses`. The values are constants of [`AdditionalAnalyses`].
    #[inline] pub fn additional_analyses(mut self, value: impl IntoValue_<AdditionalAnalyses>) -> Self { self.0.put("AdditionalAnalyses", value.into_node()); self }
    /// Sets `AllowedJoinOperators`. At most 2 items. The values are constants of [`JoinOperator`].
    #[inline] pub fn allowed_join_operators(mut self, value: impl IntoValue_<Vec<JoinOperator>>) -> Self { self.0.put("AllowedJoinOperators", value.into_node()); self }
    /// Sets `JoinColumns`. Required. At least 1 item.
    #[inline] pub fn join_columns(mut self, value: impl IntoValue_<Vec<String>>) -> AnalysisRuleList<Set_, S1> { self.0.put("JoinColumns", value.into_node()); AnalysisRuleList(self.0, PhantomData_) }
    /// Sets `ListColumns`. Required.
    #[inline] pub fn list_columns(mut self, value: impl IntoValue_<Vec<String>>) -> AnalysisRuleList<S0, Set_> { self.0.put("ListColumns", value.into_node()); AnalysisRuleList(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AnalysisRuleList> for AnalysisRuleList<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::ConfiguredTable.AggregateColumn`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-aggregatecolumn.html)
#[must_use]
pub struct AggregateColumn<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AggregateColumn<Missing_<super::required::column_names>, Missing_<super::required::function>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AggregateColumn(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AggregateColumn<S0, S1> {
    /// Sets `ColumnNames`. Required. At least 1 item.
    #[inline] pub fn column_names(mut self, value: impl IntoValue_<Vec<String>>) -> AggregateColumn<Set_, S1> { self.0.put("ColumnNames", value.into_node()); AggregateColumn(self.0, PhantomData_) }
    /// Sets `Function`. Required. The values are constants of [`AggregateFunctionName`].
    #[inline] pub fn function(mut self, value: impl IntoValue_<AggregateFunctionName>) -> AggregateColumn<S0, Set_> { self.0.put("Function", value.into_node()); AggregateColumn(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AggregateColumn> for AggregateColumn<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::ConfiguredTable.AggregationConstraint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-aggregationconstraint.html)
#[must_use]
pub struct AggregationConstraint<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AggregationConstraint<Missing_<super::required::column_name>, Missing_<super::required::minimum>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AggregationConstraint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AggregationConstraint<S0, S1, S2> {
    /// Sets `ColumnName`. Required. 1 to 127 characters.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> AggregationConstraint<Set_, S1, S2> { self.0.put("ColumnName", value.into_node()); AggregationConstraint(self.0, PhantomData_) }
    /// Sets `Minimum`. Required. 2 to 100000.
    #[inline] pub fn minimum(mut self, value: impl IntoValue_<f64>) -> AggregationConstraint<S0, Set_, S2> { self.0.put("Minimum", value.into_node()); AggregationConstraint(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`AggregationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<AggregationType>) -> AggregationConstraint<S0, S1, Set_> { self.0.put("Type", value.into_node()); AggregationConstraint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AggregationConstraint> for AggregationConstraint<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::ConfiguredTable.AnalysisRuleAggregation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-analysisruleaggregation.html)
#[must_use]
pub struct AnalysisRuleAggregation<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl AnalysisRuleAggregation<Missing_<super::required::aggregate_columns>, Missing_<super::required::dimension_columns>, Missing_<super::required::join_columns>, Missing_<super::required::output_constraints>, Missing_<super::required::scalar_functions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnalysisRuleAggregation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> AnalysisRuleAggregation<S0, S1, S2, S3, S4> {
    /// Sets `AdditionalAnalyses`. The values are constants of [`AdditionalAnalyses`].
    #[inline] pub fn additional_analyses(mut self, value: impl IntoValue_<AdditionalAnalyses>) -> Self { self.0.put("AdditionalAnalyses", value.into_node()); self }
    /// Sets `AggregateColumns`. Required. At least 1 item.
    #[inline] pub fn aggregate_columns(mut self, value: impl IntoValue_<Vec<AggregateColumn>>) -> AnalysisRuleAggregation<Set_, S1, S2, S3, S4> { self.0.put("AggregateColumns", value.into_node()); AnalysisRuleAggregation(self.0, PhantomData_) }
    /// Sets `AllowedJoinOperators`. At most 2 items. The values are constants of [`JoinOperator`].
    #[inline] pub fn allowed_join_operators(mut self, value: impl IntoValue_<Vec<JoinOperator>>) -> Self { self.0.put("AllowedJoinOperators", value.into_node()); self }
    /// Sets `DimensionColumns`. Required.
    #[inline] pub fn dimension_columns(mut self, value: impl IntoValue_<Vec<String>>) -> AnalysisRuleAggregation<S0, Set_, S2, S3, S4> { self.0.put("DimensionColumns", value.into_node()); AnalysisRuleAggregation(self.0, PhantomData_) }
    /// Sets `JoinColumns`. Required.
    #[inline] pub fn join_columns(mut self, value: impl IntoValue_<Vec<String>>) -> AnalysisRuleAggregation<S0, S1, Set_, S3, S4> { self.0.put("JoinColumns", value.into_node()); AnalysisRuleAggregation(self.0, PhantomData_) }
    /// Sets `JoinRequired`. The values are constants of [`JoinRequiredOption`].
    #[inline] pub fn join_required(mut self, value: impl IntoValue_<JoinRequiredOption>) -> Self { self.0.put("JoinRequired", value.into_node()); self }
    /// Sets `OutputConstraints`. Required. At least 1 item.
    #[inline] pub fn output_constraints(mut self, value: impl IntoValue_<Vec<AggregationConstraint>>) -> AnalysisRuleAggregation<S0, S1, S2, Set_, S4> { self.0.put("OutputConstraints", value.into_node()); AnalysisRuleAggregation(self.0, PhantomData_) }
    /// Sets `ScalarFunctions`. Required. The values are constants of [`ScalarFunctions`].
    #[inline] pub fn scalar_functions(mut self, value: impl IntoValue_<Vec<ScalarFunctions>>) -> AnalysisRuleAggregation<S0, S1, S2, S3, Set_> { self.0.put("ScalarFunctions", value.into_node()); AnalysisRuleAggregation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<AnalysisRuleAggregation> for AnalysisRuleAggregation<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::ConfiguredTable.OutputColumnThreshold`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-outputcolumnthreshold.html)
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
/// `AWS::CleanRooms::ConfiguredTable.AggregationThreshold`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-aggregationthreshold.html)
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
/// `AWS::CleanRooms::ConfiguredTable.ComparisonControls`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-comparisoncontrols.html)
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
/// `AWS::CleanRooms::ConfiguredTable.DifferentialPrivacyColumn`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-differentialprivacycolumn.html)
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
/// `AWS::CleanRooms::ConfiguredTable.DifferentialPrivacy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-differentialprivacy.html)
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
/// `AWS::CleanRooms::ConfiguredTable.AnalysisRuleCustom`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-analysisrulecustom.html)
#[must_use]
pub struct AnalysisRuleCustom<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AnalysisRuleCustom<Missing_<super::required::allowed_analyses>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnalysisRuleCustom(Properties_::new(), PhantomData_) }
}
impl<S0> AnalysisRuleCustom<S0> {
    /// Sets `AdditionalAnalyses`. The values are constants of [`AdditionalAnalyses`].
    #[inline] pub fn additional_analyses(mut self, value: impl IntoValue_<AdditionalAnalyses>) -> Self { self.0.put("AdditionalAnalyses", value.into_node()); self }
    /// Sets `AggregationThresholds`. Exactly 1 item.
    #[inline] pub fn aggregation_thresholds(mut self, value: impl IntoValue_<Vec<AggregationThreshold>>) -> Self { self.0.put("AggregationThresholds", value.into_node()); self }
    /// Sets `AllowedAnalyses`. Required. At least 0 items.
    #[inline] pub fn allowed_analyses(mut self, value: impl IntoValue_<Vec<String>>) -> AnalysisRuleCustom<Set_> { self.0.put("AllowedAnalyses", value.into_node()); AnalysisRuleCustom(self.0, PhantomData_) }
    /// Sets `AllowedAnalysisProviders`. At least 0 items.
    #[inline] pub fn allowed_analysis_providers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedAnalysisProviders", value.into_node()); self }
    /// Sets `ComparisonControls`.
    #[inline] pub fn comparison_controls(mut self, value: impl IntoValue_<ComparisonControls>) -> Self { self.0.put("ComparisonControls", value.into_node()); self }
    /// Sets `DifferentialPrivacy`.
    #[inline] pub fn differential_privacy(mut self, value: impl IntoValue_<DifferentialPrivacy>) -> Self { self.0.put("DifferentialPrivacy", value.into_node()); self }
    /// Sets `DisallowedOutputColumns`. At least 0 items.
    #[inline] pub fn disallowed_output_columns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DisallowedOutputColumns", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AnalysisRuleCustom> for AnalysisRuleCustom<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::ConfiguredTable.ConfiguredTableAnalysisRulePolicyV1`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-configuredtableanalysisrulepolicyv1.html)
#[must_use]
pub struct ConfiguredTableAnalysisRulePolicyV1(Properties_);
impl ConfiguredTableAnalysisRulePolicyV1 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfiguredTableAnalysisRulePolicyV1(Properties_::new()) }
}
impl ConfiguredTableAnalysisRulePolicyV1 {
    /// Sets `List`.
    #[inline] pub fn list(mut self, value: impl IntoValue_<AnalysisRuleList>) -> Self { self.0.put("List", value.into_node()); self }
    /// Sets `Aggregation`.
    #[inline] pub fn aggregation(mut self, value: impl IntoValue_<AnalysisRuleAggregation>) -> Self { self.0.put("Aggregation", value.into_node()); self }
    /// Sets `Custom`.
    #[inline] pub fn custom(mut self, value: impl IntoValue_<AnalysisRuleCustom>) -> Self { self.0.put("Custom", value.into_node()); self }
}
impl IntoValue_<ConfiguredTableAnalysisRulePolicyV1> for ConfiguredTableAnalysisRulePolicyV1 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::ConfiguredTable.ConfiguredTableAnalysisRulePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-configuredtableanalysisrulepolicy.html)
#[must_use]
pub struct ConfiguredTableAnalysisRulePolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConfiguredTableAnalysisRulePolicy<Missing_<super::required::v1>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfiguredTableAnalysisRulePolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ConfiguredTableAnalysisRulePolicy<S0> {
    /// Sets `V1`. Required.
    #[inline] pub fn v1(mut self, value: impl IntoValue_<ConfiguredTableAnalysisRulePolicyV1>) -> ConfiguredTableAnalysisRulePolicy<Set_> { self.0.put("V1", value.into_node()); ConfiguredTableAnalysisRulePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ConfiguredTableAnalysisRulePolicy> for ConfiguredTableAnalysisRulePolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::ConfiguredTable.AnalysisRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-analysisrule.html)
#[must_use]
pub struct AnalysisRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AnalysisRule<Missing_<super::required::policy>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnalysisRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AnalysisRule<S0, S1> {
    /// Sets `Policy`. Required.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<ConfiguredTableAnalysisRulePolicy>) -> AnalysisRule<Set_, S1> { self.0.put("Policy", value.into_node()); AnalysisRule(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`ConfiguredTableAnalysisRuleType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ConfiguredTableAnalysisRuleType>) -> AnalysisRule<S0, Set_> { self.0.put("Type", value.into_node()); AnalysisRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AnalysisRule> for AnalysisRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::ConfiguredTable.GlueTableReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-gluetablereference.html)
#[must_use]
pub struct GlueTableReference<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GlueTableReference<Missing_<super::required::database_name>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GlueTableReference(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GlueTableReference<S0, S1> {
    /// Sets `DatabaseName`. Required. At most 128 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> GlueTableReference<Set_, S1> { self.0.put("DatabaseName", value.into_node()); GlueTableReference(self.0, PhantomData_) }
    /// Sets `Region`. The values are constants of [`CommercialRegion`].
    #[inline] pub fn region(mut self, value: impl IntoValue_<CommercialRegion>) -> Self { self.0.put("Region", value.into_node()); self }
    /// Sets `TableName`. Required. At most 128 characters.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> GlueTableReference<S0, Set_> { self.0.put("TableName", value.into_node()); GlueTableReference(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GlueTableReference> for GlueTableReference<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::ConfiguredTable.SnowflakeTableSchemaV1`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-snowflaketableschemav1.html)
#[must_use]
pub struct SnowflakeTableSchemaV1<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SnowflakeTableSchemaV1<Missing_<super::required::column_name>, Missing_<super::required::column_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnowflakeTableSchemaV1(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SnowflakeTableSchemaV1<S0, S1> {
    /// Sets `ColumnName`. Required. At most 128 characters.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> SnowflakeTableSchemaV1<Set_, S1> { self.0.put("ColumnName", value.into_node()); SnowflakeTableSchemaV1(self.0, PhantomData_) }
    /// Sets `ColumnType`. Required. At most 255 characters.
    #[inline] pub fn column_type(mut self, value: impl IntoValue_<String>) -> SnowflakeTableSchemaV1<S0, Set_> { self.0.put("ColumnType", value.into_node()); SnowflakeTableSchemaV1(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SnowflakeTableSchemaV1> for SnowflakeTableSchemaV1<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::ConfiguredTable.SnowflakeTableSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-snowflaketableschema.html)
#[must_use]
pub struct SnowflakeTableSchema(Properties_);
impl SnowflakeTableSchema {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SnowflakeTableSchema(Properties_::new()) }
}
impl SnowflakeTableSchema {
    /// Sets `V1`. 1 to 250 items.
    #[inline] pub fn v1(mut self, value: impl IntoValue_<Vec<SnowflakeTableSchemaV1>>) -> Self { self.0.put("V1", value.into_node()); self }
}
impl IntoValue_<SnowflakeTableSchema> for SnowflakeTableSchema { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::ConfiguredTable.SnowflakeTableReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-snowflaketablereference.html)
#[must_use]
pub struct SnowflakeTableReference<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl SnowflakeTableReference<Missing_<super::required::account_identifier>, Missing_<super::required::database_name>, Missing_<super::required::schema_name>, Missing_<super::required::secret_arn>, Missing_<super::required::table_name>, Missing_<super::required::table_schema>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnowflakeTableReference(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> SnowflakeTableReference<S0, S1, S2, S3, S4, S5> {
    /// Sets `AccountIdentifier`. Required. 3 to 256 characters.
    #[inline] pub fn account_identifier(mut self, value: impl IntoValue_<String>) -> SnowflakeTableReference<Set_, S1, S2, S3, S4, S5> { self.0.put("AccountIdentifier", value.into_node()); SnowflakeTableReference(self.0, PhantomData_) }
    /// Sets `DatabaseName`. Required. 1 to 256 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> SnowflakeTableReference<S0, Set_, S2, S3, S4, S5> { self.0.put("DatabaseName", value.into_node()); SnowflakeTableReference(self.0, PhantomData_) }
    /// Sets `SchemaName`. Required. 1 to 256 characters.
    #[inline] pub fn schema_name(mut self, value: impl IntoValue_<String>) -> SnowflakeTableReference<S0, S1, Set_, S3, S4, S5> { self.0.put("SchemaName", value.into_node()); SnowflakeTableReference(self.0, PhantomData_) }
    /// Sets `SecretArn`. Required. At most 256 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> SnowflakeTableReference<S0, S1, S2, Set_, S4, S5> { self.0.put("SecretArn", value.into_node()); SnowflakeTableReference(self.0, PhantomData_) }
    /// Sets `TableName`. Required. 1 to 256 characters.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> SnowflakeTableReference<S0, S1, S2, S3, Set_, S5> { self.0.put("TableName", value.into_node()); SnowflakeTableReference(self.0, PhantomData_) }
    /// Sets `TableSchema`. Required.
    #[inline] pub fn table_schema(mut self, value: impl IntoValue_<SnowflakeTableSchema>) -> SnowflakeTableReference<S0, S1, S2, S3, S4, Set_> { self.0.put("TableSchema", value.into_node()); SnowflakeTableReference(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<SnowflakeTableReference> for SnowflakeTableReference<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::ConfiguredTable.AthenaTableReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-athenatablereference.html)
#[must_use]
pub struct AthenaTableReference<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AthenaTableReference<Missing_<super::required::database_name>, Missing_<super::required::table_name>, Missing_<super::required::work_group>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AthenaTableReference(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AthenaTableReference<S0, S1, S2> {
    /// Sets `CatalogName`. 1 to 64 characters.
    #[inline] pub fn catalog_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogName", value.into_node()); self }
    /// Sets `DatabaseName`. Required. At most 128 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> AthenaTableReference<Set_, S1, S2> { self.0.put("DatabaseName", value.into_node()); AthenaTableReference(self.0, PhantomData_) }
    /// Sets `OutputLocation`. 8 to 1024 characters.
    #[inline] pub fn output_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputLocation", value.into_node()); self }
    /// Sets `Region`. The values are constants of [`CommercialRegion`].
    #[inline] pub fn region(mut self, value: impl IntoValue_<CommercialRegion>) -> Self { self.0.put("Region", value.into_node()); self }
    /// Sets `TableName`. Required. At most 128 characters.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> AthenaTableReference<S0, Set_, S2> { self.0.put("TableName", value.into_node()); AthenaTableReference(self.0, PhantomData_) }
    /// Sets `WorkGroup`. Required. 1 to 128 characters.
    #[inline] pub fn work_group(mut self, value: impl IntoValue_<String>) -> AthenaTableReference<S0, S1, Set_> { self.0.put("WorkGroup", value.into_node()); AthenaTableReference(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AthenaTableReference> for AthenaTableReference<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::ConfiguredTable.TableReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-tablereference.html)
#[must_use]
pub struct TableReference(Properties_);
impl TableReference {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableReference(Properties_::new()) }
}
impl TableReference {
    /// Sets `Glue`.
    #[inline] pub fn glue(mut self, value: impl IntoValue_<GlueTableReference>) -> Self { self.0.put("Glue", value.into_node()); self }
    /// Sets `Snowflake`.
    #[inline] pub fn snowflake(mut self, value: impl IntoValue_<SnowflakeTableReference>) -> Self { self.0.put("Snowflake", value.into_node()); self }
    /// Sets `Athena`.
    #[inline] pub fn athena(mut self, value: impl IntoValue_<AthenaTableReference>) -> Self { self.0.put("Athena", value.into_node()); self }
}
impl IntoValue_<TableReference> for TableReference { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CleanRooms::ConfiguredTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html)
#[derive(Debug)]
pub enum AnalysisMethod {}
impl AnalysisMethod {
    /// `DIRECT_QUERY`
    pub const DIRECT_QUERY: Value_<AnalysisMethod> = Value_::constant("DIRECT_QUERY");
    /// `DIRECT_JOB`
    pub const DIRECT_JOB: Value_<AnalysisMethod> = Value_::constant("DIRECT_JOB");
    /// `MULTIPLE`
    pub const MULTIPLE: Value_<AnalysisMethod> = Value_::constant("MULTIPLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AnalysisMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::ConfiguredTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html)
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
/// Values of `AWS::CleanRooms::ConfiguredTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html)
#[derive(Debug)]
pub enum JoinOperator {}
impl JoinOperator {
    /// `OR`
    pub const OR: Value_<JoinOperator> = Value_::constant("OR");
    /// `AND`
    pub const AND: Value_<JoinOperator> = Value_::constant("AND");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<JoinOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::ConfiguredTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html)
#[derive(Debug)]
pub enum AggregateFunctionName {}
impl AggregateFunctionName {
    /// `SUM`
    pub const SUM: Value_<AggregateFunctionName> = Value_::constant("SUM");
    /// `SUM_DISTINCT`
    pub const SUM_DISTINCT: Value_<AggregateFunctionName> = Value_::constant("SUM_DISTINCT");
    /// `COUNT`
    pub const COUNT: Value_<AggregateFunctionName> = Value_::constant("COUNT");
    /// `COUNT_DISTINCT`
    pub const COUNT_DISTINCT: Value_<AggregateFunctionName> = Value_::constant("COUNT_DISTINCT");
    /// `AVG`
    pub const AVG: Value_<AggregateFunctionName> = Value_::constant("AVG");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AggregateFunctionName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::ConfiguredTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html)
#[derive(Debug)]
pub enum JoinRequiredOption {}
impl JoinRequiredOption {
    /// `QUERY_RUNNER`
    pub const QUERY_RUNNER: Value_<JoinRequiredOption> = Value_::constant("QUERY_RUNNER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<JoinRequiredOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::ConfiguredTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html)
#[derive(Debug)]
pub enum AggregationType {}
impl AggregationType {
    /// `COUNT_DISTINCT`
    pub const COUNT_DISTINCT: Value_<AggregationType> = Value_::constant("COUNT_DISTINCT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AggregationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::ConfiguredTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html)
#[derive(Debug)]
pub enum ScalarFunctions {}
impl ScalarFunctions {
    /// `TRUNC`
    pub const TRUNC: Value_<ScalarFunctions> = Value_::constant("TRUNC");
    /// `ABS`
    pub const ABS: Value_<ScalarFunctions> = Value_::constant("ABS");
    /// `CEILING`
    pub const CEILING: Value_<ScalarFunctions> = Value_::constant("CEILING");
    /// `FLOOR`
    pub const FLOOR: Value_<ScalarFunctions> = Value_::constant("FLOOR");
    /// `LN`
    pub const LN: Value_<ScalarFunctions> = Value_::constant("LN");
    /// `LOG`
    pub const LOG: Value_<ScalarFunctions> = Value_::constant("LOG");
    /// `ROUND`
    pub const ROUND: Value_<ScalarFunctions> = Value_::constant("ROUND");
    /// `SQRT`
    pub const SQRT: Value_<ScalarFunctions> = Value_::constant("SQRT");
    /// `CAST`
    pub const CAST: Value_<ScalarFunctions> = Value_::constant("CAST");
    /// `LOWER`
    pub const LOWER: Value_<ScalarFunctions> = Value_::constant("LOWER");
    /// `RTRIM`
    pub const RTRIM: Value_<ScalarFunctions> = Value_::constant("RTRIM");
    /// `UPPER`
    pub const UPPER: Value_<ScalarFunctions> = Value_::constant("UPPER");
    /// `COALESCE`
    pub const COALESCE: Value_<ScalarFunctions> = Value_::constant("COALESCE");
    /// `CONVERT`
    pub const CONVERT: Value_<ScalarFunctions> = Value_::constant("CONVERT");
    /// `CURRENT_DATE`
    pub const CURRENT_DATE: Value_<ScalarFunctions> = Value_::constant("CURRENT_DATE");
    /// `DATEADD`
    pub const DATEADD: Value_<ScalarFunctions> = Value_::constant("DATEADD");
    /// `EXTRACT`
    pub const EXTRACT: Value_<ScalarFunctions> = Value_::constant("EXTRACT");
    /// `GETDATE`
    pub const GETDATE: Value_<ScalarFunctions> = Value_::constant("GETDATE");
    /// `SUBSTRING`
    pub const SUBSTRING: Value_<ScalarFunctions> = Value_::constant("SUBSTRING");
    /// `TO_CHAR`
    pub const TO_CHAR: Value_<ScalarFunctions> = Value_::constant("TO_CHAR");
    /// `TO_DATE`
    pub const TO_DATE: Value_<ScalarFunctions> = Value_::constant("TO_DATE");
    /// `TO_NUMBER`
    pub const TO_NUMBER: Value_<ScalarFunctions> = Value_::constant("TO_NUMBER");
    /// `TO_TIMESTAMP`
    pub const TO_TIMESTAMP: Value_<ScalarFunctions> = Value_::constant("TO_TIMESTAMP");
    /// `TRIM`
    pub const TRIM: Value_<ScalarFunctions> = Value_::constant("TRIM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScalarFunctions> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::ConfiguredTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html)
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
/// Values of `AWS::CleanRooms::ConfiguredTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html)
#[derive(Debug)]
pub enum AggregationThresholdType {}
impl AggregationThresholdType {
    /// `COUNT_DISTINCT`
    pub const COUNT_DISTINCT: Value_<AggregationThresholdType> = Value_::constant("COUNT_DISTINCT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AggregationThresholdType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::ConfiguredTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html)
#[derive(Debug)]
pub enum ConfiguredTableAnalysisRuleType {}
impl ConfiguredTableAnalysisRuleType {
    /// `AGGREGATION`
    pub const AGGREGATION: Value_<ConfiguredTableAnalysisRuleType> = Value_::constant("AGGREGATION");
    /// `LIST`
    pub const LIST: Value_<ConfiguredTableAnalysisRuleType> = Value_::constant("LIST");
    /// `CUSTOM`
    pub const CUSTOM: Value_<ConfiguredTableAnalysisRuleType> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConfiguredTableAnalysisRuleType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::ConfiguredTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html)
#[derive(Debug)]
pub enum SelectedAnalysisMethod {}
impl SelectedAnalysisMethod {
    /// `DIRECT_QUERY`
    pub const DIRECT_QUERY: Value_<SelectedAnalysisMethod> = Value_::constant("DIRECT_QUERY");
    /// `DIRECT_JOB`
    pub const DIRECT_JOB: Value_<SelectedAnalysisMethod> = Value_::constant("DIRECT_JOB");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SelectedAnalysisMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::ConfiguredTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html)
#[derive(Debug)]
pub enum CommercialRegion {}
impl CommercialRegion {
    /// `us-west-1`
    pub const US_WEST_1: Value_<CommercialRegion> = Value_::constant("us-west-1");
    /// `us-west-2`
    pub const US_WEST_2: Value_<CommercialRegion> = Value_::constant("us-west-2");
    /// `us-east-1`
    pub const US_EAST_1: Value_<CommercialRegion> = Value_::constant("us-east-1");
    /// `us-east-2`
    pub const US_EAST_2: Value_<CommercialRegion> = Value_::constant("us-east-2");
    /// `af-south-1`
    pub const AF_SOUTH_1: Value_<CommercialRegion> = Value_::constant("af-south-1");
    /// `ap-east-1`
    pub const AP_EAST_1: Value_<CommercialRegion> = Value_::constant("ap-east-1");
    /// `ap-south-2`
    pub const AP_SOUTH_2: Value_<CommercialRegion> = Value_::constant("ap-south-2");
    /// `ap-southeast-1`
    pub const AP_SOUTHEAST_1: Value_<CommercialRegion> = Value_::constant("ap-southeast-1");
    /// `ap-southeast-2`
    pub const AP_SOUTHEAST_2: Value_<CommercialRegion> = Value_::constant("ap-southeast-2");
    /// `ap-southeast-5`
    pub const AP_SOUTHEAST_5: Value_<CommercialRegion> = Value_::constant("ap-southeast-5");
    /// `ap-southeast-4`
    pub const AP_SOUTHEAST_4: Value_<CommercialRegion> = Value_::constant("ap-southeast-4");
    /// `ap-southeast-7`
    pub const AP_SOUTHEAST_7: Value_<CommercialRegion> = Value_::constant("ap-southeast-7");
    /// `ap-south-1`
    pub const AP_SOUTH_1: Value_<CommercialRegion> = Value_::constant("ap-south-1");
    /// `ap-northeast-3`
    pub const AP_NORTHEAST_3: Value_<CommercialRegion> = Value_::constant("ap-northeast-3");
    /// `ap-northeast-1`
    pub const AP_NORTHEAST_1: Value_<CommercialRegion> = Value_::constant("ap-northeast-1");
    /// `ap-northeast-2`
    pub const AP_NORTHEAST_2: Value_<CommercialRegion> = Value_::constant("ap-northeast-2");
    /// `ca-central-1`
    pub const CA_CENTRAL_1: Value_<CommercialRegion> = Value_::constant("ca-central-1");
    /// `ca-west-1`
    pub const CA_WEST_1: Value_<CommercialRegion> = Value_::constant("ca-west-1");
    /// `eu-south-1`
    pub const EU_SOUTH_1: Value_<CommercialRegion> = Value_::constant("eu-south-1");
    /// `eu-west-3`
    pub const EU_WEST_3: Value_<CommercialRegion> = Value_::constant("eu-west-3");
    /// `eu-south-2`
    pub const EU_SOUTH_2: Value_<CommercialRegion> = Value_::constant("eu-south-2");
    /// `eu-central-2`
    pub const EU_CENTRAL_2: Value_<CommercialRegion> = Value_::constant("eu-central-2");
    /// `eu-central-1`
    pub const EU_CENTRAL_1: Value_<CommercialRegion> = Value_::constant("eu-central-1");
    /// `eu-north-1`
    pub const EU_NORTH_1: Value_<CommercialRegion> = Value_::constant("eu-north-1");
    /// `eu-west-1`
    pub const EU_WEST_1: Value_<CommercialRegion> = Value_::constant("eu-west-1");
    /// `eu-west-2`
    pub const EU_WEST_2: Value_<CommercialRegion> = Value_::constant("eu-west-2");
    /// `me-south-1`
    pub const ME_SOUTH_1: Value_<CommercialRegion> = Value_::constant("me-south-1");
    /// `me-central-1`
    pub const ME_CENTRAL_1: Value_<CommercialRegion> = Value_::constant("me-central-1");
    /// `il-central-1`
    pub const IL_CENTRAL_1: Value_<CommercialRegion> = Value_::constant("il-central-1");
    /// `sa-east-1`
    pub const SA_EAST_1: Value_<CommercialRegion> = Value_::constant("sa-east-1");
    /// `mx-central-1`
    pub const MX_CENTRAL_1: Value_<CommercialRegion> = Value_::constant("mx-central-1");
    /// `ap-east-2`
    pub const AP_EAST_2: Value_<CommercialRegion> = Value_::constant("ap-east-2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CommercialRegion> { Value_::from_node(value.into_node()) }
}
