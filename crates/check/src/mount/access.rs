//! The links of access: encryption, permission and directory.

use stanchion_template::Node;
use wildmatch::WildMatch;

use super::chain::{By, Link, Mount};
use crate::code::{self, Severity};
use crate::model::identity::{name_of, resource_of};
use crate::model::policy::{self, Statement};
use crate::model::role::{self, Permissions};
use crate::model::script::Script;
use crate::view::value::scalar;
use crate::view::{Resource, View};

pub(super) fn links<'a>(view: &View<'a>, mount: &Mount<'a>, links: &mut Vec<Link>) {
    if mount.storage.kind != "AWS::EFS::FileSystem" {
        return;
    }
    encryption(mount, links);
    permission(view, mount, links);
    directory(view, mount, links);
}

fn encryption(mount: &Mount<'_>, links: &mut Vec<Link>) {
    let link = Link::new(code::MNT_010, "encryption", &mount.path);
    let feature = match (mount.iam, mount.access_point) {
        (Some(true), _) => Some("IAM authorization"),
        (_, Some(_)) => Some("an access point"),
        _ => None,
    };
    links.push(match (mount.tls, feature) {
        (Some(false), Some(feature)) => link
            .broken(Severity::Error, format!("the client uses {feature} without TLS"))
            .help("Turn on encryption in transit: the mount option `tls`, or `TransitEncryption` ENABLED"),
        (Some(true), _) => link.holds("TLS"),
        (Some(false), None) => link.holds("no TLS, and the mount does not require it"),
        (None, _) => link.open("unknown"),
    });
}

/// The decision of the policies about an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Decision {
    Allowed,
    Denied,
    NotAllowed,
    Open,
}

fn permission<'a>(view: &View<'a>, mount: &Mount<'a>, links: &mut Vec<Link>) {
    let link = Link::new(code::MNT_008, "permission", &mount.path);
    let Some(policy) = mount.storage.get("FileSystemPolicy") else {
        links.push(
            link.holds("no file system policy: every client that reaches a mount target can mount"),
        );
        return;
    };
    let Some(statements) = policy.as_map().and_then(|_| policy::statements(policy, &[])) else {
        links.push(link.open("the file system policy is not in the template"));
        return;
    };
    if let Some(broken) = tls_is_denied(mount, &statements) {
        links.push(broken);
        return;
    }
    let permissions = mount.role.map(|it| role::permissions(view, &it));
    let decide = |action: &str| decide(view, mount, &statements, permissions.as_ref(), action);
    let who = mount.role.map_or("the client", |it| it.id);
    let mount_decision = decide("elasticfilesystem:ClientMount");
    if mount_decision != Decision::Allowed {
        links.push(match mount_decision {
            Decision::Denied => link
                .broken(
                    Severity::Error,
                    format!("the file system policy does not allow {who} to mount"),
                )
                .help("Change the file system policy"),
            Decision::NotAllowed => link
                .broken(
                    Severity::Error,
                    format!("no policy allows elasticfilesystem:ClientMount to {who}"),
                )
                .help("Allow the action in a policy of the role or in the file system policy"),
            _ => link.open("the permission depends on values that are not in the template"),
        });
        return;
    }
    let write = decide("elasticfilesystem:ClientWrite");
    links.push(if mount.is_read_only || write == Decision::Allowed || write == Decision::Open {
        link.holds(format!("{who} is allowed to mount"))
    } else {
        link.broken(Severity::Warning, format!("{who} is allowed to mount, but not to write"))
            .help("Allow elasticfilesystem:ClientWrite, or mount read-only")
    });
}

/// Returns the broken link if the policy denies mounts without TLS and the mount has no TLS.
fn tls_is_denied(mount: &Mount<'_>, statements: &[Statement<'_>]) -> Option<Link> {
    let demands = statements.iter().any(|it| {
        it.is_allow() == Some(false)
            && it.is_about("elasticfilesystem:ClientMount") == Some(true)
            && it.get("Condition").is_some_and(|it| condition(mount, it) == Some(true))
            && it
                .get("Condition")
                .and_then(|it| it.get("Bool")?.get("aws:SecureTransport"))
                .is_some()
    });
    (demands && mount.tls == Some(false)).then(|| {
        Link::new(code::MNT_009, "encryption", &mount.path)
            .broken(Severity::Error, "the file system policy denies mounts without TLS")
            .help("Turn on encryption in transit: the mount option `tls`, or `TransitEncryption` ENABLED")
    })
}

