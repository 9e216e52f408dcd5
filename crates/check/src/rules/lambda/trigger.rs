//! The properties with which resources have functions invoked.

use stanchion_template::language::is_function;
use stanchion_template::{Map, Node, Segment};

use crate::view::Resource;
use crate::view::walk::{Step, segments, walk};

/// A property with which a resource has a function invoked.
pub(super) struct Trigger {
    /// The resource type.
    pub(super) kind: &'static str,
    /// The property, in which `*` stands for each item of a list and each key of a map.
    place: &'static str,
    /// The start of the principal of the service that invokes the function.
    pub(super) service: &'static str,
    /// True if the service refuses the resource without the permission.
    pub(super) is_refused: bool,
    /// The property next to this one whose role the service uses in place of the permission.
    role: &'static str,
}

const fn new(kind: &'static str, place: &'static str, service: &'static str) -> Trigger {
    Trigger { kind, place, service, is_refused: false, role: "" }
}

impl Trigger {
    const fn refused(self) -> Trigger {
        Trigger { is_refused: true, ..self }
    }

    const fn unless(self, role: &'static str) -> Trigger {
        Trigger { role, ..self }
    }

    /// Returns the values of the property in a resource, with their paths below the properties.
    pub(super) fn values<'a>(&self, resource: &Resource<'a>) -> Vec<(Vec<Segment>, &'a Node)> {
        let steps: Vec<&str> = self.place.split('.').collect();
        let mut found = Vec::new();
        self.below(resource.properties(), &steps, &mut Vec::new(), &mut found);
        found
    }

    fn below<'a>(
        &self,
        map: &'a Map,
        steps: &[&str],
        path: &mut Vec<Segment>,
        found: &mut Vec<(Vec<Segment>, &'a Node)>,
    ) {
        let [first, rest @ ..] = steps else { return };
        for (key, node) in map.iter().filter(|(key, _)| *first == "*" || first == key) {
            path.push(Segment::from(key));
            if rest.is_empty() {
                let has_role = !self.role.is_empty() && map.contains_key(self.role);
                if !has_role {
                    found.push((path.clone(), node));
                }
            } else {
                self.inside(node, rest, path, found);
            }
            path.pop();
        }
    }

    fn inside<'a>(
        &self,
        node: &'a Node,
        steps: &[&str],
        path: &mut Vec<Segment>,
        found: &mut Vec<(Vec<Segment>, &'a Node)>,
    ) {
        match (node, steps) {
            (Node::List(items), ["*", rest @ ..]) => {
                for (at, item) in items.iter().enumerate() {
                    path.push(Segment::Index(at));
                    if rest.is_empty() {
                        found.push((path.clone(), item));
                    } else {
                        self.inside(item, rest, path, found);
                    }
                    path.pop();
                }
            }
            (Node::Map(map), _) if !is_function(node) => self.below(map, steps, path, found),
            _ => {}
        }
    }
}

/// A bucket, which S3 refuses without the permission.
pub(super) const OF_BUCKET: Trigger =
    new("AWS::S3::Bucket", "NotificationConfiguration.LambdaConfigurations.*.Function", "s3")
        .refused();

const ALARM: &str = "AWS::CloudWatch::Alarm";
const COMPOSITE_ALARM: &str = "AWS::CloudWatch::CompositeAlarm";
const OF_ALARMS: &str = "lambda.alarms.cloudwatch";

