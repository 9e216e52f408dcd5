//! The formats of a review: one pair of templates with an effect of every section.

use std::collections::BTreeMap;

use stanchion_check::RuleSet;
use stanchion_review::{
    AcceptedChange, Certainty, Diagram, Entry, Kind, Location, Prices, Section, Source,
    StackReview, json_schema, to_html, to_json, to_markdown, to_sarif,
};
use stanchion_template::Template;

fn text(name: &str) -> String {
    let path = format!("{}/tests/reports/{name}.yaml", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn source(name: &str) -> Source {
    let parsed = Template::parse(text(name)).unwrap();
    let line = |id: &str, line| {
        (id.to_owned(), Location { file: "src/main.rs".to_owned(), line, column: 5 })
    };
    let code = BTreeMap::from([line("Data", 12), line("Function", 20)]);
    Source { code, ..Source::parsed(format!("out/{name}.yaml"), parsed) }
}

fn reviewed() -> StackReview {
    let (before, after) = (source("before"), source("after"));
    StackReview::new("Storage", &before, &after, &RuleSet::default())
        .with_pictures(&before, &after)
        .with_prices(&prices())
}

fn prices() -> Prices {
    let text = r#"{"currency": "USD", "month": {"FSx storage capacity": 0.14}}"#;
    Prices::from_json(text).unwrap()
}

fn of(section: Section) -> Vec<Entry> {
    reviewed().entries.into_iter().filter(|it| it.section == section).collect()
}

#[test]
fn every_section_has_an_effect() {
    for section in Section::ALL {
        assert!(!of(section).is_empty(), "{}", section.title());
    }
}

#[test]
fn every_format_is_reviewed() {
    let all = [reviewed()];
    insta::assert_snapshot!("text", all[0].to_text());
    insta::assert_snapshot!("markdown", to_markdown(&all));
    insta::assert_snapshot!("json", to_json(&all));
    insta::assert_snapshot!("schema", format!("{:#}", json_schema()));
    insta::assert_snapshot!("sarif", to_sarif(&all));
    insta::assert_snapshot!("html", to_html(&all));
    let after = Diagram::of(&source("after").template);
    insta::assert_snapshot!("mermaid", after.to_mermaid());
    insta::assert_snapshot!("svg", after.to_svg());
}

#[test]
fn every_format_has_every_effect() {
    let all = [reviewed()];
    let (text, html) = (all[0].to_text(), to_html(&all));
    let json: serde_json::Value = serde_json::from_str(&to_json(&all)).unwrap();
    let sarif: serde_json::Value = serde_json::from_str(&to_sarif(&all)).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let entries = json["stacks"][0]["entries"].as_array().unwrap();
    assert_eq!((entries.len(), results.len()), (all[0].entries.len(), all[0].entries.len()));
    for (it, result) in all[0].entries.iter().zip(results) {
        // Replacements that follow from others are folded in the formats for people.
        let name = it.subject.as_deref().unwrap_or_default();
        assert!(text.contains(&it.text) || it.follows.is_some() && text.contains(name), "{it:?}");
        let escaped = it.text.replace('>', "&gt;").replace('\'', "&#39;");
        assert!(html.contains(&escaped), "{escaped}");
        assert!(result["message"]["text"].as_str().unwrap().starts_with(&it.text));
        assert_eq!(result["ruleId"], format!("review/{}", it.section.name()));
    }
}

#[test]
fn places_are_those_of_the_property_and_of_the_code() {
    let line = |at: &Option<Location>| {
        let at = at.as_ref().unwrap();
        let name = at.file.strip_prefix("out/").unwrap().strip_suffix(".yaml").unwrap();
        text(name).lines().nth(at.line as usize - 1).unwrap().trim().to_owned()
    };
    let [data] = <[Entry; 1]>::try_from(
        of(Section::Data)
            .into_iter()
            .filter(|it| it.subject.as_deref() == Some("Data"))
            .collect::<Vec<_>>(),
    )
    .unwrap();
    assert_eq!(line(&data.after), "PerformanceMode: maxIO");
    // The property is not set before, so the place is the map that would have it.
    assert_eq!(line(&data.before), "Properties:");
    assert_eq!(data.code.unwrap().to_string(), "src/main.rs:12:5");
    let [renamed] = <[Entry; 1]>::try_from(of(Section::Ids)).unwrap();
    assert_eq!(
        (line(&renamed.before), line(&renamed.after)),
        ("OldTopic:".into(), "Alerts:".into())
    );
    let outputs = of(Section::Stack);
    assert_eq!(line(&outputs[0].after), "FileSystemId:");
}

#[test]
fn amounts_have_a_unit_and_a_cost() {
    let all = reviewed().review.quantities;
    let of = |name: &str| all.iter().find(|it| it.name == name).unwrap();
    let capacity = of("FSx storage capacity");
    assert_eq!((capacity.before.known, capacity.after.known), (1200.0, 2400.0));
    let cost = capacity.cost.as_ref().unwrap();
    assert_eq!(
        (cost.before.round(), cost.after.round(), cost.currency.as_str()),
        (168.0, 336.0, "USD")
    );
    // 125 MB/s for each TiB.
    let throughput = of("FSx for Lustre throughput");
    assert_eq!((throughput.before.known, throughput.unit), (1200.0 * 125.0 / 1024.0, Some("MB/s")));
    assert!(throughput.cost.is_none());
    for wrong in [r#"{"currency": "USD", "month": {"a": -1}}"#, r#"{"month": {}}"#, "[]"] {
        assert!(Prices::from_json(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn accepted_effects_do_not_count() {
    let accept = |change, resource: &str, text: Option<&str>| AcceptedChange {
        change,
        resource: resource.to_owned(),
        stack: None,
        text: text.map(str::to_owned),
        reason: "planned".to_owned(),
    };
    let data: Vec<AcceptedChange> =
        ["Data", "Logs"].into_iter().map(|it| accept(Section::Data, it, None)).collect();
    let mut review = reviewed();
    assert!(review.has(Kind::Data) && review.has(Kind::Any));
    assert_eq!(review.acknowledge(&data[..1]), [0]);
    assert!(review.has(Kind::Data), "the log group is not accepted");
    review.acknowledge(&data);
    assert!(!review.has(Kind::Data) && review.has(Kind::Replace) && review.has(Kind::Any));
    assert!(review.summary.ends_with("; 2 acknowledged"), "{}", review.summary);
    assert!(review.to_text().contains("acknowledged: planned"));
    // A text, a stack, a section or a resource that differs accepts nothing.
    let mut review = reviewed();
    let other = AcceptedChange { stack: Some("Other".to_owned()), ..data[0].clone() };
    let none = [
        other,
        accept(Section::Data, "Data", Some("is removed")),
        accept(Section::Access, "Data", None),
        accept(Section::Data, "Nothing", None),
    ];
    assert!(review.acknowledge(&none).is_empty());
    assert_eq!(review.acknowledge(&[accept(Section::Data, "Data", Some("PerformanceMode"))]), [0]);
    assert!(accept(Section::Data, "Data", None).problem().is_none());
    let empty = AcceptedChange { reason: " ".to_owned(), ..data[0].clone() };
    assert!(empty.problem().unwrap().contains("no reason"));
    assert!(accept(Section::Data, "Data", Some("")).problem().unwrap().contains("empty text"));
}

#[test]
fn a_new_default_is_no_certainty() {
    let logs: Vec<Entry> =
        of(Section::Data).into_iter().filter(|it| it.subject.as_deref() == Some("Logs")).collect();
    assert_eq!(logs[0].certainty, Certainty::IfDefault);
    let of = |default: &str, name: &str| {
        Template::parse(format!(
            "{{Parameters: {{{name}: {{Type: String, Default: '{default}'}}}}, \
             Conditions: {{Has: !Equals [!Ref {name}, 'yes']}}, \
             Resources: {{A: {{Type: AWS::S3::Bucket, Condition: Has}}, B: {{Type: AWS::SNS::Topic}}}}}}"
        ))
        .unwrap()
        .template
    };
    let source = |template| Source { template, ..Source::default() };
    let (before, after) = (source(of("no", "P")), source(of("yes", "P")));
    let review = StackReview::new("", &before, &after, &RuleSet::default());
    let added = review.entries.iter().find(|it| it.section == Section::Resources).unwrap();
    assert_eq!((added.subject.as_deref(), added.certainty), (Some("A"), Certainty::IfDefault));
    let data = stanchion_review::review(&of("yes", "P"), &of("no", "P")).data;
    assert_eq!((data.len(), data[0].certainty), (1, Certainty::IfDefault));
    // A parameter of another name has no value that is kept.
    let data = stanchion_review::review(&of("yes", "P"), &of("no", "Q")).data;
    assert_eq!((data.len(), data[0].certainty), (1, Certainty::Certain));
}

#[test]
fn digests_of_files_are_one_effect() {
    let files = of(Section::Updates).into_iter().filter(|it| it.text.contains("new files"));
    let files: Vec<String> = files.map(|it| it.text).collect();
    assert_eq!(files, ["Function (AWS::Lambda::Function) gets new files"]);
}

#[test]
fn names_do_not_become_markup() {
    let of = |id: &str| {
        let text = format!("{{\"Resources\": {{\"{id}\": {{\"Type\": \"AWS::S3::Bucket\"}}}}}}");
        Source::parsed("a.json", Template::parse(text).unwrap())
    };
    let (before, after) = (of("<script>alert(1)</script>"), of("a\u{202e}\\\" onload=x"));
    let review = StackReview::new("<b>&", &before, &after, &RuleSet::default())
        .with_pictures(&before, &after);
    let html = to_html(std::slice::from_ref(&review));
    assert!(!html.contains("<script>alert") && !html.contains("<b>") && !html.contains('\u{202e}'));
    assert!(!html.contains("\" onload"), "quotes are escaped");
    assert!(!to_markdown(&[review]).contains("<script>"));
    let svg = Diagram::of(&after.template).to_svg();
    assert!(svg.contains("&quot; onload=x") && !svg.contains("\" onload"));
}

/// Returns a template in which resources refer to each other at random.
fn network(count: usize, seed: u64) -> Template {
    let mut state = seed;
    let mut next = |below: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    let mut text = "Resources:\n".to_owned();
    for at in 0..count {
        text += &format!("  Q{at}:\n    Type: AWS::SQS::Queue\n    Properties:\n      Tags:\n");
        for tag in 0..=next(3) {
            text += &format!("        - {{Key: k{tag}, Value: !Ref Q{}}}\n", next(count));
        }
    }
    Template::parse(text).unwrap().template
}

#[test]
fn every_graph_can_be_drawn() {
    for seed in 0..10 {
        let count = 1 + usize::try_from(seed).unwrap() * 3;
        let diagram = Diagram::of(&network(count, seed));
        let svg = diagram.to_svg();
        assert_eq!(svg.matches("<g class=\"node").count(), count, "{seed}");
        assert!(svg.ends_with("</svg>\n") && !svg.contains("NaN"), "{seed}");
        assert_eq!(svg, diagram.to_svg());
    }
    assert!(Diagram::of(&Template::default()).to_svg().starts_with("<svg "));
    // More boxes than people can read are counted.
    assert!(Diagram::of(&network(100, 1)).to_svg().contains("40 resources more"));
    assert!(Diagram::of(&network(100, 1)).to_mermaid().contains("40 resources more"));
}
