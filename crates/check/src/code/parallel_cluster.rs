//! Findings of AWS ParallelCluster configurations.

use super::codes;

codes! {
    PCL_001 "PCL-001" Error "The cluster has no queue, or a queue has no instance type" {
        what: "A cluster configuration of AWS ParallelCluster has no queue, or a queue without an instance type.",
        why: "ParallelCluster refuses the configuration.",
        fix: "Add at least one queue, with at least one instance type each",
        source: "https://docs.aws.amazon.com/parallelcluster/latest/ug/Scheduling-v3.html",
    }
}
