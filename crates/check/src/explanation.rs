//! Describes the mounts of a template.

use stanchion_template::language::ParameterValues;
use stanchion_template::{Node, Template};

use crate::analysis::Analysis;
use crate::examination::meaning;
use crate::mount;
use crate::view::{Source, View};

pub(crate) fn explain_mounts(template: &Template) -> String {
    let written = Node::Map(template.root().clone());
    let meaning = meaning(template, &ParameterValues::default());
    let source = Source { written: &written, spans: None, file: "", meaning: &meaning };
    let Some(scenario) = meaning.scenarios().first() else { return String::new() };
    let cx = Analysis::new(View::of_scenario(source, scenario));
    mount::explain(cx.mounts())
}
