//! Wrong stacks and what is said about them.

use stanchion_constructs::compute::{
    AllocationStrategy, AutoScalingGroup, AutoScalingGroupBuilder, Interruption, Rebalance,
    RequestType,
};
use stanchion_constructs::network::{
    AclAction, AclTraffic, ExistingVpc, NetworkAcl, VpnConnection,
};
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::{Lifecycle, MountTargetAddresses, PerformanceMode, Transition};

use super::support::{World, findings};

fn of_file_system(
    change: impl Fn(
        stanchion_constructs::storage::FileSystemBuilder,
    ) -> stanchion_constructs::storage::FileSystemBuilder,
) -> Vec<String> {
    let world = World::new();
    change(FileSystem::builder(&world.vpc)).build(&world.stack, "Data");
    findings(&world.app)
}

#[test]
fn file_systems_that_aws_refuses() {
    let one_zone = Availability::one_zone("A");
    assert_eq!(of_file_system(|it| it), [""; 0]);
    assert_eq!(
        of_file_system(|it| {
            it.availability(one_zone.clone())
                .throughput(Throughput::Bursting)
                .performance_mode(PerformanceMode::MaxIo)
        }),
        ["error[EFS-002]"]
    );
    assert_eq!(
        of_file_system(|it| it.performance_mode(PerformanceMode::MaxIo)),
        ["error[EFS-003]"]
    );
    let rate = |rate| {
        of_file_system(move |it| it.throughput(Throughput::Provisioned(MebibytesPerSecond(rate))))
    };
    assert_eq!(rate(0.5), ["error[EFS-007]"]);
    assert_eq!(rate(f64::NAN), ["error[EFS-007]"]);
    assert_eq!(rate(1.0), [""; 0]);
    assert_eq!(rate(5000.0), ["warning[EFS-007]"]);
    assert_eq!(
        of_file_system(|it| it.availability(Availability::one_zone("Q"))),
        ["error[EFS-008]"]
    );
    assert_eq!(
        of_file_system(|it| it.unencrypted().kms_key("alias/a")),
        ["error[EFS-009]", "warning[EFS-010]"]
    );
    let early = Lifecycle::infrequent_access(Transition::Days90).archive(Transition::Days30);
    assert_eq!(of_file_system(|it| it.lifecycle(early)), ["error[EFS-023]"]);
    let cold = Lifecycle::infrequent_access(Transition::Days30).archive(Transition::Days90);
    assert_eq!(
        of_file_system(|it| it.lifecycle(cold).throughput(Throughput::Bursting)),
        ["error[EFS-024]"]
    );
    assert_eq!(of_file_system(|it| it.removal(RemovalPolicy::Snapshot)), ["error[CFN-011]"]);
}

#[test]
fn mount_targets_that_aws_refuses() {
    let world = World::new();
    let data = world.file_system();
    let subnet = &world.vpc.inner_subnets()[0];
    MountTarget::builder(&data, subnet).build(&world.stack, "Second");
    assert_eq!(findings(&world.app), ["error[EFS-040]"]);

    for (address, wrong) in [([10, 0, 64, 4], false), ([10, 0, 64, 3], true), ([10, 0, 0, 9], true)]
    {
        let world = World::new();
        let data = FileSystem::builder(&world.vpc).mount_targets_in([]).build(&world.stack, "Data");
        let subnet = &world.vpc.inner_subnets()[0];
        MountTarget::builder(&data, subnet)
            .addresses(MountTargetAddresses::Ipv4(Some(address.into())))
            .build(&world.stack, "Target");
        assert_eq!(findings(&world.app) == ["error[EFS-046]"], wrong, "{address:?}");
    }

    let world = World::new();
    let data = FileSystem::builder(&world.vpc).mount_targets_in([]).build(&world.stack, "Data");
    let subnet = &world.vpc.inner_subnets()[0];
    MountTarget::builder(&data, subnet)
        .addresses(MountTargetAddresses::DualStack(None, None))
        .build(&world.stack, "Target");
    assert_eq!(findings(&world.app), ["error[EFS-045]"]);
}

