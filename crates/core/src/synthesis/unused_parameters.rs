//! Removes parameters that a template has only if something uses them.

use std::collections::BTreeSet;

use stanchion_template::language::sub;
use stanchion_template::{Map, Node, Template};

use super::names::Names;
use crate::tree::{StackIndex, Tree};

/// Removes parameters that [`Scope::parameter_if_used`](crate::Scope::parameter_if_used) added and that the template does
/// not use. Returns their logical ids.
pub(super) fn remove(
    tree: &Tree,
    names: &Names,
    index: StackIndex,
    template: &mut Template,
) -> BTreeSet<String> {
    let candidates = &tree.stacks[index.0].parameters_if_used;
    let mut unused: BTreeSet<String> =
        candidates.iter().map(|it| names.of(*it).to_owned()).collect();
    if unused.is_empty() {
        return unused;
    }
    // Sections outside of `Parameters` name a parameter as the argument of a function or in the text of `Fn::Sub`.
    for section in ["Conditions", "Rules", "Resources", "Outputs"] {
        for node in template.section(section).into_iter().flat_map(Map::values) {
            node.walk(&mut |it: &Node| {
                if let Some(text) = it.as_text() {
                    unused.remove(text);
                    for variable in sub::variables(text) {
                        unused.remove(variable.name());
                    }
                }
            });
        }
    }
    for name in &unused {
        template.parameters_mut().remove(name);
    }
    unused
}
