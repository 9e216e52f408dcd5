//! Tests of growth: twice the resources are twice the work, for rules and the mount proof, up to eight times.

use stanchion_template::Template;

use crate::examination::analyse;
use crate::rule::Findings;
use crate::view::counted;

/// A network, and a file system with a mount target.
const BASE: &str = "Resources:
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true}}
  Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: us-east-1a}}
  Clients: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: a, VpcId: !Ref Vpc}}
  Targets:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: a
      VpcId: !Ref Vpc
      SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 2049, ToPort: 2049, SourceSecurityGroupId: !Ref Clients}]
  Store: {Type: AWS::EFS::FileSystem, Properties: {Encrypted: true}}
  Target: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: !Ref Store, SubnetId: !Ref Subnet, SecurityGroups: [!Ref Targets]}}
";

/// Returns the base with a part for each number. `{n}` in the part is the number.
fn template(size: usize, part: &str) -> String {
    let parts = (1..=size).map(|at| part.replace("{n}", &at.to_string()));
    BASE.to_owned() + &parts.collect::<String>()
}

/// Returns how much each rule looks at in a template.
#[track_caller]
fn work(text: String) -> Vec<(&'static str, usize)> {
    let parsed = Template::parse(text).unwrap();
    analyse(&parsed.template, |cx| {
        let of_rule = |rule: &'static crate::Rule| {
            let check = || rule.check(cx, &mut Findings::new(cx, rule.code));
            (rule.code.id, counted::in_work(check))
        };
        crate::rules::all().into_iter().map(of_rule).collect()
    })
}

#[track_caller]
fn grows_with_its_size(of: impl Fn(usize) -> String) {
    let sizes = [30, 60, 120, 240];
    let works = sizes.map(|it| (it, work(of(it))));
    for pair in works.windows(2) {
        let [(less, small), (more, large)] = pair else { continue };
        let both = small.iter().zip(large);
        let grow = both.filter(|((_, small), (_, large))| *large > small * 21 / 10 + 20);
        let faster: Vec<String> = grow
            .map(|((id, small), (_, large))| {
                format!("{id}: {small} for {less}, {large} for {more}")
            })
            .collect();
        assert!(faster.is_empty(), "{faster:?}");
    }
}

/// A role for functions, and a function with a file system.
const ROLE: &str = "  Role{n}:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}]}
";
const FUNCTION: &str = "  Function{n}:
    Type: AWS::Lambda::Function
    DependsOn: Target
    Properties:
      Role: !GetAtt ROLE.Arn
      PackageType: Image
      Code: {ImageUri: 111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1}
      FileSystemConfigs: [{Arn: !GetAtt Door{n}.Arn, LocalMountPath: /mnt/a}]
      VpcConfig: {SubnetIds: [!Ref Subnet], SecurityGroupIds: [!Ref GROUP]}
  Door{n}:
    Type: AWS::EFS::AccessPoint
    Properties: {FileSystemId: !Ref Store, PosixUser: {Uid: '1', Gid: '1'}, RootDirectory: {Path: /a{n}}}
";

fn function(role: &str, group: &str) -> String {
    FUNCTION.replace("ROLE", role).replace("GROUP", group)
}

#[test]
fn functions_with_access_points() {
    let own = format!("{ROLE}{}", function("Role{n}", "Clients"));
    grows_with_its_size(|it| template(it, &own));
    let policy = "  Policy{n}:
    Type: AWS::IAM::Policy
    Properties: {PolicyName: a{n}, Roles: [!Ref Role{n}], PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: ['elasticfilesystem:Client*', 'ec2:*'], Resource: '*'}]}}
";
    grows_with_its_size(|it| template(it, &format!("{own}{policy}")));
}

#[test]
fn functions_with_one_role_of_many_policies() {
    let policy = "  Policy{n}:
    Type: AWS::IAM::Policy
    Properties: {PolicyName: a{n}, Roles: [!Ref Shared], PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 'ec2:*', Resource: '*'}]}}
";
    let shared = ROLE.replace("Role{n}", "Shared");
    let part = format!("{policy}{}", function("Shared", "Clients"));
    grows_with_its_size(|it| template(it, &part) + &shared);
}

