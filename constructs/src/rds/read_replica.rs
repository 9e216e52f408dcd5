//! Builds read replicas of DB instances.

use stanchion_aws::rds;
use stanchion_check::facts::rds::MONITORING_SECONDS;
use stanchion_core::{Diagnostic, RemovalPolicy, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, counted};

use super::DatabaseInstance;
use super::instance::Replication;
use super::login::Login;
use super::settings::monitoring_role;
use crate::iam::Role;
use crate::network::SecurityGroup;

/// Builds a read replica, which is a [`DatabaseInstance`].
#[derive(Clone, Debug)]
#[must_use = "a read replica exists after `build`"]
pub struct ReadReplicaBuilder {
    source: DatabaseInstance,
    class: Value<String>,
    security_group: Option<SecurityGroup>,
    multi_az: bool,
    has_iam: bool,
    monitoring_seconds: Option<u8>,
    maintenance_window: Option<String>,
    minor_upgrades: bool,
    deletion_protection: bool,
    name: Option<Value<String>>,
    removal: RemovalPolicy,
}

impl DatabaseInstance {
    /// Returns a builder for a read replica of a class, such as `db.t4g.medium`: a copy that follows this database and answers
    /// queries. It has the network, the port, the encryption and the users of this database.
    ///
    /// RDS refuses a replica if Secrets Manager manages the password of the source, so the source needs
    /// [`password_from`](super::DatabaseInstanceBuilder::password_from).
    ///
    /// ```
    /// use stanchion_constructs::prelude::*;
    /// use stanchion_constructs::rds::{DatabaseEngine, DatabaseInstance};
    /// use stanchion_constructs::secrets_manager::{GeneratedPassword, Secret};
    ///
    /// let app = App::new();
    /// let stack = app.stack("Shop");
    /// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
    /// let login = GeneratedPassword::new().in_json([("username", "postgres")], "password");
    /// let login = Secret::builder().generate(login).build(&stack, "Login");
    /// let database = DatabaseInstance::builder(&network, DatabaseEngine::POSTGRES_17, "db.m7g.large")
    ///     .password_from(&login)
    ///     .build(&stack, "Database");
    /// let reports = database.read_replica("db.m7g.large").build(&stack, "Reports");
    /// let portal = Instance::builder(&network, "t3.micro").build(&stack, "Portal");
    /// reports.allow_from(&portal);
    /// # app.synth().unwrap();
    /// ```
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html)
    pub fn read_replica(&self, class: impl IntoValue<String>) -> ReadReplicaBuilder {
        ReadReplicaBuilder {
            source: self.clone(),
            class: class.into_value(),
            security_group: None,
            multi_az: false,
            has_iam: false,
            monitoring_seconds: None,
            maintenance_window: None,
            minor_upgrades: true,
            deletion_protection: false,
            name: None,
            removal: RemovalPolicy::Destroy,
        }
    }
}

impl ReadReplicaBuilder {
    /// Sets the security group. Default: that of the source.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// Keeps a standby of the replica in another zone. Default: one zone. An update may replace the replica.
    pub fn multi_az(mut self) -> Self {
        self.multi_az = true;
        self
    }

    /// Turns on IAM authentication, with which roles connect without a password. Default: off.
    pub fn iam_authentication(mut self) -> Self {
        self.has_iam = true;
        self
    }

    /// Turns on enhanced monitoring: metrics of the operating system every 1, 5, 10, 15, 30 or 60 seconds. Default: off.
    pub fn enhanced_monitoring(mut self, seconds: u8) -> Self {
        self.monitoring_seconds = Some(seconds);
        self
    }

    /// Sets the weekly time for maintenance in UTC, such as `sun:04:00-sun:05:00`. Default: a time that RDS chooses. An
    /// update may replace the replica.
    pub fn maintenance_window(mut self, window: impl Into<String>) -> Self {
        self.maintenance_window = Some(window.into());
        self
    }

