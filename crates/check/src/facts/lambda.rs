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

/// The longest timeout of a function that is not on managed instances, in seconds. Only some accounts and Regions have it.
pub const LONGEST_TIMEOUT_SECONDS: u32 = 1800;

/// The timeout of a function without this setting, in seconds.
pub const TIMEOUT_DEFAULT: f64 = 3.0;

/// The visibility timeout of a queue without this setting, in seconds.
///
/// Source: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html>
pub const VISIBILITY_TIMEOUT_DEFAULT: f64 = 30.0;

/// The largest batch of a FIFO queue, and the largest of a standard queue without a batching window.
///
/// Source: <https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html>
pub const FIFO_BATCH: u32 = 10;

/// The maximum size of all environment variables of a function, in bytes.
pub const ENVIRONMENT_BYTES: usize = 4096;

/// The environment variables that only Lambda sets.
///
/// Source: <https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html>
pub const RESERVED_VARIABLES: [&str; 18] = [
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_DEFAULT_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_LAMBDA_RUNTIME_API",
    "AWS_REGION",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "LAMBDA_RUNTIME_DIR",
    "LAMBDA_TASK_ROOT",
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
];
