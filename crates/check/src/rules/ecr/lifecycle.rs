//! The lifecycle policies of repositories.

use std::collections::BTreeSet;

use stanchion_template::{Node, counted};

use crate::analysis::Analysis;
use crate::code;
use crate::facts::ecr::{RULES as COUNT, WILDCARDS};
use crate::model::embedded;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::value::number;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::ECR_001, lifecycle)];

const TEXT: &str = "LifecyclePolicy.LifecyclePolicyText";

fn lifecycle(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::ECR::Repository") {
        let Some(text) = it.text(TEXT).filter(|it| !it.contains("{{")) else { continue };
        let document = it.get(TEXT).and_then(embedded::document);
        let rules = document.as_ref().and_then(|it| it.get("rules")).and_then(Node::as_list);
        match rules {
            Some(rules) => check(&it, rules, findings),
            None => report(
                &it,
                findings,
                "the lifecycle policy has no list of rules",
                text,
                "{\"rules\": [..]}",
            ),
        }
    }
}

fn report(
    repository: &Resource<'_>,
    findings: &mut Findings<'_>,
    message: &str,
    found: impl std::fmt::Display,
    allowed: impl Into<String>,
) {
    findings.on(repository, TEXT, message).found(found).allowed(allowed);
}

fn check(repository: &Resource<'_>, rules: &[Node], findings: &mut Findings<'_>) {
    if !COUNT.has(rules.len() as f64) {
        let message = "the number of rules of the lifecycle policy is out of range";
        report(repository, findings, message, counted(rules.len(), "rule"), COUNT.of("rules"));
    }
    let priorities: Option<Vec<i64>> = rules
        .iter()
        .map(|it| it.get("rulePriority").and_then(number).map(|it| it as i64))
        .collect();
    let Some(priorities) = priorities else {
        let message = "a rule of the lifecycle policy has no priority";
        return report(
            repository,
            findings,
            message,
            "no `rulePriority`",
            "a number for each rule",
        );
    };
    let different: BTreeSet<i64> = priorities.iter().copied().collect();
    if different.len() < priorities.len() {
        let message = "two rules of the lifecycle policy have the same priority";
        let found = format!("{priorities:?}");
        report(repository, findings, message, found, "a different `rulePriority` for each rule");
    }
    let status = |rule: &Node| {
        rule.get("selection")
            .and_then(|it| it.get("tagStatus"))
            .and_then(Node::as_text)
            .map(str::to_owned)
    };
    let of_all: Vec<i64> = rules
        .iter()
        .zip(&priorities)
        .filter(|(rule, _)| status(rule).as_deref() == Some("any"))
        .map(|(_, priority)| *priority)
        .collect();
    match of_all.as_slice() {
        [] => {}
        [one] if priorities.iter().all(|it| it <= one) => {}
        [_] => {
            let message = "the rule for all images is not the last one of the lifecycle policy";
            let found = format!("the priorities {priorities:?}");
            report(repository, findings, message, found, "the highest `rulePriority` for `any`");
        }
        _ => {
            let message = "two rules of the lifecycle policy are for all images";
            report(
                repository,
                findings,
                message,
                "`tagStatus: any` twice",
                "one rule for all images",
            );
        }
    }
    for rule in rules {
        if let Some((message, found, allowed)) = selection(rule) {
            report(repository, findings, message, found, allowed);
        }
    }
}

/// Returns the fault of the selection of a rule: the message, what was found, and what is allowed.
fn selection(rule: &Node) -> Option<(&'static str, String, String)> {
    let selection = rule.get("selection")?;
    let text = |name: &str| selection.get(name).and_then(Node::as_text);
    let list = |name: &str| selection.get(name).and_then(Node::as_list).unwrap_or_default();
    let fault = |message, found: String, allowed: &str| Some((message, found, allowed.to_owned()));
    let has_tags = !list("tagPrefixList").is_empty() || !list("tagPatternList").is_empty();
    match text("tagStatus") {
        Some("tagged") if !has_tags => {
            let message = "a rule for tagged images selects no tags";
            return fault(message, "no tags".to_owned(), "`tagPatternList` or `tagPrefixList`");
        }
        Some("any" | "untagged") if has_tags => {
            let message = "a rule with tags is not for tagged images";
            let found = format!("`tagStatus: {}`", text("tagStatus").unwrap_or_default());
            return fault(message, found, "`tagStatus: tagged`");
        }
        Some("any" | "tagged" | "untagged") => {}
        other => {
            let found = other.unwrap_or("no `tagStatus`").to_owned();
            return fault("a rule has no valid tag status", found, "tagged, untagged, any");
        }
    }
    let patterns = list("tagPatternList").iter().filter_map(Node::as_text);
    if let Some(pattern) = patterns.into_iter().find(|it| it.matches('*').count() > WILDCARDS) {
        let message = "a pattern of the lifecycle policy has too many wildcards";
        return fault(message, pattern.to_owned(), "at most 4 wildcards");
    }
    match (text("countType"), selection.get("countUnit").is_some()) {
        (Some("imageCountMoreThan"), true) => {
            let message = "a rule that counts images has a unit";
            fault(message, "`countUnit`".to_owned(), "no `countUnit`")
        }
        (Some("sinceImagePushed"), false) => {
            let message = "a rule about the age of images has no unit";
            fault(message, "no `countUnit`".to_owned(), "`countUnit: days`")
        }
        _ => {
            let count = selection.get("countNumber").and_then(number);
            let is_count = count.is_some_and(|it| it >= 1.0);
            let found = count.map_or("no `countNumber`".to_owned(), |it| it.to_string());
            if is_count {
                return None;
            }
            fault("a rule of the lifecycle policy has no number", found, "1 or more")
        }
    }
}
