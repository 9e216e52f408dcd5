//! Backups and transfers.

use stanchion_constructs::attach::Access;
use stanchion_constructs::backup::{BackupPlan, BackupRule, BackupVault, Retention};
use stanchion_constructs::data_sync::{Agent, Deleted, Location, Task};
use stanchion_constructs::prelude::*;
use stanchion_constructs::scheduler::ScheduleExpression;

use super::Messages;

#[test]
fn backups_and_transfers() {
    let mut messages = Messages::of("copies");
    messages.wrong("a vault with a space", &["error[BAK-007]"], |w| {
        BackupVault::builder().name("a b").build(&w.stack, "V");
    });
    messages.wrong("a plan without rules", &["error[BAK-008]"], |w| {
        let arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:vault";
        let vault = BackupVault::import(&w.stack, "V", "vault", arn);
        BackupPlan::builder(&vault).build(&w.stack, "P");
    });
    messages.wrong("a plan with a slash in its name", &["error[BAK-011]"], |w| {
        let vault = BackupVault::builder().build(&w.stack, "V");
        let daily = ScheduleExpression::cron("0 3 * * ? *");
        BackupPlan::builder(&vault)
            .name("models/daily")
            .rule(BackupRule::new("daily", daily, Retention::days(35)))
            .build(&w.stack, "P");
    });
    messages.wrong("a file server that no agent reaches", &["error[DSY-006]"], |w| {
        let agents: [&Agent; 0] = [];
        Location::nfs(&w.stack, "S", "nas.example.com", "export", &agents);
    });
    messages.wrong("deleted but not overwritten", &["error[DSY-008]"], |w| {
        let place = "arn:aws:datasync:eu-west-1:111122223333:location/loc-a";
        let place = Location::import(&w.stack, "L", place);
        let task = Task::builder(&place, &place).deleted(Deleted::Remove).overwrite(false);
        task.build(&w.stack, "T");
    });
    messages.wrong("a network without subnets", &["error[VPC-018]", "error[DSY-007]"], |w| {
        let empty = Vpc::builder(cidr!("10.1.0.0/16")).tiers([]).build(&w.stack, "Empty");
        let data = FileSystem::builder(&empty).build(&w.stack, "Data");
        Location::efs(&w.stack, "L", &data, "/", Access::ReadOnly);
    });
    messages.review();
}
