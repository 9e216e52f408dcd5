//! Metadata performance.

use stanchion_template::Node;
use stanchion_template::language::has_generated_keys;

use super::{Deployment, lustre};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::fsx::{METADATA_SSD, METADATA_STEP, METADATA_STEPS};
use crate::rule::{Findings, Rule};
use crate::view::value::whole;

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
                .on(
                    &it.resource,
                    METADATA,
                    "this deployment type does not support a metadata configuration",
                )
                .found(deployment.name())
                .allowed("PERSISTENT_2");
        }
        let map = it.resource.get(METADATA).and_then(Node::as_map);
        let is_map = map.is_some_and(|it| !has_generated_keys(it));
        if is_map && !it.has("MetadataConfiguration.Mode") {
            findings
                .on(&it.resource, METADATA, "the metadata configuration has no `Mode`")
                .found("not set")
                .allowed("AUTOMATIC or USER_PROVISIONED");
        }
    }
}

fn mode(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let has_number = it.has("MetadataConfiguration.Iops");
        let (found, allowed) = match it.text("MetadataConfiguration.Mode") {
            Some("AUTOMATIC") if has_number => {
                ("AUTOMATIC with `Iops`", "USER_PROVISIONED with `Iops`")
            }
            Some("USER_PROVISIONED") if !has_number => {
                ("USER_PROVISIONED without `Iops`", "AUTOMATIC, or `Iops`")
            }
            Some("AUTOMATIC" | "USER_PROVISIONED") | None => continue,
            Some(other) => (other, "AUTOMATIC or USER_PROVISIONED"),
        };
        findings
            .on(&it.resource, METADATA, "`Mode` and `Iops` of the metadata configuration conflict")
            .found(found)
            .allowed(allowed);
    }
}

fn operations(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let Some(number) = it.number("MetadataConfiguration.Iops") else { continue };
        if it.storage.is_none_or(|it| it == "HDD") {
            continue;
        }
        let steps = number / f64::from(METADATA_STEP);
        let is_step = steps.fract() == 0.0 && METADATA_STEPS.has(steps);
        let fits = is_step || whole(number).is_some_and(|it| METADATA_SSD.contains(&it));
        let firsts = METADATA_SSD.map(|it| it.to_string()).join(", ");
        let most = METADATA_STEP * METADATA_STEPS.most;
        let allowed =
            format!("{firsts}, {METADATA_STEP} and multiples of {METADATA_STEP} up to {most}");
        if !fits {
            findings
                .on(
                    &it.resource,
                    &format!("{METADATA}.Iops"),
                    "FSx does not support this number of metadata IOPS",
                )
                .found(number)
                .allowed(allowed);
        }
    }
}
