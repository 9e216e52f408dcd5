// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaLive::Node`

use stanchion_template::generated::*;

/// `AWS::MediaLive::Node`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-node.html)
#[must_use]
pub struct Node<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Node<Missing_<super::required::cluster_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Node(Properties_::new(), PhantomData_) }
}
impl<S0> Node<S0> {
    /// Sets `ClusterId`. Required. An update replaces the resource.
    #[inline] pub fn cluster_id(mut self, value: impl IntoValue_<String>) -> Node<Set_> { self.0.put("ClusterId", value.into_node()); Node(self.0, PhantomData_) }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NodeInterfaceMappings`. An update replaces the resource.
    #[inline] pub fn node_interface_mappings(mut self, value: impl IntoValue_<Vec<NodeInterfaceMapping>>) -> Self { self.0.put("NodeInterfaceMappings", value.into_node()); self }
    /// Sets `Role`. The values are constants of [`NodeRole`].
    #[inline] pub fn role(mut self, value: impl IntoValue_<NodeRole>) -> Self { self.0.put("Role", value.into_node()); self }
    /// Sets `SdiSourceMappings`.
    #[inline] pub fn sdi_source_mappings(mut self, value: impl IntoValue_<Vec<SdiSourceMapping>>) -> Self { self.0.put("SdiSourceMappings", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Node> for Node<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Node<S0> {
    const TYPE: &'static str = "AWS::MediaLive::Node";
    type Handle = NodeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Node`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NodeRef(Id_);
impl From<Id_> for NodeRef { #[inline] fn from(id: Id_) -> Self { NodeRef(id) } }
impl AsRef<Id_> for NodeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NodeRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ChannelPlacementGroups`
    #[inline] pub fn channel_placement_groups(&self) -> Value_<Vec<String>> { self.0.list_attribute("ChannelPlacementGroups") }
    /// `Fn::GetAtt` `ConnectionState`
    #[inline] pub fn connection_state(&self) -> Value_<String> { self.0.attribute("ConnectionState") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `InstanceArn`
    #[inline] pub fn instance_arn(&self) -> Value_<String> { self.0.attribute("InstanceArn") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::MediaLive::Node.NodeInterfaceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-node-nodeinterfacemapping.html)
#[must_use]
pub struct NodeInterfaceMapping(Properties_);
impl NodeInterfaceMapping {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NodeInterfaceMapping(Properties_::new()) }
}
impl NodeInterfaceMapping {
    /// Sets `LogicalInterfaceName`.
    #[inline] pub fn logical_interface_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogicalInterfaceName", value.into_node()); self }
    /// Sets `NetworkInterfaceMode`. The values are constants of [`NetworkInterfaceMode`].
    #[inline] pub fn network_interface_mode(mut self, value: impl IntoValue_<NetworkInterfaceMode>) -> Self { self.0.put("NetworkInterfaceMode", value.into_node()); self }
    /// Sets `PhysicalInterfaceName`.
    #[inline] pub fn physical_interface_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PhysicalInterfaceName", value.into_node()); self }
}
impl IntoValue_<NodeInterfaceMapping> for NodeInterfaceMapping { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Node.SdiSourceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-node-sdisourcemapping.html)
#[must_use]
pub struct SdiSourceMapping(Properties_);
impl SdiSourceMapping {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SdiSourceMapping(Properties_::new()) }
}
impl SdiSourceMapping {
    /// Sets `CardNumber`.
    #[inline] pub fn card_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CardNumber", value.into_node()); self }
    /// Sets `ChannelNumber`.
    #[inline] pub fn channel_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ChannelNumber", value.into_node()); self }
    /// Sets `SdiSource`.
    #[inline] pub fn sdi_source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SdiSource", value.into_node()); self }
}
impl IntoValue_<SdiSourceMapping> for SdiSourceMapping { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaLive::Node`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-node.html)
#[derive(Debug)]
pub enum NetworkInterfaceMode {}
impl NetworkInterfaceMode {
    /// `NAT`
    pub const NAT: Value_<NetworkInterfaceMode> = Value_::constant("NAT");
    /// `BRIDGE`
    pub const BRIDGE: Value_<NetworkInterfaceMode> = Value_::constant("BRIDGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NetworkInterfaceMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaLive::Node`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-node.html)
#[derive(Debug)]
pub enum NodeRole {}
impl NodeRole {
    /// `BACKUP`
    pub const BACKUP: Value_<NodeRole> = Value_::constant("BACKUP");
    /// `ACTIVE`
    pub const ACTIVE: Value_<NodeRole> = Value_::constant("ACTIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NodeRole> { Value_::from_node(value.into_node()) }
}
