//! Facts about IAM.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>

/// The maximum number of characters of a managed policy, without white space.
pub const MANAGED_POLICY: usize = 6144;

/// The maximum number of characters of all inline policies of a role, without white space.
pub const INLINE_OF_ROLE: usize = 10_240;

/// The maximum number of characters of all inline policies of a user, without white space.
pub const INLINE_OF_USER: usize = 2048;

/// The maximum number of characters of all inline policies of a group, without white space.
pub const INLINE_OF_GROUP: usize = 5120;

/// The default quota of characters of a trust policy, without white space.
pub const TRUST_POLICY: usize = 2048;

/// The maximum number of characters of a trust policy, without white space, with a raised quota.
pub const RAISED_TRUST_POLICY: usize = 8192;

/// The default quota of managed policies of a role, user or group.
pub const MANAGED_POLICIES: usize = 10;

/// The maximum number of managed policies of a role, user or group, with a raised quota.
pub const RAISED_MANAGED_POLICIES: usize = 25;

/// The maximum number of characters of a role's name.
pub const ROLE_NAME_CHARACTERS: usize = 64;

/// The maximum number of characters of a path.
pub const PATH_CHARACTERS: usize = 512;
