//! Findings of AWS KMS.

use super::codes;

codes! {
    KMS_001 "KMS-001" Error "The rotation or deletion period of the key is out of range" {
        what: "`RotationPeriodInDays` of a key is not 90 to 2560 days, or `PendingWindowInDays` is not 7 to 30 days.",
        why: "KMS refuses the key.",
        fix: "Use 90 to 2560 days for the rotation and 7 to 30 days for the deletion",
        source: "https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKeyRotation.html",
    }
    KMS_002 "KMS-002" Error "The key policy allows nobody to change it" {
        what: "No statement of a key's policy allows `kms:PutKeyPolicy` to a principal other than a service, and `BypassPolicyLockoutSafetyCheck` is not set.",
        why: "KMS refuses a key that nobody could manage.",
        fix: "Allow `kms:*` to the account's root principal",
        source: "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html",
        examples: yes,
    }
    KMS_003 "KMS-003" Error "KMS does not rotate keys of this kind" {
        what: "`EnableKeyRotation` is true, and `KeySpec` is not `SYMMETRIC_DEFAULT` or the key is in a CloudHSM key store.",
        why: "KMS refuses the rotation of asymmetric keys, HMAC keys and keys in custom key stores.",
        fix: "Remove `EnableKeyRotation`",
        source: "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html",
        examples: yes,
    }
}
