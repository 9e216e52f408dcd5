//! Databases.

use stanchion_constructs::lambda::{Code, Function, Runtime};
use stanchion_constructs::prelude::*;
use stanchion_constructs::rds::{
    Acu, AuroraCapacity, AuroraEngine, DatabaseCluster, DatabaseEngine, DatabaseInstance,
    DatabaseInstanceBuilder, DatabaseStorage,
};

use stanchion_constructs::secrets_manager::Secret;

use super::super::support::World;
use super::{Messages, fine};

fn instance(
    change: impl FnOnce(DatabaseInstanceBuilder) -> DatabaseInstanceBuilder,
) -> impl FnOnce(&World) {
    move |w| {
        let base = DatabaseInstance::builder(&w.vpc, DatabaseEngine::MYSQL_8_4, "db.m7g.large");
        change(base).build(&w.stack, "D");
    }
}

fn stored(storage: DatabaseStorage) -> impl FnOnce(&World) {
    instance(move |it| it.storage(storage))
}

fn cluster(capacity: AuroraCapacity, backup_days: u8) -> impl FnOnce(&World) {
    move |w| {
        DatabaseCluster::builder(&w.vpc, AuroraEngine::MYSQL_3, capacity)
            .backup_days(backup_days)
            .build(&w.stack, "D");
    }
}

#[test]
fn databases() {
    let mut messages = Messages::of("rds");
    messages.wrong("one zone", &["error[RDS-001]"], |w| {
        let one = w.vpc.inner_subnets().into_iter().take(1);
        DatabaseInstance::builder(&w.vpc, DatabaseEngine::MYSQL_8_4, "db.m7g.large")
            .subnets(one)
            .build(&w.stack, "D");
    });
    storage(&mut messages);
    capacity(&mut messages);
    fine(instance(|it| it.backup_days(35)));
    messages.wrong("36 days", &["error[RDS-004]"], instance(|it| it.backup_days(36)));
    messages.wrong("20 seconds", &["error[RDS-009]"], instance(|it| it.enhanced_monitoring(20)));
    messages.wrong("a function without a VPC", &["error[RDS-005]"], |w| {
        let code = Code::inline("def handler(event, context): pass");
        let client = Function::builder(Runtime::PYTHON3_13, "index.handler", code);
        let client = client.build(&w.stack, "F");
        DatabaseInstance::builder(&w.vpc, DatabaseEngine::MYSQL_8_4, "db.m7g.large")
            .build(&w.stack, "D")
            .allow_from(&client);
    });
    messages.wrong("a replica of a database with a managed password", &["error[RDS-013]"], |w| {
        DatabaseInstance::builder(&w.vpc, DatabaseEngine::MYSQL_8_4, "db.m7g.large")
            .build(&w.stack, "D")
            .read_replica("db.m7g.large")
            .build(&w.stack, "R");
    });
    messages.wrong(
        "a replica of a database without backups, checked every 7 seconds",
        &["error[RDS-009]", "error[RDS-008]"],
        |w| {
            let login = Secret::builder().build(&w.stack, "Login");
            DatabaseInstance::builder(&w.vpc, DatabaseEngine::MYSQL_8_4, "db.m7g.large")
                .password_from(&login)
                .backup_days(0)
                .build(&w.stack, "D")
                .read_replica("db.m7g.large")
                .enhanced_monitoring(7)
                .build(&w.stack, "R");
        },
    );
    messages.wrong("a last snapshot of a replica", &["error[RDS-015]"], |w| {
        let login = Secret::builder().build(&w.stack, "Login");
        DatabaseInstance::builder(&w.vpc, DatabaseEngine::MYSQL_8_4, "db.m7g.large")
            .password_from(&login)
            .build(&w.stack, "D")
            .read_replica("db.m7g.large")
            .removal(RemovalPolicy::Snapshot)
            .build(&w.stack, "R");
    });
    messages.wrong("a password and a key for a managed one", &["error[RDS-014]"], |w| {
        let login = Secret::builder().build(&w.stack, "Login");
        DatabaseInstance::builder(&w.vpc, DatabaseEngine::MYSQL_8_4, "db.m7g.large")
            .password_from(&login)
            .master_secret_key(
                "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            )
            .build(&w.stack, "D");
    });
    messages.wrong("a role without IAM authentication", &["error[RDS-006]"], |w| {
        let role = Role::builder(Principal::service("ec2.amazonaws.com")).build(&w.stack, "R");
        DatabaseInstance::builder(&w.vpc, DatabaseEngine::MYSQL_8_4, "db.m7g.large")
            .build(&w.stack, "D")
            .grant_connect(&role, "portal");
    });
    messages.review();
}

fn storage(messages: &mut Messages) {
    let gp3 = |gibibytes| DatabaseStorage::Gp3(Size::gibibytes(gibibytes));
    let more = |gibibytes, iops, throughput| DatabaseStorage::Gp3Provisioned {
        size: Size::gibibytes(gibibytes),
        iops,
        throughput: MebibytesPerSecond(throughput),
    };
    let io2 = |gibibytes, iops| DatabaseStorage::Io2 { size: Size::gibibytes(gibibytes), iops };
    fine(stored(gp3(20)));
    fine(stored(gp3(65_536)));
    fine(stored(more(400, 12_000, 500.0)));
    fine(stored(more(400, 64_000, 4_000.0)));
    fine(stored(io2(100, 1_000)));
    fine(stored(io2(100, 100_000)));
    fine(stored(io2(65_536, 256_000)));
    fine(instance(|it| it.storage(gp3(100)).max_storage(Size::gibibytes(110))));
    for (title, storage) in [
        ("19 GiB", gp3(19)),
        ("65,537 GiB", gp3(65_537)),
        ("performance for 399 GiB", more(399, 12_000, 500.0)),
        ("11,999 IOPS", more(400, 11_999, 500.0)),
        ("499 MiB/s", more(400, 12_000, 499.0)),
        ("a fraction of a MiB/s", more(400, 12_000, 500.5)),
        ("99 GiB of io2", io2(99, 1_000)),
        ("999 IOPS of io2", io2(100, 999)),
        ("too many IOPS for the size", io2(100, 100_001)),
    ] {
        messages.wrong(title, &["error[RDS-002]"], stored(storage));
    }
    let close = instance(|it| it.storage(gp3(100)).max_storage(Size::gibibytes(109)));
    messages.wrong("a maximum next to the size", &["error[RDS-002]"], close);
}

fn capacity(messages: &mut Messages) {
    let units = |least, most| AuroraCapacity::serverless(least, most);
    fine(cluster(units(Acu::ZERO, Acu::units(1)), 1));
    fine(cluster(units(Acu::units(256), Acu::units(256)), 1));
    let wrong = [
        ("a maximum of half a unit", units(Acu::ZERO, Acu::HALF)),
        ("a maximum above 256", units(Acu::ZERO, Acu::units(256).and_a_half())),
        ("a minimum above the maximum", units(Acu::units(4), Acu::units(2))),
    ];
    for (title, capacity) in wrong {
        messages.wrong(title, &["error[RDS-003]"], cluster(capacity, 1));
    }
    let some = units(Acu::HALF, Acu::units(2));
    messages.wrong("a cluster without backups", &["error[RDS-004]"], cluster(some, 0));
}
