//! Tests of the constructs as users see them.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod alarms;
mod batch;
mod blueprints;
mod buckets;
mod codebuild;
mod combined_alarms;
mod copies;
mod databases;
mod derived_names;
mod determinism;
mod ecr;
mod eks;
mod encryption_keys;
mod events;
mod iam;
mod kubernetes_and_slurm;
mod load_balancing;
mod lustre;
mod messages;
mod mounts;
mod moves;
mod openzfs;
mod planning;
mod prelude;
mod sagemaker;
mod scale_out;
mod scaling;
mod scenarios;
mod secrets;
mod serverless;
mod setters;
mod shared_ml_data;
mod step_functions;
mod support;
mod transfer;
mod volumes;
mod ways_out;
