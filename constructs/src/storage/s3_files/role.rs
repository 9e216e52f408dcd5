//! The role with which S3 Files accesses a bucket.

use stanchion_core::Scope;
use stanchion_template::{Value, pseudo};

use crate::arn;
use crate::iam::{Operator, PolicyDocument, Principal, Role, Statement};
use crate::text;

/// Creates a role for the objects of one bucket below a prefix, and for the EventBridge rules that notify S3 Files of
/// changes.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files.html>
pub(super) fn build(scope: &Scope, bucket: &Value<String>, prefix: &str) -> Role {
    let account = [pseudo::account_id()];
    let trust = Statement::allow(["sts:AssumeRole"])
        .by(Principal::service("elasticfilesystem.amazonaws.com"))
        .when(Operator::STRING_EQUALS, "aws:SourceAccount", account.clone());
    let role = Role::builder_with_trust(PolicyDocument::new().with(trust))
        .description("S3 Files on the bucket")
        .build(scope, "Role");
    role.allow(
        Statement::allow(["s3:ListBucket", "s3:ListBucketVersions"]).on(bucket.clone()).when(
            Operator::STRING_EQUALS,
            "aws:ResourceAccount",
            account.clone(),
        ),
    );
    role.allow(
        Statement::allow([
            "s3:AbortMultipartUpload",
            "s3:DeleteObject*",
            "s3:GetObject*",
            "s3:ListMultipartUploadParts",
            "s3:PutObject*",
        ])
        .on(text![bucket, format!("/{prefix}*")])
        .when(Operator::STRING_EQUALS, "aws:ResourceAccount", account),
    );
    let rules = |name: &str| arn::of("events", format!("rule/{name}"));
    role.allow(
        Statement::allow([
            "events:DeleteRule",
            "events:DisableRule",
            "events:EnableRule",
            "events:PutRule",
            "events:PutTargets",
            "events:RemoveTargets",
        ])
        .on(rules("DO-NOT-DELETE-S3-Files*"))
        .when(
            Operator::STRING_EQUALS,
            "events:ManagedBy",
            ["elasticfilesystem.amazonaws.com"],
        ),
    );
    role.allow(
        Statement::allow(["events:DescribeRule", "events:ListTargetsByRule"]).on(rules("*")),
    );
    role.allow(Statement::allow(["events:ListRuleNamesByTarget", "events:ListRules"]).on_any());
    role
}
