// Made by `cargo xtask generate`; do not edit.
//! `AWS::GroundStation::DataflowEndpointGroup`

use stanchion_template::generated::*;

/// `AWS::GroundStation::DataflowEndpointGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-dataflowendpointgroup.html)
#[must_use]
pub struct DataflowEndpointGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataflowEndpointGroup<Missing_<super::required::endpoint_details>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataflowEndpointGroup(Properties_::new(), PhantomData_) }
}
impl<S0> DataflowEndpointGroup<S0> {
    /// Sets `ContactPostPassDurationSeconds`. 30 to 480. An update replaces the resource.
    #[inline] pub fn contact_post_pass_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ContactPostPassDurationSeconds", value.into_node()); self }
    /// Sets `ContactPrePassDurationSeconds`. 30 to 480. An update replaces the resource.
    #[inline] pub fn contact_pre_pass_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ContactPrePassDurationSeconds", value.into_node()); self }
    /// Sets `EndpointDetails`. Required. 1 to 500 items. An update replaces the resource.
    #[inline] pub fn endpoint_details(mut self, value: impl IntoValue_<Vec<EndpointDetails>>) -> DataflowEndpointGroup<Set_> { self.0.put("EndpointDetails", value.into_node()); DataflowEndpointGroup(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataflowEndpointGroup> for DataflowEndpointGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DataflowEndpointGroup<S0> {
    const TYPE: &'static str = "AWS::GroundStation::DataflowEndpointGroup";
    type Handle = DataflowEndpointGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataflowEndpointGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataflowEndpointGroupRef(Id_);
impl From<Id_> for DataflowEndpointGroupRef { #[inline] fn from(id: Id_) -> Self { DataflowEndpointGroupRef(id) } }
impl AsRef<Id_> for DataflowEndpointGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataflowEndpointGroupRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::GroundStation::DataflowEndpointGroup.SocketAddress`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-socketaddress.html)
#[must_use]
pub struct SocketAddress(Properties_);
impl SocketAddress {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SocketAddress(Properties_::new()) }
}
impl SocketAddress {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
}
impl IntoValue_<SocketAddress> for SocketAddress { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroup.ConnectionDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-connectiondetails.html)
#[must_use]
pub struct ConnectionDetails(Properties_);
impl ConnectionDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectionDetails(Properties_::new()) }
}
impl ConnectionDetails {
    /// Sets `Mtu`.
    #[inline] pub fn mtu(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Mtu", value.into_node()); self }
    /// Sets `SocketAddress`.
    #[inline] pub fn socket_address(mut self, value: impl IntoValue_<SocketAddress>) -> Self { self.0.put("SocketAddress", value.into_node()); self }
}
impl IntoValue_<ConnectionDetails> for ConnectionDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroup.IntegerRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-integerrange.html)
#[must_use]
pub struct IntegerRange(Properties_);
impl IntegerRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IntegerRange(Properties_::new()) }
}
impl IntegerRange {
    /// Sets `Maximum`.
    #[inline] pub fn maximum(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Maximum", value.into_node()); self }
    /// Sets `Minimum`.
    #[inline] pub fn minimum(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Minimum", value.into_node()); self }
}
impl IntoValue_<IntegerRange> for IntegerRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroup.RangedSocketAddress`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-rangedsocketaddress.html)
#[must_use]
pub struct RangedSocketAddress(Properties_);
impl RangedSocketAddress {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RangedSocketAddress(Properties_::new()) }
}
impl RangedSocketAddress {
    /// Sets `Name`. 7 to 16 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PortRange`.
    #[inline] pub fn port_range(mut self, value: impl IntoValue_<IntegerRange>) -> Self { self.0.put("PortRange", value.into_node()); self }
}
impl IntoValue_<RangedSocketAddress> for RangedSocketAddress { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroup.RangedConnectionDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-rangedconnectiondetails.html)
#[must_use]
pub struct RangedConnectionDetails(Properties_);
impl RangedConnectionDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RangedConnectionDetails(Properties_::new()) }
}
impl RangedConnectionDetails {
    /// Sets `Mtu`.
    #[inline] pub fn mtu(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Mtu", value.into_node()); self }
    /// Sets `SocketAddress`.
    #[inline] pub fn socket_address(mut self, value: impl IntoValue_<RangedSocketAddress>) -> Self { self.0.put("SocketAddress", value.into_node()); self }
}
impl IntoValue_<RangedConnectionDetails> for RangedConnectionDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroup.AwsGroundStationAgentEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-awsgroundstationagentendpoint.html)
#[must_use]
pub struct AwsGroundStationAgentEndpoint(Properties_);
impl AwsGroundStationAgentEndpoint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AwsGroundStationAgentEndpoint(Properties_::new()) }
}
impl AwsGroundStationAgentEndpoint {
    /// Sets `AgentStatus`. The values are constants of [`AgentStatus`].
    #[inline] pub fn agent_status(mut self, value: impl IntoValue_<AgentStatus>) -> Self { self.0.put("AgentStatus", value.into_node()); self }
    /// Sets `AuditResults`. The values are constants of [`AuditResults`].
    #[inline] pub fn audit_results(mut self, value: impl IntoValue_<AuditResults>) -> Self { self.0.put("AuditResults", value.into_node()); self }
    /// Sets `EgressAddress`.
    #[inline] pub fn egress_address(mut self, value: impl IntoValue_<ConnectionDetails>) -> Self { self.0.put("EgressAddress", value.into_node()); self }
    /// Sets `IngressAddress`.
    #[inline] pub fn ingress_address(mut self, value: impl IntoValue_<RangedConnectionDetails>) -> Self { self.0.put("IngressAddress", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<AwsGroundStationAgentEndpoint> for AwsGroundStationAgentEndpoint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroup.DataflowEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-dataflowendpoint.html)
#[must_use]
pub struct DataflowEndpoint(Properties_);
impl DataflowEndpoint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataflowEndpoint(Properties_::new()) }
}
impl DataflowEndpoint {
    /// Sets `Address`.
    #[inline] pub fn address(mut self, value: impl IntoValue_<SocketAddress>) -> Self { self.0.put("Address", value.into_node()); self }
    /// Sets `Mtu`.
    #[inline] pub fn mtu(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Mtu", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<DataflowEndpoint> for DataflowEndpoint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroup.SecurityDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-securitydetails.html)
#[must_use]
pub struct SecurityDetails(Properties_);
impl SecurityDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SecurityDetails(Properties_::new()) }
}
impl SecurityDetails {
    /// Sets `RoleArn`. 30 to 165 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
}
impl IntoValue_<SecurityDetails> for SecurityDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroup.EndpointDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-endpointdetails.html)
#[must_use]
pub struct EndpointDetails(Properties_);
impl EndpointDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EndpointDetails(Properties_::new()) }
}
impl EndpointDetails {
    /// Sets `AwsGroundStationAgentEndpoint`.
    #[inline] pub fn aws_ground_station_agent_endpoint(mut self, value: impl IntoValue_<AwsGroundStationAgentEndpoint>) -> Self { self.0.put("AwsGroundStationAgentEndpoint", value.into_node()); self }
    /// Sets `Endpoint`.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<DataflowEndpoint>) -> Self { self.0.put("Endpoint", value.into_node()); self }
    /// Sets `SecurityDetails`.
    #[inline] pub fn security_details(mut self, value: impl IntoValue_<SecurityDetails>) -> Self { self.0.put("SecurityDetails", value.into_node()); self }
}
impl IntoValue_<EndpointDetails> for EndpointDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::GroundStation::DataflowEndpointGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-dataflowendpointgroup.html)
#[derive(Debug)]
pub enum AgentStatus {}
impl AgentStatus {
    /// `SUCCESS`
    pub const SUCCESS: Value_<AgentStatus> = Value_::constant("SUCCESS");
    /// `FAILED`
    pub const FAILED: Value_<AgentStatus> = Value_::constant("FAILED");
    /// `ACTIVE`
    pub const ACTIVE: Value_<AgentStatus> = Value_::constant("ACTIVE");
    /// `INACTIVE`
    pub const INACTIVE: Value_<AgentStatus> = Value_::constant("INACTIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AgentStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GroundStation::DataflowEndpointGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-dataflowendpointgroup.html)
#[derive(Debug)]
pub enum AuditResults {}
impl AuditResults {
    /// `HEALTHY`
    pub const HEALTHY: Value_<AuditResults> = Value_::constant("HEALTHY");
    /// `UNHEALTHY`
    pub const UNHEALTHY: Value_<AuditResults> = Value_::constant("UNHEALTHY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuditResults> { Value_::from_node(value.into_node()) }
}
