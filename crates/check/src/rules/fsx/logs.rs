//! The logs of Lustre file systems.

use super::lustre;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::fsx::LOG_LEVELS;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::FSX_064, logs)];

fn logs(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let base = "LustreConfiguration.LogConfiguration";
    for it in lustre(cx) {
        let level = it.text("LogConfiguration.Level");
        if let Some(level) = level.filter(|it| !LOG_LEVELS.contains(it)) {
            findings
                .on(&it.resource, &format!("{base}.Level"), "the log level does not exist")
                .found(level)
                .allowed(LOG_LEVELS.join(", "));
        }
        let property = format!("{base}.Destination");
        let Some(destination) = it.resource.get(&property) else { continue };
        if level == Some("DISABLED") {
            findings
                .on(
                    &it.resource,
                    &property,
                    "the file system has a log destination, but logging is disabled",
                )
                .found("`Destination` with DISABLED");
        }
        let group = crate::view::identity::of_kind(cx, destination, "AWS::Logs::LogGroup");
        let named = group.and_then(|it| it.text("LogGroupName"));
        let named = named.or_else(|| destination.as_text()?.split(":log-group:").nth(1));
        if let Some(name) = named.filter(|it| !it.starts_with("/aws/fsx")) {
            findings
                .on(
                    &it.resource,
                    &property,
                    "FSx only writes to log groups whose names start with /aws/fsx",
                )
                .found(name)
                .allowed("/aws/fsx/...");
        } else if group.is_some_and(|it| !it.has("LogGroupName")) {
            findings
                .on(
                    &it.resource,
                    &property,
                    "FSx only writes to log groups whose names start with /aws/fsx",
                )
                .found("a log group whose name CloudFormation generates")
                .allowed("`LogGroupName` /aws/fsx/...");
        }
    }
}
