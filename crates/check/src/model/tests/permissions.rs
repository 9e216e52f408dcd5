//! Roles and their permissions.

use super::ask;
use crate::model::role::{
    is_of_sam, is_same_service, managed_name, managed_policy, of_profile, permissions, role, trusts,
};
use crate::model::roles::Roles;

#[test]
fn a_role_trusts_services() {
    let service = "ec2.amazonaws.com";
    for (statement, expected) in [
        ("{Effect: Allow, Principal: {Service: ec2.amazonaws.com}}", Some(true)),
        ("{Effect: Allow, Principal: {Service: ec2.amazonaws.com.cn}}", Some(true)),
        (
            "{Effect: Allow, Principal: {Service: [lambda.amazonaws.com, ec2.amazonaws.com]}}",
            Some(true),
        ),
        ("{Effect: Allow, Principal: {Service: lambda.amazonaws.com}}", Some(false)),
        ("{Effect: Allow, Principal: {Service: ec2.example.com}}", Some(false)),
        ("{Effect: Deny, Principal: {Service: ec2.amazonaws.com}}", Some(false)),
        ("{Principal: {Service: ec2.amazonaws.com}}", Some(true)),
        ("{Effect: Allow, Principal: {Service: !Sub 'ec2.${AWS::URLSuffix}'}}", Some(true)),
        ("{Effect: Allow, Principal: {Service: !Sub 'lambda.${AWS::URLSuffix}'}}", None),
        ("{Effect: Allow, Principal: {Service: !Ref P}}", None),
        ("{Effect: Allow, Principal: {AWS: '*'}}", Some(false)),
        ("{Effect: Allow, Principal: '*'}", None),
        ("{Effect: Allow, Principal: !Ref P}", None),
        ("{Effect: Allow}", None),
        ("{Effect: Deny}", Some(false)),
    ] {
        let resources = format!(
            "  R: {{Type: AWS::IAM::Role, Properties: {{AssumeRolePolicyDocument: {{Statement: [{statement}]}}}}}}\n"
        );
        let found = ask(&resources, "1", |cx, _| trusts(&cx.resource("R").unwrap(), service));
        assert_eq!(found, expected, "{statement}");
    }
    for properties in [
        "{}",
        "{AssumeRolePolicyDocument: !Ref P}",
        "{AssumeRolePolicyDocument: {Statement: !Ref P}}",
    ] {
        let resources = format!("  R: {{Type: AWS::IAM::Role, Properties: {properties}}}\n");
        let found = ask(&resources, "1", |cx, _| trusts(&cx.resource("R").unwrap(), service));
        assert_eq!(found, None, "{properties}");
    }
    assert!(is_same_service("a.b", "a.b") && !is_same_service("a.b", "a.c"));
    assert!(is_same_service("ssm.eu-west-1.amazonaws.com", "ssm.amazonaws.com"));
    assert!(!is_same_service("sns.amazonaws.com", "ssm.amazonaws.com"));
}

const ROLES: &str = "
  R: {Type: AWS::IAM::Role, Properties: {RoleName: own}}
  Profile: {Type: AWS::IAM::InstanceProfile, Properties: {Roles: [!Ref R]}}
  Empty: {Type: AWS::IAM::InstanceProfile, Properties: {Roles: []}}
  Managed: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: 'ec2:*'}}}}
  Strange: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: !Ref P}}
";

#[test]
fn roles_are_behind_profiles() {
    for (value, of_role, of_instance) in [
        ("!Ref R", Some("R"), None),
        ("!GetAtt R.Arn", Some("R"), None),
        ("!Ref Profile", None, Some("R")),
        ("!GetAtt Profile.Arn", None, Some("R")),
        ("!Ref Empty", None, None),
        ("own", None, None),
    ] {
        ask(ROLES, value, |cx, it| {
            assert_eq!(role(cx, &it[0]).map(|it| it.id), of_role, "{value}");
            assert_eq!(of_profile(cx, &it[0]).map(|it| it.id), of_instance, "{value}");
        });
    }
}

