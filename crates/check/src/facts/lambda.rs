//! Facts about Lambda.
//!
//! Source: <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>

use super::Limits;

/// The seconds that a function may run.
pub const TIMEOUT_SECONDS: Limits = Limits::new(1, 900);

/// The MiB of memory of a function.
pub const MEMORY_MIB: Limits = Limits::new(128, 10_240);

/// The MiB of a function's `/tmp`.
pub const EPHEMERAL_STORAGE_MIB: Limits = Limits::new(512, 10_240);
