//! Tasks of ECS have no volumes of Lustre. Their container instances mount it.

use stanchion_constructs::attach::LustreOptions;
use stanchion_constructs::ecs::TaskDefinition;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::Lustre;

fn wrong(scratch: &Lustre, task: &TaskDefinition) {
    scratch.mount_on(task, mount_path!("/scratch"), LustreOptions::read_write());
}

fn main() {}
