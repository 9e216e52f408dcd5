//! The arguments of each intrinsic function.
//!
//! Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html>

use stanchion_template::{Expression, Map, Node};

use super::cidr;
use super::language::{Kind, has_extensions};
use super::wrong::Wrong;
use crate::analysis::Analysis;
use crate::view::functions::Function;
use crate::view::value::number;

impl Wrong {
    fn shape(key: &str, argument: &Node) -> Wrong {
        Wrong {
            below: Vec::new(),
            message: format!("the arguments of `{key}` are not valid"),
            found: argument.describe(),
            allowed: shape(key).to_owned(),
        }
    }

    pub(super) fn at(
        key: &str,
        index: usize,
        message: &str,
        found: impl Into<String>,
        allowed: &str,
    ) -> Wrong {
        Wrong {
            below: vec![key.into(), index.into()],
            message: message.to_owned(),
            found: found.into(),
            allowed: allowed.to_owned(),
        }
    }
}

/// Returns the arguments of a function that CloudFormation refuses.
pub(super) fn wrong(cx: &Analysis<'_>, function: &Function<'_>) -> Vec<Wrong> {
    let Some(expression) = function.expression else { return Vec::new() };
    let Some((key, argument)) = function.node.as_map().and_then(Map::single) else {
        return Vec::new();
    };
    let is_extended = has_extensions(cx);
    match expression {
        Expression::Malformed(..) => malformed(cx, key, argument),
        Expression::Base64(value) | Expression::ImportValue(value) => text(key, value),
        Expression::GetAzs(region) => zones(key, region),
        Expression::Sub(_, Some(variables)) => variables
            .iter()
            .filter(|(_, value)| !Kind::of(value).can_be_text())
            .map(|(name, value)| Wrong {
                below: vec![key.into(), 1.into(), name.into()],
                message: "a variable of `Fn::Sub` must be a string".to_owned(),
                found: value.describe(),
                allowed: "a string, or a function that returns one".to_owned(),
            })
            .collect(),
        Expression::Join(delimiter, list) => {
            let mut found = self::delimiter(key, delimiter, is_extended);
            found.extend(is_no_list(key, list));
            let items = list.as_list().into_iter().flatten();
            found.extend(items.enumerate().filter(|(_, it)| is_structure(it)).map(|(at, it)| {
                Wrong {
                    below: vec![key.into(), 1.into(), at.into()],
                    message: "`Fn::Join` can only join strings".to_owned(),
                    found: it.describe(),
                    allowed: "a string, or a function that returns one".to_owned(),
                }
            }));
            found
        }
        Expression::Split(delimiter, source) => {
            let mut found = self::delimiter(key, delimiter, is_extended);
            if !Kind::of(source).can_be_text() {
                found.push(Wrong::at(
                    key,
                    1,
                    "the source of `Fn::Split` must be a string",
                    source.describe(),
                    "a string, or a function that returns one",
                ));
            }
            found
        }
        Expression::Select(index, list) => select(key, index, list),
        Expression::Cidr(arguments) => cidr::wrong(key, arguments),
        Expression::Logic(..) => logic(key, argument),
        _ => Vec::new(),
    }
}

fn malformed(cx: &Analysis<'_>, key: &str, argument: &Node) -> Vec<Wrong> {
    let is_function = Kind::of(argument) != Kind::Map && argument.as_map().is_some();
    let holds_function = || {
        let items = argument.as_list().into_iter().flatten();
        items.into_iter().any(|it| it.as_map().is_some())
    };
    let is_valid = match key {
        // Several macros in a row are a list.
        "Fn::Transform" => true,
        // The result of a macro is known only after it ran.
        "Fn::Sub" | "Fn::FindInMap" if argument.get("Fn::Transform").is_some() => true,
        // `AWS::LanguageExtensions` allows functions here, and the rule about it reports them without it.
        "Ref" => is_function,
        "Fn::GetAtt" => {
            is_function || (holds_function() && argument.as_list().is_some_and(|it| it.len() == 2))
        }
        "Fn::FindInMap" | "Fn::Select" => is_function && cx.root.get("Transform").is_some(),
        // CodeStar's templates have conditions in place of names, and only a transform.
        "Fn::If" => {
            argument
                .as_list()
                .is_some_and(|it| it.len() == 3 && Kind::of(&it[0]) == Kind::Condition)
                && cx.root.get("Transform").is_some()
        }
        _ => false,
    };
    if is_valid { Vec::new() } else { vec![Wrong::shape(key, argument)] }
}

/// Returns true for a literal list, map or null, which CloudFormation does not convert to a string.
fn is_structure(node: &Node) -> bool {
    matches!(Kind::of(node), Kind::Map | Kind::Null) || matches!(node, Node::List(_))
}

fn text(key: &str, value: &Node) -> Vec<Wrong> {
    match Kind::of(value) {
        Kind::List | Kind::Map | Kind::Null => vec![Wrong::shape(key, value)],
        _ => Vec::new(),
    }
}

fn zones(key: &str, region: &Node) -> Vec<Wrong> {
    let is_valid = match region {
        Node::Null | Node::Map(_) | Node::Link(_) => Kind::of(region) != Kind::Map,
        Node::Text(name) => name.is_empty() || is_region(name) || name.contains("${"),
        _ => false,
    };
    if is_valid { Vec::new() } else { vec![Wrong::shape(key, region)] }
}

