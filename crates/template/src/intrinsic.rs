//! Every intrinsic function, typed.
//!
//! [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html)

mod condition;
mod text;

pub use condition::{
    Condition, RuleCondition, contains, each_member_equals, each_member_in, ref_all, value_of,
    value_of_all,
};
pub use text::{base64, join, split, sub, sub_with, to_json_string};

use std::borrow::Cow;

use crate::{IntoValue, Map, Node, Value};

fn function<T>(name: &'static str, argument: Node) -> Value<T> {
    Value::from_node(Node::single(name, argument))
}

/// `Ref`: the value of a parameter, or what a resource yields by its name.
pub fn reference<T>(name: impl Into<Cow<'static, str>>) -> Value<T> {
    function("Ref", Node::text(name))
}

/// `Fn::GetAtt`: an attribute of a resource.
pub fn get_att<T>(
    logical_id: impl Into<Cow<'static, str>>,
    attribute: impl IntoValue<String>,
) -> Value<T> {
    function("Fn::GetAtt", Node::List(vec![Node::text(logical_id), attribute.into_node()]))
}

/// `Fn::If`: the first value when the condition holds, the second otherwise.
pub fn if_<T>(
    condition: impl Into<Cow<'static, str>>,
    then: impl IntoValue<T>,
    otherwise: impl IntoValue<T>,
) -> Value<T> {
    function(
        "Fn::If",
        Node::List(vec![Node::text(condition), then.into_node(), otherwise.into_node()]),
    )
}

/// `Fn::Select`: one item of a list, from 0.
pub fn select<T>(index: impl IntoValue<i64>, list: impl IntoValue<Vec<T>>) -> Value<T> {
    function("Fn::Select", Node::List(vec![index.into_node(), list.into_node()]))
}

/// `Fn::FindInMap`: a value of the template's `Mappings`.
pub fn find_in_map<T>(
    mapping: impl IntoValue<String>,
    first_key: impl IntoValue<String>,
    second_key: impl IntoValue<String>,
) -> Value<T> {
    function(
        "Fn::FindInMap",
        Node::List(vec![mapping.into_node(), first_key.into_node(), second_key.into_node()]),
    )
}

/// `Fn::FindInMap` with the value to take when a key is absent. Needs the transform
/// `AWS::LanguageExtensions`.
pub fn find_in_map_or<T>(
    mapping: impl IntoValue<String>,
    first_key: impl IntoValue<String>,
    second_key: impl IntoValue<String>,
    default: impl IntoValue<T>,
) -> Value<T> {
    function(
        "Fn::FindInMap",
        Node::List(vec![
            mapping.into_node(),
            first_key.into_node(),
            second_key.into_node(),
            Node::single("DefaultValue", default.into_node()),
        ]),
    )
}

/// `Fn::ImportValue`: a value another stack of the account and Region exports.
pub fn import_value<T>(export_name: impl IntoValue<String>) -> Value<T> {
    function("Fn::ImportValue", export_name.into_node())
}

/// `Fn::GetStackOutput`: an output of another stack, of another Region or account too. Holds no lock
/// on the stack it reads from.
#[derive(Clone, Debug)]
pub struct GetStackOutput(Map);

impl GetStackOutput {
    /// The output with this logical id in the stack with this name.
    pub fn new(stack_name: impl IntoValue<String>, output_name: impl IntoValue<String>) -> Self {
        GetStackOutput(Map::from([
            ("StackName", stack_name.into_node()),
            ("OutputName", output_name.into_node()),
        ]))
    }

    /// The Region of the stack; default the Region of the template.
    #[must_use]
    pub fn region(mut self, region: impl IntoValue<String>) -> Self {
        self.0.insert("Region", region.into_node());
        self
    }

    /// The role to read the output with; needed for another account.
    #[must_use]
    pub fn role_arn(mut self, role_arn: impl IntoValue<String>) -> Self {
        self.0.insert("RoleArn", role_arn.into_node());
        self
    }

    /// The value.
    pub fn value<T>(self) -> Value<T> {
        function("Fn::GetStackOutput", Node::Map(self.0))
    }
}

/// `Fn::Cidr`: address blocks cut out of one block. `count` is 1-256, `cidr_bits` the number of host
/// bits of each block (8 makes a /24).
pub fn cidr(
    block: impl IntoValue<String>,
    count: impl IntoValue<i64>,
    cidr_bits: impl IntoValue<i64>,
) -> Value<Vec<String>> {
    function(
        "Fn::Cidr",
        Node::List(vec![block.into_node(), count.into_node(), cidr_bits.into_node()]),
    )
}

/// `Fn::GetAZs`: the Availability Zones of a Region in which the account has default subnets; an empty
/// text means the stack's own Region.
pub fn get_azs(region: impl IntoValue<String>) -> Value<Vec<String>> {
    function("Fn::GetAZs", region.into_node())
}

/// `Fn::Length`: how many items a list has. Needs the transform `AWS::LanguageExtensions`.
pub fn length<T>(list: impl IntoValue<Vec<T>>) -> Value<i64> {
    function("Fn::Length", list.into_node())
}

/// `Fn::Transform`: runs a macro on this part of the template.
pub fn transform<T>(name: impl Into<Cow<'static, str>>, parameters: Map) -> Value<T> {
    let mut argument = Map::from([("Name", Node::text(name))]);
    if !parameters.is_empty() {
        argument.insert("Parameters", parameters);
    }
    function("Fn::Transform", Node::Map(argument))
}

/// `Fn::ForEach`: repeats a part of the template. Returns the key and value to put into the section or
/// property map; `${identifier}` in `output_key` and the body stands for the item. Needs the
/// transform `AWS::LanguageExtensions`.
///
/// ```
/// use stanchion_template::{Map, Node, intrinsic};
/// let (key, value) = intrinsic::for_each(
///     "Topics", "Name", ["Success", "Failure"], "Topic${Name}",
///     Map::from([("Type", Node::text("AWS::SNS::Topic"))]),
/// );
/// assert_eq!(key, "Fn::ForEach::Topics");
/// assert_eq!(value.as_list().unwrap().len(), 3);
/// ```
pub fn for_each(
    loop_name: &str,
    identifier: impl Into<Cow<'static, str>>,
    collection: impl IntoValue<Vec<String>>,
    output_key: impl Into<Cow<'static, str>>,
    body: impl Into<Node>,
) -> (String, Node) {
    let value = Node::List(vec![
        Node::text(identifier),
        collection.into_node(),
        Node::single(output_key, body.into()),
    ]);
    (format!("Fn::ForEach::{loop_name}"), value)
}
