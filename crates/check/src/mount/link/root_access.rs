//! The link of root access: without it, nobody can write to the root directory of a new file system.

use super::Proof;
use super::permission::{Access, Decision, Known};
use crate::code::{self, Severity};
use crate::mount::chain::{By, Link, Mount};

pub(super) fn links<'a>(proof: &Proof<'a, '_>, mount: &Mount<'a>, links: &mut Vec<Link>) {
    let is_other = mount.is_fsx() || mount.is_read_only || mount.by == By::Studio;
    // An access point sets the user, or creates a directory that its user owns.
    if is_other || mount.access_point.is_some() {
        return;
    }
    let Known::Access(access) = Access::of(proof, mount) else { return };
    let can_write =
        || ["ClientMount", "ClientWrite"].iter().all(|it| access.decide(it) == Decision::Allowed);
    let link = Link::new(code::MNT_018, "root access", &mount.path);
    let service = if mount.is_s3_files() { "s3files" } else { "elasticfilesystem" };
    match access.decide("ClientRootAccess") {
        Decision::Denied | Decision::NotAllowed if can_write() => links.push(
            link.broken(
                Severity::Warning,
                format!("no policy allows {service}:ClientRootAccess, and only root can write to a new file system"),
            )
            .help(format!("Mount through an access point with a user, or allow {service}:ClientRootAccess")),
        ),
        Decision::Allowed => links.push(link.holds("the client can write as root")),
        _ => {}
    }
}
