// Made by `cargo xtask generate`; do not edit.
//! `AWS::UXC`: 1 resource type. Cargo feature: `uxc`.

pub mod account_customization;
pub use account_customization::{AccountCustomization, AccountCustomizationRef};
