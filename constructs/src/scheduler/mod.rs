//! Defines EventBridge Scheduler schedules, and their targets.

mod expression;
mod schedule;
mod target;

pub use expression::ScheduleExpression;
pub use schedule::{Schedule, ScheduleBuilder};
pub use target::{Schedulable, ScheduleTarget};
