//! Options for deleting stacks.

use std::collections::BTreeSet;

/// Options for deleting stacks.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The resources to retain: `Id` in every stack, or `Stack.Id` in one stack. CloudFormation accepts them only for a stack
    /// whose deletion failed (`DELETE_FAILED`).
    pub retain: Vec<String>,
    /// Sets whether stacks whose deletion has not failed are updated first, so that the resources in `retain` have a
    /// `DeletionPolicy` of `Retain`.
    pub set_policy: bool,
    /// The resources that hold data and may be deleted, as `Stack.Id`. Stack is the stack's name or path.
    pub allow_data_loss: BTreeSet<String>,
    /// Sets whether termination protection is disabled first.
    pub unprotect: bool,
    /// The IAM role that CloudFormation assumes.
    pub role_arn: Option<String>,
}

impl Options {
    /// Returns the logical ids to retain in one stack.
    pub(super) fn retained<'a>(&'a self, stack: &str) -> BTreeSet<&'a str> {
        let own = |it: &'a String| match it.split_once('.') {
            Some((of, id)) => (of == stack).then_some(id),
            None => Some(it.as_str()),
        };
        self.retain.iter().filter_map(own).collect()
    }
}
