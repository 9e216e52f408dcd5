//! Permissions to invoke functions.

use stanchion_template::language::ref_of;

use crate::analysis::Analysis;
use crate::code;
use crate::iam::service;
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};
use crate::view::identity::resource_of;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::LAM_015, permission),
    Rule::new(code::LAM_030, buckets),
    Rule::new(code::LAM_031, source),
];

/// The resource types that a permission can name as source, with the service that invokes for them, and the attribute
/// with their ARN. `Ref` is the ARN where the attribute is empty.
const SOURCES: [(&str, &str, &str); 6] = [
    ("AWS::Cognito::UserPool", "cognito-idp", "Arn"),
    ("AWS::Events::Rule", "events", "Arn"),
    ("AWS::Logs::LogGroup", "logs", "Arn"),
    ("AWS::S3::Bucket", "s3", "Arn"),
    ("AWS::SNS::Topic", "sns", ""),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", "elasticloadbalancing", ""),
];

fn buckets(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::Lambda::Permission") {
        if it.text("Principal") == Some("s3.amazonaws.com")
            && !it.has("SourceArn")
            && !it.has("SourceAccount")
        {
            findings
                .on(&it, "Principal", "every bucket of every account can invoke the function")
                .found("no `SourceArn` and no `SourceAccount`")
                .allowed("`SourceAccount: !Ref AWS::AccountId`, and `SourceArn` of the bucket");
        }
    }
}

fn source(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::Lambda::Permission") {
        let Some(arn) = it.get("SourceArn") else { continue };
        let Some(resource) = resource_of(cx, arn) else { continue };
        let Some((_, service, attribute)) =
            SOURCES.iter().find(|(kind, ..)| *kind == resource.kind)
        else {
            continue;
        };
        if ref_of(arn).is_some() && !attribute.is_empty() {
            findings
                .on(&it, "SourceArn", format!("the source is not the ARN of {}", resource.id))
                .found(arn.describe())
                .allowed(format!("!GetAtt {}.{attribute}", resource.id));
            continue;
        }
        let Some(principal) = it.text("Principal").filter(|it| it.ends_with(".amazonaws.com"))
        else {
            continue;
        };
        if principal.split('.').next() != Some(service) {
            findings
                .on(
                    &it,
                    "Principal",
                    format!("{principal} does not invoke functions for {}", resource.id),
                )
                .found(principal)
                .allowed(format!("{service}.amazonaws.com"));
        }
    }
}

fn permission(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::Lambda::Permission") {
        let Some(action) = it.text("Action").filter(|it| !it.contains('*')) else { continue };
        let name = action.strip_prefix("lambda:");
        let known = service("lambda");
        if name.is_some_and(|name| known.as_ref().is_none_or(|it| it.has_action(name))) {
            continue;
        }
        let close = name.and_then(|name| nearest(name, known?.actions()));
        let entry = findings
            .on(&it, "Action", "the permission names an action that does not exist")
            .found(action);
        match close {
            Some(close) => entry.suggest(format!("lambda:{close}")),
            None => entry.allowed("lambda:InvokeFunction"),
        };
    }
}
