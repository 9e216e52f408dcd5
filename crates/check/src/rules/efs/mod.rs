//! Amazon EFS.

mod access_point;
mod file_system;
mod file_system_id;
mod lifecycle;
mod mount_target;
mod policy;
mod replication;
mod throughput;

use crate::rule::Rule;

const FILE_SYSTEM: &str = "AWS::EFS::FileSystem";
const MOUNT_TARGET: &str = "AWS::EFS::MountTarget";
const ACCESS_POINT: &str = "AWS::EFS::AccessPoint";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        throughput::RULES,
        file_system::RULES,
        file_system_id::RULES,
        policy::RULES,
        lifecycle::RULES,
        replication::RULES,
        mount_target::RULES,
        access_point::RULES,
    ]
    .into_iter()
    .flatten()
}
