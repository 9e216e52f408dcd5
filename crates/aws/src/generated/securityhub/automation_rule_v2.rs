// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityHub::AutomationRuleV2`

use stanchion_template::generated::*;

/// `AWS::SecurityHub::AutomationRuleV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html)
#[must_use]
pub struct AutomationRuleV2<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl AutomationRuleV2<Missing_<super::required::actions>, Missing_<super::required::criteria>, Missing_<super::required::description>, Missing_<super::required::rule_name>, Missing_<super::required::rule_order>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutomationRuleV2(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> AutomationRuleV2<S0, S1, S2, S3, S4> {
    /// Sets `Actions`. Required. Exactly 1 item.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<AutomationRulesActionV2>>) -> AutomationRuleV2<Set_, S1, S2, S3, S4> { self.0.put("Actions", value.into_node()); AutomationRuleV2(self.0, PhantomData_) }
    /// Sets `Criteria`. Required.
    #[inline] pub fn criteria(mut self, value: impl IntoValue_<Criteria>) -> AutomationRuleV2<S0, Set_, S2, S3, S4> { self.0.put("Criteria", value.into_node()); AutomationRuleV2(self.0, PhantomData_) }
    /// Sets `Description`. Required. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> AutomationRuleV2<S0, S1, Set_, S3, S4> { self.0.put("Description", value.into_node()); AutomationRuleV2(self.0, PhantomData_) }
    /// Sets `RuleName`. Required. 1 to 256 characters.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> AutomationRuleV2<S0, S1, S2, Set_, S4> { self.0.put("RuleName", value.into_node()); AutomationRuleV2(self.0, PhantomData_) }
    /// Sets `RuleOrder`. Required. 1 to 1000.
    #[inline] pub fn rule_order(mut self, value: impl IntoValue_<f64>) -> AutomationRuleV2<S0, S1, S2, S3, Set_> { self.0.put("RuleOrder", value.into_node()); AutomationRuleV2(self.0, PhantomData_) }
    /// Sets `RuleStatus`. The values are constants of [`RuleStatus`].
    #[inline] pub fn rule_status(mut self, value: impl IntoValue_<RuleStatus>) -> Self { self.0.put("RuleStatus", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<AutomationRuleV2> for AutomationRuleV2<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for AutomationRuleV2<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::SecurityHub::AutomationRuleV2";
    type Handle = AutomationRuleV2Ref;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AutomationRuleV2`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AutomationRuleV2Ref(Id_);
impl From<Id_> for AutomationRuleV2Ref { #[inline] fn from(id: Id_) -> Self { AutomationRuleV2Ref(id) } }
impl AsRef<Id_> for AutomationRuleV2Ref { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AutomationRuleV2Ref {
    /// `Ref`: `RuleArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `RuleArn`
    #[inline] pub fn rule_arn(&self) -> Value_<String> { self.0.attribute("RuleArn") }
    /// `Fn::GetAtt` `RuleId`
    #[inline] pub fn rule_id(&self) -> Value_<String> { self.0.attribute("RuleId") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::SecurityHub::AutomationRuleV2.ExternalIntegrationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-externalintegrationconfiguration.html)
#[must_use]
pub struct ExternalIntegrationConfiguration(Properties_);
impl ExternalIntegrationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExternalIntegrationConfiguration(Properties_::new()) }
}
impl ExternalIntegrationConfiguration {
    /// Sets `ConnectorArn`.
    #[inline] pub fn connector_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectorArn", value.into_node()); self }
}
impl IntoValue_<ExternalIntegrationConfiguration> for ExternalIntegrationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRuleV2.AutomationRulesFindingFieldsUpdateV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-automationrulesfindingfieldsupdatev2.html)
#[must_use]
pub struct AutomationRulesFindingFieldsUpdateV2(Properties_);
impl AutomationRulesFindingFieldsUpdateV2 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutomationRulesFindingFieldsUpdateV2(Properties_::new()) }
}
impl AutomationRulesFindingFieldsUpdateV2 {
    /// Sets `Comment`.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Comment", value.into_node()); self }
    /// Sets `SeverityId`.
    #[inline] pub fn severity_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SeverityId", value.into_node()); self }
    /// Sets `StatusId`.
    #[inline] pub fn status_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StatusId", value.into_node()); self }
}
impl IntoValue_<AutomationRulesFindingFieldsUpdateV2> for AutomationRulesFindingFieldsUpdateV2 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRuleV2.AutomationRulesActionV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-automationrulesactionv2.html)
#[must_use]
pub struct AutomationRulesActionV2<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutomationRulesActionV2<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutomationRulesActionV2(Properties_::new(), PhantomData_) }
}
impl<S0> AutomationRulesActionV2<S0> {
    /// Sets `ExternalIntegrationConfiguration`.
    #[inline] pub fn external_integration_configuration(mut self, value: impl IntoValue_<ExternalIntegrationConfiguration>) -> Self { self.0.put("ExternalIntegrationConfiguration", value.into_node()); self }
    /// Sets `FindingFieldsUpdate`.
    #[inline] pub fn finding_fields_update(mut self, value: impl IntoValue_<AutomationRulesFindingFieldsUpdateV2>) -> Self { self.0.put("FindingFieldsUpdate", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> AutomationRulesActionV2<Set_> { self.0.put("Type", value.into_node()); AutomationRulesActionV2(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AutomationRulesActionV2> for AutomationRulesActionV2<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRuleV2.BooleanFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-booleanfilter.html)
#[must_use]
pub struct BooleanFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BooleanFilter<Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BooleanFilter(Properties_::new(), PhantomData_) }
}
impl<S0> BooleanFilter<S0> {
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<bool>) -> BooleanFilter<Set_> { self.0.put("Value", value.into_node()); BooleanFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<BooleanFilter> for BooleanFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRuleV2.OcsfBooleanFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-ocsfbooleanfilter.html)
#[must_use]
pub struct OcsfBooleanFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OcsfBooleanFilter<Missing_<super::required::field_name>, Missing_<super::required::filter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OcsfBooleanFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OcsfBooleanFilter<S0, S1> {
    /// Sets `FieldName`. Required. The values are constants of [`FieldName`].
    #[inline] pub fn field_name(mut self, value: impl IntoValue_<FieldName>) -> OcsfBooleanFilter<Set_, S1> { self.0.put("FieldName", value.into_node()); OcsfBooleanFilter(self.0, PhantomData_) }
    /// Sets `Filter`. Required.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<BooleanFilter>) -> OcsfBooleanFilter<S0, Set_> { self.0.put("Filter", value.into_node()); OcsfBooleanFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OcsfBooleanFilter> for OcsfBooleanFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRuleV2.DateRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-daterange.html)
#[must_use]
pub struct DateRange<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DateRange<Missing_<super::required::unit>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DateRange(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DateRange<S0, S1> {
    /// Sets `Unit`. Required. The values are constants of [`Unit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<Unit>) -> DateRange<Set_, S1> { self.0.put("Unit", value.into_node()); DateRange(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> DateRange<S0, Set_> { self.0.put("Value", value.into_node()); DateRange(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DateRange> for DateRange<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRuleV2.DateFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-datefilter.html)
#[must_use]
pub struct DateFilter(Properties_);
impl DateFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DateFilter(Properties_::new()) }
}
impl DateFilter {
    /// Sets `DateRange`.
    #[inline] pub fn date_range(mut self, value: impl IntoValue_<DateRange>) -> Self { self.0.put("DateRange", value.into_node()); self }
    /// Sets `End`.
    #[inline] pub fn end(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("End", value.into_node()); self }
    /// Sets `Start`.
    #[inline] pub fn start(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Start", value.into_node()); self }
}
impl IntoValue_<DateFilter> for DateFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRuleV2.OcsfDateFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-ocsfdatefilter.html)
#[must_use]
pub struct OcsfDateFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OcsfDateFilter<Missing_<super::required::field_name>, Missing_<super::required::filter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OcsfDateFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OcsfDateFilter<S0, S1> {
    /// Sets `FieldName`. Required. The values are constants of [`OcsfDateFilterFieldName`].
    #[inline] pub fn field_name(mut self, value: impl IntoValue_<OcsfDateFilterFieldName>) -> OcsfDateFilter<Set_, S1> { self.0.put("FieldName", value.into_node()); OcsfDateFilter(self.0, PhantomData_) }
    /// Sets `Filter`. Required.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<DateFilter>) -> OcsfDateFilter<S0, Set_> { self.0.put("Filter", value.into_node()); OcsfDateFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OcsfDateFilter> for OcsfDateFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRuleV2.MapFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-mapfilter.html)
#[must_use]
pub struct MapFilter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MapFilter<Missing_<super::required::comparison>, Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MapFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MapFilter<S0, S1, S2> {
    /// Sets `Comparison`. Required. The values are constants of [`Comparison`].
    #[inline] pub fn comparison(mut self, value: impl IntoValue_<Comparison>) -> MapFilter<Set_, S1, S2> { self.0.put("Comparison", value.into_node()); MapFilter(self.0, PhantomData_) }
    /// Sets `Key`. Required. 1 to 4096 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> MapFilter<S0, Set_, S2> { self.0.put("Key", value.into_node()); MapFilter(self.0, PhantomData_) }
    /// Sets `Value`. Required. 1 to 4096 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> MapFilter<S0, S1, Set_> { self.0.put("Value", value.into_node()); MapFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MapFilter> for MapFilter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRuleV2.OcsfMapFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-ocsfmapfilter.html)
#[must_use]
pub struct OcsfMapFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OcsfMapFilter<Missing_<super::required::field_name>, Missing_<super::required::filter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OcsfMapFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OcsfMapFilter<S0, S1> {
    /// Sets `FieldName`. Required. The values are constants of [`OcsfMapFilterFieldName`].
    #[inline] pub fn field_name(mut self, value: impl IntoValue_<OcsfMapFilterFieldName>) -> OcsfMapFilter<Set_, S1> { self.0.put("FieldName", value.into_node()); OcsfMapFilter(self.0, PhantomData_) }
    /// Sets `Filter`. Required.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<MapFilter>) -> OcsfMapFilter<S0, Set_> { self.0.put("Filter", value.into_node()); OcsfMapFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OcsfMapFilter> for OcsfMapFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRuleV2.NumberFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-numberfilter.html)
#[must_use]
pub struct NumberFilter(Properties_);
impl NumberFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NumberFilter(Properties_::new()) }
}
impl NumberFilter {
    /// Sets `Eq`.
    #[inline] pub fn eq(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Eq", value.into_node()); self }
    /// Sets `Gte`.
    #[inline] pub fn gte(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Gte", value.into_node()); self }
    /// Sets `Lte`.
    #[inline] pub fn lte(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Lte", value.into_node()); self }
}
impl IntoValue_<NumberFilter> for NumberFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRuleV2.OcsfNumberFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-ocsfnumberfilter.html)
#[must_use]
pub struct OcsfNumberFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OcsfNumberFilter<Missing_<super::required::field_name>, Missing_<super::required::filter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OcsfNumberFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OcsfNumberFilter<S0, S1> {
    /// Sets `FieldName`. Required. The values are constants of [`OcsfNumberFilterFieldName`].
    #[inline] pub fn field_name(mut self, value: impl IntoValue_<OcsfNumberFilterFieldName>) -> OcsfNumberFilter<Set_, S1> { self.0.put("FieldName", value.into_node()); OcsfNumberFilter(self.0, PhantomData_) }
    /// Sets `Filter`. Required.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<NumberFilter>) -> OcsfNumberFilter<S0, Set_> { self.0.put("Filter", value.into_node()); OcsfNumberFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OcsfNumberFilter> for OcsfNumberFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRuleV2.StringFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-stringfilter.html)
#[must_use]
pub struct StringFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StringFilter<Missing_<super::required::comparison>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StringFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StringFilter<S0, S1> {
    /// Sets `Comparison`. Required. The values are constants of [`StringFilterComparison`].
    #[inline] pub fn comparison(mut self, value: impl IntoValue_<StringFilterComparison>) -> StringFilter<Set_, S1> { self.0.put("Comparison", value.into_node()); StringFilter(self.0, PhantomData_) }
    /// Sets `Value`. Required. 1 to 4096 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> StringFilter<S0, Set_> { self.0.put("Value", value.into_node()); StringFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StringFilter> for StringFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRuleV2.OcsfStringFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-ocsfstringfilter.html)
#[must_use]
pub struct OcsfStringFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OcsfStringFilter<Missing_<super::required::field_name>, Missing_<super::required::filter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OcsfStringFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OcsfStringFilter<S0, S1> {
    /// Sets `FieldName`. Required. The values are constants of [`OcsfStringField`].
    #[inline] pub fn field_name(mut self, value: impl IntoValue_<OcsfStringField>) -> OcsfStringFilter<Set_, S1> { self.0.put("FieldName", value.into_node()); OcsfStringFilter(self.0, PhantomData_) }
    /// Sets `Filter`. Required.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<StringFilter>) -> OcsfStringFilter<S0, Set_> { self.0.put("Filter", value.into_node()); OcsfStringFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OcsfStringFilter> for OcsfStringFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRuleV2.CompositeFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-compositefilter.html)
#[must_use]
pub struct CompositeFilter(Properties_);
impl CompositeFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CompositeFilter(Properties_::new()) }
}
impl CompositeFilter {
    /// Sets `BooleanFilters`. 1 to 20 items.
    #[inline] pub fn boolean_filters(mut self, value: impl IntoValue_<Vec<OcsfBooleanFilter>>) -> Self { self.0.put("BooleanFilters", value.into_node()); self }
    /// Sets `DateFilters`. 1 to 20 items.
    #[inline] pub fn date_filters(mut self, value: impl IntoValue_<Vec<OcsfDateFilter>>) -> Self { self.0.put("DateFilters", value.into_node()); self }
    /// Sets `MapFilters`. 1 to 20 items.
    #[inline] pub fn map_filters(mut self, value: impl IntoValue_<Vec<OcsfMapFilter>>) -> Self { self.0.put("MapFilters", value.into_node()); self }
    /// Sets `NumberFilters`. 1 to 20 items.
    #[inline] pub fn number_filters(mut self, value: impl IntoValue_<Vec<OcsfNumberFilter>>) -> Self { self.0.put("NumberFilters", value.into_node()); self }
    /// Sets `Operator`. The values are constants of [`AllowedOperators`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<AllowedOperators>) -> Self { self.0.put("Operator", value.into_node()); self }
    /// Sets `StringFilters`. 1 to 20 items.
    #[inline] pub fn string_filters(mut self, value: impl IntoValue_<Vec<OcsfStringFilter>>) -> Self { self.0.put("StringFilters", value.into_node()); self }
}
impl IntoValue_<CompositeFilter> for CompositeFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRuleV2.OcsfFindingFilters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-ocsffindingfilters.html)
#[must_use]
pub struct OcsfFindingFilters(Properties_);
impl OcsfFindingFilters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OcsfFindingFilters(Properties_::new()) }
}
impl OcsfFindingFilters {
    /// Sets `CompositeFilters`.
    #[inline] pub fn composite_filters(mut self, value: impl IntoValue_<Vec<CompositeFilter>>) -> Self { self.0.put("CompositeFilters", value.into_node()); self }
    /// Sets `CompositeOperator`. The values are constants of [`AllowedOperators`].
    #[inline] pub fn composite_operator(mut self, value: impl IntoValue_<AllowedOperators>) -> Self { self.0.put("CompositeOperator", value.into_node()); self }
}
impl IntoValue_<OcsfFindingFilters> for OcsfFindingFilters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRuleV2.Criteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-criteria.html)
#[must_use]
pub struct Criteria(Properties_);
impl Criteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Criteria(Properties_::new()) }
}
impl Criteria {
    /// Sets `OcsfFindingCriteria`.
    #[inline] pub fn ocsf_finding_criteria(mut self, value: impl IntoValue_<OcsfFindingFilters>) -> Self { self.0.put("OcsfFindingCriteria", value.into_node()); self }
}
impl IntoValue_<Criteria> for Criteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SecurityHub::AutomationRuleV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `FINDING_FIELDS_UPDATE`
    pub const FINDING_FIELDS_UPDATE: Value_<Type> = Value_::constant("FINDING_FIELDS_UPDATE");
    /// `EXTERNAL_INTEGRATION`
    pub const EXTERNAL_INTEGRATION: Value_<Type> = Value_::constant("EXTERNAL_INTEGRATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::AutomationRuleV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html)
#[derive(Debug)]
pub enum FieldName {}
impl FieldName {
    /// `compliance.assessments.meets_criteria`
    pub const COMPLIANCE_ASSESSMENTS_MEETS_CRITERIA: Value_<FieldName> = Value_::constant("compliance.assessments.meets_criteria");
    /// `vulnerabilities.is_exploit_available`
    pub const VULNERABILITIES_IS_EXPLOIT_AVAILABLE: Value_<FieldName> = Value_::constant("vulnerabilities.is_exploit_available");
    /// `vulnerabilities.is_fix_available`
    pub const VULNERABILITIES_IS_FIX_AVAILABLE: Value_<FieldName> = Value_::constant("vulnerabilities.is_fix_available");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FieldName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::AutomationRuleV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html)
#[derive(Debug)]
pub enum OcsfDateFilterFieldName {}
impl OcsfDateFilterFieldName {
    /// `finding_info.created_time_dt`
    pub const FINDING_INFO_CREATED_TIME_DT: Value_<OcsfDateFilterFieldName> = Value_::constant("finding_info.created_time_dt");
    /// `finding_info.first_seen_time_dt`
    pub const FINDING_INFO_FIRST_SEEN_TIME_DT: Value_<OcsfDateFilterFieldName> = Value_::constant("finding_info.first_seen_time_dt");
    /// `finding_info.last_seen_time_dt`
    pub const FINDING_INFO_LAST_SEEN_TIME_DT: Value_<OcsfDateFilterFieldName> = Value_::constant("finding_info.last_seen_time_dt");
    /// `finding_info.modified_time_dt`
    pub const FINDING_INFO_MODIFIED_TIME_DT: Value_<OcsfDateFilterFieldName> = Value_::constant("finding_info.modified_time_dt");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OcsfDateFilterFieldName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::AutomationRuleV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html)
#[derive(Debug)]
pub enum Unit {}
impl Unit {
    /// `DAYS`
    pub const DAYS: Value_<Unit> = Value_::constant("DAYS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Unit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::AutomationRuleV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html)
#[derive(Debug)]
pub enum OcsfMapFilterFieldName {}
impl OcsfMapFilterFieldName {
    /// `resources.tags`
    pub const RESOURCES_TAGS: Value_<OcsfMapFilterFieldName> = Value_::constant("resources.tags");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OcsfMapFilterFieldName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::AutomationRuleV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html)
#[derive(Debug)]
pub enum Comparison {}
impl Comparison {
    /// `EQUALS`
    pub const EQUALS: Value_<Comparison> = Value_::constant("EQUALS");
    /// `NOT_EQUALS`
    pub const NOT_EQUALS: Value_<Comparison> = Value_::constant("NOT_EQUALS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Comparison> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::AutomationRuleV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html)
#[derive(Debug)]
pub enum OcsfNumberFilterFieldName {}
impl OcsfNumberFilterFieldName {
    /// `activity_id`
    pub const ACTIVITY_ID: Value_<OcsfNumberFilterFieldName> = Value_::constant("activity_id");
    /// `compliance.status_id`
    pub const COMPLIANCE_STATUS_ID: Value_<OcsfNumberFilterFieldName> = Value_::constant("compliance.status_id");
    /// `confidence_score`
    pub const CONFIDENCE_SCORE: Value_<OcsfNumberFilterFieldName> = Value_::constant("confidence_score");
    /// `finding_info.related_events_count`
    pub const FINDING_INFO_RELATED_EVENTS_COUNT: Value_<OcsfNumberFilterFieldName> = Value_::constant("finding_info.related_events_count");
    /// `vendor_attributes.severity_id`
    pub const VENDOR_ATTRIBUTES_SEVERITY_ID: Value_<OcsfNumberFilterFieldName> = Value_::constant("vendor_attributes.severity_id");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OcsfNumberFilterFieldName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::AutomationRuleV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html)
#[derive(Debug)]
pub enum AllowedOperators {}
impl AllowedOperators {
    /// `AND`
    pub const AND: Value_<AllowedOperators> = Value_::constant("AND");
    /// `OR`
    pub const OR: Value_<AllowedOperators> = Value_::constant("OR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AllowedOperators> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::AutomationRuleV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html)
#[derive(Debug)]
pub enum OcsfStringField {}
impl OcsfStringField {
    /// `activity_name`
    pub const ACTIVITY_NAME: Value_<OcsfStringField> = Value_::constant("activity_name");
    /// `cloud.account.name`
    pub const CLOUD_ACCOUNT_NAME: Value_<OcsfStringField> = Value_::constant("cloud.account.name");
    /// `cloud.account.uid`
    pub const CLOUD_ACCOUNT_UID: Value_<OcsfStringField> = Value_::constant("cloud.account.uid");
    /// `cloud.provider`
    pub const CLOUD_PROVIDER: Value_<OcsfStringField> = Value_::constant("cloud.provider");
    /// `cloud.region`
    pub const CLOUD_REGION: Value_<OcsfStringField> = Value_::constant("cloud.region");
    /// `compliance.assessments.category`
    pub const COMPLIANCE_ASSESSMENTS_CATEGORY: Value_<OcsfStringField> = Value_::constant("compliance.assessments.category");
    /// `compliance.assessments.name`
    pub const COMPLIANCE_ASSESSMENTS_NAME: Value_<OcsfStringField> = Value_::constant("compliance.assessments.name");
    /// `compliance.control`
    pub const COMPLIANCE_CONTROL: Value_<OcsfStringField> = Value_::constant("compliance.control");
    /// `compliance.status`
    pub const COMPLIANCE_STATUS: Value_<OcsfStringField> = Value_::constant("compliance.status");
    /// `compliance.standards`
    pub const COMPLIANCE_STANDARDS: Value_<OcsfStringField> = Value_::constant("compliance.standards");
    /// `finding_info.desc`
    pub const FINDING_INFO_DESC: Value_<OcsfStringField> = Value_::constant("finding_info.desc");
    /// `finding_info.src_url`
    pub const FINDING_INFO_SRC_URL: Value_<OcsfStringField> = Value_::constant("finding_info.src_url");
    /// `finding_info.title`
    pub const FINDING_INFO_TITLE: Value_<OcsfStringField> = Value_::constant("finding_info.title");
    /// `finding_info.types`
    pub const FINDING_INFO_TYPES: Value_<OcsfStringField> = Value_::constant("finding_info.types");
    /// `finding_info.uid`
    pub const FINDING_INFO_UID: Value_<OcsfStringField> = Value_::constant("finding_info.uid");
    /// `finding_info.related_events.uid`
    pub const FINDING_INFO_RELATED_EVENTS_UID: Value_<OcsfStringField> = Value_::constant("finding_info.related_events.uid");
    /// `finding_info.related_events.product.uid`
    pub const FINDING_INFO_RELATED_EVENTS_PRODUCT_UID: Value_<OcsfStringField> = Value_::constant("finding_info.related_events.product.uid");
    /// `finding_info.related_events.title`
    pub const FINDING_INFO_RELATED_EVENTS_TITLE: Value_<OcsfStringField> = Value_::constant("finding_info.related_events.title");
    /// `metadata.product.feature.uid`
    pub const METADATA_PRODUCT_FEATURE_UID: Value_<OcsfStringField> = Value_::constant("metadata.product.feature.uid");
    /// `metadata.product.name`
    pub const METADATA_PRODUCT_NAME: Value_<OcsfStringField> = Value_::constant("metadata.product.name");
    /// `metadata.product.uid`
    pub const METADATA_PRODUCT_UID: Value_<OcsfStringField> = Value_::constant("metadata.product.uid");
    /// `metadata.product.vendor_name`
    pub const METADATA_PRODUCT_VENDOR_NAME: Value_<OcsfStringField> = Value_::constant("metadata.product.vendor_name");
    /// `remediation.desc`
    pub const REMEDIATION_DESC: Value_<OcsfStringField> = Value_::constant("remediation.desc");
    /// `remediation.references`
    pub const REMEDIATION_REFERENCES: Value_<OcsfStringField> = Value_::constant("remediation.references");
    /// `resources.cloud_partition`
    pub const RESOURCES_CLOUD_PARTITION: Value_<OcsfStringField> = Value_::constant("resources.cloud_partition");
    /// `resources.name`
    pub const RESOURCES_NAME: Value_<OcsfStringField> = Value_::constant("resources.name");
    /// `resources.region`
    pub const RESOURCES_REGION: Value_<OcsfStringField> = Value_::constant("resources.region");
    /// `resources.type`
    pub const RESOURCES_TYPE: Value_<OcsfStringField> = Value_::constant("resources.type");
    /// `resources.uid`
    pub const RESOURCES_UID: Value_<OcsfStringField> = Value_::constant("resources.uid");
    /// `vulnerabilities.fix_coverage`
    pub const VULNERABILITIES_FIX_COVERAGE: Value_<OcsfStringField> = Value_::constant("vulnerabilities.fix_coverage");
    /// `class_name`
    pub const CLASS_NAME: Value_<OcsfStringField> = Value_::constant("class_name");
    /// `vendor_attributes.severity`
    pub const VENDOR_ATTRIBUTES_SEVERITY: Value_<OcsfStringField> = Value_::constant("vendor_attributes.severity");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OcsfStringField> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::AutomationRuleV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html)
#[derive(Debug)]
pub enum StringFilterComparison {}
impl StringFilterComparison {
    /// `EQUALS`
    pub const EQUALS: Value_<StringFilterComparison> = Value_::constant("EQUALS");
    /// `PREFIX`
    pub const PREFIX: Value_<StringFilterComparison> = Value_::constant("PREFIX");
    /// `NOT_EQUALS`
    pub const NOT_EQUALS: Value_<StringFilterComparison> = Value_::constant("NOT_EQUALS");
    /// `PREFIX_NOT_EQUALS`
    pub const PREFIX_NOT_EQUALS: Value_<StringFilterComparison> = Value_::constant("PREFIX_NOT_EQUALS");
    /// `CONTAINS`
    pub const CONTAINS: Value_<StringFilterComparison> = Value_::constant("CONTAINS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StringFilterComparison> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::AutomationRuleV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html)
#[derive(Debug)]
pub enum RuleStatus {}
impl RuleStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<RuleStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<RuleStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleStatus> { Value_::from_node(value.into_node()) }
}
