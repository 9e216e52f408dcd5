// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2`: 124 resource types. Cargo feature: `ec2`.

pub mod application_status_check;
pub use application_status_check::{ApplicationStatusCheck, ApplicationStatusCheckRef};
pub mod capacity_manager_data_export;
pub use capacity_manager_data_export::{CapacityManagerDataExport, CapacityManagerDataExportRef};
pub mod capacity_reservation;
pub use capacity_reservation::{CapacityReservation, CapacityReservationRef};
pub mod capacity_reservation_fleet;
pub use capacity_reservation_fleet::{CapacityReservationFleet, CapacityReservationFleetRef};
pub mod carrier_gateway;
pub use carrier_gateway::{CarrierGateway, CarrierGatewayRef};
pub mod client_vpn_authorization_rule;
pub use client_vpn_authorization_rule::{ClientVpnAuthorizationRule, ClientVpnAuthorizationRuleRef};
pub mod client_vpn_endpoint;
pub use client_vpn_endpoint::{ClientVpnEndpoint, ClientVpnEndpointRef};
pub mod client_vpn_route;
pub use client_vpn_route::{ClientVpnRoute, ClientVpnRouteRef};
pub mod client_vpn_target_network_association;
pub use client_vpn_target_network_association::{ClientVpnTargetNetworkAssociation, ClientVpnTargetNetworkAssociationRef};
pub mod customer_gateway;
pub use customer_gateway::{CustomerGateway, CustomerGatewayRef};
pub mod dhcp_options;
pub use dhcp_options::{DHCPOptions, DHCPOptionsRef};
pub mod ec2_fleet;
pub use ec2_fleet::{EC2Fleet, EC2FleetRef};
pub mod eip;
pub use eip::{EIP, EIPRef};
pub mod eip_association;
pub use eip_association::{EIPAssociation, EIPAssociationRef};
pub mod egress_only_internet_gateway;
pub use egress_only_internet_gateway::{EgressOnlyInternetGateway, EgressOnlyInternetGatewayRef};
pub mod enclave_certificate_iam_role_association;
pub use enclave_certificate_iam_role_association::{EnclaveCertificateIamRoleAssociation, EnclaveCertificateIamRoleAssociationRef};
pub mod flow_log;
pub use flow_log::{FlowLog, FlowLogRef};
pub mod fpga_image;
pub use fpga_image::{FpgaImage, FpgaImageRef};
pub mod gateway_route_table_association;
pub use gateway_route_table_association::{GatewayRouteTableAssociation, GatewayRouteTableAssociationRef};
pub mod host;
pub use host::{Host, HostRef};
pub mod ipam;
pub use ipam::{IPAM, IPAMRef};
pub mod ipam_allocation;
pub use ipam_allocation::{IPAMAllocation, IPAMAllocationRef};
pub mod ipam_pool;
pub use ipam_pool::{IPAMPool, IPAMPoolRef};
pub mod ipam_pool_cidr;
pub use ipam_pool_cidr::{IPAMPoolCidr, IPAMPoolCidrRef};
pub mod ipam_prefix_list_resolver;
pub use ipam_prefix_list_resolver::{IPAMPrefixListResolver, IPAMPrefixListResolverRef};
pub mod ipam_prefix_list_resolver_target;
pub use ipam_prefix_list_resolver_target::{IPAMPrefixListResolverTarget, IPAMPrefixListResolverTargetRef};
pub mod ipam_resource_discovery;
pub use ipam_resource_discovery::{IPAMResourceDiscovery, IPAMResourceDiscoveryRef};
pub mod ipam_resource_discovery_association;
pub use ipam_resource_discovery_association::{IPAMResourceDiscoveryAssociation, IPAMResourceDiscoveryAssociationRef};
pub mod ipam_scope;
pub use ipam_scope::{IPAMScope, IPAMScopeRef};
pub mod ipv4_pool;
pub use ipv4_pool::{IPv4Pool, IPv4PoolRef};
pub mod instance;
pub use instance::{Instance, InstanceRef};
pub mod instance_connect_endpoint;
pub use instance_connect_endpoint::{InstanceConnectEndpoint, InstanceConnectEndpointRef};
pub mod instance_event_window;
pub use instance_event_window::{InstanceEventWindow, InstanceEventWindowRef};
pub mod internet_gateway;
pub use internet_gateway::{InternetGateway, InternetGatewayRef};
pub mod ip_pool_route_table_association;
pub use ip_pool_route_table_association::{IpPoolRouteTableAssociation, IpPoolRouteTableAssociationRef};
pub mod ipam_external_resource_verification_token;
pub use ipam_external_resource_verification_token::{IpamExternalResourceVerificationToken, IpamExternalResourceVerificationTokenRef};
pub mod ipam_internet_registry_association;
pub use ipam_internet_registry_association::{IpamInternetRegistryAssociation, IpamInternetRegistryAssociationRef};
pub mod key_pair;
pub use key_pair::{KeyPair, KeyPairRef};
pub mod launch_template;
pub use launch_template::{LaunchTemplate, LaunchTemplateRef};
pub mod local_gateway_route;
pub use local_gateway_route::{LocalGatewayRoute, LocalGatewayRouteRef};
pub mod local_gateway_route_table;
pub use local_gateway_route_table::{LocalGatewayRouteTable, LocalGatewayRouteTableRef};
pub mod local_gateway_route_table_vpc_association;
pub use local_gateway_route_table_vpc_association::{LocalGatewayRouteTableVPCAssociation, LocalGatewayRouteTableVPCAssociationRef};
pub mod local_gateway_route_table_virtual_interface_group_association;
pub use local_gateway_route_table_virtual_interface_group_association::{LocalGatewayRouteTableVirtualInterfaceGroupAssociation, LocalGatewayRouteTableVirtualInterfaceGroupAssociationRef};
pub mod local_gateway_virtual_interface;
pub use local_gateway_virtual_interface::{LocalGatewayVirtualInterface, LocalGatewayVirtualInterfaceRef};
pub mod local_gateway_virtual_interface_group;
pub use local_gateway_virtual_interface_group::{LocalGatewayVirtualInterfaceGroup, LocalGatewayVirtualInterfaceGroupRef};
pub mod nat_gateway;
pub use nat_gateway::{NatGateway, NatGatewayRef};
pub mod network_acl;
pub use network_acl::{NetworkAcl, NetworkAclRef};
pub mod network_acl_entry;
pub use network_acl_entry::{NetworkAclEntry, NetworkAclEntryRef};
pub mod network_insights_access_scope;
pub use network_insights_access_scope::{NetworkInsightsAccessScope, NetworkInsightsAccessScopeRef};
pub mod network_insights_access_scope_analysis;
pub use network_insights_access_scope_analysis::{NetworkInsightsAccessScopeAnalysis, NetworkInsightsAccessScopeAnalysisRef};
pub mod network_insights_analysis;
pub use network_insights_analysis::{NetworkInsightsAnalysis, NetworkInsightsAnalysisRef};
pub mod network_insights_path;
pub use network_insights_path::{NetworkInsightsPath, NetworkInsightsPathRef};
pub mod network_interface;
pub use network_interface::{NetworkInterface, NetworkInterfaceRef};
pub mod network_interface_attachment;
pub use network_interface_attachment::{NetworkInterfaceAttachment, NetworkInterfaceAttachmentRef};
pub mod network_interface_permission;
pub use network_interface_permission::{NetworkInterfacePermission, NetworkInterfacePermissionRef};
pub mod network_performance_metric_subscription;
pub use network_performance_metric_subscription::{NetworkPerformanceMetricSubscription, NetworkPerformanceMetricSubscriptionRef};
pub mod placement_group;
pub use placement_group::{PlacementGroup, PlacementGroupRef};
pub mod prefix_list;
pub use prefix_list::{PrefixList, PrefixListRef};
pub mod route;
pub use route::{Route, RouteRef};
pub mod route_server;
pub use route_server::{RouteServer, RouteServerRef};
pub mod route_server_association;
pub use route_server_association::{RouteServerAssociation, RouteServerAssociationRef};
pub mod route_server_endpoint;
pub use route_server_endpoint::{RouteServerEndpoint, RouteServerEndpointRef};
pub mod route_server_peer;
pub use route_server_peer::{RouteServerPeer, RouteServerPeerRef};
pub mod route_server_propagation;
pub use route_server_propagation::{RouteServerPropagation, RouteServerPropagationRef};
pub mod route_table;
pub use route_table::{RouteTable, RouteTableRef};
pub mod secondary_network;
pub use secondary_network::{SecondaryNetwork, SecondaryNetworkRef};
pub mod security_group;
pub use security_group::{SecurityGroup, SecurityGroupRef};
pub mod security_group_egress;
pub use security_group_egress::{SecurityGroupEgress, SecurityGroupEgressRef};
pub mod security_group_ingress;
pub use security_group_ingress::{SecurityGroupIngress, SecurityGroupIngressRef};
pub mod security_group_vpc_association;
pub use security_group_vpc_association::{SecurityGroupVpcAssociation, SecurityGroupVpcAssociationRef};
pub mod snapshot_block_public_access;
pub use snapshot_block_public_access::{SnapshotBlockPublicAccess, SnapshotBlockPublicAccessRef};
pub mod spot_fleet;
pub use spot_fleet::{SpotFleet, SpotFleetRef};
pub mod sql_ha_standby_detected_instance;
pub use sql_ha_standby_detected_instance::{SqlHaStandbyDetectedInstance, SqlHaStandbyDetectedInstanceRef};
pub mod subnet;
pub use subnet::{Subnet, SubnetRef};
pub mod subnet_cidr_block;
pub use subnet_cidr_block::{SubnetCidrBlock, SubnetCidrBlockRef};
pub mod subnet_cidr_reservation;
pub use subnet_cidr_reservation::{SubnetCidrReservation, SubnetCidrReservationRef};
pub mod subnet_network_acl_association;
pub use subnet_network_acl_association::{SubnetNetworkAclAssociation, SubnetNetworkAclAssociationRef};
pub mod subnet_route_table_association;
pub use subnet_route_table_association::{SubnetRouteTableAssociation, SubnetRouteTableAssociationRef};
pub mod traffic_mirror_filter;
pub use traffic_mirror_filter::{TrafficMirrorFilter, TrafficMirrorFilterRef};
pub mod traffic_mirror_filter_rule;
pub use traffic_mirror_filter_rule::{TrafficMirrorFilterRule, TrafficMirrorFilterRuleRef};
pub mod traffic_mirror_session;
pub use traffic_mirror_session::{TrafficMirrorSession, TrafficMirrorSessionRef};
pub mod traffic_mirror_target;
pub use traffic_mirror_target::{TrafficMirrorTarget, TrafficMirrorTargetRef};
pub mod transit_gateway;
pub use transit_gateway::{TransitGateway, TransitGatewayRef};
pub mod transit_gateway_attachment;
pub use transit_gateway_attachment::{TransitGatewayAttachment, TransitGatewayAttachmentRef};
pub mod transit_gateway_connect;
pub use transit_gateway_connect::{TransitGatewayConnect, TransitGatewayConnectRef};
pub mod transit_gateway_connect_peer;
pub use transit_gateway_connect_peer::{TransitGatewayConnectPeer, TransitGatewayConnectPeerRef};
pub mod transit_gateway_metering_policy;
pub use transit_gateway_metering_policy::{TransitGatewayMeteringPolicy, TransitGatewayMeteringPolicyRef};
pub mod transit_gateway_metering_policy_entry;
pub use transit_gateway_metering_policy_entry::{TransitGatewayMeteringPolicyEntry, TransitGatewayMeteringPolicyEntryRef};
pub mod transit_gateway_multicast_domain;
pub use transit_gateway_multicast_domain::{TransitGatewayMulticastDomain, TransitGatewayMulticastDomainRef};
pub mod transit_gateway_multicast_domain_association;
pub use transit_gateway_multicast_domain_association::{TransitGatewayMulticastDomainAssociation, TransitGatewayMulticastDomainAssociationRef};
pub mod transit_gateway_multicast_group_member;
pub use transit_gateway_multicast_group_member::{TransitGatewayMulticastGroupMember, TransitGatewayMulticastGroupMemberRef};
pub mod transit_gateway_multicast_group_source;
pub use transit_gateway_multicast_group_source::{TransitGatewayMulticastGroupSource, TransitGatewayMulticastGroupSourceRef};
pub mod transit_gateway_peering_attachment;
pub use transit_gateway_peering_attachment::{TransitGatewayPeeringAttachment, TransitGatewayPeeringAttachmentRef};
pub mod transit_gateway_policy_table;
pub use transit_gateway_policy_table::{TransitGatewayPolicyTable, TransitGatewayPolicyTableRef};
pub mod transit_gateway_policy_table_association;
pub use transit_gateway_policy_table_association::{TransitGatewayPolicyTableAssociation, TransitGatewayPolicyTableAssociationRef};
pub mod transit_gateway_policy_table_entry;
pub use transit_gateway_policy_table_entry::{TransitGatewayPolicyTableEntry, TransitGatewayPolicyTableEntryRef};
pub mod transit_gateway_route;
pub use transit_gateway_route::{TransitGatewayRoute, TransitGatewayRouteRef};
pub mod transit_gateway_route_table;
pub use transit_gateway_route_table::{TransitGatewayRouteTable, TransitGatewayRouteTableRef};
pub mod transit_gateway_route_table_association;
pub use transit_gateway_route_table_association::{TransitGatewayRouteTableAssociation, TransitGatewayRouteTableAssociationRef};
pub mod transit_gateway_route_table_propagation;
pub use transit_gateway_route_table_propagation::{TransitGatewayRouteTablePropagation, TransitGatewayRouteTablePropagationRef};
pub mod transit_gateway_vpc_attachment;
pub use transit_gateway_vpc_attachment::{TransitGatewayVpcAttachment, TransitGatewayVpcAttachmentRef};
pub mod vpc;
pub use vpc::{VPC, VPCRef};
pub mod vpc_block_public_access_exclusion;
pub use vpc_block_public_access_exclusion::{VPCBlockPublicAccessExclusion, VPCBlockPublicAccessExclusionRef};
pub mod vpc_block_public_access_options;
pub use vpc_block_public_access_options::{VPCBlockPublicAccessOptions, VPCBlockPublicAccessOptionsRef};
pub mod vpc_cidr_block;
pub use vpc_cidr_block::{VPCCidrBlock, VPCCidrBlockRef};
pub mod vpcdhcp_options_association;
pub use vpcdhcp_options_association::{VPCDHCPOptionsAssociation, VPCDHCPOptionsAssociationRef};
pub mod vpc_encryption_control;
pub use vpc_encryption_control::{VPCEncryptionControl, VPCEncryptionControlRef};
pub mod vpc_endpoint;
pub use vpc_endpoint::{VPCEndpoint, VPCEndpointRef};
pub mod vpc_endpoint_connection_notification;
pub use vpc_endpoint_connection_notification::{VPCEndpointConnectionNotification, VPCEndpointConnectionNotificationRef};
pub mod vpc_endpoint_service;
pub use vpc_endpoint_service::{VPCEndpointService, VPCEndpointServiceRef};
pub mod vpc_endpoint_service_permissions;
pub use vpc_endpoint_service_permissions::{VPCEndpointServicePermissions, VPCEndpointServicePermissionsRef};
pub mod vpc_gateway_attachment;
pub use vpc_gateway_attachment::{VPCGatewayAttachment, VPCGatewayAttachmentRef};
pub mod vpc_peering_connection;
pub use vpc_peering_connection::{VPCPeeringConnection, VPCPeeringConnectionRef};
pub mod vpn_concentrator;
pub use vpn_concentrator::{VPNConcentrator, VPNConcentratorRef};
pub mod vpn_connection;
pub use vpn_connection::{VPNConnection, VPNConnectionRef};
pub mod vpn_connection_route;
pub use vpn_connection_route::{VPNConnectionRoute, VPNConnectionRouteRef};
pub mod vpn_gateway;
pub use vpn_gateway::{VPNGateway, VPNGatewayRef};
pub mod vpn_gateway_route_propagation;
pub use vpn_gateway_route_propagation::{VPNGatewayRoutePropagation, VPNGatewayRoutePropagationRef};
pub mod verified_access_endpoint;
pub use verified_access_endpoint::{VerifiedAccessEndpoint, VerifiedAccessEndpointRef};
pub mod verified_access_group;
pub use verified_access_group::{VerifiedAccessGroup, VerifiedAccessGroupRef};
pub mod verified_access_instance;
pub use verified_access_instance::{VerifiedAccessInstance, VerifiedAccessInstanceRef};
pub mod verified_access_trust_provider;
pub use verified_access_trust_provider::{VerifiedAccessTrustProvider, VerifiedAccessTrustProviderRef};
pub mod volume;
pub use volume::{Volume, VolumeRef};
pub mod volume_attachment;
pub use volume_attachment::{VolumeAttachment, VolumeAttachmentRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum address_family {}
    /// A required property.
    #[derive(Debug)]
    pub enum allocation_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum amazon_side_asn {}
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum attachment_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication_options {}
    /// A required property.
    #[derive(Debug)]
    pub enum availability_zone {}
    /// A required property.
    #[derive(Debug)]
    pub enum aws_account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum bgp_options {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum cidr {}
    /// A required property.
    #[derive(Debug)]
    pub enum classic_load_balancers {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_root_certificate_chain_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_vpn_endpoint_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum connect_peer_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_events {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_log_options {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_notification_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum customer_gateway_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_cidr_block {}
    /// A required property.
    #[derive(Debug)]
    pub enum device {}
    /// A required property.
    #[derive(Debug)]
    pub enum device_index {}
    /// A required property.
    #[derive(Debug)]
    pub enum device_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum dhcp_options_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum directory_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum document_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum external_resource_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum from_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum gateway_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_description {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_ip_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum hive_compatible_partitions {}
    /// A required property.
    #[derive(Debug)]
    pub enum iam_fleet_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum image_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum inside_cidr_blocks {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_platform {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum internet_gateway_block_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum internet_gateway_exclusion_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum ip_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum ip_protocol {}
    /// A required property.
    #[derive(Debug)]
    pub enum ipam_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum ipam_pool_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum ipam_prefix_list_resolver_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum ipam_resource_discovery_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum ipam_scope_external_authority_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum ipam_scope_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum ipv4_cidr_block {}
    /// A required property.
    #[derive(Debug)]
    pub enum ipv4_prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum ipv6_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum ipv6_prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum launch_template_configs {}
    /// A required property.
    #[derive(Debug)]
    pub enum launch_template_data {}
    /// A required property.
    #[derive(Debug)]
    pub enum license_configuration_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum local_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum local_gateway_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum local_gateway_route_table_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum local_gateway_virtual_interface_group_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum metered_account {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum network_acl_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum network_insights_access_scope_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum network_insights_path_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum network_interface_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum network_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum options {}
    /// A required property.
    #[derive(Debug)]
    pub enum organization_handle {}
    /// A required property.
    #[derive(Debug)]
    pub enum organizations_entity_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum outpost_lag_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum peer_account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum peer_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum peer_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum peer_transit_gateway_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum peer_vpc_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum per_hour_partition {}
    /// A required property.
    #[derive(Debug)]
    pub enum permission {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_reference_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_rule {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_rule_number {}
    /// A required property.
    #[derive(Debug)]
    pub enum port {}
    /// A required property.
    #[derive(Debug)]
    pub enum prefix_list_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum prefix_list_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum prefix_list_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum primary {}
    /// A required property.
    #[derive(Debug)]
    pub enum private_ip_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocol {}
    /// A required property.
    #[derive(Debug)]
    pub enum public_ipv4_pool {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum region_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum reservation_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_owner {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum rir {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum route_server_endpoint_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum route_server_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum route_table_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum route_table_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_action {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_number {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum saml_provider_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule {}
    /// A required property.
    #[derive(Debug)]
    pub enum server_certificate_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum session_number {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_cidr_block {}
    /// A required property.
    #[derive(Debug)]
    pub enum spot_fleet_request_config_data {}
    /// A required property.
    #[derive(Debug)]
    pub enum state {}
    /// A required property.
    #[derive(Debug)]
    pub enum statistic {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum tag_keys {}
    /// A required property.
    #[derive(Debug)]
    pub enum tags {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_capacity_specification {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_groups {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_network_cidr {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_route_table_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum tenant_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum to_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum total_target_capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum track_latest_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum traffic_direction {}
    /// A required property.
    #[derive(Debug)]
    pub enum traffic_mirror_filter_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum traffic_mirror_target_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum transit_gateway_attachment_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum transit_gateway_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum transit_gateway_metering_policy_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum transit_gateway_multicast_domain_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum transit_gateway_policy_table_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum transit_gateway_route_table_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum transport_transit_gateway_attachment_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum trust_provider_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum trust_providers {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum verified_access_group_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum verified_access_instance_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum version {}
    /// A required property.
    #[derive(Debug)]
    pub enum vlan {}
    /// A required property.
    #[derive(Debug)]
    pub enum volume_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpn_connection_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpn_gateway_id {}
}
