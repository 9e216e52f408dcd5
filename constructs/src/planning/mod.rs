//! Calculates the performance of storage before it is deployed.

mod lustre;
mod throughput;

pub use lustre::{LustreKind, LustreNeed, LustreOffer, LustrePlan, LustreRates};
pub use throughput::{BurstCredits, DailyReads, ThroughputPlan, TransferRates};
