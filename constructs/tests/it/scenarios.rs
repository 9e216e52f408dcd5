//! Stacks as reviewers read them. Each is checked by cfn-lint too, in YAML and JSON.

use stanchion_constructs::attach::Transport;
use stanchion_constructs::cloudwatch::{Comparison, Widget};
use stanchion_constructs::compute::{
    AllocationStrategy, BlockDevice, OnDemandAllocation, Rebalance, RequestType,
};
use stanchion_constructs::network::{
    AclAction, AclTraffic, ExistingVpc, FlowLogs, GatewayService, NetworkAcl, VpnConnection,
};
use stanchion_constructs::prelude::*;
use stanchion_constructs::ssm::{
    Association, AssociationTarget, DocumentParameter, RunShellScript,
};
use stanchion_constructs::storage::BurstCreditAlarms;
use stanchion_constructs::storage::{
    ExistingFileSystem, Lifecycle, MountTargetAddresses, ReplicationDestination, Transition,
};
use stanchion_constructs::user_data::FileToWrite;

use super::support::review_app;

/// Compares a stack with the snapshot of its scenario.
pub(crate) fn review(scenario: &str, build: impl Fn(&Stack)) {
    review_app(scenario, |app| build(&app.stack("Review")));
}

#[test]
fn network_of_all_tiers() {
    review("network-all-tiers", |stack| {
        Vpc::builder(cidr!("10.1.0.0/16"))
            .zones(2)
            .tiers(Tier::ALL)
            .nat(Nat::PerZone)
            .dual_stack()
            .gateway_endpoints([GatewayService::S3, GatewayService::DynamoDb])
            .interface_endpoint("ssm")
            .flow_logs(FlowLogs::to_cloudwatch(30).every_minute())
            .build(stack, "Network");
    });
}

#[test]
fn network_with_ipv6_only_subnets() {
    review("network-ipv6-only", |stack| {
        let network = Vpc::builder(cidr!("10.1.0.0/16"))
            .zones_named(["a", "c"])
            .tiers([Tier::Public, Tier::Isolated])
            .ipv6_only(Tier::Isolated)
            .build(stack, "Network");
        FileSystem::builder(&network).build(stack, "Data");
    });
}

#[test]
fn network_with_acl_and_vpn() {
    review("network-acl-vpn", |stack| {
        let block = cidr!("10.1.0.0/16");
        let network = Vpc::builder(block).zones(2).build(stack, "Network");
        NetworkAcl::builder(&network)
            .inbound(100, AclAction::Allow, AclTraffic::NFS, block)
            .inbound(110, AclAction::Allow, AclTraffic::ANSWERS, block)
            .outbound(100, AclAction::Allow, AclTraffic::All, block)
            .outbound(50, AclAction::Deny, AclTraffic::Tcp(25, 25), cidr!("0.0.0.0/0"))
            .subnets(network.inner_subnets())
            .build(stack, "Storage");
        VpnConnection::builder(&network, "198.51.100.7").build(stack, "Office");
        VpnConnection::builder(&network, "198.51.100.8")
            .asn(65_010)
            .static_route(cidr!("192.168.0.0/16"))
            .tiers([Tier::Private])
            .build(stack, "Cellar");
        network.add_interface_endpoint("elasticfilesystem");
        network.add_interface_endpoint("fsx");
    });
}

#[test]
fn imported_network_and_file_system() {
    review("imported", |stack| {
        let network = ExistingVpc::new("vpc-0a1b2c3d")
            .block(cidr!("10.9.0.0/16"))
            .subnet(Tier::Private, "a", "subnet-0a1b2c3d")
            .subnet(Tier::Private, "b", "subnet-0a1b2c3e");
        let network = Vpc::import(stack, "Network", network);
        let data = ExistingFileSystem::new(&network, "fs-0a1b2c3d", "sg-0a1b2c3d");
        let data = FileSystem::import(stack, "Data", data);
        let machine = Instance::builder(&network, "t3.micro").build(stack, "Machine");
        data.mount_on(&machine, mount_path!("/mnt/data"), Mount::read_only());
    });
}

