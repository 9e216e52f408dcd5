//! Defines the replication of buckets.

use stanchion_aws::s3::bucket as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::{Bucket, ObjectClass};
use crate::iam::{Role, Statement};
use crate::kms::key_use;
use crate::text;

/// A rule that copies new objects to another bucket.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a bucket"]
pub struct BucketReplication {
    id: String,
    to: Value<String>,
    /// `None` if it is unknown.
    is_versioned: Option<bool>,
    account: Option<String>,
    prefix: String,
    class: Option<ObjectClass>,
    delete_markers: bool,
    kms_key: Option<Value<String>>,
}

impl BucketReplication {
    /// Returns a rule with an ID that copies all objects to another bucket of the account. Both buckets have versioning.
    pub fn to(id: impl Into<String>, bucket: &Bucket) -> BucketReplication {
        BucketReplication {
            is_versioned: bucket.is_versioned(),
            ..BucketReplication::to_arn(id, bucket.arn())
        }
    }

    /// Returns a rule with an ID that copies all objects to a bucket by its ARN, such as one in another Region.
    pub fn to_arn(id: impl Into<String>, arn: impl IntoValue<String>) -> BucketReplication {
        BucketReplication {
            id: id.into(),
            to: arn.into_value(),
            is_versioned: None,
            account: None,
            prefix: String::new(),
            class: None,
            delete_markers: true,
            kms_key: None,
        }
    }

    /// Makes the account that has the destination the owner of the copies. The policy of that bucket must allow it.
    /// Default: the account that owns the source.
    pub fn owned_by(mut self, account: impl Into<String>) -> BucketReplication {
        self.account = Some(account.into());
        self
    }

    /// Copies only objects whose key starts with a prefix. Default: all objects.
    pub fn prefix(mut self, prefix: impl Into<String>) -> BucketReplication {
        self.prefix = prefix.into();
        self
    }

    /// Sets the storage class of copies. Default: that of the object.
    pub fn storage_class(mut self, class: ObjectClass) -> BucketReplication {
        self.class = Some(class);
        self
    }

    /// Sets whether delete markers are copied. Default: `true`. The deletion of a version is never copied.
    pub fn delete_markers(mut self, on: bool) -> BucketReplication {
        self.delete_markers = on;
        self
    }

    /// Copies objects that KMS encrypts, too, and encrypts the copies with a key of the Region of the destination. Default:
    /// objects that KMS encrypts are not copied.
    pub fn kms_key(mut self, arn: impl IntoValue<String>) -> BucketReplication {
        self.kms_key = Some(arn.into_value());
        self
    }

    fn into_l1(self, priority: usize) -> l1::ReplicationRule {
        let status = match self.delete_markers {
            true => l1::DeleteMarkerReplicationStatus::ENABLED,
            false => l1::DeleteMarkerReplicationStatus::DISABLED,
        };
        let owner = self
            .account
            .as_ref()
            .map(|_| l1::AccessControlTranslation::new().owner(l1::Owner::DESTINATION));
        let key =
            self.kms_key.map(|key| l1::EncryptionConfiguration::new().replica_kms_key_id(key));
        let encrypted = key.as_ref().map(|_| {
            let objects =
                l1::SseKmsEncryptedObjects::new().status(l1::SseKmsEncryptedObjectsStatus::ENABLED);
            l1::SourceSelectionCriteria::new().sse_kms_encrypted_objects(objects)
        });
        let class = self.class.map(|it| Value::constant(it.name()));
        use l1::ReplicationDestination as To;
        let to = To::new()
            .set_opt(owner, To::access_control_translation)
            .set_opt(self.account, To::account)
            .bucket(self.to)
            .set_opt(key, To::encryption_configuration)
            .set_opt(class, To::storage_class);
        l1::ReplicationRule::new()
            .delete_marker_replication(l1::DeleteMarkerReplication::new().status(status))
            .destination(to)
            .filter(l1::ReplicationRuleFilter::new().prefix(self.prefix))
            .id(self.id)
            .priority(priority as i64)
            .set_opt(encrypted, l1::ReplicationRule::source_selection_criteria)
            .status(l1::ReplicationRuleStatus::ENABLED)
    }
}

/// Reports replication without versioning.
pub(super) fn check(rules: &[BucketReplication], is_versioned: bool, scope: &Scope) {
    let report = |found: &str| {
        scope.report(
            Diagnostic::new(code::S3B_004, "replication requires versioning of both buckets")
                .property("ReplicationConfiguration")
                .found(found)
                .allowed("versioning of the bucket and of its destinations"),
        );
    };
    if !rules.is_empty() && !is_versioned {
        report("a bucket without versioning");
    }
    if rules.iter().any(|it| it.is_versioned == Some(false)) {
        report("a destination without versioning");
    }
}

/// Returns the replication configuration, and the role with which S3 copies objects. Its permissions follow, when the bucket
/// exists.
pub(super) fn configuration(
    rules: &[BucketReplication],
    scope: &Scope,
) -> Option<(l1::ReplicationConfiguration, Role)> {
    if rules.is_empty() {
        return None;
    }
    let role = Role::builder_for_this_account("s3.amazonaws.com").build(scope, "ReplicationRole");
    let l1_rules: Vec<l1::ReplicationRule> =
        rules.iter().cloned().enumerate().map(|(at, it)| it.into_l1(at + 1)).collect();
    Some((l1::ReplicationConfiguration::new().role(role.arn()).rules(l1_rules), role))
}

/// Allows the role to read the bucket and to write to its destinations.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html>
pub(super) fn grant(
    rules: &[BucketReplication],
    role: &Role,
    source: &Value<String>,
    source_key: Option<&Value<String>>,
) {
    role.allow(
        Statement::allow(["s3:GetReplicationConfiguration", "s3:ListBucket"]).on(source.clone()),
    );
    let read = [
        "s3:GetObjectVersionAcl",
        "s3:GetObjectVersionForReplication",
        "s3:GetObjectVersionTagging",
    ];
    role.allow(Statement::allow(read).on(text![source.clone(), "/*"]));
    for rule in rules {
        let mut write = vec!["s3:ReplicateDelete", "s3:ReplicateObject", "s3:ReplicateTags"];
        if rule.account.is_some() {
            write.push("s3:ObjectOwnerOverrideToBucketOwner");
        }
        role.allow(Statement::allow(write).on(text![rule.to.clone(), "/*"]));
        let Some(key) = &rule.kms_key else { continue };
        role.allow(Statement::allow(["kms:Encrypt"]).on(key.clone()));
        if let Some(source_key) = source_key {
            let read = key_use(source_key, "s3", &["kms:Decrypt"]);
            read.into_iter().for_each(|it| role.allow(it));
        }
    }
}
