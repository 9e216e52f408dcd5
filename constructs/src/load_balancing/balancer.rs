//! The parts that Application and Network Load Balancers share.

use std::collections::BTreeSet;

use stanchion_aws::elasticloadbalancingv2 as elb;
use stanchion_aws::elasticloadbalancingv2::load_balancer as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::access_logs::AccessLogs;
use crate::names;
use crate::network::{Peer, Port, SecurityGroup, Subnet, Tier, Vpc};
use crate::non_empty::non_empty;

/// The options that both kinds of load balancers have.
#[derive(Clone, Debug)]
pub(super) struct Options {
    pub(super) vpc: Vpc,
    pub(super) is_public: bool,
    pub(super) subnets: Option<Vec<Subnet>>,
    pub(super) security_group: Option<SecurityGroup>,
    pub(super) name: Option<Value<String>>,
    pub(super) dual_stack: bool,
    pub(super) access_logs: Option<AccessLogs>,
    pub(super) attributes: Vec<(&'static str, Value<String>)>,
}

/// A load balancer that was created.
#[derive(Debug)]
pub(super) struct Created {
    pub(super) scope: Scope,
    pub(super) resource: elb::LoadBalancerRef,
    pub(super) security_group: SecurityGroup,
    /// The peers that reach a listener by default.
    peers: Vec<Peer>,
}

impl Options {
    pub(super) fn new(vpc: &Vpc, is_public: bool) -> Options {
        Options {
            vpc: vpc.clone(),
            is_public,
            subnets: None,
            security_group: None,
            name: None,
            dual_stack: false,
            access_logs: None,
            attributes: Vec::new(),
        }
    }

    pub(super) fn attribute(&mut self, key: &'static str, value: impl IntoValue<String>) {
        self.attributes.push((key, value.into_value()));
    }

    /// Creates the load balancer.
    pub(super) fn create(self, scope: Scope, kind: Value<l1::Type>, least_zones: usize) -> Created {
        let vpc = self.vpc;
        let subnets = self.subnets.unwrap_or_else(|| match self.is_public {
            true => vpc.subnets(Tier::Public),
            false => vpc.inner_subnets(),
        });
        check_subnets(&scope, &subnets, least_zones, self.is_public, self.dual_stack);
        let security_group = self.security_group.unwrap_or_else(|| {
            SecurityGroup::builder_for(&vpc, "Load balancer", &scope)
                .allow_all_outbound(false)
                .build(&scope, "SecurityGroup")
        });
        let mut attributes = self.attributes;
        let logs = self.access_logs.map(|it| it.prepare(&scope));
        if let Some((more, _)) = &logs {
            attributes.extend(more.iter().cloned());
        }
        attributes.sort_by_key(|(key, _)| *key);
        let load_balancer = elb::LoadBalancer::new()
            .set_opt(
                self.dual_stack.then_some(l1::IpAddressType::DUALSTACK),
                elb::LoadBalancer::ip_address_type,
            )
            .set_opt(non_empty(attributes), elb::LoadBalancer::load_balancer_attributes)
            .set_opt(self.name, elb::LoadBalancer::name)
            .scheme(match self.is_public {
                true => l1::Scheme::INTERNET_FACING,
                false => l1::Scheme::INTERNAL,
            })
            .security_groups([security_group.id()])
            .subnets(subnets.iter().map(Subnet::id).collect::<Vec<_>>())
            .tags([("Name", names::TAG.of(&scope, ""))])
            .r#type(kind);
        let resource = scope.add("LoadBalancer", load_balancer);
        if let Some((_, Some(policy))) = logs {
            scope.edit(&resource).depends_on(&policy);
        }
        let mut peers = match (self.is_public, vpc.block()) {
            (true, _) => vec![Peer::AnyIpv4],
            (false, Some(block)) => vec![Peer::Ipv4(block)],
            (false, None) => Vec::new(),
        };
        if self.is_public && self.dual_stack {
            peers.push(Peer::AnyIpv6);
        }
        if self.is_public {
            let late = resource.clone();
            scope.on_synthesis(move |scope| {
                for dependency in vpc.internet_dependencies_of(&subnets) {
                    scope.edit(&late).depends_on(&dependency);
                }
            });
        }
        Created { scope, resource, security_group, peers }
    }
}

impl Created {
    /// Opens a port of the load balancer to peers, or to those that reach it by default.
    pub(super) fn open(&self, port: Port, peers: Option<Vec<Peer>>) {
        for peer in peers.unwrap_or_else(|| self.peers.clone()) {
            self.security_group.allow_from(peer, port, "Clients of the load balancer");
        }
    }
}

fn check_subnets(
    scope: &Scope,
    subnets: &[Subnet],
    least_zones: usize,
    is_public: bool,
    dual_stack: bool,
) {
    let zones: BTreeSet<&str> = subnets.iter().map(|it| it.zone().key()).collect();
    if zones.len() < least_zones || zones.len() < subnets.len() {
        let found = match subnets {
            [] => "no subnet".to_owned(),
            _ => subnets.iter().map(|it| it.zone().key()).collect::<Vec<_>>().join(", "),
        };
        let message = "the subnets of the load balancer are not in enough Availability Zones";
        scope.report(
            Diagnostic::new(code::ELB_001, message).property("Subnets").found(found).allowed(
                match least_zones {
                    2 => "one subnet in each of two or more zones",
                    _ => "one subnet in each of one or more zones",
                },
            ),
        );
    }
    let inner: Vec<&str> = subnets
        .iter()
        .filter(|it| is_public && it.tier() != Tier::Public)
        .map(|it| it.tier().name())
        .collect();
    if let Some(tier) = inner.first() {
        scope.report(
            Diagnostic::new(
                code::ELB_008,
                "an internet-facing load balancer is in subnets without a route to the internet",
            )
            .property("Subnets")
            .found(format!("subnets of the tier {tier}"))
            .allowed("subnets of the tier Public"),
        );
    }
    if dual_stack && subnets.iter().any(|it| !it.has_ipv6()) {
        scope.report(
            Diagnostic::new(
                code::ELB_009,
                "a dual-stack load balancer is in subnets without IPv6 addresses",
            )
            .property("IpAddressType")
            .found("dualstack")
            .allowed("subnets with IPv6 addresses: `Vpc::builder(..).dual_stack()`"),
        );
    }
}
