// Made by `cargo xtask generate`; do not edit.
//! `AWS::Elasticsearch`: 1 resource type. Cargo feature: `elasticsearch`.

pub mod domain;
pub use domain::{Domain, DomainRef};
