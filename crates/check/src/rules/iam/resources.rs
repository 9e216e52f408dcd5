//! The resources of statements, compared with their actions.

use std::collections::BTreeMap;

use crate::view::identity::reference_of;
use stanchion_template::language::sub;
use stanchion_template::{Node, counted};

use super::actions::is_exact;
use crate::analysis::Analysis;
use crate::code;
use crate::iam::{fits, service, with_stars};
use crate::model::policy::{Purpose, Statement};
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::IAM_010, shape), Rule::new(code::IAM_015, form)];

/// The ARNs that `Fn::GetAtt` returns for resource types of storage and compute, with `*` for unknown parts.
const ATTRIBUTES: [(&str, &str, &str); 16] = [
    ("AWS::S3::Bucket", "Arn", "arn:*:s3:::b"),
    ("AWS::EFS::FileSystem", "Arn", "arn:*:elasticfilesystem:*:*:file-system/f"),
    ("AWS::EFS::AccessPoint", "Arn", "arn:*:elasticfilesystem:*:*:access-point/a"),
    ("AWS::FSx::FileSystem", "ResourceARN", "arn:*:fsx:*:*:file-system/f"),
    ("AWS::Lambda::Function", "Arn", "arn:*:lambda:*:*:function:f"),
    ("AWS::SQS::Queue", "Arn", "arn:*:sqs:*:*:q"),
    ("AWS::KMS::Key", "Arn", "arn:*:kms:*:*:key/k"),
    ("AWS::DynamoDB::Table", "Arn", "arn:*:dynamodb:*:*:table/t"),
    ("AWS::IAM::Role", "Arn", "arn:*:iam::*:role/r"),
    ("AWS::Logs::LogGroup", "Arn", "arn:*:logs:*:*:log-group:g:*"),
    ("AWS::StepFunctions::StateMachine", "Arn", "arn:*:states:*:*:stateMachine:s"),
    ("AWS::ECS::Cluster", "Arn", "arn:*:ecs:*:*:cluster/c"),
    ("AWS::ECR::Repository", "Arn", "arn:*:ecr:*:*:repository/r"),
    ("AWS::Events::Rule", "Arn", "arn:*:events:*:*:rule/r"),
    ("AWS::Batch::JobQueue", "JobQueueArn", "arn:*:batch:*:*:job-queue/q"),
    (
        "AWS::Batch::ComputeEnvironment",
        "ComputeEnvironmentArn",
        "arn:*:batch:*:*:compute-environment/c",
    ),
];

/// The resource types whose `Ref` is a name, an id or a URL, and so never an ARN. Sources: the resource types' pages in
/// the CloudFormation reference, section "Return values".
const NAMED: [&str; 38] = [
    "AWS::ApiGateway::RestApi",
    "AWS::ApiGatewayV2::Api",
    "AWS::Backup::BackupVault",
    "AWS::CloudFront::Distribution",
    "AWS::CodeBuild::Project",
    "AWS::CodeCommit::Repository",
    "AWS::CodePipeline::Pipeline",
    "AWS::Cognito::UserPool",
    "AWS::DynamoDB::Table",
    "AWS::EC2::Instance",
    "AWS::EC2::SecurityGroup",
    "AWS::EC2::Subnet",
    "AWS::EC2::VPC",
    "AWS::EC2::Volume",
    "AWS::ECR::Repository",
    "AWS::ECS::Cluster",
    "AWS::EFS::AccessPoint",
    "AWS::EFS::FileSystem",
    "AWS::EKS::Cluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::Events::EventBus",
    "AWS::FSx::FileSystem",
    "AWS::Glue::Job",
    "AWS::IAM::Group",
    "AWS::IAM::InstanceProfile",
    "AWS::IAM::Role",
    "AWS::IAM::User",
    "AWS::KMS::Alias",
    "AWS::KMS::Key",
    "AWS::Kinesis::Stream",
    "AWS::KinesisFirehose::DeliveryStream",
    "AWS::Lambda::Function",
    "AWS::Logs::LogGroup",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::S3::Bucket",
    "AWS::SQS::Queue",
    "AWS::SSM::Parameter",
];

/// Attributes that are a name, an id or an address, and so never an ARN.
const NOT_ARNS: [(&str, &str); 8] = [
    ("AWS::DynamoDB::Table", "TableId"),
    ("AWS::IAM::Role", "RoleId"),
    ("AWS::KMS::Key", "KeyId"),
    ("AWS::S3::Bucket", "DomainName"),
    ("AWS::S3::Bucket", "RegionalDomainName"),
    ("AWS::S3::Bucket", "WebsiteURL"),
    ("AWS::SQS::Queue", "QueueName"),
    ("AWS::SQS::Queue", "QueueUrl"),
];

