//! Metadata performance and the Elastic Fabric Adapter.

use super::{Deployment, lustre};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

const METADATA: &str = "LustreConfiguration.MetadataConfiguration";

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::FSX_030, place),
    Rule::new(code::FSX_031, mode),
    Rule::new(code::FSX_032, operations),
];

fn place(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx).filter(|it| it.has("MetadataConfiguration")) {
        if let Some(deployment) = it.deployment.filter(|it| *it != Deployment::Persistent2)
            && !it.is_from_backup
        {
            findings
                .on(&it.resource, METADATA, "this deployment type has no metadata configuration")
                .found(deployment.name())
                .allowed("PERSISTENT_2");
        }
        let is_map = it.resource.get(METADATA).is_some_and(|it| it.as_map().is_some());
        if is_map && !it.has("MetadataConfiguration.Mode") {
            findings
                .on(&it.resource, METADATA, "the mode is missing")
                .found("no Mode")
                .allowed("AUTOMATIC or USER_PROVISIONED");
        }
    }
}

fn mode(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let has_number = it.has("MetadataConfiguration.Iops");
        let (found, allowed) = match it.text("MetadataConfiguration.Mode") {
            Some("AUTOMATIC") if has_number => {
                ("AUTOMATIC with Iops", "USER_PROVISIONED with Iops")
            }
            Some("AUTOMATIC") if it.storage == Some("INTELLIGENT_TIERING") => {
                ("AUTOMATIC with INTELLIGENT_TIERING", "USER_PROVISIONED with 6000 or 12000")
            }
            Some("USER_PROVISIONED") if !has_number => {
                ("USER_PROVISIONED without Iops", "AUTOMATIC, or Iops")
            }
            Some("AUTOMATIC" | "USER_PROVISIONED") | None => continue,
            Some(other) => (other, "AUTOMATIC or USER_PROVISIONED"),
        };
        findings
            .on(&it.resource, METADATA, "mode and number contradict")
            .found(found)
            .allowed(allowed);
    }
}

fn operations(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let Some(number) = it.number("MetadataConfiguration.Iops") else { continue };
        let (fits, allowed) = match it.storage {
            Some("INTELLIGENT_TIERING") => (number == 6000.0 || number == 12000.0, "6000 or 12000"),
            Some("SSD") => (
                [1500.0, 3000.0, 6000.0].contains(&number)
                    || (number % 12000.0 == 0.0 && (12000.0..=192_000.0).contains(&number)),
                "1500, 3000, 6000, 12000 and multiples of 12000 up to 192000",
            ),
            _ => continue,
        };
        if !fits {
            findings
                .on(
                    &it.resource,
                    &format!("{METADATA}.Iops"),
                    "there is no such number of operations",
                )
                .found(number)
                .allowed(allowed);
        }
    }
}
