//! Defines KMS keys.

mod key;
mod key_use;

pub use key::{Key, KeyBuilder};
pub(crate) use key_use::key_use;
