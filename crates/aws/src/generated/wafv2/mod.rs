// Made by `cargo xtask generate`; do not edit.
//! `AWS::WAFv2`: 6 resource types. Cargo feature: `waf`.

pub mod ip_set;
pub use ip_set::{IPSet, IPSetRef};
pub mod logging_configuration;
pub use logging_configuration::{LoggingConfiguration, LoggingConfigurationRef};
pub mod regex_pattern_set;
pub use regex_pattern_set::{RegexPatternSet, RegexPatternSetRef};
pub mod rule_group;
pub use rule_group::{RuleGroup, RuleGroupRef};
pub mod web_acl;
pub use web_acl::{WebACL, WebACLRef};
pub mod web_acl_association;
pub use web_acl_association::{WebACLAssociation, WebACLAssociationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum action_to_use {}
    /// A required property.
    #[derive(Debug)]
    pub enum addresses {}
    /// A required property.
    #[derive(Debug)]
    pub enum aggregate_key_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum alb_low_reputation_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum amount {}
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum attributes {}
    /// A required property.
    #[derive(Debug)]
    pub enum behavior {}
    /// A required property.
    #[derive(Debug)]
    pub enum capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum chain {}
    /// A required property.
    #[derive(Debug)]
    pub enum challenge {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_side_action_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum cloud_watch_metrics_enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum comparison_operator {}
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
    pub enum creation_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum currency {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_protections {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_action {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_behavior {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_size_inspection_limit {}
    /// A required property.
    #[derive(Debug)]
    pub enum failure_codes {}
    /// A required property.
    #[derive(Debug)]
    pub enum failure_strings {}
    /// A required property.
    #[derive(Debug)]
    pub enum failure_values {}
    /// A required property.
    #[derive(Debug)]
    pub enum fallback_behavior {}
    /// A required property.
    #[derive(Debug)]
    pub enum field {}
    /// A required property.
    #[derive(Debug)]
    pub enum field_to_match {}
    /// A required property.
    #[derive(Debug)]
    pub enum field_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum filters {}
    /// A required property.
    #[derive(Debug)]
    pub enum header_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum immunity_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum insert_headers {}
    /// A required property.
    #[derive(Debug)]
    pub enum inspection_level {}
    /// A required property.
    #[derive(Debug)]
    pub enum ip_address_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum label_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum limit {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_destination_configs {}
    /// A required property.
    #[derive(Debug)]
    pub enum login_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum match_pattern {}
    /// A required property.
    #[derive(Debug)]
    pub enum match_scope {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum oversize_handling {}
    /// A required property.
    #[derive(Debug)]
    pub enum password_field {}
    /// A required property.
    #[derive(Debug)]
    pub enum payload_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum payment_networks {}
    /// A required property.
    #[derive(Debug)]
    pub enum position {}
    /// A required property.
    #[derive(Debug)]
    pub enum positional_constraint {}
    /// A required property.
    #[derive(Debug)]
    pub enum prices {}
    /// A required property.
    #[derive(Debug)]
    pub enum priority {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum regex_string {}
    /// A required property.
    #[derive(Debug)]
    pub enum registration_page_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum regular_expression_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum request_inspection {}
    /// A required property.
    #[derive(Debug)]
    pub enum requirement {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum response_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum sampled_requests_enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum scope {}
    /// A required property.
    #[derive(Debug)]
    pub enum size {}
    /// A required property.
    #[derive(Debug)]
    pub enum statement {}
    /// A required property.
    #[derive(Debug)]
    pub enum statements {}
    /// A required property.
    #[derive(Debug)]
    pub enum success_codes {}
    /// A required property.
    #[derive(Debug)]
    pub enum success_strings {}
    /// A required property.
    #[derive(Debug)]
    pub enum success_values {}
    /// A required property.
    #[derive(Debug)]
    pub enum text_transformations {}
    /// A required property.
    #[derive(Debug)]
    pub enum usage_of_action {}
    /// A required property.
    #[derive(Debug)]
    pub enum username_field {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
    /// A required property.
    #[derive(Debug)]
    pub enum vendor_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum visibility_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum wallet_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum web_acl_arn {}
}
