//! Facts about IAM.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>

/// The characters of a managed policy at most, white space not counted.
pub const MANAGED_POLICY: usize = 6144;

/// The characters of all inline policies of a role at most, white space not counted.
pub const INLINE_OF_ROLE: usize = 10_240;

/// The managed policies of a role, user or group without a raised quota.
pub const MANAGED_POLICIES: usize = 10;

/// The managed policies of a role, user or group with a raised quota.
pub const RAISED_MANAGED_POLICIES: usize = 25;
