//! Transfer Family stores files in EFS and S3, not in Lustre.

use stanchion_constructs::attach::LustreOptions;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::Lustre;
use stanchion_constructs::transfer::User;

fn wrong(data: &Lustre, user: &User) {
    data.mount_on(user, mount_path!("/data"), LustreOptions::read_write());
}

fn main() {}
