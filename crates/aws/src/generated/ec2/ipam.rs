// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::IPAM`

use stanchion_template::generated::*;

/// `AWS::EC2::IPAM`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipam.html)
#[must_use]
pub struct IPAM(Properties_);
impl IPAM {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IPAM(Properties_::new()) }
}
impl IPAM {
    /// Sets `DefaultResourceDiscoveryOrganizationalUnitExclusions`.
    #[inline] pub fn default_resource_discovery_organizational_unit_exclusions(mut self, value: impl IntoValue_<Vec<IpamOrganizationalUnitExclusion>>) -> Self { self.0.put("DefaultResourceDiscoveryOrganizationalUnitExclusions", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnablePrivateGua`.
    #[inline] pub fn enable_private_gua(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnablePrivateGua", value.into_node()); self }
    /// Sets `MeteredAccount`. The values are constants of [`MeteredAccount`].
    #[inline] pub fn metered_account(mut self, value: impl IntoValue_<MeteredAccount>) -> Self { self.0.put("MeteredAccount", value.into_node()); self }
    /// Sets `OperatingRegions`. 0 to 50 items.
    #[inline] pub fn operating_regions(mut self, value: impl IntoValue_<Vec<IpamOperatingRegion>>) -> Self { self.0.put("OperatingRegions", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Tier`. The values are constants of [`Tier`].
    #[inline] pub fn tier(mut self, value: impl IntoValue_<Tier>) -> Self { self.0.put("Tier", value.into_node()); self }
}
impl IntoValue_<IPAM> for IPAM { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for IPAM {
    const TYPE: &'static str = "AWS::EC2::IPAM";
    type Handle = IPAMRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IPAM`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IPAMRef(Id_);
impl From<Id_> for IPAMRef { #[inline] fn from(id: Id_) -> Self { IPAMRef(id) } }
impl AsRef<Id_> for IPAMRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IPAMRef {
    /// `Ref`: `IpamId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `DefaultResourceDiscoveryAssociationId`
    #[inline] pub fn default_resource_discovery_association_id(&self) -> Value_<String> { self.0.attribute("DefaultResourceDiscoveryAssociationId") }
    /// `Fn::GetAtt` `DefaultResourceDiscoveryId`
    #[inline] pub fn default_resource_discovery_id(&self) -> Value_<String> { self.0.attribute("DefaultResourceDiscoveryId") }
    /// `Fn::GetAtt` `IpamId`
    #[inline] pub fn ipam_id(&self) -> Value_<String> { self.0.attribute("IpamId") }
    /// `Fn::GetAtt` `PrivateDefaultScopeId`
    #[inline] pub fn private_default_scope_id(&self) -> Value_<String> { self.0.attribute("PrivateDefaultScopeId") }
    /// `Fn::GetAtt` `PublicDefaultScopeId`
    #[inline] pub fn public_default_scope_id(&self) -> Value_<String> { self.0.attribute("PublicDefaultScopeId") }
    /// `Fn::GetAtt` `ResourceDiscoveryAssociationCount`
    #[inline] pub fn resource_discovery_association_count(&self) -> Value_<i64> { self.0.attribute("ResourceDiscoveryAssociationCount") }
    /// `Fn::GetAtt` `ScopeCount`
    #[inline] pub fn scope_count(&self) -> Value_<i64> { self.0.attribute("ScopeCount") }
}
/// `AWS::EC2::IPAM.IpamOrganizationalUnitExclusion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipam-ipamorganizationalunitexclusion.html)
#[must_use]
pub struct IpamOrganizationalUnitExclusion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IpamOrganizationalUnitExclusion<Missing_<super::required::organizations_entity_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IpamOrganizationalUnitExclusion(Properties_::new(), PhantomData_) }
}
impl<S0> IpamOrganizationalUnitExclusion<S0> {
    /// Sets `OrganizationsEntityPath`. Required. At least 1 character.
    #[inline] pub fn organizations_entity_path(mut self, value: impl IntoValue_<String>) -> IpamOrganizationalUnitExclusion<Set_> { self.0.put("OrganizationsEntityPath", value.into_node()); IpamOrganizationalUnitExclusion(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IpamOrganizationalUnitExclusion> for IpamOrganizationalUnitExclusion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::IPAM.IpamOperatingRegion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipam-ipamoperatingregion.html)
#[must_use]
pub struct IpamOperatingRegion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IpamOperatingRegion<Missing_<super::required::region_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IpamOperatingRegion(Properties_::new(), PhantomData_) }
}
impl<S0> IpamOperatingRegion<S0> {
    /// Sets `RegionName`. Required.
    #[inline] pub fn region_name(mut self, value: impl IntoValue_<String>) -> IpamOperatingRegion<Set_> { self.0.put("RegionName", value.into_node()); IpamOperatingRegion(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IpamOperatingRegion> for IpamOperatingRegion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::IPAM`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipam.html)
#[derive(Debug)]
pub enum MeteredAccount {}
impl MeteredAccount {
    /// `ipam-owner`
    pub const IPAM_OWNER: Value_<MeteredAccount> = Value_::constant("ipam-owner");
    /// `resource-owner`
    pub const RESOURCE_OWNER: Value_<MeteredAccount> = Value_::constant("resource-owner");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MeteredAccount> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::IPAM`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipam.html)
#[derive(Debug)]
pub enum Tier {}
impl Tier {
    /// `free`
    pub const FREE: Value_<Tier> = Value_::constant("free");
    /// `advanced`
    pub const ADVANCED: Value_<Tier> = Value_::constant("advanced");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Tier> { Value_::from_node(value.into_node()) }
}
