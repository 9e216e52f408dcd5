//! Sources and outputs of projects.

use super::PROJECT;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::CBD_008, settings)];

const PIPELINE: &str = "CODEPIPELINE";

/// Source: <https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectSource.html>
fn settings(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(PROJECT) {
        let is_known = |name: &str| it.get(name).is_some_and(|it| it.as_map().is_some());
        let (source, output) = (it.text("Source.Type"), it.text("Artifacts.Type"));
        if let (Some(source), true) = (source, is_known("Source")) {
            let is_located = !matches!(source, PIPELINE | "NO_SOURCE");
            if is_located && !it.has("Source.Location") {
                findings
                    .on(
                        &it,
                        "Source.Location",
                        format!("a source of the type {source} has a location"),
                    )
                    .found("no `Location`");
            }
            if source == "NO_SOURCE" && !it.has("Source.BuildSpec") {
                findings
                    .on(
                        &it,
                        "Source.BuildSpec",
                        "a project without a source has no file with commands",
                    )
                    .found("no `BuildSpec`, with `Type: NO_SOURCE`");
            }
        }
        if output == Some("S3") && is_known("Artifacts") && !it.has("Artifacts.Location") {
            findings
                .on(&it, "Artifacts.Location", "an output to S3 has a bucket")
                .found("no `Location`, with `Type: S3`");
        }
        if let (Some(source), Some(output)) = (source, output)
            && (source == PIPELINE) != (output == PIPELINE)
        {
            findings
                .on(&it, "Artifacts.Type", "CodePipeline has both the source and the output")
                .found(format!("{source} and {output}"))
                .allowed("CODEPIPELINE for both, or for neither");
        }
    }
}
