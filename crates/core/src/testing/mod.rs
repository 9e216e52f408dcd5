//! Assertions for the tests of a program: about resources, outputs, parameters, findings and mounts.
//!
//! A failed assertion panics at the line of the test. Its message shows the nearest match and every difference.
//!
//! ```
//! use stanchion_aws::efs;
//! use stanchion_core::{App, RemovalPolicy};
//! use stanchion_core::testing::*;
//!
//! let app = App::new();
//! let stack = app.stack("Storage");
//! let data = stack.add("Data", efs::FileSystem::new().encrypted(true).provisioned_throughput_in_mibps(128));
//! stack.edit(&data).removal(RemovalPolicy::Retain);
//!
//! let assembly = synth(&app);
//! let template = assembly.template("Storage");
//! template
//!     .has_resource("AWS::EFS::FileSystem")
//!     .with("Encrypted", true)
//!     .with("ProvisionedThroughputInMibps", 128)
//!     .without("KmsKeyId")
//!     .with_attribute("DeletionPolicy", "Retain");
//! template.count("AWS::EFS::FileSystem", 1);
//! template.has_no_resource("AWS::EC2::NatGateway");
//! ```
//!
//! # Where to find things
//!
//! | You need | Look in |
//! |---|---|
//! | the assembly of an app, or all its errors | [`synth`] |
//! | resources, outputs and parameters of a template | [`TemplateAssertions`] |
//! | the properties of a resource | [`ResourceMatch`] |
//! | a part of a text, any value, equal values, a value in YAML | [`containing`], [`present`], [`exactly`], [`yaml`] |
//! | findings, and the text for a snapshot | [`AssemblyAssertions`] |
//! | the proof that every mount works | [`assert_mounts!`](crate::assert_mounts) |
//!
//! # How values are compared
//!
//! An expected map matches a map that has at least its keys. An expected list matches a list that has at least its
//! items, in any order. [`exactly`] allows nothing else. An intrinsic function is compared as the template has it:
//! `!Ref Data` and `!GetAtt Data.FileSystemId` differ. Numbers are equal if their values are: 5 and 5.0.

mod assembly;
mod difference;
mod entry;
mod expected;
mod failure;
mod mounts;
mod resource;
mod template;

pub use crate::assert_mounts;
pub use assembly::{AssemblyAssertions, synth};
pub use entry::EntryMatch;
pub use expected::{Expected, IntoExpected, containing, exactly, present, yaml};
#[doc(hidden)]
pub use mounts::mounts_work;
pub use resource::ResourceMatch;
pub use stanchion_check::Severity;
pub use template::TemplateAssertions;
