//! What breaks mounts: the links of the mount proof, a rule each.

use crate::Rule;
use crate::context::Context;
use crate::findings::Findings;
use crate::mount::State;
use crate::rules::declare::rules;

const NFS: &str = "https://docs.aws.amazon.com/efs/latest/ug/network-access.html";
const LAMBDA: &str = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html";
const LUSTRE: &str =
    "https://docs.aws.amazon.com/fsx/latest/LustreGuide/limit-access-security-groups.html";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter()
}

/// A function with a file system in a template; the parts that examples vary are arguments.
macro_rules! function {
    (subnet $subnet:literal, target $target:literal, group $group:literal, more $more:literal) => {
        concat!(
            "Resources:\n",
            "  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}\n",
            "  Other: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.1.0.0/16}}\n",
            "  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: us-east-1a}}\n",
            "  B: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: us-east-1b}}\n",
            "  Far: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Other, CidrBlock: 10.1.0.0/24, AvailabilityZone: us-east-1a}}\n",
            "  Client: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: a, VpcId: !Ref Vpc", $group, "}}\n",
            "  Nfs: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: b, VpcId: !Ref Vpc", $target, "}}\n",
            "  Data: {Type: AWS::EFS::FileSystem", $more, "}\n",
            "  Target: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: !Ref Data, SubnetId: !Ref A, SecurityGroups: [!Ref Nfs]}}\n",
            "  Door: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: !Ref Data}}\n",
            "  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}\n",
            "  Code:\n    Type: AWS::Lambda::Function\n    DependsOn: Target\n    Properties:\n",
            "      Role: !GetAtt Role.Arn\n      Code: {ImageUri: a}\n      PackageType: Image\n",
            "      FileSystemConfigs: [{Arn: !GetAtt Door.Arn, LocalMountPath: /mnt/a}]\n",
            "      VpcConfig: {SubnetIds: [!Ref ", $subnet, "], SecurityGroupIds: [!Ref Client]}\n",
        )
    };
    () => {
        function!(
            subnet "A",
            target ", SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 2049, ToPort: 2049, SourceSecurityGroupId: !Ref Client}]",
            group "",
            more ""
        )
    };
}

/// A job definition with a volume; the parts that examples vary are arguments.
macro_rules! job {
    ($volume:literal, $policy:literal) => {
        concat!(
            "Resources:\n",
            "  Data: {Type: AWS::EFS::FileSystem", $policy, "}\n",
            "  Target: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: !Ref Data, SubnetId: subnet-12345678, SecurityGroups: [sg-12345678]}}\n",
            "  Door: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: !Ref Data}}\n",
            "  Job:\n    Type: AWS::Batch::JobDefinition\n    Properties:\n      Type: container\n      ContainerProperties:\n        Image: a\n",
            "        ResourceRequirements: [{Type: VCPU, Value: '1'}, {Type: MEMORY, Value: '2048'}]\n",
            "        Volumes: [{Name: data, EfsVolumeConfiguration: {FileSystemId: !Ref Data", $volume, "}}]\n",
        )
    };
}

/// An instance whose user data mounts.
macro_rules! instance {
    ($depends:literal, $script:literal) => {
        concat!(
            "Resources:\n",
            "  Data: {Type: AWS::EFS::FileSystem}\n",
            "  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true}}\n",
            "  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: us-east-1a}}\n",
            "  Target: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: !Ref Data, SubnetId: !Ref A, SecurityGroups: [sg-12345678]}}\n",
            "  Machine:\n    Type: AWS::EC2::Instance\n", $depends,
            "    Properties:\n      ImageId: ami-12345678\n      SubnetId: !Ref A\n      UserData:\n        Fn::Base64: !Sub |\n", $script,
        )
    };
}

