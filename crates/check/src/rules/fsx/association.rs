//! Data repository associations.

use super::{ASSOCIATION, Deployment, lustre};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::pairs_with_same;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::FSX_050, file_system),
    Rule::new(code::FSX_051, overlap),
    Rule::new(code::FSX_058, path),
    Rule::new(code::FSX_052, repository),
    Rule::new(code::FSX_055, retention),
    Rule::new(code::FSX_062, backups),
];

pub(super) fn links_of<'a>(cx: &Analysis<'a>, file_system: &Resource<'_>) -> Vec<Resource<'a>> {
    cx.naming(ASSOCIATION, "FileSystemId", file_system.id)
}

fn file_system(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx).filter(|it| !it.is_from_backup) {
        let links = links_of(cx, &it.resource);
        if links.len() > 8 {
            findings
                .at(
                    &it.resource.path(),
                    "the file system has too many data repository associations",
                )
                .found(links.len())
                .allowed("8");
        }
        let version = it.resource.number("FileSystemTypeVersion");
        let is_old = version.is_some_and(|it| (it - 2.1).abs() < 1e-9)
            || (!it.resource.has("FileSystemTypeVersion")
                && it.deployment.is_some_and(|it| it != Deployment::Persistent2));
        let found = match it.deployment {
            Some(Deployment::Scratch1) => "SCRATCH_1",
            _ if is_old => "Lustre 2.10",
            _ => continue,
        };
        for link in links {
            findings
                .on(
                    &link,
                    "FileSystemId",
                    format!(
                        "the file system {} does not support data repository associations",
                        it.resource.id
                    ),
                )
                .found(found)
                .allowed("Lustre 2.12 or 2.15 with SCRATCH_2 or a persistent type");
        }
    }
}

/// Returns the pairs of associations of the same file system.
fn pairs<'a>(cx: &Analysis<'a>) -> Vec<(Resource<'a>, Resource<'a>)> {
    pairs_with_same(cx, "FileSystemId", cx.of(ASSOCIATION))
}

/// Returns true if one path is the same as the other or below it.
pub(super) fn is_within(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim_end_matches('/'), other.trim_end_matches('/'));
    one == other || one.strip_prefix(other).is_some_and(|rest| rest.starts_with('/'))
}

fn path(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "FileSystemPath";
    for it in cx.of(ASSOCIATION) {
        if let Some(path) = it.text(property).filter(|it| !it.starts_with('/')) {
            findings.on(&it, property, "the file system path does not start with /").found(path);
        }
    }
}

fn overlap(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "FileSystemPath";
    for (one, other) in pairs(cx) {
        let (Some(a), Some(b)) = (one.text(property), other.text(property)) else { continue };
        if is_within(a, b) || is_within(b, a) {
            findings
                .on(
                    &other,
                    property,
                    format!("the file system path overlaps with that of {}", one.id),
                )
                .found(b)
                .allowed(format!("a directory that is neither {a}, nor above or below it"));
        }
    }
}

fn repository(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "DataRepositoryPath";
    for (one, other) in pairs(cx) {
        let (Some(a), Some(b)) = (one.get(property), other.get(property)) else { continue };
        let nested =
            a.as_text().zip(b.as_text()).is_some_and(|(a, b)| is_within(a, b) || is_within(b, a));
        if a == b || nested {
            findings
                .on(
                    &other,
                    property,
                    format!("the association {} uses the same data repository", one.id),
                )
                .found(b.describe());
        }
    }
}

fn retention(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        // FSX-062 reports a retention above 0.
        let is_positive = it.number("AutomaticBackupRetentionDays").is_some_and(|it| it > 0.0);
        let is_set = it.has("AutomaticBackupRetentionDays") && !is_positive;
        if is_set && !links_of(cx, &it.resource).is_empty() {
            findings.on(
                &it.resource,
                "LustreConfiguration.AutomaticBackupRetentionDays",
                "a file system that is linked to a bucket cannot have automatic backups",
            );
        }
    }
}

fn backups(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        if !it.has("ImportPath") && links_of(cx, &it.resource).is_empty() {
            continue;
        }
        let days = it.number("AutomaticBackupRetentionDays").filter(|it| *it > 0.0);
        let copies = it.resource.boolean("LustreConfiguration.CopyTagsToBackups") == Some(true);
        for (name, is_set) in
            [("AutomaticBackupRetentionDays", days.is_some()), ("CopyTagsToBackups", copies)]
        {
            if is_set {
                findings
                    .on(
                        &it.resource,
                        &format!("LustreConfiguration.{name}"),
                        "FSx does not back up a file system that is linked to a data repository",
                    )
                    .found(name);
            }
        }
    }
}
