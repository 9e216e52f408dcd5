//! KMS keys.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::units::KeyArn;

/// A customer managed KMS key: a new one, or an existing one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum EncryptionKey {
    /// Creates a key that rotates every year. Its key policy allows what the stack needs.
    New,
    /// Uses an existing symmetric key of the same Region, by its ARN. Its key policy must allow what the stack needs:
    ///
    /// - The account of the stack may use it through IAM policies.
    /// - For log groups, `logs.REGION.amazonaws.com` has `kms:Encrypt*`, `kms:Decrypt*`, `kms:ReEncrypt*`,
    ///   `kms:GenerateDataKey*` and `kms:Describe*`.
    /// - For volumes of instances, every principal of the account has `kms:CreateGrant`, `kms:Decrypt`, `kms:DescribeKey`,
    ///   `kms:Encrypt`, `kms:GenerateDataKey*` and `kms:ReEncrypt*` through EC2 (`kms:ViaService`).
    /// - For topics of alarms, `cloudwatch.amazonaws.com` has `kms:Decrypt` and `kms:GenerateDataKey*`.
    Existing(KeyArn),
}
