//! Infrastructure as code for shared storage on elastic compute.
//!
//! A program describes its stacks with constructs. [`main`] gives it the command line that checks the stacks, prints
//! and writes their CloudFormation templates, and hands over to the deployer:
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
//!
//! # Where to find things
//!
//! | You need | Look in |
//! |---|---|
//! | the names that most stacks use | [`prelude`] |
//! | networks, subnets, security groups | [`network`] |
//! | file systems and access points: EFS, FSx for Lustre, S3 Files | [`storage`] |
//! | instances, launch templates, Spot Fleets, Auto Scaling groups | [`compute`] |
//! | functions, jobs, tasks, state machines | [`lambda`], [`batch`], [`ecs`], [`step_functions`] |
//! | the storage that each kind of compute can mount | [`attach`] |
//! | roles and policies | [`iam`] |
//! | whole systems from one configuration | [`blueprints`] |
//! | every other CloudFormation resource type | [`aws`] |
//! | apps, stacks, references between stacks, tags, aspects | [`construct`] |
//! | parameters, outputs, intrinsic functions | [`template`] |
//! | the rules that check templates | [`check`] |
//! | assertions for tests of stacks | [`testing`] |
//!
//! # Resource types without a construct
//!
//! [`aws`] has a type for each CloudFormation resource type. The services that the constructs use are there already.
//! For another one, turn on the cargo feature with its name:
//!
//! ```toml
//! [dependencies]
//! stanchion = { version = "0.1", features = ["ecr"] }
//! ```
//!
//! ```
//! # #[cfg(feature = "ecr")] {
//! use stanchion::aws::ecr;
//! use stanchion::prelude::*;
//!
//! let app = App::new();
//! let stack = app.stack("Images");
//! let repository = stack.add("Trainer", ecr::Repository::new().repository_name("trainer"));
//! stack.output("RepositoryUri", Output::new(repository.repository_uri()));
//! # }
//! ```
//!
//! # Where to go next
//!
//! - `stanchion init my-stacks` creates a program with a stack and a snapshot test. The binary `stanchion` comes with
//!   `cargo install stanchion-cli`.
//! - `cargo run -- explain mounts` shows for each mount whether it can work, link by link.
//! - `cargo run -- deploy up out` deploys what `cargo run -- --out out` wrote, once `cargo install stanchion-deploy` was
//!   run.
//! - The [repository](https://github.com/stanchion-rs/stanchion) has the guides, the rules and more examples.

#![forbid(unsafe_code)]

pub use stanchion_check as check;
pub use stanchion_cli::{main, run_with};
pub use stanchion_constructs::construct::testing;
pub use stanchion_constructs::*;
pub use stanchion_review as review;

/// Compiles the examples of the package's README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
