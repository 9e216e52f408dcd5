//! Example programs: a function with the stacks of each system.

pub mod genomics;
pub mod jenkins;
pub mod render_farm;
pub mod wordpress;
