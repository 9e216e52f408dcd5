//! What security groups let through.

use ipnet::Ipv4Net;
use stanchion_template::{Expression, Node, Segment};

use super::identity::{items, name_of, of_kind};
use super::network;
use crate::facts::vpc;
use crate::view::value::{number, scalar};
use crate::view::{Resource, View};

/// One rule of a security group.
#[derive(Clone, Debug)]
pub(crate) struct Opening<'a> {
    /// Where it is written.
    pub(crate) path: Vec<Segment>,
    pub(crate) rule: &'a Node,
    /// The logical id of the resource it is, when it is one of its own.
    pub(crate) own: Option<&'a str>,
}

/// The direction of traffic, as the group's machine sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    In,
    Out,
}

/// The group's rules in one direction, inside it and as resources; none when some cannot be told.
pub(crate) fn of_group<'a>(
    view: &View<'a>,
    group: &Resource<'a>,
    direction: Direction,
) -> Option<Vec<Opening<'a>>> {
    let (inside, outside) = match direction {
        Direction::In => ("SecurityGroupIngress", "AWS::EC2::SecurityGroupIngress"),
        Direction::Out => ("SecurityGroupEgress", "AWS::EC2::SecurityGroupEgress"),
    };
    let mut openings = Vec::new();
    if let Some(node) = group.get(inside) {
        for (at, rule) in items(Some(node))?.iter().enumerate() {
            let mut path = group.properties_path();
            path.extend([Segment::from(inside), Segment::Index(at)]);
            openings.push(Opening { path, rule, own: None });
        }
    }
    for rule in view.of(outside) {
        let Some(target) = rule.get("GroupId") else { continue };
        match name_of(target) {
            Some(name) if name == group.id => {
                if let Some(properties) = rule.body.get("Properties") {
                    let path = rule.properties_path();
                    openings.push(Opening { path, rule: properties, own: Some(rule.id) });
                }
            }
            Some(name) if view.resource(name).is_some() => {}
            // A literal id is never that of a group of the same template.
            None if target.as_text().is_some() => {}
            _ => return None,
        }
    }
    // Without rules of its own everything may leave; whether resources change that is AWS's to say.
    if direction == Direction::Out && group.get(inside).is_none() {
        return None;
    }
    Some(openings)
}

impl Opening<'_> {
    /// Whether it covers a range of TCP ports; none when that is not known.
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

    /// Whether traffic from or to one of the groups, whose machines are in the subnets, passes; none when that is not
    /// known.
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
            // Nothing but itself is in a loopback block.
            _ if text.starts_with("127.") => Some(false),
            _ => None,
        }
    }
}

/// Whether one of several groups lets a range of TCP ports through, and by which rule. None when that is not known.
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

/// Whether a group is a value of the template's own making, not a parameter or an import.
pub(crate) fn is_known(view: &View<'_>, groups: &[&Node]) -> bool {
    groups.iter().all(|it| {
        of_kind(view, it, "AWS::EC2::SecurityGroup").is_some()
            && !matches!(Expression::of(it), Some(Expression::If(..)))
    })
}
