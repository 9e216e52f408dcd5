//! Policy documents and their statements.

use stanchion_template::language::ParameterValues;
use stanchion_template::{Node, Segment, Template};

use super::ask;
use crate::model::policy::{Purpose, action_pattern, has_strings, is_on, read_strings, statements};

fn shown(path: &[Segment]) -> String {
    let part = |it: &Segment| match it {
        Segment::Key(key) => key.clone(),
        Segment::Index(index) => index.to_string(),
    };
    path.iter().map(part).collect::<Vec<_>>().join(".")
}

const POLICY: &str = "{Statement: {Effect: Allow, Action: a}}";

#[test]
fn documents_are_in_known_properties() {
    for (kind, properties, path, purpose, has_resource, is_of_iam) in [
        (
            "AWS::IAM::Role",
            format!("AssumeRolePolicyDocument: {POLICY}"),
            "AssumeRolePolicyDocument",
            Purpose::Trust,
            false,
            true,
        ),
        (
            "AWS::IAM::Role",
            format!("Policies: [{{PolicyDocument: {POLICY}}}]"),
            "Policies.0.PolicyDocument",
            Purpose::Identity,
            true,
            true,
        ),
        (
            "AWS::IAM::User",
            format!("Policies: [{{}}, {{PolicyDocument: {POLICY}}}]"),
            "Policies.1.PolicyDocument",
            Purpose::Identity,
            true,
            true,
        ),
        (
            "AWS::IAM::ManagedPolicy",
            format!("PolicyDocument: {POLICY}"),
            "PolicyDocument",
            Purpose::Identity,
            true,
            true,
        ),
        (
            "AWS::S3::BucketPolicy",
            format!("PolicyDocument: {POLICY}"),
            "PolicyDocument",
            Purpose::Resource,
            true,
            false,
        ),
        (
            "AWS::KMS::Key",
            format!("KeyPolicy: {POLICY}"),
            "KeyPolicy",
            Purpose::Resource,
            true,
            false,
        ),
        (
            "AWS::EFS::FileSystem",
            format!("FileSystemPolicy: {POLICY}"),
            "FileSystemPolicy",
            Purpose::Resource,
            false,
            false,
        ),
        (
            "AWS::SQS::QueuePolicy",
            format!("PolicyDocument: {POLICY}"),
            "PolicyDocument",
            Purpose::Resource,
            false,
            false,
        ),
        (
            "AWS::ECR::Repository",
            format!("RepositoryPolicyText: {POLICY}"),
            "RepositoryPolicyText",
            Purpose::Resource,
            false,
            false,
        ),
    ] {
        let resources = format!("  R: {{Type: {kind}, Properties: {{{properties}}}}}\n");
        ask(&resources, "1", |cx, _| {
            let [document] = cx.documents() else { panic!("{kind} has one document") };
            assert_eq!(shown(&document.path), format!("Resources.R.Properties.{path}"));
            assert_eq!((document.purpose, document.kind), (purpose, kind));
            assert_eq!(document.needs_resource(), has_resource, "{kind}");
            assert_eq!(document.is_of_iam(), is_of_iam, "{kind}");
            let all = document.statements().unwrap();
            assert_eq!(shown(&all[0].path), format!("{}.Statement", shown(&document.path)));
        });
    }
    for properties in ["PolicyDocument: !Ref P", "PolicyDocument: text", "Other: {}"] {
        let resources = format!("  R: {{Type: AWS::IAM::Policy, Properties: {{{properties}}}}}\n");
        assert!(ask(&resources, "1", |cx, _| cx.documents().is_empty()), "{properties}");
    }
}

#[test]
fn statements_are_one_or_several() {
    for (document, expected) in [
        ("{Statement: {Effect: Allow}}", Some("P.Statement")),
        ("{Statement: [{Effect: Allow}, {Effect: Deny}]}", Some("P.Statement.0 P.Statement.1")),
        ("{Statement: []}", Some("")),
        ("{Statement: {Action: a}}", None),
        ("{Statement: !Ref P}", None),
        ("{Statement: text}", None),
        ("{Statement: [!If [Missing, {Effect: Allow}, {Effect: Deny}]]}", None),
        ("{Version: a}", None),
    ] {
        let found = ask("", document, |_, it| {
            let all = statements(&it[0], &[Segment::from("P")])?;
            Some(all.iter().map(|it| shown(&it.path)).collect::<Vec<_>>().join(" "))
        });
        assert_eq!(found.as_deref(), expected, "{document}");
    }
}

