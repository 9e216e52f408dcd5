//! Replication of buckets.

use super::BUCKET;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::S3B_004, versioning)];

fn versioning(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(BUCKET).filter(|it| it.has("ReplicationConfiguration")) {
        let status = "VersioningConfiguration.Status";
        let is_off = !it.has("VersioningConfiguration") || it.text(status) == Some("Suspended");
        if is_off {
            findings
                .on(
                    &it,
                    "ReplicationConfiguration",
                    "the bucket is replicated, but its versioning is not enabled",
                )
                .found(it.text(status).unwrap_or("no `VersioningConfiguration`"))
                .allowed("`VersioningConfiguration` with `Status: Enabled`");
        }
    }
}
