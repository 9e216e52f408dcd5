//! The values that an assertion expects.

use stanchion_template::{Map, Node, Value, json};

use super::failure::fail;

/// A value that an assertion expects.
///
/// A literal or an expression matches as the [module](crate::testing) describes. [`exactly`], [`present`],
/// [`containing`] and [`yaml`] create others.
#[derive(Clone, Debug, PartialEq)]
pub struct Expected(pub(super) Pattern);

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Pattern {
    /// The value, where maps and lists can have more than expected.
    Like(Node),
    /// The value and nothing else.
    Exactly(Node),
    /// Any value.
    Present,
    /// No value.
    Absent,
    /// A text that contains this one.
    Containing(String),
}

/// Expects exactly this value: maps have no other keys, and lists have the same items in the same order.
///
/// ```
/// use stanchion_core::testing::*;
/// use stanchion_template::{Template, document::Resource};
///
/// let mut template = Template::new();
/// let ports = Resource::new("AWS::Lambda::Function").property("Architectures", ["arm64"]);
/// template.add_resource("Wall", &ports);
/// template.has_resource("AWS::Lambda::Function").with("Architectures", exactly(["arm64"]));
/// ```
pub fn exactly(value: impl IntoExpected) -> Expected {
    match value.into_expected().0 {
        Pattern::Like(node) => Expected(Pattern::Exactly(node)),
        other => Expected(other),
    }
}

/// Expects any value.
///
/// ```
/// use stanchion_core::testing::*;
/// use stanchion_template::{Template, document::Resource};
///
/// let mut template = Template::new();
/// template.add_resource("Data", &Resource::new("AWS::EFS::FileSystem").property("KmsKeyId", "alias/data"));
/// template.has_resource("AWS::EFS::FileSystem").with("KmsKeyId", present());
/// ```
pub fn present() -> Expected {
    Expected(Pattern::Present)
}

/// Expects a text that contains this one. In a map, a list or a function, one of the texts in it contains it, so it
/// finds a line of user data.
///
/// ```
/// use stanchion_core::testing::*;
/// use stanchion_template::{Template, document::Resource, intrinsic};
///
/// let mut template = Template::new();
/// let script = intrinsic::base64("#!/bin/sh\nmount /data\n");
/// template.add_resource("Worker", &Resource::new("AWS::EC2::Instance").property("UserData", script));
/// template.has_resource("AWS::EC2::Instance").with("UserData", containing("mount /data"));
/// ```
pub fn containing(text: impl Into<String>) -> Expected {
    Expected(Pattern::Containing(text.into()))
}

/// Expects a value that is written in YAML or JSON, with the short tags of CloudFormation.
///
/// ```
/// use stanchion_core::testing::*;
/// use stanchion_template::{Template, document::Resource, intrinsic};
///
/// let mut template = Template::new();
/// let data = intrinsic::reference::<String>("Data");
/// template.add_resource("Target", &Resource::new("AWS::EFS::MountTarget").property("FileSystemId", data));
/// template.has_resource("AWS::EFS::MountTarget").with("FileSystemId", yaml("!Ref Data"));
/// ```
///
/// # Panics
///
/// Panics if the text is not valid YAML.
#[track_caller]
pub fn yaml(text: impl AsRef<str>) -> Expected {
    match stanchion_template::parse(text.as_ref()) {
        Ok(parsed) => Expected(Pattern::Like(parsed.node)),
        Err(errors) => fail(&format!("the expected value is not valid YAML: {errors}")),
    }
}

/// A value that an assertion can expect: a literal, a list, an expression, a [`Node`] or an [`Expected`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value that an assertion can expect",
    note = "use a literal, a list, an expression such as `intrinsic::reference`, a `Node`, or `yaml(\"..\")`"
)]
pub trait IntoExpected {
    /// Returns the expected value.
    fn into_expected(self) -> Expected;
}

impl IntoExpected for Expected {
    fn into_expected(self) -> Expected {
        self
    }
}

impl IntoExpected for Node {
    fn into_expected(self) -> Expected {
        Expected(Pattern::Like(self))
    }
}

impl IntoExpected for &Node {
    fn into_expected(self) -> Expected {
        self.clone().into_expected()
    }
}

impl IntoExpected for Map {
    fn into_expected(self) -> Expected {
        Node::Map(self).into_expected()
    }
}

impl<T> IntoExpected for Value<T> {
    fn into_expected(self) -> Expected {
        self.into_node().into_expected()
    }
}

impl IntoExpected for bool {
    fn into_expected(self) -> Expected {
        Node::Bool(self).into_expected()
    }
}

impl IntoExpected for f64 {
    fn into_expected(self) -> Expected {
        Node::number(self).into_expected()
    }
}

macro_rules! whole_numbers {
    ($($number:ty)*) => {$(
        impl IntoExpected for $number {
            fn into_expected(self) -> Expected {
                Node::Int(i64::from(self)).into_expected()
            }
        }
    )*};
}
whole_numbers!(i64 i32 u32 u16 u8);

impl IntoExpected for &str {
    fn into_expected(self) -> Expected {
        Node::text(self.to_owned()).into_expected()
    }
}

impl IntoExpected for String {
    fn into_expected(self) -> Expected {
        Node::text(self).into_expected()
    }
}

impl<T: Into<Node>> IntoExpected for Vec<T> {
    fn into_expected(self) -> Expected {
        Node::List(self.into_iter().map(Into::into).collect()).into_expected()
    }
}

impl<T: Into<Node>, const N: usize> IntoExpected for [T; N] {
    fn into_expected(self) -> Expected {
        Vec::from(self).into_expected()
    }
}

impl Expected {
    /// Returns the value for a message.
    pub(super) fn describe(&self) -> String {
        match &self.0 {
            Pattern::Like(node) => text_of(node),
            Pattern::Exactly(node) => match node {
                Node::Map(_) | Node::List(_) => {
                    let text = text_of(node);
                    let end = if text.contains('\n') { '\n' } else { ' ' };
                    format!("exactly{end}{text}")
                }
                _ => text_of(node),
            },
            Pattern::Present => "any value".to_owned(),
            Pattern::Absent => "no value".to_owned(),
            Pattern::Containing(text) => format!("a text that contains {text:?}"),
        }
    }
}

/// Returns a value as a template in YAML has it.
pub(super) fn text_of(node: &Node) -> String {
    match node {
        // A list of short values is easier to compare in one line.
        Node::List(items) => {
            let items: Vec<String> = items.iter().map(text_of).collect();
            let is_short = |it: &String| !it.contains('\n') && !it.contains(": ");
            match items.iter().all(is_short) {
                true => format!("[{}]", items.join(", ")),
                false => stanchion_template::yaml::to_string(node).trim_end().to_owned(),
            }
        }
        // A string is quoted, so that it differs from a number and shows its spaces.
        Node::Text(text) if !text.contains('\n') => format!("{text:?}"),
        Node::Text(text) => text.trim_end().to_owned(),
        Node::Null | Node::Bool(_) | Node::Int(_) | Node::Number(_) | Node::RawNumber(_) => {
            json::to_string(node).trim_end().to_owned()
        }
        _ => stanchion_template::yaml::to_string(node).trim_end().to_owned(),
    }
}
