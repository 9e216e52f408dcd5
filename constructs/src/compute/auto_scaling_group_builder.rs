//! The options of EC2 Auto Scaling groups.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use stanchion_aws::autoscaling;
use stanchion_aws::autoscaling::auto_scaling_group as l1;
use stanchion_core::{Code, Diagnostic, Scope, code};
use stanchion_template::document::{AutoScalingRollingUpdate, CreationPolicy, UpdatePolicy};
use stanchion_template::{IntoValue, SetOpt, Value, counted};

use super::{AutoScalingGroup, InstanceType, LaunchTemplate, LifecycleHook, signals};
use crate::load_balancing::Registration;
use crate::network::Subnet;
use crate::non_empty::non_empty;

/// The longest time that the creation of a group waits for signals.
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html>
const LONGEST_SIGNAL_MINUTES: u32 = 720;

/// The longest time that a rolling update waits for the signals of a batch.
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html>
const LONGEST_PAUSE_MINUTES: u32 = 60;

/// Options of an [`AutoScalingGroup`].
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the Auto Scaling group"]
pub struct AutoScalingGroupBuilder {
    template: LaunchTemplate,
    capacity: u32,
    min: u32,
    max: u32,
    types: Vec<(InstanceType, Option<u32>)>,
    subnets: Option<Vec<Subnet>>,
    on_demand_base: u32,
    on_demand_percent: u32,
    rebalance: bool,
    grace_seconds: u32,
    checks_load_balancer: bool,
    checks_volumes: bool,
    max_lifetime_days: Option<u32>,
    rolling_update: Option<u32>,
    signal_minutes: Option<u32>,
    signal_count: Option<u32>,
    hooks: Vec<LifecycleHook>,
    reports_metrics: bool,
    warmup_seconds: Option<u32>,
    tags: Vec<(String, Value<String>)>,
}

impl AutoScalingGroup {
    /// Returns a builder for an Auto Scaling group that keeps this many instances of a launch template running.
    ///
    /// With a [`range`](AutoScalingGroupBuilder::range), the group starts with this many instances. `DesiredCapacity` is
    /// written only if it is not the minimum, because an update of the group sets it again, whatever the scaling policies
    /// have set since. Use the minimum for a group that scales.
    pub fn builder(template: &LaunchTemplate, capacity: u32) -> AutoScalingGroupBuilder {
        AutoScalingGroupBuilder {
            template: template.clone(),
            capacity,
            min: capacity,
            max: capacity,
            types: Vec::new(),
            subnets: None,
            on_demand_base: 0,
            on_demand_percent: 0,
            rebalance: true,
            grace_seconds: 300,
            checks_load_balancer: false,
            checks_volumes: false,
            max_lifetime_days: None,
            rolling_update: None,
            signal_minutes: None,
            signal_count: None,
            hooks: Vec::new(),
            reports_metrics: false,
            warmup_seconds: None,
            tags: Vec::new(),
        }
    }
}

impl AutoScalingGroupBuilder {
    /// Sets the minimum and maximum size (`MinSize`, `MaxSize`), with the desired capacity between them. Default: both
    /// equal the desired capacity.
    pub fn range(mut self, min: u32, max: u32) -> Self {
        (self.min, self.max) = (min, max);
        self
    }

    /// Adds an instance type. Call it again for more. Required: at least one. An update may replace instances of the
    /// group.
    pub fn instance_type(mut self, name: impl Into<InstanceType>) -> Self {
        self.types.push((name.into(), None));
        self
    }

    /// Adds an instance type that counts as this many units of the capacity, 1-999 (`WeightedCapacity`). Default: none.
    /// An update may replace instances of the group.
    pub fn weighted_instance_type(mut self, name: impl Into<InstanceType>, weight: u32) -> Self {
        self.types.push((name.into(), Some(weight)));
        self
    }

    /// Sets the subnets in which instances start. Default: the private subnets of the launch template's VPC, or its
    /// isolated or public ones if it has none. An update may replace instances of the group.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// Sets how many instances are On-Demand before the group uses Spot (`OnDemandBaseCapacity`), 0 or more. Default:
    /// 0. An update may replace instances of the group.
    pub fn on_demand_base(mut self, count: u32) -> Self {
        self.on_demand_base = count;
        self
    }

    /// Sets the percentage of On-Demand Instances above the base (`OnDemandPercentageAboveBaseCapacity`), 0-100.
    /// Default: 0, all are Spot Instances. An update may replace instances of the group.
    pub fn on_demand_percent(mut self, percent: u32) -> Self {
        self.on_demand_percent = percent;
        self
    }

