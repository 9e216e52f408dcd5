//! The policies of a template, by the resource that they are about.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::language::Text;
use stanchion_template::{Map, Node, Template};

use super::condition::{Condition, MANAGED, Test};
use super::pattern::Pattern;
use super::principal::Principal;
use super::read;
use super::statement::{Elements, Layer, Policies, Principals, Statement};
use super::symbol::{Reading, items};
use crate::side::{Resource, Side};

/// The kind of policies about a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    /// The principals that may assume the role.
    Trust,
    /// The permissions of a role, user or group.
    Identity,
    /// The principals that may use the resource.
    Resource,
}

/// The policies of a template, by the logical id of the resource and their kind.
pub(crate) type Holders = BTreeMap<(String, Subject), Policies>;

/// The types whose policies are in a property of the resource itself.
const OWN: [(&str, &str); 8] = [
    ("AWS::KMS::Key", "KeyPolicy"),
    ("AWS::EFS::FileSystem", "FileSystemPolicy"),
    ("AWS::ECR::Repository", "RepositoryPolicyText"),
    ("AWS::Backup::BackupVault", "AccessPolicy"),
    ("AWS::EC2::VPCEndpoint", "PolicyDocument"),
    ("AWS::SNS::TopicInlinePolicy", "PolicyDocument"),
    ("AWS::SQS::QueueInlinePolicy", "PolicyDocument"),
    ("AWS::S3Tables::TableBucketPolicy", "ResourcePolicy"),
];

/// The types that hold the policy of another resource: the property that names it, and the one with the policy.
const OF_OTHERS: [(&str, &str, &str); 6] = [
    ("AWS::S3::BucketPolicy", "Bucket", "PolicyDocument"),
    ("AWS::SNS::TopicPolicy", "Topics", "PolicyDocument"),
    ("AWS::SQS::QueuePolicy", "Queues", "PolicyDocument"),
    ("AWS::S3Files::FileSystemPolicy", "FileSystemId", "Policy"),
    ("AWS::SecretsManager::ResourcePolicy", "SecretId", "ResourcePolicy"),
    ("AWS::KMS::ResourcePolicy", "KeyId", "PolicyDocument"),
];

/// The types of identities, and the property of policies that names them.
const IDENTITIES: [(&str, &str); 3] =
    [("AWS::IAM::Role", "Roles"), ("AWS::IAM::User", "Users"), ("AWS::IAM::Group", "Groups")];

/// Collects the policies of a template.
pub(crate) fn of(side: &Side<'_>) -> Holders {
    let is_generated = |name: &str| side.is_generated(name);
    let read = |node: &Node| read::statements(&plain(node), &is_generated);
    let attached = attached(side);
    let mut all = Holders::new();
    for resource in side.resources() {
        if let Some((_, list)) = IDENTITIES.iter().find(|it| it.0 == resource.kind) {
            let mut policies = Policies {
                layers: vec![Layer {
                    statements: identity(side, &resource, list, &attached, &read),
                }],
            };
            if let Some(boundary) = resource.get("PermissionsBoundary") {
                policies.layers.push(Layer { statements: managed(side, boundary, &read) });
            }
            all.insert((resource.id.to_owned(), Subject::Identity), policies);
        }
        if let Some(trust) = resource.get("AssumeRolePolicyDocument") {
            all.insert((resource.id.to_owned(), Subject::Trust), one(read(trust)));
        }
        if let Some((_, property)) = OWN.iter().find(|it| it.0 == resource.kind) {
            let statements = match resource.get(property) {
                Some(document) => read(document),
                None => default_of(resource.kind),
            };
            all.insert((resource.id.to_owned(), Subject::Resource), one(statements));
        }
        if let Some((_, target, property)) = OF_OTHERS.iter().find(|it| it.0 == resource.kind) {
            let targets = resource.get(target);
            let targets = targets.map(|it| it.as_list().unwrap_or(std::slice::from_ref(it)));
            let statements = resource.get(property).map(&read).unwrap_or_default();
            for target in targets.into_iter().flatten() {
                add(&mut all, named(target), statements.clone());
            }
        }
        if resource.kind == "AWS::Lambda::Permission"
            && let Some(function) = resource.get("FunctionName")
        {
            add(&mut all, named(function), vec![permission(&resource, &is_generated)]);
        }
    }
    all
}

