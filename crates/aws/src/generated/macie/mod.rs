// Made by `cargo xtask generate`; do not edit.
//! `AWS::Macie`: 5 resource types. Cargo feature: `macie`.

pub mod allow_list;
pub use allow_list::{AllowList, AllowListRef};
pub mod custom_data_identifier;
pub use custom_data_identifier::{CustomDataIdentifier, CustomDataIdentifierRef};
pub mod findings_filter;
pub use findings_filter::{FindingsFilter, FindingsFilterRef};
pub mod member;
pub use member::{Member, MemberRef};
pub mod session;
pub use session::{Session, SessionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum criteria {}
    /// A required property.
    #[derive(Debug)]
    pub enum finding_criteria {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum object_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum regex {}
}
