//! Defines multi-node parallel jobs.

use std::collections::BTreeMap;

use crate::containers::Container;

/// Several nodes that work on one job, each on its own instance.
///
/// [AWS documentation](https://docs.aws.amazon.com/batch/latest/userguide/multi-node-parallel-jobs.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a job definition"]
pub struct MultiNode {
    pub(super) nodes: u32,
    pub(super) main_node: u32,
    /// The ranges by their first node.
    pub(super) ranges: BTreeMap<u32, NodeRange>,
}

#[derive(Clone, Debug)]
pub(super) struct NodeRange {
    pub(super) last: u32,
    pub(super) container: Container,
    pub(super) vcpus: u32,
    pub(super) memory_mib: u32,
}

impl MultiNode {
    /// Returns a job with a number of equal nodes, each with a container, vCPUs and memory in MiB. Node 0 is the main
    /// node: the job ends when it ends.
    pub fn new(nodes: u32, container: Container, vcpus: u32, memory_mib: u32) -> MultiNode {
        let range = NodeRange { last: nodes.saturating_sub(1), container, vcpus, memory_mib };
        MultiNode { nodes, main_node: 0, ranges: BTreeMap::from([(0, range)]) }
    }

    /// Uses another container on the nodes from this one, counted from 0, to the last. Default: all nodes run the same
    /// container.
    pub fn from_node(
        mut self,
        first: u32,
        container: Container,
        vcpus: u32,
        memory_mib: u32,
    ) -> MultiNode {
        let last = self.nodes.saturating_sub(1);
        if let Some((_, before)) = self.ranges.range_mut(..first).next_back() {
            before.last = first.saturating_sub(1);
        }
        self.ranges.insert(first, NodeRange { last, container, vcpus, memory_mib });
        self
    }

    /// Sets the main node, counted from 0. The job ends when it ends. Default: 0.
    pub fn main_node(mut self, node: u32) -> MultiNode {
        self.main_node = node;
        self
    }
}
