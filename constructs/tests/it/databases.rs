//! Databases, and what connects to them.

use stanchion_constructs::cloudwatch::{Comparison, Statistic};
use stanchion_constructs::lambda::{Code, Function, Runtime};
use stanchion_constructs::prelude::*;
use stanchion_constructs::rds::{
    Acu, AuroraCapacity, AuroraEngine, DatabaseCluster, DatabaseEngine, DatabaseInstance,
    DatabaseStorage,
};
use stanchion_constructs::secrets_manager::{GeneratedPassword, Rotation, Secret};

use super::scenarios::review;

#[test]
fn instance_with_clients() {
    review("database-instance", |stack| {
        let network =
            Vpc::builder(cidr!("10.0.0.0/16")).zones(2).tiers(Tier::ALL).build(stack, "Network");
        let key = Key::builder().description("Database").build(stack, "DatabaseKey");
        let database =
            DatabaseInstance::builder(&network, DatabaseEngine::POSTGRES_17, "db.m7g.large")
                .storage(DatabaseStorage::Gp3Provisioned {
                    size: Size::gibibytes(400),
                    iops: 12_000,
                    throughput: MebibytesPerSecond(500.0),
                })
                .max_storage(Size::tebibytes(2))
                .multi_az()
                .database_name("portal")
                .kms_key(key.arn())
                .master_secret_key(key.arn())
                .backup_days(35)
                .iam_authentication()
                .enhanced_monitoring(60)
                .performance_insights(7)
                .export_logs()
                .parameter("log_min_duration_statement", "500")
                .build(stack, "Database");
        Rotation::managed(database.master_secret()).every_days(30).build(stack, "LoginRotation");
        let portal = Instance::builder(&network, "t3.micro").build(stack, "Portal");
        database.allow_from(&portal);
        database.grant_connect(portal.role(), "portal");
        let report = Code::inline("def handler(event, context): pass");
        let report = Function::builder(Runtime::PYTHON3_13, "index.handler", report)
            .vpc(&network)
            .build(stack, "Report");
        report.set_environment("DATABASE", database.host());
        database.allow_from(&report);
        database.master_secret().grant_read(report.role());
        let free = database.metric("FreeStorageSpace", Statistic::Minimum).period(300);
        Alarm::builder(free, Comparison::Below, 10.0 * 1024.0 * 1024.0 * 1024.0)
            .build(stack, "AlmostFull");
    });
}

#[test]
fn instance_with_a_read_replica() {
    review("database-read-replica", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let login = GeneratedPassword::new().in_json([("username", "admin")], "password");
        let login = Secret::builder().generate(login).build(stack, "Login");
        let database =
            DatabaseInstance::builder(&network, DatabaseEngine::MYSQL_8_4, "db.m7g.large")
                .password_from(&login)
                .build(stack, "Database");
        let reports = database
            .read_replica("db.m7g.xlarge")
            .multi_az()
            .iam_authentication()
            .enhanced_monitoring(60)
            .build(stack, "Reports");
        let portal = Instance::builder(&network, "t3.micro").build(stack, "Portal");
        database.allow_from(&portal);
        reports.allow_from(&portal);
        reports.grant_connect(portal.role(), "reports");
        reports.master_secret().grant_read(portal.role());
        Alarm::builder(reports.metric("ReplicaLag", Statistic::Maximum), Comparison::Above, 60.0)
            .build(stack, "Late");
    });
}

#[test]
fn serverless_cluster() {
    review("database-cluster", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let capacity = AuroraCapacity::serverless(Acu::HALF, Acu::units(8));
        let database = DatabaseCluster::builder(&network, AuroraEngine::MYSQL_3, capacity)
            .reader("Reader")
            .database_name("shop")
            .iam_authentication()
            .io_optimized()
            .enhanced_monitoring(60)
            .performance_insights(7)
            .export_logs()
            .parameter("max_connections", "500")
            .build(stack, "Shop");
        let client = SecurityGroup::builder(&network, "Clients of the shop")
            .allow_all_outbound(false)
            .build(stack, "Clients");
        database.allow_from(&client);
        let acu = database.metric("ServerlessDatabaseCapacity", Statistic::Maximum);
        Alarm::builder(acu, Comparison::AtOrAbove, 8.0).periods(15).build(stack, "Full");
    });
}
