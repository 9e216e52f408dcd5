//! Defines secrets of Secrets Manager, and their rotation.

mod generated;
mod replica;
mod rotation;
mod secret;
mod secret_builder;
mod secret_field;

pub use generated::GeneratedPassword;
pub use replica::SecretReplica;
pub use rotation::{Rotation, RotationBuilder};
pub use secret::Secret;
pub use secret_builder::SecretBuilder;
pub use secret_field::SecretField;
