//! The YAML writer. CloudFormation, which reads YAML 1.1, reads back exactly the document that was written.
//!
//! - An intrinsic function gets its short tag (`!Ref`, `!GetAtt a.b`, `!Sub`). It is written in its long form where
//!   CloudFormation forbids a short tag directly inside another.
//! - A string of several lines becomes a literal block.
//! - A string that some reader takes for a number, date, boolean or null is quoted.
//!
//! [`crate::parse`] reads both YAML and JSON.

mod emit;
mod indentation;
pub(crate) mod resolve;
mod scalar;

pub(crate) use emit::pairs_to_string;
pub use emit::to_string;
pub(crate) use indentation::spaces;
