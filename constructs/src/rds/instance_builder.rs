//! Builds DB instances.

use stanchion_aws::rds;
use stanchion_aws::rds::db_instance as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::engine::DatabaseEngine;
use super::instance::Replication;
use super::login::Login;
use super::settings::{Settings, database_setters};
use super::{DatabaseInstance, DatabaseStorage, parameters, place};
use crate::network::Vpc;
use crate::secrets_manager::Secret;
use crate::text;
use crate::units::Size;

/// Builds a [`DatabaseInstance`].
#[derive(Clone, Debug)]
#[must_use = "a database exists after `build`"]
pub struct DatabaseInstanceBuilder {
    engine: DatabaseEngine,
    class: Value<String>,
    settings: Settings,
    storage: DatabaseStorage,
    most_storage: Option<Size>,
    multi_az: bool,
    public: bool,
    name: Option<Value<String>>,
    password: Option<Secret>,
}

impl DatabaseInstance {
    /// Returns a builder for a DB instance of an engine and a class, such as `db.t4g.medium`. An update of the engine
    /// replaces the database; one of the class or the version restarts it.
    pub fn builder(
        vpc: &Vpc,
        engine: DatabaseEngine,
        class: impl IntoValue<String>,
    ) -> DatabaseInstanceBuilder {
        DatabaseInstanceBuilder {
            engine,
            class: class.into_value(),
            settings: Settings::new(vpc),
            storage: DatabaseStorage::Gp3(Size::gibibytes(20)),
            most_storage: None,
            multi_az: false,
            public: false,
            name: None,
            password: None,
        }
    }
}

impl DatabaseInstanceBuilder {
    database_setters!();

    /// Sets the storage. Default: gp3 with 20 GiB. It can grow but not shrink.
    pub fn storage(mut self, storage: DatabaseStorage) -> Self {
        self.storage = storage;
        self
    }

    /// Allows RDS to enlarge the storage up to this size when it is almost full. Default: it does not grow.
    pub fn max_storage(mut self, size: Size) -> Self {
        self.most_storage = Some(size);
        self
    }

    /// Keeps a standby in another zone, to which RDS fails over. Default: one zone. An update may replace the database.
    pub fn multi_az(mut self) -> Self {
        self.multi_az = true;
        self
    }

    /// Allows an update to another major version of the engine. Default: RDS refuses it.
    pub fn major_version_upgrade(mut self) -> Self {
        self.settings.major_upgrade = true;
        self
    }

    /// Gives the instance a public address. Its subnets must be public. Default: no.
    pub fn publicly_accessible(mut self) -> Self {
        self.public = true;
        self
    }

    /// Sets the identifier, 1-63 letters, digits and hyphens. Default: CloudFormation generates one. An update replaces
    /// the database.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Takes the password of the master user from the key `password` of a secret, which must also have the key `username`. The
    /// database does not follow a rotation of the secret. Default: Secrets Manager manages the password. A database with
    /// [read replicas](DatabaseInstance::read_replica) needs it. An update changes the password.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html)
    pub fn password_from(mut self, secret: &Secret) -> Self {
        self.password = Some(secret.clone());
        self
    }

