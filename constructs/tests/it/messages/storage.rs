//! File systems, mount targets and access points of EFS.

use stanchion_constructs::storage::{
    AccessPointBuilder, FileSystemBuilder, Lifecycle, MountTargetAddresses, PerformanceMode,
    ReplicationDestination, Transition,
};

use super::super::support::World;
use super::{Messages, fine};
use stanchion_constructs::prelude::*;

fn file_system(change: impl FnOnce(FileSystemBuilder) -> FileSystemBuilder) -> impl FnOnce(&World) {
    move |w| drop(change(FileSystem::builder(&w.vpc)).build(&w.stack, "Data"))
}

fn provisioned(rate: f64) -> impl FnOnce(&World) {
    file_system(move |it| it.throughput(Throughput::Provisioned(MebibytesPerSecond(rate))))
}

#[test]
fn file_systems() {
    let mut messages = Messages::of("efs-file-system");
    fine(file_system(|it| it));
    messages.wrong(
        "Max I/O in One Zone",
        &["error[EFS-002]"],
        file_system(|it| {
            it.availability(Availability::one_zone("A"))
                .throughput(Throughput::Bursting)
                .performance_mode(PerformanceMode::MaxIo)
        }),
    );
    messages.wrong(
        "Max I/O with elastic throughput",
        &["error[EFS-003]"],
        file_system(|it| it.performance_mode(PerformanceMode::MaxIo)),
    );
    fine(provisioned(1.0));
    messages.wrong("half a MiB/s", &["error[EFS-007]"], provisioned(0.5));
    messages.wrong("no number of MiB/s", &["error[EFS-007]"], provisioned(f64::NAN));
    messages.wrong("5000 MiB/s", &["warning[EFS-007]"], provisioned(5000.0));
    messages.wrong(
        "a zone that the network does not have",
        &["error[EFS-008]"],
        file_system(|it| it.availability(Availability::one_zone("Q"))),
    );
    messages.wrong(
        "a key without encryption",
        &["error[EFS-009]", "warning[EFS-010]"],
        file_system(|it| it.unencrypted().kms_key("alias/a")),
    );
    let early = Lifecycle::infrequent_access(Transition::Days90).archive(Transition::Days30);
    messages.wrong(
        "archived before rarely read",
        &["error[EFS-023]"],
        file_system(|it| it.lifecycle(early)),
    );
    let cold = Lifecycle::infrequent_access(Transition::Days30).archive(Transition::Days90);
    messages.wrong(
        "Archive with bursting throughput",
        &["error[EFS-024]"],
        file_system(|it| it.lifecycle(cold).throughput(Throughput::Bursting)),
    );
    messages.wrong(
        "a snapshot at removal",
        &["error[CFN-011]"],
        file_system(|it| it.removal(RemovalPolicy::Snapshot)),
    );
    messages.wrong(
        "a replicated source without overwrite protection",
        &["error[EFS-032]"],
        file_system(|it| {
            it.replicate_to(ReplicationDestination::region("eu-west-1")).overwrite_protection(false)
        }),
    );
    messages.review();
}

fn first_subnet(w: &World) -> Subnet {
    w.vpc.inner_subnets()[0].clone()
}

/// A mount target with addresses, in a file system that has no other.
fn addressed(addresses: MountTargetAddresses) -> impl FnOnce(&World) {
    move |w| {
        let data = FileSystem::builder(&w.vpc).mount_targets_in([]).build(&w.stack, "Data");
        MountTarget::builder(&data, &first_subnet(w))
            .addresses(addresses)
            .build(&w.stack, "Target");
    }
}

