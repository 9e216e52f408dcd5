use stanchion_constructs::attach::LustreOptions;
use stanchion_constructs::lambda::Function;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::Lustre;

fn mount(data: &Lustre, function: &Function) {
    data.mount_on(function, mount_path!("/mnt/fsx"), LustreOptions::read_write());
}

fn main() {}
