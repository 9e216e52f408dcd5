// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaLive::Cluster`

use stanchion_template::generated::*;

/// `AWS::MediaLive::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cluster.html)
#[must_use]
pub struct Cluster(Properties_);
impl Cluster {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Cluster(Properties_::new()) }
}
impl Cluster {
    /// Sets `ClusterType`. An update replaces the resource. The values are constants of [`ClusterType`].
    #[inline] pub fn cluster_type(mut self, value: impl IntoValue_<ClusterType>) -> Self { self.0.put("ClusterType", value.into_node()); self }
    /// Sets `InstanceRoleArn`. An update replaces the resource.
    #[inline] pub fn instance_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceRoleArn", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NetworkSettings`.
    #[inline] pub fn network_settings(mut self, value: impl IntoValue_<ClusterNetworkSettings>) -> Self { self.0.put("NetworkSettings", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Cluster> for Cluster { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Cluster {
    const TYPE: &'static str = "AWS::MediaLive::Cluster";
    type Handle = ClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Cluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterRef(Id_);
impl From<Id_> for ClusterRef { #[inline] fn from(id: Id_) -> Self { ClusterRef(id) } }
impl AsRef<Id_> for ClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ChannelIds`
    #[inline] pub fn channel_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("ChannelIds") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::MediaLive::Cluster.InterfaceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-cluster-interfacemapping.html)
#[must_use]
pub struct InterfaceMapping(Properties_);
impl InterfaceMapping {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InterfaceMapping(Properties_::new()) }
}
impl InterfaceMapping {
    /// Sets `LogicalInterfaceName`.
    #[inline] pub fn logical_interface_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogicalInterfaceName", value.into_node()); self }
    /// Sets `NetworkId`.
    #[inline] pub fn network_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkId", value.into_node()); self }
}
impl IntoValue_<InterfaceMapping> for InterfaceMapping { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Cluster.ClusterNetworkSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-cluster-clusternetworksettings.html)
#[must_use]
pub struct ClusterNetworkSettings(Properties_);
impl ClusterNetworkSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClusterNetworkSettings(Properties_::new()) }
}
impl ClusterNetworkSettings {
    /// Sets `DefaultRoute`.
    #[inline] pub fn default_route(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultRoute", value.into_node()); self }
    /// Sets `InterfaceMappings`.
    #[inline] pub fn interface_mappings(mut self, value: impl IntoValue_<Vec<InterfaceMapping>>) -> Self { self.0.put("InterfaceMappings", value.into_node()); self }
}
impl IntoValue_<ClusterNetworkSettings> for ClusterNetworkSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaLive::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cluster.html)
#[derive(Debug)]
pub enum ClusterType {}
impl ClusterType {
    /// `ON_PREMISES`
    pub const ON_PREMISES: Value_<ClusterType> = Value_::constant("ON_PREMISES");
    /// `OUTPOSTS_RACK`
    pub const OUTPOSTS_RACK: Value_<ClusterType> = Value_::constant("OUTPOSTS_RACK");
    /// `OUTPOSTS_SERVER`
    pub const OUTPOSTS_SERVER: Value_<ClusterType> = Value_::constant("OUTPOSTS_SERVER");
    /// `EC2`
    pub const EC2: Value_<ClusterType> = Value_::constant("EC2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ClusterType> { Value_::from_node(value.into_node()) }
}
