//! Findings of Amazon EC2 Auto Scaling.

use super::codes;

codes! {
    ASG_001 "ASG-001" Error "The Auto Scaling group has an option that is out of range" {
        what: "`OnDemandPercentageAboveBaseCapacity` is above 100, or `MaxInstanceLifetime` is not 1 to 365 days.",
        why: "Auto Scaling refuses the group.",
        fix: "Use a value in the allowed range",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html",
    }
    ASG_002 "ASG-002" Error "The sizes of the Auto Scaling group conflict" {
        what: "`MinSize` is above `MaxSize`, or `DesiredCapacity` is not between them.",
        why: "Auto Scaling refuses the group.",
        fix: "Set `MinSize`, `DesiredCapacity` and `MaxSize` in ascending order",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html",
        examples: yes,
    }
    ASG_003 "ASG-003" Error "The Auto Scaling group has no instance type" {
        what: "A construct creates an Auto Scaling group without an instance type.",
        why: "The group does not know which instances to launch, and Auto Scaling refuses it.",
        fix: "Add at least one instance type with `instance_type(..)`",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-mixed-instances-group-manual-instance-type-selection.html",
    }
    ASG_004 "ASG-004" Error "The Auto Scaling group has no subnet" {
        what: "The network has no subnet for the group, or `subnets(..)` got an empty list.",
        why: "Auto Scaling has no Availability Zone in which to launch instances, and refuses the group.",
        fix: "Add a tier of subnets to the network, or pass subnets with `subnets(..)`",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html",
    }
}
