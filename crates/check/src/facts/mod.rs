//! Facts that rules and constructs share. Each number, list and format is defined here once, with its source.

pub mod api_gateway;
pub mod auto_scaling;
pub mod backup;
pub mod batch;
pub mod cloudformation;
pub mod cloudwatch;
pub mod ec2;
pub mod ecr;
pub mod ecs;
pub mod efs;
pub mod fargate;
pub mod fsx;
pub mod fsx_openzfs;
pub mod fsx_other;
pub mod get_att;
pub mod iam;
pub mod instance_types;
pub mod lambda;
mod limits;
pub mod load_balancing;
pub mod logs;
pub mod physical_names;
pub mod rds;
pub mod runtime;
pub mod s3;
pub mod sagemaker;
pub mod schedule;
pub mod secrets_manager;
pub mod services;
pub mod spot_fleet;
pub mod sqs;
pub mod ssm;
pub mod step_functions;
pub mod time_zones;
pub mod vpc;

pub use limits::Limits;
