//! Machine-readable reports of findings.

mod json;
mod sarif;
mod taxonomies;
mod uri;

pub use json::to_json;
pub use sarif::to_sarif;
pub use uri::uri;
