//! Defines repositories of container images.

mod lifecycle;
mod repository;
mod repository_builder;

pub use lifecycle::{ImageRule, Images};
pub use repository::Repository;
pub use repository_builder::RepositoryBuilder;
