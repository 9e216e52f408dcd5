//! YAML out: what CloudFormation, which reads YAML 1.1, gets back is what was put in.
//!
//! - Intrinsic functions take their short tag (`!Ref`, `!GetAtt a.b`, `!Sub`), and the long form where
//!   CloudFormation forbids a short one directly inside another.
//! - Text of several lines is a literal block.
//! - Text that some reader takes for a number, date, boolean or null is quoted.
//!
//! Reading is in [`crate::parse`], as JSON is read there too.

mod emit;
pub(crate) mod resolve;
mod scalar;

pub use emit::to_string;