/// An instance that mounts Lustre.
macro_rules! lustre {
    ($zone:literal, $ports:literal) => {
        concat!(
            "Resources:\n",
            "  Near: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-12345678, CidrBlock: 10.0.0.0/24, AvailabilityZone: us-east-1a}}\n",
            "  Far: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-12345678, CidrBlock: 10.0.1.0/24, AvailabilityZone: us-east-1b}}\n",
            "  Client: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: a, VpcId: vpc-12345678}}\n",
            "  Server: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: b, VpcId: vpc-12345678, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 988, ToPort: 988, SourceSecurityGroupId: !Ref Client}", $ports, "]}}\n",
            "  Data: {Type: AWS::FSx::FileSystem, Properties: {FileSystemType: LUSTRE, StorageCapacity: 1200, SubnetIds: [!Ref Near], SecurityGroupIds: [!Ref Server], LustreConfiguration: {DeploymentType: SCRATCH_2}}}\n",
            "  Machine:\n    Type: AWS::EC2::Instance\n    Properties:\n      ImageId: ami-12345678\n      SubnetId: !Ref ", $zone, "\n      SecurityGroupIds: [!Ref Client]\n      UserData:\n        Fn::Base64: !Sub |\n",
            "          #!/bin/bash\n          dnf install -y lustre-client\n          mkdir -p /fsx\n          mount -t lustre -o relatime,flock ${Data.DNSName}@tcp:/${Data.LustreMountName} /fsx\n",
        )
    };
}

