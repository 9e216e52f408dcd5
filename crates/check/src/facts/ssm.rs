//! Facts about Systems Manager.

use super::Limits;

/// The timeout of a step of a command document, in seconds.
///
/// Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-command-ssm-plugin-reference.html>
pub const STEP_TIMEOUT_SECONDS: Limits = Limits::new(1, 172_800);
