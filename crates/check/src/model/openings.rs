//! The rules of security groups.

use stanchion_template::{Node, Segment};

use crate::view::connections::Direction;
use crate::view::identity::items;
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
    let separate = separate(view, group, direction)?;
    // A group without egress rules allows all outbound traffic. AWS does not document how separate rules change that.
    if direction == Direction::Out && group.get(inside).is_none() {
        return None;
    }
    openings.extend(separate);
    Some(openings)
}

/// Returns the rules that are separate resources, or `None` if some are unknown.
pub(super) fn separate<'a>(
    view: &View<'a>,
    group: &Resource<'a>,
    direction: Direction,
) -> Option<Vec<Opening<'a>>> {
    let rules = view.connections().rules(direction);
    let all = rules.of(group.id).iter().filter_map(|rule| {
        let properties = rule.body.get("Properties")?;
        let path = rule.properties_path();
        Some(Opening { path, rule: properties, own: Some(rule.id) })
    });
    (!rules.is_open).then(|| all.collect())
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
}
