//! Moves resources to other stacks or logical ids without replacing them.

mod execute;
mod find;
mod pair;
mod place;

pub use execute::{Prepared, execute, prepare};
pub use find::find;
pub use place::{Move, Place};
