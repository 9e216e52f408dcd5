//! Compares the template of each program with its snapshot, and examines what it has to do.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use stanchion::construct::Assembly;
use stanchion::prelude::*;
use stanchion::template::{Node, path};

/// Creates a program's stacks, compares the template with its snapshot, and checks that our rules find nothing in it.
fn review(name: &str, stacks: fn(&App)) -> Assembly {
    let app = App::new();
    stacks(&app);
    let assembly = app.synth().unwrap_or_else(|it| panic!("{it}"));
    let findings = assembly.check();
    assert!(findings.iter().next().is_none(), "{name}: {findings:?}");
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let yaml = assembly.stacks()[0].template.to_yaml();
    settings.bind(|| insta::assert_snapshot!(name, yaml));
    assembly
}

fn value(assembly: &Assembly, resource: &str, property: &str) -> Option<Node> {
    let resource = assembly.stacks()[0].template.resource(resource)?;
    path::get(resource.properties()?, property).cloned()
}

#[test]
fn jenkins_runs_once_and_waits_for_its_storage_and_its_listener() {
    let assembly = review("jenkins", example_programs::jenkins::stacks);
    let get = |resource, property| value(&assembly, resource, property);
    assert_eq!(get("Service", "DeploymentConfiguration.MaximumPercent"), Some(Node::Int(100)));
    let mount = "ContainerDefinitions.0.MountPoints.0.ContainerPath";
    assert_eq!(get("Task", mount), Some(Node::text("/var/jenkins_home")));
    let encryption = "Volumes.0.EFSVolumeConfiguration.TransitEncryption";
    assert_eq!(get("Task", encryption), Some(Node::text("ENABLED")));
    assert_eq!(get("DoorHttpListener", "DefaultActions.0.Type"), Some(Node::text("redirect")));
    let template = &assembly.stacks()[0].template;
    let waits = template.resource("Service").map(|it| it.depends_on().to_vec());
    let waits = waits.unwrap_or_default();
    for needed in ["DataMountTargetA", "DataMountTargetB", "DoorHttpsListener"] {
        assert!(waits.contains(&needed), "{needed}: {waits:?}");
    }
    // The load balancer reaches the tasks, and nothing else does.
    let door = "DoorSecurityGroupToServiceSecurityGroupTcp8080Ingress";
    assert_eq!(get(door, "FromPort"), Some(Node::Int(8080)));
}

#[test]
fn render_farm_follows_its_queue() {
    let assembly = review("render-farm", example_programs::render_farm::stacks);
    let get = |resource, property| value(&assembly, resource, property);
    let expression =
        "TargetTrackingConfiguration.CustomizedMetricSpecification.Metrics.2.Expression";
    let expression = get("NodesBacklogPolicy", expression);
    assert_eq!(expression, Some(Node::text("scenes / nodes")));
    assert_eq!(get("NodesAutoScalingGroup", "MaxSize"), Some(Node::text("20")));
    assert_eq!(get("ScenesQueue", "RedrivePolicy.maxReceiveCount"), Some(Node::Int(3)));
    let yaml = assembly.stacks()[0].template.to_yaml();
    // The worker starts after the mount, as the commands of the user data run in this order.
    let mount = yaml.find("/mnt/render efs");
    let worker = yaml.find("systemctl enable --now render");
    assert!(mount.is_some() && mount < worker, "{mount:?} {worker:?}");
}
