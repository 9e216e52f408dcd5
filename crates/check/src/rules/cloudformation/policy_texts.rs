//! Policy documents that are not JSON objects.

use stanchion_template::Node;

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_056, policy_texts)];

/// The properties that hold a policy document.
const DOCUMENTS: [(&str, &str); 10] = [
    ("AWS::IAM::GroupPolicy", "PolicyDocument"),
    ("AWS::IAM::ManagedPolicy", "PolicyDocument"),
    ("AWS::IAM::Policy", "PolicyDocument"),
    ("AWS::IAM::Role", "AssumeRolePolicyDocument"),
    ("AWS::IAM::RolePolicy", "PolicyDocument"),
    ("AWS::IAM::UserPolicy", "PolicyDocument"),
    ("AWS::KMS::Key", "KeyPolicy"),
    ("AWS::S3::BucketPolicy", "PolicyDocument"),
    ("AWS::SNS::TopicPolicy", "PolicyDocument"),
    ("AWS::SQS::QueuePolicy", "PolicyDocument"),
];

fn policy_texts(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (kind, property) in DOCUMENTS {
        for resource in cx.of(kind) {
            let Some(document) = resource.get(property) else { continue };
            let is_document = match document {
                Node::Text(text) => text.trim_start().starts_with('{') || text.contains("{{"),
                Node::Map(_) | Node::Link(_) => true,
                _ => false,
            };
            if !is_document {
                findings
                    .on(&resource, property, "the policy document is not a JSON object")
                    .found(document.describe())
                    .allowed("a map with the keys Version and Statement");
            }
        }
    }
}
