//! Defines projects of AWS CodeBuild, whose builds mount file systems.

mod artifacts;
mod build_spec;
mod environment;
mod project;
mod project_builder;
mod source;

pub use artifacts::Artifacts;
pub use build_spec::BuildSpec;
pub use environment::{BuildEnvironment, BuildSize};
pub use project::Project;
pub use project_builder::ProjectBuilder;
pub use source::Source;

/// The service that assumes the role of a project.
const SERVICE: &str = "codebuild.amazonaws.com";
