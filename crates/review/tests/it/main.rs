//! Reviews of pairs of templates with known effects.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail as tests do"
)]

use stanchion_review::{Certainty, Fate, Kind, Review, Verdict, review};
use stanchion_template::Template;

mod assembly;
mod growth;
mod metamorphic;
mod reach;
mod reports;
mod updates;
mod words;

/// Reads a pair of templates from `tests/pairs`.
fn pair(name: &str) -> (Template, Template) {
    let path = format!("{}/tests/pairs/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let pair: serde_json::Value = serde_json::from_str(&text).unwrap();
    let of = |name: &str| Template::parse(pair[name].to_string()).unwrap().template;
    (of("before"), of("after"))
}

fn reviewed(name: &str) -> Review {
    let (before, after) = pair(name);
    review(&before, &after)
}

/// Returns the verdict about access, if there is one.
fn access(name: &str) -> Option<Verdict> {
    let review = reviewed(name);
    assert!(review.access.len() <= 1, "{name}: {:?}", review.access);
    review.access.first().map(|it| it.verdict)
}

#[test]
fn policies_are_compared_by_what_they_allow() {
    for (name, verdict) in [
        ("iam-narrow-action", Some(Verdict::Narrower)),
        ("iam-add-condition", Some(Verdict::Narrower)),
        ("iam-split", None),
        ("iam-case", None),
        ("iam-drop-condition", Some(Verdict::Broader)),
        ("iam-deny-added", Some(Verdict::Narrower)),
        ("iam-boundary-removed", Some(Verdict::Broader)),
        ("param-principal", Some(Verdict::Broader)),
        ("s3-public-block", Some(Verdict::Broader)),
    ] {
        assert_eq!(access(name), verdict, "{name}: {}", reviewed(name).to_text());
    }
    let dropped = reviewed("iam-drop-condition");
    let gained = dropped.access[0].gained.as_ref().unwrap();
    assert!(gained.is_certain && gained.request.contains("s3:GetObject"), "{gained:?}");
}

#[test]
fn managed_policies_are_compared_by_name_and_by_what_is_known() {
    let of = |names: &str, more: &str| {
        let text = format!(
            "Resources: {{R: {{Type: 'AWS::IAM::Role', Properties: {{AssumeRolePolicyDocument: {{Statement: []}}, ManagedPolicyArns: [{names}]{more}}}}}}}"
        );
        Template::parse(text).unwrap().template
    };
    let arn = |name: &str| format!("'arn:aws:iam::aws:policy/{name}'");
    let (admin, power) = (arn("AdministratorAccess"), arn("PowerUserAccess"));
    let get = ", Policies: [{PolicyName: p, PolicyDocument: {Statement: {Effect: Allow, Action: 's3:GetObject', Resource: '*'}}}]";
    let both = format!("{admin}, {power}");
    let sub = "!Sub 'arn:${AWS::Partition}:iam::aws:policy/PowerUserAccess'";
    for (before, after, verdict, is_certain) in [
        (of("", get), of(&admin, get), Some(Verdict::Broader), true),
        (of(&admin, ""), of("", get), Some(Verdict::Narrower), true),
        (of(&admin, ""), of(&both, get), None, true),
        (of(&power, ""), of(sub, ""), None, true),
        (of("", get), of(&power, get), Some(Verdict::Broader), true),
        (of(&power, ""), of(&arn("ReadOnlyAccess"), ""), Some(Verdict::Unknown), false),
        (of(&power, ""), of(&admin, ""), Some(Verdict::Broader), true),
        (
            of(&admin, ""),
            of("'arn:aws:iam::111122223333:policy/AdministratorAccess'", ""),
            Some(Verdict::Narrower),
            true,
        ),
    ] {
        let review = review(&before, &after);
        let found = review.access.first();
        assert_eq!(found.map(|it| it.verdict), verdict, "{}", review.to_text());
        let example = found.and_then(|it| it.gained.as_ref().or(it.lost.as_ref()));
        assert!(example.is_none_or(|it| it.is_certain == is_certain), "{}", review.to_text());
    }
}

#[test]
fn connections_are_compared_by_what_can_connect() {
    for (name, is_broader) in
        [("net-narrow", false), ("net-broad", true), ("net-mapping", true), ("net-public-ip", true)]
    {
        let review = reviewed(name);
        assert_eq!(review.has(Kind::Reach), is_broader, "{name}: {}", review.to_text());
        assert!(!review.reach.is_empty(), "{name}");
    }
    assert!(reviewed("net-mapping").reach[0].what.contains("the internet"));
}

#[test]
fn replacements_follow_from_the_facts_and_from_each_other() {
    let of = |name: &str| -> Vec<(String, String, Certainty)> {
        let all = reviewed(name).replaced.into_iter();
        all.map(|it| (it.logical_id, it.property, it.certainty)).collect()
    };
    let one =
        |id: &str, property: &str, certainty| vec![(id.to_owned(), property.to_owned(), certainty)];
    assert_eq!(of("rep-param-default"), one("F", "PerformanceMode", Certainty::IfDefault));
    assert_eq!(of("rep-mapping"), one("F", "PerformanceMode", Certainty::Certain));
    assert_eq!(
        of("rep-fsx-nested"),
        one("L", "LustreConfiguration/DeploymentType", Certainty::Certain)
    );
    assert_eq!(of("rep-fsx-nested-safe"), []);
    assert_eq!(
        of("rep-propagate"),
        [one("M", "SubnetId", Certainty::Certain), one("S", "CidrBlock", Certainty::Certain)]
            .concat()
    );
    let propagated = reviewed("rep-propagate");
    assert_eq!(propagated.replaced[0].because.as_deref(), Some("S"));
    assert_eq!(of("rep-named"), one("Q", "FifoQueue", Certainty::Refused));
}

#[test]
fn what_only_looks_different_is_no_change() {
    for name in
        ["rep-same-value", "rep-sub-join", "rep-default", "rep-tag-order", "iam-split", "iam-case"]
    {
        let review = reviewed(name);
        // The parameter is new.
        let is_empty = Review { stack: Vec::new(), ..review.clone() }.is_empty();
        assert!(is_empty && review.cosmetic == 1, "{name}: {}", review.to_text());
    }
}

#[test]
fn data_is_named_with_its_fate() {
    let of = |name: &str| -> Vec<(String, Fate)> {
        let all = reviewed(name).data.into_iter();
        all.map(|it| (it.logical_id, it.fate)).collect()
    };
    assert_eq!(of("rep-mapping"), [("F".to_owned(), Fate::Delete)]);
    assert_eq!(of("del-rename"), [("A".to_owned(), Fate::Retain)]);
    assert_eq!(of("del-type"), [("A".to_owned(), Fate::Delete)]);
    let renamed = reviewed("del-rename");
    assert_eq!((&*renamed.renamed[0].before, &*renamed.renamed[0].after), ("A", "B"));
}

#[test]
fn mounts_that_break_are_found() {
    for (name, link) in [("mnt-rule-removed", "port"), ("mnt-order", "order")] {
        let review = reviewed(name);
        let text = review.to_text();
        assert!(!review.mounts.is_empty(), "{name}: {text}");
        let is_found = review.mounts[0].links.iter().any(|it| it.after.as_deref() != Some("holds"));
        assert!(is_found, "{name} {link}: {text}");
    }
}

#[test]
fn every_pair_has_a_text_that_was_reviewed() {
    let folder = format!("{}/tests/pairs", env!("CARGO_MANIFEST_DIR"));
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    let text: String =
        names.iter().map(|it| format!("# {it}\n{}\n", reviewed(it).to_text())).collect();
    insta::assert_snapshot!("pairs", text);
}

#[test]
fn attributes_are_no_matter_of_notation() {
    let of = |attributes: &str| {
        let text = format!(
            "Resources: {{A: {{Type: 'AWS::SNS::Topic'}}, B: {{Type: 'AWS::SNS::Topic', {attributes}}}}}"
        );
        Template::parse(text).unwrap().template
    };
    for (before, after, count) in [
        ("DeletionPolicy: Delete", "DeletionPolicy: Retain", 1),
        ("DependsOn: A", "DependsOn: [A]", 0),
        ("DependsOn: A", "DeletionPolicy: Retain", 2),
        ("DependsOn: A", "DependsOn: A", 0),
    ] {
        let review = review(&of(before), &of(after));
        let found: usize = review.updated.iter().map(|it| it.properties.len()).sum();
        assert_eq!(found, count, "{before} {after}: {}", review.to_text());
    }
}