/// Every property with which a resource has a function invoked. Sources: the resource types' pages in the CloudFormation
/// reference, <https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html>,
/// <https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html>,
/// and <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html>
pub(super) const TRIGGERS: [Trigger; 27] = [
    new("AWS::ApiGateway::Authorizer", "AuthorizerUri", "apigateway")
        .unless("AuthorizerCredentials"),
    new("AWS::ApiGateway::Method", "Integration.Uri", "apigateway").unless("Credentials"),
    new("AWS::ApiGatewayV2::Api", "Target", "apigateway").unless("CredentialsArn"),
    new("AWS::ApiGatewayV2::Authorizer", "AuthorizerUri", "apigateway")
        .unless("AuthorizerCredentialsArn"),
    new("AWS::ApiGatewayV2::Integration", "IntegrationUri", "apigateway").unless("CredentialsArn"),
    new("AWS::Bedrock::Agent", "ActionGroups.*.ActionGroupExecutor.Lambda", "bedrock"),
    new(ALARM, "AlarmActions.*", OF_ALARMS),
    new(ALARM, "InsufficientDataActions.*", OF_ALARMS),
    new(ALARM, "OKActions.*", OF_ALARMS),
    new(COMPOSITE_ALARM, "AlarmActions.*", OF_ALARMS),
    new(COMPOSITE_ALARM, "InsufficientDataActions.*", OF_ALARMS),
    new(COMPOSITE_ALARM, "OKActions.*", OF_ALARMS),
    new("AWS::CodeCommit::Repository", "Triggers.*.DestinationArn", "codecommit"),
    new("AWS::Cognito::UserPool", "LambdaConfig.*", "cognito-idp"),
    new("AWS::Cognito::UserPool", "LambdaConfig.*.LambdaArn", "cognito-idp"),
    new("AWS::Config::ConfigRule", "Source.SourceIdentifier", "config").refused(),
    new("AWS::ElasticLoadBalancingV2::TargetGroup", "Targets.*.Id", "elasticloadbalancing")
        .refused(),
    new("AWS::Events::Rule", "Targets.*.Arn", "events").unless("RoleArn"),
    new("AWS::IoT::TopicRule", "TopicRulePayload.Actions.*.Lambda.FunctionArn", "iot"),
    new("AWS::IoT::TopicRule", "TopicRulePayload.ErrorAction.Lambda.FunctionArn", "iot"),
    new("AWS::Lex::BotAlias", LEX, "lexv2"),
    new("AWS::Logs::SubscriptionFilter", "DestinationArn", "logs").refused(),
    OF_BUCKET,
    new("AWS::SES::ReceiptRule", "Rule.Actions.*.LambdaAction.FunctionArn", "ses").refused(),
    new("AWS::SNS::Subscription", "Endpoint", "sns"),
    new("AWS::SNS::Topic", "Subscription.*.Endpoint", "sns"),
    new("AWS::SecretsManager::RotationSchedule", "RotationLambdaARN", "secretsmanager").refused(),
];

const LEX: &str =
    "BotAliasLocaleSettings.*.BotAliasLocaleSetting.CodeHookSpecification.LambdaCodeHook.LambdaArn";

/// The extensions of `OpenAPI` documents with which an API has functions invoked, with the keys of the function and of the
/// role that API Gateway uses in place of the permission.
///
/// Source: <https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html>
const EXTENSIONS: [(&str, &str, &str); 2] = [
    ("x-amazon-apigateway-authorizer", "authorizerUri", "authorizerCredentials"),
    ("x-amazon-apigateway-integration", "uri", "credentials"),
];

/// The types of APIs that can have a document.
pub(super) const APIS: [&str; 2] = ["AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api"];

/// Returns the values in the `OpenAPI` document of an API that name functions, with their paths below the properties.
pub(super) fn in_document<'a>(api: &Resource<'a>) -> Vec<(Vec<Segment>, &'a Node)> {
    let mut found = Vec::new();
    let Some(body) = api.get("Body") else { return found };
    walk(body, &mut vec![Step::Key("Body")], &mut |node, way| {
        let extension = EXTENSIONS.iter().find(|(it, ..)| way.last() == Some(&Step::Key(it)));
        if let Some((_, name, role)) = extension
            && let Some(value) = node.get(name).filter(|_| node.get(role).is_none())
        {
            let path = way.iter().copied().chain([Step::Key(name)]).collect::<Vec<_>>();
            found.push((segments(&path), value));
        }
        true
    });
    found
}
