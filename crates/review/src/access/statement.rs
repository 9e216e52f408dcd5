//! Statements of policies.

use super::condition::Condition;
use super::pattern::Pattern;
use super::principal::{Principal, Requester};

/// A statement of a policy.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Statement {
    /// Is true for `Allow` and false for `Deny`.
    pub(crate) is_allow: bool,
    /// `Action` or `NotAction`, in lower case.
    pub(crate) actions: Elements,
    /// `Resource` or `NotResource`. Trust policies have none.
    pub(crate) resources: Option<Elements>,
    /// `Principal` or `NotPrincipal`. Policies of roles and users have none.
    pub(crate) principals: Option<Principals>,
    /// `Condition`. All must be fulfilled.
    pub(crate) conditions: Vec<Condition>,
}

/// Patterns, of which a text must match one, or none if `is_not` is true.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Elements {
    pub(crate) patterns: Vec<Pattern>,
    pub(crate) is_not: bool,
}

/// Principals, of which one must include the requester, or none if `is_not` is true.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Principals {
    pub(crate) all: Vec<Principal>,
    pub(crate) is_not: bool,
}

impl Principals {
    /// Returns whether a statement with these principals is about a requester.
    ///
    /// `NotPrincipal` exempts a user or role if it lists both the ARN and the account.
    ///
    /// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html>
    pub(crate) fn include(&self, requester: &Requester) -> bool {
        let any = |is: &dyn Fn(&Principal) -> bool| self.all.iter().any(is);
        if !self.is_not {
            return any(&|it| it.matches(requester));
        }
        let has_itself = any(&|it| it.is_exactly(requester));
        let has_account = any(&|it| it.is_account_of(requester));
        !any(&|it| *it == Principal::Everyone)
            && !(has_itself && (has_account || !requester.has_account()))
    }
}

/// Policies that decide together: a request is allowed if a statement allows it and none denies it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Layer {
    pub(crate) statements: Vec<Statement>,
}

/// The policies about a requester or a resource. A request is allowed if every layer allows it: a permissions boundary is a
/// layer of its own.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Policies {
    pub(crate) layers: Vec<Layer>,
}

impl Layer {
    /// Returns the statements that allow, or those that deny.
    pub(crate) fn of(&self, is_allow: bool) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(move |it| it.is_allow == is_allow)
    }
}