#[test]
fn permissions_come_from_all_policies() {
    let inline =
        |document: &str| format!("Policies: [{{PolicyName: a, PolicyDocument: {document}}}]");
    let allow = "{Statement: {Effect: Allow, Action: 's3:*', Resource: '*'}}";
    for (properties, more, may_s3, may_ec2) in [
        (String::new(), "", false, false),
        (inline(allow), "", true, false),
        (inline("{Statement: {Effect: Deny, Action: 's3:*'}}"), "", false, false),
        (inline("{Statement: {Effect: !Ref P, Action: 's3:*'}}"), "", true, false),
        (inline("{Statement: {Effect: Allow, Action: !Ref P}}"), "", true, true),
        (inline("!Ref P"), "", true, true),
        ("Policies: !Ref P".to_owned(), "", true, true),
        ("ManagedPolicyArns: !Ref P".to_owned(), "", true, true),
        ("ManagedPolicyArns: [!Ref P]".to_owned(), "", true, true),
        ("ManagedPolicyArns: [!Ref Managed]".to_owned(), "", false, true),
        ("ManagedPolicyArns: [!Ref Strange]".to_owned(), "", true, true),
        (
            "ManagedPolicyArns: ['arn:aws:iam::aws:policy/AmazonEC2FullAccess']".to_owned(),
            "",
            false,
            true,
        ),
        (
            String::new(),
            "  Own: {Type: AWS::IAM::Policy, Properties: {Roles: [!Ref Role], PolicyDocument: {Statement: {Effect: Allow, Action: 's3:*'}}}}\n",
            true,
            false,
        ),
        (
            String::new(),
            "  Own: {Type: AWS::IAM::RolePolicy, Properties: {RoleName: !Ref Role, PolicyDocument: {Statement: {Effect: Allow, Action: 's3:*'}}}}\n",
            true,
            false,
        ),
        (
            String::new(),
            "  Own: {Type: AWS::IAM::Policy, Properties: {Roles: [!Ref R], PolicyDocument: {Statement: {Effect: Allow, Action: 's3:*'}}}}\n",
            false,
            false,
        ),
        (
            String::new(),
            "  N: {Type: AWS::CloudFormation::Stack, Properties: {Parameters: {R: !Ref Role}}}\n",
            true,
            true,
        ),
    ] {
        let resources = format!(
            "{ROLES}  Role: {{Type: AWS::IAM::Role, Properties: {{{properties}}}}}\n{more}"
        );
        ask(&resources, "1", |cx, _| {
            let of_role = permissions(cx, &cx.resource("Role").unwrap());
            let found = (of_role.may("s3:GetObject"), of_role.may("ec2:RunInstances"));
            assert_eq!(found, (may_s3, may_ec2), "{properties} {more}");
        });
    }
}

#[test]
fn managed_policies_have_a_path_and_a_name() {
    for (arn, expected) in [
        ("arn:aws:iam::aws:policy/ReadOnlyAccess", Some(("", "ReadOnlyAccess"))),
        (
            "arn:aws:iam::aws:policy/service-role/AWSLambdaRole",
            Some(("service-role/", "AWSLambdaRole")),
        ),
        (
            "!Sub 'arn:${AWS::Partition}:iam::aws:policy/ReadOnlyAccess'",
            Some(("", "ReadOnlyAccess")),
        ),
        ("!Sub 'arn:aws:iam::aws:policy/${P}'", None),
        ("arn:aws:iam::111122223333:policy/a", None),
        ("!ImportValue a", None),
    ] {
        let found = ask("", arn, |_, it| managed_name(&it[0]));
        let expected = expected.map(|(path, name)| (path.to_owned(), name.to_owned()));
        assert_eq!(found, expected, "{arn}");
    }
    let known = ask(
        "",
        "arn:aws:iam::aws:policy/AdministratorAccess, arn:aws:iam::aws:policy/None",
        |_, it| (managed_policy(&it[0]).is_some(), managed_policy(&it[1]).is_some()),
    );
    assert_eq!(known, (true, false));
}

