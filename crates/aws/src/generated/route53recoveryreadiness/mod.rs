// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53RecoveryReadiness`: 4 resource types. Cargo feature: `route53`.

pub mod cell;
pub use cell::{Cell, CellRef};
pub mod readiness_check;
pub use readiness_check::{ReadinessCheck, ReadinessCheckRef};
pub mod recovery_group;
pub use recovery_group::{RecoveryGroup, RecoveryGroupRef};
pub mod resource_set;
pub use resource_set::{ResourceSet, ResourceSetRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum resource_set_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resources {}
}
