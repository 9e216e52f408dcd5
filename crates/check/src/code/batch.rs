//! Findings of AWS Batch, and of volumes of AWS Batch and ECS.

use super::codes;

codes! {
    BAT_001 "BAT-001" Error "Fargate does not support the job's combination of vCPU and memory" {
        what: "A Fargate job requests a number of vCPUs or an amount of memory that Fargate does not support. The amount of memory depends on the number of vCPUs. A job that requests no vCPUs or no memory is also reported.",
        why: "AWS Batch refuses the job definition.",
        fix: "Set vCPUs and memory to values that Fargate supports together",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ResourceRequirement.html",
        examples: yes,
    }
    BAT_002 "BAT-002" Error "The vCPU or memory of the EC2 job is missing or not valid" {
        what: "A job on EC2 requests less than one vCPU or a fraction of one, or less than 4 MiB of memory. A job that does not request vCPUs and memory is also reported.",
        why: "AWS Batch refuses the job definition.",
        fix: "Request a whole number of vCPUs and at least 4 MiB of memory",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ResourceRequirement.html",
        examples: yes,
    }
    BAT_003 "BAT-003" Error "The job definition has the wrong properties for its platform" {
        what: "A Fargate job has no `ExecutionRoleArn` or is not of type `container`. A job on EC2 has `NetworkConfiguration` or `FargatePlatformConfiguration`. A job on managed instances has `ContainerProperties`. A job on EKS has `PlatformCapabilities` or propagates tags. Constructs also report `RuntimePlatform` on EC2.",
        why: "AWS Batch refuses the job definition.",
        fix: "Set `ExecutionRoleArn` for Fargate; remove the properties of Fargate for EC2",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html",
        examples: yes,
    }
    BAT_004 "BAT-004" Error "The ephemeral storage of the job is out of range or not supported" {
        what: "`EphemeralStorage` is not 21 to 200 GiB, or is set for a job on EC2.",
        why: "AWS Batch refuses the job definition.",
        fix: "Use 21 to 200 GiB on Fargate, or remove `EphemeralStorage` for the default of 20 GiB",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_EphemeralStorage.html",
        examples: yes,
    }
    BAT_005 "BAT-005" Error "The job sets a property that Fargate does not support" {
        what: "A Fargate job has `Vcpus`, `Memory`, `Privileged`, `Ulimits`, `InstanceType`, a GPU, a host volume, `Devices`, `SharedMemorySize`, `Tmpfs`, `MaxSwap` or `Swappiness`. A log driver other than `awslogs`, `splunk` and `awsfirelens` is also reported.",
        why: "AWS Batch refuses the job definition.",
        fix: "Remove the property, or run the job on EC2",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html",
        examples: yes,
    }
    BAT_006 "BAT-006" Error "The job's swap settings are not valid" {
        what: "`Swappiness` is not 0 to 100 (error), or is set without `MaxSwap` (warning).",
        why: "AWS Batch refuses a value out of range, and ignores `Swappiness` without `MaxSwap`.",
        fix: "Set `MaxSwap` together with a `Swappiness` from 0 to 100",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_LinuxParameters.html",
        examples: yes,
    }
    BAT_007 "BAT-007" Error "The job's retry strategy is not valid" {
        what: "`Attempts` is not 1 to 10, or `EvaluateOnExit` has more than 5 entries or is set without `Attempts`.",
        why: "AWS Batch refuses the job definition.",
        fix: "Use 1 to 10 attempts and at most 5 conditions",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_RetryStrategy.html",
        examples: yes,
    }
    BAT_008 "BAT-008" Error "The job timeout is shorter than 60 seconds" {
        what: "`AttemptDurationSeconds` is below 60.",
        why: "AWS Batch refuses the job definition.",
        fix: "Set `AttemptDurationSeconds` to at least 60",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_JobTimeout.html",
        examples: yes,
    }
    BAT_009 "BAT-009" Error "The name of the job definition, queue or compute environment is not valid" {
        what: "The name of a job definition, job queue or compute environment has a character other than letters, digits, `-` and `_`. A name of more than 128 characters is also reported.",
        why: "AWS Batch refuses the name.",
        fix: "Remove the name, or use up to 128 letters, digits, `-` and `_`",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_RegisterJobDefinition.html",
        examples: yes,
    }
    BAT_020 "BAT-020" Error "The container mounts a volume that is not defined" {
        what: "`MountPoints` of an AWS Batch or ECS container has a `SourceVolume` that is not the `Name` of an entry in `Volumes`.",
        why: "AWS Batch or ECS refuses the job or task definition.",
        fix: "Use the `Name` of a volume as `SourceVolume`",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_MountPoint.html",
        examples: yes,
    }
    BAT_021 "BAT-021" Error "The volume uses an access point without encryption in transit" {
        what: "An EFS volume of AWS Batch or ECS has an access point, and `TransitEncryption` is not `ENABLED`.",
        why: "AWS Batch or ECS refuses the job or task definition.",
        fix: "Set `TransitEncryption` to `ENABLED`",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_EFSVolumeConfiguration.html",
        examples: yes,
    }
    BAT_022 "BAT-022" Error "The volume sets both an access point and a root directory" {
        what: "An EFS volume of AWS Batch or ECS has an access point, and `RootDirectory` is a path other than `/`.",
        why: "The access point determines the directory; AWS Batch or ECS refuses another path.",
        fix: "Remove `RootDirectory`",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_EFSVolumeConfiguration.html",
        examples: yes,
    }
    BAT_023 "BAT-023" Error "The volume uses IAM without encryption in transit or without a role" {
        what: "An EFS volume of AWS Batch or ECS has `Iam` `ENABLED`, and `TransitEncryption` is not `ENABLED` or the definition has neither `JobRoleArn` nor `TaskRoleArn`.",
        why: "AWS Batch or ECS refuses the job or task definition, or the mount has no identity and EFS denies it.",
        fix: "Set `TransitEncryption` to `ENABLED` and give the job or task a role",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_EFSVolumeConfiguration.html",
        examples: yes,
    }
    BAT_024 "BAT-024" Error "The transit encryption port is not valid" {
        what: "`TransitEncryptionPort` is not 0 to 65535 (error), or is set while `TransitEncryption` is not `ENABLED` (warning).",
        why: "AWS Batch or ECS refuses the job or task definition.",
        fix: "Remove `TransitEncryptionPort`",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_EFSVolumeConfiguration.html",
        examples: yes,
    }
    BAT_026 "BAT-026" Error "The Fargate platform version does not support EFS volumes" {
        what: "A Fargate job, or an ECS service, rule or schedule whose task has an EFS volume, has a `PlatformVersion` below 1.4.0.",
        why: "The volume cannot be mounted: ECS refuses the service, and the job or task fails.",
        fix: "Set `PlatformVersion` to `1.4.0` or `LATEST`",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/efs-volumes.html",
        examples: yes,
    }
    BAT_027 "BAT-027" Warning "The EFS volume is not encrypted in transit" {
        what: "`TransitEncryption` of an EFS volume of AWS Batch or ECS is missing or `DISABLED`. The default is `DISABLED`.",
        why: "Data crosses the network unencrypted.",
        fix: "Set `TransitEncryption` to `ENABLED`",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_EFSVolumeConfiguration.html",
        examples: yes,
    }
    BAT_031 "BAT-031" Error "The compute environment sets a property that Fargate does not support" {
        what: "A Fargate compute environment has a property for instances, such as `InstanceTypes` or `LaunchTemplate`, or has `EksConfiguration`. An environment without a security group, without a subnet or with more than 16 subnets is also reported.",
        why: "AWS Batch refuses the compute environment.",
        fix: "Set only `MaxvCpus`, `Subnets` and `SecurityGroupIds`",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html",
        examples: yes,
    }
    BAT_032 "BAT-032" Error "The EC2 compute environment lacks a required property" {
        what: "A compute environment of type `EC2` or `SPOT` has no `InstanceRole`, `InstanceTypes` or `Subnets`. Security groups are required in the environment or its launch template. An environment on EKS needs an allocation strategy other than `BEST_FIT`.",
        why: "AWS Batch refuses the compute environment, or it becomes `INVALID`.",
        fix: "Set `InstanceRole`, `InstanceTypes`, `Subnets` and `SecurityGroupIds`",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html",
        examples: yes,
    }
    BAT_033 "BAT-033" Error "The Spot compute environment with BEST_FIT has no fleet role" {
        what: "`Type` is `SPOT`, `AllocationStrategy` is `BEST_FIT` or missing, and `SpotIamFleetRole` is missing.",
        why: "AWS Batch refuses the compute environment.",
        fix: "Set `AllocationStrategy` to `SPOT_PRICE_CAPACITY_OPTIMIZED`, which needs no fleet role",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html",
        examples: yes,
    }
    BAT_034 "BAT-034" Error "The allocation strategy does not fit the compute environment's type" {
        what: "`AllocationStrategy` starts with `SPOT_` and `Type` is not `SPOT`, or it is `BEST_FIT_PROGRESSIVE_ORDERED` and `Type` is not `EC2`.",
        why: "AWS Batch refuses the compute environment.",
        fix: "Use `BEST_FIT_PROGRESSIVE` for `EC2` and `SPOT_PRICE_CAPACITY_OPTIMIZED` for `SPOT`",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/allocation-strategies.html",
        examples: yes,
    }
    BAT_035 "BAT-035" Warning "The allocation strategy BEST_FIT prevents infrastructure updates" {
        what: "`AllocationStrategy` of a compute environment of type `EC2` or `SPOT` is `BEST_FIT` or missing.",
        why: "AWS Batch cannot update the instances of such an environment in place, and waits for the best-fitting instance type when it has no capacity.",
        fix: "Use `BEST_FIT_PROGRESSIVE` or `SPOT_PRICE_CAPACITY_OPTIMIZED`",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html",
        examples: yes,
    }
    BAT_036 "BAT-036" Error "The type and the provider of managed instances do not match" {
        what: "`Type` is `ECS_MANAGED_INSTANCES` without `ManagedInstancesProvider`, or `ManagedInstancesProvider` is set with another type.",
        why: "AWS Batch refuses the compute environment.",
        fix: "Set `Type` to `ECS_MANAGED_INSTANCES` together with `ManagedInstancesProvider`, or use neither",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html",
        examples: yes,
    }
    BAT_037 "BAT-037" Error "The compute environment does not reference exactly one launch template" {
        what: "`LaunchTemplate` of a compute environment has both or neither of `LaunchTemplateId` and `LaunchTemplateName`, or has more than 10 overrides.",
        why: "AWS Batch refuses the compute environment.",
        fix: "Set either `LaunchTemplateId` or `LaunchTemplateName`",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_LaunchTemplateSpecification.html",
        examples: yes,
    }
    BAT_038 "BAT-038" Error "User data for AWS Batch is not a MIME multi-part archive" {
        what: "The launch template of a compute environment has user data that is not a MIME multi-part archive.",
        why: "AWS Batch adds a part of its own to the archive; when it cannot, the compute environment becomes `INVALID`.",
        fix: "Start the user data with `MIME-Version` and `Content-Type: multipart/mixed`, and put the script into a part",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/launch-templates.html",
        not_covered: "Launch templates outside of the template, and compute environments of EKS.",
        examples: yes,
    }
    BAT_039 "BAT-039" Warning "AWS Batch ignores a property of the launch template" {
        what: "The launch template of a compute environment sets `InstanceType`, `IamInstanceProfile`, or a subnet in a network interface.",
        why: "AWS Batch uses the values of the compute environment instead.",
        fix: "Set `InstanceTypes`, `InstanceRole` and `Subnets` of the compute environment",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/launch-templates.html",
        examples: yes,
    }
    BAT_040 "BAT-040" Warning "A fixed name prevents replacement of the compute environment or queue" {
        what: "`JobQueueName` is set, or `ComputeEnvironmentName` is set on a compute environment that an update replaces.",
        why: "CloudFormation creates the replacement before it deletes the old resource, so the name is still in use and the update fails.",
        fix: "Remove the name",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html",
        not_covered: "Compute environments with `ReplaceComputeEnvironment: false`, which are updated in place.",
        examples: yes,
    }
    BAT_041 "BAT-041" Error "A delay or timeout of the compute environment is out of range" {
        what: "`MinScaleDownDelayMinutes` is neither 0 nor 20 to 10080, or `JobExecutionTimeoutMinutes` is not 1 to 7200. `UpdatePolicy` of a Fargate environment that is updated in place is a warning.",
        why: "AWS Batch refuses the compute environment. It ignores `UpdatePolicy` on Fargate.",
        fix: "Use a value in the allowed range; remove `UpdatePolicy` for Fargate",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html",
        examples: yes,
    }
    BAT_043 "BAT-043" Error "AWS Batch no longer supports Amazon Linux 2 images" {
        what: "`Ec2Configuration` has the image type `ECS_AL2` or `ECS_AL2_NVIDIA`, and neither the compute environment nor its launch template names an image.",
        why: "AWS Batch has refused new compute environments with these images since 30 June 2026.",
        fix: "Use `ECS_AL2023` or `ECS_AL2023_NVIDIA`",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html",
        examples: yes,
    }
    BAT_044 "BAT-044" Error "The priority or compute environments of the job queue are not valid" {
        what: "A job queue has both or neither of `ComputeEnvironmentOrder` and `ServiceEnvironmentOrder`, or two environments with the same `Order`. A mix of EC2 and Fargate and a `Priority` that is not 0 to 1000 are also reported. More than 3 environments are a warning.",
        why: "AWS Batch refuses the job queue.",
        fix: "Use 1 to 3 environments of one kind, each with its own `Order`",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_CreateJobQueue.html",
        examples: yes,
    }
    BAT_045 "BAT-045" Error "The time limit action of the job queue is not valid" {
        what: "`JobStateTimeLimitActions` has a `State` other than `RUNNABLE`, or `MaxTimeSeconds` is not 600 to 86400.",
        why: "AWS Batch refuses the job queue.",
        fix: "Use the state `RUNNABLE` with 600 to 86400 seconds",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_JobStateTimeLimitAction.html",
        examples: yes,
    }
    BAT_046 "BAT-046" Error "A multi-node job cannot run on Fargate" {
        what: "A job definition of type `multinode`, or with `NodeProperties`, has the platform `FARGATE`.",
        why: "AWS Batch refuses the job definition.",
        fix: "Run the job on EC2",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/multi-node-parallel-jobs.html",
        examples: yes,
    }
    BAT_047 "BAT-047" Error "The job or compute environment does not have exactly one configuration" {
        what: "A job definition has none or several of `ContainerProperties`, `EcsProperties`, `EksProperties` and `NodeProperties`. A job of type `multinode` without `NodeProperties` is also reported. So is a `MANAGED` compute environment without `ComputeResources`, or `UnmanagedvCpus` in an environment that is not `UNMANAGED`.",
        why: "AWS Batch refuses the resource.",
        fix: "Keep exactly the configuration that matches the type",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_RegisterJobDefinition.html",
        examples: yes,
    }
    BAT_048 "BAT-048" Error "The minimum, desired and maximum vCPUs of the compute environment conflict" {
        what: "`MinvCpus` of a compute environment is above `MaxvCpus`, or `DesiredvCpus` is not between them.",
        why: "AWS Batch refuses the compute environment.",
        fix: "Set `MinvCpus`, `DesiredvCpus` and `MaxvCpus` in ascending order",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html",
        examples: yes,
    }
    BAT_049 "BAT-049" Error "The image type does not fit the compute environment's orchestrator" {
        what: "A compute environment on EKS has an image type that starts with `ECS_`, or one on ECS has an image type that starts with `EKS_`.",
        why: "AWS Batch refuses the compute environment.",
        fix: "Use an `EKS_` image type for EKS, and an `ECS_` image type for ECS",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_Ec2Configuration.html",
        examples: yes,
    }
    BAT_050 "BAT-050" Error "The priority of the job queue is out of range" {
        what: "`Priority` of a job queue is above 1000.",
        why: "AWS Batch refuses the job queue.",
        fix: "Use a priority from 0 to 1000",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_CreateJobQueue.html",
    }
    BAT_051 "BAT-051" Error "The fair-share policy has a value that is out of range" {
        what: "`ComputeReservation` is above 99, `ShareDecaySeconds` is above 604800, a weight factor is not 0.0001 to 999.9999, or the policy has more than 500 share identifiers.",
        why: "AWS Batch refuses the scheduling policy.",
        fix: "Use values in the allowed ranges",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_FairsharePolicy.html",
        examples: yes,
    }
    BAT_052 "BAT-052" Error "The job queue's compute environments cannot run this type of job" {
        what: "The platform of a job definition differs from that of its queue. A Fargate job needs Fargate, and a job on EC2 needs EC2 or Spot. A multi-node job needs EC2 on demand, and a pod needs EKS.",
        why: "The job cannot be submitted to the queue, or it stays in `RUNNABLE`.",
        fix: "Use a queue whose compute environments run this type of job",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/job_definitions.html",
        not_covered: "Jobs that something other than a rule of the template submits.",
        examples: yes,
    }
    BAT_053 "BAT-053" Error "The node configuration of the multi-node job is not valid" {
        what: "A multi-node job has fewer than 2 nodes, more than 5 node ranges or a node without a range. A main node or a node range beyond the last node is also reported.",
        why: "AWS Batch refuses the job definition.",
        fix: "Use at least 2 nodes, and a main node and at most 5 ranges among them",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_NodeProperties.html",
        examples: yes,
    }
    BAT_054 "BAT-054" Error "A condition of the retry strategy is not valid" {
        what: "`OnExitCode` does not consist of digits with at most one asterisk at the end. A pattern of more than 512 characters and a condition without a pattern are also reported.",
        why: "AWS Batch refuses the job definition.",
        fix: "Use digits, with or without an asterisk at the end",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_EvaluateOnExit.html",
        examples: yes,
    }
    BAT_055 "BAT-055" Error "The scheduling priority of the job is out of range" {
        what: "`SchedulingPriority` of a job definition is not 0 to 9999.",
        why: "AWS Batch refuses the job definition.",
        fix: "Use a priority from 0 to 9999",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_RegisterJobDefinition.html",
        examples: yes,
    }
    BAT_056 "BAT-056" Error "The job definition has more than one platform" {
        what: "`PlatformCapabilities` of a job definition has more than one entry.",
        why: "AWS Batch refuses the job definition.",
        fix: "Keep one of the platforms",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_RegisterJobDefinition.html",
        examples: yes,
    }
    BAT_057 "BAT-057" Error "The instance role of the compute environment is not an instance profile" {
        what: "`InstanceRole` of a compute environment is a role or the ARN of a role.",
        why: "Instances have an instance profile, which contains the role. The compute environment becomes `INVALID`.",
        fix: "Use the ARN of an instance profile",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/instance_IAM_role.html",
        examples: yes,
    }
    BAT_058 "BAT-058" Error "AWS Batch reserves the name of the environment variable" {
        what: "The name of an environment variable or secret of a job starts with `AWS_BATCH`.",
        why: "AWS Batch refuses the job definition: it sets variables of this form itself.",
        fix: "Use a name that does not start with `AWS_BATCH`",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html",
        examples: yes,
    }
    BAT_059 "BAT-059" Error "The compute environments mix processor architectures" {
        what: "`InstanceTypes` of a compute environment, or the compute environments of a queue, have types for both arm64 and x86_64.",
        why: "AWS Batch refuses the compute environment or queue: an image is for one architecture.",
        fix: "Create a compute environment and a queue for each architecture",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html",
        not_covered: "Instance types that are newer than the list of types.",
        examples: yes,
    }
    BAT_060 "BAT-060" Warning "The bid percentage of the compute environment is not 1 to 100" {
        what: "`BidPercentage` of a Spot compute environment is below 1 or above 100.",
        why: "It is a percentage of the On-Demand price, which Spot Instances never exceed.",
        fix: "Remove `BidPercentage`, or use 1 to 100",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html",
        examples: yes,
    }
    BAT_061 "BAT-061" Warning "No instance type of the compute environments is large enough for the job" {
        what: "A job on EC2 requires more vCPUs, memory or GPUs than each instance type of all compute environments of the template has. The instance itself needs a part of the memory.",
        why: "The job stays in `RUNNABLE`, unless another queue runs it.",
        fix: "Reduce the requirements of the job, or add a larger instance type",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/memory-management.html",
        not_covered: "Templates with a compute environment whose instance types are unknown.",
        examples: yes,
    }
    BAT_062 "BAT-062" Error "The compute environment and its launch template both set security groups" {
        what: "A compute environment has `SecurityGroupIds`, and its launch template has `NetworkInterfaces`.",
        why: "AWS Batch refuses the compute environment: with network interfaces, the security groups belong to the interfaces.",
        fix: "Remove `SecurityGroupIds`, and set the security groups of the network interfaces",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/launch-templates.html",
        not_covered: "Launch templates outside of the template.",
        examples: yes,
    }
    BAT_063 "BAT-063" Error "The rule submits a job with parameters that are not valid" {
        what: "`BatchParameters` of an EventBridge rule has a `JobName` that is not valid. An array size that is not 2 to 10000 and attempts that are not 1 to 10 are also reported.",
        why: "AWS Batch refuses the job each time the rule runs.",
        fix: "Use up to 128 letters, digits, `-` and `_`, and numbers in the allowed ranges",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_SubmitJob.html",
        examples: yes,
    }
    BAT_064 "BAT-064" Error "The container mounts two volumes on the same path" {
        what: "Two entries in `MountPoints` of an AWS Batch or ECS container have the same `ContainerPath`.",
        why: "The container runtime refuses to create the container, so the job or task fails.",
        fix: "Use a different `ContainerPath` for each volume",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_MountPoint.html",
        examples: yes,
    }
    BAT_065 "BAT-065" Error "The job with secrets has no execution role" {
        what: "A job on EC2 has a container with `Secrets`, and no `ExecutionRoleArn`.",
        why: "AWS reads the secrets with the execution role, so the job fails before it starts.",
        fix: "Set `ExecutionRoleArn` to a role that can read the secrets",
        source: "https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data.html",
        examples: yes,
    }
}
