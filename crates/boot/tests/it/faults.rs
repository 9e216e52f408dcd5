//! Without its file system an instance does no work.

use boot::{Boot, Distribution, Fault};

use super::world::{AT, Compute, Extra, Storage, boot, can_boot, started, user_data_of};

#[test]
fn a_late_file_system_is_waited_for() {
    if !can_boot() {
        return;
    }
    for (compute, storage) in pairs() {
        let outcome = boot(compute, storage, Distribution::AmazonLinux2023, Fault::Late);
        assert!(outcome.is_mounted(AT), "{storage:?} on {compute:?}: {outcome:#?}");
        assert_eq!(outcome.shared.len(), 1, "{storage:?} on {compute:?}");
        assert!(outcome.on_root_disk.is_empty() && !outcome.failed());
    }
}

#[test]
fn nothing_runs_without_the_file_system() {
    if !can_boot() {
        return;
    }
    for fault in [Fault::Never, Fault::ClientMissing] {
        for (compute, storage) in pairs() {
            let what = format!("{storage:?} on {compute:?}, {fault:?}");
            let outcome = boot(compute, storage, Distribution::AmazonLinux2023, fault);
            assert!(!outcome.is_mounted(AT), "{what}");
            assert!(!outcome.called("aws s3"), "{what}: {:#?}", outcome.calls);
            assert!(outcome.shared.is_empty(), "{what}");
            assert!(outcome.on_root_disk.is_empty(), "{what}: {:?}", outcome.on_root_disk);
            assert!(outcome.called("logger"), "{what}: no log line");
            assert!(!outcome.is_endless, "{what}");
            assert_eq!(outcome.is_off, compute.is_replaced(), "{what}");
            // An instance that is off reports no more; one that stays on reports its user data as failed.
            assert!(outcome.is_off || outcome.failed(), "{what}: {outcome:#?}");
        }
    }
}

/// A container instance without its file system does not join its cluster.
#[test]
fn container_instances_join_only_with_the_file_system() {
    if !can_boot() {
        return;
    }
    let compute = Compute::ContainerInstances;
    let on = Distribution::AmazonLinux2023;
    let outcome = boot(compute, Storage::TlsWithIam, on, Fault::None);
    assert_eq!(outcome.file("/etc/ecs/ecs.config").as_deref(), Some("ECS_CLUSTER=cluster\n"));
    let outcome = boot(compute, Storage::TlsWithIam, on, Fault::Never);
    assert_eq!(outcome.file("/etc/ecs/ecs.config"), None);
    assert!(outcome.called("systemctl mask --no-block ecs.service"));
}

/// A package of the user that does not exist leaves the client of the file system in place.
#[test]
fn a_missing_package_of_the_user_does_not_stop_the_mount() {
    if !can_boot() {
        return;
    }
    for on in Distribution::ALL {
        for storage in [Storage::TlsWithIam, Storage::PlainNfs, Storage::Lustre, Storage::OpenZfs] {
            let extra = Extra { package: Some("no-such-tool"), ..Extra::default() };
            let text = user_data_of(Compute::LaunchTemplate, storage, on, extra);
            let outcome = started(&Boot::new(text).distribution(on).mount(AT)).remove(0);
            assert!(outcome.is_mounted(AT), "{storage:?} on {on:?}: {outcome:#?}");
            assert_eq!(outcome.shared.len(), 1, "{storage:?} on {on:?}");
        }
    }
}

/// Commands of the user's cloud-config do not run either.
#[test]
fn commands_of_cloud_config_need_the_file_system() {
    if !can_boot() {
        return;
    }
    let extra =
        Extra { command: Some("docker run worker"), without_script: true, ..Extra::default() };
    for (fault, runs) in [(Fault::None, true), (Fault::Late, true), (Fault::Never, false)] {
        let text =
            user_data_of(Compute::Instance, Storage::TlsWithIam, Distribution::default(), extra);
        let outcome = started(&Boot::new(text).fault(fault).mount(AT)).remove(0);
        assert_eq!(outcome.called("docker run"), runs, "{fault:?}: {outcome:#?}");
    }
}

/// Returns every compute with one storage, and every storage with one compute.
fn pairs() -> Vec<(Compute, Storage)> {
    let mut pairs: Vec<_> = Compute::ALL.into_iter().map(|it| (it, Storage::TlsWithIam)).collect();
    pairs.extend(Storage::ALL.into_iter().skip(1).map(|it| (Compute::LaunchTemplate, it)));
    pairs
}
