// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53GlobalResolver::GlobalResolver`

use stanchion_template::generated::*;

/// `AWS::Route53GlobalResolver::GlobalResolver`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-globalresolver.html)
#[must_use]
pub struct GlobalResolver<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GlobalResolver<Missing_<super::required::name>, Missing_<super::required::regions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GlobalResolver(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GlobalResolver<S0, S1> {
    /// Sets `ClientToken`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn client_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientToken", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IpAddressType`. The values are constants of [`GlobalResolverIpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<GlobalResolverIpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> GlobalResolver<Set_, S1> { self.0.put("Name", value.into_node()); GlobalResolver(self.0, PhantomData_) }
    /// Sets `ObservabilityRegion`. 1 to 32 characters.
    #[inline] pub fn observability_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObservabilityRegion", value.into_node()); self }
    /// Sets `Regions`. Required.
    #[inline] pub fn regions(mut self, value: impl IntoValue_<Vec<String>>) -> GlobalResolver<S0, Set_> { self.0.put("Regions", value.into_node()); GlobalResolver(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GlobalResolver> for GlobalResolver<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for GlobalResolver<S0, S1> {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::GlobalResolver";
    type Handle = GlobalResolverRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GlobalResolver`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GlobalResolverRef(Id_);
impl From<Id_> for GlobalResolverRef { #[inline] fn from(id: Id_) -> Self { GlobalResolverRef(id) } }
impl AsRef<Id_> for GlobalResolverRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GlobalResolverRef {
    /// `Ref`: `GlobalResolverId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DnsName`
    #[inline] pub fn dns_name(&self) -> Value_<String> { self.0.attribute("DnsName") }
    /// `Fn::GetAtt` `GlobalResolverId`
    #[inline] pub fn global_resolver_id(&self) -> Value_<String> { self.0.attribute("GlobalResolverId") }
    /// `Fn::GetAtt` `IPv4Addresses`
    #[inline] pub fn ipv4_addresses(&self) -> Value_<Vec<String>> { self.0.list_attribute("IPv4Addresses") }
    /// `Fn::GetAtt` `IPv6Addresses`
    #[inline] pub fn ipv6_addresses(&self) -> Value_<Vec<String>> { self.0.list_attribute("IPv6Addresses") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// Values of `AWS::Route53GlobalResolver::GlobalResolver`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-globalresolver.html)
#[derive(Debug)]
pub enum GlobalResolverIpAddressType {}
impl GlobalResolverIpAddressType {
    /// `IPV4`
    pub const IPV4: Value_<GlobalResolverIpAddressType> = Value_::constant("IPV4");
    /// `DUAL_STACK`
    pub const DUAL_STACK: Value_<GlobalResolverIpAddressType> = Value_::constant("DUAL_STACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GlobalResolverIpAddressType> { Value_::from_node(value.into_node()) }
}
