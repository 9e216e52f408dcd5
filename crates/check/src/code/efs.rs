//! Findings of efs.

use super::codes;

codes! {
    EFS_002 "EFS-002" Error "Max I/O on a One Zone file system" {
        what: "PerformanceMode is maxIO and AvailabilityZoneName is set.",
        why: "EFS refuses to create the file system.",
        fix: "use generalPurpose",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html",
        examples: yes,
    }
    EFS_003 "EFS-003" Error "Max I/O with elastic throughput" {
        what: "PerformanceMode is maxIO and ThroughputMode is elastic.",
        why: "EFS refuses to create the file system.",
        fix: "use generalPurpose, or another throughput mode",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html",
        examples: yes,
    }
    EFS_004 "EFS-004" Info "Max I/O is a previous generation" {
        what: "PerformanceMode is maxIO.",
        why: "General purpose has the lower latency, and with elastic throughput the higher limits too.",
        fix: "use generalPurpose; the mode of a file system cannot be changed later",
        source: "https://docs.aws.amazon.com/efs/latest/ug/performance.html",
        examples: yes,
    }
    EFS_006 "EFS-006" Error "Provisioned throughput and its number go together" {
        what: "ThroughputMode is provisioned without ProvisionedThroughputInMibps, or the number is there in another mode.",
        why: "EFS refuses the first, and refuses or ignores the second.",
        fix: "set both, or neither",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html",
        examples: yes,
    }
    EFS_007 "EFS-007" Error "Provisioned throughput is out of range" {
        what: "ProvisionedThroughputInMibps is below 1 MiB/s; above 3414 a warning, since the most depends on the Region.",
        why: "EFS refuses the number.",
        fix: "use a number from 1 to 3414",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html",
        examples: yes,
    }
    EFS_008 "EFS-008" Error "The network has no subnet in the file system's zone" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    EFS_009 "EFS-009" Error "A key without encryption" {
        what: "KmsKeyId is set, and Encrypted is not true.",
        why: "EFS refuses to create the file system.",
        fix: "set Encrypted to true",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html",
        examples: yes,
    }
    EFS_010 "EFS-010" Warning "A file system is not encrypted at rest" {
        what: "Encrypted is absent or false.",
        why: "It cannot be encrypted later: Encrypted replaces the file system.",
        fix: "set Encrypted to true; without KmsKeyId the key is aws/elasticfilesystem, at no cost",
        source: "https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html",
        examples: yes,
    }
    EFS_011 "EFS-011" Info "Nothing is said about backups" {
        what: "BackupPolicy is absent. Then a Regional file system has no backups, and a One Zone file system has.",
        why: "A reader cannot tell whether it was meant so.",
        fix: "set BackupPolicy.Status to ENABLED or DISABLED",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_BackupPolicy.html",
        examples: yes,
    }
    EFS_012 "EFS-012" Warning "Data would be deleted with the stack" {
        what: "A file system, of EFS or FSx, has no DeletionPolicy or no UpdateReplacePolicy.",
        why: "Deleting the stack, or a change that replaces the resource, deletes the data. CloudFormation takes no snapshot of these types.",
        fix: "set DeletionPolicy and UpdateReplacePolicy to Retain, or say Delete",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
        examples: yes,
    }
    EFS_013 "EFS-013" Error "A file system policy is too long" {
        what: "FileSystemPolicy has more than 20,000 characters as JSON.",
        why: "EFS refuses the policy.",
        fix: "shorten the policy",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_PutFileSystemPolicy.html",
        not_covered: "Policies with expressions are measured as they are written.",
        examples: yes,
    }
    EFS_015 "EFS-015" Warning "A file system policy locks out its maker" {
        what: "The policy denies everything, or elasticfilesystem:PutFileSystemPolicy, to everybody without a condition, and BypassPolicyLockoutSafetyCheck is not set.",
        why: "EFS refuses the policy, since nobody but the root user could change it again.",
        fix: "deny data actions only, or add a condition",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_PutFileSystemPolicy.html",
        examples: yes,
    }
    EFS_016 "EFS-016" Info "Whoever reaches a mount target has full access" {
        what: "A file system has mount targets and no FileSystemPolicy.",
        why: "Without a policy the network alone decides who may mount, write and be root.",
        fix: "set FileSystemPolicy",
        source: "https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html",
        examples: yes,
    }
    EFS_018 "EFS-018" Warning "A file system policy lets mounts pass without TLS" {
        what: "FileSystemPolicy has no statement with a condition on aws:SecureTransport.",
        why: "Data crosses the network in the clear when a client leaves out the option tls.",
        fix: "deny everything where aws:SecureTransport is false",
        source: "https://docs.aws.amazon.com/efs/latest/ug/encryption-in-transit.html",
        examples: yes,
    }
    EFS_020 "EFS-020" Error "A lifecycle policy has not exactly one transition" {
        what: "An entry of LifecyclePolicies has none or several transitions, or two entries have the same.",
        why: "EFS refuses the configuration: each transition is an object of its own.",
        fix: "write one transition an entry",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_PutLifecycleConfiguration.html",
        examples: yes,
    }
    EFS_023 "EFS-023" Error "Files would go to Archive before Infrequent Access" {
        what: "TransitionToArchive is set without TransitionToIA, or not later than it.",
        why: "EFS refuses the configuration.",
        fix: "archive after more days than the move to Infrequent Access takes",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_PutLifecycleConfiguration.html",
        examples: yes,
    }
    EFS_024 "EFS-024" Error "Archive needs elastic throughput and general purpose" {
        what: "TransitionToArchive is set, and ThroughputMode is not elastic or PerformanceMode is maxIO.",
        why: "EFS refuses the configuration after it made the file system.",
        fix: "set ThroughputMode to elastic, or leave TransitionToArchive out",
        source: "https://docs.aws.amazon.com/efs/latest/ug/storage-classes.html",
        examples: yes,
    }
    EFS_031 "EFS-031" Error "A replication's destination is not one kind of file system" {
        what: "A destination has neither Region, AvailabilityZoneName nor FileSystemId, or has FileSystemId together with AvailabilityZoneName or KmsKeyId.",
        why: "EFS refuses the configuration: an existing file system brings its own place and key.",
        fix: "give a Region for a new Regional file system, a zone for a new One Zone one, or the id of an existing one",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateReplicationConfiguration.html",
        examples: yes,
    }
    EFS_032 "EFS-032" Error "Overwrite protection and replication contradict" {
        what: "A file system that is replicated has protection DISABLED, or the destination in the same template has not.",
        why: "EFS writes only to destinations without protection, and takes it from no source.",
        fix: "leave protection on at the source, and set ReplicationOverwriteProtection to DISABLED at an existing destination",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_UpdateFileSystemProtection.html",
        examples: yes,
    }
    EFS_033 "EFS-033" Warning "A destination in another account needs a role" {
        what: "FileSystemId of a destination is an ARN, as for another account, and RoleArn is absent.",
        why: "EFS cannot write to another account's file system without a role it may take.",
        fix: "set RoleArn of the destination",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateReplicationConfiguration.html",
        examples: yes,
    }
    EFS_040 "EFS-040" Error "Two mount targets in one Availability Zone" {
        what: "Two mount targets of one file system, of EFS or S3 Files, are in subnets of one zone.",
        why: "A file system has one mount target a zone; the second fails.",
        fix: "keep one mount target for each zone",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html",
        not_covered: "Subnets whose zone is only known while deploying.",
        examples: yes,
    }
    EFS_041 "EFS-041" Error "Mount targets of one file system in two VPCs" {
        what: "Two mount targets of one file system, of EFS or S3 Files, are in subnets of different VPCs.",
        why: "EFS refuses the second.",
        fix: "keep all mount targets in one VPC, and reach it from others through peering or a transit gateway",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html",
        not_covered: "Subnets outside of the template.",
        examples: yes,
    }
    EFS_042 "EFS-042" Error "A One Zone file system with mount targets elsewhere" {
        what: "A file system with AvailabilityZoneName has more than one mount target, or one in another zone.",
        why: "A One Zone file system has one mount target, in its zone.",
        fix: "keep the mount target in the file system's zone",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html",
        examples: yes,
    }
    EFS_043 "EFS-043" Warning "A mount target has more security groups than an interface takes" {
        what: "SecurityGroups has more than 5 entries.",
        why: "5 groups a network interface is the account's default quota.",
        fix: "put the rules into fewer groups, or raise the quota",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html",
        examples: yes,
    }
    EFS_044 "EFS-044" Error "A mount target's security group is in another VPC" {
        what: "A security group of a mount target, of EFS or S3 Files, has another VpcId than the subnet.",
        why: "EFS refuses the mount target.",
        fix: "use a security group of the subnet's VPC",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html",
        not_covered: "Groups and subnets outside of the template.",
        examples: yes,
    }
    EFS_045 "EFS-045" Error "A mount target's address type does not fit its subnet" {
        what: "IpAddressType is DUAL_STACK or IPV6_ONLY, and the subnet of the template has no IPv6 block, or is not IPv6-only.",
        why: "EFS refuses the mount target.",
        fix: "give the subnet an IPv6 block, or use IPV4_ONLY",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html",
        not_covered: "Subnets outside of the template.",
        examples: yes,
    }
    EFS_046 "EFS-046" Error "A mount target's address is none it can have" {
        what: "IpAddress is outside of the subnet's block or one of the five that AWS keeps, or stands beside IPV6_ONLY; Ipv6Address stands beside IPV4_ONLY, the default.",
        why: "EFS refuses the mount target.",
        fix: "use an address of the subnet, or leave it out",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html",
        examples: yes,
    }
    EFS_048 "EFS-048" Warning "A mount target's security groups open other ports than NFS" {
        what: "The security groups of a mount target have ingress rules, and none of them covers TCP 2049.",
        why: "Nobody can mount: NFS has this one port.",
        fix: "open TCP 2049 to the clients' security group",
        source: "https://docs.aws.amazon.com/efs/latest/ug/network-access.html",
        not_covered: "Groups outside of the template; groups without any rule, which others may open.",
        examples: yes,
    }
    EFS_061 "EFS-061" Error "An access point's path is none EFS takes" {
        what: "RootDirectory.Path does not start with /, is longer than 100 characters, has more than 4 levels, a level that starts with a point, or one of $ # < > ; ` | & ? { } ^ * and line breaks.",
        why: "EFS refuses the access point.",
        fix: "use a plain path of up to 4 levels",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_RootDirectory.html",
        examples: yes,
    }
    EFS_062 "EFS-062" Error "Nothing makes an access point's directory" {
        what: "RootDirectory.Path is not /, CreationInfo is absent, and no other access point of a file system of this template makes the directory. For a file system outside of the template a warning.",
        why: "Every mount through the access point fails until somebody makes the directory.",
        fix: "set CreationInfo with OwnerUid, OwnerGid and Permissions",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_RootDirectory.html",
        examples: yes,
    }
    EFS_063 "EFS-063" Error "The mode has more than four octal digits" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    EFS_064 "EFS-064" Error "A user or group id is out of range" {
        what: "Uid, Gid, OwnerUid, OwnerGid or an entry of SecondaryGids is no whole number from 0 to 4294967295.",
        why: "EFS refuses the access point.",
        fix: "use a whole number of up to 32 bits",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_PosixUser.html",
        examples: yes,
    }
    EFS_065 "EFS-065" Warning "An access point makes everybody root" {
        what: "PosixUser has Uid or Gid 0.",
        why: "Clients act as root on all files below, and need ClientRootAccess to do so.",
        fix: "use a user and group of their own, such as 1001",
        source: "https://docs.aws.amazon.com/efs/latest/ug/enforce-identity-access-points.html",
        examples: yes,
    }
    EFS_080 "EFS-080" Warning "The file system cannot keep up with cold starts" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
