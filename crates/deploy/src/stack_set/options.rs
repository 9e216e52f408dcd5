//! Options for deploying a stack set.

/// Options for deploying a stack set.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The stack set's name. Default: the stack's name.
    pub name: Option<String>,
    /// The target accounts, for self-managed permissions.
    pub accounts: Vec<String>,
    /// The target organizational units, for service-managed permissions.
    pub organizational_units: Vec<String>,
    /// The Regions, in the order of deployment.
    pub regions: Vec<String>,
    /// The number of accounts in a Region that are deployed at the same time.
    pub max_concurrent: Option<i32>,
    /// The number of accounts in a Region that may fail before CloudFormation stops the operation there.
    pub failure_tolerance: Option<i32>,
    /// Sets whether all Regions are deployed at the same time instead of one after the other.
    pub regions_in_parallel: bool,
    /// Sets whether accounts that join an organizational unit get the stack, and accounts that leave it lose the stack.
    pub auto_deployment: bool,
    /// Sets whether the calls are made as a delegated administrator of the organization.
    pub delegated_admin: bool,
    /// The IAM role that StackSets assumes in this account.
    pub administration_role_arn: Option<String>,
    /// The name of the IAM role that StackSets assumes in each target account.
    pub execution_role_name: Option<String>,
}
