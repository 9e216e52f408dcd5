// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityHub::AutomationRule`

use stanchion_template::generated::*;

/// `AWS::SecurityHub::AutomationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html)
#[must_use]
pub struct AutomationRule<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl AutomationRule<Missing_<super::required::actions>, Missing_<super::required::criteria>, Missing_<super::required::description>, Missing_<super::required::rule_name>, Missing_<super::required::rule_order>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutomationRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> AutomationRule<S0, S1, S2, S3, S4> {
    /// Sets `Actions`. Required. Exactly 1 item.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<AutomationRulesAction>>) -> AutomationRule<Set_, S1, S2, S3, S4> { self.0.put("Actions", value.into_node()); AutomationRule(self.0, PhantomData_) }
    /// Sets `Criteria`. Required.
    #[inline] pub fn criteria(mut self, value: impl IntoValue_<AutomationRulesFindingFilters>) -> AutomationRule<S0, Set_, S2, S3, S4> { self.0.put("Criteria", value.into_node()); AutomationRule(self.0, PhantomData_) }
    /// Sets `Description`. Required. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> AutomationRule<S0, S1, Set_, S3, S4> { self.0.put("Description", value.into_node()); AutomationRule(self.0, PhantomData_) }
    /// Sets `IsTerminal`.
    #[inline] pub fn is_terminal(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsTerminal", value.into_node()); self }
    /// Sets `RuleName`. Required. 1 to 256 characters.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> AutomationRule<S0, S1, S2, Set_, S4> { self.0.put("RuleName", value.into_node()); AutomationRule(self.0, PhantomData_) }
    /// Sets `RuleOrder`. Required. 1 to 1000.
    #[inline] pub fn rule_order(mut self, value: impl IntoValue_<i64>) -> AutomationRule<S0, S1, S2, S3, Set_> { self.0.put("RuleOrder", value.into_node()); AutomationRule(self.0, PhantomData_) }
    /// Sets `RuleStatus`. The values are constants of [`RuleStatus`].
    #[inline] pub fn rule_status(mut self, value: impl IntoValue_<RuleStatus>) -> Self { self.0.put("RuleStatus", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<AutomationRule> for AutomationRule<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for AutomationRule<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::SecurityHub::AutomationRule";
    type Handle = AutomationRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AutomationRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AutomationRuleRef(Id_);
impl From<Id_> for AutomationRuleRef { #[inline] fn from(id: Id_) -> Self { AutomationRuleRef(id) } }
impl AsRef<Id_> for AutomationRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AutomationRuleRef {
    /// `Ref`: `RuleArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `RuleArn`
    #[inline] pub fn rule_arn(&self) -> Value_<String> { self.0.attribute("RuleArn") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::SecurityHub::AutomationRule.NoteUpdate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-noteupdate.html)
#[must_use]
pub struct NoteUpdate<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NoteUpdate<Missing_<super::required::text>, Missing_<super::required::updated_by>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NoteUpdate(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NoteUpdate<S0, S1> {
    /// Sets `Text`. Required. 1 to 512 characters.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> NoteUpdate<Set_, S1> { self.0.put("Text", value.into_node()); NoteUpdate(self.0, PhantomData_) }
    /// Sets `UpdatedBy`. Required.
    #[inline] pub fn updated_by(mut self, value: impl IntoValue_<String>) -> NoteUpdate<S0, Set_> { self.0.put("UpdatedBy", value.into_node()); NoteUpdate(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NoteUpdate> for NoteUpdate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRule.RelatedFinding`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-relatedfinding.html)
#[must_use]
pub struct RelatedFinding<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RelatedFinding<Missing_<super::required::id>, Missing_<super::required::product_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RelatedFinding(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RelatedFinding<S0, S1> {
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> RelatedFinding<Set_, S1> { self.0.put("Id", value.into_node()); RelatedFinding(self.0, PhantomData_) }
    /// Sets `ProductArn`. Required. 12 to 2048 characters.
    #[inline] pub fn product_arn(mut self, value: impl IntoValue_<String>) -> RelatedFinding<S0, Set_> { self.0.put("ProductArn", value.into_node()); RelatedFinding(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RelatedFinding> for RelatedFinding<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRule.SeverityUpdate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-severityupdate.html)
#[must_use]
pub struct SeverityUpdate(Properties_);
impl SeverityUpdate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SeverityUpdate(Properties_::new()) }
}
impl SeverityUpdate {
    /// Sets `Label`. The values are constants of [`Label`].
    #[inline] pub fn label(mut self, value: impl IntoValue_<Label>) -> Self { self.0.put("Label", value.into_node()); self }
    /// Sets `Normalized`. 0 to 100.
    #[inline] pub fn normalized(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Normalized", value.into_node()); self }
    /// Sets `Product`.
    #[inline] pub fn product(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Product", value.into_node()); self }
}
impl IntoValue_<SeverityUpdate> for SeverityUpdate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRule.WorkflowUpdate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-workflowupdate.html)
#[must_use]
pub struct WorkflowUpdate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WorkflowUpdate<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WorkflowUpdate(Properties_::new(), PhantomData_) }
}
impl<S0> WorkflowUpdate<S0> {
    /// Sets `Status`. Required. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> WorkflowUpdate<Set_> { self.0.put("Status", value.into_node()); WorkflowUpdate(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<WorkflowUpdate> for WorkflowUpdate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRule.AutomationRulesFindingFieldsUpdate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-automationrulesfindingfieldsupdate.html)
#[must_use]
pub struct AutomationRulesFindingFieldsUpdate(Properties_);
impl AutomationRulesFindingFieldsUpdate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutomationRulesFindingFieldsUpdate(Properties_::new()) }
}
impl AutomationRulesFindingFieldsUpdate {
    /// Sets `Confidence`. 0 to 100.
    #[inline] pub fn confidence(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Confidence", value.into_node()); self }
    /// Sets `Criticality`. 0 to 100.
    #[inline] pub fn criticality(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Criticality", value.into_node()); self }
    /// Sets `Note`.
    #[inline] pub fn note(mut self, value: impl IntoValue_<NoteUpdate>) -> Self { self.0.put("Note", value.into_node()); self }
    /// Sets `RelatedFindings`. 1 to 10 items.
    #[inline] pub fn related_findings(mut self, value: impl IntoValue_<Vec<RelatedFinding>>) -> Self { self.0.put("RelatedFindings", value.into_node()); self }
    /// Sets `Severity`.
    #[inline] pub fn severity(mut self, value: impl IntoValue_<SeverityUpdate>) -> Self { self.0.put("Severity", value.into_node()); self }
    /// Sets `Types`. At most 50 items.
    #[inline] pub fn types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Types", value.into_node()); self }
    /// Sets `UserDefinedFields`.
    #[inline] pub fn user_defined_fields(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("UserDefinedFields", value.into_node()); self }
    /// Sets `VerificationState`. The values are constants of [`VerificationState`].
    #[inline] pub fn verification_state(mut self, value: impl IntoValue_<VerificationState>) -> Self { self.0.put("VerificationState", value.into_node()); self }
    /// Sets `Workflow`.
    #[inline] pub fn workflow(mut self, value: impl IntoValue_<WorkflowUpdate>) -> Self { self.0.put("Workflow", value.into_node()); self }
}
impl IntoValue_<AutomationRulesFindingFieldsUpdate> for AutomationRulesFindingFieldsUpdate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRule.AutomationRulesAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-automationrulesaction.html)
#[must_use]
pub struct AutomationRulesAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AutomationRulesAction<Missing_<super::required::finding_fields_update>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutomationRulesAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AutomationRulesAction<S0, S1> {
    /// Sets `FindingFieldsUpdate`. Required.
    #[inline] pub fn finding_fields_update(mut self, value: impl IntoValue_<AutomationRulesFindingFieldsUpdate>) -> AutomationRulesAction<Set_, S1> { self.0.put("FindingFieldsUpdate", value.into_node()); AutomationRulesAction(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> AutomationRulesAction<S0, Set_> { self.0.put("Type", value.into_node()); AutomationRulesAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AutomationRulesAction> for AutomationRulesAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRule.StringFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-stringfilter.html)
#[must_use]
pub struct StringFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StringFilter<Missing_<super::required::comparison>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StringFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StringFilter<S0, S1> {
    /// Sets `Comparison`. Required. The values are constants of [`StringFilterComparison`].
    #[inline] pub fn comparison(mut self, value: impl IntoValue_<StringFilterComparison>) -> StringFilter<Set_, S1> { self.0.put("Comparison", value.into_node()); StringFilter(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> StringFilter<S0, Set_> { self.0.put("Value", value.into_node()); StringFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StringFilter> for StringFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRule.NumberFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-numberfilter.html)
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
/// `AWS::SecurityHub::AutomationRule.DateRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-daterange.html)
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
/// `AWS::SecurityHub::AutomationRule.DateFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-datefilter.html)
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
/// `AWS::SecurityHub::AutomationRule.MapFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-mapfilter.html)
#[must_use]
pub struct MapFilter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MapFilter<Missing_<super::required::comparison>, Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MapFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MapFilter<S0, S1, S2> {
    /// Sets `Comparison`. Required. The values are constants of [`Comparison`].
    #[inline] pub fn comparison(mut self, value: impl IntoValue_<Comparison>) -> MapFilter<Set_, S1, S2> { self.0.put("Comparison", value.into_node()); MapFilter(self.0, PhantomData_) }
    /// Sets `Key`. Required.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> MapFilter<S0, Set_, S2> { self.0.put("Key", value.into_node()); MapFilter(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> MapFilter<S0, S1, Set_> { self.0.put("Value", value.into_node()); MapFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MapFilter> for MapFilter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::AutomationRule.AutomationRulesFindingFilters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-automationrulesfindingfilters.html)
#[must_use]
pub struct AutomationRulesFindingFilters(Properties_);
impl AutomationRulesFindingFilters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutomationRulesFindingFilters(Properties_::new()) }
}
impl AutomationRulesFindingFilters {
    /// Sets `AwsAccountId`. At most 100 items.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("AwsAccountId", value.into_node()); self }
    /// Sets `CompanyName`. At most 20 items.
    #[inline] pub fn company_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("CompanyName", value.into_node()); self }
    /// Sets `ComplianceAssociatedStandardsId`. At most 20 items.
    #[inline] pub fn compliance_associated_standards_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ComplianceAssociatedStandardsId", value.into_node()); self }
    /// Sets `ComplianceSecurityControlId`. At most 20 items.
    #[inline] pub fn compliance_security_control_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ComplianceSecurityControlId", value.into_node()); self }
    /// Sets `ComplianceStatus`. At most 20 items.
    #[inline] pub fn compliance_status(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ComplianceStatus", value.into_node()); self }
    /// Sets `Confidence`. At most 20 items.
    #[inline] pub fn confidence(mut self, value: impl IntoValue_<Vec<NumberFilter>>) -> Self { self.0.put("Confidence", value.into_node()); self }
    /// Sets `CreatedAt`. At most 20 items.
    #[inline] pub fn created_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("CreatedAt", value.into_node()); self }
    /// Sets `Criticality`. At most 20 items.
    #[inline] pub fn criticality(mut self, value: impl IntoValue_<Vec<NumberFilter>>) -> Self { self.0.put("Criticality", value.into_node()); self }
    /// Sets `Description`. At most 20 items.
    #[inline] pub fn description(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FirstObservedAt`. At most 20 items.
    #[inline] pub fn first_observed_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("FirstObservedAt", value.into_node()); self }
    /// Sets `GeneratorId`. At most 100 items.
    #[inline] pub fn generator_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("GeneratorId", value.into_node()); self }
    /// Sets `Id`. At most 20 items.
    #[inline] pub fn id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `LastObservedAt`. At most 20 items.
    #[inline] pub fn last_observed_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("LastObservedAt", value.into_node()); self }
    /// Sets `NoteText`. At most 20 items.
    #[inline] pub fn note_text(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("NoteText", value.into_node()); self }
    /// Sets `NoteUpdatedAt`. At most 20 items.
    #[inline] pub fn note_updated_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("NoteUpdatedAt", value.into_node()); self }
    /// Sets `NoteUpdatedBy`. At most 20 items.
    #[inline] pub fn note_updated_by(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("NoteUpdatedBy", value.into_node()); self }
    /// Sets `ProductArn`. At most 20 items.
    #[inline] pub fn product_arn(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ProductArn", value.into_node()); self }
    /// Sets `ProductName`. At most 20 items.
    #[inline] pub fn product_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ProductName", value.into_node()); self }
    /// Sets `RecordState`. At most 20 items.
    #[inline] pub fn record_state(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("RecordState", value.into_node()); self }
    /// Sets `RelatedFindingsId`. At most 20 items.
    #[inline] pub fn related_findings_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("RelatedFindingsId", value.into_node()); self }
    /// Sets `RelatedFindingsProductArn`. At most 20 items.
    #[inline] pub fn related_findings_product_arn(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("RelatedFindingsProductArn", value.into_node()); self }
    /// Sets `ResourceDetailsOther`. At most 20 items.
    #[inline] pub fn resource_details_other(mut self, value: impl IntoValue_<Vec<MapFilter>>) -> Self { self.0.put("ResourceDetailsOther", value.into_node()); self }
    /// Sets `ResourceId`. At most 100 items.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceId", value.into_node()); self }
    /// Sets `ResourcePartition`. At most 20 items.
    #[inline] pub fn resource_partition(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourcePartition", value.into_node()); self }
    /// Sets `ResourceRegion`. At most 20 items.
    #[inline] pub fn resource_region(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceRegion", value.into_node()); self }
    /// Sets `ResourceTags`. At most 20 items.
    #[inline] pub fn resource_tags(mut self, value: impl IntoValue_<Vec<MapFilter>>) -> Self { self.0.put("ResourceTags", value.into_node()); self }
    /// Sets `ResourceType`. At most 20 items.
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceType", value.into_node()); self }
    /// Sets `SeverityLabel`. At most 20 items.
    #[inline] pub fn severity_label(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("SeverityLabel", value.into_node()); self }
    /// Sets `SourceUrl`. At most 20 items.
    #[inline] pub fn source_url(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("SourceUrl", value.into_node()); self }
    /// Sets `Title`. At most 100 items.
    #[inline] pub fn title(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `Type`. At most 20 items.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `UpdatedAt`. At most 20 items.
    #[inline] pub fn updated_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("UpdatedAt", value.into_node()); self }
    /// Sets `UserDefinedFields`. At most 20 items.
    #[inline] pub fn user_defined_fields(mut self, value: impl IntoValue_<Vec<MapFilter>>) -> Self { self.0.put("UserDefinedFields", value.into_node()); self }
    /// Sets `VerificationState`. At most 20 items.
    #[inline] pub fn verification_state(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("VerificationState", value.into_node()); self }
    /// Sets `WorkflowStatus`. At most 20 items.
    #[inline] pub fn workflow_status(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("WorkflowStatus", value.into_node()); self }
}
impl IntoValue_<AutomationRulesFindingFilters> for AutomationRulesFindingFilters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SecurityHub::AutomationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html)
#[derive(Debug)]
pub enum Label {}
impl Label {
    /// `INFORMATIONAL`
    pub const INFORMATIONAL: Value_<Label> = Value_::constant("INFORMATIONAL");
    /// `LOW`
    pub const LOW: Value_<Label> = Value_::constant("LOW");
    /// `MEDIUM`
    pub const MEDIUM: Value_<Label> = Value_::constant("MEDIUM");
    /// `HIGH`
    pub const HIGH: Value_<Label> = Value_::constant("HIGH");
    /// `CRITICAL`
    pub const CRITICAL: Value_<Label> = Value_::constant("CRITICAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Label> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::AutomationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html)
#[derive(Debug)]
pub enum VerificationState {}
impl VerificationState {
    /// `UNKNOWN`
    pub const UNKNOWN: Value_<VerificationState> = Value_::constant("UNKNOWN");
    /// `TRUE_POSITIVE`
    pub const TRUE_POSITIVE: Value_<VerificationState> = Value_::constant("TRUE_POSITIVE");
    /// `FALSE_POSITIVE`
    pub const FALSE_POSITIVE: Value_<VerificationState> = Value_::constant("FALSE_POSITIVE");
    /// `BENIGN_POSITIVE`
    pub const BENIGN_POSITIVE: Value_<VerificationState> = Value_::constant("BENIGN_POSITIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VerificationState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::AutomationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `NEW`
    pub const NEW: Value_<Status> = Value_::constant("NEW");
    /// `NOTIFIED`
    pub const NOTIFIED: Value_<Status> = Value_::constant("NOTIFIED");
    /// `RESOLVED`
    pub const RESOLVED: Value_<Status> = Value_::constant("RESOLVED");
    /// `SUPPRESSED`
    pub const SUPPRESSED: Value_<Status> = Value_::constant("SUPPRESSED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::AutomationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `FINDING_FIELDS_UPDATE`
    pub const FINDING_FIELDS_UPDATE: Value_<Type> = Value_::constant("FINDING_FIELDS_UPDATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::AutomationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html)
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
    /// `NOT_CONTAINS`
    pub const NOT_CONTAINS: Value_<StringFilterComparison> = Value_::constant("NOT_CONTAINS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StringFilterComparison> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::AutomationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html)
#[derive(Debug)]
pub enum Unit {}
impl Unit {
    /// `DAYS`
    pub const DAYS: Value_<Unit> = Value_::constant("DAYS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Unit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::AutomationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html)
#[derive(Debug)]
pub enum Comparison {}
impl Comparison {
    /// `EQUALS`
    pub const EQUALS: Value_<Comparison> = Value_::constant("EQUALS");
    /// `NOT_EQUALS`
    pub const NOT_EQUALS: Value_<Comparison> = Value_::constant("NOT_EQUALS");
    /// `CONTAINS`
    pub const CONTAINS: Value_<Comparison> = Value_::constant("CONTAINS");
    /// `NOT_CONTAINS`
    pub const NOT_CONTAINS: Value_<Comparison> = Value_::constant("NOT_CONTAINS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Comparison> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::AutomationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html)
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
