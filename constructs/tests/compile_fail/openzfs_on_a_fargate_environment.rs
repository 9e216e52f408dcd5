//! Fargate mounts EFS and S3 Files only.

use stanchion_constructs::attach::OpenZfsOptions;
use stanchion_constructs::batch::FargateEnvironment;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::OpenZfsVolume;

fn wrong(cache: &OpenZfsVolume, environment: &FargateEnvironment) {
    cache.mount_on(environment, mount_path!("/cache"), OpenZfsOptions::read_write());
}

fn main() {}
