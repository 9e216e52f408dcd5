//! Follows the events of operations and finds the cause of failures.

mod cause;
mod event;
mod feed;
mod follow;
mod timeline;

pub use cause::{Cause, first_cause, hint};
pub use event::{Event, Tell};
pub(crate) use follow::since_change;
pub use follow::{Baseline, Outcome, follow, of_operation};
pub use timeline::chart;
