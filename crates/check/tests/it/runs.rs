//! The mount proof of tasks and launch templates: it says that a mount works only if something runs with the settings that
//! the template shows.

use stanchion_check::explain_mounts;
use stanchion_template::Template;

const TASK: &str = include_str!("task.yaml");
const MACHINE: &str = include_str!("machine.yaml");

/// Returns the proof of a template in which texts are replaced by others. The texts must exist in the template.
#[track_caller]
fn proof(text: &str, changes: &[(&str, &str)]) -> String {
    let mut text = text.to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from:?} is not in the template");
        text = text.replacen(from, to, 1);
    }
    explain_mounts(&Template::parse(text).unwrap().template)
}

#[track_caller]
fn assert_works(proof: &str) {
    assert!(proof.contains("This mount works."), "{proof}");
}

#[track_caller]
fn assert_open(proof: &str, why: &str) {
    assert!(!proof.contains("This mount works."), "{proof}");
    let shows = proof.lines().any(|it| it.trim_start().starts_with("open") && it.contains(why));
    assert!(shows, "{why:?} is not in:\n{proof}");
}

#[test]
fn a_volume_without_mount_point_is_not_mounted() {
    assert_works(&proof(TASK, &[]));
    let points = "          MountPoints: [{SourceVolume: data, ContainerPath: /data}]\n";
    let none = proof(TASK, &[(points, "")]);
    assert!(none.contains("no container mounts the volume"), "{none}");
    assert!(!none.contains("This mount works."), "{none}");
    let by_parameter = proof(
        TASK,
        &[
            ("SourceVolume: data", "SourceVolume: !Ref Name"),
            ("Resources:\n", "Parameters: {Name: {Type: String}}\nResources:\n"),
        ],
    );
    assert_open(&by_parameter, "which container mounts the volume");
}

#[test]
fn a_service_without_tasks_is_open() {
    let idle = ("DesiredCount: 2", "DesiredCount: 0");
    assert_open(&proof(TASK, &[idle]), "Service has a desired count of 0");
    let scaling = "Resources:\n  Scaling:\n    Type: AWS::ApplicationAutoScaling::ScalableTarget\n    Properties: {ResourceId: !Sub 'service/${Cluster}/${Service.Name}', MinCapacity: 1, MaxCapacity: 4, ScalableDimension: 'ecs:service:DesiredCount', ServiceNamespace: ecs}\n";
    assert_works(&proof(TASK, &[idle, ("Resources:\n", scaling)]));
    assert_works(&proof(TASK, &[("DesiredCount: 2", "DeploymentConfiguration: {}")]));
}

#[test]
fn tasks_on_instances_need_instances() {
    let ec2 = ("LaunchType: FARGATE", "LaunchType: EC2");
    let default = ("      LaunchType: FARGATE\n", "");
    assert_open(&proof(TASK, &[ec2]), "container instances of Cluster");
    assert_open(&proof(TASK, &[default]), "container instances of Cluster");
    let outside = ("Cluster: !Ref Cluster", "Cluster: main");
    assert_open(&proof(TASK, &[ec2, outside]), "container instances of the cluster");
    let group = |size: &str| {
        format!(
            "Resources:
  Plan:
    Type: AWS::EC2::LaunchTemplate
    Properties: {{LaunchTemplateData: {{ImageId: ami-0123456789abcdef0}}}}
  Group:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: '{size}'
      MaxSize: '4'
      VPCZoneIdentifier: [!Ref Subnet]
      LaunchTemplate: {{LaunchTemplateId: !Ref Plan, Version: !GetAtt Plan.LatestVersionNumber}}
"
        )
    };
    let provider = "  Provider:
    Type: AWS::ECS::CapacityProvider
    Properties: {AutoScalingGroupProvider: {AutoScalingGroupArn: !Ref Group, ManagedScaling: {Status: ENABLED}}}
  Joined:
    Type: AWS::ECS::ClusterCapacityProviderAssociations
    Properties:
      Cluster: !Ref Cluster
      CapacityProviders: [!Ref Provider]
      DefaultCapacityProviderStrategy: [{CapacityProvider: !Ref Provider, Weight: 1}]
";
    let with = format!("{}{provider}", group("0"));
    assert_works(&proof(TASK, &[ec2, ("Resources:\n", &with)]));
    assert_works(&proof(TASK, &[default, ("Resources:\n", &with)]));
    // Without managed scaling, nothing starts instances in an empty group.
    let joins = "ImageId: ami-0123456789abcdef0, UserData: {'Fn::Base64': !Sub \"#!/bin/sh\\necho ECS_CLUSTER=${Cluster} >> /etc/ecs/ecs.config\\n\"}";
    let own = group("1").replace("ImageId: ami-0123456789abcdef0", joins);
    assert_works(&proof(TASK, &[ec2, ("Resources:\n", &own)]));
    assert_open(
        &proof(TASK, &[ec2, ("Resources:\n", &group("1"))]),
        "container instances of Cluster",
    );
    let fargate = "CapacityProviderStrategy: [{CapacityProvider: FARGATE_SPOT, Weight: 1}]";
    assert_works(&proof(TASK, &[("LaunchType: FARGATE", fargate)]));
}

