//! Findings of Spot Fleets, launch templates and user data.

use super::codes;

codes! {
    SPF_001 "SPF-001" Info "The Spot Fleet uses previous-generation launch specifications" {
        what: "A Spot Fleet has `LaunchSpecifications`.",
        why: "AWS does not plan new features for Spot Fleet. EC2 Fleet and Auto Scaling groups offer the same.",
        fix: "Consider `AWS::EC2::EC2Fleet` or an Auto Scaling group",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/which-spot-request-method-to-use.html",
        not_covered: "Fleets with launch templates.",
        examples: yes,
    }
    SPF_002 "SPF-002" Warning "The Spot Fleet role cannot manage the fleet's instances" {
        what: "The role of a Spot Fleet, or of a Spot compute environment of AWS Batch, is in the template. It has no policy, or only the older `AmazonEC2SpotFleetRole`.",
        why: "The fleet can neither request, tag nor terminate instances. With the older policy it cannot tag them.",
        fix: "Add the managed policy `service-role/AmazonEC2SpotFleetTaggingRole`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-prerequisites.html",
        examples: yes,
    }
    SPF_005 "SPF-005" Error "The Spot Fleet uses an option that requires launch templates" {
        what: "`OnDemandTargetCapacity` or `capacityOptimizedPrioritized` is set together with `LaunchSpecifications`.",
        why: "EC2 refuses the request.",
        fix: "Use `LaunchTemplateConfigs`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        examples: yes,
    }
    SPF_006 "SPF-006" Error "The Spot Fleet's launch template is ambiguous or names a network interface" {
        what: "The launch template of a fleet has a `NetworkInterfaceId`, or the fleet sets both or neither of `LaunchTemplateId` and `LaunchTemplateName`, or no `LaunchTemplateSpecification`.",
        why: "EC2 refuses the request. Instances of a fleet cannot share one network interface.",
        fix: "Remove `NetworkInterfaceId`, and set `LaunchTemplateId` only",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FleetLaunchTemplateSpecification.html",
        examples: yes,
    }
    SPF_008 "SPF-008" Warning "The Spot Fleet uses the lowest-price allocation strategy" {
        what: "`AllocationStrategy` is missing or `lowestPrice`.",
        why: "Instances come from the cheapest Spot pools, which are interrupted most often.",
        fix: "Set `AllocationStrategy` to `priceCapacityOptimized`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-allocation-strategy.html",
        examples: yes,
    }
    SPF_009 "SPF-009" Error "The number of Spot pools is set without the lowest-price strategy" {
        what: "`InstancePoolsToUseCount` is set, and `AllocationStrategy` is not `lowestPrice`.",
        why: "EC2 refuses the request.",
        fix: "Remove `InstancePoolsToUseCount`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        examples: yes,
    }
    SPF_010 "SPF-010" Error "Spot Fleet does not support the request type instant" {
        what: "`Type` is `instant`.",
        why: "EC2 refuses the request; only EC2 Fleet supports `instant`.",
        fix: "Set `Type` to `maintain` or `request`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        examples: yes,
    }
    SPF_011 "SPF-011" Error "The target capacity of the Spot Fleet is out of range" {
        what: "`TargetCapacity` is 0 with `Type` `request`, or above the quota of 10,000 instances (warning); or `OnDemandTargetCapacity` is above `TargetCapacity`.",
        why: "EC2 refuses the request.",
        fix: "Set `TargetCapacity` to a value from 1 to 10000, and `OnDemandTargetCapacity` to at most that",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/fleet-quotas.html",
        examples: yes,
    }
    SPF_012 "SPF-012" Error "The Spot maintenance strategy is not valid" {
        what: "`SpotMaintenanceStrategies` is set with `Type` `request`; or `TerminationDelay` is missing with `launch-before-terminate`, set with `launch`, or not 120 to 7200 seconds.",
        why: "EC2 refuses the request.",
        fix: "Set `TerminationDelay` only with `launch-before-terminate`, on a fleet of type `maintain`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotCapacityRebalance.html",
        examples: yes,
    }
    SPF_013 "SPF-013" Error "The excess capacity policy does not apply to a one-time request" {
        what: "`ExcessCapacityTerminationPolicy` is set with `Type` `request`.",
        why: "EC2 refuses the request: only a fleet of type `maintain` can change its capacity.",
        fix: "Set `Type` to `maintain`, or remove the policy",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        examples: yes,
    }
    SPF_014 "SPF-014" Error "The validity period of the Spot Fleet request is not valid" {
        what: "`ValidFrom` or `ValidUntil` is not a date and time in the form `YYYY-MM-DDTHH:MM:SSZ`, or `ValidUntil` is not after `ValidFrom`.",
        why: "EC2 refuses the request.",
        fix: "Write the times in UTC with a `Z` at the end, `ValidFrom` before `ValidUntil`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        not_covered: "A `ValidUntil` in the past: the rules do not read the clock.",
        examples: yes,
    }
    SPF_015 "SPF-015" Warning "Instances keep running after the Spot Fleet request expires" {
        what: "`ValidUntil` is set, and `TerminateInstancesWithExpiration` is not.",
        why: "When the request expires its instances keep running and are billed, and the fleet no longer manages them.",
        fix: "Set `TerminateInstancesWithExpiration`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        examples: yes,
    }
    SPF_016 "SPF-016" Error "A one-time Spot Fleet request cannot stop or hibernate interrupted instances" {
        what: "`InstanceInterruptionBehavior` is `stop` or `hibernate`, and `Type` is `request`.",
        why: "EC2 refuses the request.",
        fix: "Set `Type` to `maintain`, or the behavior to `terminate`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/interruption-behavior.html",
        examples: yes,
    }
    SPF_017 "SPF-017" Error "The tags of the Spot Fleet are for another resource type" {
        what: "`TagSpecifications` of the request names a `ResourceType` other than `spot-fleet-request`.",
        why: "EC2 refuses the request; instances get their tags from the launch template or launch specification.",
        fix: "Use `spot-fleet-request` here, and `TagSpecifications` of the launch template for instances",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        examples: yes,
    }
    SPF_018 "SPF-018" Error "The instance requirements and instance type of the override conflict" {
        what: "An override has both `InstanceRequirements` and `InstanceType`, or `TargetCapacityUnitType` is set without `InstanceRequirements`, also in the launch templates.",
        why: "EC2 refuses the request.",
        fix: "Set either `InstanceRequirements` or `InstanceType`, and `TargetCapacityUnitType` with `InstanceRequirements` only",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        examples: yes,
    }
    SPF_019 "SPF-019" Error "The launch template overrides of the Spot Fleet conflict" {
        what: "The overrides name two subnets of one Availability Zone, or one override has both `AvailabilityZone` and `AvailabilityZoneId`. More than 300 combinations of instance type and subnet are also reported.",
        why: "EC2 refuses the request.",
        fix: "Name one subnet for each Availability Zone, and at most 300 combinations",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateOverrides.html",
        not_covered: "Subnets whose zone is known only during deployment.",
        examples: yes,
    }
    SPF_020 "SPF-020" Warning "The maximum Spot price increases interruptions" {
        what: "`SpotPrice` is set on the fleet or on an override.",
        why: "EC2 interrupts the instances when the Spot price exceeds the maximum. Without a maximum, the most you pay is the On-Demand price.",
        fix: "Remove `SpotPrice`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        examples: yes,
    }
    SPF_021 "SPF-021" Warning "The Spot Fleet uses fewer than 3 Spot pools" {
        what: "The overrides of a fleet have fewer than 3 combinations of instance type and subnet.",
        why: "When these pools have no capacity, the fleet cannot launch instances.",
        fix: "Add instance types and Availability Zones, or use `InstanceRequirements`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html",
        examples: yes,
    }
    SPF_022 "SPF-022" Error "The user data is too large" {
        what: "`UserData` has more than 16 KiB before base64 encoding.",
        why: "EC2 refuses the user data.",
        fix: "Download the script from a bucket, or run it from the file system",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html",
        not_covered: "References count as they are written.",
        examples: yes,
    }
    SPF_024 "SPF-024" Warning "The instance metadata service does not require a token" {
        what: "A launch template has no `MetadataOptions.HttpTokens` and no image of Amazon Linux 2023, or the value is `optional`. Without the option, the image or the account decides, and the finding is information.",
        why: "A program that can be tricked into requesting an address can be tricked into revealing the role's credentials.",
        fix: "Set `HttpTokens` to `required`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html",
        examples: yes,
    }
    SPF_025 "SPF-025" Error "The user data is not base64-encoded" {
        what: "`UserData` is a plain script, and not the argument of `Fn::Base64`.",
        why: "EC2 refuses the user data, because it accepts base64 only.",
        fix: "Wrap the script in `Fn::Base64`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html",
        examples: yes,
    }
    SPF_026 "SPF-026" Warning "cloud-init does not run the user data" {
        what: "`UserData` is a shell script that does not start with a line that cloud-init recognizes: `#!`, `#cloud-config`, MIME headers and the like.",
        why: "cloud-init ignores the user data, and the instance starts without it.",
        fix: "Start the user data with `#!/bin/bash`",
        source: "https://cloudinit.readthedocs.io/en/latest/explanation/format/index.html",
        examples: yes,
    }
    SPF_027 "SPF-027" Error "Network interfaces are set together with security groups or a subnet" {
        what: "A launch template or instance has `NetworkInterfaces` together with `SecurityGroupIds`, `SecurityGroups` or `SubnetId`.",
        why: "EC2 refuses to launch the instance: with network interfaces, the groups and the subnet belong to the interfaces.",
        fix: "Move the security groups and the subnet to the network interface",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html",
        examples: yes,
    }
    SPF_028 "SPF-028" Error "The number of Spot pools of the fleet is 0" {
        what: "The lowest-price allocation strategy has an `InstancePoolsToUseCount` of 0.",
        why: "EC2 refuses the request.",
        fix: "Use at least 1 pool",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
    }
    SPF_029 "SPF-029" Error "The Spot Fleet names an instance type twice" {
        what: "Two instance types of a fleet are the same.",
        why: "EC2 refuses a request whose overrides repeat a combination of instance type and subnet.",
        fix: "Name each instance type once",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateOverrides.html",
    }
    SPF_030 "SPF-030" Error "The Spot Fleet has no subnet" {
        what: "The network has no subnet for a fleet, or `subnets(..)` got an empty list.",
        why: "The fleet has no Availability Zone of the network in which to launch instances.",
        fix: "Add a tier of subnets to the network, or pass subnets with `subnets(..)`",
        source: "This library: a Spot Fleet names the subnets in which it launches instances.",
    }
    SPF_031 "SPF-031" Error "The MIME archive in the user data is not valid" {
        what: "User data is a MIME multi-part archive with an empty line before or in its header, without `MIME-Version`, without a `boundary`, or without a part that begins with it. An empty line before the header of a part is reported too. An archive that does not end with the boundary is a warning.",
        why: "cloud-init finds no part to run, and AWS Batch and EKS cannot add their parts.",
        fix: "Put `--` and the declared boundary before each part, and `--` after the last one",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html",
        examples: yes,
    }
    SPF_032 "SPF-032" Error "The Spot Fleet does not have exactly one launch source" {
        what: "A Spot Fleet has both or neither of `LaunchTemplateConfigs` and `LaunchSpecifications`.",
        why: "EC2 refuses the request.",
        fix: "Keep `LaunchTemplateConfigs`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        examples: yes,
    }
}
