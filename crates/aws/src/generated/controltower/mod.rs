// Made by `cargo xtask generate`; do not edit.
//! `AWS::ControlTower`: 3 resource types. Cargo feature: `controltower`.

pub mod enabled_baseline;
pub use enabled_baseline::{EnabledBaseline, EnabledBaselineRef};
pub mod enabled_control;
pub use enabled_control::{EnabledControl, EnabledControlRef};
pub mod landing_zone;
pub use landing_zone::{LandingZone, LandingZoneRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum baseline_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum baseline_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum control_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum manifest {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum version {}
}
