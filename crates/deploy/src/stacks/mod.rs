//! Plans, deploys and deletes many stacks in the order of their dependencies.

mod apply;
mod discard;
mod down;
mod each;
mod inputs;
mod plan;
mod settle;
mod up;
mod validate;

pub use apply::{apply, reload};
pub use discard::discard;
pub use down::{down, plan_down};
pub use each::each;
pub use plan::plan;
pub use up::{Options, up};
