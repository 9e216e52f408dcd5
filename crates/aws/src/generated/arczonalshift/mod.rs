// Made by `cargo xtask generate`; do not edit.
//! `AWS::ARCZonalShift`: 2 resource types. Cargo feature: `arczonalshift`.

pub mod autoshift_observer_notification_status;
pub use autoshift_observer_notification_status::{AutoshiftObserverNotificationStatus, AutoshiftObserverNotificationStatusRef};
pub mod zonal_autoshift_configuration;
pub use zonal_autoshift_configuration::{ZonalAutoshiftConfiguration, ZonalAutoshiftConfigurationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum alarm_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum outcome_alarms {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
}
