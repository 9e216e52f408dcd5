//! The actions that roles allow on resources.

use std::collections::BTreeMap;

use super::policy::is_on;
use super::role::{Permissions, may, permissions};
use crate::view::{Resource, View};

/// The permissions of roles, each read once.
#[derive(Debug, Default)]
pub(crate) struct Roles<'a>(BTreeMap<&'a str, Permissions<'a>>);

impl<'a> Roles<'a> {
    /// Returns true if a role may allow an action, on a resource if one is given.
    pub(crate) fn may(
        &mut self,
        view: &View<'a>,
        role: &Resource<'a>,
        action: &str,
        on: Option<&Resource<'_>>,
    ) -> bool {
        let of_role = self.0.entry(role.id).or_insert_with(|| permissions(view, role));
        match on.filter(|_| of_role.may(action)) {
            None => of_role.may(action),
            Some(target) => {
                let without = Permissions { statements: Vec::new(), ..of_role.clone() };
                without.may(action)
                    || of_role
                        .statements
                        .iter()
                        .any(|it| may(it, action) && is_on(view, it, target) != Some(false))
            }
        }
    }
}
