//! The functions, queues and topics that other services use.

use stanchion_template::Node;

use super::ask;
use crate::model::delivery::Deliveries;
use crate::model::event_source::{Source, reading, source_of};
use crate::model::trigger::{Invokers, function_of};

#[test]
fn policies_of_queues_allow_services_to_send() {
    let policy = |principal: &str, more: &str| {
        format!(
            "  Policy: {{Type: AWS::SQS::QueuePolicy, Properties: {{Queues: [!Ref A], PolicyDocument: {{Statement: [{{Effect: Allow, Action: 'sqs:*', Principal: {principal}}}]}}}}}}\n{more}"
        )
    };
    let allow = "{Service: sns.amazonaws.com}";
    for (resources, expected) in [
        (String::new(), Some(false)),
        (policy(allow, ""), Some(true)),
        (policy("{Service: [events.amazonaws.com, sns.amazonaws.com]}", ""), Some(true)),
        (policy("{Service: events.amazonaws.com}", ""), Some(false)),
        (policy("{Service: sns.eu-west-1.amazonaws.com}", ""), Some(true)),
        (policy("{Service: sns.example.com}", ""), Some(true)),
        (policy("{Service: !ImportValue p}", ""), None),
        (policy("'*'", ""), Some(true)),
        (policy("{AWS: '*'}", ""), Some(true)),
        (policy("{AWS: ['a', '*']}", ""), Some(true)),
        (policy("{AWS: a}", ""), Some(false)),
        (policy("text", ""), None),
        (policy(allow, "").replace("Effect: Allow", "Effect: Deny"), Some(false)),
        (policy(allow, "").replace("sqs:*", "sqs:Receive*"), Some(false)),
        (policy(allow, "").replace("!Ref A]", "!Ref B]"), Some(false)),
        (policy(allow, "").replace("[!Ref A]", "!Ref A"), Some(true)),
        (policy(allow, "").replace("[!Ref A]", "[!GetAtt A.QueueUrl]"), None),
        (policy(allow, "").replace("[!Ref A]", "[url]"), Some(false)),
        (policy(allow, "").replace("[!Ref A]", "[!Ref P]"), None),
        (policy(allow, "").replace("[!Ref A]", "[!If [Missing, !Ref A, !Ref B]]"), None),
        (policy(allow, "").replace("Queues", "Other"), Some(false)),
        (policy(allow, "").replace("PolicyDocument: {", "PolicyDocument: {Id: a, "), Some(true)),
        (policy(allow, "").replace("Principal", "NotPrincipal"), None),
        (
            policy(allow, "")
                .replace("AWS::SQS::QueuePolicy", "AWS::SQS::QueueInlinePolicy")
                .replace("Queues: [!Ref A]", "Queue: !Ref A"),
            Some(true),
        ),
        (
            policy(
                allow,
                "  N: {Type: AWS::CloudFormation::Stack, Properties: {Parameters: {Q: !Ref A}}}\n",
            ),
            None,
        ),
        (
            "  N: {Type: AWS::CloudFormation::Stack, Properties: {Parameters: {Q: !Ref B}}}\n"
                .to_owned(),
            Some(false),
        ),
    ] {
        let all =
            format!("  A: {{Type: AWS::SQS::Queue}}\n  B: {{Type: AWS::SQS::Queue}}\n{resources}");
        let found = ask(&all, "1", |cx, _| {
            let queue = cx.resource("A").unwrap();
            Deliveries::of(cx).allow(cx, &queue, "sns.amazonaws.com", "sqs:SendMessage")
        });
        assert_eq!(found, expected, "{resources}");
    }
}

const FUNCTIONS: &str = "
  F: {Type: AWS::Lambda::Function, Properties: {FunctionName: named}}
  G: {Type: AWS::Lambda::Function}
  Alias: {Type: AWS::Lambda::Alias, Properties: {FunctionName: !Ref F, Name: a}}
  Version: {Type: AWS::Lambda::Version, Properties: {FunctionName: !GetAtt G.Arn}}
  Lost: {Type: AWS::Lambda::Version, Properties: {FunctionName: !Ref Topic}}
  Topic: {Type: AWS::SNS::Topic}
";

#[test]
fn functions_have_versions_and_aliases() {
    for (value, expected) in [
        ("!Ref F", Some("F")),
        ("!GetAtt F.Arn", Some("F")),
        ("!Ref Alias", Some("F")),
        ("!Ref Version", Some("G")),
        ("!Ref Lost", None),
        ("!Ref Topic", None),
        ("!Sub '${F.Arn}:live'", Some("F")),
        (
            "!Sub 'arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${G.Arn}/invocations'",
            Some("G"),
        ),
        ("!Sub '${Topic}-${Alias}'", Some("F")),
        ("named", None),
    ] {
        let found =
            ask(FUNCTIONS, value, |cx, it| function_of(cx, &it[0]).map(|it| it.id.to_owned()));
        assert_eq!(found.as_deref(), expected, "{value}");
    }
}

