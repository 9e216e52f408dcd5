//! Builds buckets.

use stanchion_aws::s3;
use stanchion_aws::s3::bucket as l1;
use stanchion_core::{Diagnostic, RemovalPolicy, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, pseudo};

use super::bucket_policy::BucketPolicy;
use super::lifecycle_rule::ObjectRule;
use super::notification::{self, BucketNotification};
use super::replication::{self, BucketReplication};
use super::tiering::IntelligentTiering;
use super::{Bucket, CorsRule};
use crate::iam::{Operator, Principal, Statement};
use crate::non_empty::non_empty;
use crate::text;

/// The owner of the objects of a bucket.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectOwnership {
    /// The owner of the bucket owns all objects, and access control lists (ACLs) are off.
    BucketOwnerEnforced,
    /// The owner of the bucket owns objects that are uploaded with the ACL `bucket-owner-full-control`.
    BucketOwnerPreferred,
    /// The account that uploads an object owns it.
    ObjectWriter,
}

/// Options of a [`Bucket`].
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the bucket"]
pub struct BucketBuilder {
    name: Option<Value<String>>,
    versions: bool,
    kms_key: Option<Value<String>>,
    ownership: Option<ObjectOwnership>,
    rules: Vec<ObjectRule>,
    tiers: Vec<IntelligentTiering>,
    cors: Vec<CorsRule>,
    logs: Option<(Bucket, String)>,
    replication: Vec<BucketReplication>,
    notifications: Vec<BucketNotification>,
    event_bridge: bool,
    acceleration: bool,
    removal: RemovalPolicy,
}

impl Bucket {
    /// Returns a builder for a bucket with versioning.
    pub fn builder() -> BucketBuilder {
        BucketBuilder {
            name: None,
            versions: true,
            kms_key: None,
            ownership: None,
            rules: Vec::new(),
            tiers: Vec::new(),
            cors: Vec::new(),
            logs: None,
            replication: Vec::new(),
            notifications: Vec::new(),
            event_bridge: false,
            acceleration: false,
            removal: RemovalPolicy::Retain,
        }
    }
}

impl BucketBuilder {
    /// Sets the name of the bucket, which must be globally unique. Default: CloudFormation generates one. An update
    /// replaces the bucket.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Sets whether versioning is on. Default: `true`. S3 Files requires it.
    pub fn versions(mut self, on: bool) -> Self {
        self.versions = on;
        self
    }

    /// Sets the KMS key that encrypts objects, by its ARN. Default: SSE-S3.
    pub fn kms_key(mut self, arn: impl IntoValue<String>) -> Self {
        self.kms_key = Some(arn.into_value());
        self
    }

    /// Sets the owner of objects. Default: the owner of the bucket, without access control lists.
    pub fn object_ownership(mut self, ownership: ObjectOwnership) -> Self {
        self.ownership = Some(ownership);
        self
    }

    /// Adds a lifecycle rule, which moves or deletes objects. Default: none.
    pub fn rule(mut self, rule: ObjectRule) -> Self {
        self.rules.push(rule);
        self
    }

    /// Adds archive tiers for objects in S3 Intelligent-Tiering. Default: none.
    pub fn intelligent_tiering(mut self, tiers: IntelligentTiering) -> Self {
        self.tiers.push(tiers);
        self
    }

    /// Adds a rule that allows web pages of other origins to send requests. Default: none.
    pub fn cors(mut self, rule: CorsRule) -> Self {
        self.cors.push(rule);
        self
    }

    /// Logs requests to a bucket of the same account and Region, under a prefix such as `data/`. The policy of that
    /// bucket allows it; the policy of an imported one must do so already. Default: none.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html)
    pub fn access_logs(mut self, bucket: &Bucket, prefix: impl Into<String>) -> Self {
        self.logs = Some((bucket.clone(), prefix.into()));
        self
    }

    /// Adds a rule that copies new objects to another bucket. Default: none.
    pub fn replicate(mut self, rule: BucketReplication) -> Self {
        self.replication.push(rule);
        self
    }

    /// Adds a notification about events to a queue, topic or function. Default: none.
    pub fn notify(mut self, notification: BucketNotification) -> Self {
        self.notifications.push(notification);
        self
    }

    /// Sends all events to the default event bus of EventBridge, where rules match them. Default: off.
    pub fn event_bridge(mut self) -> Self {
        self.event_bridge = true;
        self
    }

    /// Turns on S3 Transfer Acceleration. The name of the bucket must have no periods. Default: off.
    pub fn transfer_acceleration(mut self) -> Self {
        self.acceleration = true;
        self
    }

