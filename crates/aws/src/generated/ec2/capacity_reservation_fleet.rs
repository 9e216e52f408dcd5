// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::CapacityReservationFleet`

use stanchion_template::generated::*;

/// `AWS::EC2::CapacityReservationFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservationfleet.html)
#[must_use]
pub struct CapacityReservationFleet(Properties_);
impl CapacityReservationFleet {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityReservationFleet(Properties_::new()) }
}
impl CapacityReservationFleet {
    /// Sets `AllocationStrategy`. An update replaces the resource.
    #[inline] pub fn allocation_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllocationStrategy", value.into_node()); self }
    /// Sets `EndDate`. An update replaces the resource.
    #[inline] pub fn end_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndDate", value.into_node()); self }
    /// Sets `InstanceMatchCriteria`. An update replaces the resource. The values are constants of [`InstanceMatchCriteria`].
    #[inline] pub fn instance_match_criteria(mut self, value: impl IntoValue_<InstanceMatchCriteria>) -> Self { self.0.put("InstanceMatchCriteria", value.into_node()); self }
    /// Sets `InstanceTypeSpecifications`. At most 50 items. An update replaces the resource.
    #[inline] pub fn instance_type_specifications(mut self, value: impl IntoValue_<Vec<InstanceTypeSpecification>>) -> Self { self.0.put("InstanceTypeSpecifications", value.into_node()); self }
    /// Sets `NoRemoveEndDate`.
    #[inline] pub fn no_remove_end_date(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NoRemoveEndDate", value.into_node()); self }
    /// Sets `RemoveEndDate`.
    #[inline] pub fn remove_end_date(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RemoveEndDate", value.into_node()); self }
    /// Sets `TagSpecifications`. An update may replace the resource.
    #[inline] pub fn tag_specifications(mut self, value: impl IntoValue_<Vec<TagSpecification>>) -> Self { self.0.put("TagSpecifications", value.into_node()); self }
    /// Sets `Tenancy`. An update replaces the resource. The values are constants of [`Tenancy`].
    #[inline] pub fn tenancy(mut self, value: impl IntoValue_<Tenancy>) -> Self { self.0.put("Tenancy", value.into_node()); self }
    /// Sets `TotalTargetCapacity`. 1 to 25000.
    #[inline] pub fn total_target_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TotalTargetCapacity", value.into_node()); self }
}
impl IntoValue_<CapacityReservationFleet> for CapacityReservationFleet { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for CapacityReservationFleet {
    const TYPE: &'static str = "AWS::EC2::CapacityReservationFleet";
    type Handle = CapacityReservationFleetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CapacityReservationFleet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CapacityReservationFleetRef(Id_);
impl From<Id_> for CapacityReservationFleetRef { #[inline] fn from(id: Id_) -> Self { CapacityReservationFleetRef(id) } }
impl AsRef<Id_> for CapacityReservationFleetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CapacityReservationFleetRef {
    /// `Ref`: `CapacityReservationFleetId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CapacityReservationFleetId`
    #[inline] pub fn capacity_reservation_fleet_id(&self) -> Value_<String> { self.0.attribute("CapacityReservationFleetId") }
}
/// `AWS::EC2::CapacityReservationFleet.InstanceTypeSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-capacityreservationfleet-instancetypespecification.html)
#[must_use]
pub struct InstanceTypeSpecification(Properties_);
impl InstanceTypeSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceTypeSpecification(Properties_::new()) }
}
impl InstanceTypeSpecification {
    /// Sets `AvailabilityZone`.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `AvailabilityZoneId`.
    #[inline] pub fn availability_zone_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZoneId", value.into_node()); self }
    /// Sets `EbsOptimized`.
    #[inline] pub fn ebs_optimized(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EbsOptimized", value.into_node()); self }
    /// Sets `InstancePlatform`. The values are constants of [`InstancePlatform`].
    #[inline] pub fn instance_platform(mut self, value: impl IntoValue_<InstancePlatform>) -> Self { self.0.put("InstancePlatform", value.into_node()); self }
    /// Sets `InstanceType`.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `Priority`. 0 to 999.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Priority", value.into_node()); self }
    /// Sets `Weight`. 0.001 to 99.999.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Weight", value.into_node()); self }
}
impl IntoValue_<InstanceTypeSpecification> for InstanceTypeSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::CapacityReservationFleet.TagSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-capacityreservationfleet-tagspecification.html)
#[must_use]
pub struct TagSpecification(Properties_);
impl TagSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TagSpecification(Properties_::new()) }
}
impl TagSpecification {
    /// Sets `ResourceType`. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> Self { self.0.put("ResourceType", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<TagSpecification> for TagSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::CapacityReservationFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservationfleet.html)
#[derive(Debug)]
pub enum InstanceMatchCriteria {}
impl InstanceMatchCriteria {
    /// `open`
    pub const OPEN: Value_<InstanceMatchCriteria> = Value_::constant("open");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceMatchCriteria> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::CapacityReservationFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservationfleet.html)
#[derive(Debug)]
pub enum InstancePlatform {}
impl InstancePlatform {
    /// `Linux with SQL Server Enterprise`
    pub const LINUX_WITH_SQL_SERVER_ENTERPRISE: Value_<InstancePlatform> = Value_::constant("Linux with SQL Server Enterprise");
    /// `Linux with SQL Server Standard`
    pub const LINUX_WITH_SQL_SERVER_STANDARD: Value_<InstancePlatform> = Value_::constant("Linux with SQL Server Standard");
    /// `Linux with SQL Server Web`
    pub const LINUX_WITH_SQL_SERVER_WEB: Value_<InstancePlatform> = Value_::constant("Linux with SQL Server Web");
    /// `Linux/UNIX`
    pub const LINUX_UNIX: Value_<InstancePlatform> = Value_::constant("Linux/UNIX");
    /// `RHEL with HA`
    pub const RHEL_WITH_HA: Value_<InstancePlatform> = Value_::constant("RHEL with HA");
    /// `RHEL with HA and SQL Server Enterprise`
    pub const RHEL_WITH_HA_AND_SQL_SERVER_ENTERPRISE: Value_<InstancePlatform> = Value_::constant("RHEL with HA and SQL Server Enterprise");
    /// `RHEL with HA and SQL Server Standard`
    pub const RHEL_WITH_HA_AND_SQL_SERVER_STANDARD: Value_<InstancePlatform> = Value_::constant("RHEL with HA and SQL Server Standard");
    /// `RHEL with SQL Server Enterprise`
    pub const RHEL_WITH_SQL_SERVER_ENTERPRISE: Value_<InstancePlatform> = Value_::constant("RHEL with SQL Server Enterprise");
    /// `RHEL with SQL Server Standard`
    pub const RHEL_WITH_SQL_SERVER_STANDARD: Value_<InstancePlatform> = Value_::constant("RHEL with SQL Server Standard");
    /// `RHEL with SQL Server Web`
    pub const RHEL_WITH_SQL_SERVER_WEB: Value_<InstancePlatform> = Value_::constant("RHEL with SQL Server Web");
    /// `Red Hat Enterprise Linux`
    pub const RED_HAT_ENTERPRISE_LINUX: Value_<InstancePlatform> = Value_::constant("Red Hat Enterprise Linux");
    /// `SUSE Linux`
    pub const SUSE_LINUX: Value_<InstancePlatform> = Value_::constant("SUSE Linux");
    /// `Ubuntu Pro`
    pub const UBUNTU_PRO: Value_<InstancePlatform> = Value_::constant("Ubuntu Pro");
    /// `Windows`
    pub const WINDOWS: Value_<InstancePlatform> = Value_::constant("Windows");
    /// `Windows with SQL Server`
    pub const WINDOWS_WITH_SQL_SERVER: Value_<InstancePlatform> = Value_::constant("Windows with SQL Server");
    /// `Windows with SQL Server Enterprise`
    pub const WINDOWS_WITH_SQL_SERVER_ENTERPRISE: Value_<InstancePlatform> = Value_::constant("Windows with SQL Server Enterprise");
    /// `Windows with SQL Server Standard`
    pub const WINDOWS_WITH_SQL_SERVER_STANDARD: Value_<InstancePlatform> = Value_::constant("Windows with SQL Server Standard");
    /// `Windows with SQL Server Web`
    pub const WINDOWS_WITH_SQL_SERVER_WEB: Value_<InstancePlatform> = Value_::constant("Windows with SQL Server Web");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstancePlatform> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::CapacityReservationFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservationfleet.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `application-status-check`
    pub const APPLICATION_STATUS_CHECK: Value_<ResourceType> = Value_::constant("application-status-check");
    /// `capacity-block`
    pub const CAPACITY_BLOCK: Value_<ResourceType> = Value_::constant("capacity-block");
    /// `capacity-manager-data-export`
    pub const CAPACITY_MANAGER_DATA_EXPORT: Value_<ResourceType> = Value_::constant("capacity-manager-data-export");
    /// `capacity-reservation`
    pub const CAPACITY_RESERVATION: Value_<ResourceType> = Value_::constant("capacity-reservation");
    /// `capacity-reservation-cancellation-quote`
    pub const CAPACITY_RESERVATION_CANCELLATION_QUOTE: Value_<ResourceType> = Value_::constant("capacity-reservation-cancellation-quote");
    /// `capacity-reservation-fleet`
    pub const CAPACITY_RESERVATION_FLEET: Value_<ResourceType> = Value_::constant("capacity-reservation-fleet");
    /// `capacity-reservation-modification-quote`
    pub const CAPACITY_RESERVATION_MODIFICATION_QUOTE: Value_<ResourceType> = Value_::constant("capacity-reservation-modification-quote");
    /// `carrier-gateway`
    pub const CARRIER_GATEWAY: Value_<ResourceType> = Value_::constant("carrier-gateway");
    /// `client-vpn-endpoint`
    pub const CLIENT_VPN_ENDPOINT: Value_<ResourceType> = Value_::constant("client-vpn-endpoint");
    /// `coip-pool`
    pub const COIP_POOL: Value_<ResourceType> = Value_::constant("coip-pool");
    /// `customer-gateway`
    pub const CUSTOMER_GATEWAY: Value_<ResourceType> = Value_::constant("customer-gateway");
    /// `declarative-policies-report`
    pub const DECLARATIVE_POLICIES_REPORT: Value_<ResourceType> = Value_::constant("declarative-policies-report");
    /// `dedicated-host`
    pub const DEDICATED_HOST: Value_<ResourceType> = Value_::constant("dedicated-host");
    /// `dhcp-options`
    pub const DHCP_OPTIONS: Value_<ResourceType> = Value_::constant("dhcp-options");
    /// `egress-only-internet-gateway`
    pub const EGRESS_ONLY_INTERNET_GATEWAY: Value_<ResourceType> = Value_::constant("egress-only-internet-gateway");
    /// `elastic-gpu`
    pub const ELASTIC_GPU: Value_<ResourceType> = Value_::constant("elastic-gpu");
    /// `elastic-ip`
    pub const ELASTIC_IP: Value_<ResourceType> = Value_::constant("elastic-ip");
    /// `export-image-task`
    pub const EXPORT_IMAGE_TASK: Value_<ResourceType> = Value_::constant("export-image-task");
    /// `export-instance-task`
    pub const EXPORT_INSTANCE_TASK: Value_<ResourceType> = Value_::constant("export-instance-task");
    /// `fleet`
    pub const FLEET: Value_<ResourceType> = Value_::constant("fleet");
    /// `fpga-image`
    pub const FPGA_IMAGE: Value_<ResourceType> = Value_::constant("fpga-image");
    /// `host-reservation`
    pub const HOST_RESERVATION: Value_<ResourceType> = Value_::constant("host-reservation");
    /// `image`
    pub const IMAGE: Value_<ResourceType> = Value_::constant("image");
    /// `image-usage-report`
    pub const IMAGE_USAGE_REPORT: Value_<ResourceType> = Value_::constant("image-usage-report");
    /// `import-image-task`
    pub const IMPORT_IMAGE_TASK: Value_<ResourceType> = Value_::constant("import-image-task");
    /// `import-snapshot-task`
    pub const IMPORT_SNAPSHOT_TASK: Value_<ResourceType> = Value_::constant("import-snapshot-task");
    /// `instance`
    pub const INSTANCE: Value_<ResourceType> = Value_::constant("instance");
    /// `instance-connect-endpoint`
    pub const INSTANCE_CONNECT_ENDPOINT: Value_<ResourceType> = Value_::constant("instance-connect-endpoint");
    /// `instance-event-window`
    pub const INSTANCE_EVENT_WINDOW: Value_<ResourceType> = Value_::constant("instance-event-window");
    /// `internet-gateway`
    pub const INTERNET_GATEWAY: Value_<ResourceType> = Value_::constant("internet-gateway");
    /// `ipam`
    pub const IPAM: Value_<ResourceType> = Value_::constant("ipam");
    /// `ipam-external-resource-verification-token`
    pub const IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN: Value_<ResourceType> = Value_::constant("ipam-external-resource-verification-token");
    /// `ipam-internet-registry-association`
    pub const IPAM_INTERNET_REGISTRY_ASSOCIATION: Value_<ResourceType> = Value_::constant("ipam-internet-registry-association");
    /// `ipam-policy`
    pub const IPAM_POLICY: Value_<ResourceType> = Value_::constant("ipam-policy");
    /// `ipam-pool`
    pub const IPAM_POOL: Value_<ResourceType> = Value_::constant("ipam-pool");
    /// `ipam-pool-allocation`
    pub const IPAM_POOL_ALLOCATION: Value_<ResourceType> = Value_::constant("ipam-pool-allocation");
    /// `ipam-prefix-list-resolver`
    pub const IPAM_PREFIX_LIST_RESOLVER: Value_<ResourceType> = Value_::constant("ipam-prefix-list-resolver");
    /// `ipam-prefix-list-resolver-target`
    pub const IPAM_PREFIX_LIST_RESOLVER_TARGET: Value_<ResourceType> = Value_::constant("ipam-prefix-list-resolver-target");
    /// `ipam-resource-discovery`
    pub const IPAM_RESOURCE_DISCOVERY: Value_<ResourceType> = Value_::constant("ipam-resource-discovery");
    /// `ipam-resource-discovery-association`
    pub const IPAM_RESOURCE_DISCOVERY_ASSOCIATION: Value_<ResourceType> = Value_::constant("ipam-resource-discovery-association");
    /// `ipam-scope`
    pub const IPAM_SCOPE: Value_<ResourceType> = Value_::constant("ipam-scope");
    /// `ipv4pool-ec2`
    pub const IPV4POOL_EC2: Value_<ResourceType> = Value_::constant("ipv4pool-ec2");
    /// `ipv6pool-ec2`
    pub const IPV6POOL_EC2: Value_<ResourceType> = Value_::constant("ipv6pool-ec2");
    /// `key-pair`
    pub const KEY_PAIR: Value_<ResourceType> = Value_::constant("key-pair");
    /// `launch-template`
    pub const LAUNCH_TEMPLATE: Value_<ResourceType> = Value_::constant("launch-template");
    /// `local-gateway`
    pub const LOCAL_GATEWAY: Value_<ResourceType> = Value_::constant("local-gateway");
    /// `local-gateway-route-table`
    pub const LOCAL_GATEWAY_ROUTE_TABLE: Value_<ResourceType> = Value_::constant("local-gateway-route-table");
    /// `local-gateway-route-table-virtual-interface-group-association`
    pub const LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION: Value_<ResourceType> = Value_::constant("local-gateway-route-table-virtual-interface-group-association");
    /// `local-gateway-route-table-vpc-association`
    pub const LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION: Value_<ResourceType> = Value_::constant("local-gateway-route-table-vpc-association");
    /// `local-gateway-virtual-interface`
    pub const LOCAL_GATEWAY_VIRTUAL_INTERFACE: Value_<ResourceType> = Value_::constant("local-gateway-virtual-interface");
    /// `local-gateway-virtual-interface-group`
    pub const LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP: Value_<ResourceType> = Value_::constant("local-gateway-virtual-interface-group");
    /// `mac-modification-task`
    pub const MAC_MODIFICATION_TASK: Value_<ResourceType> = Value_::constant("mac-modification-task");
    /// `natgateway`
    pub const NATGATEWAY: Value_<ResourceType> = Value_::constant("natgateway");
    /// `network-acl`
    pub const NETWORK_ACL: Value_<ResourceType> = Value_::constant("network-acl");
    /// `network-insights-access-scope`
    pub const NETWORK_INSIGHTS_ACCESS_SCOPE: Value_<ResourceType> = Value_::constant("network-insights-access-scope");
    /// `network-insights-access-scope-analysis`
    pub const NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS: Value_<ResourceType> = Value_::constant("network-insights-access-scope-analysis");
    /// `network-insights-analysis`
    pub const NETWORK_INSIGHTS_ANALYSIS: Value_<ResourceType> = Value_::constant("network-insights-analysis");
    /// `network-insights-path`
    pub const NETWORK_INSIGHTS_PATH: Value_<ResourceType> = Value_::constant("network-insights-path");
    /// `network-interface`
    pub const NETWORK_INTERFACE: Value_<ResourceType> = Value_::constant("network-interface");
    /// `outpost-lag`
    pub const OUTPOST_LAG: Value_<ResourceType> = Value_::constant("outpost-lag");
    /// `placement-group`
    pub const PLACEMENT_GROUP: Value_<ResourceType> = Value_::constant("placement-group");
    /// `prefix-list`
    pub const PREFIX_LIST: Value_<ResourceType> = Value_::constant("prefix-list");
    /// `replace-root-volume-task`
    pub const REPLACE_ROOT_VOLUME_TASK: Value_<ResourceType> = Value_::constant("replace-root-volume-task");
    /// `reserved-instances`
    pub const RESERVED_INSTANCES: Value_<ResourceType> = Value_::constant("reserved-instances");
    /// `route-server`
    pub const ROUTE_SERVER: Value_<ResourceType> = Value_::constant("route-server");
    /// `route-server-endpoint`
    pub const ROUTE_SERVER_ENDPOINT: Value_<ResourceType> = Value_::constant("route-server-endpoint");
    /// `route-server-peer`
    pub const ROUTE_SERVER_PEER: Value_<ResourceType> = Value_::constant("route-server-peer");
    /// `route-table`
    pub const ROUTE_TABLE: Value_<ResourceType> = Value_::constant("route-table");
    /// `secondary-interface`
    pub const SECONDARY_INTERFACE: Value_<ResourceType> = Value_::constant("secondary-interface");
    /// `secondary-network`
    pub const SECONDARY_NETWORK: Value_<ResourceType> = Value_::constant("secondary-network");
    /// `secondary-subnet`
    pub const SECONDARY_SUBNET: Value_<ResourceType> = Value_::constant("secondary-subnet");
    /// `security-group`
    pub const SECURITY_GROUP: Value_<ResourceType> = Value_::constant("security-group");
    /// `security-group-rule`
    pub const SECURITY_GROUP_RULE: Value_<ResourceType> = Value_::constant("security-group-rule");
    /// `service-link-virtual-interface`
    pub const SERVICE_LINK_VIRTUAL_INTERFACE: Value_<ResourceType> = Value_::constant("service-link-virtual-interface");
    /// `snapshot`
    pub const SNAPSHOT: Value_<ResourceType> = Value_::constant("snapshot");
    /// `spot-fleet-request`
    pub const SPOT_FLEET_REQUEST: Value_<ResourceType> = Value_::constant("spot-fleet-request");
    /// `spot-instances-request`
    pub const SPOT_INSTANCES_REQUEST: Value_<ResourceType> = Value_::constant("spot-instances-request");
    /// `subnet`
    pub const SUBNET: Value_<ResourceType> = Value_::constant("subnet");
    /// `subnet-cidr-reservation`
    pub const SUBNET_CIDR_RESERVATION: Value_<ResourceType> = Value_::constant("subnet-cidr-reservation");
    /// `traffic-mirror-filter`
    pub const TRAFFIC_MIRROR_FILTER: Value_<ResourceType> = Value_::constant("traffic-mirror-filter");
    /// `traffic-mirror-filter-rule`
    pub const TRAFFIC_MIRROR_FILTER_RULE: Value_<ResourceType> = Value_::constant("traffic-mirror-filter-rule");
    /// `traffic-mirror-session`
    pub const TRAFFIC_MIRROR_SESSION: Value_<ResourceType> = Value_::constant("traffic-mirror-session");
    /// `traffic-mirror-target`
    pub const TRAFFIC_MIRROR_TARGET: Value_<ResourceType> = Value_::constant("traffic-mirror-target");
    /// `transit-gateway`
    pub const TRANSIT_GATEWAY: Value_<ResourceType> = Value_::constant("transit-gateway");
    /// `transit-gateway-attachment`
    pub const TRANSIT_GATEWAY_ATTACHMENT: Value_<ResourceType> = Value_::constant("transit-gateway-attachment");
    /// `transit-gateway-connect-peer`
    pub const TRANSIT_GATEWAY_CONNECT_PEER: Value_<ResourceType> = Value_::constant("transit-gateway-connect-peer");
    /// `transit-gateway-metering-policy`
    pub const TRANSIT_GATEWAY_METERING_POLICY: Value_<ResourceType> = Value_::constant("transit-gateway-metering-policy");
    /// `transit-gateway-multicast-domain`
    pub const TRANSIT_GATEWAY_MULTICAST_DOMAIN: Value_<ResourceType> = Value_::constant("transit-gateway-multicast-domain");
    /// `transit-gateway-policy-table`
    pub const TRANSIT_GATEWAY_POLICY_TABLE: Value_<ResourceType> = Value_::constant("transit-gateway-policy-table");
    /// `transit-gateway-route-table`
    pub const TRANSIT_GATEWAY_ROUTE_TABLE: Value_<ResourceType> = Value_::constant("transit-gateway-route-table");
    /// `transit-gateway-route-table-announcement`
    pub const TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT: Value_<ResourceType> = Value_::constant("transit-gateway-route-table-announcement");
    /// `verified-access-endpoint`
    pub const VERIFIED_ACCESS_ENDPOINT: Value_<ResourceType> = Value_::constant("verified-access-endpoint");
    /// `verified-access-endpoint-target`
    pub const VERIFIED_ACCESS_ENDPOINT_TARGET: Value_<ResourceType> = Value_::constant("verified-access-endpoint-target");
    /// `verified-access-group`
    pub const VERIFIED_ACCESS_GROUP: Value_<ResourceType> = Value_::constant("verified-access-group");
    /// `verified-access-instance`
    pub const VERIFIED_ACCESS_INSTANCE: Value_<ResourceType> = Value_::constant("verified-access-instance");
    /// `verified-access-policy`
    pub const VERIFIED_ACCESS_POLICY: Value_<ResourceType> = Value_::constant("verified-access-policy");
    /// `verified-access-trust-provider`
    pub const VERIFIED_ACCESS_TRUST_PROVIDER: Value_<ResourceType> = Value_::constant("verified-access-trust-provider");
    /// `volume`
    pub const VOLUME: Value_<ResourceType> = Value_::constant("volume");
    /// `vpc`
    pub const VPC: Value_<ResourceType> = Value_::constant("vpc");
    /// `vpc-block-public-access-exclusion`
    pub const VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION: Value_<ResourceType> = Value_::constant("vpc-block-public-access-exclusion");
    /// `vpc-encryption-control`
    pub const VPC_ENCRYPTION_CONTROL: Value_<ResourceType> = Value_::constant("vpc-encryption-control");
    /// `vpc-endpoint`
    pub const VPC_ENDPOINT: Value_<ResourceType> = Value_::constant("vpc-endpoint");
    /// `vpc-endpoint-connection`
    pub const VPC_ENDPOINT_CONNECTION: Value_<ResourceType> = Value_::constant("vpc-endpoint-connection");
    /// `vpc-endpoint-connection-device-type`
    pub const VPC_ENDPOINT_CONNECTION_DEVICE_TYPE: Value_<ResourceType> = Value_::constant("vpc-endpoint-connection-device-type");
    /// `vpc-endpoint-service`
    pub const VPC_ENDPOINT_SERVICE: Value_<ResourceType> = Value_::constant("vpc-endpoint-service");
    /// `vpc-endpoint-service-permission`
    pub const VPC_ENDPOINT_SERVICE_PERMISSION: Value_<ResourceType> = Value_::constant("vpc-endpoint-service-permission");
    /// `vpc-flow-log`
    pub const VPC_FLOW_LOG: Value_<ResourceType> = Value_::constant("vpc-flow-log");
    /// `vpc-peering-connection`
    pub const VPC_PEERING_CONNECTION: Value_<ResourceType> = Value_::constant("vpc-peering-connection");
    /// `vpn-concentrator`
    pub const VPN_CONCENTRATOR: Value_<ResourceType> = Value_::constant("vpn-concentrator");
    /// `vpn-connection`
    pub const VPN_CONNECTION: Value_<ResourceType> = Value_::constant("vpn-connection");
    /// `vpn-connection-device-type`
    pub const VPN_CONNECTION_DEVICE_TYPE: Value_<ResourceType> = Value_::constant("vpn-connection-device-type");
    /// `vpn-gateway`
    pub const VPN_GATEWAY: Value_<ResourceType> = Value_::constant("vpn-gateway");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::CapacityReservationFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservationfleet.html)
#[derive(Debug)]
pub enum Tenancy {}
impl Tenancy {
    /// `default`
    pub const DEFAULT: Value_<Tenancy> = Value_::constant("default");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Tenancy> { Value_::from_node(value.into_node()) }
}
