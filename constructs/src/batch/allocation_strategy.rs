//! Defines the strategies by which AWS Batch chooses instance types.

/// The strategy by which AWS Batch chooses the instance types that it starts.
///
/// [AWS documentation](https://docs.aws.amazon.com/batch/latest/userguide/allocation-strategies.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AllocationStrategy {
    /// The instance types that fit best at the lowest price, and other types when those are not available.
    BestFitProgressive,
    /// The first instance types that fit, in the order in which you list them. Not valid for Spot.
    BestFitProgressiveOrdered,
    /// The instance types that are least likely to be interrupted. Valid only for Spot.
    SpotCapacityOptimized,
    /// The instance types with the lowest price among those that are least likely to be interrupted. Valid only for
    /// Spot.
    SpotPriceCapacityOptimized,
}

impl AllocationStrategy {
    pub(super) fn name(self) -> &'static str {
        match self {
            AllocationStrategy::BestFitProgressive => "BEST_FIT_PROGRESSIVE",
            AllocationStrategy::BestFitProgressiveOrdered => "BEST_FIT_PROGRESSIVE_ORDERED",
            AllocationStrategy::SpotCapacityOptimized => "SPOT_CAPACITY_OPTIMIZED",
            AllocationStrategy::SpotPriceCapacityOptimized => "SPOT_PRICE_CAPACITY_OPTIMIZED",
        }
    }
}
