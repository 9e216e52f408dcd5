//! The link of Availability Zones: the file system has an address in each zone in which clients run.

use stanchion_template::counted;
use stanchion_template::language::Answer;

use super::{Proof, Target, tables};
use crate::code::{self, Severity};
use crate::model::network::{is_same_zone, zone_in_words, zone_of_subnet};
use crate::mount::chain::{By, Link, Mount, Placement, State};

pub(super) const NAME: &str = "zones";

pub(super) fn links<'a>(
    proof: &Proof<'a, '_>,
    mount: &Mount<'a>,
    targets: &[Target<'a>],
    links: &mut Vec<Link>,
) {
    // SageMaker chooses the subnet of each application.
    if mount.by == By::Studio && mount.is_lustre() {
        links.push(
            Link::new(code::MNT_014, NAME, &mount.path)
                .holds("applications reach the file system from each subnet"),
        );
        return;
    }
    if mount.is_openzfs() && tables::is_in_two_zones(mount) {
        let link = Link::new(code::MNT_014, NAME, &mount.path);
        links.push(link.holds("the file system is in two zones, and its address in none of them"));
        return;
    }
    if mount.is_fsx() {
        let each = mount.placements.iter().map(|it| lustre(proof, mount, it, targets)).collect();
        links.extend(in_some(mount, each));
        return;
    }
    let link = Link::new(code::MNT_002, NAME, &mount.path);
    if let Some(how) = names_address(mount) {
        links.push(link.holds(how));
        return;
    }
    let each: Vec<Link> =
        mount.placements.iter().map(|it| placement(proof, mount, it, targets)).collect();
    links.extend(in_some(mount, each));
}

/// Returns how a mount command reaches a mount target in another zone, if it does.
fn names_address(mount: &Mount<'_>) -> Option<&'static str> {
    let line = mount.line.as_ref()?;
    let by_address = line.option("mounttargetip").is_some()
        || line.source.references().any(|it| it.attribute() == Some("IpAddress"));
    if by_address {
        return Some("the mount command names the address of a mount target");
    }
    // `us-east-1a.fs-1.efs.us-east-1.amazonaws.com` is the name in a zone.
    let is_zonal = line.option("az").is_some()
        || line.source.text.contains(".efs.") && !starts_with_id(&line.source.text);
    is_zonal.then_some("the mount command names the Availability Zone of the mount target")
}

fn starts_with_id(source: &str) -> bool {
    source.starts_with("${")
        && source.split_once('}').is_some_and(|(_, it)| it.starts_with(".efs."))
        || source.starts_with("fs-")
}

/// A job of AWS Batch runs in one of several environments: only a fault in all of them is an error. Environments with the
/// same answer share a link.
pub(super) fn in_some(mount: &Mount<'_>, mut links: Vec<Link>) -> Vec<Link> {
    if mount.by != By::BatchJob {
        return links;
    }
    let is_broken = |it: &Link| matches!(it.state, State::Broken(Severity::Error));
    if links.iter().any(|it| !is_broken(it)) {
        for link in links.iter_mut().filter(|it| is_broken(it)) {
            link.state = State::Broken(Severity::Warning);
        }
    }
    let mut shared: Vec<(Link, usize)> = Vec::new();
    for link in links {
        match shared.iter_mut().find(|(it, _)| it.state == link.state) {
            Some((_, more)) => *more += 1,
            None => shared.push((link, 0)),
        }
    }
    let text = |(mut link, more): (Link, usize)| {
        if more > 0 {
            let more = counted(more, "more compute environment");
            link.detail = format!("{} (the same for {more})", link.detail);
        }
        link
    };
    shared.into_iter().map(text).collect()
}

fn placement<'a>(
    proof: &Proof<'a, '_>,
    mount: &Mount<'a>,
    placement: &Placement<'a>,
    targets: &[Target<'a>],
) -> Link {
    let view = proof.view;
    let link = Link::new(code::MNT_002, NAME, &mount.path);
    let starter = placement.starter.id;
    let Some(subnets) = &placement.subnets else {
        return link.open(format!("the subnets of {starter} are unknown"));
    };
    let (mut missing, mut is_open) = (Vec::new(), false);
    for subnet in subnets {
        let answer = Answer::any(
            targets.iter().map(|it| it.subnet.and_then(|of| is_same_zone(view, subnet, of)).into()),
        );
        match (answer, zone_of_subnet(view, subnet)) {
            (Answer::Yes, _) => {}
            (Answer::No, Some(zone)) => missing.push(zone_in_words(zone)),
            _ => is_open = true,
        }
    }
    let hidden = view.visibility().hidden_from(mount.storage.id);
    missing.dedup();
    match (missing.is_empty(), hidden) {
        (false, Some(gap)) => {
            link.open(format!("{gap} can add a mount target in {}", missing.join(", ")))
        }
        (false, None) => {
            let is_zonal = mount.storage.has("AvailabilityZoneName");
            let help = if is_zonal {
                "Run clients in the Availability Zone of the file system only"
            } else {
                "Add a mount target in this Availability Zone, or remove the subnet"
            };
            let is_partly = missing.len() < subnets.len() && mount.by != By::Lambda;
            let severity = if is_zonal && is_partly { Severity::Warning } else { Severity::Error };
            link.broken(
                severity,
                format!(
                    "{starter} can run in {}, where the file system has no mount target",
                    missing.join(", ")
                ),
            )
            .help(help)
        }
        (true, _) if is_open => link.open(format!(
            "the Availability Zones of {starter} or of the mount targets are unknown"
        )),
        (true, _) => {
            link.holds(format!("a mount target is in each Availability Zone of {starter}"))
        }
    }
}

fn lustre<'a>(
    proof: &Proof<'a, '_>,
    mount: &Mount<'a>,
    placement: &Placement<'a>,
    targets: &[Target<'a>],
) -> Link {
    let link = Link::new(code::MNT_014, NAME, &mount.path);
    let home = targets.first().and_then(|it| it.subnet);
    let starter = placement.starter.id;
    let (Some(subnets), Some(home)) = (&placement.subnets, home) else {
        return link.open(format!("the Availability Zone of {starter} is unknown"));
    };
    let far = subnets.iter().filter(|it| is_same_zone(proof.view, it, home) == Some(false)).count();
    if far > 0 {
        link.broken(
            Severity::Warning,
            format!(
                "{starter} can run in {} outside of the file system's Availability Zone",
                counted(far, "subnet")
            ),
        )
        .help("Run clients in the file system's Availability Zone, to avoid the cost and latency of traffic between zones")
    } else {
        link.holds("no client is known to run outside of the file system's Availability Zone")
    }
}
