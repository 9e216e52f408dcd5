//! Reads policy documents.

use ipnet::IpNet;
use stanchion_template::language::{Text, scalar};
use stanchion_template::{Map, Node};

use super::condition::{Condition, Order, Test};
use super::pattern::Pattern;
use super::principal::Principal;
use super::statement::{Elements, Principals, Statement};
use super::symbol::{Item, Symbol, items, shown};

/// Decides whether CloudFormation generates the value of a reference by its name.
pub(crate) type IsGenerated<'a> = &'a dyn Fn(&str) -> bool;

/// Reads the statements of a policy document.
pub(crate) fn statements(document: &Node, is_generated: IsGenerated<'_>) -> Vec<Statement> {
    let Some(statements) = document.get("Statement") else { return Vec::new() };
    list(statements)
        .iter()
        .filter_map(|it| it.as_map())
        .filter_map(|it| statement(it, is_generated))
        .collect()
}

/// Returns the items of a list, or a single value as a list of one item.
fn list(node: &Node) -> &[Node] {
    node.as_list().unwrap_or(std::slice::from_ref(node))
}

fn statement(map: &Map, is_generated: IsGenerated<'_>) -> Option<Statement> {
    let is_allow = match map.get("Effect").and_then(Node::as_text) {
        Some("Allow") => true,
        Some("Deny") => false,
        _ => return None,
    };
    let elements = |name: &str, ignores_case: bool| {
        let (node, is_not) = match (map.get(name), map.get(&format!("Not{name}"))) {
            (Some(node), _) => (node, false),
            (None, Some(node)) => (node, true),
            (None, None) => return None,
        };
        let pattern =
            |it: &Node| Pattern::new(items(&Text::of(it), true, ignores_case, is_generated));
        Some(Elements { patterns: list(node).iter().map(pattern).collect(), is_not })
    };
    let principals = match (map.get("Principal"), map.get("NotPrincipal")) {
        (Some(node), _) => Some((node, false)),
        (None, Some(node)) => Some((node, true)),
        (None, None) => None,
    };
    let principals = principals
        .map(|(node, is_not)| Principals { all: self::principals(node, is_generated), is_not });
    let nothing = || Elements { patterns: Vec::new(), is_not: false };
    Some(Statement {
        is_allow,
        actions: elements("Action", true).unwrap_or_else(nothing),
        resources: elements("Resource", false),
        principals,
        conditions: map
            .get("Condition")
            .and_then(Node::as_map)
            .map(|it| conditions(it, is_generated))
            .unwrap_or_default(),
    })
}

fn principals(node: &Node, is_generated: IsGenerated<'_>) -> Vec<Principal> {
    let word = |it: &Node| word(&Text::of(it), is_generated);
    if node.as_text() == Some("*") {
        return vec![Principal::Everyone];
    }
    let Some(map) = node.as_map() else { return vec![Principal::new("AWS", word(node))] };
    let of = |(kind, node): (&str, &Node)| -> Vec<Principal> {
        list(node).iter().map(|it| Principal::new(kind, word(it))).collect()
    };
    map.iter().flat_map(|(kind, node)| of((kind, node))).collect()
}

fn conditions(map: &Map, is_generated: IsGenerated<'_>) -> Vec<Condition> {
    let mut all = Vec::new();
    for (operator, keys) in map.iter() {
        for (key, values) in keys.as_map().into_iter().flat_map(Map::iter) {
            all.push(condition(operator, key, list(values), is_generated));
        }
    }
    all
}

/// Reads a condition.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>
fn condition(
    operator: &str,
    key: &str,
    values: &[Node],
    is_generated: IsGenerated<'_>,
) -> Condition {
    let (plain, if_exists) = match operator.strip_suffix("IfExists") {
        Some(plain) => (plain, true),
        None => (operator, false),
    };
    let (test, is_negated) = test(plain, values, is_generated).unwrap_or_else(|| {
        let text = |it: &Node| shown(&word(&Text::of(it), is_generated));
        let mut values: Vec<String> = values.iter().map(text).collect();
        values.sort();
        let test = format!("`{operator}` of {key} and {}", values.join(", "));
        (Test::Opaque(format!("{test} is fulfilled"), format!("{test} is not fulfilled")), false)
    });
    let is_opaque = matches!(test, Test::Opaque(..));
    Condition {
        key: key.to_ascii_lowercase(),
        shown: key.to_owned(),
        test,
        is_negated,
        if_exists: if_exists && !is_opaque,
    }
}

