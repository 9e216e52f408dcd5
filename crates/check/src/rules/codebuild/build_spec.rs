//! Inline build specifications.

use stanchion_template::{Map, Node, parse};

use super::PROJECT;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::codebuild::PHASES;
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};
use crate::view::value::scalar;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::CBD_009, valid)];

const PROPERTY: &str = "Source.BuildSpec";

/// Source: <https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html>
fn valid(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(PROJECT) {
        // Other texts are the path or the ARN of a file.
        let is_inline = |it: &&str| it.contains('\n') || it.trim_start().starts_with('{');
        let Some(text) = it.text(PROPERTY).filter(is_inline) else { continue };
        let Ok(document) = parse(text) else {
            findings
                .on(&it, PROPERTY, "the build specification is not valid YAML")
                .found("a text that is not YAML");
            continue;
        };
        let spec = &document.node;
        let version = spec.get("version").and_then(scalar);
        if !matches!(version.as_deref(), Some("0.1" | "0.2")) {
            findings
                .on(&it, PROPERTY, "the build specification has no valid version")
                .found(version.as_deref().unwrap_or("no `version`"))
                .allowed("0.1, 0.2");
        }
        let Some(phases) = spec.get("phases") else {
            // A batch of builds has its specifications elsewhere.
            if spec.get("batch").is_none() {
                findings
                    .on(&it, PROPERTY, "the build specification has no phases")
                    .found("no `phases`")
                    .allowed(PHASES.join(", "));
            }
            continue;
        };
        for (name, phase) in phases.as_map().into_iter().flat_map(Map::iter) {
            if !PHASES.contains(&name) {
                let finding = findings
                    .on(&it, PROPERTY, "the build specification has an unknown phase")
                    .found(name);
                match nearest(name, PHASES) {
                    Some(close) => finding.suggest(close),
                    None => finding.allowed(PHASES.join(", ")),
                };
            } else if phase.get("commands").is_none_or(|it| *it == Node::Null)
                && phase.get("runtime-versions").is_none()
            {
                findings
                    .on(&it, PROPERTY, format!("the phase {name} has no commands"))
                    .found(format!("{name} without `commands`"));
            }
        }
    }
}
