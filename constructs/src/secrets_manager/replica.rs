//! Defines replicas of secrets in other Regions.

use stanchion_aws::secretsmanager::secret as l1;
use stanchion_template::{IntoValue, SetOpt, Value};

/// A copy of a secret in another Region, which Secrets Manager keeps up to date.
///
/// [AWS documentation](https://docs.aws.amazon.com/secretsmanager/latest/userguide/replicate-secrets.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a secret"]
pub struct SecretReplica {
    region: String,
    kms_key: Option<Value<String>>,
}

impl SecretReplica {
    /// Returns a replica in a Region, such as `eu-central-1`.
    pub fn region(region: impl Into<String>) -> SecretReplica {
        SecretReplica { region: region.into(), kms_key: None }
    }

    /// Sets the KMS key of that Region that encrypts the replica. Default: the AWS managed key `aws/secretsmanager`.
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> SecretReplica {
        self.kms_key = Some(key.into_value());
        self
    }

    pub(super) fn into_l1(self) -> l1::ReplicaRegion {
        l1::ReplicaRegion::new()
            .region(self.region)
            .set_opt(self.kms_key, l1::ReplicaRegion::kms_key_id)
    }
}
