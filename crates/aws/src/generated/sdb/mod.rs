// Made by `cargo xtask generate`; do not edit.
//! `AWS::SDB`: 1 resource type. Cargo feature: `sdb`.

pub mod domain;
pub use domain::{Domain, DomainRef};
