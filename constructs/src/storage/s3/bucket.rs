//! S3 buckets.

use stanchion_aws::s3;
use stanchion_core::Scope;
use stanchion_template::{Id, IntoValue, Value, pseudo};

use super::BucketMetrics;
use super::bucket_policy::BucketPolicy;
use crate::existing::existing;
use crate::iam::{Role, Statement};
use crate::kms::key_use;
use crate::text;
use crate::units::BucketName;

/// An S3 bucket: encrypted, with public access blocked, reachable over TLS only, and retained when its stack is
/// deleted.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::storage::{Bucket, ObjectClass, ObjectRule};
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let results = ObjectRule::new("results").prefix("results/").transition(ObjectClass::StandardIa, 30).expire(365);
/// let bucket = Bucket::builder().rule(results).build(&stack, "Data");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Bucket {
    pub(super) name: Value<String>,
    pub(super) arn: Value<String>,
    /// `None` for an imported bucket, whose policy is unknown.
    pub(super) policy: Option<BucketPolicy>,
    pub(super) kms_key: Option<Value<String>>,
    /// `None` for an imported bucket.
    pub(super) is_versioned: Option<bool>,
    pub(super) resource: Option<s3::BucketRef>,
}

impl Bucket {
    /// Imports an existing bucket by its name. Reports a literal that is not the name of a bucket.
    #[track_caller]
    pub fn import(scope: &Scope, id: &str, name: impl IntoValue<String>) -> Bucket {
        let name = existing::<BucketName>(&scope.construct(id), "BucketName", name);
        let arn = text!["arn:", pseudo::partition(), ":s3:::", &name].into_value();
        Bucket { name, arn, policy: None, kms_key: None, is_versioned: None, resource: None }
    }

    /// Sets the ARN of the customer managed key that encrypts the objects of an imported bucket. Grants then include its
    /// use. Default: the bucket has no such key.
    #[must_use]
    pub fn kms_key(mut self, arn: impl IntoValue<String>) -> Bucket {
        self.kms_key = Some(arn.into_value());
        self
    }

    /// Returns the name of the bucket.
    pub fn name(&self) -> Value<String> {
        self.name.clone()
    }

    /// Returns the ARN of the bucket.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// Returns the `s3://` URL of the bucket and a prefix. The prefix may be empty, and must not end with a slash.
    pub fn url(&self, prefix: &str) -> Value<String> {
        let slash = if prefix.is_empty() { "" } else { "/" };
        text!["s3://", self.name(), format!("{slash}{prefix}")].into_value()
    }

    /// Returns the resource, or `None` for an imported bucket.
    pub fn resource(&self) -> Option<&s3::BucketRef> {
        self.resource.as_ref()
    }

    /// Returns whether versioning is on, or `None` for an imported bucket.
    pub(super) fn is_versioned(&self) -> Option<bool> {
        self.is_versioned
    }

    /// Returns the CloudWatch metrics of the storage of the bucket.
    pub fn metrics(&self) -> BucketMetrics {
        BucketMetrics::new([("BucketName", self.name())])
    }

    /// Adds a statement to the policy of the bucket. It has no effect on an imported bucket, whose policy is managed
    /// elsewhere.
    pub fn allow(&self, statement: Statement) {
        if let Some(policy) = &self.policy {
            policy.add(statement);
        }
    }

    /// Returns the resource of the policy, or `None` for an imported bucket.
    pub fn policy(&self) -> Option<Id> {
        self.policy.as_ref().map(BucketPolicy::id)
    }

    /// Returns whether objects are encrypted with a KMS key, as far as it is known.
    pub(crate) fn has_kms_key(&self) -> bool {
        self.kms_key.is_some()
    }

    /// Grants a role permission to list the bucket and read objects. Includes the use of the bucket's KMS key through S3.
    pub fn grant_read(&self, role: &Role) {
        role.allow(Statement::allow(["s3:ListBucket"]).on(self.arn()));
        role.allow(Statement::allow(["s3:GetObject"]).on(text![self.arn(), "/*"]));
        self.grant_key(role, &["kms:Decrypt"]);
    }

    /// Grants a role permission to write and delete objects. Includes the use of the bucket's KMS key through S3. It contains
    /// `kms:Decrypt`, which S3 requires for uploads in parts.
    pub fn grant_write(&self, role: &Role) {
        let actions = ["s3:AbortMultipartUpload", "s3:DeleteObject", "s3:PutObject"];
        role.allow(Statement::allow(actions).on(text![self.arn(), "/*"]));
        self.grant_key(role, &["kms:Decrypt", "kms:GenerateDataKey"]);
    }

    fn grant_key(&self, role: &Role, actions: &[&'static str]) {
        self.use_of_key(actions).into_iter().for_each(|it| role.allow(it));
    }

    /// Returns the permission to use the key of the bucket through S3, if the bucket has a customer managed one.
    ///
    /// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html>
    pub(crate) fn use_of_key(&self, actions: &[&'static str]) -> Option<Statement> {
        key_use(self.kms_key.as_ref()?, "s3", actions)
    }
}
