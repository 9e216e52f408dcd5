//! Findings for machines.

mod json;
mod sarif;

pub use json::to_json;
pub use sarif::to_sarif;