#[test]
fn machines_with_one_role_of_many_policies() {
    let shared = ROLE.replace("Role{n}", "Shared").replace("lambda.", "states.");
    let part = "  Policy{n}:
    Type: AWS::IAM::Policy
    Properties: {PolicyName: a{n}, Roles: [!Ref Shared], PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 'logs:*', Resource: '*'}]}}
  Log{n}: {Type: AWS::Logs::LogGroup, Properties: {RetentionInDays: 7}}
  Machine{n}:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: !GetAtt Shared.Arn
      LoggingConfiguration: {Level: ALL, Destinations: [{CloudWatchLogsLogGroup: {LogGroupArn: !GetAtt Log{n}.Arn}}]}
      Definition: {StartAt: A, States: {A: {Type: Pass, End: true}}}
";
    grows_with_its_size(|it| template(it, part) + &shared);
}

#[test]
fn buckets_that_invoke_one_function() {
    let shared = function("Role1", "Clients").replace("{n}", "1") + &ROLE.replace("{n}", "1");
    let part = "  Bucket{n}:
    Type: AWS::S3::Bucket
    Properties: {BucketName: a{n}, NotificationConfiguration: {LambdaConfigurations: [{Event: 's3:ObjectCreated:*', Function: !GetAtt Function1.Arn}]}}
  Permission{n}:
    Type: AWS::Lambda::Permission
    Properties: {Action: lambda:InvokeFunction, FunctionName: !Ref Function1, Principal: s3.amazonaws.com, SourceArn: 'arn:aws:s3:::a{n}'}
";
    grows_with_its_size(|it| template(it, part) + &shared);
}

#[test]
fn clients_with_a_rule_each() {
    let group = "  Client{n}: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: a, VpcId: !Ref Vpc}}\n";
    let rule = |source: &str| {
        format!(
            "  Rule{{n}}: {{Type: AWS::EC2::SecurityGroupIngress, Properties: {{GroupId: !Ref Targets, IpProtocol: tcp, FromPort: 2049, ToPort: 2049, {source}}}}}\n"
        )
    };
    let shared = ROLE.replace("{n}", "1");
    let of = |source: &str| format!("{group}{}{}", rule(source), function("Role1", "Client{n}"));
    let by_group = of("SourceSecurityGroupId: !Ref Client{n}");
    grows_with_its_size(|it| template(it, &by_group) + &shared);
    let by_block = of("CidrIp: 10.0.{n}.0/24").replace("[!Ref Subnet]", "[!Ref Subnet{n}]");
    let subnet = "  Subnet{n}: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.{n}.0/24, AvailabilityZone: us-east-1a}}\n";
    let by_block = format!("{by_block}{subnet}");
    grows_with_its_size(|it| {
        template(it, &by_block).replace("CidrBlock: 10.0.0.0/24", "CidrBlock: 10.0.255.0/24")
            + &shared
    });
}

#[test]
fn mounts_of_one_script() {
    let part = "  Store{n}: {Type: AWS::EFS::FileSystem, Properties: {Encrypted: true}}\n";
    let script = |size: usize| {
        let mut text = "  Plan:\n    Type: AWS::EC2::LaunchTemplate\n    Properties:\n      LaunchTemplateData:\n        UserData:\n          Fn::Base64: !Sub |\n            #!/bin/bash\n            yum install -y amazon-efs-utils\n".to_owned();
        for at in 1..=size {
            text.push_str(&format!("            mkdir -p /data{at}\n            mount -t efs -o tls ${{Store{at}}}:/ /data{at}\n            touch /data{at}/a\n"));
        }
        text
    };
    grows_with_its_size(|it| template(it, part) + &script(it));
}

#[test]
fn groups_of_instances_with_a_launch_template_each() {
    let part = "  Plan{n}:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        SecurityGroupIds: [!Ref Clients]
        UserData: {'Fn::Base64': !Sub \"#!/bin/bash\\nyum install -y amazon-efs-utils\\nmkdir /data\\nmount -t efs -o tls ${Store}:/ /data\\n\"}
  Group{n}:
    Type: AWS::AutoScaling::AutoScalingGroup
    DependsOn: Target
    Properties: {MinSize: '1', MaxSize: '2', VPCZoneIdentifier: [!Ref Subnet], LaunchTemplate: {LaunchTemplateId: !Ref Plan{n}, Version: '1'}}
";
    grows_with_its_size(|it| template(it, part));
}

#[test]
fn tasks_and_jobs() {
    let tasks = "  Task{n}:
    Type: AWS::ECS::TaskDefinition
    Properties:
      NetworkMode: awsvpc
      ContainerDefinitions: [{Name: a, Image: a, MountPoints: [{SourceVolume: d, ContainerPath: /d}]}]
      Volumes: [{Name: d, EFSVolumeConfiguration: {FilesystemId: !Ref Store, TransitEncryption: ENABLED}}]
  Service{n}:
    Type: AWS::ECS::Service
    DependsOn: Target
    Properties: {LaunchType: FARGATE, TaskDefinition: !Ref Task{n}, NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [!Ref Subnet], SecurityGroups: [!Ref Clients]}}}
