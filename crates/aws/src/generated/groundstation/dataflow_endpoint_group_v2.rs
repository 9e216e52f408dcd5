// Made by `cargo xtask generate`; do not edit.
//! `AWS::GroundStation::DataflowEndpointGroupV2`

use stanchion_template::generated::*;

/// `AWS::GroundStation::DataflowEndpointGroupV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-dataflowendpointgroupv2.html)
#[must_use]
pub struct DataflowEndpointGroupV2(Properties_);
impl DataflowEndpointGroupV2 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataflowEndpointGroupV2(Properties_::new()) }
}
impl DataflowEndpointGroupV2 {
    /// Sets `ContactPostPassDurationSeconds`. 30 to 480. An update replaces the resource.
    #[inline] pub fn contact_post_pass_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ContactPostPassDurationSeconds", value.into_node()); self }
    /// Sets `ContactPrePassDurationSeconds`. 30 to 480. An update replaces the resource.
    #[inline] pub fn contact_pre_pass_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ContactPrePassDurationSeconds", value.into_node()); self }
    /// Sets `Endpoints`. 1 to 12 items. An update replaces the resource.
    #[inline] pub fn endpoints(mut self, value: impl IntoValue_<Vec<CreateEndpointDetails>>) -> Self { self.0.put("Endpoints", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<DataflowEndpointGroupV2> for DataflowEndpointGroupV2 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DataflowEndpointGroupV2 {
    const TYPE: &'static str = "AWS::GroundStation::DataflowEndpointGroupV2";
    type Handle = DataflowEndpointGroupV2Ref;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataflowEndpointGroupV2`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataflowEndpointGroupV2Ref(Id_);
impl From<Id_> for DataflowEndpointGroupV2Ref { #[inline] fn from(id: Id_) -> Self { DataflowEndpointGroupV2Ref(id) } }
impl AsRef<Id_> for DataflowEndpointGroupV2Ref { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataflowEndpointGroupV2Ref {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `EndpointDetails`
    #[inline] pub fn endpoint_details(&self) -> Value_<Vec<String>> { self.0.list_attribute("EndpointDetails") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::GroundStation::DataflowEndpointGroupV2.IntegerRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-integerrange.html)
#[must_use]
pub struct IntegerRange<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IntegerRange<Missing_<super::required::maximum>, Missing_<super::required::minimum>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntegerRange(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IntegerRange<S0, S1> {
    /// Sets `Maximum`. Required.
    #[inline] pub fn maximum(mut self, value: impl IntoValue_<i64>) -> IntegerRange<Set_, S1> { self.0.put("Maximum", value.into_node()); IntegerRange(self.0, PhantomData_) }
    /// Sets `Minimum`. Required.
    #[inline] pub fn minimum(mut self, value: impl IntoValue_<i64>) -> IntegerRange<S0, Set_> { self.0.put("Minimum", value.into_node()); IntegerRange(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IntegerRange> for IntegerRange<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroupV2.RangedSocketAddress`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-rangedsocketaddress.html)
