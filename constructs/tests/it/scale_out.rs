//! The blueprint `scale-out`.

use stanchion_constructs::attach::Transport;
use stanchion_constructs::blueprints::scale_out::{FleetKind, RequestKind};
use stanchion_constructs::blueprints::{
    Alarms, Blueprint, ExistingFileSystemConfig, ExistingNetwork, FileSystemConfig, NetworkConfig,
    NetworkParameters, NewFileSystem, NewNetwork, ScaleOut, ThroughputConfig,
};
use stanchion_constructs::checked;
use stanchion_constructs::network::Nat;
use stanchion_constructs::prelude::{App, Tier};

use super::support::{property, review_app, synth};

fn review(scenario: &str, config: &ScaleOut) {
    assert_eq!(config.check(), []);
    review_app(scenario, |app| {
        config.build(app);
    });
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
            vpc_id: checked!(VpcId, "vpc-0a1b2c3d"),
            subnets: subnets.map(|(zone, id)| (zone.parse().unwrap(), id.parse().unwrap())).into(),
        }),
        file_system: FileSystemConfig::Existing(ExistingFileSystemConfig {
            id: checked!(FileSystemId, "fs-0a1b2c3d"),
            security_group_id: checked!(SecurityGroupId, "sg-0a1b2c3d"),
        }),
        ..ScaleOut::default()
    };
    review("scale-out-existing", &config);
}

/// The tutorial as AWS writes it: public instances that a fleet requests once, plain NFS, burst credits.
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
        alarms: Some(Alarms { email: "storage@example.com".parse().ok(), ..Alarms::default() }),
        ..ScaleOut::default()
    };
    config.mount.transport = Transport::Nfs;
    config.fleet.tier = Tier::Public;
    config.fleet.key_pair = "workers".parse().ok();
    config.fleet.request = RequestKind::Request;
    config.fleet.upgrade_packages = true;
    config.fleet.packages = vec!["sysstat".parse().unwrap()];
    config.copy.suffix = ".csv".parse().unwrap();
    config.tutorial_permissions = true;
    review("scale-out-tutorial", &config);
}

#[test]
fn auto_scaling_from_parameters() {
    let mut config = ScaleOut {
        network: NetworkConfig::Parameters(NetworkParameters { zones: 2 }),
        file_system: FileSystemConfig::Parameters,
        dashboard: false,
        ..ScaleOut::default()
    };
    config.fleet.kind = FleetKind::AutoScalingGroup;
    config.fleet.creation_signal_minutes = Some(15);
    config.fleet.instance_types = ["r7g.large", "r6g.large"].map(|it| it.parse().unwrap()).to_vec();
    config.tags.0.insert("Team".parse().unwrap(), "data".parse().unwrap());
    review("scale-out-auto-scaling", &config);
}

/// Returns the actions that the policy of the role allows.
fn actions(config: &ScaleOut) -> Vec<String> {
    let app = App::new();
    config.build(&app);
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
        .collect();
    actions.sort();
    actions
}

#[test]
fn the_role_has_the_actions_of_the_scripts_and_of_the_tutorial_on_demand() {
    let own = [
        "ec2:CreateTags",
        "elasticfilesystem:ClientMount",
        "elasticfilesystem:ClientRootAccess",
        "elasticfilesystem:ClientWrite",
    ];
    assert_eq!(actions(&ScaleOut::default()), own);
    let config = ScaleOut { tutorial_permissions: true, ..ScaleOut::default() };
    let mut all = actions(&config);
    all.retain(|it| !it.starts_with("elasticfilesystem:Client"));
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
    assert_eq!(all, tutorial);
}

/// Each command of the walk-through is one line for a shell.
#[test]
fn the_outputs_are_commands() {
    for kind in [FleetKind::SpotFleet, FleetKind::AutoScalingGroup] {
        let mut config = ScaleOut::default();
        config.fleet.kind = kind;
        let app = App::new();
        config.build(&app);
        let template = synth(&app).to_node();
        let outputs = template.get("Outputs").unwrap().as_map().unwrap();
        let mut commands = 0;
        for (name, output) in outputs.iter().filter(|(name, _)| name.ends_with("Command")) {
            let text = output.get("Value").unwrap().get("Fn::Sub").unwrap().as_text().unwrap();
            assert!(text.starts_with("aws ") && !text.contains('\n'), "{name}: {text}");
            assert!(text.contains(" --region ${AWS::Region} "), "{name}: {text}");
            commands += 1;
        }
        assert_eq!(commands, 5);
    }
}

#[test]
fn fleets_and_copies_are_refused_by_path() {
    let mut config = ScaleOut::default();
    config.fleet.creation_signal_minutes = Some(15);
    let properties = |config: &ScaleOut| -> Vec<String> {
        config.check().into_iter().map(|it| it.property.unwrap_or_default()).collect()
    };
    assert_eq!(properties(&config), ["fleet.creationSignalMinutes"]);
    let mut config = ScaleOut::default();
    config.fleet.kind = FleetKind::AutoScalingGroup;
    config.fleet.request = RequestKind::Request;
    config.fleet.creation_signal_minutes = Some(721);
    assert_eq!(properties(&config), ["fleet.creationSignalMinutes", "fleet.request"]);
}

/// Instances without a way to the internet need an endpoint for each service that they call.
#[test]
fn signals_need_a_way_to_cloudformation() {
    let mut config = ScaleOut {
        network: NetworkConfig::New(NewNetwork { nat: Nat::None, ..NewNetwork::default() }),
        ..ScaleOut::default()
    };
    config.fleet.kind = FleetKind::AutoScalingGroup;
    let found = |config: &ScaleOut| {
        let findings = config.check_relations();
        assert_eq!(findings.len(), 1, "{findings:?}");
        findings[0].found.clone().unwrap()
    };
    assert!(!found(&config).contains("cloudformation"));
    config.fleet.creation_signal_minutes = Some(15);
    assert!(found(&config).contains("cloudformation"));
}
