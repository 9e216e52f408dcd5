//! Findings of mount.

use super::codes;

codes! {
    MNT_001 "MNT-001" Error "A file system is mounted that has no mount target" {
        what: "Something of the template mounts a file system of the template, and no mount target of it is in the template.",
        why: "There is no address to mount.",
        fix: "add a mount target in each subnet or zone that machines run in",
        source: "https://docs.aws.amazon.com/efs/latest/ug/network-access.html",
        not_covered: "Mount targets in other stacks.",
        examples: yes,
    }
    MNT_002 "MNT-002" Error "A zone that machines run in has no mount target" {
        what: "A subnet of what mounts is in a zone where the file system has no mount target.",
        why: "The file system's name has no address in that zone, and Lambda refuses the function.",
        fix: "add a mount target in that zone, or leave the subnet out",
        source: "https://docs.aws.amazon.com/efs/latest/ug/network-access.html",
        not_covered: "Zones that are only known while deploying.",
        examples: yes,
    }
    MNT_003 "MNT-003" Error "What mounts is in another VPC" {
        what: "The subnets of what mounts and those of the mount targets, or of the Lustre file system, have different VPCs.",
        why: "There is no way between them.",
        fix: "put both into one VPC",
        source: "https://docs.aws.amazon.com/efs/latest/ug/network-access.html",
        not_covered: "VPCs that are peered: acknowledge the finding then.",
        examples: yes,
    }
    MNT_004 "MNT-004" Error "Mount targets do not let clients in" {
        what: "No security group of a mount target lets TCP 2049 in from the groups or addresses of what mounts.",
        why: "Mounting hangs until it times out.",
        fix: "add an ingress rule for TCP 2049 from the clients' security group",
        source: "https://docs.aws.amazon.com/efs/latest/ug/network-access.html",
        not_covered: "Groups outside of the template, prefix lists, network ACLs.",
        examples: yes,
    }
    MNT_005 "MNT-005" Error "Clients do not let traffic out to mount targets" {
        what: "The security groups of what mounts have egress rules, and none lets TCP 2049 out to the mount targets.",
        why: "Mounting hangs until it times out.",
        fix: "add an egress rule for TCP 2049 to the mount targets' security group",
        source: "https://docs.aws.amazon.com/efs/latest/ug/network-access.html",
        not_covered: "Groups outside of the template, prefix lists, network ACLs.",
        examples: yes,
    }
    MNT_006 "MNT-006" Error "Lustre's ports are closed" {
        what: "TCP 988 or 1018-1023 does not pass from what mounts to the file system: into its groups, or out of the machines' groups.",
        why: "Mounting hangs, or breaks under load.",
        fix: "let TCP 988 and 1018-1023 through in both directions",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/limit-access-security-groups.html",
        not_covered: "Groups outside of the template, prefix lists, network ACLs.",
        examples: yes,
    }
    MNT_007 "MNT-007" Warning "The VPC does not resolve the file system's name" {
        what: "The VPC of the mount targets has not both EnableDnsSupport and EnableDnsHostnames, and something mounts by name.",
        why: "The name of the file system has no address, and the mount fails.",
        fix: "set both to true, or mount by the mount target's address",
        source: "https://docs.aws.amazon.com/efs/latest/ug/mounting-fs-mount-cmd-dns-name.html",
        examples: yes,
    }
    MNT_008 "MNT-008" Error "What mounts is not allowed to" {
        what: "The file system policy denies the mount, or neither it nor the role allows ClientMount; for ClientWrite a warning.",
        why: "The mount is refused, or read-only.",
        fix: "allow elasticfilesystem:ClientMount and ClientWrite on the file system to the role",
        source: "https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html",
        not_covered: "Managed policies outside of the template, conditions on other keys, service control policies.",
        examples: yes,
    }
    MNT_009 "MNT-009" Error "The policy demands TLS, the mount has none" {
        what: "The file system policy denies what is not encrypted, and a mount is without TLS.",
        why: "The mount is refused.",
        fix: "turn encryption in transit on: the option tls, or TransitEncryption ENABLED",
        source: "https://docs.aws.amazon.com/efs/latest/ug/encryption-in-transit.html",
        examples: yes,
    }
    MNT_010 "MNT-010" Error "IAM or an access point without TLS" {
        what: "A mount uses IAM or an access point, and is not encrypted.",
        why: "The mount helper, ECS and AWS Batch refuse the combination.",
        fix: "turn encryption in transit on: the option tls, or TransitEncryption ENABLED",
        source: "https://docs.aws.amazon.com/efs/latest/ug/mount-fs-auto-mount-update-fstab.html",
        examples: yes,
    }
    MNT_011 "MNT-011" Warning "Nothing makes the directory that is mounted" {
        what: "A volume takes a directory of the file system without an access point that makes it; an access point has a directory that nothing makes.",
        why: "The mount fails until somebody makes the directory.",
        fix: "mount through an access point with CreationInfo",
        source: "https://docs.aws.amazon.com/efs/latest/ug/create-access-point.html",
        examples: yes,
    }
    MNT_012 "MNT-012" Warning "What mounts does not wait for what it needs" {
        what: "Neither DependsOn nor a reference makes what starts machines wait for the mount targets and security group rules; for Lambda and its mount targets an error.",
        why: "Machines boot, or the function is created, before there is anything to mount.",
        fix: "add DependsOn",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html",
        not_covered: "AWS Batch, where jobs start later.",
        examples: yes,
    }
    MNT_013 "MNT-013" Warning "User data that mounts would not work" {
        what: "The script has no first line that cloud-init knows, or uses plain NFS with an access point or IAM: errors. It installs no mount helper, does not make the directory, or lacks _netdev in /etc/fstab: warnings.",
        why: "The machine comes up without its file system.",
        fix: "start with #!, install the helper, make the directory, then mount",
        source: "https://docs.aws.amazon.com/efs/latest/ug/installing-amazon-efs-utils.html",
        not_covered: "What the machine image brings along.",
        examples: yes,
    }
    MNT_014 "MNT-014" Warning "Machines mount Lustre from another zone" {
        what: "A subnet of what mounts is in another zone than the Lustre file system.",
        why: "Each byte crosses zones, which costs money and time; the file system is in one zone only.",
        fix: "run machines in the file system's zone",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/mounting-ec2-instance.html",
        examples: yes,
    }
    MNT_015 "MNT-015" Error "A container's volume takes no options of mount" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    MNT_016 "MNT-016" Error "Two volumes are mounted at one place" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
