// Made by `cargo xtask generate`; do not edit.
//! `AWS::Amplify`: 4 resource types. Cargo feature: `amplify`.

pub mod app;
pub use app::{App, AppRef};
pub mod branch;
pub use branch::{Branch, BranchRef};
pub mod domain;
pub use domain::{Domain, DomainRef};
pub mod webhook;
pub use webhook::{Webhook, WebhookRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum app_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum branch_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum build_compute_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum password {}
    /// A required property.
    #[derive(Debug)]
    pub enum prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum sub_domain_settings {}
    /// A required property.
    #[derive(Debug)]
    pub enum target {}
    /// A required property.
    #[derive(Debug)]
    pub enum username {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
