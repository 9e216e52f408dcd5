//! The options that DB instances and clusters share.

use stanchion_check::facts::rds::{BACKUP_DAYS, MONITORING_SECONDS};
use stanchion_core::{Diagnostic, RemovalPolicy, Scope, code};
use stanchion_template::Value;

use super::parameters::Parameters;
use crate::iam::Role;
use crate::network::{SecurityGroup, Subnet, Vpc};

/// The options of a database.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) vpc: Vpc,
    pub(super) subnets: Option<Vec<Subnet>>,
    pub(super) security_group: Option<SecurityGroup>,
    pub(super) database: Option<String>,
    pub(super) user: Option<String>,
    pub(super) login_key: Option<Value<String>>,
    pub(super) port: Option<u16>,
    pub(super) kms_key: Option<Value<String>>,
    pub(super) encrypted: bool,
    pub(super) backup_days: u8,
    pub(super) backup_window: Option<String>,
    pub(super) maintenance_window: Option<String>,
    pub(super) deletion_protection: bool,
    pub(super) has_iam: bool,
    pub(super) monitoring_seconds: Option<u8>,
    pub(super) insights_days: Option<u16>,
    pub(super) exports_logs: bool,
    pub(super) parameters: Parameters,
    pub(super) minor_upgrades: bool,
    pub(super) major_upgrade: bool,
    pub(super) snapshot: Option<Value<String>>,
    pub(super) removal: RemovalPolicy,
}

impl Settings {
    pub(super) fn new(vpc: &Vpc) -> Settings {
        Settings {
            vpc: vpc.clone(),
            subnets: None,
            security_group: None,
            database: None,
            user: None,
            login_key: None,
            port: None,
            kms_key: None,
            encrypted: true,
            backup_days: 7,
            backup_window: None,
            maintenance_window: None,
            deletion_protection: true,
            has_iam: false,
            monitoring_seconds: None,
            insights_days: None,
            exports_logs: false,
            parameters: Parameters::new(),
            minor_upgrades: true,
            major_upgrade: false,
            snapshot: None,
            removal: RemovalPolicy::Snapshot,
        }
    }

    /// Reports values that RDS refuses. An instance can have no backups.
    pub(super) fn check(&self, scope: &Scope, least_backup_days: u8) {
        let days = self.backup_days;
        if days < least_backup_days || u32::from(days) > BACKUP_DAYS.most {
            scope.report(
                Diagnostic::new(code::RDS_004, "the retention of backups is out of range")
                    .property("BackupRetentionPeriod")
                    .found(stanchion_template::counted(days, "day"))
                    .allowed(format!("{least_backup_days}-{} days", BACKUP_DAYS.most)),
            );
        }
        if let Some(seconds) =
            self.monitoring_seconds.filter(|it| !MONITORING_SECONDS.contains(&u32::from(*it)))
        {
            scope.report(
                Diagnostic::new(code::RDS_009, "the interval of enhanced monitoring is not valid")
                    .property("MonitoringInterval")
                    .found(stanchion_template::counted(seconds, "second"))
                    .allowed("1, 5, 10, 15, 30 or 60 seconds"),
            );
        }
    }

    /// Creates the role with which RDS publishes enhanced monitoring, if it is on.
    pub(super) fn monitoring_role(&self, scope: &Scope) -> Option<Role> {
        self.monitoring_seconds.map(|_| monitoring_role(scope))
    }
}

/// Creates the role with which RDS publishes enhanced monitoring.
pub(super) fn monitoring_role(scope: &Scope) -> Role {
    Role::builder_for_this_account("monitoring.rds.amazonaws.com")
        .aws_managed_policy("service-role/AmazonRDSEnhancedMonitoringRole")
        .build(scope, "MonitoringRole")
}

