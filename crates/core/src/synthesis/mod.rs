//! From the tree to templates.

mod cross_stack;
mod dependencies;
mod names;
mod overrides;
mod resolve;
mod template;

use std::collections::BTreeMap;

use stanchion_check::{Diagnostic, Diagnostics};

use crate::app::Tree;
use crate::assembly::{Manifest, Provenance};
use crate::element::StackIndex;
use crate::{App, Assembly, SynthesizedStack};
use cross_stack::CrossStackUses;
use names::Names;

pub(crate) fn synthesize(app: &App) -> Result<Assembly, Diagnostics> {
    app.snapshot(|tree| {
        let mut diagnostics = tree.diagnostics.to_vec();
        let assembly = build(&tree, &mut diagnostics);
        let diagnostics = Diagnostics::from(diagnostics);
        if diagnostics.has_errors() {
            Err(diagnostics)
        } else {
            Ok(assembly.with_diagnostics(diagnostics))
        }
    })
}

fn build(tree: &Tree<'_>, diagnostics: &mut Vec<Diagnostic>) -> Assembly {
    let names = Names::settle(tree, diagnostics);
    let mut uses = CrossStackUses::new(tree);
    let mut templates: Vec<_> = (0..tree.stacks.len())
        .map(|index| template::build(tree, &names, StackIndex(index), &mut uses, diagnostics))
        .collect();
    uses.add_outputs(&names, &mut templates);
    let order = dependencies::order(tree, &uses, diagnostics);

    let mut stacks = Vec::new();
    let mut manifest = Manifest::new();
    let mut provenance = Provenance::new();
    for index in order {
        let data = &tree.stacks[index.0];
        let template = std::mem::take(&mut templates[index.0]);
        check_stack(tree, index, &template, diagnostics);
        manifest.add(dependencies::entry(tree, index, &uses, &template));
        provenance.add(&data.path.join("/"), names.provenance(tree, index));
        stacks.push(SynthesizedStack {
            name: data.name.clone(),
            path: data.path.join("/"),
            template,
        });
    }
    let assets: BTreeMap<String, Vec<u8>> =
        tree.assets.iter().map(|(name, asset)| (name.clone(), asset.content().to_vec())).collect();
    let artefacts = tree.stacks.iter().flat_map(|stack| {
        let files = stack.artefacts.iter();
        files.map(|(file, text)| (format!("{}/{file}", stack.name), text.clone()))
    });
    Assembly::new(stacks, manifest, provenance, assets, artefacts.collect())
}

/// What can be wrong with a stack as a whole.
fn check_stack(
    tree: &Tree<'_>,
    index: StackIndex,
    template: &stanchion_template::Template,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let stack = &tree.stacks[index.0];
    let path = stack.path.join("/");
    let valid_name = stack.name.len() <= 128
        && stack.name.starts_with(|first: char| first.is_ascii_alphabetic())
        && stack.name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-');
    if !valid_name {
        diagnostics.push(
            Diagnostic::error("CFN-005", "the stack's name cannot be used")
                .at_construct(path.clone())
                .at(stack.location)
                .found(format!("{:?}", stack.name))
                .allowed("a letter, then letters, digits and hyphens, at most 128 characters")
                .help("call the stack otherwise or set its name"),
        );
    }
    if let Some(description) = &stack.description
        && description.len() > 1024
    {
        diagnostics.push(
            Diagnostic::error("CFN-004", "the description is too long")
                .at_construct(path.clone())
                .at(stack.location)
                .property("Description")
                .found(format!("{} bytes", description.len()))
                .allowed("at most 1,024 bytes"),
        );
    }
    if template.resources().next().is_none()
        && template.section("Resources").is_none_or(stanchion_template::Map::is_empty)
    {
        diagnostics.push(
            Diagnostic::error("APP-005", "the stack has no resources")
                .at_construct(path)
                .at(stack.location)
                .allowed("a stack has at least one resource")
                .help("add a resource or leave the stack out"),
        );
    }
}
