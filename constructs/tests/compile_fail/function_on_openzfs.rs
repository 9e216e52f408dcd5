//! Lambda functions mount EFS and S3 Files only.

use stanchion_constructs::attach::OpenZfsOptions;
use stanchion_constructs::lambda::Function;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::OpenZfs;

fn wrong(data: &OpenZfs, function: &Function) {
    data.mount_on(function, mount_path!("/mnt/fsx"), OpenZfsOptions::read_write());
}

fn main() {}
