//! The managed policies of AWS.

use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The table that `cargo xtask generate` writes. The first line has the actions about which the table has an answer, and
/// each other line has the path and name of a policy, and the actions of the first line that it allows.
const TABLE: &str = include_str!("managed.txt");

/// A managed policy of AWS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Managed {
    /// The path without the first slash, such as `service-role/`.
    pub(crate) path: &'static str,
    pub(crate) name: &'static str,
    actions: &'static str,
}

fn policies() -> &'static BTreeMap<&'static str, Managed> {
    static POLICIES: OnceLock<BTreeMap<&str, Managed>> = OnceLock::new();
    POLICIES.get_or_init(|| {
        let rows = TABLE.lines().skip(1).filter_map(|it| it.split_once('\t'));
        rows.map(|(full, actions)| {
            let at = full.rfind('/').map_or(0, |it| it + 1);
            let (path, name) = full.split_at(at);
            (name, Managed { path, name, actions })
        })
        .collect()
    })
}

/// Returns the managed policy with a name.
pub(crate) fn managed(name: &str) -> Option<Managed> {
    policies().get(name).copied()
}

/// Returns the names of all managed policies.
pub(crate) fn managed_names() -> impl Iterator<Item = &'static str> {
    policies().keys().copied()
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
    use super::managed;

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
