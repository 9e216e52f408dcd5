//! Follows the events of operations and finds the cause of failures.

mod cause;
mod event;
mod feed;
mod follow;
mod hint;
mod timeline;

pub use cause::{Cause, first_cause};
pub use event::{Event, Tell};
pub(crate) use follow::since_change;
pub use follow::{Baseline, Outcome, follow, of_operation};
pub use hint::hint;
pub use timeline::chart;
