//! The link of permission: the policies of the file system and of the role allow the client to mount.

use std::collections::BTreeMap;
use std::rc::Rc;

use stanchion_template::Node;
use stanchion_template::language::{Answer, Piece, Text};
use wildmatch::WildMatch;

use super::Proof;
use super::arn::is_own_arn;
use super::conditions::condition;
use crate::code::{self, Severity};
use crate::model::policy::{self, Statement};
use crate::model::role::Permissions;
use crate::mount::chain::{By, Link, Mount, Role};
use crate::view::View;
use crate::view::identity::resource_of;

pub(super) fn links<'a>(proof: &Proof<'a, '_>, mount: &Mount<'a>, links: &mut Vec<Link>) {
    if mount.is_fsx() || mount.by == By::Studio {
        return;
    }
    let link = Link::new(code::MNT_008, "permission", &mount.path);
    let access = match Access::of(proof, mount) {
        Known::Access(access) => access,
        Known::Everyone => {
            links.push(link.holds(
                "no file system policy: every client that reaches a mount target can mount",
            ));
            return;
        }
        Known::Open(why) => {
            links.push(link.open(why));
            return;
        }
    };
    if let Some(broken) = access.tls_is_denied() {
        links.push(broken);
        return;
    }
    let service = service(mount);
    let who = mount
        .role
        .known()
        .filter(|_| mount.by != By::CodeBuild)
        .map_or_else(|| format!("the {}", mount.by.noun()), |it| it.id.to_owned());
    match access.decide("ClientMount") {
        Decision::Allowed => {}
        Decision::Denied => {
            links.push(
                link.broken(Severity::Error, format!("a policy denies {who} permission to mount"))
                    .help(
                        "Remove the `Deny` statement, or add a condition that excludes the client",
                    ),
            );
            return;
        }
        Decision::NotAllowed => {
            links.push(
                link.broken(
                    Severity::Error,
                    format!("no policy allows {service}:ClientMount to {who}"),
                )
                .help(if mount.by == By::CodeBuild {
                    "Allow the action to every principal in the file system policy: CodeBuild does not use IAM authorization"
                } else if matches!(mount.role, Role::None) {
                    "Set a role that allows the action, or allow it in the file system policy"
                } else {
                    "Allow the action in a policy of the role or in the file system policy"
                }),
            );
            return;
        }
        Decision::Open => {
            links.push(link.open("the permission depends on values that are not in the template"));
            return;
        }
    }
    let write = access.decide("ClientWrite");
    links.push(match write {
        _ if mount.is_read_only => link.holds(format!("{who} is allowed to mount")),
        Decision::Allowed => link.holds(format!("{who} is allowed to mount and to write")),
        Decision::Open => link.open(format!("{who} is allowed to mount; the permission to write depends on values that are not in the template")),
        Decision::Denied | Decision::NotAllowed => link
            .broken(Severity::Warning, format!("{who} is allowed to mount, but not to write"))
            .help(format!("Allow {service}:ClientWrite, or mount read-only")),
    });
}

/// Returns the policies of S3 Files, by their file system.
pub(super) fn of_s3_files<'a>(view: &View<'a>) -> BTreeMap<&'a str, &'a Node> {
    let mut policies = BTreeMap::new();
    for it in view.of("AWS::S3Files::FileSystemPolicy") {
        let storage = it.get("FileSystemId").and_then(|it| resource_of(view, it));
        if let (Some(storage), Some(policy)) = (storage, it.get("Policy")) {
            policies.entry(storage.id).or_insert(policy);
        }
    }
    policies
}

/// The service prefix of the actions of a client.
fn service(mount: &Mount<'_>) -> &'static str {
    if mount.is_s3_files() { "s3files" } else { "elasticfilesystem" }
}

/// The decision of the policies about an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    Allowed,
    /// A statement denies it.
    Denied,
    /// No statement allows it.
    NotAllowed,
    /// The template does not decide it.
    Open,
}