/// Returns true for a name with the form of a Region's: `eu-central-1`, `us-gov-west-1`.
fn is_region(name: &str) -> bool {
    let parts: Vec<&str> = name.split('-').collect();
    let is_word = |it: &&str| it.len() > 1 && it.bytes().all(|it| it.is_ascii_lowercase());
    match parts.split_last() {
        Some((number, words)) if words.len() >= 2 => {
            words.iter().all(is_word)
                && !number.is_empty()
                && number.bytes().all(|it| it.is_ascii_digit())
        }
        _ => false,
    }
}

fn delimiter(key: &str, delimiter: &Node, is_extended: bool) -> Vec<Wrong> {
    let is_valid = match Kind::of(delimiter) {
        Kind::Text | Kind::Unknown => is_extended || delimiter.as_map().is_none(),
        Kind::Scalar => true,
        _ => false,
    };
    if is_valid {
        return Vec::new();
    }
    let message = format!("the delimiter of `{key}` must be a literal string");
    vec![Wrong::at(key, 0, &message, delimiter.describe(), "a string without functions")]
}

fn is_no_list(key: &str, list: &Node) -> Option<Wrong> {
    (!Kind::of(list).can_be_list())
        .then(|| Wrong::shape(key, list))
        .map(|it| Wrong { below: vec![key.into(), 1.into()], ..it })
}

fn select(key: &str, index: &Node, list: &Node) -> Vec<Wrong> {
    if let Some(wrong) = is_no_list(key, list) {
        return vec![wrong];
    }
    let built = index.as_text().is_some_and(|it| it.contains("${"));
    let Some(at) = number(index).filter(|it| it.fract() == 0.0) else {
        if Kind::of(index) == Kind::Unknown || built || matches!(index, Node::Map(_)) {
            return Vec::new();
        }
        let message = "the index of `Fn::Select` is not a whole number";
        return vec![Wrong::at(key, 0, message, index.describe(), "a whole number from 0")];
    };
    let length = match Expression::of(list) {
        None => list.as_list().map(|it| (it.len(), false)),
        Some(Expression::Split(delimiter, source)) => match (delimiter.as_text(), source.as_text())
        {
            (Some(delimiter), Some(source)) if !delimiter.is_empty() && !source.contains("{{") => {
                Some((source.split(delimiter).count(), false))
            }
            _ => None,
        },
        Some(Expression::Cidr([_, count, ..])) => {
            number(count).filter(|it| (1.0..=256.0).contains(it)).map(|it| (it as usize, false))
        }
        _ => None,
    };
    let most = length.map_or(f64::INFINITY, |(it, _)| it as f64);
    if at >= 0.0 && at < most {
        return Vec::new();
    }
    vec![Wrong {
        below: Vec::new(),
        message: "the index of `Fn::Select` is outside of its list".to_owned(),
        found: match length {
            Some((length, _)) => format!("item {at} of {length}"),
            None => format!("item {at}"),
        },
        allowed: match length {
            Some((0, _)) => "a list with items".to_owned(),
            Some((length, _)) => format!("0 to {}", length - 1),
            None => "a whole number from 0".to_owned(),
        },
    }]
}

fn logic(key: &str, argument: &Node) -> Vec<Wrong> {
    let (least, most) = match key {
        "Fn::And" | "Fn::Or" => (2, 10),
        "Fn::Not" => (1, 1),
        "Fn::Equals" => (2, 2),
        _ => return Vec::new(),
    };
    let Some(items) = argument.as_list() else {
        let is_macro = argument.get("Fn::Transform").is_some();
        return if is_macro { Vec::new() } else { vec![Wrong::shape(key, argument)] };
    };
    // A loop can generate items.
    let is_generated =
        |it: &Node| it.as_map().is_some_and(|it| it.keys().any(|it| it.starts_with("Fn::ForEach")));
    if !(least..=most).contains(&items.len()) && !items.iter().any(is_generated) {
        return vec![Wrong::shape(key, argument)];
    }
    let each = items.iter().enumerate();
    let wrong = each.filter(|(_, it)| {
        if key == "Fn::Equals" {
            is_structure(it)
        } else {
            !matches!(Kind::of(it), Kind::Condition | Kind::Unknown) && it.as_bool().is_none()
        }
    });
    let allowed = if key == "Fn::Equals" {
        "a string, or a function that returns one"
    } else {
        "a condition: {Condition: name}, Fn::Equals, Fn::And, Fn::Or or Fn::Not"
    };
    let message = format!("an argument of `{key}` is not valid");
    wrong.map(|(at, it)| Wrong::at(key, at, &message, it.describe(), allowed)).collect()
}

/// Returns a description of the arguments that a function accepts.
fn shape(key: &str) -> &'static str {
    match key {
        "Ref" => "the name of a resource or parameter",
        "Fn::And" | "Fn::Or" => "a list of 2 to 10 conditions",
        "Fn::Base64" => "a string, or a function that returns one",
        "Fn::Cidr" => "[block, count, bits]",
        "Fn::Equals" => "[value, value]",
        "Fn::FindInMap" => "[mapping, key, key]",
        "Fn::GetAZs" => "a Region such as eu-central-1, or an empty string",
        "Fn::GetAtt" => "[logical id, attribute]",
        "Fn::GetStackOutput" => "{StackName: .., OutputName: ..}",
        "Fn::If" => "[condition, value if true, value if false]",
        "Fn::ImportValue" => "the name of an export",
        "Fn::Join" => "[delimiter, [values]]",
        "Fn::Not" => "a list of 1 condition",
        "Fn::Select" => "[index, [values]]",
        "Fn::Split" => "[delimiter, string]",
        "Fn::Sub" => "a string, or [string, {variable: value}]",
        "Fn::Transform" => "{Name: .., Parameters: ..}",
        _ => "the arguments in the CloudFormation reference",
    }
}
