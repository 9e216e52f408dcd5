//! What the schemas of resource types say about a template.

mod problem;
mod walk;

pub(crate) use problem::Problem;
pub(crate) use walk::problems;