#[test]
fn mount_targets() {
    let mut messages = Messages::of("efs-mount-target");
    messages.wrong("two in one zone", &["error[EFS-040]"], |w| {
        MountTarget::builder(&w.file_system(), &first_subnet(w)).build(&w.stack, "Second");
    });
    messages.wrong("outside of the one zone", &["error[EFS-042]"], |w| {
        let one_zone = Availability::one_zone("B");
        let data = FileSystem::builder(&w.vpc).availability(one_zone).build(&w.stack, "Data");
        MountTarget::builder(&data, &first_subnet(w)).build(&w.stack, "Target");
    });
    messages.wrong("six security groups", &["warning[EFS-043]"], |w| {
        let data = FileSystem::builder(&w.vpc).mount_targets_in([]).build(&w.stack, "Data");
        let groups =
            (0..6).map(|at| SecurityGroup::import(&w.stack, &format!("G{at}"), "sg-0a1b2c3d"));
        groups
            .fold(MountTarget::builder(&data, &first_subnet(w)), |it, group| {
                it.security_group(&group)
            })
            .build(&w.stack, "Target");
    });
    messages.wrong(
        "two families of addresses in an IPv4 subnet",
        &["error[EFS-045]"],
        addressed(MountTargetAddresses::DualStack(None, None)),
    );
    fine(addressed(MountTargetAddresses::Ipv4(Some([10, 0, 64, 4].into()))));
    for (title, address) in
        [("a reserved address", [10, 0, 64, 3]), ("an address of another subnet", [10, 0, 0, 9])]
    {
        let addresses = MountTargetAddresses::Ipv4(Some(address.into()));
        messages.wrong(title, &["error[EFS-046]"], addressed(addresses));
    }
    messages.review();
}

/// An access point to a path, made with an owner and a mode unless the change says otherwise.
fn access_point<Change: FnOnce(AccessPointBuilder) -> AccessPointBuilder>(
    path: &str,
    change: Change,
) -> impl FnOnce(&World) + use<Change> {
    let path = path.to_owned();
    move |w| drop(change(w.file_system().access_point(path)).build(&w.stack, "Point"))
}

#[test]
fn access_points() {
    let mut messages = Messages::of("efs-access-point");
    let user = PosixUser::new(1, 1);
    let made = |path: &str| access_point(path, |it| it.create_as(user, 0o700));
    for path in ["/", "/a/b/c/d", "/a-b_c.d"] {
        fine(made(path));
    }
    let long = format!("/{}", "a".repeat(100));
    for path in ["message", "", "/a/b/c/d/e", "/.hidden", "/a//b", "/a$b", "/a b;c", "/a/", &long] {
        messages.wrong(&format!("the path {path:?}"), &["error[EFS-061]"], made(path));
    }
    messages.wrong(
        "a directory that nobody creates",
        &["warning[EFS-062]"],
        access_point("/a", |it| it.act_as(user)),
    );
    messages.wrong(
        "a mode with five digits",
        &["error[EFS-063]"],
        access_point("/a", |it| it.create_as(user, 0o10_700)),
    );
    messages.wrong(
        "a mode in decimal digits",
        &["warning[EFS-063]"],
        access_point("/a", |it| it.create_as(user, 750)),
    );
    fine(access_point("/a", |it| it.create_as(user, 0o1777)));
    messages.wrong(
        "17 secondary groups",
        &["error[EFS-068]"],
        access_point("/a", |it| it.create_as(user, 0o700).act_as(user).secondary_gids(2..19)),
    );
    fine(access_point("/a", |it| it.create_as(user, 0o700).act_as(user).secondary_gids(2..18)));
    messages.wrong(
        "a secondary group without a user",
        &["error[EFS-068]"],
        access_point("/a", |it| it.create_as(user, 0o700).secondary_gids([2])),
    );
    let root = PosixUser::new(0, 0);
    messages.wrong(
        "clients act as root",
        &["warning[EFS-065]"],
        access_point("/a", |it| it.create_as(user, 0o700).act_as(root)),
    );
    messages.review();
}

#[test]
fn a_finding_names_place_value_and_way_out() {
    let world = World::new();
    let data = FileSystem::builder(&world.vpc);
    let data = data.throughput(Throughput::Provisioned(MebibytesPerSecond(0.5)));
    data.build(&world.stack, "Data");
    let line = line!() - 1;
    let text = world.app.synth().unwrap_err().to_string();
    for part in [
        "error[EFS-007]".to_owned(),
        format!("constructs/tests/it/messages/storage.rs:{line}:"),
        "construct: Test/Data".to_owned(),
        "property: ProvisionedThroughputInMibps".to_owned(),
        "found: 0.5 MiB/s".to_owned(),
        "allowed: 1-3414 MiB/s".to_owned(),
    ] {
        assert!(text.contains(&part), "{part} in {text}");
    }
}
