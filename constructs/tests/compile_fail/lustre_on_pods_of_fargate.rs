//! The driver of FSx for Lustre does not run on Fargate.

use stanchion_constructs::attach::LustreOptions;
use stanchion_constructs::eks::{OnFargate, Workload};
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::Lustre;

fn wrong(scratch: &Lustre, pods: &Workload<OnFargate>) {
    scratch.mount_on(pods, mount_path!("/scratch"), LustreOptions::read_write());
}

fn main() {}
