//! Resources that move between stacks, or get another logical id, without being made anew.

mod execute;
mod find;
mod pair;
mod place;

pub use execute::{Prepared, execute, prepare};
pub use find::find;
pub use place::{Move, Place};
