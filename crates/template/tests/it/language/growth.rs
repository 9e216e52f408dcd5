//! Hostile templates: long chains and many conditions are read without recursion and in bounded work.

use super::{ids, meaning};

#[test]
fn a_long_chain_of_conditions_is_evaluated() {
    let count = 20_000;
    let mut text =
        "Parameters: {P: {Type: String}}\nConditions:\n  C0: !Equals [!Ref P, a]\n".to_owned();
    for at in 1..count {
        text.push_str(&format!("  C{at}: !Not [!Condition C{}]\n", at - 1));
    }
    text.push_str(&format!("Resources: {{R: {{Type: T, Condition: C{}}}}}\n", count - 1));
    let meaning = meaning(&text);
    let mut all: Vec<usize> = meaning.scenarios().iter().map(|it| ids(it).len()).collect();
    all.sort_unstable();
    assert_eq!(all, [0, 1]);
}

#[test]
fn a_loop_cannot_grow_without_bounds() {
    // Each loop multiplies the resources by 10, to a million.
    let items = "[A, B, C, D, E, F, G, H, I, J]";
    let mut body = "{'R${V0}${V1}${V2}${V3}${V4}${V5}': {Type: T}}".to_owned();
    for at in 0..6 {
        body = format!("{{'Fn::ForEach::L{at}': [V{at}, {items}, {body}]}}");
    }
    let text = format!("Transform: AWS::LanguageExtensions\nResources: {body}\n");
    // The inner loops stay as they are when the limit is reached.
    assert!(ids(&meaning(&text).scenarios()[0]).len() < 300_000);
}

#[test]
fn hundreds_of_conditions_have_few_scenarios() {
    let count = 300;
    let mut text = "Parameters: {P: {Type: String}}\nConditions:\n".to_owned();
    for at in 0..count {
        text.push_str(&format!("  C{at}: !Equals [!Ref P, v{at}]\n"));
    }
    text.push_str("Resources:\n");
    for at in 0..count {
        text.push_str(&format!("  R{at}: {{Type: T, Condition: C{at}}}\n"));
    }
    let meaning = meaning(&text);
    assert!(!meaning.is_exhaustive());
    assert!(meaning.scenarios().len() <= 32);
}
