//! Configures the networks of blueprints.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::SetOpt;

use super::outside;
use crate::cidr;
use crate::network::{
    AddressPlan, ExistingVpc, FlowLogs, GatewayService, Nat, Tier, Vpc, VpcBuilder,
};
use crate::units::Ipv4Block;

/// The network: a new one, an existing one, or one that you choose when you deploy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum NetworkConfig {
    /// Creates a network.
    New(NewNetwork),
    /// Uses an existing network by its IDs.
    Existing(ExistingNetwork),
    /// Uses an existing network. The template has a parameter for each ID.
    Parameters(NetworkParameters),
}

impl Default for NetworkConfig {
    fn default() -> NetworkConfig {
        NetworkConfig::New(NewNetwork::default())
    }
}

/// A network that the stack creates.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct NewNetwork {
    /// The IPv4 CIDR block, /16 to /28.
    pub cidr: Ipv4Block,
    /// The number of Availability Zones, 1-16.
    pub zones: u32,
    /// The tiers of subnets in each zone.
    pub tiers: BTreeSet<Tier>,
    /// The way in which private subnets reach the internet.
    pub nat: Nat,
    /// Sets whether subnets have IPv6 addresses too.
    pub dual_stack: bool,
    /// The gateway endpoints, which are free of charge.
    pub gateway_endpoints: BTreeSet<GatewayService>,
    /// The interface endpoints by service, such as `ssm`.
    pub interface_endpoints: BTreeSet<String>,
    /// The number of days for which VPC flow logs are kept. Without it, traffic is not recorded.
    pub flow_log_days: Option<u32>,
}

impl Default for NewNetwork {
    fn default() -> NewNetwork {
        NewNetwork {
            cidr: cidr!("10.0.0.0/16"),
            zones: 3,
            tiers: BTreeSet::from([Tier::Public, Tier::Private]),
            nat: Nat::One,
            dual_stack: false,
            gateway_endpoints: BTreeSet::from([GatewayService::S3]),
            interface_endpoints: BTreeSet::new(),
            flow_log_days: None,
        }
    }
}

/// A network that exists already.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ExistingNetwork {
    /// The ID of the VPC.
    pub vpc_id: String,
    /// One subnet ID for each Availability Zone, by the letter or the name of the zone.
    pub subnets: BTreeMap<String, String>,
}

/// A network whose IDs are parameters of the template.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct NetworkParameters {
    /// The number of subnet parameters, 1-16. Each subnet must be in a different Availability Zone.
    pub zones: u32,
}

impl NetworkConfig {
    /// Creates or imports the network in a stack.
    pub(super) fn build(&self, scope: &Scope) -> Vpc {
        match self {
            NetworkConfig::New(new) => {
                let mut vpc = Vpc::builder(new.cidr)
                    .zones(new.zones)
                    .tiers(new.tiers.iter().copied())
                    .nat(new.nat)
                    .gateway_endpoints(new.gateway_endpoints.iter().copied())
                    .set_opt(new.flow_log_days.map(FlowLogs::to_cloudwatch), VpcBuilder::flow_logs);
                if new.dual_stack {
                    vpc = vpc.dual_stack();
                }
                for service in &new.interface_endpoints {
                    vpc = vpc.interface_endpoint(service);
                }
                vpc.build(scope, "Network")
            }
            NetworkConfig::Existing(existing) => {
                let mut vpc = ExistingVpc::new(existing.vpc_id.as_str());
                for (zone, subnet) in &existing.subnets {
                    vpc = vpc.subnet(Tier::Private, zone, subnet.as_str());
                }
                Vpc::import(scope, "Network", vpc)
            }
            NetworkConfig::Parameters(parameters) => {
                Vpc::from_parameters(scope, "Network", &[Tier::Private], parameters.zones)
            }
        }
    }

    /// Reports invalid values that the types allow.
    pub(super) fn check(&self, findings: &mut Vec<Diagnostic>) {
        match self {
            NetworkConfig::New(new) => check_network(new, findings),
            NetworkConfig::Existing(existing) if existing.subnets.is_empty() => {
                findings.push(outside("network.existing.subnets", "none", "1 subnet or more"));
            }
            NetworkConfig::Parameters(it) if !(1..=16).contains(&it.zones) => {
                findings.push(outside("network.parameters.zones", it.zones, "1-16"));
            }
            _ => {}
        }
    }
}

fn check_network(new: &NewNetwork, findings: &mut Vec<Diagnostic>) {
    if !(1..=16).contains(&new.zones) {
        findings.push(outside("network.new.zones", new.zones, "1-16"));
        return;
    }
    if new.tiers.is_empty() {
        findings.push(outside("network.new.tiers", "none", "public, private, isolated"));
        return;
    }
    let zones = (0..new.zones).collect();
    if let Err(error) = AddressPlan::new(new.cidr, &zones, &new.tiers, &BTreeMap::new()) {
        findings.push(
            Diagnostic::new(code::VPC_001, error.to_string())
                .property("network.new.cidr")
                .found(error.found())
                .allowed(error.allowed())
                .help("Use a prefix that AWS supports and that leaves room for each subnet"),
        );
    }
    if new.nat != Nat::None
        && new.tiers.contains(&Tier::Private)
        && !new.tiers.contains(&Tier::Public)
    {
        findings.push(
            outside("network.new.nat", format!("{:?} without public subnets", new.nat), "none")
                .help("Set `network.new.nat` to `none`, or add `public` to `network.new.tiers`: NAT gateways are in public subnets"),
        );
    }
}
