// Made by `cargo xtask generate`; do not edit.
//! `AWS::CleanRooms::ConfiguredTableAssociation`

use stanchion_template::generated::*;

/// `AWS::CleanRooms::ConfiguredTableAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtableassociation.html)
#[must_use]
pub struct ConfiguredTableAssociation<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ConfiguredTableAssociation<Missing_<super::required::configured_table_identifier>, Missing_<super::required::membership_identifier>, Missing_<super::required::name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfiguredTableAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ConfiguredTableAssociation<S0, S1, S2, S3> {
    /// Sets `ConfiguredTableAssociationAnalysisRules`. Exactly 1 item.
    #[inline] pub fn configured_table_association_analysis_rules(mut self, value: impl IntoValue_<Vec<ConfiguredTableAssociationAnalysisRule>>) -> Self { self.0.put("ConfiguredTableAssociationAnalysisRules", value.into_node()); self }
    /// Sets `ConfiguredTableIdentifier`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn configured_table_identifier(mut self, value: impl IntoValue_<String>) -> ConfiguredTableAssociation<Set_, S1, S2, S3> { self.0.put("ConfiguredTableIdentifier", value.into_node()); ConfiguredTableAssociation(self.0, PhantomData_) }
    /// Sets `Description`. At most 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MembershipIdentifier`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn membership_identifier(mut self, value: impl IntoValue_<String>) -> ConfiguredTableAssociation<S0, Set_, S2, S3> { self.0.put("MembershipIdentifier", value.into_node()); ConfiguredTableAssociation(self.0, PhantomData_) }
    /// Sets `Name`. Required. At most 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ConfiguredTableAssociation<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); ConfiguredTableAssociation(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 32 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> ConfiguredTableAssociation<S0, S1, S2, Set_> { self.0.put("RoleArn", value.into_node()); ConfiguredTableAssociation(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ConfiguredTableAssociation> for ConfiguredTableAssociation<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for ConfiguredTableAssociation<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::CleanRooms::ConfiguredTableAssociation";
    type Handle = ConfiguredTableAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConfiguredTableAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfiguredTableAssociationRef(Id_);
impl From<Id_> for ConfiguredTableAssociationRef { #[inline] fn from(id: Id_) -> Self { ConfiguredTableAssociationRef(id) } }
impl AsRef<Id_> for ConfiguredTableAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfiguredTableAssociationRef {
    /// `Ref`: `ConfiguredTableAssociationIdentifier|MembershipIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ConfiguredTableAssociationIdentifier`
    #[inline] pub fn configured_table_association_identifier(&self) -> Value_<String> { self.0.attribute("ConfiguredTableAssociationIdentifier") }
}
/// `AWS::CleanRooms::ConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRuleList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtableassociation-configuredtableassociationanalysisrulelist.html)
#[must_use]
pub struct ConfiguredTableAssociationAnalysisRuleList(Properties_);
impl ConfiguredTableAssociationAnalysisRuleList {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfiguredTableAssociationAnalysisRuleList(Properties_::new()) }
}
impl ConfiguredTableAssociationAnalysisRuleList {
    /// Sets `AllowedAdditionalAnalyses`. 0 to 25 items.
    #[inline] pub fn allowed_additional_analyses(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedAdditionalAnalyses", value.into_node()); self }
    /// Sets `AllowedResultReceivers`. At least 0 items.
    #[inline] pub fn allowed_result_receivers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedResultReceivers", value.into_node()); self }
}
impl IntoValue_<ConfiguredTableAssociationAnalysisRuleList> for ConfiguredTableAssociationAnalysisRuleList { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::ConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRuleAggregation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtableassociation-configuredtableassociationanalysisruleaggregation.html)
#[must_use]
pub struct ConfiguredTableAssociationAnalysisRuleAggregation(Properties_);
impl ConfiguredTableAssociationAnalysisRuleAggregation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfiguredTableAssociationAnalysisRuleAggregation(Properties_::new()) }
}
impl ConfiguredTableAssociationAnalysisRuleAggregation {
    /// Sets `AllowedAdditionalAnalyses`. 0 to 25 items.
    #[inline] pub fn allowed_additional_analyses(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedAdditionalAnalyses", value.into_node()); self }
    /// Sets `AllowedResultReceivers`. At least 0 items.
    #[inline] pub fn allowed_result_receivers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedResultReceivers", value.into_node()); self }
}
impl IntoValue_<ConfiguredTableAssociationAnalysisRuleAggregation> for ConfiguredTableAssociationAnalysisRuleAggregation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::ConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRuleCustom`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtableassociation-configuredtableassociationanalysisrulecustom.html)
#[must_use]
pub struct ConfiguredTableAssociationAnalysisRuleCustom(Properties_);
impl ConfiguredTableAssociationAnalysisRuleCustom {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfiguredTableAssociationAnalysisRuleCustom(Properties_::new()) }
}
impl ConfiguredTableAssociationAnalysisRuleCustom {
    /// Sets `AllowedAdditionalAnalyses`. 0 to 25 items.
    #[inline] pub fn allowed_additional_analyses(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedAdditionalAnalyses", value.into_node()); self }
    /// Sets `AllowedResultReceivers`. At least 0 items.
    #[inline] pub fn allowed_result_receivers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedResultReceivers", value.into_node()); self }
}
impl IntoValue_<ConfiguredTableAssociationAnalysisRuleCustom> for ConfiguredTableAssociationAnalysisRuleCustom { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::ConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRulePolicyV1`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtableassociation-configuredtableassociationanalysisrulepolicyv1.html)
#[must_use]
pub struct ConfiguredTableAssociationAnalysisRulePolicyV1(Properties_);
impl ConfiguredTableAssociationAnalysisRulePolicyV1 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfiguredTableAssociationAnalysisRulePolicyV1(Properties_::new()) }
}
impl ConfiguredTableAssociationAnalysisRulePolicyV1 {
    /// Sets `List`.
    #[inline] pub fn list(mut self, value: impl IntoValue_<ConfiguredTableAssociationAnalysisRuleList>) -> Self { self.0.put("List", value.into_node()); self }
    /// Sets `Aggregation`.
    #[inline] pub fn aggregation(mut self, value: impl IntoValue_<ConfiguredTableAssociationAnalysisRuleAggregation>) -> Self { self.0.put("Aggregation", value.into_node()); self }
    /// Sets `Custom`.
    #[inline] pub fn custom(mut self, value: impl IntoValue_<ConfiguredTableAssociationAnalysisRuleCustom>) -> Self { self.0.put("Custom", value.into_node()); self }
}
impl IntoValue_<ConfiguredTableAssociationAnalysisRulePolicyV1> for ConfiguredTableAssociationAnalysisRulePolicyV1 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::ConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRulePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtableassociation-configuredtableassociationanalysisrulepolicy.html)
#[must_use]
pub struct ConfiguredTableAssociationAnalysisRulePolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConfiguredTableAssociationAnalysisRulePolicy<Missing_<super::required::v1>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfiguredTableAssociationAnalysisRulePolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ConfiguredTableAssociationAnalysisRulePolicy<S0> {
    /// Sets `V1`. Required.
    #[inline] pub fn v1(mut self, value: impl IntoValue_<ConfiguredTableAssociationAnalysisRulePolicyV1>) -> ConfiguredTableAssociationAnalysisRulePolicy<Set_> { self.0.put("V1", value.into_node()); ConfiguredTableAssociationAnalysisRulePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ConfiguredTableAssociationAnalysisRulePolicy> for ConfiguredTableAssociationAnalysisRulePolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::ConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtableassociation-configuredtableassociationanalysisrule.html)
#[must_use]
pub struct ConfiguredTableAssociationAnalysisRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConfiguredTableAssociationAnalysisRule<Missing_<super::required::policy>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfiguredTableAssociationAnalysisRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConfiguredTableAssociationAnalysisRule<S0, S1> {
    /// Sets `Policy`. Required.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<ConfiguredTableAssociationAnalysisRulePolicy>) -> ConfiguredTableAssociationAnalysisRule<Set_, S1> { self.0.put("Policy", value.into_node()); ConfiguredTableAssociationAnalysisRule(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`ConfiguredTableAssociationAnalysisRuleType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ConfiguredTableAssociationAnalysisRuleType>) -> ConfiguredTableAssociationAnalysisRule<S0, Set_> { self.0.put("Type", value.into_node()); ConfiguredTableAssociationAnalysisRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConfiguredTableAssociationAnalysisRule> for ConfiguredTableAssociationAnalysisRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CleanRooms::ConfiguredTableAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtableassociation.html)
#[derive(Debug)]
pub enum ConfiguredTableAssociationAnalysisRuleType {}
impl ConfiguredTableAssociationAnalysisRuleType {
    /// `AGGREGATION`
    pub const AGGREGATION: Value_<ConfiguredTableAssociationAnalysisRuleType> = Value_::constant("AGGREGATION");
    /// `LIST`
    pub const LIST: Value_<ConfiguredTableAssociationAnalysisRuleType> = Value_::constant("LIST");
    /// `CUSTOM`
    pub const CUSTOM: Value_<ConfiguredTableAssociationAnalysisRuleType> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConfiguredTableAssociationAnalysisRuleType> { Value_::from_node(value.into_node()) }
}
