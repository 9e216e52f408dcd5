//! Who may take a role, against who does.

use stanchion_template::language::sub;

use crate::context::Context;
use crate::findings::Findings;
use crate::iam::{PRINCIPALS, is_principal, service};
use crate::model::identity::items;
use crate::model::role;
use crate::nearest::nearest;
use crate::rules::declare::rules;

rules! {
    "IAM-011" Error "A service principal that does not exist" {
        what: "The name of a service as principal has not the form name.amazonaws.com, or is close to a known one and not it.",
        why: "IAM refuses the document.",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
        fix: "use the service's principal",
        not_covered: "Names that are close to no known one.",
        failing: "Resources: {R: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: lamda.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}}\n",
        passing: "Resources: {R: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}}\n",
        check: principals,
    }
    "IAM-012" Error "A role does not trust the service that takes it" {
        what: "A resource names a role of the template, and the trust policy of the role does not name the service the resource is of.",
        why: "The service cannot take the role: it refuses the resource, or fails when it works.",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html",
        fix: "name the service as Principal in AssumeRolePolicyDocument",
        not_covered: "Roles outside of the template.",
        failing: "Resources:\n  R: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}\n  Code: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt R.Arn, Code: {ImageUri: a}, PackageType: Image}}\n",
        passing: "Resources:\n  R: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}\n  Code: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt R.Arn, Code: {ImageUri: a}, PackageType: Image}}\n",
        check: usage,
    }
    "SPF-002" Warning "A fleet's role cannot tag its instances" {
        what: "The role of a Spot Fleet, of the template, has neither AmazonEC2SpotFleetTaggingRole nor a policy of its own.",
        why: "The fleet can neither request, tag nor terminate instances.",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-prerequisites.html",
        fix: "add the managed policy service-role/AmazonEC2SpotFleetTaggingRole",
        failing: "Resources:\n  R: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: spotfleet.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}\n  F: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {IamFleetRole: !GetAtt R.Arn, TargetCapacity: 1, LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: lt-12345678, Version: '1'}}]}}}\n",
        passing: "Resources:\n  R: {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AmazonEC2SpotFleetTaggingRole'], AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: spotfleet.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}\n  F: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {IamFleetRole: !GetAtt R.Arn, TargetCapacity: 1, LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: lt-12345678, Version: '1'}}]}}}\n",
        check: fleet,
    }
}

/// Properties that name a role, and the service that takes it. Sources: the resource types' pages in the
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

fn principals(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for document in cx.documents() {
        for statement in document.statements().unwrap_or_default() {
            for (path, node) in statement.services() {
                let Some(name) = node.as_text().filter(|it| !sub::has_variables(it) && *it != "*")
                else {
                    continue;
                };
                if !is_principal(name) {
                    findings
                        .at(&path, "this is no service principal")
                        .found(name)
                        .allowed("name.amazonaws.com");
                    continue;
                }
                let Some((stem, _)) = name.split_once(".amazonaws.com") else { continue };
                // Most services are principals under the prefix of their actions.
                let is_service = service(stem).is_some();
                let is_known = PRINCIPALS.contains(&stem) || stem.contains('.') || is_service;
                if let (false, Some(close)) = (is_known, nearest(stem, PRINCIPALS)) {
                    findings
                        .at(&path, format!("no service is called {name}"))
                        .found(name)
                        .allowed(format!("did you mean {close}.amazonaws.com?"));
                }
            }
        }
    }
}

fn usage(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for (kind, property, service) in USES {
        for it in cx.of(kind) {
            let Some(role) = it.get(property).and_then(|it| role::role(cx, it)) else { continue };
            if role::trusts(&role, service) == Some(false) {
                findings
                    .on(&it, property, format!("{} does not trust {service}", role.id))
                    .found(role.id)
                    .allowed(format!("Principal: {{Service: {service}}}"));
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
                    .on(&it, property, format!("{} does not trust ec2.amazonaws.com", role.id))
                    .found(role.id)
                    .allowed("Principal: {Service: ec2.amazonaws.com}");
            }
        }
    }
}

fn fleet(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "SpotFleetRequestConfigData.IamFleetRole";
    for it in cx.of("AWS::EC2::SpotFleet") {
        let Some(role) = it.get(property).and_then(|it| role::role(cx, it)) else { continue };
        let permissions = role::permissions(cx, &role);
        let managed = items(role.get("ManagedPolicyArns")).is_some_and(|it| !it.is_empty());
        if permissions.statements.is_empty() && !permissions.is_open && !managed {
            findings.on(&it, property, format!("{} has no permissions", role.id)).found(role.id);
        }
    }
}
