//! The entry of a stack in the manifest.

use std::collections::BTreeSet;

use stanchion_template::{Map, Node, Template};

use super::cross_stack::CrossStackUses;
use crate::assembly::{EnvironmentEntry, ManifestStack, MovedEntry, ParameterSource};
use crate::tree::{StackIndex, Tree};

/// Returns the entry of a stack in the manifest.
pub(super) fn of(
    tree: &Tree,
    index: StackIndex,
    uses: &CrossStackUses,
    template: &Template,
    unused: &BTreeSet<String>,
) -> ManifestStack {
    let stack = &tree.stacks[index.0];
    let mut sources: Vec<(String, ParameterSource)> =
        uses.sources(index).map(|(name, source)| (name.to_owned(), source.clone())).collect();
    let parameters = template.section("Parameters");
    if stack.asset_bucket.is_some() {
        sources.push(("AssetsBucket".to_owned(), ParameterSource::AssetsBucket));
    }
    let required = parameters
        .into_iter()
        .flat_map(Map::iter)
        .filter(|(name, node)| {
            node.get("Default").is_none()
                && !stack.parameter_values.contains_key(*name)
                && !sources.iter().any(|(it, _)| it == name)
        })
        .map(|(name, _)| name.to_owned())
        .collect();
    let environment = tree.environment(index);
    let joined = |path: &[String]| path.join("/");
    ManifestStack {
        path: joined(&stack.path),
        name: stack.name.clone(),
        template: String::new(),
        description: template.description().map(str::to_owned),
        environment: EnvironmentEntry { account: environment.account, region: environment.region },
        dependencies: uses
            .needs(tree, index)
            .into_iter()
            .map(|it| joined(&tree.stacks[it.0].path))
            .collect(),
        parameters: stack
            .parameter_values
            .iter()
            .filter(|(name, _)| !unused.contains(*name))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
        parameter_sources: sources.into_iter().collect(),
        required_parameters: required,
        tags: stack.stack_tags.clone(),
        termination_protection: stack.termination_protection,
        assets: stack.assets.iter().map(|name| format!("assets/{name}")).collect(),
        artefacts: stack
            .artefacts
            .keys()
            .map(|file| format!("artefacts/{}/{file}", stack.name))
            .collect(),
        moved: stack
            .moved
            .iter()
            .map(|it| MovedEntry { from: joined(&it.from), to: joined(&it.to) })
            .collect(),
        resource_count: template
            .section("Resources")
            .map_or(0, |it| it.values().filter(|it| matches!(it, Node::Map(_))).count()),
    }
}
