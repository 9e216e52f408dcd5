// Made by `cargo xtask generate`; do not edit.
//! `AWS::NotificationsContacts`: 1 resource type. Cargo feature: `notificationscontacts`.

pub mod email_contact;
pub use email_contact::{EmailContact, EmailContactRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum email_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
}
