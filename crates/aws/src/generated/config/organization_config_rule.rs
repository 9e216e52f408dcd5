// Made by `cargo xtask generate`; do not edit.
//! `AWS::Config::OrganizationConfigRule`

use stanchion_template::generated::*;

/// `AWS::Config::OrganizationConfigRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconfigrule.html)
#[must_use]
pub struct OrganizationConfigRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OrganizationConfigRule<Missing_<super::required::organization_config_rule_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OrganizationConfigRule(Properties_::new(), PhantomData_) }
}
impl<S0> OrganizationConfigRule<S0> {
    /// Sets `ExcludedAccounts`. 0 to 1000 items.
    #[inline] pub fn excluded_accounts(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludedAccounts", value.into_node()); self }
    /// Sets `OrganizationConfigRuleName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn organization_config_rule_name(mut self, value: impl IntoValue_<String>) -> OrganizationConfigRule<Set_> { self.0.put("OrganizationConfigRuleName", value.into_node()); OrganizationConfigRule(self.0, PhantomData_) }
    /// Sets `OrganizationCustomPolicyRuleMetadata`.
    #[inline] pub fn organization_custom_policy_rule_metadata(mut self, value: impl IntoValue_<OrganizationCustomPolicyRuleMetadata>) -> Self { self.0.put("OrganizationCustomPolicyRuleMetadata", value.into_node()); self }
    /// Sets `OrganizationCustomRuleMetadata`.
    #[inline] pub fn organization_custom_rule_metadata(mut self, value: impl IntoValue_<OrganizationCustomRuleMetadata>) -> Self { self.0.put("OrganizationCustomRuleMetadata", value.into_node()); self }
    /// Sets `OrganizationManagedRuleMetadata`.
    #[inline] pub fn organization_managed_rule_metadata(mut self, value: impl IntoValue_<OrganizationManagedRuleMetadata>) -> Self { self.0.put("OrganizationManagedRuleMetadata", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OrganizationConfigRule> for OrganizationConfigRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for OrganizationConfigRule<S0> {
    const TYPE: &'static str = "AWS::Config::OrganizationConfigRule";
    type Handle = OrganizationConfigRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OrganizationConfigRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OrganizationConfigRuleRef(Id_);
impl From<Id_> for OrganizationConfigRuleRef { #[inline] fn from(id: Id_) -> Self { OrganizationConfigRuleRef(id) } }
impl AsRef<Id_> for OrganizationConfigRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OrganizationConfigRuleRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `OrganizationConfigRuleArn`
    #[inline] pub fn organization_config_rule_arn(&self) -> Value_<String> { self.0.attribute("OrganizationConfigRuleArn") }
}
/// `AWS::Config::OrganizationConfigRule.OrganizationCustomPolicyRuleMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-organizationconfigrule-organizationcustompolicyrulemetadata.html)
#[must_use]
pub struct OrganizationCustomPolicyRuleMetadata<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OrganizationCustomPolicyRuleMetadata<Missing_<super::required::policy_text>, Missing_<super::required::runtime>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OrganizationCustomPolicyRuleMetadata(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OrganizationCustomPolicyRuleMetadata<S0, S1> {
    /// Sets `DebugLogDeliveryAccounts`. 0 to 1000 items.
    #[inline] pub fn debug_log_delivery_accounts(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DebugLogDeliveryAccounts", value.into_node()); self }
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InputParameters`. 1 to 1024 characters.
    #[inline] pub fn input_parameters(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputParameters", value.into_node()); self }
    /// Sets `OrganizationConfigRuleTriggerTypes`. The values are constants of [`OrganizationConfigRuleTriggerType`].
    #[inline] pub fn organization_config_rule_trigger_types(mut self, value: impl IntoValue_<Vec<OrganizationConfigRuleTriggerType>>) -> Self { self.0.put("OrganizationConfigRuleTriggerTypes", value.into_node()); self }
    /// Sets `PolicyText`. Required. 0 to 10000 characters.
    #[inline] pub fn policy_text(mut self, value: impl IntoValue_<String>) -> OrganizationCustomPolicyRuleMetadata<Set_, S1> { self.0.put("PolicyText", value.into_node()); OrganizationCustomPolicyRuleMetadata(self.0, PhantomData_) }
    /// Sets `ResourceIdScope`. 1 to 768 characters.
    #[inline] pub fn resource_id_scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceIdScope", value.into_node()); self }
    /// Sets `ResourceTypesScope`. 0 to 100 items.
    #[inline] pub fn resource_types_scope(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceTypesScope", value.into_node()); self }
    /// Sets `Runtime`. Required.
    #[inline] pub fn runtime(mut self, value: impl IntoValue_<String>) -> OrganizationCustomPolicyRuleMetadata<S0, Set_> { self.0.put("Runtime", value.into_node()); OrganizationCustomPolicyRuleMetadata(self.0, PhantomData_) }
    /// Sets `TagKeyScope`. 1 to 128 characters.
    #[inline] pub fn tag_key_scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TagKeyScope", value.into_node()); self }
    /// Sets `TagValueScope`. 1 to 256 characters.
    #[inline] pub fn tag_value_scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TagValueScope", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OrganizationCustomPolicyRuleMetadata> for OrganizationCustomPolicyRuleMetadata<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Config::OrganizationConfigRule.OrganizationCustomRuleMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-organizationconfigrule-organizationcustomrulemetadata.html)
#[must_use]
pub struct OrganizationCustomRuleMetadata<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OrganizationCustomRuleMetadata<Missing_<super::required::lambda_function_arn>, Missing_<super::required::organization_config_rule_trigger_types>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OrganizationCustomRuleMetadata(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OrganizationCustomRuleMetadata<S0, S1> {
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InputParameters`. 1 to 1024 characters.
    #[inline] pub fn input_parameters(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputParameters", value.into_node()); self }
    /// Sets `LambdaFunctionArn`. Required. 1 to 256 characters.
    #[inline] pub fn lambda_function_arn(mut self, value: impl IntoValue_<String>) -> OrganizationCustomRuleMetadata<Set_, S1> { self.0.put("LambdaFunctionArn", value.into_node()); OrganizationCustomRuleMetadata(self.0, PhantomData_) }
    /// Sets `MaximumExecutionFrequency`. The values are constants of [`MaximumExecutionFrequency`].
    #[inline] pub fn maximum_execution_frequency(mut self, value: impl IntoValue_<MaximumExecutionFrequency>) -> Self { self.0.put("MaximumExecutionFrequency", value.into_node()); self }
    /// Sets `OrganizationConfigRuleTriggerTypes`. Required. The values are constants of [`OrganizationConfigRuleTriggerTypeKind`].
    #[inline] pub fn organization_config_rule_trigger_types(mut self, value: impl IntoValue_<Vec<OrganizationConfigRuleTriggerTypeKind>>) -> OrganizationCustomRuleMetadata<S0, Set_> { self.0.put("OrganizationConfigRuleTriggerTypes", value.into_node()); OrganizationCustomRuleMetadata(self.0, PhantomData_) }
    /// Sets `ResourceIdScope`. 1 to 768 characters.
    #[inline] pub fn resource_id_scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceIdScope", value.into_node()); self }
    /// Sets `ResourceTypesScope`. 0 to 100 items.
    #[inline] pub fn resource_types_scope(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceTypesScope", value.into_node()); self }
    /// Sets `TagKeyScope`. 1 to 128 characters.
    #[inline] pub fn tag_key_scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TagKeyScope", value.into_node()); self }
    /// Sets `TagValueScope`. 1 to 256 characters.
    #[inline] pub fn tag_value_scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TagValueScope", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OrganizationCustomRuleMetadata> for OrganizationCustomRuleMetadata<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Config::OrganizationConfigRule.OrganizationManagedRuleMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-organizationconfigrule-organizationmanagedrulemetadata.html)
#[must_use]
pub struct OrganizationManagedRuleMetadata<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OrganizationManagedRuleMetadata<Missing_<super::required::rule_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OrganizationManagedRuleMetadata(Properties_::new(), PhantomData_) }
}
impl<S0> OrganizationManagedRuleMetadata<S0> {
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InputParameters`. 1 to 1024 characters.
    #[inline] pub fn input_parameters(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputParameters", value.into_node()); self }
    /// Sets `MaximumExecutionFrequency`. The values are constants of [`OrganizationManagedRuleMetadataMaximumExecutionFrequency`].
    #[inline] pub fn maximum_execution_frequency(mut self, value: impl IntoValue_<OrganizationManagedRuleMetadataMaximumExecutionFrequency>) -> Self { self.0.put("MaximumExecutionFrequency", value.into_node()); self }
    /// Sets `ResourceIdScope`. 1 to 768 characters.
    #[inline] pub fn resource_id_scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceIdScope", value.into_node()); self }
    /// Sets `ResourceTypesScope`. 0 to 100 items.
    #[inline] pub fn resource_types_scope(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceTypesScope", value.into_node()); self }
    /// Sets `RuleIdentifier`. Required. 1 to 256 characters.
    #[inline] pub fn rule_identifier(mut self, value: impl IntoValue_<String>) -> OrganizationManagedRuleMetadata<Set_> { self.0.put("RuleIdentifier", value.into_node()); OrganizationManagedRuleMetadata(self.0, PhantomData_) }
    /// Sets `TagKeyScope`. 1 to 128 characters.
    #[inline] pub fn tag_key_scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TagKeyScope", value.into_node()); self }
    /// Sets `TagValueScope`. 1 to 256 characters.
    #[inline] pub fn tag_value_scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TagValueScope", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OrganizationManagedRuleMetadata> for OrganizationManagedRuleMetadata<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Config::OrganizationConfigRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconfigrule.html)
#[derive(Debug)]
pub enum OrganizationConfigRuleTriggerType {}
impl OrganizationConfigRuleTriggerType {
    /// `ConfigurationItemChangeNotification`
    pub const CONFIGURATION_ITEM_CHANGE_NOTIFICATION: Value_<OrganizationConfigRuleTriggerType> = Value_::constant("ConfigurationItemChangeNotification");
    /// `OversizedConfigurationItemChangeNotification`
    pub const OVERSIZED_CONFIGURATION_ITEM_CHANGE_NOTIFICATION: Value_<OrganizationConfigRuleTriggerType> = Value_::constant("OversizedConfigurationItemChangeNotification");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OrganizationConfigRuleTriggerType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Config::OrganizationConfigRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconfigrule.html)
#[derive(Debug)]
pub enum MaximumExecutionFrequency {}
impl MaximumExecutionFrequency {
    /// `One_Hour`
    pub const ONE_HOUR: Value_<MaximumExecutionFrequency> = Value_::constant("One_Hour");
    /// `Six_Hours`
    pub const SIX_HOURS: Value_<MaximumExecutionFrequency> = Value_::constant("Six_Hours");
    /// `Three_Hours`
    pub const THREE_HOURS: Value_<MaximumExecutionFrequency> = Value_::constant("Three_Hours");
    /// `Twelve_Hours`
    pub const TWELVE_HOURS: Value_<MaximumExecutionFrequency> = Value_::constant("Twelve_Hours");
    /// `TwentyFour_Hours`
    pub const TWENTY_FOUR_HOURS: Value_<MaximumExecutionFrequency> = Value_::constant("TwentyFour_Hours");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MaximumExecutionFrequency> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Config::OrganizationConfigRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconfigrule.html)
#[derive(Debug)]
pub enum OrganizationConfigRuleTriggerTypeKind {}
impl OrganizationConfigRuleTriggerTypeKind {
    /// `ConfigurationItemChangeNotification`
    pub const CONFIGURATION_ITEM_CHANGE_NOTIFICATION: Value_<OrganizationConfigRuleTriggerTypeKind> = Value_::constant("ConfigurationItemChangeNotification");
    /// `OversizedConfigurationItemChangeNotification`
    pub const OVERSIZED_CONFIGURATION_ITEM_CHANGE_NOTIFICATION: Value_<OrganizationConfigRuleTriggerTypeKind> = Value_::constant("OversizedConfigurationItemChangeNotification");
    /// `ScheduledNotification`
    pub const SCHEDULED_NOTIFICATION: Value_<OrganizationConfigRuleTriggerTypeKind> = Value_::constant("ScheduledNotification");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OrganizationConfigRuleTriggerTypeKind> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Config::OrganizationConfigRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconfigrule.html)
#[derive(Debug)]
pub enum OrganizationManagedRuleMetadataMaximumExecutionFrequency {}
impl OrganizationManagedRuleMetadataMaximumExecutionFrequency {
    /// `One_Hour`
    pub const ONE_HOUR: Value_<OrganizationManagedRuleMetadataMaximumExecutionFrequency> = Value_::constant("One_Hour");
    /// `Six_Hours`
    pub const SIX_HOURS: Value_<OrganizationManagedRuleMetadataMaximumExecutionFrequency> = Value_::constant("Six_Hours");
    /// `Three_Hours`
    pub const THREE_HOURS: Value_<OrganizationManagedRuleMetadataMaximumExecutionFrequency> = Value_::constant("Three_Hours");
    /// `Twelve_Hours`
    pub const TWELVE_HOURS: Value_<OrganizationManagedRuleMetadataMaximumExecutionFrequency> = Value_::constant("Twelve_Hours");
    /// `TwentyFour_Hours`
    pub const TWENTY_FOUR_HOURS: Value_<OrganizationManagedRuleMetadataMaximumExecutionFrequency> = Value_::constant("TwentyFour_Hours");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OrganizationManagedRuleMetadataMaximumExecutionFrequency> { Value_::from_node(value.into_node()) }
}
