// Made by `cargo xtask generate`; do not edit.
//! `AWS::Proton`: 3 resource types. Cargo feature: `proton`.

pub mod environment_account_connection;
pub use environment_account_connection::{EnvironmentAccountConnection, EnvironmentAccountConnectionRef};
pub mod environment_template;
pub use environment_template::{EnvironmentTemplate, EnvironmentTemplateRef};
pub mod service_template;
pub use service_template::{ServiceTemplate, ServiceTemplateRef};
