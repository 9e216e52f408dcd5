//! Changes of a stack as a whole: exports, outputs, parameters and limits.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;
use stanchion_template::language::Text;
use stanchion_template::{Map, Node, counted};

use crate::side::Side;
use crate::value::{canonical, shown};

/// A change of a stack as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct StackChange {
    /// The path in the template, such as `Outputs.FileSystemId`.
    pub path: String,
    /// The change as a sentence without a full stop.
    pub what: String,
}

/// The largest number of resources of a template.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>
const MOST_RESOURCES: usize = 500;

/// Returns the changes.
pub(crate) fn find(before: &Side<'_>, after: &Side<'_>) -> Vec<StackChange> {
    let mut found = Vec::new();
    let mut say = |path: String, what: String| found.push(StackChange { path, what });
    let keys = |name: &str| -> BTreeSet<String> {
        let of = |side: &Side<'_>| -> Vec<String> {
            side.section(name).into_iter().flat_map(Map::keys).map(str::to_owned).collect()
        };
        of(before).into_iter().chain(of(after)).collect()
    };
    for name in keys("Outputs") {
        let of = |side: &Side<'_>| side.section("Outputs").and_then(|it| it.get(&name)).cloned();
        let path = format!("Outputs.{name}");
        let (was, is) = (of(before), of(after));
        let export = |it: &Option<Node>| {
            let name = it.as_ref()?.get("Export")?.get("Name")?;
            Some(Text::of(name).notation())
        };
        let value = |it: &Option<Node>| {
            it.as_ref().and_then(|it| it.get("Value")).map(|it| canonical(it, None))
        };
        match (&was, &is) {
            (Some(_), None) => say(path.clone(), "the output is removed".to_owned()),
            (None, Some(_)) => say(path.clone(), "the output is added".to_owned()),
            _ if value(&was) != value(&is) => {
                let text = |it: &Option<Node>| value(it).as_ref().map(shown).unwrap_or_default();
                say(path.clone(), format!("the output is {} instead of {}", text(&is), text(&was)));
            }
            _ => {}
        }
        match (export(&was), export(&is)) {
            (Some(old), new) if new.as_ref() != Some(&old) => say(
                path,
                format!(
                    "the export {old} is removed. CloudFormation refuses this while another stack imports it"
                ),
            ),
            _ => {}
        }
    }
    for name in keys("Parameters") {
        let of = |side: &Side<'_>| {
            side.template.section("Parameters").and_then(|it| it.get(&name)).cloned()
        };
        let path = format!("Parameters.{name}");
        let (was, is) = (of(before), of(after));
        let default = |it: &Option<Node>| {
            it.as_ref().and_then(|it| it.get("Default")).map(|it| canonical(it, None))
        };
        match (&was, &is) {
            (None, Some(_)) if default(&is).is_none() => {
                say(
                    path,
                    "the parameter is new and has no default, so each deployment must set it"
                        .to_owned(),
                );
            }
            (None, Some(_)) => say(path, "the parameter is added".to_owned()),
            (Some(_), None) => say(path, "the parameter is removed".to_owned()),
            _ if default(&was) != default(&is) => {
                let change = match (default(&was), default(&is)) {
                    (None, Some(is)) => format!("gets the default {}", quoted(&is)),
                    (Some(was), None) => format!("loses the default {}", quoted(&was)),
                    (was, is) => format!(
                        "has the default {} instead of {}",
                        is.as_ref().map(quoted).unwrap_or_default(),
                        was.as_ref().map(quoted).unwrap_or_default()
                    ),
                };
                say(
                    path,
                    format!(
                        "the parameter {change}. A deployed stack keeps the value that it has unless the deployment sets it"
                    ),
                );
            }
            _ => {}
        }
    }
    let (was, is) = (before.resources().count(), after.resources().count());
    if is > MOST_RESOURCES && was <= MOST_RESOURCES {
        say(
            "Resources".to_owned(),
            format!(
                "the template has {}; CloudFormation accepts {MOST_RESOURCES}",
                counted(is, "resource")
            ),
        );
    }
    found
}

/// Returns a default for people. A default can be an empty text.
fn quoted(default: &Node) -> String {
    let text = shown(default);
    if text.is_empty() { "\"\"".to_owned() } else { text }
}
