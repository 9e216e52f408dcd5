//! Roles: their trust policies and their permissions.

use stanchion_template::Node;

use super::identity::{items, name_of, of_kind};
use super::policy::{self, Statement};
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
        if statement
            .get("Principal")
            .is_none_or(|it| it.as_map().is_none() || it.get("Fn::If").is_some())
        {
            is_open = true;
        }
        for (_, node) in statement.services() {
            match node.as_text() {
                Some(name) if is_same_service(name, service) => return Some(true),
                Some(_) => {}
                None => match super::script::Script::of(node) {
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
fn is_same_service(name: &str, service: &str) -> bool {
    let stem = |it: &str| it.split('.').next().unwrap_or(it).to_owned();
    name == service || (stem(name) == stem(service) && name.contains(".amazonaws.com"))
}

/// Returns the permissions of a role, as far as the template defines them.
#[derive(Clone, Debug)]
pub(crate) struct Permissions<'a> {
    pub(crate) statements: Vec<Statement<'a>>,
    /// The managed policies of the account or of AWS, which are not in the template.
    pub(crate) managed: Vec<&'a Node>,
    /// True if the role may have more permissions.
    pub(crate) is_open: bool,
}

/// Returns the permissions of a role, as far as the template defines them.
pub(crate) fn permissions<'a>(view: &View<'a>, role: &Resource<'a>) -> Permissions<'a> {
    let mut of_role = Permissions { statements: Vec::new(), managed: Vec::new(), is_open: false };
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
    for kind in ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy"] {
        for policy in view.of(kind) {
            let names_role = |it: &Node| name_of(it) == Some(role.id);
            let is_of_role = policy.get("Roles").is_some_and(|it| match it.as_list() {
                Some(roles) => roles.iter().any(names_role),
                None => true,
            }) || policy.get("RoleName").is_some_and(names_role);
            if is_of_role {
                add(policy.get("PolicyDocument"));
            }
        }
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