/// The access of a mount, as far as the template decides it.
pub(super) enum Known<'a, 'm> {
    Access(Access<'a, 'm>),
    /// Every client has full access.
    Everyone,
    Open(&'static str),
}

/// The policies that decide about the access of a mount.
pub(super) struct Access<'a, 'm> {
    view: &'m View<'a>,
    mount: &'m Mount<'a>,
    /// The statements of the file system policy.
    statements: Vec<Statement<'a>>,
    permissions: Option<Rc<Permissions<'a>>>,
}

impl<'a, 'm> Access<'a, 'm> {
    pub(super) fn of(proof: &Proof<'a, 'm>, mount: &'m Mount<'a>) -> Known<'a, 'm> {
        let view = proof.view;
        let permissions = mount.role.known().map(|it| proof.roles.of(view, it));
        let policy = if mount.is_s3_files() {
            proof.policies.get(mount.storage.id).copied()
        } else {
            mount.storage.get("FileSystemPolicy")
        };
        let statements = match policy {
            None if mount.is_s3_files() => Vec::new(),
            // The default policy is about clients of mount targets.
            None if mount.by == By::Transfer => Vec::new(),
            // Without a policy, EFS allows every client, but a statement that denies applies to a client with IAM.
            None if mount.iam.is_no() => return Known::Everyone,
            None => {
                let access = Access { view, mount, statements: Vec::new(), permissions };
                return match access.is_denied_by_role("ClientMount") {
                    Answer::No => Known::Everyone,
                    Answer::Yes => Known::Access(access),
                    Answer::Unknown => {
                        Known::Open("the policies of the role are not in the template")
                    }
                };
            }
            Some(policy) => match policy.as_map().and_then(|_| policy::statements(policy, &[])) {
                Some(statements) => statements,
                None => return Known::Open("the file system policy is not in the template"),
            },
        };
        Known::Access(Access { view, mount, statements, permissions })
    }

    /// Returns whether a statement of the role denies an action.
    fn is_denied_by_role(&self, action: &str) -> Answer {
        let Some(permissions) = &self.permissions else { return Answer::No };
        let action = format!("{}:{action}", service(self.mount));
        let denies = |it: &Statement<'a>| match it.is_allow() {
            Some(true) => Answer::No,
            Some(false) => self.applies(it, &action),
            None => Answer::Unknown,
        };
        // A policy that is not in the template can deny what others allow.
        let is_known = |it: &&Node| {
            let text = Text::of(it).to_string();
            text.contains(":iam::aws:policy/") && !text.contains("Deny")
        };
        let has_boundary = self.mount.role.known().is_some_and(|it| it.has("PermissionsBoundary"));
        let is_hidden =
            permissions.is_open || has_boundary || !permissions.managed.iter().all(is_known);
        let unknown = is_hidden.then_some(Answer::Unknown);
        Answer::any(permissions.statements.iter().map(denies).chain(unknown))
    }

    /// Returns whether a statement of the role is about the action, the file system and the mount.
    fn applies(&self, statement: &Statement<'a>, action: &str) -> Answer {
        let when = statement
            .get("Condition")
            .map_or(Some(true), |it| condition(self.view, self.mount, it));
        Answer::all([
            statement.is_about(action).into(),
            covers(self.view, self.mount, statement),
            when.into(),
        ])
    }

    /// Returns the decision about an action.
    pub(super) fn decide(&self, action: &str) -> Decision {
        let name = format!("{}:{action}", service(self.mount));
        let is_denied = self.is_denied_by_role(action);
        if is_denied.is_yes() && !self.mount.iam.is_no() {
            return Decision::Denied;
        }
        let (mut is_allowed, mut is_open) = (Answer::No, is_denied.is_unknown());
        for statement in &self.statements {
            let when = statement
                .get("Condition")
                .map_or(Some(true), |it| condition(self.view, self.mount, it));
            let who = principal(self.view, self.mount, statement);
            // EFS refuses a policy about another file system.
            let has_resource =
                statement.get("Resource").is_some() || statement.get("NotResource").is_some();
            let of_storage = match has_resource.then(|| covers(self.view, self.mount, statement)) {
                None | Some(Answer::Yes) => Answer::Yes,
                _ => Answer::Unknown,
            };
            let about = statement.is_about(&name).into();
            let applies = Answer::all([about, who, when.into(), of_storage]);
            match (statement.is_allow(), applies) {
                (_, Answer::No) => {}
                (Some(false), Answer::Yes) => return Decision::Denied,
                (Some(true), Answer::Yes) => is_allowed = Answer::Yes,
                (Some(true), Answer::Unknown) => is_allowed = Answer::any([is_allowed, applies]),
                _ => is_open = true,
            }
        }
        let by_role = if self.mount.iam.is_no() { Answer::No } else { self.of_role(action) };
        match (Answer::any([is_allowed, by_role]), is_open) {
            (Answer::Yes, false) => Decision::Allowed,
            (Answer::No, false) => Decision::NotAllowed,
            _ => Decision::Open,
        }
    }

