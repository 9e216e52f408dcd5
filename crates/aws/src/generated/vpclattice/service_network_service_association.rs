// Made by `cargo xtask generate`; do not edit.
//! `AWS::VpcLattice::ServiceNetworkServiceAssociation`

use stanchion_template::generated::*;

/// `AWS::VpcLattice::ServiceNetworkServiceAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkserviceassociation.html)
#[must_use]
pub struct ServiceNetworkServiceAssociation(Properties_);
impl ServiceNetworkServiceAssociation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceNetworkServiceAssociation(Properties_::new()) }
}
impl ServiceNetworkServiceAssociation {
    /// Sets `DnsEntry`.
    #[inline] pub fn dns_entry(mut self, value: impl IntoValue_<DnsEntry>) -> Self { self.0.put("DnsEntry", value.into_node()); self }
    /// Sets `ServiceIdentifier`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn service_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceIdentifier", value.into_node()); self }
    /// Sets `ServiceNetworkIdentifier`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn service_network_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceNetworkIdentifier", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ServiceNetworkServiceAssociation> for ServiceNetworkServiceAssociation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ServiceNetworkServiceAssociation {
    const TYPE: &'static str = "AWS::VpcLattice::ServiceNetworkServiceAssociation";
    type Handle = ServiceNetworkServiceAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ServiceNetworkServiceAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceNetworkServiceAssociationRef(Id_);
impl From<Id_> for ServiceNetworkServiceAssociationRef { #[inline] fn from(id: Id_) -> Self { ServiceNetworkServiceAssociationRef(id) } }
impl AsRef<Id_> for ServiceNetworkServiceAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceNetworkServiceAssociationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DnsEntry.DomainName`
    #[inline] pub fn dns_entry_domain_name(&self) -> Value_<String> { self.0.attribute("DnsEntry.DomainName") }
    /// `Fn::GetAtt` `DnsEntry.HostedZoneId`
    #[inline] pub fn dns_entry_hosted_zone_id(&self) -> Value_<String> { self.0.attribute("DnsEntry.HostedZoneId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ServiceArn`
    #[inline] pub fn service_arn(&self) -> Value_<String> { self.0.attribute("ServiceArn") }
    /// `Fn::GetAtt` `ServiceId`
    #[inline] pub fn service_id(&self) -> Value_<String> { self.0.attribute("ServiceId") }
    /// `Fn::GetAtt` `ServiceName`
    #[inline] pub fn service_name(&self) -> Value_<String> { self.0.attribute("ServiceName") }
    /// `Fn::GetAtt` `ServiceNetworkArn`
    #[inline] pub fn service_network_arn(&self) -> Value_<String> { self.0.attribute("ServiceNetworkArn") }
    /// `Fn::GetAtt` `ServiceNetworkId`
    #[inline] pub fn service_network_id(&self) -> Value_<String> { self.0.attribute("ServiceNetworkId") }
    /// `Fn::GetAtt` `ServiceNetworkName`
    #[inline] pub fn service_network_name(&self) -> Value_<String> { self.0.attribute("ServiceNetworkName") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::VpcLattice::ServiceNetworkServiceAssociation.DnsEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-servicenetworkserviceassociation-dnsentry.html)
#[must_use]
pub struct DnsEntry(Properties_);
impl DnsEntry {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DnsEntry(Properties_::new()) }
}
impl DnsEntry {
    /// Sets `DomainName`.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainName", value.into_node()); self }
    /// Sets `HostedZoneId`.
    #[inline] pub fn hosted_zone_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostedZoneId", value.into_node()); self }
}
impl IntoValue_<DnsEntry> for DnsEntry { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
