//! Facts about every CloudFormation resource type.
//!
//! The facts of all types lie in one table that is linked into the program and read on demand: looking up a
//! type costs microseconds, nothing is decoded before it is asked for.
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
//! The table is made by `cargo xtask generate` from the sources that NOTICE names.

#![forbid(unsafe_code)]

mod keyword;
mod node;
mod resource;
mod table;

pub use keyword::{Keyword, Payload};
pub use node::{Entry, NodeFacts, Types};
pub use resource::{ResourceFacts, Source, Update};
pub use table::{Facts, MAGIC, NodeId};
