//! Functions: mounts, network, limits.

use stanchion_template::Node;

use super::FUNCTION;
use crate::Severity;
use crate::context::Context;
use crate::findings::Findings;
use crate::model::identity::{items, name_of, of_kind, resource_of};
use crate::model::network::{is_to_internet_gateway, route_table_of, routes_of, subnet};
use crate::model::role;
use crate::model::script::Script;
use crate::rules::declare::rules;

const FILE_SYSTEMS: &str =
    "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html";

/// An example of a function with more properties.
macro_rules! function {
    ($more:literal) => {
        function!($more, "")
    };
    ($more:literal, $others:literal) => {
        concat!(
            "Resources:\n  Code:\n    Type: AWS::Lambda::Function\n    Properties:\n",
            "      Role: arn:aws:iam::111122223333:role/a\n      Code: {ImageUri: a}\n      PackageType: Image\n",
            $more,
            $others
        )
    };
}

rules! {
    "LAM-001" Error "A function mounts what it cannot" {
        what: "FileSystemConfigs has more than one entry, or its Arn is that of a file system, or of something else than an access point of EFS or S3 Files.",
        why: "Lambda refuses the function: it mounts through an access point, and never Lustre.",
        source: FILE_SYSTEMS,
        fix: "use the Arn of an AWS::EFS::AccessPoint",
        failing: function!("      VpcConfig: {SubnetIds: [subnet-12345678], SecurityGroupIds: [sg-12345678]}\n      FileSystemConfigs: [{Arn: !GetAtt Data.Arn, LocalMountPath: /mnt/a}]\n", "  Data: {Type: AWS::EFS::FileSystem}\n"),
        passing: function!("      VpcConfig: {SubnetIds: [subnet-12345678], SecurityGroupIds: [sg-12345678]}\n      FileSystemConfigs: [{Arn: !GetAtt Door.Arn, LocalMountPath: /mnt/a}]\n", "  Door: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: fs-12345678}}\n"),
        check: access_point,
    }
    "LAM-002" Error "A function with a file system needs a VPC" {
        what: "FileSystemConfigs is set, and VpcConfig has no subnets or no security groups; or there are more than 16 subnets or 5 groups.",
        why: "Lambda refuses the function.",
        source: FILE_SYSTEMS,
        fix: "set VpcConfig with subnets that have mount targets",
        failing: function!("      FileSystemConfigs: [{Arn: 'arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-12345678901234567', LocalMountPath: /mnt/a}]\n"),
        passing: function!("      FileSystemConfigs: [{Arn: 'arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-12345678901234567', LocalMountPath: /mnt/a}]\n      VpcConfig: {SubnetIds: [subnet-12345678], SecurityGroupIds: [sg-12345678]}\n"),
        check: vpc,
    }
    "LAM-004" Error "A function in a VPC cannot make its network interface" {
        what: "VpcConfig has subnets, and the role of the template neither has AWSLambdaVPCAccessExecutionRole nor allows ec2:CreateNetworkInterface.",
        why: "Lambda refuses the function.",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
        fix: "add the managed policy service-role/AWSLambdaVPCAccessExecutionRole",
        not_covered: "Roles outside of the template, and managed policies not known here.",
        failing: "Resources:\n  R: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}\n  Code: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt R.Arn, Code: {ImageUri: a}, PackageType: Image, VpcConfig: {SubnetIds: [subnet-12345678], SecurityGroupIds: [sg-12345678]}}}\n",
        passing: "Resources:\n  R: {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: [!Sub 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole'], AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}\n  Code: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt R.Arn, Code: {ImageUri: a}, PackageType: Image, VpcConfig: {SubnetIds: [subnet-12345678], SecurityGroupIds: [sg-12345678]}}}\n",
        check: interfaces,
    }
    "LAM-007" Error "A function asks for what only managed instances have" {
        what: "MemorySize is above 10,240 MB, Timeout above 900 seconds or EphemeralStorage above 10,240 MB, and the function has no CapacityProviderConfig.",
        why: "Lambda refuses the function.",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html",
        fix: "stay within 128 to 10240 MB, 900 seconds, 512 to 10240 MB",
        failing: function!("      MemorySize: 16384\n"),
        passing: function!("      MemorySize: 10240\n"),
        check: limits,
    }
    "LAM-008" Warning "Reserved concurrency takes all there is" {
        what: "ReservedConcurrentExecutions of the template's functions is above 900 together.",
        why: "An account has 1000 by default, of which 100 stay unreserved; the rest of the account is left with nothing.",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html",
        fix: "reserve less, or raise the quota",
        failing: function!("      ReservedConcurrentExecutions: 950\n"),
        passing: function!("      ReservedConcurrentExecutions: 50\n"),
        check: reserved,
    }
    "LAM-009" Error "Provisioned concurrency is more than what is reserved" {
        what: "ProvisionedConcurrencyConfig of a version or alias is above ReservedConcurrentExecutions of its function, or an alias of $LATEST has it.",
        why: "Lambda refuses it.",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html",
        fix: "reserve at least as much as is provisioned, on a published version",
        failing: function!("      ReservedConcurrentExecutions: 1\n", "  V: {Type: AWS::Lambda::Version, Properties: {FunctionName: !Ref Code, ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 2}}}\n"),
        passing: function!("      ReservedConcurrentExecutions: 2\n", "  V: {Type: AWS::Lambda::Version, Properties: {FunctionName: !Ref Code, ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 2}}}\n"),
        check: provisioned,
    }
    "LAM-010" Error "SnapStart with a file system" {
        what: "SnapStart is PublishedVersions, and the function has FileSystemConfigs, more than 512 MB of EphemeralStorage, or a version with provisioned concurrency.",
        why: "Lambda refuses the combination.",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html",
        fix: "leave SnapStart out",
        failing: function!("      SnapStart: {ApplyOn: PublishedVersions}\n      VpcConfig: {SubnetIds: [subnet-12345678], SecurityGroupIds: [sg-12345678]}\n      FileSystemConfigs: [{Arn: 'arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-12345678901234567', LocalMountPath: /mnt/a}]\n"),
        passing: function!("      SnapStart: {ApplyOn: None}\n      VpcConfig: {SubnetIds: [subnet-12345678], SecurityGroupIds: [sg-12345678]}\n      FileSystemConfigs: [{Arn: 'arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-12345678901234567', LocalMountPath: /mnt/a}]\n"),
        check: snap_start,
    }
    "LAM-012" Warning "A function in a public subnet has no internet" {
        what: "A subnet of VpcConfig has a route to an internet gateway.",
        why: "A function's interface has no public address, so nothing comes back.",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html",
        fix: "use a private subnet with a NAT gateway or endpoints",
        not_covered: "Functions that need nothing outside of the VPC: acknowledge the finding.",
        failing: "Resources:\n  G: {Type: AWS::EC2::InternetGateway}\n  T: {Type: AWS::EC2::RouteTable, Properties: {VpcId: vpc-12345678}}\n  R: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref T, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref G}}\n  S: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-12345678, CidrBlock: 10.0.0.0/24}}\n  A: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {RouteTableId: !Ref T, SubnetId: !Ref S}}\n  Code: {Type: AWS::Lambda::Function, Properties: {Role: 'arn:aws:iam::111122223333:role/a', Code: {ImageUri: a}, PackageType: Image, VpcConfig: {SubnetIds: [!Ref S], SecurityGroupIds: [sg-12345678]}}}\n",
        passing: "Resources:\n  T: {Type: AWS::EC2::RouteTable, Properties: {VpcId: vpc-12345678}}\n  R: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref T, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-12345678}}\n  S: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-12345678, CidrBlock: 10.0.0.0/24}}\n  A: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {RouteTableId: !Ref T, SubnetId: !Ref S}}\n  Code: {Type: AWS::Lambda::Function, Properties: {Role: 'arn:aws:iam::111122223333:role/a', Code: {ImageUri: a}, PackageType: Image, VpcConfig: {SubnetIds: [!Ref S], SecurityGroupIds: [sg-12345678]}}}\n",
        check: public_subnet,
    }
}

