//! Dashboards of CloudWatch.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::model::script::Script;
use crate::view::{Resource, View};

/// A dashboard whose body is a known string.
#[derive(Debug)]
pub(crate) struct Dashboard<'a> {
    pub(crate) resource: Resource<'a>,
    pub(crate) script: Script,
    /// The places of the widgets in the body, if the string is JSON.
    pub(crate) body: Option<Value>,
}

/// Returns the dashboards whose bodies are known.
pub(crate) fn dashboards<'a>(view: &View<'a>) -> Vec<Dashboard<'a>> {
    let known = view.of("AWS::CloudWatch::Dashboard").filter_map(|resource| {
        let script = resource.get("DashboardBody").map(Script::of)?;
        let body = script.is_complete.then(|| places(&script.text))?;
        Some(Dashboard { resource, script, body })
    });
    known.collect()
}

/// Returns the parts of a body that are compared, or `None` if the body is not JSON.
fn places(body: &str) -> Option<Value> {
    const KEPT: &[&[&str]] = &[&["widgets"], &["x", "width", "height"]];
    let mut reader = serde_json::Deserializer::from_str(body);
    let value = Kept(KEPT).deserialize(&mut reader).ok()?;
    reader.end().is_ok().then_some(value)
}

/// Reads a value with only some keys of its maps: for each level of maps, the keys that are kept.
struct Kept(&'static [&'static [&'static str]]);

impl<'de> DeserializeSeed<'de> for Kept {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Kept {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Kept(self.0))? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let (keys, below) =
            self.0.split_first().map_or((&[][..], self.0), |(it, rest)| (*it, rest));
        let mut map = Map::new();
        while let Some(key) = entries.next_key_seed(Key(keys))? {
            match key {
                Some(key) => {
                    map.insert(key.to_owned(), entries.next_value_seed(Kept(below))?);
                }
                None => drop(entries.next_value::<IgnoredAny>()?),
            }
        }
        Ok(Value::Object(map))
    }
}

/// Reads a key of a map, if it is one of those that are kept.
struct Key(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Option<&'static str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Option<&'static str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
        Ok(self.0.iter().copied().find(|it| *it == key))
    }
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn only_places_are_read() {
        let body = r#" {"a": {"x": 1}, "widgets": [{"x": 1, "type": "text", "properties": {"x": [2]}}, 3, {"width": 2.5, "height": {"x": 1}}]} "#;
        let read = places(body).map(|it| it.to_string());
        assert_eq!(read.as_deref(), Some(r#"{"widgets":[{"x":1},3,{"width":2.5,"height":{}}]}"#));
        for (body, read) in [("[{}]", "[{}]"), ("null", "null"), ("\"a\"", "\"a\"")] {
            assert_eq!(places(body).map(|it| it.to_string()).as_deref(), Some(read));
        }
        for body in ["", "{", "{} {}", "{\"widgets\": [}", "{\"a\": 01}", "{a: 1}"] {
            assert_eq!(places(body), None, "{body}");
        }
    }
}
