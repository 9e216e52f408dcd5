// Made by `cargo xtask generate`; do not edit.
//! `AWS::ManagedBlockchain::Node`

use stanchion_template::generated::*;

/// `AWS::ManagedBlockchain::Node`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-node.html)
#[must_use]
pub struct Node<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Node<Missing_<super::required::network_id>, Missing_<super::required::node_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Node(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Node<S0, S1> {
    /// Sets `MemberId`.
    #[inline] pub fn member_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MemberId", value.into_node()); self }
    /// Sets `NetworkId`. Required.
    #[inline] pub fn network_id(mut self, value: impl IntoValue_<String>) -> Node<Set_, S1> { self.0.put("NetworkId", value.into_node()); Node(self.0, PhantomData_) }
    /// Sets `NodeConfiguration`. Required.
    #[inline] pub fn node_configuration(mut self, value: impl IntoValue_<NodeConfiguration>) -> Node<S0, Set_> { self.0.put("NodeConfiguration", value.into_node()); Node(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Node> for Node<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Node<S0, S1> {
    const TYPE: &'static str = "AWS::ManagedBlockchain::Node";
    type Handle = NodeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Node`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NodeRef(Id_);
impl From<Id_> for NodeRef { #[inline] fn from(id: Id_) -> Self { NodeRef(id) } }
impl AsRef<Id_> for NodeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NodeRef {
    /// `Ref`: `NodeId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `MemberId`
    #[inline] pub fn member_id(&self) -> Value_<String> { self.0.attribute("MemberId") }
    /// `Fn::GetAtt` `NetworkId`
    #[inline] pub fn network_id(&self) -> Value_<String> { self.0.attribute("NetworkId") }
    /// `Fn::GetAtt` `NodeId`
    #[inline] pub fn node_id(&self) -> Value_<String> { self.0.attribute("NodeId") }
}
/// `AWS::ManagedBlockchain::Node.NodeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-node-nodeconfiguration.html)
#[must_use]
pub struct NodeConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NodeConfiguration<Missing_<super::required::availability_zone>, Missing_<super::required::instance_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NodeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NodeConfiguration<S0, S1> {
    /// Sets `AvailabilityZone`. Required.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> NodeConfiguration<Set_, S1> { self.0.put("AvailabilityZone", value.into_node()); NodeConfiguration(self.0, PhantomData_) }
    /// Sets `InstanceType`. Required.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> NodeConfiguration<S0, Set_> { self.0.put("InstanceType", value.into_node()); NodeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NodeConfiguration> for NodeConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
