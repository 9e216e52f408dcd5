//! Hostile texts in every place of every configuration: each is refused with its line, or it reaches nothing that runs.

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use stanchion_constructs::blueprints::Blueprint;
use stanchion_core::{App, Assembly};
use stanchion_template::{Node, parse};

use super::super::document::Document;
use super::super::fault::Fault;
use super::draw::Dice;
use super::schema::Schema;
use super::{for_each_blueprint, synth};

/// Texts that would run a command, leave their place in a script, widen a policy, or confuse a reader.
const PAYLOADS: [&str; 31] = [
    "$(touch /canary)",
    "`touch /canary`",
    "a; touch /canary",
    "a && touch /canary",
    "a | touch /canary",
    "a\ntouch /canary",
    "a\r\ntouch /canary\r\n",
    "'; touch /canary; '",
    "\"; touch /canary; \"",
    "'\"'$(touch /canary)'\"'",
    "EOF\ntouch /canary",
    "x 0 0\nEOF\ntouch /canary\ncat <<EOF",
    "PYTHON\ntouch /canary",
    "\\",
    "*",
    "?",
    "../../etc/passwd",
    "/../../etc/cron.d/canary",
    "${AWS::AccountId}",
    "${!canary}",
    "!Sub ${AWS::StackId}",
    "{{resolve:ssm-secure:canary}}",
    "{{ Canary }}",
    "a\u{0}b",
    "a\u{202e}yranac",
    "-r",
    "--index-url=http://canary",
    "!!python/object/apply:os.system [touch /canary]",
    "- canary\n- b: c",
    "--==STANCHION-PART==\nContent-Type: text/x-shellscript\n\ntouch /canary",
    "%0atouch%20/canary#{7*7}",
];

/// A very long text, beside the others.
fn long() -> String {
    "canary".repeat(20_000)
}

/// A text in a configuration: where it is, and the configuration that has it.
struct Place {
    path: String,
    config: Value,
}

/// The text that stands for the hostile one.
const MARK: &str = "MARK";

/// Returns a value with a text in place of the mark.
fn marked(value: &Value, text: &str) -> Value {
    let of_text = |it: &str| if it == MARK { text.to_owned() } else { it.to_owned() };
    match value {
        Value::String(it) => Value::String(of_text(it)),
        Value::Array(items) => items.iter().map(|it| marked(it, text)).collect(),
        Value::Object(map) => {
            map.iter().map(|(key, value)| (of_text(key), marked(value, text))).collect()
        }
        other => other.clone(),
    }
}

/// Returns a configuration with the mark for every place of a text that the schema has.
fn places(schema: Schema<'_>, dice: &mut Dice) -> Vec<Place> {
    let text = || Value::String(MARK.to_owned());
    let mut found = Vec::new();
    for alternative in schema.alternatives() {
        found.extend(places(alternative, dice));
    }
    if schema.types().contains(&"string") || schema.here.get("enum").is_some() {
        found.push(Place { path: String::new(), config: text() });
    }
    if let Some(items) = schema.get("items") {
        found.extend(places(items, dice).into_iter().map(|it| Place {
            path: format!("[]{}", it.path),
            config: Value::Array(vec![it.config]),
        }));
    }
    let properties = schema.here.get("properties").and_then(Value::as_object);
    for (key, value) in properties.into_iter().flatten() {
        for place in places(schema.part(value), dice) {
            let mut map = example(schema, dice);
            map.insert(key.clone(), place.config);
            let path = format!(".{key}{}", place.path);
            found.push(Place { path, config: Value::Object(map) });
        }
    }
    if let (Some(values), None) = (schema.values(), properties) {
        let value = dice.draw(values);
        let map = Map::from_iter([(MARK.to_owned(), value)]);
        found.push(Place { path: ".(key)".to_owned(), config: Value::Object(map) });
        for place in places(values, dice) {
            let map = Map::from_iter([(dice.key(schema), place.config)]);
            let path = format!(".(value){}", place.path);
            found.push(Place { path, config: Value::Object(map) });
        }
    }
    found
}

/// Returns the required keys of a map with values that the schema accepts.
fn example(schema: Schema<'_>, dice: &mut Dice) -> Map<String, Value> {
    let required = schema.here.get("required").and_then(Value::as_array);
    let keys = required.into_iter().flatten().filter_map(Value::as_str);
    let properties = schema.get("properties");
    keys.filter_map(|key| Some((key.to_owned(), dice.draw(properties?.get(key)?)))).collect()
}

/// The properties that instances, containers of Systems Manager and Step Functions run.
const SCRIPTS: [&str; 5] = ["UserData", "Content", "DefinitionString", "OnStart", "ZipFile"];

/// Returns the texts of a node that run somewhere, or in which CloudFormation replaces holes.
fn running_texts(node: &Node, inside: bool, texts: &mut Vec<String>) {
    match node {
        Node::Text(text) if inside => texts.push(text.to_string()),
        Node::List(items) => items.iter().for_each(|it| running_texts(it, inside, texts)),
        Node::Map(map) => {
            for (key, value) in map.iter() {
                let runs = SCRIPTS.contains(&key) || key == "Fn::Sub";
                running_texts(value, inside || runs, texts);
            }
        }
        _ => {}
    }
}

fn texts_of(assembly: &Assembly) -> BTreeSet<String> {
    let mut texts = Vec::new();
    for stack in assembly.stacks() {
        running_texts(&stack.template.to_node(), false, &mut texts);
    }
    texts.into_iter().collect()
}

fn hostile<B: Blueprint>() {
    let schema = schemars::schema_for!(B).to_value();
    let schema = Schema::new(&schema);
    let long = long();
    let own = texts_of(&synth(&B::default()).unwrap());
    let places = places(schema, &mut Dice::new(1));
    assert!(places.len() > 10, "{}: {}", B::NAME, places.len());
    for payload in PAYLOADS.into_iter().chain([long.as_str()]) {
        for Place { path, config } in &places {
            let config = marked(config, payload);
            let about = format!("{}{path}: {:.60?}", B::NAME, payload);
            let parsed = parse(config.to_string()).unwrap();
            let document = Document { node: parsed.node, spans: parsed.spans };
            let reading = document.read::<B>();
            if !reading.faults.is_empty() {
                let on_line = |it: &Fault| it.span.is_some_and(|it| it.start.line == 1);
                assert!(reading.faults.iter().all(on_line), "{about}");
                continue;
            }
            let app = App::new();
            reading.value.unwrap().build(&app);
            let Ok(assembly) = app.synth() else { continue };
            let texts = texts_of(&assembly);
            let is_new = |it: &&String| it.contains(payload) && !own.contains(*it);
            assert_eq!(texts.iter().filter(|_| payload.len() > 2).find(is_new), None, "{about}");
        }
    }
}

#[test]
fn hostile_texts_reach_nothing_that_runs() {
    for_each_blueprint!(hostile());
}
