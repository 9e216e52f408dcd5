//! Facts about SageMaker.
//!
//! Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CustomPosixUserConfig.html>

/// The smallest POSIX user id of a user profile in Studio.
pub const SMALLEST_UID: u32 = 10_000;

/// The smallest POSIX group id of a user profile in Studio.
pub const SMALLEST_GID: u32 = 1001;
