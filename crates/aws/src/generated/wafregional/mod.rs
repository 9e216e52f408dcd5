// Made by `cargo xtask generate`; do not edit.
//! `AWS::WAFRegional`: 11 resource types. Cargo feature: `waf`.

pub mod byte_match_set;
pub use byte_match_set::{ByteMatchSet, ByteMatchSetRef};
pub mod geo_match_set;
pub use geo_match_set::{GeoMatchSet, GeoMatchSetRef};
pub mod ip_set;
pub use ip_set::{IPSet, IPSetRef};
pub mod rate_based_rule;
pub use rate_based_rule::{RateBasedRule, RateBasedRuleRef};
pub mod regex_pattern_set;
pub use regex_pattern_set::{RegexPatternSet, RegexPatternSetRef};
pub mod rule;
pub use rule::{Rule, RuleRef};
pub mod size_constraint_set;
pub use size_constraint_set::{SizeConstraintSet, SizeConstraintSetRef};
pub mod sql_injection_match_set;
pub use sql_injection_match_set::{SqlInjectionMatchSet, SqlInjectionMatchSetRef};
pub mod web_acl;
pub use web_acl::{WebACL, WebACLRef};
pub mod web_acl_association;
pub use web_acl_association::{WebACLAssociation, WebACLAssociationRef};
pub mod xss_match_set;
pub use xss_match_set::{XssMatchSet, XssMatchSetRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum comparison_operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_action {}
    /// A required property.
    #[derive(Debug)]
    pub enum field_to_match {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum negated {}
    /// A required property.
    #[derive(Debug)]
    pub enum positional_constraint {}
    /// A required property.
    #[derive(Debug)]
    pub enum priority {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum rate_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum rate_limit {}
    /// A required property.
    #[derive(Debug)]
    pub enum regex_pattern_strings {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum size {}
    /// A required property.
    #[derive(Debug)]
    pub enum text_transformation {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum web_acl_id {}
}
