// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53Resolver::ResolverDNSSECConfig`

use stanchion_template::generated::*;

/// `AWS::Route53Resolver::ResolverDNSSECConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverdnssecconfig.html)
#[must_use]
pub struct ResolverDNSSECConfig(Properties_);
impl ResolverDNSSECConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResolverDNSSECConfig(Properties_::new()) }
}
impl ResolverDNSSECConfig {
    /// Sets `ResourceId`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceId", value.into_node()); self }
}
impl IntoValue_<ResolverDNSSECConfig> for ResolverDNSSECConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ResolverDNSSECConfig {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverDNSSECConfig";
    type Handle = ResolverDNSSECConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResolverDNSSECConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResolverDNSSECConfigRef(Id_);
impl From<Id_> for ResolverDNSSECConfigRef { #[inline] fn from(id: Id_) -> Self { ResolverDNSSECConfigRef(id) } }
impl AsRef<Id_> for ResolverDNSSECConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResolverDNSSECConfigRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `ValidationStatus`
    #[inline] pub fn validation_status(&self) -> Value_<String> { self.0.attribute("ValidationStatus") }
}
