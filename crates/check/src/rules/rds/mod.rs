//! Amazon RDS and Aurora.

mod backup;
mod engine;
mod monitoring;
mod network;
mod serverless;
mod storage;

use crate::rule::Rule;

const INSTANCE: &str = "AWS::RDS::DBInstance";
const CLUSTER: &str = "AWS::RDS::DBCluster";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        backup::RULES,
        engine::RULES,
        monitoring::RULES,
        network::RULES,
        serverless::RULES,
        storage::RULES,
    ]
    .into_iter()
    .flatten()
}
