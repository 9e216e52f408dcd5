// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::Topic`

use stanchion_template::generated::*;

/// `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[must_use]
pub struct Topic(Properties_);
impl Topic {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Topic(Properties_::new()) }
}
impl Topic {
    /// Sets `AwsAccountId`. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsAccountId", value.into_node()); self }
    /// Sets `ConfigOptions`.
    #[inline] pub fn config_options(mut self, value: impl IntoValue_<TopicConfigOptions>) -> Self { self.0.put("ConfigOptions", value.into_node()); self }
    /// Sets `CustomInstructions`.
    #[inline] pub fn custom_instructions(mut self, value: impl IntoValue_<CustomInstructions>) -> Self { self.0.put("CustomInstructions", value.into_node()); self }
    /// Sets `DataSets`.
    #[inline] pub fn data_sets(mut self, value: impl IntoValue_<Vec<DatasetMetadata>>) -> Self { self.0.put("DataSets", value.into_node()); self }
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FolderArns`. 0 to 20 items. An update replaces the resource.
    #[inline] pub fn folder_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("FolderArns", value.into_node()); self }
    /// Sets `Name`. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. 1 to 200 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TopicId`. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn topic_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TopicId", value.into_node()); self }
    /// Sets `UserExperienceVersion`. The values are constants of [`TopicUserExperienceVersion`].
    #[inline] pub fn user_experience_version(mut self, value: impl IntoValue_<TopicUserExperienceVersion>) -> Self { self.0.put("UserExperienceVersion", value.into_node()); self }
}
impl IntoValue_<Topic> for Topic { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Topic {
    const TYPE: &'static str = "AWS::QuickSight::Topic";
    type Handle = TopicRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Topic`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TopicRef(Id_);
impl From<Id_> for TopicRef { #[inline] fn from(id: Id_) -> Self { TopicRef(id) } }
impl AsRef<Id_> for TopicRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TopicRef {
    /// `Ref`: `AwsAccountId|TopicId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::QuickSight::Topic.TopicConfigOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-topicconfigoptions.html)
#[must_use]
pub struct TopicConfigOptions(Properties_);
impl TopicConfigOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TopicConfigOptions(Properties_::new()) }
}
impl TopicConfigOptions {
    /// Sets `QBusinessInsightsEnabled`.
    #[inline] pub fn q_business_insights_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("QBusinessInsightsEnabled", value.into_node()); self }
}
impl IntoValue_<TopicConfigOptions> for TopicConfigOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.CustomInstructions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-custominstructions.html)
#[must_use]
pub struct CustomInstructions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomInstructions<Missing_<super::required::custom_instructions_string>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomInstructions(Properties_::new(), PhantomData_) }
}
impl<S0> CustomInstructions<S0> {
    /// Sets `CustomInstructionsString`. Required. 0 to 10000 characters.
    #[inline] pub fn custom_instructions_string(mut self, value: impl IntoValue_<String>) -> CustomInstructions<Set_> { self.0.put("CustomInstructionsString", value.into_node()); CustomInstructions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomInstructions> for CustomInstructions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.CellValueSynonym`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-cellvaluesynonym.html)
#[must_use]
pub struct CellValueSynonym(Properties_);
impl CellValueSynonym {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CellValueSynonym(Properties_::new()) }
}
impl CellValueSynonym {
    /// Sets `CellValue`. 0 to 256 characters.
    #[inline] pub fn cell_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CellValue", value.into_node()); self }
    /// Sets `Synonyms`.
    #[inline] pub fn synonyms(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Synonyms", value.into_node()); self }
}
impl IntoValue_<CellValueSynonym> for CellValueSynonym { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.ComparativeOrder`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-comparativeorder.html)
#[must_use]
pub struct ComparativeOrder(Properties_);
impl ComparativeOrder {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComparativeOrder(Properties_::new()) }
}
impl ComparativeOrder {
    /// Sets `SpecifedOrder`.
    #[inline] pub fn specifed_order(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SpecifedOrder", value.into_node()); self }
    /// Sets `TreatUndefinedSpecifiedValues`. The values are constants of [`UndefinedSpecifiedValueType`].
    #[inline] pub fn treat_undefined_specified_values(mut self, value: impl IntoValue_<UndefinedSpecifiedValueType>) -> Self { self.0.put("TreatUndefinedSpecifiedValues", value.into_node()); self }
    /// Sets `UseOrdering`. The values are constants of [`ColumnOrderingType`].
    #[inline] pub fn use_ordering(mut self, value: impl IntoValue_<ColumnOrderingType>) -> Self { self.0.put("UseOrdering", value.into_node()); self }
}
impl IntoValue_<ComparativeOrder> for ComparativeOrder { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.NegativeFormat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-negativeformat.html)
#[must_use]
pub struct NegativeFormat(Properties_);
impl NegativeFormat {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NegativeFormat(Properties_::new()) }
}
impl NegativeFormat {
    /// Sets `Prefix`. 0 to 256 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `Suffix`. 0 to 256 characters.
    #[inline] pub fn suffix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Suffix", value.into_node()); self }
}
impl IntoValue_<NegativeFormat> for NegativeFormat { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.DisplayFormatOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-displayformatoptions.html)
#[must_use]
pub struct DisplayFormatOptions(Properties_);
impl DisplayFormatOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DisplayFormatOptions(Properties_::new()) }
}
impl DisplayFormatOptions {
    /// Sets `BlankCellFormat`. 0 to 256 characters.
    #[inline] pub fn blank_cell_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BlankCellFormat", value.into_node()); self }
    /// Sets `CurrencySymbol`. 0 to 256 characters.
    #[inline] pub fn currency_symbol(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CurrencySymbol", value.into_node()); self }
    /// Sets `DateFormat`. 0 to 256 characters.
    #[inline] pub fn date_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DateFormat", value.into_node()); self }
    /// Sets `DecimalSeparator`. The values are constants of [`TopicNumericSeparatorSymbol`].
    #[inline] pub fn decimal_separator(mut self, value: impl IntoValue_<TopicNumericSeparatorSymbol>) -> Self { self.0.put("DecimalSeparator", value.into_node()); self }
    /// Sets `FractionDigits`.
    #[inline] pub fn fraction_digits(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("FractionDigits", value.into_node()); self }
    /// Sets `GroupingSeparator`. 0 to 256 characters.
    #[inline] pub fn grouping_separator(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupingSeparator", value.into_node()); self }
    /// Sets `NegativeFormat`.
    #[inline] pub fn negative_format(mut self, value: impl IntoValue_<NegativeFormat>) -> Self { self.0.put("NegativeFormat", value.into_node()); self }
    /// Sets `Prefix`. 0 to 256 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `Suffix`. 0 to 256 characters.
    #[inline] pub fn suffix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Suffix", value.into_node()); self }
    /// Sets `UnitScaler`. The values are constants of [`NumberScale`].
    #[inline] pub fn unit_scaler(mut self, value: impl IntoValue_<NumberScale>) -> Self { self.0.put("UnitScaler", value.into_node()); self }
    /// Sets `UseBlankCellFormat`.
    #[inline] pub fn use_blank_cell_format(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseBlankCellFormat", value.into_node()); self }
    /// Sets `UseGrouping`.
    #[inline] pub fn use_grouping(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseGrouping", value.into_node()); self }
}
impl IntoValue_<DisplayFormatOptions> for DisplayFormatOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.DefaultFormatting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-defaultformatting.html)
#[must_use]
pub struct DefaultFormatting(Properties_);
impl DefaultFormatting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultFormatting(Properties_::new()) }
}
impl DefaultFormatting {
    /// Sets `DisplayFormat`. The values are constants of [`DisplayFormat`].
    #[inline] pub fn display_format(mut self, value: impl IntoValue_<DisplayFormat>) -> Self { self.0.put("DisplayFormat", value.into_node()); self }
    /// Sets `DisplayFormatOptions`.
    #[inline] pub fn display_format_options(mut self, value: impl IntoValue_<DisplayFormatOptions>) -> Self { self.0.put("DisplayFormatOptions", value.into_node()); self }
}
impl IntoValue_<DefaultFormatting> for DefaultFormatting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.SemanticType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-semantictype.html)
#[must_use]
pub struct SemanticType(Properties_);
impl SemanticType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SemanticType(Properties_::new()) }
}
impl SemanticType {
    /// Sets `FalseyCellValue`.
    #[inline] pub fn falsey_cell_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FalseyCellValue", value.into_node()); self }
    /// Sets `FalseyCellValueSynonyms`.
    #[inline] pub fn falsey_cell_value_synonyms(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("FalseyCellValueSynonyms", value.into_node()); self }
    /// Sets `SubTypeName`. 0 to 256 characters.
    #[inline] pub fn sub_type_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubTypeName", value.into_node()); self }
    /// Sets `TruthyCellValue`.
    #[inline] pub fn truthy_cell_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TruthyCellValue", value.into_node()); self }
    /// Sets `TruthyCellValueSynonyms`.
    #[inline] pub fn truthy_cell_value_synonyms(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TruthyCellValueSynonyms", value.into_node()); self }
    /// Sets `TypeName`. 0 to 256 characters.
    #[inline] pub fn type_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TypeName", value.into_node()); self }
    /// Sets `TypeParameters`.
    #[inline] pub fn type_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("TypeParameters", value.into_node()); self }
}
impl IntoValue_<SemanticType> for SemanticType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.TopicCalculatedField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-topiccalculatedfield.html)
#[must_use]
pub struct TopicCalculatedField<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TopicCalculatedField<Missing_<super::required::calculated_field_name>, Missing_<super::required::expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopicCalculatedField(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TopicCalculatedField<S0, S1> {
    /// Sets `Aggregation`. The values are constants of [`DefaultAggregation`].
    #[inline] pub fn aggregation(mut self, value: impl IntoValue_<DefaultAggregation>) -> Self { self.0.put("Aggregation", value.into_node()); self }
    /// Sets `AllowedAggregations`. The values are constants of [`AuthorSpecifiedAggregation`].
    #[inline] pub fn allowed_aggregations(mut self, value: impl IntoValue_<Vec<AuthorSpecifiedAggregation>>) -> Self { self.0.put("AllowedAggregations", value.into_node()); self }
    /// Sets `CalculatedFieldDescription`. 0 to 500 characters.
    #[inline] pub fn calculated_field_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CalculatedFieldDescription", value.into_node()); self }
    /// Sets `CalculatedFieldName`. Required. 0 to 256 characters.
    #[inline] pub fn calculated_field_name(mut self, value: impl IntoValue_<String>) -> TopicCalculatedField<Set_, S1> { self.0.put("CalculatedFieldName", value.into_node()); TopicCalculatedField(self.0, PhantomData_) }
    /// Sets `CalculatedFieldSynonyms`.
    #[inline] pub fn calculated_field_synonyms(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CalculatedFieldSynonyms", value.into_node()); self }
    /// Sets `CellValueSynonyms`.
    #[inline] pub fn cell_value_synonyms(mut self, value: impl IntoValue_<Vec<CellValueSynonym>>) -> Self { self.0.put("CellValueSynonyms", value.into_node()); self }
    /// Sets `ColumnDataRole`. The values are constants of [`ColumnDataRole`].
    #[inline] pub fn column_data_role(mut self, value: impl IntoValue_<ColumnDataRole>) -> Self { self.0.put("ColumnDataRole", value.into_node()); self }
    /// Sets `ComparativeOrder`.
    #[inline] pub fn comparative_order(mut self, value: impl IntoValue_<ComparativeOrder>) -> Self { self.0.put("ComparativeOrder", value.into_node()); self }
    /// Sets `DefaultFormatting`.
    #[inline] pub fn default_formatting(mut self, value: impl IntoValue_<DefaultFormatting>) -> Self { self.0.put("DefaultFormatting", value.into_node()); self }
    /// Sets `DisableIndexing`.
    #[inline] pub fn disable_indexing(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableIndexing", value.into_node()); self }
    /// Sets `Expression`. Required. 1 to 4096 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> TopicCalculatedField<S0, Set_> { self.0.put("Expression", value.into_node()); TopicCalculatedField(self.0, PhantomData_) }
    /// Sets `IsIncludedInTopic`.
    #[inline] pub fn is_included_in_topic(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsIncludedInTopic", value.into_node()); self }
    /// Sets `NeverAggregateInFilter`.
    #[inline] pub fn never_aggregate_in_filter(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NeverAggregateInFilter", value.into_node()); self }
    /// Sets `NonAdditive`.
    #[inline] pub fn non_additive(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NonAdditive", value.into_node()); self }
    /// Sets `NotAllowedAggregations`. The values are constants of [`AuthorSpecifiedAggregation`].
    #[inline] pub fn not_allowed_aggregations(mut self, value: impl IntoValue_<Vec<AuthorSpecifiedAggregation>>) -> Self { self.0.put("NotAllowedAggregations", value.into_node()); self }
    /// Sets `SemanticType`.
    #[inline] pub fn semantic_type(mut self, value: impl IntoValue_<SemanticType>) -> Self { self.0.put("SemanticType", value.into_node()); self }
    /// Sets `TimeGranularity`. The values are constants of [`TopicTimeGranularity`].
    #[inline] pub fn time_granularity(mut self, value: impl IntoValue_<TopicTimeGranularity>) -> Self { self.0.put("TimeGranularity", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TopicCalculatedField> for TopicCalculatedField<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.TopicColumn`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-topiccolumn.html)
