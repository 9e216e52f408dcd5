//! Findings as plain data, their places in files, and acknowledgements.

pub(crate) mod acknowledgement;
mod diagnostic;
mod diagnostics;
mod place;
mod repeated;
pub(crate) mod unused;

pub use acknowledgement::{
    ACKNOWLEDGE_KEY, Acknowledgement, METADATA_KEY, OWN_IDS_KEY, UnknownId, acknowledgements,
};
pub use diagnostic::Diagnostic;
pub use diagnostics::Diagnostics;
pub use place::{LineColumn, Place};
