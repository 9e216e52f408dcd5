// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53Resolver::ResolverRule`

use stanchion_template::generated::*;

/// `AWS::Route53Resolver::ResolverRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverrule.html)
#[must_use]
pub struct ResolverRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResolverRule<Missing_<super::required::rule_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResolverRule(Properties_::new(), PhantomData_) }
}
impl<S0> ResolverRule<S0> {
    /// Sets `DelegationRecord`. 1 to 256 characters.
    #[inline] pub fn delegation_record(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DelegationRecord", value.into_node()); self }
    /// Sets `DomainName`. 1 to 256 characters. An update may replace the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainName", value.into_node()); self }
    /// Sets `Name`. 0 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ResolverEndpointId`. 1 to 64 characters.
    #[inline] pub fn resolver_endpoint_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResolverEndpointId", value.into_node()); self }
    /// Sets `RuleType`. Required. An update replaces the resource.
    #[inline] pub fn rule_type(mut self, value: impl IntoValue_<String>) -> ResolverRule<Set_> { self.0.put("RuleType", value.into_node()); ResolverRule(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetIps`. At least 1 item.
    #[inline] pub fn target_ips(mut self, value: impl IntoValue_<Vec<TargetAddress>>) -> Self { self.0.put("TargetIps", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ResolverRule> for ResolverRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ResolverRule<S0> {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverRule";
    type Handle = ResolverRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResolverRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResolverRuleRef(Id_);
impl From<Id_> for ResolverRuleRef { #[inline] fn from(id: Id_) -> Self { ResolverRuleRef(id) } }
impl AsRef<Id_> for ResolverRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResolverRuleRef {
    /// `Ref`: `ResolverRuleId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `DomainName`
    #[inline] pub fn domain_name(&self) -> Value_<String> { self.0.attribute("DomainName") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
    /// `Fn::GetAtt` `ResolverEndpointId`
    #[inline] pub fn resolver_endpoint_id(&self) -> Value_<String> { self.0.attribute("ResolverEndpointId") }
    /// `Fn::GetAtt` `ResolverRuleId`
    #[inline] pub fn resolver_rule_id(&self) -> Value_<String> { self.0.attribute("ResolverRuleId") }
    /// `Fn::GetAtt` `TargetIps`
    #[inline] pub fn target_ips(&self) -> Value_<Vec<String>> { self.0.list_attribute("TargetIps") }
}
/// `AWS::Route53Resolver::ResolverRule.TargetAddress`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-resolverrule-targetaddress.html)
#[must_use]
pub struct TargetAddress(Properties_);
impl TargetAddress {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TargetAddress(Properties_::new()) }
}
impl TargetAddress {
    /// Sets `Ip`. 7 to 36 characters.
    #[inline] pub fn ip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ip", value.into_node()); self }
    /// Sets `Ipv6`. 7 to 39 characters.
    #[inline] pub fn ipv6(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv6", value.into_node()); self }
    /// Sets `Port`. 0 to 65535 characters. 0 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `Protocol`.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `ServerNameIndication`. 0 to 255 characters.
    #[inline] pub fn server_name_indication(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerNameIndication", value.into_node()); self }
}
impl IntoValue_<TargetAddress> for TargetAddress { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
