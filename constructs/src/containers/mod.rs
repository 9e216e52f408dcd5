//! Defines containers, which AWS Batch and ECS both run.

mod attachments;
mod container;
mod fargate_size;

pub(crate) use attachments::{ContainerMounts, Volume, VolumeKind};
pub use container::{Container, UlimitName};
pub(crate) use container::{container_fields, linux_parameters};
pub use fargate_size::{FargateSize, InvalidFargateSize};
