//! Files for other tools: volumes of Kubernetes, clusters of AWS ParallelCluster.

use std::collections::BTreeSet;

use stanchion_constructs::compute::ParallelCluster;
use stanchion_constructs::construct::Format;
use stanchion_constructs::eks::{CsiDriver, PersistentVolume};
use stanchion_constructs::lustre_capacity;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::{Lustre, Persistent2Throughput};
use stanchion_constructs::template::{Node, parse};

use super::support::{World, review_app, synth};

fn lustre(network: &Vpc, stack: &Stack) -> Lustre {
    let size = lustre_capacity!(SsdCapacity, 1200 GiB);
    Lustre::persistent2(network, size, Persistent2Throughput::MBps125).build(stack, "Fast")
}

fn role(w: &World) -> Role {
    Role::import(&w.stack, "Driver", "driver", "arn:aws:iam::111122223333:role/driver")
}

/// The template and every file beside it are as reviewed; the files are YAML, and every `${Name}` in them is an output.
#[track_caller]
pub(crate) fn review(scenario: &str, stack: &str, build: impl Fn(&Stack)) -> App {
    let app = review_app(scenario, |app| build(&app.stack(stack)));
    let assembly = app.synth().unwrap();
    let outputs: BTreeSet<&str> =
        assembly.stacks()[0].template.section("Outputs").unwrap().keys().collect();
    assert!(!assembly.artefacts().is_empty());
    for (name, text) in assembly.artefacts() {
        for document in text.split("---\n") {
            parse(document).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        }
        let places = text.split("${").skip(1).map(|it| it.split('}').next().unwrap());
        for place in places {
            assert!(outputs.contains(place), "{name}: {place} is no output of {outputs:?}");
        }
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../../../snapshots/artefacts");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        let file = name.replace('/', "-");
        settings.bind(|| insta::assert_snapshot!(format!("{scenario}-{file}"), text));
    }
    app
}

#[test]
fn volumes_of_kubernetes() {
    review("kubernetes", "Shared", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let nodes = SecurityGroup::builder(&network, "Nodes of the cluster").build(stack, "Nodes");
        let data = FileSystem::builder(&network).build(stack, "Data");
        let team = data
            .access_point("/team")
            .create_as(PosixUser::new(1001, 1001), 0o750)
            .act_as(PosixUser::new(1001, 1001))
            .build(stack, "Team");
        let driver = CsiDriver::efs(stack, "EfsDriver", "research");
        let driver = driver.role();
        CsiDriver::lustre(stack, "LustreDriver", "research");
        PersistentVolume::new("data", "research")
            .gibibytes(100)
            .efs(stack, "Whole", &data, &nodes, driver);
        PersistentVolume::new("team", "research")
            .efs_access_point(stack, "Part", &team, &nodes, driver);
        let fast = lustre(&network, stack);
        PersistentVolume::new("fast", "research").read_only().lustre(stack, "Quick", &fast, &nodes);
    });
}

#[test]
fn a_cluster_of_slurm() {
    review("parallel-cluster", "Research", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let home = FileSystem::builder(&network).build(stack, "Home");
        let fast = lustre(&network, stack);
        ParallelCluster::builder(&network, "c7i.large")
            .queue("steady", ["c7i.4xlarge"], 4)
            .spot_queue("spare", ["c7i.4xlarge", "c6i.4xlarge"], 16)
            .efs("home", &home, mount_path!("/shared"))
            .lustre("fast", &fast, mount_path!("/fast"))
            .build(stack, "Cluster");
    });
}

/// All nodes are in the zone of the file system, and volumes name the zone for the mount helper.
#[test]
fn a_file_system_in_one_zone() {
    let app = review("one-zone", "Research", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let home = FileSystem::builder(&network).availability(Availability::one_zone("B"));
        let home = home.build(stack, "Home");
        ParallelCluster::builder(&network, "c7i.large")
            .queue("steady", ["c7i.4xlarge"], 4)
            .efs("home", &home, mount_path!("/shared"))
            .build(stack, "Cluster");
        let nodes = SecurityGroup::builder(&network, "Nodes of the cluster").build(stack, "Nodes");
        let driver = CsiDriver::efs(stack, "EfsDriver", "research");
        PersistentVolume::new("home", "research").read_only().efs(
            stack,
            "Volume",
            &home,
            &nodes,
            driver.role(),
        );
    });
    let texts = app.synth().unwrap().artefacts().clone();
    let volume = &texts["Research/home.yaml"];
    assert!(volume.contains("- az=${VolumeZone}\n    - ro"), "{volume}");
    let template = synth(&app);
    for output in ["ClusterHeadSubnetId", "ClusterComputeSubnetId"] {
        let output = template.section("Outputs").unwrap().get(output).unwrap();
        let value = output.get("Value").unwrap();
        let subnet = value.get("Ref").and_then(Node::as_text).unwrap();
        assert!(subnet.ends_with("SubnetB"), "{subnet}");
    }
}

#[test]
fn files_lie_beside_the_templates_and_go_with_their_constructs() {
    let folder = tempfile::tempdir().unwrap();
    let write = |with: bool| {
        let w = World::new();
        let data = w.file_system();
        let nodes = SecurityGroup::import(&w.stack, "Nodes", "sg-0a1b2c3d");
        let role = role(&w);
        PersistentVolume::new("always", "a").efs(&w.stack, "A", &data, &nodes, &role);
        if with {
            PersistentVolume::new("sometimes", "a").efs(&w.stack, "B", &data, &nodes, &role);
        }
        w.app.synth().unwrap().write(folder.path(), Format::Yaml).unwrap();
    };
    let there = |name: &str| folder.path().join("artefacts/Test").join(name).is_file();
    write(true);
    assert!(there("always.yaml") && there("sometimes.yaml"));
    let manifest = std::fs::read_to_string(folder.path().join("manifest.json")).unwrap();
    assert!(manifest.contains("\"artefacts/Test/sometimes.yaml\""), "{manifest}");
    write(false);
    assert!(there("always.yaml") && !there("sometimes.yaml"));
}
