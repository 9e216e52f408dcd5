//! EKS on Fargate does not support S3 Files.

use stanchion_constructs::eks::{OnFargate, Workload};
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::S3FilesAccessPoint;

fn wrong(objects: &S3FilesAccessPoint, pods: &Workload<OnFargate>) {
    objects.mount_on(pods, mount_path!("/objects"), Access::ReadOnly);
}

fn main() {}
