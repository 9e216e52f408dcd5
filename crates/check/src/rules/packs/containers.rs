//! Containers: Amazon ECS, Amazon EKS and Amazon ECR.

use std::borrow::Cow;

use stanchion_template::Node;

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::value::scalar;

pub(super) fn rules() -> Vec<Rule> {
    const TASK: &str = "AWS::ECS::TaskDefinition";
    const REPOSITORY: &str = "AWS::ECR::Repository";
    vec![
        Rule::property(
            code::BPR_015,
            "AWS::ECS::Service",
            "NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp",
        )
        .none_of(["ENABLED"]),
        Rule::property(code::BPR_016, TASK, "PidMode").none_of(["host"]),
        Rule::property(code::BPR_017, TASK, "ContainerDefinitions.*.Privileged").none_of(["true"]),
        Rule::property(code::BPR_018, TASK, "ContainerDefinitions.*.ReadonlyRootFilesystem")
            .when_absent("false")
            .one_of(["true"]),
        Rule::property(code::BPR_019, TASK, "ContainerDefinitions.*.LogConfiguration").required(),
        Rule::new(code::BPR_020, insights),
        Rule::new(code::BPR_043, root_on_the_host),
        Rule::property(code::BPR_044, "AWS::EKS::Cluster", "EncryptionConfig").required(),
        Rule::new(code::BPR_045, audit_logs),
        Rule::property(code::BPR_046, REPOSITORY, "ImageScanningConfiguration.ScanOnPush")
            .when_absent("false")
            .one_of(["true"]),
        Rule::property(code::BPR_047, REPOSITORY, "ImageTagMutability")
            .when_absent("MUTABLE")
            .one_of(["IMMUTABLE*"]),
        Rule::property(code::BPR_048, REPOSITORY, "LifecyclePolicy").required(),
        Rule::property(
            code::BPR_027,
            "AWS::EKS::Cluster",
            "ResourcesVpcConfig.EndpointPublicAccess",
        )
        .when_absent("true")
        .one_of(["false"]),
    ]
}

fn insights(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.resources_of("AWS::ECS::Cluster").filter(|_| !cx.has_macros()) {
        let settings = cx.value(&it, "ClusterSettings");
        if settings.is_unknown() {
            continue;
        }
        let items = it.list("ClusterSettings").unwrap_or_default();
        let of = |item: &Node, name: &str| item.get(name).and_then(scalar).map(Cow::into_owned);
        let is_on = |item: &Node| {
            of(item, "Name").is_none_or(|it| it == "containerInsights")
                && of(item, "Value").is_none_or(|it| it != "disabled")
        };
        if !items.iter().any(is_on) {
            findings
                .on(&it, "ClusterSettings", "the cluster does not enable Container Insights")
                .allowed("containerInsights: enabled or enhanced");
        }
    }
}

/// Reports containers that run as root without being privileged. A privileged container is root on purpose.
fn root_on_the_host(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for task in cx.resources_of("AWS::ECS::TaskDefinition") {
        if cx.value(&task, "NetworkMode").text().as_deref() != Some("host") || cx.has_macros() {
            continue;
        }
        let containers = task.list("ContainerDefinitions").unwrap_or_default();
        for (at, container) in containers.iter().enumerate().filter(|it| it.1.as_map().is_some()) {
            let of = |name: &str| container.get(name).map(scalar);
            let is_plain = of("Privileged").is_none_or(|it| it.as_deref() == Some("false"));
            let user = of("User");
            let is_root = match &user {
                None => true,
                Some(user) => matches!(user.as_deref(), Some("root" | "0" | "0:0" | "root:root")),
            };
            if is_plain && is_root {
                findings
                    .on(
                        &task,
                        &format!("ContainerDefinitions.{at}.User"),
                        "the container runs as root in the network of its host",
                    )
                    .found(user.flatten().unwrap_or(Cow::Borrowed("not set")))
                    .allowed("another user than root");
            }
        }
    }
}

fn audit_logs(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const TYPES: &str = "Logging.ClusterLogging.EnabledTypes";
    for cluster in cx.resources_of("AWS::EKS::Cluster").filter(|_| !cx.has_macros()) {
        if cx.value(&cluster, TYPES).is_unknown() {
            continue;
        }
        let types = cluster.list(TYPES).unwrap_or_default();
        let may_be_audit =
            |it: &Node| it.get("Type").is_none_or(|it| scalar(it).is_none_or(|it| it == "audit"));
        if !types.iter().any(may_be_audit) {
            findings.on(&cluster, TYPES, "the cluster does not log audit events").allowed("audit");
        }
    }
}
