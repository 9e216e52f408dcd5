//! On Fargate the driver of EFS creates no access points for claims.

use stanchion_constructs::eks::{OnFargate, StorageClass, Workload};
use stanchion_constructs::prelude::*;

fn wrong(homes: &StorageClass, pods: &Workload<OnFargate>) {
    homes.mount_on(pods, mount_path!("/home/jovyan"), 20);
}

fn main() {}
