//! Facts about Amazon EC2 Auto Scaling.

use super::Limits;

/// The percentage of On-Demand instances above the base capacity.
///
/// Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstancesDistribution.html>
pub const ON_DEMAND_PERCENT: Limits = Limits::new(0, 100);

/// The minimum of the maximum instance lifetime, in seconds. 0 removes the maximum.
///
/// Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html>
pub const SHORTEST_LIFETIME_SECONDS: u32 = 86_400;

/// The seconds for which an instance waits for a lifecycle action.
///
/// Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LifecycleHookSpecification.html>
pub const HEARTBEAT_SECONDS: Limits = Limits::new(30, 7200);

/// The transitions at which an instance can wait.
///
/// Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LifecycleHookSpecification.html>
pub const TRANSITIONS: [&str; 2] =
    ["autoscaling:EC2_INSTANCE_LAUNCHING", "autoscaling:EC2_INSTANCE_TERMINATING"];

/// The types of health checks.
///
/// Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html>
pub const HEALTH_CHECKS: [&str; 4] = ["EC2", "EBS", "ELB", "VPC_LATTICE"];