/// Returns the resources whose policies a resource holds: itself, or those that it names.
pub(crate) fn subjects(resource: &Resource<'_>) -> Vec<String> {
    let target = OF_OTHERS.iter().find(|it| it.0 == resource.kind).map(|it| it.1);
    let properties = target.into_iter().chain(IDENTITIES.iter().map(|it| it.1)).chain([
        "RoleName",
        "UserName",
        "GroupName",
    ]);
    let mut all: Vec<String> = properties
        .filter_map(|it| resource.get(it))
        .flat_map(|it| it.as_list().unwrap_or(std::slice::from_ref(it)))
        .map(named)
        .collect();
    all.push(resource.id.to_owned());
    all
}

fn one(statements: Vec<Statement>) -> Policies {
    Policies { layers: vec![Layer { statements }] }
}

fn add(all: &mut Holders, name: String, statements: Vec<Statement>) {
    let policies = all.entry((name, Subject::Resource)).or_default();
    match policies.layers.first_mut() {
        Some(layer) => layer.statements.extend(statements),
        None => policies.layers.push(Layer { statements }),
    }
}

/// Returns the document, also if it is written as a string of JSON.
fn plain(node: &Node) -> Node {
    let text = Text::of(node);
    let document = text.literal().and_then(|it| Template::parse(format!("{{\"D\": {it}}}")).ok());
    document.and_then(|it| it.template.root().get("D").cloned()).unwrap_or_else(|| node.clone())
}

/// Returns the logical id that a value refers to, or the text.
fn named(node: &Node) -> String {
    let text = Text::of(node);
    let first = text.references().next().filter(|_| text.references().count() == 1);
    first.map_or_else(|| text.notation(), |it| it.name().to_owned())
}

/// Returns the statements of a role, user or group: its own policies, attached ones, and managed ones.
fn identity(
    side: &Side<'_>,
    resource: &Resource<'_>,
    list: &str,
    attached: &Attached<'_>,
    read: &dyn Fn(&Node) -> Vec<Statement>,
) -> Vec<Statement> {
    let mut all = Vec::new();
    let own = resource.get("Policies").and_then(Node::as_list);
    for policy in own.into_iter().flatten() {
        all.extend(policy.get("PolicyDocument").map(read).unwrap_or_default());
    }
    for arn in resource.get("ManagedPolicyArns").and_then(Node::as_list).into_iter().flatten() {
        all.extend(managed(side, arn, read));
    }
    for document in attached.get(&(list, resource.id.to_owned())).into_iter().flatten() {
        all.extend(read(document));
    }
    all
}

/// The documents of policies that are resources, by the property that names the identity, and the identity.
type Attached<'a> = BTreeMap<(&'static str, String), Vec<&'a Node>>;

fn attached<'a>(side: &'a Side<'_>) -> Attached<'a> {
    let mut all = Attached::new();
    let is_policy = |kind: &str| kind.starts_with("AWS::IAM::") && kind.ends_with("Policy");
    for policy in side.resources().filter(|it| is_policy(it.kind)) {
        let Some(document) = policy.get("PolicyDocument") else { continue };
        for (_, list) in IDENTITIES {
            let single = list.trim_end_matches('s').to_owned() + "Name";
            let several = policy.get(list).and_then(Node::as_list).unwrap_or_default();
            let names: BTreeSet<String> =
                several.iter().chain(policy.get(&single)).map(named).collect();
            for name in names {
                all.entry((list, name)).or_default().push(document);
            }
        }
    }
    all
}

/// The managed policies of AWS that allow every action on every resource.
///
/// Source: <https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html>
const ALLOW_EVERYTHING: [&str; 1] = ["AdministratorAccess"];

/// Returns the name of a managed policy of AWS, the same in every partition, or the ARN of another one.
fn managed_name(arn: &str) -> String {
    let plain = arn.replace("${AWS::Partition}", "aws");
    let mut parts = plain.splitn(6, ':');
    match (parts.next(), parts.nth(1), parts.nth(1), parts.next()) {
        (Some("arn"), Some("iam"), Some("aws"), Some(resource)) => {
            resource.strip_prefix("policy/").unwrap_or(resource).to_owned()
        }
        _ => arn.to_owned(),
    }
}

/// Returns the statements of a managed policy. The content of one that the template does not have is not known, except for few of
/// AWS: it allows what a test with its name allows.
fn managed(side: &Side<'_>, arn: &Node, read: &dyn Fn(&Node) -> Vec<Statement>) -> Vec<Statement> {
    let policy = side.resource(&named(arn)).and_then(|it| it.get("PolicyDocument"));
    if let Some(document) = policy {
        return read(document);
    }
    let name = managed_name(&Text::of(arn).notation());
    if ALLOW_EVERYTHING.contains(&name.as_str()) {
        return vec![statement(Vec::new())];
    }
    let test = Condition {
        key: format!("{MANAGED}{name}"),
        shown: format!("the managed policy {name}"),
        test: Test::Opaque(
            format!("the managed policy {name} allows it"),
            format!("the managed policy {name} does not allow it"),
        ),
        is_negated: false,
        if_exists: false,
    };
    vec![statement(vec![test])]
}

