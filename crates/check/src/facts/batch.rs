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

/// The scheduling priority of a job in a queue with a fair-share policy.
///
/// Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_RegisterJobDefinition.html>
pub const SCHEDULING_PRIORITY: Limits = Limits::new(0, 9999);

/// The maximum length of a pattern in a retry strategy.
///
/// Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_EvaluateOnExit.html>
pub const EXIT_PATTERN_CHARACTERS: usize = 512;

/// The maximum number of node ranges of a multi-node job.
///
/// Source: <https://docs.aws.amazon.com/batch/latest/userguide/multi-node-parallel-jobs.html>
pub const NODE_RANGES: usize = 5;

/// The start of the names of environment variables that AWS Batch sets.
///
/// Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html>
pub const RESERVED_VARIABLES: &str = "AWS_BATCH";

/// The percentage of vCPUs that a fair-share policy reserves.
///
/// Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_FairsharePolicy.html>
pub const COMPUTE_RESERVATION: Limits = Limits::new(0, 99);

/// The seconds over which a fair-share policy computes the use of share identifiers.
///
/// Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_FairsharePolicy.html>
pub const SHARE_DECAY_SECONDS: Limits = Limits::new(0, 604_800);

/// The maximum number of share identifiers of a fair-share policy.
///
/// Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_ShareAttributes.html>
pub const SHARE_IDENTIFIERS: usize = 500;

/// The weight factor of a share identifier.
///
/// Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_ShareAttributes.html>
pub const WEIGHT_FACTOR: std::ops::RangeInclusive<f64> = 0.0001..=999.9999;

/// The bundles of instance families: the name, the architecture and the families. `optimal` was another set of families
/// before November 2025, which older compute environments can still have.
///
/// Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html>
pub const BUNDLES: [(&str, &str, &[&str]); 3] = [
    ("optimal", "x86_64", &["m6i", "c6i", "r6i", "c7i", "c4", "m4", "r4", "c5", "m5", "r5"]),
    ("default_x86_64", "x86_64", &["m6i", "c6i", "r6i", "c7i"]),
    ("default_arm64", "arm64", &["m6g", "c6g", "r6g", "c7g"]),
];

/// The number of jobs of an array.
///
/// Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_ArrayProperties.html>
pub const ARRAY_SIZE: Limits = Limits::new(2, 10_000);
