//! The launch templates of node groups.

use super::{NODE_GROUP, template_of};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::eks::{
    UNSUPPORTED_TEMPLATE_PROPERTIES, UNSUPPORTED_WITH_IMAGE, UNSUPPORTED_WITH_TEMPLATE,
};
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::EKS_010, properties),
    Rule::new(code::EKS_011, both),
    Rule::new(code::EKS_012, bootstrap),
];

const DATA: &str = "LaunchTemplateData";

/// Parts of programs that join a node to a cluster, or may do so.
const JOINS: [&str; 10] = [
    "bootstrap.sh",
    "NodeConfig",
    "nodeadm",
    "settings.kubernetes",
    "Start-EKSBootstrap",
    "kubelet",
    "kubeadm",
    "curl ",
    "wget ",
    "aws s3",
];

/// Returns the property of a launch template that EKS does not support.
fn unsupported(template: &Resource<'_>) -> Option<String> {
    for name in UNSUPPORTED_TEMPLATE_PROPERTIES {
        let path = format!("{DATA}.{name}");
        // Hibernation that is off is the default.
        if template.has(&path) && template.boolean(&format!("{path}.Configured")) != Some(false) {
            return Some(path);
        }
    }
    let interfaces = format!("{DATA}.NetworkInterfaces");
    let count = template.list(&interfaces).map_or(0, <[_]>::len);
    let mut subnets = (0..count).map(|at| format!("{interfaces}.{at}.SubnetId"));
    subnets.find(|it| template.has(it))
}

fn properties(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for nodes in cx.of(NODE_GROUP) {
        let Some(template) = template_of(cx, &nodes) else { continue };
        if let Some(path) = unsupported(&template) {
            let name = path.rsplit('.').next().unwrap_or_default().to_owned();
            findings
                .on(
                    &template,
                    &path,
                    format!(
                        "the launch template of the node group {} sets a property that EKS sets",
                        nodes.id
                    ),
                )
                .found(name);
        }
    }
}

fn both(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for nodes in cx.of(NODE_GROUP).filter(|it| it.has("LaunchTemplate")) {
        for name in UNSUPPORTED_WITH_TEMPLATE.into_iter().filter(|it| nodes.has(it)) {
            findings
                .on(&nodes, name, "the node group sets a property of its launch template")
                .found(format!("{name} and LaunchTemplate"))
                .help(format!("Remove `{name}`, and set it in the launch template"));
        }
        let Some(template) = template_of(cx, &nodes) else { continue };
        let types = nodes.list("InstanceTypes").is_some_and(|it| !it.is_empty());
        if types && template.has(&format!("{DATA}.InstanceType")) {
            findings
                .on(
                    &nodes,
                    "InstanceTypes",
                    "the node group and its launch template both set instance types",
                )
                .found(format!("InstanceTypes, and InstanceType of {}", template.id));
        }
        if !template.has(&format!("{DATA}.ImageId")) {
            continue;
        }
        let is_set = |it: &&str| nodes.has(it) && nodes.text(it) != Some("CUSTOM");
        for name in UNSUPPORTED_WITH_IMAGE.into_iter().filter(is_set) {
            findings
                .on(&nodes, name, "the node group sets a property of the image")
                .found(format!("{name}, and ImageId of {}", template.id))
                .help(format!("Remove `{name}`: the image decides it"));
        }
    }
}

fn bootstrap(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let (image, user_data) = (format!("{DATA}.ImageId"), format!("{DATA}.UserData"));
    for nodes in cx.of(NODE_GROUP) {
        let Some(template) = template_of(cx, &nodes).filter(|it| it.has(&image)) else { continue };
        let script = template.get(&user_data).map(Script::of);
        let joins = script
            .as_ref()
            .is_some_and(|it| !it.is_complete || JOINS.iter().any(|word| it.text.contains(word)));
        if !joins {
            let found = if script.is_some() {
                "user data without a configuration of the node"
            } else {
                "no user data"
            };
            findings
                .on(
                    &template,
                    &user_data,
                    format!(
                        "the user data of the custom AMI does not join the nodes of {} to the cluster",
                        nodes.id
                    ),
                )
                .found(found)
                .allowed("a NodeConfig, or a call of bootstrap.sh");
        }
    }
}
