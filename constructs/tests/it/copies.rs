//! Backups and transfers, as reviewers read them.

use stanchion_constructs::attach::Access;
use stanchion_constructs::backup::{BackupPlan, BackupRule, BackupVault, Retention};
use stanchion_constructs::construct::Environment;
use stanchion_constructs::data_sync::{
    Agent, Deleted, Location, S3Options, S3StorageClass, Task, Verify,
};
use stanchion_constructs::lustre_capacity;
use stanchion_constructs::prelude::*;
use stanchion_constructs::scheduler::{Schedule, ScheduleExpression};
use stanchion_constructs::storage::{Lustre, Persistent2Throughput, ReplicationDestination};

use super::scenarios::review;

#[test]
fn backups_of_file_systems() {
    review("backup-plan", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data = FileSystem::builder(&network).backup(false).build(stack, "Data");
        let vault = BackupVault::builder().lock(7, 400).build(stack, "Vault");
        let plan = BackupPlan::builder(&vault)
            .rule(
                BackupRule::new(
                    "daily",
                    ScheduleExpression::cron("0 3 * * ? *"),
                    Retention::days(35),
                )
                .timezone("Europe/Zurich")
                .start_window_minutes(60)
                .completion_window_minutes(600)
                .copy_to(
                    "arn:aws:backup:eu-central-1:111122223333:backup-vault:far",
                    Retention::days(90),
                ),
            )
            .rule(BackupRule::new(
                "monthly",
                ScheduleExpression::cron("0 5 1 * ? *"),
                Retention::cold(30, 245),
            ))
            .build(stack, "Plan");
        plan.protect("Data", [&data]);
    });
}

#[test]
fn transfers_between_everything() {
    review("data-sync", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data = FileSystem::builder(&network).build(stack, "Data");
        let user = PosixUser::new(1001, 1001);
        let door = data.access_point("/in").create_as(user, 0o750).act_as(user).build(stack, "In");
        let lustre = Lustre::persistent2(
            &network,
            lustre_capacity!(SsdCapacity, 1200 GiB),
            Persistent2Throughput::MBps125,
        );
        let lustre = lustre.build(stack, "Fast");
        let class = S3StorageClass::IntelligentTiering;
        let bucket = Location::s3(
            stack,
            "Bucket",
            "arn:aws:s3:::shared-data",
            S3Options::read_write().prefix("/in/").storage_class(class),
        );
        let whole = Location::efs(stack, "Whole", &data, "/", Access::ReadOnly);
        let inbox = Location::efs_access_point(stack, "Inbox", &door, Access::ReadWrite);
        let fast = Location::lustre(stack, "FastPlace", &lustre, "/in");
        let agent = Agent::build(stack, "Agent", "ABCDE-12345-ABCDE-12345-ABCDE", "cellar");
        let server = Location::nfs(stack, "Server", "nas.example.com", "/export/data", &[&agent]);
        Task::builder(&server, &inbox)
            .schedule(ScheduleExpression::cron("0 2 * * ? *"))
            .include("/in*")
            .exclude("*.tmp")
            .exclude("*.swp")
            .deleted(Deleted::Remove)
            .bytes_per_second(10_485_760)
            .build(stack, "FromCellar");
        let task = Task::builder(&bucket, &fast).verify(Verify::Nothing).build(stack, "Load");
        Schedule::builder(&task, ScheduleExpression::every_hours(6)).build(stack, "LoadOften");
        Task::builder(&whole, &bucket).build(stack, "Save");
    });
}

/// The copy lies in a stack of another Region, and the source names it.
#[test]
fn replication_across_regions_takes_two_stacks() {
    let app = App::new();
    let stack = |id: &str, region: &str| {
        let stack = app.stack(id);
        let region = Some(region.to_owned());
        stack.set_environment(Environment { region, ..Environment::default() });
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
        (stack, network)
    };
    let (far, network) = stack("Far", "eu-central-1");
    let copy = FileSystem::builder(&network).overwrite_protection(false).build(&far, "Copy");
    let (near, network) = stack("Near", "eu-west-1");
    FileSystem::builder(&network)
        .replicate_to(ReplicationDestination::existing("eu-central-1", copy.id()))
        .build(&near, "Data");
    let assembly = app.synth().unwrap();
    assert_eq!(assembly.check().iter().count(), 0);
    let names: Vec<&str> = assembly.stacks().iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Far", "Near"], "the copy is made first");
    let near = assembly.stacks()[1].template.to_yaml();
    assert!(near.contains("Region: eu-central-1"), "{near}");
    let configuration = near.split("ReplicationConfiguration").nth(1).unwrap();
    assert!(configuration[..400].contains("Far"), "{}", &configuration[..400]);
}
