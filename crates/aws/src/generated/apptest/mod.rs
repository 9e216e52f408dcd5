// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppTest`: 1 resource type. Cargo feature: `apptest`.

pub mod test_case;
pub use test_case::{TestCase, TestCaseRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum action_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum batch_job_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum capture_tool {}
    /// A required property.
    #[derive(Debug)]
    pub enum ccsid {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_metadata {}
    /// A required property.
    #[derive(Debug)]
    pub enum format {}
    /// A required property.
    #[derive(Debug)]
    pub enum input {}
    /// A required property.
    #[derive(Debug)]
    pub enum length {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource {}
    /// A required property.
    #[derive(Debug)]
    pub enum script {}
    /// A required property.
    #[derive(Debug)]
    pub enum script_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_metadata {}
    /// A required property.
    #[derive(Debug)]
    pub enum steps {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_metadata {}
}