/// Returns the resource whose name, id or URL the value starts with, although an ARN is required.
fn named_instead<'a>(cx: &Analysis<'a>, value: &Node) -> Option<Resource<'a>> {
    let script = Script::of(value);
    let (variable, _) = script.split_reference()?;
    let resource = cx.resource(variable.name())?;
    let is_name = match variable.attribute() {
        None => NAMED.contains(&resource.kind),
        Some(attribute) => NOT_ARNS.contains(&(resource.kind, attribute)),
    };
    is_name.then_some(resource)
}

/// Returns the ARN in a value, with `*` for unknown parts, or `None` if even its form is unknown.
fn arn_of(cx: &Analysis<'_>, value: &Node) -> Option<String> {
    if let Some((reference, attribute)) =
        reference_of(value).as_ref().and_then(|it| Some((it, it.attribute()?)))
    {
        let resource = cx.resource(reference.name())?;
        let known = ATTRIBUTES
            .iter()
            .find(|(kind, name, _)| *kind == resource.kind && *name == attribute)?;
        return Some(known.2.to_owned());
    }
    let script = Script::of(value);
    if !script.is_complete {
        return None;
    }
    if script.text == "*" || script.text.starts_with("arn:") {
        return Some(script.text);
    }
    // `${Bucket.Arn}/*` and the like.
    let (variable, rest) = script.split_reference()?;
    let (kind, attribute) = (cx.resource(variable.name())?.kind, variable.attribute()?);
    let known = ATTRIBUTES.iter().find(|(it, name, _)| *it == kind && *name == attribute)?;
    Some(format!("{}{rest}", known.2))
}

/// Actions that have no effect in their statements: the statement, the message, and the ARNs that they would need.
struct Report<'a> {
    statement: &'a Statement<'a>,
    message: String,
    allowed: String,
    help: Option<String>,
    /// The number of statements.
    count: usize,
}

fn shape(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut reports: BTreeMap<String, Report<'_>> = BTreeMap::new();
    for document in cx.documents() {
        for statement in document.statements().unwrap_or_default() {
            let values = statement.values("Resource");
            let arns: Option<Vec<String>> = values.iter().map(|it| arn_of(cx, it)).collect();
            let Some(arns) = arns.filter(|it| !it.is_empty()) else { continue };
            let is_allowed =
                document.purpose == Purpose::Identity && statement.is_allow() == Some(true);
            for report in idle_in(statement, is_allowed, &arns) {
                let known = reports.entry(report.message.clone());
                known.and_modify(|it| it.count += 1).or_insert(report);
            }
        }
    }
    for report in reports.into_values() {
        let values = report.statement.values("Resource").iter().map(Node::describe);
        let values = values.collect::<Vec<_>>().join(", ");
        let found = match report.count {
            1 => values,
            count => format!("{values}, and the same in {}", counted(count - 1, "other statement")),
        };
        let entry = findings
            .at(&report.statement.below("Resource"), report.message)
            .found(found)
            .allowed(report.allowed);
        if let Some(help) = report.help {
            entry.help(help);
        }
    }
}

/// Returns the actions of a statement that have no effect.
fn idle_in<'a>(
    statement: &'a Statement<'a>,
    is_allowed: bool,
    arns: &[String],
) -> impl Iterator<Item = Report<'a>> + use<'a> {
    let arns: Vec<String> = arns.iter().map(|it| with_stars(it)).collect();
    let mut global = Vec::new();
    // The actions by the ARNs that they would need.
    let mut idle: Vec<(String, Vec<&str>)> = Vec::new();
    for action in statement.values("Action").iter().filter_map(is_exact) {
        let Some((prefix, name)) = action.split_once(':') else { continue };
        let Some(known) = service(prefix) else { continue };
        let Some(mut forms) = known.arns_of(name) else { continue };
        if arns.iter().any(|it| is_new(it, prefix, name)) {
            continue;
        }
        if forms.is_empty() {
            // The names of actions that only the second source of the table knows are in lower case; it may lack
            // resources.
            let is_certain =
                known.spelling(name).is_some_and(|it| it.starts_with(char::is_uppercase));
            if is_allowed && is_certain && !arns.iter().any(|it| is_all(it, prefix, name)) {
                global.push(action);
            }
            continue;
        }
        forms.extend(MORE_FORMS.iter().filter(|(it, _)| *it == action).map(|(_, form)| *form));
        let applies = arns.iter().any(|arn| arn == "*" || forms.iter().any(|it| fits(arn, it)));
        if applies || is_stream_of_table(action, &arns) {
            continue;
        }
        let forms = forms.join(", ");
        match idle.iter_mut().find(|(it, _)| *it == forms) {
            Some((_, actions)) => actions.push(action),
            None => idle.push((forms, vec![action])),
        }
    }
    let of_all = (!global.is_empty()).then(|| {
        let names = global.join(", ");
        let message = match global.len() {
            1 => format!("the action {names} is only valid with all resources"),
            _ => format!("these actions are only valid with all resources: {names}"),
        };
        let help = format!("Allow {names} in a statement of its own with `Resource: '*'`");
        Report { statement, message, allowed: "*".to_owned(), help: Some(help), count: 1 }
    });
    let of_some = idle.into_iter().map(move |(forms, actions)| {
        let names = actions.join(", ");
        let message = match actions.len() {
            1 => format!("the action {names} does not apply to these resources"),
            _ => format!("these actions do not apply to these resources: {names}"),
        };
        Report { statement, message, allowed: forms, help: None, count: 1 }
    });
    of_all.into_iter().chain(of_some)
}

