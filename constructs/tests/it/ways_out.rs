//! Every construct gives out its resources, so that a program can change what the construct has no option for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use stanchion_constructs::backup::BackupVault;
use stanchion_constructs::containers::Container;
use stanchion_constructs::data_sync::Agent;
use stanchion_constructs::ecs::{Cluster, Ec2Capacity, Service, TaskContainer, TaskDefinition};
use stanchion_constructs::fargate_size;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::Bucket;
use stanchion_constructs::template::Node;

use super::support::{World, findings, property};

/// Constructs without a resource of their own, with the methods that give out what they create.
const OTHERS: [(&str, &str); 6] = [
    ("BurstCreditAlarms", "pub warning: Alarm"),
    ("OpenZfsAlarms", "pub storage: Alarm"),
    // A state of a flow. Its role and security group are constructs.
    ("TrainingJob", "fn role("),
    // A target of a schedule or a state. Its security group is a construct.
    ("RunTaskTarget", "fn security_group("),
    // Files for Kubernetes.
    ("StorageClass", "fn name("),
    ("Workload", "fn name("),
];

/// The constructs in the sources: types that a function with `#[track_caller]` creates in a scope, with the text of the file
/// that has the type.
fn constructs() -> BTreeMap<String, String> {
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let texts: Vec<String> = files.iter().map(|it| fs::read_to_string(it).unwrap()).collect();
    let all = texts.concat();
    let mut constructs = BTreeMap::new();
    for text in &texts {
        let mut owner = String::new();
        for (at, line) in text.lines().enumerate() {
            if let Some(rest) = line.strip_prefix("impl") {
                let rest = rest.split_once("> ").filter(|_| rest.starts_with('<'));
                let rest = rest.map_or_else(|| line[4..].trim_start(), |(_, it)| it);
                owner = rest.split([' ', '<', '{']).next().unwrap_or_default().to_owned();
            }
            if line.trim() != "#[track_caller]" {
                continue;
            }
            let signature: String =
                text.lines().skip(at + 1).take(12).collect::<Vec<_>>().join(" ");
            let signature = signature.split('{').next().unwrap_or_default();
            let Some((function, returned)) = signature.rsplit_once("->") else { continue };
            if !function.trim_start().starts_with("pub fn") {
                continue;
            }
            let name = returned.trim().split('<').next().unwrap_or_default();
            let name = if name == "Self" { &owner } else { name };
            let is_public = all.contains(&format!("\npub struct {name}"));
            if is_public && !name.ends_with("Builder") {
                let is_of = |it: &&String| {
                    let start = format!("\npub struct {name}");
                    let ends = |rest: &str| !rest.starts_with(|it: char| it.is_alphanumeric());
                    it.split(&start).skip(1).any(ends)
                };
                let of = [text].into_iter().chain(&texts).find(is_of);
                constructs.insert(name.to_owned(), of.unwrap_or(text).clone());
            }
        }
    }
    constructs
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
    files.sort();
}

/// The types with `AsRef<Id>`: by an `impl` of their own, or in a list of `way_out.rs`.
fn given_out() -> BTreeSet<String> {
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let mut given = BTreeSet::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for part in text.split("AsRef<Id> for ").skip(1) {
            given.insert(part.chars().take_while(|it| it.is_alphanumeric()).collect());
        }
        if file.ends_with("way_out.rs") {
            for list in text.split("\ngives_out").skip(1) {
                let list = list.split_once('{').and_then(|(_, it)| it.split_once('}')).unwrap().0;
                given.extend(list.split([',', '\n']).map(|it| it.trim().to_owned()));
            }
        }
    }
    given
}

#[test]
fn every_construct_gives_out_its_resource() {
    let (constructs, given) = (constructs(), given_out());
    assert!(constructs.len() > 60, "the constructs were not found in the source: {constructs:?}");
    for (name, method) in OTHERS {
        assert!(
            constructs.get(name).is_some_and(|it| it.contains(method)),
            "{name} has no {method}"
        );
    }
    let is_other = |name: &String| OTHERS.iter().any(|it| it.0 == name);
    // `scope.edit(construct.resource())` does the same.
    let has_method = |name: &String| constructs[name].contains("pub fn resource(&self)");
    let missing: Vec<&String> = constructs
        .keys()
        .filter(|it| !given.contains(*it) && !has_method(it) && !is_other(it))
        .collect();
    assert!(missing.is_empty(), "constructs without `AsRef<Id>`, see way_out.rs: {missing:?}");
}

