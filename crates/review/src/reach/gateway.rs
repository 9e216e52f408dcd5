//! Gateways: where traffic goes that leaves a VPC.

use std::collections::{BTreeMap, BTreeSet};

use super::condition::{Condition, Unknowns};
use super::name::{Name, Resources, text};

/// The gateways of one side.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Gateways {
    /// The internet gateways of the template, with the VPCs that they are attached to.
    internet: BTreeMap<Name, BTreeSet<Name>>,
    pub(super) nats: BTreeMap<Name, Nat>,
    pub(super) peerings: BTreeMap<Name, (Name, Name)>,
    transits: BTreeMap<Name, Transit>,
}

/// A NAT gateway of the template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Nat {
    /// The subnet. A regional NAT gateway has none.
    pub(super) subnet: Option<Name>,
    pub(super) is_public: bool,
}

/// A transit gateway.
#[derive(Debug, Default, PartialEq, Eq)]
struct Transit {
    vpcs: BTreeSet<Name>,
    /// Is true if each attachment reaches all others: the template has the transit gateway, which associates and propagates
    /// routes by default.
    is_full: bool,
}

impl Gateways {
    pub(super) fn of(resources: &Resources<'_>) -> Gateways {
        let mut gateways = Gateways::default();
        for resource in resources.of_kind("AWS::EC2::InternetGateway") {
            gateways.internet.insert(resources.own(&resource), BTreeSet::new());
        }
        for resource in resources.of_kind("AWS::EC2::VPCGatewayAttachment") {
            let name = |it: &str| resource.get(it).map(|it| resources.name(it));
            if let (Some(gateway), Some(vpc)) = (name("InternetGatewayId"), name("VpcId"))
                && let Some(vpcs) = gateways.internet.get_mut(&gateway)
            {
                vpcs.insert(vpc);
            }
        }
        for resource in resources.of_kind("AWS::EC2::NatGateway") {
            let nat = Nat {
                subnet: resource.get("SubnetId").map(|it| resources.name(it)),
                is_public: text(resource.get("ConnectivityType")).as_deref() != Some("private"),
            };
            gateways.nats.insert(resources.own(&resource), nat);
        }
        for resource in resources.of_kind("AWS::EC2::VPCPeeringConnection") {
            let name = |it: &str| resource.get(it).map(|it| resources.name(it));
            if let (Some(vpc), Some(peer)) = (name("VpcId"), name("PeerVpcId")) {
                gateways.peerings.insert(resources.own(&resource), (vpc, peer));
            }
        }
        gateways.add_transits(resources);
        gateways
    }

    fn add_transits(&mut self, resources: &Resources<'_>) {
        // Route tables of a transit gateway decide which attachments reach each other.
        let has_tables =
            resources.all().any(|it| it.kind.starts_with("AWS::EC2::TransitGatewayRoute"));
        for resource in resources.of_kind("AWS::EC2::TransitGateway") {
            let is_on = |it: &str| text(resource.get(it)).is_none_or(|it| it == "enable");
            let is_full = !has_tables
                && is_on("DefaultRouteTableAssociation")
                && is_on("DefaultRouteTablePropagation");
            let transit = Transit { is_full, ..Transit::default() };
            self.transits.insert(resources.own(&resource), transit);
        }
        for kind in ["AWS::EC2::TransitGatewayAttachment", "AWS::EC2::TransitGatewayVpcAttachment"]
        {
            for resource in resources.of_kind(kind) {
                let name = |it: &str| resource.get(it).map(|it| resources.name(it));
                if let (Some(gateway), Some(vpc)) = (name("TransitGatewayId"), name("VpcId")) {
                    self.transits.entry(gateway).or_default().vpcs.insert(vpc);
                }
            }
        }
    }

    /// Returns whether an internet gateway is attached to a VPC. EC2 accepts a route only to a gateway that is attached.
    pub(super) fn is_attached(&self, gateway: &Name, vpc: &Name, unknowns: &Unknowns) -> Condition {
        let Some(vpcs) = self.internet.get(gateway) else { return Condition::yes() };
        if vpcs.contains(vpc) {
            return Condition::yes();
        }
        if vpcs.iter().all(|it| is_same_vpc(it, vpc) == Some(false)) && vpc.is_own() {
            return Condition::no();
        }
        unknowns.fact(format!("whether {gateway} is attached to {vpc}"))
    }

    /// Returns whether a peering connection connects two VPCs.
    pub(super) fn are_peers(
        &self,
        peering: &Name,
        one: &Name,
        other: &Name,
        unknowns: &Unknowns,
    ) -> Condition {
        let fact = || unknowns.fact(format!("the VPCs that {peering} connects"));
        let Some((from, to)) = self.peerings.get(peering) else { return fact() };
        let both = |one: Option<bool>, other: Option<bool>| match (one, other) {
            (Some(true), Some(true)) => Some(true),
            (Some(false), _) | (_, Some(false)) => Some(false),
            _ => None,
        };
        let forth = both(is_same_vpc(from, one), is_same_vpc(to, other));
        let back = both(is_same_vpc(from, other), is_same_vpc(to, one));
        match (forth, back) {
            (Some(true), _) | (_, Some(true)) => Condition::yes(),
            (Some(false), Some(false)) => Condition::no(),
            _ => fact(),
        }
    }

    /// Returns whether a transit gateway connects two VPCs.
    pub(super) fn are_attached(
        &self,
        gateway: &Name,
        one: &Name,
        other: &Name,
        unknowns: &Unknowns,
    ) -> Condition {
        let fact = || unknowns.fact(format!("the attachments that {gateway} connects"));
        match self.transits.get(gateway) {
            Some(it) if it.vpcs.contains(one) && it.vpcs.contains(other) => match it.is_full {
                true => Condition::yes(),
                false => fact(),
            },
            Some(it) if it.is_full && one.is_own() && other.is_own() => Condition::no(),
            _ => fact(),
        }
    }
}

/// Returns whether two names are of one VPC. A value can be the id of any VPC.
pub(super) fn is_same_vpc(one: &Name, other: &Name) -> Option<bool> {
    match (one, other) {
        (Name::Value(_), Name::Own(_)) | (Name::Own(_), Name::Value(_)) => None,
        _ => one.is_same(other),
    }
}
