//! Findings of compliance packs, which are reported only if a pack is requested.

use super::codes;

codes! {
    BPR_001 "BPR-001" Info "The EFS access point has no directory of its own" {
        what: "An access point of EFS has no `RootDirectory.Path`, or the path is `/`.",
        why: "Clients of the access point see the whole file system.",
        fix: "Set `RootDirectory.Path` to a directory",
        source: "https://docs.aws.amazon.com/efs/latest/ug/enforce-root-directory-access-point.html",
    }
    BPR_002 "BPR-002" Info "The EFS access point has no POSIX user" {
        what: "An access point of EFS has no `PosixUser`.",
        why: "Each client uses the user id that it sends.",
        fix: "Set `PosixUser`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/enforce-identity-access-points.html",
    }
    BPR_003 "BPR-003" Info "The EFS file system has no automatic backups" {
        what: "`BackupPolicy` of a Regional file system is missing, or its status is `DISABLED`.",
        why: "AWS Backup does not back up the file system, unless another backup plan contains it.",
        fix: "Set `BackupPolicy.Status` to `ENABLED`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/automatic-backups.html",
    }
    BPR_004 "BPR-004" Info "The OpenZFS file system does not copy its tags" {
        what: "`CopyTagsToBackups` or `CopyTagsToVolumes` of a file system of type OPENZFS is not `true`.",
        why: "Backups and volumes are missing in reports and policies that use tags.",
        fix: "Set `CopyTagsToBackups` and `CopyTagsToVolumes` to `true`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemOpenZFSConfiguration.html",
    }
    BPR_005 "BPR-005" Info "The launch template allows version 1 of the instance metadata service" {
        what: "`MetadataOptions.HttpTokens` of a launch template is not `required`.",
        why: "Version 1 answers requests that a vulnerable application was made to send.",
        fix: "Set `MetadataOptions.HttpTokens` to `required`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html",
    }
    BPR_006 "BPR-006" Info "The instance has a public IPv4 address" {
        what: "A network interface of an instance sets `AssociatePublicIpAddress` to `true`.",
        why: "The instance can be reached from the internet if a security group allows it.",
        fix: "Use a private subnet and a NAT gateway",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html",
    }
    BPR_007 "BPR-007" Info "The launch template gives instances a public IPv4 address" {
        what: "A network interface of a launch template sets `AssociatePublicIpAddress` to `true`.",
        why: "Instances can be reached from the internet if a security group allows it.",
        fix: "Use private subnets and a NAT gateway",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html",
    }
    BPR_008 "BPR-008" Info "The subnet gives each instance a public IPv4 address" {
        what: "`MapPublicIpOnLaunch` of a subnet is `true`.",
        why: "An instance gets a public address without asking for it.",
        fix: "Remove `MapPublicIpOnLaunch`",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html",
    }
    BPR_009 "BPR-009" Info "The EBS volume is not encrypted" {
        what: "`Encrypted` of a volume is not `true`.",
        why: "The volume is encrypted only if the account encrypts volumes by default.",
        fix: "Set `Encrypted` to `true`",
        source: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html",
    }
    BPR_010 "BPR-010" Info "The VPC has no flow logs" {
        what: "No flow log of the template names the VPC.",
        why: "Nobody can tell later which connections there were.",
        fix: "Add a flow log",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html",
    }
    BPR_011 "BPR-011" Info "The bucket does not block all public access" {
        what: "`PublicAccessBlockConfiguration` of a bucket sets one of its four properties to `false`, or not at all.",
        why: "A policy or an access control list can make objects public.",
        fix: "Set all four properties to `true`",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
    }
    BPR_012 "BPR-012" Info "The bucket has no access logs" {
        what: "A bucket has no `LoggingConfiguration`.",
        why: "Nobody can tell later who read an object.",
        fix: "Set `LoggingConfiguration`",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html",
    }
    BPR_013 "BPR-013" Info "The bucket has no lifecycle rules" {
        what: "A bucket has no `LifecycleConfiguration`.",
        why: "Objects and incomplete uploads stay and cost forever.",
        fix: "Set `LifecycleConfiguration`",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html",
    }
    BPR_014 "BPR-014" Info "The KMS key is not rotated" {
        what: "`EnableKeyRotation` of a symmetric encryption key is not `true`.",
        why: "All data is encrypted with the same key material for years.",
        fix: "Set `EnableKeyRotation` to `true`",
        source: "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html",
    }
    BPR_015 "BPR-015" Info "The tasks of the ECS service have public IP addresses" {
        what: "`AssignPublicIp` of a service is `ENABLED`.",
        why: "Tasks can be reached from the internet if a security group allows it.",
        fix: "Use private subnets and set `AssignPublicIp` to `DISABLED`",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html",
    }
    BPR_016 "BPR-016" Info "The task shares the process namespace of its host" {
        what: "`PidMode` of a task definition is `host`.",
        why: "A container sees and can signal the processes of the host and of other tasks.",
        fix: "Remove `PidMode`",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html",
    }
    BPR_017 "BPR-017" Info "The container is privileged" {
        what: "`Privileged` of a container is `true`.",
        why: "The container has the rights of root on its host.",
        fix: "Remove `Privileged`",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html",
    }
    BPR_018 "BPR-018" Info "The container can write to its root file system" {
        what: "`ReadonlyRootFilesystem` of a container is not `true`.",
        why: "An attacker can change the programs of the container.",
        fix: "Set `ReadonlyRootFilesystem` to `true`, and mount a volume where the container writes",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html",
    }
    BPR_019 "BPR-019" Info "The container has no logs" {
        what: "A container has no `LogConfiguration`.",
        why: "Its output is lost with the task.",
        fix: "Set `LogConfiguration`",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
    }
    BPR_020 "BPR-020" Info "The ECS cluster has no Container Insights" {
        what: "`ClusterSettings` of a cluster does not set `containerInsights` to `enabled` or `enhanced`.",
        why: "There are no metrics of tasks and containers.",
        fix: "Set `containerInsights` to `enabled`",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html",
    }
    BPR_021 "BPR-021" Info "The SNS topic is not encrypted with a KMS key" {
        what: "A topic has no `KmsMasterKeyId`.",
        why: "Messages are not encrypted at rest with a key that has a policy.",
        fix: "Set `KmsMasterKeyId`",
        source: "https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html",
    }
    BPR_022 "BPR-022" Info "The SQS queue is not encrypted" {
        what: "`SqsManagedSseEnabled` of a queue is `false`, and the queue has no `KmsMasterKeyId`.",
        why: "Messages are stored unencrypted.",
        fix: "Remove `SqsManagedSseEnabled`",
        source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html",
    }
    BPR_023 "BPR-023" Info "The notebook instance has direct internet access" {
        what: "`DirectInternetAccess` of a notebook instance is not `Disabled`.",
        why: "Data can leave by a way that the VPC does not control.",
        fix: "Set `DirectInternetAccess` to `Disabled`",
        source: "https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html",
    }
    BPR_024 "BPR-024" Info "The notebook instance is not in a VPC" {
        what: "A notebook instance has no `SubnetId`.",
        why: "The network of the notebook is not under your control.",
        fix: "Set `SubnetId` and `SecurityGroupIds`",
        source: "https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html",
    }
    BPR_025 "BPR-025" Info "Users have root access to the notebook instance" {
        what: "`RootAccess` of a notebook instance is not `Disabled`.",
        why: "Users can change everything on the instance.",
        fix: "Set `RootAccess` to `Disabled`",
        source: "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html",
    }
    BPR_026 "BPR-026" Info "The state machine has no logs" {
        what: "A state machine has no `LoggingConfiguration`, or its level is `OFF`.",
        why: "The history of an Express execution is lost.",
        fix: "Set `LoggingConfiguration`",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html",
    }
    BPR_027 "BPR-027" Info "The API server of the EKS cluster is public" {
        what: "`EndpointPublicAccess` of a cluster is not `false`.",
        why: "The internet can reach the API server.",
        fix: "Set `EndpointPublicAccess` to `false` and `EndpointPrivateAccess` to `true`",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html",
    }
    BPR_028 "BPR-028" Info "The backup vault is not encrypted with a key of your own" {
        what: "A backup vault has no `EncryptionKeyArn`.",
        why: "The key of AWS has a policy that you cannot change.",
        fix: "Set `EncryptionKeyArn`",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html",
    }
    BPR_029 "BPR-029" Info "The log group is not encrypted with a key of your own" {
        what: "A log group has no `KmsKeyId`.",
        why: "The key of AWS has a policy that you cannot change.",
        fix: "Set `KmsKeyId`",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html",
    }
}
