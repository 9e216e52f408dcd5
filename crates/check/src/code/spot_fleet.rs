//! Findings of spot_fleet.

use super::codes;

codes! {
    SPF_001 "SPF-001" Info "Spot Fleet is a previous generation" {
        what: "There is a Spot Fleet.",
        why: "AWS plans nothing new for it; EC2 Fleet and Auto Scaling groups do the same.",
        fix: "consider AWS::EC2::EC2Fleet or an Auto Scaling group",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/which-spot-request-method-to-use.html",
        not_covered: "Fleets that tag their request, mix purchase options or replace instances on their own: nothing is said about them.",
        examples: yes,
    }
    SPF_002 "SPF-002" Warning "A fleet's role cannot tag its instances" {
        what: "The role of a Spot Fleet, of the template, has neither AmazonEC2SpotFleetTaggingRole nor a policy of its own.",
        why: "The fleet can neither request, tag nor terminate instances.",
        fix: "add the managed policy service-role/AmazonEC2SpotFleetTaggingRole",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-prerequisites.html",
        examples: yes,
    }
    SPF_005 "SPF-005" Error "Something that needs launch templates" {
        what: "OnDemandTargetCapacity or capacityOptimizedPrioritized stands beside LaunchSpecifications.",
        why: "EC2 refuses the request.",
        fix: "use LaunchTemplateConfigs",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        examples: yes,
    }
    SPF_006 "SPF-006" Error "A fleet's launch template names a network interface" {
        what: "The launch template of a fleet has NetworkInterfaceId, or the fleet names both or neither of its id and name.",
        why: "EC2 refuses the request: each instance needs an interface of its own.",
        fix: "leave NetworkInterfaceId out; name the template by id",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FleetLaunchTemplateSpecification.html",
        examples: yes,
    }
    SPF_008 "SPF-008" Warning "No allocation strategy means the lowest price" {
        what: "AllocationStrategy is absent or lowestPrice.",
        why: "Instances come from the cheapest pools, which are interrupted most.",
        fix: "use priceCapacityOptimized",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-allocation-strategy.html",
        examples: yes,
    }
    SPF_009 "SPF-009" Error "A number of pools without the lowest price" {
        what: "InstancePoolsToUseCount is set, and AllocationStrategy is not lowestPrice.",
        why: "EC2 refuses the request.",
        fix: "leave InstancePoolsToUseCount out",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        examples: yes,
    }
    SPF_010 "SPF-010" Error "Instant is not a type of Spot Fleet" {
        what: "Type is instant.",
        why: "EC2 refuses the request; instant is for EC2 Fleet.",
        fix: "use maintain or request",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        examples: yes,
    }
    SPF_011 "SPF-011" Error "The capacity of a fleet is out of range" {
        what: "TargetCapacity is 0 with Type request, or above 10,000; or OnDemandTargetCapacity is above it.",
        why: "EC2 refuses the request.",
        fix: "ask for 1 to 10000, of which On-Demand is a part",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/fleet-quotas.html",
        examples: yes,
    }
    SPF_012 "SPF-012" Error "A strategy of replacement that cannot be" {
        what: "SpotMaintenanceStrategies stands beside Type request; TerminationDelay is absent with launch-before-terminate, present with launch, or not 120 to 7200 seconds.",
        why: "EC2 refuses the request.",
        fix: "set TerminationDelay with launch-before-terminate, and only there, on a fleet of type maintain",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotCapacityRebalance.html",
        examples: yes,
    }
    SPF_013 "SPF-013" Error "A policy for excess capacity on a request" {
        what: "ExcessCapacityTerminationPolicy stands beside Type request.",
        why: "EC2 refuses it: only a fleet of type maintain changes its capacity.",
        fix: "use maintain, or leave the policy out",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        examples: yes,
    }
    SPF_014 "SPF-014" Error "The dates of a request are none" {
        what: "ValidFrom or ValidUntil is no date and time as YYYY-MM-DDTHH:MM:SSZ, or ValidUntil is not after ValidFrom.",
        why: "EC2 refuses the request.",
        fix: "write UTC with a Z at the end",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        not_covered: "Whether ValidUntil is past: the checks know no clock.",
        examples: yes,
    }
    SPF_015 "SPF-015" Warning "Instances outlive their request" {
        what: "ValidUntil is set, and TerminateInstancesWithExpiration is not.",
        why: "When the request ends the instances go on, and nobody looks after them.",
        fix: "set TerminateInstancesWithExpiration",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        examples: yes,
    }
    SPF_016 "SPF-016" Error "Stop and hibernate are for fleets that maintain" {
        what: "InstanceInterruptionBehavior is stop or hibernate, and Type is request.",
        why: "EC2 refuses the request.",
        fix: "use maintain or terminate",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/interruption-behavior.html",
        examples: yes,
    }
    SPF_017 "SPF-017" Error "Tags of a fleet on something else" {
        what: "TagSpecifications of the request names a ResourceType other than spot-fleet-request.",
        why: "EC2 refuses the request; instances get their tags from the launch template or specification.",
        fix: "use spot-fleet-request here, and TagSpecifications of the launch template for instances",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        examples: yes,
    }
    SPF_018 "SPF-018" Error "Attributes and types of instances exclude each other" {
        what: "An override has InstanceRequirements and InstanceType, or TargetCapacityUnitType is set without InstanceRequirements.",
        why: "EC2 refuses the request.",
        fix: "use one of both",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        examples: yes,
    }
    SPF_019 "SPF-019" Error "The places of a fleet contradict" {
        what: "Overrides name two subnets of one zone, an override both AvailabilityZone and AvailabilityZoneId, or there are more than 300 pools of type and subnet.",
        why: "EC2 refuses the request.",
        fix: "name one subnet for each zone",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateOverrides.html",
        not_covered: "Subnets whose zone is only known while deploying.",
        examples: yes,
    }
    SPF_020 "SPF-020" Warning "A price limit raises interruptions" {
        what: "SpotPrice is set, on the fleet or an override.",
        why: "Instances are taken away when the price passes it; without one the most is the On-Demand price.",
        fix: "leave SpotPrice out",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html",
        examples: yes,
    }
    SPF_021 "SPF-021" Warning "Few kinds of instances to choose from" {
        what: "A fleet's overrides come to fewer than 3 pools of instance type and subnet.",
        why: "When the pools run dry there is no capacity.",
        fix: "name more instance types and zones, or use InstanceRequirements",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html",
        examples: yes,
    }
    SPF_022 "SPF-022" Error "User data is too large" {
        what: "UserData has more than 16 KiB before base64.",
        why: "EC2 refuses it.",
        fix: "fetch the script from a bucket or the file system",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html",
        not_covered: "References count as they are written.",
        examples: yes,
    }
    SPF_024 "SPF-024" Warning "The instance metadata service answers without a token" {
        what: "A launch template has no MetadataOptions.HttpTokens, or not required.",
        why: "A program that can be made to fetch an address can be made to give away the role's credentials.",
        fix: "set HttpTokens to required",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html",
        examples: yes,
    }
    SPF_025 "SPF-025" Error "User data is not base64" {
        what: "UserData is a script, and not the argument of Fn::Base64.",
        why: "EC2 refuses it: it takes base64 only.",
        fix: "write Fn::Base64 around it",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html",
        examples: yes,
    }
    SPF_026 "SPF-026" Warning "User data would not run" {
        what: "UserData starts with nothing that cloud-init knows: #!, #cloud-config, MIME headers and the like.",
        why: "cloud-init leaves it alone, and the machine comes up bare.",
        fix: "start with #!/bin/bash",
        source: "https://cloudinit.readthedocs.io/en/latest/explanation/format/index.html",
        examples: yes,
    }
    SPF_027 "SPF-027" Error "Security groups beside network interfaces" {
        what: "A launch template or instance has NetworkInterfaces together with SecurityGroupIds, SecurityGroups or SubnetId.",
        why: "EC2 refuses to launch: groups and subnets belong to the interfaces then.",
        fix: "put Groups into the network interface",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html",
        examples: yes,
    }
}
