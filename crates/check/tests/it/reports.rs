//! Machine-readable reports.

use serde_json::Value;
use stanchion_check::report::{to_json, to_sarif};
use stanchion_check::{Diagnostics, Pack, RuleSet, code};
use stanchion_template::Template;

use super::findings;

const TEXT: &str = "\
Resources:
  Data:
    Type: AWS::EFS::FileSystem
    Metadata: {Stanchion: {Acknowledge: {EFS-010: a test}}}
    Properties: {ThroughputMode: fast}
";

#[test]
fn json_has_the_parts_of_a_finding() {
    let document: Value = serde_json::from_str(&to_json(&findings(TEXT))).unwrap();
    let all = document["diagnostics"].as_array().unwrap();
    let wrong = all.iter().find(|it| it["rule"] == "SCH-005").unwrap();
    let expected = [
        ("severity", "error"),
        ("message", "the value is not one of the allowed values"),
        ("file", "template.yaml"),
        ("logical_id", "Data"),
        ("property", "ThroughputMode"),
        ("found", "\"fast\""),
        ("allowed", "bursting, elastic, provisioned"),
        ("help", "Use one of the allowed values"),
    ];
    for (name, value) in expected {
        assert_eq!(wrong[name], value, "{name}");
    }
    assert_eq!((wrong["line"].as_u64(), wrong["column"].as_u64()), (Some(5), Some(34)));
    let end = (wrong["end_line"].as_u64(), wrong["end_column"].as_u64());
    assert_eq!(end, (Some(5), Some(38)));
    let accepted = all.iter().find(|it| it["rule"] == "EFS-010").unwrap();
    assert_eq!(accepted["acknowledged"], "a test");
    assert!(accepted["link"].as_str().unwrap().starts_with("https://docs.aws.amazon.com/efs/"));
}

#[test]
fn sarif_has_rules_places_and_suppressions() {
    let document: Value = serde_json::from_str(&to_sarif(&findings(TEXT))).unwrap();
    assert_eq!(document["version"], "2.1.0");
    let run = &document["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for result in run["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "template.yaml");
        let region = &place["region"];
        let [start, end] = [("startLine", "startColumn"), ("endLine", "endColumn")]
            .map(|it| (region[it.0].as_u64().unwrap(), region[it.1].as_u64().unwrap()));
        assert!(start >= (1, 1) && end > start, "{region}");
        let is_suppressed = result["suppressions"][0]["justification"] == "a test";
        assert_eq!(is_suppressed, result["ruleId"] == "EFS-010");
    }
}

/// The compliance packs of the rules are taxonomies, and each rule names its controls in them.
#[test]
fn sarif_has_the_controls_of_the_rules() {
    let text = "Resources: {Data: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: fs-12345678}}}\n";
    let parsed = Template::parse(text).unwrap();
    let findings = RuleSet::new().with_pack(Pack::Fsbp).check_file(&parsed, "template.yaml");
    let text = to_sarif(&findings);
    let document: Value = serde_json::from_str(&text).unwrap();
    let run = &document["runs"][0];
    let driver = &run["tool"]["driver"];
    let components = run["taxonomies"].as_array().unwrap();
    let references = driver["supportedTaxonomies"].as_array().unwrap();
    assert_eq!(components.len(), references.len());
    let at = |it: &Value| usize::try_from(it["index"].as_u64().unwrap()).unwrap();
    for (place, reference) in references.iter().enumerate() {
        assert_eq!((at(reference), &components[place]["name"]), (place, &reference["name"]));
    }
    let mut related = 0;
    for rule in driver["rules"].as_array().unwrap() {
        let id = rule["id"].as_str().unwrap();
        let controls = code::find(id).unwrap().controls();
        let relationships = rule["relationships"].as_array().map_or(&[][..], Vec::as_slice);
        assert_eq!(relationships.len(), controls.len(), "{id}");
        for (it, control) in relationships.iter().zip(controls) {
            let target = &it["target"];
            let component = &components[at(&target["toolComponent"])];
            assert_eq!(component["name"], control.pack.name(), "{id}");
            assert_eq!(component["taxa"][at(target)]["id"], control.id, "{id}");
            assert_eq!(target["id"], control.id, "{id}");
            assert_eq!(it["description"].is_object(), control.part.is_some(), "{id}");
            related += 1;
        }
    }
    assert!(related > 3, "{related}");
    let text = text.replace(env!("CARGO_PKG_VERSION"), "VERSION");
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("sarif-taxonomies", text));
    // A report without a control has no taxonomies.
    let plain: Value = serde_json::from_str(&to_sarif(&findings_of_a_slip())).unwrap();
    assert!(plain["runs"][0].get("taxonomies").is_none(), "{plain}");
    assert!(plain["runs"][0]["tool"]["driver"].get("supportedTaxonomies").is_none(), "{plain}");
}

fn findings_of_a_slip() -> Diagnostics {
    findings("Resources: {A: {Type: AWS::SNS::Topic, Properties: {DisplayNaem: a}}}\n")
}

#[test]
fn no_findings_are_an_empty_list() {
    let clean = "Resources: {Topic: {Type: AWS::SNS::Topic}}\n";
    assert_eq!(to_json(&findings(clean)), "{\n  \"diagnostics\": []\n}\n");
}
