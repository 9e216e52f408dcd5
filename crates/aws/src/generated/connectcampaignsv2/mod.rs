// Made by `cargo xtask generate`; do not edit.
//! `AWS::ConnectCampaignsV2`: 1 resource type. Cargo feature: `connect`.

pub mod campaign;
pub use campaign::{Campaign, CampaignRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bandwidth_allocation {}
    /// A required property.
    #[derive(Debug)]
    pub enum connect_contact_flow_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum connect_instance_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum connect_source_email_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum connect_source_phone_number_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum daily_hours {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_outbound_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum enable_answer_machine_detection {}
    /// A required property.
    #[derive(Debug)]
    pub enum end_date {}
    /// A required property.
    #[derive(Debug)]
    pub enum end_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum frequency {}
    /// A required property.
    #[derive(Debug)]
    pub enum local_time_zone_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_count_per_recipient {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_entry_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_entry_interval {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum open_hours {}
    /// A required property.
    #[derive(Debug)]
    pub enum outbound_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum start_date {}
    /// A required property.
    #[derive(Debug)]
    pub enum start_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum timeout_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum wisdom_template_arn {}
}
