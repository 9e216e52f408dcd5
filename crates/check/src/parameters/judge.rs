//! Compares values with the parameters of a template.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::{Map, Node, Template};

use super::file::Parameters;
use super::value::{self, MOST_WORK, is_stored, items, kind, wrong_id};
use crate::code::{self, Severity};
use crate::finding::Diagnostic;
use crate::nearest::nearest;

/// The number of unknown names for which a suggestion is searched.
const MOST_SUGGESTIONS: usize = 50;

/// Returns the findings about values: unknown names, values that a parameter does not accept, and missing values.
pub(crate) fn findings(template: &Template, parameters: &Parameters) -> Vec<Diagnostic> {
    let declared: BTreeMap<&str, &Map> = template
        .section("Parameters")
        .into_iter()
        .flat_map(Map::iter)
        .filter_map(|(name, it)| Some((name, it.as_map()?)))
        .collect();
    let mut list = parameters.faults.clone();
    let (mut work, mut searched) = (MOST_WORK, 0);
    let mut given = BTreeSet::new();
    for entry in &parameters.entries {
        given.insert(entry.name.as_str());
        let Some(parameter) = declared.get(entry.name.as_str()) else {
            searched += 1;
            let message = format!("the template has no parameter named {}", entry.name);
            let mut finding =
                Diagnostic::new(code::CFN_054, message).at(entry.place.clone()).found(&entry.name);
            if parameters.ignores_unknown {
                finding = finding.severity(Severity::Warning);
            }
            let close = (searched <= MOST_SUGGESTIONS)
                .then(|| nearest(&entry.name, declared.keys().copied()))
                .flatten();
            list.push(match close {
                Some(close) => finding.help(format!("Use `{close}`")),
                None => finding,
            });
            continue;
        };
        let Some(text) = &entry.value else { continue };
        if text.contains("{{resolve:") {
            continue;
        }
        let kind = kind(parameter);
        let mut wrong = value::wrong(parameter, &Node::text(text.clone()), &mut work);
        if wrong.is_empty() && !is_stored(kind) {
            wrong.extend(items(kind, text).into_iter().filter_map(|it| wrong_id(kind, it)));
        }
        let is_secret = parameter
            .get("NoEcho")
            .is_some_and(|it| it.as_bool() == Some(true) || it.as_text() == Some("true"));
        for wrong in wrong {
            let message =
                format!("the value of {} is not one that the parameter allows", entry.name);
            list.push(
                Diagnostic::new(code::CFN_053, message)
                    .at(entry.place.clone())
                    .found(if is_secret { "a secret value".to_owned() } else { wrong.found })
                    .allowed(wrong.allowed),
            );
        }
    }
    for (name, parameter) in declared {
        let is_generated = name.starts_with("Fn::");
        if !is_generated && !parameter.contains_key("Default") && !given.contains(name) {
            let finding =
                Diagnostic::new(code::CFN_055, format!("the parameter {name} has no value"))
                    .found(name);
            list.push(match &parameters.start {
                Some(start) => finding.at(start.clone()),
                None => finding,
            });
        }
    }
    list
}
