//! AWS DataSync.

use stanchion_template::{Expression, Node};

use crate::Rule;
use crate::context::{Context, Resource};
use crate::findings::Findings;
use crate::model::identity::{is_same, items, name_of, of_kind, resource_of};
use crate::model::network::{vpc_of_group, vpc_of_subnet};
use crate::model::script::Script;
use crate::rules::declare::rules;

const EFS: &str = "AWS::DataSync::LocationEFS";
const SOURCE: &str =
    "https://docs.aws.amazon.com/datasync/latest/userguide/create-efs-location.html";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter()
}

rules! {
    "DSY-001" Error "A task copies a place onto itself" {
        what: "SourceLocationArn and DestinationLocationArn are the same.",
        why: "DataSync refuses the task.",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/API_CreateTask.html",
        fix: "use two locations",
        failing: "Resources:\n  L: {Type: AWS::DataSync::LocationS3, Properties: {S3BucketArn: 'arn:aws:s3:::b', S3Config: {BucketAccessRoleArn: 'arn:aws:iam::111122223333:role/a'}}}\n  T: {Type: AWS::DataSync::Task, Properties: {SourceLocationArn: !Ref L, DestinationLocationArn: !Ref L}}\n",
        passing: "Resources:\n  L: {Type: AWS::DataSync::LocationS3, Properties: {S3BucketArn: 'arn:aws:s3:::b', S3Config: {BucketAccessRoleArn: 'arn:aws:iam::111122223333:role/a'}}}\n  M: {Type: AWS::DataSync::LocationS3, Properties: {S3BucketArn: 'arn:aws:s3:::c', S3Config: {BucketAccessRoleArn: 'arn:aws:iam::111122223333:role/a'}}}\n  T: {Type: AWS::DataSync::Task, Properties: {SourceLocationArn: !Ref L, DestinationLocationArn: !Ref M}}\n",
        check: itself,
    }
    "DSY-002" Error "An EFS location takes ARNs" {
        what: "SubnetArn or an entry of SecurityGroupArns is the id of a resource of the template or a literal that is no ARN; a group is in another VPC than the subnet.",
        why: "DataSync refuses the location.",
        source: SOURCE,
        fix: "write !Sub arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:subnet/${Subnet}",
        failing: "Resources:\n  S: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-12345678, CidrBlock: 10.0.0.0/24}}\n  L: {Type: AWS::DataSync::LocationEFS, Properties: {EfsFilesystemArn: 'arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/fs-12345678', Ec2Config: {SubnetArn: !Ref S, SecurityGroupArns: ['arn:aws:ec2:us-east-1:111122223333:security-group/sg-12345678']}}}\n",
        passing: "Resources:\n  S: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-12345678, CidrBlock: 10.0.0.0/24}}\n  L: {Type: AWS::DataSync::LocationEFS, Properties: {EfsFilesystemArn: 'arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/fs-12345678', Ec2Config: {SubnetArn: !Sub 'arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:subnet/${S}', SecurityGroupArns: ['arn:aws:ec2:us-east-1:111122223333:security-group/sg-12345678']}}}\n",
        check: arns,
    }
    "DSY-003" Error "An access point or role of a location needs TLS" {
        what: "An EFS location has AccessPointArn or FileSystemAccessRoleArn, and InTransitEncryption is not TLS1_2.",
        why: "DataSync refuses the location.",
        source: SOURCE,
        fix: "set InTransitEncryption to TLS1_2",
        failing: "Resources: {L: {Type: AWS::DataSync::LocationEFS, Properties: {EfsFilesystemArn: 'arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/fs-12345678', AccessPointArn: 'arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-12345678', Ec2Config: {SubnetArn: 'arn:aws:ec2:us-east-1:111122223333:subnet/subnet-12345678', SecurityGroupArns: ['arn:aws:ec2:us-east-1:111122223333:security-group/sg-12345678']}}}}\n",
        passing: "Resources: {L: {Type: AWS::DataSync::LocationEFS, Properties: {EfsFilesystemArn: 'arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/fs-12345678', InTransitEncryption: TLS1_2, AccessPointArn: 'arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-12345678', Ec2Config: {SubnetArn: 'arn:aws:ec2:us-east-1:111122223333:subnet/subnet-12345678', SecurityGroupArns: ['arn:aws:ec2:us-east-1:111122223333:security-group/sg-12345678']}}}}\n",
        check: tls,
    }
    "DSY-004" Warning "A location does not wait for a mount target" {
        what: "An EFS location is on a file system of the template, and waits for none of its mount targets.",
        why: "DataSync refuses a location without a mount target that is available.",
        source: SOURCE,
        fix: "add DependsOn with the mount targets",
        failing: "Resources:\n  Data: {Type: AWS::EFS::FileSystem}\n  Target: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: !Ref Data, SubnetId: subnet-12345678, SecurityGroups: [sg-12345678]}}\n  L: {Type: AWS::DataSync::LocationEFS, Properties: {EfsFilesystemArn: !GetAtt Data.Arn, Ec2Config: {SubnetArn: 'arn:aws:ec2:us-east-1:111122223333:subnet/subnet-12345678', SecurityGroupArns: ['arn:aws:ec2:us-east-1:111122223333:security-group/sg-12345678']}}}\n",
        passing: "Resources:\n  Data: {Type: AWS::EFS::FileSystem}\n  Target: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: !Ref Data, SubnetId: subnet-12345678, SecurityGroups: [sg-12345678]}}\n  L: {Type: AWS::DataSync::LocationEFS, DependsOn: Target, Properties: {EfsFilesystemArn: !GetAtt Data.Arn, Ec2Config: {SubnetArn: 'arn:aws:ec2:us-east-1:111122223333:subnet/subnet-12345678', SecurityGroupArns: ['arn:aws:ec2:us-east-1:111122223333:security-group/sg-12345678']}}}\n",
        check: waits,
    }
    "DSY-005" Error "Options of a task contradict" {
        what: "PreserveDeletedFiles is REMOVE with TransferMode ALL.",
        why: "DataSync refuses the task: what is transferred blindly cannot be compared with what was deleted.",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/API_Options.html",
        fix: "use TransferMode CHANGED, or PreserveDeletedFiles PRESERVE",
        failing: "Resources: {T: {Type: AWS::DataSync::Task, Properties: {SourceLocationArn: 'arn:aws:datasync:us-east-1:111122223333:location/loc-11111111111111111', DestinationLocationArn: 'arn:aws:datasync:us-east-1:111122223333:location/loc-22222222222222222', Options: {TransferMode: ALL, PreserveDeletedFiles: REMOVE}}}}\n",
        passing: "Resources: {T: {Type: AWS::DataSync::Task, Properties: {SourceLocationArn: 'arn:aws:datasync:us-east-1:111122223333:location/loc-11111111111111111', DestinationLocationArn: 'arn:aws:datasync:us-east-1:111122223333:location/loc-22222222222222222', Options: {TransferMode: CHANGED, PreserveDeletedFiles: REMOVE}}}}\n",
        check: options,
    }
}

