// Made by `cargo xtask generate`; do not edit.
//! `AWS::RTBFabric::LinkRoutingRule`

use stanchion_template::generated::*;

/// `AWS::RTBFabric::LinkRoutingRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-linkroutingrule.html)
#[must_use]
pub struct LinkRoutingRule<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl LinkRoutingRule<Missing_<super::required::conditions>, Missing_<super::required::gateway_id>, Missing_<super::required::link_id>, Missing_<super::required::priority>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LinkRoutingRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> LinkRoutingRule<S0, S1, S2, S3> {
    /// Sets `Conditions`. Required.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<RuleCondition>) -> LinkRoutingRule<Set_, S1, S2, S3> { self.0.put("Conditions", value.into_node()); LinkRoutingRule(self.0, PhantomData_) }
    /// Sets `GatewayId`. Required. An update may replace the resource.
    #[inline] pub fn gateway_id(mut self, value: impl IntoValue_<String>) -> LinkRoutingRule<S0, Set_, S2, S3> { self.0.put("GatewayId", value.into_node()); LinkRoutingRule(self.0, PhantomData_) }
    /// Sets `LinkId`. Required. An update may replace the resource.
    #[inline] pub fn link_id(mut self, value: impl IntoValue_<String>) -> LinkRoutingRule<S0, S1, Set_, S3> { self.0.put("LinkId", value.into_node()); LinkRoutingRule(self.0, PhantomData_) }
    /// Sets `Priority`. Required. 1 to 1000.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> LinkRoutingRule<S0, S1, S2, Set_> { self.0.put("Priority", value.into_node()); LinkRoutingRule(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<LinkRoutingRule> for LinkRoutingRule<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for LinkRoutingRule<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::RTBFabric::LinkRoutingRule";
    type Handle = LinkRoutingRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LinkRoutingRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LinkRoutingRuleRef(Id_);
impl From<Id_> for LinkRoutingRuleRef { #[inline] fn from(id: Id_) -> Self { LinkRoutingRuleRef(id) } }
impl AsRef<Id_> for LinkRoutingRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LinkRoutingRuleRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `RuleId`
    #[inline] pub fn rule_id(&self) -> Value_<String> { self.0.attribute("RuleId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedTimestamp`
    #[inline] pub fn updated_timestamp(&self) -> Value_<String> { self.0.attribute("UpdatedTimestamp") }
}
/// `AWS::RTBFabric::LinkRoutingRule.RuleCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-linkroutingrule-rulecondition.html)
#[must_use]
pub struct RuleCondition(Properties_);
impl RuleCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuleCondition(Properties_::new()) }
}
impl RuleCondition {
    /// Sets `HostHeader`. 1 to 255 characters.
    #[inline] pub fn host_header(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostHeader", value.into_node()); self }
    /// Sets `HostHeaderWildcard`. 3 to 255 characters.
    #[inline] pub fn host_header_wildcard(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostHeaderWildcard", value.into_node()); self }
    /// Sets `PathExact`. 1 to 128 characters.
    #[inline] pub fn path_exact(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PathExact", value.into_node()); self }
    /// Sets `PathPrefix`. 1 to 128 characters.
    #[inline] pub fn path_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PathPrefix", value.into_node()); self }
    /// Sets `QueryStringEquals`.
    #[inline] pub fn query_string_equals(mut self, value: impl IntoValue_<Tag_>) -> Self { self.0.put("QueryStringEquals", value.into_node()); self }
    /// Sets `QueryStringExists`. 1 to 128 characters.
    #[inline] pub fn query_string_exists(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QueryStringExists", value.into_node()); self }
}
impl IntoValue_<RuleCondition> for RuleCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
