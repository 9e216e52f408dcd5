//! Taints of nodes.

use stanchion_aws::eks::nodegroup as l1;
use stanchion_template::Value;

/// The effect of a taint on pods that do not tolerate it.
///
/// [Kubernetes documentation](https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TaintEffect {
    /// They are not scheduled on the node.
    NoSchedule,
    /// They are scheduled on the node only if no other node has room.
    PreferNoSchedule,
    /// They are not scheduled on the node, and those that run on it are evicted.
    NoExecute,
}

impl TaintEffect {
    pub(super) fn value(self) -> Value<l1::Effect> {
        match self {
            TaintEffect::NoSchedule => l1::Effect::NO_SCHEDULE,
            TaintEffect::PreferNoSchedule => l1::Effect::PREFER_NO_SCHEDULE,
            TaintEffect::NoExecute => l1::Effect::NO_EXECUTE,
        }
    }

    /// Returns the name in Kubernetes.
    pub(super) fn name(self) -> &'static str {
        match self {
            TaintEffect::NoSchedule => "NoSchedule",
            TaintEffect::PreferNoSchedule => "PreferNoSchedule",
            TaintEffect::NoExecute => "NoExecute",
        }
    }
}
