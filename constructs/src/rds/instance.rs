//! Defines DB instances.

use stanchion_aws::rds;
use stanchion_template::Value;

use super::DatabaseClient;
use super::login::Login;
use crate::cloudwatch::{Metric, Statistic};
use crate::iam::Role;
use crate::network::SecurityGroup;
use crate::secrets_manager::Secret;

/// A DB instance of RDS: encrypted, not public, protected from deletion, with backups of 7 days. Secrets Manager keeps and
/// rotates the password of its master user.
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::rds::{DatabaseEngine, DatabaseInstance, DatabaseStorage};
///
/// let app = App::new();
/// let stack = app.stack("Portal");
/// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// let database = DatabaseInstance::builder(&network, DatabaseEngine::POSTGRES_17, "db.t4g.medium")
///     .storage(DatabaseStorage::Gp3(Size::gibibytes(50)))
///     .database_name("portal")
///     .build(&stack, "Database");
/// let portal = Instance::builder(&network, "t3.micro").build(&stack, "Portal");
/// database.allow_from(&portal);
/// database.master_secret().grant_read(portal.role());
/// let yaml = app.synth().unwrap().stacks()[0].template.to_yaml();
/// assert!(yaml.contains("ManageMasterUserPassword: true"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html)
#[derive(Clone, Debug)]
pub struct DatabaseInstance {
    pub(super) resource: rds::DBInstanceRef,
    pub(super) login: Login,
    pub(super) replication: Replication,
}

/// The properties on which the read replicas of a DB instance depend.
#[derive(Clone, Copy, Debug)]
pub(super) struct Replication {
    pub(super) has_backups: bool,
    /// True if Secrets Manager manages the password.
    pub(super) is_managed: bool,
}

impl DatabaseInstance {
    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &rds::DBInstanceRef {
        &self.resource
    }

    /// Returns the host name of the database.
    pub fn host(&self) -> Value<String> {
        self.resource.endpoint_address()
    }

    /// Returns the port of the database.
    pub fn port(&self) -> u16 {
        self.login.port
    }

    /// Returns the security group of the database.
    pub fn security_group(&self) -> &SecurityGroup {
        &self.login.group
    }

    /// Returns the secret with `username` and `password` of the master user. RDS rotates it every seven days unless a
    /// [`Rotation`](crate::secrets_manager::Rotation::managed) has other times. A container reads a secret only when it
    /// starts.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html)
    pub fn master_secret(&self) -> &Secret {
        &self.login.secret
    }

    /// Allows a client to connect to the port of the database: inbound here, and outbound at the client if needed.
    #[track_caller]
    pub fn allow_from(&self, client: &impl DatabaseClient) {
        self.login.allow_from(client);
    }

    /// Allows a role to connect as a user of the database by IAM authentication. Reports a database without it.
    #[track_caller]
    pub fn grant_connect(&self, role: &Role, user: &str) {
        self.login.grant_connect(role, user);
    }

    /// Returns a metric of the database, such as `CPUUtilization` or `FreeStorageSpace`.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html)
    pub fn metric(&self, name: &'static str, statistic: Statistic) -> Metric {
        let id = self.resource.reference();
        Metric::new("AWS/RDS", name, statistic).dimension("DBInstanceIdentifier", id)
    }
}
