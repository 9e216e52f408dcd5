//! User data of instances.

use stanchion_template::{Expression, Node, counted};

use crate::analysis::Analysis;
use crate::code;
use crate::facts::ec2::USER_DATA_BYTES;
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::SPF_022, size),
    Rule::new(code::SPF_025, base64),
    Rule::new(code::SPF_026, start),
];

/// Returns all user data of the template: the resource, the property and the value.
fn all<'a>(cx: &Analysis<'a>) -> Vec<(Resource<'a>, String, &'a Node)> {
    let kinds = [
        ("AWS::EC2::Instance", "UserData"),
        ("AWS::EC2::LaunchTemplate", "LaunchTemplateData.UserData"),
        ("AWS::AutoScaling::LaunchConfiguration", "UserData"),
    ];
    let mut all = Vec::new();
    for (kind, property) in kinds {
        all.extend(cx.of(kind).filter_map(|it| Some((it, property.to_owned(), it.get(property)?))));
    }
    for fleet in cx.of(super::FLEET) {
        let list = super::property("LaunchSpecifications");
        let count = fleet.list(&list).map_or(0, <[Node]>::len);
        let properties = (0..count).map(|at| format!("{list}.{at}.UserData"));
        all.extend(properties.filter_map(|it| fleet.get(&it).map(|node| (fleet, it, node))));
    }
    all
}

fn size(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (resource, property, node) in all(cx) {
        let length = Script::of(node).text.len();
        let most = if matches!(Expression::of(node), Some(Expression::Base64(_))) {
            USER_DATA_BYTES
        } else {
            USER_DATA_BYTES.div_ceil(3) * 4
        };
        if length > most {
            findings
                .on(&resource, &property, "the user data is too large")
                .found(counted(length, "byte"))
                .allowed(format!("up to {USER_DATA_BYTES} bytes before base64"));
        }
    }
}

fn base64(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (resource, property, node) in all(cx) {
        let is_base64 = match Expression::of(node) {
            None | Some(Expression::Sub(..) | Expression::Join(..)) => {
                let text = Script::of(node).text;
                !text.trim_start().starts_with('#') && !text.contains("MIME-Version")
            }
            _ => true,
        };
        if !is_base64 {
            findings
                .on(&resource, &property, "the user data is not base64-encoded")
                .found(node.describe())
                .allowed("`Fn::Base64`");
        }
    }
}

fn start(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (resource, property, node) in all(cx) {
        let Some(Expression::Base64(inner)) = Expression::of(node) else { continue };
        let script = Script::of(inner);
        if script.is_complete && !crate::mount::would_run(&script) {
            let first = script.text.trim_start().lines().next().unwrap_or_default().to_owned();
            findings
                .on(&resource, &property, "cloud-init does not run the user data")
                .found(first)
                .allowed("a first line such as #!/bin/bash or #cloud-config");
        }
    }
}