/// The editor changes the main resource of a construct.
#[test]
fn editors_accept_constructs() {
    let w = World::new();
    let stack = &w.stack;
    let bucket = Bucket::builder().build(stack, "Bucket");
    stack.edit(&bucket).override_property("AccelerateConfiguration.AccelerationStatus", "Enabled");
    let topic = Topic::builder().build(stack, "Topic");
    stack.edit(&topic).override_property("FifoTopic", true);
    stack.edit(&w.vpc).override_property("InstanceTenancy", "dedicated");
    stack.edit(&w.vpc.inner_subnets()[0]).override_property("MapPublicIpOnLaunch", false);
    let group = SecurityGroup::builder(&w.vpc, "Mine").build(stack, "Group");
    stack.edit(&group).override_property("GroupName", "mine");
    let vault = BackupVault::builder().build(stack, "Vault");
    stack.edit(&vault).removal(RemovalPolicy::RetainExceptOnCreate);
    let agent = Agent::build(stack, "Agent", "key", "agent");
    stack.edit(&agent).override_property("AgentName", "other");
    let cluster = Cluster::builder(&w.vpc).build(stack, "Cluster");
    let capacity = Ec2Capacity::builder(&cluster, "m7i.large", 4).build(stack, "Capacity");
    stack.edit(&capacity).override_property("Name", "ours");
    stack.edit(capacity.group()).override_property("Cooldown", "60");
    let gateway = w.vpc.internet_gateway().unwrap();
    stack.edit(gateway).override_property("Tags.0.Value", "way out");
    let template = w.synth();
    for (path, value) in [
        ("Bucket.AccelerateConfiguration.AccelerationStatus", Node::text("Enabled")),
        ("Topic.FifoTopic", Node::Bool(true)),
        ("NetworkVpc.InstanceTenancy", Node::text("dedicated")),
        ("NetworkPrivateSubnetA.MapPublicIpOnLaunch", Node::Bool(false)),
        ("GroupSecurityGroup.GroupName", Node::text("mine")),
        ("Agent.AgentName", Node::text("other")),
        ("CapacityProvider.Name", Node::text("ours")),
        ("CapacityGroupAutoScalingGroup.Cooldown", Node::text("60")),
        ("NetworkInternetGateway.Tags.0.Value", Node::text("way out")),
    ] {
        assert_eq!(property(&template, path), value, "{path}");
    }
    assert!(!w.vpc.route_tables().is_empty() && !w.vpc.nat_gateways().is_empty());
}

#[test]
fn an_imported_construct_has_no_resource_to_edit() {
    let w = World::new();
    let topic = Topic::import(&w.stack, "Topic", "arn:aws:sns:eu-west-1:111122223333:alarms");
    w.stack.edit(&topic).override_property("FifoTopic", true);
    assert_eq!(findings(&w.app), ["error[APP-022]"]);
}

/// CloudFormation would set numbers again that scaling policies have changed.
#[test]
fn numbers_that_scaling_changes_are_written_only_on_request() {
    let w = World::new();
    let group = |capacity| {
        let template = LaunchTemplate::builder(&w.vpc).build(&w.stack, &format!("T{capacity}"));
        AutoScalingGroup::builder(&template, capacity)
            .instance_type("m7i.large")
            .range(1, 8)
            .build(&w.stack, &format!("Group{capacity}"))
    };
    group(1);
    group(4);
    let cluster = Cluster::builder(&w.vpc).build(&w.stack, "Cluster");
    let container = TaskContainer::new("web", Container::new("public.ecr.aws/nginx/nginx"));
    let task = TaskDefinition::fargate(container, fargate_size!(1 vCPU, 2048 MiB));
    let task = task.build(&w.stack, "Task");
    Service::builder(&cluster, &task).build(&w.stack, "Plain");
    Service::builder(&cluster, &task).count(3).build(&w.stack, "Counted");
    let template = w.synth();
    let of = |id: &str, name: &str| template.resource(id).unwrap().property(name).cloned();
    assert_eq!(of("Group1AutoScalingGroup", "DesiredCapacity"), None);
    assert_eq!(of("Group4AutoScalingGroup", "DesiredCapacity"), Some(Node::text("4")));
    assert_eq!(of("PlainService", "DesiredCount"), None);
    assert_eq!(of("CountedService", "DesiredCount"), Some(Node::Int(3)));
}
