//! The blueprint `scale-out`.

use stanchion_constructs::attach::Transport;
use stanchion_constructs::blueprints::scale_out::FleetKind;
use stanchion_constructs::blueprints::{
    Alarms, Blueprint, ExistingFileSystemConfig, ExistingNetwork, FileSystemConfig, NetworkConfig,
    NetworkParameters, NewFileSystem, NewNetwork, ScaleOut, ThroughputConfig,
};
use stanchion_constructs::network::Nat;
use stanchion_constructs::prelude::{App, Tier};

use super::support::{property, review_app, synth};

fn review(scenario: &str, config: &ScaleOut) {
    assert_eq!(config.check(), []);
    let app = App::new();
    config.build(&app);
    review_app(&app, scenario);
}

#[test]
fn defaults() {
    review("scale-out", &ScaleOut::default());
}

#[test]
fn existing_network_and_file_system() {
    let subnets = [("a", "subnet-0a1b2c3d"), ("b", "subnet-0a1b2c3e")];
    let config = ScaleOut {
        network: NetworkConfig::Existing(ExistingNetwork {
            vpc_id: "vpc-0a1b2c3d".to_owned(),
            subnets: subnets.map(|(zone, id)| (zone.to_owned(), id.to_owned())).into(),
        }),
        file_system: FileSystemConfig::Existing(ExistingFileSystemConfig {
            id: "fs-0a1b2c3d".to_owned(),
            security_group_id: "sg-0a1b2c3d".to_owned(),
        }),
        ..ScaleOut::default()
    };
    review("scale-out-existing", &config);
}

/// The tutorial as AWS writes it: public instances, plain NFS, burst credits.
#[test]
fn as_the_tutorial_has_it() {
    let mut config = ScaleOut {
        network: NetworkConfig::New(NewNetwork {
            tiers: [Tier::Public].into(),
            nat: Nat::None,
            ..NewNetwork::default()
        }),
        file_system: FileSystemConfig::New(NewFileSystem {
            throughput: ThroughputConfig::Bursting,
            ..NewFileSystem::default()
        }),
        alarms: Some(Alarms { email: Some("storage@example.com".to_owned()) }),
        ..ScaleOut::default()
    };
    config.mount.transport = Transport::Nfs;
    config.fleet.tier = Tier::Public;
    config.fleet.key_pair = Some("workers".to_owned());
    review("scale-out-tutorial", &config);
}

#[test]
fn auto_scaling_from_parameters() {
    let mut config = ScaleOut {
        network: NetworkConfig::Parameters(NetworkParameters { zones: 2 }),
        dashboard: false,
        ..ScaleOut::default()
    };
    config.fleet.kind = FleetKind::AutoScalingGroup;
    config.fleet.instance_types = vec!["r7g.large".to_owned(), "r6g.large".to_owned()];
    config.tags.insert("Team".to_owned(), "data".to_owned());
    review("scale-out-auto-scaling", &config);
}

#[test]
fn the_role_has_exactly_the_actions_of_the_tutorial() {
    let app = App::new();
    ScaleOut::default().build(&app);
    let template = synth(&app);
    let statements = property(&template, "MachineRolePolicy.PolicyDocument.Statement");
    let mut actions: Vec<String> = statements
        .as_list()
        .unwrap()
        .iter()
        .flat_map(|statement| match statement.get("Action").unwrap() {
            stanchion_constructs::template::Node::List(list) => list.clone(),
            one => vec![one.clone()],
        })
        .map(|it| it.as_text().unwrap().to_owned())
        .filter(|it| !it.starts_with("elasticfilesystem:Client"))
        .collect();
    actions.sort();
    let tutorial = [
        "ec2:CreateTags",
        "ec2:DescribeAvailabilityZones",
        "ec2:DescribeNetworkInterfaceAttribute",
        "ec2:DescribeNetworkInterfaces",
        "ec2:DescribeSecurityGroups",
        "ec2:DescribeSubnets",
        "ec2:DescribeVpcAttribute",
        "ec2:DescribeVpcs",
        "elasticfilesystem:Describe*",
        "kms:ListAliases",
    ];
    assert_eq!(actions, tutorial);
}
