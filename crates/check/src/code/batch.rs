//! Findings of batch.

use super::codes;

codes! {
    BAT_001 "BAT-001" Error "Fargate has no such pair of vCPU and memory" {
        what: "A Fargate job asks for a number of vCPUs, or an amount of memory beside it, that Fargate does not have.",
        why: "AWS Batch refuses the job definition.",
        fix: "use one of the amounts for this number of vCPUs",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ResourceRequirement.html",
        examples: yes,
    }
    BAT_002 "BAT-002" Error "A job on EC2 asks for what cannot be" {
        what: "An EC2 job asks for less than one vCPU or a part of one, less than 4 MiB of memory, or does not say vCPU and memory at all.",
        why: "AWS Batch refuses the job definition.",
        fix: "ask for whole vCPUs and at least 4 MiB",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ResourceRequirement.html",
        examples: yes,
    }
    BAT_003 "BAT-003" Error "What Fargate needs, and EC2 does not take" {
        what: "A Fargate job has no ExecutionRoleArn or is not of type container; an EC2 job has NetworkConfiguration or FargatePlatformConfiguration.",
        why: "AWS Batch refuses the job definition.",
        fix: "set ExecutionRoleArn for Fargate; leave the Fargate properties out for EC2",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html",
        examples: yes,
    }
    BAT_004 "BAT-004" Error "Ephemeral storage is out of range" {
        what: "EphemeralStorage is not 21 to 200 GiB, or stands beside EC2.",
        why: "AWS Batch refuses the job definition.",
        fix: "use 21 to 200 GiB on Fargate; leave it out for the default of 20",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_EphemeralStorage.html",
        examples: yes,
    }
    BAT_005 "BAT-005" Error "Fargate does not take this" {
        what: "A Fargate job has Privileged, Ulimits, InstanceType, a GPU, a volume of the host, or Devices, SharedMemorySize, Tmpfs, MaxSwap or Swappiness.",
        why: "AWS Batch refuses the job definition.",
        fix: "leave it out, or run on EC2",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html",
        examples: yes,
    }
    BAT_006 "BAT-006" Error "Swapping is asked for without a limit" {
        what: "Swappiness is not 0 to 100, or stands without MaxSwap.",
        why: "AWS Batch refuses the number, and ignores it without MaxSwap.",
        fix: "set MaxSwap too",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_LinuxParameters.html",
        examples: yes,
    }
    BAT_007 "BAT-007" Error "A retry strategy AWS Batch does not take" {
        what: "Attempts is not 1 to 10, or EvaluateOnExit has more than 5 entries or stands without Attempts.",
        why: "AWS Batch refuses the job definition.",
        fix: "use 1 to 10 attempts and up to 5 conditions",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_RetryStrategy.html",
        examples: yes,
    }
    BAT_008 "BAT-008" Error "A timeout below a minute" {
        what: "AttemptDurationSeconds is below 60.",
        why: "AWS Batch refuses the job definition.",
        fix: "use 60 and more",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_JobTimeout.html",
        examples: yes,
    }
    BAT_009 "BAT-009" Error "A name AWS Batch does not take" {
        what: "The name of a job definition, queue or environment has other signs than letters, digits, - and _, or more than 128.",
        why: "AWS Batch refuses the name.",
        fix: "leave the name out, or use letters, digits, - and _",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_RegisterJobDefinition.html",
        examples: yes,
    }
    BAT_020 "BAT-020" Error "A mount point names no volume" {
        what: "A container's MountPoints has a SourceVolume that no entry of Volumes has as Name; in AWS Batch and ECS.",
        why: "The service refuses the definition.",
        fix: "use the Name of a volume",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_MountPoint.html",
        examples: yes,
    }
    BAT_021 "BAT-021" Error "An access point without encryption" {
        what: "A volume of AWS Batch or ECS has an access point, and TransitEncryption is not ENABLED.",
        why: "The service refuses the definition.",
        fix: "set TransitEncryption to ENABLED",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_EFSVolumeConfiguration.html",
        examples: yes,
    }
    BAT_022 "BAT-022" Error "An access point with a directory of one's own" {
        what: "A volume of AWS Batch or ECS has an access point, and RootDirectory is something other than /.",
        why: "The access point says which directory it is; the service refuses another.",
        fix: "leave RootDirectory out",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_EFSVolumeConfiguration.html",
        examples: yes,
    }
    BAT_023 "BAT-023" Error "IAM without encryption or without a role" {
        what: "A volume of AWS Batch or ECS has IAM ENABLED, and TransitEncryption is not ENABLED, or there is no JobRoleArn or TaskRoleArn.",
        why: "The service refuses the definition, or mounts as nobody.",
        fix: "set TransitEncryption to ENABLED and give the job a role",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_EFSVolumeConfiguration.html",
        examples: yes,
    }
    BAT_024 "BAT-024" Error "A port of encryption without encryption" {
        what: "TransitEncryptionPort is not 0 to 65535, or stands without TransitEncryption ENABLED.",
        why: "The service refuses the definition.",
        fix: "leave TransitEncryptionPort out",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_EFSVolumeConfiguration.html",
        examples: yes,
    }
    BAT_026 "BAT-026" Error "EFS on Fargate needs platform 1.4.0" {
        what: "A Fargate job with an EFS volume has a PlatformVersion below 1.4.0.",
        why: "The volume does not mount.",
        fix: "use 1.4.0 or LATEST",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/efs-volumes.html",
        examples: yes,
    }
    BAT_027 "BAT-027" Warning "A volume is not encrypted in transit" {
        what: "TransitEncryption of an EFS volume of AWS Batch or ECS is absent or DISABLED.",
        why: "Data crosses the network in the clear: DISABLED is the default.",
        fix: "set TransitEncryption to ENABLED",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_EFSVolumeConfiguration.html",
        examples: yes,
    }
    BAT_031 "BAT-031" Error "A Fargate environment does not take this" {
        what: "A compute environment of Fargate has a property of machines, such as InstanceTypes or LaunchTemplate, no security group, or more than 16 subnets.",
        why: "AWS Batch refuses the environment.",
        fix: "keep MaxvCpus, Subnets and SecurityGroupIds only",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html",
        examples: yes,
    }
    BAT_032 "BAT-032" Error "An environment of machines needs more" {
        what: "A compute environment of EC2 or SPOT has no InstanceRole, no InstanceTypes, or no security group in itself or a launch template.",
        why: "AWS Batch refuses the environment, or it becomes INVALID.",
        fix: "set InstanceRole, InstanceTypes and SecurityGroupIds",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html",
        examples: yes,
    }
    BAT_033 "BAT-033" Error "Spot with BEST_FIT needs a fleet role" {
        what: "Type is SPOT, AllocationStrategy is BEST_FIT or absent, and SpotIamFleetRole is absent.",
        why: "AWS Batch refuses the environment.",
        fix: "use SPOT_PRICE_CAPACITY_OPTIMIZED, which needs no role",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html",
        examples: yes,
    }
    BAT_034 "BAT-034" Error "The allocation strategy is for another type" {
        what: "A SPOT_ strategy stands beside a type other than SPOT, or BEST_FIT_PROGRESSIVE_ORDERED beside one other than EC2.",
        why: "AWS Batch refuses the environment.",
        fix: "use BEST_FIT_PROGRESSIVE for EC2, SPOT_PRICE_CAPACITY_OPTIMIZED for SPOT",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/allocation-strategies.html",
        examples: yes,
    }
    BAT_035 "BAT-035" Warning "BEST_FIT blocks updates" {
        what: "AllocationStrategy of EC2 or SPOT is BEST_FIT or absent.",
        why: "AWS Batch cannot update such an environment's machines in place, and waits for the one best type.",
        fix: "use BEST_FIT_PROGRESSIVE or SPOT_PRICE_CAPACITY_OPTIMIZED",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html",
        examples: yes,
    }
    BAT_036 "BAT-036" Error "Managed instances and their provider go together" {
        what: "Type is ECS_MANAGED_INSTANCES without ManagedInstancesProvider, or the provider stands beside another type.",
        why: "AWS Batch refuses the environment.",
        fix: "set both, or neither",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html",
        examples: yes,
    }
    BAT_037 "BAT-037" Error "A launch template is not named once" {
        what: "LaunchTemplate of a compute environment has both or neither of LaunchTemplateId and LaunchTemplateName, or more than 10 overrides.",
        why: "AWS Batch refuses the environment.",
        fix: "name it by id, or by name",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_LaunchTemplateSpecification.html",
        examples: yes,
    }
    BAT_038 "BAT-038" Error "User data for AWS Batch is not MIME" {
        what: "The launch template of a compute environment has user data that is no MIME multi-part archive.",
        why: "AWS Batch adds its own part to it, and the environment becomes INVALID when it cannot.",
        fix: "start with MIME-Version and Content-Type: multipart/mixed, and put the script into a part",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/launch-templates.html",
        not_covered: "Launch templates outside of the template, and environments of EKS.",
        examples: yes,
    }
    BAT_039 "BAT-039" Warning "AWS Batch ignores part of the launch template" {
        what: "The launch template of a compute environment sets InstanceType, IamInstanceProfile, or a subnet in a network interface.",
        why: "AWS Batch takes these from the compute environment.",
        fix: "set InstanceTypes, InstanceRole and Subnets of the environment",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/launch-templates.html",
        examples: yes,
    }
    BAT_040 "BAT-040" Warning "A name keeps an environment or queue from being replaced" {
        what: "ComputeEnvironmentName of an environment that changes replace, or JobQueueName, is set.",
        why: "A change that replaces it makes the new one first, with a name that is taken: the update fails.",
        fix: "leave the name out",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html",
        not_covered: "Environments with ReplaceComputeEnvironment false, which are updated in place.",
        examples: yes,
    }
    BAT_041 "BAT-041" Error "A scaling delay or update timeout is out of range" {
        what: "MinScaleDownDelayMinutes is neither 0 nor 20 to 10080, JobExecutionTimeoutMinutes is not 1 to 7200, or UpdatePolicy stands beside Fargate.",
        why: "AWS Batch refuses the environment.",
        fix: "use numbers in the range",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html",
        examples: yes,
    }
    BAT_043 "BAT-043" Error "Images with Amazon Linux 2 are no more" {
        what: "Ec2Configuration has the image type ECS_AL2 or ECS_AL2_NVIDIA.",
        why: "AWS Batch refuses new environments with them since 30 June 2026.",
        fix: "use ECS_AL2023 or ECS_AL2023_NVIDIA",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html",
        examples: yes,
    }
    BAT_044 "BAT-044" Error "The compute environments of a queue do not go together" {
        what: "A queue has both or neither of ComputeEnvironmentOrder and ServiceEnvironmentOrder, more than 3 environments, an Order twice, EC2 beside Fargate, or a Priority that is not 0 to 1000.",
        why: "AWS Batch refuses the queue.",
        fix: "use up to 3 environments of one kind, each with its own order",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_CreateJobQueue.html",
        examples: yes,
    }
    BAT_045 "BAT-045" Error "A time limit of a queue is out of range" {
        what: "JobStateTimeLimitActions has a State other than RUNNABLE, or MaxTimeSeconds is not 600 to 86400.",
        why: "AWS Batch refuses the queue.",
        fix: "use RUNNABLE with 600 to 86400 seconds",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_JobStateTimeLimitAction.html",
        examples: yes,
    }
    BAT_046 "BAT-046" Error "A multi-node job on Fargate" {
        what: "A job of type multinode, or with NodeProperties, runs on Fargate.",
        why: "AWS Batch refuses the job definition.",
        fix: "run it on EC2",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/multi-node-parallel-jobs.html",
        examples: yes,
    }
    BAT_047 "BAT-047" Error "A job definition without one kind of container" {
        what: "A job definition has none or several of ContainerProperties, EcsProperties, EksProperties and NodeProperties; or a compute environment is MANAGED without ComputeResources, or has UnmanagedvCpus and is not UNMANAGED.",
        why: "AWS Batch refuses it.",
        fix: "keep the one that is meant",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_RegisterJobDefinition.html",
        examples: yes,
    }
    BAT_048 "BAT-048" Error "More vCPUs run than there may be" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    BAT_049 "BAT-049" Error "The image is for another kind of cluster" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    BAT_050 "BAT-050" Error "A priority is out of range" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    BAT_051 "BAT-051" Error "A fair share that AWS Batch does not have" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    BAT_052 "BAT-052" Error "The queue's environments do not run such jobs" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    BAT_053 "BAT-053" Error "The nodes of the job do not add up" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