#[test]
fn network_from_parameters() {
    review("network-parameters", |stack| {
        let network = Vpc::from_parameters(stack, "Network", &[Tier::Private], 2);
        FileSystem::builder(&network).build(stack, "Data");
    });
}

#[test]
fn file_system_with_everything() {
    review("file-system-everything", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let key = Key::builder().description("Data").alias("data").build(stack, "DataKey");
        let subnets = network.inner_subnets();
        let data = FileSystem::builder(&network)
            .lifecycle(
                Lifecycle::infrequent_access(Transition::Days30)
                    .archive(Transition::Days90)
                    .back_on_first_access(),
            )
            .kms_key(key.arn())
            .client_policy(ClientPolicy::Tls)
            .replicate_to(ReplicationDestination::region("eu-west-1"))
            .overwrite_protection(true)
            .removal(RemovalPolicy::RetainExceptOnCreate)
            .mount_targets_in([])
            .build(stack, "Data");
        let group = SecurityGroup::builder(&network, "Mount target in A")
            .allow_all_outbound(false)
            .build(stack, "TargetGroup");
        MountTarget::builder(&data, &subnets[0])
            .security_group(&group)
            .addresses(MountTargetAddresses::Ipv4(Some([10, 0, 64, 10].into())))
            .build(stack, "TargetA");
        MountTarget::builder(&data, &subnets[1]).build(stack, "TargetB");
        data.access_point("/message")
            .create_as(PosixUser::new(1001, 1001), 0o750)
            .act_as(PosixUser::new(1001, 1001))
            .secondary_gids([2000])
            .build(stack, "Inbox");
    });
}

#[test]
fn one_zone_file_system_with_burst_alarms() {
    review("one-zone-burst-alarms", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data = FileSystem::builder(&network)
            .availability(Availability::one_zone("B"))
            .throughput(Throughput::Bursting)
            .removal(RemovalPolicy::Destroy)
            .build(stack, "Data");
        let machine = Instance::builder(&network, "t4g.micro").build(stack, "Machine");
        data.mount_on(&machine, mount_path!("/mnt/data"), Mount::read_write());
        let topic = Topic::builder().email("storage@example.com").build(stack, "Alarms");
        BurstCreditAlarms::build(stack, "BurstCredits", &data, &topic);
    });
}

#[test]
fn instance_behind_an_access_point() {
    review("instance-access-point", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data = FileSystem::builder(&network).build(stack, "Data");
        let team = data
            .access_point("/team")
            .create_as(PosixUser::new(1001, 1001), 0o770)
            .act_as(PosixUser::new(1001, 1001))
            .build(stack, "Team");
        let machine = Instance::builder(&network, "m7g.large")
            .block_device(BlockDevice::root(Size::gibibytes(20)))
            .cloud_config(
                CloudConfig::new()
                    .update_packages()
                    .write(FileToWrite {
                        path: "/etc/motd".to_owned(),
                        content: text!["In ", pseudo::region(), "\n"],
                        mode: 0o644,
                        owner: "root:root".to_owned(),
                    })
                    .run("echo ready: yes"),
            )
            .script("#!/bin/bash\necho \"${HOME}\"\n")
            .build(stack, "Machine");
        team.mount_on(&machine, mount_path!("/mnt/team"), Mount::read_write().option("noatime"));
    });
}