fn access_point(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        let Some(configs) = items(it.get("FileSystemConfigs")) else { continue };
        if configs.len() > 1 {
            findings
                .on(&it, "FileSystemConfigs", "a function mounts one file system")
                .found(configs.len())
                .allowed("1");
        }
        for (at, config) in configs.iter().enumerate() {
            let Some(arn) = config.get("Arn") else { continue };
            let named = resource_of(cx, arn);
            let is_wrong = named.is_some_and(|it| {
                it.kind.starts_with("AWS::")
                    && !it.kind.ends_with("::AccessPoint")
                    && !it.kind.starts_with("AWS::CloudFormation::")
                    && !it.kind.starts_with("AWS::SSM::")
            });
            let by_id = named.is_some_and(|it| it.kind.ends_with("::AccessPoint"))
                && arn.get("Ref").is_some();
            if is_wrong || by_id {
                let found =
                    named.map_or(String::new(), |it| format!("{} of {}", arn.describe(), it.kind));
                findings
                    .on(
                        &it,
                        &format!("FileSystemConfigs.{at}.Arn"),
                        "this is no access point's ARN",
                    )
                    .found(found)
                    .allowed("the Arn of an AWS::EFS::AccessPoint or AWS::S3Files::AccessPoint");
            }
        }
    }
}

fn vpc(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        let mounts = it.list("FileSystemConfigs").is_some_and(|it| !it.is_empty());
        for (name, most) in [("SubnetIds", 16), ("SecurityGroupIds", 5)] {
            let property = format!("VpcConfig.{name}");
            let list = it.get(&property);
            let is_expression = it
                .get("VpcConfig")
                .and_then(Node::as_map)
                .is_some_and(|it| it.keys().any(|it| it.starts_with("Fn::")));
            let is_empty = list.is_none_or(|it| it.as_list().is_some_and(<[_]>::is_empty));
            if mounts && is_empty && !is_expression {
                findings
                    .on(&it, &property, "a function with a file system is in a VPC")
                    .found(format!("no {name}"));
            }
            let count = list.and_then(Node::as_list).map_or(0, <[_]>::len);
            if count > most {
                findings
                    .on(&it, &property, format!("there are too many {name}"))
                    .found(count)
                    .allowed(format!("up to {most}"));
            }
        }
    }
}

