// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataBrew::Recipe`

use stanchion_template::generated::*;

/// `AWS::DataBrew::Recipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-recipe.html)
#[must_use]
pub struct Recipe<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Recipe<Missing_<super::required::name>, Missing_<super::required::steps>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Recipe(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Recipe<S0, S1> {
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Recipe<Set_, S1> { self.0.put("Name", value.into_node()); Recipe(self.0, PhantomData_) }
    /// Sets `Steps`. Required.
    #[inline] pub fn steps(mut self, value: impl IntoValue_<Vec<RecipeStep>>) -> Recipe<S0, Set_> { self.0.put("Steps", value.into_node()); Recipe(self.0, PhantomData_) }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Recipe> for Recipe<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Recipe<S0, S1> {
    const TYPE: &'static str = "AWS::DataBrew::Recipe";
    type Handle = RecipeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Recipe`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RecipeRef(Id_);
impl From<Id_> for RecipeRef { #[inline] fn from(id: Id_) -> Self { RecipeRef(id) } }
impl AsRef<Id_> for RecipeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RecipeRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::DataBrew::Recipe.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-recipe-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3Location<Missing_<super::required::bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0> S3Location<S0> {
    /// Sets `Bucket`. Required.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3Location<Set_> { self.0.put("Bucket", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `Key`.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3Location> for S3Location<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Recipe.DataCatalogInputDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-recipe-datacataloginputdefinition.html)
#[must_use]
pub struct DataCatalogInputDefinition(Properties_);
impl DataCatalogInputDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataCatalogInputDefinition(Properties_::new()) }
}
impl DataCatalogInputDefinition {
    /// Sets `CatalogId`.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogId", value.into_node()); self }
    /// Sets `DatabaseName`.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `TableName`.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableName", value.into_node()); self }
    /// Sets `TempDirectory`.
    #[inline] pub fn temp_directory(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("TempDirectory", value.into_node()); self }
}
impl IntoValue_<DataCatalogInputDefinition> for DataCatalogInputDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Recipe.Input`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-recipe.html)
#[must_use]
pub struct Input(Properties_);
impl Input {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Input(Properties_::new()) }
}
impl Input {
    /// Sets `DataCatalogInputDefinition`.
    #[inline] pub fn data_catalog_input_definition(mut self, value: impl IntoValue_<DataCatalogInputDefinition>) -> Self { self.0.put("DataCatalogInputDefinition", value.into_node()); self }
    /// Sets `S3InputDefinition`.
    #[inline] pub fn s3_input_definition(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("S3InputDefinition", value.into_node()); self }
}
impl IntoValue_<Input> for Input { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Recipe.SecondaryInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-recipe-secondaryinput.html)
#[must_use]
pub struct SecondaryInput(Properties_);
impl SecondaryInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SecondaryInput(Properties_::new()) }
}
impl SecondaryInput {
    /// Sets `DataCatalogInputDefinition`.
    #[inline] pub fn data_catalog_input_definition(mut self, value: impl IntoValue_<DataCatalogInputDefinition>) -> Self { self.0.put("DataCatalogInputDefinition", value.into_node()); self }
    /// Sets `S3InputDefinition`.
    #[inline] pub fn s3_input_definition(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("S3InputDefinition", value.into_node()); self }
}
impl IntoValue_<SecondaryInput> for SecondaryInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Recipe.Parameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-recipe.html)
#[must_use]
pub struct Parameters(Properties_);
impl Parameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Parameters(Properties_::new()) }
}
impl Parameters {
    /// Sets `AggregateFunction`.
    #[inline] pub fn aggregate_function(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AggregateFunction", value.into_node()); self }
    /// Sets `Base`.
    #[inline] pub fn base(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Base", value.into_node()); self }
    /// Sets `CaseStatement`.
    #[inline] pub fn case_statement(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CaseStatement", value.into_node()); self }
    /// Sets `CategoryMap`.
    #[inline] pub fn category_map(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CategoryMap", value.into_node()); self }
    /// Sets `CharsToRemove`.
    #[inline] pub fn chars_to_remove(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CharsToRemove", value.into_node()); self }
    /// Sets `CollapseConsecutiveWhitespace`.
    #[inline] pub fn collapse_consecutive_whitespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CollapseConsecutiveWhitespace", value.into_node()); self }
    /// Sets `ColumnDataType`.
    #[inline] pub fn column_data_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ColumnDataType", value.into_node()); self }
    /// Sets `ColumnRange`.
    #[inline] pub fn column_range(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ColumnRange", value.into_node()); self }
    /// Sets `Count`.
    #[inline] pub fn count(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Count", value.into_node()); self }
    /// Sets `CustomCharacters`.
    #[inline] pub fn custom_characters(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomCharacters", value.into_node()); self }
    /// Sets `CustomStopWords`.
    #[inline] pub fn custom_stop_words(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomStopWords", value.into_node()); self }
    /// Sets `CustomValue`.
    #[inline] pub fn custom_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomValue", value.into_node()); self }
    /// Sets `DatasetsColumns`.
    #[inline] pub fn datasets_columns(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatasetsColumns", value.into_node()); self }
    /// Sets `DateAddValue`.
    #[inline] pub fn date_add_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DateAddValue", value.into_node()); self }
    /// Sets `DateTimeFormat`.
    #[inline] pub fn date_time_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DateTimeFormat", value.into_node()); self }
    /// Sets `DateTimeParameters`.
    #[inline] pub fn date_time_parameters(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DateTimeParameters", value.into_node()); self }
    /// Sets `DeleteOtherRows`.
    #[inline] pub fn delete_other_rows(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeleteOtherRows", value.into_node()); self }
    /// Sets `Delimiter`.
    #[inline] pub fn delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Delimiter", value.into_node()); self }
    /// Sets `EndPattern`.
    #[inline] pub fn end_pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndPattern", value.into_node()); self }
    /// Sets `EndPosition`.
    #[inline] pub fn end_position(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndPosition", value.into_node()); self }
    /// Sets `EndValue`.
    #[inline] pub fn end_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndValue", value.into_node()); self }
    /// Sets `ExpandContractions`.
    #[inline] pub fn expand_contractions(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExpandContractions", value.into_node()); self }
    /// Sets `Exponent`.
    #[inline] pub fn exponent(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Exponent", value.into_node()); self }
    /// Sets `FalseString`.
    #[inline] pub fn false_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FalseString", value.into_node()); self }
    /// Sets `GroupByAggFunctionOptions`.
    #[inline] pub fn group_by_agg_function_options(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupByAggFunctionOptions", value.into_node()); self }
    /// Sets `GroupByColumns`.
    #[inline] pub fn group_by_columns(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupByColumns", value.into_node()); self }
    /// Sets `HiddenColumns`.
    #[inline] pub fn hidden_columns(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HiddenColumns", value.into_node()); self }
    /// Sets `IgnoreCase`.
    #[inline] pub fn ignore_case(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IgnoreCase", value.into_node()); self }
    /// Sets `IncludeInSplit`.
    #[inline] pub fn include_in_split(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IncludeInSplit", value.into_node()); self }
    /// Sets `Input`.
    #[inline] pub fn input(mut self, value: impl IntoValue_<Input>) -> Self { self.0.put("Input", value.into_node()); self }
    /// Sets `Interval`.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Interval", value.into_node()); self }
    /// Sets `IsText`.
    #[inline] pub fn is_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IsText", value.into_node()); self }
    /// Sets `JoinKeys`.
    #[inline] pub fn join_keys(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JoinKeys", value.into_node()); self }
    /// Sets `JoinType`.
    #[inline] pub fn join_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JoinType", value.into_node()); self }
    /// Sets `LeftColumns`.
    #[inline] pub fn left_columns(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LeftColumns", value.into_node()); self }
    /// Sets `Limit`.
    #[inline] pub fn limit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Limit", value.into_node()); self }
    /// Sets `LowerBound`.
    #[inline] pub fn lower_bound(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LowerBound", value.into_node()); self }
    /// Sets `MapType`.
    #[inline] pub fn map_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MapType", value.into_node()); self }
    /// Sets `ModeType`.
    #[inline] pub fn mode_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModeType", value.into_node()); self }
    /// Sets `MultiLine`.
    #[inline] pub fn multi_line(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MultiLine", value.into_node()); self }
    /// Sets `NumRows`.
    #[inline] pub fn num_rows(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NumRows", value.into_node()); self }
    /// Sets `NumRowsAfter`.
    #[inline] pub fn num_rows_after(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NumRowsAfter", value.into_node()); self }
    /// Sets `NumRowsBefore`.
    #[inline] pub fn num_rows_before(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NumRowsBefore", value.into_node()); self }
    /// Sets `OrderByColumn`.
    #[inline] pub fn order_by_column(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OrderByColumn", value.into_node()); self }
    /// Sets `OrderByColumns`.
    #[inline] pub fn order_by_columns(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OrderByColumns", value.into_node()); self }
    /// Sets `Other`.
    #[inline] pub fn other(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Other", value.into_node()); self }
    /// Sets `Pattern`.
    #[inline] pub fn pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Pattern", value.into_node()); self }
    /// Sets `PatternOption1`.
    #[inline] pub fn pattern_option1(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PatternOption1", value.into_node()); self }
    /// Sets `PatternOption2`.
    #[inline] pub fn pattern_option2(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PatternOption2", value.into_node()); self }
    /// Sets `PatternOptions`.
    #[inline] pub fn pattern_options(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PatternOptions", value.into_node()); self }
    /// Sets `Period`.
    #[inline] pub fn period(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Period", value.into_node()); self }
    /// Sets `Position`.
    #[inline] pub fn position(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Position", value.into_node()); self }
    /// Sets `RemoveAllPunctuation`.
    #[inline] pub fn remove_all_punctuation(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RemoveAllPunctuation", value.into_node()); self }
    /// Sets `RemoveAllQuotes`.
    #[inline] pub fn remove_all_quotes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RemoveAllQuotes", value.into_node()); self }
    /// Sets `RemoveAllWhitespace`.
    #[inline] pub fn remove_all_whitespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RemoveAllWhitespace", value.into_node()); self }
    /// Sets `RemoveCustomCharacters`.
    #[inline] pub fn remove_custom_characters(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RemoveCustomCharacters", value.into_node()); self }
    /// Sets `RemoveCustomValue`.
    #[inline] pub fn remove_custom_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RemoveCustomValue", value.into_node()); self }
    /// Sets `RemoveLeadingAndTrailingPunctuation`.
    #[inline] pub fn remove_leading_and_trailing_punctuation(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RemoveLeadingAndTrailingPunctuation", value.into_node()); self }
    /// Sets `RemoveLeadingAndTrailingQuotes`.
    #[inline] pub fn remove_leading_and_trailing_quotes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RemoveLeadingAndTrailingQuotes", value.into_node()); self }
    /// Sets `RemoveLeadingAndTrailingWhitespace`.
    #[inline] pub fn remove_leading_and_trailing_whitespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RemoveLeadingAndTrailingWhitespace", value.into_node()); self }
    /// Sets `RemoveLetters`.
    #[inline] pub fn remove_letters(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RemoveLetters", value.into_node()); self }
    /// Sets `RemoveNumbers`.
    #[inline] pub fn remove_numbers(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RemoveNumbers", value.into_node()); self }
    /// Sets `RemoveSourceColumn`.
    #[inline] pub fn remove_source_column(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RemoveSourceColumn", value.into_node()); self }
    /// Sets `RemoveSpecialCharacters`.
    #[inline] pub fn remove_special_characters(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RemoveSpecialCharacters", value.into_node()); self }
    /// Sets `RightColumns`.
    #[inline] pub fn right_columns(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RightColumns", value.into_node()); self }
    /// Sets `SampleSize`.
    #[inline] pub fn sample_size(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SampleSize", value.into_node()); self }
    /// Sets `SampleType`.
    #[inline] pub fn sample_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SampleType", value.into_node()); self }
    /// Sets `SecondInput`.
    #[inline] pub fn second_input(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecondInput", value.into_node()); self }
    /// Sets `SecondaryInputs`.
    #[inline] pub fn secondary_inputs(mut self, value: impl IntoValue_<Vec<SecondaryInput>>) -> Self { self.0.put("SecondaryInputs", value.into_node()); self }
    /// Sets `SheetIndexes`. Exactly 1 item.
    #[inline] pub fn sheet_indexes(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("SheetIndexes", value.into_node()); self }
    /// Sets `SheetNames`. Exactly 1 item.
    #[inline] pub fn sheet_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SheetNames", value.into_node()); self }
    /// Sets `SourceColumn`.
    #[inline] pub fn source_column(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceColumn", value.into_node()); self }
    /// Sets `SourceColumn1`.
    #[inline] pub fn source_column1(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceColumn1", value.into_node()); self }
    /// Sets `SourceColumn2`.
    #[inline] pub fn source_column2(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceColumn2", value.into_node()); self }
    /// Sets `SourceColumns`.
    #[inline] pub fn source_columns(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceColumns", value.into_node()); self }
    /// Sets `StartColumnIndex`.
    #[inline] pub fn start_column_index(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartColumnIndex", value.into_node()); self }
    /// Sets `StartPattern`.
    #[inline] pub fn start_pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartPattern", value.into_node()); self }
    /// Sets `StartPosition`.
    #[inline] pub fn start_position(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartPosition", value.into_node()); self }
    /// Sets `StartValue`.
    #[inline] pub fn start_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartValue", value.into_node()); self }
    /// Sets `StemmingMode`.
    #[inline] pub fn stemming_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StemmingMode", value.into_node()); self }
    /// Sets `StepCount`.
    #[inline] pub fn step_count(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StepCount", value.into_node()); self }
    /// Sets `StepIndex`.
    #[inline] pub fn step_index(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StepIndex", value.into_node()); self }
    /// Sets `StopWordsMode`.
    #[inline] pub fn stop_words_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StopWordsMode", value.into_node()); self }
    /// Sets `Strategy`.
    #[inline] pub fn strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Strategy", value.into_node()); self }
    /// Sets `TargetColumn`.
    #[inline] pub fn target_column(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetColumn", value.into_node()); self }
    /// Sets `TargetColumnNames`.
    #[inline] pub fn target_column_names(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetColumnNames", value.into_node()); self }
    /// Sets `TargetDateFormat`.
    #[inline] pub fn target_date_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetDateFormat", value.into_node()); self }
    /// Sets `TargetIndex`.
    #[inline] pub fn target_index(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetIndex", value.into_node()); self }
    /// Sets `TimeZone`.
    #[inline] pub fn time_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimeZone", value.into_node()); self }
    /// Sets `TokenizerPattern`.
    #[inline] pub fn tokenizer_pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TokenizerPattern", value.into_node()); self }
    /// Sets `TrueString`.
    #[inline] pub fn true_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrueString", value.into_node()); self }
    /// Sets `UdfLang`.
    #[inline] pub fn udf_lang(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UdfLang", value.into_node()); self }
    /// Sets `Units`.
    #[inline] pub fn units(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Units", value.into_node()); self }
    /// Sets `UnpivotColumn`.
    #[inline] pub fn unpivot_column(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UnpivotColumn", value.into_node()); self }
    /// Sets `UpperBound`.
    #[inline] pub fn upper_bound(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UpperBound", value.into_node()); self }
    /// Sets `UseNewDataFrame`.
    #[inline] pub fn use_new_data_frame(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UseNewDataFrame", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
    /// Sets `Value1`.
    #[inline] pub fn value1(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value1", value.into_node()); self }
    /// Sets `Value2`.
    #[inline] pub fn value2(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value2", value.into_node()); self }
    /// Sets `ValueColumn`.
    #[inline] pub fn value_column(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ValueColumn", value.into_node()); self }
    /// Sets `ViewFrame`.
    #[inline] pub fn view_frame(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ViewFrame", value.into_node()); self }
}
impl IntoValue_<Parameters> for Parameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Recipe.Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-recipe-action.html)
#[must_use]
pub struct Action<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Action<Missing_<super::required::operation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Action(Properties_::new(), PhantomData_) }
}
impl<S0> Action<S0> {
    /// Sets `Operation`. Required. 1 to 128 characters.
    #[inline] pub fn operation(mut self, value: impl IntoValue_<String>) -> Action<Set_> { self.0.put("Operation", value.into_node()); Action(self.0, PhantomData_) }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Parameters>) -> Self { self.0.put("Parameters", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Action> for Action<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Recipe.ConditionExpression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-recipe-conditionexpression.html)
#[must_use]
pub struct ConditionExpression<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConditionExpression<Missing_<super::required::condition>, Missing_<super::required::target_column>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConditionExpression(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConditionExpression<S0, S1> {
    /// Sets `Condition`. Required. 1 to 128 characters.
    #[inline] pub fn condition(mut self, value: impl IntoValue_<String>) -> ConditionExpression<Set_, S1> { self.0.put("Condition", value.into_node()); ConditionExpression(self.0, PhantomData_) }
    /// Sets `TargetColumn`. Required. 1 to 1024 characters.
    #[inline] pub fn target_column(mut self, value: impl IntoValue_<String>) -> ConditionExpression<S0, Set_> { self.0.put("TargetColumn", value.into_node()); ConditionExpression(self.0, PhantomData_) }
    /// Sets `Value`. 0 to 1024 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConditionExpression> for ConditionExpression<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Recipe.RecipeStep`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-recipe-recipestep.html)
#[must_use]
pub struct RecipeStep<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RecipeStep<Missing_<super::required::action>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecipeStep(Properties_::new(), PhantomData_) }
}
impl<S0> RecipeStep<S0> {
    /// Sets `Action`. Required.
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> RecipeStep<Set_> { self.0.put("Action", value.into_node()); RecipeStep(self.0, PhantomData_) }
    /// Sets `ConditionExpressions`.
    #[inline] pub fn condition_expressions(mut self, value: impl IntoValue_<Vec<ConditionExpression>>) -> Self { self.0.put("ConditionExpressions", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RecipeStep> for RecipeStep<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