#[test]
fn statements_have_an_effect_actions_and_principals() {
    for (statement, action, is_allow, is_about, services) in [
        ("{Effect: Allow, Action: 's3:GetObject'}", "s3:GetObject", Some(true), Some(true), ""),
        ("{Effect: Deny, Action: 's3:Get*'}", "s3:GetObject", Some(false), Some(true), ""),
        ("{Effect: allow, Action: 'S3:GET?BJECT'}", "s3:GetObject", None, Some(true), ""),
        ("{Effect: !Ref P, Action: 's3:Put*'}", "s3:GetObject", None, Some(false), ""),
        ("{Action: ['s3:Put*', '*']}", "s3:GetObject", None, Some(true), ""),
        ("{Effect: Allow, Action: [!Ref P, 's3:Put*']}", "s3:GetObject", Some(true), None, ""),
        ("{Effect: Allow, Action: [!Ref P, 's3:*']}", "s3:GetObject", Some(true), Some(true), ""),
        ("{Effect: Allow}", "s3:GetObject", Some(true), Some(false), ""),
        ("{Effect: Allow, NotAction: 's3:*'}", "s3:GetObject", Some(true), Some(false), ""),
        ("{Effect: Allow, NotAction: 'ec2:*'}", "s3:GetObject", Some(true), Some(true), ""),
        ("{Effect: Allow, NotAction: !Ref P}", "s3:GetObject", Some(true), None, ""),
        ("{Principal: {Service: a}}", "x", None, Some(false), "S.Principal.Service=a"),
        (
            "{Principal: {Service: [a, b]}}",
            "x",
            None,
            Some(false),
            "S.Principal.Service.0=a S.Principal.Service.1=b",
        ),
        ("{Principal: {AWS: a}}", "x", None, Some(false), ""),
        ("{Principal: '*'}", "x", None, Some(false), ""),
    ] {
        ask("", &format!("{{Statement: [{statement}]}}"), |_, it| {
            let all = statements(&it[0], &[]).unwrap();
            let it = &all[0];
            assert_eq!(it.is_allow(), is_allow, "{statement}");
            assert_eq!(it.is_about(action), is_about, "{statement}");
            let found: Vec<String> = it
                .services()
                .iter()
                .map(|(path, node)| {
                    format!(
                        "{}={}",
                        shown(path).replace("Statement.0", "S"),
                        node.as_text().unwrap_or("?")
                    )
                })
                .collect();
            assert_eq!(found.join(" "), services, "{statement}");
            assert_eq!(shown(&it.below("X")), "Statement.0.X");
        });
    }
    assert!(action_pattern("s3:*").matches("S3:GetObject"));
    assert!(!action_pattern("s3:Get").matches("s3:GetObject"));
}

#[test]
fn statements_cover_resources() {
    let resources = "  A: {Type: AWS::SQS::Queue}\n  B: {Type: AWS::SQS::Queue}\n  C: {Type: AWS::SNS::Topic}\n";
    for (resource, expected) in [
        ("!GetAtt A.Arn", Some(true)),
        ("!GetAtt B.Arn", Some(false)),
        ("[!GetAtt B.Arn, !GetAtt A.Arn]", Some(true)),
        ("[!GetAtt B.Arn, !GetAtt B.Arn]", Some(false)),
        ("!Ref C", None),
        ("[!GetAtt A.Arn, !Ref C]", None),
        ("'*'", None),
        ("[]", None),
    ] {
        let found =
            ask(resources, &format!("{{Statement: [{{Resource: {resource}}}]}}"), |cx, it| {
                let all = statements(&it[0], &[]).unwrap();
                is_on(cx, &all[0], &cx.resource("A").unwrap())
            });
        assert_eq!(found, expected, "{resource}");
    }
}

#[test]
fn documents_can_be_strings() {
    for (kind, properties, is_string, is_read) in [
        ("AWS::IAM::Policy", "PolicyDocument: '{\"Statement\": []}'", true, true),
        (
            "AWS::IAM::Policy",
            "PolicyDocument: !Sub '{\"Statement\": [], \"Id\": \"${P}\"}'",
            true,
            true,
        ),
        ("AWS::IAM::Policy", "PolicyDocument: '[]'", true, false),
        ("AWS::IAM::Policy", "PolicyDocument: text", true, false),
        ("AWS::IAM::Policy", "PolicyDocument: {Statement: []}", false, true),
        ("AWS::IAM::Policy", "Other: '{}'", false, false),
        (
            "AWS::IAM::Role",
            "Policies: [{PolicyName: a}, {PolicyDocument: '{\"Statement\": []}'}]",
            true,
            true,
        ),
        ("AWS::IAM::Role", "Policies: text", false, false),
        ("AWS::SNS::Topic", "PolicyDocument: '{\"Statement\": []}'", false, false),
    ] {
        let text = format!("Resources: {{R: {{Type: {kind}, Properties: {{{properties}}}}}}}\n");
        let template = Template::parse(&text).unwrap().template;
        let mut root = Node::Map(template.root().clone());
        assert_eq!(has_strings(&root), is_string, "{properties}");
        read_strings(&mut root);
        let mut found = false;
        root.walk(&mut |it| found |= it.get("Statement").is_some());
        assert_eq!(found, is_read, "{properties}");
        let meaning = crate::examination::meaning(&template, &ParameterValues::default());
        let mut found = false;
        meaning.scenarios()[0].root().walk(&mut |it| found |= it.get("Statement").is_some());
        assert_eq!(found, is_read, "{properties}");
    }
    assert!(!has_strings(&Node::Null));
}
