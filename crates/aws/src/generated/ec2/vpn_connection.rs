// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VPNConnection`

use stanchion_template::generated::*;

/// `AWS::EC2::VPNConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html)
#[must_use]
pub struct VPNConnection<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VPNConnection<Missing_<super::required::customer_gateway_id>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VPNConnection(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VPNConnection<S0, S1> {
    /// Sets `CustomerGatewayId`. Required. An update may replace the resource.
    #[inline] pub fn customer_gateway_id(mut self, value: impl IntoValue_<String>) -> VPNConnection<Set_, S1> { self.0.put("CustomerGatewayId", value.into_node()); VPNConnection(self.0, PhantomData_) }
    /// Sets `EnableAcceleration`. An update replaces the resource.
    #[inline] pub fn enable_acceleration(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableAcceleration", value.into_node()); self }
    /// Sets `LocalIpv4NetworkCidr`. An update replaces the resource.
    #[inline] pub fn local_ipv4_network_cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LocalIpv4NetworkCidr", value.into_node()); self }
    /// Sets `LocalIpv6NetworkCidr`. An update replaces the resource.
    #[inline] pub fn local_ipv6_network_cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LocalIpv6NetworkCidr", value.into_node()); self }
    /// Sets `OutsideIpAddressType`. An update replaces the resource.
    #[inline] pub fn outside_ip_address_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutsideIpAddressType", value.into_node()); self }
    /// Sets `PreSharedKeyStorage`. An update replaces the resource. The values are constants of [`PreSharedKeyStorage`].
    #[inline] pub fn pre_shared_key_storage(mut self, value: impl IntoValue_<PreSharedKeyStorage>) -> Self { self.0.put("PreSharedKeyStorage", value.into_node()); self }
    /// Sets `RemoteIpv4NetworkCidr`. An update replaces the resource.
    #[inline] pub fn remote_ipv4_network_cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RemoteIpv4NetworkCidr", value.into_node()); self }
    /// Sets `RemoteIpv6NetworkCidr`. An update replaces the resource.
    #[inline] pub fn remote_ipv6_network_cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RemoteIpv6NetworkCidr", value.into_node()); self }
    /// Sets `StaticRoutesOnly`. An update replaces the resource.
    #[inline] pub fn static_routes_only(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("StaticRoutesOnly", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TransitGatewayId`. An update may replace the resource.
    #[inline] pub fn transit_gateway_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TransitGatewayId", value.into_node()); self }
    /// Sets `TransportTransitGatewayAttachmentId`. An update replaces the resource.
    #[inline] pub fn transport_transit_gateway_attachment_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TransportTransitGatewayAttachmentId", value.into_node()); self }
    /// Sets `TunnelBandwidth`. The values are constants of [`TunnelBandwidth`].
    #[inline] pub fn tunnel_bandwidth(mut self, value: impl IntoValue_<TunnelBandwidth>) -> Self { self.0.put("TunnelBandwidth", value.into_node()); self }
    /// Sets `TunnelInsideIpVersion`. An update replaces the resource.
    #[inline] pub fn tunnel_inside_ip_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TunnelInsideIpVersion", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> VPNConnection<S0, Set_> { self.0.put("Type", value.into_node()); VPNConnection(self.0, PhantomData_) }
    /// Sets `VpnConcentratorId`. An update replaces the resource.
    #[inline] pub fn vpn_concentrator_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpnConcentratorId", value.into_node()); self }
    /// Sets `VpnGatewayId`. An update may replace the resource.
    #[inline] pub fn vpn_gateway_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpnGatewayId", value.into_node()); self }
    /// Sets `VpnTunnelOptionsSpecifications`. An update may replace the resource.
    #[inline] pub fn vpn_tunnel_options_specifications(mut self, value: impl IntoValue_<Vec<VpnTunnelOptionsSpecification>>) -> Self { self.0.put("VpnTunnelOptionsSpecifications", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VPNConnection> for VPNConnection<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for VPNConnection<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::VPNConnection";
    type Handle = VPNConnectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPNConnection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPNConnectionRef(Id_);
impl From<Id_> for VPNConnectionRef { #[inline] fn from(id: Id_) -> Self { VPNConnectionRef(id) } }
impl AsRef<Id_> for VPNConnectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPNConnectionRef {
    /// `Ref`: `VpnConnectionId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `VpnConnectionId`
    #[inline] pub fn vpn_connection_id(&self) -> Value_<String> { self.0.attribute("VpnConnectionId") }
}
/// `AWS::EC2::VPNConnection.IKEVersionsRequestListValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-ikeversionsrequestlistvalue.html)
#[must_use]
pub struct IKEVersionsRequestListValue(Properties_);
impl IKEVersionsRequestListValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IKEVersionsRequestListValue(Properties_::new()) }
}
impl IKEVersionsRequestListValue {
    /// Sets `Value`. The values are constants of [`Value`].
    #[inline] pub fn value(mut self, value: impl IntoValue_<Value>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<IKEVersionsRequestListValue> for IKEVersionsRequestListValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VPNConnection.CloudwatchLogOptionsSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-cloudwatchlogoptionsspecification.html)
#[must_use]
pub struct CloudwatchLogOptionsSpecification(Properties_);
impl CloudwatchLogOptionsSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudwatchLogOptionsSpecification(Properties_::new()) }
}
impl CloudwatchLogOptionsSpecification {
    /// Sets `BgpLogEnabled`.
    #[inline] pub fn bgp_log_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BgpLogEnabled", value.into_node()); self }
    /// Sets `BgpLogGroupArn`.
    #[inline] pub fn bgp_log_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BgpLogGroupArn", value.into_node()); self }
    /// Sets `BgpLogOutputFormat`. The values are constants of [`BgpLogOutputFormat`].
    #[inline] pub fn bgp_log_output_format(mut self, value: impl IntoValue_<BgpLogOutputFormat>) -> Self { self.0.put("BgpLogOutputFormat", value.into_node()); self }
    /// Sets `LogEnabled`.
    #[inline] pub fn log_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("LogEnabled", value.into_node()); self }
    /// Sets `LogGroupArn`.
    #[inline] pub fn log_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupArn", value.into_node()); self }
    /// Sets `LogOutputFormat`. The values are constants of [`LogOutputFormat`].
    #[inline] pub fn log_output_format(mut self, value: impl IntoValue_<LogOutputFormat>) -> Self { self.0.put("LogOutputFormat", value.into_node()); self }
}
impl IntoValue_<CloudwatchLogOptionsSpecification> for CloudwatchLogOptionsSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VPNConnection.VpnTunnelLogOptionsSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-vpntunnellogoptionsspecification.html)
#[must_use]
pub struct VpnTunnelLogOptionsSpecification(Properties_);
impl VpnTunnelLogOptionsSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpnTunnelLogOptionsSpecification(Properties_::new()) }
}
impl VpnTunnelLogOptionsSpecification {
    /// Sets `CloudwatchLogOptions`.
    #[inline] pub fn cloudwatch_log_options(mut self, value: impl IntoValue_<CloudwatchLogOptionsSpecification>) -> Self { self.0.put("CloudwatchLogOptions", value.into_node()); self }
}
impl IntoValue_<VpnTunnelLogOptionsSpecification> for VpnTunnelLogOptionsSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VPNConnection.Phase1DHGroupNumbersRequestListValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-phase1dhgroupnumbersrequestlistvalue.html)
#[must_use]
pub struct Phase1DHGroupNumbersRequestListValue(Properties_);
impl Phase1DHGroupNumbersRequestListValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Phase1DHGroupNumbersRequestListValue(Properties_::new()) }
}
impl Phase1DHGroupNumbersRequestListValue {
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<Phase1DHGroupNumbersRequestListValue> for Phase1DHGroupNumbersRequestListValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VPNConnection.Phase1EncryptionAlgorithmsRequestListValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-phase1encryptionalgorithmsrequestlistvalue.html)
#[must_use]
pub struct Phase1EncryptionAlgorithmsRequestListValue(Properties_);
impl Phase1EncryptionAlgorithmsRequestListValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Phase1EncryptionAlgorithmsRequestListValue(Properties_::new()) }
}
impl Phase1EncryptionAlgorithmsRequestListValue {
    /// Sets `Value`. The values are constants of [`Phase1EncryptionAlgorithmsRequestListValueValue`].
    #[inline] pub fn value(mut self, value: impl IntoValue_<Phase1EncryptionAlgorithmsRequestListValueValue>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<Phase1EncryptionAlgorithmsRequestListValue> for Phase1EncryptionAlgorithmsRequestListValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VPNConnection.Phase1IntegrityAlgorithmsRequestListValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-phase1integrityalgorithmsrequestlistvalue.html)
#[must_use]
pub struct Phase1IntegrityAlgorithmsRequestListValue(Properties_);
impl Phase1IntegrityAlgorithmsRequestListValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Phase1IntegrityAlgorithmsRequestListValue(Properties_::new()) }
}
impl Phase1IntegrityAlgorithmsRequestListValue {
    /// Sets `Value`. The values are constants of [`Phase1IntegrityAlgorithmsRequestListValueValue`].
    #[inline] pub fn value(mut self, value: impl IntoValue_<Phase1IntegrityAlgorithmsRequestListValueValue>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<Phase1IntegrityAlgorithmsRequestListValue> for Phase1IntegrityAlgorithmsRequestListValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VPNConnection.Phase2DHGroupNumbersRequestListValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-phase2dhgroupnumbersrequestlistvalue.html)
#[must_use]
pub struct Phase2DHGroupNumbersRequestListValue(Properties_);
impl Phase2DHGroupNumbersRequestListValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Phase2DHGroupNumbersRequestListValue(Properties_::new()) }
}
impl Phase2DHGroupNumbersRequestListValue {
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<Phase2DHGroupNumbersRequestListValue> for Phase2DHGroupNumbersRequestListValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VPNConnection.Phase2EncryptionAlgorithmsRequestListValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-phase2encryptionalgorithmsrequestlistvalue.html)
#[must_use]
pub struct Phase2EncryptionAlgorithmsRequestListValue(Properties_);
impl Phase2EncryptionAlgorithmsRequestListValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Phase2EncryptionAlgorithmsRequestListValue(Properties_::new()) }
}
impl Phase2EncryptionAlgorithmsRequestListValue {
    /// Sets `Value`. The values are constants of [`Phase2EncryptionAlgorithmsRequestListValueValue`].
    #[inline] pub fn value(mut self, value: impl IntoValue_<Phase2EncryptionAlgorithmsRequestListValueValue>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<Phase2EncryptionAlgorithmsRequestListValue> for Phase2EncryptionAlgorithmsRequestListValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VPNConnection.Phase2IntegrityAlgorithmsRequestListValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-phase2integrityalgorithmsrequestlistvalue.html)
#[must_use]
pub struct Phase2IntegrityAlgorithmsRequestListValue(Properties_);
impl Phase2IntegrityAlgorithmsRequestListValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Phase2IntegrityAlgorithmsRequestListValue(Properties_::new()) }
}
impl Phase2IntegrityAlgorithmsRequestListValue {
    /// Sets `Value`. The values are constants of [`Phase2IntegrityAlgorithmsRequestListValueValue`].
    #[inline] pub fn value(mut self, value: impl IntoValue_<Phase2IntegrityAlgorithmsRequestListValueValue>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<Phase2IntegrityAlgorithmsRequestListValue> for Phase2IntegrityAlgorithmsRequestListValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VPNConnection.VpnTunnelOptionsSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-vpntunneloptionsspecification.html)
#[must_use]
pub struct VpnTunnelOptionsSpecification(Properties_);
impl VpnTunnelOptionsSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpnTunnelOptionsSpecification(Properties_::new()) }
}
impl VpnTunnelOptionsSpecification {
    /// Sets `DPDTimeoutAction`. The values are constants of [`DPDTimeoutAction`].
    #[inline] pub fn dpd_timeout_action(mut self, value: impl IntoValue_<DPDTimeoutAction>) -> Self { self.0.put("DPDTimeoutAction", value.into_node()); self }
    /// Sets `DPDTimeoutSeconds`. At least 30.
    #[inline] pub fn dpd_timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DPDTimeoutSeconds", value.into_node()); self }
    /// Sets `EnableTunnelLifecycleControl`.
    #[inline] pub fn enable_tunnel_lifecycle_control(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableTunnelLifecycleControl", value.into_node()); self }
    /// Sets `IKEVersions`.
    #[inline] pub fn ike_versions(mut self, value: impl IntoValue_<Vec<IKEVersionsRequestListValue>>) -> Self { self.0.put("IKEVersions", value.into_node()); self }
    /// Sets `LogOptions`.
    #[inline] pub fn log_options(mut self, value: impl IntoValue_<VpnTunnelLogOptionsSpecification>) -> Self { self.0.put("LogOptions", value.into_node()); self }
    /// Sets `Phase1DHGroupNumbers`.
    #[inline] pub fn phase1_dh_group_numbers(mut self, value: impl IntoValue_<Vec<Phase1DHGroupNumbersRequestListValue>>) -> Self { self.0.put("Phase1DHGroupNumbers", value.into_node()); self }
    /// Sets `Phase1EncryptionAlgorithms`.
    #[inline] pub fn phase1_encryption_algorithms(mut self, value: impl IntoValue_<Vec<Phase1EncryptionAlgorithmsRequestListValue>>) -> Self { self.0.put("Phase1EncryptionAlgorithms", value.into_node()); self }
    /// Sets `Phase1IntegrityAlgorithms`.
    #[inline] pub fn phase1_integrity_algorithms(mut self, value: impl IntoValue_<Vec<Phase1IntegrityAlgorithmsRequestListValue>>) -> Self { self.0.put("Phase1IntegrityAlgorithms", value.into_node()); self }
    /// Sets `Phase1LifetimeSeconds`. 900 to 28800.
    #[inline] pub fn phase1_lifetime_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Phase1LifetimeSeconds", value.into_node()); self }
    /// Sets `Phase2DHGroupNumbers`.
    #[inline] pub fn phase2_dh_group_numbers(mut self, value: impl IntoValue_<Vec<Phase2DHGroupNumbersRequestListValue>>) -> Self { self.0.put("Phase2DHGroupNumbers", value.into_node()); self }
    /// Sets `Phase2EncryptionAlgorithms`.
    #[inline] pub fn phase2_encryption_algorithms(mut self, value: impl IntoValue_<Vec<Phase2EncryptionAlgorithmsRequestListValue>>) -> Self { self.0.put("Phase2EncryptionAlgorithms", value.into_node()); self }
    /// Sets `Phase2IntegrityAlgorithms`.
    #[inline] pub fn phase2_integrity_algorithms(mut self, value: impl IntoValue_<Vec<Phase2IntegrityAlgorithmsRequestListValue>>) -> Self { self.0.put("Phase2IntegrityAlgorithms", value.into_node()); self }
    /// Sets `Phase2LifetimeSeconds`. 900 to 3600.
    #[inline] pub fn phase2_lifetime_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Phase2LifetimeSeconds", value.into_node()); self }
    /// Sets `PreSharedKey`.
    #[inline] pub fn pre_shared_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreSharedKey", value.into_node()); self }
    /// Sets `RekeyFuzzPercentage`. 0 to 100.
    #[inline] pub fn rekey_fuzz_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RekeyFuzzPercentage", value.into_node()); self }
    /// Sets `RekeyMarginTimeSeconds`. At least 60.
    #[inline] pub fn rekey_margin_time_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RekeyMarginTimeSeconds", value.into_node()); self }
    /// Sets `ReplayWindowSize`. 64 to 2048.
    #[inline] pub fn replay_window_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ReplayWindowSize", value.into_node()); self }
    /// Sets `StartupAction`. The values are constants of [`StartupAction`].
    #[inline] pub fn startup_action(mut self, value: impl IntoValue_<StartupAction>) -> Self { self.0.put("StartupAction", value.into_node()); self }
    /// Sets `TunnelInsideCidr`.
    #[inline] pub fn tunnel_inside_cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TunnelInsideCidr", value.into_node()); self }
    /// Sets `TunnelInsideIpv6Cidr`.
    #[inline] pub fn tunnel_inside_ipv6_cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TunnelInsideIpv6Cidr", value.into_node()); self }
}
impl IntoValue_<VpnTunnelOptionsSpecification> for VpnTunnelOptionsSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::VPNConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html)
#[derive(Debug)]
pub enum PreSharedKeyStorage {}
impl PreSharedKeyStorage {
    /// `Standard`
    pub const STANDARD: Value_<PreSharedKeyStorage> = Value_::constant("Standard");
    /// `SecretsManager`
    pub const SECRETS_MANAGER: Value_<PreSharedKeyStorage> = Value_::constant("SecretsManager");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PreSharedKeyStorage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPNConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html)