rules! {
    "MNT-001" Error "A file system is mounted that has no mount target" {
        what: "Something of the template mounts a file system of the template, and no mount target of it is in the template.",
        why: "There is no address to mount.",
        source: NFS,
        fix: "add a mount target in each subnet or zone that machines run in",
        not_covered: "Mount targets in other stacks.",
        failing: "Resources:\n  Data: {Type: AWS::EFS::FileSystem}\n  Job:\n    Type: AWS::Batch::JobDefinition\n    Properties:\n      Type: container\n      ContainerProperties:\n        Image: a\n        Volumes: [{Name: data, EfsVolumeConfiguration: {FileSystemId: !Ref Data}}]\n",
        passing: job!("", ""),
        check: |cx, findings| report(cx, findings, "MNT-001"),
    }
    "MNT-002" Error "A zone that machines run in has no mount target" {
        what: "A subnet of what mounts is in a zone where the file system has no mount target.",
        why: "The file system's name has no address in that zone, and Lambda refuses the function.",
        source: NFS,
        fix: "add a mount target in that zone, or leave the subnet out",
        not_covered: "Zones that are only known while deploying.",
        failing: function!(subnet "B", target "", group "", more ""),
        passing: function!(),
        check: |cx, findings| report(cx, findings, "MNT-002"),
    }
    "MNT-003" Error "What mounts is in another VPC" {
        what: "The subnets of what mounts and those of the mount targets, or of the Lustre file system, have different VPCs.",
        why: "There is no way between them.",
        source: NFS,
        fix: "put both into one VPC",
        not_covered: "VPCs that are peered: acknowledge the finding then.",
        failing: function!(subnet "Far", target "", group "", more ""),
        passing: function!(),
        check: |cx, findings| report(cx, findings, "MNT-003"),
    }
    "MNT-004" Error "Mount targets do not let clients in" {
        what: "No security group of a mount target lets TCP 2049 in from the groups or addresses of what mounts.",
        why: "Mounting hangs until it times out.",
        source: NFS,
        fix: "add an ingress rule for TCP 2049 from the clients' security group",
        not_covered: "Groups outside of the template, prefix lists, network ACLs.",
        failing: function!(subnet "A", target "", group "", more ""),
        passing: function!(),
        check: |cx, findings| report(cx, findings, "MNT-004"),
    }
    "MNT-005" Error "Clients do not let traffic out to mount targets" {
        what: "The security groups of what mounts have egress rules, and none lets TCP 2049 out to the mount targets.",
        why: "Mounting hangs until it times out.",
        source: NFS,
        fix: "add an egress rule for TCP 2049 to the mount targets' security group",
        not_covered: "Groups outside of the template, prefix lists, network ACLs.",
        failing: function!(subnet "A", target "", group ", SecurityGroupEgress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0}]", more ""),
        passing: function!(),
        check: |cx, findings| report(cx, findings, "MNT-005"),
    }
    "MNT-006" Error "Lustre's ports are closed" {
        what: "TCP 988 or 1018-1023 does not pass from what mounts to the file system: into its groups, or out of the machines' groups.",
        why: "Mounting hangs, or breaks under load.",
        source: LUSTRE,
        fix: "let TCP 988 and 1018-1023 through in both directions",
        not_covered: "Groups outside of the template, prefix lists, network ACLs.",
        failing: lustre!("Near", ""),
        passing: lustre!("Near", ", {IpProtocol: tcp, FromPort: 1018, ToPort: 1023, SourceSecurityGroupId: !Ref Client}"),
        check: |cx, findings| report(cx, findings, "MNT-006"),
    }
    "MNT-007" Warning "The VPC does not resolve the file system's name" {
        what: "The VPC of the mount targets has not both EnableDnsSupport and EnableDnsHostnames, and something mounts by name.",
        why: "The name of the file system has no address, and the mount fails.",
        source: "https://docs.aws.amazon.com/efs/latest/ug/mounting-fs-mount-cmd-dns-name.html",
        fix: "set both to true, or mount by the mount target's address",
        failing: "Resources:\n  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}\n  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24}}\n  Data: {Type: AWS::EFS::FileSystem}\n  Target: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: !Ref Data, SubnetId: !Ref A, SecurityGroups: [sg-12345678]}}\n  Job: {Type: AWS::Batch::JobDefinition, Properties: {Type: container, ContainerProperties: {Image: a, Volumes: [{Name: data, EfsVolumeConfiguration: {FileSystemId: !Ref Data}}]}}}\n",
        passing: "Resources:\n  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true}}\n  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24}}\n  Data: {Type: AWS::EFS::FileSystem}\n  Target: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: !Ref Data, SubnetId: !Ref A, SecurityGroups: [sg-12345678]}}\n  Job: {Type: AWS::Batch::JobDefinition, Properties: {Type: container, ContainerProperties: {Image: a, Volumes: [{Name: data, EfsVolumeConfiguration: {FileSystemId: !Ref Data}}]}}}\n",
        check: |cx, findings| report(cx, findings, "MNT-007"),
    }
    "MNT-008" Error "What mounts is not allowed to" {
        what: "The file system policy denies the mount, or neither it nor the role allows ClientMount; for ClientWrite a warning.",
        why: "The mount is refused, or read-only.",
        source: "https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html",
        fix: "allow elasticfilesystem:ClientMount and ClientWrite on the file system to the role",
        not_covered: "Managed policies outside of the template, conditions on other keys, service control policies.",
        failing: function!(subnet "A", target "", group "", more ", Properties: {FileSystemPolicy: {Version: '2012-10-17', Statement: [{Effect: Deny, Principal: '*', Action: '*', Condition: {Bool: {aws:SecureTransport: 'false'}}}]}}"),
        passing: function!(),
        check: |cx, findings| report(cx, findings, "MNT-008"),
    }
    "MNT-009" Error "The policy demands TLS, the mount has none" {
        what: "The file system policy denies what is not encrypted, and a mount is without TLS.",
        why: "The mount is refused.",
        source: "https://docs.aws.amazon.com/efs/latest/ug/encryption-in-transit.html",
        fix: "turn encryption in transit on: the option tls, or TransitEncryption ENABLED",
        failing: job!("", ", Properties: {FileSystemPolicy: {Version: '2012-10-17', Statement: [{Effect: Deny, Principal: '*', Action: '*', Condition: {Bool: {aws:SecureTransport: 'false'}}}]}}"),
        passing: job!(", TransitEncryption: ENABLED", ", Properties: {FileSystemPolicy: {Version: '2012-10-17', Statement: [{Effect: Deny, Principal: '*', Action: '*', Condition: {Bool: {aws:SecureTransport: 'false'}}}]}}"),
        check: |cx, findings| report(cx, findings, "MNT-009"),
    }
    "MNT-010" Error "IAM or an access point without TLS" {
        what: "A mount uses IAM or an access point, and is not encrypted.",
        why: "The mount helper, ECS and AWS Batch refuse the combination.",
        source: "https://docs.aws.amazon.com/efs/latest/ug/mount-fs-auto-mount-update-fstab.html",
        fix: "turn encryption in transit on: the option tls, or TransitEncryption ENABLED",
        failing: job!(", AuthorizationConfig: {AccessPointId: !Ref Door}", ""),
        passing: job!(", TransitEncryption: ENABLED, AuthorizationConfig: {AccessPointId: !Ref Door}", ""),
        check: |cx, findings| report(cx, findings, "MNT-010"),
    }
    "MNT-011" Warning "Nothing makes the directory that is mounted" {
        what: "A volume takes a directory of the file system without an access point that makes it; an access point has a directory that nothing makes.",
        why: "The mount fails until somebody makes the directory.",
        source: "https://docs.aws.amazon.com/efs/latest/ug/create-access-point.html",
        fix: "mount through an access point with CreationInfo",
        failing: job!(", RootDirectory: /data", ""),
        passing: job!(", RootDirectory: /", ""),
        check: |cx, findings| report(cx, findings, "MNT-011"),
    }
    "MNT-012" Warning "What mounts does not wait for what it needs" {
        what: "Neither DependsOn nor a reference makes what starts machines wait for the mount targets and security group rules; for Lambda and its mount targets an error.",
        why: "Machines boot, or the function is created, before there is anything to mount.",
        source: LAMBDA,
        fix: "add DependsOn",
        not_covered: "AWS Batch, where jobs start later.",
        failing: instance!("", "          #!/bin/bash\n          dnf install -y amazon-efs-utils\n          mkdir -p /data\n          mount -t efs -o tls ${Data}:/ /data\n"),
        passing: instance!("    DependsOn: Target\n", "          #!/bin/bash\n          dnf install -y amazon-efs-utils\n          mkdir -p /data\n          mount -t efs -o tls ${Data}:/ /data\n"),
        check: |cx, findings| report(cx, findings, "MNT-012"),
    }
    "MNT-013" Warning "User data that mounts would not work" {
        what: "The script has no first line that cloud-init knows, or uses plain NFS with an access point or IAM: errors. It installs no mount helper, does not make the directory, or lacks _netdev in /etc/fstab: warnings.",
        why: "The machine comes up without its file system.",
        source: "https://docs.aws.amazon.com/efs/latest/ug/installing-amazon-efs-utils.html",
        fix: "start with #!, install the helper, make the directory, then mount",
        not_covered: "What the machine image brings along.",
        failing: instance!("    DependsOn: Target\n", "          dnf install -y amazon-efs-utils\n          mkdir -p /data\n          mount -t efs -o tls ${Data}:/ /data\n"),
        passing: instance!("    DependsOn: Target\n", "          #!/bin/bash\n          dnf install -y amazon-efs-utils\n          mkdir -p /data\n          mount -t efs -o tls ${Data}:/ /data\n"),
        check: |cx, findings| report(cx, findings, "MNT-013"),
    }
    "MNT-014" Warning "Machines mount Lustre from another zone" {
        what: "A subnet of what mounts is in another zone than the Lustre file system.",
        why: "Each byte crosses zones, which costs money and time; the file system is in one zone only.",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/mounting-ec2-instance.html",
        fix: "run machines in the file system's zone",
        failing: lustre!("Far", ", {IpProtocol: tcp, FromPort: 1018, ToPort: 1023, SourceSecurityGroupId: !Ref Client}"),
        passing: lustre!("Near", ", {IpProtocol: tcp, FromPort: 1018, ToPort: 1023, SourceSecurityGroupId: !Ref Client}"),
        check: |cx, findings| report(cx, findings, "MNT-014"),
    }
}

fn report(cx: &Context<'_>, findings: &mut Findings<'_>, rule: &'static str) {
    for chain in cx.mounts() {
        for link in chain.links.iter().filter(|it| it.rule == rule) {
            let State::Broken(severity) = link.state else { continue };
            let entry = findings
                .at(&link.path, link.detail.clone())
                .severity(severity)
                .found(format!("{} mounts {}", chain.mount.compute.id, chain.mount.storage.id));
            if let Some(help) = &link.help {
                entry.help(help.clone());
            }
        }
    }
}
