//! The data repository of the file system itself.

use super::{ASSOCIATION, CREATE, Deployment, example, lustre};
use crate::context::Context;
use crate::findings::Findings;
use crate::model::identity::name_of;
use crate::rules::declare::rules;

rules! {
    "FSX-040" Error "Paths of the file system exclude data repository associations" {
        what: "A file system has ImportPath, ExportPath, AutoImportPolicy or ImportedFileChunkSize, and an association of the template is on it.",
        why: "FSx refuses the association.",
        source: CREATE,
        fix: "move the paths into the association",
        failing: "Resources:\n  Data: {Type: AWS::FSx::FileSystem, Properties: {FileSystemType: LUSTRE, FileSystemTypeVersion: '2.15', StorageCapacity: 1200, SubnetIds: [subnet-12345678], LustreConfiguration: {DeploymentType: SCRATCH_2, ImportPath: 's3://b'}}}\n  Link: {Type: AWS::FSx::DataRepositoryAssociation, Properties: {FileSystemId: !Ref Data, FileSystemPath: /b, DataRepositoryPath: 's3://b'}}\n",
        passing: "Resources:\n  Data: {Type: AWS::FSx::FileSystem, Properties: {FileSystemType: LUSTRE, FileSystemTypeVersion: '2.15', StorageCapacity: 1200, SubnetIds: [subnet-12345678], LustreConfiguration: {DeploymentType: SCRATCH_2}}}\n  Link: {Type: AWS::FSx::DataRepositoryAssociation, Properties: {FileSystemId: !Ref Data, FileSystemPath: /b, DataRepositoryPath: 's3://b'}}\n",
        check: both,
    }
    "FSX-041" Error "Automatic import needs an import path, and is not for PERSISTENT_2" {
        what: "AutoImportPolicy is none of NONE, NEW, NEW_CHANGED and NEW_CHANGED_DELETED or stands without ImportPath; or ImportPath, ExportPath or AutoImportPolicy stands beside PERSISTENT_2.",
        why: "FSx refuses the file system.",
        source: CREATE,
        fix: "set ImportPath; for PERSISTENT_2 use AWS::FSx::DataRepositoryAssociation",
        failing: example!("      StorageCapacity: 1200\n", "DeploymentType: PERSISTENT_2, PerUnitStorageThroughput: 125, ImportPath: 's3://b', AutoImportPolicy: NEW"),
        passing: example!("      StorageCapacity: 1200\n", "DeploymentType: SCRATCH_2, ImportPath: 's3://b', AutoImportPolicy: NEW"),
        check: import,
    }
    "FSX-042" Error "An export path needs an import path in the same bucket" {
        what: "ExportPath stands without ImportPath, or has another bucket.",
        why: "FSx refuses the file system.",
        source: CREATE,
        fix: "use the bucket of ImportPath",
        failing: example!("      StorageCapacity: 1200\n", "DeploymentType: SCRATCH_2, ImportPath: 's3://a', ExportPath: 's3://b/out'"),
        passing: example!("      StorageCapacity: 1200\n", "DeploymentType: SCRATCH_2, ImportPath: 's3://b', ExportPath: 's3://b/out'"),
        check: export,
    }
    "FSX-043" Warning "Exports overwrite what was imported" {
        what: "ExportPath is the same as ImportPath.",
        why: "Changed files replace the objects they came from.",
        source: CREATE,
        fix: "export below a prefix of its own",
        failing: example!("      StorageCapacity: 1200\n", "DeploymentType: SCRATCH_2, ImportPath: 's3://b', ExportPath: 's3://b'"),
        passing: example!("      StorageCapacity: 1200\n", "DeploymentType: SCRATCH_2, ImportPath: 's3://b', ExportPath: 's3://b/out'"),
        check: overwrite,
    }
    "FSX-044" Error "The chunk size of imported files is out of range" {
        what: "ImportedFileChunkSize is not 1 to 512,000 MiB, or stands without ImportPath.",
        why: "FSx refuses the file system.",
        source: CREATE,
        fix: "use 1 to 512000, or leave it out for 1024",
        failing: example!("      StorageCapacity: 1200\n", "DeploymentType: SCRATCH_2, ImportPath: 's3://b', ImportedFileChunkSize: 600000"),
        passing: example!("      StorageCapacity: 1200\n", "DeploymentType: SCRATCH_2, ImportPath: 's3://b', ImportedFileChunkSize: 2048"),
        check: chunk,
    }
    "FSX-045" Error "A path of a data repository has the wrong form" {
        what: "ImportPath, ExportPath or DataRepositoryPath does not start with s3:// and the name of a bucket.",
        why: "FSx refuses the path.",
        source: CREATE,
        fix: "write s3://bucket/prefix",
        failing: example!("      StorageCapacity: 1200\n", "DeploymentType: SCRATCH_2, ImportPath: my-bucket/in"),
        passing: example!("      StorageCapacity: 1200\n", "DeploymentType: SCRATCH_2, ImportPath: 's3://my-bucket/in'"),
        check: form,
    }
}