fn interfaces(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let action = "ec2:CreateNetworkInterface";
    for it in cx.of(FUNCTION) {
        if it.list("VpcConfig.SubnetIds").is_none_or(<[_]>::is_empty) {
            continue;
        }
        let Some(role) = it.get("Role").and_then(|it| role::role(cx, it)) else { continue };
        let permissions = role::permissions(cx, &role);
        let allows = |statement: &crate::model::policy::Statement<'_>| {
            statement.is_allow() != Some(false) && statement.is_about(action) != Some(false)
        };
        // Policies not known here may allow it: only the usual ones are known not to.
        let harmless = [
            "AWSLambdaBasicExecutionRole",
            "AWSXRayDaemonWriteAccess",
            "AmazonElasticFileSystemClientReadWriteAccess",
            "AmazonElasticFileSystemClientReadOnlyAccess",
            "AmazonElasticFileSystemClientFullAccess",
        ];
        let all_harmless = permissions.managed.iter().all(|it| {
            let text = Script::of(it).text;
            harmless.iter().any(|name| text.ends_with(&format!("/{name}")))
        });
        let may_be_allowed =
            permissions.statements.iter().any(allows) || permissions.is_open || !all_harmless;
        if !may_be_allowed {
            findings
                .on(&it, "VpcConfig", format!("{} may not make network interfaces", role.id))
                .found(format!("no {action}"))
                .allowed("service-role/AWSLambdaVPCAccessExecutionRole");
        }
    }
}

fn limits(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION).filter(|it| !it.has("CapacityProviderConfig")) {
        for (property, most, unit) in [
            ("MemorySize", 10_240.0, "MB"),
            ("Timeout", 900.0, "seconds"),
            ("EphemeralStorage.Size", 10_240.0, "MB"),
        ] {
            if let Some(number) = it.number(property).filter(|it| *it > most) {
                findings
                    .on(&it, property, "only managed instances have as much")
                    .found(format!("{number} {unit}"))
                    .allowed(format!("up to {most} {unit}"));
            }
        }
    }
}

fn reserved(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "ReservedConcurrentExecutions";
    let all: Vec<_> = cx.of(FUNCTION).filter_map(|it| Some((it, it.number(property)?))).collect();
    let sum: f64 = all.iter().map(|(_, number)| number).sum();
    if let (true, Some((last, _))) = (sum > 900.0, all.last()) {
        findings
            .on(last, property, "the functions reserve more than an account has by default")
            .severity(Severity::Warning)
            .found(sum)
            .allowed("up to 900 together");
    }
}

fn provisioned(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for (kind, property) in [
        ("AWS::Lambda::Version", "ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions"),
        ("AWS::Lambda::Alias", "ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions"),
    ] {
        for it in cx.of(kind) {
            let Some(wanted) = it.number(property) else { continue };
            if it.text("FunctionVersion") == Some("$LATEST") {
                findings
                    .on(&it, property, "$LATEST has no provisioned concurrency")
                    .found("$LATEST")
                    .allowed("a published version");
            }
            let function = it.get("FunctionName").and_then(|it| of_kind(cx, it, FUNCTION));
            let reserved = function.and_then(|it| it.number("ReservedConcurrentExecutions"));
            if let Some(reserved) = reserved.filter(|it| *it < wanted) {
                findings
                    .on(&it, property, "more is provisioned than reserved")
                    .found(wanted)
                    .allowed(format!("up to {reserved}"));
            }
        }
    }
}

fn snap_start(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        if it.text("SnapStart.ApplyOn") != Some("PublishedVersions") {
            continue;
        }
        let versions = ["AWS::Lambda::Version", "AWS::Lambda::Alias"];
        let provisions = versions.into_iter().flat_map(|kind| cx.of(kind)).any(|version| {
            version.get("FunctionName").and_then(name_of) == Some(it.id)
                && version.has("ProvisionedConcurrencyConfig")
        });
        let found = if it.list("FileSystemConfigs").is_some_and(|it| !it.is_empty()) {
            "FileSystemConfigs"
        } else if it.number("EphemeralStorage.Size").is_some_and(|it| it > 512.0) {
            "EphemeralStorage above 512 MB"
        } else if provisions {
            "provisioned concurrency"
        } else {
            continue;
        };
        findings.on(&it, "SnapStart", "SnapStart does not go with this").found(found);
    }
}

fn public_subnet(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        for (at, node) in
            items(it.get("VpcConfig.SubnetIds")).unwrap_or_default().iter().enumerate()
        {
            let table = subnet(cx, node).and_then(|it| route_table_of(cx, &it));
            let Some(table) = table else { continue };
            if routes_of(cx, &table).iter().any(|it| is_to_internet_gateway(cx, it)) {
                findings
                    .on(
                        &it,
                        &format!("VpcConfig.SubnetIds.{at}"),
                        "a function in a public subnet has no internet",
                    )
                    .found(node.describe());
            }
        }
    }
}
