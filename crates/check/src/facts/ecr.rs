//! Facts about ECR.

use super::Limits;

/// The number of rules of a lifecycle policy.
///
/// Source: <https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html>
pub const RULES: Limits = Limits::new(1, 50);

/// The maximum number of wildcards in a pattern of tags.
///
/// Source: <https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html>
pub const WILDCARDS: usize = 4;