#[test]
fn access_points_that_aws_refuses() {
    let long = format!("/{}", "a".repeat(100));
    let wrong = ["message", "", "/a/b/c/d/e", "/.hidden", "/a//b", "/a$b", "/a b;c", "/a/", &long];
    for path in wrong {
        let world = World::new();
        world
            .file_system()
            .access_point(path)
            .create_as(PosixUser::new(1, 1), 0o700)
            .build(&world.stack, "Point");
        assert_eq!(findings(&world.app), ["error[EFS-061]"], "{path:?}");
    }
    for path in ["/", "/a/b/c/d", "/a-b_c.d"] {
        let world = World::new();
        world
            .file_system()
            .access_point(path)
            .create_as(PosixUser::new(1, 1), 0o700)
            .build(&world.stack, "Point");
        assert_eq!(findings(&world.app), [""; 0], "{path:?}");
    }
}

#[test]
fn secondary_groups_need_a_user() {
    let of = |user: Option<PosixUser>| {
        let world = World::new();
        let point = world.file_system().access_point("/").secondary_gids([2]);
        match user {
            Some(user) => point.act_as(user),
            None => point,
        }
        .build(&world.stack, "Point");
        findings(&world.app)
    };
    assert_eq!(of(None), ["error[EFS-068]"]);
    assert_eq!(of(Some(PosixUser::new(1, 1))), [""; 0]);
}

fn of_fleet(
    change: impl Fn(
        stanchion_constructs::compute::SpotFleetBuilder,
    ) -> stanchion_constructs::compute::SpotFleetBuilder,
) -> Vec<String> {
    let world = World::new();
    let fleet = SpotFleet::builder(&world.template(), 5).instance_type("m5.large");
    change(fleet).build(&world.stack, "Fleet");
    findings(&world.app)
}

#[test]
fn fleets_that_aws_refuses() {
    assert_eq!(of_fleet(|it| it), [""; 0]);
    assert_eq!(of_fleet(|it| it.on_demand_capacity(6)), ["error[SPF-011]"]);
    let rebalance = |delay_seconds| RequestType::Maintain {
        rebalance: Some(Rebalance::LaunchBeforeTerminate { delay_seconds }),
        replace_unhealthy: false,
        terminate_excess: true,
    };
    assert_eq!(of_fleet(|it| it.request_type(rebalance(119))), ["error[SPF-012]"]);
    assert_eq!(of_fleet(|it| it.request_type(rebalance(120))), [""; 0]);
    assert_eq!(of_fleet(|it| it.valid_until("tomorrow")), ["error[SPF-014]"]);
    assert_eq!(
        of_fleet(|it| it.valid_from("2099-01-02T00:00:00Z").valid_until("2099-01-01T00:00:00Z")),
        ["error[SPF-014]"]
    );
    assert_eq!(
        of_fleet(|it| it.request_type(RequestType::Request).interruption(Interruption::Stop)),
        ["error[SPF-016]"]
    );
    assert_eq!(of_fleet(|it| it.instance_type("m5.large")), ["error[SPF-029]"]);
    assert_eq!(of_fleet(|it| it.instance_type("m7g.large")), ["error[EC2-002]"]);
    assert_eq!(of_fleet(|it| it.instance_type("large")), ["error[EC2-001]"]);
    let many = |it| {
        (0..200).fold(it, |it: stanchion_constructs::compute::SpotFleetBuilder, at| {
            it.instance_type(format!("x{at}.large"))
        })
    };
    assert_eq!(of_fleet(many), ["error[SPF-019]"]);
    let pools = |pools| AllocationStrategy::LowestPrice { pools };
    assert_eq!(of_fleet(|it| it.allocation_strategy(pools(0))), ["error[SPF-028]"]);
    assert_eq!(of_fleet(|it| it.allocation_strategy(pools(1))), [""; 0]);
    assert_eq!(of_fleet(|it| it.subnets([])), ["error[SPF-030]"]);
}

