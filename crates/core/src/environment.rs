//! Where a stack is deployed.

/// Where a stack is deployed; what is unknown is settled by whoever deploys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environment {
    /// The account, 12 digits.
    pub account: Option<String>,
    /// The Region.
    pub region: Option<String>,
}
