//! The account and Region of a stack.

/// The account and Region to which a stack is deployed. The deployer determines a value that is not set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environment {
    /// The account, 12 digits.
    pub account: Option<String>,
    /// The Region.
    pub region: Option<String>,
}
