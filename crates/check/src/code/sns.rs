//! Findings of sns.

use super::codes;

codes! {
    SNS_001 "SNS-001" Error "Not a mail address" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
