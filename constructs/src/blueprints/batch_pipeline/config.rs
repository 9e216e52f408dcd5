//! The configuration of `batch-pipeline`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_check::facts::batch::{ATTEMPTS, SHORTEST_TIMEOUT_SECONDS, SMALLEST_MEMORY_MIB};

use crate::blueprints::values::{
    Argument, ContainerImage, CronFields, EncryptionKey, EnvironmentName, EnvironmentValue,
    InstanceTypeOrFamily, LogDays, StepName, Tags, TimeZone, map_of,
};
use crate::blueprints::{FileSystemConfig, NetworkConfig, NewNetwork};
use crate::units::{Ipv4Block, KeyPairName, MountPath, StackName};
use crate::{checked, mount_path};

/// A pipeline of AWS Batch jobs that run one after the other and share a file system. Compute capacity exists only
/// while jobs run.
///
/// ```
/// use stanchion_constructs::blueprints::{BatchPipeline, Blueprint};
/// let app = stanchion_constructs::construct::App::new();
/// BatchPipeline::default().build(&app);
/// assert_eq!(app.synth().unwrap().stacks()[0].name, "BatchPipeline");
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct BatchPipeline {
    /// The name of the stack: letters, digits and hyphens, starting with a letter, at most 128 characters.
    pub stack_name: StackName,
    /// The network that the file system and the jobs are in.
    pub network: NetworkConfig,
    /// The file system that the jobs share.
    pub file_system: FileSystemConfig,
    /// The path at which jobs mount the file system.
    pub mount_path: MountPath,
    /// The compute capacity that jobs run on.
    pub compute: PipelineCompute,
    /// The container image of steps that do not set their own.
    pub image: ContainerImage,
    /// The steps, in the order in which they run.
    #[schemars(length(min = 1, max = 100))]
    pub steps: Vec<Step>,
    /// The schedule that starts the pipeline, in six cron fields such as `0 3 * * ? *`. The name of the run is the scheduled
    /// time. Without a schedule, you start the pipeline yourself.
    pub schedule: Option<CronFields>,
    /// The time zone of the schedule.
    pub timezone: TimeZone,
    /// The number of days for which CloudWatch Logs keeps the logs.
    pub log_days: LogDays,
    /// The customer managed KMS key that encrypts the log groups of the stack. Default: CloudWatch Logs encrypts them with
    /// a key of its own.
    pub log_kms_key: Option<EncryptionKey>,
    /// The tags of every resource that supports tags.
    pub tags: Tags,
}

impl Default for BatchPipeline {
    fn default() -> BatchPipeline {
        let step = |name: StepName, program: Argument, vcpus: f64, memory_mib: u32| Step {
            name,
            command: vec![
                program,
                const { Argument::literal("--run") },
                const { Argument::literal("Ref::run") },
            ],
            vcpus,
            memory_mib,
            ..Step::default()
        };
        BatchPipeline {
            stack_name: checked!(StackName, "BatchPipeline"),
            network: NetworkConfig::New(NewNetwork { zones: 2, ..NewNetwork::default() }),
            file_system: FileSystemConfig::default(),
            mount_path: mount_path!("/mnt/efs"),
            compute: PipelineCompute::default(),
            image: const {
                ContainerImage::literal("public.ecr.aws/docker/library/eclipse-temurin:21-jre")
            },
            steps: vec![
                step(
                    const { StepName::literal("prepare") },
                    const { Argument::literal("/mnt/efs/bin/prepare") },
                    4.0,
                    16_384,
                ),
                step(
                    const { StepName::literal("simulate") },
                    const { Argument::literal("/mnt/efs/bin/simulate") },
                    16.0,
                    65_536,
                ),
                step(
                    const { StepName::literal("analyse") },
                    const { Argument::literal("/mnt/efs/bin/analyse") },
                    4.0,
                    16_384,
                ),
            ],
            schedule: None,
            timezone: TimeZone::UTC,
            log_days: LogDays::MONTH,
            log_kms_key: None,
            tags: Tags::default(),
        }
    }
}

/// The compute capacity that jobs run on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct PipelineCompute {
    /// The kind of capacity: EC2 instances or Fargate, on demand or Spot.
    pub kind: ComputeKind,
    /// The instance types or families that AWS Batch may start. Not valid for Fargate.
    #[schemars(length(max = 100), extend("uniqueItems" = true))]
    pub instance_types: Vec<InstanceTypeOrFamily>,
    /// The maximum number of vCPUs.
    #[schemars(range(min = 1, max = 100_000))]
    pub max_vcpus: u32,
    /// The number of vCPUs that keep running while no job waits. 0 scales to zero. Not valid for Fargate.
    #[schemars(range(min = 0, max = 100_000))]
    pub min_vcpus: u32,
    /// The size of the root volume of each instance in GiB. Not valid for Fargate.
    #[schemars(range(min = 30, max = 16_384))]
    pub root_disk_gib: u32,
    /// The customer managed KMS key that encrypts the root volumes. Not valid for Fargate. Default: the default key of
    /// the account for EBS.
    pub root_disk_kms_key: Option<EncryptionKey>,
    /// The name of the EC2 key pair that may log in over SSH. Not valid for Fargate.
    pub key_pair: Option<KeyPairName>,
    /// The IPv4 addresses that may connect over SSH. Not valid for Fargate.
    pub ssh_from: Option<Ipv4Block>,
}

