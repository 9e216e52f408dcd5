//! Lustre versions.

use super::{Deployment, lustre};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::FSX_004, version), Rule::new(code::FSX_005, no_version)];

fn version(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "FileSystemTypeVersion";
    for it in lustre(cx) {
        let Some(number) = it.resource.number(property) else { continue };
        // YAML reads an unquoted 2.10 as the number 2.1.
        let version = match it.resource.text(property) {
            Some(text) => text.to_owned(),
            None if (number - 2.1).abs() < 1e-9 => "2.10".to_owned(),
            None => number.to_string(),
        };
        let allowed = match (version.as_str(), it.deployment) {
            ("2.10" | "2.12" | "2.15", _)
                if it.has("MetadataConfiguration") && version != "2.15" =>
            {
                "2.15 with a metadata configuration"
            }
            ("2.10", Some(Deployment::Persistent2)) => "2.12 or 2.15 with PERSISTENT_2",
            ("2.10" | "2.12" | "2.15", _) => continue,
            _ => "2.10, 2.12 or 2.15",
        };
        findings
            .on(&it.resource, property, "the Lustre version does not fit this file system")
            .found(version)
            .allowed(allowed);
    }
}

fn no_version(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let is_new = it.deployment.is_none_or(|it| it == Deployment::Persistent2);
        if !it.resource.has("FileSystemTypeVersion") && !is_new && !it.is_from_backup {
            findings
                .on(
                    &it.resource,
                    "FileSystemTypeVersion",
                    "the file system uses the default Lustre version, which is the oldest",
                )
                .found("not set (default: 2.10)")
                .allowed("2.12 or 2.15");
        }
    }
}
