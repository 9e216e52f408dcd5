//! The data repository of the file system itself.

use super::{ASSOCIATION, Deployment, lustre};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::fsx::{CHUNK_MIB, IMPORT_POLICIES, REPOSITORY_PATH_CHARACTERS};
use crate::facts::s3::bucket_of;
use crate::rule::{Findings, Rule};
use crate::view::identity::{name_of, of_kind};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::FSX_040, both),
    Rule::new(code::FSX_041, import),
    Rule::new(code::FSX_042, export),
    Rule::new(code::FSX_043, overwrite),
    Rule::new(code::FSX_044, chunk),
    Rule::new(code::FSX_045, form),
];

const NAMES: [&str; 4] = ["ImportPath", "ExportPath", "AutoImportPolicy", "ImportedFileChunkSize"];

fn both(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let Some(name) = NAMES.into_iter().find(|name| it.has(name)) else { continue };
        let linked = cx
            .of(ASSOCIATION)
            .find(|link| link.get("FileSystemId").and_then(name_of) == Some(it.resource.id));
        if let Some(link) = linked {
            let property = format!("LustreConfiguration.{name}");
            findings
                .on(
                    &it.resource,
                    &property,
                    format!(
                        "the file system {} is already linked by the association {}",
                        it.resource.id, link.id
                    ),
                )
                .found(format!("`{name}` and an association"))
                .allowed("only one of the two");
        }
    }
}

fn import(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "LustreConfiguration.AutoImportPolicy";
    for it in lustre(cx) {
        if it.deployment == Some(Deployment::Persistent2) {
            for name in NAMES.into_iter().filter(|name| it.has(name)) {
                findings
                    .on(
                        &it.resource,
                        &format!("LustreConfiguration.{name}"),
                        format!("PERSISTENT_2 does not support `{name}`"),
                    )
                    .found("PERSISTENT_2")
                    .allowed("AWS::FSx::DataRepositoryAssociation");
            }
        } else if it.has("AutoImportPolicy")
            && it.text("AutoImportPolicy") != Some("NONE")
            && !it.has("ImportPath")
        {
            findings
                .on(&it.resource, property, "there is nothing to import from")
                .found("no `ImportPath`");
        }
        if let Some(policy) = it.text("AutoImportPolicy").filter(|it| !IMPORT_POLICIES.contains(it))
        {
            findings
                .on(&it.resource, property, "the automatic import policy does not exist")
                .found(policy)
                .allowed(IMPORT_POLICIES.join(", "));
        }
    }
}

fn export(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "LustreConfiguration.ExportPath";
    for it in lustre(cx).filter(|it| it.has("ExportPath")) {
        if !it.has("ImportPath") {
            findings
                .on(&it.resource, property, "`ExportPath` requires `ImportPath`")
                .found("no `ImportPath`");
        }
        let (Some(from), Some(to)) = (it.text("ImportPath"), it.text("ExportPath")) else {
            continue;
        };
        if let (Some(from), Some(to)) = (bucket_of(from), bucket_of(to))
            && from != to
        {
            findings
                .on(&it.resource, property, "`ExportPath` is not in the bucket of `ImportPath`")
                .found(to)
                .allowed(from);
        }
    }
}

fn overwrite(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let (Some(from), Some(to)) = (it.text("ImportPath"), it.text("ExportPath")) else {
            continue;
        };
        if from.trim_end_matches('/') == to.trim_end_matches('/') {
            findings
                .on(
                    &it.resource,
                    "LustreConfiguration.ExportPath",
                    "exported files overwrite the imported objects",
                )
                .found(to);
        }
    }
}

fn chunk(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "LustreConfiguration.ImportedFileChunkSize";
    for it in lustre(cx).filter(|it| it.has("ImportedFileChunkSize")) {
        if !it.has("ImportPath") {
            findings
                .on(&it.resource, property, "there is nothing to import from")
                .found("no `ImportPath`");
        }
        let Some(size) = it.number("ImportedFileChunkSize") else { continue };
        if !CHUNK_MIB.has(size) {
            findings
                .on(&it.resource, property, "`ImportedFileChunkSize` is out of range")
                .found(format!("{size} MiB"))
                .allowed(format!("{CHUNK_MIB} MiB"));
        }
    }
}

fn form(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut check = |resource: &crate::view::Resource<'_>, property: &str| {
        let Some(node) = resource.get(property) else { return };
        let fault = match resource.text(property) {
            Some(path) => {
                let is_right = bucket_of(path).is_some_and(|it| (1..=63).contains(&it.len()));
                !is_right || path.chars().count() > REPOSITORY_PATH_CHARACTERS
            }
            // The name and the ARN of a bucket are not a URI.
            None => of_kind(cx, node, "AWS::S3::Bucket").is_some(),
        };
        if fault {
            findings
                .on(resource, property, "the data repository path is not a valid S3 URI")
                .found(node.describe())
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