impl Default for PipelineCompute {
    fn default() -> PipelineCompute {
        PipelineCompute {
            kind: ComputeKind::default(),
            instance_types: const {
                [
                    InstanceTypeOrFamily::literal("m7i.8xlarge"),
                    InstanceTypeOrFamily::literal("m6i.8xlarge"),
                    InstanceTypeOrFamily::literal("m5.8xlarge"),
                ]
            }
            .to_vec(),
            max_vcpus: 128,
            min_vcpus: 0,
            root_disk_gib: 50,
            root_disk_kms_key: None,
            key_pair: None,
            ssh_from: None,
        }
    }
}

/// The kind of capacity that jobs run on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ComputeKind {
    /// On-demand EC2 instances. Each instance mounts the file system for its jobs.
    #[default]
    Ec2,
    /// EC2 Spot Instances. Each instance mounts the file system for its jobs. Jobs whose instance is reclaimed are
    /// retried.
    Spot,
    /// Fargate. Each job mounts the file system itself.
    Fargate,
    /// Fargate Spot. Each job mounts the file system itself.
    FargateSpot,
}

impl ComputeKind {
    pub(super) fn is_fargate(self) -> bool {
        matches!(self, ComputeKind::Fargate | ComputeKind::FargateSpot)
    }
}

/// A step of the pipeline, which runs as one AWS Batch job.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Step {
    /// The name of the step: letters, digits and hyphens, starting with a letter.
    pub name: StepName,
    /// The command and its arguments, one list item each. `Ref::run` is replaced by the name of the run: `run` of the
    /// input that the pipeline was started with, or the name of the execution.
    #[schemars(length(min = 1, max = 100))]
    pub command: Vec<Argument>,
    /// The container image. Default: the image of the pipeline.
    #[serde(default)]
    pub image: Option<ContainerImage>,
    /// The number of vCPUs: whole numbers on EC2, or a size that Fargate supports.
    #[serde(default = "Step::default_vcpus")]
    #[schemars(range(min = 0.25, max = 1_000.0))]
    pub vcpus: f64,
    /// The memory in MiB. An instance offers jobs less memory than its instance type has.
    #[serde(default = "Step::default_memory_mib")]
    #[schemars(range(min = SMALLEST_MEMORY_MIB, max = 100_000_000))]
    pub memory_mib: u32,
    /// The number of child jobs of an array job, 2-10000. Each child reads its index from
    /// `AWS_BATCH_JOB_ARRAY_INDEX`. Without it, the step is a single job.
    #[serde(default)]
    #[schemars(range(min = 2, max = 10_000))]
    pub array_size: Option<u32>,
    /// The number of seconds after which an attempt is stopped, 60 and up.
    #[serde(default = "Step::default_timeout_seconds")]
    #[schemars(range(min = SHORTEST_TIMEOUT_SECONDS, max = 2_147_483_647))]
    pub timeout_seconds: u32,
    /// The maximum number of attempts, 1-10.
    #[serde(default = "Step::default_attempts")]
    #[schemars(range(min = ATTEMPTS.least, max = ATTEMPTS.most))]
    pub attempts: u32,
    /// The environment variables of the container.
    #[serde(default)]
    #[schemars(schema_with = "variables")]
    pub environment: BTreeMap<EnvironmentName, EnvironmentValue>,
}

impl Default for Step {
    fn default() -> Step {
        Step {
            name: const { StepName::literal("step") },
            command: Vec::new(),
            image: None,
            vcpus: 1.0,
            memory_mib: 2048,
            array_size: None,
            timeout_seconds: 86_400,
            attempts: 2,
            environment: BTreeMap::new(),
        }
    }
}

fn variables(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    map_of::<EnvironmentName, EnvironmentValue>(generator, 0, 100)
}

impl Step {
    fn default_vcpus() -> f64 {
        Step::default().vcpus
    }

    fn default_memory_mib() -> u32 {
        Step::default().memory_mib
    }

    fn default_timeout_seconds() -> u32 {
        Step::default().timeout_seconds
    }

    fn default_attempts() -> u32 {
        Step::default().attempts
    }
}
