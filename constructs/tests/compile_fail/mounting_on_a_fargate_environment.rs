use stanchion_constructs::batch::FargateEnvironment;
use stanchion_constructs::prelude::*;

fn mount(data: &FileSystem, fargate: &FargateEnvironment) {
    data.mount_on(fargate, mount_path!("/mnt/data"), Mount::read_write());
}

fn main() {}
