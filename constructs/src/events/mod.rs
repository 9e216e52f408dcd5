//! Defines EventBridge rules, buses and archives. Schedules are in [`scheduler`](crate::scheduler).

mod archive;
mod batch_job;
mod event_bus;
mod input;
mod pattern;
mod rule;
mod target;
mod targets;

pub use archive::{EventArchive, EventArchiveBuilder};
pub use batch_job::BatchJobTarget;
pub use event_bus::{EventBus, EventBusBuilder};
pub use pattern::{EventPattern, Match};
pub use rule::{EventRule, EventRuleBuilder};
pub use target::{EventTarget, RuleTarget};
