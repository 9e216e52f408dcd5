// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::NetworkInsightsAccessScope`

use stanchion_template::generated::*;

/// `AWS::EC2::NetworkInsightsAccessScope`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscope.html)
#[must_use]
pub struct NetworkInsightsAccessScope(Properties_);
impl NetworkInsightsAccessScope {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkInsightsAccessScope(Properties_::new()) }
}
impl NetworkInsightsAccessScope {
    /// Sets `ExcludePaths`. An update replaces the resource.
    #[inline] pub fn exclude_paths(mut self, value: impl IntoValue_<Vec<AccessScopePathRequest>>) -> Self { self.0.put("ExcludePaths", value.into_node()); self }
    /// Sets `MatchPaths`. An update replaces the resource.
    #[inline] pub fn match_paths(mut self, value: impl IntoValue_<Vec<AccessScopePathRequest>>) -> Self { self.0.put("MatchPaths", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<NetworkInsightsAccessScope> for NetworkInsightsAccessScope { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for NetworkInsightsAccessScope {
    const TYPE: &'static str = "AWS::EC2::NetworkInsightsAccessScope";
    type Handle = NetworkInsightsAccessScopeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NetworkInsightsAccessScope`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NetworkInsightsAccessScopeRef(Id_);
impl From<Id_> for NetworkInsightsAccessScopeRef { #[inline] fn from(id: Id_) -> Self { NetworkInsightsAccessScopeRef(id) } }
impl AsRef<Id_> for NetworkInsightsAccessScopeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NetworkInsightsAccessScopeRef {
    /// `Ref`: `NetworkInsightsAccessScopeId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedDate`
    #[inline] pub fn created_date(&self) -> Value_<String> { self.0.attribute("CreatedDate") }
    /// `Fn::GetAtt` `NetworkInsightsAccessScopeArn`
    #[inline] pub fn network_insights_access_scope_arn(&self) -> Value_<String> { self.0.attribute("NetworkInsightsAccessScopeArn") }
    /// `Fn::GetAtt` `NetworkInsightsAccessScopeId`
    #[inline] pub fn network_insights_access_scope_id(&self) -> Value_<String> { self.0.attribute("NetworkInsightsAccessScopeId") }
    /// `Fn::GetAtt` `UpdatedDate`
    #[inline] pub fn updated_date(&self) -> Value_<String> { self.0.attribute("UpdatedDate") }
}
/// `AWS::EC2::NetworkInsightsAccessScope.PacketHeaderStatementRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinsightsaccessscope-packetheaderstatementrequest.html)
#[must_use]
pub struct PacketHeaderStatementRequest(Properties_);
impl PacketHeaderStatementRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PacketHeaderStatementRequest(Properties_::new()) }
}
impl PacketHeaderStatementRequest {
    /// Sets `DestinationAddresses`.
    #[inline] pub fn destination_addresses(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DestinationAddresses", value.into_node()); self }
    /// Sets `DestinationPorts`.
    #[inline] pub fn destination_ports(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DestinationPorts", value.into_node()); self }
    /// Sets `DestinationPrefixLists`.
    #[inline] pub fn destination_prefix_lists(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DestinationPrefixLists", value.into_node()); self }
    /// Sets `Protocols`. The values are constants of [`Protocol`].
    #[inline] pub fn protocols(mut self, value: impl IntoValue_<Vec<Protocol>>) -> Self { self.0.put("Protocols", value.into_node()); self }
    /// Sets `SourceAddresses`.
    #[inline] pub fn source_addresses(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SourceAddresses", value.into_node()); self }
    /// Sets `SourcePorts`.
    #[inline] pub fn source_ports(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SourcePorts", value.into_node()); self }
    /// Sets `SourcePrefixLists`.
    #[inline] pub fn source_prefix_lists(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SourcePrefixLists", value.into_node()); self }
}
impl IntoValue_<PacketHeaderStatementRequest> for PacketHeaderStatementRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::NetworkInsightsAccessScope.ResourceStatementRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinsightsaccessscope-resourcestatementrequest.html)
#[must_use]
pub struct ResourceStatementRequest(Properties_);
impl ResourceStatementRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceStatementRequest(Properties_::new()) }
}
impl ResourceStatementRequest {
    /// Sets `ResourceTypes`.
    #[inline] pub fn resource_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceTypes", value.into_node()); self }
    /// Sets `Resources`.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Resources", value.into_node()); self }
}
impl IntoValue_<ResourceStatementRequest> for ResourceStatementRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::NetworkInsightsAccessScope.PathStatementRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinsightsaccessscope-pathstatementrequest.html)
#[must_use]
pub struct PathStatementRequest(Properties_);
impl PathStatementRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PathStatementRequest(Properties_::new()) }
}
impl PathStatementRequest {
    /// Sets `PacketHeaderStatement`.
    #[inline] pub fn packet_header_statement(mut self, value: impl IntoValue_<PacketHeaderStatementRequest>) -> Self { self.0.put("PacketHeaderStatement", value.into_node()); self }
    /// Sets `ResourceStatement`.
    #[inline] pub fn resource_statement(mut self, value: impl IntoValue_<ResourceStatementRequest>) -> Self { self.0.put("ResourceStatement", value.into_node()); self }
}
impl IntoValue_<PathStatementRequest> for PathStatementRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::NetworkInsightsAccessScope.ThroughResourcesStatementRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinsightsaccessscope-throughresourcesstatementrequest.html)
#[must_use]
pub struct ThroughResourcesStatementRequest(Properties_);
impl ThroughResourcesStatementRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ThroughResourcesStatementRequest(Properties_::new()) }
}
impl ThroughResourcesStatementRequest {
    /// Sets `ResourceStatement`.
    #[inline] pub fn resource_statement(mut self, value: impl IntoValue_<ResourceStatementRequest>) -> Self { self.0.put("ResourceStatement", value.into_node()); self }
}
impl IntoValue_<ThroughResourcesStatementRequest> for ThroughResourcesStatementRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::NetworkInsightsAccessScope.AccessScopePathRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinsightsaccessscope-accessscopepathrequest.html)
#[must_use]
pub struct AccessScopePathRequest(Properties_);
impl AccessScopePathRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccessScopePathRequest(Properties_::new()) }
}
impl AccessScopePathRequest {
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<PathStatementRequest>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `Source`.
    #[inline] pub fn source(mut self, value: impl IntoValue_<PathStatementRequest>) -> Self { self.0.put("Source", value.into_node()); self }
    /// Sets `ThroughResources`.
    #[inline] pub fn through_resources(mut self, value: impl IntoValue_<Vec<ThroughResourcesStatementRequest>>) -> Self { self.0.put("ThroughResources", value.into_node()); self }
}
impl IntoValue_<AccessScopePathRequest> for AccessScopePathRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::NetworkInsightsAccessScope`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscope.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `tcp`
    pub const TCP: Value_<Protocol> = Value_::constant("tcp");
    /// `udp`
    pub const UDP: Value_<Protocol> = Value_::constant("udp");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
