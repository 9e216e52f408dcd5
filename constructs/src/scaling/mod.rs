//! Scaling: policies of Auto Scaling groups, ECS services and Spot Fleets.
//!
//! ```
//! use stanchion_constructs::cloudwatch::MetricMath;
//! use stanchion_constructs::prelude::*;
//! use stanchion_constructs::scaling::TargetTracking;
//! use stanchion_constructs::sqs::Queue;
//!
//! let app = App::new();
//! let stack = app.stack("Farm");
//! let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
//! let template = LaunchTemplate::builder(&network).build(&stack, "Node");
//! let nodes = AutoScalingGroup::builder(&template, 1).range(1, 50).instance_type("c7i.large").build(&stack, "Nodes");
//! let jobs = Queue::builder().build(&stack, "Jobs");
//! let backlog = MetricMath::new("jobs / nodes")
//!     .metric("jobs", jobs.metrics().visible())
//!     .metric("nodes", nodes.metrics().in_service());
//! nodes.track("Backlog", TargetTracking::metric(backlog, 10.0));
//! assert!(app.synth().unwrap().stacks()[0].template.resource("NodesBacklogPolicy").is_some());
//! ```

mod fleet;
mod policy;
mod predictive;
mod scalable_target;
mod schedule;
mod step_scaling;
mod target_tracking;

pub use policy::{StepPolicy, TargetTrackingPolicy};
pub use predictive::PredictiveScaling;
pub use scalable_target::{Scales, Scaling, ScalingBuilder};
pub use schedule::ScheduledSize;
pub use step_scaling::{Adjustment, StepScaling};
pub use target_tracking::{HasCpuMetric, HasNetworkMetrics, HasRequestMetric, TargetTracking};
