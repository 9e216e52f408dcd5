//! Options of Spot Fleets.

use stanchion_aws::ec2::spot_fleet as l1;
use stanchion_template::Value;

/// The strategy by which a fleet chooses Spot capacity pools.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-allocation-strategy.html)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AllocationStrategy {
    /// The pools that are least likely to be interrupted, and the cheapest of those. AWS recommends it.
    #[default]
    PriceCapacityOptimized,
    /// The pools with the most available capacity.
    CapacityOptimized,
    /// The pools with the most available capacity, in the order of the instance types where possible.
    CapacityOptimizedPrioritized,
    /// All pools, evenly distributed.
    Diversified,
    /// The cheapest pools, which are interrupted most often.
    LowestPrice {
        /// The number of pools, at least 1.
        pools: u32,
    },
}

impl AllocationStrategy {
    pub(super) fn value(self) -> Value<l1::AllocationStrategy> {
        use l1::AllocationStrategy as It;
        match self {
            AllocationStrategy::PriceCapacityOptimized => It::PRICE_CAPACITY_OPTIMIZED,
            AllocationStrategy::CapacityOptimized => It::CAPACITY_OPTIMIZED,
            AllocationStrategy::CapacityOptimizedPrioritized => It::CAPACITY_OPTIMIZED_PRIORITIZED,
            AllocationStrategy::Diversified => It::DIVERSIFIED,
            AllocationStrategy::LowestPrice { .. } => It::LOWEST_PRICE,
        }
    }
}

/// The type of a Spot Fleet request: whether the fleet replaces lost instances.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestType {
    /// The fleet requests instances once and does not replace them.
    Request,
    /// The fleet replaces instances that are interrupted or unhealthy.
    Maintain {
        /// Replaces instances at an elevated risk of interruption, or `None` to wait for the interruption.
        rebalance: Option<Rebalance>,
        /// Replaces instances that fail their status checks.
        replace_unhealthy: bool,
        /// Terminates instances when the target capacity decreases.
        terminate_excess: bool,
    },
}

impl RequestType {
    /// Replaces instances that are interrupted.
    pub const MAINTAIN: RequestType =
        RequestType::Maintain { rebalance: None, replace_unhealthy: false, terminate_excess: true };
}

/// The strategy for instances at an elevated risk of interruption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rebalance {
    /// A new instance starts, and the old one runs until it is interrupted.
    Launch,
    /// A new instance starts, and the old one is terminated after a delay of 120-7,200 seconds.
    LaunchBeforeTerminate {
        /// The delay in seconds.
        delay_seconds: u32,
    },
}

/// The behavior of an instance that is interrupted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Interruption {
    /// The instance is terminated.
    #[default]
    Terminate,
    /// The instance is stopped, and started again later. Valid only for a fleet that maintains its capacity.
    Stop,
    /// The instance is hibernated, and started again later. Valid only for a fleet that maintains its capacity.
    Hibernate,
}

impl Interruption {
    pub(super) fn value(self) -> Value<l1::InstanceInterruptionBehavior> {
        match self {
            Interruption::Terminate => l1::InstanceInterruptionBehavior::TERMINATE,
            Interruption::Stop => l1::InstanceInterruptionBehavior::STOP,
            Interruption::Hibernate => l1::InstanceInterruptionBehavior::HIBERNATE,
        }
    }
}

/// The strategy by which a fleet chooses instance types for On-Demand capacity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnDemandAllocation {
    /// The cheapest instance types first.
    #[default]
    LowestPrice,
    /// The instance types in the order in which they were added.
    Prioritized,
}

impl OnDemandAllocation {
    pub(super) fn name(self) -> &'static str {
        match self {
            OnDemandAllocation::LowestPrice => "lowestPrice",
            OnDemandAllocation::Prioritized => "prioritized",
        }
    }
}
