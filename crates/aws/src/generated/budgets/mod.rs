// Made by `cargo xtask generate`; do not edit.
//! `AWS::Budgets`: 2 resource types. Cargo feature: `budgets`.

pub mod budget;
pub use budget::{Budget, BudgetRef};
pub mod budgets_action;
pub use budgets_action::{BudgetsAction, BudgetsActionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action_threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum action_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum address {}
    /// A required property.
    #[derive(Debug)]
    pub enum amount {}
    /// A required property.
    #[derive(Debug)]
    pub enum auto_adjust_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum budget {}
    /// A required property.
    #[derive(Debug)]
    pub enum budget_adjustment_period {}
    /// A required property.
    #[derive(Debug)]
    pub enum budget_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum budget_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum comparison_operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum notification {}
    /// A required property.
    #[derive(Debug)]
    pub enum notification_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum region {}
    /// A required property.
    #[derive(Debug)]
    pub enum subscribers {}
    /// A required property.
    #[derive(Debug)]
    pub enum subscription_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum subtype {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum time_unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
