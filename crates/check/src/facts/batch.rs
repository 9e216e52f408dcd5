//! Facts about AWS Batch.

use super::Limits;

/// The number of attempts of a job.
///
/// Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_RetryStrategy.html>
pub const ATTEMPTS: Limits = Limits::new(1, 10);

/// The maximum number of conditions in a retry strategy.
///
/// Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_RetryStrategy.html>
pub const EXIT_CONDITIONS: usize = 5;

/// The minimum timeout of a job, in seconds.
///
/// Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_JobTimeout.html>
pub const SHORTEST_TIMEOUT_SECONDS: u32 = 60;

/// The minimum memory of a job on EC2, in MiB.
///
/// Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_ResourceRequirement.html>
pub const SMALLEST_MEMORY_MIB: u32 = 4;

/// The priority of a job queue.
///
/// Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_CreateJobQueue.html>
pub const PRIORITY: Limits = Limits::new(0, 1000);

/// The number of compute environments of a job queue.
///
/// Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_CreateJobQueue.html>
pub const ENVIRONMENTS_PER_QUEUE: Limits = Limits::new(1, 3);

/// The minutes for which an instance without jobs is kept, if they are set and not 0.
///
/// Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeScalingPolicy.html>
pub const SCALE_DOWN_DELAY_MINUTES: Limits = Limits::new(20, 10_080);

/// The minutes that running jobs have to finish during an infrastructure update.
///
/// Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_UpdatePolicy.html>
pub const UPDATE_TIMEOUT_MINUTES: Limits = Limits::new(1, 7200);
