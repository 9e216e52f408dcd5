//! The mount proof of an instance: it says that a mount works only if nothing leaves a link in doubt.

use stanchion_check::explain_mounts;
use stanchion_template::Template;

/// An instance that mounts a file system, and all resources that the mount requires.
const MACHINE: &str = include_str!("machine.yaml");

const MOUNT: &str = "mount -t efs -o tls ${Store}:/ /data";
const MKDIR: &str = "          mkdir -p /data\n";

#[track_caller]
fn works(changes: &[(&str, &str)], more: &str) -> bool {
    let mut text = MACHINE.to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from:?} is not in the template");
        text = text.replacen(from, to, 1);
    }
    let template = Template::parse(format!("{text}{more}")).unwrap().template;
    explain_mounts(&template).contains("This mount works.")
}

#[test]
fn a_script_that_comes_to_its_mount_works() {
    assert!(works(&[], ""));
    for mount in [
        "until mount -t efs -o tls ${Store}:/ /data; do sleep 5; done",
        "sudo mount -t efs -o tls ${Store}:/ /data",
        "mountpoint -q /data || mount -t efs -o tls ${Store}:/ /data",
        "mount -t nfs4 -o nfsvers=4.1 ${Store}.efs.${AWS::Region}.amazonaws.com:/ /data",
        "do_mount() {\n            mount -t efs -o tls ${Store}:/ /data\n          }\n          do_mount",
        "exec > /var/log/setup.log 2>&1\n          mount -t efs -o tls ${Store}:/ /data",
        "for at in 1 2 3; do\n          mount -t efs -o tls ${Store}:/ /data && break\n          done",
    ] {
        assert!(works(&[(MOUNT, mount)], ""), "{mount}");
    }
}

#[test]
fn a_script_that_may_not_come_to_its_mount_is_open() {
    for before in
        ["exit 0", "test -f /x || exit 0", "exec /usr/bin/app", "reboot", "shutdown -h now"]
    {
        assert!(!works(&[(MKDIR, &format!("{MKDIR}          {before}\n"))], ""), "{before}");
    }
    for mount in [
        "do_mount() {\n            mount -t efs -o tls ${Store}:/ /data\n          }",
        "[ -d /x ] && mount -t efs -o tls ${Store}:/ /data",
        "if [ -x /x ]; then mount -t efs -o tls ${Store}:/ /data; fi",
        "echo \"mount -t efs -o tls ${Store}:/ /data\"",
        "cat > /root/later.sh <<'EOF'\n          mount -t efs -o tls ${Store}:/ /data\n          EOF",
        "while false; do\n          mount -t efs -o tls ${Store}:/ /data\n          done",
        "true # mount -t efs -o tls ${Store}:/ /data",
        "mount --fake -t efs -o tls ${Store}:/ /data",
        "su app -c 'mount -t efs -o tls ${Store}:/ /data'",
        "mount -t efs -o tls ${Store}:/ /data\n          umount /data",
        "mount -t efs -o tls ${Store}:/some/where /data",
        "mount -t efs -o tls,iam ${Store}:/ /data",
        "mount -t efs -o tls,region=eu-west-1 ${Store}:/ /data",
        "mount -t efs -o tls,mounttargetip=10.9.9.9 ${Store}:/ /data",
        "mount -t nfs4 -o nfsvers=4.1 ${Store}.efs.eu-west-1.amazonaws.com:/ /data",
        "mount -t nfs -o nfsvers=3 ${Store}.efs.${AWS::Region}.amazonaws.com:/ /data",
    ] {
        assert!(!works(&[(MOUNT, mount)], ""), "{mount}");
    }
    for other in ["#!/usr/bin/env python3", "<powershell>"] {
        assert!(!works(&[("#!/bin/bash -xe", other)], ""), "{other}");
    }
}

#[test]
fn a_package_that_may_be_missing_is_open() {
    let install = "yum install -y amazon-efs-utils";
    for other in [
        "# yum install -y amazon-efs-utils",
        "yum remove -y amazon-efs-utils",
        "echo amazon-efs-utils",
        "if [ -f /x ]; then\n            yum install -y amazon-efs-utils\n          fi",
    ] {
        assert!(!works(&[(install, other)], ""), "{other}");
    }
    let egress = "VpcId: !Ref Vpc, SecurityGroupEgress: [{IpProtocol: tcp, FromPort: 2049, ToPort: 2049, CidrIp: 10.0.0.0/16}]}";
    let group = "GroupDescription: c, VpcId: !Ref Vpc}";
    assert!(!works(&[(group, &format!("GroupDescription: c, {egress}"))], ""));
    assert!(!works(&[(", MapPublicIpOnLaunch: true", "")], ""));
}

