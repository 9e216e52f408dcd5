//! Findings have the place that they are about.

use super::{findings, of_rule};

#[test]
fn a_value_is_found_at_its_line_and_column() {
    let text = "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      ThroughputMode: fast\n";
    let found = of_rule(text, "SCH-005");
    let place = found[0].place.as_ref().unwrap();
    assert_eq!(
        (place.file.as_ref(), place.start.line, place.start.column),
        ("template.yaml", 5, 23)
    );
    assert_eq!(found[0].logical_id.as_deref(), Some("Data"));
    assert_eq!(found[0].property.as_deref(), Some("ThroughputMode"));
    assert_eq!(found[0].found.as_deref(), Some("\"fast\""));
    assert_eq!(found[0].allowed.as_deref(), Some("bursting, elastic, provisioned"));
}

#[test]
fn the_place_of_a_quoted_value_includes_its_quotes() {
    for value in ["'fast, faster'", "\"fast # er\"", "{a: [b, c]}"] {
        let text = format!(
            "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n    Properties: {{ThroughputMode: {value}, Encrypted: true}}\n"
        );
        let found = findings(&text);
        let place = found
            .iter()
            .find(|it| it.property.as_deref() == Some("ThroughputMode"))
            .and_then(|it| it.place.clone())
            .unwrap();
        let line = text.lines().nth(place.start.line as usize - 1).unwrap();
        let end = place.end.unwrap();
        assert_eq!(end.line, place.start.line);
        assert_eq!(&line[place.start.column as usize - 1..end.column as usize - 1], value);
    }
}

#[test]
fn a_missing_property_is_reported_at_its_parent() {
    let text = "Resources:\n  Door:\n    Type: AWS::EFS::AccessPoint\n    Properties:\n      ClientToken: a\n";
    let found = of_rule(text, "SCH-003");
    assert_eq!(found[0].place.as_ref().unwrap().start.line, 5);
}

#[test]
fn all_findings_are_reported_at_once() {
    let text = "\
Resources:
  Data: {Type: AWS::EFS::FileSystem, Properties: {ThroughputMode: fast, Encryptd: true}}
  Door: {Type: AWS::EFS::AccessPoint}
  Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref Nobody}}
";
    for rule in ["SCH-005", "SCH-002", "SCH-003", "CFN-021"] {
        assert_eq!(of_rule(text, rule).len(), 1, "{rule}");
    }
}
