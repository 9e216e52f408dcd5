//! Options of backups and transfers.

use stanchion_constructs::backup::{BackupPlan, BackupRule, BackupVault, Retention};
use stanchion_constructs::data_sync::{Deleted, Location, S3Options, S3StorageClass, Task, Verify};
use stanchion_constructs::logs::LogGroup;
use stanchion_constructs::prelude::*;
use stanchion_constructs::scheduler::ScheduleExpression;

use super::super::support::World;
use super::Seen;

fn rule(name: &str) -> BackupRule {
    BackupRule::new(name, ScheduleExpression::cron("0 3 * * ? *"), Retention::days(35))
}

pub(super) fn cases(seen: &mut Seen) {
    cases!(seen, "BackupVaultBuilder", |w| BackupVault::builder(), |it| it.build(&w.stack, "X"), {
        name: |it| it.name("vault"),
        kms_key: |it| it.kms_key("arn:aws:kms:eu-west-1:111122223333:key/a"),
        lock: |it| it.lock(7, 400),
        lock_for_good: |it| it.lock_for_good(7, 400, 3),
        removal: |it| it.removal(RemovalPolicy::Destroy),
    });
    let vault = |w: &World| {
        let arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:vault";
        BackupVault::import(&w.stack, "V", "vault", arn)
    };
    cases!(seen, "BackupPlanBuilder", |w| BackupPlan::builder(&vault(&w)).rule(rule("a")), |it| it.build(&w.stack, "X"), {
        name: |it| it.name("plan"),
        rule: |it| it.rule(rule("b")),
    });
    cases!(seen, "BackupRule", |w| rule("a"), |it| BackupPlan::builder(&vault(&w)).rule(it).build(&w.stack, "X"), {
        timezone: |it| it.timezone("Europe/Zurich"),
        start_window_minutes: |it| it.start_window_minutes(60),
        completion_window_minutes: |it| it.completion_window_minutes(600),
        copy_to: |it| it.copy_to("arn:aws:backup:eu-west-2:111122223333:backup-vault:vault", Retention::days(7)),
    });
    let place = |w: &World, id: &str| {
        let arn = format!("arn:aws:datasync:eu-west-1:111122223333:location/loc-{id}");
        Location::import(&w.stack, id, arn)
    };
    cases!(seen, "S3Options", |w| S3Options::read_write(),
        |it| Location::s3(&w.stack, "X", "arn:aws:s3:::shared-data", it), {
        prefix: |it| it.prefix("/in/"),
        storage_class: |it| it.storage_class(S3StorageClass::DeepArchive),
        kms_key: |it| it.kms_key("arn:aws:kms:eu-west-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"),
    });
    cases!(seen, "TaskBuilder", |w| Task::builder(&place(&w, "a"), &place(&w, "b")), |it| it.build(&w.stack, "X"), {
        name: |it| it.name("task"),
        schedule: |it| it.schedule(ScheduleExpression::every_hours(6)),
        include: |it| it.include("/a*"),
        exclude: |it| it.exclude("*.tmp"),
        verify: |it| it.verify(Verify::Everything),
        deleted: |it| it.deleted(Deleted::Remove),
        overwrite: |it| it.overwrite(false),
        bytes_per_second: |it| it.bytes_per_second(1024),
        log_group: |it| it.log_group(&LogGroup::import(&w.stack, "L", "log", "arn:aws:logs:eu-west-1:111122223333:log-group:log")),
    });
}
