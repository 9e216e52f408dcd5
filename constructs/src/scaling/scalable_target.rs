//! Scaling of ECS services and Spot Fleets with Application Auto Scaling.

use std::cell::RefCell;
use std::marker::PhantomData;
use std::rc::Rc;

use stanchion_aws::applicationautoscaling as aas;
use stanchion_aws::applicationautoscaling::{scalable_target, scaling_policy as l1};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, Value};

use super::target_tracking::tracking_configuration;
use super::{Adjustment, StepPolicy, StepScaling, TargetTracking, TargetTrackingPolicy};
use crate::compute::SpotFleet;
use crate::ecs::Service;
use crate::scheduler::ScheduleExpression;
use crate::text;

/// A resource that Application Auto Scaling scales: ECS services and Spot Fleets.
#[diagnostic::on_unimplemented(
    message = "Application Auto Scaling does not scale `{Self}`",
    note = "it scales ECS services and Spot Fleets; Auto Scaling groups have `track`, `step`, `schedule` and `predict` themselves"
)]
pub trait Scales {
    /// The namespace of the service, and the dimension that is scaled.
    const DIMENSION: (&'static str, &'static str);

    /// Returns the ID of the resource for Application Auto Scaling.
    fn resource_id(&self) -> Value<String>;
}

impl Scales for Service {
    const DIMENSION: (&'static str, &'static str) = ("ecs", "ecs:service:DesiredCount");

    fn resource_id(&self) -> Value<String> {
        text!["service/", self.cluster_name(), "/", self.name()].into_value()
    }
}

/// Only fleets of the type `maintain` can be scaled.
impl Scales for SpotFleet {
    const DIMENSION: (&'static str, &'static str) =
        ("ec2", "ec2:spot-fleet-request:TargetCapacity");

    fn resource_id(&self) -> Value<String> {
        text!["spot-fleet-request/", self.id()].into_value()
    }
}

/// The scaling of an ECS service or a Spot Fleet, to which policies are added.
///
/// ```
/// use stanchion_constructs::containers::Container;
/// use stanchion_constructs::ecs::{Cluster, Service, TaskContainer, TaskDefinition};
/// use stanchion_constructs::fargate_size;
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::scaling::{Scaling, TargetTracking};
///
/// let app = App::new();
/// let stack = app.stack("Site");
/// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// let cluster = Cluster::builder(&network).build(&stack, "Cluster");
/// let web = TaskContainer::new("web", Container::new("public.ecr.aws/nginx/nginx:1.29"));
/// let task = TaskDefinition::fargate(web, fargate_size!(0.25 vCPU, 512 MiB)).build(&stack, "Web");
/// let site = Service::builder(&cluster, &task).build(&stack, "Site");
/// let scaling = Scaling::builder(&site, 1, 10).build(&stack, "SiteScaling");
/// scaling.track("Cpu", TargetTracking::cpu(60.0));
/// scaling.track("Memory", TargetTracking::memory(70.0));
/// assert!(app.synth().unwrap().stacks()[0].template.resource("SiteScalingCpuPolicy").is_some());
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html)
#[derive(Clone, Debug)]
pub struct Scaling<K> {
    scope: Scope,
    resource: aas::ScalableTargetRef,
    actions: Rc<RefCell<Vec<Scheduled>>>,
    kind: PhantomData<fn() -> K>,
}

#[derive(Clone, Debug)]
struct Scheduled {
    name: String,
    when: ScheduleExpression,
    range: (u32, u32),
}

/// Builds a [`Scaling`].
#[derive(Clone, Debug)]
#[must_use = "the scaling exists after `build`"]
pub struct ScalingBuilder<K> {
    id: Value<String>,
    least: u32,
    most: u32,
    time_zone: Option<String>,
    kind: PhantomData<fn() -> K>,
}

