//! Compares a template with the schemas of its resource types.

mod exceptions;
mod names;
mod problem;
mod walk;

pub use names::UnknownName;
pub(crate) use problem::Problem;
pub(crate) use walk::problems;
