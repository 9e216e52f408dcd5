//! The registry is complete, and the cases of rules do what their names say.

use std::collections::BTreeSet;

use stanchion_check::{code, rules};

use super::cases::FOUND;

/// `cases/EFS-040.fails.yaml` is a template in which EFS-040 is found, `cases/EFS-040.passes.yaml` one in which it is
/// not. A further case has its reason after `fails` or `passes`: `EFS-040.passes-one-zone.yaml`.
#[test]
fn every_case_does_what_its_name_says() {
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for (name, found) in FOUND.iter() {
        let (id, rest) = name.split_once('.').unwrap();
        let kind = rest.strip_suffix(".yaml").unwrap();
        let (kind, why) = kind.split_once('-').unwrap_or((kind, "first"));
        assert!(rules().iter().any(|it| it.code.id == id), "{name} is a case of no rule");
        assert!(!why.is_empty(), "{name} does not say why");
        let is_found = found.iter().any(|it| it.code.id == id);
        match kind {
            "fails" if !is_found => wrong.push(format!("{name}: {id} is not found")),
            "passes" if is_found => wrong.push(format!("{name}: {id} is found")),
            "fails" | "passes" => {}
            _ => wrong.push(format!("{name}: neither fails nor passes")),
        }
        if why == "first" {
            seen.insert((id.to_owned(), kind.to_owned()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for rule in rules() {
        for kind in ["fails", "passes"] {
            let case = (rule.code.id.to_owned(), kind.to_owned());
            assert!(seen.contains(&case), "{} has no case that {kind}", rule.code.id);
        }
    }
}

#[test]
fn every_entry_is_complete() {
    for code in code::all() {
        let parts = [code.title, code.what, code.why, code.source, code.fix];
        assert!(parts.iter().all(|it| it.len() > 3), "{} lacks a part", code.id);
        let (prefix, number) = code.id.split_once('-').expect("an id has a dash");
        assert!(prefix.len() == 3 && number.len() == 3, "{} has the wrong form", code.id);
        assert!(!code.title.ends_with('.'), "the title of {} ends in a full stop", code.id);
        assert!(code.title.chars().count() <= 80, "the title of {} is too long", code.id);
        let is_imperative = code.fix.starts_with(|it: char| it.is_ascii_uppercase());
        assert!(is_imperative && !code.fix.ends_with('.'), "{}: {:?}", code.id, code.fix);
        for sentence in [code.what, code.why] {
            assert!(sentence.ends_with('.'), "{}: {sentence:?} is no sentence", code.id);
        }
    }
}

#[test]
fn entries_with_examples_are_those_of_rules() {
    let of_rules: BTreeSet<&str> = rules().iter().map(|it| it.code.id).collect();
    let with_examples: BTreeSet<&str> =
        code::all().iter().filter(|it| it.examples.is_some()).map(|it| it.id).collect();
    assert_eq!(of_rules, with_examples);
}

#[test]
fn no_id_is_used_twice() {
    let mut ids: Vec<&str> = code::all().iter().map(|it| it.id).collect();
    let before = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), before);
}
