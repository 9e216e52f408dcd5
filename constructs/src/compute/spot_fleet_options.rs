//! What a Spot Fleet can be told.

use stanchion_aws::ec2::spot_fleet as l1;
use stanchion_template::Value;

/// Which pools of instances a fleet takes from.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-allocation-strategy.html)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AllocationStrategy {
    /// The pools least likely to be interrupted, the cheapest of those; what AWS recommends.
    #[default]
    PriceCapacityOptimized,
    /// The pools with the most capacity.
    CapacityOptimized,
    /// The pools with the most capacity, the given order of types as far as that goes.
    CapacityOptimizedPrioritized,
    /// All pools evenly.
    Diversified,
    /// The cheapest pools, this many of them; interrupted most often.
    LowestPrice {
        /// How many pools, from 1.
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

/// What a fleet does when instances go away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestType {
    /// Asks once and never again.
    Request,
    /// Replaces instances that were interrupted or are unhealthy.
    Maintain {
        /// Replaces instances before they are interrupted, when AWS sees that coming.
        rebalance: Option<Rebalance>,
        /// Replaces instances that fail their status checks.
        replace_unhealthy: bool,
        /// Terminates instances when the capacity asked for shrinks.
        terminate_excess: bool,
    },
}

impl RequestType {
    /// Replaces instances that were interrupted.
    pub const MAINTAIN: RequestType =
        RequestType::Maintain { rebalance: None, replace_unhealthy: false, terminate_excess: true };
}

/// How an instance that will likely be interrupted is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rebalance {
    /// A new one starts, the old one stays until it is interrupted.
    Launch,
    /// A new one starts, and the old one is terminated after a delay of 120-7,200 seconds.
    LaunchBeforeTerminate {
        /// The delay in seconds.
        delay_seconds: u32,
    },
}

/// What happens to an instance that is interrupted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Interruption {
    /// It is terminated.
    #[default]
    Terminate,
    /// It is stopped, and started again later; the fleet has to maintain its capacity.
    Stop,
    /// It is hibernated, and started again later; the fleet has to maintain its capacity.
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

/// Which types a fleet takes for its on-demand share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnDemandAllocation {
    /// The cheapest.
    #[default]
    LowestPrice,
    /// In the given order.
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
