// Made by `cargo xtask generate`; do not edit.
//! `AWS::Outposts`: 2 resource types. Cargo feature: `outposts`.

pub mod outpost;
pub use outpost::{Outpost, OutpostRef};
pub mod site;
pub use site::{Site, SiteRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum address_line1 {}
    /// A required property.
    #[derive(Debug)]
    pub enum city {}
    /// A required property.
    #[derive(Debug)]
    pub enum contact_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum contact_phone_number {}
    /// A required property.
    #[derive(Debug)]
    pub enum country_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum postal_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum site_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum state_or_region {}
}
