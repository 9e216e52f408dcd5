//! Exports of data repository tasks, and automatic exports.

use stanchion_template::Node;

use super::ASSOCIATION;
use super::association::is_within;
use crate::analysis::Analysis;
use crate::code;
use crate::model::embedded;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::FSX_053, tasks)];

/// Returns the requests of data repository tasks in a schedule or a state machine, each with the property that has it.
fn requests(resource: &Resource<'_>) -> Vec<(&'static str, Node)> {
    let text = |property: &str| resource.get(property).and_then(embedded::document);
    let places = match resource.kind {
        "AWS::Scheduler::Schedule" => [("Target.Input", text("Target.Input")), ("", None)],
        _ => [
            ("Definition", resource.get("Definition").cloned()),
            ("DefinitionString", text("DefinitionString")),
        ],
    };
    let mut found = Vec::new();
    for (property, node) in places {
        let Some(node) = node else { continue };
        node.walk(&mut |node| {
            let is_export =
                node.get("Type").and_then(Node::as_text) == Some("EXPORT_TO_REPOSITORY");
            if is_export && node.get("FileSystemId").is_some() {
                found.push((property, node.clone()));
            }
        });
    }
    found
}

/// Returns true if an export of the paths reads a directory. Without paths it reads the whole file system. Paths that are
/// expressions can be elsewhere.
fn reads(request: &Node, directory: &str) -> bool {
    let paths = match request.get("Paths") {
        None => return true,
        Some(paths) => paths.as_list().unwrap_or(&[]),
    };
    let directory = directory.trim_matches('/');
    let overlaps = |path: &str| {
        let path = path.trim_matches('/');
        path.is_empty()
            || directory.is_empty()
            || is_within(path, directory)
            || is_within(directory, path)
    };
    request.get("Paths").is_some_and(|it| it.as_list().is_some_and(<[Node]>::is_empty))
        || paths.iter().filter_map(Node::as_text).any(overlaps)
}

fn tasks(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let exports: Vec<Resource<'_>> = cx
        .of(ASSOCIATION)
        .filter(|it| it.list("S3.AutoExportPolicy.Events").is_some_and(|it| !it.is_empty()))
        .collect();
    if exports.is_empty() {
        return;
    }
    for kind in ["AWS::Scheduler::Schedule", "AWS::StepFunctions::StateMachine"] {
        for resource in cx.of(kind) {
            for (property, request) in requests(&resource) {
                let system = request.get("FileSystemId");
                let system = system.and_then(|it| of_kind(cx, it, super::FILE_SYSTEM));
                let Some(system) = system else { continue };
                let links = cx.naming(ASSOCIATION, "FileSystemId", system.id);
                let automatic = links.iter().find(|link| {
                    exports.iter().any(|it| it.id == link.id)
                        && link.text("FileSystemPath").is_some_and(|it| reads(&request, it))
                });
                if let Some(link) = automatic {
                    findings
                        .on(
                            &resource,
                            property,
                            format!(
                                "the association {} exports the same files automatically",
                                link.id
                            ),
                        )
                        .found("EXPORT_TO_REPOSITORY");
                }
            }
        }
    }
}
