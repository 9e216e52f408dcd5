// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::IPAMResourceDiscovery`

use stanchion_template::generated::*;

/// `AWS::EC2::IPAMResourceDiscovery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscovery.html)
#[must_use]
pub struct IPAMResourceDiscovery(Properties_);
impl IPAMResourceDiscovery {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IPAMResourceDiscovery(Properties_::new()) }
}
impl IPAMResourceDiscovery {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `OperatingRegions`. 0 to 50 items.
    #[inline] pub fn operating_regions(mut self, value: impl IntoValue_<Vec<IpamOperatingRegion>>) -> Self { self.0.put("OperatingRegions", value.into_node()); self }
    /// Sets `OrganizationalUnitExclusions`.
    #[inline] pub fn organizational_unit_exclusions(mut self, value: impl IntoValue_<Vec<IpamResourceDiscoveryOrganizationalUnitExclusion>>) -> Self { self.0.put("OrganizationalUnitExclusions", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<IPAMResourceDiscovery> for IPAMResourceDiscovery { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for IPAMResourceDiscovery {
    const TYPE: &'static str = "AWS::EC2::IPAMResourceDiscovery";
    type Handle = IPAMResourceDiscoveryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IPAMResourceDiscovery`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IPAMResourceDiscoveryRef(Id_);
impl From<Id_> for IPAMResourceDiscoveryRef { #[inline] fn from(id: Id_) -> Self { IPAMResourceDiscoveryRef(id) } }
impl AsRef<Id_> for IPAMResourceDiscoveryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IPAMResourceDiscoveryRef {
    /// `Ref`: `IpamResourceDiscoveryId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IpamResourceDiscoveryArn`
    #[inline] pub fn ipam_resource_discovery_arn(&self) -> Value_<String> { self.0.attribute("IpamResourceDiscoveryArn") }
    /// `Fn::GetAtt` `IpamResourceDiscoveryId`
    #[inline] pub fn ipam_resource_discovery_id(&self) -> Value_<String> { self.0.attribute("IpamResourceDiscoveryId") }
    /// `Fn::GetAtt` `IpamResourceDiscoveryRegion`
    #[inline] pub fn ipam_resource_discovery_region(&self) -> Value_<String> { self.0.attribute("IpamResourceDiscoveryRegion") }
    /// `Fn::GetAtt` `IsDefault`
    #[inline] pub fn is_default(&self) -> Value_<bool> { self.0.attribute("IsDefault") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::EC2::IPAMResourceDiscovery.IpamOperatingRegion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipamresourcediscovery-ipamoperatingregion.html)
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
/// `AWS::EC2::IPAMResourceDiscovery.IpamResourceDiscoveryOrganizationalUnitExclusion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipamresourcediscovery-ipamresourcediscoveryorganizationalunitexclusion.html)
#[must_use]
pub struct IpamResourceDiscoveryOrganizationalUnitExclusion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IpamResourceDiscoveryOrganizationalUnitExclusion<Missing_<super::required::organizations_entity_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IpamResourceDiscoveryOrganizationalUnitExclusion(Properties_::new(), PhantomData_) }
}
impl<S0> IpamResourceDiscoveryOrganizationalUnitExclusion<S0> {
    /// Sets `OrganizationsEntityPath`. Required. At least 1 character.
    #[inline] pub fn organizations_entity_path(mut self, value: impl IntoValue_<String>) -> IpamResourceDiscoveryOrganizationalUnitExclusion<Set_> { self.0.put("OrganizationsEntityPath", value.into_node()); IpamResourceDiscoveryOrganizationalUnitExclusion(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IpamResourceDiscoveryOrganizationalUnitExclusion> for IpamResourceDiscoveryOrganizationalUnitExclusion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