#[test]
fn a_role_has_to_trust_its_service() {
    let other = proof(TASK, &[("ecs-tasks.amazonaws.com", "ec2.amazonaws.com")]);
    assert!(other.contains("Role does not trust ecs-tasks.amazonaws.com"), "{other}");
    assert!(other.contains("This mount cannot work."), "{other}");
    let federated = "Principal: {Federated: !Ref 'AWS::AccountId'}";
    let text = TASK.replace("Principal: {Service: ecs-tasks.amazonaws.com}", federated);
    assert!(!proof(&text, &[]).contains("This mount works."));
    let unknown = TASK.replace("Service: ecs-tasks.amazonaws.com", "Service: !Ref Who");
    let parameter = ("Resources:\n", "Parameters: {Who: {Type: String}}\nResources:\n");
    assert_open(&proof(&unknown, &[parameter]), "trusts ecs-tasks.amazonaws.com");
}

/// A launch template with the user data of `MACHINE`, and what starts it.
#[track_caller]
fn started(data: &str, starter: &str) -> String {
    let (before, after) = MACHINE.split_once("  Machine:\n").unwrap();
    let script = after.split_once("      UserData:\n").unwrap().1;
    let script: String = script.lines().map(|it| format!("    {it}\n")).collect();
    let text = format!(
        "{before}  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: [{{Effect: Allow, Principal: {{Service: ec2.amazonaws.com}}, Action: sts:AssumeRole}}]
  Profile: {{Type: AWS::IAM::InstanceProfile, Properties: {{Roles: [!Ref Role]}}}}
  LambdaRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: [{{Effect: Allow, Principal: {{Service: lambda.amazonaws.com}}, Action: sts:AssumeRole}}]
  LambdaProfile: {{Type: AWS::IAM::InstanceProfile, Properties: {{Roles: [!Ref LambdaRole]}}}}
  Empty:
    Type: AWS::EC2::LaunchTemplate
    Properties: {{LaunchTemplateData: {{ImageId: ami-0123456789abcdef0}}}}
  Plan:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        ImageId: ami-0123456789abcdef0
        SecurityGroupIds: [!Ref ClientSg]
        IamInstanceProfile: {{Arn: !GetAtt Profile.Arn}}
        {data}
        UserData:
{script}{starter}"
    );
    proof(&text, &[])
}

fn instance(more: &str, version: &str) -> String {
    started(
        "InstanceType: t3.micro",
        &format!(
            "  Machine:\n    Type: AWS::EC2::Instance\n    DependsOn: [Target, Route, RtA]\n    Properties: {{SubnetId: !Ref Subnet, LaunchTemplate: {{LaunchTemplateId: !Ref Plan, Version: {version}}}{more}}}\n"
        ),
    )
}

fn group(properties: &str) -> String {
    started(
        "InstanceType: t3.micro",
        &format!(
            "  Group:\n    Type: AWS::AutoScaling::AutoScalingGroup\n    DependsOn: [Target, Route, RtA]\n    Properties:\n      VPCZoneIdentifier: [!Ref Subnet]\n{properties}"
        ),
    )
}

#[test]
fn another_version_of_a_launch_template_is_open() {
    for same in ["'1'", "!GetAtt Plan.LatestVersionNumber", "$Default", "$Latest"] {
        assert_works(&instance("", same));
    }
    for other in ["'2'", "3", "!GetAtt Empty.LatestVersionNumber"] {
        assert_open(&instance("", other), "Plan");
    }
}

