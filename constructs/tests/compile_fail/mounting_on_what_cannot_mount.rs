use stanchion_constructs::prelude::*;

fn wrong(data: &FileSystem, topic: &Topic) {
    data.mount_on(topic, mount_path!("/mnt/data"), Mount::read_write());
}

fn main() {}
