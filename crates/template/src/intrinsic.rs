//! Typed functions that build every intrinsic function.
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

/// `Ref`: returns the value of a parameter, or the value that a resource returns for `Ref`.
///
/// ```
/// use stanchion_template::{intrinsic, yaml};
///
/// let value = intrinsic::reference::<String>("Data");
/// assert_eq!(yaml::to_string(value.node()), "!Ref Data\n");
/// ```
pub fn reference<T>(name: impl Into<Cow<'static, str>>) -> Value<T> {
    function("Ref", Node::text(name))
}

/// `Fn::GetAtt`: returns an attribute of a resource.
///
/// ```
/// use stanchion_template::{intrinsic, yaml};
///
/// let value = intrinsic::get_att::<String>("Data", "Arn");
/// assert_eq!(yaml::to_string(value.node()), "!GetAtt Data.Arn\n");
/// ```
pub fn get_att<T>(
    logical_id: impl Into<Cow<'static, str>>,
    attribute: impl IntoValue<String>,
) -> Value<T> {
    function("Fn::GetAtt", Node::List(vec![Node::text(logical_id), attribute.into_node()]))
}

/// `Fn::If`: returns the first value if the condition is true, otherwise the second.
///
/// ```
/// use stanchion_template::{intrinsic, yaml};
///
/// let value = intrinsic::if_::<String>("IsLive", "elastic", "bursting");
/// assert!(yaml::to_string(value.node()).starts_with("!If"));
/// ```
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

/// `Fn::Select`: returns one item of a list. The first has index 0.
///
/// ```
/// use stanchion_template::{intrinsic, pseudo, yaml};
///
/// let first = intrinsic::select::<String>(0, intrinsic::get_azs(pseudo::region()));
/// assert!(yaml::to_string(first.node()).starts_with("!Select"));
/// ```
pub fn select<T>(index: impl IntoValue<i64>, list: impl IntoValue<Vec<T>>) -> Value<T> {
    function("Fn::Select", Node::List(vec![index.into_node(), list.into_node()]))
}

/// `Fn::FindInMap`: returns a value from the section `Mappings`.
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

/// `Fn::FindInMap` with a default for keys that are missing. Requires the transform `AWS::LanguageExtensions`.
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

/// `Fn::ImportValue`: returns a value that another stack in the same account and Region exports.
///
/// ```
/// use stanchion_template::{intrinsic, yaml};
///
/// let value = intrinsic::import_value::<String>("data-id");
/// assert_eq!(yaml::to_string(value.node()), "!ImportValue data-id\n");
/// ```
pub fn import_value<T>(export_name: impl IntoValue<String>) -> Value<T> {
    function("Fn::ImportValue", export_name.into_node())
}

/// `Fn::GetStackOutput`: returns an output of another stack, which can be in another Region or account. The other
/// stack can still be changed or deleted.
#[derive(Clone, Debug)]
pub struct GetStackOutput(Map);

impl GetStackOutput {
    /// Refers to an output by the name of its stack and the logical id of the output.
    pub fn new(stack_name: impl IntoValue<String>, output_name: impl IntoValue<String>) -> Self {
        GetStackOutput(Map::from([
            ("StackName", stack_name.into_node()),
            ("OutputName", output_name.into_node()),
        ]))
    }

    /// Sets the Region of the other stack. Default: the Region of this stack.
    #[must_use]
    pub fn region(mut self, region: impl IntoValue<String>) -> Self {
        self.0.insert("Region", region.into_node());
        self
    }

    /// Sets the role that reads the output. Required if the other stack is in another account.
    #[must_use]
    pub fn role_arn(mut self, role_arn: impl IntoValue<String>) -> Self {
        self.0.insert("RoleArn", role_arn.into_node());
        self
    }

    /// Returns the value.
    pub fn value<T>(self) -> Value<T> {
        function("Fn::GetStackOutput", Node::Map(self.0))
    }
}

/// `Fn::Cidr`: divides an address block into `count` blocks, 1 to 256. `cidr_bits` is the number of host bits of each
/// block; 8 makes a /24.
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

/// `Fn::GetAZs`: returns the Availability Zones of a Region in which the account has default subnets. An empty string
/// means the Region of the stack.
pub fn get_azs(region: impl IntoValue<String>) -> Value<Vec<String>> {
    function("Fn::GetAZs", region.into_node())
}

/// `Fn::Length`: returns the number of items in a list. Requires the transform `AWS::LanguageExtensions`.
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

/// `Fn::ForEach`: repeats a part of the template. Returns the key and the value to insert in a section or in
/// properties. In `output_key` and in the body, `${identifier}` is replaced by the item. Requires the transform
/// `AWS::LanguageExtensions`.
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
