// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::EIPAssociation`

use stanchion_template::generated::*;

/// `AWS::EC2::EIPAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eipassociation.html)
#[must_use]
pub struct EIPAssociation(Properties_);
impl EIPAssociation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EIPAssociation(Properties_::new()) }
}
impl EIPAssociation {
    /// Sets `AllocationId`. An update replaces the resource.
    #[inline] pub fn allocation_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllocationId", value.into_node()); self }
    /// Sets `EIP`. An update replaces the resource.
    #[inline] pub fn eip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EIP", value.into_node()); self }
    /// Sets `InstanceId`. An update replaces the resource.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceId", value.into_node()); self }
    /// Sets `NetworkInterfaceId`. An update replaces the resource.
    #[inline] pub fn network_interface_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkInterfaceId", value.into_node()); self }
    /// Sets `PrivateIpAddress`. An update replaces the resource.
    #[inline] pub fn private_ip_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateIpAddress", value.into_node()); self }
}
impl IntoValue_<EIPAssociation> for EIPAssociation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for EIPAssociation {
    const TYPE: &'static str = "AWS::EC2::EIPAssociation";
    type Handle = EIPAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EIPAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EIPAssociationRef(Id_);
impl From<Id_> for EIPAssociationRef { #[inline] fn from(id: Id_) -> Self { EIPAssociationRef(id) } }
impl AsRef<Id_> for EIPAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EIPAssociationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
