//! Constructs for shared storage attached to elastic compute.
//!
//! | Module | Contents |
//! |---|---|
//! | [`network`] | [`Vpc`](network::Vpc), subnets, endpoints, [`SecurityGroup`](network::SecurityGroup) |
//! | [`storage`] | [`FileSystem`](storage::FileSystem) (EFS), [`Lustre`](storage::Lustre), [`OpenZfs`](storage::OpenZfs), S3 Files, buckets, access points |
//! | [`iam`] | typed policies, [`Role`](iam::Role), managed policies, instance profiles |
//! | [`compute`] | launch templates, Spot Fleets, Auto Scaling groups, instances |
//! | [`user_data`] | user data: cloud-config and scripts for the first boot of an instance |
//! | [`lambda`] | functions, versions, aliases, layers, event sources |
//! | [`load_balancing`] | Application and Network Load Balancers, listeners, target groups |
//! | [`dns`] | hosted zones and records of Route 53 |
//! | [`certificates`] | TLS certificates of ACM |
//! | [`http_api`] | HTTP APIs that invoke functions |
//! | [`containers`] | container definitions, and the task sizes of Fargate |
//! | [`batch`] | AWS Batch: compute environments, job queues, job definitions |
//! | [`ecr`] | repositories of container images |
//! | [`ecs`] | ECS: clusters, task definitions, services |
//! | [`eks`] | EKS: clusters, nodes, add-ons, and pods with shared storage |
//! | [`step_functions`] | state machines |
//! | [`sagemaker`] | Studio, notebooks and training jobs on shared file systems |
//! | [`codebuild`] | builds of CodeBuild that mount file systems |
//! | [`transfer`] | servers of Transfer Family: SFTP and FTPS on file systems |
//! | [`backup`], [`data_sync`] | backup plans, and transfers to other storage |
//! | [`attach`] | mounts: traits and options that attach storage to compute |
//! | [`cloudwatch`], [`logs`] | metrics, alarms, dashboards, log groups |
//! | [`kms`] | KMS keys |
//! | [`rds`] | databases of RDS and Aurora |
//! | [`secrets_manager`] | secrets and their rotation |
//! | [`sns`], [`sqs`] | SNS topics and SQS queues |
//! | [`ssm`] | command documents and associations of Systems Manager |
//! | [`scaling`] | scaling policies of Auto Scaling groups, ECS services and Spot Fleets |
//! | [`events`] | rules, buses and archives of EventBridge |
//! | [`scheduler`] | schedules of EventBridge Scheduler |
//! | [`blueprints`] | complete systems from one configuration |
//! | [`planning`] | estimates of throughput and burst credits before deployment |
//!
//! A construct starts with `builder(..)`, which has the required arguments. Options follow, and `build(&scope, "Id")`
//! ends it and returns a handle. Handles are cheap to clone. A fault becomes a diagnostic at the line that called
//! `build`.
//!
//! ```
//! use stanchion_constructs::prelude::*;
//!
//! let app = App::new();
//! let stack = app.stack("Training");
//! let network = Vpc::builder(cidr!("10.20.0.0/16")).zones(2).nat(Nat::One).build(&stack, "Network");
//! let data = FileSystem::builder(&network).throughput(Throughput::Elastic).build(&stack, "Data");
//! let machine = Instance::builder(&network, "t3.micro").build(&stack, "Machine");
//! data.mount_on(&machine, mount_path!("/mnt/data"), Mount::read_write());
//! let assembly = app.synth().unwrap();
//! assert!(assembly.stacks()[0].template.resource("DataMountTargetA").is_some());
//! ```
//!
//! # Where to go next
//!
//! - [`prelude`] has the names that most stacks need.
//! - [`attach`] says what each kind of storage can be mounted on, and what a mount sets up.
//! - [`construct`] is the crate with [`App`](construct::App) and [`Stack`](construct::Stack), and
//!   [`construct::testing`] has assertions for tests.
//! - Every construct gives out its resources. [`Scope::edit`](construct::Scope::edit) changes their properties.
//! - The crate `stanchion` adds the command line, and the [repository](https://github.com/stanchion-rs/stanchion) has
//!   the guides.

#![forbid(unsafe_code)]

mod arn;
pub mod attach;
pub mod backup;
pub mod batch;
pub mod blueprints;
pub mod certificates;
pub mod cloudwatch;
pub mod codebuild;
pub mod compute;
pub mod containers;
pub mod data_sync;
pub mod dns;
pub mod ecr;
pub mod ecs;
pub mod eks;
pub mod events;
mod existing;
pub mod http_api;
pub mod iam;
mod json_object;
mod json_text;
pub mod kms;
pub mod lambda;
pub mod load_balancing;
pub mod logs;
mod names;
pub mod network;
mod non_empty;
pub mod planning;
pub mod rds;
pub mod sagemaker;
pub mod scaling;
pub mod scheduler;
pub mod secrets_manager;
pub mod sns;
pub mod sqs;
pub mod ssm;
pub mod step_functions;
pub mod storage;
mod text;
pub mod transfer;
pub mod units;
pub mod user_data;
mod way_out;

pub use json_object::IntoJson;
pub use stanchion_aws as aws;
pub use stanchion_core as construct;
pub use stanchion_template as template;
pub use text::{Part, Text};

/// The items that most stacks need: the constructs, and the types of their options.
pub mod prelude {
    pub use crate::attach::{Access, Client, Mount, Transport};
    pub use crate::cloudwatch::{
        Alarm, Comparison, Dashboard, Metric, MissingData, Statistic, Widget,
    };
    pub use crate::compute::{
        AllocationStrategy, Architecture, AutoScalingGroup, BlockDevice, Instance, Interruption,
        LaunchTemplate, LifecycleHook, MachineImage, OnDemandAllocation, Rebalance, RequestType,
        SpotFleet, VolumeType,
    };
    pub use crate::iam::{ManagedPolicy, Operator, PolicyDocument, Principal, Role, Statement};
    pub use crate::kms::Key;
    pub use crate::network::{
        ExistingVpc, FlowLogs, GatewayService, Nat, Peer, Port, SecurityGroup, Subnet, Tier,
        Traffic, Vpc,
    };
    pub use crate::scaling::{
        Adjustment, PredictiveScaling, ScheduledSize, StepScaling, TargetTracking,
    };
    pub use crate::sns::Topic;
    pub use crate::ssm::{CommandDocument, DocumentParameter, RunShellScript};
    pub use crate::storage::{
        AccessPoint, Availability, ClientPolicy, ExistingFileSystem, FileSystem, Lifecycle,
        MountTarget, MountTargetAddresses, PerformanceMode, PosixUser, ReplicationDestination,
        Throughput, Transition,
    };
    pub use crate::units::{Ipv4Block, MebibytesPerSecond, MountPath, Size};
    pub use crate::user_data::{CloudConfig, FileToWrite};
    pub use crate::{cidr, local_mount_path, mount_path, text};
    pub use stanchion_core::{App, RemovalPolicy, Scope, Stack, Stage};
    pub use stanchion_template::document::{Output, Parameter, ParameterType};
    pub use stanchion_template::{SetOpt, Value, intrinsic, pseudo};
}
