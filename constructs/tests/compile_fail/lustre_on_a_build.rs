//! Builds of CodeBuild mount EFS only.

use stanchion_constructs::attach::LustreOptions;
use stanchion_constructs::codebuild::Project;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::Lustre;

fn wrong(data: &Lustre, project: &Project) {
    data.mount_on(project, mount_path!("/mnt/data"), LustreOptions::read_write());
}

fn main() {}
