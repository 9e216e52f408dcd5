//! EventBridge Scheduler: schedules, and the targets that they start.

mod expression;
mod schedule;
mod target;

pub use expression::ScheduleExpression;
pub use schedule::{Schedule, ScheduleBuilder};
pub use target::{Schedulable, ScheduleTarget};
