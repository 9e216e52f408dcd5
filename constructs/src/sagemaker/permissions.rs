//! The permissions of the roles that SageMaker assumes.
//!
//! Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html>

use stanchion_core::Scope;
use stanchion_template::{Value, pseudo};

use crate::iam::{Operator, Role, RoleBuilder, Statement};
use crate::{Text, arn, text};

/// Creates a role that may write the logs and metrics of SageMaker and pull container images.
pub(super) fn execution_role(scope: &Scope, managed_policies: Vec<Value<String>>) -> Role {
    let builder = Role::builder_for_this_account("sagemaker.amazonaws.com");
    let role = managed_policies
        .into_iter()
        .fold(builder, RoleBuilder::managed_policy)
        .build(scope, "Role");
    let logs = [
        "logs:CreateLogGroup",
        "logs:CreateLogStream",
        "logs:DescribeLogStreams",
        "logs:PutLogEvents",
    ];
    role.allow(Statement::allow(logs).on(arn::of("logs", "log-group:/aws/sagemaker/*")));
    role.allow(Statement::allow(["cloudwatch:PutMetricData"]).on_any().when(
        Operator::STRING_LIKE,
        "cloudwatch:namespace",
        ["/aws/sagemaker/*", "aws/sagemaker/*"],
    ));
    // The images of SageMaker are in the registries of other accounts.
    let images = text!["arn:", pseudo::partition(), ":ecr:", pseudo::region(), ":*:repository/*"];
    let pull =
        ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"];
    role.allow(Statement::allow(pull).on(images));
    role.allow(Statement::allow(["ecr:GetAuthorizationToken"]).on_any());
    role
}

/// Allows a role to create the network interfaces of a notebook or a job in a VPC. These actions are as in AWS's policy for
/// roles of jobs in a VPC.
pub(super) fn allow_network(role: &Role) {
    role.allow(
        Statement::allow([
            "ec2:CreateNetworkInterface",
            "ec2:CreateNetworkInterfacePermission",
            "ec2:DeleteNetworkInterface",
            "ec2:DeleteNetworkInterfacePermission",
            "ec2:DescribeDhcpOptions",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DescribeSecurityGroups",
            "ec2:DescribeSubnets",
            "ec2:DescribeVpcs",
        ])
        .on_any(),
    );
}

/// Allows the users of a domain to look at it, and to work in spaces and apps of their own.
///
/// Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/security-iam-awsmanpol.html>
pub(super) fn allow_studio(role: &Role, domain: &Value<String>) {
    let of = |kind: &str, rest: &str| {
        arn::of("sagemaker", text![format!("{kind}/"), domain.clone(), rest.to_owned()])
    };
    role.allow(
        Statement::allow([
            "sagemaker:CreatePresignedDomainUrl",
            "sagemaker:DescribeApp",
            "sagemaker:DescribeDomain",
            "sagemaker:DescribeSpace",
            "sagemaker:DescribeUserProfile",
            "sagemaker:ListTags",
        ])
        .on(of("app", "/*"))
        .on(of("domain", ""))
        .on(of("space", "/*"))
        .on(of("user-profile", "/*")),
    );
    // These actions do not support resource-level permissions.
    let lists = [
        "sagemaker:ListApps",
        "sagemaker:ListDomains",
        "sagemaker:ListSpaces",
        "sagemaker:ListUserProfiles",
    ];
    role.allow(Statement::allow(lists).on_any());
    let own = [
        "sagemaker:CreateApp",
        "sagemaker:CreateSpace",
        "sagemaker:DeleteApp",
        "sagemaker:DeleteSpace",
        "sagemaker:UpdateSpace",
    ];
    let owner: Text = of("user-profile", "/${sagemaker:UserProfileName}");
    role.allow(Statement::allow(own).on(of("app", "/*")).on(of("space", "/*")).when(
        Operator::ARN_LIKE,
        "sagemaker:OwnerUserProfileArn",
        [owner],
    ));
    // An app without a space belongs to the user profile in its ARN.
    let apps = ["sagemaker:CreateApp", "sagemaker:DeleteApp"];
    role.allow(Statement::allow(apps).on(of("app", "/${sagemaker:UserProfileName}/*")).when(
        Operator::NULL,
        "sagemaker:OwnerUserProfileArn",
        ["true"],
    ));
    role.allow(
        Statement::allow(["sagemaker:AddTags"]).on(of("app", "/*")).on(of("space", "/*")).when(
            Operator::STRING_EQUALS,
            "sagemaker:TaggingAction",
            ["CreateApp", "CreateSpace"],
        ),
    );
}

/// Allows a role to let SageMaker encrypt with a key.
pub(super) fn allow_key(role: &Role, key: &Value<String>) {
    role.allow(Statement::allow(["kms:CreateGrant", "kms:DescribeKey"]).on(key.clone()));
}