#[test]
fn a_network_that_the_template_does_not_decide_is_open() {
    let subnet = "  Other:\n    Type: AWS::EC2::Subnet\n    Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: us-east-1a}\n";
    let moved = (
        "FileSystemId: !Ref Store, SubnetId: !Ref Subnet",
        "FileSystemId: !Ref Store, SubnetId: !Ref Other",
    );
    assert!(works(&[moved], subnet));
    let acl = "  Acl:\n    Type: AWS::EC2::SubnetNetworkAclAssociation\n    Properties: {SubnetId: !Ref Other, NetworkAclId: acl-0123456789abcdef0}\n";
    assert!(!works(&[moved], &format!("{subnet}{acl}")));
    let dhcp = "  Options:\n    Type: AWS::EC2::DHCPOptions\n    Properties: {DomainNameServers: [10.9.9.9]}\n  Choice:\n    Type: AWS::EC2::VPCDHCPOptionsAssociation\n    Properties: {VpcId: !Ref Vpc, DhcpOptionsId: !Ref Options}\n";
    assert!(!works(&[], dhcp));
    assert!(works(&[], &dhcp.replace("10.9.9.9", "AmazonProvidedDNS")));
    let ipv6 = (
        "SecurityGroups: [!Ref StoreSg]}",
        "SecurityGroups: [!Ref StoreSg], IpAddressType: IPV6_ONLY}",
    );
    assert!(!works(&[ipv6], ""));
}

#[test]
fn an_access_point_of_another_file_system_breaks_the_mount() {
    let mount = (MOUNT, "mount -t efs -o tls,accesspoint=${Door} ${Store}:/ /data");
    let door =
        "  Door:\n    Type: AWS::EFS::AccessPoint\n    Properties: {FileSystemId: !Ref Store}\n";
    assert!(works(&[mount], door));
    let other = "  Spare:\n    Type: AWS::EFS::FileSystem\n    Properties: {Encrypted: true}\n";
    assert!(!works(&[mount], &format!("{}{other}", door.replace("Store", "Spare"))));
    assert!(!works(&[mount], &door.replace("!Ref Store", "fs-0123456789abcdef1")));
}

/// A function with a file system whose policy leaves the decision to the policies of the account.
const FUNCTION: &str = include_str!("whole.yaml");

#[test]
fn an_arn_of_another_region_or_account_proves_nothing() {
    let text = |arn: &str| {
        let own = "Resource: !GetAtt Data.Arn";
        assert!(FUNCTION.contains(own));
        let policy = "    Properties:\n      Encrypted: true\n";
        assert!(FUNCTION.contains(policy));
        let more = "      FileSystemPolicy:\n        Version: '2012-10-17'\n        Statement:\n          - Effect: Allow\n            Principal: {AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root'}\n            Action: elasticfilesystem:Client*\n";
        FUNCTION
            .replace(own, &format!("Resource: {arn}"))
            .replace(policy, &format!("{policy}{more}"))
    };
    let works = |arn: &str| {
        let template = Template::parse(text(arn)).unwrap().template;
        explain_mounts(&template).contains("This mount works.")
    };
    let own = "elasticfilesystem:${AWS::Region}:${AWS::AccountId}:file-system/${Data}";
    for same in [
        "!GetAtt Data.Arn".to_owned(),
        format!("!Sub 'arn:${{AWS::Partition}}:{own}'"),
        format!("!Sub 'arn:aws:{own}'"),
    ] {
        assert!(works(&same), "{same}");
    }
    for other in [
        "!Ref Data".to_owned(),
        format!("!Sub 'arn:aws:{}'", own.replace("${AWS::Region}", "eu-west-1")),
        format!("!Sub 'arn:aws:{}'", own.replace("${AWS::AccountId}", "123456789012")),
        "!Sub 'arn:aws:s3:::${Data}'".to_owned(),
    ] {
        assert!(!works(&other), "{other}");
    }
}

#[test]
fn the_groups_of_an_instance_replace_those_of_its_launch_template() {
    let machine = MACHINE.split_once("  Machine:\n").map(|(before, _)| before).unwrap();
    let template = "  Plan:\n    Type: AWS::EC2::LaunchTemplate\n    Properties:\n      LaunchTemplateData:\n        SecurityGroupIds: [!Ref ClientSg]\n        UserData: {'Fn::Base64': !Sub \"#!/bin/bash\\nmkdir -p /data\\nmount -t nfs4 -o nfsvers=4.1 ${Store}.efs.${AWS::Region}.amazonaws.com:/ /data\\n\"}\n";
    let instance = |groups: &str| {
        format!(
            "{machine}{template}  Machine:\n    Type: AWS::EC2::Instance\n    DependsOn: Target\n    Properties: {{ImageId: ami-0123456789abcdef0, SubnetId: !Ref Subnet{groups}, LaunchTemplate: {{LaunchTemplateId: !Ref Plan, Version: '1'}}}}\n"
        )
    };
    let works = |text: String| {
        explain_mounts(&Template::parse(text).unwrap().template).contains("This mount works.")
    };
    assert!(works(instance("")));
    assert!(works(instance(", SecurityGroupIds: [!Ref ClientSg]")));
    assert!(!works(instance(", SecurityGroupIds: [sg-0123456789abcdef0]")));
}