";
    grows_with_its_size(|it| template(it, tasks));
    let jobs = "  Job{n}:
    Type: AWS::Batch::JobDefinition
    Properties: {Type: container, ContainerProperties: {Image: a, MountPoints: [{SourceVolume: d, ContainerPath: /d}], Volumes: [{Name: d, EfsVolumeConfiguration: {FileSystemId: !Ref Store, TransitEncryption: ENABLED}}]}}
  Environment{n}:
    Type: AWS::Batch::ComputeEnvironment
    Properties: {Type: MANAGED, ComputeResources: {Type: EC2, MaxvCpus: 4, InstanceTypes: [optimal], InstanceRole: a, Subnets: [!Ref Subnet], SecurityGroupIds: [!Ref Clients]}}
  Queue{n}:
    Type: AWS::Batch::JobQueue
    Properties: {Priority: 1, ComputeEnvironmentOrder: [{ComputeEnvironment: !Ref Environment{n}, Order: 1}]}
";
    grows_with_its_size(|it| template(it, jobs));
}

#[test]
fn file_systems_with_a_network_each() {
    let part = "  Subnet{n}: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.{n}.0/24, AvailabilityZone: us-east-1a}}
  Acl{n}: {Type: AWS::EC2::NetworkAcl, Properties: {VpcId: !Ref Vpc}}
  Entry{n}: {Type: AWS::EC2::NetworkAclEntry, Properties: {NetworkAclId: !Ref Acl{n}, RuleNumber: 1, Protocol: -1, CidrBlock: 0.0.0.0/0, RuleAction: allow}}
  Joined{n}: {Type: AWS::EC2::SubnetNetworkAclAssociation, Properties: {SubnetId: !Ref Subnet{n}, NetworkAclId: !Ref Acl{n}}}
  Own{n}: {Type: AWS::EFS::FileSystem, Properties: {Encrypted: true}}
  Target{n}: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: !Ref Own{n}, SubnetId: !Ref Subnet, SecurityGroups: [!Ref Targets]}}
";
    let function = function("Role1", "Clients")
        .replace("!Ref Store", "!Ref Own{n}")
        .replace("!Ref Subnet", "!Ref Subnet{n}");
    let part = format!("{part}{function}");
    let shared = ROLE.replace("{n}", "1");
    grows_with_its_size(|it| {
        template(it, &part).replace("CidrBlock: 10.0.0.0/24", "CidrBlock: 10.0.255.0/24") + &shared
    });
}

/// Returns parts that are joined in one line, such as the items of a list. `{n}` is the number.
fn joined(size: usize, part: &str) -> String {
    let parts = (0..size).map(|at| part.replace("{n}", &at.to_string()));
    parts.collect::<Vec<String>>().join(", ")
}

/// One resource whose property has many parts, which rules compare with each other.
#[test]
fn parts_of_one_resource() {
    let of = |resource: fn(usize) -> String| {
        grows_with_its_size(|it| format!("{BASE}  Own: {{{}}}\n", resource(it)));
        grows_with_its_size(|it| format!("{BASE}  Own: {{{}}}\n", resource(it * 4)));
    };
    of(|it| {
        let containers = joined(
            it,
            "{Name: c{n}, Image: a, DependsOn: [{ContainerName: c1, Condition: HEALTHY}]}",
        );
        format!(
            "Type: AWS::ECS::TaskDefinition, Properties: {{ContainerDefinitions: [{containers}]}}"
        )
    });
    of(|it| {
        let overrides = joined(it, "{InstanceType: m5.large, SubnetId: subnet-{n}}");
        format!(
            "Type: AWS::EC2::SpotFleet, Properties: {{SpotFleetRequestConfigData: {{IamFleetRole: a, TargetCapacity: 1, LaunchTemplateConfigs: [{{LaunchTemplateSpecification: {{LaunchTemplateId: a, Version: 1}}, Overrides: [{overrides}]}}]}}}}"
        )
    });
    of(|it| {
        let tags = joined(it, "{Key: k{n}, Value: v}");
        format!("Type: AWS::EC2::VPC, Properties: {{CidrBlock: 10.1.0.0/16, Tags: [{tags}]}}")
    });
    of(|it| {
        let text = joined(it, "${V{n}}");
        let own = joined(it, "V{n}: a");
        format!("Type: AWS::SNS::Topic, Properties: {{DisplayName: !Sub ['{text}', {{{own}}}]}}")
    });
    of(|it| {
        let statements = joined(
            it,
            "{Sid: S{n}, Effect: Allow, Action: ['s3:GetObject', 's3:PutObjekt'], Resource: 'arn:aws:s3:::a/{n}'}",
        );
        format!(
            "Type: AWS::IAM::ManagedPolicy, Properties: {{PolicyDocument: {{Version: '2012-10-17', Statement: [{statements}]}}}}"
        )
    });
    of(|it| {
        let widgets = joined(it, "{\"x\": 1, \"width\": 40, \"height\": 1}");
        format!(
            "Type: AWS::CloudWatch::Dashboard, Properties: {{DashboardBody: '{{\"widgets\": [{widgets}]}}'}}"
        )
    });
    of(|it| {
        let names = joined(it, "Own{n}");
        format!("Type: AWS::SNS::Topic, DependsOn: [{names}]")
    });
}