    /// Creates the DB instance, its subnet group, and its security group unless one is set.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> DatabaseInstance {
        let scope = scope.construct(id);
        let DatabaseInstanceBuilder { engine: DatabaseEngine(engine), settings, storage, .. } =
            &self;
        settings.check(&scope, 0);
        storage.check(&scope);
        self.check_growth(&scope);
        self.check_password(&scope);
        let port = settings.port.unwrap_or(engine.port);
        let group = place::security_group(&scope, &settings.vpc, settings.security_group.clone());
        let role = settings.monitoring_role(&scope);
        let secret = l1::MasterUserSecret::new();
        let secret = settings.login_key.clone().map(|key| secret.kms_key_id(key));
        // A snapshot has its own password, which RDS replaces with this one.
        let password = self.password.as_ref().map(|it| {
            text!["{{resolve:secretsmanager:", it.arn(), ":SecretString:password}}"].into_value()
        });
        let of_new = settings.snapshot.is_none();
        let user = settings.user.clone().unwrap_or_else(|| engine.user.to_owned());
        use rds::DBInstance as It;
        let on = |it: bool| it.then_some(true);
        let instance = storage
            .apply(It::new())
            .set_opt(on(settings.major_upgrade), It::allow_major_version_upgrade)
            .auto_minor_version_upgrade(settings.minor_upgrades)
            .backup_retention_period(settings.backup_days)
            .copy_tags_to_snapshot(true)
            .db_instance_class(self.class.clone())
            .set_opt(self.name.clone(), It::db_instance_identifier)
            .set_opt(settings.database.clone().filter(|_| of_new), It::db_name)
            .set_opt(
                parameters::of_instance(&scope, engine, &settings.parameters),
                It::db_parameter_group_name,
            )
            .set_opt(settings.snapshot.clone(), It::db_snapshot_identifier)
            .db_subnet_group_name(place::subnet_group(
                &scope,
                &settings.vpc,
                settings.subnets.clone(),
            ))
            .deletion_protection(settings.deletion_protection)
            .set_opt(
                settings.exports_logs.then(|| engine.logs.to_vec()),
                It::enable_cloudwatch_logs_exports,
            )
            .set_opt(on(settings.has_iam), It::enable_iam_database_authentication)
            .set_opt(settings.insights_days.map(|_| true), It::enable_performance_insights)
            .engine(engine.name)
            .engine_version(engine.version.clone().into_owned())
            .set_opt(settings.kms_key.clone(), It::kms_key_id)
            .set_opt(on(password.is_none()), It::manage_master_user_password)
            .set_opt(password, It::master_user_password)
            .set_opt(of_new.then_some(user), It::master_username)
            .set_opt(secret, It::master_user_secret)
            .set_opt(self.most_storage.map(Size::in_gibibytes), It::max_allocated_storage)
            .set_opt(settings.monitoring_seconds, It::monitoring_interval)
            .set_opt(role.as_ref().map(crate::iam::Role::arn), It::monitoring_role_arn)
            .multi_az(self.multi_az)
            .set_opt(settings.insights_days, It::performance_insights_retention_period)
            .set_opt(settings.port.map(|it| it.to_string()), It::port)
            .set_opt(settings.backup_window.clone(), It::preferred_backup_window)
            .set_opt(settings.maintenance_window.clone(), It::preferred_maintenance_window)
            .publicly_accessible(self.public)
            // A snapshot decides whether the data is encrypted.
            .set_opt(of_new.then_some(settings.encrypted), It::storage_encrypted)
            .vpc_security_groups([group.id()]);
        let resource = scope.add("Instance", instance);
        scope.edit(&resource).removal(settings.removal);
        let login = Login {
            scope: scope.clone(),
            group,
            port,
            resource_id: resource.dbi_resource_id(),
            has_iam: settings.has_iam,
            secret: self.password.clone().unwrap_or_else(|| {
                let arn = resource.master_user_secret_secret_arn();
                Secret::of_arn(arn, settings.login_key.clone())
            }),
        };
        let replication = Replication {
            has_backups: settings.backup_days > 0,
            is_managed: self.password.is_none(),
        };
        DatabaseInstance { resource, login, replication }
    }

    fn check_password(&self, scope: &Scope) {
        if self.password.is_some() && self.settings.login_key.is_some() {
            let message = "the database has a secret of its own and a key for a managed one";
            scope.report(
                Diagnostic::new(code::RDS_014, message)
                    .property("MasterUserSecret")
                    .found("`password_from` and `master_secret_key`")
                    .allowed("one of them"),
            );
        }
    }

    /// Source: <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html>
    fn check_growth(&self, scope: &Scope) {
        let size = self.storage.size().in_gibibytes();
        let least = size + size.div_ceil(10);
        if let Some(most) = self.most_storage.filter(|it| it.in_gibibytes() < least) {
            scope.report(
                Diagnostic::new(
                    code::RDS_002,
                    "the maximum of the storage is too close to its size",
                )
                .property("MaxAllocatedStorage")
                .found(format!("{} GiB", most.in_gibibytes()))
                .allowed(format!("{least} GiB or more, which is 10 % above the size")),
            );
        }
    }
}
