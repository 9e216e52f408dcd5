//! The link of the VPC: the client and the file system have a network path.

use stanchion_template::Node;

use super::zones::in_some;
use super::{Proof, Target};
use crate::code::{self, Severity};
use crate::model::network::{vpc, vpc_of_subnet};
use crate::mount::chain::{Link, Mount, Placement};
use crate::view::View;
use crate::view::identity::{is_same, resource_of};

pub(super) const NAME: &str = "VPC";

/// The resources that connect two VPCs, with the properties that name them.
const CONNECTIONS: [(&str, &[&str]); 4] = [
    ("AWS::EC2::VPCPeeringConnection", &["VpcId", "PeerVpcId"]),
    ("AWS::EC2::TransitGatewayAttachment", &["VpcId"]),
    ("AWS::EC2::TransitGatewayVpcAttachment", &["VpcId"]),
    ("AWS::NetworkManager::VpcAttachment", &["VpcArn"]),
];

pub(super) fn links<'a>(
    proof: &Proof<'a, '_>,
    mount: &Mount<'a>,
    targets: &[Target<'a>],
    links: &mut Vec<Link>,
) {
    let view = proof.view;
    let of_target = |it: &Target<'a>| {
        it.subnet
            .and_then(|it| vpc_of_subnet(view, it))
            .or_else(|| it.groups.iter().flatten().find_map(crate::model::traffic::Group::vpc))
    };
    let home = targets.iter().find_map(of_target);
    let each = mount.placements.iter().map(|it| placement(view, mount, it, home)).collect();
    links.extend(in_some(mount, each));
}

fn placement<'a>(
    view: &View<'a>,
    mount: &Mount<'a>,
    placement: &Placement<'a>,
    home: Option<&'a Node>,
) -> Link {
    let link = Link::new(code::MNT_003, NAME, &mount.path);
    let of_subnets = placement.subnets.iter().flatten().find_map(|it| vpc_of_subnet(view, it));
    let own = || placement.starter.get("VpcId");
    let of_groups =
        || placement.groups.iter().flatten().find_map(crate::model::traffic::Group::vpc);
    let (Some(one), Some(other)) = (of_subnets.or_else(own).or_else(of_groups), home) else {
        return link.open("the VPC of the client or of the file system is unknown");
    };
    match is_same(view, one, other) {
        Some(true) => link.holds("the client and the file system are in the same VPC"),
        Some(false) if is_connected(view, one) || is_connected(view, other) => {
            link.open("the VPCs are different, and a connection of one of them can reach the other")
        }
        Some(false) => {
            let what = if mount.is_fsx() { "file system" } else { "mount targets" };
            link.broken(
                Severity::Error,
                format!("{} is in a different VPC than the {what}", placement.starter.id),
            )
            .help("Create the client and the file system in the same VPC")
        }
        None => link.open("the VPC of the client or of the file system is unknown"),
    }
}

/// Returns true if a resource of the template connects a VPC with others, or if the template does not show that.
fn is_connected(view: &View<'_>, node: &Node) -> bool {
    let Some(own) = vpc(view, node) else { return true };
    let names = |it: &Node| resource_of(view, it).is_some_and(|it| it.id == own.id);
    let by_connection = CONNECTIONS.iter().any(|(kind, properties)| {
        view.of(kind).any(|it| properties.iter().any(|name| it.get(name).is_some_and(names)))
    });
    by_connection || view.visibility().hidden_from(own.id).is_some()
}