    /// Sets whether instances at risk of interruption are replaced before they are interrupted (`CapacityRebalance`).
    /// Default: `true`.
    pub fn rebalance(mut self, on: bool) -> Self {
        self.rebalance = on;
        self
    }

    /// Replaces instances that a load balancer finds unhealthy (`HealthCheckType` `ELB`), in addition to those that EC2
    /// finds unhealthy. Valid only for a group that is registered in a target group. Choose
    /// [`grace_seconds`](Self::grace_seconds) so long that an instance answers before they end. Default: off.
    pub fn load_balancer_health_checks(mut self) -> Self {
        self.checks_load_balancer = true;
        self
    }

    /// Replaces instances with impaired EBS volumes (`HealthCheckType` `EBS`), in addition to those that EC2 finds
    /// unhealthy. Default: off.
    pub fn volume_health_checks(mut self) -> Self {
        self.checks_volumes = true;
        self
    }

    /// Sets how many seconds after the start the health of an instance is ignored (`HealthCheckGracePeriod`). Default:
    /// 300.
    pub fn grace_seconds(mut self, seconds: u32) -> Self {
        self.grace_seconds = seconds;
        self
    }

    /// Sets the maximum lifetime of an instance in days, 1-365 (`MaxInstanceLifetime`). Default: none.
    pub fn max_lifetime_days(mut self, days: u32) -> Self {
        self.max_lifetime_days = Some(days);
        self
    }

    /// Replaces instances in batches of this size when the launch template changes (`AutoScalingRollingUpdate`).
    /// Default: a change does not replace running instances.
    pub fn rolling_update(mut self, batch: u32) -> Self {
        self.rolling_update = Some(batch);
        self
    }

    /// Creates the group only when its instances have started: they send a signal when all scripts of their user data
    /// have ended. If a script or a mount fails, or a signal is missing after this many minutes, 1-720, the creation fails
    /// and the stack rolls back (`CreationPolicy`). A [`rolling_update`](Self::rolling_update) waits for the signals of
    /// each batch too, 60 minutes at most (`WaitOnResourceSignals`). Default: the group counts as created at once.
    ///
    /// The instances call CloudFormation, so they need a route to the internet or the interface endpoint
    /// `cloudformation`. The standard images of Amazon Linux have the program `cfn-signal`. Install
    /// [aws-cfn-bootstrap](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/cfn-helper-scripts-reference.html)
    /// in others.
    pub fn creation_signal(mut self, timeout_minutes: u32) -> Self {
        self.signal_minutes = Some(timeout_minutes);
        self
    }

    /// Sets how many signals the creation waits for, at least 1. Default: the desired capacity. Set it for instance types
    /// with weights, of which fewer instances start. Only valid with [`creation_signal`](Self::creation_signal).
    pub fn signal_count(mut self, count: u32) -> Self {
        self.signal_count = Some(count);
        self
    }

    /// Adds a lifecycle hook, which holds instances at their start or before their end. Default: none.
    pub fn lifecycle_hook(mut self, hook: LifecycleHook) -> Self {
        self.hooks.push(hook);
        self
    }

    /// Sets the seconds after which the metrics of a new instance count for scaling policies (`DefaultInstanceWarmup`).
    /// Default: 300, the default cooldown.
    pub fn instance_warmup_seconds(mut self, seconds: u32) -> Self {
        self.warmup_seconds = Some(seconds);
        self
    }

    /// Reports the metrics of the group to CloudWatch every minute (`MetricsCollection`), which [`AutoScalingGroup::metrics`]
    /// reads. Default: only metrics of instances.
    pub fn report_metrics(mut self) -> Self {
        self.reports_metrics = true;
        self
    }

    /// Adds a tag to the group and its instances. Default: none.
    pub fn group_tag(mut self, key: impl Into<String>, value: impl IntoValue<String>) -> Self {
        self.tags.push((key.into(), value.into_value()));
        self
    }