/// Forms of resources that the table lacks: the transforms that a change set runs.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html>
const MORE_FORMS: [(&str, &str); 1] =
    [("cloudformation:CreateChangeSet", "arn:*:cloudformation:*:*:transform/*")];

/// Services that decide actions without resource types on `*`, so no ARN allows these actions. Other services decide
/// them on an ARN that ends with `*`, such as `arn:aws:eks:..:cluster/*` for `ListClusters`.
const DECIDE_ON_ALL: [&str; 3] = ["ec2", "ecr", "ssm"];

/// Actions without resource types that their services decide on an ARN all the same. CloudWatch Logs delivers without a
/// list of groups. Sources:
/// <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/automating-updates-to-serverless-apps.html>,
/// <https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html> and, for tasks, `grantTaskResponse` in
/// <https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_stepfunctions.StateMachine.html>
const DECIDED_ON_MORE: [(&str, &str); 6] = [
    ("codedeploy", "PutLifecycleEventHookExecutionStatus"),
    ("logs", "DescribeLogGroups"),
    ("states", "InvokeHTTPEndpoint"),
    ("states", "SendTaskFailure"),
    ("states", "SendTaskHeartbeat"),
    ("states", "SendTaskSuccess"),
];

/// Returns true if an ARN stands for all resources of a service, as far as an action without resource types needs it.
fn is_all(arn: &str, prefix: &str, name: &str) -> bool {
    if DECIDED_ON_MORE.contains(&(prefix, name)) {
        return true;
    }
    let Some(rest) = arn.splitn(6, ':').nth(5) else { return true };
    let rest = rest.trim_start_matches('/');
    let below = rest.split_once(['/', ':']).map_or(rest, |(_, below)| below);
    let is_below = !below.is_empty() && below.chars().all(|it| matches!(it, '*' | '/' | ':'));
    // A resource inside of another one, such as `dataset/*/ingestion/*`.
    let steps: Vec<&str> = rest.split(['/', ':']).collect();
    let is_inside =
        steps.len().is_multiple_of(2) && steps.chunks(2).all(|it| it.last() == Some(&"*"));
    rest == "*" || (is_below || is_inside) && !DECIDE_ON_ALL.contains(&prefix)
}

/// Returns true for an action that creates a resource, and an ARN of that kind. Services decide on the name of the new
/// resource, such as `arn:aws:eks:..:cluster/a` for `CreateCluster`, although the table does not name its type.
fn is_new(arn: &str, prefix: &str, name: &str) -> bool {
    let Some(noun) = name.strip_prefix("Create") else { return false };
    let mut fields = arn.splitn(6, ':').skip(2);
    let (service, rest) = (fields.next(), fields.nth(2).unwrap_or_default());
    let kind: String = rest.chars().filter(char::is_ascii_alphanumeric).collect();
    service == Some(prefix)
        && !DECIDE_ON_ALL.contains(&prefix)
        && kind.to_ascii_lowercase().starts_with(&noun.to_ascii_lowercase())
}

/// Returns true for an action on the stream of a table, in a statement about the table. The CDK allows them together.
fn is_stream_of_table(action: &str, arns: &[String]) -> bool {
    let streams = [
        "dynamodb:DescribeStream",
        "dynamodb:GetRecords",
        "dynamodb:GetShardIterator",
        "dynamodb:ListStreams",
    ];
    streams.contains(&action)
        && arns.iter().any(|it| it.contains(":dynamodb:") && it.contains(":table/"))
}

fn form(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for document in cx.documents() {
        for statement in document.statements().unwrap_or_default() {
            for value in statement.values("Resource").iter().chain(statement.values("NotResource"))
            {
                if let Some(resource) = named_instead(cx, value) {
                    findings
                        .at(
                            &statement.below("Resource"),
                            format!("the resource of the policy is not the ARN of {}", resource.id),
                        )
                        .found(value.describe())
                        .allowed("arn:partition:service:region:account:resource, or *");
                    continue;
                }
                let Some(text) = value.as_text() else { continue };
                let is_open = sub::has_variables(text) || text.contains("{{");
                let is_arn = text.starts_with("arn:")
                    && (text.matches(':').count() >= 5 || text.ends_with('*'));
                if text != "*" && !is_arn && !is_open && !text.starts_with('*') {
                    findings
                        .at(
                            &statement.below("Resource"),
                            "the resource of the policy is not an ARN",
                        )
                        .found(text)
                        .allowed("arn:partition:service:region:account:resource, or *");
                }
            }
        }
    }
}
