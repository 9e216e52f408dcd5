//! Machine-readable reports of findings.

mod json;
mod json_schema;
mod sarif;
mod taxonomies;
mod uri;

pub use json::to_json;
pub use json_schema::readable_schema;
pub use sarif::to_sarif;
pub use uri::uri;
