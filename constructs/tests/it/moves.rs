//! Programs whose constructs move. CloudFormation must have nothing to do: a replaced security group would replace a Lustre
//! file system, and the stack would get an empty one.
//!
//! Every scenario, every blueprint and every option is also compared with itself after a move of everything: `review_app` in
//! `support.rs`, and `setters.rs`.

use stanchion_constructs::backup::{BackupPlan, BackupRule, BackupVault, Retention};
use stanchion_constructs::lustre_capacity;
use stanchion_constructs::network::ExistingVpc;
use stanchion_constructs::prelude::*;
use stanchion_constructs::scheduler::ScheduleExpression;
use stanchion_constructs::storage::{ExistingFileSystem, Lustre, Persistent2Throughput};

use super::support::{differences, property, synth};

/// Compares a program with the same program after moves. `build` gets the scope and the id for what moves.
#[track_caller]
fn unchanged(from: &str, to: (&str, &str), build: impl Fn(&Stack, &Scope, &str)) -> App {
    let before = App::new();
    let stack = before.stack("Base");
    build(&stack, &stack, from);
    let after = App::new();
    let stack = after.stack("Base");
    build(&stack, &stack.child(to.0), to.1);
    stack.moved(from, &format!("{}/{}", to.0, to.1));
    let changes = differences(&synth(&before), &synth(&after));
    assert!(changes.is_empty(), "{}", changes.join("\n"));
    before
}

fn network(stack: &Stack) -> Vpc {
    Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network")
}

#[test]
fn a_file_system_moves() {
    unchanged("Files", ("Shared", "Data"), |stack, scope, id| {
        let network = network(stack);
        let files = FileSystem::builder(&network).build(scope, id);
        let machine = Instance::builder(&network, "t3.micro").build(stack, "Machine");
        files.mount_on(&machine, mount_path!("/mnt/app"), Mount::read_write());
    });
}

#[test]
fn the_client_of_a_file_system_moves() {
    unchanged("Machine", ("Shared", "Worker"), |stack, scope, id| {
        let network = network(stack);
        let files = FileSystem::builder(&network).build(stack, "Files");
        let template = LaunchTemplate::builder(&network).build(scope, id);
        files.mount_on(&template, mount_path!("/mnt/app"), Mount::read_write());
        SpotFleet::builder(&template, 2).instance_type("m5.large").build(stack, "Fleet");
    });
}

#[test]
fn an_imported_file_system_moves() {
    unchanged("Files", ("Corp", "Files"), |stack, scope, id| {
        let network = network(stack);
        let files = ExistingFileSystem::new(&network, "fs-0a1b2c3d", "sg-0a1b2c3d");
        let files = FileSystem::import(scope, id, files);
        let machine = Instance::builder(&network, "t3.micro").build(stack, "Machine");
        files.mount_on(&machine, mount_path!("/mnt/app"), Mount::read_write());
    });
    unchanged("Network", ("Corp", "Net"), |stack, scope, id| {
        let network =
            ExistingVpc::new("vpc-0a1b2c3d").subnet(Tier::Private, "a", "subnet-0a1b2c3d");
        let network = Vpc::import(scope, id, network);
        FileSystem::builder(&network).build(stack, "Files");
    });
}

/// `SecurityGroupIds` of Lustre replaces, so its group must not be replaced.
#[test]
fn a_lustre_file_system_moves() {
    let before = unchanged("Data", ("Training", "Store"), |stack, scope, id| {
        let size = lustre_capacity!(SsdCapacity, 1200 GiB);
        let network = network(stack);
        Lustre::persistent2(&network, size, Persistent2Throughput::MBps125).build(scope, id);
    });
    let description = property(&synth(&before), "DataSecurityGroup.GroupDescription");
    assert_eq!(description.as_text(), Some("Lustre of Data"));
}

/// Names of vaults and selections replace. A selection has an id of its own in the plan.
#[test]
fn backups_move() {
    let build = |stack: &Stack, scope: &Scope, id: &str, selection: &str| {
        let data = FileSystem::builder(&network(stack)).backup(false).build(stack, "Files");
        let vault = BackupVault::builder().build(&scope.child("Vaults"), "Main");
        let daily = ScheduleExpression::cron("0 5 * * ? *");
        let plan = BackupPlan::builder(&vault)
            .rule(BackupRule::new("daily", daily, Retention::days(30)))
            .build(scope, id);
        plan.protect(selection, [&data]);
    };
    let (before, after) = (App::new(), App::new());
    let stack = before.stack("Base");
    build(&stack, &stack, "Plan", "Data");
    let stack = after.stack("Base");
    build(&stack, &stack.child("Shared"), "Nightly", "Files");
    stack.moved("Plan", "Shared/Nightly");
    stack.moved("Plan/Data", "Shared/Nightly/Files");
    stack.moved("Vaults", "Shared/Vaults");
    let changes = differences(&synth(&before), &synth(&after));
    assert!(changes.is_empty(), "{}", changes.join("\n"));
    let name = property(&synth(&before), "PlanData.BackupSelection.SelectionName");
    assert_eq!(name.as_text(), Some("Data"));
}

/// The stack has another path in the program and the same name in CloudFormation.
#[test]
fn a_stack_moves_into_a_stage() {
    let build = |stack: &Stack| {
        FileSystem::builder(&network(stack)).build(stack, "Files");
        BackupVault::builder().build(stack, "Vault");
    };
    let (before, after) = (App::new(), App::new());
    build(&before.stack("Base"));
    let stack = after.stage("Production").stack("Storage");
    stack.set_name("Base");
    build(&stack);
    let changes = differences(&synth(&before), &synth(&after));
    assert!(changes.is_empty(), "{}", changes.join("\n"));
}
