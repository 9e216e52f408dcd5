//! The launch templates of a fleet.

use stanchion_template::Node;

use super::{FLEET, fleets, property};
use crate::analysis::Analysis;
use crate::code;
use crate::model::identity::{items, of_kind};
use crate::rule::{Findings, Rule};

const TEMPLATE: &str = "AWS::EC2::LaunchTemplate";

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::SPF_001, legacy),
    Rule::new(code::SPF_006, interface),
    Rule::new(code::SPF_027, groups),
    Rule::new(code::SPF_024, tokens),
];

fn legacy(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FLEET).filter(|it| it.has(&property("LaunchSpecifications"))) {
        findings.at(&it.path(), "the Spot Fleet uses previous-generation launch specifications");
    }
}

fn interface(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        for config in items(it.get(&property("LaunchTemplateConfigs"))).unwrap_or_default() {
            let Some(specification) = config.get("LaunchTemplateSpecification") else { continue };
            let names = ["LaunchTemplateId", "LaunchTemplateName"];
            let there: Vec<&str> =
                names.into_iter().filter(|name| specification.get(name).is_some()).collect();
            let is_plain = specification
                .as_map()
                .is_some_and(|it| !it.keys().any(|it| it.starts_with("Fn::") || it == "Ref"));
            if there.len() != 1 && is_plain {
                findings
                    .on(
                        &it,
                        &property("LaunchTemplateConfigs"),
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
                    let path =
                        format!("LaunchTemplateData.NetworkInterfaces.{at}.NetworkInterfaceId");
                    findings
                        .on(
                            &template,
                            &path,
                            format!(
                                "the instances of {} cannot share one network interface",
                                it.id
                            ),
                        )
                        .found(Node::describe(id));
                }
            }
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

fn tokens(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let name = "LaunchTemplateData.MetadataOptions.HttpTokens";
    for it in cx.of(TEMPLATE).filter(|it| it.has("LaunchTemplateData")) {
        let options = it.get("LaunchTemplateData.MetadataOptions");
        let is_open = options.is_some_and(|it| it.as_map().is_none() || it.get("Fn::If").is_some());
        if !is_open && (!it.has(name) || it.text(name) == Some("optional")) {
            findings
                .on(&it, name, "the instance metadata service does not require a token")
                .found(it.text(name).unwrap_or("not set"))
                .allowed("required");
        }
    }
}