#[test]
fn groups_of_instances_that_aws_refuses() {
    let of = |change: fn(AutoScalingGroupBuilder) -> AutoScalingGroupBuilder| {
        let world = World::new();
        change(AutoScalingGroup::builder(&world.template(), 2)).build(&world.stack, "Group");
        findings(&world.app)
    };
    assert_eq!(of(|it| it.instance_type("m5.large")), [""; 0]);
    assert_eq!(of(|it| it), ["error[ASG-003]"]);
    assert_eq!(of(|it| it.instance_type("m5.large").subnets([])), ["error[ASG-004]"]);
    assert_eq!(of(|it| it.instance_type("m5.large").range(3, 4)), ["error[ASG-002]"]);
    assert_eq!(of(|it| it.instance_type("m5.large").max_lifetime_days(366)), ["error[ASG-001]"]);
}

#[test]
fn networks_that_aws_refuses() {
    let of = |build: fn(&Stack)| {
        let app = App::new();
        build(&app.stack("Test"));
        findings(&app)
    };
    assert_eq!(
        of(|it| drop(Vpc::builder(cidr!("10.0.0.0/15")).build(it, "N"))),
        ["error[VPC-001]"]
    );
    assert_eq!(
        of(|it| drop(Vpc::builder(cidr!("10.0.0.0/28")).zones(7).build(it, "N"))),
        ["error[VPC-001]"]
    );
    assert_eq!(
        of(|it| drop(Vpc::builder(cidr!("10.0.0.0/16")).tiers([Tier::Private]).build(it, "N"))),
        ["error[VPC-023]"]
    );
    assert_eq!(
        of(|it| drop(Vpc::builder(cidr!("10.0.0.0/16")).dns_support(false).build(it, "N"))),
        ["error[VPC-019]"]
    );
    let acl = |number| {
        let world = World::new();
        let block = cidr!("10.0.0.0/16");
        NetworkAcl::builder(&world.vpc)
            .inbound(number, AclAction::Allow, AclTraffic::All, block)
            .build(&world.stack, "Acl");
        findings(&world.app)
    };
    assert_eq!(acl(0), ["error[VPC-024]"]);
    assert_eq!(acl(1), [""; 0]);
    let vpn = |tiers: &[Tier]| {
        let world = World::new();
        VpnConnection::builder(&world.vpc, "198.51.100.7")
            .tiers(tiers.iter().copied())
            .build(&world.stack, "Office");
        findings(&world.app)
    };
    assert_eq!(vpn(&[]), ["error[VPC-025]"]);
    assert_eq!(vpn(&[Tier::Private]), [""; 0]);
    // A stack with nothing in it is an error too.
    assert_eq!(
        of(|it| drop(Vpc::import(it, "N", ExistingVpc::new("vpc-1")))),
        ["error[APP-005]", "error[VPC-016]"]
    );
}

#[test]
fn user_data_beyond_16_kib_is_refused() {
    let world = World::new();
    let script = format!("#!/bin/sh\n{}", "echo padding padding padding\n".repeat(700));
    Instance::builder(&world.vpc, "t3.micro").script(script).build(&world.stack, "Machine");
    assert_eq!(findings(&world.app), ["error[SPF-022]"]);
}

#[test]
fn a_finding_names_place_value_and_way_out() {
    let world = World::new();
    FileSystem::builder(&world.vpc)
        .throughput(Throughput::Provisioned(MebibytesPerSecond(0.5)))
        .build(&world.stack, "Data");
    let line = line!() - 1;
    let text = world.app.synth().unwrap_err().to_string();
    for part in [
        "error[EFS-007]".to_owned(),
        format!("constructs/tests/it/diagnostics.rs:{line}:"),
        "construct: Test/Data".to_owned(),
        "property: ProvisionedThroughputInMibps".to_owned(),
        "found: 0.5 MiB/s".to_owned(),
        "allowed: 1-3414 MiB/s".to_owned(),
    ] {
        assert!(text.contains(&part), "{part} in {text}");
    }
}
