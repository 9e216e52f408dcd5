//! Compute environments.

use stanchion_template::Node;

use super::{ENVIRONMENT, environment_example, machines};
use crate::context::{Context, Resource};
use crate::findings::Findings;
use crate::rules::declare::rules;

const COMPUTE: &str =
    "https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html";

rules! {
    "BAT-031" Error "A Fargate environment does not take this" {
        what: "A compute environment of Fargate has a property of machines, such as InstanceTypes or LaunchTemplate, no security group, or more than 16 subnets.",
        why: "AWS Batch refuses the environment.",
        source: COMPUTE,
        fix: "keep MaxvCpus, Subnets and SecurityGroupIds only",
        failing: environment_example!("Type: FARGATE, SecurityGroupIds: [sg-12345678], InstanceTypes: [optimal]"),
        passing: environment_example!("Type: FARGATE, SecurityGroupIds: [sg-12345678]"),
        check: fargate,
    }
    "BAT-032" Error "An environment of machines needs more" {
        what: "A compute environment of EC2 or SPOT has no InstanceRole, no InstanceTypes, or no security group in itself or a launch template.",
        why: "AWS Batch refuses the environment, or it becomes INVALID.",
        source: COMPUTE,
        fix: "set InstanceRole, InstanceTypes and SecurityGroupIds",
        failing: environment_example!("Type: EC2, SecurityGroupIds: [sg-12345678], InstanceTypes: [optimal]"),
        passing: environment_example!("Type: EC2, SecurityGroupIds: [sg-12345678], InstanceTypes: [optimal], InstanceRole: a"),
        check: needs,
    }
    "BAT-033" Error "Spot with BEST_FIT needs a fleet role" {
        what: "Type is SPOT, AllocationStrategy is BEST_FIT or absent, and SpotIamFleetRole is absent.",
        why: "AWS Batch refuses the environment.",
        source: COMPUTE,
        fix: "use SPOT_PRICE_CAPACITY_OPTIMIZED, which needs no role",
        failing: environment_example!("Type: SPOT, SecurityGroupIds: [sg-12345678], InstanceTypes: [optimal], InstanceRole: a"),
        passing: environment_example!("Type: SPOT, AllocationStrategy: SPOT_PRICE_CAPACITY_OPTIMIZED, SecurityGroupIds: [sg-12345678], InstanceTypes: [optimal], InstanceRole: a"),
        check: fleet_role,
    }
    "BAT-034" Error "The allocation strategy is for another type" {
        what: "A SPOT_ strategy stands beside a type other than SPOT, or BEST_FIT_PROGRESSIVE_ORDERED beside one other than EC2.",
        why: "AWS Batch refuses the environment.",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/allocation-strategies.html",
        fix: "use BEST_FIT_PROGRESSIVE for EC2, SPOT_PRICE_CAPACITY_OPTIMIZED for SPOT",
        failing: environment_example!("Type: EC2, AllocationStrategy: SPOT_CAPACITY_OPTIMIZED, SecurityGroupIds: [sg-12345678], InstanceTypes: [optimal], InstanceRole: a"),
        passing: environment_example!("Type: EC2, AllocationStrategy: BEST_FIT_PROGRESSIVE, SecurityGroupIds: [sg-12345678], InstanceTypes: [optimal], InstanceRole: a"),
        check: strategy,
    }
    "BAT-035" Warning "BEST_FIT blocks updates" {
        what: "AllocationStrategy of EC2 or SPOT is BEST_FIT or absent.",
        why: "AWS Batch cannot update such an environment's machines in place, and waits for the one best type.",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html",
        fix: "use BEST_FIT_PROGRESSIVE or SPOT_PRICE_CAPACITY_OPTIMIZED",
        failing: environment_example!("Type: EC2, SecurityGroupIds: [sg-12345678], InstanceTypes: [optimal], InstanceRole: a"),
        passing: environment_example!("Type: EC2, AllocationStrategy: BEST_FIT_PROGRESSIVE, SecurityGroupIds: [sg-12345678], InstanceTypes: [optimal], InstanceRole: a"),
        check: best_fit,
    }
    "BAT-036" Error "Managed instances and their provider go together" {
        what: "Type is ECS_MANAGED_INSTANCES without ManagedInstancesProvider, or the provider stands beside another type.",
        why: "AWS Batch refuses the environment.",
        source: COMPUTE,
        fix: "set both, or neither",
        failing: environment_example!("Type: ECS_MANAGED_INSTANCES"),
        passing: environment_example!("Type: FARGATE, SecurityGroupIds: [sg-12345678]"),
        check: provider,
    }
    "BAT-040" Warning "A name keeps an environment or queue from being replaced" {
        what: "ComputeEnvironmentName of an environment that changes replace, or JobQueueName, is set.",
        why: "A change that replaces it makes the new one first, with a name that is taken: the update fails.",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html",
        fix: "leave the name out",
        not_covered: "Environments with ReplaceComputeEnvironment false, which are updated in place.",
        failing: "Resources: {Queue: {Type: AWS::Batch::JobQueue, Properties: {JobQueueName: work, Priority: 1, ComputeEnvironmentOrder: [{Order: 1, ComputeEnvironment: a}]}}}\n",
        passing: "Resources: {Queue: {Type: AWS::Batch::JobQueue, Properties: {Priority: 1, ComputeEnvironmentOrder: [{Order: 1, ComputeEnvironment: a}]}}}\n",
        check: name,
    }
    "BAT-041" Error "A scaling delay or update timeout is out of range" {
        what: "MinScaleDownDelayMinutes is neither 0 nor 20 to 10080, JobExecutionTimeoutMinutes is not 1 to 7200, or UpdatePolicy stands beside Fargate.",
        why: "AWS Batch refuses the environment.",
        source: COMPUTE,
        fix: "use numbers in the range",
        failing: environment_example!("Type: EC2, AllocationStrategy: BEST_FIT_PROGRESSIVE, ScalingPolicy: {MinScaleDownDelayMinutes: 5}, SecurityGroupIds: [sg-12345678], InstanceTypes: [optimal], InstanceRole: a"),
        passing: environment_example!("Type: EC2, AllocationStrategy: BEST_FIT_PROGRESSIVE, ScalingPolicy: {MinScaleDownDelayMinutes: 20}, SecurityGroupIds: [sg-12345678], InstanceTypes: [optimal], InstanceRole: a"),
        check: times,
    }
    "BAT-043" Error "Images with Amazon Linux 2 are no more" {
        what: "Ec2Configuration has the image type ECS_AL2 or ECS_AL2_NVIDIA.",
        why: "AWS Batch refuses new environments with them since 30 June 2026.",
        source: COMPUTE,
        fix: "use ECS_AL2023 or ECS_AL2023_NVIDIA",
        failing: environment_example!("Type: EC2, AllocationStrategy: BEST_FIT_PROGRESSIVE, Ec2Configuration: [{ImageType: ECS_AL2}], SecurityGroupIds: [sg-12345678], InstanceTypes: [optimal], InstanceRole: a"),
        passing: environment_example!("Type: EC2, AllocationStrategy: BEST_FIT_PROGRESSIVE, Ec2Configuration: [{ImageType: ECS_AL2023}], SecurityGroupIds: [sg-12345678], InstanceTypes: [optimal], InstanceRole: a"),
        check: image,
    }
}

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