    /// Returns whether the permissions of the role allow an action on the file system of the mount.
    fn of_role(&self, action: &str) -> Answer {
        let permissions = match (&self.mount.role, &self.permissions) {
            (Role::None, _) => return Answer::No,
            (_, Some(permissions)) => permissions,
            _ => return Answer::Unknown,
        };
        let name = format!("{}:{action}", service(self.mount));
        let allows = |it: &Statement<'a>| match it.is_allow() {
            Some(false) => Answer::No,
            Some(true) => self.applies(it, &name),
            None => Answer::Unknown,
        };
        let by_statement = permissions.statements.iter().map(allows);
        let by_managed = permissions
            .managed
            .iter()
            .map(|it| managed_grants(it, service(self.mount), action).into());
        let open = permissions.is_open.then_some(Answer::Unknown);
        let answer = Answer::any(by_statement.chain(by_managed).chain(open));
        let has_boundary = self.mount.role.known().is_some_and(|it| it.has("PermissionsBoundary"));
        if answer.is_yes() && has_boundary { Answer::Unknown } else { answer }
    }

    /// Returns the broken link if the policy denies mounts without TLS and the mount has no TLS.
    fn tls_is_denied(&self) -> Option<Link> {
        let action = format!("{}:ClientMount", service(self.mount));
        let demands = self.statements.iter().any(|it| {
            let condition_node = it.get("Condition");
            it.is_allow() == Some(false)
                && it.is_about(&action) == Some(true)
                && condition_node
                    .is_some_and(|it| condition(self.view, self.mount, it) == Some(true))
                && condition_node
                    .and_then(|it| it.get("Bool")?.get("aws:SecureTransport"))
                    .is_some()
        });
        (demands && self.mount.tls.is_no()).then(|| {
            Link::new(code::MNT_009, super::encryption::NAME, &self.mount.path)
                .broken(Severity::Error, "the file system policy denies mounts without TLS")
                .help(super::encryption::help(self.mount))
        })
    }
}

/// Returns whether an AWS managed policy allows an action of a mount, or `None` for unknown policies.
///
/// Sources: <https://docs.aws.amazon.com/efs/latest/ug/security-iam-awsmanpol.html>,
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files-security-iam-awsmanpol.html>
fn managed_grants(arn: &Node, service: &str, action: &str) -> Option<bool> {
    let text = Text::of(arn).to_string();
    let name = text.rsplit('/').next().unwrap_or(&text);
    let level = match name {
        "AdministratorAccess" | "PowerUserAccess" => return Some(true),
        "AWSLambdaBasicExecutionRole"
        | "AWSLambdaENIManagementAccess"
        | "AWSLambdaVPCAccessExecutionRole"
        | "AWSXRayDaemonWriteAccess"
        | "AmazonSSMManagedInstanceCore"
        | "AmazonECSTaskExecutionRolePolicy"
        | "AmazonEC2ContainerServiceforEC2Role"
        | "CloudWatchAgentServerPolicy" => return Some(false),
        _ => {
            let (of, level) = match name.strip_prefix("AmazonElasticFileSystemClient") {
                Some(level) => ("elasticfilesystem", level),
                None => ("s3files", name.strip_prefix("AmazonS3FilesClient")?),
            };
            if of != service {
                return Some(false);
            }
            level
        }
    };
    match level {
        "FullAccess" => Some(true),
        "ReadWriteAccess" => Some(action != "ClientRootAccess"),
        "ReadOnlyAccess" => Some(action == "ClientMount"),
        _ => None,
    }
}

