//! AWS CodeBuild.

mod build_spec;
mod environment;
mod file_system;
mod network;
mod source;

use crate::rule::Rule;
use crate::view::Resource;
use crate::view::identity::items;

const PROJECT: &str = "AWS::CodeBuild::Project";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [build_spec::RULES, environment::RULES, file_system::RULES, network::RULES, source::RULES]
        .into_iter()
        .flatten()
}

/// Returns true if a project mounts a file system.
fn mounts(project: &Resource<'_>) -> bool {
    items(project.get("FileSystemLocations")).is_some_and(|it| !it.is_empty())
}
