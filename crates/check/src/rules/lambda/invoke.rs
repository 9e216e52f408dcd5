//! Resources that invoke functions, and the permissions that they require.

use stanchion_template::{Node, path};

use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::model::trigger::{Invokers, function_of};
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::resource_of;
use crate::view::references::awaited;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::LAM_029, permission),
    Rule::new(code::LAM_034, url),
    Rule::new(code::LAM_036, order),
];

/// The properties with which a resource has a function invoked, the service that invokes it, and whether the service refuses
/// the resource without the permission. Sources: the resource types' pages in the CloudFormation reference, and
/// <https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html>
const TRIGGERS: [(&str, &str, &str, bool); 8] = [
    ("AWS::Config::ConfigRule", "Source.SourceIdentifier", "config", true),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", "Targets.*.Id", "elasticloadbalancing", true),
    ("AWS::Events::Rule", "Targets.*.Arn", "events", false),
    ("AWS::Logs::SubscriptionFilter", "DestinationArn", "logs", true),
    (BUCKET, "NotificationConfiguration.LambdaConfigurations.*.Function", "s3", true),
    ("AWS::SecretsManager::RotationSchedule", "RotationLambdaARN", "secretsmanager", true),
    ("AWS::SNS::Subscription", "Endpoint", "sns", false),
    ("AWS::SNS::Topic", "Subscription.*.Endpoint", "sns", false),
];

const BUCKET: &str = "AWS::S3::Bucket";

/// Returns the values at a path in which `*` stands for each item of a list, with their properties.
fn values<'a>(resource: &Resource<'a>, place: &str) -> Vec<(String, &'a Node)> {
    let Some((list, inner)) = place.split_once(".*.") else {
        return resource.get(place).map(|it| (place.to_owned(), it)).into_iter().collect();
    };
    let items = resource.list(list).unwrap_or_default().iter().enumerate();
    items
        .filter(|(_, item)| item.get("RoleArn").is_none())
        .filter_map(|(at, item)| Some((format!("{list}.{at}.{inner}"), item.get(inner)?)))
        .collect()
}

fn permission(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let invokers = Invokers::of(cx);
    for (kind, place, service, is_refused) in TRIGGERS {
        for it in cx.of(kind) {
            for (property, node) in values(&it, place) {
                let Some(function) = function_of(cx, node) else { continue };
                let allowing = invokers.allowing(function.id, service);
                let is_open = cx.may_be_used_elsewhere(function.id);
                if is_open || allowing.is_none_or(|it| !it.is_empty()) {
                    continue;
                }
                let severity = if is_refused { Severity::Error } else { Severity::Warning };
                findings
                    .on(
                        &it,
                        &property,
                        format!("{service}.amazonaws.com is not allowed to invoke {}", function.id),
                    )
                    .severity(severity)
                    .found(format!("no AWS::Lambda::Permission for {}", function.id))
                    .allowed(format!("a permission with `Principal: {service}.amazonaws.com`"));
            }
        }
    }
}

fn order(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let invokers = Invokers::of(cx);
    let place = "NotificationConfiguration.LambdaConfigurations.*.Function";
    for it in cx.of(BUCKET) {
        for (property, node) in values(&it, place) {
            let Some(function) = function_of(cx, node) else { continue };
            let allowing = invokers.allowing(function.id, "s3").unwrap_or_default();
            let Some(first) = allowing.first() else { continue };
            let before = awaited(cx.edges(), it.id);
            if allowing.iter().any(|it| before.contains(it.id)) {
                continue;
            }
            let needs_bucket = allowing.iter().all(|of| awaited(cx.edges(), of.id).contains(it.id));
            let mut path = it.properties_path();
            path.extend(path::segments(&property));
            let entry = findings
                .at(&path, format!("the bucket does not wait for the permission {}", first.id))
                .found(format!("no dependency of {} on {}", it.id, first.id));
            if needs_bucket {
                entry.help(format!(
                    "Replace the reference to the bucket in {} with the bucket name, and add `DependsOn: {}` to {}",
                    first.id, first.id, it.id
                ));
            } else {
                entry.help(format!("Add `DependsOn: {}` to {}", first.id, it.id));
            }
        }
    }
}

fn url(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let permissions: Vec<_> = cx.of("AWS::Lambda::Permission").collect();
    // SAM adds the permission to the URLs that it generates.
    let written = cx.source.written.get("Resources");
    let is_written = |it: &Resource<'_>| written.is_some_and(|all| all.get(it.id).is_some());
    let public = |it: &Resource<'_>| it.text("AuthType") == Some("NONE") && is_written(it);
    for it in cx.of("AWS::Lambda::Url").filter(public) {
        let Some(function) = it.get("TargetFunctionArn").and_then(|it| function_of(cx, it)) else {
            continue;
        };
        let may = |permission: &Resource<'_>| {
            let action = permission.text("Action");
            let is_for_urls =
                action.is_none_or(|it| it == "lambda:InvokeFunctionUrl" || it.contains('*'));
            let named = permission.get("FunctionName");
            let target = named.and_then(|it| function_of(cx, it).or_else(|| resource_of(cx, it)));
            is_for_urls && target.is_none_or(|it| it.id == function.id)
        };
        if !cx.may_be_used_elsewhere(function.id) && !permissions.iter().any(may) {
            findings
                .on(
                    &it,
                    "AuthType",
                    format!("no permission allows anyone to call the URL of {}", function.id),
                )
                .found("no permission for lambda:InvokeFunctionUrl")
                .allowed("a permission with `Principal: '*'` and `FunctionUrlAuthType: NONE`");
        }
    }
}
