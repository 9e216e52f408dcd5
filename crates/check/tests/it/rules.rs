//! Every rule has its doc, and its examples do what they say.

use stanchion_check::{Rule, check_file, rules};
use stanchion_template::Template;

/// The ids of the rules that find something in an example.
fn found(rule: &Rule, example: &str) -> Vec<String> {
    let parsed = Template::parse(Rule::expand(example));
    assert!(parsed.is_ok(), "{}: {parsed:?}", rule.id);
    let parsed = parsed.unwrap();
    check_file(&parsed, "example.yaml").iter().map(|it| it.rule.to_string()).collect()
}

#[test]
fn every_rule_finds_what_its_failing_example_shows() {
    let silent: Vec<&str> = rules()
        .into_iter()
        .filter(|rule| !found(rule, rule.failing).iter().any(|it| it == rule.id))
        .map(|rule| rule.id)
        .collect();
    assert!(silent.is_empty(), "nothing found by {silent:?}");
}

#[test]
fn no_rule_finds_anything_in_its_passing_example() {
    let loud: Vec<&str> = rules()
        .into_iter()
        .filter(|rule| found(rule, rule.passing).iter().any(|it| it == rule.id))
        .map(|rule| rule.id)
        .collect();
    assert!(loud.is_empty(), "false findings of {loud:?}");
}

#[test]
fn every_rule_has_a_doc() {
    for rule in rules() {
        let parts = [rule.title, rule.what, rule.why, rule.source, rule.fix];
        assert!(parts.iter().all(|it| it.len() > 3), "{} lacks a part of its doc", rule.id);
        let (prefix, number) = rule.id.split_once('-').expect("an id has a dash");
        assert!(prefix.len() == 3 && number.len() == 3, "{} has the wrong form", rule.id);
        assert!(!rule.title.ends_with('.'), "the title of {} ends in a full stop", rule.id);
        assert!(rule.what.ends_with('.'), "what {} looks for is no sentence", rule.id);
    }
}

#[test]
fn no_id_is_used_twice() {
    let mut ids: Vec<&str> = rules().into_iter().map(|it| it.id).collect();
    let before = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), before);
}
