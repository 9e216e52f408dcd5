// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::IPAMPrefixListResolver`

use stanchion_template::generated::*;

/// `AWS::EC2::IPAMPrefixListResolver`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolver.html)
#[must_use]
pub struct IPAMPrefixListResolver<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IPAMPrefixListResolver<Missing_<super::required::address_family>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IPAMPrefixListResolver(Properties_::new(), PhantomData_) }
}
impl<S0> IPAMPrefixListResolver<S0> {
    /// Sets `AddressFamily`. Required. An update replaces the resource. The values are constants of [`AddressFamily`].
    #[inline] pub fn address_family(mut self, value: impl IntoValue_<AddressFamily>) -> IPAMPrefixListResolver<Set_> { self.0.put("AddressFamily", value.into_node()); IPAMPrefixListResolver(self.0, PhantomData_) }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IpamId`. An update replaces the resource.
    #[inline] pub fn ipam_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpamId", value.into_node()); self }
    /// Sets `Rules`.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<IpamPrefixListResolverRule>>) -> Self { self.0.put("Rules", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IPAMPrefixListResolver> for IPAMPrefixListResolver<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for IPAMPrefixListResolver<S0> {
    const TYPE: &'static str = "AWS::EC2::IPAMPrefixListResolver";
    type Handle = IPAMPrefixListResolverRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IPAMPrefixListResolver`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IPAMPrefixListResolverRef(Id_);
impl From<Id_> for IPAMPrefixListResolverRef { #[inline] fn from(id: Id_) -> Self { IPAMPrefixListResolverRef(id) } }
impl AsRef<Id_> for IPAMPrefixListResolverRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IPAMPrefixListResolverRef {
    /// `Ref`: `IpamPrefixListResolverId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IpamArn`
    #[inline] pub fn ipam_arn(&self) -> Value_<String> { self.0.attribute("IpamArn") }
    /// `Fn::GetAtt` `IpamPrefixListResolverArn`
    #[inline] pub fn ipam_prefix_list_resolver_arn(&self) -> Value_<String> { self.0.attribute("IpamPrefixListResolverArn") }
    /// `Fn::GetAtt` `IpamPrefixListResolverId`
    #[inline] pub fn ipam_prefix_list_resolver_id(&self) -> Value_<String> { self.0.attribute("IpamPrefixListResolverId") }
}
/// `AWS::EC2::IPAMPrefixListResolver.IpamPrefixListResolverRuleCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipamprefixlistresolver-ipamprefixlistresolverrulecondition.html)
#[must_use]
pub struct IpamPrefixListResolverRuleCondition(Properties_);
impl IpamPrefixListResolverRuleCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IpamPrefixListResolverRuleCondition(Properties_::new()) }
}
impl IpamPrefixListResolverRuleCondition {
    /// Sets `Cidr`.
    #[inline] pub fn cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Cidr", value.into_node()); self }
    /// Sets `IpamPoolId`.
    #[inline] pub fn ipam_pool_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpamPoolId", value.into_node()); self }
    /// Sets `Operation`. The values are constants of [`Operation`].
    #[inline] pub fn operation(mut self, value: impl IntoValue_<Operation>) -> Self { self.0.put("Operation", value.into_node()); self }
    /// Sets `ResourceId`.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceId", value.into_node()); self }
    /// Sets `ResourceOwner`.
    #[inline] pub fn resource_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceOwner", value.into_node()); self }
    /// Sets `ResourceRegion`.
    #[inline] pub fn resource_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceRegion", value.into_node()); self }
    /// Sets `ResourceTag`.
    #[inline] pub fn resource_tag(mut self, value: impl IntoValue_<Tag_>) -> Self { self.0.put("ResourceTag", value.into_node()); self }
}
impl IntoValue_<IpamPrefixListResolverRuleCondition> for IpamPrefixListResolverRuleCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::IPAMPrefixListResolver.IpamPrefixListResolverRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipamprefixlistresolver-ipamprefixlistresolverrule.html)
#[must_use]
pub struct IpamPrefixListResolverRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IpamPrefixListResolverRule<Missing_<super::required::rule_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IpamPrefixListResolverRule(Properties_::new(), PhantomData_) }
}
impl<S0> IpamPrefixListResolverRule<S0> {
    /// Sets `Conditions`.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Vec<IpamPrefixListResolverRuleCondition>>) -> Self { self.0.put("Conditions", value.into_node()); self }
    /// Sets `IpamScopeId`.
    #[inline] pub fn ipam_scope_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpamScopeId", value.into_node()); self }
    /// Sets `ResourceType`. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> Self { self.0.put("ResourceType", value.into_node()); self }
    /// Sets `RuleType`. Required. The values are constants of [`RuleType`].
    #[inline] pub fn rule_type(mut self, value: impl IntoValue_<RuleType>) -> IpamPrefixListResolverRule<Set_> { self.0.put("RuleType", value.into_node()); IpamPrefixListResolverRule(self.0, PhantomData_) }
    /// Sets `StaticCidr`.
    #[inline] pub fn static_cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StaticCidr", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IpamPrefixListResolverRule> for IpamPrefixListResolverRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::IPAMPrefixListResolver`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolver.html)
#[derive(Debug)]
pub enum AddressFamily {}
impl AddressFamily {
    /// `ipv4`
    pub const IPV4: Value_<AddressFamily> = Value_::constant("ipv4");
    /// `ipv6`
    pub const IPV6: Value_<AddressFamily> = Value_::constant("ipv6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AddressFamily> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::IPAMPrefixListResolver`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolver.html)
#[derive(Debug)]
pub enum Operation {}
impl Operation {
    /// `equals`
    pub const EQUALS: Value_<Operation> = Value_::constant("equals");
    /// `not-equals`
    pub const NOT_EQUALS: Value_<Operation> = Value_::constant("not-equals");
    /// `subnet-of`
    pub const SUBNET_OF: Value_<Operation> = Value_::constant("subnet-of");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Operation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::IPAMPrefixListResolver`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolver.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `vpc`
    pub const VPC: Value_<ResourceType> = Value_::constant("vpc");
    /// `subnet`
    pub const SUBNET: Value_<ResourceType> = Value_::constant("subnet");
    /// `eip`
    pub const EIP: Value_<ResourceType> = Value_::constant("eip");
    /// `public-ipv4-pool`
    pub const PUBLIC_IPV4_POOL: Value_<ResourceType> = Value_::constant("public-ipv4-pool");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::IPAMPrefixListResolver`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolver.html)
#[derive(Debug)]
pub enum RuleType {}
impl RuleType {
    /// `static-cidr`
    pub const STATIC_CIDR: Value_<RuleType> = Value_::constant("static-cidr");
    /// `ipam-resource-cidr`
    pub const IPAM_RESOURCE_CIDR: Value_<RuleType> = Value_::constant("ipam-resource-cidr");
    /// `ipam-pool-cidr`
    pub const IPAM_POOL_CIDR: Value_<RuleType> = Value_::constant("ipam-pool-cidr");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleType> { Value_::from_node(value.into_node()) }
}
