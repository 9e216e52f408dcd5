//! An index of policies by the roles that they belong to.

use std::collections::BTreeMap;

use stanchion_template::Node;
use stanchion_template::language::name_of;

use super::{Resource, View};

/// The policies that are separate resources and name their roles.
#[derive(Clone, Debug, Default)]
pub(crate) struct Attached<'a> {
    by_role: BTreeMap<&'a str, Vec<Resource<'a>>>,
    /// The policies whose roles are unknown.
    open: Vec<Resource<'a>>,
}

impl<'a> Attached<'a> {
    pub(crate) fn new(view: &View<'a>) -> Attached<'a> {
        let names: BTreeMap<&str, &str> = view
            .of("AWS::IAM::Role")
            .filter_map(|it| Some((it.text("RoleName")?, it.id)))
            .collect();
        let mut attached = Attached::default();
        for kind in ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy"] {
            for policy in view.of(kind) {
                let roles = policy.get("Roles");
                let listed = roles.and_then(Node::as_list).unwrap_or_default();
                if roles.is_some_and(|it| it.as_list().is_none()) {
                    attached.open.push(policy);
                }
                for role in listed.iter().chain(policy.get("RoleName")) {
                    let id = match role.as_text() {
                        Some(name) => names.get(name).copied(),
                        None => name_of(role).and_then(|it| view.resource(it)).map(|it| it.id),
                    };
                    if let Some(id) = id {
                        attached.by_role.entry(id).or_default().push(policy);
                    }
                }
            }
        }
        attached
    }

    /// Returns the policies that a role has or may have.
    pub(crate) fn of(&self, role: &str) -> impl Iterator<Item = &Resource<'a>> {
        self.by_role.get(role).into_iter().flatten().chain(&self.open)
    }
}
