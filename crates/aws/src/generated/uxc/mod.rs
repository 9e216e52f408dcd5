// Made by `cargo xtask generate`; do not edit.
//! `AWS::UXC`: 1 resource types.

pub mod account_customization;
pub use account_customization::{AccountCustomization, AccountCustomizationRef};
