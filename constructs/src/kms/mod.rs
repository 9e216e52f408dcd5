//! KMS: keys that encrypt data.

mod key;

pub use key::{Key, KeyBuilder};
