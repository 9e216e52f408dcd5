//! Trust policies, compared with the services that assume the roles.

use stanchion_template::Node;
use stanchion_template::language::sub;

use crate::analysis::Analysis;
use crate::code;
use crate::iam::{PRINCIPALS, is_principal, service};
use crate::model::policy::Purpose;
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
        "ComputeResources.ManagedInstancesProvider.InfrastructureRoleArn",
        "ecs.amazonaws.com",
    ),
    ("AWS::ECS::TaskDefinition", "TaskRoleArn", "ecs-tasks.amazonaws.com"),
    ("AWS::ECS::TaskDefinition", "ExecutionRoleArn", "ecs-tasks.amazonaws.com"),
    (
        "AWS::Batch::JobDefinition",
        "EcsProperties.TaskProperties.*.TaskRoleArn",
        "ecs-tasks.amazonaws.com",
    ),
    (
        "AWS::Batch::JobDefinition",
        "EcsProperties.TaskProperties.*.ExecutionRoleArn",
        "ecs-tasks.amazonaws.com",
    ),
    ("AWS::DataSync::LocationEFS", "FileSystemAccessRoleArn", "datasync.amazonaws.com"),
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
    ("AWS::ApiGateway::Authorizer", "AuthorizerCredentials", "apigateway.amazonaws.com"),
    ("AWS::ApiGatewayV2::Integration", "CredentialsArn", "apigateway.amazonaws.com"),
    ("AWS::AppSync::DataSource", "ServiceRoleArn", "appsync.amazonaws.com"),
    ("AWS::AutoScaling::LifecycleHook", "RoleARN", "autoscaling.amazonaws.com"),
    ("AWS::CloudTrail::Trail", "CloudWatchLogsRoleArn", "cloudtrail.amazonaws.com"),
    ("AWS::CodeDeploy::DeploymentGroup", "ServiceRoleArn", "codedeploy.amazonaws.com"),
    ("AWS::CodePipeline::Pipeline", "RoleArn", "codepipeline.amazonaws.com"),
    ("AWS::DLM::LifecyclePolicy", "ExecutionRoleArn", "dlm.amazonaws.com"),
    ("AWS::EKS::FargateProfile", "PodExecutionRoleArn", "eks-fargate-pods.amazonaws.com"),
    ("AWS::EMR::Cluster", "ServiceRole", "elasticmapreduce.amazonaws.com"),
    ("AWS::Events::Rule", "Targets.*.RoleArn", "events.amazonaws.com"),
    ("AWS::Glue::Crawler", "Role", "glue.amazonaws.com"),
    ("AWS::Glue::Job", "Role", "glue.amazonaws.com"),
    (
        "AWS::KinesisFirehose::DeliveryStream",
        "ExtendedS3DestinationConfiguration.RoleARN",
        "firehose.amazonaws.com",
    ),
    (
        "AWS::KinesisFirehose::DeliveryStream",
        "S3DestinationConfiguration.RoleARN",
        "firehose.amazonaws.com",
    ),
    ("AWS::Logs::SubscriptionFilter", "RoleArn", "logs.amazonaws.com"),
    ("AWS::Pipes::Pipe", "RoleArn", "pipes.amazonaws.com"),
    ("AWS::RDS::DBInstance", "MonitoringRoleArn", "monitoring.rds.amazonaws.com"),
    ("AWS::S3::Bucket", "ReplicationConfiguration.Role", "s3.amazonaws.com"),
    ("AWS::Transfer::User", "Role", "transfer.amazonaws.com"),
];

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::IAM_011, principals),
    Rule::new(code::IAM_012, usage),
    Rule::new(code::IAM_017, actions),
];

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
                let is_known =
                    PRINCIPALS.contains(&stem) || stem.contains('.') || service(stem).is_some();
                if !is_known && let Some(close) = nearest(stem, PRINCIPALS) {
                    findings
                        .at(&path, format!("the service principal {name} does not exist"))
                        .found(name)
                        .suggest(format!("{close}.amazonaws.com"));
                }
            }
        }
    }
}

fn usage(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut check =
        |it: &Resource<'_>, property: &str, role: Option<Resource<'_>>, service: &str| {
            let Some(role) = role else { return };
            if role::trusts(&role, service) == Some(false) {
                findings
                    .on(it, property, format!("the role {} does not trust {service}", role.id))
                    .found(role.id)
                    .allowed(format!("Principal: {{Service: {service}}}"));
            }
        };
    for (kind, property, service) in USES {
        for it in cx.of(kind) {
            let Some((list, inner)) = property.split_once(".*.") else {
                let role = it.get(property).and_then(|it| role::role(cx, it));
                check(&it, property, role, service);
                continue;
            };
            for (at, item) in it.list(list).unwrap_or_default().iter().enumerate() {
                let role = item.get(inner).and_then(|it| role::role(cx, it));
                check(&it, &format!("{list}.{at}.{inner}"), role, service);
            }
        }
    }
    // AWS Batch uses a Spot Fleet, and so its role, only for this strategy.
    for it in cx.of("AWS::Batch::ComputeEnvironment") {
        let property = "ComputeResources.SpotIamFleetRole";
        let strategy = "ComputeResources.AllocationStrategy";
        let uses_fleet = !it.has(strategy) || it.text(strategy) == Some("BEST_FIT");
        let role = it.get(property).filter(|_| uses_fleet).and_then(|it| role::role(cx, it));
        check(&it, property, role, "spotfleet.amazonaws.com");
    }
    for (kind, property) in [
        ("AWS::EC2::Instance", "IamInstanceProfile"),
        ("AWS::EC2::LaunchTemplate", "LaunchTemplateData.IamInstanceProfile.Arn"),
        ("AWS::EC2::LaunchTemplate", "LaunchTemplateData.IamInstanceProfile.Name"),
        ("AWS::AutoScaling::LaunchConfiguration", "IamInstanceProfile"),
        ("AWS::Batch::ComputeEnvironment", "ComputeResources.InstanceRole"),
    ] {
        for it in cx.of(kind) {
            let role = it.get(property).and_then(|it| role::of_profile(cx, it));
            check(&it, property, role, "ec2.amazonaws.com");
        }
    }
}

fn actions(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for document in cx.documents().iter().filter(|it| it.purpose == Purpose::Trust) {
        for statement in document.statements().unwrap_or_default() {
            for action in statement.values("Action").iter().filter_map(Node::as_text) {
                let Some((prefix, _)) = action.split_once(':') else { continue };
                if !prefix.eq_ignore_ascii_case("sts") && !prefix.contains(['*', '?', '$']) {
                    findings
                        .at(
                            &statement.below("Action"),
                            format!("a trust policy cannot have the action {action}"),
                        )
                        .found(action)
                        .allowed("sts:AssumeRole, sts:AssumeRoleWithWebIdentity, sts:AssumeRoleWithSAML, sts:TagSession or sts:SetSourceIdentity");
                }
            }
        }
    }
}
