//! The tags of resources.

use stanchion_template::counted;

use crate::analysis::Analysis;
use crate::code;
use crate::facts::{cloudformation, efs};
use crate::model::tag::{TagText, Tags};
use crate::pattern;
use crate::rule::{FindingDetails, Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::CFN_061, reserved_keys),
    Rule::new(code::CFN_062, lengths),
    Rule::new(code::CFN_063, characters),
];

fn report<'f, 'a>(
    findings: &'f mut Findings<'_>,
    tags: &Tags<'a>,
    text: &TagText<'a>,
    message: String,
) -> FindingDetails<'f> {
    let path = tags.path_of(text);
    if text.is_map_key() { findings.at_key(&path, message) } else { findings.at(&path, message) }
}

fn reserved_keys(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for tags in cx.tags() {
        for text in tags.texts.iter().filter(|it| it.is_key) {
            let prefix = cloudformation::RESERVED_TAG_PREFIX;
            if text.text.get(..prefix.len()).is_some_and(|it| it.eq_ignore_ascii_case(prefix)) {
                let message = format!("the tag key starts with the reserved prefix `{prefix}`");
                report(findings, tags, text, message).found(text.text);
            }
        }
    }
}

fn lengths(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for tags in cx.tags() {
        for text in tags.texts.iter().filter(|it| !it.is_limited) {
            let (what, limits) = match text.is_key {
                true => ("key", cloudformation::TAG_KEY_CHARACTERS),
                false => ("value", cloudformation::TAG_VALUE_CHARACTERS),
            };
            let length = text.text.chars().count();
            if !limits.has(length as f64) {
                report(
                    findings,
                    tags,
                    text,
                    format!("the length of the tag {what} is out of range"),
                )
                .found(counted(length, "character"))
                .allowed(counted(limits, "character"));
            }
        }
    }
}

fn characters(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for tags in cx.tags().iter().filter(|it| it.resource.kind.starts_with("AWS::EFS::")) {
        for text in &tags.texts {
            if pattern::matches(efs::TAG_PATTERN, text.text) == Some(false) {
                let what = if text.is_key { "key" } else { "value" };
                let message = format!("the tag {what} has a character that EFS does not allow");
                report(findings, tags, text, message)
                    .found(text.text)
                    .allowed("letters, digits, spaces and _.:/=+-@");
            }
        }
    }
}
