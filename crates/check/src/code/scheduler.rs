//! Findings of scheduler.

use super::codes;

codes! {
    SCD_001 "SCD-001" Error "EventBridge Scheduler has no such expression" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
