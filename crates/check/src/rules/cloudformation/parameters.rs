//! Types, fields and default values of parameters.

use stanchion_template::{Map, Node, Segment};

use crate::analysis::Analysis;
use crate::code;
use crate::nearest::nearest;
use crate::pattern::{Match, Pattern};
use crate::rule::{Findings, Rule};
use crate::view::value::{number, scalar};

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_034, parameters)];

const FIELDS: [&str; 11] = [
    "AllowedPattern",
    "AllowedValues",
    "ConstraintDescription",
    "Default",
    "Description",
    "MaxLength",
    "MaxValue",
    "MinLength",
    "MinValue",
    "NoEcho",
    "Type",
];

const TYPES: [&str; 13] = [
    "String",
    "Number",
    "List<String>",
    "List<Number>",
    "CommaDelimitedList",
    "AWS::EC2::AvailabilityZone::Name",
    "AWS::EC2::Image::Id",
    "AWS::EC2::Instance::Id",
    "AWS::EC2::KeyPair::KeyName",
    "AWS::EC2::SecurityGroup::GroupName",
    "AWS::EC2::SecurityGroup::Id",
    "AWS::EC2::Subnet::Id",
    "AWS::EC2::VPC::Id",
];

const OTHERS: [&str; 4] = [
    "AWS::EC2::Volume::Id",
    "AWS::Route53::HostedZone::Id",
    "AWS::SSM::Parameter::Name",
    "AWS::EC2::Snapshot::Id",
];

fn is_type(text: &str) -> bool {
    let inner = |it: &str| {
        TYPES.contains(&it)
            || OTHERS.contains(&it)
            || it.strip_prefix("List<").and_then(|it| it.strip_suffix('>')).is_some_and(|it| {
                it.starts_with("AWS::") && (TYPES.contains(&it) || OTHERS.contains(&it))
            })
    };
    match text.strip_prefix("AWS::SSM::Parameter::Value<").and_then(|it| it.strip_suffix('>')) {
        Some(of_store) => inner(of_store),
        None => inner(text),
    }
}

fn parameters(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if cx.has_macros() {
        return;
    }
    let mut work = MOST_WORK;
    for (name, node) in cx.section("Parameters") {
        let Some(parameter) = node.as_map() else { continue };
        if name.starts_with("Fn::") {
            continue;
        }
        let path = |field: &str| ["Parameters", name, field].map(Segment::from);
        for field in parameter.keys().filter(|it| !FIELDS.contains(it)) {
            let close = nearest(field, FIELDS);
            let entry = findings
                .at(&path(field), format!("a parameter does not have the field `{field}`"))
                .found(field);
            match close {
                Some(close) => entry.suggest(close),
                None => entry.allowed(FIELDS.join(", ")),
            };
        }
        match parameter.get("Type").map(Node::as_text) {
            None => {
                findings.at(&path("Type")[..2], "the parameter has no type").found("no `Type`");
            }
            Some(Some(kind)) if !is_type(kind) => {
                let entry = findings
                    .at(&path("Type"), "the type of the parameter does not exist")
                    .found(kind);
                match nearest(kind, TYPES) {
                    Some(close) => entry.suggest(close),
                    None => entry.allowed("String, Number, CommaDelimitedList, List<Number>, AWS::EC2::.., AWS::SSM::Parameter::Value<..>"),
                };
            }
            _ => {}
        }
        if let Some(default) = parameter.get("Default")
            && let Some((found, allowed)) = wrong_default(parameter, default, &mut work)
        {
            findings
                .at(
                    &path("Default"),
                    "the default value of the parameter is not one that it allows",
                )
                .found(found)
                .allowed(allowed);
        }
    }
}

/// Returns the part of a default value that is not valid, and the allowed values.
fn wrong_default(parameter: &Map, default: &Node, work: &mut usize) -> Option<(String, String)> {
    let kind = parameter.get("Type").and_then(Node::as_text).unwrap_or_default();
    let Some(text) = scalar(default) else {
        return Some((default.describe(), "a string or number".to_owned()));
    };
    // Defaults of types that are looked up or split follow other rules.
    if kind.starts_with("AWS::SSM::Parameter::Value") {
        return None;
    }
    let values: Vec<&str> = match kind {
        "CommaDelimitedList" => text.split(',').map(str::trim).collect(),
        it if it.starts_with("List<") => text.split(',').map(str::trim).collect(),
        _ => vec![text.as_ref()],
    };
    // The CloudFormation reference does not say how a value with a comma is compared.
    let has_comma = |it: &[Node]| it.iter().any(|it| scalar(it).is_some_and(|it| it.contains(',')));
    let allowed = parameter.get("AllowedValues").and_then(Node::as_list);
    let allowed = allowed.filter(|it| kind == "String" || !has_comma(it));
    let limit = |name: &str| parameter.get(name).and_then(number);
    let text_of_pattern = parameter.get("AllowedPattern").and_then(Node::as_text);
    let pattern = text_of_pattern.and_then(|it| Pattern::new(it, Match::Whole).ok());
    for value in values {
        let is_number = matches!(kind, "Number" | "List<Number>");
        let as_number = value.parse::<f64>().ok();
        if is_number && as_number.is_none() {
            return Some((value.to_owned(), "a number".to_owned()));
        }
        if let Some(allowed) = allowed {
            let same = |it: &Node| {
                scalar(it).is_some_and(|it| {
                    it == value || (is_number && it.parse::<f64>().ok() == as_number)
                })
            };
            if !allowed.iter().any(same) {
                let all: Vec<String> =
                    allowed.iter().filter_map(|it| Some(scalar(it)?.into_owned())).collect();
                return Some((value.to_owned(), all.join(", ")));
            }
        }
        if let Some(number) = as_number.filter(|_| is_number) {
            let (least, most) = (limit("MinValue"), limit("MaxValue"));
            if least.is_some_and(|it| number < it) || most.is_some_and(|it| number > it) {
                return Some((value.to_owned(), format!("{} to {}", shown(least), shown(most))));
            }
        }
        let length = value.chars().count() as f64;
        let (least, most) = (limit("MinLength"), limit("MaxLength"));
        if kind == "String"
            && (least.is_some_and(|it| length < it) || most.is_some_and(|it| length > it))
        {
            return Some((
                value.to_owned(),
                format!("{} to {} characters", shown(least), shown(most)),
            ));
        }
        if let (Some(text), Some(pattern)) = (text_of_pattern, &pattern)
            && spend(pattern, value, work)
            && pattern.matches(value) == Some(false)
        {
            return Some((value.to_owned(), format!("a string that matches {text}")));
        }
    }
    None
}

/// The work for the patterns of all parameters of a template. The patterns come from the template, so many of them
/// could take long together.
const MOST_WORK: usize = 20_000_000;

/// Returns true if a comparison is within the work that is left, which it takes up.
fn spend(pattern: &Pattern, value: &str, work: &mut usize) -> bool {
    let left = pattern.work(value).and_then(|it| work.checked_sub(it));
    *work = left.unwrap_or(*work);
    left.is_some()
}

fn shown(limit: Option<f64>) -> String {
    limit.map_or_else(|| "any".to_owned(), |it| it.to_string())
}