    /// Creates the Auto Scaling group. Reports a capacity, instance types and subnets that are not valid.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> AutoScalingGroup {
        let scope = scope.construct(id);
        let vpc = self.template.vpc().clone();
        let subnets = self.subnets.clone().unwrap_or_else(|| vpc.inner_subnets());
        self.check(&scope, &subnets);
        let (template, checks_load_balancer) = (self.template.clone(), self.checks_load_balancer);
        let (rolling_update, signal) = (self.rolling_update, self.signal());
        let resource = scope.add("AutoScalingGroup", self.resource(&subnets));
        if let Some(batch) = rolling_update {
            let mut update = AutoScalingRollingUpdate::new().max_batch_size(batch);
            if let Some((_, minutes)) = signal {
                let pause = minutes.min(LONGEST_PAUSE_MINUTES);
                update = update.pause_time(format!("PT{pause}M")).wait_on_resource_signals(true);
            }
            scope.edit(&resource).update_policy(UpdatePolicy::new().rolling(update));
        }
        if let Some((count, minutes)) = signal {
            let policy = CreationPolicy::new().resource_signal(count, format!("PT{minutes}M"));
            scope.edit(&resource).creation_policy(policy);
            signals::attach(&scope, &template, &resource);
        }
        let zones: Vec<String> = subnets.iter().map(|it| it.zone().key().to_owned()).collect();
        let tiers: BTreeSet<_> = subnets.iter().map(Subnet::tier).collect();
        let (late, group) = (template.clone(), resource.clone());
        let registrations: Rc<RefCell<Vec<Registration>>> = Rc::default();
        let registered = registrations.clone();
        scope.on_synthesis(move |scope| {
            late.check_mounts(scope, &zones);
            register(scope, &group, &registered.borrow(), checks_load_balancer);
            let internet = tiers.into_iter().flat_map(|it| vpc.internet_dependencies(it));
            for dependency in late.dependencies().into_iter().chain(internet) {
                scope.edit(&group).depends_on(&dependency);
            }
        });
        AutoScalingGroup { scope, resource, template, registrations }
    }

    /// Returns how many signals the creation waits for, and for how many minutes.
    fn signal(&self) -> Option<(u32, u32)> {
        self.signal_minutes.map(|minutes| (self.signal_count.unwrap_or(self.capacity), minutes))
    }

    fn check(&self, scope: &Scope, subnets: &[Subnet]) {
        let types: Vec<InstanceType> = self.types.iter().map(|(it, _)| it.clone()).collect();
        InstanceType::check(&types, self.template.architecture(), scope);
        let report =
            |code: &'static Code, what: &str, property: &str, found: String, allowed: &str| {
                scope.report(
                    Diagnostic::new(code, what.to_owned())
                        .property(property)
                        .found(found)
                        .allowed(allowed),
                );
            };
        if !(self.min..=self.max).contains(&self.capacity) {
            let found = format!("{}, with a range of {} to {}", self.capacity, self.min, self.max);
            report(
                code::ASG_002,
                "the desired capacity is outside the range of the Auto Scaling group",
                "DesiredCapacity",
                found,
                "from MinSize to MaxSize",
            );
        }
        if self.on_demand_percent > 100 {
            let found = self.on_demand_percent.to_string();
            report(
                code::ASG_001,
                "the On-Demand percentage is above 100",
                "OnDemandPercentageAboveBaseCapacity",
                found,
                "0-100",
            );
        }
        if let Some(days) = self.max_lifetime_days.filter(|it| !(1..=365).contains(it)) {
            let found = counted(days, "day");
            let message = "the maximum instance lifetime is out of range";
            report(code::ASG_001, message, "MaxInstanceLifetime", found, "1-365 days");
        }
        self.check_signal(&report);
        LifecycleHook::check(&self.hooks, scope);
        if self.types.is_empty() {
            report(
                code::ASG_003,
                "the Auto Scaling group has no instance type",
                "Overrides",
                "none".to_owned(),
                "at least one instance type",
            );
        }
        if subnets.is_empty() {
            report(
                code::ASG_004,
                "the Auto Scaling group has no subnet",
                "VPCZoneIdentifier",
                "none".to_owned(),
                "at least one subnet",
            );
        }
    }

    fn check_signal(&self, report: &dyn Fn(&'static Code, &str, &str, String, &str)) {
        let property = "CreationPolicy.ResourceSignal";
        if let Some((count, minutes)) = self.signal() {
            if !(1..=LONGEST_SIGNAL_MINUTES).contains(&minutes) {
                let message = "the time for signals of new instances is out of range";
                let found = counted(minutes, "minute");
                let allowed = format!("1-{}", counted(LONGEST_SIGNAL_MINUTES, "minute"));
                report(code::ASG_001, message, &format!("{property}.Timeout"), found, &allowed);
            }
            if !(1..=self.max.max(1)).contains(&count) {
                let message =
                    "the group cannot send the number of signals that its creation waits for";
                let allowed = format!("1-{}", self.max.max(1));
                let property = format!("{property}.Count");
                report(code::ASG_001, message, &property, count.to_string(), &allowed);
            }
        } else if let Some(count) = self.signal_count {
            let message = "`signal_count` is only valid with `creation_signal`";
            report(code::ASG_001, message, property, count.to_string(), "`creation_signal(..)`");
        }
    }

    fn resource(self, subnets: &[Subnet]) -> autoscaling::AutoScalingGroup {
        let specification = l1::LaunchTemplateSpecification::new()
            .launch_template_id(self.template.id())
            .version(self.template.latest_version());
        let overrides: Vec<_> = self
            .types
            .iter()
            .map(|(it, weight)| {
                l1::LaunchTemplateOverrides::new().instance_type(it.name()).set_opt(
                    weight.map(|it| it.to_string()),
                    l1::LaunchTemplateOverrides::weighted_capacity,
                )
            })
            .collect();
        let distribution = l1::InstancesDistribution::new()
            .on_demand_base_capacity(self.on_demand_base)
            .on_demand_percentage_above_base_capacity(self.on_demand_percent)
            .spot_allocation_strategy("price-capacity-optimized");
        let policy =
            l1::MixedInstancesPolicy::new().instances_distribution(distribution).launch_template(
                l1::LaunchTemplate::new()
                    .launch_template_specification(specification)
                    .overrides(overrides),
            );
        let tags: Vec<_> = self
            .tags
            .into_iter()
            .map(|(key, value)| {
                l1::TagProperty::new().key(key).propagate_at_launch(true).value(value)
            })
            .collect();
        let ids: Vec<Value<String>> = subnets.iter().map(Subnet::id).collect();
        let checks: Vec<&str> = [("ELB", self.checks_load_balancer), ("EBS", self.checks_volumes)]
            .into_iter()
            .filter_map(|(name, on)| on.then_some(name))
            .collect();
        let hooks: Vec<_> = self.hooks.into_iter().map(LifecycleHook::property).collect();
        let collection = l1::MetricsCollection::new().granularity("1Minute");
        autoscaling::AutoScalingGroup::new()
            .set_opt(self.warmup_seconds, autoscaling::AutoScalingGroup::default_instance_warmup)
            .set_opt(
                non_empty(hooks),
                autoscaling::AutoScalingGroup::lifecycle_hook_specification_list,
            )
            .set_opt(
                self.reports_metrics.then_some([collection]),
                autoscaling::AutoScalingGroup::metrics_collection,
            )
            .set_opt(
                non_empty(checks).map(|it| it.join(",")),
                autoscaling::AutoScalingGroup::health_check_type,
            )
            .capacity_rebalance(self.rebalance)
            .set_opt(
                (self.capacity != self.min).then(|| self.capacity.to_string()),
                autoscaling::AutoScalingGroup::desired_capacity,
            )
            .health_check_grace_period(self.grace_seconds)
            .set_opt(
                self.max_lifetime_days.map(|days| i64::from(days) * 86_400),
                autoscaling::AutoScalingGroup::max_instance_lifetime,
            )
            .set_opt(non_empty(tags), autoscaling::AutoScalingGroup::tags)
            .mixed_instances_policy(policy)
            .vpc_zone_identifier(ids)
            .max_size(self.max.to_string())
            .min_size(self.min.to_string())
    }
}

/// Registers the group in target groups. It depends on the listeners that forward to them, so that health checks find a
/// load balancer.
fn register(
    scope: &Scope,
    group: &autoscaling::AutoScalingGroupRef,
    registrations: &[Registration],
    checks_load_balancer: bool,
) {
    if registrations.is_empty() {
        if checks_load_balancer {
            scope.report(
                Diagnostic::new(
                    code::ASG_014,
                    "the group uses health checks of a load balancer but is in no target group",
                )
                .property("HealthCheckType")
                .found("`load_balancer_health_checks` without a target group")
                .help("Register the group in a target group: `targets.register(&group)`"),
            );
        }
        return;
    }
    let mut groups: Vec<Value<String>> = registrations.iter().map(Registration::arn).collect();
    groups.sort_by_cached_key(|it| scope.sort_key(it.node()));
    scope.edit(group).set_property("TargetGroupARNs", groups);
    for dependency in registrations.iter().flat_map(Registration::dependencies) {
        scope.edit(group).depends_on(&dependency);
    }
}
