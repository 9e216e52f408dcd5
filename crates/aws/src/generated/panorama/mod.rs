// Made by `cargo xtask generate`; do not edit.
//! `AWS::Panorama`: 3 resource types. Cargo feature: `panorama`.

pub mod application_instance;
pub use application_instance::{ApplicationInstance, ApplicationInstanceRef};
pub mod package;
pub use package::{Package, PackageRef};
pub mod package_version;
pub use package_version::{PackageVersion, PackageVersionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum default_runtime_context_device {}
    /// A required property.
    #[derive(Debug)]
    pub enum manifest_payload {}
    /// A required property.
    #[derive(Debug)]
    pub enum package_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum package_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum package_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum patch_version {}
}
