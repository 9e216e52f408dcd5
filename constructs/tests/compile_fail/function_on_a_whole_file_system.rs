use stanchion_constructs::lambda::Function;
use stanchion_constructs::prelude::*;

fn mount(data: &FileSystem, function: &Function) {
    data.mount_on(function, mount_path!("/mnt/data"), Mount::read_write());
}

fn main() {}
