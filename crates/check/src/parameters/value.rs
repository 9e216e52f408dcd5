//! The values that a parameter accepts.

use stanchion_template::{Map, Node, counted};

use crate::facts::cloudformation::PARAMETER_VALUE_BYTES;
use crate::pattern::{Match, Pattern};
use crate::view::value::{number, scalar};

/// The work for the patterns of all parameters of a template. The patterns come from the template, so many of them
/// could take long together.
pub(crate) const MOST_WORK: usize = 5_000_000;

/// A part of a value that a parameter does not accept, and what it accepts.
#[derive(Debug)]
pub(crate) struct Wrong {
    pub(crate) found: String,
    pub(crate) allowed: String,
}

impl Wrong {
    fn new(found: impl Into<String>, allowed: impl Into<String>) -> Wrong {
        Wrong { found: found.into(), allowed: allowed.into() }
    }
}

/// Returns the type of a parameter.
pub(crate) fn kind(parameter: &Map) -> &str {
    parameter.get("Type").and_then(Node::as_text).unwrap_or_default()
}

/// Returns true for a type whose values are lists.
pub(crate) fn is_list(kind: &str) -> bool {
    kind == "CommaDelimitedList" || kind.starts_with("List<")
}

/// Returns true for a type whose value CloudFormation reads from Parameter Store.
pub(crate) fn is_stored(kind: &str) -> bool {
    kind.starts_with("AWS::SSM::Parameter::Value")
}

/// Returns the items of a value: all of a list, or the value itself.
pub(crate) fn items<'a>(kind: &str, text: &'a str) -> Vec<&'a str> {
    if is_list(kind) { text.split(',').map(str::trim).collect() } else { vec![text] }
}

/// Returns the parts of a value that a parameter does not accept, at most one for each item of the value.
pub(crate) fn wrong(parameter: &Map, value: &Node, work: &mut usize) -> Vec<Wrong> {
    let kind = kind(parameter);
    let Some(text) = scalar(value) else {
        return vec![Wrong::new(value.describe(), "a string or number")];
    };
    if text.len() > PARAMETER_VALUE_BYTES {
        let found = counted(text.len(), "byte");
        return vec![Wrong::new(found, format!("up to {PARAMETER_VALUE_BYTES} bytes"))];
    }
    // Values that are looked up follow other rules.
    if is_stored(kind) {
        return Vec::new();
    }
    let pattern = parameter.get("AllowedPattern").and_then(Node::as_text);
    let compiled = pattern.and_then(|it| Pattern::new(it, Match::Whole).ok());
    let pattern = pattern.zip(compiled.as_ref());
    items(kind, &text).into_iter().filter_map(|it| of_item(parameter, it, pattern, work)).collect()
}

fn of_item(
    parameter: &Map,
    value: &str,
    pattern: Option<(&str, &Pattern)>,
    work: &mut usize,
) -> Option<Wrong> {
    let kind = kind(parameter);
    let is_number = matches!(kind, "Number" | "List<Number>");
    let as_number = value.parse::<f64>().ok().filter(|it| it.is_finite());
    if is_number && as_number.is_none() {
        return Some(Wrong::new(value, "a number"));
    }
    // The CloudFormation reference does not say how a value with a comma is compared.
    let has_comma = |it: &[Node]| it.iter().any(|it| scalar(it).is_some_and(|it| it.contains(',')));
    let allowed = parameter.get("AllowedValues").and_then(Node::as_list);
    if let Some(allowed) = allowed.filter(|it| kind == "String" || !has_comma(it)) {
        let same = |it: &Node| {
            scalar(it)
                .is_some_and(|it| it == value || (is_number && it.parse::<f64>().ok() == as_number))
        };
        if !allowed.iter().any(same) {
            let all: Vec<String> =
                allowed.iter().filter_map(|it| Some(scalar(it)?.into_owned())).collect();
            return Some(Wrong::new(value, all.join(", ")));
        }
    }
    let limit = |name: &str| parameter.get(name).and_then(number);
    if let Some(number) = as_number.filter(|_| is_number) {
        let (least, most) = (limit("MinValue"), limit("MaxValue"));
        if least.is_some_and(|it| number < it) || most.is_some_and(|it| number > it) {
            return Some(Wrong::new(value, format!("{} to {}", shown(least), shown(most))));
        }
    }
    let length = value.chars().count() as f64;
    let (least, most) = (limit("MinLength"), limit("MaxLength"));
    let is_outside = least.is_some_and(|it| length < it) || most.is_some_and(|it| length > it);
    if kind == "String" && is_outside {
        return Some(Wrong::new(value, format!("{} to {} characters", shown(least), shown(most))));
    }
    if let Some((text, pattern)) = pattern
        && spend(pattern, value, work)
        && pattern.matches(value) == Some(false)
    {
        return Some(Wrong::new(value, format!("a string that matches {text}")));
    }
    None
}

/// Returns true if a comparison is within the work that is left, which it takes up.
fn spend(pattern: &Pattern, value: &str, work: &mut usize) -> bool {
    let left = pattern.work(value).and_then(|it| work.checked_sub(it));
    *work = left.unwrap_or(*work);
    left.is_some()
}

fn shown(limit: Option<f64>) -> String {
    limit.map_or_else(|| "any".to_owned(), |it| it.to_string())
}

/// Returns what an id of a type looks like, if an item of a value does not look like one.
pub(crate) fn wrong_id(kind: &str, value: &str) -> Option<Wrong> {
    let kind = kind.strip_prefix("List<").and_then(|it| it.strip_suffix('>')).unwrap_or(kind);
    let prefix = match kind {
        "AWS::EC2::Image::Id" => "ami-",
        "AWS::EC2::Instance::Id" => "i-",
        "AWS::EC2::SecurityGroup::Id" => "sg-",
        "AWS::EC2::Subnet::Id" => "subnet-",
        "AWS::EC2::VPC::Id" => "vpc-",
        "AWS::EC2::Volume::Id" => "vol-",
        _ => {
            let is_empty = value.is_empty() && kind.starts_with("AWS::EC2::");
            return is_empty
                .then(|| Wrong::new("an empty string", "a value that exists in the account"));
        }
    };
    let digits = value.strip_prefix(prefix).unwrap_or_default();
    let is_id = matches!(digits.len(), 8 | 17) && digits.bytes().all(|it| it.is_ascii_hexdigit());
    (!is_id).then(|| Wrong::new(format!("{value:?}"), format!("{prefix} and 8 or 17 digits")))
}
