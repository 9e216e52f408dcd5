// Made by `cargo xtask generate`; do not edit.
//! `AWS::VpcLattice::ServiceNetworkVpcAssociation`

use stanchion_template::generated::*;

/// `AWS::VpcLattice::ServiceNetworkVpcAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkvpcassociation.html)
#[must_use]
pub struct ServiceNetworkVpcAssociation(Properties_);
impl ServiceNetworkVpcAssociation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceNetworkVpcAssociation(Properties_::new()) }
}
impl ServiceNetworkVpcAssociation {
    /// Sets `DnsOptions`.
    #[inline] pub fn dns_options(mut self, value: impl IntoValue_<DnsOptions>) -> Self { self.0.put("DnsOptions", value.into_node()); self }
    /// Sets `PrivateDnsEnabled`.
    #[inline] pub fn private_dns_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PrivateDnsEnabled", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `ServiceNetworkIdentifier`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn service_network_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceNetworkIdentifier", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcIdentifier`. 5 to 2048 characters. An update replaces the resource.
    #[inline] pub fn vpc_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcIdentifier", value.into_node()); self }
}
impl IntoValue_<ServiceNetworkVpcAssociation> for ServiceNetworkVpcAssociation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ServiceNetworkVpcAssociation {
    const TYPE: &'static str = "AWS::VpcLattice::ServiceNetworkVpcAssociation";
    type Handle = ServiceNetworkVpcAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ServiceNetworkVpcAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceNetworkVpcAssociationRef(Id_);
impl From<Id_> for ServiceNetworkVpcAssociationRef { #[inline] fn from(id: Id_) -> Self { ServiceNetworkVpcAssociationRef(id) } }
impl AsRef<Id_> for ServiceNetworkVpcAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceNetworkVpcAssociationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ServiceNetworkArn`
    #[inline] pub fn service_network_arn(&self) -> Value_<String> { self.0.attribute("ServiceNetworkArn") }
    /// `Fn::GetAtt` `ServiceNetworkId`
    #[inline] pub fn service_network_id(&self) -> Value_<String> { self.0.attribute("ServiceNetworkId") }
    /// `Fn::GetAtt` `ServiceNetworkName`
    #[inline] pub fn service_network_name(&self) -> Value_<String> { self.0.attribute("ServiceNetworkName") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `VpcId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VpcId") }
}
/// `AWS::VpcLattice::ServiceNetworkVpcAssociation.DnsOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-servicenetworkvpcassociation-dnsoptions.html)
#[must_use]
pub struct DnsOptions(Properties_);
impl DnsOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DnsOptions(Properties_::new()) }
}
impl DnsOptions {
    /// Sets `PrivateDnsPreference`. The values are constants of [`PrivateDnsPreference`].
    #[inline] pub fn private_dns_preference(mut self, value: impl IntoValue_<PrivateDnsPreference>) -> Self { self.0.put("PrivateDnsPreference", value.into_node()); self }
    /// Sets `PrivateDnsSpecifiedDomains`. 1 to 10 items.
    #[inline] pub fn private_dns_specified_domains(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PrivateDnsSpecifiedDomains", value.into_node()); self }
}
impl IntoValue_<DnsOptions> for DnsOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::VpcLattice::ServiceNetworkVpcAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkvpcassociation.html)
#[derive(Debug)]
pub enum PrivateDnsPreference {}
impl PrivateDnsPreference {
    /// `VERIFIED_DOMAINS_ONLY`
    pub const VERIFIED_DOMAINS_ONLY: Value_<PrivateDnsPreference> = Value_::constant("VERIFIED_DOMAINS_ONLY");
    /// `ALL_DOMAINS`
    pub const ALL_DOMAINS: Value_<PrivateDnsPreference> = Value_::constant("ALL_DOMAINS");
    /// `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS`
    pub const VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS: Value_<PrivateDnsPreference> = Value_::constant("VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS");
    /// `SPECIFIED_DOMAINS_ONLY`
    pub const SPECIFIED_DOMAINS_ONLY: Value_<PrivateDnsPreference> = Value_::constant("SPECIFIED_DOMAINS_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PrivateDnsPreference> { Value_::from_node(value.into_node()) }
}
