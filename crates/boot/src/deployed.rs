//! The values that CloudFormation inserts when it deploys a template.

use stanchion_template::language::{Meaning, ParameterValues, Piece, Reference, Text, base64_of};
use stanchion_template::{Node, Template};

/// A template, in memory or as it is in a file.
pub trait Deployable {
    /// Returns the content of the template.
    fn content(&self) -> Node;
}

impl Deployable for Template {
    fn content(&self) -> Node {
        self.to_node()
    }
}

impl Deployable for Node {
    fn content(&self) -> Node {
        self.clone()
    }
}

/// The user data of a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserData {
    /// The logical id of the resource.
    pub resource: String,
    /// The text that the instance receives.
    pub text: String,
}

/// Returns the user data of the instances and launch templates of a template, in the scenario of the defaults.
pub fn user_data(template: &impl Deployable) -> Vec<UserData> {
    let content = template.content();
    let Some(root) = content.as_map() else { return Vec::new() };
    let meaning = Meaning::of(root, &ParameterValues::default());
    let Some(scenario) = meaning.default_scenario() else { return Vec::new() };
    let Some(root) = scenario.root().as_map() else { return Vec::new() };
    let Some(resources) = root.get("Resources").and_then(Node::as_map) else { return Vec::new() };
    let mut found = Vec::new();
    for (id, resource) in resources.iter() {
        let kind = resource.get("Type").and_then(Node::as_text).unwrap_or_default();
        let Some(properties) = resource.get("Properties") else { continue };
        let value = match kind {
            "AWS::EC2::Instance" => properties.get("UserData"),
            "AWS::EC2::LaunchTemplate" => {
                properties.get("LaunchTemplateData").and_then(|it| it.get("UserData"))
            }
            _ => None,
        };
        if let Some(value) = value.and_then(base64_of) {
            found.push(UserData { resource: id.to_owned(), text: text_of(&content, value) });
        }
    }
    found
}

/// Returns a text of a template with a value for each reference, such as `fs-0123456789abcdef0` for a file system.
pub fn text_of(template: &impl Deployable, node: &Node) -> String {
    let content = template.content();
    Text::of(node)
        .pieces()
        .iter()
        .map(|it| match it {
            Piece::Literal(text) => text.clone(),
            Piece::Reference(reference) => value(&content, reference),
            Piece::Unknown => "unknown".to_owned(),
        })
        .collect()
}

fn value(template: &Node, reference: &Reference) -> String {
    let name = reference.name();
    let pseudo = match name {
        "AWS::Region" => Some("eu-west-1"),
        "AWS::AccountId" => Some("123456789012"),
        "AWS::Partition" => Some("aws"),
        "AWS::URLSuffix" => Some("amazonaws.com"),
        "AWS::StackName" => Some("Stack"),
        _ => None,
    };
    if let Some(value) = pseudo {
        return value.to_owned();
    }
    let Some(resource) = template.get("Resources").and_then(|it| it.get(name)) else {
        let default = template
            .get("Parameters")
            .and_then(|it| it.get(name))
            .and_then(|it| it.get("Default"))
            .and_then(stanchion_template::language::scalar);
        return default.map_or_else(|| format!("value-of-{name}"), std::borrow::Cow::into_owned);
    };
    let kind = resource.get("Type").and_then(Node::as_text).unwrap_or_default();
    let id = |prefix: &str| format!("{prefix}-{}", hexadecimal(name));
    match (kind, reference.attribute()) {
        ("AWS::EFS::FileSystem" | "AWS::S3Files::FileSystem" | "AWS::FSx::FileSystem", None) => {
            id("fs")
        }
        ("AWS::EFS::AccessPoint" | "AWS::S3Files::AccessPoint", None | Some("AccessPointId")) => {
            id("fsap")
        }
        ("AWS::S3Files::FileSystem", Some("FileSystemId")) => id("fs"),
        ("AWS::FSx::FileSystem", Some("DNSName")) => {
            format!("{}.fsx.eu-west-1.amazonaws.com", id("fs"))
        }
        ("AWS::FSx::FileSystem", Some("LustreMountName")) => "fsx".to_owned(),
        ("AWS::EC2::Subnet", Some("AvailabilityZone")) => "eu-west-1a".to_owned(),
        ("AWS::ECS::Cluster", None) => "cluster".to_owned(),
        (_, None) => name.to_lowercase(),
        (_, Some(attribute)) => format!("{}-{}", name.to_lowercase(), attribute.to_lowercase()),
    }
}

/// Returns 17 digits that a name decides, as in the ids of AWS.
fn hexadecimal(name: &str) -> String {
    let mut value: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in name.bytes() {
        value = (value ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    }
    format!("0{value:016x}")
}
