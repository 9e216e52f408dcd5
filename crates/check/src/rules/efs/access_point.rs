//! Access points.

use stanchion_template::{Node, counted};

use super::ACCESS_POINT;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::efs::{LARGEST_ID, PATH_CHARACTERS, PATH_LEVELS, path_fault};
use crate::mount::Directories;
use crate::rule::{Findings, Rule};
use crate::view::value::number;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::EFS_061, path),
    Rule::new(code::EFS_062, creation),
    Rule::new(code::EFS_064, ids),
    Rule::new(code::EFS_065, root),
];

const KINDS: [&str; 2] = [ACCESS_POINT, "AWS::S3Files::AccessPoint"];

fn path(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for kind in KINDS {
        for it in cx.of(kind) {
            let Some(path) = it.text("RootDirectory.Path") else { continue };
            if let Some(fault) = path_fault(path) {
                findings
                    .on(&it, "RootDirectory.Path", format!("the path of the access point {fault}"))
                    .found(path)
                    .allowed(format!(
                        "/ followed by up to {PATH_LEVELS} levels, {}",
                        counted(PATH_CHARACTERS, "character")
                    ));
            }
        }
    }
}

fn creation(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let directories = Directories::of(cx);
    for (kind, info) in KINDS.into_iter().zip(["CreationInfo", "CreationPermissions"]) {
        for it in cx.of(kind) {
            let Some(path) = it.text("RootDirectory.Path").filter(|it| *it != "/") else {
                continue;
            };
            if it.has(&format!("RootDirectory.{info}")) || directories.has(cx, &it, path) {
                continue;
            }
            findings
                .on(
                    &it,
                    "RootDirectory",
                    format!("nothing in the template creates the directory {path}"),
                )
                .found(format!("`Path` without `{info}`"));
        }
    }
}

fn ids(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
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
                let Some(text) = it.get(&property).and_then(crate::view::value::scalar) else {
                    continue;
                };
                if text.parse().map_or(true, |it: u64| it > LARGEST_ID.into())
                    && !text.contains("{{")
                {
                    findings
                        .on(&it, &property, "the POSIX user or group id is out of range")
                        .found(text)
                        .allowed(format!("0 to {LARGEST_ID}"));
                }
            }
        }
    }
}

fn root(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for kind in KINDS {
        for it in cx.of(kind) {
            for name in ["Uid", "Gid"] {
                let property = format!("PosixUser.{name}");
                let is_zero = |it: &Node| number(it) == Some(0.0);
                if it.get(&property).is_some_and(is_zero) {
                    findings
                        .on(&it, &property, "the access point maps every client to root")
                        .found("0");
                }
            }
        }
    }
}
