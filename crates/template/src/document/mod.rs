//! The sections of a template, with types.
//!
//! Each builder holds the map that is written to the document, so no part of a template that was read is lost when it
//! is written.

mod mapping;
mod output;
mod parameter;
mod policies;
mod resource;
mod rule;
mod sections;
mod shape;
mod template;

pub use mapping::Mapping;
pub use output::Output;
pub use parameter::{Parameter, ParameterGroup, ParameterType};
pub use policies::{
    AutoScalingRollingUpdate, CodeDeployLambdaAliasUpdate, CreationPolicy, DeletionPolicy,
    UpdatePolicy, UpdateReplacePolicy,
};
pub use resource::{Resource, ResourceView};
pub use rule::Rule;
pub use sections::SECTIONS;
pub use template::{Parsed, Template};