/// The setters that DB instances and clusters share.
macro_rules! database_setters {
    () => {
        /// Sets the subnets, in two zones or more. Default: the isolated subnets of the VPC, or its private ones.
        pub fn subnets(
            mut self,
            subnets: impl IntoIterator<Item = $crate::network::Subnet>,
        ) -> Self {
            self.settings.subnets = Some(subnets.into_iter().collect());
            self
        }

        /// Sets the security group. Default: a new one without inbound rules.
        pub fn security_group(mut self, group: &$crate::network::SecurityGroup) -> Self {
            self.settings.security_group = Some(group.clone());
            self
        }

        /// Sets the name of the database that RDS creates. Default: none, or that of the engine. An update replaces the
        /// database.
        pub fn database_name(mut self, name: impl Into<String>) -> Self {
            self.settings.database = Some(name.into());
            self
        }

        /// Sets the name of the master user. Default: `postgres` or `admin`. An update replaces the database.
        pub fn master_user(mut self, name: impl Into<String>) -> Self {
            self.settings.user = Some(name.into());
            self
        }

        /// Sets the KMS key that encrypts the secret of the master user, by its ARN. Default: the AWS managed key
        /// `aws/secretsmanager`.
        pub fn master_secret_key(
            mut self,
            arn: impl stanchion_template::IntoValue<String>,
        ) -> Self {
            self.settings.login_key = Some(arn.into_value());
            self
        }

        /// Sets the port, 1,150-65,535. Default: 5432 or 3306.
        pub fn port(mut self, port: u16) -> Self {
            self.settings.port = Some(port);
            self
        }

        /// Sets the KMS key that encrypts the data. Default: the AWS managed key `aws/rds`. An update replaces the
        /// database.
        pub fn kms_key(mut self, key: impl stanchion_template::IntoValue<String>) -> Self {
            self.settings.kms_key = Some(key.into_value());
            self
        }

        /// Does not encrypt the data. An update replaces the database. Default: encrypted.
        pub fn unencrypted(mut self) -> Self {
            self.settings.encrypted = false;
            self
        }

        /// Sets the number of days for which automated backups are kept, at most 35. Default: 7. A DB instance with 0
        /// days has no backups and no point-in-time recovery; a cluster needs 1 day or more. An update may replace the
        /// database.
        pub fn backup_days(mut self, days: u8) -> Self {
            self.settings.backup_days = days;
            self
        }

        /// Sets the time of the day for backups in UTC, such as `03:00-04:00`. Default: a time that RDS chooses.
        pub fn backup_window(mut self, window: impl Into<String>) -> Self {
            self.settings.backup_window = Some(window.into());
            self
        }

        /// Sets the weekly time for maintenance in UTC, such as `sun:04:00-sun:05:00`. Default: a time that RDS
        /// chooses. An update may replace the database.
        pub fn maintenance_window(mut self, window: impl Into<String>) -> Self {
            self.settings.maintenance_window = Some(window.into());
            self
        }

        /// Sets whether the database is protected from deletion. Default: `true`. Turn it off before you remove the
        /// database from the stack.
        pub fn deletion_protection(mut self, on: bool) -> Self {
            self.settings.deletion_protection = on;
            self
        }

        /// Turns on IAM authentication, with which roles connect without a password. Default: off.
        pub fn iam_authentication(mut self) -> Self {
            self.settings.has_iam = true;
            self
        }

        /// Turns on enhanced monitoring: metrics of the operating system every 1, 5, 10, 15, 30 or 60 seconds. Default:
        /// off.
        pub fn enhanced_monitoring(mut self, seconds: u8) -> Self {
            self.settings.monitoring_seconds = Some(seconds);
            self
        }

        /// Turns on Performance Insights, with data of 7 days, of 1-23 months of 31 days, or of 731 days. Default: off.
        pub fn performance_insights(mut self, days: u16) -> Self {
            self.settings.insights_days = Some(days);
            self
        }

        /// Exports the logs of the engine to CloudWatch Logs. Default: the logs stay on the instance.
        pub fn export_logs(mut self) -> Self {
            self.settings.exports_logs = true;
            self
        }

        /// Sets a parameter of the engine, in a parameter group of the family of the engine. Default: none.
        pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
            self.settings.parameters.insert(name.into(), value.into());
            self
        }

        /// Sets whether RDS installs minor versions in the maintenance window. Default: `true`. An update may replace
        /// the database.
        pub fn minor_version_upgrades(mut self, on: bool) -> Self {
            self.settings.minor_upgrades = on;
            self
        }

        /// Restores the database from a snapshot, by its name or ARN. The master user is that of the snapshot. An
        /// update replaces the database. Default: none.
        pub fn from_snapshot(
            mut self,
            snapshot: impl stanchion_template::IntoValue<String>,
        ) -> Self {
            self.settings.snapshot = Some(snapshot.into_value());
            self
        }

        /// Sets the removal policy for when the database is removed from the stack, or replaced. Default: `Snapshot`,
        /// which takes a last snapshot and then deletes the database.
        pub fn removal(mut self, policy: stanchion_core::RemovalPolicy) -> Self {
            self.settings.removal = policy;
            self
        }
    };
}
pub(super) use database_setters;
