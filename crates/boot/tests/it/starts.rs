//! Instances that start again, and instances that are made from the image of another.

use boot::{Boot, Distribution, Fault, Start};

use super::world::{AT, Compute, Extra, Storage, can_boot, started, user_data_of};

/// A restart mounts the file system again and repeats no script.
#[test]
fn a_restart_mounts_again() {
    if !can_boot() {
        return;
    }
    for storage in Storage::ALL {
        let text =
            user_data_of(Compute::Instance, storage, Distribution::default(), Extra::default());
        let starts = started(&Boot::new(text).mount(AT).then(Start::Reboot));
        let again = &starts[1];
        assert!(again.is_mounted(AT), "{storage:?}: {again:#?}");
        assert!(!again.called("aws s3"), "{storage:?}: {:#?}", again.calls);
        assert_eq!(again.fstab.len(), 1, "{storage:?}: {:?}", again.fstab);
        assert_eq!(again.shared.len(), 1, "{storage:?}");
    }
}

/// An instance made from the image of another mounts once, with one line in `/etc/fstab`.
#[test]
fn an_image_does_not_repeat_lines() {
    if !can_boot() {
        return;
    }
    for storage in Storage::ALL {
        let text = user_data_of(
            Compute::LaunchTemplate,
            storage,
            Distribution::default(),
            Extra::default(),
        );
        let starts = started(&Boot::new(text).mount(AT).then(Start::Image).then(Start::Image));
        for start in &starts[1..] {
            assert!(start.is_mounted(AT), "{storage:?}: {start:#?}");
            assert!(start.called("aws s3"), "{storage:?}: the new instance runs its script");
            assert_eq!(start.fstab.len(), 1, "{storage:?}: {:?}", start.fstab);
            assert!(start.on_root_disk.is_empty() && !start.failed(), "{storage:?}: {start:#?}");
        }
    }
}

/// An image whose `/etc/fstab` has another file system at the path mounts the one of its user data.
#[test]
fn an_image_of_another_stack_mounts_its_own_file_system() {
    if !can_boot() {
        return;
    }
    let text = |storage| {
        user_data_of(Compute::Instance, storage, Distribution::default(), Extra::default())
    };
    let own = text(Storage::TlsWithIam);
    let other = own.replace(":/ /mnt", ":/other /mnt");
    let starts = started(&Boot::new(other).mount(AT).then_image(own));
    let line = starts[1].fstab.join("\n");
    assert!(starts[0].fstab.join("\n").contains(":/other"), "{:?}", starts[0].fstab);
    assert_eq!(starts[1].fstab.len(), 1, "{line}");
    assert!(!line.contains(":/other"), "{line}");
    assert!(starts[1].mounts[0].contains(":/ /mnt/data"), "{:?}", starts[1].mounts);
}

/// cloud-init does not run user data that changes on an instance that exists, so the library replaces the instance.
#[test]
fn user_data_that_changes_in_place_is_ignored() {
    if !can_boot() {
        return;
    }
    let on = Distribution::default();
    let before = Extra {
        without_mount: true,
        without_script: true,
        command: Some("true"),
        ..Extra::default()
    };
    let before = user_data_of(Compute::Instance, Storage::TlsWithIam, on, before);
    let after = user_data_of(Compute::Instance, Storage::TlsWithIam, on, Extra::default());
    let starts = started(&Boot::new(before).mount(AT).then_changed(after));
    assert!(!starts[1].is_mounted(AT), "cloud-init runs user data once");
}

/// An instance that turned itself off stays off: its group replaces it.
#[test]
fn a_replaced_machine_mounts() {
    if !can_boot() {
        return;
    }
    let text = user_data_of(
        Compute::AutoScalingGroup,
        Storage::TlsWithIam,
        Distribution::default(),
        Extra::default(),
    );
    let first = started(&Boot::new(text.clone()).fault(Fault::Never).mount(AT));
    assert!(first[0].is_off);
    let second = started(&Boot::new(text).mount(AT));
    assert!(second[0].is_mounted(AT));
}
