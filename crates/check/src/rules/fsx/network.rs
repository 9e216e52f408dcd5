//! Security groups and mount names.

use stanchion_template::Node;

use super::{FILE_SYSTEM, lustre};
use crate::context::{Context, number};
use crate::findings::Findings;
use crate::model::identity::{items, of_kind};
use crate::model::openings::{Direction, of_group};
use crate::model::script::Script;
use crate::mount::{Helper, mount_lines};
use crate::rules::declare::rules;

const SOURCE: &str =
    "https://docs.aws.amazon.com/fsx/latest/LustreGuide/limit-access-security-groups.html";

rules! {
    "FSX-070" Error "A Lustre file system's security groups close port 988" {
        what: "No security group of the file system lets TCP 988 in from itself; for 1018-1023 a warning.",
        why: "The file servers talk to each other on these ports, and FSx does not create a file system that cannot.",
        source: SOURCE,
        fix: "add ingress rules for TCP 988 and 1018-1023 from the group itself and from the clients' group",
        not_covered: "Groups outside of the template.",
        failing: "Resources:\n  G: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: a, VpcId: vpc-12345678}}\n  Data: {Type: AWS::FSx::FileSystem, Properties: {FileSystemType: LUSTRE, StorageCapacity: 1200, SubnetIds: [subnet-12345678], SecurityGroupIds: [!Ref G], LustreConfiguration: {DeploymentType: SCRATCH_2}}}\n",
        passing: "Resources:\n  G: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: a, VpcId: vpc-12345678}}\n  In: {Type: AWS::EC2::SecurityGroupIngress, Properties: {GroupId: !Ref G, IpProtocol: tcp, FromPort: 988, ToPort: 988, SourceSecurityGroupId: !Ref G}}\n  More: {Type: AWS::EC2::SecurityGroupIngress, Properties: {GroupId: !Ref G, IpProtocol: tcp, FromPort: 1018, ToPort: 1023, SourceSecurityGroupId: !Ref G}}\n  Data: {Type: AWS::FSx::FileSystem, Properties: {FileSystemType: LUSTRE, StorageCapacity: 1200, SubnetIds: [subnet-12345678], SecurityGroupIds: [!Ref G], LustreConfiguration: {DeploymentType: SCRATCH_2}}}\n",
        check: ports,
    }
    "FSX-071" Warning "One range of ports where two are needed" {
        what: "An ingress rule of a Lustre file system's group opens 988 to 1023 at once.",
        why: "1017 and the 28 ports below are open to clients without need.",
        source: SOURCE,
        fix: "open 988, and 1018-1023, in two rules",
        failing: "Resources:\n  G: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: a, VpcId: vpc-12345678, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 988, ToPort: 1023, CidrIp: 10.0.0.0/8}]}}\n  Data: {Type: AWS::FSx::FileSystem, Properties: {FileSystemType: LUSTRE, StorageCapacity: 1200, SubnetIds: [subnet-12345678], SecurityGroupIds: [!Ref G], LustreConfiguration: {DeploymentType: SCRATCH_2}}}\n",
        passing: "Resources:\n  G: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: a, VpcId: vpc-12345678, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 988, ToPort: 988, CidrIp: 10.0.0.0/8}, {IpProtocol: tcp, FromPort: 1018, ToPort: 1023, CidrIp: 10.0.0.0/8}]}}\n  Data: {Type: AWS::FSx::FileSystem, Properties: {FileSystemType: LUSTRE, StorageCapacity: 1200, SubnetIds: [subnet-12345678], SecurityGroupIds: [!Ref G], LustreConfiguration: {DeploymentType: SCRATCH_2}}}\n",
        check: wide,
    }
    "FSX-072" Warning "A mount name that is guessed" {
        what: "User data mounts a Lustre file system of the template, and its source has no LustreMountName.",
        why: "Only SCRATCH_1 is called fsx; others have a name AWS makes up.",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/mounting-ec2-instance.html",
        fix: "mount ${FileSystem.DNSName}@tcp:/${FileSystem.LustreMountName}",
        failing: "Resources:\n  Data: {Type: AWS::FSx::FileSystem, Properties: {FileSystemType: LUSTRE, StorageCapacity: 1200, SubnetIds: [subnet-12345678], LustreConfiguration: {DeploymentType: SCRATCH_2}}}\n  Machine:\n    Type: AWS::EC2::Instance\n    Properties:\n      ImageId: ami-12345678\n      UserData:\n        Fn::Base64: !Sub |\n          #!/bin/bash\n          mount -t lustre ${Data.DNSName}@tcp:/fsx /fsx\n",
        passing: "Resources:\n  Data: {Type: AWS::FSx::FileSystem, Properties: {FileSystemType: LUSTRE, StorageCapacity: 1200, SubnetIds: [subnet-12345678], LustreConfiguration: {DeploymentType: SCRATCH_2}}}\n  Machine:\n    Type: AWS::EC2::Instance\n    Properties:\n      ImageId: ami-12345678\n      UserData:\n        Fn::Base64: !Sub |\n          #!/bin/bash\n          mount -t lustre ${Data.DNSName}@tcp:/${Data.LustreMountName} /fsx\n",
        check: mount_name,
    }
}

