//! Facts about Systems Manager.

use super::Limits;

/// The timeout of a step of a command document, in seconds.
///
/// Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-command-ssm-plugin-reference.html>
pub const STEP_TIMEOUT_SECONDS: Limits = Limits::new(1, 172_800);

/// The maximum number of levels in the name of a parameter.
///
/// Source: <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html>
pub const PARAMETER_LEVELS: usize = 15;

/// The maximum size of the value of a standard parameter, in bytes.
///
/// Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html>
pub const STANDARD_BYTES: usize = 4096;

/// The maximum size of the value of an advanced parameter, in bytes.
///
/// Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html>
pub const ADVANCED_BYTES: usize = 8192;
