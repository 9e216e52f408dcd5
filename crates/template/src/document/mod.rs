//! The sections of a template, typed.
//!
//! The builders hold the map they will be in the document, so nothing a reader finds in a template is
//! ever lost on the way out.

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
