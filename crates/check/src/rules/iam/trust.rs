//! Trust policies, compared with the services that assume the roles.

use stanchion_template::language::sub;

use crate::analysis::Analysis;
use crate::code;
use crate::iam::{PRINCIPALS, is_principal, service};
use crate::model::role;
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

/// The properties that name a role, and the service that assumes it. Sources: the resource types' pages in the
/// CloudFormation reference.
const USES: &[(&str, &str, &str)] = &[
    ("AWS::Lambda::Function", "Role", "lambda.amazonaws.com"),
    ("AWS::EC2::SpotFleet", "SpotFleetRequestConfigData.IamFleetRole", "spotfleet.amazonaws.com"),
    ("AWS::Batch::JobDefinition", "ContainerProperties.JobRoleArn", "ecs-tasks.amazonaws.com"),
    (
        "AWS::Batch::JobDefinition",
        "ContainerProperties.ExecutionRoleArn",
        "ecs-tasks.amazonaws.com",
    ),
    ("AWS::Batch::ComputeEnvironment", "ServiceRole", "batch.amazonaws.com"),
    (
        "AWS::Batch::ComputeEnvironment",
        "ComputeResources.SpotIamFleetRole",
        "spotfleet.amazonaws.com",
    ),
    (
        "AWS::Batch::ComputeEnvironment",
        "ComputeResources.ManagedInstancesProvider.InfrastructureRoleArn",
        "ecs.amazonaws.com",
    ),
    ("AWS::ECS::TaskDefinition", "TaskRoleArn", "ecs-tasks.amazonaws.com"),
    ("AWS::ECS::TaskDefinition", "ExecutionRoleArn", "ecs-tasks.amazonaws.com"),
    ("AWS::StepFunctions::StateMachine", "RoleArn", "states.amazonaws.com"),
    ("AWS::Backup::BackupSelection", "BackupSelection.IamRoleArn", "backup.amazonaws.com"),
    ("AWS::DataSync::LocationS3", "S3Config.BucketAccessRoleArn", "datasync.amazonaws.com"),
    ("AWS::S3Files::FileSystem", "RoleArn", "elasticfilesystem.amazonaws.com"),
    ("AWS::Scheduler::Schedule", "Target.RoleArn", "scheduler.amazonaws.com"),
    ("AWS::EC2::FlowLog", "DeliverLogsPermissionArn", "vpc-flow-logs.amazonaws.com"),
    ("AWS::EKS::Cluster", "RoleArn", "eks.amazonaws.com"),
    ("AWS::EKS::Nodegroup", "NodeRole", "ec2.amazonaws.com"),
    ("AWS::SageMaker::NotebookInstance", "RoleArn", "sagemaker.amazonaws.com"),
    ("AWS::SageMaker::Domain", "DefaultUserSettings.ExecutionRole", "sagemaker.amazonaws.com"),
    ("AWS::CodeBuild::Project", "ServiceRole", "codebuild.amazonaws.com"),
    ("AWS::SSM::MaintenanceWindowTask", "ServiceRoleArn", "ssm.amazonaws.com"),
    ("AWS::ApiGateway::Account", "CloudWatchRoleArn", "apigateway.amazonaws.com"),
];

/// The lists whose entries name a role, the property of the entry, and the service that assumes it.
const LISTS: &[(&str, &str, &str, &str)] =
    &[("AWS::Events::Rule", "Targets", "RoleArn", "events.amazonaws.com")];

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::IAM_011, principals), Rule::new(code::IAM_012, usage)];

fn principals(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for document in cx.documents() {
        for statement in document.statements().unwrap_or_default() {
            for (path, node) in statement.services() {
                let Some(name) = node.as_text().filter(|it| !sub::has_variables(it) && *it != "*")
                else {
                    continue;
                };
                if !is_principal(name) {
                    findings
                        .at(&path, "the service principal is not valid")
                        .found(name)
                        .allowed("name.amazonaws.com");
                    continue;
                }
                let Some((stem, _)) = name.split_once(".amazonaws.com") else { continue };
                // The name of most service principals is the prefix of the service's actions.
                let is_service = service(stem).is_some();
                let is_known = PRINCIPALS.contains(&stem) || stem.contains('.') || is_service;
                if let (false, Some(close)) = (is_known, nearest(stem, PRINCIPALS)) {
                    findings
                        .at(&path, format!("the service principal {name} does not exist"))
                        .found(name)
                        .allowed(format!("did you mean {close}.amazonaws.com?"));
                }
            }
        }
    }
}

fn usage(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut trusted = |it: &Resource<'_>, property: &str, service: &str| {
        let Some(role) = it.get(property).and_then(|it| role::role(cx, it)) else { return };
        if role::trusts(&role, service) == Some(false) {
            findings
                .on(it, property, format!("the role {} does not trust {service}", role.id))
                .found(role.id)
                .allowed(format!("Principal: {{Service: {service}}}"));
        }
    };
    for (kind, property, service) in USES {
        cx.of(kind).for_each(|it| trusted(&it, property, service));
    }
    for (kind, list, property, service) in LISTS {
        for it in cx.of(kind) {
            for at in 0..it.list(list).map_or(0, <[_]>::len) {
                trusted(&it, &format!("{list}.{at}.{property}"), service);
            }
        }
    }
    let profiles = [
        ("AWS::EC2::Instance", "IamInstanceProfile"),
        ("AWS::EC2::LaunchTemplate", "LaunchTemplateData.IamInstanceProfile.Arn"),
        ("AWS::EC2::LaunchTemplate", "LaunchTemplateData.IamInstanceProfile.Name"),
        ("AWS::AutoScaling::LaunchConfiguration", "IamInstanceProfile"),
        ("AWS::Batch::ComputeEnvironment", "ComputeResources.InstanceRole"),
    ];
    for (kind, property) in profiles {
        for it in cx.of(kind) {
            let Some(role) = it.get(property).and_then(|it| role::of_profile(cx, it)) else {
                continue;
            };
            if role::trusts(&role, "ec2.amazonaws.com") == Some(false) {
                findings
                    .on(
                        &it,
                        property,
                        format!("the role {} does not trust ec2.amazonaws.com", role.id),
                    )
                    .found(role.id)
                    .allowed("Principal: {Service: ec2.amazonaws.com}");
            }
        }
    }
}
