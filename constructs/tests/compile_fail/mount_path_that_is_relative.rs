use stanchion_constructs::mount_path;

fn main() {
    let _ = mount_path!("mnt/data");
}
