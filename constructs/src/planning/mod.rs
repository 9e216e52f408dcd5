//! What storage can do, before it is there.

mod throughput;

pub use throughput::{BurstCredits, DailyReads, ThroughputPlan};
