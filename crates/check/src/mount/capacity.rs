//! The capacity of groups and services: whether anything runs in them.

use std::collections::BTreeSet;

use stanchion_template::language::{Reference, Text};

use crate::view::{Resource, View};

/// The properties that name the resource whose capacity a resource changes.
const SCALERS: [(&str, &str); 5] = [
    ("AWS::ApplicationAutoScaling::ScalableTarget", "ResourceId"),
    ("AWS::AutoScaling::ScalingPolicy", "AutoScalingGroupName"),
    ("AWS::AutoScaling::ScheduledAction", "AutoScalingGroupName"),
    ("AWS::AutoScalingPlans::ScalingPlan", "ScalingInstructions.0.ResourceId"),
    ("AWS::ECS::CapacityProvider", "AutoScalingGroupProvider.AutoScalingGroupArn"),
];

/// The numbers that decide whether something runs, by the type of the resource. The first that is set counts.
const NUMBERS: [(&str, &[&str], &str); 7] = [
    ("AWS::ECS::Service", &["DesiredCount"], "a desired count"),
    ("AWS::AutoScaling::AutoScalingGroup", &["DesiredCapacity", "MinSize"], "a capacity"),
    ("AWS::EC2::SpotFleet", &["SpotFleetRequestConfigData.TargetCapacity"], "a target capacity"),
    (
        "AWS::EC2::EC2Fleet",
        &["TargetCapacitySpecification.TotalTargetCapacity"],
        "a target capacity",
    ),
    (
        "AWS::EKS::Nodegroup",
        &["ScalingConfig.DesiredSize", "ScalingConfig.MinSize"],
        "a desired size",
    ),
    ("AWS::Batch::ComputeEnvironment", &["ComputeResources.MaxvCpus"], "a maximum of vCPUs"),
    ("AWS::Lambda::Function", &["ReservedConcurrentExecutions"], "a reserved concurrency"),
];

/// The resources whose capacity the template changes after they are created.
#[derive(Debug)]
pub(super) struct Capacity<'a> {
    raised: BTreeSet<&'a str>,
}

impl<'a> Capacity<'a> {
    pub(super) fn new(view: &View<'a>) -> Capacity<'a> {
        let mut raised = BTreeSet::new();
        for (kind, property) in SCALERS {
            for text in view.of(kind).filter_map(|it| it.get(property).map(Text::of)) {
                let names = text.references().map(Reference::name);
                raised.extend(names.filter_map(|it| view.resource(it)).map(|it| it.id));
            }
        }
        Capacity { raised }
    }

    /// Returns why nothing may run in a group or service: its capacity is 0, or it is disabled.
    pub(super) fn doubt(&self, resource: &Resource<'_>) -> Option<String> {
        let id = resource.id;
        if matches!(resource.kind, "AWS::Events::Rule" | "AWS::Scheduler::Schedule") {
            let is_off = resource.text("State") == Some("DISABLED");
            return is_off.then(|| format!("{id} is disabled"));
        }
        let (_, names, words) = NUMBERS.iter().find(|(kind, ..)| *kind == resource.kind)?;
        let name = names.iter().find(|it| resource.has(it))?;
        let is_idle = resource.number(name) == Some(0.0) && !self.raised.contains(id);
        is_idle.then(|| format!("{id} has {words} of 0, and nothing in the template raises it"))
    }
}
