//! Types, fields and default values of parameters.

use stanchion_template::{Map, Node, Segment};

use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::nearest::nearest;
use crate::parameters::value::{self, MOST_WORK};
use crate::rule::{Findings, Rule};
use crate::view::value::number;

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
                // CloudFormation accepts any type inside of these, and does not look at the values.
                let is_nested =
                    kind.starts_with("List<") || kind.starts_with("AWS::SSM::Parameter::Value<");
                let entry = if is_nested { entry.severity(Severity::Warning) } else { entry };
                match nearest(kind, TYPES) {
                    Some(close) => entry.suggest(close),
                    None => entry.allowed("String, Number, CommaDelimitedList, List<Number>, AWS::EC2::.., AWS::SSM::Parameter::Value<..>"),
                };
            }
            _ => {}
        }
        constraints(findings, &path, parameter, &mut work);
        let default = parameter.get("Default");
        let wrong =
            default.and_then(|it| value::wrong(parameter, it, &mut work).into_iter().next());
        if let Some(wrong) = wrong {
            findings
                .at(
                    &path("Default"),
                    "the default value of the parameter is not one that it allows",
                )
                .found(wrong.found)
                .allowed(wrong.allowed);
        }
    }
}

/// Reports constraints that do not fit the type, that no value can meet, or that are not constraints.
fn constraints(
    findings: &mut Findings<'_>,
    path: &dyn Fn(&str) -> [Segment; 3],
    parameter: &Map,
    work: &mut usize,
) {
    let kind = value::kind(parameter);
    let mut report = |field: &str, message: String, found: String, allowed: &str, help: String| {
        findings.at(&path(field), message).found(found).allowed(allowed).help(help);
    };
    if let Some(values) = parameter.get("AllowedValues")
        && values.as_list().is_none_or(<[Node]>::is_empty)
        && values.as_map().is_none_or(|it| it.keys().all(|it| !it.starts_with("Fn::")))
    {
        let message = "`AllowedValues` must be a list with values".to_owned();
        let help = "Write `AllowedValues` as a list with at least one value".to_owned();
        report("AllowedValues", message, values.describe(), "a list of strings or numbers", help);
    }
    for (fields, is_for_numbers) in
        [(["MinLength", "MaxLength"], false), (["MinValue", "MaxValue"], true)]
    {
        let limits = fields.map(|it| parameter.get(it).and_then(number));
        for field in fields {
            let Some(limit) = parameter.get(field) else { continue };
            let does_not_fit =
                matches!(kind, "Number" | "String") && (kind == "Number") != is_for_numbers;
            if does_not_fit {
                let message = format!("`{field}` is not a constraint for the type {kind}");
                let allowed =
                    if is_for_numbers { "MinLength, MaxLength" } else { "MinValue, MaxValue" };
                report(field, message, limit.describe(), allowed, format!("Remove `{field}`"));
            } else if number(limit).is_none() && limit.as_map().is_none() {
                let help = format!("Set `{field}` to a number");
                report(
                    field,
                    format!("`{field}` is not a number"),
                    limit.describe(),
                    "a number",
                    help,
                );
            }
        }
        if let [Some(least), Some(most)] = limits
            && least > most
        {
            let message =
                format!("`{}` is above `{}`, so no value is allowed", fields[0], fields[1]);
            let help = format!("Set `{}` to at most `{}`", fields[0], fields[1]);
            report(fields[0], message, least.to_string(), &format!("up to {most}"), help);
        }
    }
    // A string that is not a valid regular expression is reported by CFN-060.
    if let Some(pattern) = parameter.get("AllowedPattern")
        && pattern.as_text().is_none()
    {
        let message = "`AllowedPattern` is not a string".to_owned();
        let help = "Write `AllowedPattern` as a string".to_owned();
        report("AllowedPattern", message, pattern.describe(), "a regular expression of Java", help);
    }
    // A value that the other constraints refuse can never be used.
    let others: Map = parameter
        .iter()
        .filter(|(it, _)| *it != "AllowedValues")
        .map(|(key, value)| (key.to_owned(), value.clone()))
        .collect();
    for value in parameter.get("AllowedValues").and_then(Node::as_list).into_iter().flatten() {
        for wrong in value::wrong(&others, value, work) {
            findings
                .at(&path("AllowedValues"), "an allowed value does not meet the other constraints")
                .severity(Severity::Warning)
                .found(wrong.found)
                .allowed(wrong.allowed);
        }
    }
}
