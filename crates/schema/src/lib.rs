//! Facts about every CloudFormation resource type.
//!
//! The facts are in one table that is part of the program and is decoded on demand. Looking up a type takes
//! microseconds, and nothing is decoded before it is requested.
//!
//! ```
//! use stanchion_schema::{Facts, Update};
//! let facts = Facts::bundled();
//! let file_system = facts.resource("AWS::EFS::FileSystem").unwrap();
//! let mode = file_system.root().property("PerformanceMode").unwrap();
//! assert_eq!(mode.allowed_values(), ["generalPurpose", "maxIO"]);
//! assert!(matches!(file_system.update("PerformanceMode"), Update::Replaces { .. }));
//! ```
//!
//! # Where to find things
//!
//! | You need | Look in |
//! |---|---|
//! | the table | [`Facts`] |
//! | attributes, tags and data of a resource type | [`ResourceFacts`] |
//! | the effect of changing a property | [`ResourceFacts::update`], [`Update`] |
//! | types, limits and patterns of a property | [`NodeFacts`], [`Keyword`] |
//! | facts that the sources have wrong | [`CORRECTIONS`], [`INCREASE_ONLY`] |
//!
//! `cargo xtask generate` creates the table from the sources that NOTICE names.
//!
//! # Where to go next
//!
//! - `stanchion-check` compares templates with these facts.
//! - `stanchion-review` uses the effects of updates to find replacements.
//! - `stanchion-aws` has the same resource types as Rust types.

#![forbid(unsafe_code)]

mod correction;
mod keyword;
mod node;
mod resource;
mod table;
mod update;

pub use correction::{CORRECTIONS, Correction, INCREASE_ONLY, IncreaseOnly};
pub use keyword::{Keyword, Payload};
pub use node::{Entry, NodeFacts, Types};
pub use resource::ResourceFacts;
pub use table::{Facts, MAGIC, NodeId};
pub use update::{Source, Update};
