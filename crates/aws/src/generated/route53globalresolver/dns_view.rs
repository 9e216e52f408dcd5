// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53GlobalResolver::DnsView`

use stanchion_template::generated::*;

/// `AWS::Route53GlobalResolver::DnsView`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-dnsview.html)
#[must_use]
pub struct DnsView<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DnsView<Missing_<super::required::global_resolver_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DnsView(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DnsView<S0, S1> {
    /// Sets `ClientToken`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn client_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientToken", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DnssecValidation`. The values are constants of [`DnsSecValidationType`].
    #[inline] pub fn dnssec_validation(mut self, value: impl IntoValue_<DnsSecValidationType>) -> Self { self.0.put("DnssecValidation", value.into_node()); self }
    /// Sets `EdnsClientSubnet`. The values are constants of [`EdnsClientSubnetType`].
    #[inline] pub fn edns_client_subnet(mut self, value: impl IntoValue_<EdnsClientSubnetType>) -> Self { self.0.put("EdnsClientSubnet", value.into_node()); self }
    /// Sets `FirewallRulesFailOpen`. The values are constants of [`FirewallRulesFailOpenType`].
    #[inline] pub fn firewall_rules_fail_open(mut self, value: impl IntoValue_<FirewallRulesFailOpenType>) -> Self { self.0.put("FirewallRulesFailOpen", value.into_node()); self }
    /// Sets `GlobalResolverId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn global_resolver_id(mut self, value: impl IntoValue_<String>) -> DnsView<Set_, S1> { self.0.put("GlobalResolverId", value.into_node()); DnsView(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DnsView<S0, Set_> { self.0.put("Name", value.into_node()); DnsView(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DnsView> for DnsView<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DnsView<S0, S1> {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::DnsView";
    type Handle = DnsViewRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DnsView`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DnsViewRef(Id_);
impl From<Id_> for DnsViewRef { #[inline] fn from(id: Id_) -> Self { DnsViewRef(id) } }
impl AsRef<Id_> for DnsViewRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DnsViewRef {
    /// `Ref`: `DnsViewId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DnsViewId`
    #[inline] pub fn dns_view_id(&self) -> Value_<String> { self.0.attribute("DnsViewId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// Values of `AWS::Route53GlobalResolver::DnsView`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-dnsview.html)
#[derive(Debug)]
pub enum DnsSecValidationType {}
impl DnsSecValidationType {
    /// `ENABLED`
    pub const ENABLED: Value_<DnsSecValidationType> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<DnsSecValidationType> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DnsSecValidationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Route53GlobalResolver::DnsView`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-dnsview.html)
#[derive(Debug)]
pub enum EdnsClientSubnetType {}
impl EdnsClientSubnetType {
    /// `ENABLED`
    pub const ENABLED: Value_<EdnsClientSubnetType> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<EdnsClientSubnetType> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EdnsClientSubnetType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Route53GlobalResolver::DnsView`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-dnsview.html)
#[derive(Debug)]
pub enum FirewallRulesFailOpenType {}
impl FirewallRulesFailOpenType {
    /// `ENABLED`
    pub const ENABLED: Value_<FirewallRulesFailOpenType> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<FirewallRulesFailOpenType> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FirewallRulesFailOpenType> { Value_::from_node(value.into_node()) }
}
