//! The mount name of Lustre file systems.

use super::FILE_SYSTEM;
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::model::script::Script;
use crate::mount::{Helper, mount_lines};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::FSX_072, mount_name)];

fn mount_name(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let kinds = [
        ("AWS::EC2::Instance", "UserData"),
        ("AWS::EC2::LaunchTemplate", "LaunchTemplateData.UserData"),
    ];
    for (kind, property) in kinds {
        for it in cx.of(kind) {
            let Some(script) = it.get(property).map(Script::of) else { continue };
            if !script.text.contains("lustre") {
                continue;
            }
            for line in mount_lines(&script).iter().filter(|it| it.helper == Helper::Lustre) {
                let name = line.source.references().next();
                let named =
                    name.and_then(|it| cx.resource(it.name())).filter(|it| it.kind == FILE_SYSTEM);
                let kind = "LustreConfiguration.DeploymentType";
                // The default is the oldest deployment type.
                let is_oldest =
                    named.is_some_and(|it| !it.has(kind) || it.text(kind) == Some("SCRATCH_1"));
                let is_known = named.is_some_and(|it| it.text(kind).is_some());
                let has_mount_name =
                    line.source.references().any(|it| it.attribute() == Some("LustreMountName"));
                if named.is_some() && !is_oldest && !has_mount_name {
                    let entry = findings
                        .on(
                            &it,
                            property,
                            "the mount command does not use the file system's mount name",
                        )
                        .found(&line.source.text)
                        .allowed("${FileSystem.LustreMountName} after @tcp:/");
                    if is_known && line.source.text.trim_end_matches('/').ends_with(":/fsx") {
                        entry.severity(Severity::Error);
                    }
                }
            }
        }
    }
}
