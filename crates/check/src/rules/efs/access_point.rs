//! Access points.

use stanchion_template::Node;

use super::ACCESS_POINT;
use crate::context::{Context, number};
use crate::findings::Findings;
use crate::model::identity::of_kind;
use crate::mount::is_made_elsewhere;
use crate::rules::declare::rules;

const SOURCE: &str = "https://docs.aws.amazon.com/efs/latest/ug/API_RootDirectory.html";

rules! {
    "EFS-061" Error "An access point's path is none EFS takes" {
        what: "RootDirectory.Path does not start with /, is longer than 100 characters, has more than 4 levels, a level that starts with a point, or one of $ # < > ; ` | & ? { } ^ * and line breaks.",
        why: "EFS refuses the access point.",
        source: SOURCE,
        fix: "use a plain path of up to 4 levels",
        failing: "Resources: {Door: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: fs-12345678, RootDirectory: {Path: /a/b/c/d/e, CreationInfo: {OwnerUid: '1', OwnerGid: '1', Permissions: '750'}}}}}\n",
        passing: "Resources: {Door: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: fs-12345678, RootDirectory: {Path: /a/b/c/d, CreationInfo: {OwnerUid: '1', OwnerGid: '1', Permissions: '750'}}}}}\n",
        check: path,
    }
    "EFS-062" Error "Nothing makes an access point's directory" {
        what: "RootDirectory.Path is not /, CreationInfo is absent, and no other access point of a file system of this template makes the directory. For a file system outside of the template a warning.",
        why: "Every mount through the access point fails until somebody makes the directory.",
        source: SOURCE,
        fix: "set CreationInfo with OwnerUid, OwnerGid and Permissions",
        failing: "Resources:\n  Data: {Type: AWS::EFS::FileSystem}\n  Door: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: !Ref Data, RootDirectory: {Path: /a}}}\n",
        passing: "Resources:\n  Data: {Type: AWS::EFS::FileSystem}\n  Door: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: !Ref Data, RootDirectory: {Path: /a, CreationInfo: {OwnerUid: '1', OwnerGid: '1', Permissions: '750'}}}}\n",
        check: creation,
    }
    "EFS-064" Error "A user or group id is out of range" {
        what: "Uid, Gid, OwnerUid, OwnerGid or an entry of SecondaryGids is no whole number from 0 to 4294967295.",
        why: "EFS refuses the access point.",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_PosixUser.html",
        fix: "use a whole number of up to 32 bits",
        failing: "Resources: {Door: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: fs-12345678, PosixUser: {Uid: '4294967296', Gid: '1001'}}}}\n",
        passing: "Resources: {Door: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: fs-12345678, PosixUser: {Uid: '4294967295', Gid: '1001'}}}}\n",
        check: ids,
    }
    "EFS-065" Warning "An access point makes everybody root" {
        what: "PosixUser has Uid or Gid 0.",
        why: "Clients act as root on all files below, and need ClientRootAccess to do so.",
        source: "https://docs.aws.amazon.com/efs/latest/ug/enforce-identity-access-points.html",
        fix: "use a user and group of their own, such as 1001",
        failing: "Resources: {Door: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: fs-12345678, PosixUser: {Uid: '0', Gid: '0'}}}}\n",
        passing: "Resources: {Door: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: fs-12345678, PosixUser: {Uid: '1001', Gid: '1001'}}}}\n",
        check: root,
    }
}

const KINDS: [&str; 2] = [ACCESS_POINT, "AWS::S3Files::AccessPoint"];
const FORBIDDEN: &[char] = &['$', '#', '<', '>', ';', '`', '|', '&', '?', '{', '}', '^', '*', '\n'];

/// What is wrong with a path.
fn fault(path: &str) -> Option<String> {
    let levels = path.split('/').filter(|it| !it.is_empty());
    if !path.starts_with('/') {
        return Some("does not start with /".to_owned());
    }
    if path.chars().count() > 100 {
        return Some(format!("has {} characters", path.chars().count()));
    }
    if levels.clone().count() > 4 {
        return Some(format!("has {} levels", levels.count()));
    }
    if let Some(level) = levels.clone().find(|it| it.starts_with('.')) {
        return Some(format!("has the level {level}"));
    }
    path.chars().find(|it| FORBIDDEN.contains(it)).map(|it| format!("has the character {it:?}"))
}

fn path(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for kind in KINDS {
        for it in cx.of(kind) {
            let Some(path) = it.text("RootDirectory.Path") else { continue };
            if let Some(fault) = fault(path) {
                findings
                    .on(&it, "RootDirectory.Path", format!("the path {fault}"))
                    .found(path)
                    .allowed("/ and up to 4 levels, 100 characters");
            }
        }
    }
}

fn creation(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for (kind, info) in KINDS.into_iter().zip(["CreationInfo", "CreationPermissions"]) {
        for it in cx.of(kind) {
            let Some(path) = it.text("RootDirectory.Path").filter(|it| *it != "/") else {
                continue;
            };
            if it.has(&format!("RootDirectory.{info}")) || is_made_elsewhere(cx, &it, path) {
                continue;
            }
            let is_new = it
                .get("FileSystemId")
                .is_some_and(|it| of_kind(cx, it, "AWS::EFS::FileSystem").is_some());
            let entry = findings
                .on(&it, "RootDirectory", format!("nothing makes the directory {path}"))
                .found(format!("Path without {info}"));
            if !is_new {
                entry.severity(crate::Severity::Warning);
            }
        }
    }
}

fn ids(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for kind in KINDS {
        for it in cx.of(kind) {
            let info = ["RootDirectory.CreationInfo", "RootDirectory.CreationPermissions"];
            let mut places = vec!["PosixUser.Uid".to_owned(), "PosixUser.Gid".to_owned()];
            for info in info {
                places.extend([format!("{info}.OwnerUid"), format!("{info}.OwnerGid")]);
            }
            let count = it.list("PosixUser.SecondaryGids").map_or(0, <[_]>::len);
            places.extend((0..count).map(|at| format!("PosixUser.SecondaryGids.{at}")));
            for property in places {
                let Some(text) = it.get(&property).and_then(crate::context::scalar) else {
                    continue;
                };
                if text.parse::<u32>().is_err() && !text.contains("{{") {
                    findings
                        .on(&it, &property, "this is no id of a user or group")
                        .found(text)
                        .allowed("0 to 4294967295");
                }
            }
        }
    }
}

fn root(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for kind in KINDS {
        for it in cx.of(kind) {
            for name in ["Uid", "Gid"] {
                let property = format!("PosixUser.{name}");
                let is_zero = |it: &Node| number(it) == Some(0.0);
                if it.get(&property).is_some_and(is_zero) {
                    findings.on(&it, &property, "clients of this access point are root").found("0");
                }
            }
        }
    }
}
