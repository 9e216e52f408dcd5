// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::SubnetNetworkAclAssociation`

use stanchion_template::generated::*;

/// `AWS::EC2::SubnetNetworkAclAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetnetworkaclassociation.html)
#[must_use]
pub struct SubnetNetworkAclAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SubnetNetworkAclAssociation<Missing_<super::required::network_acl_id>, Missing_<super::required::subnet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubnetNetworkAclAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SubnetNetworkAclAssociation<S0, S1> {
    /// Sets `NetworkAclId`. Required. An update replaces the resource.
    #[inline] pub fn network_acl_id(mut self, value: impl IntoValue_<String>) -> SubnetNetworkAclAssociation<Set_, S1> { self.0.put("NetworkAclId", value.into_node()); SubnetNetworkAclAssociation(self.0, PhantomData_) }
    /// Sets `SubnetId`. Required. An update replaces the resource.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> SubnetNetworkAclAssociation<S0, Set_> { self.0.put("SubnetId", value.into_node()); SubnetNetworkAclAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SubnetNetworkAclAssociation> for SubnetNetworkAclAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SubnetNetworkAclAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::SubnetNetworkAclAssociation";
    type Handle = SubnetNetworkAclAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SubnetNetworkAclAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SubnetNetworkAclAssociationRef(Id_);
impl From<Id_> for SubnetNetworkAclAssociationRef { #[inline] fn from(id: Id_) -> Self { SubnetNetworkAclAssociationRef(id) } }
impl AsRef<Id_> for SubnetNetworkAclAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SubnetNetworkAclAssociationRef {
    /// `Ref`: `AssociationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociationId`
    #[inline] pub fn association_id(&self) -> Value_<String> { self.0.attribute("AssociationId") }
}
