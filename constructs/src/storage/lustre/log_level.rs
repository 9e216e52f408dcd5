//! The log of Lustre.

/// What Lustre logs of data repositories.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LustreLogLevel {
    /// Warnings.
    WarnOnly,
    /// Errors.
    ErrorOnly,
    /// Both.
    WarnError,
}
