//! Machine-readable reports of findings.

mod json;
mod sarif;

pub use json::to_json;
pub use sarif::to_sarif;
