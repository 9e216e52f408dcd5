//! Findings of eks.

use super::codes;

codes! {
    EKS_001 "EKS-001" Error "Kubernetes has no such names" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
