//! Log levels of Lustre.

/// The events of data repositories that Lustre logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LustreLogLevel {
    /// Only warnings.
    WarnOnly,
    /// Only errors.
    ErrorOnly,
    /// Warnings and errors.
    WarnError,
}
