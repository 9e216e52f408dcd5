//! Findings of kms.

use super::codes;

codes! {
    KMS_001 "KMS-001" Error "The key's days are out of range" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
