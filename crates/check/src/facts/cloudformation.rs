//! Facts about CloudFormation.
//!
//! Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>

/// The bytes of a template in a bucket at most.
pub const TEMPLATE_BYTES: usize = 1_000_000;

/// The bytes of a template in the call itself at most.
pub const TEMPLATE_BYTES_IN_CALL: usize = 51_200;
