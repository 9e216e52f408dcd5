//! Compute environments.

use stanchion_template::{Node, counted};

use super::{ENVIRONMENT, machines};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::batch::{SCALE_DOWN_DELAY_MINUTES, UPDATE_TIMEOUT_MINUTES};
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::BAT_031, fargate),
    Rule::new(code::BAT_032, needs),
    Rule::new(code::BAT_033, fleet_role),
    Rule::new(code::BAT_034, strategy),
    Rule::new(code::BAT_035, best_fit),
    Rule::new(code::BAT_036, provider),
    Rule::new(code::BAT_040, name),
    Rule::new(code::BAT_041, times),
    Rule::new(code::BAT_043, image),
];

const MACHINES_ONLY: [&str; 13] = [
    "MinvCpus",
    "DesiredvCpus",
    "InstanceTypes",
    "InstanceRole",
    "LaunchTemplate",
    "AllocationStrategy",
    "PlacementGroup",
    "BidPercentage",
    "SpotIamFleetRole",
    "Ec2KeyPair",
    "ImageId",
    "Ec2Configuration",
    "Tags",
];

fn resources(name: &str) -> String {
    format!("ComputeResources.{name}")
}

fn of_type<'a>(cx: &Analysis<'a>, types: &[&str]) -> Vec<Resource<'a>> {
    cx.of(ENVIRONMENT).filter(|it| machines(it).is_some_and(|it| types.contains(&it))).collect()
}

fn fargate(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in of_type(cx, &["FARGATE", "FARGATE_SPOT"]) {
        for name in MACHINES_ONLY.into_iter().filter(|name| it.has(&resources(name))) {
            findings
                .on(&it, &resources(name), format!("Fargate has no {name}"))
                .found(machines(&it).unwrap_or_default());
        }
        let groups = it.get(&resources("SecurityGroupIds"));
        if groups.is_none() || groups.and_then(Node::as_list).is_some_and(<[_]>::is_empty) {
            findings
                .on(&it, &resources("SecurityGroupIds"), "Fargate needs a security group")
                .found("none");
        }
        let subnets = it.list(&resources("Subnets")).map_or(0, <[_]>::len);
        if subnets > 16 {
            findings
                .on(&it, &resources("Subnets"), "there are too many subnets")
                .found(subnets)
                .allowed("up to 16");
        }
    }
}

fn needs(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in of_type(cx, &["EC2", "SPOT"]) {
        for name in ["InstanceRole", "InstanceTypes"] {
            if !it.has(&resources(name)) {
                findings.on(&it, &resources(name), format!("{name} is missing")).found("nothing");
            }
        }
        if !it.has(&resources("SecurityGroupIds")) && !it.has(&resources("LaunchTemplate")) {
            findings
                .on(&it, &resources("SecurityGroupIds"), "the machines have no security group")
                .found("neither SecurityGroupIds nor LaunchTemplate");
        }
    }
}

fn is_best_fit(environment: &Resource<'_>) -> bool {
    let name = resources("AllocationStrategy");
    !environment.has(&name) || environment.text(&name) == Some("BEST_FIT")
}

fn fleet_role(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in of_type(cx, &["SPOT"]) {
        if is_best_fit(&it) && !it.has(&resources("SpotIamFleetRole")) {
            findings
                .on(&it, &resources("SpotIamFleetRole"), "this strategy needs a fleet role")
                .found(
                    it.text(&resources("AllocationStrategy"))
                        .unwrap_or("nothing, which means BEST_FIT"),
                )
                .allowed("SpotIamFleetRole, or SPOT_PRICE_CAPACITY_OPTIMIZED");
        }
    }
}

fn strategy(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let name = resources("AllocationStrategy");
    for it in of_type(cx, &["EC2", "SPOT"]) {
        let Some(strategy) = it.text(&name) else { continue };
        let kind = machines(&it).unwrap_or_default();
        let fits = match strategy {
            "BEST_FIT_PROGRESSIVE_ORDERED" => kind == "EC2",
            it if it.starts_with("SPOT_") => kind == "SPOT",
            _ => true,
        };
        if !fits {
            findings
                .on(&it, &name, "the strategy is for another type")
                .found(format!("{strategy} with {kind}"));
        }
    }
}

fn best_fit(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in of_type(cx, &["EC2", "SPOT"]).into_iter().filter(is_best_fit) {
        findings
            .on(&it, &resources("AllocationStrategy"), "BEST_FIT blocks updates of the machines")
            .found(
                it.text(&resources("AllocationStrategy"))
                    .unwrap_or("nothing, which means BEST_FIT"),
            );
    }
}

fn provider(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ENVIRONMENT) {
        let has = it.has(&resources("ManagedInstancesProvider"));
        match machines(&it) {
            Some("ECS_MANAGED_INSTANCES") if !has => {
                findings
                    .on(
                        &it,
                        &resources("ManagedInstancesProvider"),
                        "managed instances need their provider",
                    )
                    .found("nothing");
            }
            Some(kind) if kind != "ECS_MANAGED_INSTANCES" && has => {
                findings
                    .on(
                        &it,
                        &resources("ManagedInstancesProvider"),
                        "the provider is for managed instances",
                    )
                    .found(kind)
                    .allowed("ECS_MANAGED_INSTANCES");
            }
            _ => {}
        }
    }
}

fn name(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ENVIRONMENT) {
        let in_place = it.boolean("ReplaceComputeEnvironment") == Some(false);
        if it.has("ComputeEnvironmentName") && !in_place {
            findings.on(&it, "ComputeEnvironmentName", "the name keeps it from being replaced");
        }
    }
    for it in cx.of(super::QUEUE).filter(|it| it.has("JobQueueName")) {
        findings.on(&it, "JobQueueName", "the name keeps it from being replaced");
    }
}

fn times(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ENVIRONMENT) {
        let delay = resources("ScalingPolicy.MinScaleDownDelayMinutes");
        let minutes = it.number(&delay);
        if let Some(minutes) = minutes.filter(|it| *it != 0.0 && !SCALE_DOWN_DELAY_MINUTES.has(*it))
        {
            findings
                .on(&it, &delay, "the delay is out of range")
                .found(counted(minutes, "minute"))
                .allowed(format!("0, or {SCALE_DOWN_DELAY_MINUTES} minutes"));
        }
        let timeout = "UpdatePolicy.JobExecutionTimeoutMinutes";
        if let Some(minutes) = it.number(timeout).filter(|it| !UPDATE_TIMEOUT_MINUTES.has(*it)) {
            findings
                .on(&it, timeout, "the timeout is out of range")
                .found(counted(minutes, "minute"))
                .allowed(format!("{UPDATE_TIMEOUT_MINUTES} minutes"));
        }
        if it.has("UpdatePolicy") && machines(&it).is_some_and(|it| it.starts_with("FARGATE")) {
            findings.on(&it, "UpdatePolicy", "Fargate has no update policy").found("FARGATE");
        }
    }
}

fn image(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ENVIRONMENT) {
        for (at, entry) in
            it.list(&resources("Ec2Configuration")).unwrap_or_default().iter().enumerate()
        {
            let Some(kind @ ("ECS_AL2" | "ECS_AL2_NVIDIA")) =
                entry.get("ImageType").and_then(Node::as_text)
            else {
                continue;
            };
            findings
                .on(
                    &it,
                    &resources(&format!("Ec2Configuration.{at}.ImageType")),
                    "this image is no more",
                )
                .found(kind)
                .allowed("ECS_AL2023 or ECS_AL2023_NVIDIA");
        }
    }
}
