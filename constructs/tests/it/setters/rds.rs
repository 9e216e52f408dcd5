//! Options of databases.

use stanchion_constructs::prelude::*;
use stanchion_constructs::rds::{
    Acu, AuroraCapacity, AuroraEngine, DatabaseCluster, DatabaseEngine, DatabaseInstance,
    DatabaseStorage,
};

use stanchion_constructs::secrets_manager::Secret;

use super::super::support::World;
use super::Seen;

const KEY: &str = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

const SECRET: &str = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:login-AbCdEf";

pub(super) fn cases(seen: &mut Seen) {
    cases!(seen, "DatabaseInstanceBuilder",
        |w| DatabaseInstance::builder(&w.vpc, DatabaseEngine::POSTGRES_17, "db.m7g.large"),
        |it| it.build(&w.stack, "X"), {
        subnets: |it| it.subnets(w.vpc.subnets(Tier::Public)),
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d")),
        database_name: |it| it.database_name("portal"),
        master_user: |it| it.master_user("keeper"),
        master_secret_key: |it| it.master_secret_key(KEY),
        port: |it| it.port(5433),
        kms_key: |it| it.kms_key(KEY),
        unencrypted: |it| it.unencrypted(),
        backup_days: |it| it.backup_days(35),
        backup_window: |it| it.backup_window("03:00-04:00"),
        maintenance_window: |it| it.maintenance_window("sun:04:00-sun:05:00"),
        deletion_protection: |it| it.deletion_protection(false),
        iam_authentication: |it| it.iam_authentication(),
        enhanced_monitoring: |it| it.enhanced_monitoring(60),
        performance_insights: |it| it.performance_insights(7),
        export_logs: |it| it.export_logs(),
        parameter: |it| it.parameter("work_mem", "65536"),
        minor_version_upgrades: |it| it.minor_version_upgrades(false),
        from_snapshot: |it| it.from_snapshot("before-the-move"),
        removal: |it| it.removal(RemovalPolicy::Retain),
        storage: |it| it.storage(DatabaseStorage::Io2 { size: Size::gibibytes(100), iops: 3000 }),
        max_storage: |it| it.max_storage(Size::gibibytes(100)),
        multi_az: |it| it.multi_az(),
        major_version_upgrade: |it| it.major_version_upgrade(),
        publicly_accessible: |it| it.publicly_accessible(),
        name: |it| it.name("portal"),
        password_from: |it| it.password_from(&Secret::import(&w.stack, "S", SECRET)),
    });
    cases!(seen, "ReadReplicaBuilder", |w| {
        DatabaseInstance::builder(&w.vpc, DatabaseEngine::POSTGRES_17, "db.m7g.large")
            .password_from(&Secret::import(&w.stack, "S", SECRET))
            .build(&w.stack, "D")
            .read_replica("db.m7g.large")
    }, |it| it.build(&w.stack, "X"), {
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d")),
        multi_az: |it| it.multi_az(),
        iam_authentication: |it| it.iam_authentication(),
        enhanced_monitoring: |it| it.enhanced_monitoring(60),
        maintenance_window: |it| it.maintenance_window("sun:04:00-sun:05:00"),
        minor_version_upgrades: |it| it.minor_version_upgrades(false),
        deletion_protection: |it| it.deletion_protection(true),
        name: |it| it.name("reports"),
        removal: |it| it.removal(RemovalPolicy::Retain),
    });
    let capacity = || AuroraCapacity::serverless(Acu::HALF, Acu::units(8));
    cases!(seen, "DatabaseClusterBuilder",
        |w| DatabaseCluster::builder(&w.vpc, AuroraEngine::POSTGRES_17, capacity()),
        |it| it.build(&w.stack, "X"), {
        subnets: |it| it.subnets(w.vpc.subnets(Tier::Public)),
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d")),
        database_name: |it| it.database_name("portal"),
        master_user: |it| it.master_user("keeper"),
        master_secret_key: |it| it.master_secret_key(KEY),
        port: |it| it.port(5433),
        kms_key: |it| it.kms_key(KEY),
        unencrypted: |it| it.unencrypted(),
        backup_days: |it| it.backup_days(35),
        backup_window: |it| it.backup_window("03:00-04:00"),
        maintenance_window: |it| it.maintenance_window("sun:04:00-sun:05:00"),
        deletion_protection: |it| it.deletion_protection(false),
        iam_authentication: |it| it.iam_authentication(),
        enhanced_monitoring: |it| it.enhanced_monitoring(60),
        performance_insights: |it| it.performance_insights(7),
        export_logs: |it| it.export_logs(),
        parameter: |it| it.parameter("work_mem", "65536"),
        minor_version_upgrades: |it| it.minor_version_upgrades(false),
        from_snapshot: |it| it.from_snapshot("before-the-move"),
        removal: |it| it.removal(RemovalPolicy::Retain),
        reader: |it| it.reader("Reader"),
        io_optimized: |it| it.io_optimized(),
        data_api: |it| it.data_api(),
        name: |it| it.name("portal"),
    });
    cases!(seen, "DatabaseEngine", |w| DatabaseEngine::POSTGRES_17,
        |it| DatabaseInstance::builder(&w.vpc, it, "db.m7g.large").build(&w.stack, "X"), {
        at_version: |it| it.at_version("17.9"),
    });
    cases!(seen, "AuroraEngine", |w| AuroraEngine::MYSQL_3,
        |it| DatabaseCluster::builder(&w.vpc, it, capacity()).build(&w.stack, "X"), {
        at_version: |it| it.at_version("8.0.mysql_aurora.3.11.1"),
    });
}
