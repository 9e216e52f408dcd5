//! Compares a template with the schemas of its resource types.

mod exceptions;
mod problem;
mod walk;

pub(crate) use problem::Problem;
pub(crate) use walk::problems;
