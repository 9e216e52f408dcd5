// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityHub::Insight`

use stanchion_template::generated::*;

/// `AWS::SecurityHub::Insight`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-insight.html)
#[must_use]
pub struct Insight<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Insight<Missing_<super::required::filters>, Missing_<super::required::group_by_attribute>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Insight(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Insight<S0, S1, S2> {
    /// Sets `Filters`. Required.
    #[inline] pub fn filters(mut self, value: impl IntoValue_<AwsSecurityFindingFilters>) -> Insight<Set_, S1, S2> { self.0.put("Filters", value.into_node()); Insight(self.0, PhantomData_) }
    /// Sets `GroupByAttribute`. Required. At least 1 character.
    #[inline] pub fn group_by_attribute(mut self, value: impl IntoValue_<String>) -> Insight<S0, Set_, S2> { self.0.put("GroupByAttribute", value.into_node()); Insight(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Insight<S0, S1, Set_> { self.0.put("Name", value.into_node()); Insight(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Insight> for Insight<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Insight<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SecurityHub::Insight";
    type Handle = InsightRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Insight`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InsightRef(Id_);
impl From<Id_> for InsightRef { #[inline] fn from(id: Id_) -> Self { InsightRef(id) } }
impl AsRef<Id_> for InsightRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InsightRef {
    /// `Ref`: `InsightArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `InsightArn`
    #[inline] pub fn insight_arn(&self) -> Value_<String> { self.0.attribute("InsightArn") }
}
/// `AWS::SecurityHub::Insight.StringFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-insight-stringfilter.html)
#[must_use]
pub struct StringFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StringFilter<Missing_<super::required::comparison>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StringFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StringFilter<S0, S1> {
    /// Sets `Comparison`. Required. The values are constants of [`StringFilterComparison`].
    #[inline] pub fn comparison(mut self, value: impl IntoValue_<StringFilterComparison>) -> StringFilter<Set_, S1> { self.0.put("Comparison", value.into_node()); StringFilter(self.0, PhantomData_) }
    /// Sets `Value`. Required. At least 1 character.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> StringFilter<S0, Set_> { self.0.put("Value", value.into_node()); StringFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StringFilter> for StringFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::Insight.NumberFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-insight-numberfilter.html)
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
/// `AWS::SecurityHub::Insight.DateRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-insight-daterange.html)
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
/// `AWS::SecurityHub::Insight.DateFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-insight-datefilter.html)
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
/// `AWS::SecurityHub::Insight.KeywordFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-insight-keywordfilter.html)
#[must_use]
pub struct KeywordFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KeywordFilter<Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KeywordFilter(Properties_::new(), PhantomData_) }
}
impl<S0> KeywordFilter<S0> {
    /// Sets `Value`. Required. At least 1 character.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> KeywordFilter<Set_> { self.0.put("Value", value.into_node()); KeywordFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KeywordFilter> for KeywordFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::Insight.IpFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-insight-ipfilter.html)
#[must_use]
pub struct IpFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IpFilter<Missing_<super::required::cidr>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IpFilter(Properties_::new(), PhantomData_) }
}
impl<S0> IpFilter<S0> {
    /// Sets `Cidr`. Required. At least 1 character.
    #[inline] pub fn cidr(mut self, value: impl IntoValue_<String>) -> IpFilter<Set_> { self.0.put("Cidr", value.into_node()); IpFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IpFilter> for IpFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::Insight.MapFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-insight-mapfilter.html)
#[must_use]
pub struct MapFilter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MapFilter<Missing_<super::required::comparison>, Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MapFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MapFilter<S0, S1, S2> {
    /// Sets `Comparison`. Required. The values are constants of [`Comparison`].
    #[inline] pub fn comparison(mut self, value: impl IntoValue_<Comparison>) -> MapFilter<Set_, S1, S2> { self.0.put("Comparison", value.into_node()); MapFilter(self.0, PhantomData_) }
    /// Sets `Key`. Required. At least 1 character.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> MapFilter<S0, Set_, S2> { self.0.put("Key", value.into_node()); MapFilter(self.0, PhantomData_) }
    /// Sets `Value`. Required. At least 1 character.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> MapFilter<S0, S1, Set_> { self.0.put("Value", value.into_node()); MapFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MapFilter> for MapFilter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::Insight.BooleanFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-insight-booleanfilter.html)
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
/// `AWS::SecurityHub::Insight.AwsSecurityFindingFilters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-insight-awssecurityfindingfilters.html)
#[must_use]
pub struct AwsSecurityFindingFilters(Properties_);
impl AwsSecurityFindingFilters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AwsSecurityFindingFilters(Properties_::new()) }
}
impl AwsSecurityFindingFilters {
    /// Sets `AwsAccountId`. At most 20 items.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("AwsAccountId", value.into_node()); self }
    /// Sets `AwsAccountName`. At most 20 items.
    #[inline] pub fn aws_account_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("AwsAccountName", value.into_node()); self }
    /// Sets `CompanyName`. At most 20 items.
    #[inline] pub fn company_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("CompanyName", value.into_node()); self }
    /// Sets `ComplianceAssociatedStandardsId`. At most 20 items.
    #[inline] pub fn compliance_associated_standards_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ComplianceAssociatedStandardsId", value.into_node()); self }
    /// Sets `ComplianceSecurityControlId`. At most 20 items.
    #[inline] pub fn compliance_security_control_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ComplianceSecurityControlId", value.into_node()); self }
    /// Sets `ComplianceSecurityControlParametersName`. At most 20 items.
    #[inline] pub fn compliance_security_control_parameters_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ComplianceSecurityControlParametersName", value.into_node()); self }
    /// Sets `ComplianceSecurityControlParametersValue`. At most 20 items.
    #[inline] pub fn compliance_security_control_parameters_value(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ComplianceSecurityControlParametersValue", value.into_node()); self }
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
    /// Sets `FindingProviderFieldsConfidence`. At most 20 items.
    #[inline] pub fn finding_provider_fields_confidence(mut self, value: impl IntoValue_<Vec<NumberFilter>>) -> Self { self.0.put("FindingProviderFieldsConfidence", value.into_node()); self }
    /// Sets `FindingProviderFieldsCriticality`. At most 20 items.
    #[inline] pub fn finding_provider_fields_criticality(mut self, value: impl IntoValue_<Vec<NumberFilter>>) -> Self { self.0.put("FindingProviderFieldsCriticality", value.into_node()); self }
    /// Sets `FindingProviderFieldsRelatedFindingsId`. At most 20 items.
    #[inline] pub fn finding_provider_fields_related_findings_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("FindingProviderFieldsRelatedFindingsId", value.into_node()); self }
    /// Sets `FindingProviderFieldsRelatedFindingsProductArn`. At most 20 items.
    #[inline] pub fn finding_provider_fields_related_findings_product_arn(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("FindingProviderFieldsRelatedFindingsProductArn", value.into_node()); self }
    /// Sets `FindingProviderFieldsSeverityLabel`. At most 20 items.
    #[inline] pub fn finding_provider_fields_severity_label(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("FindingProviderFieldsSeverityLabel", value.into_node()); self }
    /// Sets `FindingProviderFieldsSeverityOriginal`. At most 20 items.
    #[inline] pub fn finding_provider_fields_severity_original(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("FindingProviderFieldsSeverityOriginal", value.into_node()); self }
    /// Sets `FindingProviderFieldsTypes`. At most 20 items.
    #[inline] pub fn finding_provider_fields_types(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("FindingProviderFieldsTypes", value.into_node()); self }
    /// Sets `FirstObservedAt`. At most 20 items.
    #[inline] pub fn first_observed_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("FirstObservedAt", value.into_node()); self }
    /// Sets `GeneratorId`. At most 20 items.
    #[inline] pub fn generator_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("GeneratorId", value.into_node()); self }
    /// Sets `Id`. At most 20 items.
    #[inline] pub fn id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `Keyword`. At most 20 items.
    #[inline] pub fn keyword(mut self, value: impl IntoValue_<Vec<KeywordFilter>>) -> Self { self.0.put("Keyword", value.into_node()); self }
    /// Sets `LastObservedAt`. At most 20 items.
    #[inline] pub fn last_observed_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("LastObservedAt", value.into_node()); self }
    /// Sets `MalwareName`. At most 20 items.
    #[inline] pub fn malware_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("MalwareName", value.into_node()); self }
    /// Sets `MalwarePath`. At most 20 items.
    #[inline] pub fn malware_path(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("MalwarePath", value.into_node()); self }
    /// Sets `MalwareState`. At most 20 items.
    #[inline] pub fn malware_state(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("MalwareState", value.into_node()); self }
    /// Sets `MalwareType`. At most 20 items.
    #[inline] pub fn malware_type(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("MalwareType", value.into_node()); self }
    /// Sets `NetworkDestinationDomain`. At most 20 items.
    #[inline] pub fn network_destination_domain(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("NetworkDestinationDomain", value.into_node()); self }
    /// Sets `NetworkDestinationIpV4`. At most 20 items.
    #[inline] pub fn network_destination_ip_v4(mut self, value: impl IntoValue_<Vec<IpFilter>>) -> Self { self.0.put("NetworkDestinationIpV4", value.into_node()); self }
    /// Sets `NetworkDestinationIpV6`. At most 20 items.
    #[inline] pub fn network_destination_ip_v6(mut self, value: impl IntoValue_<Vec<IpFilter>>) -> Self { self.0.put("NetworkDestinationIpV6", value.into_node()); self }
    /// Sets `NetworkDestinationPort`. At most 20 items.
    #[inline] pub fn network_destination_port(mut self, value: impl IntoValue_<Vec<NumberFilter>>) -> Self { self.0.put("NetworkDestinationPort", value.into_node()); self }
    /// Sets `NetworkDirection`. At most 20 items.
    #[inline] pub fn network_direction(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("NetworkDirection", value.into_node()); self }
    /// Sets `NetworkProtocol`. At most 20 items.
    #[inline] pub fn network_protocol(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("NetworkProtocol", value.into_node()); self }
    /// Sets `NetworkSourceDomain`. At most 20 items.
    #[inline] pub fn network_source_domain(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("NetworkSourceDomain", value.into_node()); self }
    /// Sets `NetworkSourceIpV4`. At most 20 items.
    #[inline] pub fn network_source_ip_v4(mut self, value: impl IntoValue_<Vec<IpFilter>>) -> Self { self.0.put("NetworkSourceIpV4", value.into_node()); self }
    /// Sets `NetworkSourceIpV6`. At most 20 items.
    #[inline] pub fn network_source_ip_v6(mut self, value: impl IntoValue_<Vec<IpFilter>>) -> Self { self.0.put("NetworkSourceIpV6", value.into_node()); self }
    /// Sets `NetworkSourceMac`. At most 20 items.
    #[inline] pub fn network_source_mac(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("NetworkSourceMac", value.into_node()); self }
    /// Sets `NetworkSourcePort`. At most 20 items.
    #[inline] pub fn network_source_port(mut self, value: impl IntoValue_<Vec<NumberFilter>>) -> Self { self.0.put("NetworkSourcePort", value.into_node()); self }
    /// Sets `NoteText`. At most 20 items.
    #[inline] pub fn note_text(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("NoteText", value.into_node()); self }
    /// Sets `NoteUpdatedAt`. At most 20 items.
    #[inline] pub fn note_updated_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("NoteUpdatedAt", value.into_node()); self }
    /// Sets `NoteUpdatedBy`. At most 20 items.
    #[inline] pub fn note_updated_by(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("NoteUpdatedBy", value.into_node()); self }
    /// Sets `ProcessLaunchedAt`. At most 20 items.
    #[inline] pub fn process_launched_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("ProcessLaunchedAt", value.into_node()); self }
    /// Sets `ProcessName`. At most 20 items.
    #[inline] pub fn process_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ProcessName", value.into_node()); self }
    /// Sets `ProcessParentPid`. At most 20 items.
    #[inline] pub fn process_parent_pid(mut self, value: impl IntoValue_<Vec<NumberFilter>>) -> Self { self.0.put("ProcessParentPid", value.into_node()); self }
    /// Sets `ProcessPath`. At most 20 items.
    #[inline] pub fn process_path(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ProcessPath", value.into_node()); self }
    /// Sets `ProcessPid`. At most 20 items.
    #[inline] pub fn process_pid(mut self, value: impl IntoValue_<Vec<NumberFilter>>) -> Self { self.0.put("ProcessPid", value.into_node()); self }
    /// Sets `ProcessTerminatedAt`. At most 20 items.
    #[inline] pub fn process_terminated_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("ProcessTerminatedAt", value.into_node()); self }
    /// Sets `ProductArn`. At most 20 items.
    #[inline] pub fn product_arn(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ProductArn", value.into_node()); self }
    /// Sets `ProductFields`. At most 20 items.
    #[inline] pub fn product_fields(mut self, value: impl IntoValue_<Vec<MapFilter>>) -> Self { self.0.put("ProductFields", value.into_node()); self }
    /// Sets `ProductName`. At most 20 items.
    #[inline] pub fn product_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ProductName", value.into_node()); self }
    /// Sets `RecommendationText`. At most 20 items.
    #[inline] pub fn recommendation_text(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("RecommendationText", value.into_node()); self }
    /// Sets `RecordState`. At most 20 items.
    #[inline] pub fn record_state(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("RecordState", value.into_node()); self }
    /// Sets `Region`. At most 20 items.
    #[inline] pub fn region(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("Region", value.into_node()); self }
    /// Sets `RelatedFindingsId`. At most 20 items.
    #[inline] pub fn related_findings_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("RelatedFindingsId", value.into_node()); self }
    /// Sets `RelatedFindingsProductArn`. At most 20 items.
    #[inline] pub fn related_findings_product_arn(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("RelatedFindingsProductArn", value.into_node()); self }
    /// Sets `ResourceApplicationArn`. At most 20 items.
    #[inline] pub fn resource_application_arn(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceApplicationArn", value.into_node()); self }
    /// Sets `ResourceApplicationName`. At most 20 items.
    #[inline] pub fn resource_application_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceApplicationName", value.into_node()); self }
    /// Sets `ResourceAwsEc2InstanceIamInstanceProfileArn`. At most 20 items.
    #[inline] pub fn resource_aws_ec2_instance_iam_instance_profile_arn(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceAwsEc2InstanceIamInstanceProfileArn", value.into_node()); self }
    /// Sets `ResourceAwsEc2InstanceImageId`. At most 20 items.
    #[inline] pub fn resource_aws_ec2_instance_image_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceAwsEc2InstanceImageId", value.into_node()); self }
    /// Sets `ResourceAwsEc2InstanceIpV4Addresses`. At most 20 items.
    #[inline] pub fn resource_aws_ec2_instance_ip_v4_addresses(mut self, value: impl IntoValue_<Vec<IpFilter>>) -> Self { self.0.put("ResourceAwsEc2InstanceIpV4Addresses", value.into_node()); self }
    /// Sets `ResourceAwsEc2InstanceIpV6Addresses`. At most 20 items.
    #[inline] pub fn resource_aws_ec2_instance_ip_v6_addresses(mut self, value: impl IntoValue_<Vec<IpFilter>>) -> Self { self.0.put("ResourceAwsEc2InstanceIpV6Addresses", value.into_node()); self }
    /// Sets `ResourceAwsEc2InstanceKeyName`. At most 20 items.
    #[inline] pub fn resource_aws_ec2_instance_key_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceAwsEc2InstanceKeyName", value.into_node()); self }
    /// Sets `ResourceAwsEc2InstanceLaunchedAt`. At most 20 items.
    #[inline] pub fn resource_aws_ec2_instance_launched_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("ResourceAwsEc2InstanceLaunchedAt", value.into_node()); self }
    /// Sets `ResourceAwsEc2InstanceSubnetId`. At most 20 items.
    #[inline] pub fn resource_aws_ec2_instance_subnet_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceAwsEc2InstanceSubnetId", value.into_node()); self }
    /// Sets `ResourceAwsEc2InstanceType`. At most 20 items.
    #[inline] pub fn resource_aws_ec2_instance_type(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceAwsEc2InstanceType", value.into_node()); self }
    /// Sets `ResourceAwsEc2InstanceVpcId`. At most 20 items.
    #[inline] pub fn resource_aws_ec2_instance_vpc_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceAwsEc2InstanceVpcId", value.into_node()); self }
    /// Sets `ResourceAwsIamAccessKeyCreatedAt`. At most 20 items.
    #[inline] pub fn resource_aws_iam_access_key_created_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("ResourceAwsIamAccessKeyCreatedAt", value.into_node()); self }
    /// Sets `ResourceAwsIamAccessKeyPrincipalName`. At most 20 items.
    #[inline] pub fn resource_aws_iam_access_key_principal_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceAwsIamAccessKeyPrincipalName", value.into_node()); self }
    /// Sets `ResourceAwsIamAccessKeyStatus`. At most 20 items.
    #[inline] pub fn resource_aws_iam_access_key_status(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceAwsIamAccessKeyStatus", value.into_node()); self }
    /// Sets `ResourceAwsIamAccessKeyUserName`. At most 20 items.
    #[inline] pub fn resource_aws_iam_access_key_user_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceAwsIamAccessKeyUserName", value.into_node()); self }
    /// Sets `ResourceAwsIamUserUserName`. At most 20 items.
    #[inline] pub fn resource_aws_iam_user_user_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceAwsIamUserUserName", value.into_node()); self }
    /// Sets `ResourceAwsS3BucketOwnerId`. At most 20 items.
    #[inline] pub fn resource_aws_s3_bucket_owner_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceAwsS3BucketOwnerId", value.into_node()); self }
    /// Sets `ResourceAwsS3BucketOwnerName`. At most 20 items.
    #[inline] pub fn resource_aws_s3_bucket_owner_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceAwsS3BucketOwnerName", value.into_node()); self }
    /// Sets `ResourceContainerImageId`. At most 20 items.
    #[inline] pub fn resource_container_image_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceContainerImageId", value.into_node()); self }
    /// Sets `ResourceContainerImageName`. At most 20 items.
    #[inline] pub fn resource_container_image_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceContainerImageName", value.into_node()); self }
    /// Sets `ResourceContainerLaunchedAt`. At most 20 items.
    #[inline] pub fn resource_container_launched_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("ResourceContainerLaunchedAt", value.into_node()); self }
    /// Sets `ResourceContainerName`. At most 20 items.
    #[inline] pub fn resource_container_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceContainerName", value.into_node()); self }
    /// Sets `ResourceDetailsOther`. At most 20 items.
    #[inline] pub fn resource_details_other(mut self, value: impl IntoValue_<Vec<MapFilter>>) -> Self { self.0.put("ResourceDetailsOther", value.into_node()); self }
    /// Sets `ResourceId`. At most 20 items.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceId", value.into_node()); self }
    /// Sets `ResourcePartition`. At most 20 items.
    #[inline] pub fn resource_partition(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourcePartition", value.into_node()); self }
    /// Sets `ResourceRegion`. At most 20 items.
    #[inline] pub fn resource_region(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceRegion", value.into_node()); self }
    /// Sets `ResourceTags`. At most 20 items.
    #[inline] pub fn resource_tags(mut self, value: impl IntoValue_<Vec<MapFilter>>) -> Self { self.0.put("ResourceTags", value.into_node()); self }
    /// Sets `ResourceType`. At most 20 items.
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceType", value.into_node()); self }
    /// Sets `Sample`. At most 20 items.
    #[inline] pub fn sample(mut self, value: impl IntoValue_<Vec<BooleanFilter>>) -> Self { self.0.put("Sample", value.into_node()); self }
    /// Sets `SeverityLabel`. At most 20 items.
    #[inline] pub fn severity_label(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("SeverityLabel", value.into_node()); self }
    /// Sets `SeverityNormalized`. At most 20 items.
    #[inline] pub fn severity_normalized(mut self, value: impl IntoValue_<Vec<NumberFilter>>) -> Self { self.0.put("SeverityNormalized", value.into_node()); self }
    /// Sets `SeverityProduct`. At most 20 items.
    #[inline] pub fn severity_product(mut self, value: impl IntoValue_<Vec<NumberFilter>>) -> Self { self.0.put("SeverityProduct", value.into_node()); self }
    /// Sets `SourceUrl`. At most 20 items.
    #[inline] pub fn source_url(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("SourceUrl", value.into_node()); self }
    /// Sets `ThreatIntelIndicatorCategory`. At most 20 items.
    #[inline] pub fn threat_intel_indicator_category(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ThreatIntelIndicatorCategory", value.into_node()); self }
    /// Sets `ThreatIntelIndicatorLastObservedAt`. At most 20 items.
    #[inline] pub fn threat_intel_indicator_last_observed_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("ThreatIntelIndicatorLastObservedAt", value.into_node()); self }
    /// Sets `ThreatIntelIndicatorSource`. At most 20 items.
    #[inline] pub fn threat_intel_indicator_source(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ThreatIntelIndicatorSource", value.into_node()); self }
    /// Sets `ThreatIntelIndicatorSourceUrl`. At most 20 items.
    #[inline] pub fn threat_intel_indicator_source_url(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ThreatIntelIndicatorSourceUrl", value.into_node()); self }
    /// Sets `ThreatIntelIndicatorType`. At most 20 items.
    #[inline] pub fn threat_intel_indicator_type(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ThreatIntelIndicatorType", value.into_node()); self }
    /// Sets `ThreatIntelIndicatorValue`. At most 20 items.
    #[inline] pub fn threat_intel_indicator_value(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ThreatIntelIndicatorValue", value.into_node()); self }
    /// Sets `Title`. At most 20 items.
    #[inline] pub fn title(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `Type`. At most 20 items.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `UpdatedAt`. At most 20 items.
    #[inline] pub fn updated_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("UpdatedAt", value.into_node()); self }
    /// Sets `UserDefinedFields`. At most 20 items.
    #[inline] pub fn user_defined_fields(mut self, value: impl IntoValue_<Vec<MapFilter>>) -> Self { self.0.put("UserDefinedFields", value.into_node()); self }
    /// Sets `VerificationState`. At most 20 items.
    #[inline] pub fn verification_state(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("VerificationState", value.into_node()); self }
    /// Sets `VulnerabilitiesExploitAvailable`. At most 20 items.
    #[inline] pub fn vulnerabilities_exploit_available(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("VulnerabilitiesExploitAvailable", value.into_node()); self }
    /// Sets `VulnerabilitiesFixAvailable`. At most 20 items.
    #[inline] pub fn vulnerabilities_fix_available(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("VulnerabilitiesFixAvailable", value.into_node()); self }
    /// Sets `WorkflowState`. At most 20 items.
    #[inline] pub fn workflow_state(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("WorkflowState", value.into_node()); self }
    /// Sets `WorkflowStatus`. At most 20 items.
    #[inline] pub fn workflow_status(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("WorkflowStatus", value.into_node()); self }
}
impl IntoValue_<AwsSecurityFindingFilters> for AwsSecurityFindingFilters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SecurityHub::Insight`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-insight.html)
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
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StringFilterComparison> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::Insight`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-insight.html)
#[derive(Debug)]
pub enum Unit {}
impl Unit {
    /// `DAYS`
    pub const DAYS: Value_<Unit> = Value_::constant("DAYS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Unit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::Insight`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-insight.html)
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
