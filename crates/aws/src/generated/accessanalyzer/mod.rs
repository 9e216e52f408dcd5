// Made by `cargo xtask generate`; do not edit.
//! `AWS::AccessAnalyzer`: 2 resource types. Cargo feature: `accessanalyzer`.

pub mod analyzer;
pub use analyzer::{Analyzer, AnalyzerRef};
pub mod archive_rule;
pub use archive_rule::{ArchiveRule, ArchiveRuleRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum analyzer_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter {}
    /// A required property.
    #[derive(Debug)]
    pub enum property {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_name {}
}