#[must_use]
pub struct TopicColumn<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TopicColumn<Missing_<super::required::column_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopicColumn(Properties_::new(), PhantomData_) }
}
impl<S0> TopicColumn<S0> {
    /// Sets `Aggregation`. The values are constants of [`DefaultAggregation`].
    #[inline] pub fn aggregation(mut self, value: impl IntoValue_<DefaultAggregation>) -> Self { self.0.put("Aggregation", value.into_node()); self }
    /// Sets `AllowedAggregations`. The values are constants of [`AuthorSpecifiedAggregation`].
    #[inline] pub fn allowed_aggregations(mut self, value: impl IntoValue_<Vec<AuthorSpecifiedAggregation>>) -> Self { self.0.put("AllowedAggregations", value.into_node()); self }
    /// Sets `CellValueSynonyms`.
    #[inline] pub fn cell_value_synonyms(mut self, value: impl IntoValue_<Vec<CellValueSynonym>>) -> Self { self.0.put("CellValueSynonyms", value.into_node()); self }
    /// Sets `ColumnDataRole`. The values are constants of [`ColumnDataRole`].
    #[inline] pub fn column_data_role(mut self, value: impl IntoValue_<ColumnDataRole>) -> Self { self.0.put("ColumnDataRole", value.into_node()); self }
    /// Sets `ColumnDescription`. 0 to 500 characters.
    #[inline] pub fn column_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ColumnDescription", value.into_node()); self }
    /// Sets `ColumnFriendlyName`. 0 to 256 characters.
    #[inline] pub fn column_friendly_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ColumnFriendlyName", value.into_node()); self }
    /// Sets `ColumnName`. Required. 0 to 256 characters.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> TopicColumn<Set_> { self.0.put("ColumnName", value.into_node()); TopicColumn(self.0, PhantomData_) }
    /// Sets `ColumnSynonyms`.
    #[inline] pub fn column_synonyms(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ColumnSynonyms", value.into_node()); self }
    /// Sets `ComparativeOrder`.
    #[inline] pub fn comparative_order(mut self, value: impl IntoValue_<ComparativeOrder>) -> Self { self.0.put("ComparativeOrder", value.into_node()); self }
    /// Sets `DefaultFormatting`.
    #[inline] pub fn default_formatting(mut self, value: impl IntoValue_<DefaultFormatting>) -> Self { self.0.put("DefaultFormatting", value.into_node()); self }
    /// Sets `DisableIndexing`.
    #[inline] pub fn disable_indexing(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableIndexing", value.into_node()); self }
    /// Sets `IsIncludedInTopic`.
    #[inline] pub fn is_included_in_topic(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsIncludedInTopic", value.into_node()); self }
    /// Sets `NeverAggregateInFilter`.
    #[inline] pub fn never_aggregate_in_filter(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NeverAggregateInFilter", value.into_node()); self }
    /// Sets `NonAdditive`.
    #[inline] pub fn non_additive(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NonAdditive", value.into_node()); self }
    /// Sets `NotAllowedAggregations`. The values are constants of [`AuthorSpecifiedAggregation`].
    #[inline] pub fn not_allowed_aggregations(mut self, value: impl IntoValue_<Vec<AuthorSpecifiedAggregation>>) -> Self { self.0.put("NotAllowedAggregations", value.into_node()); self }
    /// Sets `SemanticType`.
    #[inline] pub fn semantic_type(mut self, value: impl IntoValue_<SemanticType>) -> Self { self.0.put("SemanticType", value.into_node()); self }
    /// Sets `TimeGranularity`. The values are constants of [`TopicTimeGranularity`].
    #[inline] pub fn time_granularity(mut self, value: impl IntoValue_<TopicTimeGranularity>) -> Self { self.0.put("TimeGranularity", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TopicColumn> for TopicColumn<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.DataAggregation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-dataaggregation.html)
#[must_use]
pub struct DataAggregation(Properties_);
impl DataAggregation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataAggregation(Properties_::new()) }
}
impl DataAggregation {
    /// Sets `DatasetRowDateGranularity`. The values are constants of [`TopicTimeGranularity`].
    #[inline] pub fn dataset_row_date_granularity(mut self, value: impl IntoValue_<TopicTimeGranularity>) -> Self { self.0.put("DatasetRowDateGranularity", value.into_node()); self }
    /// Sets `DefaultDateColumnName`. 0 to 256 characters.
    #[inline] pub fn default_date_column_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultDateColumnName", value.into_node()); self }
}
impl IntoValue_<DataAggregation> for DataAggregation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.CollectiveConstant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-collectiveconstant.html)
#[must_use]
pub struct CollectiveConstant(Properties_);
impl CollectiveConstant {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CollectiveConstant(Properties_::new()) }
}
impl CollectiveConstant {
    /// Sets `ValueList`.
    #[inline] pub fn value_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ValueList", value.into_node()); self }
}
impl IntoValue_<CollectiveConstant> for CollectiveConstant { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.TopicCategoryFilterConstant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-topiccategoryfilterconstant.html)
#[must_use]
pub struct TopicCategoryFilterConstant(Properties_);
impl TopicCategoryFilterConstant {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TopicCategoryFilterConstant(Properties_::new()) }
}
impl TopicCategoryFilterConstant {
    /// Sets `CollectiveConstant`.
    #[inline] pub fn collective_constant(mut self, value: impl IntoValue_<CollectiveConstant>) -> Self { self.0.put("CollectiveConstant", value.into_node()); self }
    /// Sets `ConstantType`. The values are constants of [`ConstantType`].
    #[inline] pub fn constant_type(mut self, value: impl IntoValue_<ConstantType>) -> Self { self.0.put("ConstantType", value.into_node()); self }
    /// Sets `SingularConstant`. 0 to 256 characters.
    #[inline] pub fn singular_constant(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SingularConstant", value.into_node()); self }
}
impl IntoValue_<TopicCategoryFilterConstant> for TopicCategoryFilterConstant { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.TopicCategoryFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-topiccategoryfilter.html)
#[must_use]
pub struct TopicCategoryFilter(Properties_);
impl TopicCategoryFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TopicCategoryFilter(Properties_::new()) }
}
impl TopicCategoryFilter {
    /// Sets `CategoryFilterFunction`. The values are constants of [`CategoryFilterFunction`].
    #[inline] pub fn category_filter_function(mut self, value: impl IntoValue_<CategoryFilterFunction>) -> Self { self.0.put("CategoryFilterFunction", value.into_node()); self }
    /// Sets `CategoryFilterType`. The values are constants of [`CategoryFilterType`].
    #[inline] pub fn category_filter_type(mut self, value: impl IntoValue_<CategoryFilterType>) -> Self { self.0.put("CategoryFilterType", value.into_node()); self }
    /// Sets `Constant`.
    #[inline] pub fn constant(mut self, value: impl IntoValue_<TopicCategoryFilterConstant>) -> Self { self.0.put("Constant", value.into_node()); self }
    /// Sets `Inverse`.
    #[inline] pub fn inverse(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Inverse", value.into_node()); self }
}
impl IntoValue_<TopicCategoryFilter> for TopicCategoryFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.RangeConstant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-rangeconstant.html)
#[must_use]
pub struct RangeConstant(Properties_);
impl RangeConstant {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RangeConstant(Properties_::new()) }
}
impl RangeConstant {
    /// Sets `Maximum`. 0 to 256 characters.
    #[inline] pub fn maximum(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Maximum", value.into_node()); self }
    /// Sets `Minimum`. 0 to 256 characters.
    #[inline] pub fn minimum(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Minimum", value.into_node()); self }
}
impl IntoValue_<RangeConstant> for RangeConstant { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.TopicRangeFilterConstant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-topicrangefilterconstant.html)
#[must_use]
pub struct TopicRangeFilterConstant(Properties_);
impl TopicRangeFilterConstant {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TopicRangeFilterConstant(Properties_::new()) }
}
impl TopicRangeFilterConstant {
    /// Sets `ConstantType`. The values are constants of [`ConstantType`].
    #[inline] pub fn constant_type(mut self, value: impl IntoValue_<ConstantType>) -> Self { self.0.put("ConstantType", value.into_node()); self }
    /// Sets `RangeConstant`.
    #[inline] pub fn range_constant(mut self, value: impl IntoValue_<RangeConstant>) -> Self { self.0.put("RangeConstant", value.into_node()); self }
}
impl IntoValue_<TopicRangeFilterConstant> for TopicRangeFilterConstant { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.TopicDateRangeFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-topicdaterangefilter.html)
#[must_use]
pub struct TopicDateRangeFilter(Properties_);
impl TopicDateRangeFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TopicDateRangeFilter(Properties_::new()) }
}
impl TopicDateRangeFilter {
    /// Sets `Constant`.
    #[inline] pub fn constant(mut self, value: impl IntoValue_<TopicRangeFilterConstant>) -> Self { self.0.put("Constant", value.into_node()); self }
    /// Sets `Inclusive`.
    #[inline] pub fn inclusive(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Inclusive", value.into_node()); self }
}
impl IntoValue_<TopicDateRangeFilter> for TopicDateRangeFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.TopicSingularFilterConstant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-topicsingularfilterconstant.html)
#[must_use]
pub struct TopicSingularFilterConstant(Properties_);
impl TopicSingularFilterConstant {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TopicSingularFilterConstant(Properties_::new()) }
}
impl TopicSingularFilterConstant {
    /// Sets `ConstantType`. The values are constants of [`ConstantType`].
    #[inline] pub fn constant_type(mut self, value: impl IntoValue_<ConstantType>) -> Self { self.0.put("ConstantType", value.into_node()); self }
    /// Sets `SingularConstant`. 0 to 256 characters.
    #[inline] pub fn singular_constant(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SingularConstant", value.into_node()); self }
}
impl IntoValue_<TopicSingularFilterConstant> for TopicSingularFilterConstant { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.TopicNumericEqualityFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-topicnumericequalityfilter.html)
#[must_use]
pub struct TopicNumericEqualityFilter(Properties_);
impl TopicNumericEqualityFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TopicNumericEqualityFilter(Properties_::new()) }
}
impl TopicNumericEqualityFilter {
    /// Sets `Aggregation`. The values are constants of [`NamedFilterAggType`].
    #[inline] pub fn aggregation(mut self, value: impl IntoValue_<NamedFilterAggType>) -> Self { self.0.put("Aggregation", value.into_node()); self }
    /// Sets `Constant`.
    #[inline] pub fn constant(mut self, value: impl IntoValue_<TopicSingularFilterConstant>) -> Self { self.0.put("Constant", value.into_node()); self }
}
impl IntoValue_<TopicNumericEqualityFilter> for TopicNumericEqualityFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.TopicNumericRangeFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-topicnumericrangefilter.html)
#[must_use]
pub struct TopicNumericRangeFilter(Properties_);
impl TopicNumericRangeFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TopicNumericRangeFilter(Properties_::new()) }
}
impl TopicNumericRangeFilter {
    /// Sets `Aggregation`. The values are constants of [`NamedFilterAggType`].
    #[inline] pub fn aggregation(mut self, value: impl IntoValue_<NamedFilterAggType>) -> Self { self.0.put("Aggregation", value.into_node()); self }
    /// Sets `Constant`.
    #[inline] pub fn constant(mut self, value: impl IntoValue_<TopicRangeFilterConstant>) -> Self { self.0.put("Constant", value.into_node()); self }
    /// Sets `Inclusive`.
    #[inline] pub fn inclusive(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Inclusive", value.into_node()); self }
}
impl IntoValue_<TopicNumericRangeFilter> for TopicNumericRangeFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.TopicRelativeDateFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-topicrelativedatefilter.html)
#[must_use]
pub struct TopicRelativeDateFilter(Properties_);
impl TopicRelativeDateFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TopicRelativeDateFilter(Properties_::new()) }
}
impl TopicRelativeDateFilter {
    /// Sets `Constant`.
    #[inline] pub fn constant(mut self, value: impl IntoValue_<TopicSingularFilterConstant>) -> Self { self.0.put("Constant", value.into_node()); self }
    /// Sets `RelativeDateFilterFunction`. The values are constants of [`TopicRelativeDateFilterFunction`].
    #[inline] pub fn relative_date_filter_function(mut self, value: impl IntoValue_<TopicRelativeDateFilterFunction>) -> Self { self.0.put("RelativeDateFilterFunction", value.into_node()); self }
    /// Sets `TimeGranularity`. The values are constants of [`TopicTimeGranularity`].
    #[inline] pub fn time_granularity(mut self, value: impl IntoValue_<TopicTimeGranularity>) -> Self { self.0.put("TimeGranularity", value.into_node()); self }
}
impl IntoValue_<TopicRelativeDateFilter> for TopicRelativeDateFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.TopicFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-topicfilter.html)
#[must_use]
pub struct TopicFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TopicFilter<Missing_<super::required::filter_name>, Missing_<super::required::operand_field_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopicFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TopicFilter<S0, S1> {
    /// Sets `CategoryFilter`.
    #[inline] pub fn category_filter(mut self, value: impl IntoValue_<TopicCategoryFilter>) -> Self { self.0.put("CategoryFilter", value.into_node()); self }
    /// Sets `DateRangeFilter`.
    #[inline] pub fn date_range_filter(mut self, value: impl IntoValue_<TopicDateRangeFilter>) -> Self { self.0.put("DateRangeFilter", value.into_node()); self }
    /// Sets `FilterClass`. The values are constants of [`FilterClass`].
    #[inline] pub fn filter_class(mut self, value: impl IntoValue_<FilterClass>) -> Self { self.0.put("FilterClass", value.into_node()); self }
    /// Sets `FilterDescription`. 0 to 500 characters.
    #[inline] pub fn filter_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FilterDescription", value.into_node()); self }
    /// Sets `FilterName`. Required. 0 to 256 characters.
    #[inline] pub fn filter_name(mut self, value: impl IntoValue_<String>) -> TopicFilter<Set_, S1> { self.0.put("FilterName", value.into_node()); TopicFilter(self.0, PhantomData_) }
    /// Sets `FilterSynonyms`.
    #[inline] pub fn filter_synonyms(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("FilterSynonyms", value.into_node()); self }
    /// Sets `FilterType`. The values are constants of [`NamedFilterType`].
    #[inline] pub fn filter_type(mut self, value: impl IntoValue_<NamedFilterType>) -> Self { self.0.put("FilterType", value.into_node()); self }
    /// Sets `NumericEqualityFilter`.
    #[inline] pub fn numeric_equality_filter(mut self, value: impl IntoValue_<TopicNumericEqualityFilter>) -> Self { self.0.put("NumericEqualityFilter", value.into_node()); self }
    /// Sets `NumericRangeFilter`.
    #[inline] pub fn numeric_range_filter(mut self, value: impl IntoValue_<TopicNumericRangeFilter>) -> Self { self.0.put("NumericRangeFilter", value.into_node()); self }
    /// Sets `OperandFieldName`. Required. 0 to 256 characters.
    #[inline] pub fn operand_field_name(mut self, value: impl IntoValue_<String>) -> TopicFilter<S0, Set_> { self.0.put("OperandFieldName", value.into_node()); TopicFilter(self.0, PhantomData_) }
    /// Sets `RelativeDateFilter`.
    #[inline] pub fn relative_date_filter(mut self, value: impl IntoValue_<TopicRelativeDateFilter>) -> Self { self.0.put("RelativeDateFilter", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TopicFilter> for TopicFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.NamedEntityDefinitionMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-namedentitydefinitionmetric.html)
#[must_use]
pub struct NamedEntityDefinitionMetric(Properties_);
impl NamedEntityDefinitionMetric {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NamedEntityDefinitionMetric(Properties_::new()) }
}
impl NamedEntityDefinitionMetric {
    /// Sets `Aggregation`. The values are constants of [`NamedEntityAggType`].
    #[inline] pub fn aggregation(mut self, value: impl IntoValue_<NamedEntityAggType>) -> Self { self.0.put("Aggregation", value.into_node()); self }
    /// Sets `AggregationFunctionParameters`.
    #[inline] pub fn aggregation_function_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AggregationFunctionParameters", value.into_node()); self }
}
impl IntoValue_<NamedEntityDefinitionMetric> for NamedEntityDefinitionMetric { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.NamedEntityDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-namedentitydefinition.html)
#[must_use]
pub struct NamedEntityDefinition(Properties_);
impl NamedEntityDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NamedEntityDefinition(Properties_::new()) }
}
impl NamedEntityDefinition {
    /// Sets `FieldName`. 0 to 256 characters.
    #[inline] pub fn field_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldName", value.into_node()); self }
    /// Sets `Metric`.
    #[inline] pub fn metric(mut self, value: impl IntoValue_<NamedEntityDefinitionMetric>) -> Self { self.0.put("Metric", value.into_node()); self }
    /// Sets `PropertyName`. 0 to 256 characters.
    #[inline] pub fn property_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PropertyName", value.into_node()); self }
    /// Sets `PropertyRole`. The values are constants of [`PropertyRole`].
    #[inline] pub fn property_role(mut self, value: impl IntoValue_<PropertyRole>) -> Self { self.0.put("PropertyRole", value.into_node()); self }
    /// Sets `PropertyUsage`. The values are constants of [`PropertyUsage`].
    #[inline] pub fn property_usage(mut self, value: impl IntoValue_<PropertyUsage>) -> Self { self.0.put("PropertyUsage", value.into_node()); self }
}
impl IntoValue_<NamedEntityDefinition> for NamedEntityDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.SemanticEntityType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-semanticentitytype.html)
#[must_use]
pub struct SemanticEntityType(Properties_);
impl SemanticEntityType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SemanticEntityType(Properties_::new()) }
}
impl SemanticEntityType {
    /// Sets `SubTypeName`. 0 to 256 characters.
    #[inline] pub fn sub_type_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubTypeName", value.into_node()); self }
    /// Sets `TypeName`. 0 to 256 characters.
    #[inline] pub fn type_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TypeName", value.into_node()); self }
    /// Sets `TypeParameters`.
    #[inline] pub fn type_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("TypeParameters", value.into_node()); self }
}
impl IntoValue_<SemanticEntityType> for SemanticEntityType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.TopicNamedEntity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-topicnamedentity.html)
#[must_use]
pub struct TopicNamedEntity<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TopicNamedEntity<Missing_<super::required::entity_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopicNamedEntity(Properties_::new(), PhantomData_) }
}
impl<S0> TopicNamedEntity<S0> {
    /// Sets `Definition`.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<Vec<NamedEntityDefinition>>) -> Self { self.0.put("Definition", value.into_node()); self }
    /// Sets `EntityDescription`. 0 to 500 characters.
    #[inline] pub fn entity_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EntityDescription", value.into_node()); self }
    /// Sets `EntityName`. Required. 0 to 256 characters.
    #[inline] pub fn entity_name(mut self, value: impl IntoValue_<String>) -> TopicNamedEntity<Set_> { self.0.put("EntityName", value.into_node()); TopicNamedEntity(self.0, PhantomData_) }
    /// Sets `EntitySynonyms`.
    #[inline] pub fn entity_synonyms(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EntitySynonyms", value.into_node()); self }
    /// Sets `SemanticEntityType`.
    #[inline] pub fn semantic_entity_type(mut self, value: impl IntoValue_<SemanticEntityType>) -> Self { self.0.put("SemanticEntityType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TopicNamedEntity> for TopicNamedEntity<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Topic.DatasetMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topic-datasetmetadata.html)
#[must_use]
pub struct DatasetMetadata<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DatasetMetadata<Missing_<super::required::dataset_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatasetMetadata(Properties_::new(), PhantomData_) }
}
impl<S0> DatasetMetadata<S0> {
    /// Sets `CalculatedFields`.
    #[inline] pub fn calculated_fields(mut self, value: impl IntoValue_<Vec<TopicCalculatedField>>) -> Self { self.0.put("CalculatedFields", value.into_node()); self }
    /// Sets `Columns`.
    #[inline] pub fn columns(mut self, value: impl IntoValue_<Vec<TopicColumn>>) -> Self { self.0.put("Columns", value.into_node()); self }
    /// Sets `DataAggregation`.
    #[inline] pub fn data_aggregation(mut self, value: impl IntoValue_<DataAggregation>) -> Self { self.0.put("DataAggregation", value.into_node()); self }
    /// Sets `DatasetArn`. Required.
    #[inline] pub fn dataset_arn(mut self, value: impl IntoValue_<String>) -> DatasetMetadata<Set_> { self.0.put("DatasetArn", value.into_node()); DatasetMetadata(self.0, PhantomData_) }
    /// Sets `DatasetDescription`. 0 to 256 characters.
    #[inline] pub fn dataset_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatasetDescription", value.into_node()); self }
    /// Sets `DatasetName`. 0 to 256 characters.
    #[inline] pub fn dataset_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatasetName", value.into_node()); self }
    /// Sets `Filters`.
    #[inline] pub fn filters(mut self, value: impl IntoValue_<Vec<TopicFilter>>) -> Self { self.0.put("Filters", value.into_node()); self }
    /// Sets `NamedEntities`.
    #[inline] pub fn named_entities(mut self, value: impl IntoValue_<Vec<TopicNamedEntity>>) -> Self { self.0.put("NamedEntities", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DatasetMetadata> for DatasetMetadata<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum DefaultAggregation {}
impl DefaultAggregation {
    /// `SUM`
    pub const SUM: Value_<DefaultAggregation> = Value_::constant("SUM");
    /// `MAX`
    pub const MAX: Value_<DefaultAggregation> = Value_::constant("MAX");
    /// `MIN`
    pub const MIN: Value_<DefaultAggregation> = Value_::constant("MIN");
    /// `COUNT`
    pub const COUNT: Value_<DefaultAggregation> = Value_::constant("COUNT");
    /// `DISTINCT_COUNT`
    pub const DISTINCT_COUNT: Value_<DefaultAggregation> = Value_::constant("DISTINCT_COUNT");
    /// `AVERAGE`
    pub const AVERAGE: Value_<DefaultAggregation> = Value_::constant("AVERAGE");
    /// `MEDIAN`
    pub const MEDIAN: Value_<DefaultAggregation> = Value_::constant("MEDIAN");
    /// `STDEV`
    pub const STDEV: Value_<DefaultAggregation> = Value_::constant("STDEV");
    /// `STDEVP`
    pub const STDEVP: Value_<DefaultAggregation> = Value_::constant("STDEVP");
    /// `VAR`
    pub const VAR: Value_<DefaultAggregation> = Value_::constant("VAR");
    /// `VARP`
    pub const VARP: Value_<DefaultAggregation> = Value_::constant("VARP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DefaultAggregation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum AuthorSpecifiedAggregation {}
impl AuthorSpecifiedAggregation {
    /// `COUNT`
    pub const COUNT: Value_<AuthorSpecifiedAggregation> = Value_::constant("COUNT");
    /// `DISTINCT_COUNT`
    pub const DISTINCT_COUNT: Value_<AuthorSpecifiedAggregation> = Value_::constant("DISTINCT_COUNT");
    /// `MIN`
    pub const MIN: Value_<AuthorSpecifiedAggregation> = Value_::constant("MIN");
    /// `MAX`
    pub const MAX: Value_<AuthorSpecifiedAggregation> = Value_::constant("MAX");
    /// `MEDIAN`
    pub const MEDIAN: Value_<AuthorSpecifiedAggregation> = Value_::constant("MEDIAN");
    /// `SUM`
    pub const SUM: Value_<AuthorSpecifiedAggregation> = Value_::constant("SUM");
    /// `AVERAGE`
    pub const AVERAGE: Value_<AuthorSpecifiedAggregation> = Value_::constant("AVERAGE");
    /// `STDEV`
    pub const STDEV: Value_<AuthorSpecifiedAggregation> = Value_::constant("STDEV");
    /// `STDEVP`
    pub const STDEVP: Value_<AuthorSpecifiedAggregation> = Value_::constant("STDEVP");
    /// `VAR`
    pub const VAR: Value_<AuthorSpecifiedAggregation> = Value_::constant("VAR");
    /// `VARP`
    pub const VARP: Value_<AuthorSpecifiedAggregation> = Value_::constant("VARP");
    /// `PERCENTILE`
    pub const PERCENTILE: Value_<AuthorSpecifiedAggregation> = Value_::constant("PERCENTILE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthorSpecifiedAggregation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum ColumnDataRole {}
impl ColumnDataRole {
    /// `DIMENSION`
    pub const DIMENSION: Value_<ColumnDataRole> = Value_::constant("DIMENSION");
    /// `MEASURE`
    pub const MEASURE: Value_<ColumnDataRole> = Value_::constant("MEASURE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ColumnDataRole> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum UndefinedSpecifiedValueType {}
impl UndefinedSpecifiedValueType {
    /// `LEAST`
    pub const LEAST: Value_<UndefinedSpecifiedValueType> = Value_::constant("LEAST");
    /// `MOST`
    pub const MOST: Value_<UndefinedSpecifiedValueType> = Value_::constant("MOST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UndefinedSpecifiedValueType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum ColumnOrderingType {}
impl ColumnOrderingType {
    /// `GREATER_IS_BETTER`
    pub const GREATER_IS_BETTER: Value_<ColumnOrderingType> = Value_::constant("GREATER_IS_BETTER");
    /// `LESSER_IS_BETTER`
    pub const LESSER_IS_BETTER: Value_<ColumnOrderingType> = Value_::constant("LESSER_IS_BETTER");
    /// `SPECIFIED`
    pub const SPECIFIED: Value_<ColumnOrderingType> = Value_::constant("SPECIFIED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ColumnOrderingType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum DisplayFormat {}
impl DisplayFormat {
    /// `AUTO`
    pub const AUTO: Value_<DisplayFormat> = Value_::constant("AUTO");
    /// `PERCENT`
    pub const PERCENT: Value_<DisplayFormat> = Value_::constant("PERCENT");
    /// `CURRENCY`
    pub const CURRENCY: Value_<DisplayFormat> = Value_::constant("CURRENCY");
    /// `NUMBER`
    pub const NUMBER: Value_<DisplayFormat> = Value_::constant("NUMBER");
    /// `DATE`
    pub const DATE: Value_<DisplayFormat> = Value_::constant("DATE");
    /// `STRING`
    pub const STRING: Value_<DisplayFormat> = Value_::constant("STRING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DisplayFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum TopicNumericSeparatorSymbol {}
impl TopicNumericSeparatorSymbol {
    /// `COMMA`
    pub const COMMA: Value_<TopicNumericSeparatorSymbol> = Value_::constant("COMMA");
    /// `DOT`
    pub const DOT: Value_<TopicNumericSeparatorSymbol> = Value_::constant("DOT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TopicNumericSeparatorSymbol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum NumberScale {}
impl NumberScale {
    /// `NONE`
    pub const NONE: Value_<NumberScale> = Value_::constant("NONE");
    /// `AUTO`
    pub const AUTO: Value_<NumberScale> = Value_::constant("AUTO");
    /// `THOUSANDS`
    pub const THOUSANDS: Value_<NumberScale> = Value_::constant("THOUSANDS");
    /// `MILLIONS`
    pub const MILLIONS: Value_<NumberScale> = Value_::constant("MILLIONS");
    /// `BILLIONS`
    pub const BILLIONS: Value_<NumberScale> = Value_::constant("BILLIONS");
    /// `TRILLIONS`
    pub const TRILLIONS: Value_<NumberScale> = Value_::constant("TRILLIONS");
    /// `LAKHS`
    pub const LAKHS: Value_<NumberScale> = Value_::constant("LAKHS");
    /// `CRORES`
    pub const CRORES: Value_<NumberScale> = Value_::constant("CRORES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NumberScale> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum TopicTimeGranularity {}
impl TopicTimeGranularity {
    /// `SECOND`
    pub const SECOND: Value_<TopicTimeGranularity> = Value_::constant("SECOND");
    /// `MINUTE`
    pub const MINUTE: Value_<TopicTimeGranularity> = Value_::constant("MINUTE");
    /// `HOUR`
    pub const HOUR: Value_<TopicTimeGranularity> = Value_::constant("HOUR");
    /// `DAY`
    pub const DAY: Value_<TopicTimeGranularity> = Value_::constant("DAY");
    /// `WEEK`
    pub const WEEK: Value_<TopicTimeGranularity> = Value_::constant("WEEK");
    /// `MONTH`
    pub const MONTH: Value_<TopicTimeGranularity> = Value_::constant("MONTH");
    /// `QUARTER`
    pub const QUARTER: Value_<TopicTimeGranularity> = Value_::constant("QUARTER");
    /// `YEAR`
    pub const YEAR: Value_<TopicTimeGranularity> = Value_::constant("YEAR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TopicTimeGranularity> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum CategoryFilterFunction {}
impl CategoryFilterFunction {
    /// `EXACT`
    pub const EXACT: Value_<CategoryFilterFunction> = Value_::constant("EXACT");
    /// `CONTAINS`
    pub const CONTAINS: Value_<CategoryFilterFunction> = Value_::constant("CONTAINS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CategoryFilterFunction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum CategoryFilterType {}
impl CategoryFilterType {
    /// `CUSTOM_FILTER`
    pub const CUSTOM_FILTER: Value_<CategoryFilterType> = Value_::constant("CUSTOM_FILTER");
    /// `CUSTOM_FILTER_LIST`
    pub const CUSTOM_FILTER_LIST: Value_<CategoryFilterType> = Value_::constant("CUSTOM_FILTER_LIST");
    /// `FILTER_LIST`
    pub const FILTER_LIST: Value_<CategoryFilterType> = Value_::constant("FILTER_LIST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CategoryFilterType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum ConstantType {}
impl ConstantType {
    /// `SINGULAR`
    pub const SINGULAR: Value_<ConstantType> = Value_::constant("SINGULAR");
    /// `RANGE`
    pub const RANGE: Value_<ConstantType> = Value_::constant("RANGE");
    /// `COLLECTIVE`
    pub const COLLECTIVE: Value_<ConstantType> = Value_::constant("COLLECTIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConstantType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum FilterClass {}
impl FilterClass {
    /// `ENFORCED_VALUE_FILTER`
    pub const ENFORCED_VALUE_FILTER: Value_<FilterClass> = Value_::constant("ENFORCED_VALUE_FILTER");
    /// `CONDITIONAL_VALUE_FILTER`
    pub const CONDITIONAL_VALUE_FILTER: Value_<FilterClass> = Value_::constant("CONDITIONAL_VALUE_FILTER");
    /// `NAMED_VALUE_FILTER`
    pub const NAMED_VALUE_FILTER: Value_<FilterClass> = Value_::constant("NAMED_VALUE_FILTER");
    /// `DASHBOARD_DEFAULT_FILTER`
    pub const DASHBOARD_DEFAULT_FILTER: Value_<FilterClass> = Value_::constant("DASHBOARD_DEFAULT_FILTER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FilterClass> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum NamedFilterType {}
impl NamedFilterType {
    /// `CATEGORY_FILTER`
    pub const CATEGORY_FILTER: Value_<NamedFilterType> = Value_::constant("CATEGORY_FILTER");
    /// `NUMERIC_EQUALITY_FILTER`
    pub const NUMERIC_EQUALITY_FILTER: Value_<NamedFilterType> = Value_::constant("NUMERIC_EQUALITY_FILTER");
    /// `NUMERIC_RANGE_FILTER`
    pub const NUMERIC_RANGE_FILTER: Value_<NamedFilterType> = Value_::constant("NUMERIC_RANGE_FILTER");
    /// `DATE_RANGE_FILTER`
    pub const DATE_RANGE_FILTER: Value_<NamedFilterType> = Value_::constant("DATE_RANGE_FILTER");
    /// `RELATIVE_DATE_FILTER`
    pub const RELATIVE_DATE_FILTER: Value_<NamedFilterType> = Value_::constant("RELATIVE_DATE_FILTER");
    /// `NULL_FILTER`
    pub const NULL_FILTER: Value_<NamedFilterType> = Value_::constant("NULL_FILTER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NamedFilterType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum NamedFilterAggType {}
impl NamedFilterAggType {
    /// `NO_AGGREGATION`
    pub const NO_AGGREGATION: Value_<NamedFilterAggType> = Value_::constant("NO_AGGREGATION");
    /// `SUM`
    pub const SUM: Value_<NamedFilterAggType> = Value_::constant("SUM");
    /// `AVERAGE`
    pub const AVERAGE: Value_<NamedFilterAggType> = Value_::constant("AVERAGE");
    /// `COUNT`
    pub const COUNT: Value_<NamedFilterAggType> = Value_::constant("COUNT");
    /// `DISTINCT_COUNT`
    pub const DISTINCT_COUNT: Value_<NamedFilterAggType> = Value_::constant("DISTINCT_COUNT");
    /// `MAX`
    pub const MAX: Value_<NamedFilterAggType> = Value_::constant("MAX");
    /// `MEDIAN`
    pub const MEDIAN: Value_<NamedFilterAggType> = Value_::constant("MEDIAN");
    /// `MIN`
    pub const MIN: Value_<NamedFilterAggType> = Value_::constant("MIN");
    /// `STDEV`
    pub const STDEV: Value_<NamedFilterAggType> = Value_::constant("STDEV");
    /// `STDEVP`
    pub const STDEVP: Value_<NamedFilterAggType> = Value_::constant("STDEVP");
    /// `VAR`
    pub const VAR: Value_<NamedFilterAggType> = Value_::constant("VAR");
    /// `VARP`
    pub const VARP: Value_<NamedFilterAggType> = Value_::constant("VARP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NamedFilterAggType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum TopicRelativeDateFilterFunction {}
impl TopicRelativeDateFilterFunction {
    /// `PREVIOUS`
    pub const PREVIOUS: Value_<TopicRelativeDateFilterFunction> = Value_::constant("PREVIOUS");
    /// `THIS`
    pub const THIS: Value_<TopicRelativeDateFilterFunction> = Value_::constant("THIS");
    /// `LAST`
    pub const LAST: Value_<TopicRelativeDateFilterFunction> = Value_::constant("LAST");
    /// `NEXT`
    pub const NEXT: Value_<TopicRelativeDateFilterFunction> = Value_::constant("NEXT");
    /// `NOW`
    pub const NOW: Value_<TopicRelativeDateFilterFunction> = Value_::constant("NOW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TopicRelativeDateFilterFunction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum NamedEntityAggType {}
impl NamedEntityAggType {
    /// `SUM`
    pub const SUM: Value_<NamedEntityAggType> = Value_::constant("SUM");
    /// `MIN`
    pub const MIN: Value_<NamedEntityAggType> = Value_::constant("MIN");
    /// `MAX`
    pub const MAX: Value_<NamedEntityAggType> = Value_::constant("MAX");
    /// `COUNT`
    pub const COUNT: Value_<NamedEntityAggType> = Value_::constant("COUNT");
    /// `AVERAGE`
    pub const AVERAGE: Value_<NamedEntityAggType> = Value_::constant("AVERAGE");
    /// `DISTINCT_COUNT`
    pub const DISTINCT_COUNT: Value_<NamedEntityAggType> = Value_::constant("DISTINCT_COUNT");
    /// `STDEV`
    pub const STDEV: Value_<NamedEntityAggType> = Value_::constant("STDEV");
    /// `STDEVP`
    pub const STDEVP: Value_<NamedEntityAggType> = Value_::constant("STDEVP");
    /// `VAR`
    pub const VAR: Value_<NamedEntityAggType> = Value_::constant("VAR");
    /// `VARP`
    pub const VARP: Value_<NamedEntityAggType> = Value_::constant("VARP");
    /// `PERCENTILE`
    pub const PERCENTILE: Value_<NamedEntityAggType> = Value_::constant("PERCENTILE");
    /// `MEDIAN`
    pub const MEDIAN: Value_<NamedEntityAggType> = Value_::constant("MEDIAN");
    /// `CUSTOM`
    pub const CUSTOM: Value_<NamedEntityAggType> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NamedEntityAggType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum PropertyRole {}
impl PropertyRole {
    /// `PRIMARY`
    pub const PRIMARY: Value_<PropertyRole> = Value_::constant("PRIMARY");
    /// `ID`
    pub const ID: Value_<PropertyRole> = Value_::constant("ID");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PropertyRole> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum PropertyUsage {}
impl PropertyUsage {
    /// `INHERIT`
    pub const INHERIT: Value_<PropertyUsage> = Value_::constant("INHERIT");
    /// `DIMENSION`
    pub const DIMENSION: Value_<PropertyUsage> = Value_::constant("DIMENSION");
    /// `MEASURE`
    pub const MEASURE: Value_<PropertyUsage> = Value_::constant("MEASURE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PropertyUsage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
#[derive(Debug)]
pub enum TopicUserExperienceVersion {}
impl TopicUserExperienceVersion {
    /// `LEGACY`
    pub const LEGACY: Value_<TopicUserExperienceVersion> = Value_::constant("LEGACY");
    /// `NEW_READER_EXPERIENCE`
    pub const NEW_READER_EXPERIENCE: Value_<TopicUserExperienceVersion> = Value_::constant("NEW_READER_EXPERIENCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TopicUserExperienceVersion> { Value_::from_node(value.into_node()) }
}
