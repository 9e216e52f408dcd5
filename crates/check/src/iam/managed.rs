//! The managed policies of AWS.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::sorted_table::line_of;

/// The table that `cargo xtask generate` writes. The first line has the actions about which the table has an answer, and
/// each other line has the path and name of a policy, and the actions of the first line that it allows. The other lines
/// are sorted.
const TABLE: &str = include_str!("managed.txt");

/// A managed policy of AWS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Managed {
    /// The path without the first slash, such as `service-role/`.
    pub(crate) path: &'static str,
    pub(crate) name: &'static str,
    actions: &'static str,
}

/// The paths of managed policies, without the first slash.
const PATHS: [&str; 5] = ["", "aws-service-role/", "job-function/", "root-task/", "service-role/"];

/// Returns the policies in the table, without its first line.
fn rows() -> &'static str {
    TABLE.split_once('\n').map_or("", |(_, rows)| rows)
}

fn read(row: &'static str) -> Option<Managed> {
    let (full, actions) = row.split_once('\t')?;
    let at = full.rfind('/').map_or(0, |it| it + 1);
    let (path, name) = full.split_at(at);
    Some(Managed { path, name, actions })
}

thread_local! {
    /// The answers so far. The roles of a template often have the same policies, and several rules ask for each.
    static KNOWN: RefCell<BTreeMap<String, Option<Managed>>> = const { RefCell::new(BTreeMap::new()) };
}

/// The number of answers that are kept.
const MOST_KNOWN: usize = 1000;

/// Returns the managed policy with a name.
pub(crate) fn managed(name: &str) -> Option<Managed> {
    KNOWN.with_borrow_mut(|known| {
        if let Some(answer) = known.get(name) {
            return *answer;
        }
        if known.len() >= MOST_KNOWN {
            known.clear();
        }
        let answer = search(name);
        known.insert(name.to_owned(), answer);
        answer
    })
}

fn search(name: &str) -> Option<Managed> {
    let named = |path: &str| line_of(rows(), &format!("{path}{name}"), '\t');
    PATHS.into_iter().find_map(named).and_then(read).filter(|it| it.name == name)
}

/// Returns the names of all managed policies.
pub(crate) fn managed_names() -> impl Iterator<Item = &'static str> {
    rows().lines().filter_map(read).map(|it| it.name)
}

impl Managed {
    /// Returns whether the policy allows an action on some resource, or `None` if the table has no answer.
    pub(crate) fn allows(&self, action: &str) -> Option<bool> {
        let has = |list: &str| list.split(',').any(|it| it.eq_ignore_ascii_case(action));
        has(TABLE.lines().next()?.trim()).then(|| has(self.actions))
    }

    /// Returns true if only a service-linked role can have the policy.
    pub(crate) fn is_of_service_linked_role(&self) -> bool {
        self.path == "aws-service-role/"
    }
}

#[cfg(test)]
mod tests {
    use super::{managed, managed_names, rows};

    #[test]
    fn every_policy_is_found() {
        let keys = || rows().lines().filter_map(|it| it.split('\t').next());
        assert!(keys().is_sorted_by(|a, b| a < b));
        assert_eq!(managed_names().count(), rows().lines().count());
        for (key, name) in keys().zip(managed_names()) {
            let known = managed(name).unwrap();
            assert_eq!(format!("{}{}", known.path, known.name), key);
        }
        assert_eq!(managed("service-role/AWSLambdaSQSQueueExecutionRole"), None);
    }

    #[test]
    fn policies_allow_what_their_documents_say() {
        let queue = managed("AWSLambdaSQSQueueExecutionRole").unwrap();
        assert_eq!(queue.path, "service-role/");
        assert_eq!(queue.allows("sqs:ReceiveMessage"), Some(true));
        assert_eq!(queue.allows("sqs:SendMessage"), Some(false));
        assert_eq!(queue.allows("sqs:Whatever"), None);
        assert_eq!(managed("AdministratorAccess").unwrap().allows("sqs:SendMessage"), Some(true));
        assert_eq!(managed("AmazonEC2SpotFleetRole"), None);
        assert!(managed("APIGatewayServiceRolePolicy").unwrap().is_of_service_linked_role());
    }
}
