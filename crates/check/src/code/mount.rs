//! Findings of the mount proof and of mounts.

use super::codes;

codes! {
    MNT_001 "MNT-001" Error "The mounted file system has no mount target" {
        what: "A resource of the template mounts a file system of the template, and the template has no mount target for it.",
        why: "The file system has no IP address to which a client could connect.",
        fix: "Add a mount target in each Availability Zone in which clients run",
        source: "https://docs.aws.amazon.com/efs/latest/ug/network-access.html",
        not_covered: "Mount targets in other stacks.",
        examples: yes,
    }
    MNT_002 "MNT-002" Error "The file system has no mount target in a zone of its clients" {
        what: "A subnet of a client is in an Availability Zone in which the file system has no mount target.",
        why: "The file system's DNS name has no address in that zone, and Lambda refuses a function with such a subnet.",
        fix: "Add a mount target in that zone, or remove the subnet",
        source: "https://docs.aws.amazon.com/efs/latest/ug/network-access.html",
        not_covered: "Zones that are known only during deployment.",
        examples: yes,
    }
    MNT_003 "MNT-003" Error "The client and the file system are in different VPCs" {
        what: "The subnets of the client and those of the mount targets, or of the Lustre file system, have different VPCs.",
        why: "The client has no network path to the file system.",
        fix: "Put the client and the file system into one VPC",
        source: "https://docs.aws.amazon.com/efs/latest/ug/network-access.html",
        not_covered: "VPCs that a peering connection or a transit gateway of the template connects.",
        examples: yes,
    }
    MNT_004 "MNT-004" Error "The mount targets' security groups do not allow traffic from the client" {
        what: "No security group of a mount target allows TCP 2049 from the security groups or addresses of the client.",
        why: "The mount hangs until it times out.",
        fix: "Add an ingress rule for TCP 2049 from the clients' security group",
        source: "https://docs.aws.amazon.com/efs/latest/ug/network-access.html",
        not_covered: "Security groups outside of the template, prefix lists, and network ACLs.",
        examples: yes,
    }
    MNT_005 "MNT-005" Error "The client's security groups do not allow traffic to the mount targets" {
        what: "The security groups of the client have egress rules, and none of them allows TCP 2049 to the mount targets.",
        why: "The mount hangs until it times out.",
        fix: "Add an egress rule for TCP 2049 to the mount targets' security group",
        source: "https://docs.aws.amazon.com/efs/latest/ug/network-access.html",
        not_covered: "Security groups outside of the template, prefix lists, and network ACLs.",
        examples: yes,
    }
    MNT_006 "MNT-006" Error "The security groups do not allow Lustre traffic" {
        what: "The security groups of the client or of the file system do not allow TCP 988 or 1018-1023 from the client to the file system.",
        why: "The mount hangs, or it fails under load.",
        fix: "Allow TCP 988 and 1018-1023 in both directions",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/limit-access-security-groups.html",
        not_covered: "Security groups outside of the template, prefix lists, and network ACLs.",
        examples: yes,
    }
    MNT_007 "MNT-007" Error "The VPC does not resolve the file system's DNS name" {
        what: "The VPC of the mount targets does not have both `EnableDnsSupport` and `EnableDnsHostnames`, and a client mounts by DNS name.",
        why: "The DNS name of the file system does not resolve to an address, and the mount fails.",
        fix: "Set `EnableDnsSupport` and `EnableDnsHostnames` to true, or mount by the mount target's IP address",
        source: "https://docs.aws.amazon.com/efs/latest/ug/mounting-fs-mount-cmd-dns-name.html",
        examples: yes,
    }
    MNT_008 "MNT-008" Error "The client is not allowed to mount the file system" {
        what: "The file system policy denies the mount, neither the policy nor the role allows `ClientMount`, or the access point is one of another file system. When only `ClientWrite` is missing, the finding is a warning.",
        why: "EFS denies the mount, or it is read-only.",
        fix: "Allow `elasticfilesystem:ClientMount` and `elasticfilesystem:ClientWrite` on the file system to the client's role",
        source: "https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html",
        not_covered: "Managed policies outside of the template, conditions on other keys, and service control policies.",
        examples: yes,
    }
    MNT_009 "MNT-009" Error "The file system policy requires TLS, but the client mounts without it" {
        what: "The file system policy denies unencrypted access, and a client mounts without TLS.",
        why: "EFS denies the mount.",
        fix: "Enable encryption in transit: the option `tls`, or `TransitEncryption` `ENABLED`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/encryption-in-transit.html",
        examples: yes,
    }
    MNT_010 "MNT-010" Error "The client uses IAM or an access point without TLS" {
        what: "A mount uses IAM or an access point, and is not encrypted in transit.",
        why: "The mount helper, ECS and AWS Batch refuse the combination.",
        fix: "Enable encryption in transit: the option `tls`, or `TransitEncryption` `ENABLED`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/mount-fs-auto-mount-update-fstab.html",
        examples: yes,
    }
    MNT_011 "MNT-011" Warning "The directory that the client mounts does not exist and is not created" {
        what: "A client mounts a directory other than `/`, and nothing in the template creates it. An access point that does not create its own directory is also reported. A client can have created the directory.",
        why: "The mount fails until the directory exists.",
        fix: "Mount through an access point with `CreationInfo`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/create-access-point.html",
        examples: yes,
    }
    MNT_012 "MNT-012" Warning "The client does not wait for the mount targets or security group rules" {
        what: "Neither `DependsOn` nor a reference makes the resource that starts the clients wait for the mount targets and security group rules. For Lambda and its mount targets the finding is an error.",
        why: "Instances start, or the function is created, before the file system can be mounted.",
        fix: "Add `DependsOn` with the mount targets and security group rules",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html",
        not_covered: "AWS Batch, where jobs start later.",
        examples: yes,
    }
    MNT_013 "MNT-013" Warning "The user data does not mount the file system reliably" {
        what: "The user data does not start with a line that cloud-init recognizes, or uses plain NFS with an access point or IAM; these are errors. It does not install the mount helper, does not create the directory, or lacks `_netdev` in `/etc/fstab`; these are warnings.",
        why: "The instance starts without its file system.",
        fix: "Start the script with `#!`, install the mount helper, create the directory, then mount",
        source: "https://docs.aws.amazon.com/efs/latest/ug/installing-amazon-efs-utils.html",
        not_covered: "Software that the AMI already contains.",
        examples: yes,
    }
    MNT_014 "MNT-014" Warning "The client mounts an FSx file system in another Availability Zone" {
        what: "A subnet of the client is in an Availability Zone other than that of the Lustre file system or Single-AZ OpenZFS file system.",
        why: "Traffic between zones is billed and has a higher latency, and the file system is in one zone only.",
        fix: "Run the clients in the file system's Availability Zone",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/mounting-ec2-instance.html",
        examples: yes,
    }
    MNT_015 "MNT-015" Error "A container volume does not support mount options" {
        what: "A file system is mounted on a container of AWS Batch or ECS with mount options.",
        why: "Volumes of AWS Batch and ECS have no setting for mount options, so the options would have no effect.",
        fix: "Remove the options: use `Mount::read_write()` or `Mount::read_only()` with a transport only",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html",
    }
    MNT_016 "MNT-016" Error "Two volumes are mounted at the same path" {
        what: "Two volumes of a container have the same path in the container.",
        why: "One volume would hide the other, and ECS and AWS Batch refuse the definition.",
        fix: "Mount one of the volumes at another path",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html",
    }
    MNT_017 "MNT-017" Error "A network ACL does not allow the traffic of the mount" {
        what: "A subnet of the client or of a mount target has a network ACL of the template. Its entries do not allow the port of the file system, or the ports on which the answers return.",
        why: "The mount hangs until it times out.",
        fix: "Allow the port to the file system and the ports 1024-65535 back to the client, in the network ACLs of both subnets",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html",
        not_covered: "Network ACLs outside of the template, and entries for a part of the addresses or ports.",
        examples: yes,
    }
    MNT_018 "MNT-018" Warning "The client cannot write to a new file system, because it has no root access" {
        what: "A client mounts the root directory without an access point, and the policies allow it to write, but not `ClientRootAccess`.",
        why: "The root directory of a new file system belongs to root. EFS treats a client without root access as another user, which cannot write there.",
        fix: "Mount through an access point with a user, or allow `elasticfilesystem:ClientRootAccess`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html",
        not_covered: "File systems whose directories already have another owner.",
        examples: yes,
    }
    MNT_019 "MNT-019" Warning "The client starts before its route to the internet exists" {
        what: "User data installs packages. The instance or group does not depend on the default route of its subnet, or on the association of the route table.",
        why: "The instance starts without a way out, and the installation of the mount helper fails.",
        fix: "Add `DependsOn` with the route and the association of the route table",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html",
        not_covered: "Images that contain the packages, and routes outside of the template.",
        examples: yes,
    }
    MNT_020 "MNT-020" Warning "No container mounts the volume" {
        what: "A task or job definition has a volume with a file system of the template, and none of its containers has the volume in `MountPoints`.",
        why: "The task starts without the file system, and the containers write to their own storage, which is lost when they stop.",
        fix: "Add the volume to `MountPoints` of the containers that use it, or remove the volume",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-efs-config.html",
        examples: yes,
    }
    MNT_021 "MNT-021" Warning "A script uses the directory of a mount before the file system is mounted" {
        what: "A script of the instance writes into the directory of a mount, or starts to work there, before another command mounts the file system. cloud-init runs the scripts of user data in the order of their file names. `runcmd` is a script of the name `runcmd`, and a part without a file name is `part-001` and so on, which runs before it.",
        why: "The data goes to the root volume. The mount hides it, and other clients never see it.",
        fix: "Mount the file system first. Give a part that runs after `runcmd` a file name that sorts after it, such as `script-01.sh`",
        source: "https://docs.cloud-init.io/en/latest/explanation/boot.html",
        not_covered: "Commands in functions and in files that the script writes, and directories whose names the script computes.",
        examples: yes,
    }
    MNT_022 "MNT-022" Warning "A script writes into the directory of a mount even if the mount fails" {
        what: "A script mounts a file system, and then writes into its directory. Nothing stops the script when the mount fails: it has neither `set -e` nor `|| exit`, and tests the mount nowhere.",
        why: "If the mount fails once, the data goes to the root volume without any sign of it.",
        fix: "Add `|| exit 1` to the mount, or `set -e` before it",
        source: "https://docs.aws.amazon.com/efs/latest/ug/troubleshooting-efs-mounting.html",
        not_covered: "Mounts and commands in functions, loops and branches.",
        examples: yes,
    }
    MNT_023 "MNT-023" Warning "The distribution of the image does not have the package amazon-efs-utils" {
        what: "User data installs `amazon-efs-utils` with the package manager. The image is a public one of Ubuntu or Debian, whose repositories do not have the package.",
        why: "The installation fails, and the mount helper `mount.efs` is missing.",
        fix: "Use an image of Amazon Linux, or run AWS's installer, `efs-utils-installer.sh --install`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/installing-amazon-efs-utils.html",
        not_covered: "Images of your own, and scripts that add a repository.",
        examples: yes,
    }
    MNT_024 "MNT-024" Error "The mount option is not a single option" {
        what: "A program adds an option of `mount` that is empty or has white space, a comma, a quotation mark or another sign that no option has.",
        why: "White space ends the options in `/etc/fstab`, and a comma starts another option, so the line means something else.",
        fix: "Add each option by a call of its own, such as `.option(\"noatime\")`",
        source: "https://man7.org/linux/man-pages/man5/fstab.5.html",
    }
    MNT_025 "MNT-025" Error "The OpenZFS file system has no volume at the path that the client mounts" {
        what: "The path of the mount is not `/fsx` and not below it. A path below `/fsx` that no volume of the template has is a warning.",
        why: "The directory does not exist on the file server, and the mount fails.",
        fix: "Mount `/fsx`, or the path of a volume such as `/fsx/data`",
        source: "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/mounting-volumes.html",
        not_covered: "Volumes and directories that are created outside of the template.",
        examples: yes,
    }
    MNT_026 "MNT-026" Error "The NFS exports of the OpenZFS volume do not include the client" {
        what: "No export of the mounted volume, or of a parent of it, includes the addresses of the subnets in which the client runs.",
        why: "The file server refuses the mount: access denied by server.",
        fix: "Add a client configuration with the block of the clients' subnets, or of their VPC",
        source: "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/creating-volumes.html",
        examples: yes,
    }
    MNT_027 "MNT-027" Warning "The client mounts a read-only OpenZFS volume for writing" {
        what: "The exports that include the client have the option `ro`, or the volume has `ReadOnly`, and the client mounts without `ro`.",
        why: "Every write fails, because the file system is read-only.",
        fix: "Mount with the option `ro`, or export the volume with `rw`",
        source: "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/creating-volumes.html",
        examples: yes,
    }
    MNT_028 "MNT-028" Error "The client's route table has no route to the Multi-AZ file system" {
        what: "The route table of a subnet in which the client runs is not in `RouteTableIds` of the file system. Without `RouteTableIds`, FSx uses the main route table of the VPC.",
        why: "The address of the file system is outside of the subnets, and the client has no route to it.",
        fix: "Add the route tables of all clients' subnets to `RouteTableIds`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemOpenZFSConfiguration.html",
        examples: yes,
    }
    MNT_029 "MNT-029" Error "The security groups do not allow NFS traffic to the OpenZFS file system" {
        what: "The security groups of the client or of the file system do not allow TCP 2049 from the client to the file system. A mount with version 3 of NFS also needs TCP 111 and 20001-20003.",
        why: "The mount hangs until it times out.",
        fix: "Allow TCP and UDP 111, 2049 and 20001-20003 from the clients' security group",
        source: "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/limit-access-security-groups.html",
        not_covered: "Security groups outside of the template, prefix lists, and network ACLs. UDP, which clients do not use by default.",
        examples: yes,
    }
}
