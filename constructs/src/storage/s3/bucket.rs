//! S3 buckets.

use stanchion_aws::s3;
use stanchion_aws::s3::bucket as l1;
use stanchion_core::{RemovalPolicy, Scope};
use stanchion_template::{Id, IntoValue, SetOpt, Value, pseudo};

use super::BucketMetrics;
use super::bucket_policy::BucketPolicy;
use crate::existing::existing;
use crate::iam::{Role, Statement};
use crate::text;
use crate::units::BucketName;

/// An S3 bucket: encrypted, with public access blocked, reachable over TLS only, and retained when its stack is
/// deleted.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Clone, Debug)]
pub struct Bucket {
    name: Value<String>,
    arn: Value<String>,
    /// `None` for an imported bucket, whose policy is unknown.
    policy: Option<BucketPolicy>,
    has_kms_key: bool,
}

/// Options of a [`Bucket`].
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the bucket"]
pub struct BucketBuilder {
    name: Option<Value<String>>,
    versions: bool,
    kms_key: Option<Value<String>>,
    removal: RemovalPolicy,
}

impl Bucket {
    /// Returns a builder for a bucket with versioning.
    pub fn builder() -> BucketBuilder {
        let removal = RemovalPolicy::Retain;
        BucketBuilder { name: None, versions: true, kms_key: None, removal }
    }

    /// Imports an existing bucket by its name. Reports a literal that is not the name of a bucket.
    #[track_caller]
    pub fn import(scope: &Scope, id: &str, name: impl IntoValue<String>) -> Bucket {
        let name = existing::<BucketName>(&scope.construct(id), "BucketName", name);
        let arn = text!["arn:", pseudo::partition(), ":s3:::", &name].into_value();
        Bucket { name, arn, policy: None, has_kms_key: false }
    }

    /// Returns the name of the bucket.
    pub fn name(&self) -> Value<String> {
        self.name.clone()
    }

    /// Returns the ARN of the bucket.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// Returns the CloudWatch metrics of the storage of the bucket.
    pub fn metrics(&self) -> BucketMetrics {
        BucketMetrics::new([("BucketName", self.name())])
    }

    /// Returns the `s3://` URL of the bucket and a prefix. The prefix may be empty, and must not end with a slash.
    pub fn url(&self, prefix: &str) -> Value<String> {
        let slash = if prefix.is_empty() { "" } else { "/" };
        text!["s3://", self.name(), format!("{slash}{prefix}")].into_value()
    }

    /// Adds a statement to the policy of the bucket. It has no effect on an imported bucket, whose policy is managed
    /// elsewhere.
    pub fn allow(&self, statement: Statement) {
        if let Some(policy) = &self.policy {
            policy.add(statement);
        }
    }

    /// Returns the policy of the bucket, or `None` for an imported bucket.
    pub(crate) fn policy(&self) -> Option<Id> {
        self.policy.as_ref().map(BucketPolicy::id)
    }

    /// Returns whether objects are encrypted with a KMS key. It is false for an imported bucket.
    pub(crate) fn has_kms_key(&self) -> bool {
        self.has_kms_key
    }

    /// Grants a role permission to list the bucket and read objects.
    pub fn grant_read(&self, role: &Role) {
        role.allow(Statement::allow(["s3:ListBucket"]).on(self.arn()));
        role.allow(Statement::allow(["s3:GetObject"]).on(text![self.arn(), "/*"]));
    }

    /// Grants a role permission to write and delete objects.
    pub fn grant_write(&self, role: &Role) {
        let actions = ["s3:AbortMultipartUpload", "s3:DeleteObject", "s3:PutObject"];
        role.allow(Statement::allow(actions).on(text![self.arn(), "/*"]));
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
        let has_key = self.kms_key.is_some();
        let encryption = l1::ServerSideEncryptionByDefault::new()
            .set_opt(self.kms_key, l1::ServerSideEncryptionByDefault::kms_master_key_id)
            .sse_algorithm(match has_key {
                true => l1::SSEAlgorithm::AWS_KMS,
                false => l1::SSEAlgorithm::AES256,
            });
        let rule = l1::ServerSideEncryptionRule::new()
            .set_opt(has_key.then_some(true), l1::ServerSideEncryptionRule::bucket_key_enabled)
            .server_side_encryption_by_default(encryption);
        let closed = l1::PublicAccessBlockConfiguration::new()
            .block_public_acls(true)
            .block_public_policy(true)
            .ignore_public_acls(true)
            .restrict_public_buckets(true);
        let mut bucket = s3::Bucket::new()
            .bucket_encryption(
                l1::BucketEncryption::new().server_side_encryption_configuration([rule]),
            )
            .set_opt(self.name, s3::Bucket::bucket_name)
            .public_access_block_configuration(closed);
        let versions =
            l1::VersioningConfiguration::new().status(l1::VersioningConfigurationStatus::ENABLED);
        bucket =
            bucket.set_opt(self.versions.then_some(versions), s3::Bucket::versioning_configuration);
        let resource = scope.add("Bucket", bucket);
        scope.edit(&resource).removal(self.removal);
        let (name, arn) = (resource.reference(), resource.arn());
        let policy = Some(BucketPolicy::create(&scope, &name, &arn));
        Bucket { name, arn, policy, has_kms_key: has_key }
    }
}