#[test]
fn the_settings_of_an_instance_replace_those_of_its_launch_template() {
    let latest = "!GetAtt Plan.LatestVersionNumber";
    assert_works(&instance(", IamInstanceProfile: !Ref Profile", latest));
    let other = instance(", IamInstanceProfile: !Ref LambdaProfile", latest);
    assert!(other.contains("LambdaRole does not trust ec2.amazonaws.com"), "{other}");
    let windows = instance(
        ", ImageId: '{{resolve:ssm:/aws/service/ami-windows-latest/Windows_Server}}'",
        latest,
    );
    assert_open(&windows, "image");
    // The user data of the instance does not mount the file system.
    let own = instance(", UserData: {'Fn::Base64': '#!/bin/sh'}", latest);
    assert_open(&own, "does not show where the instance runs");
}

#[test]
fn an_empty_group_is_open() {
    let template =
        "      LaunchTemplate: {LaunchTemplateId: !Ref Plan, Version: '1'}\n      MaxSize: '4'\n";
    assert_works(&group(&format!("{template}      MinSize: '1'\n")));
    assert_open(&group(&format!("{template}      MinSize: '0'\n")), "Group has a capacity of 0");
    assert_works(&group(&format!("{template}      MinSize: '0'\n      DesiredCapacity: '1'\n")));
    let policy = "  Policy:\n    Type: AWS::AutoScaling::ScalingPolicy\n    Properties: {AutoScalingGroupName: !Ref Group, PolicyType: TargetTrackingScaling}\n";
    assert_works(&group(&format!("{template}      MinSize: '0'\n{policy}")));
}

#[test]
fn overrides_of_a_group_count() {
    let mixed = |base: &str, overrides: &str| {
        group(&format!(
            "      MinSize: '1'\n      MaxSize: '4'\n      MixedInstancesPolicy:\n        LaunchTemplate:\n          LaunchTemplateSpecification: {{LaunchTemplateId: !Ref {base}, Version: '1'}}\n          Overrides: {overrides}\n"
        ))
    };
    assert_works(&mixed("Plan", "[{InstanceType: t3.micro}]"));
    // The only override has another launch template, so nothing starts instances of the first one.
    let other = "LaunchTemplateSpecification: {LaunchTemplateId: !Ref Empty, Version: '1'}";
    let only = mixed("Plan", &format!("[{{InstanceType: t3.micro, {other}}}]"));
    assert_open(&only, "does not show where the instance runs");
    let own = other.replace("Empty", "Plan");
    assert_works(&mixed("Empty", &format!("[{{InstanceType: t3.micro, {own}}}]")));
    let windows = "ImageId: '{{resolve:ssm:/aws/service/ami-windows-latest/Windows_Server}}'";
    let both = mixed(
        "Plan",
        &format!("[{{InstanceType: t3.micro}}, {{InstanceType: t3.small, {windows}}}]"),
    );
    let verdicts = both.lines().filter(|it| it.trim_start().starts_with("This mount works."));
    assert_eq!(verdicts.count(), 1, "{both}");
    assert!(both.contains("open      user data        the image does not run Linux"), "{both}");
}

#[test]
fn overrides_of_a_fleet_count() {
    let fleet = |capacity: u32, overrides: &str| {
        started(
            "InstanceType: t3.micro",
            &format!(
                "  Fleet:\n    Type: AWS::EC2::EC2Fleet\n    DependsOn: [Target, Route, RtA]\n    Properties:\n      TargetCapacitySpecification: {{TotalTargetCapacity: {capacity}}}\n      LaunchTemplateConfigs:\n        - LaunchTemplateSpecification: {{LaunchTemplateId: !Ref Plan, Version: '1'}}\n          Overrides: {overrides}\n"
            ),
        )
    };
    assert_works(&fleet(1, "[{SubnetId: !Ref Subnet}]"));
    assert_open(&fleet(0, "[{SubnetId: !Ref Subnet}]"), "target capacity of 0");
    let role =
        fleet(1, "[{SubnetId: !Ref Subnet, IamInstanceProfile: {Name: !Ref LambdaProfile}}]");
    assert!(role.contains("LambdaRole does not trust ec2.amazonaws.com"), "{role}");
    let groups = "[{NetworkInterfaces: [{DeviceIndex: 0, SubnetId: !Ref Subnet, Groups: [sg-0123456789abcdef0]}]}]";
    assert!(!fleet(1, groups).contains("This mount works."));
}
