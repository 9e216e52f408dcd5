//! Findings of Amazon EFS, and of mount targets of S3 Files.

use super::codes;

codes! {
    EFS_002 "EFS-002" Error "A One Zone file system does not support Max I/O mode" {
        what: "`PerformanceMode` is `maxIO` and `AvailabilityZoneName` is set.",
        why: "EFS refuses to create the file system.",
        fix: "Set `PerformanceMode` to `generalPurpose`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html",
        examples: yes,
    }
    EFS_003 "EFS-003" Error "Max I/O mode does not support elastic throughput" {
        what: "`PerformanceMode` is `maxIO` and `ThroughputMode` is `elastic`.",
        why: "EFS refuses to create the file system.",
        fix: "Set `PerformanceMode` to `generalPurpose`, or use another throughput mode",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html",
        examples: yes,
    }
    EFS_004 "EFS-004" Info "The file system uses the previous-generation Max I/O mode" {
        what: "`PerformanceMode` is `maxIO`.",
        why: "General purpose mode has lower latency and, with elastic throughput, also higher limits.",
        fix: "Set `PerformanceMode` to `generalPurpose`; the mode of a file system cannot be changed later",
        source: "https://docs.aws.amazon.com/efs/latest/ug/performance.html",
        examples: yes,
    }
    EFS_006 "EFS-006" Error "The throughput mode and the provisioned throughput do not match" {
        what: "`ThroughputMode` is `provisioned` without `ProvisionedThroughputInMibps`, or `ProvisionedThroughputInMibps` is set with another mode.",
        why: "EFS refuses the file system, or ignores the provisioned throughput.",
        fix: "Set `ProvisionedThroughputInMibps` together with `ThroughputMode` `provisioned`, or use neither",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html",
        examples: yes,
    }
    EFS_007 "EFS-007" Error "The provisioned throughput is out of range" {
        what: "`ProvisionedThroughputInMibps` is below 1 MiB/s. Above 3414 the finding is a warning, since the maximum depends on the Region.",
        why: "EFS refuses the value.",
        fix: "Set `ProvisionedThroughputInMibps` to a value from 1 to 3414, or use elastic throughput",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html",
        examples: yes,
    }
    EFS_008 "EFS-008" Error "The network has no subnet in the One Zone file system's zone" {
        what: "A One Zone file system is placed in an Availability Zone in which the chosen subnets of its network have no subnet.",
        why: "The file system gets no mount target, so no client can mount it.",
        fix: "Place the file system in a zone of the network, or add a subnet in its zone",
        source: "https://docs.aws.amazon.com/efs/latest/ug/availability-durability.html",
    }
    EFS_009 "EFS-009" Error "The file system has a KMS key but is not encrypted" {
        what: "`KmsKeyId` is set, and `Encrypted` is not `true`.",
        why: "EFS refuses to create the file system.",
        fix: "Set `Encrypted` to `true`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html",
        examples: yes,
    }
    EFS_010 "EFS-010" Warning "The file system is not encrypted at rest" {
        what: "`Encrypted` is missing or `false`.",
        why: "Encryption cannot be enabled later: a change of `Encrypted` replaces the file system.",
        fix: "Set `Encrypted` to `true`; without `KmsKeyId` EFS uses the key `aws/elasticfilesystem` at no cost",
        source: "https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html",
        examples: yes,
    }
    EFS_011 "EFS-011" Info "The file system has no backup policy" {
        what: "`BackupPolicy` is missing. By default a Regional file system has no automatic backups, and a One Zone file system has them.",
        why: "Readers cannot see whether the default is intended.",
        fix: "Set `BackupPolicy.Status` to `ENABLED` or `DISABLED`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_BackupPolicy.html",
        examples: yes,
    }
    EFS_012 "EFS-012" Warning "CloudFormation would delete the file system's data with the stack" {
        what: "A file system of EFS or FSx has no `DeletionPolicy` or no `UpdateReplacePolicy`, and neither of them is `Delete`.",
        why: "Deleting the stack, or an update that replaces the file system, deletes the data. CloudFormation does not support snapshots of file systems.",
        fix: "Set `DeletionPolicy` and `UpdateReplacePolicy` to `Retain`, or to `Delete` when the data may be lost",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
        examples: yes,
    }
    EFS_013 "EFS-013" Error "The file system policy is too long" {
        what: "`FileSystemPolicy` has more than 20,000 characters as JSON.",
        why: "EFS refuses the policy.",
        fix: "Shorten the policy",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_PutFileSystemPolicy.html",
        not_covered: "Policies with expressions are measured as they are written.",
        examples: yes,
    }
    EFS_015 "EFS-015" Warning "The file system policy prevents everyone from changing it" {
        what: "The policy denies all actions, or `elasticfilesystem:PutFileSystemPolicy`, to everyone without a condition, and `BypassPolicyLockoutSafetyCheck` is not set.",
        why: "EFS refuses the policy, since only the root user could change it again.",
        fix: "Deny only data actions, or add a condition",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_PutFileSystemPolicy.html",
        examples: yes,
    }
    EFS_016 "EFS-016" Info "Every client that reaches a mount target has full access to the file system" {
        what: "A file system has mount targets and no `FileSystemPolicy`.",
        why: "Without a policy, only the network decides which clients can mount, write and act as root.",
        fix: "Set `FileSystemPolicy`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html",
        examples: yes,
    }
    EFS_018 "EFS-018" Warning "The file system policy allows mounts without TLS" {
        what: "`FileSystemPolicy` allows `elasticfilesystem:ClientMount` to everyone, and has no statement with a condition on `aws:SecureTransport`. A policy that allows mounts only to identities needs none, because clients with an identity use TLS.",
        why: "Data crosses the network unencrypted when a client mounts without the option `tls`.",
        fix: "Deny all actions where `aws:SecureTransport` is false",
        source: "https://docs.aws.amazon.com/efs/latest/ug/encryption-in-transit.html",
        examples: yes,
    }
    EFS_020 "EFS-020" Error "A lifecycle policy does not have exactly one transition" {
        what: "An entry of `LifecyclePolicies` has no or several transitions, or two entries have the same transition.",
        why: "EFS refuses the configuration, because each transition must be a separate object.",
        fix: "Write one transition in each entry",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_PutLifecycleConfiguration.html",
        examples: yes,
    }
    EFS_023 "EFS-023" Error "Files move to Archive before Infrequent Access" {
        what: "`TransitionToArchive` is set without `TransitionToIA`, or is not later than it.",
        why: "EFS refuses the configuration.",
        fix: "Set `TransitionToArchive` to more days than `TransitionToIA`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_PutLifecycleConfiguration.html",
        examples: yes,
    }
    EFS_024 "EFS-024" Error "Archive storage needs elastic throughput and general purpose mode" {
        what: "`TransitionToArchive` is set, and `ThroughputMode` is not `elastic` or `PerformanceMode` is `maxIO`.",
        why: "EFS creates the file system and then refuses the lifecycle configuration, so the deployment fails.",
        fix: "Set `ThroughputMode` to `elastic` and `PerformanceMode` to `generalPurpose`, or remove `TransitionToArchive`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/storage-classes.html",
        examples: yes,
    }
    EFS_025 "EFS-025" Warning "Files move back to primary storage, but never away from it" {
        what: "`TransitionToPrimaryStorageClass` is set, and neither `TransitionToIA` nor `TransitionToArchive` is.",
        why: "All files stay in primary storage, so the setting has no effect.",
        fix: "Set `TransitionToIA`, or remove `TransitionToPrimaryStorageClass`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/lifecycle-management-efs.html",
        examples: yes,
    }
    EFS_031 "EFS-031" Error "The replication destination is not valid" {
        what: "A destination has neither `Region`, `AvailabilityZoneName` nor `FileSystemId`, or has `FileSystemId` together with `AvailabilityZoneName` or `KmsKeyId`.",
        why: "EFS refuses the configuration: an existing file system already has its own location and key.",
        fix: "Set `Region` for a new Regional file system, `AvailabilityZoneName` for a new One Zone file system, or `FileSystemId` for an existing one",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateReplicationConfiguration.html",
        examples: yes,
    }
    EFS_032 "EFS-032" Error "The overwrite protection conflicts with the replication" {
        what: "The source of a replication has `ReplicationOverwriteProtection` `DISABLED`, or its destination in the same template does not.",
        why: "EFS replicates only to destinations without protection, and does not allow a source without protection.",
        fix: "Keep the protection of the source, and set `ReplicationOverwriteProtection` to `DISABLED` on an existing destination",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_UpdateFileSystemProtection.html",
        examples: yes,
    }
    EFS_033 "EFS-033" Warning "The replication to another account has no role" {
        what: "`FileSystemId` of a destination is an ARN with a literal account id, and `RoleArn` is missing.",
        why: "EFS cannot write to the file system of another account without a role that it can assume.",
        fix: "Set `RoleArn` of the destination",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateReplicationConfiguration.html",
        examples: yes,
    }
    EFS_040 "EFS-040" Error "Two mount targets are in one Availability Zone" {
        what: "Two mount targets of one file system of EFS or S3 Files are in subnets of the same Availability Zone.",
        why: "A file system can have one mount target in each zone, so the second one cannot be created.",
        fix: "Keep one mount target in each zone",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html",
        not_covered: "Subnets whose zone is known only during deployment.",
        examples: yes,
    }
    EFS_041 "EFS-041" Error "The mount targets of the file system are in different VPCs" {
        what: "Two mount targets of one file system of EFS or S3 Files are in subnets of different VPCs.",
        why: "The service refuses to create the second mount target.",
        fix: "Keep all mount targets in one VPC, and connect other VPCs through peering or a transit gateway",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html",
        not_covered: "Subnets outside of the template.",
        examples: yes,
    }
    EFS_042 "EFS-042" Error "A One Zone file system has a mount target in another zone, or more than one" {
        what: "A file system with `AvailabilityZoneName` has more than one mount target, or one in another Availability Zone.",
        why: "A One Zone file system can have one mount target, in its own zone.",
        fix: "Keep one mount target, in the file system's zone",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html",
        examples: yes,
    }
    EFS_043 "EFS-043" Warning "The mount target has more security groups than the default quota" {
        what: "`SecurityGroups` of a mount target has more than 5 entries.",
        why: "The default quota is 5 security groups for each network interface; the service refuses more unless the quota was raised.",
        fix: "Combine the rules in fewer security groups, or raise the quota",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html",
        examples: yes,
    }
    EFS_044 "EFS-044" Error "The mount target's security group is in another VPC" {
        what: "A security group of a mount target of EFS or S3 Files has a `VpcId` other than the subnet's.",
        why: "The service refuses the mount target.",
        fix: "Use a security group of the subnet's VPC",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html",
        not_covered: "Security groups and subnets outside of the template.",
        examples: yes,
    }
    EFS_045 "EFS-045" Error "The subnet does not support the mount target's address type" {
        what: "`IpAddressType` is `DUAL_STACK` or `IPV6_ONLY`, and the subnet in the template has no IPv6 block, or is not IPv6-only. Constructs also report IPv4 addresses in an IPv6-only subnet.",
        why: "EFS refuses the mount target.",
        fix: "Give the subnet an IPv6 block, or use `IPV4_ONLY`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html",
        not_covered: "Subnets outside of the template.",
        examples: yes,
    }
    EFS_046 "EFS-046" Error "The mount target's IP address is not valid in its subnet" {
        what: "`IpAddress` is outside of the subnet's block, is one of the five addresses that AWS reserves, or is set with `IPV6_ONLY`. `Ipv6Address` with `IPV4_ONLY`, which is the default, is also reported.",
        why: "EFS refuses the mount target.",
        fix: "Use a free address of the subnet, or remove the address",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html",
        examples: yes,
    }
    EFS_048 "EFS-048" Warning "The mount target's security groups do not allow NFS" {
        what: "The security groups of a mount target have ingress rules, and none of them allows TCP 2049.",
        why: "No client can mount the file system, because NFS uses port 2049 only.",
        fix: "Allow TCP 2049 from the clients' security group",
        source: "https://docs.aws.amazon.com/efs/latest/ug/network-access.html",
        not_covered: "Security groups outside of the template, and groups without rules, which other stacks may add.",
        examples: yes,
    }
    EFS_061 "EFS-061" Error "The access point's path is not valid" {
        what: "`RootDirectory.Path` does not start with `/`, is longer than 100 characters or has more than 4 levels. A level that is empty or starts with a period is also reported. So is a line break, or one of ``$ # < > ; ` | & ? { } ^ *``.",
        why: "EFS refuses the access point.",
        fix: "Use a path such as `/data/inbox`, with at most 4 levels",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_RootDirectory.html",
        examples: yes,
    }
    EFS_062 "EFS-062" Warning "The access point's directory does not exist and is not created" {
        what: "`RootDirectory.Path` is not `/`, `CreationInfo` is missing, and no other access point of a file system in this template creates the directory. A client can have created it.",
        why: "Every mount through the access point fails until the directory exists.",
        fix: "Set `CreationInfo` with `OwnerUid`, `OwnerGid` and `Permissions`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_RootDirectory.html",
        examples: yes,
    }
    EFS_063 "EFS-063" Error "The permissions of the access point's directory are not valid" {
        what: "`RootDirectory.CreationInfo.Permissions` of a construct is above octal 7777. A mode that looks like a decimal number is a warning: `750` is octal 1356, with which the owner cannot list the directory.",
        why: "EFS refuses the access point, or creates a directory that its owner cannot use.",
        fix: "Use a mode of at most four octal digits, such as `0o750`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreationInfo.html",
    }
    EFS_064 "EFS-064" Error "The POSIX user or group id is out of range" {
        what: "`Uid`, `Gid`, `OwnerUid`, `OwnerGid` or an entry of `SecondaryGids` is not a whole number from 0 to 4294967295.",
        why: "EFS refuses the access point.",
        fix: "Use a whole number from 0 to 4294967295",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_PosixUser.html",
        examples: yes,
    }
    EFS_065 "EFS-065" Warning "The access point maps every client to root" {
        what: "`PosixUser` has `Uid` or `Gid` 0.",
        why: "Every client acts as root on all files below the access point, and needs `ClientRootAccess` to do so.",
        fix: "Use another user and group, such as 1001",
        source: "https://docs.aws.amazon.com/efs/latest/ug/enforce-identity-access-points.html",
        examples: yes,
    }
    EFS_066 "EFS-066" Error "The file system is named by its ARN instead of its id" {
        what: "`FileSystemId` of an access point is the ARN of a file system. For a mount target the finding is a warning.",
        why: "EFS refuses it with `Invalid file system ID`.",
        fix: "Use `!Ref` of the file system",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-accesspoint.html",
        examples: yes,
    }
    EFS_068 "EFS-068" Error "The access point's secondary groups are not valid" {
        what: "An access point has more than 16 secondary groups, or has secondary groups without a POSIX user.",
        why: "EFS refuses the access point.",
        fix: "Set a user with `act_as(..)`, and use at most 16 secondary groups",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_PosixUser.html",
    }
    EFS_080 "EFS-080" Warning "The file system's baseline throughput is too low for the cold starts" {
        what: "A blueprint uses bursting or provisioned throughput. The expected cold starts of a day read more data than the file system can deliver in a day.",
        why: "Once the burst credits are used up, functions time out while they load their data.",
        fix: "Use elastic throughput, provision more throughput, or keep more environments warm with provisioned concurrency",
        source: "https://docs.aws.amazon.com/efs/latest/ug/performance.html",
    }
}
