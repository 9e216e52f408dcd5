//! Defines the kinds of jobs.

use super::{EksPod, MultiNode};
use crate::containers::{Container, FargateSize};

/// The kind of workload that a job runs.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    Fargate { container: Container, size: FargateSize },
    Machine { container: Container, vcpus: u32, memory_mib: u32 },
    Nodes(MultiNode),
    Pod(EksPod),
}
