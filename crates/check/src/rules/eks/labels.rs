//! The labels and taints of node groups.

use std::collections::BTreeSet;

use stanchion_template::language::has_generated_keys;
use stanchion_template::{Map, Node};

use super::NODE_GROUP;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::eks::{RESERVED_LABEL_PREFIXES, is_label_key, is_label_value, is_reserved_label};
use crate::rule::{Findings, Rule};
use crate::view::value::scalar;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::EKS_017, labels)];

const FORM: &str = "at most 63 letters, digits, hyphens, underscores and periods, with a letter or digit at both ends";

/// Returns true for a text that can be compared: no function, and no dynamic reference.
fn is_literal(text: &str) -> bool {
    !text.contains("{{") && !text.contains("${")
}

fn labels(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for nodes in cx.of(NODE_GROUP) {
        let all = nodes.get("Labels").and_then(Node::as_map).filter(|it| !has_generated_keys(it));
        for (key, value) in all.into_iter().flat_map(Map::iter) {
            if is_reserved_label(key) {
                findings
                    .on(&nodes, "Labels", "the key of the label has a prefix that EKS reserves")
                    .found(key)
                    .allowed(format!(
                        "another prefix than {}, or none",
                        RESERVED_LABEL_PREFIXES.join(", ")
                    ));
            } else if !is_label_key(key) {
                findings
                    .on(&nodes, "Labels", "the key of the label is not valid")
                    .found(Node::text(key.to_owned()).describe())
                    .allowed(FORM);
            }
            let value = scalar(value).filter(|it| is_literal(it) && !is_label_value(it));
            if let Some(value) = value {
                findings
                    .on(&nodes, "Labels", "the value of the label is not valid")
                    .found(Node::text(value.into_owned()).describe())
                    .allowed(FORM);
            }
        }
        let mut seen = BTreeSet::new();
        for (at, taint) in nodes.list("Taints").unwrap_or_default().iter().enumerate() {
            let of = |name: &str| taint.get(name).and_then(Node::as_text);
            let Some(key) = of("Key").filter(|it| is_literal(it)) else { continue };
            let effect = of("Effect").unwrap_or_default();
            if !seen.insert((key, effect)) {
                findings
                    .on(&nodes, &format!("Taints.{at}"), "two taints have the same key and effect")
                    .found(format!("{key} with {effect}"))
                    .allowed("each pair of key and effect once");
            } else if !is_label_key(key) {
                findings
                    .on(&nodes, &format!("Taints.{at}.Key"), "the key of the taint is not valid")
                    .found(Node::text(key.to_owned()).describe())
                    .allowed(FORM);
            }
        }
    }
}