/// Many resources that name one thing, or one name each.
#[test]
fn names_of_many_resources() {
    let parts = [
        // Misspelled names, for which the nearest name is searched.
        "  T{n}: {Type: AWS::SNS::Topik{n}}\n",
        "  T{n}: {Type: AWS::SNS::Topic, Properties: {DisplayNam: a}}\n",
        "  T{n}: {Type: AWS::SNS::Topic, Properties: {TopicName: same}}\n",
        "  T{n}: {Type: AWS::SNS::Topic, DependsOn: [Store, Target], Properties: {DisplayName: !Sub '${Store}-${Target}'}}\n",
        "  Next{n}: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.1.{n}.0/24, AvailabilityZone: us-east-1a}}\n",
        "  F{n}: {Type: AWS::FSx::FileSystem, Properties: {FileSystemType: LUSTRE, SubnetIds: [!Ref Subnet], StorageCapacity: 1200, LustreConfiguration: {DeploymentType: SCRATCH_2, CopyTagsToBackups: true}}}
  L{n}: {Type: AWS::FSx::DataRepositoryAssociation, Properties: {FileSystemId: !Ref F{n}, FileSystemPath: /a, DataRepositoryPath: 's3://a'}}\n",
        "  G{n}: {Type: AWS::EC2::InternetGateway}
  V{n}: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
  A{n}: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: !Ref V{n}, InternetGatewayId: !Ref G{n}}}\n",
        "  Q{n}: {Type: AWS::SQS::Queue, Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt D{n}.Arn, maxReceiveCount: 3}}}
  D{n}: {Type: AWS::SQS::Queue}\n",
        "  R{n}: {Type: AWS::ApiGatewayV2::Route, Properties: {ApiId: !Ref Api, RouteKey: 'GET /{n}', Target: !Sub 'integrations/${Int}'}}\n",
    ];
    for part in parts {
        grows_with_its_size(|it| template(it, part));
        grows_with_its_size(|it| template(it * 4, part));
    }
}

/// Values of parameters, mappings and conditions that many resources use.
#[test]
fn values_that_many_resources_use() {
    let system = |value: &str| {
        format!(
            "  System{{n}}: {{Type: AWS::EFS::FileSystem, Properties: {{ThroughputMode: {value}}}}}\n"
        )
    };
    let parameter = |it: usize| {
        let values = joined(it, "m{n}");
        format!("Parameters: {{P: {{Type: String, AllowedValues: [{values}]}}}}\n")
            + &template(it, &system("!Ref P"))
    };
    let mapping = |it: usize| {
        let keys = joined(it, "K{n}: {A: bursting, B: m{n}}");
        format!("Mappings: {{M: {{{keys}}}}}\n")
            + &template(it, &system("!FindInMap [M, K1, A]"))
            + &(0..it)
                .map(|at| format!("  Other{at}: {{Type: AWS::EFS::FileSystem, Properties: {{ThroughputMode: !FindInMap [M, !Ref 'AWS::Region', B]}}}}\n"))
                .collect::<String>()
    };
    let conditions = |it: usize| {
        let chain =
            joined(it, "C{n}: !Not [!Condition D{n}], D{n}: !Equals [!Ref 'AWS::Region', r{n}]");
        format!("Conditions: {{{chain}}}\n") + &template(it, "  T{n}: {Type: AWS::SNS::Topic}\n")
    };
    let all: [&dyn Fn(usize) -> String; 3] = [&parameter, &mapping, &conditions];
    for of in all {
        grows_with_its_size(of);
        grows_with_its_size(|it| of(it * 4));
    }
}
