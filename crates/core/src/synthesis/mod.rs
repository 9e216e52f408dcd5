//! Synthesis: from the tree to templates.

mod cross_stack;
mod manifest_entry;
mod names;
mod order;
mod reference;
mod resolve;
mod resource;
mod stack_checks;
mod template;
mod unused_parameters;

use stanchion_check::Diagnostic;
use stanchion_template::language::sub;

use crate::assembly::{Assembly, Manifest, Provenance, SynthesizedStack};
use crate::tree::{StackIndex, Tree};
use cross_stack::CrossStackUses;
use names::Names;
use resource::{InstanceTemplates, Resources};

/// Turns a tree into an assembly. The assembly can be used only if no diagnostic is an error.
pub(crate) fn synthesize(tree: &Tree) -> (Assembly, Vec<Diagnostic>) {
    let mut diagnostics = tree.diagnostics.clone();
    let instances = InstanceTemplates::of(tree);
    let assembly = build(tree, &instances, Resources::Copied, &mut diagnostics);
    (assembly, diagnostics)
}

/// Turns a tree into an assembly, as [`synthesize`] does. The templates have the resources of the tree themselves.
pub(crate) fn synthesize_owned(mut tree: Tree) -> (Assembly, Vec<Diagnostic>) {
    let mut diagnostics = std::mem::take(&mut tree.diagnostics);
    let instances = InstanceTemplates::of(&tree);
    let resources = Resources::take(&mut tree);
    let assembly = build(&tree, &instances, resources, &mut diagnostics);
    (assembly, diagnostics)
}

fn build(
    tree: &Tree,
    instances: &InstanceTemplates,
    mut resources: Resources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Assembly {
    let names = Names::settle(tree, diagnostics);
    let mut uses = CrossStackUses::new(tree);
    let mut templates: Vec<_> = (0..tree.stacks.len())
        .map(StackIndex)
        .map(|index| {
            let resources = &mut resources;
            template::build(tree, &names, instances, resources, index, &mut uses, diagnostics)
        })
        .collect();
    uses.add_outputs(&names, &mut templates);
    let order = order::settle(tree, &uses, diagnostics);

    let mut stacks = Vec::new();
    let mut manifest = Manifest::new();
    let mut provenance = Provenance::new();
    for index in order {
        let data = &tree.stacks[index.0];
        let mut template = std::mem::take(&mut templates[index.0]);
        let unused = unused_parameters::remove(tree, &names, index, &mut template);
        stack_checks::run(tree, index, &template, &unused, diagnostics);
        manifest.add(manifest_entry::of(tree, index, &uses, &template, &unused));
        let mut origins = names.provenance(tree, index);
        origins.retain(|name, _| !unused.contains(name));
        provenance.add(&data.path.join("/"), origins);
        stacks.push(SynthesizedStack {
            name: data.name.clone(),
            path: data.path.join("/"),
            template,
        });
    }
    let artefacts = tree.stacks.iter().enumerate().flat_map(|(index, stack)| {
        let names = &names;
        // A placeholder is the name of an output, which can be from before a move.
        let kept = move |name: &str| {
            let kept = names.kept_output(StackIndex(index), name);
            (kept != name).then(|| sub::variable(kept))
        };
        let files = stack.artefacts.iter();
        files.map(move |(file, text)| (format!("{}/{file}", stack.name), sub::fill(text, kept)))
    });
    Assembly::new(stacks, manifest, provenance, tree.assets.clone(), artefacts.collect())
}
