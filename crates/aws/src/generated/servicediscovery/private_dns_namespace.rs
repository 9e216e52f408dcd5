// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceDiscovery::PrivateDnsNamespace`

use stanchion_template::generated::*;

/// `AWS::ServiceDiscovery::PrivateDnsNamespace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-privatednsnamespace.html)
#[must_use]
pub struct PrivateDnsNamespace<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PrivateDnsNamespace<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrivateDnsNamespace(Properties_::new(), PhantomData_) }
}
impl<S0> PrivateDnsNamespace<S0> {
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PrivateDnsNamespace<Set_> { self.0.put("Name", value.into_node()); PrivateDnsNamespace(self.0, PhantomData_) }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<Properties>) -> Self { self.0.put("Properties", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Vpc`. 0 to 64 characters. An update replaces the resource.
    #[inline] pub fn vpc(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Vpc", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PrivateDnsNamespace> for PrivateDnsNamespace<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for PrivateDnsNamespace<S0> {
    const TYPE: &'static str = "AWS::ServiceDiscovery::PrivateDnsNamespace";
    type Handle = PrivateDnsNamespaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PrivateDnsNamespace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PrivateDnsNamespaceRef(Id_);
impl From<Id_> for PrivateDnsNamespaceRef { #[inline] fn from(id: Id_) -> Self { PrivateDnsNamespaceRef(id) } }
impl AsRef<Id_> for PrivateDnsNamespaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PrivateDnsNamespaceRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `HostedZoneId`
    #[inline] pub fn hosted_zone_id(&self) -> Value_<String> { self.0.attribute("HostedZoneId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::ServiceDiscovery::PrivateDnsNamespace.SOA`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-privatednsnamespace-soa.html)
#[must_use]
pub struct SOA(Properties_);
impl SOA {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SOA(Properties_::new()) }
}
impl SOA {
    /// Sets `TTL`. 0 to 2147483647.
    #[inline] pub fn ttl(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TTL", value.into_node()); self }
}
impl IntoValue_<SOA> for SOA { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ServiceDiscovery::PrivateDnsNamespace.PrivateDnsPropertiesMutable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-privatednsnamespace-privatednspropertiesmutable.html)
#[must_use]
pub struct PrivateDnsPropertiesMutable(Properties_);
impl PrivateDnsPropertiesMutable {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrivateDnsPropertiesMutable(Properties_::new()) }
}
impl PrivateDnsPropertiesMutable {
    /// Sets `SOA`.
    #[inline] pub fn soa(mut self, value: impl IntoValue_<SOA>) -> Self { self.0.put("SOA", value.into_node()); self }
}
impl IntoValue_<PrivateDnsPropertiesMutable> for PrivateDnsPropertiesMutable { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ServiceDiscovery::PrivateDnsNamespace.Properties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-privatednsnamespace-properties.html)
#[must_use]
pub struct Properties(Properties_);
impl Properties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Properties(Properties_::new()) }
}
impl Properties {
    /// Sets `DnsProperties`.
    #[inline] pub fn dns_properties(mut self, value: impl IntoValue_<PrivateDnsPropertiesMutable>) -> Self { self.0.put("DnsProperties", value.into_node()); self }
}
impl IntoValue_<Properties> for Properties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
