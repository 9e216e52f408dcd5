//! Many stacks: each as soon as those it depends on are there.

mod apply;
mod down;
mod inputs;
mod plan;
mod settle;
mod up;

pub use apply::apply;
pub use down::down;
pub use plan::plan;
pub use up::{Options, up};
