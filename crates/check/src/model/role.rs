//! Roles: their trust policies and their permissions.

use stanchion_template::Node;
use stanchion_template::language::is_function;

use super::policy::{self, Statement};
use super::script::Script;
use crate::iam::{Managed, managed};
use crate::view::identity::{items, of_kind};
use crate::view::{Resource, View};

/// Returns the role of the template that a value references.
pub(crate) fn role<'a>(view: &View<'a>, node: &Node) -> Option<Resource<'a>> {
    of_kind(view, node, "AWS::IAM::Role")
}

/// Returns the role in the instance profile of the template that a value references.
pub(crate) fn of_profile<'a>(view: &View<'a>, node: &Node) -> Option<Resource<'a>> {
    let profile = of_kind(view, node, "AWS::IAM::InstanceProfile")?;
    role(view, items(profile.get("Roles"))?.first()?)
}

/// Returns whether a service can assume a role, or `None` if that is unknown.
pub(crate) fn trusts(role: &Resource<'_>, service: &str) -> Option<bool> {
    let document = role.get("AssumeRolePolicyDocument")?;
    document.as_map()?;
    let mut is_open = false;
    for statement in policy::statements(document, &[])? {
        if statement.is_allow() == Some(false) {
            continue;
        }
        if statement.get("Principal").is_none_or(|it| it.as_map().is_none() || is_function(it)) {
            is_open = true;
        }
        for (_, node) in statement.services() {
            match node.as_text() {
                Some(name) if is_same_service(name, service) => return Some(true),
                Some(_) => {}
                None => match Script::of(node) {
                    // The suffix can be the pseudo parameter `AWS::URLSuffix`.
                    script
                        if script
                            .text
                            .starts_with(service.split('.').next().unwrap_or(service)) =>
                    {
                        return Some(true);
                    }
                    _ => is_open = true,
                },
            }
        }
    }
    if is_open { None } else { Some(false) }
}

/// Returns true if a principal is the service, in any partition or Region.
pub(crate) fn is_same_service(name: &str, service: &str) -> bool {
    let stem = |it: &str| it.split('.').next().unwrap_or(it).to_owned();
    name == service || (stem(name) == stem(service) && name.contains(".amazonaws.com"))
}

/// The permissions of a role, as far as the template defines them.
#[derive(Clone, Debug)]
pub(crate) struct Permissions<'a> {
    pub(crate) statements: Vec<Statement<'a>>,
    /// The managed policies of the account or of AWS, which are not in the template.
    pub(crate) managed: Vec<&'a Node>,
    /// True if the role may have more permissions.
    pub(crate) is_open: bool,
}

impl Permissions<'_> {
    /// Returns true if the role may allow an action on some resource: also if a policy is unknown.
    pub(crate) fn may(&self, action: &str) -> bool {
        self.statements.iter().any(|it| may(it, action)) || self.may_by_managed(action)
    }

    /// Returns true if a managed policy may allow an action on some resource, or if the role may have more permissions.
    pub(super) fn may_by_managed(&self, action: &str) -> bool {
        self.is_open
            || self
                .managed
                .iter()
                .any(|it| managed_policy(it).and_then(|it| it.allows(action)) != Some(false))
    }
}

/// Returns true if a statement may allow an action.
pub(crate) fn may(statement: &Statement<'_>, action: &str) -> bool {
    #[cfg(test)]
    crate::view::counted::add(1);
    statement.is_allow() != Some(false) && statement.is_about(action) != Some(false)
}

/// Returns true if SAM generates a role for a function or state machine. SAM resolves the names of managed policies, and
/// adds permissions for dead-letter queues and destinations.
pub(crate) fn is_of_sam(view: &View<'_>, role: &Resource<'_>) -> bool {
    let owner = role.id.strip_suffix("Role");
    let written = view.source.written.get("Resources");
    let body = owner.and_then(|it| written?.get(it));
    let kind = body.and_then(|it| it.get("Type")).and_then(Node::as_text);
    kind.is_some_and(|it| it.starts_with("AWS::Serverless::"))
}

/// Returns the managed policy of AWS that a value names, if it is a known one.
pub(crate) fn managed_policy(arn: &Node) -> Option<Managed> {
    managed(managed_name(arn)?.1.as_str())
}

/// Returns the path and the name of the managed policy of AWS that a value names.
pub(crate) fn managed_name(arn: &Node) -> Option<(String, String)> {
    let script = Script::of(arn);
    let (_, full) = script.text.split_once(":iam::aws:policy/").filter(|_| script.is_complete)?;
    let at = full.rfind('/').map_or(0, |it| it + 1);
    let (path, name) = full.split_at(at);
    (!full.contains(['$', '{'])).then(|| (path.to_owned(), name.to_owned()))
}

/// Returns the permissions of a role, as far as the template defines them.
pub(crate) fn permissions<'a>(view: &View<'a>, role: &Resource<'a>) -> Permissions<'a> {
    let mut of_role = Permissions {
        statements: Vec::new(),
        managed: Vec::new(),
        is_open: view.may_be_used_elsewhere(role.id),
    };
    let mut add =
        |document: Option<&'a Node>| match document.and_then(|it| policy::statements(it, &[])) {
            Some(statements) => of_role.statements.extend(statements),
            None => of_role.is_open = true,
        };
    if let Some(policies) = role.get("Policies") {
        match items(Some(policies)) {
            Some(policies) => policies.iter().for_each(|it| add(it.get("PolicyDocument"))),
            None => add(None),
        }
    }
    for policy in view.attached().of(role.id) {
        add(policy.get("PolicyDocument"));
    }
    if let Some(managed) = role.get("ManagedPolicyArns") {
        match items(Some(managed)) {
            None => of_role.is_open = true,
            Some(arns) => {
                for arn in arns {
                    match of_kind(view, arn, "AWS::IAM::ManagedPolicy") {
                        Some(policy) => match policy
                            .get("PolicyDocument")
                            .and_then(|it| policy::statements(it, &[]))
                        {
                            Some(statements) => of_role.statements.extend(statements),
                            None => of_role.is_open = true,
                        },
                        None => of_role.managed.push(arn),
                    }
                }
            }
        }
    }
    of_role
}

/// Returns the policies that name a role and that alone allow an action, so that the role has the permission only after
/// one of them is created. Returns an empty list if the role has the permission from the start, or not at all.
pub(super) fn later_policies<'a>(
    view: &View<'a>,
    role: &Resource<'a>,
    action: &str,
) -> Vec<Resource<'a>> {
    let allows =
        |document: Option<&'a Node>| match document.and_then(|it| policy::statements(it, &[])) {
            Some(statements) => statements.iter().any(|it| may(it, action)),
            None => true,
        };
    let inline = items(role.get("Policies")).unwrap_or_default();
    let arns = items(role.get("ManagedPolicyArns")).unwrap_or_default();
    let is_unknown = ["Policies", "ManagedPolicyArns"]
        .iter()
        .any(|name| role.has(name) && items(role.get(name)).is_none());
    let has_at_once = is_unknown
        || inline.iter().any(|it| allows(it.get("PolicyDocument")))
        || arns.iter().any(|arn| match of_kind(view, arn, "AWS::IAM::ManagedPolicy") {
            Some(policy) => allows(policy.get("PolicyDocument")),
            None => managed_policy(arn).and_then(|it| it.allows(action)) != Some(false),
        });
    if has_at_once {
        return Vec::new();
    }
    view.attached().of(role.id).filter(|it| allows(it.get("PolicyDocument"))).copied().collect()
}
