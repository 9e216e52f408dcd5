// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::IPAMResourceDiscoveryAssociation`

use stanchion_template::generated::*;

/// `AWS::EC2::IPAMResourceDiscoveryAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscoveryassociation.html)
#[must_use]
pub struct IPAMResourceDiscoveryAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IPAMResourceDiscoveryAssociation<Missing_<super::required::ipam_id>, Missing_<super::required::ipam_resource_discovery_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IPAMResourceDiscoveryAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IPAMResourceDiscoveryAssociation<S0, S1> {
    /// Sets `IpamId`. Required. An update replaces the resource.
    #[inline] pub fn ipam_id(mut self, value: impl IntoValue_<String>) -> IPAMResourceDiscoveryAssociation<Set_, S1> { self.0.put("IpamId", value.into_node()); IPAMResourceDiscoveryAssociation(self.0, PhantomData_) }
    /// Sets `IpamResourceDiscoveryId`. Required. An update replaces the resource.
    #[inline] pub fn ipam_resource_discovery_id(mut self, value: impl IntoValue_<String>) -> IPAMResourceDiscoveryAssociation<S0, Set_> { self.0.put("IpamResourceDiscoveryId", value.into_node()); IPAMResourceDiscoveryAssociation(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IPAMResourceDiscoveryAssociation> for IPAMResourceDiscoveryAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for IPAMResourceDiscoveryAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::IPAMResourceDiscoveryAssociation";
    type Handle = IPAMResourceDiscoveryAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IPAMResourceDiscoveryAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IPAMResourceDiscoveryAssociationRef(Id_);
impl From<Id_> for IPAMResourceDiscoveryAssociationRef { #[inline] fn from(id: Id_) -> Self { IPAMResourceDiscoveryAssociationRef(id) } }
impl AsRef<Id_> for IPAMResourceDiscoveryAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IPAMResourceDiscoveryAssociationRef {
    /// `Ref`: `IpamResourceDiscoveryAssociationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IpamArn`
    #[inline] pub fn ipam_arn(&self) -> Value_<String> { self.0.attribute("IpamArn") }
    /// `Fn::GetAtt` `IpamRegion`
    #[inline] pub fn ipam_region(&self) -> Value_<String> { self.0.attribute("IpamRegion") }
    /// `Fn::GetAtt` `IpamResourceDiscoveryAssociationArn`
    #[inline] pub fn ipam_resource_discovery_association_arn(&self) -> Value_<String> { self.0.attribute("IpamResourceDiscoveryAssociationArn") }
    /// `Fn::GetAtt` `IpamResourceDiscoveryAssociationId`
    #[inline] pub fn ipam_resource_discovery_association_id(&self) -> Value_<String> { self.0.attribute("IpamResourceDiscoveryAssociationId") }
    /// `Fn::GetAtt` `IsDefault`
    #[inline] pub fn is_default(&self) -> Value_<bool> { self.0.attribute("IsDefault") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `ResourceDiscoveryStatus`
    #[inline] pub fn resource_discovery_status(&self) -> Value_<String> { self.0.attribute("ResourceDiscoveryStatus") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
