//! The rules, one folder or file a subject.

mod api_gateway;
mod backup;
mod batch;
mod cloud_watch;
mod data_sync;
mod ecs;
mod efs;
mod fsx;
mod iam;
mod lambda;
mod mount;
mod s3_files;
mod scaling;
pub(crate) mod schema;
mod spot_fleet;
mod ssm;
mod step_functions;
mod template;
mod vpc;

use crate::Rule;

/// Every rule, in the order of their ids.
pub fn all() -> Vec<&'static Rule> {
    let general = schema::RULES.iter().chain(template::rules());
    let mut rules: Vec<&'static Rule> = general
        .chain(api_gateway::rules())
        .chain(backup::rules())
        .chain(batch::rules())
        .chain(cloud_watch::rules())
        .chain(data_sync::rules())
        .chain(ecs::rules())
        .chain(efs::rules())
        .chain(fsx::rules())
        .chain(iam::rules())
        .chain(lambda::rules())
        .chain(mount::rules())
        .chain(s3_files::rules())
        .chain(scaling::rules())
        .chain(spot_fleet::rules())
        .chain(ssm::rules())
        .chain(step_functions::rules())
        .chain(vpc::rules())
        .collect();
    rules.sort_by_key(|it| it.code.id);
    rules
}
