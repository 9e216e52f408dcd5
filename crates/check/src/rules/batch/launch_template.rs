//! Launch templates of compute environments.

use stanchion_template::Node;

use super::ENVIRONMENT;
use crate::analysis::Analysis;
use crate::code;
use crate::model::launch_template::wrong_names;
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;

const TEMPLATE: &str = "AWS::EC2::LaunchTemplate";

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::BAT_037, naming),
    Rule::new(code::BAT_038, mime),
    Rule::new(code::BAT_039, ignored),
    Rule::new(code::BAT_062, groups),
];

const PROPERTY: &str = "ComputeResources.LaunchTemplate";

fn naming(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ENVIRONMENT) {
        let Some(specification) = it.get(PROPERTY).and_then(Node::as_map) else { continue };
        if let Some(found) = wrong_names(specification) {
            findings
                .on(&it, PROPERTY, "the launch template must be named by its id or by its name")
                .found(found)
                .allowed("`LaunchTemplateId` or `LaunchTemplateName`");
        }
        let overrides =
            specification.get("Overrides").and_then(Node::as_list).map_or(0, <[_]>::len);
        if overrides > 10 {
            findings
                .on(
                    &it,
                    &format!("{PROPERTY}.Overrides"),
                    "the launch template has too many overrides",
                )
                .found(overrides)
                .allowed("up to 10");
        }
    }
}

fn mime(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "LaunchTemplateData.UserData";
    for it in cx.of(ENVIRONMENT).filter(|it| !it.has("EksConfiguration")) {
        let template = it
            .get(&format!("{PROPERTY}.LaunchTemplateId"))
            .or_else(|| it.get(&format!("{PROPERTY}.LaunchTemplateName")))
            .and_then(|it| of_kind(cx, it, TEMPLATE));
        let Some(template) = template else { continue };
        let Some(script) = template.get(property).map(Script::of) else { continue };
        let start = script.text.trim_start().to_ascii_lowercase();
        let is_mime = start.starts_with("mime-version:") || start.starts_with("content-type:");
        // User data that is already base64-encoded cannot be read here.
        let is_readable =
            script.is_complete && (start.starts_with('#') || start.contains([' ', '\n']));
        if is_readable && !is_mime {
            let first = script.text.trim_start().lines().next().unwrap_or_default().to_owned();
            findings
                .on(
                    &template,
                    property,
                    format!(
                        "the user data of {} is not a MIME multi-part archive; {} becomes INVALID",
                        template.id, it.id
                    ),
                )
                .found(first)
                .allowed("MIME-Version: 1.0 and Content-Type: multipart/mixed");
        }
    }
}

fn ignored(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ENVIRONMENT) {
        let id = it.get(&format!("{PROPERTY}.LaunchTemplateId"));
        let Some(template) = id.and_then(|it| of_kind(cx, it, TEMPLATE)) else { continue };
        for name in ["InstanceType", "IamInstanceProfile", "NetworkInterfaces.0.SubnetId"] {
            let property = format!("LaunchTemplateData.{name}");
            if template.has(&property) {
                findings
                    .on(
                        &template,
                        &property,
                        format!("AWS Batch ignores `{name}` of the launch template for {}", it.id),
                    )
                    .found(name);
            }
        }
    }
}

/// Reports security groups next to the network interfaces of the launch template.
fn groups(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "ComputeResources.SecurityGroupIds";
    for it in cx.of(ENVIRONMENT) {
        let is_set = it.get(property).is_some_and(|it| it.as_list() != Some(&[]));
        let id = it.get(&format!("{PROPERTY}.LaunchTemplateId")).filter(|_| is_set);
        let template = id.and_then(|it| of_kind(cx, it, TEMPLATE));
        let Some(template) = template else { continue };
        if template.list("LaunchTemplateData.NetworkInterfaces").is_some_and(|it| !it.is_empty()) {
            findings
                .on(
                    &it,
                    property,
                    format!(
                        "`SecurityGroupIds` conflicts with the network interfaces of {}",
                        template.id
                    ),
                )
                .found("both")
                .allowed("security groups of the network interfaces")
                .help(format!(
                    "Remove `SecurityGroupIds`, and set `Groups` of the interfaces of {}",
                    template.id
                ));
        }
    }
}
