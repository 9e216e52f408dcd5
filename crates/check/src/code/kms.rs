//! Findings of AWS KMS.

use super::codes;

codes! {
    KMS_001 "KMS-001" Error "The rotation or deletion period of the key is out of range" {
        what: "`RotationPeriodInDays` of a key is not 90 to 2560 days, or `PendingWindowInDays` is not 7 to 30 days.",
        why: "KMS refuses the key.",
        fix: "Use 90 to 2560 days for the rotation and 7 to 30 days for the deletion",
        source: "https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKeyRotation.html",
    }
}
