//! Every cloud-config follows the schema of cloud-init.

use boot::{CloudInit, Distribution};

use super::world::{Compute, Extra, Storage, user_data_of};

#[test]
fn cloud_configs_follow_the_schema() {
    let Some(cloud_init) = CloudInit::from_environment() else {
        eprintln!("SKIPPED: `cargo xtask boot` prepares cloud-init");
        return;
    };
    let extra = Extra { package: Some("jq"), command: Some("true"), ..Extra::default() };
    for on in Distribution::ALL {
        for storage in [
            Storage::AccessPoint,
            Storage::PlainNfs,
            Storage::S3Files,
            Storage::Lustre,
            Storage::OpenZfs,
        ] {
            let text = user_data_of(Compute::LaunchTemplate, storage, on, extra);
            let complaints = cloud_init.schema(&text).unwrap();
            assert!(complaints.is_empty(), "{storage:?} on {on:?}: {complaints}\n{text}");
        }
    }
    let complaints = cloud_init.schema("#cloud-config\nruncmd: 12\n").unwrap();
    assert!(complaints.contains("runcmd"), "{complaints}");
}
