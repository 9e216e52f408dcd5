//! Tasks of ECS have no volumes of OpenZFS. Their container instances mount it.

use stanchion_constructs::attach::OpenZfsOptions;
use stanchion_constructs::ecs::TaskDefinition;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::OpenZfsVolume;

fn wrong(cache: &OpenZfsVolume, task: &TaskDefinition) {
    cache.mount_on(task, mount_path!("/cache"), OpenZfsOptions::read_write());
}

fn main() {}
