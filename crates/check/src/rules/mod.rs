//! The rules: a folder for each service, a file for each topic.

mod api_gateway;
mod auto_scaling;
mod backup;
mod batch;
mod cloudformation;
mod cloudwatch;
mod codebuild;
mod data_sync;
mod dynamodb;
mod ec2;
mod ecr;
mod ecs;
mod efs;
mod eks;
mod eventbridge;
mod fsx;
mod iam;
mod kms;
mod lambda;
mod load_balancing;
mod mount;
pub(crate) mod packs;
mod rds;
mod s3;
mod s3_files;
mod sagemaker;
mod scaling;
mod scheduler;
mod schema;
mod secrets_manager;
mod services;
mod sns;
mod spot_fleet;
mod sqs;
mod ssm;
mod step_functions;
mod transfer;
mod vpc;

use std::sync::OnceLock;

use crate::rule::Rule;

/// Every rule, in the order of their ids.
pub fn all() -> Vec<&'static Rule> {
    sorted().to_vec()
}

/// Every rule, in the order of their ids, collected once.
pub(crate) fn sorted() -> &'static [&'static Rule] {
    static SORTED: OnceLock<Vec<&'static Rule>> = OnceLock::new();
    SORTED.get_or_init(collected)
}

fn collected() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = schema::rules()
        .chain(cloudformation::rules())
        .chain(api_gateway::rules())
        .chain(auto_scaling::rules())
        .chain(backup::rules())
        .chain(batch::rules())
        .chain(cloudwatch::rules())
        .chain(codebuild::rules())
        .chain(data_sync::rules())
        .chain(ec2::rules())
        .chain(ecr::rules())
        .chain(ecs::rules())
        .chain(efs::rules())
        .chain(eks::rules())
        .chain(eventbridge::rules())
        .chain(fsx::rules())
        .chain(iam::rules())
        .chain(lambda::rules())
        .chain(load_balancing::rules())
        .chain(mount::rules())
        .chain(s3_files::rules())
        .chain(sagemaker::rules())
        .chain(scaling::rules())
        .chain(scheduler::rules())
        .chain(secrets_manager::rules())
        .chain(services::rules())
        .chain(spot_fleet::rules())
        .chain(dynamodb::rules())
        .chain(kms::rules())
        .chain(rds::rules())
        .chain(s3::rules())
        .chain(sns::rules())
        .chain(sqs::rules())
        .chain(ssm::rules())
        .chain(step_functions::rules())
        .chain(transfer::rules())
        .chain(vpc::rules())
        .collect();
    rules.sort_by_key(|it| it.code.id);
    rules
}
