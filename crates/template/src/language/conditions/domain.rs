//! The values that a parameter can have, as far as conditions distinguish them.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::formula::Value;
use crate::language::scalar::scalar;
use crate::language::values::ParameterValues;
use crate::{Lookup, Map, Node};

/// The number of allowed values up to which each one is examined separately.
const MOST_VALUES: usize = 12;

/// The parameters of a template, for many lookups.
pub(super) struct Parameters<'a>(Option<Lookup<'a>>);

impl<'a> Parameters<'a> {
    pub(super) fn of(root: &'a Map) -> Parameters<'a> {
        Parameters(root.get("Parameters").and_then(Node::as_map).map(Map::lookup))
    }

    pub(super) fn get(&self, name: &str) -> Option<&'a Node> {
        self.0.as_ref()?.get(name)
    }
}

/// Returns the values of a parameter. The default is the first.
pub(super) fn domain(
    parameters: &Parameters<'_>,
    name: &str,
    compared: &BTreeSet<String>,
    given: &ParameterValues,
) -> Vec<Value> {
    if let Some(value) = given.get(name) {
        return vec![scalar(value).map_or(Value::Other, |it| Value::Known(it.into_owned()))];
    }
    let parameter = parameters.get(name);
    let allowed: Option<Vec<String>> = parameter
        .and_then(|it| it.get("AllowedValues")?.as_list())
        .map(|it| it.iter().filter_map(scalar).map(Cow::into_owned).collect());
    let mut values: Vec<Value> = match allowed {
        Some(allowed) if !allowed.is_empty() && allowed.len() <= MOST_VALUES => {
            allowed.into_iter().map(Value::Known).collect()
        }
        Some(allowed) if !allowed.is_empty() => {
            let is_compared = |it: &&String| compared.contains(*it);
            let rest = allowed.iter().any(|it| !compared.contains(it)).then_some(Value::Other);
            allowed.iter().filter(is_compared).cloned().map(Value::Known).chain(rest).collect()
        }
        _ => compared
            .iter()
            .filter(|it| parameter.is_none_or(|parameter| can_be(parameter, it)))
            .cloned()
            .map(Value::Known)
            .chain([Value::Other])
            .collect(),
    };
    values.dedup();
    let default = parameter.and_then(|it| it.get("Default")).and_then(scalar);
    if let Some(default) = default {
        let is_default = |it: &Value| matches!(it, Value::Known(text) if *text == default);
        let at = values
            .iter()
            .position(is_default)
            .or_else(|| values.iter().position(|it| *it == Value::Other));
        if let Some(at) = at {
            let first = values.remove(at);
            values.insert(0, first);
        }
    }
    values
}

/// Returns false if a parameter can never have a value.
fn can_be(parameter: &Node, text: &str) -> bool {
    let kind = parameter.get("Type").and_then(Node::as_text).unwrap_or_default();
    let number = |name: &str| {
        let value = parameter.get(name).and_then(scalar);
        value.and_then(|it| it.parse::<usize>().ok())
    };
    let length = text.chars().count();
    if number("MinLength").is_some_and(|it| length < it)
        || number("MaxLength").is_some_and(|it| length > it)
    {
        return false;
    }
    match kind {
        "Number" => text.trim().parse::<f64>().is_ok(),
        // CloudFormation refuses an id that does not exist.
        _ if kind.starts_with("AWS::") && !kind.starts_with("AWS::SSM::") => !text.is_empty(),
        _ => true,
    }
}