fn of_type<'a>(cx: &Context<'a>, types: &[&str]) -> Vec<Resource<'a>> {
    cx.of(ENVIRONMENT).filter(|it| machines(it).is_some_and(|it| types.contains(&it))).collect()
}

fn fargate(cx: &Context<'_>, findings: &mut Findings<'_>) {
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

fn needs(cx: &Context<'_>, findings: &mut Findings<'_>) {
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

fn fleet_role(cx: &Context<'_>, findings: &mut Findings<'_>) {
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

fn strategy(cx: &Context<'_>, findings: &mut Findings<'_>) {
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

fn best_fit(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in of_type(cx, &["EC2", "SPOT"]).into_iter().filter(is_best_fit) {
        findings
            .on(&it, &resources("AllocationStrategy"), "BEST_FIT blocks updates of the machines")
            .found(
                it.text(&resources("AllocationStrategy"))
                    .unwrap_or("nothing, which means BEST_FIT"),
            );
    }
}

fn provider(cx: &Context<'_>, findings: &mut Findings<'_>) {
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

fn name(cx: &Context<'_>, findings: &mut Findings<'_>) {
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

fn times(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ENVIRONMENT) {
        let delay = resources("ScalingPolicy.MinScaleDownDelayMinutes");
        let minutes = it.number(&delay);
        if let Some(minutes) = minutes.filter(|it| *it != 0.0 && !(20.0..=10_080.0).contains(it)) {
            findings
                .on(&it, &delay, "the delay is out of range")
                .found(format!("{minutes} minutes"))
                .allowed("0, or 20 to 10080 minutes");
        }
        let timeout = "UpdatePolicy.JobExecutionTimeoutMinutes";
        if let Some(minutes) = it.number(timeout).filter(|it| !(1.0..=7200.0).contains(it)) {
            findings
                .on(&it, timeout, "the timeout is out of range")
                .found(format!("{minutes} minutes"))
                .allowed("1 to 7200 minutes");
        }
        if it.has("UpdatePolicy") && machines(&it).is_some_and(|it| it.starts_with("FARGATE")) {
            findings.on(&it, "UpdatePolicy", "Fargate has no update policy").found("FARGATE");
        }
    }
}

fn image(cx: &Context<'_>, findings: &mut Findings<'_>) {
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