fn itself(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::DataSync::Task") {
        let places = it.get("SourceLocationArn").zip(it.get("DestinationLocationArn"));
        if let Some((from, to)) = places
            && is_same(cx, from, to) == Some(true)
        {
            findings
                .on(&it, "DestinationLocationArn", "source and destination are the same")
                .found(to.describe());
        }
    }
}

/// The values of a location that are ARNs of a network, with their property.
fn network<'a>(location: &Resource<'a>) -> Vec<(String, &'a Node)> {
    let mut all = Vec::new();
    if let Some(node) = location.get("Ec2Config.SubnetArn") {
        all.push(("Ec2Config.SubnetArn".to_owned(), node));
    }
    for list in ["Ec2Config.SecurityGroupArns", "SecurityGroupArns"] {
        for (at, node) in items(location.get(list)).unwrap_or_default().iter().enumerate() {
            all.push((format!("{list}.{at}"), node));
        }
    }
    all
}

fn arns(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for kind in [EFS, "AWS::DataSync::LocationFSxLustre"] {
        for it in cx.of(kind) {
            for (property, node) in network(&it) {
                let is_id = matches!(
                    Expression::of(node),
                    Some(Expression::Ref(_) | Expression::GetAtt(..))
                ) && resource_of(cx, node)
                    .is_some_and(|it| it.kind.starts_with("AWS::EC2::"));
                let is_literal_id =
                    node.as_text().is_some_and(|it| !it.starts_with("arn:") && !it.contains("{{"));
                if is_id || is_literal_id {
                    findings.on(&it, &property, "this is an id, not an ARN").found(node.describe());
                }
            }
            let named = |node: &Node, kind: &str| {
                let script = Script::of(node);
                let names = script.names.iter().filter_map(|it| cx.resource(it));
                names.into_iter().find(|it| it.kind == kind)
            };
            let as_reference = |id: &str| Node::single("Ref", Node::text(id.to_owned()));
            let subnet = it.get("Ec2Config.SubnetArn").and_then(|it| named(it, "AWS::EC2::Subnet"));
            let vpc = subnet.and_then(|it| vpc_of_subnet(cx, &as_reference(it.id)));
            for (property, node) in network(&it) {
                let group = named(node, "AWS::EC2::SecurityGroup");
                let of_group = group.and_then(|it| vpc_of_group(cx, &as_reference(it.id)));
                if let (Some(vpc), Some(of_group)) = (vpc, of_group)
                    && is_same(cx, vpc, of_group) == Some(false)
                {
                    findings
                        .on(&it, &property, "the group is in another VPC than the subnet")
                        .found(of_group.describe())
                        .allowed(vpc.describe());
                }
            }
        }
    }
}