impl<K: Scales> Scaling<K> {
    /// Returns a builder for the scaling of a service or fleet between a minimum and a maximum.
    pub fn builder(of: &K, least: u32, most: u32) -> ScalingBuilder<K> {
        ScalingBuilder { id: of.resource_id(), least, most, time_zone: None, kind: PhantomData }
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &aas::ScalableTargetRef {
        &self.resource
    }

    /// Adds a target tracking policy.
    #[track_caller]
    pub fn track(&self, id: &str, policy: TargetTracking<K>) -> TargetTrackingPolicy {
        let scope = self.scope.construct(id);
        policy.check(&scope);
        let (out, back) = policy.cooldown;
        use l1::TargetTrackingScalingPolicyConfiguration as Configuration;
        let configuration = tracking_configuration!(
            l1,
            TargetTrackingScalingPolicyConfiguration,
            TargetTrackingMetric,
            TargetTrackingMetricDimension,
            policy
        );
        let configuration = configuration
            .set_opt(back, Configuration::scale_in_cooldown)
            .set_opt(out, Configuration::scale_out_cooldown);
        let resource = self.policy(&scope, |it| {
            it.policy_type(l1::PolicyType::TARGET_TRACKING_SCALING)
                .target_tracking_scaling_policy_configuration(configuration)
        });
        TargetTrackingPolicy { resource: resource.as_ref().clone(), arn: resource.arn() }
    }

    /// Adds a step scaling policy, which alarms run.
    #[track_caller]
    pub fn step(&self, id: &str, policy: StepScaling) -> StepPolicy {
        let scope = self.scope.construct(id);
        policy.check(&scope);
        let (adjustment, least_change, seconds) =
            (policy.adjustment, policy.least_change, policy.seconds);
        let steps: Vec<_> = policy
            .into_steps()
            .into_iter()
            .map(|it| {
                l1::StepAdjustment::new()
                    .set_opt(it.lower, l1::StepAdjustment::metric_interval_lower_bound)
                    .set_opt(it.upper, l1::StepAdjustment::metric_interval_upper_bound)
                    .scaling_adjustment(it.adjustment)
            })
            .collect();
        use l1::StepScalingPolicyConfiguration as Configuration;
        let kind: Value<l1::AdjustmentType> = Value::constant(match adjustment {
            Adjustment::Change => "ChangeInCapacity",
            Adjustment::Percent => "PercentChangeInCapacity",
            Adjustment::Exact => "ExactCapacity",
        });
        let configuration = Configuration::new()
            .adjustment_type(kind)
            .set_opt(seconds, Configuration::cooldown)
            .set_opt(least_change, Configuration::min_adjustment_magnitude)
            .step_adjustments(steps);
        let resource = self.policy(&scope, |it| {
            it.policy_type(l1::PolicyType::STEP_SCALING)
                .step_scaling_policy_configuration(configuration)
        });
        StepPolicy { resource: resource.as_ref().clone(), arn: resource.arn() }
    }

    /// Changes the minimum and maximum at the times of a schedule. The ID is the name of the action.
    pub fn schedule(&self, id: &str, when: ScheduleExpression, least: u32, most: u32) {
        check_range(&self.scope, least, most);
        let action = Scheduled { name: id.to_owned(), when, range: (least, most) };
        self.actions.borrow_mut().push(action);
    }

    /// Adds a policy. Its name is its logical ID, which moves of code keep: an update of the name replaces the policy.
    fn policy(
        &self,
        scope: &Scope,
        configure: impl FnOnce(aas::ScalingPolicy) -> aas::ScalingPolicy,
    ) -> aas::ScalingPolicyRef {
        let policy = aas::ScalingPolicy::new()
            .policy_name("Policy")
            .policy_type(l1::PolicyType::STEP_SCALING)
            .scaling_target_id(self.resource.reference());
        let resource = scope.add("Policy", configure(policy));
        let name = resource.as_ref().logical_id();
        scope.edit(&resource).set_property("PolicyName", name);
        resource
    }
}

impl<K: Scales> ScalingBuilder<K> {
    /// Sets the time zone of schedules, such as `Europe/Berlin`. Default: UTC.
    pub fn time_zone(mut self, name: impl Into<String>) -> Self {
        self.time_zone = Some(name.into());
        self
    }

    /// Creates the scalable target. Reports a minimum above the maximum.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Scaling<K> {
        let scope = scope.construct(id);
        check_range(&scope, self.least, self.most);
        let (namespace, dimension) = K::DIMENSION;
        let namespace: Value<scalable_target::ServiceNamespace> = Value::constant(namespace);
        let dimension: Value<scalable_target::ScalableDimension> = Value::constant(dimension);
        let target = aas::ScalableTarget::new()
            .max_capacity(self.most)
            .min_capacity(self.least)
            .resource_id(self.id)
            .scalable_dimension(dimension)
            .service_namespace(namespace);
        let resource = scope.add("ScalableTarget", target);
        let actions: Rc<RefCell<Vec<Scheduled>>> = Rc::default();
        let (late, scheduled, time_zone) = (resource.clone(), actions.clone(), self.time_zone);
        scope.on_synthesis(move |scope| {
            let mut scheduled = scheduled.take();
            scheduled.sort_by(|a, b| a.name.cmp(&b.name));
            let actions: Vec<_> = scheduled
                .into_iter()
                .map(|it| {
                    let size = scalable_target::ScalableTargetAction::new()
                        .max_capacity(it.range.1)
                        .min_capacity(it.range.0);
                    scalable_target::ScheduledAction::new()
                        .scalable_target_action(size)
                        .schedule(it.when.as_str())
                        .scheduled_action_name(it.name)
                        .set_opt(time_zone.clone(), scalable_target::ScheduledAction::timezone)
                })
                .collect();
            if !actions.is_empty() {
                scope.edit(&late).set_property("ScheduledActions", actions);
            }
        });
        Scaling { scope, resource, actions, kind: PhantomData }
    }
}

fn check_range(scope: &Scope, least: u32, most: u32) {
    if least > most {
        scope.report(
            Diagnostic::new(code::SCL_004, "the minimum capacity is above the maximum")
                .property("MinCapacity")
                .found(format!("{least}, with a maximum of {most}"))
                .allowed("at most MaxCapacity"),
        );
    }
}
