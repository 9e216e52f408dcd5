//! Target tracking: a capacity that keeps a metric at a value.

use std::marker::PhantomData;

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::Value;

use crate::cloudwatch::Measure;
use crate::compute::{AutoScalingGroup, SpotFleet};
use crate::ecs::Service;
use crate::load_balancing::{Application, TargetGroup, Targets};
use crate::text;

/// A target tracking policy, which keeps a metric at a value by changing the capacity. The metric must fall when capacity is added.
///
/// [AWS documentation](https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html)
#[derive(Clone, Debug)]
#[must_use = "give it to what scales"]
pub struct TargetTracking<K> {
    pub(super) metric: Tracked,
    pub(super) target: f64,
    pub(super) keeps_capacity: bool,
    pub(super) warmup_seconds: Option<u32>,
    pub(super) cooldown: (Option<u32>, Option<u32>),
    /// The fault of the metric, which is reported where the policy is created.
    unconnected: bool,
    kind: PhantomData<fn() -> K>,
}

#[derive(Clone, Debug)]
pub(super) enum Tracked {
    Predefined { name: &'static str, label: Option<Value<String>> },
    Custom(Measure),
}

/// A kind of compute with a predefined metric of its CPU utilization.
pub trait HasCpuMetric {
    /// The name of the metric.
    const CPU: &'static str;
}

/// A kind of compute with predefined metrics of its network traffic.
pub trait HasNetworkMetrics {
    /// The name of the metric of inbound traffic.
    const IN: &'static str;
    /// The name of the metric of outbound traffic.
    const OUT: &'static str;
}

/// A kind of compute with the predefined metric of the requests for each target.
pub trait HasRequestMetric {}

impl HasCpuMetric for AutoScalingGroup {
    const CPU: &'static str = "ASGAverageCPUUtilization";
}
impl HasCpuMetric for Service {
    const CPU: &'static str = "ECSServiceAverageCPUUtilization";
}
impl HasCpuMetric for SpotFleet {
    const CPU: &'static str = "EC2SpotFleetRequestAverageCPUUtilization";
}
impl HasNetworkMetrics for AutoScalingGroup {
    const IN: &'static str = "ASGAverageNetworkIn";
    const OUT: &'static str = "ASGAverageNetworkOut";
}
impl HasNetworkMetrics for SpotFleet {
    const IN: &'static str = "EC2SpotFleetRequestAverageNetworkIn";
    const OUT: &'static str = "EC2SpotFleetRequestAverageNetworkOut";
}
impl HasRequestMetric for AutoScalingGroup {}
impl HasRequestMetric for Service {}

impl<K> TargetTracking<K> {
    /// Tracks a metric, or an expression over metrics. A metric with [`per_second`](crate::cloudwatch::Metric::per_second)
    /// becomes an expression.
    pub fn metric(measure: impl Into<Measure>, target: f64) -> TargetTracking<K> {
        TargetTracking::new(Tracked::Custom(measure.into()), target)
    }

    fn predefined(name: &'static str, target: f64) -> TargetTracking<K> {
        TargetTracking::new(Tracked::Predefined { name, label: None }, target)
    }

    fn new(metric: Tracked, target: f64) -> TargetTracking<K> {
        TargetTracking {
            metric,
            target,
            keeps_capacity: false,
            warmup_seconds: None,
            cooldown: (None, None),
            unconnected: false,
            kind: PhantomData,
        }
    }

    /// Never removes capacity. Default: capacity is removed while the metric is below the target.
    pub fn no_scale_in(mut self) -> Self {
        self.keeps_capacity = true;
        self
    }

    /// Reports a target that is not positive, and a target group without a load balancer.
    pub(super) fn check(&self, scope: &Scope) {
        if !self.target.is_finite() || self.target <= 0.0 {
            scope.report(
                Diagnostic::new(
                    code::SCL_001,
                    "the target of the scaling policy is not a positive number",
                )
                .property("TargetValue")
                .found(self.target)
                .allowed("a number above 0"),
            );
        }
        if self.unconnected {
            scope.report(
                Diagnostic::new(
                    code::SCL_002,
                    "no load balancer forwards to the target group of the scaling policy",
                )
                .property("ResourceLabel")
                .found("a target group without a listener")
                .help("Create the listener that forwards to the target group before the scaling policy"),
            );
        }
    }
}

impl<K: HasCpuMetric> TargetTracking<K> {
    /// Tracks the average CPU utilization in percent.
    pub fn cpu(percent: f64) -> TargetTracking<K> {
        TargetTracking::predefined(K::CPU, percent)
    }
}

impl TargetTracking<Service> {
    /// Tracks the average memory utilization in percent.
    pub fn memory(percent: f64) -> TargetTracking<Service> {
        TargetTracking::predefined("ECSServiceAverageMemoryUtilization", percent)
    }
}

impl<K: HasNetworkMetrics> TargetTracking<K> {
    /// Tracks the average inbound bytes of an instance in a minute.
    pub fn network_in(bytes: f64) -> TargetTracking<K> {
        TargetTracking::predefined(K::IN, bytes)
    }