#[test]
fn permissions_of_functions_name_services() {
    let permission = |function: &str, principal: &str| {
        format!(
            "  Allow: {{Type: AWS::Lambda::Permission, Properties: {{FunctionName: {function}, Principal: {principal}, Action: a}}}}\n"
        )
    };
    for (resources, expected) in [
        (String::new(), Some(0)),
        (permission("!Ref F", "s3.amazonaws.com"), Some(1)),
        (permission("named", "s3.amazonaws.com"), Some(1)),
        (permission("'named:live'", "s3.amazonaws.com"), Some(1)),
        (permission("'arn:aws:lambda:us-east-1:111122223333:function:named'", "s3"), Some(1)),
        (permission("'arn:aws:lambda:us-east-1:111122223333:function:named:live'", "s3"), Some(1)),
        (permission("other", "s3.amazonaws.com"), Some(0)),
        (permission("!Ref G", "s3.amazonaws.com"), Some(0)),
        (permission("!Ref Alias", "s3.amazonaws.com"), Some(1)),
        (permission("!Ref P", "s3.amazonaws.com"), None),
        (permission("!Ref F", "'*'"), Some(1)),
        (permission("!Ref F", "s3-object-lambda.amazonaws.com"), Some(0)),
        (permission("!Ref F", "sns.amazonaws.com"), Some(0)),
        (permission("!Ref F", "!Ref P"), None),
        (permission("!Ref F", "!ImportValue p"), None),
        (permission("!Ref F", "'{{resolve:ssm:a}}'"), None),
        (permission("!Ref F", "!Sub 's3.${AWS::URLSuffix}'"), Some(1)),
        (
            "  Allow: {Type: AWS::Lambda::Permission, Properties: {FunctionName: !Ref F}}\n"
                .to_owned(),
            None,
        ),
        (
            "  Allow: {Type: AWS::Lambda::Permission, Properties: {Principal: s3.amazonaws.com}}\n"
                .to_owned(),
            Some(0),
        ),
    ] {
        let all = format!("{FUNCTIONS}{resources}");
        let found = ask(&all, "1", |cx, _| Invokers::of(cx).allowing("F", "s3").map(|it| it.len()));
        assert_eq!(found, expected, "{resources}");
    }
    let text = "Transform: Macro\nResources: {F: {Type: AWS::Lambda::Function}}\n";
    let template = stanchion_template::Template::parse(text).unwrap().template;
    crate::examination::analyse(&template, |cx| {
        assert!(Invokers::of(cx).allowing("F", "s3").is_none());
        let function = cx.resource("F").unwrap();
        assert_eq!(Deliveries::of(cx).allow(cx, &function, "a.amazonaws.com", "a:b"), None);
    });
}

#[test]
fn event_sources_have_a_kind() {
    let resources = "  Queue: {Type: AWS::SQS::Queue}\n  Stream: {Type: AWS::Kinesis::Stream}\n  Reader: {Type: AWS::Kinesis::StreamConsumer}\n  Table: {Type: AWS::DynamoDB::Table}\n  World: {Type: AWS::DynamoDB::GlobalTable}\n  Topic: {Type: AWS::SNS::Topic}\n";
    for (arn, expected) in [
        ("!GetAtt Queue.Arn", Some((Source::Queue, Some("Queue")))),
        ("!GetAtt Stream.Arn", Some((Source::Kinesis, Some("Stream")))),
        ("!Ref Reader", Some((Source::Kinesis, Some("Reader")))),
        ("!GetAtt Table.StreamArn", Some((Source::Table, Some("Table")))),
        ("!GetAtt World.StreamArn", Some((Source::Table, Some("World")))),
        ("!GetAtt Topic.Other", None),
        ("!Ref Topic", None),
        ("arn:aws:sqs:us-east-1:1:a", Some((Source::Queue, None))),
        ("arn:aws:kinesis:us-east-1:1:stream/a", Some((Source::Kinesis, None))),
        ("arn:aws:dynamodb:us-east-1:1:table/a/stream/b", Some((Source::Table, None))),
        ("arn:aws:mq:us-east-1:1:broker/a", None),
        ("text", None),
        ("!Ref P", None),
    ] {
        let found = ask(resources, arn, |cx, it: &[Node]| {
            source_of(cx, &it[0]).map(|(kind, it)| (kind, it.map(|it| it.id.to_owned())))
        });
        let expected = expected.map(|(kind, id)| (kind, id.map(str::to_owned)));
        assert_eq!(found, expected, "{arn}");
    }
    let service = |it: Source| reading(it)[0].split(':').next();
    let all = [Source::Queue, Source::Kinesis, Source::Table].map(service);
    assert_eq!(all, [Some("sqs"), Some("kinesis"), Some("dynamodb")]);
}
