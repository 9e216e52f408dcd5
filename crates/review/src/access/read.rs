//! Reads policy documents.

use ipnet::IpNet;
use stanchion_template::language::{Text, scalar};
use stanchion_template::{Map, Node};

use super::condition::{Condition, Measure, Order, Test};
use super::pattern::Pattern;
use super::principal::Principal;
use super::statement::{Elements, Principals, Statement};
use super::symbol::{Item, Reading, Symbol, has_segments, items, shown};
use super::time;

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
    let elements = |name: &str, reading: Reading| {
        let (node, is_not) = match (map.get(name), map.get(&format!("Not{name}"))) {
            (Some(node), _) => (node, false),
            (None, Some(node)) => (node, true),
            (None, None) => return None,
        };
        let pattern = |it: &Node| Pattern::new(items(&Text::of(it), reading, is_generated));
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
        actions: elements("Action", Reading::Action).unwrap_or_else(nothing),
        resources: elements("Resource", Reading::Resource),
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
        Item::AnyCase(_) | Item::AnyOne(_) | Item::AnyMany(_) => None,
    };
    items(text, Reading::Literal, is_generated).into_iter().filter_map(symbol).collect()
}

/// Returns the test of an operator, and whether it is negated. Returns nothing for an operator with several values of a key,
/// or for values that are not understood.
fn test(operator: &str, values: &[Node], is_generated: IsGenerated<'_>) -> Option<(Test, bool)> {
    let all =
        |reading: Reading| values.iter().map(move |it| items(&Text::of(it), reading, is_generated));
    let texts = |reading: Reading| Test::Text(all(reading).map(Pattern::new).collect());
    // The pages of IAM do not say what a part of an ARN matches.
    let arns = || all(Reading::Arn).all(|it| has_segments(&it)).then(|| texts(Reading::Arn));
    let of_numbers = |name: &str, measure: Measure, parse: fn(&str) -> Option<f64>| {
        let (order, is_negated) = match name {
            "Equals" => (Order::Equal, false),
            "NotEquals" => (Order::Equal, true),
            "LessThan" => (Order::Less, false),
            "LessThanEquals" => (Order::LessOrEqual, false),
            "GreaterThan" => (Order::Greater, false),
            "GreaterThanEquals" => (Order::GreaterOrEqual, false),
            _ => return None,
        };
        let all: Option<Vec<f64>> = values.iter().map(|it| parse(&scalar(it)?)).collect();
        Some((Test::Number(order, all?, measure), is_negated))
    };
    Some(match operator {
        "StringEquals" => (texts(Reading::Literal), false),
        "StringNotEquals" => (texts(Reading::Literal), true),
        "StringEqualsIgnoreCase" => (texts(Reading::AnyCase), false),
        "StringNotEqualsIgnoreCase" => (texts(Reading::AnyCase), true),
        "StringLike" => (texts(Reading::Wildcards), false),
        "StringNotLike" => (texts(Reading::Wildcards), true),
        "ArnLike" | "ArnEquals" => (arns()?, false),
        "ArnNotLike" | "ArnNotEquals" => (arns()?, true),
        "IpAddress" => (addresses(values)?, false),
        "NotIpAddress" => (addresses(values)?, true),
        "Bool" | "Null" => {
            let one = |it: &Node| scalar(it)?.to_ascii_lowercase().parse().ok();
            let values: Vec<bool> = values.iter().map(one).collect::<Option<_>>()?;
            if operator == "Bool" {
                return Some((Test::Bool(values), false));
            }
            let [value] = values.as_slice() else { return None };
            (Test::Absent(*value), false)
        }
        other => {
            if let Some(name) = other.strip_prefix("Numeric") {
                return of_numbers(name, Measure::Plain, |it| it.trim().parse().ok());
            }
            return of_numbers(other.strip_prefix("Date")?, Measure::Time, time::seconds);
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
