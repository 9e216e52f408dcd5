//! The placement of the tasks of a service: launch type, scheduling strategy, placement and deployment.

use stanchion_template::Node;

use super::{SERVICE, has_other_controller, is_on_fargate, is_set, network_mode, task_of};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::ECS_015, options)];

fn options(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(SERVICE) {
        let has = |name: &str| it.get(name).is_some_and(is_set);
        let found = |name: &str| it.get(name).map(Node::describe).unwrap_or_default();
        if has("LaunchType") && has("CapacityProviderStrategy") {
            findings
                .on(
                    &it,
                    "CapacityProviderStrategy",
                    "the service has both a launch type and a capacity provider strategy",
                )
                .found("both")
                .allowed("`LaunchType` or `CapacityProviderStrategy`")
                .help("Remove `LaunchType`");
        }
        if is_on_fargate(&it) == Some(true) {
            for name in ["PlacementConstraints", "PlacementStrategies"] {
                if has(name) {
                    findings
                        .on(&it, name, format!("Fargate does not support `{name}`"))
                        .found(found(name))
                        .help(format!("Remove `{name}`"));
                }
            }
        }
        let is_awsvpc = is_on_fargate(&it) == Some(true)
            || task_of(cx, &it).is_some_and(|it| network_mode(&it) == Some("awsvpc"));
        if has("Role") && is_awsvpc {
            findings
                .on(&it, "Role", "tasks with the network mode awsvpc use the service-linked role")
                .found(found("Role"))
                .allowed("not set")
                .help("Remove `Role`");
        }
        if it.text("SchedulingStrategy") == Some("DAEMON") {
            if is_on_fargate(&it) == Some(true) {
                findings
                    .on(
                        &it,
                        "SchedulingStrategy",
                        "Fargate does not support the scheduling strategy DAEMON",
                    )
                    .found("DAEMON")
                    .allowed("REPLICA")
                    .help("Use REPLICA, or run the service on EC2");
            }
            let controller = it.text("DeploymentController.Type");
            if let Some(controller @ ("CODE_DEPLOY" | "EXTERNAL")) = controller {
                findings
                    .on(
                        &it,
                        "SchedulingStrategy",
                        format!("the deployment controller {controller} does not support DAEMON"),
                    )
                    .found("DAEMON")
                    .allowed("REPLICA")
                    .help("Use REPLICA, or the deployment controller ECS");
            }
            for name in ["DesiredCount", "PlacementStrategies"] {
                if has(name) {
                    findings
                        .on(
                            &it,
                            name,
                            format!("the scheduling strategy DAEMON does not support `{name}`"),
                        )
                        .found(found(name))
                        .help(format!("Remove `{name}`"));
                }
            }
        }
        let breaker = "DeploymentConfiguration.DeploymentCircuitBreaker";
        if has_other_controller(&it)
            && it.boolean(&format!("{breaker}.Enable")) == Some(true)
            && let Some(controller) = it.text("DeploymentController.Type")
        {
            findings
                .on(
                    &it,
                    breaker,
                    "the deployment circuit breaker requires the deployment controller ECS",
                )
                .found(controller)
                .allowed("ECS")
                .help("Remove `DeploymentCircuitBreaker`, or use the deployment controller ECS");
        }
    }
}
