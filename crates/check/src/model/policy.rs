//! Policy documents.

use stanchion_template::language::{is_function, is_text};
use stanchion_template::{Map, Node, Segment};
use wildmatch::WildMatch;

use super::embedded;
use crate::view::identity::{items, resource_of};
use crate::view::{Resource, View};

/// A statement of a policy document.
#[derive(Clone, Debug)]
pub(crate) struct Statement<'a> {
    /// The path of the statement in the template.
    pub(crate) path: Vec<Segment>,
    pub(crate) node: &'a Node,
}

/// A policy document with its purpose and the type of its resource.
#[derive(Clone, Debug)]
pub(crate) struct Document<'a> {
    pub(crate) path: Vec<Segment>,
    pub(crate) node: &'a Node,
    pub(crate) purpose: Purpose,
    /// The type of the resource that contains the document.
    pub(crate) kind: &'a str,
    statements: Option<Vec<Statement<'a>>>,
}

/// The purpose of a policy document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// An identity-based policy.
    Identity,
    /// The trust policy of a role.
    Trust,
    /// A resource-based policy.
    Resource,
}

/// The properties that hold a policy document. Sources: the resource types' pages in the CloudFormation reference.
const PLACES: &[(&str, &str, Purpose)] = &[
    ("AWS::IAM::Role", "AssumeRolePolicyDocument", Purpose::Trust),
    ("AWS::IAM::Role", "Policies.*.PolicyDocument", Purpose::Identity),
    ("AWS::IAM::User", "Policies.*.PolicyDocument", Purpose::Identity),
    ("AWS::IAM::Group", "Policies.*.PolicyDocument", Purpose::Identity),
    ("AWS::IAM::Policy", "PolicyDocument", Purpose::Identity),
    ("AWS::IAM::RolePolicy", "PolicyDocument", Purpose::Identity),
    ("AWS::IAM::UserPolicy", "PolicyDocument", Purpose::Identity),
    ("AWS::IAM::GroupPolicy", "PolicyDocument", Purpose::Identity),
    ("AWS::IAM::ManagedPolicy", "PolicyDocument", Purpose::Identity),
    ("AWS::EFS::FileSystem", "FileSystemPolicy", Purpose::Resource),
    ("AWS::S3Files::FileSystemPolicy", "Policy", Purpose::Resource),
    ("AWS::S3::BucketPolicy", "PolicyDocument", Purpose::Resource),
    ("AWS::KMS::Key", "KeyPolicy", Purpose::Resource),
    ("AWS::SNS::TopicPolicy", "PolicyDocument", Purpose::Resource),
    ("AWS::SNS::TopicInlinePolicy", "PolicyDocument", Purpose::Resource),
    ("AWS::SQS::QueuePolicy", "PolicyDocument", Purpose::Resource),
    ("AWS::SQS::QueueInlinePolicy", "PolicyDocument", Purpose::Resource),
    ("AWS::EC2::VPCEndpoint", "PolicyDocument", Purpose::Resource),
    ("AWS::Backup::BackupVault", "AccessPolicy", Purpose::Resource),
    ("AWS::SecretsManager::ResourcePolicy", "ResourcePolicy", Purpose::Resource),
    ("AWS::ECR::Repository", "RepositoryPolicyText", Purpose::Resource),
];

/// Returns every policy document of the template.
pub(crate) fn documents<'a>(view: &View<'a>) -> Vec<Document<'a>> {
    let mut documents = Vec::new();
    for resource in view.resources() {
        for (_, place, purpose) in PLACES.iter().filter(|(kind, ..)| *kind == resource.kind) {
            let mut add = |path: Vec<Segment>, node: Option<&'a Node>| {
                let is_plain = |it: &Node| it.as_map().is_some() && !is_function(it);
                if let Some(node) = node.filter(|it| is_plain(it)) {
                    let statements = statements(node, &path);
                    let (purpose, kind) = (*purpose, resource.kind);
                    documents.push(Document { path, node, purpose, kind, statements });
                }
            };
            let mut path = resource.properties_path();
            match place.split_once(".*.") {
                None => {
                    path.push(Segment::from(*place));
                    add(path, resource.get(place));
                }
                Some((list, inner)) => {
                    let list_items = resource.get(list).and_then(Node::as_list);
                    for (at, item) in list_items.unwrap_or_default().iter().enumerate() {
                        let mut path = path.clone();
                        let steps = [Segment::from(list), Segment::Index(at), Segment::from(inner)];
                        path.extend(steps);
                        add(path, item.get(inner));
                    }
                }
            }
        }
    }
    documents
}

/// Returns true if a property that holds a policy document is written as a string.
pub(crate) fn has_strings(root: &Node) -> bool {
    let resources = root.get("Resources").and_then(Node::as_map);
    resources.into_iter().flat_map(Map::values).any(|body| {
        let kind = body.get("Type").and_then(Node::as_text).unwrap_or_default();
        PLACES.iter().filter(|(of, ..)| *of == kind).any(|(_, place, _)| {
            let Some(properties) = body.get("Properties") else { return false };
            match place.split_once(".*.") {
                None => properties.get(place).is_some_and(is_text),
                Some((list, inner)) => {
                    let items = properties.get(list).and_then(Node::as_list).unwrap_or_default();
                    items.iter().any(|it| it.get(inner).is_some_and(is_text))
                }
            }
        })
    })
}

