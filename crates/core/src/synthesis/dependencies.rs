//! The order of stacks, and what the manifest says about each.

use std::collections::BTreeSet;

use stanchion_check::Diagnostic;
use stanchion_template::{Map, Node, Template};

use super::cross_stack::CrossStackUses;
use crate::app::Tree;
use crate::assembly::{EnvironmentEntry, ManifestStack, MovedEntry, ParameterSource};
use crate::element::StackIndex;

fn producers(tree: &Tree<'_>, uses: &CrossStackUses, stack: StackIndex) -> BTreeSet<StackIndex> {
    let mut all = uses.producers(stack);
    all.extend(tree.stacks[stack.0].depends_on.iter().copied());
    all.remove(&stack);
    all
}

/// Stacks after those they need, otherwise by path. A cycle is reported and cut.
pub(super) fn order(
    tree: &Tree<'_>,
    uses: &CrossStackUses,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<StackIndex> {
    let mut by_path: Vec<StackIndex> = (0..tree.stacks.len()).map(StackIndex).collect();
    by_path.sort_by_key(|it| &tree.stacks[it.0].path);
    let mut visit = Visit { tree, uses, done: Vec::new(), open: Vec::new(), diagnostics };
    for stack in by_path {
        visit.stack(stack);
    }
    visit.done
}

struct Visit<'a, 'b> {
    tree: &'a Tree<'a>,
    uses: &'a CrossStackUses,
    done: Vec<StackIndex>,
    open: Vec<StackIndex>,
    diagnostics: &'b mut Vec<Diagnostic>,
}

impl Visit<'_, '_> {
    fn stack(&mut self, stack: StackIndex) {
        if self.done.contains(&stack) {
            return;
        }
        if let Some(start) = self.open.iter().position(|it| *it == stack) {
            self.report_cycle(start);
            return;
        }
        self.open.push(stack);
        let mut needed: Vec<StackIndex> =
            producers(self.tree, self.uses, stack).into_iter().collect();
        needed.sort_by_key(|it| &self.tree.stacks[it.0].path);
        for producer in needed {
            self.stack(producer);
        }
        self.open.pop();
        self.done.push(stack);
    }

    fn report_cycle(&mut self, start: usize) {
        let cycle: Vec<StackIndex> = self.open[start..].to_vec();
        let steps: Vec<String> = cycle
            .iter()
            .enumerate()
            .map(|(index, consumer)| {
                let producer = cycle[(index + 1) % cycle.len()];
                match self.uses.pairs.get(&(*consumer, producer)) {
                    Some(it) => format!("{} uses {} at {}", it.user, it.target, it.location),
                    None => {
                        let name = |it: StackIndex| self.tree.stacks[it.0].path.join("/");
                        format!("{} is told to wait for {}", name(*consumer), name(producer))
                    }
                }
            })
            .collect();
        let first = &self.tree.stacks[cycle[0].0];
        let place = cycle
            .get(1)
            .or(cycle.first())
            .and_then(|producer| self.uses.pairs.get(&(cycle[0], *producer)))
            .map_or(first.location, |it| it.location);
        self.diagnostics.push(
            Diagnostic::error("APP-012", "stacks need each other in a circle")
                .at_construct(first.path.join("/"))
                .at(place)
                .found(steps.join("; "))
                .help("move what both need into one of them or into a third stack"),
        );
    }
}

/// A stack's entry in the manifest.
pub(super) fn entry(
    tree: &Tree<'_>,
    index: StackIndex,
    uses: &CrossStackUses,
    template: &Template,
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
    let joined = |path: &[String]| path.join("/");
    ManifestStack {
        path: joined(&stack.path),
        name: stack.name.clone(),
        template: String::new(),
        description: template.description().map(str::to_owned),
        environment: EnvironmentEntry {
            account: stack.environment.account.clone(),
            region: stack.environment.region.clone(),
        },
        dependencies: producers(tree, uses, index)
            .into_iter()
            .map(|it| joined(&tree.stacks[it.0].path))
            .collect(),
        parameters: stack.parameter_values.clone(),
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