#[test]
fn sam_generates_roles() {
    let text = "Transform: AWS::Serverless-2016-10-31\nResources:\n  F: {Type: AWS::Serverless::Function, Properties: {InlineCode: a}}\n  G: {Type: AWS::SNS::Topic}\n  GRole: {Type: AWS::IAM::Role}\n  Other: {Type: AWS::IAM::Role}\n";
    let template = stanchion_template::Template::parse(text).unwrap().template;
    crate::examination::analyse(&template, |cx| {
        let of = |id: &str| is_of_sam(cx, &cx.resource(id).unwrap());
        assert_eq!((of("FRole"), of("GRole"), of("Other")), (true, false, false));
    });
}

#[test]
fn a_resource_waits_for_the_policy_that_it_needs() {
    let policy = |id: &str, action: &str| {
        format!(
            "  {id}: {{Type: AWS::IAM::Policy, Properties: {{Roles: [!Ref Role], PolicyDocument: {{Statement: {{Effect: Allow, Action: '{action}'}}}}}}}}\n"
        )
    };
    let user =
        |more: &str| format!("  User: {{Type: T, {more}Properties: {{R: !GetAtt Role.Arn}}}}\n");
    let inline = "Policies: [{PolicyDocument: {Statement: {Effect: Allow, Action: 's3:*'}}}]";
    for (properties, more, expected) in [
        ("", policy("Own", "s3:*") + &user(""), Some("Own")),
        ("", policy("Own", "ec2:*") + &user(""), None),
        ("", policy("Own", "s3:*") + &user("DependsOn: Own, "), None),
        ("", policy("Own", "s3:*") + &policy("More", "s3:Get*") + &user("DependsOn: More, "), None),
        (inline, policy("Own", "s3:*") + &user(""), None),
        ("Policies: !Ref P", policy("Own", "s3:*") + &user(""), None),
        ("ManagedPolicyArns: !Ref P", policy("Own", "s3:*") + &user(""), None),
        ("ManagedPolicyArns: [!Ref Managed]", policy("Own", "s3:*") + &user(""), Some("Own")),
        ("ManagedPolicyArns: [!Ref Strange]", policy("Own", "s3:*") + &user(""), None),
        (
            "ManagedPolicyArns: ['arn:aws:iam::111122223333:policy/a']",
            policy("Own", "s3:*") + &user(""),
            None,
        ),
        ("", user(""), None),
    ] {
        let resources = format!(
            "{ROLES}  Role: {{Type: AWS::IAM::Role, Properties: {{{properties}}}}}\n{more}"
        );
        let found = ask(&resources, "1", |cx, _| {
            let [user, role] = ["User", "Role"].map(|it| cx.resource(it).unwrap());
            Roles::default()
                .not_awaited(cx, cx.edges(), &user, &role, "s3:GetObject")
                .map(|it| it.id.to_owned())
        });
        assert_eq!(found.as_deref(), expected, "{properties} {more}");
    }
}

#[test]
fn roles_may_act_on_resources() {
    let queues = "  A: {Type: AWS::SQS::Queue}\n  B: {Type: AWS::SQS::Queue}\n";
    for (resource, expected) in
        [("!GetAtt A.Arn", (true, true)), ("!GetAtt B.Arn", (true, false)), ("'*'", (true, true))]
    {
        let resources = format!(
            "{queues}  Role: {{Type: AWS::IAM::Role, Properties: {{Policies: [{{PolicyDocument: {{Statement: {{Effect: Allow, Action: 'sqs:*', Resource: {resource}}}}}}}]}}}}\n"
        );
        ask(&resources, "1", |cx, _| {
            let [role, queue] = ["Role", "A"].map(|it| cx.resource(it).unwrap());
            let roles = Roles::default();
            let may = |action, on| roles.may(cx, &role, action, on);
            let found = (may("sqs:SendMessage", None), may("sqs:SendMessage", Some(&queue)));
            assert_eq!(found, expected, "{resource}");
            assert!(!may("s3:GetObject", Some(&queue)) && !may("s3:GetObject", None));
        });
    }
}
