//! Quotas on the size of a template.
//!
//! Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>

use stanchion_template::{Node, Segment, counted, json};

use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::facts::cloudformation::{DESCRIPTION_BYTES, PARAMETER_DESCRIPTION_CHARACTERS};
use crate::rule::{Findings, Rule};

/// The maximum size of a template in bytes.
const TEMPLATE_BYTES: usize = 1_000_000;
const COUNTS_OF: [(&str, usize); 4] =
    [("Resources", 500), ("Outputs", 200), ("Parameters", 200), ("Mappings", 200)];

pub(crate) const RULES: &[Rule] = &[
    Rule::of_written(code::CFN_001, counts),
    Rule::of_written(code::CFN_003, size),
    Rule::of_written(code::CFN_004, descriptions),
];

fn counts(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (section, most) in COUNTS_OF {
        let written = cx.section(section).count();
        let count = cx.source.meaning.entries(cx.source.written, section);
        if count * 10 > most * 9 {
            let severity = if count > most { Severity::Error } else { Severity::Warning };
            findings
                .at(
                    &[Segment::from(section)],
                    format!("the template exceeds the quota of {}", section.to_lowercase()),
                )
                .severity(severity)
                .found(match count.checked_sub(written) {
                    None | Some(0) => count.to_string(),
                    Some(_) => format!("{count} after the transform, {written} as written"),
                })
                .allowed(format!("{most}"));
        }
    }
    for (mapping, entries) in cx.section("Mappings") {
        for (key, values) in entries.as_map().into_iter().flat_map(stanchion_template::Map::iter) {
            let count = values.as_map().map_or(0, stanchion_template::Map::len);
            if count > 200 {
                let path = ["Mappings", mapping, key].map(Segment::from);
                findings
                    .at(&path, "the mapping exceeds the quota of entries")
                    .found(count)
                    .allowed("200");
            }
        }
    }
}

/// The most bytes that a byte of a string needs in JSON. An escape has six for each unit of UTF-16.
const MOST_BYTES: [usize; 256] = {
    let mut most = [1; 256];
    let mut at = 0;
    while at < most.len() {
        if at < 0x20 || at == b'"' as usize || at == b'\\' as usize || at == 0x7f {
            most[at] = 6;
        } else if at > 0x7f {
            most[at] = 3;
        }
        at += 1;
    }
    most
};

/// Returns a bound of the size of a value in JSON, without writing it.
fn bound(node: &Node) -> usize {
    let text = |it: &str| it.bytes().map(|it| MOST_BYTES[usize::from(it)]).sum::<usize>() + 3;
    match node {
        Node::Text(it) => text(it),
        Node::List(items) => items.iter().map(|it| bound(it) + 1).sum::<usize>() + 2,
        Node::Map(map) => map.iter().map(|(key, it)| text(key) + bound(it) + 2).sum::<usize>() + 2,
        Node::RawNumber(number) => number.len() + 32,
        // The longest number has 17 digits, a sign, a point and an exponent.
        _ => 32,
    }
}

fn size(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if bound(cx.root) * 10 <= TEMPLATE_BYTES * 9 {
        return;
    }
    let size = json::to_compact_string(cx.root).len();
    if size * 10 > TEMPLATE_BYTES * 9 {
        let severity = if size > TEMPLATE_BYTES { Severity::Error } else { Severity::Warning };
        findings
            .at(&[], "the template exceeds CloudFormation's size limit")
            .severity(severity)
            .found(format!("{} without white space", counted(size, "byte")))
            .allowed(counted(TEMPLATE_BYTES, "byte"));
    }
}

fn descriptions(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut check = |path: &[Segment], text: Option<&Node>, most: usize, unit: &str| {
        let text = text.and_then(Node::as_text).unwrap_or_default();
        let length = if unit == "byte" { text.len() } else { text.chars().count() };
        if length > most {
            findings
                .at(path, "the description is too long")
                .found(counted(length, unit))
                .allowed(counted(most, unit));
        }
    };
    let whole = cx.root.get("Description");
    check(&[Segment::from("Description")], whole, DESCRIPTION_BYTES, "byte");
    for (section, most, unit) in [
        ("Outputs", DESCRIPTION_BYTES, "byte"),
        ("Parameters", PARAMETER_DESCRIPTION_CHARACTERS, "character"),
    ] {
        for (name, entry) in cx.section(section) {
            let path = [section, name, "Description"].map(Segment::from);
            check(&path, entry.get("Description"), most, unit);
        }
    }
}

#[cfg(test)]
mod tests {
    use stanchion_template::{json, parse};

    use super::bound;

    #[test]
    fn the_bound_is_never_below_the_size() {
        for yaml in [
            "a",
            "\"\\0\\u001b\\n\\\"\"",
            "[1, -1.5e300, true, ~, .inf, -.inf, .nan, 123456789012345678901234567890]",
            "{a: {b: [c, {d: e}]}, \"\\u0001\": []}",
            "{}",
            "äöü€😀",
            "!Sub ['${A}', {A: !Ref B}]",
        ] {
            let node = parse(yaml).unwrap().node;
            let size = json::to_compact_string(&node).len();
            assert!(bound(&node) >= size, "{yaml}: {} < {size}", bound(&node));
        }
    }
}
