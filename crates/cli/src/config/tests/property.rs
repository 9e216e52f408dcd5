//! A configuration is accepted if and only if its JSON Schema accepts it, except for values that do not fit together.
//!
//! `CONFIG_CASES=300 cargo test -p stanchion-cli property` draws 300 configurations of each blueprint.

use std::path::PathBuf;

use serde_json::{Value, json};
use stanchion_constructs::blueprints::Blueprint;
use stanchion_core::{Assembly, Diagnostic};

use super::draw::Dice;
use super::schema::Schema;
use super::{for_each_blueprint, read, synth};

fn cases() -> u64 {
    std::env::var("CONFIG_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(8)
}

/// Returns true for a finding about values that do not fit together: the schema speaks of single values. A block with
/// host bits is the only rule about a single value that no schema can state.
fn is_relation(finding: &Diagnostic) -> bool {
    matches!(finding.code.id, "CFG-004" | "VPC-001") || finding.message.contains("host bits")
}

fn described(findings: &[Diagnostic]) -> String {
    findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// The folder for the templates, if other programs are to check them.
fn folder() -> Option<PathBuf> {
    std::env::var_os("CONFIG_TEMPLATES").map(PathBuf::from)
}

/// Writes the templates of a configuration, if other programs are to check them.
fn keep(assembly: &Assembly, name: &str, seed: u64) {
    let Some(folder) = folder() else { return };
    for stack in assembly.stacks() {
        let file = format!("{name}-{seed}-{}.yaml", stack.name);
        std::fs::write(folder.join(file), stack.template.to_yaml()).unwrap();
    }
}

fn drawn<B: Blueprint>(failures: &mut String) {
    let schema = schemars::schema_for!(B).to_value();
    let schema = Schema::new(&schema);
    let mut accepted = 0;
    for seed in 0..cases() {
        let mut dice = Dice::new(seed).with_known_types(folder().is_some());
        let config = dice.draw(schema);
        assert!(schema.accepts(&config), "{}: {config:#}", B::NAME);
        match read::<B>(&config) {
            Ok((read, _)) => {
                accepted += 1;
                match synth(&read) {
                    Ok(assembly) => keep(&assembly, B::NAME, seed),
                    Err(errors) => {
                        let errors = errors.join("\n");
                        failures.push_str(&format!("{}: {config}\n{errors}\n", B::NAME));
                    }
                }
            }
            Err(findings) => {
                let all = findings.iter().all(is_relation);
                assert!(all, "{}: {config:#}\n{}", B::NAME, described(&findings));
            }
        }
    }
    assert!(cases() < 50 || accepted > 0, "{}: no configuration fits together", B::NAME);
}

#[test]
fn what_a_schema_accepts_is_synthesized() {
    let mut failures = String::new();
    for_each_blueprint!(drawn(&mut failures));
    assert!(failures.is_empty(), "{failures}");
}

fn changed<B: Blueprint>() {
    let schema = schemars::schema_for!(B).to_value();
    let schema = Schema::new(&schema);
    for seed in 0..10 * cases() {
        let mut dice = Dice::new(seed);
        let mut config = dice.draw(schema);
        change(&mut config, &mut dice);
        if config.is_null() {
            // An empty file has all defaults.
            continue;
        }
        let is_accepted = match read::<B>(&config) {
            Ok(_) => true,
            Err(findings) => {
                let places = findings.iter().filter(|it| it.place.is_none()).count();
                assert_eq!(places, 0, "{}", described(&findings));
                findings.iter().all(is_relation)
            }
        };
        let found = read::<B>(&config).map_or_else(|it| described(&it), |_| String::new());
        assert_eq!(is_accepted, schema.accepts(&config), "{}: {config:#}\n{found}", B::NAME);
    }
}

#[test]
fn what_a_schema_refuses_is_refused() {
    for_each_blueprint!(changed());
}

/// Changes a value somewhere in the configuration.
fn change(value: &mut Value, dice: &mut Dice) {
    if dice.in_ten(8) {
        match value {
            Value::Object(map) if !map.is_empty() => {
                let keys: Vec<String> = map.keys().cloned().collect();
                let key = dice.pick(&keys);
                if dice.in_ten(1) {
                    map.remove(&key);
                } else if let Some(value) = map.get_mut(&key) {
                    change(value, dice);
                }
                return;
            }
            Value::Array(items) if !items.is_empty() => {
                let at = dice.below(items.len());
                return change(&mut items[at], dice);
            }
            _ => {}
        }
    }
    *value = match value {
        Value::Number(number) => {
            let number = number.as_f64().unwrap();
            dice.pick(&[
                json!(number + 1.0),
                json!(number - 1.0),
                json!(number + 0.5),
                json!(number * 1000.0),
                json!(-1),
                json!(5_000_000_000_u64),
                json!("1"),
            ])
        }
        Value::String(text) => {
            let texts = [
                format!("{text}x"),
                format!("{text}-1"),
                format!("{text}\n"),
                format!(" {text}"),
                format!("-{text}"),
                format!("/{text}"),
                text.to_uppercase(),
                String::new(),
                text.repeat(200),
                format!("{text}ä"),
            ];
            json!(dice.pick(&texts))
        }
        Value::Object(map) => {
            let mut map = map.clone();
            map.insert("other".to_owned(), json!(1));
            dice.pick(&[Value::Object(map), json!([]), json!({}), json!(null)])
        }
        Value::Array(items) => {
            let twice: Vec<Value> = items.iter().chain(items.iter()).cloned().collect();
            dice.pick(&[json!(twice), json!([]), json!([null]), json!("a"), json!([1])])
        }
        _ => dice.pick(&[json!(null), json!(true), json!(0), json!("x"), json!([]), json!({})]),
    };
}
