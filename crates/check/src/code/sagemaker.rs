//! Findings of sagemaker.

use super::codes;

codes! {
    SGM_001 "SGM-001" Warning "path may refuse SageMaker" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    SGM_002 "SGM-002" Error "Studio has no such user" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    SGM_003 "SGM-003" Error "Not an instance type of SageMaker" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
