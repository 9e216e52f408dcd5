//! The launch templates of a fleet.

use stanchion_template::Node;
use stanchion_template::language::has_generated_keys;

use super::{FLEET, fleets, property};
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::{items, name_of, of_kind};

const TEMPLATE: &str = "AWS::EC2::LaunchTemplate";

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::SPF_001, legacy),
    Rule::new(code::SPF_006, interface),
    Rule::new(code::SPF_027, groups),
    Rule::new(code::SPF_024, tokens),
    Rule::new(code::SPF_032, sources),
];

fn legacy(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FLEET).filter(|it| it.has(&property("LaunchSpecifications"))) {
        findings.at(&it.path(), "the Spot Fleet uses previous-generation launch specifications");
    }
}

/// Returns the launch template configurations of fleets: the resource, the path and the value.
fn configs<'a>(cx: &Analysis<'a>) -> Vec<(Resource<'a>, String, &'a Node)> {
    let fleets = fleets(cx).map(|it| (it, property("LaunchTemplateConfigs")));
    let others = cx.of("AWS::EC2::EC2Fleet").map(|it| (it, "LaunchTemplateConfigs".to_owned()));
    let mut all = Vec::new();
    for (fleet, list) in fleets.chain(others) {
        for (at, config) in items(fleet.get(&list)).unwrap_or_default().iter().enumerate() {
            all.push((fleet, format!("{list}.{at}"), config));
        }
    }
    all
}

/// Returns the keys of a map that is not an expression.
fn keys(node: &Node) -> Option<Vec<&str>> {
    let map = node.as_map().filter(|it| !has_generated_keys(it))?;
    Some(map.keys().collect())
}

fn interface(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (it, path, config) in configs(cx) {
        let Some(specification) = config.get("LaunchTemplateSpecification") else {
            if keys(config).is_some() {
                findings
                    .on(
                        &it,
                        &format!("{path}.LaunchTemplateSpecification"),
                        "the configuration of the fleet names no launch template",
                    )
                    .found("no `LaunchTemplateSpecification`")
                    .help(
                        "Add `LaunchTemplateSpecification` with `LaunchTemplateId` and `Version`",
                    );
            }
            continue;
        };
        let names = ["LaunchTemplateId", "LaunchTemplateName"];
        let there: Option<Vec<&str>> = keys(specification)
            .map(|keys| names.into_iter().filter(|it| keys.contains(it)).collect());
        if let Some(there) = there.filter(|it| it.len() != 1) {
            findings
                .on(
                    &it,
                    &format!("{path}.LaunchTemplateSpecification"),
                    "the launch template must be named either by its id or by its name",
                )
                .found(if there.is_empty() { "neither" } else { "both" })
                .allowed(names.join(" or "));
        }
        let template =
            specification.get("LaunchTemplateId").and_then(|it| of_kind(cx, it, TEMPLATE));
        let Some(template) = template else { continue };
        let interfaces = items(template.get("LaunchTemplateData.NetworkInterfaces"));
        for (at, interface) in interfaces.unwrap_or_default().iter().enumerate() {
            if let Some(id) = interface.get("NetworkInterfaceId") {
                let path = format!("LaunchTemplateData.NetworkInterfaces.{at}.NetworkInterfaceId");
                findings
                    .on(
                        &template,
                        &path,
                        format!("the instances of {} cannot share one network interface", it.id),
                    )
                    .found(Node::describe(id));
            }
        }
    }
}

/// Reports fleets that have launch specifications and launch templates, or neither.
fn sources(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        let names = ["LaunchSpecifications", "LaunchTemplateConfigs"];
        let is_set = |name: &&str| {
            it.get(&property(name)).is_some_and(|it| it.as_list().is_none_or(|it| !it.is_empty()))
        };
        let there: Vec<&str> = names.into_iter().filter(is_set).collect();
        let is_plain = it.get(super::CONFIG).is_some_and(|it| keys(it).is_some());
        if there.len() != 1 && is_plain {
            findings
                .on(
                    &it,
                    &property("LaunchTemplateConfigs"),
                    "the Spot Fleet does not have exactly one launch source",
                )
                .found(if there.is_empty() { "neither" } else { "both" })
                .allowed("`LaunchTemplateConfigs`");
        }
    }
}

fn groups(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (kind, prefix) in [(TEMPLATE, "LaunchTemplateData."), ("AWS::EC2::Instance", "")] {
        for it in cx.of(kind) {
            let interfaces = it.list(&format!("{prefix}NetworkInterfaces"));
            if interfaces.is_none_or(<[_]>::is_empty) {
                continue;
            }
            for name in ["SecurityGroupIds", "SecurityGroups", "SubnetId"] {
                let property = format!("{prefix}{name}");
                if it.has(&property) {
                    findings
                        .on(
                            &it,
                            &property,
                            format!("`{name}` is not valid next to `NetworkInterfaces`"),
                        )
                        .found(format!("`{name}` and `NetworkInterfaces`"));
                }
            }
        }
    }
}

/// Returns true for an image of Amazon Linux 2023. Its instances require a token by default.
fn requires_token(cx: &Analysis<'_>, template: &Resource<'_>) -> bool {
    let Some(image) = template.get("LaunchTemplateData.ImageId") else { return false };
    let by_parameter = name_of(image)
        .and_then(|it| cx.parameter(it)?.get("Default")?.as_text())
        .unwrap_or_default()
        .to_owned();
    let text = Script::of(image).text + &by_parameter;
    ["al2023", "amazon-linux-2023"].iter().any(|it| text.contains(it))
}

fn tokens(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let name = "LaunchTemplateData.MetadataOptions.HttpTokens";
    for it in cx.of(TEMPLATE).filter(|it| it.has("LaunchTemplateData")) {
        let options = it.get("LaunchTemplateData.MetadataOptions");
        let is_open = options.is_some_and(|it| keys(it).is_none());
        let is_missing = !it.has(name) && !requires_token(cx, &it);
        let is_optional = it.text(name) == Some("optional");
        if !is_open && (is_missing || is_optional) {
            // Without the option, the image or the account decides.
            let (severity, message) = match is_optional {
                true => {
                    (Severity::Warning, "the instance metadata service does not require a token")
                }
                false => (Severity::Info, "the instance metadata service may not require a token"),
            };
            findings
                .on(&it, name, message)
                .severity(severity)
                .found(it.text(name).unwrap_or("not set"))
                .allowed("required");
        }
    }
}
