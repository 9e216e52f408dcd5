//! Where a stack set goes, and how.

/// Where a stack set goes, and how.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The stack set's name; the stack's without one.
    pub name: Option<String>,
    /// Accounts, for stack sets whose roles the user made.
    pub accounts: Vec<String>,
    /// Organizational units, for stack sets whose roles AWS Organizations manages.
    pub organizational_units: Vec<String>,
    /// Regions.
    pub regions: Vec<String>,
    /// In how many accounts of a Region at once.
    pub max_concurrent: Option<i32>,
    /// How many accounts of a Region may fail before the Region is given up.
    pub failure_tolerance: Option<i32>,
    /// All Regions at once, instead of one after the other.
    pub regions_in_parallel: bool,
    /// Accounts that join an organizational unit get the stack, those that leave lose it.
    pub auto_deployment: bool,
    /// Acts for the organization's management account.
    pub delegated_admin: bool,
    /// The role that StackSets acts as in this account.
    pub administration_role_arn: Option<String>,
    /// The name of the role it takes in each account.
    pub execution_role_name: Option<String>,
}
