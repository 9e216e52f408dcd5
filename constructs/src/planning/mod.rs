//! What storage can do, before it is there.

mod lustre;
mod throughput;

pub use lustre::{LustreKind, LustreNeed, LustreOffer, LustrePlan};
pub use throughput::{BurstCredits, DailyReads, ThroughputPlan};
