//! Findings of parallel_cluster.

use super::codes;

codes! {
    PCL_001 "PCL-001" Error "A cluster has queues, and they have instance types" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
