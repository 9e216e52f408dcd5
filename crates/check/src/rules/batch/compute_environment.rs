//! Compute environments.

use stanchion_template::Node;

use super::{ENVIRONMENT, compute_type};
use crate::analysis::Analysis;
use crate::code;
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
];

const EC2_ONLY: [&str; 14] = [
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
    "ScalingPolicy",
];

fn resources(name: &str) -> String {
    format!("ComputeResources.{name}")
}

fn of_type<'a>(cx: &Analysis<'a>, types: &[&str]) -> Vec<Resource<'a>> {
    cx.of(ENVIRONMENT).filter(|it| compute_type(it).is_some_and(|it| types.contains(&it))).collect()
}

fn fargate(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in of_type(cx, &["FARGATE", "FARGATE_SPOT"]) {
        for name in EC2_ONLY.into_iter().filter(|name| it.has(&resources(name))) {
            findings
                .on(&it, &resources(name), format!("Fargate does not support `{name}`"))
                .found(compute_type(&it).unwrap_or_default());
        }
        let groups = it.get(&resources("SecurityGroupIds"));
        if groups.is_none() || groups.and_then(Node::as_list).is_some_and(<[_]>::is_empty) {
            findings
                .on(
                    &it,
                    &resources("SecurityGroupIds"),
                    "a Fargate compute environment requires `SecurityGroupIds`",
                )
                .found("not set");
        }
        no_subnets(&it, findings);
        if it.has("EksConfiguration") {
            findings
                .on(&it, "EksConfiguration", "a compute environment on EKS cannot use Fargate")
                .found(compute_type(&it).unwrap_or_default())
                .allowed("EC2 or SPOT");
        }
        let subnets = it.list(&resources("Subnets")).map_or(0, <[_]>::len);
        if subnets > 16 {
            findings
                .on(&it, &resources("Subnets"), "the compute environment has too many subnets")
                .found(subnets)
                .allowed("up to 16");
        }
    }
}

fn no_subnets(it: &Resource<'_>, findings: &mut Findings<'_>) {
    let name = resources("Subnets");
    if it.get(&name).is_none_or(|it| it.as_list() == Some(&[])) {
        findings.on(it, &name, "the compute environment has no subnet").found("not set");
    }
}

fn needs(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in of_type(cx, &["EC2", "SPOT"]) {
        no_subnets(&it, findings);
        let strategy = resources("AllocationStrategy");
        if it.has("EksConfiguration") && is_best_fit(&it) {
            findings
                .on(
                    &it,
                    &strategy,
                    "a compute environment on EKS requires another allocation strategy",
                )
                .found(it.text(&strategy).unwrap_or("not set (default: BEST_FIT)"))
                .allowed("BEST_FIT_PROGRESSIVE, or a SPOT_ strategy for SPOT")
                .help("Set `AllocationStrategy` to BEST_FIT_PROGRESSIVE");
        }
        for name in ["InstanceRole", "InstanceTypes"] {
            if !it.has(&resources(name)) {
                findings
                    .on(&it, &resources(name), format!("the compute environment has no `{name}`"))
                    .found("not set");
            }
        }
        if !it.has(&resources("SecurityGroupIds")) && !it.has(&resources("LaunchTemplate")) {
            findings
                .on(&it, &resources("SecurityGroupIds"), "the instances have no security group")
                .found("neither `SecurityGroupIds` nor `LaunchTemplate`");
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
                .on(
                    &it,
                    &resources("SpotIamFleetRole"),
                    "a Spot compute environment with BEST_FIT requires `SpotIamFleetRole`",
                )
                .found(
                    it.text(&resources("AllocationStrategy"))
                        .unwrap_or("not set (default: BEST_FIT)"),
                )
                .allowed("`SpotIamFleetRole`, or the strategy SPOT_PRICE_CAPACITY_OPTIMIZED");
        }
    }
}

fn strategy(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let name = resources("AllocationStrategy");
    for it in of_type(cx, &["EC2", "SPOT"]) {
        let Some(strategy) = it.text(&name) else { continue };
        let kind = compute_type(&it).unwrap_or_default();
        let fits = match strategy {
            "BEST_FIT_PROGRESSIVE_ORDERED" => kind == "EC2",
            it if it.starts_with("SPOT_") => kind == "SPOT",
            _ => true,
        };
        if !fits {
            findings
                .on(
                    &it,
                    &name,
                    "the allocation strategy does not fit the compute environment's type",
                )
                .found(format!("{strategy} with {kind}"));
        }
    }
}

fn best_fit(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in of_type(cx, &["EC2", "SPOT"]).into_iter().filter(is_best_fit) {
        findings
            .on(
                &it,
                &resources("AllocationStrategy"),
                "the allocation strategy BEST_FIT prevents infrastructure updates",
            )
            .found(
                it.text(&resources("AllocationStrategy")).unwrap_or("not set (default: BEST_FIT)"),
            );
    }
}

fn provider(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ENVIRONMENT) {
        let has = it.has(&resources("ManagedInstancesProvider"));
        match compute_type(&it) {
            Some("ECS_MANAGED_INSTANCES") if !has => {
                findings
                    .on(
                        &it,
                        &resources("ManagedInstancesProvider"),
                        "the type ECS_MANAGED_INSTANCES requires `ManagedInstancesProvider`",
                    )
                    .found("not set");
            }
            Some(kind) if kind != "ECS_MANAGED_INSTANCES" && has => {
                findings
                    .on(
                        &it,
                        &resources("ManagedInstancesProvider"),
                        "`ManagedInstancesProvider` is only valid with ECS_MANAGED_INSTANCES",
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
            findings.on(
                &it,
                "ComputeEnvironmentName",
                "`ComputeEnvironmentName` prevents replacement of the compute environment",
            );
        }
    }
    for it in cx.of(super::QUEUE).filter(|it| it.has("JobQueueName")) {
        findings.on(&it, "JobQueueName", "`JobQueueName` prevents replacement of the job queue");
    }
}
