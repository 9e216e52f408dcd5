//! Choices among instance types.

/// Which machines AWS Batch starts.
///
/// [AWS documentation](https://docs.aws.amazon.com/batch/latest/userguide/allocation-strategies.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AllocationStrategy {
    /// The cheapest that fit, others when there are none of those.
    BestFitProgressive,
    /// The first that fit in the order they are named; not for Spot.
    BestFitProgressiveOrdered,
    /// The least likely to be interrupted; only for Spot.
    SpotCapacityOptimized,
    /// The least likely to be interrupted, the cheapest of those; only for Spot.
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