#[derive(Debug)]
pub enum TunnelBandwidth {}
impl TunnelBandwidth {
    /// `standard`
    pub const STANDARD: Value_<TunnelBandwidth> = Value_::constant("standard");
    /// `large`
    pub const LARGE: Value_<TunnelBandwidth> = Value_::constant("large");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TunnelBandwidth> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPNConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html)
#[derive(Debug)]
pub enum DPDTimeoutAction {}
impl DPDTimeoutAction {
    /// `clear`
    pub const CLEAR: Value_<DPDTimeoutAction> = Value_::constant("clear");
    /// `none`
    pub const NONE: Value_<DPDTimeoutAction> = Value_::constant("none");
    /// `restart`
    pub const RESTART: Value_<DPDTimeoutAction> = Value_::constant("restart");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DPDTimeoutAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPNConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html)
#[derive(Debug)]
pub enum Value {}
impl Value {
    /// `ikev1`
    pub const IKEV1: Value_<Value> = Value_::constant("ikev1");
    /// `ikev2`
    pub const IKEV2: Value_<Value> = Value_::constant("ikev2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Value> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPNConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html)
#[derive(Debug)]
pub enum BgpLogOutputFormat {}
impl BgpLogOutputFormat {
    /// `json`
    pub const JSON: Value_<BgpLogOutputFormat> = Value_::constant("json");
    /// `text`
    pub const TEXT: Value_<BgpLogOutputFormat> = Value_::constant("text");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BgpLogOutputFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPNConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html)
#[derive(Debug)]
pub enum LogOutputFormat {}
impl LogOutputFormat {
    /// `json`
    pub const JSON: Value_<LogOutputFormat> = Value_::constant("json");
    /// `text`
    pub const TEXT: Value_<LogOutputFormat> = Value_::constant("text");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogOutputFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPNConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html)
#[derive(Debug)]
pub enum Phase1EncryptionAlgorithmsRequestListValueValue {}
impl Phase1EncryptionAlgorithmsRequestListValueValue {
    /// `AES128`
    pub const AES128: Value_<Phase1EncryptionAlgorithmsRequestListValueValue> = Value_::constant("AES128");
    /// `AES256`
    pub const AES256: Value_<Phase1EncryptionAlgorithmsRequestListValueValue> = Value_::constant("AES256");
    /// `AES128-GCM-16`
    pub const AES128_GCM_16: Value_<Phase1EncryptionAlgorithmsRequestListValueValue> = Value_::constant("AES128-GCM-16");
    /// `AES256-GCM-16`
    pub const AES256_GCM_16: Value_<Phase1EncryptionAlgorithmsRequestListValueValue> = Value_::constant("AES256-GCM-16");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Phase1EncryptionAlgorithmsRequestListValueValue> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPNConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html)
#[derive(Debug)]
pub enum Phase1IntegrityAlgorithmsRequestListValueValue {}
impl Phase1IntegrityAlgorithmsRequestListValueValue {
    /// `SHA1`
    pub const SHA1: Value_<Phase1IntegrityAlgorithmsRequestListValueValue> = Value_::constant("SHA1");
    /// `SHA2-256`
    pub const SHA2_256: Value_<Phase1IntegrityAlgorithmsRequestListValueValue> = Value_::constant("SHA2-256");
    /// `SHA2-384`
    pub const SHA2_384: Value_<Phase1IntegrityAlgorithmsRequestListValueValue> = Value_::constant("SHA2-384");
    /// `SHA2-512`
    pub const SHA2_512: Value_<Phase1IntegrityAlgorithmsRequestListValueValue> = Value_::constant("SHA2-512");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Phase1IntegrityAlgorithmsRequestListValueValue> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPNConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html)
#[derive(Debug)]
pub enum Phase2EncryptionAlgorithmsRequestListValueValue {}
impl Phase2EncryptionAlgorithmsRequestListValueValue {
    /// `AES128`
    pub const AES128: Value_<Phase2EncryptionAlgorithmsRequestListValueValue> = Value_::constant("AES128");
    /// `AES256`
    pub const AES256: Value_<Phase2EncryptionAlgorithmsRequestListValueValue> = Value_::constant("AES256");
    /// `AES128-GCM-16`
    pub const AES128_GCM_16: Value_<Phase2EncryptionAlgorithmsRequestListValueValue> = Value_::constant("AES128-GCM-16");
    /// `AES256-GCM-16`
    pub const AES256_GCM_16: Value_<Phase2EncryptionAlgorithmsRequestListValueValue> = Value_::constant("AES256-GCM-16");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Phase2EncryptionAlgorithmsRequestListValueValue> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPNConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html)
#[derive(Debug)]
pub enum Phase2IntegrityAlgorithmsRequestListValueValue {}
impl Phase2IntegrityAlgorithmsRequestListValueValue {
    /// `SHA1`
    pub const SHA1: Value_<Phase2IntegrityAlgorithmsRequestListValueValue> = Value_::constant("SHA1");
    /// `SHA2-256`
    pub const SHA2_256: Value_<Phase2IntegrityAlgorithmsRequestListValueValue> = Value_::constant("SHA2-256");
    /// `SHA2-384`
    pub const SHA2_384: Value_<Phase2IntegrityAlgorithmsRequestListValueValue> = Value_::constant("SHA2-384");
    /// `SHA2-512`
    pub const SHA2_512: Value_<Phase2IntegrityAlgorithmsRequestListValueValue> = Value_::constant("SHA2-512");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Phase2IntegrityAlgorithmsRequestListValueValue> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VPNConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html)
#[derive(Debug)]
pub enum StartupAction {}
impl StartupAction {
    /// `add`
    pub const ADD: Value_<StartupAction> = Value_::constant("add");
    /// `start`
    pub const START: Value_<StartupAction> = Value_::constant("start");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StartupAction> { Value_::from_node(value.into_node()) }
}
