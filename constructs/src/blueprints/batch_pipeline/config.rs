//! The configuration of `batch-pipeline`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::blueprints::{FileSystemConfig, NetworkConfig, NewNetwork};
use crate::mount_path;
use crate::units::MountPath;

/// Heavy jobs one after the other, on machines that are there only while they run, with a file system between them.
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
    /// The stack's name: letters, digits and hyphens, a letter first, at most 128.
    pub stack_name: String,
    /// The network.
    pub network: NetworkConfig,
    /// The file system.
    pub file_system: FileSystemConfig,
    /// Where jobs see the file system.
    pub mount_path: MountPath,
    /// What jobs run on.
    pub compute: PipelineCompute,
    /// The container image of steps that name none.
    pub image: String,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// When the pipeline starts by itself: six fields as `0 3 * * ? *`; default never.
    pub schedule: Option<String>,
    /// The time zone of the schedule.
    pub timezone: String,
    /// How many days logs are kept.
    pub log_days: u16,
    /// Tags of everything that takes tags.
    pub tags: BTreeMap<String, String>,
}

impl Default for BatchPipeline {
    fn default() -> BatchPipeline {
        let step = |name: &str, vcpus: f64, memory_mib: u32| Step {
            name: name.to_owned(),
            command: vec![
                format!("/mnt/efs/bin/{name}"),
                "--run".to_owned(),
                "Ref::run".to_owned(),
            ],
            vcpus,
            memory_mib,
            ..Step::default()
        };
        BatchPipeline {
            stack_name: "BatchPipeline".to_owned(),
            network: NetworkConfig::New(NewNetwork { zones: 2, ..NewNetwork::default() }),
            file_system: FileSystemConfig::default(),
            mount_path: mount_path!("/mnt/efs"),
            compute: PipelineCompute::default(),
            image: "public.ecr.aws/docker/library/eclipse-temurin:21-jre".to_owned(),
            steps: vec![
                step("prepare", 4.0, 16_384),
                step("simulate", 16.0, 65_536),
                step("analyse", 4.0, 16_384),
            ],
            schedule: None,
            timezone: "UTC".to_owned(),
            log_days: 30,
            tags: BTreeMap::new(),
        }
    }
}

/// What jobs run on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct PipelineCompute {
    /// Machines, spare machines, or Fargate.
    pub kind: ComputeKind,
    /// The instance types or families it may start, and no others; not for Fargate.
    pub instance_types: Vec<String>,
    /// How many vCPUs it has at most.
    pub max_vcpus: u32,
    /// How many vCPUs run even while nothing waits; 0 scales to nothing. Not for Fargate.
    pub min_vcpus: u32,
    /// The size of the disk machines boot from in GiB; not for Fargate.
    pub root_disk_gib: u32,
}

impl Default for PipelineCompute {
    fn default() -> PipelineCompute {
        PipelineCompute {
            kind: ComputeKind::default(),
            instance_types: ["m7i.8xlarge", "m6i.8xlarge", "m5.8xlarge"]
                .map(str::to_owned)
                .to_vec(),
            max_vcpus: 128,
            min_vcpus: 0,
            root_disk_gib: 50,
        }
    }
}

/// What jobs run on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ComputeKind {
    /// Machines that mount the file system for their jobs.
    #[default]
    Ec2,
    /// Spare machines that mount the file system for their jobs; jobs that lose theirs are tried again.
    Spot,
    /// Fargate, where each job mounts the file system by itself.
    Fargate,
    /// Spare capacity of Fargate.
    FargateSpot,
}

impl ComputeKind {
    pub(super) fn is_fargate(self) -> bool {
        matches!(self, ComputeKind::Fargate | ComputeKind::FargateSpot)
    }
}

/// A step of the pipeline: one job.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Step {
    /// Its name: letters, digits and hyphens, a letter first.
    pub name: String,
    /// What it runs, word by word. `Ref::run` stands for the run that the pipeline was started with.
    pub command: Vec<String>,
    /// Its container image; default that of the pipeline.
    pub image: Option<String>,
    /// vCPUs: whole ones on machines, those of Fargate there.
    pub vcpus: f64,
    /// Memory in MiB. Machines have less to give than their type says.
    pub memory_mib: u32,
    /// How many children it has, 2-10000, each with its number in AWS_BATCH_JOB_ARRAY_INDEX; default it is one job.
    pub array_size: Option<u32>,
    /// For how many seconds an attempt may run, 60 and up.
    pub timeout_seconds: u32,
    /// How often it is tried, 1-10.
    pub attempts: u32,
    /// Environment variables.
    pub environment: BTreeMap<String, String>,
}

impl Default for Step {
    fn default() -> Step {
        Step {
            name: String::new(),
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
