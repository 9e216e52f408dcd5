//! Defines KMS keys.

mod key;

pub use key::{Key, KeyBuilder};