#[must_use]
pub struct RangedSocketAddress<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RangedSocketAddress<Missing_<super::required::name>, Missing_<super::required::port_range>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RangedSocketAddress(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RangedSocketAddress<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RangedSocketAddress<Set_, S1> { self.0.put("Name", value.into_node()); RangedSocketAddress(self.0, PhantomData_) }
    /// Sets `PortRange`. Required.
    #[inline] pub fn port_range(mut self, value: impl IntoValue_<IntegerRange>) -> RangedSocketAddress<S0, Set_> { self.0.put("PortRange", value.into_node()); RangedSocketAddress(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RangedSocketAddress> for RangedSocketAddress<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroupV2.RangedConnectionDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-rangedconnectiondetails.html)
#[must_use]
pub struct RangedConnectionDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RangedConnectionDetails<Missing_<super::required::socket_address>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RangedConnectionDetails(Properties_::new(), PhantomData_) }
}
impl<S0> RangedConnectionDetails<S0> {
    /// Sets `Mtu`. 1400 to 1500.
    #[inline] pub fn mtu(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Mtu", value.into_node()); self }
    /// Sets `SocketAddress`. Required.
    #[inline] pub fn socket_address(mut self, value: impl IntoValue_<RangedSocketAddress>) -> RangedConnectionDetails<Set_> { self.0.put("SocketAddress", value.into_node()); RangedConnectionDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RangedConnectionDetails> for RangedConnectionDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroupV2.SocketAddress`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-socketaddress.html)
#[must_use]
pub struct SocketAddress<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SocketAddress<Missing_<super::required::name>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SocketAddress(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SocketAddress<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SocketAddress<Set_, S1> { self.0.put("Name", value.into_node()); SocketAddress(self.0, PhantomData_) }
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> SocketAddress<S0, Set_> { self.0.put("Port", value.into_node()); SocketAddress(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SocketAddress> for SocketAddress<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroupV2.ConnectionDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-connectiondetails.html)
#[must_use]
pub struct ConnectionDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectionDetails<Missing_<super::required::socket_address>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectionDetails(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectionDetails<S0> {
    /// Sets `Mtu`. 1400 to 1500.
    #[inline] pub fn mtu(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Mtu", value.into_node()); self }
    /// Sets `SocketAddress`. Required.
    #[inline] pub fn socket_address(mut self, value: impl IntoValue_<SocketAddress>) -> ConnectionDetails<Set_> { self.0.put("SocketAddress", value.into_node()); ConnectionDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ConnectionDetails> for ConnectionDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroupV2.DownlinkConnectionDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-downlinkconnectiondetails.html)
#[must_use]
pub struct DownlinkConnectionDetails<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DownlinkConnectionDetails<Missing_<super::required::agent_ip_and_port_address>, Missing_<super::required::egress_address_and_port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DownlinkConnectionDetails(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DownlinkConnectionDetails<S0, S1> {
    /// Sets `AgentIpAndPortAddress`. Required.
    #[inline] pub fn agent_ip_and_port_address(mut self, value: impl IntoValue_<RangedConnectionDetails>) -> DownlinkConnectionDetails<Set_, S1> { self.0.put("AgentIpAndPortAddress", value.into_node()); DownlinkConnectionDetails(self.0, PhantomData_) }
    /// Sets `EgressAddressAndPort`. Required.
    #[inline] pub fn egress_address_and_port(mut self, value: impl IntoValue_<ConnectionDetails>) -> DownlinkConnectionDetails<S0, Set_> { self.0.put("EgressAddressAndPort", value.into_node()); DownlinkConnectionDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DownlinkConnectionDetails> for DownlinkConnectionDetails<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroupV2.DownlinkDataflowDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-downlinkdataflowdetails.html)
#[must_use]
pub struct DownlinkDataflowDetails(Properties_);
impl DownlinkDataflowDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DownlinkDataflowDetails(Properties_::new()) }
}
impl DownlinkDataflowDetails {
    /// Sets `AgentConnectionDetails`.
    #[inline] pub fn agent_connection_details(mut self, value: impl IntoValue_<DownlinkConnectionDetails>) -> Self { self.0.put("AgentConnectionDetails", value.into_node()); self }
}
impl IntoValue_<DownlinkDataflowDetails> for DownlinkDataflowDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroupV2.DownlinkAwsGroundStationAgentEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-downlinkawsgroundstationagentendpoint.html)
#[must_use]
pub struct DownlinkAwsGroundStationAgentEndpoint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DownlinkAwsGroundStationAgentEndpoint<Missing_<super::required::dataflow_details>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DownlinkAwsGroundStationAgentEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DownlinkAwsGroundStationAgentEndpoint<S0, S1> {
    /// Sets `DataflowDetails`. Required.
    #[inline] pub fn dataflow_details(mut self, value: impl IntoValue_<DownlinkDataflowDetails>) -> DownlinkAwsGroundStationAgentEndpoint<Set_, S1> { self.0.put("DataflowDetails", value.into_node()); DownlinkAwsGroundStationAgentEndpoint(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DownlinkAwsGroundStationAgentEndpoint<S0, Set_> { self.0.put("Name", value.into_node()); DownlinkAwsGroundStationAgentEndpoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DownlinkAwsGroundStationAgentEndpoint> for DownlinkAwsGroundStationAgentEndpoint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroupV2.UplinkConnectionDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-uplinkconnectiondetails.html)
#[must_use]
pub struct UplinkConnectionDetails<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UplinkConnectionDetails<Missing_<super::required::agent_ip_and_port_address>, Missing_<super::required::ingress_address_and_port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UplinkConnectionDetails(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UplinkConnectionDetails<S0, S1> {
    /// Sets `AgentIpAndPortAddress`. Required.
    #[inline] pub fn agent_ip_and_port_address(mut self, value: impl IntoValue_<RangedConnectionDetails>) -> UplinkConnectionDetails<Set_, S1> { self.0.put("AgentIpAndPortAddress", value.into_node()); UplinkConnectionDetails(self.0, PhantomData_) }
    /// Sets `IngressAddressAndPort`. Required.
    #[inline] pub fn ingress_address_and_port(mut self, value: impl IntoValue_<ConnectionDetails>) -> UplinkConnectionDetails<S0, Set_> { self.0.put("IngressAddressAndPort", value.into_node()); UplinkConnectionDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UplinkConnectionDetails> for UplinkConnectionDetails<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroupV2.UplinkDataflowDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-uplinkdataflowdetails.html)
#[must_use]
pub struct UplinkDataflowDetails(Properties_);
impl UplinkDataflowDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UplinkDataflowDetails(Properties_::new()) }
}
impl UplinkDataflowDetails {
    /// Sets `AgentConnectionDetails`.
    #[inline] pub fn agent_connection_details(mut self, value: impl IntoValue_<UplinkConnectionDetails>) -> Self { self.0.put("AgentConnectionDetails", value.into_node()); self }
}
impl IntoValue_<UplinkDataflowDetails> for UplinkDataflowDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroupV2.UplinkAwsGroundStationAgentEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-uplinkawsgroundstationagentendpoint.html)
#[must_use]
pub struct UplinkAwsGroundStationAgentEndpoint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UplinkAwsGroundStationAgentEndpoint<Missing_<super::required::dataflow_details>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UplinkAwsGroundStationAgentEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UplinkAwsGroundStationAgentEndpoint<S0, S1> {
    /// Sets `DataflowDetails`. Required.
    #[inline] pub fn dataflow_details(mut self, value: impl IntoValue_<UplinkDataflowDetails>) -> UplinkAwsGroundStationAgentEndpoint<Set_, S1> { self.0.put("DataflowDetails", value.into_node()); UplinkAwsGroundStationAgentEndpoint(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> UplinkAwsGroundStationAgentEndpoint<S0, Set_> { self.0.put("Name", value.into_node()); UplinkAwsGroundStationAgentEndpoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UplinkAwsGroundStationAgentEndpoint> for UplinkAwsGroundStationAgentEndpoint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::DataflowEndpointGroupV2.CreateEndpointDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-createendpointdetails.html)
#[must_use]
pub struct CreateEndpointDetails(Properties_);
impl CreateEndpointDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CreateEndpointDetails(Properties_::new()) }
}
impl CreateEndpointDetails {
    /// Sets `DownlinkAwsGroundStationAgentEndpoint`.
    #[inline] pub fn downlink_aws_ground_station_agent_endpoint(mut self, value: impl IntoValue_<DownlinkAwsGroundStationAgentEndpoint>) -> Self { self.0.put("DownlinkAwsGroundStationAgentEndpoint", value.into_node()); self }
    /// Sets `UplinkAwsGroundStationAgentEndpoint`.
    #[inline] pub fn uplink_aws_ground_station_agent_endpoint(mut self, value: impl IntoValue_<UplinkAwsGroundStationAgentEndpoint>) -> Self { self.0.put("UplinkAwsGroundStationAgentEndpoint", value.into_node()); self }
}
impl IntoValue_<CreateEndpointDetails> for CreateEndpointDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
