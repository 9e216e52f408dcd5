//! Conditions of statements.

use stanchion_template::language::is_generated_key;
use stanchion_template::language::sub;
use stanchion_template::{Map, Node, Segment};

use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::iam::{GLOBAL_KEYS, OTHER_PREFIXES, service};
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::IAM_009, conditions)];

const OPERATORS: [&str; 27] = [
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
    "NumericEquals",
    "NumericNotEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
    "DateEquals",
    "DateNotEquals",
    "DateLessThan",
    "DateLessThanEquals",
    "DateGreaterThan",
    "DateGreaterThanEquals",
    "Bool",
    "BinaryEquals",
    "IpAddress",
    "NotIpAddress",
    "ArnEquals",
    "ArnLike",
    "ArnNotEquals",
    "ArnNotLike",
    "Null",
];

fn conditions(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for document in cx.documents() {
        for statement in document.statements().unwrap_or_default() {
            let Some(condition) = statement.get("Condition").and_then(Node::as_map) else {
                continue;
            };
            for (operator, keys) in condition.iter() {
                let path = || [statement.below("Condition"), vec![operator.into()]].concat();
                check_operator(findings, &path, operator);
                for key in keys.as_map().into_iter().flat_map(Map::keys) {
                    let path = || [path(), vec![key.into()]].concat();
                    check_key(findings, &path, key);
                }
            }
        }
    }
}

fn check_operator(findings: &mut Findings<'_>, path: &dyn Fn() -> Vec<Segment>, operator: &str) {
    let plain = operator
        .strip_prefix("ForAllValues:")
        .or_else(|| operator.strip_prefix("ForAnyValue:"))
        .unwrap_or(operator);
    let plain = plain.strip_suffix("IfExists").unwrap_or(plain);
    if is_generated_key(operator) || OPERATORS.iter().any(|it| it.eq_ignore_ascii_case(plain)) {
        return;
    }
    let entry = findings
        .at(&path(), format!("the condition operator {operator} does not exist"))
        .severity(Severity::Error)
        .found(operator);
    if let Some(close) = nearest(plain, OPERATORS) {
        entry.suggest(close);
    }
}

fn check_key(findings: &mut Findings<'_>, path: &dyn Fn() -> Vec<Segment>, key: &str) {
    let Some((prefix, _)) = key.split_once(':') else {
        if !is_generated_key(key) && !sub::has_variables(key) {
            findings.at(&path(), "the condition key does not have the form prefix:Name").found(key);
        }
        return;
    };
    let is_open = sub::has_variables(key)
        || is_generated_key(key)
        || prefix.contains('.')
        || prefix.contains('/');
    if is_open || OTHER_PREFIXES.contains(&prefix) {
        return;
    }
    // The part after the slash is chosen by the user: aws:ResourceTag/Team.
    let stem = |it: &'_ str| it.split_once('/').map_or(it.len(), |(stem, _)| stem.len());
    let wanted = &key[..stem(key)];
    let is_wanted = |it: &str| it[..stem(it)].eq_ignore_ascii_case(wanted);
    if prefix.eq_ignore_ascii_case("aws") {
        if !GLOBAL_KEYS.iter().any(|it| is_wanted(it)) {
            // AWS adds global keys. Only a key that is close to a known one is reported.
            if let Some(close) = nearest(key, GLOBAL_KEYS) {
                findings
                    .at(&path(), format!("the condition key {key} does not exist"))
                    .found(key)
                    .suggest(close);
            }
        }
        return;
    }
    let Some(service) = service(prefix) else { return };
    if service.conditions().next().is_none() || service.conditions().any(is_wanted) {
        return;
    }
    let entry = findings.at(&path(), format!("{prefix} has no condition key {key}")).found(key);
    if let Some(close) = nearest(key, service.conditions()) {
        entry.suggest(close);
    }
}
