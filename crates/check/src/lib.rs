//! Diagnostics: what is wrong with a stack, where, the value found, what is allowed, and how to mend it.
//!
//! ```
//! use stanchion_check::Diagnostic;
//! let diagnostic = Diagnostic::error("VPC-001", "the VPC's block is too large")
//!     .at_construct("App/Network")
//!     .property("CidrBlock")
//!     .found("10.0.0.0/8")
//!     .allowed("a block from /16 to /28")
//!     .help("take 10.0.0.0/16");
//! assert!(diagnostic.to_string().starts_with("error[VPC-001]: the VPC's block is too large"));
//! ```

#![forbid(unsafe_code)]

mod diagnostic;
mod diagnostics;

pub use diagnostic::{Diagnostic, Place, Severity};
pub use diagnostics::Diagnostics;
