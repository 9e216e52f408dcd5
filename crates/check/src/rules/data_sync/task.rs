//! Tasks of DataSync.

use crate::analysis::Analysis;
use crate::code;
use crate::model::identity::is_same;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::DSY_001, itself), Rule::new(code::DSY_005, options)];

fn itself(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::DataSync::Task") {
        let places = it.get("SourceLocationArn").zip(it.get("DestinationLocationArn"));
        if let Some((from, to)) = places
            && is_same(cx, from, to) == Some(true)
        {
            findings
                .on(
                    &it,
                    "DestinationLocationArn",
                    "the source and the destination of the task are the same",
                )
                .found(to.describe());
        }
    }
}

fn options(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::DataSync::Task") {
        let removes = it.text("Options.PreserveDeletedFiles") == Some("REMOVE");
        if removes && it.text("Options.TransferMode") == Some("ALL") {
            findings
                .on(
                    &it,
                    "Options.PreserveDeletedFiles",
                    "`PreserveDeletedFiles` REMOVE is not valid with `TransferMode` ALL",
                )
                .found("REMOVE with ALL")
                .allowed("REMOVE with CHANGED, or PRESERVE");
        }
    }
}
