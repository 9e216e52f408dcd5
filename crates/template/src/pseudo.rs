//! Pseudo parameters: values that CloudFormation defines in every template.
//!
//! [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html)

use crate::{Node, Value};

/// The names of all pseudo parameters.
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

/// `AWS::AccountId`: returns the account of the stack, 12 digits.
pub fn account_id() -> Value<String> {
    pseudo("AWS::AccountId")
}

/// `AWS::NotificationARNs`: returns the SNS topics that receive the events of the stack.
pub fn notification_arns() -> Value<Vec<String>> {
    pseudo("AWS::NotificationARNs")
}

/// `AWS::NoValue`: removes the property it is assigned to. It has every type.
pub fn no_value<T>() -> Value<T> {
    pseudo("AWS::NoValue")
}

/// `AWS::Partition`: returns the partition, such as `aws`, `aws-cn` or `aws-us-gov`.
pub fn partition() -> Value<String> {
    pseudo("AWS::Partition")
}

/// `AWS::Region`: returns the Region of the stack.
///
/// ```
/// use stanchion_template::{pseudo, yaml};
///
/// assert_eq!(yaml::to_string(pseudo::region().node()), "!Ref AWS::Region\n");
/// ```
pub fn region() -> Value<String> {
    pseudo("AWS::Region")
}

/// `AWS::StackId`: returns the ARN of the stack.
pub fn stack_id() -> Value<String> {
    pseudo("AWS::StackId")
}

/// `AWS::StackName`: returns the name of the stack.
pub fn stack_name() -> Value<String> {
    pseudo("AWS::StackName")
}

/// `AWS::URLSuffix`: returns the domain of the partition, in most Regions `amazonaws.com`.
pub fn url_suffix() -> Value<String> {
    pseudo("AWS::URLSuffix")
}
