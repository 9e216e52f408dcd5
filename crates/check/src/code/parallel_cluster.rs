//! Findings of AWS ParallelCluster configurations.

use super::codes;

codes! {
    PCL_001 "PCL-001" Error "The cluster has no queue, or a queue has no instance type" {
        what: "A cluster configuration of AWS ParallelCluster has no queue, or a queue without an instance type.",
        why: "ParallelCluster refuses the configuration.",
        fix: "Add at least one queue, with at least one instance type each",
        source: "https://docs.aws.amazon.com/parallelcluster/latest/ug/Scheduling-v3.html",
    }
    PCL_002 "PCL-002" Error "A name in the cluster configuration is not valid" {
        what: "The name of a queue does not have 1 to 25 lowercase letters, digits and hyphens after a letter, or the name of a shared storage does not have 1 to 30 letters, digits and `+-=._:@/`. The name `default` and names that are used twice are also reported.",
        why: "ParallelCluster refuses the configuration.",
        fix: "Use a valid name that no other queue or storage has",
        source: "https://docs.aws.amazon.com/parallelcluster/latest/ug/Scheduling-v3.html",
    }
    PCL_003 "PCL-003" Error "The cluster has more or fewer parts than ParallelCluster supports" {
        what: "A cluster has more than 50 queues, more than 20 file systems of EFS or of FSx, a queue of at most 0 instances, or one file system twice.",
        why: "ParallelCluster refuses the configuration.",
        fix: "Use as many queues, instances and file systems as ParallelCluster supports, and each file system once",
        source: "https://docs.aws.amazon.com/parallelcluster/latest/ug/SharedStorage-v3.html",
    }
    PCL_004 "PCL-004" Error "A mount directory of the cluster is not valid" {
        what: "A file system is mounted on a directory of the operating system or of ParallelCluster, on a path with a part that starts with a period, or on the directory of another file system. A directory inside of another one is a warning.",
        why: "ParallelCluster refuses the configuration, or one file system hides the other.",
        fix: "Mount each file system on a directory of its own, such as /shared",
        source: "https://docs.aws.amazon.com/parallelcluster/latest/ug/SharedStorage-v3.html",
    }
    PCL_005 "PCL-005" Error "A node is in another Availability Zone than the One Zone file system" {
        what: "A cluster mounts an EFS file system of the One Zone type, and the head node or the compute nodes are in another Availability Zone.",
        why: "ParallelCluster refuses the configuration, because it mounts the file system in its zone only.",
        fix: "Use a Regional file system, or a VPC with a subnet for all nodes in the zone of the file system",
        source: "https://docs.aws.amazon.com/parallelcluster/latest/ug/SharedStorage-v3.html",
    }
    PCL_006 "PCL-006" Error "The instance types of a queue do not fit together" {
        what: "The instance types of a queue differ in the number of vCPUs or of GPUs, have another processor architecture than the head node, or name one type twice.",
        why: "ParallelCluster refuses the configuration.",
        fix: "Use instance types of the same size in a queue, with the architecture of the head node",
        source: "https://docs.aws.amazon.com/parallelcluster/latest/ug/Scheduling-v3.html",
        not_covered: "Instance types that are newer than the table of instance types.",
    }
}
