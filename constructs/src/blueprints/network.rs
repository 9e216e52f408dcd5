//! Configures the networks of blueprints.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, Value};

use super::conflict;
use super::values::{EndpointService, LogDays, ZoneName, map_of, unique};
use crate::cidr;
use crate::network::{
    AddressPlan, ExistingVpc, FlowLogs, GatewayService, Nat, Tier, Vpc, VpcBuilder,
};
use crate::units::{Ipv4Block, SubnetId, VpcId};

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
    #[schemars(range(min = 1, max = 16))]
    pub zones: u32,
    /// The tiers of subnets in each zone.
    #[serde(deserialize_with = "unique")]
    #[schemars(length(min = 1))]
    pub tiers: BTreeSet<Tier>,
    /// The way in which private subnets reach the internet.
    pub nat: Nat,
    /// Sets whether subnets have IPv6 addresses too.
    pub dual_stack: bool,
    /// The gateway endpoints, which are free of charge.
    #[serde(deserialize_with = "unique")]
    pub gateway_endpoints: BTreeSet<GatewayService>,
    /// The interface endpoints by service, such as `ssm`.
    #[serde(deserialize_with = "unique")]
    #[schemars(length(max = 50))]
    pub interface_endpoints: BTreeSet<EndpointService>,
    /// The number of days for which VPC flow logs are kept. Without it, traffic is not recorded.
    pub flow_log_days: Option<LogDays>,
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
    pub vpc_id: VpcId,
    /// One subnet ID for each Availability Zone, by the letter or the name of the zone.
    #[schemars(schema_with = "subnets")]
    pub subnets: BTreeMap<ZoneName, SubnetId>,
}

fn subnets(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    map_of::<ZoneName, SubnetId>(generator, 1, 16)
}

/// A network whose IDs are parameters of the template.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct NetworkParameters {
    /// The number of subnet parameters, 1-16. Each subnet must be in a different Availability Zone.
    #[schemars(range(min = 1, max = 16))]
    pub zones: u32,
}

impl NetworkConfig {
    /// Creates or imports the network in a stack. The key encrypts VPC flow logs.
    pub(super) fn build(&self, scope: &Scope, log_key: Option<&Value<String>>) -> Vpc {
        match self {
            NetworkConfig::New(new) => {
                let mut vpc = Vpc::builder(new.cidr)
                    .zones(new.zones)
                    .tiers(new.tiers.iter().copied())
                    .nat(new.nat)
                    .gateway_endpoints(new.gateway_endpoints.iter().copied())
                    .set_opt(
                        new.flow_log_days.map(|it| {
                            FlowLogs::to_cloudwatch(it.days().into())
                                .set_opt(log_key, FlowLogs::log_kms_key)
                        }),
                        VpcBuilder::flow_logs,
                    );
                if new.dual_stack {
                    vpc = vpc.dual_stack();
                }
                for service in &new.interface_endpoints {
                    vpc = vpc.interface_endpoint(service.as_str());
                }
                vpc.build(scope, "Network")
            }
            NetworkConfig::Existing(existing) => {
                let mut vpc = ExistingVpc::new(&existing.vpc_id);
                for (zone, subnet) in &existing.subnets {
                    vpc = vpc.subnet(Tier::Private, zone.as_str(), subnet);
                }
                Vpc::import(scope, "Network", vpc)
            }
            NetworkConfig::Parameters(parameters) => {
                Vpc::from_parameters(scope, "Network", &[Tier::Private], parameters.zones)
            }
        }
    }

    /// Reports values that do not fit together.
    pub(super) fn check(&self, findings: &mut Vec<Diagnostic>) {
        match self {
            NetworkConfig::New(new) => check_network(new, findings),
            NetworkConfig::Existing(existing) => {
                let (mut zones, mut ids) = (BTreeSet::new(), BTreeSet::new());
                for (name, id) in &existing.subnets {
                    let path = format!("network.existing.subnets.{name}");
                    if !zones.insert(letter(name)) {
                        findings.push(conflict(&path, "a zone twice", "one subnet in each zone"));
                    }
                    if !ids.insert(id) {
                        let found = format!("{id} in another zone too");
                        findings.push(conflict(&path, found, "another subnet in each zone"));
                    }
                }
            }
            NetworkConfig::Parameters(_) => {}
        }
    }

    /// Returns whether the network has a zone with a letter, such as `A`.
    pub(super) fn has_zone(&self, key: &str) -> bool {
        let is_within = |zones: u32| {
            let letters = (b'A'..=b'Z').take(usize::try_from(zones).unwrap_or_default());
            letters.map(char::from).any(|it| key.starts_with(it))
        };
        match self {
            NetworkConfig::New(new) => is_within(new.zones),
            NetworkConfig::Parameters(it) => is_within(it.zones),
            NetworkConfig::Existing(it) => {
                it.subnets.keys().any(|it| letter(it).eq_ignore_ascii_case(key))
            }
        }
    }

    /// Reports a network whose inner subnets have no way to the internet, unless it has an endpoint for each service
    /// that instances or containers need. The services `s3` and `dynamodb` have gateway endpoints. `None` is something
    /// that no endpoint leads to, and its description.
    pub(super) fn check_way_out(
        &self,
        tier: Option<Tier>,
        needs: &[&str],
        elsewhere: Option<&str>,
        findings: &mut Vec<Diagnostic>,
    ) {
        let NetworkConfig::New(new) = self else { return };
        let tiers = [Tier::Private, Tier::Isolated, Tier::Public];
        let Some(tier) = tier.or_else(|| tiers.into_iter().find(|it| new.tiers.contains(it)))
        else {
            return;
        };
        // A NAT gateway without public subnets is reported already.
        if tier == Tier::Public || (tier == Tier::Private && new.nat != Nat::None) {
            return;
        }
        let has_endpoint = |service: &str| {
            new.interface_endpoints.iter().any(|it| it.as_str() == service)
                || new.gateway_endpoints.iter().any(|it| it.names().1 == service)
        };
        let missing: Vec<&str> = needs.iter().copied().filter(|it| !has_endpoint(it)).collect();
        let (property, found) = match tier {
            Tier::Private => ("network.new.nat", "no NAT gateway"),
            _ => ("network.new.tiers", "no private subnets with a NAT gateway"),
        };
        let missing = missing.join(", ");
        let (found, allowed) = match (elsewhere, missing.is_empty()) {
            (Some(what), _) => (
                format!("{found}, and {what}"),
                "private subnets with a NAT gateway (nat: one)".to_owned(),
            ),
            (None, false) => (
                format!("{found}, and no endpoint for {missing}"),
                format!(
                    "private subnets with a NAT gateway (nat: one), or endpoints for {missing}"
                ),
            ),
            (None, true) => return,
        };
        findings.push(conflict(property, found, &allowed).help(
            "Set `network.new.nat` to `one` with public and private subnets, or add the endpoints to `network.new.interfaceEndpoints` and `network.new.gatewayEndpoints`",
        ));
    }
}

/// Returns the letter of a zone, or the whole name of a Local Zone.
fn letter(zone: &ZoneName) -> &str {
    let name = zone.as_str();
    let is_local = name.matches('-').count() > 3;
    if is_local { name } else { name.get(name.len() - 1..).unwrap_or(name) }
}

fn check_network(new: &NewNetwork, findings: &mut Vec<Diagnostic>) {
    let zones = (0..new.zones.min(16)).collect();
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
            conflict("network.new.nat", format!("{:?} without public subnets", new.nat), "none")
                .help("Set `network.new.nat` to `none`, or add `public` to `network.new.tiers`: NAT gateways are in public subnets"),
        );
    }
}
