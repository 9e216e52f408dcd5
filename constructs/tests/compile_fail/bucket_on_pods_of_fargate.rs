//! The driver of Mountpoint for S3 does not run on Fargate.

use stanchion_constructs::attach::BucketOptions;
use stanchion_constructs::eks::{OnFargate, Workload};
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::Bucket;

fn wrong(genomes: &Bucket, pods: &Workload<OnFargate>) {
    genomes.mount_on(pods, mount_path!("/genomes"), BucketOptions::read_only());
}

fn main() {}
