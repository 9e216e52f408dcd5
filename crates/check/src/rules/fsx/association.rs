//! Data repository associations.

use super::{ASSOCIATION, Deployment, lustre};
use crate::context::{Context, Resource};
use crate::findings::Findings;
use crate::model::identity::{is_same, name_of};
use crate::rules::declare::rules;

const SOURCE: &str =
    "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateDataRepositoryAssociation.html";

/// A file system and one association.
macro_rules! linked {
    ($version:literal, $deployment:literal, $path:literal) => {
        concat!(
            "Resources:\n  Data: {Type: AWS::FSx::FileSystem, Properties: {FileSystemType: LUSTRE", $version,
            ", StorageCapacity: 1200, SubnetIds: [subnet-12345678], LustreConfiguration: {DeploymentType: ", $deployment,
            "}}}\n  Link: {Type: AWS::FSx::DataRepositoryAssociation, Properties: {FileSystemId: !Ref Data, FileSystemPath: ", $path,
            ", DataRepositoryPath: 's3://b'}}\n",
        )
    };
}

/// Two associations of a file system.
macro_rules! two {
    ($one:literal, $first:literal, $two:literal, $second:literal) => {
        concat!(
            "Resources:\n  One: {Type: AWS::FSx::DataRepositoryAssociation, Properties: {FileSystemId: fs-12345678, FileSystemPath: ", $one,
            ", DataRepositoryPath: '", $first,
            "'}}\n  Two: {Type: AWS::FSx::DataRepositoryAssociation, Properties: {FileSystemId: fs-12345678, FileSystemPath: ", $two,
            ", DataRepositoryPath: '", $second, "'}}\n",
        )
    };
}

rules! {
    "FSX-050" Error "This file system takes no data repository association" {
        what: "An association is on a file system with SCRATCH_1 or Lustre 2.10, or a file system has more than 8.",
        why: "FSx refuses the association.",
        source: SOURCE,
        fix: "use SCRATCH_2 or a persistent type with Lustre 2.12 or 2.15",
        failing: linked!("", "SCRATCH_2", "/b"),
        passing: linked!(", FileSystemTypeVersion: '2.15'", "SCRATCH_2", "/b"),
        check: file_system,
    }
    "FSX-051" Error "Paths of data repository associations overlap" {
        what: "FileSystemPath does not start with /, or is below that of another association of the file system; / excludes all others.",
        why: "FSx refuses the second association.",
        source: SOURCE,
        fix: "use directories beside each other",
        failing: two!("/a", "s3://b/x", "/a/b", "s3://b/y"),
        passing: two!("/a", "s3://b/x", "/b", "s3://b/y"),
        check: overlap,
    }
    "FSX-052" Error "Two associations have one data repository" {
        what: "Two associations of a file system have the same DataRepositoryPath, or one inside the other.",
        why: "FSx refuses the second association.",
        source: SOURCE,
        fix: "give each its own bucket or prefix",
        failing: two!("/a", "s3://b/x", "/b", "s3://b/x"),
        passing: two!("/a", "s3://b/x", "/b", "s3://b/y"),
        check: repository,
    }
    "FSX-055" Warning "Backup retention on a linked file system" {
        what: "A file system with an association sets AutomaticBackupRetentionDays.",
        why: "Backups are not for linked file systems, and with the property each change of tags is an update that fails.",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-backups-fsx.html",
        fix: "leave AutomaticBackupRetentionDays out",
        failing: linked!(", FileSystemTypeVersion: '2.15'", "PERSISTENT_2, PerUnitStorageThroughput: 125, AutomaticBackupRetentionDays: 0", "/b"),
        passing: linked!(", FileSystemTypeVersion: '2.15'", "PERSISTENT_2, PerUnitStorageThroughput: 125", "/b"),
        check: retention,
    }
    "FSX-062" Error "Backups of a linked file system" {
        what: "A file system with an ImportPath or an association keeps automatic backups, or copies tags to them.",
        why: "FSx takes no backups of file systems that are linked to a data repository.",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-backups-fsx.html",
        fix: "leave AutomaticBackupRetentionDays and CopyTagsToBackups out",
        failing: linked!(", FileSystemTypeVersion: '2.15'", "PERSISTENT_2, PerUnitStorageThroughput: 125, AutomaticBackupRetentionDays: 7", "/b"),
        passing: linked!(", FileSystemTypeVersion: '2.15'", "PERSISTENT_2, PerUnitStorageThroughput: 125", "/b"),
        check: backups,
    }
}

fn links_of<'a>(cx: &Context<'a>, file_system: &Resource<'_>) -> Vec<Resource<'a>> {
    cx.of(ASSOCIATION)
        .filter(|it| it.get("FileSystemId").and_then(name_of) == Some(file_system.id))
        .collect()
}

fn file_system(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx).filter(|it| !it.is_from_backup) {
        let links = links_of(cx, &it.resource);
        if links.len() > 8 {
            findings
                .at(&it.resource.path(), "the file system has too many associations")
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
                .on(&link, "FileSystemId", format!("{} takes no associations", it.resource.id))
                .found(found)
                .allowed("Lustre 2.12 or 2.15 with SCRATCH_2 or a persistent type");
        }
    }
}

/// Pairs of associations of one file system.
fn pairs<'a>(cx: &Context<'a>) -> Vec<(Resource<'a>, Resource<'a>)> {
    let all: Vec<Resource<'a>> = cx.of(ASSOCIATION).collect();
    let mut pairs = Vec::new();
    for (at, one) in all.iter().enumerate() {
        for other in &all[at + 1..] {
            let ids = one.get("FileSystemId").zip(other.get("FileSystemId"));
            if ids.is_some_and(|(one, other)| is_same(cx, one, other) == Some(true)) {
                pairs.push((*one, *other));
            }
        }
    }
    pairs
}

/// Whether one path is the other or below it.
fn is_within(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim_end_matches('/'), other.trim_end_matches('/'));
    one == other || one.strip_prefix(other).is_some_and(|rest| rest.starts_with('/'))
}

fn overlap(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "FileSystemPath";
    for it in cx.of(ASSOCIATION) {
        if let Some(path) = it.text(property).filter(|it| !it.starts_with('/')) {
            findings.on(&it, property, "the path does not start with /").found(path);
        }
    }
    for (one, other) in pairs(cx) {
        let (Some(a), Some(b)) = (one.text(property), other.text(property)) else { continue };
        if is_within(a, b) || is_within(b, a) {
            findings
                .on(&other, property, format!("the path overlaps with that of {}", one.id))
                .found(b)
                .allowed(format!("a directory that is not in {a}, and does not have it"));
        }
    }
}

fn repository(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "DataRepositoryPath";
    for (one, other) in pairs(cx) {
        let (Some(a), Some(b)) = (one.get(property), other.get(property)) else { continue };
        let nested =
            a.as_text().zip(b.as_text()).is_some_and(|(a, b)| is_within(a, b) || is_within(b, a));
        if a == b || nested {
            findings
                .on(&other, property, format!("the data repository is that of {}", one.id))
                .found(b.describe());
        }
    }
}

fn retention(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        if it.has("AutomaticBackupRetentionDays") && !links_of(cx, &it.resource).is_empty() {
            findings.on(
                &it.resource,
                "LustreConfiguration.AutomaticBackupRetentionDays",
                "a linked file system has no automatic backups",
            );
        }
    }
}

fn backups(cx: &Context<'_>, findings: &mut Findings<'_>) {
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
                        "a linked file system has no backups",
                    )
                    .found(name);
            }
        }
    }
}
