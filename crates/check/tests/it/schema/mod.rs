//! The problems of single resources with the schemas of their types, as a snapshot: each limit from both sides, and each
//! kind of function.

mod others;
mod resources;

use stanchion_check::Severity;

use self::others::OTHERS;
use self::resources::resources;
use super::findings;

/// Returns the problems of a resource with a schema, one a line.
fn problems(kind: &str, properties: &str) -> Vec<String> {
    let text = format!("{OTHERS}\n  R: {{Type: '{kind}', Properties: {properties}}}\n");
    let mut lines = Vec::new();
    for found in findings(&text) {
        if !found.code.id.starts_with("SCH-") || found.logical_id.as_deref() != Some("R") {
            continue;
        }
        let mut line = found.code.id.to_owned();
        if found.severity != Severity::Error {
            line.push_str(&format!(" ({:?})", found.severity));
        }
        line.push_str(&format!(" at {}", found.property.as_deref().unwrap_or("the resource")));
        line.push_str(&format!(": {}", found.message));
        let help = found.help.filter(|it| *it != found.code.fix);
        for (what, text) in [("found", found.found), ("allowed", found.allowed), ("help", help)] {
            if let Some(text) = text {
                let text: String = text.chars().take(120).collect();
                line.push_str(&format!("; {what} {text}"));
            }
        }
        lines.push(line);
    }
    lines
}

#[test]
fn problems_with_schemas_are_those_of_the_snapshot() {
    let mut shown = String::new();
    for (kind, required, all) in resources() {
        shown.push_str(&format!("\n# {kind}\n"));
        for properties in all {
            shown.push_str(&format!("{properties}\n"));
            for line in problems(kind, &properties.replace('&', required)) {
                shown.push_str(&format!("    {line}\n"));
            }
        }
    }
    insta::with_settings!({ snapshot_path => "../../snapshots", prepend_module_to_snapshot => false,
        omit_expression => true }, {
        insta::assert_snapshot!("schema", shown);
    });
}

/// Returns a firewall rule whose statement is negated a number of times, with a value that is not valid inside.
fn negated(times: usize) -> String {
    let inner = "{GeoMatchStatement: {CountryCodes: 5}}".to_owned();
    let statement =
        (0..times).fold(inner, |inner, _| format!("{{NotStatement: {{Statement: {inner}}}}}"));
    format!(
        "Resources: {{R: {{Type: AWS::WAFv2::WebACL, Properties: {{Scope: REGIONAL, DefaultAction: {{Allow: {{}}}}, VisibilityConfig: {{SampledRequestsEnabled: true, CloudWatchMetricsEnabled: true, MetricName: a}}, Rules: [{{Name: a, Priority: 1, VisibilityConfig: {{SampledRequestsEnabled: true, CloudWatchMetricsEnabled: true, MetricName: a}}, Statement: {statement}}}]}}}}}}\n"
    )
}

#[test]
fn values_are_compared_to_a_depth_of_64() {
    // Rules, the index, Statement, GeoMatchStatement and CountryCodes are five levels, and each negation has two.
    for (times, is_found) in [(0, true), (1, true), (29, true), (30, false), (35, false)] {
        let found = findings(&negated(times));
        let is_reported = found.iter().any(|it| it.code.id == "SCH-004");
        assert_eq!(is_reported, is_found, "{times}");
    }
}

#[test]
fn every_item_of_a_long_list_is_compared() {
    let tags: Vec<String> = (0..80).map(|at| format!("{{Key: k{at}, Value: v}}")).collect();
    let properties = format!("{{FileSystemTags: [{}, {{Key: a, Value: [b]}}]}}", tags.join(", "));
    let found = problems("AWS::EFS::FileSystem", &properties);
    assert!(
        found.iter().any(|it| it.starts_with("SCH-004 at FileSystemTags.80.Value")),
        "{found:?}"
    );
}

#[test]
fn macros_can_have_properties_of_their_own() {
    for (properties, with_macro) in [
        ("{Own: a}", vec![]),
        ("{Encryptedd: true}", vec!["SCH-002"]),
        ("{BackupPolicy: {}}", vec![]),
        ("{BackupPolicy: text}", vec![]),
        ("{ThroughputMode: fast}", vec!["SCH-005"]),
    ] {
        let text = format!(
            "Transform: MyMacro\nResources: {{R: {{Type: AWS::EFS::FileSystem, Properties: {properties}}}}}\n"
        );
        let found: Vec<&str> = findings(&text)
            .iter()
            .map(|it| it.code.id)
            .filter(|it| it.starts_with("SCH-"))
            .collect();
        assert_eq!(found, with_macro, "{properties}");
    }
}