    /// Sets whether RDS installs minor versions in the maintenance window. Default: `true`. An update may replace the
    /// replica.
    pub fn minor_version_upgrades(mut self, on: bool) -> Self {
        self.minor_upgrades = on;
        self
    }

    /// Sets whether the replica is protected from deletion. Default: `false`, because the source has the data.
    pub fn deletion_protection(mut self, on: bool) -> Self {
        self.deletion_protection = on;
        self
    }

    /// Sets the identifier, 1-63 letters, digits and hyphens. Default: CloudFormation generates one. An update replaces the
    /// replica.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Sets the removal policy for when the replica is removed from the stack, or replaced. Default: `Destroy`, because the
    /// source has the data. `Snapshot` is reported: RDS creates no last snapshot of a replica.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Creates the read replica. Reports a source that RDS refuses, and values that are out of range.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> DatabaseInstance {
        let scope = scope.construct(id);
        self.check(&scope);
        let source = &self.source;
        let group = self.security_group.unwrap_or_else(|| source.security_group().clone());
        let role = self.monitoring_seconds.map(|_| monitoring_role(&scope));
        use rds::DBInstance as It;
        // The source decides the engine, the subnets, the port and the encryption. RDS refuses a subnet group.
        // Source: <https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html>
        let replica = It::new()
            .auto_minor_version_upgrade(self.minor_upgrades)
            .copy_tags_to_snapshot(true)
            .db_instance_class(self.class)
            .set_opt(self.name, It::db_instance_identifier)
            .deletion_protection(self.deletion_protection)
            .set_opt(self.has_iam.then_some(true), It::enable_iam_database_authentication)
            .set_opt(self.monitoring_seconds, It::monitoring_interval)
            .set_opt(role.as_ref().map(Role::arn), It::monitoring_role_arn)
            .multi_az(self.multi_az)
            .set_opt(self.maintenance_window, It::preferred_maintenance_window)
            .publicly_accessible(false)
            .source_db_instance_identifier(source.resource.reference())
            .vpc_security_groups([group.id()]);
        let resource = scope.add("Instance", replica);
        scope.edit(&resource).removal(self.removal);
        let login = Login {
            scope: scope.clone(),
            group,
            resource_id: resource.dbi_resource_id(),
            has_iam: self.has_iam,
            ..source.login.clone()
        };
        let replication = Replication { has_backups: false, ..source.replication };
        DatabaseInstance { resource, login, replication }
    }

    fn check(&self, scope: &Scope) {
        let Replication { has_backups, is_managed } = self.source.replication;
        if is_managed {
            scope.report(
                Diagnostic::new(
                    code::RDS_013,
                    "Secrets Manager manages the password of the source of the read replica",
                )
                .property("SourceDBInstanceIdentifier")
                .found("a source with a managed password")
                .allowed("a source with a password of your own")
                .help("Call `password_from` of the source's builder"),
            );
        }
        if self.removal == RemovalPolicy::Snapshot {
            scope.report(
                Diagnostic::new(code::RDS_015, "a read replica is deleted without a snapshot")
                    .property("DeletionPolicy")
                    .found("Snapshot")
                    .allowed("Destroy, Retain"),
            );
        }
        if !has_backups {
            scope.report(
                Diagnostic::new(code::RDS_008, "the source of the read replica has no backups")
                    .property("SourceDBInstanceIdentifier")
                    .found("a source without automated backups")
                    .allowed("a source that keeps backups for 1 to 35 days"),
            );
        }
        if let Some(seconds) =
            self.monitoring_seconds.filter(|it| !MONITORING_SECONDS.contains(&u32::from(*it)))
        {
            scope.report(
                Diagnostic::new(code::RDS_009, "the interval of enhanced monitoring is not valid")
                    .property("MonitoringInterval")
                    .found(counted(seconds, "second"))
                    .allowed("1, 5, 10, 15, 30 or 60 seconds"),
            );
        }
    }
}
