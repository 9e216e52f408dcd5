//! Functions that build and split strings.

use std::borrow::Cow;

use super::function;
use crate::{IntoValue, Map, Node, Value};

/// `Fn::Sub` with references to the template only: `${Name}`, `${Resource.Attribute}`, `${AWS::Region}`.
///
/// ```
/// use stanchion_template::{intrinsic, yaml};
///
/// let value = intrinsic::sub("arn:${AWS::Partition}:s3:::data");
/// assert_eq!(yaml::to_string(value.node()), "!Sub arn:${AWS::Partition}:s3:::data\n");
/// ```
pub fn sub(text: impl Into<Cow<'static, str>>) -> Value<String> {
    function("Fn::Sub", Node::text(text))
}

/// `Fn::Sub` with its own variables. Use it to insert any reference in a string.
///
/// ```
/// use stanchion_template::{intrinsic, pseudo};
/// let host = intrinsic::sub_with("${Id}.efs.${Zone}", [("Id", pseudo::stack_name()), ("Zone", pseudo::region())]);
/// ```
pub fn sub_with<K, V>(
    text: impl Into<Cow<'static, str>>,
    variables: impl IntoIterator<Item = (K, V)>,
) -> Value<String>
where
    K: Into<Cow<'static, str>>,
    V: IntoValue<String>,
{
    let variables: Map =
        variables.into_iter().map(|(key, value)| (key, value.into_node())).collect();
    let text = Node::text(text);
    function(
        "Fn::Sub",
        if variables.is_empty() { text } else { Node::List(vec![text, Node::Map(variables)]) },
    )
}

/// `Fn::Join`: joins the items of a list with a delimiter.
///
/// ```
/// use stanchion_template::{intrinsic, yaml};
///
/// let value = intrinsic::join(",", ["a", "b"]);
/// assert!(yaml::to_string(value.node()).starts_with("!Join"));
/// ```
pub fn join(
    delimiter: impl Into<Cow<'static, str>>,
    list: impl IntoValue<Vec<String>>,
) -> Value<String> {
    function("Fn::Join", Node::List(vec![Node::text(delimiter), list.into_node()]))
}

/// `Fn::Split`: splits a string at a delimiter.
pub fn split<T>(
    delimiter: impl Into<Cow<'static, str>>,
    text: impl IntoValue<String>,
) -> Value<Vec<T>> {
    function("Fn::Split", Node::List(vec![Node::text(delimiter), text.into_node()]))
}

/// `Fn::Base64`: encodes a string in Base64. EC2 user data must have this form.
///
/// ```
/// use stanchion_template::{intrinsic, yaml};
///
/// let value = intrinsic::base64("#!/bin/sh\ntrue\n");
/// assert!(yaml::to_string(value.node()).contains("Base64"));
/// ```
pub fn base64(text: impl IntoValue<String>) -> Value<String> {
    function("Fn::Base64", text.into_node())
}

/// `Fn::ToJsonString`: converts a list or map to a JSON string. Requires the transform `AWS::LanguageExtensions`.
pub fn to_json_string(value: impl Into<Node>) -> Value<String> {
    function("Fn::ToJsonString", value.into())
}
