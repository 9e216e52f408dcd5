//! Proves what a change of a CloudFormation template means, without AWS.
//!
//! [`review`] compares two templates. The result says which resources are replaced and why, whose data is at risk, which
//! requests and connections become possible, which mounts no longer work, and what only looks different.

#![forbid(unsafe_code)]

mod access;
mod data;
mod defaults;
mod difference;
mod fate;
mod findings;
mod ids;
mod markdown;
mod mounts;
pub mod protection;
mod reach;
mod replacement;
mod review;
mod side;
mod stack;
mod stateful;
mod text;
mod value;

pub use access::{AccessChange, Example, Verdict};
pub use data::DataAtRisk;
pub use difference::PropertyChange;
pub use fate::Fate;
pub use findings::Finding;
pub use ids::Renamed;
pub use markdown::{MARKER, to_markdown};
pub use mounts::{LinkChange, MountChange};
pub use reach::ReachChange;
pub use replacement::{Certainty, Replacement};
pub use review::{Kind, Named, Review, Updated, review, review_with};
pub use stack::StackChange;
pub use stateful::is_stateful;