    /// Tracks the average outbound bytes of an instance in a minute.
    pub fn network_out(bytes: f64) -> TargetTracking<K> {
        TargetTracking::predefined(K::OUT, bytes)
    }
}

impl<K: HasRequestMetric> TargetTracking<K> {
    /// Tracks the number of requests that each target of a target group receives in a minute. Create the listener first:
    /// the metric is that of the target group behind its load balancer.
    pub fn requests_per_target<T: Targets>(
        group: &TargetGroup<Application, T>,
        requests: f64,
    ) -> TargetTracking<K> {
        let balancer = group.balancer_name();
        let unconnected = balancer.is_none();
        let label = balancer.map(|it| text![it, "/", group.full_name()].into_value());
        let metric = Tracked::Predefined { name: "ALBRequestCountPerTarget", label };
        TargetTracking { unconnected, ..TargetTracking::new(metric, requests) }
    }
}

impl TargetTracking<AutoScalingGroup> {
    /// Sets the seconds after which a new instance counts in the metric. Default: the default instance warmup of the group.
    pub fn warmup_seconds(mut self, seconds: u32) -> Self {
        self.warmup_seconds = Some(seconds);
        self
    }
}

impl TargetTracking<Service> {
    /// Sets the seconds between two additions of capacity. Default: 300.
    pub fn scale_out_cooldown_seconds(mut self, seconds: u32) -> Self {
        self.cooldown.0 = Some(seconds);
        self
    }

    /// Sets the seconds between two removals of capacity. Default: 300.
    pub fn scale_in_cooldown_seconds(mut self, seconds: u32) -> Self {
        self.cooldown.1 = Some(seconds);
        self
    }
}

/// Writes the metric of a policy with the types of EC2 Auto Scaling or Application Auto Scaling.
macro_rules! tracking_configuration {
    ($l1:ident, $configuration:ident, $metric_type:ident, $dimension:ident, $policy:expr) => {{
        let configuration = $l1::$configuration::new()
            .set_opt($policy.keeps_capacity.then_some(true), $l1::$configuration::disable_scale_in)
            .target_value($policy.target);
        match $policy.metric {
            $crate::scaling::target_tracking::Tracked::Predefined { name, label } => {
                use $l1::PredefinedMetricSpecificationPredefinedMetricType as Kind;
                let name: stanchion_template::Value<Kind> =
                    stanchion_template::Value::constant(name);
                let metric = $l1::PredefinedMetricSpecification::new()
                    .predefined_metric_type(name)
                    .set_opt(label, $l1::PredefinedMetricSpecification::resource_label);
                configuration.predefined_metric_specification(metric)
            }
            $crate::scaling::target_tracking::Tracked::Custom(measure) => {
                let specification = $l1::CustomizedMetricSpecification::new();
                let specification = match measure.queries() {
                    Ok(metric) => {
                        let dimensions: Vec<_> = metric
                            .dimensions
                            .iter()
                            .map(|(name, value)| {
                                $l1::MetricDimension::new().name(name.clone()).value(value.clone())
                            })
                            .collect();
                        let statistic: stanchion_template::Value<$l1::Statistic> =
                            stanchion_template::Value::constant(metric.statistic.name());
                        specification
                            .set_opt(
                                $crate::non_empty::non_empty(dimensions),
                                $l1::CustomizedMetricSpecification::dimensions,
                            )
                            .metric_name(metric.name)
                            .namespace(metric.namespace)
                            .statistic(statistic)
                    }
                    Err(queries) => {
                        let queries: Vec<_> = queries
                            .into_iter()
                            .map(|query| {
                                let property = $l1::TargetTrackingMetricDataQuery::new()
                                    .id(query.id)
                                    .return_data(query.returns)
                                    .set_opt(
                                        query.label,
                                        $l1::TargetTrackingMetricDataQuery::label,
                                    );
                                match query.source {
                                    $crate::cloudwatch::query::Source::Expression(text) => {
                                        property.expression(text)
                                    }
                                    $crate::cloudwatch::query::Source::Metric(metric) => {
                                        let dimensions: Vec<_> = metric
                                            .dimensions
                                            .into_iter()
                                            .map(|(name, value)| {
                                                $l1::$dimension::new().name(name).value(value)
                                            })
                                            .collect();
                                        let of = $l1::$metric_type::new()
                                            .dimensions(dimensions)
                                            .metric_name(metric.name)
                                            .namespace(metric.namespace);
                                        let stat = $l1::TargetTrackingMetricStat::new()
                                            .metric(of)
                                            .stat(metric.statistic.name());
                                        property.metric_stat(stat)
                                    }
                                }
                            })
                            .collect();
                        specification.metrics(queries)
                    }
                };
                configuration.customized_metric_specification(specification)
            }
        }
    }};
}
pub(super) use tracking_configuration;
