//! Findings of auto_scaling.

use super::codes;

codes! {
    ASG_001 "ASG-001" Error "A title is missing" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    ASG_002 "ASG-002" Error "The sizes of a group contradict" {
        what: "MinSize is above MaxSize, or DesiredCapacity is not between them.",
        why: "Auto Scaling refuses the group.",
        fix: "use MinSize, DesiredCapacity and MaxSize in this order",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html",
        examples: yes,
    }
}
