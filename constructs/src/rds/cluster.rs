//! Defines Aurora clusters.

use stanchion_aws::rds;
use stanchion_template::Value;

use super::DatabaseClient;
use super::login::Login;
use crate::cloudwatch::{Metric, Statistic};
use crate::iam::Role;
use crate::network::SecurityGroup;
use crate::secrets_manager::Secret;

/// A cluster of Aurora: one writer, and readers to which it fails over. It is encrypted, protected from deletion, and has
/// backups of 7 days. Secrets Manager keeps and rotates the password of its master user.
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::rds::{Acu, AuroraCapacity, AuroraEngine, DatabaseCluster};
///
/// let app = App::new();
/// let stack = app.stack("Portal");
/// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// let capacity = AuroraCapacity::serverless(Acu::HALF, Acu::units(8));
/// let database = DatabaseCluster::builder(&network, AuroraEngine::POSTGRES_17, capacity)
///     .reader("Reader")
///     .build(&stack, "Database");
/// let portal = Instance::builder(&network, "t3.micro").build(&stack, "Portal");
/// database.allow_from(&portal);
/// let yaml = app.synth().unwrap().stacks()[0].template.to_yaml();
/// assert!(yaml.contains("MinCapacity: 0.5"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html)
#[derive(Clone, Debug)]
pub struct DatabaseCluster {
    pub(super) resource: rds::DBClusterRef,
    pub(super) writer: rds::DBInstanceRef,
    pub(super) login: Login,
}

impl DatabaseCluster {
    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &rds::DBClusterRef {
        &self.resource
    }

    /// Returns the resource of the first instance, which is the writer until a failover.
    pub fn writer(&self) -> &rds::DBInstanceRef {
        &self.writer
    }

    /// Returns the host name of the writer.
    pub fn host(&self) -> Value<String> {
        self.resource.endpoint_address()
    }

    /// Returns the host name of the readers. Without readers, it leads to the writer.
    pub fn reader_host(&self) -> Value<String> {
        self.resource.read_endpoint_address()
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

    /// Allows a role to connect as a user of the database by IAM authentication. Reports a database for which IAM
    /// authentication is off.
    #[track_caller]
    pub fn grant_connect(&self, role: &Role, user: &str) {
        self.login.grant_connect(role, user);
    }

    /// Returns a metric of the cluster, such as `ServerlessDatabaseCapacity` or `VolumeBytesUsed`.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.AuroraMonitoring.Metrics.html)
    pub fn metric(&self, name: &'static str, statistic: Statistic) -> Metric {
        let id = self.resource.reference();
        Metric::new("AWS/RDS", name, statistic).dimension("DBClusterIdentifier", id)
    }
}
