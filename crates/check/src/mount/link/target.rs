//! The link of the mount target: the file system has an address.

use std::collections::BTreeMap;

use stanchion_template::language::Text;
use stanchion_template::{Map, Node};

use super::{Proof, Target, several};
use crate::code::{self, Severity};
use crate::model::network::zone_of_subnet;
use crate::mount::chain::{Link, Mount};

/// Adds the link. Returns false if there is no mount target to examine further.
pub(super) fn links<'a>(
    proof: &Proof<'a, '_>,
    mount: &Mount<'a>,
    targets: &[Target<'a>],
    links: &mut Vec<Link>,
) -> bool {
    let link = Link::new(code::MNT_001, "mount target", &mount.path);
    let storage = mount.storage.id;
    if !targets.is_empty() {
        let names: Vec<&str> = targets.iter().map(|it| it.id).collect();
        let zone = mount.storage.get("AvailabilityZoneName");
        let is_elsewhere = |it: &Target<'a>| {
            zone.is_some() && it.subnet.and_then(|it| zone_of_subnet(proof.view, it)) != zone
        };
        links.push(if targets.iter().any(is_elsewhere) {
            link.open(format!(
                "the template does not show that {} is in the Availability Zone of {storage}",
                several(&names)
            ))
        } else {
            link.holds(several(&names))
        });
        return true;
    }
    let hidden = proof.view.visibility().hidden_from(storage);
    links.push(if let Some(gap) = hidden {
        link.open(format!("{storage} has no mount target in the template, but {gap} can add one"))
    } else if let Some(conditional) = conditional(proof, storage) {
        link.broken(
            Severity::Warning,
            format!(
                "{storage} has no mount target, because the condition of {conditional} is false"
            ),
        )
        .help("Create a mount target whenever the file system is mounted")
    } else {
        let zonal = mount.storage.has("AvailabilityZoneName");
        let help = if zonal {
            "Add a mount target in the Availability Zone of the file system"
        } else {
            "Add a mount target in each Availability Zone that clients run in"
        };
        link.broken(Severity::Error, format!("{storage} has no mount target")).help(help)
    });
    false
}

/// Returns a mount target of the file system that does not exist in this scenario.
fn conditional<'a>(proof: &Proof<'a, '_>, storage: &str) -> Option<&'a str> {
    let all = proof.conditional.get_or_init(|| {
        let mut found: BTreeMap<String, &'a str> = BTreeMap::new();
        let all = proof.view.source.meaning.expanded().get("Resources");
        for (id, body) in all.and_then(Node::as_map).into_iter().flat_map(Map::iter) {
            let kind = body.get("Type").and_then(Node::as_text);
            if kind.is_some_and(|it| it.ends_with("::MountTarget")) {
                let of = body.get("Properties").and_then(|it| it.get("FileSystemId"));
                for name in of.map(Text::of).iter().flat_map(Text::references) {
                    found.entry(name.name().to_owned()).or_insert(id);
                }
            }
        }
        found
    });
    all.get(storage).copied()
}
