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
        what: "A bucket or directory bucket has no `LifecycleConfiguration`.",
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
    BPR_030 "BPR-030" Info "The EFS mount target is in a subnet that assigns public IPv4 addresses" {
        what: "A mount target of EFS is in a subnet whose `MapPublicIpOnLaunch` is `true`.",
        why: "The subnet is meant for the internet, and the mount target for private clients.",
        fix: "Move the mount target to a subnet without `MapPublicIpOnLaunch`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html",
    }
    BPR_031 "BPR-031" Info "The Lustre file system does not copy its tags to backups" {
        what: "`CopyTagsToBackups` of a Lustre file system with automatic backups is not `true`.",
        why: "Backups are missing in reports and policies that use tags.",
        fix: "Set `LustreConfiguration.CopyTagsToBackups` to `true`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
    }
    BPR_032 "BPR-032" Info "The FSx file system is in one Availability Zone" {
        what: "`DeploymentType` of an OpenZFS, ONTAP or Windows file system is not a Multi-AZ type.",
        why: "The file system is unavailable when its zone is.",
        fix: "Use a Multi-AZ deployment type",
        source: "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/availability-durability.html",
    }
    BPR_033 "BPR-033" Info "The S3 access point does not block all public access" {
        what: "`PublicAccessBlockConfiguration` of an access point sets one of its four properties to `false`, or not at all.",
        why: "A policy can make objects public through the access point.",
        fix: "Set all four properties to `true`",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html",
    }
    BPR_034 "BPR-034" Info "The bucket accepts requests without TLS" {
        what: "No bucket policy of the template denies requests with `aws:SecureTransport` `false`.",
        why: "Credentials and data can be read on the way.",
        fix: "Add a bucket policy that denies all actions if `aws:SecureTransport` is `false`",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html",
    }
    BPR_035 "BPR-035" Info "The secret is not rotated" {
        what: "No rotation schedule of the template names the secret.",
        why: "A secret that leaks is valid forever.",
        fix: "Add a rotation schedule",
        source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html",
    }
    BPR_036 "BPR-036" Info "The launch template or Spot Fleet turns off the encryption of a volume" {
        what: "`Ebs.Encrypted` of a block device is `false`.",
        why: "The data on the volume and its snapshots is not encrypted.",
        fix: "Set `Ebs.Encrypted` to `true`",
        source: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html",
    }
    BPR_037 "BPR-037" Info "The source/destination check is off" {
        what: "`SourceDestCheck` of a network interface or instance is `false`.",
        why: "The interface accepts and sends traffic of other addresses.",
        fix: "Remove `SourceDestCheck`, unless the instance routes traffic",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html",
    }
    BPR_038 "BPR-038" Info "The network ACL allows remote access from the internet" {
        what: "An inbound entry allows TCP port 22 or 3389 from `0.0.0.0/0` or `::/0`.",
        why: "Everyone can try to log in to instances that a security group does not protect.",
        fix: "Allow the addresses of administrators only",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html",
    }
    BPR_039 "BPR-039" Info "The transit gateway accepts attachments of other accounts" {
        what: "`AutoAcceptSharedAttachments` of a transit gateway is `enable`.",
        why: "An account with which it is shared attaches a VPC without a review.",
        fix: "Remove `AutoAcceptSharedAttachments`",
        source: "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html",
    }
    BPR_040 "BPR-040" Info "The Client VPN endpoint has no connection logs" {
        what: "`ConnectionLogOptions.Enabled` of a Client VPN endpoint is not `true`.",
        why: "Nobody can tell later who connected.",
        fix: "Set `ConnectionLogOptions.Enabled` to `true`, and a log group",
        source: "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-logging.html",
    }
    BPR_041 "BPR-041" Info "The VPN connection has no tunnel logs" {
        what: "A tunnel of a Site-to-Site VPN connection does not set `LogOptions.CloudwatchLogOptions.LogEnabled` to `true`.",
        why: "Nobody can tell why a tunnel was down.",
        fix: "Enable the logs of both tunnels in `VpnTunnelOptionsSpecifications`",
        source: "https://docs.aws.amazon.com/vpn/latest/s2svpn/monitoring-logs.html",
    }
    BPR_042 "BPR-042" Info "The Auto Scaling group has a launch configuration" {
        what: "An Auto Scaling group sets `LaunchConfigurationName`.",
        why: "Launch configurations lack newer features, and new accounts cannot create them.",
        fix: "Use a launch template",
        source: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html",
    }
    BPR_043 "BPR-043" Info "The container runs as root in the network of its host" {
        what: "`NetworkMode` of a task definition is `host`, and a container that is not privileged has no `User`, or root.",
        why: "A process that breaks out of the container has more rights than intended.",
        fix: "Set `User` of the container, or use the network mode `awsvpc`",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html",
    }
    BPR_044 "BPR-044" Info "The secrets of the EKS cluster are not encrypted with a KMS key" {
        what: "A cluster has no `EncryptionConfig`.",
        why: "Secrets of Kubernetes are not encrypted with a key of your own.",
        fix: "Set `EncryptionConfig` with a KMS key for `secrets`",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html",
    }
    BPR_045 "BPR-045" Info "The EKS cluster has no audit logs" {
        what: "`Logging.ClusterLogging.EnabledTypes` of a cluster does not contain `audit`.",
        why: "Nobody can tell later who changed what.",
        fix: "Enable the log type `audit`",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html",
    }
    BPR_046 "BPR-046" Info "The ECR repository does not scan images" {
        what: "`ImageScanningConfiguration.ScanOnPush` of a repository is not `true`.",
        why: "Known vulnerabilities of images stay unnoticed, unless the registry scans them.",
        fix: "Set `ImageScanningConfiguration.ScanOnPush` to `true`",
        source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html",
    }
    BPR_047 "BPR-047" Info "The image tags of the ECR repository can be overwritten" {
        what: "`ImageTagMutability` of a repository does not start with `IMMUTABLE`.",
        why: "A tag can name another image tomorrow.",
        fix: "Set `ImageTagMutability` to `IMMUTABLE`",
        source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html",
    }
    BPR_048 "BPR-048" Info "The ECR repository has no lifecycle policy" {
        what: "A repository has no `LifecyclePolicy`.",
        why: "Images that nobody uses stay and cost forever.",
        fix: "Set `LifecyclePolicy`",
        source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html",
    }
    BPR_049 "BPR-049" Info "The HTTP listener does not redirect to HTTPS" {
        what: "The default action of an HTTP listener is not a redirect to HTTPS.",
        why: "Requests and responses can be read and changed on the way.",
        fix: "Redirect the listener to HTTPS",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html",
    }
    BPR_050 "BPR-050" Info "The Application Load Balancer forwards invalid headers" {
        what: "The attribute `routing.http.drop_invalid_header_fields.enabled` is not `true`.",
        why: "Invalid headers can lead targets to read a request differently than the load balancer.",
        fix: "Set the attribute to `true`",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html",
    }
    BPR_051 "BPR-051" Info "The Application Load Balancer has no access logs" {
        what: "The attribute `access_logs.s3.enabled` is not `true`.",
        why: "Nobody can tell later which requests there were.",
        fix: "Set `access_logs.s3.enabled` to `true`, and `access_logs.s3.bucket`",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html",
    }
    BPR_052 "BPR-052" Info "The Application Load Balancer has no deletion protection" {
        what: "The attribute `deletion_protection.enabled` is not `true`.",
        why: "The load balancer and its DNS name can be deleted by mistake.",
        fix: "Set `deletion_protection.enabled` to `true`",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html",
    }
    BPR_053 "BPR-053" Info "The TLS policy of the listener is not one that Security Hub recommends" {
        what: "`SslPolicy` of an HTTPS or TLS listener is absent, or not one of the recommended policies.",
        why: "Clients can use versions of TLS and ciphers that are weak.",
        fix: "Set `SslPolicy` to a recommended policy, such as `ELBSecurityPolicy-TLS13-1-2-2021-06`",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html",
    }
    BPR_054 "BPR-054" Info "The database instance is public" {
        what: "`PubliclyAccessible` of a DB instance is `true`.",
        why: "The name of the instance resolves to a public address.",
        fix: "Set `PubliclyAccessible` to `false`",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
    }
    BPR_055 "BPR-055" Info "The storage of the database is not encrypted" {
        what: "`StorageEncrypted` of a DB cluster, or of an instance outside of a cluster, is not `true`.",
        why: "Data and snapshots are not encrypted, and an update of the property replaces the database.",
        fix: "Set `StorageEncrypted` to `true`",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html",
    }
    BPR_056 "BPR-056" Info "The database instance is in one Availability Zone" {
        what: "`MultiAZ` of a DB instance outside of a cluster is not `true`.",
        why: "The database is unavailable when its zone is.",
        fix: "Set `MultiAZ` to `true`",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html",
    }
    BPR_057 "BPR-057" Info "The database instance has no enhanced monitoring" {
        what: "`MonitoringInterval` of a DB instance is absent or 0.",
        why: "Metrics of the operating system are missing.",
        fix: "Set `MonitoringInterval` and `MonitoringRoleArn`",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html",
    }
    BPR_058 "BPR-058" Info "The database has no deletion protection" {
        what: "`DeletionProtection` of a DB cluster, or of an instance outside of a cluster, is not `true`.",
        why: "The database can be deleted by mistake.",
        fix: "Set `DeletionProtection` to `true`",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html",
    }
    BPR_059 "BPR-059" Info "The database has no IAM authentication" {
        what: "`EnableIAMDatabaseAuthentication` of a DB cluster, or of an instance outside of a cluster, is not `true`.",
        why: "Users need a password, which can leak.",
        fix: "Set `EnableIAMDatabaseAuthentication` to `true`",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html",
    }
    BPR_060 "BPR-060" Info "The database instance keeps backups for less than 7 days" {
        what: "`BackupRetentionPeriod` of a DB instance outside of a cluster is absent or less than 7.",
        why: "A fault that is found after some days cannot be undone.",
        fix: "Set `BackupRetentionPeriod` to 7 or more",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html",
    }
    BPR_061 "BPR-061" Info "The database has no automatic minor upgrades" {
        what: "`AutoMinorVersionUpgrade` of a DB instance or cluster is `false`.",
        why: "Security fixes of the engine are missing.",
        fix: "Remove `AutoMinorVersionUpgrade`",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html",
    }
    BPR_062 "BPR-062" Info "The database does not copy its tags to snapshots" {
        what: "`CopyTagsToSnapshot` of a DB cluster, or of an instance outside of a cluster, is not `true`.",
        why: "Snapshots are missing in reports and policies that use tags.",
        fix: "Set `CopyTagsToSnapshot` to `true`",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html",
    }
    BPR_063 "BPR-063" Info "The resource policy allows everyone" {
        what: "A policy of a topic, queue or KMS key, or a permission of a Lambda function, has the principal `*` and no condition.",
        why: "Every AWS account, or everyone on the internet, can use the resource.",
        fix: "Name the principals, or add a condition such as `aws:SourceAccount`",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
    }
    BPR_064 "BPR-064" Info "The policy allows decryption with every KMS key" {
        what: "A policy of IAM allows `kms:Decrypt` or `kms:ReEncryptFrom` on all keys without a condition.",
        why: "Who has the policy can read all data that a key policy leaves to IAM.",
        fix: "Name the keys in `Resource`",
        source: "https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html",
    }
    BPR_065 "BPR-065" Info "The endpoint variant starts with one instance" {
        what: "`InitialInstanceCount` of a production variant is less than 2.",
        why: "The endpoint is unavailable when the instance or its zone is.",
        fix: "Set `InitialInstanceCount` to 2 or more",
        source: "https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-best-practices.html",
    }
    BPR_066 "BPR-066" Info "The model is not isolated from the network" {
        what: "`EnableNetworkIsolation` of a model is not `true`.",
        why: "The container of the model can send data to the network.",
        fix: "Set `EnableNetworkIsolation` to `true`",
        source: "https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html",
    }
    BPR_067 "BPR-067" Info "The DataSync task has no logs" {
        what: "A task has no `CloudWatchLogGroupArn`.",
        why: "Nobody can tell which files were not transferred.",
        fix: "Set `CloudWatchLogGroupArn`, and `Options.LogLevel`",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/configure-logging.html",
    }
}
