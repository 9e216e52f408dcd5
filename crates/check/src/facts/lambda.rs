//! Facts about Lambda.
//!
//! Source: <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>

use super::Limits;

/// The timeout of a function, in seconds.
pub const TIMEOUT_SECONDS: Limits = Limits::new(1, 900);

/// The memory of a function, in MiB.
pub const MEMORY_MIB: Limits = Limits::new(128, 10_240);

/// The ephemeral storage of a function (`/tmp`), in MiB.
pub const EPHEMERAL_STORAGE_MIB: Limits = Limits::new(512, 10_240);
