//! Names of resource types and properties that do not exist, for programs that name them in strings.

use stanchion_schema::{Facts, Keyword, NodeFacts};
use stanchion_template::{Segment, path};

use crate::nearest::nearest;

/// The number of names that a message lists.
const LISTED: usize = 12;

/// A name of a resource type or property that does not exist.
///
/// ```
/// use stanchion_check::UnknownName;
///
/// let unknown = UnknownName::of_type("AWS::EFS::FileSytem").unwrap();
/// assert_eq!(unknown.near.as_deref(), Some("AWS::EFS::FileSystem"));
/// assert!(UnknownName::of_property("AWS::EFS::FileSystem", "Encrypted").is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    /// The name.
    pub name: String,
    /// The most similar name that exists.
    pub near: Option<String>,
    /// Names that are allowed, if they are known.
    pub allowed: Option<String>,
}

impl UnknownName {
    /// Examines the name of a resource type. Only types of AWS are known.
    pub fn of_type(resource_type: &str) -> Option<UnknownName> {
        let facts = Facts::bundled();
        let is_special = resource_type.ends_with("::MODULE")
            || resource_type.starts_with("AWS::CDK::")
            || resource_type.starts_with("AWS::Serverless::")
            || resource_type == "AWS::CloudFormation::CustomResource";
        let is_open = !resource_type.starts_with("AWS::") && resource_type.contains("::");
        if is_open || is_special || facts.resource(resource_type).is_some() {
            return None;
        }
        let near = nearest(resource_type, facts.type_names()).map(str::to_owned);
        Some(UnknownName { name: resource_type.to_owned(), near, allowed: None })
    }

    /// Examines the path of a property, such as `Tags.0.Value`. A type that is not known has every property.
    pub fn of_property(resource_type: &str, property: &str) -> Option<UnknownName> {
        let mut node = Facts::bundled().resource(resource_type)?.root().clone();
        for step in path::segments(property) {
            match step {
                Segment::Index(_) => node = node.child(Keyword::Items)?,
                Segment::Key(name) => match node.property(&name) {
                    Some(below) => node = below,
                    None => return unknown(&node, &name),
                },
            }
        }
        None
    }
}

/// Returns a name that the properties of a node do not have, unless the node can have others than the known ones.
fn unknown(node: &NodeFacts<'_>, name: &str) -> Option<UnknownName> {
    let is_open = [Keyword::PatternProperties, Keyword::AdditionalProperties];
    if !node.has(Keyword::Closed) || is_open.into_iter().any(|it| node.has(it)) {
        return None;
    }
    let known = node.properties().iter().map(|(name, _)| *name);
    let near = nearest(name, known.clone()).map(str::to_owned);
    let all: Vec<&str> = known.take(LISTED).collect();
    Some(UnknownName { name: name.to_owned(), near, allowed: Some(all.join(", ")) })
}

#[cfg(test)]
mod tests {
    use super::UnknownName;

    #[test]
    fn types_and_properties_that_exist() {
        for (kind, property) in [
            ("AWS::EFS::FileSystem", "Encrypted"),
            ("AWS::EFS::FileSystem", "FileSystemTags.0.Value"),
            ("AWS::EFS::FileSystem", "FileSystemPolicy.Statement.0.Sid"),
            ("AWS::Lambda::Function", "Environment.Variables.ANY"),
            ("Custom::Thing", "Whatever"),
            ("Org::Team::Thing::MODULE", "Whatever"),
        ] {
            assert_eq!(UnknownName::of_type(kind), None, "{kind}");
            assert_eq!(UnknownName::of_property(kind, property), None, "{kind} {property}");
        }
    }

    #[test]
    fn types_and_properties_that_do_not() {
        let near = |it: Option<UnknownName>| it.and_then(|it| it.near);
        let kind = UnknownName::of_type("AWS::EFS::FileSytem");
        assert_eq!(near(kind).as_deref(), Some("AWS::EFS::FileSystem"));
        assert!(UnknownName::of_type("Bucket").is_some());
        let property = |path| near(UnknownName::of_property("AWS::EFS::FileSystem", path));
        assert_eq!(property("Encryptd").as_deref(), Some("Encrypted"));
        assert_eq!(property("FileSystemTags.0.Valu").as_deref(), Some("Value"));
    }
}
