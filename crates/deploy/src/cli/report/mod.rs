//! Reports for people: plans, progress and results.

mod live;
mod review;
mod tables;

pub(crate) use live::Live;
pub(crate) use review::review;
pub(crate) use tables::{columns, error, usage};
