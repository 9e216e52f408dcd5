// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpacesWeb`: 10 resource types. Cargo feature: `workspacesweb`.

pub mod browser_settings;
pub use browser_settings::{BrowserSettings, BrowserSettingsRef};
pub mod data_protection_settings;
pub use data_protection_settings::{DataProtectionSettings, DataProtectionSettingsRef};
pub mod identity_provider;
pub use identity_provider::{IdentityProvider, IdentityProviderRef};
pub mod ip_access_settings;
pub use ip_access_settings::{IpAccessSettings, IpAccessSettingsRef};
pub mod network_settings;
pub use network_settings::{NetworkSettings, NetworkSettingsRef};
pub mod portal;
pub use portal::{Portal, PortalRef};
pub mod session_logger;
pub use session_logger::{SessionLogger, SessionLoggerRef};
pub mod trust_store;
pub use trust_store::{TrustStore, TrustStoreRef};
pub mod user_access_logging_settings;
pub use user_access_logging_settings::{UserAccessLoggingSettings, UserAccessLoggingSettingsRef};
pub mod user_settings;
pub use user_settings::{UserSettings, UserSettingsRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum allowlist {}
    /// A required property.
    #[derive(Debug)]
    pub enum browser_tab_title {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum copy_allowed {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain {}
    /// A required property.
    #[derive(Debug)]
    pub enum download_allowed {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_filter {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_extension {}
    /// A required property.
    #[derive(Debug)]
    pub enum folder_structure {}
    /// A required property.
    #[derive(Debug)]
    pub enum identity_provider_details {}
    /// A required property.
    #[derive(Debug)]
    pub enum identity_provider_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum identity_provider_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum inline_redaction_patterns {}
    /// A required property.
    #[derive(Debug)]
    pub enum ip_range {}
    /// A required property.
    #[derive(Debug)]
    pub enum ip_rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum kinesis_stream_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum last_upload_timestamp {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_file_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum mime_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum paste_allowed {}
    /// A required property.
    #[derive(Debug)]
    pub enum pattern_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum pattern_regex {}
    /// A required property.
    #[derive(Debug)]
    pub enum print_allowed {}
    /// A required property.
    #[derive(Debug)]
    pub enum redaction_place_holder {}
    /// A required property.
    #[derive(Debug)]
    pub enum redaction_place_holder_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum upload_allowed {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum welcome_text {}
}