#[test]
fn spot_fleet_over_plain_nfs() {
    review("spot-fleet-nfs", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data =
            FileSystem::builder(&network).client_policy(ClientPolicy::Open).build(stack, "Data");
        let group = SecurityGroup::builder(&network, "Workers")
            .allow_all_outbound(false)
            .build(stack, "Workers");
        group.allow_to(Peer::AnyIpv4, Port::tcp(443), "HTTPS");
        group.allow_from(Peer::Ipv4(cidr!("10.0.0.0/16")), Port::tcp_range(8000, 8010), "Workers");
        let template = LaunchTemplate::builder(&network)
            .security_group(&group)
            .detailed_monitoring()
            .build(stack, "Template");
        let fleet = SpotFleet::builder(&template, 20)
            .weighted_instance_type("c6i.large", 1.0)
            .weighted_instance_type("c6i.xlarge", 2.0)
            .allocation_strategy(AllocationStrategy::CapacityOptimizedPrioritized)
            .request_type(RequestType::Maintain {
                rebalance: Some(Rebalance::LaunchBeforeTerminate { delay_seconds: 300 }),
                replace_unhealthy: true,
                terminate_excess: true,
            })
            .on_demand_capacity(2)
            .on_demand_allocation(OnDemandAllocation::Prioritized)
            .valid_until("2099-12-31T00:00:00Z")
            .fleet_tag("Team", "data")
            .build(stack, "Fleet");
        data.mount_on(&fleet, mount_path!("/mnt/data"), Mount::plain_nfs());
    });
}

#[test]
fn auto_scaling_group_with_commands() {
    review("auto-scaling-group", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data =
            FileSystem::builder(&network).client_policy(ClientPolicy::Tls).build(stack, "Data");
        let template = LaunchTemplate::builder(&network)
            .instance_tag("Team", "data")
            .mime_user_data()
            .build(stack, "Template");
        let group = AutoScalingGroup::builder(&template, 2)
            .range(1, 4)
            .instance_type("m6i.large")
            .instance_type("m5.large")
            .on_demand_base(1)
            .rolling_update(1)
            .creation_signal(15)
            .group_tag("Team", "data")
            .build(stack, "Group");
        let mount = Mount::read_write().transport(Transport::Tls);
        data.mount_on(&group, mount_path!("/mnt/data"), mount);
        let document = CommandDocument::builder("Cleans up")
            .parameter(
                "Days",
                DocumentParameter::text("How old").default("7").allowed_pattern("^[0-9]+$"),
            )
            .step(
                RunShellScript::new("clean", "find /mnt/data -mtime +{{ Days }} -delete")
                    .timeout_seconds(600),
            )
            .build(stack, "Clean");
        let target =
            AssociationTarget::Tag { key: "Team".to_owned(), value: Value::constant("data") };
        Association::builder(&document, target)
            .schedule("rate(1 day)")
            .parameter("Days", "30")
            .build(stack, "CleanDaily");
        let metrics = data.metrics();
        let topic = Topic::builder().build(stack, "Alarms");
        Alarm::builder(metrics.percent_io_limit(), Comparison::AtOrAbove, 95.0)
            .periods(15)
            .datapoints(10)
            .notify(&topic)
            .build(stack, "IoLimit");
        Dashboard::builder()
            .widget(Widget::text("# \"Data\""))
            .widget(Widget::chart("Reads", [metrics.data_read().label("Read")]))
            .build(stack, "Dashboard");
    });
}

#[test]
fn role_with_more_than_an_inline_policy_holds() {
    review("role-split-policies", |stack| {
        let role = Role::builder(Principal::service("ec2.amazonaws.com")).build(stack, "Worker");
        for team in 0..120 {
            role.allow(
                Statement::allow(["s3:GetObject", "s3:PutObject"])
                    .on(format!("arn:aws:s3:::shared-data-of-all-teams/team-{team:03}/*"))
                    .when(Operator::STRING_EQUALS, "aws:PrincipalTag/Team", [format!("{team:03}")]),
            );
        }
        role.allow(
            Statement::allow(["sqs:SendMessage"]).on("arn:aws:sqs:eu-west-1:111122223333:jobs"),
        );
        ManagedPolicy::builder(
            PolicyDocument::new().with(Statement::allow(["ec2:DescribeRegions"]).on_any()),
        )
        .role(&role)
        .build(stack, "Look");
    });
}
