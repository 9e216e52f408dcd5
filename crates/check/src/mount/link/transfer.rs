//! The links of a user of AWS Transfer Family: its user ID, and the directory of the file system.

use super::Proof;
use super::directory::{creator, is_used, without_client};
use super::permission::{Access, Decision, Known};
use crate::code::{self, Severity};
use crate::mount::chain::{Link, Mount};
use crate::view::Resource;
use crate::view::value::scalar;

pub(super) fn links<'a>(proof: &Proof<'a, '_>, mount: &Mount<'a>, links: &mut Vec<Link>) {
    let profile = Profile::of(&mount.compute);
    links.push(identity(proof, mount, profile.as_ref()));
    links.push(directory(proof, mount, profile.as_ref()));
}

/// The IDs with which a user accesses files.
struct Profile {
    uid: String,
    gids: Vec<String>,
}

impl Profile {
    fn of(user: &Resource<'_>) -> Option<Profile> {
        let id = |name: &str| Some(scalar(user.get(name)?)?.into_owned());
        let mut gids = vec![id("PosixProfile.Gid")?];
        if let Some(others) = user.get("PosixProfile.SecondaryGids") {
            for it in others.as_list()? {
                gids.push(scalar(it)?.into_owned());
            }
        }
        Some(Profile { uid: id("PosixProfile.Uid")?, gids })
    }

    fn is_root(&self) -> bool {
        self.uid == "0"
    }
}

fn identity<'a>(proof: &Proof<'a, '_>, mount: &Mount<'a>, profile: Option<&Profile>) -> Link {
    let link = Link::new(code::MNT_018, "user", &mount.path);
    let Some(profile) = profile else {
        return match mount.compute.has("PosixProfile") || mount.compute.is_opaque() {
            true => link.open("the user and group ID are unknown"),
            // The rule TRF-001 reports it as an error.
            false => Link::new(code::TRF_001, "user", &mount.path)
                .broken(Severity::Error, "the user has no POSIX profile")
                .help("Add `PosixProfile` with `Uid` and `Gid`"),
        };
    };
    if !profile.is_root() {
        return link.holds(format!("user {}, group {}", profile.uid, profile.gids.join(", ")));
    }
    match Access::of(proof, mount) {
        Known::Access(access) => match access.decide("ClientRootAccess") {
            Decision::Allowed => link.holds("root, with elasticfilesystem:ClientRootAccess"),
            Decision::Denied | Decision::NotAllowed => link
                .broken(
                    Severity::Warning,
                    "the user is root, and no policy allows elasticfilesystem:ClientRootAccess",
                )
                .help("Allow elasticfilesystem:ClientRootAccess, or use another user ID"),
            Decision::Open => {
                link.open("the permission of root depends on values that are not in the template")
            }
        },
        Known::Everyone => link.holds("root"),
        Known::Open(why) => link.open(why),
    }
}

/// The directory exists, and the user may write to it. Transfer Family creates no directory.
fn directory<'a>(proof: &Proof<'a, '_>, mount: &Mount<'a>, profile: Option<&Profile>) -> Link {
    let link = Link::new(code::MNT_011, "directory", &mount.path);
    let Some(path) = mount.root.as_deref() else {
        return link.open("the directory is unknown");
    };
    let path = path.trim_end_matches('/');
    if path.is_empty() {
        return match profile {
            Some(profile) if profile.is_root() => link.holds("the root directory"),
            Some(_) => link
                .broken(
                    Severity::Warning,
                    "the user is in the root directory, and only root can write to that of a new file system",
                )
                .help("Use a directory that an access point creates for the user"),
            None => link.open("the owner of the root directory is unknown"),
        };
    }
    let Some(point) = creator(proof.view, &mount.storage, path) else {
        return link
            .broken(
                Severity::Warning,
                format!("nothing in the template creates the directory {path}"),
            )
            .help("Add an access point that creates it, and mount the access point on a client");
    };
    let Some(profile) = profile else {
        return link.open(format!("{} creates it, for a user that is unknown", point.id));
    };
    match mode(&point, profile) {
        _ if !is_used(proof.view, &point) => link.open(without_client(&point)),
        Some(mode) if mode & 0o7 == 0o7 || profile.is_root() => {
            link.holds(format!("a client of {} creates it for the user", point.id))
        }
        Some(_) => link
            .broken(
                Severity::Warning,
                format!(
                    "{} creates the directory {path} without write access for user {}",
                    point.id, profile.uid
                ),
            )
            .help(
                "Set the owner or the permissions of the directory in `RootDirectory.CreationInfo`",
            ),
        None => link.open(format!("the owner of the directory of {} is unknown", point.id)),
    }
}

/// Returns the permissions that the directory of an access point has for a user.
fn mode(point: &Resource<'_>, profile: &Profile) -> Option<u32> {
    let of = |name: &str| {
        Some(scalar(point.get(&format!("RootDirectory.CreationInfo.{name}"))?)?.into_owned())
    };
    let mode = u32::from_str_radix(&of("Permissions")?, 8).ok()?;
    let shift = if of("OwnerUid")? == profile.uid {
        6
    } else if profile.gids.contains(&of("OwnerGid")?) {
        3
    } else {
        0
    };
    Some((mode >> shift) & 0o7)
}