/// Returns the statement of a permission of a function.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html>
fn permission(resource: &Resource<'_>, is_generated: &dyn Fn(&str) -> bool) -> Statement {
    let pattern =
        |node: &Node, reading: Reading| Pattern::new(items(&Text::of(node), reading, is_generated));
    let symbols = |node: &Node| read::word(&Text::of(node), is_generated);
    let mut conditions = Vec::new();
    for (property, key) in [
        ("SourceArn", "aws:SourceArn"),
        ("SourceAccount", "aws:SourceAccount"),
        ("PrincipalOrgID", "aws:PrincipalOrgID"),
        ("FunctionUrlAuthType", "lambda:FunctionUrlAuthType"),
    ] {
        conditions.extend(resource.get(property).map(|it| Condition {
            key: key.to_ascii_lowercase(),
            shown: key.to_owned(),
            test: Test::Text(vec![pattern(it, Reading::Wildcards)]),
            is_negated: false,
            if_exists: false,
        }));
    }
    let principal = resource.get("Principal").map(|it| {
        let is_service = Text::of(it).suffix().ends_with(".amazonaws.com");
        Principal::new(if is_service { "Service" } else { "AWS" }, symbols(it))
    });
    let action = resource.get("Action").map(|it| pattern(it, Reading::Action));
    Statement {
        is_allow: true,
        actions: Elements { patterns: action.into_iter().collect(), is_not: false },
        resources: None,
        principals: Some(Principals { all: principal.into_iter().collect(), is_not: false }),
        conditions,
    }
}

/// Returns the statements that apply if a resource has no policy. A file system then gives every client that can connect
/// full access, and an endpoint accepts every request.
///
/// Sources: <https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html>,
/// <https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html>
fn default_of(kind: &str) -> Vec<Statement> {
    let anyone = || Principals { all: vec![Principal::Everyone], is_not: false };
    let mut statement = statement(Vec::new());
    statement.principals = Some(anyone());
    match kind {
        "AWS::EFS::FileSystem" => {
            statement.actions.patterns = vec![Pattern::with_wildcards("elasticfilesystem:client*")];
            vec![statement]
        }
        "AWS::EC2::VPCEndpoint" => vec![statement],
        _ => Vec::new(),
    }
}

/// Returns a statement that allows every action on every resource.
fn statement(conditions: Vec<Condition>) -> Statement {
    let everything = || Elements { patterns: vec![Pattern::with_wildcards("*")], is_not: false };
    Statement {
        is_allow: true,
        actions: everything(),
        resources: Some(everything()),
        principals: None,
        conditions,
    }
}

/// Returns the blocks of public access of a bucket that are on.
pub(crate) fn public_access_blocks(resource: &Resource<'_>) -> Vec<&'static str> {
    let blocks = resource.get("PublicAccessBlockConfiguration").and_then(Node::as_map);
    let is_on = |name: &&&str| {
        let value = blocks.and_then(|it: &Map| it.get(name));
        // S3 blocks everything unless the template says otherwise.
        match blocks {
            None => true,
            Some(_) => value
                .and_then(stanchion_template::language::scalar)
                .is_some_and(|it| it.eq_ignore_ascii_case("true")),
        }
    };
    BLOCKS.iter().filter(is_on).copied().collect()
}

/// The blocks of public access of a bucket.
const BLOCKS: [&str; 4] =
    ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"];

#[cfg(test)]
mod tests {
    use super::managed_name;

    #[test]
    fn managed_policies_of_aws_have_one_name_in_all_partitions() {
        for (arn, expected) in [
            ("arn:aws:iam::aws:policy/AdministratorAccess", "AdministratorAccess"),
            ("arn:aws-cn:iam::aws:policy/AdministratorAccess", "AdministratorAccess"),
            ("arn:${AWS::Partition}:iam::aws:policy/service-role/A", "service-role/A"),
            (
                "arn:aws:iam::111122223333:policy/AdministratorAccess",
                "arn:aws:iam::111122223333:policy/AdministratorAccess",
            ),
            ("${Policy}", "${Policy}"),
        ] {
            assert_eq!(managed_name(arn), expected);
        }
    }
}