/// Puts the policy documents of the template that are written as strings of JSON in place of these strings.
pub(crate) fn read_strings(root: &mut Node) {
    let resources = root.as_map_mut().and_then(|it| it.get_mut("Resources"));
    let Some(resources) = resources.and_then(Node::as_map_mut) else { return };
    for (_, body) in resources.iter_mut() {
        let kind = body.get("Type").and_then(Node::as_text).unwrap_or_default().to_owned();
        let Some(properties) = body.as_map_mut().and_then(|it| it.get_mut("Properties")) else {
            continue;
        };
        let Some(properties) = properties.as_map_mut() else { continue };
        for (_, place, _) in PLACES.iter().filter(|(of, ..)| *of == kind) {
            match place.split_once(".*.") {
                None => read_string(properties, place),
                Some((list, inner)) => {
                    if let Some(Node::List(items)) = properties.get_mut(list) {
                        items
                            .iter_mut()
                            .filter_map(Node::as_map_mut)
                            .for_each(|it| read_string(it, inner));
                    }
                }
            }
        }
    }
}

fn read_string(map: &mut Map, key: &str) {
    if let Some(value) = map.get_mut(key)
        && let Some(document) = embedded::document(value).filter(|it| it.as_map().is_some())
    {
        *value = document;
    }
}

impl<'a> Document<'a> {
    /// Returns true if IAM itself stores the document.
    pub(crate) fn is_of_iam(&self) -> bool {
        self.kind.starts_with("AWS::IAM::")
    }

    /// Returns true if statements require `Resource`. The policies of file systems and repositories apply to their own
    /// resource.
    pub(crate) fn needs_resource(&self) -> bool {
        let of_resource = matches!(self.kind, "AWS::S3::BucketPolicy" | "AWS::KMS::Key");
        self.purpose == Purpose::Identity || of_resource
    }

    /// Returns the statements of the document, or `None` if they are unknown.
    pub(crate) fn statements(&self) -> Option<&[Statement<'a>]> {
        self.statements.as_deref()
    }
}

/// Returns the statements of a policy document, or `None` if they are unknown.
pub(crate) fn statements<'a>(document: &'a Node, path: &[Segment]) -> Option<Vec<Statement<'a>>> {
    let node = document.get("Statement")?;
    let mut path = path.to_vec();
    path.push(Segment::from("Statement"));
    match node {
        Node::Map(map) if map.contains_key("Effect") => Some(vec![Statement { path, node }]),
        Node::List(_) => {
            let below = |at: usize| [&path[..], &[Segment::Index(at)]].concat();
            let all = items(Some(node))?.iter().enumerate();
            Some(all.map(|(at, node)| Statement { path: below(at), node }).collect())
        }
        _ => None,
    }
}

impl<'a> Statement<'a> {
    pub(crate) fn get(&self, name: &str) -> Option<&'a Node> {
        self.node.get(name)
    }

    pub(crate) fn below(&self, name: &str) -> Vec<Segment> {
        [&self.path[..], &[Segment::from(name)]].concat()
    }

    /// Returns whether the statement allows or denies, or `None` if `Effect` is an expression.
    pub(crate) fn is_allow(&self) -> Option<bool> {
        match self.get("Effect")?.as_text()? {
            "Allow" => Some(true),
            "Deny" => Some(false),
            _ => None,
        }
    }

    /// Returns the entries of an element that is a value or a list of values.
    pub(crate) fn values(&self, name: &str) -> &'a [Node] {
        match self.get(name) {
            Some(Node::List(items)) => items,
            Some(node) => std::slice::from_ref(node),
            None => &[],
        }
    }

    /// Returns whether the statement covers an action, or `None` if that is unknown.
    pub(crate) fn is_about(&self, action: &str) -> Option<bool> {
        let among = |name: &str| -> Option<bool> {
            let mut is_open = false;
            for value in self.values(name) {
                match value.as_text() {
                    Some(pattern) if action_pattern(pattern).matches(action) => return Some(true),
                    Some(_) => {}
                    None => is_open = true,
                }
            }
            if is_open { None } else { Some(false) }
        };
        if self.get("NotAction").is_some() {
            return among("NotAction").map(|it| !it);
        }
        among("Action")
    }

    /// Returns the service principals of the statement, with their paths.
    pub(crate) fn services(&self) -> Vec<(Vec<Segment>, &'a Node)> {
        let Some(principal) = self.get("Principal") else { return Vec::new() };
        let path = [&self.path[..], &["Principal", "Service"].map(Segment::from)].concat();
        match principal.get("Service") {
            Some(Node::List(items)) => items
                .iter()
                .enumerate()
                .map(|(at, it)| ([&path[..], &[Segment::Index(at)]].concat(), it))
                .collect(),
            Some(node) => vec![(path, node)],
            None => Vec::new(),
        }
    }
}

/// Returns whether a statement covers a resource of the template, or `None` if that is unknown. Only references to other
/// resources of the same type are known not to cover it.
pub(crate) fn is_on(
    view: &View<'_>,
    statement: &Statement<'_>,
    target: &Resource<'_>,
) -> Option<bool> {
    let values = statement.values("Resource");
    let named: Option<Vec<Resource<'_>>> =
        values.iter().map(|it| resource_of(view, it).filter(|it| it.kind == target.kind)).collect();
    let named = named.filter(|it| !it.is_empty())?;
    Some(named.iter().any(|it| it.id == target.id))
}

/// Returns a matcher for a pattern of actions with `*` and `?`, which ignores case.
pub(crate) fn action_pattern(pattern: &str) -> WildMatch {
    WildMatch::new_case_insensitive(pattern)
}