/// Returns whether a statement of a role covers the file system.
fn covers(view: &View<'_>, mount: &Mount<'_>, statement: &Statement<'_>) -> Answer {
    if let Some(excluded) = statement.get("NotResource") {
        let all = match excluded {
            Node::List(items) => items.as_slice(),
            node => std::slice::from_ref(node),
        };
        return !Answer::any(all.iter().map(|it| is_resource(view, mount, it)));
    }
    let values = statement.values("Resource");
    if values.is_empty() {
        return Answer::Unknown;
    }
    Answer::any(values.iter().map(|it| is_resource(view, mount, it)))
}

/// Returns whether a value of `Resource` covers the file system of a mount.
fn is_resource(view: &View<'_>, mount: &Mount<'_>, value: &Node) -> Answer {
    let text = Text::of(value);
    if text.literal() == Some("*") {
        return Answer::Yes;
    }
    if let Some(named) = resource_of(view, value) {
        let is_access_point = mount.access_point.is_some_and(|it| it.id == named.id);
        return match named.id == mount.storage.id {
            true => is_own_arn(&text, mount).then_some(true).into(),
            // EFS evaluates the actions of clients on the file system.
            false if is_access_point => Answer::Unknown,
            false => Answer::No,
        };
    }
    if text.names(mount.storage.id) {
        return is_own_arn(&text, mount).then_some(true).into();
    }
    // The fields of the ARN, in which references stand for one value each.
    let pattern: String = text
        .pieces()
        .iter()
        .map(|it| match it {
            Piece::Literal(text) => text.as_str(),
            Piece::Reference(_) | Piece::Unknown => "\u{0}",
        })
        .collect();
    let fields: Vec<&str> = pattern.splitn(6, ':').collect();
    let [arn, _, of_service, _, _, resource] = fields[..] else {
        return if pattern.contains('\u{0}') { Answer::Unknown } else { Answer::No };
    };
    if arn != "arn" {
        return Answer::Unknown;
    }
    if !WildMatch::new(of_service).matches(service(mount)) {
        return if of_service.contains('\u{0}') { Answer::Unknown } else { Answer::No };
    }
    if resource.contains('\u{0}') {
        return Answer::Unknown;
    }
    // A literal id never names a file system of the same template.
    let is_pattern = resource.contains(['*', '?']);
    (is_pattern && WildMatch::new(resource).matches("file-system/fs-0123456789abcdef0")).into()
}

/// Returns whether a statement of the file system policy covers the client.
fn principal(view: &View<'_>, mount: &Mount<'_>, statement: &Statement<'_>) -> Answer {
    let Some(principal) = statement.get("Principal") else { return Answer::Unknown };
    if principal.as_text() == Some("*") {
        return Answer::Yes;
    }
    let list: Vec<&Node> = match principal.get("AWS") {
        Some(Node::List(items)) => items.iter().collect(),
        Some(node) => vec![node],
        None if principal.get("Service").is_some() => return Answer::No,
        None => return Answer::Unknown,
    };
    let mut answers = Vec::new();
    for node in list {
        if node.as_text() == Some("*") {
            return Answer::Yes;
        }
        // An anonymous client is not a specific principal.
        if mount.iam.is_no() {
            answers.push(Answer::No);
            continue;
        }
        let text = Text::of(node);
        if text.names("AWS::AccountId") && text.suffix() == ":root"
            || text.only_reference().is_some_and(|it| it.name() == "AWS::AccountId")
        {
            // The account can leave the decision to the policies of the role.
            answers.push(Answer::Unknown);
            continue;
        }
        answers.push(match (resource_of(view, node), mount.role.known()) {
            (Some(named), Some(role)) if named.id == role.id => match mount.iam {
                Answer::Unknown => Answer::Unknown,
                _ => return Answer::Yes,
            },
            (Some(_), Some(_)) => Answer::No,
            _ if matches!(mount.role, Role::None) => Answer::No,
            _ => Answer::Unknown,
        });
    }
    Answer::any(answers)
}
