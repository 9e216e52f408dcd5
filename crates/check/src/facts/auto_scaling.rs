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
