//! The fields of states.

use stanchion_template::language::{is_function, is_generated_key};
use stanchion_template::{Map, Node, Segment};

use super::definition::Language;
use super::states::each_level;
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::facts::step_functions::{COMMON_FIELDS, JSON_PATH_FIELDS, JSONATA_FIELDS, STATE_FIELDS};
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::SFN_007, language),
    Rule::new(code::SFN_011, choices),
    Rule::new(code::SFN_013, unknown),
    Rule::new(code::SFN_014, missing),
    Rule::new(code::SFN_015, errors),
    Rule::new(code::SFN_016, paths),
];

fn kind_of(state: &Map) -> Option<&str> {
    state.get("Type").and_then(Node::as_text)
}

fn unknown(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    each_level(cx, |level| {
        for (name, state) in level.each() {
            let fields = STATE_FIELDS.iter().find(|(kind, _)| kind_of(state) == Some(*kind));
            let Some((kind, fields)) = fields else { continue };
            for key in state.keys() {
                let is_known = fields.contains(&key) || COMMON_FIELDS.contains(&key);
                if is_known || is_generated_key(key) || key.contains('$') {
                    continue;
                }
                let path = [&level.path_of(name)[..], &[Segment::from(key)]].concat();
                let entry = findings
                    .at_key(
                        &path,
                        format!("a state of type {kind} does not support the field {key}"),
                    )
                    .found(key);
                match nearest(key, fields.iter().copied()) {
                    Some(close) => entry.suggest(close),
                    None => entry.allowed(fields.join(", ")),
                };
            }
        }
    });
}

fn language(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    each_level(cx, |level| {
        for (name, state) in level.each() {
            let whole = level.states.get(name);
            let language = whole.and_then(|it| level.language_of(it));
            let Some(language) = language else { continue };
            let (own, unwanted): (_, &[&str]) = match language {
                Language::Jsonata => ("JSONata", &JSON_PATH_FIELDS),
                Language::JsonPath => ("JSONPath", &JSONATA_FIELDS),
            };
            for key in state.keys().filter(|it| unwanted.contains(it)) {
                let path = [&level.path_of(name)[..], &[Segment::from(key)]].concat();
                findings
                    .at_key(&path, format!("a state in {own} does not support {key}"))
                    .found(key)
                    .allowed(match language {
                        Language::Jsonata => "Arguments, Output and Assign",
                        Language::JsonPath => "Parameters, ResultSelector and ResultPath",
                    });
            }
            if language == Language::JsonPath && level.language == Some(Language::Jsonata) {
                findings
                    .at(&level.path_of(name), "a state of a JSONata state machine is in JSONPath")
                    .found("`QueryLanguage` JSONPath")
                    .allowed("JSONata");
            }
        }
    });
}

fn choices(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    each_level(cx, |level| {
        for (name, state) in level.each().filter(|(_, it)| kind_of(it) == Some("Choice")) {
            let choices = state.get("Choices");
            let is_empty = choices.is_none_or(|it| it.as_list().is_some_and(<[_]>::is_empty));
            if is_empty {
                findings
                    .at(&level.path_of(name), "the Choice state has no choices")
                    .found("no `Choices`")
                    .allowed("at least one choice");
            }
        }
    });
}

/// Fields of a state of which exactly one is required.
const REQUIRED: [(&str, &[&str]); 4] = [
    ("Map", &["ItemProcessor", "Iterator"]),
    ("Parallel", &["Branches"]),
    ("Task", &["Resource"]),
    ("Wait", &["Seconds", "SecondsPath", "Timestamp", "TimestampPath"]),
];

fn missing(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    each_level(cx, |level| {
        for (name, state) in level.each() {
            let required = REQUIRED.iter().find(|(kind, _)| kind_of(state) == Some(*kind));
            let Some((kind, fields)) = required else { continue };
            let there: Vec<&str> =
                fields.iter().copied().filter(|it| state.contains_key(it)).collect();
            if there.len() != 1 {
                findings
                    .at(
                        &level.path_of(name),
                        match fields {
                            [field] => format!("a state of type {kind} requires `{field}`"),
                            _ => {
                                format!("a state of type {kind} requires exactly one of its fields")
                            }
                        },
                    )
                    .found(if there.is_empty() {
                        "none of them".to_owned()
                    } else {
                        there.join(" and ")
                    })
                    .allowed(fields.join(" or "))
                    .help(match fields {
                        [field] => format!("Set `{field}`"),
                        _ => "Set exactly one of the fields".to_owned(),
                    });
            }
        }
    });
}

fn errors(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let all = "States.ALL";
    each_level(cx, |level| {
        for (name, state) in level.each() {
            for field in ["Retry", "Catch"] {
                let Some(entries) = state.get(field).and_then(Node::as_list) else { continue };
                for (at, entry) in entries.iter().enumerate() {
                    let names = entry.get("ErrorEquals").and_then(Node::as_list);
                    let names = names.unwrap_or_default();
                    if !names.iter().any(|it| it.as_text() == Some(all)) {
                        continue;
                    }
                    let what = if names.len() > 1 {
                        format!("{all} is not the only error of its entry")
                    } else if at + 1 < entries.len() {
                        format!("{all} is not the last entry of `{field}`")
                    } else {
                        continue;
                    };
                    let steps = [Segment::from(field), Segment::Index(at)];
                    findings
                        .at(&[&level.path_of(name)[..], &steps].concat(), what)
                        .found(format!("entry {} of {}", at + 1, entries.len()))
                        .allowed(format!("{all} alone, in the last entry"));
                }
            }
        }
    });
}

/// The fields whose keys select data if they end with `.$`.
const TEMPLATES: [&str; 4] = ["ItemSelector", "Parameters", "ResultSelector", "Assign"];

fn paths(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    each_level(cx, |level| {
        for (name, state) in level.each() {
            let whole = level.states.get(name);
            if whole.and_then(|it| level.language_of(it)) != Some(Language::JsonPath) {
                continue;
            }
            for field in TEMPLATES {
                if let Some(template) = state.get(field) {
                    let path = [&level.path_of(name)[..], &[Segment::from(field)]].concat();
                    check_template(template, &path, 0, findings);
                }
            }
        }
    });
}

fn check_template(node: &Node, path: &[Segment], depth: usize, findings: &mut Findings<'_>) {
    if depth > 32 || is_function(node) {
        return;
    }
    if let Some(items) = node.as_list() {
        for (at, item) in items.iter().enumerate() {
            check_template(item, &[path, &[Segment::Index(at)]].concat(), depth + 1, findings);
        }
    }
    for (key, value) in node.as_map().into_iter().flat_map(Map::iter) {
        let path = [path, &[Segment::from(key)]].concat();
        let Some(text) = value.as_text() else {
            check_template(value, &path, depth + 1, findings);
            continue;
        };
        let selects = key.ends_with(".$");
        // `${Name}` is a variable that CloudFormation replaces.
        let is_path = text.starts_with('$') || text.starts_with("States.");
        if selects && !is_path && !text.contains("${") && !text.contains("{{") {
            findings
                .at(&path, format!("the value of {key} is neither a path nor a function"))
                .severity(Severity::Error)
                .found(text)
                .allowed("$.path, $$.path, $variable or States.Function(..)")
                .help(format!("Remove `.$` from `{key}` to use the string itself"));
        } else if !selects && (text.starts_with("$.") || text.starts_with("$$.")) {
            findings
                .at(&path, format!("the path in {key} is used as a plain string"))
                .found(text)
                .allowed(format!("{key}.$"))
                .help(format!("Rename `{key}` to `{key}.$`"));
        }
    }
}