    /// Sets the removal policy for when the bucket is removed from the stack. Default: `Retain`. S3 refuses to delete a
    /// bucket that has objects.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Creates the bucket, with a bucket policy that denies requests without TLS.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Bucket {
        let scope = scope.construct(id);
        self.check(&scope);
        let literal_name = self.name.as_ref().and_then(|it| it.node().as_text());
        let known_arn =
            literal_name.map(|name| text!["arn:", pseudo::partition(), format!(":s3:::{name}")]);
        let before = notification::grant(&self.notifications, &scope, known_arn.as_ref());
        let replication = replication::configuration(&self.replication, &scope);
        let (replication, role) = replication.unzip();
        let encryption = encryption(self.kms_key.as_ref());
        let versions =
            l1::VersioningConfiguration::new().status(l1::VersioningConfigurationStatus::ENABLED);
        let acceleration =
            l1::AccelerateConfiguration::new().acceleration_status(l1::AccelerationStatus::ENABLED);
        let cors: Vec<l1::CorsRule> = self.cors.into_iter().map(CorsRule::into_l1).collect();
        let cors = non_empty(cors).map(|it| l1::CorsConfiguration::new().cors_rules(it));
        let rules: Vec<l1::Rule> = self.rules.into_iter().map(ObjectRule::into_l1).collect();
        let rules = non_empty(rules).map(|it| l1::LifecycleConfiguration::new().rules(it));
        let tiers: Vec<_> = self.tiers.into_iter().map(IntelligentTiering::into_l1).collect();
        use s3::Bucket as It;
        let bucket = It::new()
            .set_opt(self.acceleration.then_some(acceleration), It::accelerate_configuration)
            .bucket_encryption(encryption)
            .set_opt(self.name, It::bucket_name)
            .set_opt(cors, It::cors_configuration)
            .set_opt(non_empty(tiers), It::intelligent_tiering_configurations)
            .set_opt(rules, It::lifecycle_configuration)
            .set_opt(self.logs.as_ref().map(logging), It::logging_configuration)
            .set_opt(
                notification::configuration(&self.notifications, self.event_bridge),
                It::notification_configuration,
            )
            .set_opt(self.ownership.map(ownership), It::ownership_controls)
            .public_access_block_configuration(closed())
            .set_opt(replication, It::replication_configuration)
            .set_opt(self.versions.then_some(versions), It::versioning_configuration);
        let resource = scope.add("Bucket", bucket);
        scope.edit(&resource).removal(self.removal);
        for id in before {
            scope.edit(&resource).depends_on(&id);
        }
        let (name, arn) = (resource.reference(), resource.arn());
        if let Some(role) = role {
            replication::grant(&self.replication, &role, &arn, self.kms_key.as_ref());
        }
        if let Some((logs, prefix)) = &self.logs {
            logs.allow(log_delivery(logs, prefix));
        }
        Bucket {
            policy: Some(BucketPolicy::create(&scope, &name, &arn)),
            name,
            arn,
            kms_key: self.kms_key,
            is_versioned: Some(self.versions),
            resource: Some(resource),
        }
    }

    fn check(&self, scope: &Scope) {
        self.rules.iter().for_each(|it| it.check(scope));
        self.tiers.iter().for_each(|it| it.check(scope));
        replication::check(&self.replication, self.versions, scope);
        if self.logs.as_ref().is_some_and(|(logs, _)| logs.has_kms_key()) {
            scope.report(
                Diagnostic::new(
                    code::S3B_006,
                    "S3 writes no access logs to a bucket with a KMS key",
                )
                .property("LoggingConfiguration.DestinationBucketName")
                .found("a bucket with a KMS key")
                .allowed("a bucket with SSE-S3"),
            );
        }
        let name = self.name.as_ref().and_then(|it| it.node().as_text());
        if let Some(name) = name.filter(|it| self.acceleration && it.contains('.')) {
            scope.report(
                Diagnostic::new(code::S3B_010, "the name of an accelerated bucket has a period")
                    .property("BucketName")
                    .found(name)
                    .allowed("a name without periods"),
            );
        }
    }
}

fn encryption(key: Option<&Value<String>>) -> l1::BucketEncryption {
    let default = l1::ServerSideEncryptionByDefault::new()
        .set_opt(key.cloned(), l1::ServerSideEncryptionByDefault::kms_master_key_id)
        .sse_algorithm(match key {
            Some(_) => l1::SSEAlgorithm::AWS_KMS,
            None => l1::SSEAlgorithm::AES256,
        });
    let rule = l1::ServerSideEncryptionRule::new()
        .set_opt(key.map(|_| true), l1::ServerSideEncryptionRule::bucket_key_enabled)
        .server_side_encryption_by_default(default);
    l1::BucketEncryption::new().server_side_encryption_configuration([rule])
}

fn closed() -> l1::PublicAccessBlockConfiguration {
    l1::PublicAccessBlockConfiguration::new()
        .block_public_acls(true)
        .block_public_policy(true)
        .ignore_public_acls(true)
        .restrict_public_buckets(true)
}

fn ownership(of: ObjectOwnership) -> l1::OwnershipControls {
    let rule = l1::OwnershipControlsRule::new().object_ownership(match of {
        ObjectOwnership::BucketOwnerEnforced => l1::ObjectOwnership::BUCKET_OWNER_ENFORCED,
        ObjectOwnership::BucketOwnerPreferred => l1::ObjectOwnership::BUCKET_OWNER_PREFERRED,
        ObjectOwnership::ObjectWriter => l1::ObjectOwnership::OBJECT_WRITER,
    });
    l1::OwnershipControls::new().rules([rule])
}

fn logging((bucket, prefix): &(Bucket, String)) -> l1::LoggingConfiguration {
    l1::LoggingConfiguration::new()
        .destination_bucket_name(bucket.name())
        .log_file_prefix(prefix.clone())
}

/// Returns the permission to write access logs. It names the account and not the bucket, so that a bucket of logs can be in
/// a stack of its own.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html>
fn log_delivery(logs: &Bucket, prefix: &str) -> Statement {
    Statement::allow(["s3:PutObject"])
        .by(Principal::service("logging.s3.amazonaws.com"))
        .on(text![logs.arn(), format!("/{prefix}*")])
        .when(Operator::STRING_EQUALS, "aws:SourceAccount", [pseudo::account_id()])
}
