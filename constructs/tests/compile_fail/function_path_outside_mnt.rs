use stanchion_constructs::local_mount_path;

fn main() {
    local_mount_path!("/data");
}
