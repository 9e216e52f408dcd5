//! The traffic that security groups allow.

use ipnet::Ipv4Net;
use stanchion_template::{Expression, Node, Segment};

use super::identity::{items, name_of, of_kind};
use super::network;
use crate::facts::vpc;
use crate::view::value::{number, scalar};
use crate::view::{Resource, View};

/// A rule of a security group.
#[derive(Clone, Debug)]
pub(crate) struct Opening<'a> {
    /// The path of the rule in the template.
    pub(crate) path: Vec<Segment>,
    pub(crate) rule: &'a Node,
    /// The logical id of the rule, if it is a separate resource.
    pub(crate) own: Option<&'a str>,
}

/// The direction of traffic from the view of the instances in the security group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    In,
    Out,
}

/// Returns the rules of a security group in one direction, both in the group and as separate resources, or `None` if
/// some are unknown.
pub(crate) fn of_group<'a>(
    view: &View<'a>,
    group: &Resource<'a>,
    direction: Direction,
) -> Option<Vec<Opening<'a>>> {
    let inside = match direction {
        Direction::In => "SecurityGroupIngress",
        Direction::Out => "SecurityGroupEgress",
    };
    let mut openings = Vec::new();
    if let Some(node) = group.get(inside) {
        for (at, rule) in items(Some(node))?.iter().enumerate() {
            let mut path = group.properties_path();
            path.extend([Segment::from(inside), Segment::Index(at)]);
            openings.push(Opening { path, rule, own: None });
        }
    }
    let rules = view.connections().rules(direction);
    if rules.is_open {
        return None;
    }
    for rule in rules.of(group.id) {
        if let Some(properties) = rule.body.get("Properties") {
            let path = rule.properties_path();
            openings.push(Opening { path, rule: properties, own: Some(rule.id) });
        }
    }
    // A group without egress rules allows all outbound traffic. AWS does not document how separate rules change that.
    if direction == Direction::Out && group.get(inside).is_none() {
        return None;
    }
    Some(openings)
}

impl Opening<'_> {
    /// Returns whether the rule covers a range of TCP ports, or `None` if that is unknown.
    pub(crate) fn covers(&self, ports: (u16, u16)) -> Option<bool> {
        let protocol = scalar(self.rule.get("IpProtocol")?)?;
        match protocol.to_ascii_lowercase().as_str() {
            "-1" | "all" => return Some(true),
            "tcp" | "6" => {}
            _ => return Some(false),
        }
        let port = |name| self.rule.get(name).map_or(Some(-1.0), number);
        let (from, to) = (port("FromPort")?, port("ToPort")?);
        let is_all = from < 0.0 && to < 0.0;
        Some(is_all || (from <= f64::from(ports.0) && to >= f64::from(ports.1)))
    }

    /// Returns whether the rule allows traffic from or to one of the security groups, whose instances are in the
    /// subnets, or `None` if that is unknown.
    pub(crate) fn admits(
        &self,
        view: &View<'_>,
        groups: &[&Node],
        subnets: &[&Node],
    ) -> Option<bool> {
        for name in ["SourceSecurityGroupId", "DestinationSecurityGroupId"] {
            if let Some(peer) = self.rule.get(name) {
                let of_template = of_kind(view, peer, "AWS::EC2::SecurityGroup");
                return if groups
                    .iter()
                    .any(|it| name_of(it).is_some() && name_of(it) == name_of(peer))
                    || groups.contains(&peer)
                {
                    Some(true)
                } else {
                    of_template.map(|_| false)
                };
            }
        }
        let cidr = self.rule.get("CidrIp")?;
        let text = cidr.as_text()?;
        let block = vpc::block(text)?;
        if block.prefix_len() == 0 {
            return Some(true);
        }
        let blocks: Option<Vec<Ipv4Net>> =
            subnets.iter().map(|it| network::block_of_subnet(view, it)).collect();
        match blocks {
            Some(blocks) if !blocks.is_empty() => Some(blocks.iter().all(|it| block.contains(it))),
            // A loopback address range contains no other instance.
            _ if text.starts_with("127.") => Some(false),
            _ => None,
        }
    }
}

/// Returns whether one of several groups allows a range of TCP ports, and the rule that allows it, or `None` if that is
/// unknown.
pub(crate) fn passes<'a>(
    view: &View<'a>,
    groups: &[&Node],
    direction: Direction,
    ports: (u16, u16),
    peers: &[&Node],
    subnets: &[&Node],
) -> Option<Option<Opening<'a>>> {
    let mut is_open = false;
    for node in groups {
        let Some(group) = of_kind(view, node, "AWS::EC2::SecurityGroup") else {
            is_open = true;
            continue;
        };
        let Some(openings) = of_group(view, &group, direction) else {
            is_open = true;
            continue;
        };
        for opening in openings {
            match (opening.covers(ports), opening.admits(view, peers, subnets)) {
                (Some(true), Some(true)) => return Some(Some(opening)),
                (Some(false), _) | (_, Some(false)) => {}
                _ => is_open = true,
            }
        }
    }
    if is_open { None } else { Some(None) }
}

/// Returns true if all security groups are resources of the template, and not parameters or imports.
pub(crate) fn is_known(view: &View<'_>, groups: &[&Node]) -> bool {
    groups.iter().all(|it| {
        of_kind(view, it, "AWS::EC2::SecurityGroup").is_some()
            && !matches!(Expression::of(it), Some(Expression::If(..)))
    })
}
