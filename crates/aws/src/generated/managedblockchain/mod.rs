// Made by `cargo xtask generate`; do not edit.
//! `AWS::ManagedBlockchain`: 3 resource types. Cargo feature: `managedblockchain`.

pub mod accessor;
pub use accessor::{Accessor, AccessorRef};
pub mod member;
pub use member::{Member, MemberRef};
pub mod node;
pub use node::{Node, NodeRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum accessor_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum admin_password {}
    /// A required property.
    #[derive(Debug)]
    pub enum admin_username {}
    /// A required property.
    #[derive(Debug)]
    pub enum availability_zone {}
    /// A required property.
    #[derive(Debug)]
    pub enum edition {}
    /// A required property.
    #[derive(Debug)]
    pub enum framework {}
    /// A required property.
    #[derive(Debug)]
    pub enum framework_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum member_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum network_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum node_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum voting_policy {}
}
