// Made by `cargo xtask generate`; do not edit.
//! `AWS::ObservabilityAdmin::OrganizationTelemetryRule`

use stanchion_template::generated::*;

/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html)
#[must_use]
pub struct OrganizationTelemetryRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OrganizationTelemetryRule<Missing_<super::required::rule>, Missing_<super::required::rule_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OrganizationTelemetryRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OrganizationTelemetryRule<S0, S1> {
    /// Sets `Rule`. Required.
    #[inline] pub fn rule(mut self, value: impl IntoValue_<TelemetryRule>) -> OrganizationTelemetryRule<Set_, S1> { self.0.put("Rule", value.into_node()); OrganizationTelemetryRule(self.0, PhantomData_) }
    /// Sets `RuleName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> OrganizationTelemetryRule<S0, Set_> { self.0.put("RuleName", value.into_node()); OrganizationTelemetryRule(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OrganizationTelemetryRule> for OrganizationTelemetryRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for OrganizationTelemetryRule<S0, S1> {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::OrganizationTelemetryRule";
    type Handle = OrganizationTelemetryRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OrganizationTelemetryRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OrganizationTelemetryRuleRef(Id_);
impl From<Id_> for OrganizationTelemetryRuleRef { #[inline] fn from(id: Id_) -> Self { OrganizationTelemetryRuleRef(id) } }
impl AsRef<Id_> for OrganizationTelemetryRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OrganizationTelemetryRuleRef {
    /// `Ref`: `RuleArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RegionStatuses`
    #[inline] pub fn region_statuses(&self) -> Value_<Vec<String>> { self.0.list_attribute("RegionStatuses") }
    /// `Fn::GetAtt` `RuleArn`
    #[inline] pub fn rule_arn(&self) -> Value_<String> { self.0.attribute("RuleArn") }
}
/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule.AdvancedFieldSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-advancedfieldselector.html)
#[must_use]
pub struct AdvancedFieldSelector(Properties_);
impl AdvancedFieldSelector {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdvancedFieldSelector(Properties_::new()) }
}
impl AdvancedFieldSelector {
    /// Sets `EndsWith`.
    #[inline] pub fn ends_with(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EndsWith", value.into_node()); self }
    /// Sets `Equals`.
    #[inline] pub fn equals(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Equals", value.into_node()); self }
    /// Sets `Field`. 1 to 1000 characters.
    #[inline] pub fn field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Field", value.into_node()); self }
    /// Sets `NotEndsWith`.
    #[inline] pub fn not_ends_with(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NotEndsWith", value.into_node()); self }
    /// Sets `NotEquals`.
    #[inline] pub fn not_equals(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NotEquals", value.into_node()); self }
    /// Sets `NotStartsWith`.
    #[inline] pub fn not_starts_with(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NotStartsWith", value.into_node()); self }
    /// Sets `StartsWith`.
    #[inline] pub fn starts_with(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StartsWith", value.into_node()); self }
}
impl IntoValue_<AdvancedFieldSelector> for AdvancedFieldSelector { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule.AdvancedEventSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-advancedeventselector.html)
#[must_use]
pub struct AdvancedEventSelector<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AdvancedEventSelector<Missing_<super::required::field_selectors>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AdvancedEventSelector(Properties_::new(), PhantomData_) }
}
impl<S0> AdvancedEventSelector<S0> {
    /// Sets `FieldSelectors`. Required.
    #[inline] pub fn field_selectors(mut self, value: impl IntoValue_<Vec<AdvancedFieldSelector>>) -> AdvancedEventSelector<Set_> { self.0.put("FieldSelectors", value.into_node()); AdvancedEventSelector(self.0, PhantomData_) }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AdvancedEventSelector> for AdvancedEventSelector<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule.CloudtrailParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-cloudtrailparameters.html)
#[must_use]
pub struct CloudtrailParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudtrailParameters<Missing_<super::required::advanced_event_selectors>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudtrailParameters(Properties_::new(), PhantomData_) }
}
impl<S0> CloudtrailParameters<S0> {
    /// Sets `AdvancedEventSelectors`. Required.
    #[inline] pub fn advanced_event_selectors(mut self, value: impl IntoValue_<Vec<AdvancedEventSelector>>) -> CloudtrailParameters<Set_> { self.0.put("AdvancedEventSelectors", value.into_node()); CloudtrailParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CloudtrailParameters> for CloudtrailParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule.ELBLoadBalancerLoggingParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-elbloadbalancerloggingparameters.html)
#[must_use]
pub struct ELBLoadBalancerLoggingParameters(Properties_);
impl ELBLoadBalancerLoggingParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ELBLoadBalancerLoggingParameters(Properties_::new()) }
}
impl ELBLoadBalancerLoggingParameters {
    /// Sets `FieldDelimiter`.
    #[inline] pub fn field_delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldDelimiter", value.into_node()); self }
    /// Sets `OutputFormat`. The values are constants of [`OutputFormat`].
    #[inline] pub fn output_format(mut self, value: impl IntoValue_<OutputFormat>) -> Self { self.0.put("OutputFormat", value.into_node()); self }
}
impl IntoValue_<ELBLoadBalancerLoggingParameters> for ELBLoadBalancerLoggingParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule.LogDeliveryParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html)
#[must_use]
pub struct LogDeliveryParameters(Properties_);
impl LogDeliveryParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogDeliveryParameters(Properties_::new()) }
}
impl LogDeliveryParameters {
    /// Sets `LogTypes`. At least 1 item. The values are constants of [`LogType`].
    #[inline] pub fn log_types(mut self, value: impl IntoValue_<Vec<LogType>>) -> Self { self.0.put("LogTypes", value.into_node()); self }
}
impl IntoValue_<LogDeliveryParameters> for LogDeliveryParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule.MskMonitoringParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-mskmonitoringparameters.html)
#[must_use]
pub struct MskMonitoringParameters(Properties_);
impl MskMonitoringParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MskMonitoringParameters(Properties_::new()) }
}
impl MskMonitoringParameters {
    /// Sets `EnhancedMonitoring`. The values are constants of [`EnhancedMonitoring`].
    #[inline] pub fn enhanced_monitoring(mut self, value: impl IntoValue_<EnhancedMonitoring>) -> Self { self.0.put("EnhancedMonitoring", value.into_node()); self }
}
impl IntoValue_<MskMonitoringParameters> for MskMonitoringParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule.VPCFlowLogParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-vpcflowlogparameters.html)
#[must_use]
pub struct VPCFlowLogParameters(Properties_);
impl VPCFlowLogParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VPCFlowLogParameters(Properties_::new()) }
}
impl VPCFlowLogParameters {
    /// Sets `LogFormat`.
    #[inline] pub fn log_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogFormat", value.into_node()); self }
    /// Sets `MaxAggregationInterval`.
    #[inline] pub fn max_aggregation_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxAggregationInterval", value.into_node()); self }
    /// Sets `TrafficType`.
    #[inline] pub fn traffic_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrafficType", value.into_node()); self }
}
impl IntoValue_<VPCFlowLogParameters> for VPCFlowLogParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule.ActionCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-actioncondition.html)
#[must_use]
pub struct ActionCondition(Properties_);
impl ActionCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ActionCondition(Properties_::new()) }
}
impl ActionCondition {
    /// Sets `Action`. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> Self { self.0.put("Action", value.into_node()); self }
}
impl IntoValue_<ActionCondition> for ActionCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule.LabelNameCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-labelnamecondition.html)
#[must_use]
pub struct LabelNameCondition(Properties_);
impl LabelNameCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LabelNameCondition(Properties_::new()) }
}
impl LabelNameCondition {
    /// Sets `LabelName`. 1 to 1024 characters.
    #[inline] pub fn label_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LabelName", value.into_node()); self }
}
impl IntoValue_<LabelNameCondition> for LabelNameCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule.Condition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-condition.html)
#[must_use]
pub struct Condition(Properties_);
impl Condition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Condition(Properties_::new()) }
}
impl Condition {
    /// Sets `ActionCondition`.
    #[inline] pub fn action_condition(mut self, value: impl IntoValue_<ActionCondition>) -> Self { self.0.put("ActionCondition", value.into_node()); self }
    /// Sets `LabelNameCondition`.
    #[inline] pub fn label_name_condition(mut self, value: impl IntoValue_<LabelNameCondition>) -> Self { self.0.put("LabelNameCondition", value.into_node()); self }
}
impl IntoValue_<Condition> for Condition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule.Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-filter.html)
#[must_use]
pub struct Filter(Properties_);
impl Filter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Filter(Properties_::new()) }
}
impl Filter {
    /// Sets `Behavior`. The values are constants of [`FilterBehavior`].
    #[inline] pub fn behavior(mut self, value: impl IntoValue_<FilterBehavior>) -> Self { self.0.put("Behavior", value.into_node()); self }
    /// Sets `Conditions`. At least 1 character. At least 1 item.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Vec<Condition>>) -> Self { self.0.put("Conditions", value.into_node()); self }
    /// Sets `Requirement`. The values are constants of [`FilterRequirement`].
    #[inline] pub fn requirement(mut self, value: impl IntoValue_<FilterRequirement>) -> Self { self.0.put("Requirement", value.into_node()); self }
}
impl IntoValue_<Filter> for Filter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule.LoggingFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-loggingfilter.html)
#[must_use]
pub struct LoggingFilter(Properties_);
impl LoggingFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoggingFilter(Properties_::new()) }
}
impl LoggingFilter {
    /// Sets `DefaultBehavior`. The values are constants of [`FilterBehavior`].
    #[inline] pub fn default_behavior(mut self, value: impl IntoValue_<FilterBehavior>) -> Self { self.0.put("DefaultBehavior", value.into_node()); self }
    /// Sets `Filters`. At least 1 character. At least 1 item.
    #[inline] pub fn filters(mut self, value: impl IntoValue_<Vec<Filter>>) -> Self { self.0.put("Filters", value.into_node()); self }
}
impl IntoValue_<LoggingFilter> for LoggingFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule.SingleHeader`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-singleheader.html)
#[must_use]
pub struct SingleHeader<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SingleHeader<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SingleHeader(Properties_::new(), PhantomData_) }
}
impl<S0> SingleHeader<S0> {
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SingleHeader<Set_> { self.0.put("Name", value.into_node()); SingleHeader(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SingleHeader> for SingleHeader<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule.FieldToMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-fieldtomatch.html)
#[must_use]
pub struct FieldToMatch(Properties_);
impl FieldToMatch {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FieldToMatch(Properties_::new()) }
}
impl FieldToMatch {
    /// Sets `Method`.
    #[inline] pub fn method(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Method", value.into_node()); self }
    /// Sets `QueryString`.
    #[inline] pub fn query_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QueryString", value.into_node()); self }
    /// Sets `SingleHeader`.
    #[inline] pub fn single_header(mut self, value: impl IntoValue_<SingleHeader>) -> Self { self.0.put("SingleHeader", value.into_node()); self }
    /// Sets `UriPath`.
    #[inline] pub fn uri_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UriPath", value.into_node()); self }
}
impl IntoValue_<FieldToMatch> for FieldToMatch { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule.WAFLoggingParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-wafloggingparameters.html)
#[must_use]
pub struct WAFLoggingParameters(Properties_);
impl WAFLoggingParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WAFLoggingParameters(Properties_::new()) }
}
impl WAFLoggingParameters {
    /// Sets `LogType`. The values are constants of [`WAFLogType`].
    #[inline] pub fn log_type(mut self, value: impl IntoValue_<WAFLogType>) -> Self { self.0.put("LogType", value.into_node()); self }
    /// Sets `LoggingFilter`.
    #[inline] pub fn logging_filter(mut self, value: impl IntoValue_<LoggingFilter>) -> Self { self.0.put("LoggingFilter", value.into_node()); self }
    /// Sets `RedactedFields`. At most 100 items.
    #[inline] pub fn redacted_fields(mut self, value: impl IntoValue_<Vec<FieldToMatch>>) -> Self { self.0.put("RedactedFields", value.into_node()); self }
}
impl IntoValue_<WAFLoggingParameters> for WAFLoggingParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule.TelemetryDestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-telemetrydestinationconfiguration.html)
#[must_use]
pub struct TelemetryDestinationConfiguration(Properties_);
impl TelemetryDestinationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TelemetryDestinationConfiguration(Properties_::new()) }
}
impl TelemetryDestinationConfiguration {
    /// Sets `CloudtrailParameters`.
    #[inline] pub fn cloudtrail_parameters(mut self, value: impl IntoValue_<CloudtrailParameters>) -> Self { self.0.put("CloudtrailParameters", value.into_node()); self }
    /// Sets `DestinationPattern`.
    #[inline] pub fn destination_pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationPattern", value.into_node()); self }
    /// Sets `DestinationType`. The values are constants of [`DestinationType`].
    #[inline] pub fn destination_type(mut self, value: impl IntoValue_<DestinationType>) -> Self { self.0.put("DestinationType", value.into_node()); self }
    /// Sets `ELBLoadBalancerLoggingParameters`.
    #[inline] pub fn elb_load_balancer_logging_parameters(mut self, value: impl IntoValue_<ELBLoadBalancerLoggingParameters>) -> Self { self.0.put("ELBLoadBalancerLoggingParameters", value.into_node()); self }
    /// Sets `KmsKeyArn`. 1 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `LogDeliveryParameters`.
    #[inline] pub fn log_delivery_parameters(mut self, value: impl IntoValue_<LogDeliveryParameters>) -> Self { self.0.put("LogDeliveryParameters", value.into_node()); self }
    /// Sets `MskMonitoringParameters`.
    #[inline] pub fn msk_monitoring_parameters(mut self, value: impl IntoValue_<MskMonitoringParameters>) -> Self { self.0.put("MskMonitoringParameters", value.into_node()); self }
    /// Sets `RetentionInDays`. 1 to 3653.
    #[inline] pub fn retention_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetentionInDays", value.into_node()); self }
    /// Sets `VPCFlowLogParameters`.
    #[inline] pub fn vpc_flow_log_parameters(mut self, value: impl IntoValue_<VPCFlowLogParameters>) -> Self { self.0.put("VPCFlowLogParameters", value.into_node()); self }
    /// Sets `WAFLoggingParameters`.
    #[inline] pub fn waf_logging_parameters(mut self, value: impl IntoValue_<WAFLoggingParameters>) -> Self { self.0.put("WAFLoggingParameters", value.into_node()); self }
}
impl IntoValue_<TelemetryDestinationConfiguration> for TelemetryDestinationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule.TelemetryRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-telemetryrule.html)
#[must_use]
pub struct TelemetryRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TelemetryRule<Missing_<super::required::resource_type>, Missing_<super::required::telemetry_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TelemetryRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TelemetryRule<S0, S1> {
    /// Sets `AllRegions`.
    #[inline] pub fn all_regions(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllRegions", value.into_node()); self }
    /// Sets `AllowFieldUpdates`.
    #[inline] pub fn allow_field_updates(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowFieldUpdates", value.into_node()); self }
    /// Sets `DestinationConfiguration`.
    #[inline] pub fn destination_configuration(mut self, value: impl IntoValue_<TelemetryDestinationConfiguration>) -> Self { self.0.put("DestinationConfiguration", value.into_node()); self }
    /// Sets `Regions`. At least 1 item.
    #[inline] pub fn regions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Regions", value.into_node()); self }
    /// Sets `ResourceType`. Required. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> TelemetryRule<Set_, S1> { self.0.put("ResourceType", value.into_node()); TelemetryRule(self.0, PhantomData_) }
    /// Sets `Scope`.
    #[inline] pub fn scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scope", value.into_node()); self }
    /// Sets `SelectionCriteria`.
    #[inline] pub fn selection_criteria(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SelectionCriteria", value.into_node()); self }
    /// Sets `TelemetrySourceTypes`. The values are constants of [`TelemetrySourceType`].
    #[inline] pub fn telemetry_source_types(mut self, value: impl IntoValue_<Vec<TelemetrySourceType>>) -> Self { self.0.put("TelemetrySourceTypes", value.into_node()); self }
    /// Sets `TelemetryType`. Required. The values are constants of [`TelemetryType`].
    #[inline] pub fn telemetry_type(mut self, value: impl IntoValue_<TelemetryType>) -> TelemetryRule<S0, Set_> { self.0.put("TelemetryType", value.into_node()); TelemetryRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TelemetryRule> for TelemetryRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html)
#[derive(Debug)]
pub enum DestinationType {}
impl DestinationType {
    /// `cloud-watch-logs`
    pub const CLOUD_WATCH_LOGS: Value_<DestinationType> = Value_::constant("cloud-watch-logs");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DestinationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html)
#[derive(Debug)]
pub enum OutputFormat {}
impl OutputFormat {
    /// `plain`
    pub const PLAIN: Value_<OutputFormat> = Value_::constant("plain");
    /// `json`
    pub const JSON: Value_<OutputFormat> = Value_::constant("json");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OutputFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html)
#[derive(Debug)]
pub enum LogType {}
impl LogType {
    /// `SECURITY_FINDING_LOGS`
    pub const SECURITY_FINDING_LOGS: Value_<LogType> = Value_::constant("SECURITY_FINDING_LOGS");
    /// `S3_SERVER_ACCESS_LOGS`
    pub const S3_SERVER_ACCESS_LOGS: Value_<LogType> = Value_::constant("S3_SERVER_ACCESS_LOGS");
    /// `ACCESS_LOGS`
    pub const ACCESS_LOGS: Value_<LogType> = Value_::constant("ACCESS_LOGS");
    /// `CONNECTION_LOGS`
    pub const CONNECTION_LOGS: Value_<LogType> = Value_::constant("CONNECTION_LOGS");
    /// `ALB_ACCESS_LOGS`
    pub const ALB_ACCESS_LOGS: Value_<LogType> = Value_::constant("ALB_ACCESS_LOGS");
    /// `ALB_CONNECTION_LOGS`
    pub const ALB_CONNECTION_LOGS: Value_<LogType> = Value_::constant("ALB_CONNECTION_LOGS");
    /// `ALB_HEALTH_CHECK_LOGS`
    pub const ALB_HEALTH_CHECK_LOGS: Value_<LogType> = Value_::constant("ALB_HEALTH_CHECK_LOGS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html)
#[derive(Debug)]
pub enum EnhancedMonitoring {}
impl EnhancedMonitoring {
    /// `DEFAULT`
    pub const DEFAULT: Value_<EnhancedMonitoring> = Value_::constant("DEFAULT");
    /// `PER_BROKER`
    pub const PER_BROKER: Value_<EnhancedMonitoring> = Value_::constant("PER_BROKER");
    /// `PER_TOPIC_PER_BROKER`
    pub const PER_TOPIC_PER_BROKER: Value_<EnhancedMonitoring> = Value_::constant("PER_TOPIC_PER_BROKER");
    /// `PER_TOPIC_PER_PARTITION`
    pub const PER_TOPIC_PER_PARTITION: Value_<EnhancedMonitoring> = Value_::constant("PER_TOPIC_PER_PARTITION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EnhancedMonitoring> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html)
#[derive(Debug)]
pub enum WAFLogType {}
impl WAFLogType {
    /// `WAF_LOGS`
    pub const WAF_LOGS: Value_<WAFLogType> = Value_::constant("WAF_LOGS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WAFLogType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html)
#[derive(Debug)]
pub enum FilterBehavior {}
impl FilterBehavior {
    /// `KEEP`
    pub const KEEP: Value_<FilterBehavior> = Value_::constant("KEEP");
    /// `DROP`
    pub const DROP: Value_<FilterBehavior> = Value_::constant("DROP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FilterBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `ALLOW`
    pub const ALLOW: Value_<Action> = Value_::constant("ALLOW");
    /// `BLOCK`
    pub const BLOCK: Value_<Action> = Value_::constant("BLOCK");
    /// `COUNT`
    pub const COUNT: Value_<Action> = Value_::constant("COUNT");
    /// `CAPTCHA`
    pub const CAPTCHA: Value_<Action> = Value_::constant("CAPTCHA");
    /// `CHALLENGE`
    pub const CHALLENGE: Value_<Action> = Value_::constant("CHALLENGE");
    /// `EXCLUDED_AS_COUNT`
    pub const EXCLUDED_AS_COUNT: Value_<Action> = Value_::constant("EXCLUDED_AS_COUNT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html)
#[derive(Debug)]
pub enum FilterRequirement {}
impl FilterRequirement {
    /// `MEETS_ALL`
    pub const MEETS_ALL: Value_<FilterRequirement> = Value_::constant("MEETS_ALL");
    /// `MEETS_ANY`
    pub const MEETS_ANY: Value_<FilterRequirement> = Value_::constant("MEETS_ANY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FilterRequirement> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `AWS::EC2::VPC`
    pub const AWS_EC2_VPC: Value_<ResourceType> = Value_::constant("AWS::EC2::VPC");
    /// `AWS::WAFv2::WebACL`
    pub const AWS_WA_FV2_WEB_ACL: Value_<ResourceType> = Value_::constant("AWS::WAFv2::WebACL");
    /// `AWS::CloudTrail`
    pub const AWS_CLOUD_TRAIL: Value_<ResourceType> = Value_::constant("AWS::CloudTrail");
    /// `AWS::EKS::Cluster`
    pub const AWS_EKS_CLUSTER: Value_<ResourceType> = Value_::constant("AWS::EKS::Cluster");
    /// `AWS::ElasticLoadBalancingV2::LoadBalancer`
    pub const AWS_ELASTIC_LOAD_BALANCING_V2_LOAD_BALANCER: Value_<ResourceType> = Value_::constant("AWS::ElasticLoadBalancingV2::LoadBalancer");
    /// `AWS::EC2::Instance`
    pub const AWS_EC2_INSTANCE: Value_<ResourceType> = Value_::constant("AWS::EC2::Instance");
    /// `AWS::SecurityHub::Hub`
    pub const AWS_SECURITY_HUB_HUB: Value_<ResourceType> = Value_::constant("AWS::SecurityHub::Hub");
    /// `AWS::SecurityHub::HubV2`
    pub const AWS_SECURITY_HUB_HUB_V2: Value_<ResourceType> = Value_::constant("AWS::SecurityHub::HubV2");
    /// `AWS::S3::Bucket`
    pub const AWS_S3_BUCKET: Value_<ResourceType> = Value_::constant("AWS::S3::Bucket");
    /// `AWS::MSK::Cluster`
    pub const AWS_MSK_CLUSTER: Value_<ResourceType> = Value_::constant("AWS::MSK::Cluster");
    /// `AWS::CloudFront::Distribution`
    pub const AWS_CLOUD_FRONT_DISTRIBUTION: Value_<ResourceType> = Value_::constant("AWS::CloudFront::Distribution");
    /// `AWS::CloudWatch::OTelEnrichment`
    pub const AWS_CLOUD_WATCH_O_TEL_ENRICHMENT: Value_<ResourceType> = Value_::constant("AWS::CloudWatch::OTelEnrichment");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html)
#[derive(Debug)]
pub enum TelemetrySourceType {}
impl TelemetrySourceType {
    /// `VPC_FLOW_LOGS`
    pub const VPC_FLOW_LOGS: Value_<TelemetrySourceType> = Value_::constant("VPC_FLOW_LOGS");
    /// `ROUTE53_RESOLVER_QUERY_LOGS`
    pub const ROUTE53_RESOLVER_QUERY_LOGS: Value_<TelemetrySourceType> = Value_::constant("ROUTE53_RESOLVER_QUERY_LOGS");
    /// `EKS_AUDIT_LOGS`
    pub const EKS_AUDIT_LOGS: Value_<TelemetrySourceType> = Value_::constant("EKS_AUDIT_LOGS");
    /// `EKS_AUTHENTICATOR_LOGS`
    pub const EKS_AUTHENTICATOR_LOGS: Value_<TelemetrySourceType> = Value_::constant("EKS_AUTHENTICATOR_LOGS");
    /// `EKS_CONTROLLER_MANAGER_LOGS`
    pub const EKS_CONTROLLER_MANAGER_LOGS: Value_<TelemetrySourceType> = Value_::constant("EKS_CONTROLLER_MANAGER_LOGS");
    /// `EKS_SCHEDULER_LOGS`
    pub const EKS_SCHEDULER_LOGS: Value_<TelemetrySourceType> = Value_::constant("EKS_SCHEDULER_LOGS");
    /// `EKS_API_LOGS`
    pub const EKS_API_LOGS: Value_<TelemetrySourceType> = Value_::constant("EKS_API_LOGS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TelemetrySourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html)
#[derive(Debug)]
pub enum TelemetryType {}
impl TelemetryType {
    /// `Logs`
    pub const LOGS: Value_<TelemetryType> = Value_::constant("Logs");
    /// `Metrics`
    pub const METRICS: Value_<TelemetryType> = Value_::constant("Metrics");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TelemetryType> { Value_::from_node(value.into_node()) }
}