fn decide(
    view: &View<'_>,
    mount: &Mount<'_>,
    statements: &[Statement<'_>],
    permissions: Option<&Permissions<'_>>,
    action: &str,
) -> Decision {
    let mut is_open = false;
    let mut is_allowed = false;
    for statement in statements {
        let about = statement.is_about(action);
        let who = principal(view, mount, statement);
        let when = statement.get("Condition").map_or(Some(true), |it| condition(mount, it));
        let applies = match (about, who, when) {
            (Some(false), ..) | (_, Some(false), _) | (.., Some(false)) => Some(false),
            (Some(true), Some(true), Some(true)) => Some(true),
            _ => None,
        };
        match (statement.is_allow(), applies) {
            (Some(false), Some(true)) => return Decision::Denied,
            (Some(true), Some(true)) => is_allowed = true,
            (_, Some(false)) => {}
            _ => is_open = true,
        }
    }
    if is_allowed {
        return if is_open { Decision::Open } else { Decision::Allowed };
    }
    if mount.iam == Some(false) {
        return if is_open { Decision::Open } else { Decision::NotAllowed };
    }
    let Some(permissions) = permissions else { return Decision::Open };
    match allows(view, mount, permissions, action) {
        Some(true) if !is_open => Decision::Allowed,
        Some(false) if !is_open => Decision::NotAllowed,
        _ => Decision::Open,
    }
}

/// Returns whether the permissions of a role allow an action on the file system of the mount.
fn allows(
    view: &View<'_>,
    mount: &Mount<'_>,
    permissions: &Permissions<'_>,
    action: &str,
) -> Option<bool> {
    let mut is_open = permissions.is_open;
    for statement in &permissions.statements {
        let about = statement.is_about(action);
        let on = covers(view, &mount.storage, mount.access_point.as_ref(), statement);
        let when = statement.get("Condition").map_or(Some(true), |it| condition(mount, it));
        match (statement.is_allow(), about, on, when) {
            (_, Some(false), ..) | (_, _, Some(false), _) | (.., Some(false)) => {}
            (Some(true), Some(true), Some(true), Some(true)) => return Some(true),
            _ => is_open = true,
        }
    }
    for managed in &permissions.managed {
        match managed_grants(managed, action) {
            Some(true) => return Some(true),
            Some(false) => {}
            None => is_open = true,
        }
    }
    if is_open { None } else { Some(false) }
}

/// Returns whether an AWS managed policy allows an action of a mount, or `None` for unknown policies.
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/security-iam-awsmanpol.html>
fn managed_grants(arn: &Node, action: &str) -> Option<bool> {
    let text = Script::of(arn).text;
    let name = text.rsplit('/').next().unwrap_or(&text).to_owned();
    let action = action.rsplit(':').next().unwrap_or(action);
    match name.as_str() {
        "AmazonElasticFileSystemClientFullAccess" | "AdministratorAccess" | "PowerUserAccess" => {
            Some(true)
        }
        "AmazonElasticFileSystemClientReadWriteAccess" => Some(action != "ClientRootAccess"),
        "AmazonElasticFileSystemClientReadOnlyAccess" => Some(action == "ClientMount"),
        "AWSLambdaBasicExecutionRole"
        | "AWSLambdaENIManagementAccess"
        | "AWSLambdaVPCAccessExecutionRole"
        | "AWSXRayDaemonWriteAccess"
        | "AmazonSSMManagedInstanceCore"
        | "AmazonECSTaskExecutionRolePolicy"
        | "AmazonEC2ContainerServiceforEC2Role"
        | "CloudWatchAgentServerPolicy" => Some(false),
        _ => None,
    }
}

/// Returns whether a statement of a role covers the file system, or `None` if that is unknown.
fn covers(
    view: &View<'_>,
    storage: &Resource<'_>,
    access_point: Option<&Resource<'_>>,
    statement: &Statement<'_>,
) -> Option<bool> {
    let values = statement.values("Resource");
    if values.is_empty() {
        return None;
    }
    let mut is_open = false;
    for value in values {
        let script = Script::of(value);
        let names_storage = script.names.contains(storage.id);
        let names_access_point = access_point.is_some_and(|it| script.names.contains(it.id));
        if script.text == "*" || names_storage || names_access_point {
            return Some(true);
        }
        let other = name_of(value).and_then(|it| view.resource(it));
        if script.is_complete && script.text.starts_with("arn:") {
            // `*` in place of the id covers all file systems.
            let tail = script.text.rsplit(':').next().unwrap_or_default();
            if script.text.contains(":elasticfilesystem:")
                && WildMatch::new(tail).matches("file-system/x")
            {
                return Some(true);
            }
        } else if other.is_none() {
            is_open = true;
        }
    }
    if is_open { None } else { Some(false) }
}

/// Returns whether a statement of the file system policy covers the client, or `None` if that is unknown.
fn principal(view: &View<'_>, mount: &Mount<'_>, statement: &Statement<'_>) -> Option<bool> {
    let principal = statement.get("Principal")?;
    if principal.as_text() == Some("*") {
        return Some(true);
    }
    let list: Vec<&Node> = match principal.get("AWS") {
        Some(Node::List(items)) => items.iter().collect(),
        Some(node) => vec![node],
        None if principal.get("Service").is_some() => return Some(false),
        None => return None,
    };
    let mut is_open = false;
    for node in list {
        if node.as_text() == Some("*") {
            return Some(true);
        }
        match (resource_of(view, node), mount.role) {
            (Some(named), Some(role)) if named.id == role.id => {
                return Some(mount.iam != Some(false));
            }
            (Some(_), Some(_)) => {}
            // An anonymous client is not a specific principal.
            _ if mount.iam == Some(false) => {}
            _ => is_open = true,
        }
    }
    if is_open { None } else { Some(false) }
}

/// Returns whether the mount meets a condition, or `None` if that is unknown.
fn condition(mount: &Mount<'_>, node: &Node) -> Option<bool> {
    let mut holds = Some(true);
    for (operator, keys) in node.as_map()?.iter() {
        for (key, value) in keys.as_map()?.iter() {
            match key_holds(mount, operator, key, value) {
                Some(true) => {}
                Some(false) => return Some(false),
                None => holds = None,
            }
        }
    }
    holds
}

fn key_holds(mount: &Mount<'_>, operator: &str, key: &str, value: &Node) -> Option<bool> {
    let is = |value: &Node| Some(scalar(value)?.eq_ignore_ascii_case("true"));
    let one = |value: &Node| match value {
        Node::List(items) if items.len() == 1 => items.first().and_then(is),
        _ => is(value),
    };
    let operator = operator.strip_suffix("IfExists").unwrap_or(operator);
    match (operator, key.to_ascii_lowercase().as_str()) {
        ("Bool", "aws:securetransport") => Some(one(value)? == mount.tls?),
        ("Bool", "elasticfilesystem:accessedviamounttarget") => one(value),
        (
            "StringEquals" | "StringLike" | "ArnEquals" | "ArnLike" | "StringNotEquals"
            | "StringNotLike" | "ArnNotEquals" | "ArnNotLike",
            "elasticfilesystem:accesspointarn",
        ) => {
            let is_not = operator.contains("Not");
            let Some(access_point) = mount.access_point else {
                // Without an access point the condition key does not exist.
                return match (mount.by, is_not) {
                    (By::Lambda, _) => None,
                    (_, is_not) => Some(is_not),
                };
            };
            let values = match value {
                Node::List(items) => items.as_slice(),
                value => std::slice::from_ref(value),
            };
            let mut found = Some(false);
            for value in values {
                match name_of(value) {
                    Some(name) if name == access_point.id => return Some(!is_not),
                    Some(_) => {}
                    None => found = None,
                }
            }
            found.map(|_| is_not)
        }
        _ => None,
    }
}

fn directory(view: &View<'_>, mount: &Mount<'_>, links: &mut Vec<Link>) {
    let link = Link::new(code::MNT_011, "directory", &mount.path);
    if let Some(access_point) = mount.access_point {
        let path = access_point.text("RootDirectory.Path");
        links.push(match path {
            None if !access_point.has("RootDirectory.Path") => link.holds("the root directory"),
            Some("/") => link.holds("the root directory"),
            _ if access_point.has("RootDirectory.CreationInfo") => {
                link.holds("the access point creates it")
            }
            Some(path) if is_made_elsewhere(view, &access_point, path) => {
                link.holds(format!("another access point creates {path}"))
            }
            Some(path) => link
                .broken(
                    Severity::Warning,
                    format!("nothing creates {path}, the directory of {}", access_point.id),
                )
                .help("Set `RootDirectory.CreationInfo` of the access point"),
            None => link.open("unknown"),
        });
        return;
    }
    let Some(root) = mount.root.filter(|it| *it != "/" && !it.is_empty()) else { return };
    links.push(
        link.broken(
            Severity::Warning,
            format!("nothing in the template creates the directory {root}"),
        )
        .help("Mount through an access point, which creates its directory"),
    );
}

/// Returns true if another access point of the same file system creates a directory.
pub(crate) fn is_made_elsewhere(view: &View<'_>, access_point: &Resource<'_>, path: &str) -> bool {
    view.of("AWS::EFS::AccessPoint").any(|it| {
        it.id != access_point.id
            && it.get("FileSystemId") == access_point.get("FileSystemId")
            && it.has("RootDirectory.CreationInfo")
            && it
                .text("RootDirectory.Path")
                .is_some_and(|it| it == path || it.starts_with(&format!("{path}/")))
    })
}
