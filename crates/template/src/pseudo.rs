//! Pseudo parameters: values CloudFormation knows in every template.
//!
//! [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html)

use crate::{Node, Value};

/// Every pseudo parameter's name.
pub const NAMES: [&str; 8] = [
    "AWS::AccountId",
    "AWS::NotificationARNs",
    "AWS::NoValue",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];

fn pseudo<T>(name: &'static str) -> Value<T> {
    Value::from_node(Node::single("Ref", Node::text(name)))
}

/// `AWS::AccountId`: the account the stack is in, 12 digits.
pub fn account_id() -> Value<String> {
    pseudo("AWS::AccountId")
}

/// `AWS::NotificationARNs`: the topics the stack reports to.
pub fn notification_arns() -> Value<Vec<String>> {
    pseudo("AWS::NotificationARNs")
}

/// `AWS::NoValue`: as if the property had not been written. Fits every type.
pub fn no_value<T>() -> Value<T> {
    pseudo("AWS::NoValue")
}

/// `AWS::Partition`: `aws`, `aws-cn`, `aws-us-gov`, ...
pub fn partition() -> Value<String> {
    pseudo("AWS::Partition")
}

/// `AWS::Region`: the Region the stack is in.
pub fn region() -> Value<String> {
    pseudo("AWS::Region")
}

/// `AWS::StackId`: the stack's ARN.
pub fn stack_id() -> Value<String> {
    pseudo("AWS::StackId")
}

/// `AWS::StackName`: the stack's name.
pub fn stack_name() -> Value<String> {
    pseudo("AWS::StackName")
}

/// `AWS::URLSuffix`: the partition's domain, `amazonaws.com` in most.
pub fn url_suffix() -> Value<String> {
    pseudo("AWS::URLSuffix")
}
