// Made by `cargo xtask generate`; do not edit.
//! `AWS::WAFv2::LoggingConfiguration`

use stanchion_template::generated::*;

/// `AWS::WAFv2::LoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html)
#[must_use]
pub struct LoggingConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LoggingConfiguration<Missing_<super::required::log_destination_configs>, Missing_<super::required::resource_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoggingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LoggingConfiguration<S0, S1> {
    /// Sets `LogDestinationConfigs`. Required.
    #[inline] pub fn log_destination_configs(mut self, value: impl IntoValue_<Vec<String>>) -> LoggingConfiguration<Set_, S1> { self.0.put("LogDestinationConfigs", value.into_node()); LoggingConfiguration(self.0, PhantomData_) }
    /// Sets `LoggingFilter`.
    #[inline] pub fn logging_filter(mut self, value: impl IntoValue_<LoggingFilter>) -> Self { self.0.put("LoggingFilter", value.into_node()); self }
    /// Sets `RedactedFields`.
    #[inline] pub fn redacted_fields(mut self, value: impl IntoValue_<Vec<FieldToMatch>>) -> Self { self.0.put("RedactedFields", value.into_node()); self }
    /// Sets `ResourceArn`. Required. An update replaces the resource.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> LoggingConfiguration<S0, Set_> { self.0.put("ResourceArn", value.into_node()); LoggingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LoggingConfiguration> for LoggingConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for LoggingConfiguration<S0, S1> {
    const TYPE: &'static str = "AWS::WAFv2::LoggingConfiguration";
    type Handle = LoggingConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LoggingConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LoggingConfigurationRef(Id_);
impl From<Id_> for LoggingConfigurationRef { #[inline] fn from(id: Id_) -> Self { LoggingConfigurationRef(id) } }
impl AsRef<Id_> for LoggingConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LoggingConfigurationRef {
    /// `Ref`: `ResourceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ManagedByFirewallManager`
    #[inline] pub fn managed_by_firewall_manager(&self) -> Value_<bool> { self.0.attribute("ManagedByFirewallManager") }
}
/// `AWS::WAFv2::LoggingConfiguration.ActionCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html)
#[must_use]
pub struct ActionCondition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ActionCondition<Missing_<super::required::action>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ActionCondition(Properties_::new(), PhantomData_) }
}
impl<S0> ActionCondition<S0> {
    /// Sets `Action`. Required. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> ActionCondition<Set_> { self.0.put("Action", value.into_node()); ActionCondition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ActionCondition> for ActionCondition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::LoggingConfiguration.LabelNameCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html)
#[must_use]
pub struct LabelNameCondition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LabelNameCondition<Missing_<super::required::label_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LabelNameCondition(Properties_::new(), PhantomData_) }
}
impl<S0> LabelNameCondition<S0> {
    /// Sets `LabelName`. Required.
    #[inline] pub fn label_name(mut self, value: impl IntoValue_<String>) -> LabelNameCondition<Set_> { self.0.put("LabelName", value.into_node()); LabelNameCondition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LabelNameCondition> for LabelNameCondition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::LoggingConfiguration.Condition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-loggingconfiguration-condition.html)
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
/// `AWS::WAFv2::LoggingConfiguration.Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-loggingconfiguration-filter.html)
#[must_use]
pub struct Filter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Filter<Missing_<super::required::behavior>, Missing_<super::required::conditions>, Missing_<super::required::requirement>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Filter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Filter<S0, S1, S2> {
    /// Sets `Behavior`. Required. The values are constants of [`Behavior`].
    #[inline] pub fn behavior(mut self, value: impl IntoValue_<Behavior>) -> Filter<Set_, S1, S2> { self.0.put("Behavior", value.into_node()); Filter(self.0, PhantomData_) }
    /// Sets `Conditions`. Required. At least 1 item.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Vec<Condition>>) -> Filter<S0, Set_, S2> { self.0.put("Conditions", value.into_node()); Filter(self.0, PhantomData_) }
    /// Sets `Requirement`. Required. The values are constants of [`Requirement`].
    #[inline] pub fn requirement(mut self, value: impl IntoValue_<Requirement>) -> Filter<S0, S1, Set_> { self.0.put("Requirement", value.into_node()); Filter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Filter> for Filter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::LoggingConfiguration.LoggingFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html)
#[must_use]
pub struct LoggingFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LoggingFilter<Missing_<super::required::default_behavior>, Missing_<super::required::filters>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoggingFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LoggingFilter<S0, S1> {
    /// Sets `DefaultBehavior`. Required. The values are constants of [`DefaultBehavior`].
    #[inline] pub fn default_behavior(mut self, value: impl IntoValue_<DefaultBehavior>) -> LoggingFilter<Set_, S1> { self.0.put("DefaultBehavior", value.into_node()); LoggingFilter(self.0, PhantomData_) }
    /// Sets `Filters`. Required. At least 1 item.
    #[inline] pub fn filters(mut self, value: impl IntoValue_<Vec<Filter>>) -> LoggingFilter<S0, Set_> { self.0.put("Filters", value.into_node()); LoggingFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LoggingFilter> for LoggingFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::LoggingConfiguration.SingleHeader`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html)
#[must_use]
pub struct SingleHeader<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SingleHeader<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SingleHeader(Properties_::new(), PhantomData_) }
}
impl<S0> SingleHeader<S0> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SingleHeader<Set_> { self.0.put("Name", value.into_node()); SingleHeader(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SingleHeader> for SingleHeader<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::LoggingConfiguration.FieldToMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-loggingconfiguration-fieldtomatch.html)
#[must_use]
pub struct FieldToMatch(Properties_);
impl FieldToMatch {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FieldToMatch(Properties_::new()) }
}
impl FieldToMatch {
    /// Sets `Method`.
    #[inline] pub fn method(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Method", value.into_node()); self }
    /// Sets `QueryString`.
    #[inline] pub fn query_string(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("QueryString", value.into_node()); self }
    /// Sets `SingleHeader`.
    #[inline] pub fn single_header(mut self, value: impl IntoValue_<SingleHeader>) -> Self { self.0.put("SingleHeader", value.into_node()); self }
    /// Sets `UriPath`.
    #[inline] pub fn uri_path(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("UriPath", value.into_node()); self }
}
impl IntoValue_<FieldToMatch> for FieldToMatch { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::WAFv2::LoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html)
#[derive(Debug)]
pub enum DefaultBehavior {}
impl DefaultBehavior {
    /// `KEEP`
    pub const KEEP: Value_<DefaultBehavior> = Value_::constant("KEEP");
    /// `DROP`
    pub const DROP: Value_<DefaultBehavior> = Value_::constant("DROP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DefaultBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::LoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html)
#[derive(Debug)]
pub enum Behavior {}
impl Behavior {
    /// `KEEP`
    pub const KEEP: Value_<Behavior> = Value_::constant("KEEP");
    /// `DROP`
    pub const DROP: Value_<Behavior> = Value_::constant("DROP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Behavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::LoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html)
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
    /// `MONETIZE`
    pub const MONETIZE: Value_<Action> = Value_::constant("MONETIZE");
    /// `EXCLUDED_AS_COUNT`
    pub const EXCLUDED_AS_COUNT: Value_<Action> = Value_::constant("EXCLUDED_AS_COUNT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::LoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html)
#[derive(Debug)]
pub enum Requirement {}
impl Requirement {
    /// `MEETS_ALL`
    pub const MEETS_ALL: Value_<Requirement> = Value_::constant("MEETS_ALL");
    /// `MEETS_ANY`
    pub const MEETS_ANY: Value_<Requirement> = Value_::constant("MEETS_ANY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Requirement> { Value_::from_node(value.into_node()) }
}
