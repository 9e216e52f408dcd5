//! Findings of logs.

use super::codes;

codes! {
    CWL_001 "CWL-001" Error "CloudWatch Logs does not keep entries for so long" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
