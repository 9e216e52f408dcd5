//! Options for deploying a stack set.

/// Automatic deployment to accounts that join an organizational unit. The variants name the effect on accounts that leave it.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_AutoDeployment.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AutoDeployment {
    /// The stack of an account that leaves remains, and only leaves the stack set.
    RetainStacks,
    /// The stack of an account that leaves is deleted.
    DeleteStacks,
}

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
    /// Automatic deployment to accounts that join an organizational unit. Default: none.
    pub auto_deployment: Option<AutoDeployment>,
    /// Sets whether the calls are made as a delegated administrator of the organization.
    pub delegated_admin: bool,
    /// The IAM role that StackSets assumes in this account.
    pub administration_role_arn: Option<String>,
    /// The name of the IAM role that StackSets assumes in each target account.
    pub execution_role_name: Option<String>,
}
