//! Infrastructure as code for shared storage attached to elastic compute.
//!
//! A program describes its stacks with constructs, and [`main`] gives it the command line that prints, checks and
//! writes their CloudFormation templates:
//!
//! ```no_run
//! use stanchion::prelude::*;
//!
//! fn main() -> std::process::ExitCode {
//!     stanchion::main(|app| {
//!         let stack = app.stack("Training");
//!         let network = Vpc::builder(cidr!("10.20.0.0/16")).zones(2).nat(Nat::One).build(&stack, "Network");
//!         let data = FileSystem::builder(&network).build(&stack, "Data");
//!         let instance = Instance::builder(&network, "r6i.large").build(&stack, "Instance");
//!         data.mount_on(&instance, mount_path!("/mnt/data"), Mount::read_write());
//!     })
//! }
//! ```

#![forbid(unsafe_code)]

pub use stanchion_check as check;
pub use stanchion_cli::main;
pub use stanchion_constructs::*;

/// Compiles the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
pub struct Readme;
