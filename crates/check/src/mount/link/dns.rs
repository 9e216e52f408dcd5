//! The link of DNS: the client resolves the name of the file system.

use super::{Proof, Target};
use crate::code::{self, Severity};
use crate::model::network::{vpc, vpc_of_subnet};
use crate::mount::chain::{Link, Mount};
use crate::view::View;
use crate::view::identity::resource_of;

pub(super) fn links<'a>(
    proof: &Proof<'a, '_>,
    mount: &Mount<'a>,
    targets: &[Target<'a>],
    links: &mut Vec<Link>,
) {
    let view = proof.view;
    let by_address = mount.line.as_ref().is_some_and(|it| {
        it.source.references().any(|it| it.attribute() == Some("IpAddress"))
            || it.option("mounttargetip").is_some()
    });
    if !mount.by.resolves_names() || by_address {
        return;
    }
    let link = Link::new(code::MNT_007, "DNS", &mount.path);
    // A client resolves names with the resolver of its own VPC.
    let of_client = mount.placements.iter().flat_map(|it| it.subnets.iter().flatten());
    let node = of_client
        .filter_map(|it| vpc_of_subnet(view, it))
        .next()
        .or_else(|| targets.iter().find_map(|it| vpc_of_subnet(view, it.subnet?)));
    let Some(vpc) = node.and_then(|it| vpc(view, it)) else {
        links.push(link.open("the VPC is not in the template"));
        return;
    };
    if has_own_resolver(view, vpc.id) {
        links.push(link.open(format!("name servers other than those of AWS answer in {}", vpc.id)));
        return;
    }
    let enabled = |name, default| match vpc.get(name) {
        None => Some(default),
        Some(_) => vpc.boolean(name),
    };
    let (support, names) =
        (enabled("EnableDnsSupport", true), enabled("EnableDnsHostnames", false));
    links.push(if mount.is_fsx() {
        // The name of a file system of FSx needs the resolver only.
        match support {
            Some(true) => link.holds("the VPC resolves the DNS name of the file system"),
            Some(false) => broken(link, vpc.id, "Set `EnableDnsSupport` of the VPC to true"),
            None => link.open("the DNS settings of the VPC are unknown"),
        }
    } else {
        match (support, names) {
            (Some(true), Some(true)) => {
                link.holds("the VPC resolves the DNS names of mount targets")
            }
            (Some(false), _) | (_, Some(false)) => broken(
                link,
                vpc.id,
                "Set `EnableDnsSupport` and `EnableDnsHostnames` of the VPC to true",
            ),
            _ => link.open("the DNS settings of the VPC are unknown"),
        }
    });
}

/// Returns true if the DHCP options of a VPC can name other name servers than `AmazonProvidedDNS`.
fn has_own_resolver(view: &View<'_>, vpc: &str) -> bool {
    view.of("AWS::EC2::VPCDHCPOptionsAssociation").any(|it| {
        let of = it.get("VpcId").and_then(|it| resource_of(view, it));
        let options = it.get("DhcpOptionsId").and_then(|it| resource_of(view, it));
        let servers = options.and_then(|it| it.list("DomainNameServers"));
        let is_own = servers
            .is_some_and(|it| matches!(it, [only] if only.as_text() == Some("AmazonProvidedDNS")));
        of.is_some_and(|it| it.id == vpc)
            && !is_own
            && options.is_none_or(|it| it.has("DomainNameServers"))
    })
}

fn broken(link: Link, vpc: &str, help: &str) -> Link {
    link.broken(
        Severity::Error,
        format!("the VPC {vpc} does not resolve the DNS name of the file system"),
    )
    .help(help)
}
