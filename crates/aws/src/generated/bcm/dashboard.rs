// Made by `cargo xtask generate`; do not edit.
//! `AWS::BCM::Dashboard`

use stanchion_template::generated::*;

/// `AWS::BCM::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-dashboard.html)
#[must_use]
pub struct Dashboard<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Dashboard<Missing_<super::required::name>, Missing_<super::required::widgets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dashboard(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Dashboard<S0, S1> {
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 2 to 50 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Dashboard<Set_, S1> { self.0.put("Name", value.into_node()); Dashboard(self.0, PhantomData_) }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Widgets`. Required. 0 to 20 items.
    #[inline] pub fn widgets(mut self, value: impl IntoValue_<Vec<Widget>>) -> Dashboard<S0, Set_> { self.0.put("Widgets", value.into_node()); Dashboard(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Dashboard> for Dashboard<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Dashboard<S0, S1> {
    const TYPE: &'static str = "AWS::BCM::Dashboard";
    type Handle = DashboardRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Dashboard`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DashboardRef(Id_);
impl From<Id_> for DashboardRef { #[inline] fn from(id: Id_) -> Self { DashboardRef(id) } }
impl AsRef<Id_> for DashboardRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DashboardRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::BCM::Dashboard.GraphDisplayConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-graphdisplayconfig.html)
#[must_use]
pub struct GraphDisplayConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GraphDisplayConfig<Missing_<super::required::visual_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GraphDisplayConfig(Properties_::new(), PhantomData_) }
}
impl<S0> GraphDisplayConfig<S0> {
    /// Sets `VisualType`. Required. The values are constants of [`VisualType`].
    #[inline] pub fn visual_type(mut self, value: impl IntoValue_<VisualType>) -> GraphDisplayConfig<Set_> { self.0.put("VisualType", value.into_node()); GraphDisplayConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GraphDisplayConfig> for GraphDisplayConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::Dashboard.DisplayConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-displayconfig.html)
#[must_use]
pub struct DisplayConfig(Properties_);
impl DisplayConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DisplayConfig(Properties_::new()) }
}
impl DisplayConfig {
    /// Sets `Graph`.
    #[inline] pub fn graph(mut self, value: impl IntoValue_<MapOf_<GraphDisplayConfig>>) -> Self { self.0.put("Graph", value.into_node()); self }
    /// Sets `Table`.
    #[inline] pub fn table(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Table", value.into_node()); self }
}
impl IntoValue_<DisplayConfig> for DisplayConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::Dashboard.CostCategoryValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-costcategoryvalues.html)
#[must_use]
pub struct CostCategoryValues<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CostCategoryValues<Missing_<super::required::key>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CostCategoryValues(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CostCategoryValues<S0, S1> {
    /// Sets `Key`. Required.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> CostCategoryValues<Set_, S1> { self.0.put("Key", value.into_node()); CostCategoryValues(self.0, PhantomData_) }
    /// Sets `MatchOptions`. The values are constants of [`MatchOption`].
    #[inline] pub fn match_options(mut self, value: impl IntoValue_<Vec<MatchOption>>) -> Self { self.0.put("MatchOptions", value.into_node()); self }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> CostCategoryValues<S0, Set_> { self.0.put("Values", value.into_node()); CostCategoryValues(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CostCategoryValues> for CostCategoryValues<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::Dashboard.DimensionValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-dimensionvalues.html)
#[must_use]
pub struct DimensionValues<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DimensionValues<Missing_<super::required::key>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DimensionValues(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DimensionValues<S0, S1> {
    /// Sets `Key`. Required. The values are constants of [`Dimension`].
    #[inline] pub fn key(mut self, value: impl IntoValue_<Dimension>) -> DimensionValues<Set_, S1> { self.0.put("Key", value.into_node()); DimensionValues(self.0, PhantomData_) }
    /// Sets `MatchOptions`. The values are constants of [`MatchOption`].
    #[inline] pub fn match_options(mut self, value: impl IntoValue_<Vec<MatchOption>>) -> Self { self.0.put("MatchOptions", value.into_node()); self }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> DimensionValues<S0, Set_> { self.0.put("Values", value.into_node()); DimensionValues(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DimensionValues> for DimensionValues<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::Dashboard.TagValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-tagvalues.html)
#[must_use]
pub struct TagValues<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TagValues<Missing_<super::required::key>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TagValues(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TagValues<S0, S1> {
    /// Sets `Key`. Required.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> TagValues<Set_, S1> { self.0.put("Key", value.into_node()); TagValues(self.0, PhantomData_) }
    /// Sets `MatchOptions`. The values are constants of [`MatchOption`].
    #[inline] pub fn match_options(mut self, value: impl IntoValue_<Vec<MatchOption>>) -> Self { self.0.put("MatchOptions", value.into_node()); self }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> TagValues<S0, Set_> { self.0.put("Values", value.into_node()); TagValues(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TagValues> for TagValues<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::Dashboard.CostAndUsageExpression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-costandusageexpression.html)
#[must_use]
pub struct CostAndUsageExpression(Properties_);
impl CostAndUsageExpression {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CostAndUsageExpression(Properties_::new()) }
}
impl CostAndUsageExpression {
    /// Sets `And`.
    #[inline] pub fn and(mut self, value: impl IntoValue_<Vec<CostAndUsageExpression>>) -> Self { self.0.put("And", value.into_node()); self }
    /// Sets `CostCategories`.
    #[inline] pub fn cost_categories(mut self, value: impl IntoValue_<CostCategoryValues>) -> Self { self.0.put("CostCategories", value.into_node()); self }
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<DimensionValues>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `Not`.
    #[inline] pub fn not(mut self, value: impl IntoValue_<CostAndUsageExpression>) -> Self { self.0.put("Not", value.into_node()); self }
    /// Sets `Or`.
    #[inline] pub fn or(mut self, value: impl IntoValue_<Vec<CostAndUsageExpression>>) -> Self { self.0.put("Or", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<TagValues>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<CostAndUsageExpression> for CostAndUsageExpression { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::Dashboard.GroupDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-groupdefinition.html)
#[must_use]
pub struct GroupDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GroupDefinition<Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GroupDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> GroupDefinition<S0> {
    /// Sets `Key`. Required. 1 to 1024 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> GroupDefinition<Set_> { self.0.put("Key", value.into_node()); GroupDefinition(self.0, PhantomData_) }
    /// Sets `Type`. The values are constants of [`GroupDefinitionType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<GroupDefinitionType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GroupDefinition> for GroupDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::Dashboard.DateTimeValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-datetimevalue.html)
#[must_use]
pub struct DateTimeValue<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DateTimeValue<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DateTimeValue(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DateTimeValue<S0, S1> {
    /// Sets `Type`. Required. The values are constants of [`DateTimeType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<DateTimeType>) -> DateTimeValue<Set_, S1> { self.0.put("Type", value.into_node()); DateTimeValue(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> DateTimeValue<S0, Set_> { self.0.put("Value", value.into_node()); DateTimeValue(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DateTimeValue> for DateTimeValue<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::Dashboard.DateTimeRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-datetimerange.html)
#[must_use]
pub struct DateTimeRange<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DateTimeRange<Missing_<super::required::end_time>, Missing_<super::required::start_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DateTimeRange(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DateTimeRange<S0, S1> {
    /// Sets `EndTime`. Required.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<DateTimeValue>) -> DateTimeRange<Set_, S1> { self.0.put("EndTime", value.into_node()); DateTimeRange(self.0, PhantomData_) }
    /// Sets `StartTime`. Required.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<DateTimeValue>) -> DateTimeRange<S0, Set_> { self.0.put("StartTime", value.into_node()); DateTimeRange(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DateTimeRange> for DateTimeRange<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::Dashboard.CostAndUsageQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-costandusagequery.html)
#[must_use]
pub struct CostAndUsageQuery<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CostAndUsageQuery<Missing_<super::required::granularity>, Missing_<super::required::metrics>, Missing_<super::required::time_range>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CostAndUsageQuery(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CostAndUsageQuery<S0, S1, S2> {
    /// Sets `Filter`.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<CostAndUsageExpression>) -> Self { self.0.put("Filter", value.into_node()); self }
    /// Sets `Granularity`. Required. The values are constants of [`Granularity`].
    #[inline] pub fn granularity(mut self, value: impl IntoValue_<Granularity>) -> CostAndUsageQuery<Set_, S1, S2> { self.0.put("Granularity", value.into_node()); CostAndUsageQuery(self.0, PhantomData_) }
    /// Sets `GroupBy`.
    #[inline] pub fn group_by(mut self, value: impl IntoValue_<Vec<GroupDefinition>>) -> Self { self.0.put("GroupBy", value.into_node()); self }
    /// Sets `Metrics`. Required. The values are constants of [`MetricName`].
    #[inline] pub fn metrics(mut self, value: impl IntoValue_<Vec<MetricName>>) -> CostAndUsageQuery<S0, Set_, S2> { self.0.put("Metrics", value.into_node()); CostAndUsageQuery(self.0, PhantomData_) }
    /// Sets `TimeRange`. Required.
    #[inline] pub fn time_range(mut self, value: impl IntoValue_<DateTimeRange>) -> CostAndUsageQuery<S0, S1, Set_> { self.0.put("TimeRange", value.into_node()); CostAndUsageQuery(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CostAndUsageQuery> for CostAndUsageQuery<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::Dashboard.Expression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-expression.html)
#[must_use]
pub struct Expression(Properties_);
impl Expression {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Expression(Properties_::new()) }
}
impl Expression {
    /// Sets `And`.
    #[inline] pub fn and(mut self, value: impl IntoValue_<Vec<Expression>>) -> Self { self.0.put("And", value.into_node()); self }
    /// Sets `CostCategories`.
    #[inline] pub fn cost_categories(mut self, value: impl IntoValue_<CostCategoryValues>) -> Self { self.0.put("CostCategories", value.into_node()); self }
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<DimensionValues>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `Not`.
    #[inline] pub fn not(mut self, value: impl IntoValue_<Expression>) -> Self { self.0.put("Not", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<TagValues>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Expression> for Expression { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::Dashboard.ReservationCoverageQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-reservationcoveragequery.html)
#[must_use]
pub struct ReservationCoverageQuery<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReservationCoverageQuery<Missing_<super::required::time_range>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReservationCoverageQuery(Properties_::new(), PhantomData_) }
}
impl<S0> ReservationCoverageQuery<S0> {
    /// Sets `Filter`.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<Expression>) -> Self { self.0.put("Filter", value.into_node()); self }
    /// Sets `Granularity`. The values are constants of [`Granularity`].
    #[inline] pub fn granularity(mut self, value: impl IntoValue_<Granularity>) -> Self { self.0.put("Granularity", value.into_node()); self }
    /// Sets `GroupBy`.
    #[inline] pub fn group_by(mut self, value: impl IntoValue_<Vec<GroupDefinition>>) -> Self { self.0.put("GroupBy", value.into_node()); self }
    /// Sets `Metrics`. The values are constants of [`MetricName`].
    #[inline] pub fn metrics(mut self, value: impl IntoValue_<Vec<MetricName>>) -> Self { self.0.put("Metrics", value.into_node()); self }
    /// Sets `TimeRange`. Required.
    #[inline] pub fn time_range(mut self, value: impl IntoValue_<DateTimeRange>) -> ReservationCoverageQuery<Set_> { self.0.put("TimeRange", value.into_node()); ReservationCoverageQuery(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReservationCoverageQuery> for ReservationCoverageQuery<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::Dashboard.ReservationUtilizationQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-reservationutilizationquery.html)
#[must_use]
pub struct ReservationUtilizationQuery<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReservationUtilizationQuery<Missing_<super::required::time_range>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReservationUtilizationQuery(Properties_::new(), PhantomData_) }
}
impl<S0> ReservationUtilizationQuery<S0> {
    /// Sets `Filter`.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<Expression>) -> Self { self.0.put("Filter", value.into_node()); self }
    /// Sets `Granularity`. The values are constants of [`Granularity`].
    #[inline] pub fn granularity(mut self, value: impl IntoValue_<Granularity>) -> Self { self.0.put("Granularity", value.into_node()); self }
    /// Sets `GroupBy`.
    #[inline] pub fn group_by(mut self, value: impl IntoValue_<Vec<GroupDefinition>>) -> Self { self.0.put("GroupBy", value.into_node()); self }
    /// Sets `TimeRange`. Required.
    #[inline] pub fn time_range(mut self, value: impl IntoValue_<DateTimeRange>) -> ReservationUtilizationQuery<Set_> { self.0.put("TimeRange", value.into_node()); ReservationUtilizationQuery(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReservationUtilizationQuery> for ReservationUtilizationQuery<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::Dashboard.SavingsPlansCoverageQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-savingsplanscoveragequery.html)
#[must_use]
pub struct SavingsPlansCoverageQuery<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SavingsPlansCoverageQuery<Missing_<super::required::time_range>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SavingsPlansCoverageQuery(Properties_::new(), PhantomData_) }
}
impl<S0> SavingsPlansCoverageQuery<S0> {
    /// Sets `Filter`.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<Expression>) -> Self { self.0.put("Filter", value.into_node()); self }
    /// Sets `Granularity`. The values are constants of [`Granularity`].
    #[inline] pub fn granularity(mut self, value: impl IntoValue_<Granularity>) -> Self { self.0.put("Granularity", value.into_node()); self }
    /// Sets `GroupBy`.
    #[inline] pub fn group_by(mut self, value: impl IntoValue_<Vec<GroupDefinition>>) -> Self { self.0.put("GroupBy", value.into_node()); self }
    /// Sets `Metrics`. The values are constants of [`MetricName`].
    #[inline] pub fn metrics(mut self, value: impl IntoValue_<Vec<MetricName>>) -> Self { self.0.put("Metrics", value.into_node()); self }
    /// Sets `TimeRange`. Required.
    #[inline] pub fn time_range(mut self, value: impl IntoValue_<DateTimeRange>) -> SavingsPlansCoverageQuery<Set_> { self.0.put("TimeRange", value.into_node()); SavingsPlansCoverageQuery(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SavingsPlansCoverageQuery> for SavingsPlansCoverageQuery<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::Dashboard.SavingsPlansUtilizationQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-savingsplansutilizationquery.html)
#[must_use]
pub struct SavingsPlansUtilizationQuery<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SavingsPlansUtilizationQuery<Missing_<super::required::time_range>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SavingsPlansUtilizationQuery(Properties_::new(), PhantomData_) }
}
impl<S0> SavingsPlansUtilizationQuery<S0> {
    /// Sets `Filter`.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<Expression>) -> Self { self.0.put("Filter", value.into_node()); self }
    /// Sets `Granularity`. The values are constants of [`Granularity`].
    #[inline] pub fn granularity(mut self, value: impl IntoValue_<Granularity>) -> Self { self.0.put("Granularity", value.into_node()); self }
    /// Sets `TimeRange`. Required.
    #[inline] pub fn time_range(mut self, value: impl IntoValue_<DateTimeRange>) -> SavingsPlansUtilizationQuery<Set_> { self.0.put("TimeRange", value.into_node()); SavingsPlansUtilizationQuery(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SavingsPlansUtilizationQuery> for SavingsPlansUtilizationQuery<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::Dashboard.QueryParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-queryparameters.html)
#[must_use]
pub struct QueryParameters(Properties_);
impl QueryParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { QueryParameters(Properties_::new()) }
}
impl QueryParameters {
    /// Sets `CostAndUsage`.
    #[inline] pub fn cost_and_usage(mut self, value: impl IntoValue_<CostAndUsageQuery>) -> Self { self.0.put("CostAndUsage", value.into_node()); self }
    /// Sets `ReservationCoverage`.
    #[inline] pub fn reservation_coverage(mut self, value: impl IntoValue_<ReservationCoverageQuery>) -> Self { self.0.put("ReservationCoverage", value.into_node()); self }
    /// Sets `ReservationUtilization`.
    #[inline] pub fn reservation_utilization(mut self, value: impl IntoValue_<ReservationUtilizationQuery>) -> Self { self.0.put("ReservationUtilization", value.into_node()); self }
    /// Sets `SavingsPlansCoverage`.
    #[inline] pub fn savings_plans_coverage(mut self, value: impl IntoValue_<SavingsPlansCoverageQuery>) -> Self { self.0.put("SavingsPlansCoverage", value.into_node()); self }
    /// Sets `SavingsPlansUtilization`.
    #[inline] pub fn savings_plans_utilization(mut self, value: impl IntoValue_<SavingsPlansUtilizationQuery>) -> Self { self.0.put("SavingsPlansUtilization", value.into_node()); self }
}
impl IntoValue_<QueryParameters> for QueryParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::Dashboard.WidgetConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-widgetconfig.html)
#[must_use]
pub struct WidgetConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WidgetConfig<Missing_<super::required::display_config>, Missing_<super::required::query_parameters>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WidgetConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WidgetConfig<S0, S1> {
    /// Sets `DisplayConfig`. Required.
    #[inline] pub fn display_config(mut self, value: impl IntoValue_<DisplayConfig>) -> WidgetConfig<Set_, S1> { self.0.put("DisplayConfig", value.into_node()); WidgetConfig(self.0, PhantomData_) }
    /// Sets `QueryParameters`. Required.
    #[inline] pub fn query_parameters(mut self, value: impl IntoValue_<QueryParameters>) -> WidgetConfig<S0, Set_> { self.0.put("QueryParameters", value.into_node()); WidgetConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WidgetConfig> for WidgetConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::Dashboard.Widget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-widget.html)
#[must_use]
pub struct Widget<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Widget<Missing_<super::required::configs>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Widget(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Widget<S0, S1> {
    /// Sets `Configs`. Required. 1 to 2 items.
    #[inline] pub fn configs(mut self, value: impl IntoValue_<Vec<WidgetConfig>>) -> Widget<Set_, S1> { self.0.put("Configs", value.into_node()); Widget(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Height`. 4 to 10.
    #[inline] pub fn height(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Height", value.into_node()); self }
    /// Sets `HorizontalOffset`.
    #[inline] pub fn horizontal_offset(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HorizontalOffset", value.into_node()); self }
    /// Sets `Title`. Required. 2 to 50 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> Widget<S0, Set_> { self.0.put("Title", value.into_node()); Widget(self.0, PhantomData_) }
    /// Sets `Width`. 2 to 6.
    #[inline] pub fn width(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Width", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Widget> for Widget<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BCM::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-dashboard.html)
#[derive(Debug)]
pub enum VisualType {}
impl VisualType {
    /// `LINE`
    pub const LINE: Value_<VisualType> = Value_::constant("LINE");
    /// `BAR`
    pub const BAR: Value_<VisualType> = Value_::constant("BAR");
    /// `STACK`
    pub const STACK: Value_<VisualType> = Value_::constant("STACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VisualType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BCM::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-dashboard.html)
#[derive(Debug)]
pub enum MatchOption {}
impl MatchOption {
    /// `EQUALS`
    pub const EQUALS: Value_<MatchOption> = Value_::constant("EQUALS");
    /// `ABSENT`
    pub const ABSENT: Value_<MatchOption> = Value_::constant("ABSENT");
    /// `STARTS_WITH`
    pub const STARTS_WITH: Value_<MatchOption> = Value_::constant("STARTS_WITH");
    /// `ENDS_WITH`
    pub const ENDS_WITH: Value_<MatchOption> = Value_::constant("ENDS_WITH");
    /// `CONTAINS`
    pub const CONTAINS: Value_<MatchOption> = Value_::constant("CONTAINS");
    /// `GREATER_THAN_OR_EQUAL`
    pub const GREATER_THAN_OR_EQUAL: Value_<MatchOption> = Value_::constant("GREATER_THAN_OR_EQUAL");
    /// `CASE_SENSITIVE`
    pub const CASE_SENSITIVE: Value_<MatchOption> = Value_::constant("CASE_SENSITIVE");
    /// `CASE_INSENSITIVE`
    pub const CASE_INSENSITIVE: Value_<MatchOption> = Value_::constant("CASE_INSENSITIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MatchOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BCM::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-dashboard.html)
#[derive(Debug)]
pub enum Dimension {}
impl Dimension {
    /// `AZ`
    pub const AZ: Value_<Dimension> = Value_::constant("AZ");
    /// `INSTANCE_TYPE`
    pub const INSTANCE_TYPE: Value_<Dimension> = Value_::constant("INSTANCE_TYPE");
    /// `LINKED_ACCOUNT`
    pub const LINKED_ACCOUNT: Value_<Dimension> = Value_::constant("LINKED_ACCOUNT");
    /// `OPERATION`
    pub const OPERATION: Value_<Dimension> = Value_::constant("OPERATION");
    /// `PURCHASE_TYPE`
    pub const PURCHASE_TYPE: Value_<Dimension> = Value_::constant("PURCHASE_TYPE");
    /// `REGION`
    pub const REGION: Value_<Dimension> = Value_::constant("REGION");
    /// `SERVICE`
    pub const SERVICE: Value_<Dimension> = Value_::constant("SERVICE");
    /// `USAGE_TYPE`
    pub const USAGE_TYPE: Value_<Dimension> = Value_::constant("USAGE_TYPE");
    /// `USAGE_TYPE_GROUP`
    pub const USAGE_TYPE_GROUP: Value_<Dimension> = Value_::constant("USAGE_TYPE_GROUP");
    /// `RECORD_TYPE`
    pub const RECORD_TYPE: Value_<Dimension> = Value_::constant("RECORD_TYPE");
    /// `OPERATING_SYSTEM`
    pub const OPERATING_SYSTEM: Value_<Dimension> = Value_::constant("OPERATING_SYSTEM");
    /// `TENANCY`
    pub const TENANCY: Value_<Dimension> = Value_::constant("TENANCY");
    /// `SCOPE`
    pub const SCOPE: Value_<Dimension> = Value_::constant("SCOPE");
    /// `PLATFORM`
    pub const PLATFORM: Value_<Dimension> = Value_::constant("PLATFORM");
    /// `SUBSCRIPTION_ID`
    pub const SUBSCRIPTION_ID: Value_<Dimension> = Value_::constant("SUBSCRIPTION_ID");
    /// `LEGAL_ENTITY_NAME`
    pub const LEGAL_ENTITY_NAME: Value_<Dimension> = Value_::constant("LEGAL_ENTITY_NAME");
    /// `DEPLOYMENT_OPTION`
    pub const DEPLOYMENT_OPTION: Value_<Dimension> = Value_::constant("DEPLOYMENT_OPTION");
    /// `DATABASE_ENGINE`
    pub const DATABASE_ENGINE: Value_<Dimension> = Value_::constant("DATABASE_ENGINE");
    /// `CACHE_ENGINE`
    pub const CACHE_ENGINE: Value_<Dimension> = Value_::constant("CACHE_ENGINE");
    /// `INSTANCE_TYPE_FAMILY`
    pub const INSTANCE_TYPE_FAMILY: Value_<Dimension> = Value_::constant("INSTANCE_TYPE_FAMILY");
    /// `BILLING_ENTITY`
    pub const BILLING_ENTITY: Value_<Dimension> = Value_::constant("BILLING_ENTITY");
    /// `RESERVATION_ID`
    pub const RESERVATION_ID: Value_<Dimension> = Value_::constant("RESERVATION_ID");
    /// `RESOURCE_ID`
    pub const RESOURCE_ID: Value_<Dimension> = Value_::constant("RESOURCE_ID");
    /// `SAVINGS_PLANS_TYPE`
    pub const SAVINGS_PLANS_TYPE: Value_<Dimension> = Value_::constant("SAVINGS_PLANS_TYPE");
    /// `TAG_KEY`
    pub const TAG_KEY: Value_<Dimension> = Value_::constant("TAG_KEY");
    /// `COST_CATEGORY_NAME`
    pub const COST_CATEGORY_NAME: Value_<Dimension> = Value_::constant("COST_CATEGORY_NAME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Dimension> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BCM::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-dashboard.html)
#[derive(Debug)]
pub enum Granularity {}
impl Granularity {
    /// `HOURLY`
    pub const HOURLY: Value_<Granularity> = Value_::constant("HOURLY");
    /// `DAILY`
    pub const DAILY: Value_<Granularity> = Value_::constant("DAILY");
    /// `MONTHLY`
    pub const MONTHLY: Value_<Granularity> = Value_::constant("MONTHLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Granularity> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BCM::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-dashboard.html)
#[derive(Debug)]
pub enum GroupDefinitionType {}
impl GroupDefinitionType {
    /// `DIMENSION`
    pub const DIMENSION: Value_<GroupDefinitionType> = Value_::constant("DIMENSION");
    /// `TAG`
    pub const TAG: Value_<GroupDefinitionType> = Value_::constant("TAG");
    /// `COST_CATEGORY`
    pub const COST_CATEGORY: Value_<GroupDefinitionType> = Value_::constant("COST_CATEGORY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GroupDefinitionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BCM::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-dashboard.html)
#[derive(Debug)]
pub enum MetricName {}
impl MetricName {
    /// `AmortizedCost`
    pub const AMORTIZED_COST: Value_<MetricName> = Value_::constant("AmortizedCost");
    /// `BlendedCost`
    pub const BLENDED_COST: Value_<MetricName> = Value_::constant("BlendedCost");
    /// `NetAmortizedCost`
    pub const NET_AMORTIZED_COST: Value_<MetricName> = Value_::constant("NetAmortizedCost");
    /// `NetUnblendedCost`
    pub const NET_UNBLENDED_COST: Value_<MetricName> = Value_::constant("NetUnblendedCost");
    /// `NormalizedUsageAmount`
    pub const NORMALIZED_USAGE_AMOUNT: Value_<MetricName> = Value_::constant("NormalizedUsageAmount");
    /// `UnblendedCost`
    pub const UNBLENDED_COST: Value_<MetricName> = Value_::constant("UnblendedCost");
    /// `UsageQuantity`
    pub const USAGE_QUANTITY: Value_<MetricName> = Value_::constant("UsageQuantity");
    /// `SpendCoveredBySavingsPlans`
    pub const SPEND_COVERED_BY_SAVINGS_PLANS: Value_<MetricName> = Value_::constant("SpendCoveredBySavingsPlans");
    /// `Hour`
    pub const HOUR: Value_<MetricName> = Value_::constant("Hour");
    /// `Unit`
    pub const UNIT: Value_<MetricName> = Value_::constant("Unit");
    /// `Cost`
    pub const COST: Value_<MetricName> = Value_::constant("Cost");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MetricName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BCM::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-dashboard.html)
#[derive(Debug)]
pub enum DateTimeType {}
impl DateTimeType {
    /// `ABSOLUTE`
    pub const ABSOLUTE: Value_<DateTimeType> = Value_::constant("ABSOLUTE");
    /// `RELATIVE`
    pub const RELATIVE: Value_<DateTimeType> = Value_::constant("RELATIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DateTimeType> { Value_::from_node(value.into_node()) }
}