fn tls(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(EFS) {
        let is_clear =
            !it.has("InTransitEncryption") || it.text("InTransitEncryption") == Some("NONE");
        for name in ["AccessPointArn", "FileSystemAccessRoleArn"] {
            if it.has(name) && is_clear {
                findings
                    .on(&it, "InTransitEncryption", format!("{name} needs encryption in transit"))
                    .found(it.text("InTransitEncryption").unwrap_or("nothing"))
                    .allowed("TLS1_2");
            }
        }
    }
}

fn waits(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let edges = cx.edges();
    for it in cx.of(EFS) {
        let system =
            it.get("EfsFilesystemArn").and_then(|it| of_kind(cx, it, "AWS::EFS::FileSystem"));
        let Some(system) = system else { continue };
        let targets: Vec<&str> = cx
            .of("AWS::EFS::MountTarget")
            .filter(|it| it.get("FileSystemId").and_then(name_of) == Some(system.id))
            .map(|it| it.id)
            .collect();
        let waits =
            edges.get(it.id).is_some_and(|it| targets.iter().any(|target| it.contains(target)));
        if !targets.is_empty() && !waits {
            findings
                .at(&it.path(), format!("{} does not wait for a mount target", it.id))
                .help(format!("add DependsOn: [{}]", targets.join(", ")));
        }
    }
}

fn options(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::DataSync::Task") {
        let removes = it.text("Options.PreserveDeletedFiles") == Some("REMOVE");
        if removes && it.text("Options.TransferMode") == Some("ALL") {
            findings
                .on(
                    &it,
                    "Options.PreserveDeletedFiles",
                    "files cannot be removed when all are transferred",
                )
                .found("REMOVE with TransferMode ALL")
                .allowed("REMOVE with CHANGED, or PRESERVE");
        }
    }
}
