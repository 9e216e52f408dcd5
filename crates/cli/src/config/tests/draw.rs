//! Draws configurations from a JSON Schema.

use proptest::strategy::{Strategy, ValueTree};
use proptest::string::string_regex;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value};
use stanchion_check::facts::instance_types::{all, find};

use super::schema::Schema;

/// A source of numbers and texts that yields the same for the same seed.
pub(super) struct Dice {
    state: u64,
    runner: TestRunner,
    only_known_types: bool,
}

impl Dice {
    pub(super) fn new(seed: u64) -> Dice {
        Dice { state: seed, runner: TestRunner::deterministic(), only_known_types: false }
    }

    /// Draws only instance types that exist. Other programs refuse those that they do not know.
    pub(super) fn with_known_types(self, is_on: bool) -> Dice {
        Dice { only_known_types: is_on, ..self }
    }

    /// Returns a number below `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut number = self.state;
        number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((number ^ (number >> 31)) % end.max(1) as u64).unwrap()
    }

    /// Returns true in `share` of ten calls.
    pub(super) fn in_ten(&mut self, share: usize) -> bool {
        self.below(10) < share
    }

    pub(super) fn pick<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())].clone()
    }

    /// Draws a value that the schema accepts.
    pub(super) fn draw(&mut self, schema: Schema<'_>) -> Value {
        let schema = schema.part(schema.here);
        if let Some(value) = schema.here.get("const") {
            return value.clone();
        }
        if let Some(values) = schema.here.get("enum").and_then(Value::as_array) {
            return self.pick(values);
        }
        let alternatives = schema.alternatives();
        if !alternatives.is_empty() {
            let alternative = self.pick(&alternatives);
            return match alternative.types().is_empty()
                && alternative.here.get("multipleOf").is_some()
            {
                true => self.number(alternative, true),
                false => self.draw(alternative),
            };
        }
        match self.pick(&schema.types()) {
            "integer" => self.number(schema, true),
            "number" => self.number(schema, false),
            "string" => Value::String(self.text(schema)),
            "boolean" => Value::Bool(self.in_ten(5)),
            "array" => self.items(schema),
            "object" => self.map(schema),
            _ => Value::Null,
        }
    }

    fn number(&mut self, schema: Schema<'_>, is_whole: bool) -> Value {
        let least = schema.number("minimum").or(schema.number("exclusiveMinimum")).unwrap_or(0.0);
        let most = schema.number("maximum").unwrap_or(least + 10.0);
        let step = schema.number("multipleOf").unwrap_or(1.0);
        let number = match self.below(8) {
            0 if schema.number("minimum").is_some() => least,
            1 => most - most % step,
            // Small numbers often fit together.
            _ => least + step * f64::from(u32::try_from(1 + self.below(8)).unwrap()),
        };
        let number = number.min(most);
        match is_whole {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "whole and small"
            )]
            true => Value::from(number as u64),
            false => Value::from(number),
        }
    }

    fn text(&mut self, schema: Schema<'_>) -> String {
        let examples = schema.here.get("examples").and_then(Value::as_array);
        let example = examples.map(|it| self.pick(it).as_str().unwrap().to_owned());
        if let Some(example) = &example
            && self.in_ten(6)
        {
            return example.clone();
        }
        if self.only_known_types && example.as_deref().is_some_and(|it| find(it).is_some()) {
            let known: Vec<&str> = all().map(|it| it.name).collect();
            return self.pick(&known).to_owned();
        }
        let pattern = schema.here["pattern"].as_str().unwrap();
        let inner = pattern.strip_prefix('^').and_then(|it| it.strip_suffix('$')).unwrap();
        let strategy = string_regex(inner).unwrap();
        let mut drawn = (0..20).map(|_| strategy.new_tree(&mut self.runner).unwrap().current());
        // Texts of patterns with many lists are often too long.
        let fitting = drawn.find(|it| schema.accepts(&Value::String(it.clone())));
        fitting.or(example).unwrap()
    }

    fn items(&mut self, schema: Schema<'_>) -> Value {
        let least = schema.number("minItems").unwrap_or(0.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small")]
        let count = least as usize + self.below(3);
        let of_items = schema.get("items").unwrap();
        let is_unique = schema.here.get("uniqueItems").is_some();
        let mut items: Vec<Value> = Vec::new();
        for _ in 0..20 * count {
            let item = self.draw(of_items);
            if items.len() < count && !(is_unique && items.contains(&item)) {
                items.push(item);
            }
        }
        Value::Array(items)
    }

    fn map(&mut self, schema: Schema<'_>) -> Value {
        let mut map = Map::new();
        let required = schema.here.get("required").and_then(Value::as_array);
        let is_required =
            |key: &str| required.is_some_and(|it| it.iter().any(|it| it.as_str() == Some(key)));
        let properties = schema.here.get("properties").and_then(Value::as_object);
        for (key, of_value) in properties.into_iter().flatten() {
            if is_required(key) || self.in_ten(4) {
                map.insert(key.clone(), self.draw(schema.part(of_value)));
            }
        }
        if let (Some(of_values), None) = (schema.values(), properties) {
            let least = schema.number("minProperties").unwrap_or(0.0);
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small")]
            let count = least as usize + self.below(3);
            while map.len() < count {
                let key = self.key(schema);
                map.insert(key, self.draw(of_values));
            }
        }
        Value::Object(map)
    }

    /// Draws a key of a map without fixed keys.
    pub(super) fn key(&mut self, schema: Schema<'_>) -> String {
        let names = schema.get("propertyNames").unwrap();
        self.text(names)
    }
}
