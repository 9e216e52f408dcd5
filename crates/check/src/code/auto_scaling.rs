//! Findings of Amazon EC2 Auto Scaling.

use super::codes;

codes! {
    ASG_001 "ASG-001" Error "The Auto Scaling group has an option that is out of range" {
        what: "`OnDemandPercentageAboveBaseCapacity` is above 100, or `MaxInstanceLifetime` is below a day. Constructs also report more than 365 days, and a timeout or number of signals that is not possible.",
        why: "Auto Scaling refuses the group.",
        fix: "Use a value in the allowed range",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html",
        examples: yes,
    }
    ASG_002 "ASG-002" Error "The sizes of the Auto Scaling group conflict" {
        what: "`MinSize` of a group or scheduled action is above `MaxSize`, or `DesiredCapacity` is not between them.",
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
        what: "A group has neither `VPCZoneIdentifier` nor Availability Zones. Constructs report a network without a subnet for the group.",
        why: "Auto Scaling has no Availability Zone in which to launch instances, and refuses the group.",
        fix: "Set `VPCZoneIdentifier`; in a program, pass subnets with `subnets(..)`",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html",
        examples: yes,
    }
    ASG_005 "ASG-005" Error "The Auto Scaling group does not launch instances in exactly one way" {
        what: "A group has none or several of `LaunchTemplate`, `MixedInstancesPolicy`, `LaunchConfigurationName` and `InstanceId`. A launch template with both or neither of id and name is also reported.",
        why: "Auto Scaling refuses the group.",
        fix: "Set `LaunchTemplate` with `LaunchTemplateId` and `Version`",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html",
        examples: yes,
    }
    ASG_006 "ASG-006" Error "The scheduled action is not valid" {
        what: "`Recurrence` of a scheduled action is not a cron expression of five fields, or the action sets no size.",
        why: "Auto Scaling refuses the scheduled action.",
        fix: "Write minute, hour, day of month, month and day of week, without `cron(..)`",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScheduledUpdateGroupAction.html",
        examples: yes,
    }
    ASG_007 "ASG-007" Error "The target group of the Auto Scaling group does not register instances" {
        what: "`TargetGroupARNs` of a group has a target group whose `TargetType` is not `instance`.",
        why: "Auto Scaling registers instances, which such a target group refuses.",
        fix: "Set `TargetType` of the target group to `instance`",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/attach-load-balancer-asg.html",
        not_covered: "Target groups outside of the template.",
        examples: yes,
    }
    ASG_008 "ASG-008" Error "The scaling policy lacks a property of its type or has one of another" {
        what: "A scaling policy lacks a property that its `PolicyType` requires, or has a property of another type. The default type is `SimpleScaling`.",
        why: "Auto Scaling refuses the policy.",
        fix: "Set the properties of the policy's type",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html",
        examples: yes,
    }
    ASG_009 "ASG-009" Error "The lifecycle hook has a value that is not valid" {
        what: "`HeartbeatTimeout` of a lifecycle hook is not 30 to 7200 seconds, or `LifecycleTransition` or `DefaultResult` is not one of the allowed values.",
        why: "Auto Scaling refuses the lifecycle hook.",
        fix: "Use an allowed value",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LifecycleHookSpecification.html",
        examples: yes,
    }
    ASG_010 "ASG-010" Error "The health check type of the Auto Scaling group is not valid" {
        what: "`HealthCheckType` is not a list of `EC2`, `EBS`, `ELB` and `VPC_LATTICE`, separated by commas.",
        why: "Auto Scaling refuses the group.",
        fix: "Use `EC2` or `ELB`",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html",
        examples: yes,
    }
    ASG_011 "ASG-011" Error "A subnet of the Auto Scaling group is outside of its Availability Zones" {
        what: "A subnet in `VPCZoneIdentifier` is in an Availability Zone that `AvailabilityZones` of the group does not name.",
        why: "Auto Scaling refuses the group.",
        fix: "Remove `AvailabilityZones`",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html",
        not_covered: "Subnets outside of the template.",
        examples: yes,
    }
    ASG_012 "ASG-012" Warning "The image has no program that sends a signal to CloudFormation" {
        what: "A construct creates an Auto Scaling group that waits for signals of its instances, which start from a minimal image of Amazon Linux or an image of Ubuntu.",
        why: "These images do not have `cfn-signal`. Unless the user data installs it, no signal arrives, and the creation fails after the timeout.",
        fix: "Use a standard image of Amazon Linux, or install aws-cfn-bootstrap and acknowledge this finding",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/cfn-helper-scripts-reference.html",
    }
    ASG_013 "ASG-013" Error "The launch template cannot send the signals of the Auto Scaling group" {
        what: "A construct creates an Auto Scaling group that waits for signals of its instances, and its launch template is in another stack or already sends the signals of another group.",
        why: "The user data of a launch template names one resource of its own stack. No signal arrives at the group, and its creation fails after the timeout.",
        fix: "Create a launch template for the group in the same stack",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/cfn-signal.html",
    }
    ASG_014 "ASG-014" Error "The health checks of the group need a target group that it does not have" {
        what: "A construct creates an Auto Scaling group with the health checks of a load balancer, and registers it in no target group.",
        why: "No load balancer checks the instances, so the group does not replace those that do not answer.",
        fix: "Register the group in a target group, or remove the health checks of the load balancer",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-add-elb-healthcheck.html",
    }
}