const NAMES: [&str; 4] = ["ImportPath", "ExportPath", "AutoImportPolicy", "ImportedFileChunkSize"];

fn both(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let Some(name) = NAMES.into_iter().find(|name| it.has(name)) else { continue };
        let linked = cx
            .of(ASSOCIATION)
            .find(|link| link.get("FileSystemId").and_then(name_of) == Some(it.resource.id));
        if let Some(link) = linked {
            let property = format!("LustreConfiguration.{name}");
            findings
                .on(&it.resource, &property, format!("{} is linked by {}", it.resource.id, link.id))
                .found(format!("{name} and an association"))
                .allowed("one of both");
        }
    }
}

fn import(cx: &Context<'_>, findings: &mut Findings<'_>) {
    const POLICIES: [&str; 4] = ["NONE", "NEW", "NEW_CHANGED", "NEW_CHANGED_DELETED"];
    let property = "LustreConfiguration.AutoImportPolicy";
    for it in lustre(cx) {
        if it.deployment == Some(Deployment::Persistent2) {
            for name in NAMES.into_iter().filter(|name| it.has(name)) {
                findings
                    .on(
                        &it.resource,
                        &format!("LustreConfiguration.{name}"),
                        format!("PERSISTENT_2 has no {name}"),
                    )
                    .found("PERSISTENT_2")
                    .allowed("AWS::FSx::DataRepositoryAssociation");
            }
        } else if it.has("AutoImportPolicy") && !it.has("ImportPath") {
            findings
                .on(&it.resource, property, "there is nothing to import from")
                .found("no ImportPath");
        }
        if let Some(policy) = it.text("AutoImportPolicy").filter(|it| !POLICIES.contains(it)) {
            findings
                .on(&it.resource, property, "there is no such policy")
                .found(policy)
                .allowed(POLICIES.join(", "));
        }
    }
}

/// The bucket of `s3://bucket/prefix`.
fn bucket(path: &str) -> Option<&str> {
    path.strip_prefix("s3://")?.split('/').next()
}

fn export(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "LustreConfiguration.ExportPath";
    for it in lustre(cx).filter(|it| it.has("ExportPath")) {
        if !it.has("ImportPath") {
            findings
                .on(&it.resource, property, "an export path needs an import path")
                .found("no ImportPath");
        }
        let (Some(from), Some(to)) = (it.text("ImportPath"), it.text("ExportPath")) else {
            continue;
        };
        if let (Some(from), Some(to)) = (bucket(from), bucket(to))
            && from != to
        {
            findings
                .on(&it.resource, property, "the bucket is not that of ImportPath")
                .found(to)
                .allowed(from);
        }
    }
}

fn overwrite(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let (Some(from), Some(to)) = (it.text("ImportPath"), it.text("ExportPath")) else {
            continue;
        };
        if from.trim_end_matches('/') == to.trim_end_matches('/') {
            findings
                .on(
                    &it.resource,
                    "LustreConfiguration.ExportPath",
                    "exports overwrite what was imported",
                )
                .found(to);
        }
    }
}

fn chunk(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "LustreConfiguration.ImportedFileChunkSize";
    for it in lustre(cx).filter(|it| it.has("ImportedFileChunkSize")) {
        if !it.has("ImportPath") {
            findings
                .on(&it.resource, property, "there is nothing to import from")
                .found("no ImportPath");
        }
        let Some(size) = it.number("ImportedFileChunkSize") else { continue };
        if !(1.0..=512_000.0).contains(&size) {
            findings
                .on(&it.resource, property, "the chunk size is out of range")
                .found(format!("{size} MiB"))
                .allowed("1 to 512000 MiB");
        }
    }
}

fn form(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let mut check = |resource: &crate::context::Resource<'_>, property: &str| {
        let Some(path) = resource.text(property) else { return };
        let is_right = bucket(path).is_some_and(|it| (1..=63).contains(&it.len()));
        if !is_right || path.chars().count() > 4357 {
            findings
                .on(resource, property, "this is no path of a bucket")
                .found(path)
                .allowed("s3://bucket/prefix");
        }
    };
    for it in lustre(cx) {
        check(&it.resource, "LustreConfiguration.ImportPath");
        check(&it.resource, "LustreConfiguration.ExportPath");
    }
    for it in cx.of(ASSOCIATION) {
        check(&it, "DataRepositoryPath");
    }
}
