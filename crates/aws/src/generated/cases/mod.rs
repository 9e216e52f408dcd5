// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cases`: 7 resource types. Cargo feature: `cases`.

pub mod case;
pub use case::{Case, CaseRef};
pub mod case_rule;
pub use case_rule::{CaseRule, CaseRuleRef};
pub mod domain;
pub use domain::{Domain, DomainRef};
pub mod field;
pub use field::{Field, FieldRef};
pub mod layout;
pub use layout::{Layout, LayoutRef};
pub mod related_item;
pub use related_item::{RelatedItem, RelatedItemRef};
pub mod template;
pub use template::{Template, TemplateRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum body {}
    /// A required property.
    #[derive(Debug)]
    pub enum case_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum case_rule_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum conditions {}
    /// A required property.
    #[derive(Debug)]
    pub enum content {}
    /// A required property.
    #[derive(Debug)]
    pub enum content_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum customer_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum field_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum fields {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum is_multiline {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum operand_one {}
    /// A required property.
    #[derive(Debug)]
    pub enum operand_two {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum result {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum title {}
}
