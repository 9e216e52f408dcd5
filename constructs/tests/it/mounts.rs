//! `mount_on` changes both sides of a mount.

use stanchion_constructs::construct::testing;
use stanchion_constructs::prelude::*;
use stanchion_constructs::template::Node;

use super::support::{World, property};

fn actions(template: &stanchion_constructs::template::Template, policy: &str) -> Node {
    property(template, &format!("{policy}.PolicyDocument.Statement.0.Action"))
}

fn texts(values: &[&'static str]) -> Node {
    Node::List(values.iter().map(|it| Node::text(*it)).collect())
}

#[test]
fn a_reader_is_granted_reading_only() {
    let world = World::new();
    let machine = Instance::builder(&world.vpc, "t3.micro").build(&world.stack, "Machine");
    world.file_system().mount_on(&machine, mount_path!("/mnt/data"), Mount::read_only());
    let template = world.synth();
    assert_eq!(
        actions(&template, "MachineRolePolicy"),
        Node::text("elasticfilesystem:ClientMount")
    );
    let text = template.to_yaml();
    assert!(text.contains("${DataFileSystem}:/ /mnt/data efs _netdev,tls,iam,ro 0 0"), "{text}");
}

#[test]
fn through_an_access_point_nobody_is_root() {
    let world = World::new();
    let machine = Instance::builder(&world.vpc, "t3.micro").build(&world.stack, "Machine");
    let point = world
        .file_system()
        .access_point("/a")
        .create_as(PosixUser::new(1, 1), 0o700)
        .act_as(PosixUser::new(1, 1))
        .build(&world.stack, "Point");
    point.mount_on(&machine, mount_path!("/mnt/data"), Mount::read_write());
    let template = world.synth();
    let expected = texts(&["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]);
    assert_eq!(actions(&template, "MachineRolePolicy"), expected);
    let condition = "MachineRolePolicy.PolicyDocument.Statement.0.Condition.StringEquals";
    let arn = property(&template, condition);
    assert!(format!("{arn:?}").contains("PointAccessPoint"), "{arn:?}");
    let depends = template.resource("MachineInstance").unwrap().depends_on().to_vec();
    assert!(
        depends.contains(&"DataMountTargetA") && depends.contains(&"MachineRolePolicy"),
        "{depends:?}"
    );
}

#[test]
fn ports_are_open_on_both_sides() {
    let world = World::new();
    let group = SecurityGroup::builder(&world.vpc, "Closed")
        .allow_all_outbound(false)
        .build(&world.stack, "Client");
    let machine = Instance::builder(&world.vpc, "t3.micro")
        .security_group(&group)
        .build(&world.stack, "Machine");
    world.file_system().mount_on(&machine, mount_path!("/mnt/data"), Mount::read_write());
    let template = world.synth();
    for side in ["Ingress", "Egress"] {
        let rule = format!("ClientToDataSecurityGroupTcp2049{side}");
        assert_eq!(property(&template, &format!("{rule}.FromPort")), Node::Int(2049));
        assert_eq!(property(&template, &format!("{rule}.ToPort")), Node::Int(2049));
    }
}

#[test]
fn two_mounts_of_one_machine_share_what_they_can() {
    let world = World::new();
    let machine = Instance::builder(&world.vpc, "t3.micro").build(&world.stack, "Machine");
    let data = world.file_system();
    data.mount_on(&machine, mount_path!("/mnt/one"), Mount::read_write());
    data.mount_on(&machine, mount_path!("/mnt/two"), Mount::read_write());
    let text = world.synth().to_yaml();
    assert_eq!(text.matches("install -y amazon-efs-utils").count(), 1);
    assert_eq!(text.matches("mountpoint --quiet").count(), 2);
    assert_eq!(text.matches("elasticfilesystem:ClientMount").count(), 1);
}

#[test]
fn the_nfs_options_are_those_of_the_tutorial() {
    let world = World::new();
    let machine = Instance::builder(&world.vpc, "t3.micro").build(&world.stack, "Machine");
    let data = FileSystem::builder(&world.vpc)
        .client_policy(ClientPolicy::Open)
        .build(&world.stack, "Data");
    data.mount_on(&machine, mount_path!("/mnt/data"), Mount::plain_nfs());
    let text = world.synth().to_yaml();
    let entry = "${DataFileSystem}.efs.${AWS::Region}.${AWS::URLSuffix}:/ /mnt/data nfs4 \
                 nfsvers=4.1,rsize=1048576,wsize=1048576,hard,timeo=600,retrans=2,noresvport,_netdev 0 0";
    assert!(text.contains(entry), "{text}");
}

#[test]
fn a_mount_of_a_group_is_found_by_the_group_and_by_its_launch_template() {
    let world = World::new();
    let template = LaunchTemplate::builder(&world.vpc).build(&world.stack, "Worker");
    let group = AutoScalingGroup::builder(&template, 2)
        .instance_type("c7i.large")
        .build(&world.stack, "Workers");
    world.file_system().mount_on(&group, mount_path!("/mnt/data"), Mount::read_write());
    let assembly = testing::synth(&world.app);
    testing::assert_mounts!(assembly, "Workers" => "Data");
    testing::assert_mounts!(assembly, "Worker" => "Data");
    testing::assert_mounts!(assembly, "WorkersAutoScalingGroup" => "Data");
    let other = || testing::assert_mounts!(assembly, "WorkerRole" => "Data");
    assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(other)).is_err());
}
