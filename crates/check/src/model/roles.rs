//! The permissions of roles, each read once, since many resources can share a role.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::policy::is_on;
use super::role::{Permissions, later_policies, may, permissions};
use crate::view::references::{Edges, awaited};
use crate::view::{Resource, View};

/// The permissions of roles that rules have asked for.
#[derive(Debug, Default)]
pub(crate) struct Roles<'a> {
    permissions: RefCell<BTreeMap<&'a str, Rc<Permissions<'a>>>>,
    allowed: RefCell<ByAction<'a, bool>>,
    later: RefCell<ByAction<'a, Rc<[Resource<'a>]>>>,
}

/// Answers by the role and the action.
type ByAction<'a, T> = BTreeMap<(&'a str, String), T>;

impl<'a> Roles<'a> {
    /// Returns the permissions of a role.
    pub(crate) fn of(&self, view: &View<'a>, role: &Resource<'a>) -> Rc<Permissions<'a>> {
        let mut all = self.permissions.borrow_mut();
        Rc::clone(all.entry(role.id).or_insert_with(|| Rc::new(permissions(view, role))))
    }

    /// Returns true if a role may allow an action, on a resource if one is given.
    pub(crate) fn may(
        &self,
        view: &View<'a>,
        role: &Resource<'a>,
        action: &str,
        on: Option<&Resource<'_>>,
    ) -> bool {
        let is_allowed = self.may_somewhere(view, role, action);
        match on.filter(|_| is_allowed) {
            Some(target) => self.may_on(view, role, action, target),
            None => is_allowed,
        }
    }

    fn may_somewhere(&self, view: &View<'a>, role: &Resource<'a>, action: &str) -> bool {
        let key = (role.id, action.to_owned());
        if let Some(known) = self.allowed.borrow().get(&key) {
            return *known;
        }
        let answer = self.of(view, role).may(action);
        self.allowed.borrow_mut().insert(key, answer);
        answer
    }

    fn may_on(
        &self,
        view: &View<'a>,
        role: &Resource<'a>,
        action: &str,
        target: &Resource<'_>,
    ) -> bool {
        let all = self.of(view, role);
        let is_about = |it: &&super::policy::Statement<'a>| may(it, action);
        all.may_by_managed(action)
            || all
                .statements
                .iter()
                .filter(is_about)
                .any(|it| is_on(view, it, target) != Some(false))
    }

    /// Returns a policy that the role needs for an action and that a resource does not depend on. Returns `None` if the
    /// resource depends on a policy that allows the action, or if the role has the permission from the start.
    pub(crate) fn not_awaited(
        &self,
        view: &View<'a>,
        edges: &Edges<'a>,
        resource: &Resource<'a>,
        role: &Resource<'a>,
        action: &str,
    ) -> Option<Resource<'a>> {
        let later = self.later(view, role, action);
        let (first, others) = later.split_first()?;
        let is_later =
            |id: &&str| *id == first.id || others.binary_search_by_key(id, |it| it.id).is_ok();
        (!awaited(edges, resource.id).iter().any(is_later)).then_some(*first)
    }

    /// Returns the policies that a role needs for an action, the one that is reported first, and the others by their ids.
    fn later(&self, view: &View<'a>, role: &Resource<'a>, action: &str) -> Rc<[Resource<'a>]> {
        let mut all = self.later.borrow_mut();
        let later = all.entry((role.id, action.to_owned())).or_insert_with(|| {
            let mut later = later_policies(view, role, action);
            // The first one of the template is reported.
            if let Some((_, others)) = later.split_first_mut() {
                others.sort_by_key(|it| it.id);
            }
            later.into()
        });
        Rc::clone(later)
    }
}
