//! Findings of scaling policies.

use super::codes;

codes! {
    SCL_001 "SCL-001" Error "The scaling policy is not valid" {
        what: "A construct creates a scaling policy with a target, steps or numbers that are out of range.",
        why: "Auto Scaling refuses the policy.",
        fix: "Use a value in the allowed range",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html",
    }
    SCL_002 "SCL-002" Error "The scaling policy counts the requests of a target group without a load balancer" {
        what: "A construct tracks the requests of a target group to which no listener forwards.",
        why: "The metric has the load balancer in its name, so the policy cannot be created without one.",
        fix: "Create the listener that forwards to the target group before the scaling policy",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredefinedMetricSpecification.html",
    }
    SCL_003 "SCL-003" Error "The recurrence of the scheduled action is not a cron expression with five fields" {
        what: "A construct changes the size of an Auto Scaling group with an expression that does not have five fields.",
        why: "EC2 Auto Scaling refuses the scheduled action.",
        fix: "Use minute, hour, day of the month, month and day of the week, such as `0 20 * * 1-5`",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html",
    }
    SCL_004 "SCL-004" Error "The minimum capacity of the scalable target is above the maximum" {
        what: "`MinCapacity` of a scalable target, or of one of its scheduled actions, is above `MaxCapacity`.",
        why: "Application Auto Scaling refuses the scalable target.",
        fix: "Set `MinCapacity` to at most `MaxCapacity`",
        source: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html",
        examples: yes,
    }
}