fn ports(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let Some(groups) = items(it.resource.get("SecurityGroupIds")) else { continue };
        for (ports, severity) in
            [((988, 988), crate::Severity::Error), ((1018, 1023), crate::Severity::Warning)]
        {
            let all: Vec<&Node> = groups.iter().collect();
            let mut is_closed = !groups.is_empty();
            for node in groups {
                let group = of_kind(cx, node, "AWS::EC2::SecurityGroup");
                let openings = group.and_then(|it| of_group(cx, &it, Direction::In));
                is_closed &= openings.is_some_and(|openings| {
                    openings.iter().all(|it| {
                        // Whoever is let in by address may be the file system too.
                        let is_group = it.rule.get("SourceSecurityGroupId").is_some();
                        it.covers(ports) == Some(false)
                            || (is_group && it.admits(cx, &all, &[]) == Some(false))
                    })
                });
            }
            if is_closed {
                let range = if ports.0 == ports.1 { "988" } else { "1018-1023" };
                findings
                    .on(
                        &it.resource,
                        "SecurityGroupIds",
                        format!("no group lets TCP {range} in from itself"),
                    )
                    .severity(severity)
                    .found("no such rule");
            }
        }
    }
}

fn wide(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        for node in items(it.resource.get("SecurityGroupIds")).unwrap_or_default() {
            let group = of_kind(cx, node, "AWS::EC2::SecurityGroup");
            let openings = group.and_then(|it| of_group(cx, &it, Direction::In));
            for opening in openings.unwrap_or_default() {
                let port = |name| opening.rule.get(name).and_then(number);
                if port("FromPort") == Some(988.0) && port("ToPort") == Some(1023.0) {
                    findings
                        .at(&opening.path, "the range is wider than Lustre needs")
                        .found("988-1023")
                        .allowed("988 and 1018-1023");
                }
            }
        }
    }
}

fn mount_name(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let kinds = [
        ("AWS::EC2::Instance", "UserData"),
        ("AWS::EC2::LaunchTemplate", "LaunchTemplateData.UserData"),
    ];
    for (kind, property) in kinds {
        for it in cx.of(kind) {
            let Some(script) = it.get(property).map(Script::of) else { continue };
            for line in mount_lines(&script).iter().filter(|it| it.helper == Helper::Lustre) {
                let name = line.source.references().next();
                let named =
                    name.and_then(|it| cx.resource(it.name())).filter(|it| it.kind == FILE_SYSTEM);
                let is_oldest = named.is_some_and(|it| {
                    it.text("LustreConfiguration.DeploymentType") == Some("SCRATCH_1")
                });
                let has_mount_name =
                    line.source.references().any(|it| it.attribute() == Some("LustreMountName"));
                if named.is_some() && !is_oldest && !has_mount_name {
                    findings
                        .on(&it, property, "the mount name is a guess")
                        .found(&line.source.text)
                        .allowed("${FileSystem.LustreMountName} after @tcp:/");
                }
            }
        }
    }
}
