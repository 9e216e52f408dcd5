//! Facts about SageMaker.
//!
//! Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CustomPosixUserConfig.html>

/// The smallest user id that Studio maps a user profile to.
pub const SMALLEST_UID: u32 = 10_000;

/// The smallest group id that Studio maps a user profile to.
pub const SMALLEST_GID: u32 = 1001;
