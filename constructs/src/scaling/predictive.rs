//! Predictive scaling of Auto Scaling groups.

use stanchion_aws::autoscaling::scaling_policy as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, Value};

use crate::load_balancing::{Application, TargetGroup, Targets};
use crate::text;

/// A predictive scaling policy: EC2 Auto Scaling forecasts the load of the next two days from that of the last two weeks,
/// and starts instances before they are needed. It never removes instances; combine it with target tracking.
///
/// [AWS documentation](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html)
#[derive(Clone, Debug)]
#[must_use = "give it to an Auto Scaling group"]
pub struct PredictiveScaling {
    metric: &'static str,
    label: Option<Value<String>>,
    target: f64,
    is_forecast: bool,
    buffer_seconds: Option<u32>,
    above_maximum: Option<u32>,
    unconnected: bool,
}

impl PredictiveScaling {
    /// Forecasts the CPU utilization, and keeps its average at this percentage.
    pub fn cpu(percent: f64) -> PredictiveScaling {
        PredictiveScaling::new("ASGCPUUtilization", percent)
    }

    /// Forecasts the inbound network traffic, and keeps the average of an instance at these bytes in a minute.
    pub fn network_in(bytes: f64) -> PredictiveScaling {
        PredictiveScaling::new("ASGNetworkIn", bytes)
    }

    /// Forecasts the outbound network traffic, and keeps the average of an instance at these bytes in a minute.
    pub fn network_out(bytes: f64) -> PredictiveScaling {
        PredictiveScaling::new("ASGNetworkOut", bytes)
    }

    /// Forecasts the requests of a target group, and keeps those of each target in a minute at this number. Create the
    /// listener first.
    pub fn requests_per_target<T: Targets>(
        group: &TargetGroup<Application, T>,
        requests: f64,
    ) -> PredictiveScaling {
        let balancer = group.balancer_name();
        let unconnected = balancer.is_none();
        let label = balancer.map(|it| text![it, "/", group.full_name()].into_value());
        let scaling = PredictiveScaling::new("ALBRequestCount", requests);
        PredictiveScaling { label, unconnected, ..scaling }
    }

    fn new(metric: &'static str, target: f64) -> PredictiveScaling {
        PredictiveScaling {
            metric,
            label: None,
            target,
            is_forecast: false,
            buffer_seconds: None,
            above_maximum: None,
            unconnected: false,
        }
    }

    /// Forecasts only, and starts no instance. Default: instances start before the forecast load.
    pub fn forecast_only(mut self) -> Self {
        self.is_forecast = true;
        self
    }

    /// Sets how many seconds before the forecast load instances start, 0-3,600. Default: 300.
    pub fn buffer_seconds(mut self, seconds: u32) -> Self {
        self.buffer_seconds = Some(seconds);
        self
    }

    /// Allows the group to exceed its maximum size for the forecast, by this percentage of the forecast, 0-100. Default: the
    /// maximum size is never exceeded.
    pub fn exceed_maximum_by(mut self, percent: u32) -> Self {
        self.above_maximum = Some(percent);
        self
    }

    pub(super) fn check(&self, scope: &Scope) {
        let report = |property: &str, message: &str, found: String, allowed: &str| {
            scope.report(
                Diagnostic::new(code::SCL_001, message.to_owned())
                    .property(property)
                    .found(found)
                    .allowed(allowed),
            );
        };
        if !self.target.is_finite() || self.target <= 0.0 {
            let message = "the target of the scaling policy is not a positive number";
            report("TargetValue", message, self.target.to_string(), "a number above 0");
        }
        if let Some(seconds) = self.buffer_seconds.filter(|it| *it > 3600) {
            let message = "the buffer of the predictive scaling policy is out of range";
            report("SchedulingBufferTime", message, seconds.to_string(), "0-3600 seconds");
        }
        if let Some(percent) = self.above_maximum.filter(|it| *it > 100) {
            let message = "the percentage above the maximum size is out of range";
            report("MaxCapacityBuffer", message, percent.to_string(), "0-100");
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

    pub(super) fn configuration(self) -> l1::PredictiveScalingConfiguration {
        use l1::{Mode, PredictiveScalingPredefinedMetricPairPredefinedMetricType as Kind};
        let name: Value<Kind> = Value::constant(self.metric);
        let pair = l1::PredictiveScalingPredefinedMetricPair::new()
            .predefined_metric_type(name)
            .set_opt(self.label, l1::PredictiveScalingPredefinedMetricPair::resource_label);
        let metric = l1::PredictiveScalingMetricSpecification::new()
            .predefined_metric_pair_specification(pair)
            .target_value(self.target);
        let breach =
            self.above_maximum.map(|_| l1::MaxCapacityBreachBehavior::INCREASE_MAX_CAPACITY);
        l1::PredictiveScalingConfiguration::new()
            .set_opt(breach, l1::PredictiveScalingConfiguration::max_capacity_breach_behavior)
            .set_opt(self.above_maximum, l1::PredictiveScalingConfiguration::max_capacity_buffer)
            .metric_specifications([metric])
            .mode(if self.is_forecast { Mode::FORECAST_ONLY } else { Mode::FORECAST_AND_SCALE })
            .set_opt(
                self.buffer_seconds,
                l1::PredictiveScalingConfiguration::scheduling_buffer_time,
            )
    }
}
