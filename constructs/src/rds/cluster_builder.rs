//! Builds Aurora clusters.

use stanchion_aws::rds;
use stanchion_aws::rds::db_cluster as l1;
use stanchion_core::{RemovalPolicy, Scope};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::engine::{AuroraEngine, Engine};
use super::login::Login;
use super::settings::{Settings, database_setters};
use super::{AuroraCapacity, DatabaseCluster, parameters, place};
use crate::iam::Role;
use crate::network::Vpc;
use crate::secrets_manager::Secret;

/// Builds a [`DatabaseCluster`].
#[derive(Clone, Debug)]
#[must_use = "a database exists after `build`"]
pub struct DatabaseClusterBuilder {
    engine: AuroraEngine,
    capacity: AuroraCapacity,
    settings: Settings,
    readers: Vec<String>,
    io_optimized: bool,
    data_api: bool,
    name: Option<Value<String>>,
}

impl DatabaseCluster {
    /// Returns a builder for a cluster of an engine with the capacity of each instance.
    pub fn builder(
        vpc: &Vpc,
        engine: AuroraEngine,
        capacity: AuroraCapacity,
    ) -> DatabaseClusterBuilder {
        DatabaseClusterBuilder {
            engine,
            capacity,
            settings: Settings::new(vpc),
            readers: Vec::new(),
            io_optimized: false,
            data_api: false,
            name: None,
        }
    }
}

impl DatabaseClusterBuilder {
    database_setters!();

    /// Adds a reader, to which Aurora can fail over. The ID is that of the construct. Default: none.
    pub fn reader(mut self, id: impl Into<String>) -> Self {
        self.readers.push(id.into());
        self
    }

    /// Stores the data in Aurora I/O-Optimized, without charges for each input and output. Default: Aurora Standard.
    pub fn io_optimized(mut self) -> Self {
        self.io_optimized = true;
        self
    }

    /// Turns on the Data API, an HTTPS endpoint for SQL statements. Default: off.
    pub fn data_api(mut self) -> Self {
        self.data_api = true;
        self
    }

    /// Sets the identifier, 1-63 letters, digits and hyphens. Default: CloudFormation generates one. An update replaces
    /// the database.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Creates the cluster, its instances, its subnet group, and its security group unless one is set.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> DatabaseCluster {
        let scope = scope.construct(id);
        let DatabaseClusterBuilder { engine: AuroraEngine(engine), settings, .. } = &self;
        settings.check(&scope, 1);
        self.capacity.check(&scope);
        let group = place::security_group(&scope, &settings.vpc, settings.security_group.clone());
        let role = settings.monitoring_role(&scope);
        let secret = l1::MasterUserSecret::new();
        let secret = settings.login_key.clone().map(|key| secret.kms_key_id(key));
        let of_new = settings.snapshot.is_none();
        let user = settings.user.clone().unwrap_or_else(|| engine.user.to_owned());
        use rds::DBCluster as It;
        let on = |it: bool| it.then_some(true);
        let cluster = It::new()
            .backup_retention_period(settings.backup_days)
            .copy_tags_to_snapshot(true)
            .set_opt(self.name.clone(), It::db_cluster_identifier)
            .set_opt(
                parameters::of_cluster(&scope, engine, &settings.parameters),
                It::db_cluster_parameter_group_name,
            )
            .db_subnet_group_name(place::subnet_group(
                &scope,
                &settings.vpc,
                settings.subnets.clone(),
            ))
            .set_opt(settings.database.clone().filter(|_| of_new), It::database_name)
            .deletion_protection(settings.deletion_protection)
            .set_opt(
                settings.exports_logs.then(|| engine.logs.to_vec()),
                It::enable_cloudwatch_logs_exports,
            )
            .set_opt(on(self.data_api), It::enable_http_endpoint)
            .set_opt(on(settings.has_iam), It::enable_iam_database_authentication)
            .engine(engine.name)
            .engine_version(engine.version.clone().into_owned())
            .set_opt(settings.kms_key.clone(), It::kms_key_id)
            .manage_master_user_password(true)
            .set_opt(of_new.then_some(user), It::master_username)
            .set_opt(secret, It::master_user_secret)
            .set_opt(settings.port, It::port)
            .set_opt(settings.backup_window.clone(), It::preferred_backup_window)
            .set_opt(settings.maintenance_window.clone(), It::preferred_maintenance_window)
            .set_opt(self.capacity.scaling(), It::serverless_v2_scaling_configuration)
            .set_opt(settings.snapshot.clone(), It::snapshot_identifier)
            .set_opt(of_new.then_some(settings.encrypted), It::storage_encrypted)
            .set_opt(self.io_optimized.then_some("aurora-iopt1"), It::storage_type)
            .vpc_security_group_ids([group.id()]);
        let resource = scope.add("Cluster", cluster);
        scope.edit(&resource).removal(settings.removal);
        let writer = self.member(&scope, engine, "Writer", &resource, role.as_ref());
        for reader in &self.readers {
            let reader = self.member(&scope, engine, reader, &resource, role.as_ref());
            // The first instance of a cluster becomes its writer.
            scope.edit(&reader).depends_on(&writer);
        }
        let login = Login {
            scope: scope.clone(),
            group,
            port: settings.port.unwrap_or(engine.port),
            resource_id: resource.db_cluster_resource_id(),
            has_iam: settings.has_iam,
            secret: Secret::of_arn(
                resource.master_user_secret_secret_arn(),
                settings.login_key.clone(),
            ),
        };
        DatabaseCluster { resource, writer, login }
    }

    /// Creates an instance of the cluster. The data is in the cluster, so the instance needs no snapshot of its own.
    fn member(
        &self,
        scope: &Scope,
        engine: &Engine,
        id: &str,
        cluster: &rds::DBClusterRef,
        role: Option<&Role>,
    ) -> rds::DBInstanceRef {
        let settings = &self.settings;
        use rds::DBInstance as It;
        let instance = It::new()
            .auto_minor_version_upgrade(settings.minor_upgrades)
            .db_cluster_identifier(cluster.reference())
            .db_instance_class(self.capacity.class().to_owned())
            .set_opt(settings.insights_days.map(|_| true), It::enable_performance_insights)
            .engine(engine.name)
            .set_opt(settings.monitoring_seconds, It::monitoring_interval)
            .set_opt(role.map(Role::arn), It::monitoring_role_arn)
            .set_opt(settings.insights_days, It::performance_insights_retention_period)
            .publicly_accessible(false);
        let instance = scope.add(id, instance);
        scope.edit(&instance).removal(RemovalPolicy::Destroy);
        instance
    }
}
