//! Reports for people: plans, progress and results.

mod instances;
mod live;
mod place;
mod removals;
mod review;
mod tables;

pub(crate) use instances::{deleted_instances, instances};
pub(crate) use live::Live;
pub(crate) use place::place;
pub(crate) use removals::removals;
pub(crate) use review::review;
pub(crate) use tables::{columns, error, usage};
