//! References to file systems by their id.

use super::{ACCESS_POINT, FILE_SYSTEM, MOUNT_TARGET};
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;
use crate::view::identity::reference_of;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::EFS_066, arn)];

fn arn(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (kind, severity) in [(ACCESS_POINT, Severity::Error), (MOUNT_TARGET, Severity::Warning)] {
        for it in cx.of(kind) {
            let Some(node) = it.get("FileSystemId") else { continue };
            let is_arn = match reference_of(node) {
                Some(it) if it.attribute() == Some("Arn") => {
                    of_kind(cx, node, FILE_SYSTEM).is_some()
                }
                _ => node.as_text().is_some_and(|it| it.starts_with("arn:")),
            };
            if is_arn {
                findings
                    .on(
                        &it,
                        "FileSystemId",
                        "`FileSystemId` is the ARN of the file system, not its id",
                    )
                    .severity(severity)
                    .found(node.describe())
                    .allowed("!Ref of the file system");
            }
        }
    }
}
