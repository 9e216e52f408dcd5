//! Principals of policies, and the requesters that distinguish them.

use super::symbol::{Symbol, shown};

/// A principal in a policy.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Principal {
    /// Everyone, also without credentials: `*`.
    Everyone,
    /// All principals of an account. The account's own policies grant them the access.
    Account(Vec<Symbol>),
    /// A user, a role or a session.
    Identity(Vec<Symbol>),
    /// Another kind, such as `Service` or `Federated`, and its name.
    Other(String, Vec<Symbol>),
}

/// Someone who makes a request.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Requester {
    /// `AWS` for users and roles, otherwise `Service`, `Federated` or `CanonicalUser`.
    pub(super) kind: String,
    /// The account, for users and roles.
    pub(super) account: Vec<Symbol>,
    /// The ARN or name.
    pub(super) id: Vec<Symbol>,
}

/// An account that no policy names.
const STRANGER: &str = "999999999999";

impl Principal {
    /// Reads a principal of a kind such as `AWS` or `Service`.
    pub(crate) fn new(kind: &str, word: Vec<Symbol>) -> Principal {
        if word == [Symbol::Char('*')] && kind == "AWS" {
            return Principal::Everyone;
        }
        if kind != "AWS" {
            return Principal::Other(kind.to_owned(), word);
        }
        if let Some(account) = account_of(&word).filter(|_| ends_with(&word, ":root")) {
            return Principal::Account(account);
        }
        // The id of an account means the account, and so does a reference to it.
        let is_account = word.len() == 12
            && word.iter().all(|it| matches!(it, Symbol::Char(it) if it.is_ascii_digit()))
            || matches!(word.as_slice(), [Symbol::Open(name)] if **name == *"AWS::AccountId");
        if is_account { Principal::Account(word) } else { Principal::Identity(word) }
    }

    /// Returns whether the principal includes a requester.
    pub(crate) fn matches(&self, requester: &Requester) -> bool {
        match self {
            Principal::Everyone => true,
            Principal::Account(account) => requester.kind == "AWS" && requester.account == *account,
            Principal::Identity(id) => requester.kind == "AWS" && requester.id == *id,
            Principal::Other(kind, id) => requester.kind == *kind && requester.id == *id,
        }
    }

    /// Returns whether the principal is the requester, and not only a group that includes it. The root user is exactly its
    /// account.
    pub(super) fn is_exactly(&self, requester: &Requester) -> bool {
        match self {
            Principal::Everyone => false,
            Principal::Account(account) => requester.is_root() && requester.account == *account,
            Principal::Identity(_) | Principal::Other(..) => self.matches(requester),
        }
    }

    /// Returns whether the principal is the account of the requester.
    pub(super) fn is_account_of(&self, requester: &Requester) -> bool {
        matches!(self, Principal::Account(_)) && self.matches(requester)
    }

    /// Returns whether the template does not show who the principal is.
    pub(crate) fn is_open(&self) -> bool {
        let has_open = |it: &[Symbol]| {
            it.iter().any(|it| matches!(it, Symbol::Open(name) if **name != *"AWS::AccountId"))
        };
        match self {
            Principal::Everyone => false,
            Principal::Account(word) | Principal::Identity(word) | Principal::Other(_, word) => {
                has_open(word)
            }
        }
    }

    /// Returns the requesters that this principal tells apart: itself, another one of the same account, and its root user.
    pub(crate) fn requesters(&self) -> Vec<Requester> {
        let of = |account: &[Symbol], name: &str| {
            let mut id = word("arn:aws:iam::");
            id.extend_from_slice(account);
            id.extend(word(name));
            Requester { kind: "AWS".to_owned(), account: account.to_vec(), id }
        };
        let other = |account: &[Symbol]| of(account, ":role/another-role");
        let root = |account: &[Symbol]| of(account, ":root");
        match self {
            Principal::Everyone => vec![Requester::stranger()],
            Principal::Account(account) => vec![other(account), root(account)],
            Principal::Identity(id) => {
                // The ARN of a resource of the template has the template's account.
                let own = || vec![Symbol::Open("AWS::AccountId".into())];
                let account = account_of(id).unwrap_or_else(own);
                let named =
                    Requester { kind: "AWS".to_owned(), account: account.clone(), id: id.clone() };
                vec![named, other(&account), root(&account)]
            }
            Principal::Other(kind, id) => {
                vec![Requester { kind: kind.clone(), account: Vec::new(), id: id.clone() }]
            }
        }
    }
}

impl Requester {
    /// Returns a role of an account that no policy names.
    pub(crate) fn stranger() -> Requester {
        let account = word(STRANGER);
        let id = word(&format!("arn:aws:iam::{STRANGER}:role/anyone"));
        Requester { kind: "AWS".to_owned(), account, id }
    }

    /// Returns whether the requester belongs to an account.
    pub(super) fn has_account(&self) -> bool {
        self.kind == "AWS"
    }

    fn is_root(&self) -> bool {
        self.has_account() && ends_with(&self.id, ":root")
    }

    /// Describes the requester.
    pub(crate) fn shown(&self) -> String {
        if *self == Requester::stranger() {
            return "anyone, for example a role of another account".to_owned();
        }
        match self.kind.as_str() {
            "AWS" => shown(&self.id),
            kind => format!("{} ({kind})", shown(&self.id)),
        }
    }
}

fn word(text: &str) -> Vec<Symbol> {
    text.chars().map(Symbol::Char).collect()
}

fn ends_with(of: &[Symbol], end: &str) -> bool {
    of.ends_with(&word(end))
}

/// Returns the account of an ARN: the part between the fourth and the fifth colon.
fn account_of(arn: &[Symbol]) -> Option<Vec<Symbol>> {
    if !arn.starts_with(&word("arn:")) {
        return None;
    }
    let mut parts = arn.split(|it| *it == Symbol::Char(':'));
    parts.nth(4).map(<[Symbol]>::to_vec).filter(|it| !it.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn aws(text: &str) -> Principal {
        Principal::new("AWS", word(text))
    }

    #[test]
    fn an_account_has_three_notations() {
        let root = aws("arn:aws:iam::111122223333:root");
        assert_eq!(root, aws("111122223333"));
        assert_eq!(root, Principal::Account(word("111122223333")));
        let own = vec![Symbol::Open("AWS::AccountId".into())];
        assert_eq!(Principal::new("AWS", own.clone()), Principal::Account(own));
    }

    #[test]
    fn principals_match_who_they_name() {
        let role = aws("arn:aws:iam::111122223333:role/r");
        let account = aws("111122223333");
        let [named, other, root] = &role.requesters()[..] else { panic!("three requesters") };
        assert!(account.matches(root) && account.is_exactly(root) && !role.matches(root));
        assert!(!account.is_exactly(named) && account.is_account_of(named));
        assert!(role.matches(named) && !role.matches(other));
        assert!(account.matches(named) && account.matches(other));
        assert!(!account.matches(&Requester::stranger()));
        assert!(aws("*").matches(named) && aws("*").matches(&Requester::stranger()));
        let service = Principal::new("Service", word("ec2.amazonaws.com"));
        let requester = &service.requesters()[0];
        assert!(service.matches(requester) && !account.matches(requester));
        assert!(Principal::Everyone.matches(requester));
    }
}
