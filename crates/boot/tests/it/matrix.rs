//! Every compute with every storage on every distribution.

use boot::{Boot, Distribution};

use super::world::{AT, Compute, Extra, Storage, can_boot, started, user_data_of};

/// The file system is mounted before the user's script runs, and what the script writes is on it.
#[test]
fn scripts_write_to_the_shared_file_system() {
    if !can_boot() {
        return;
    }
    for (compute, storage, on) in all() {
        let what = format!("{storage:?} on {compute:?} with {on:?}");
        let text = user_data_of(compute, storage, on, Extra::default());
        let instance = Boot::new(text).distribution(on).mount(AT);
        // cloud-init itself runs every construct once and every storage once.
        let once = compute == Compute::LaunchTemplate || storage == Storage::TlsWithIam;
        let outcome = started(&if once { instance } else { instance.order_of_model() }).remove(0);
        let mount = outcome.mounts.first().cloned().unwrap_or_default();
        assert!(outcome.is_mounted(AT), "{what}: {outcome:#?}");
        assert!(mount.contains(storage.mount()), "{what}: {mount}");
        assert!(
            outcome.position("mount ") < outcome.position("aws s3"),
            "{what}: {:#?}",
            outcome.calls
        );
        let written: Vec<&str> = outcome.shared.iter().map(|it| it.content.as_str()).collect();
        assert_eq!(written, ["done"], "{what}: {outcome:#?}");
        assert!(outcome.on_root_disk.is_empty(), "{what}: {:?}", outcome.on_root_disk);
        assert_eq!(outcome.fstab.len(), 1, "{what}: {:?}", outcome.fstab);
        assert!(!outcome.failed() && !outcome.is_off, "{what}: {outcome:#?}");
    }
}

/// Returns every combination. Only the client depends on the distribution, so one construct runs on all.
fn all() -> Vec<(Compute, Storage, Distribution)> {
    let mut all = Vec::new();
    for compute in Compute::ALL {
        for storage in Storage::ALL {
            all.push((compute, storage, Distribution::AmazonLinux2023));
        }
    }
    for on in [Distribution::Ubuntu, Distribution::EnterpriseLinux9] {
        for storage in Storage::ALL {
            all.push((Compute::LaunchTemplate, storage, on));
        }
    }
    all
}