/// Reads a text without wildcards.
pub(super) fn word(text: &Text, is_generated: IsGenerated<'_>) -> Vec<Symbol> {
    let symbol = |it| match it {
        Item::One(symbol) => Some(symbol),
        Item::AnyOne | Item::AnyMany => None,
    };
    items(text, false, false, is_generated).into_iter().filter_map(symbol).collect()
}

/// Returns the test of an operator, and whether it is negated. Returns nothing for an operator with several values of a key,
/// or for values that are not understood.
fn test(operator: &str, values: &[Node], is_generated: IsGenerated<'_>) -> Option<(Test, bool)> {
    let texts = |has_wildcards: bool, ignores_case: bool| {
        let one = |it: &Node| {
            Pattern::new(items(&Text::of(it), has_wildcards, ignores_case, is_generated))
        };
        Test::Text(values.iter().map(one).collect(), ignores_case)
    };
    let numbers = |order: Order, parse: fn(&str) -> Option<f64>| {
        let all: Option<Vec<f64>> = values.iter().map(|it| parse(&scalar(it)?)).collect();
        Some(Test::Number(order, all?))
    };
    let of_numbers = |name: &str, parse: fn(&str) -> Option<f64>| {
        let (order, is_negated) = match name {
            "Equals" => (Order::Equal, false),
            "NotEquals" => (Order::Equal, true),
            "LessThan" => (Order::Less, false),
            "LessThanEquals" => (Order::LessOrEqual, false),
            "GreaterThan" => (Order::Greater, false),
            "GreaterThanEquals" => (Order::GreaterOrEqual, false),
            _ => return None,
        };
        Some((numbers(order, parse)?, is_negated))
    };
    Some(match operator {
        "StringEquals" => (texts(false, false), false),
        "StringNotEquals" => (texts(false, false), true),
        "StringEqualsIgnoreCase" => (texts(false, true), false),
        "StringNotEqualsIgnoreCase" => (texts(false, true), true),
        "StringLike" | "ArnLike" | "ArnEquals" => (texts(true, false), false),
        "StringNotLike" | "ArnNotLike" | "ArnNotEquals" => (texts(true, false), true),
        "IpAddress" => (addresses(values)?, false),
        "NotIpAddress" => (addresses(values)?, true),
        "Bool" | "Null" => {
            let [value] = values else { return None };
            let value = scalar(value)?.to_ascii_lowercase().parse().ok()?;
            (if operator == "Null" { Test::Absent(value) } else { Test::Bool(value) }, false)
        }
        other => {
            if let Some(name) = other.strip_prefix("Numeric") {
                return of_numbers(name, |it| it.trim().parse().ok());
            }
            return of_numbers(other.strip_prefix("Date")?, time);
        }
    })
}

fn addresses(values: &[Node]) -> Option<Test> {
    let one = |it: &Node| -> Option<IpNet> {
        let text = scalar(it)?;
        // A single address is a block with all bits.
        text.parse().ok().or_else(|| text.parse().ok().map(|it: std::net::IpAddr| IpNet::from(it)))
    };
    Some(Test::Address(values.iter().map(one).collect::<Option<_>>()?))
}

/// Reads a point in time in UTC as a number in which later points are larger: the digits of `2026-01-31T23:59:59Z`.
fn time(text: &str) -> Option<f64> {
    let text = text.trim().strip_suffix('Z').unwrap_or(text.trim());
    let form: String = text.chars().map(|it| if it.is_ascii_digit() { '0' } else { it }).collect();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    match form.as_str() {
        "0000-00-00T00:00:00" => digits.parse().ok(),
        "0000-00-00" => (digits + "000000").parse().ok(),
        _ => None,
    }
}
