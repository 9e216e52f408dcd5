//! Nested stacks whose templates are local files.

mod parameters;
mod reader;

use std::collections::BTreeMap;

use stanchion_template::{Map, Node, Parsed, Template};

use crate::code::{self, Code};
use crate::finding::{Diagnostic, Diagnostics, acknowledgement};
use reader::{Attributes, Reader};

/// The types of nested stacks, with the property that names the template.
const NESTED: [(&str, &str); 2] =
    [("AWS::CloudFormation::Stack", "TemplateURL"), ("AWS::Serverless::Application", "Location")];

/// A nested stack whose template is a file, as packaging tools upload it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NestedStack {
    /// The logical id of the nested stack.
    pub logical_id: String,
    /// The path of the template, relative to the folder of the outer template.
    pub path: String,
    /// True if a condition decides whether the nested stack exists.
    pub is_conditional: bool,
}

/// The template of a nested stack.
#[derive(Clone, Debug, PartialEq)]
pub enum NestedTemplate {
    /// The template was read.
    Read(Template),
    /// The template was read, but is not valid. Its own findings say why.
    Invalid,
    /// There is no such file, or it cannot be read, for this reason.
    Unreadable(String),
    /// The template contains the outer template again, through these files. No condition ends the nesting.
    Recursive(Vec<String>),
}

/// Returns the nested stacks whose templates are local files. A path is relative to the folder of the template.
///
/// ```
/// use stanchion_template::Template;
/// let text = "Resources: {Data: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: data/main.yaml}}}";
/// let nested = stanchion_check::nested_stacks(&Template::parse(text).unwrap().template);
/// assert_eq!((nested[0].logical_id.as_str(), nested[0].path.as_str()), ("Data", "data/main.yaml"));
/// ```
pub fn nested_stacks(template: &Template) -> Vec<NestedStack> {
    let mut found = Vec::new();
    for (id, body) in template.section("Resources").into_iter().flat_map(Map::iter) {
        let kind = body.get("Type").and_then(Node::as_text).unwrap_or_default();
        let property = NESTED.iter().find(|(it, _)| *it == kind).map(|(_, property)| *property);
        let path = property.and_then(|it| body.get("Properties")?.get(it)?.as_text());
        if let Some(path) = path.filter(|it| is_local(it)) {
            found.push(NestedStack {
                logical_id: id.to_owned(),
                path: path.to_owned(),
                is_conditional: body.get("Condition").is_some(),
            });
        }
    }
    found
}

fn is_local(path: &str) -> bool {
    let is_built = ["${", "{{", "://"].iter().any(|it| path.contains(it));
    !path.trim().is_empty() && !is_built && !path.starts_with("arn:")
}

/// Compares a template with the templates of its nested stacks, by the logical ids that [`nested_stacks`] returns:
/// the parameters that they get, and the outputs that the outer template reads.
pub fn check_nested(
    parsed: &Parsed,
    file: &str,
    nested: &BTreeMap<String, NestedTemplate>,
) -> Diagnostics {
    let root = parsed.template.shared_root();
    let reader = Reader { parsed, root: &root, file };
    let attributes = reader.attributes();
    let mut list: Vec<Diagnostic> = Vec::new();
    for stack in nested_stacks(&parsed.template) {
        match nested.get(&stack.logical_id) {
            Some(NestedTemplate::Read(child)) => {
                list.extend(parameters::findings(&reader, &stack, child));
                list.extend(outputs(&reader, &attributes, &stack, child));
            }
            Some(NestedTemplate::Unreadable(reason)) => {
                let message = format!("cannot read the nested template: {reason}");
                list.push(about(&reader, &stack, code::CFN_050, message).found(&stack.path));
            }
            Some(NestedTemplate::Recursive(way)) => {
                let message = format!("the nested template {} contains this template", stack.path);
                let found = about(&reader, &stack, code::CFN_058, message);
                list.push(found.found([&[file.to_owned()][..], way].concat().join(" -> ")));
            }
            Some(NestedTemplate::Invalid) | None => {}
        }
    }
    Diagnostics::from(list).acknowledge(&acknowledgement::of_root(&root))
}

/// Returns a finding about the property that names the template of a nested stack.
fn about(
    reader: &Reader<'_>,
    stack: &NestedStack,
    code: &'static Code,
    message: String,
) -> Diagnostic {
    let kind = reader.text(&["Resources", &stack.logical_id, "Type"]);
    let property = NESTED.iter().find(|(it, _)| *it == kind).map_or("", |(_, it)| it);
    let path = ["Resources", &stack.logical_id, "Properties", property];
    reader.finding(code, &path, message)
}

/// Reports outputs that the outer template reads and the nested template does not have.
fn outputs(
    reader: &Reader<'_>,
    attributes: &Attributes,
    stack: &NestedStack,
    child: &Template,
) -> Vec<Diagnostic> {
    let outputs = child.section("Outputs");
    let is_open =
        has_macros(child) || outputs.is_some_and(|it| it.keys().any(|it| it.starts_with("Fn::")));
    if is_open {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (path, attribute) in attributes.get(&stack.logical_id).into_iter().flatten() {
        let Some(name) = attribute.strip_prefix("Outputs.") else { continue };
        if outputs.is_some_and(|it| it.contains_key(name)) {
            continue;
        }
        let message = format!("the nested template {} has no output {name}", stack.path);
        let finding = reader.finding_at(code::CFN_052, path, message).found(attribute);
        let known: Vec<&str> = outputs.into_iter().flat_map(Map::keys).collect();
        let close = crate::nearest::nearest(name, known.iter().copied());
        found.push(match close {
            Some(close) => finding.help(format!("Use `{close}`")),
            None if known.is_empty() => finding.allowed("the template has no outputs"),
            None => finding.allowed(known.into_iter().take(20).collect::<Vec<_>>().join(", ")),
        });
    }
    found
}

/// Returns true if a macro of the account can change the sections of a template.
fn has_macros(template: &Template) -> bool {
    let is_own = |it: &Node| {
        let name = it.as_text().or_else(|| it.get("Name")?.as_text());
        name.is_none_or(|it| !it.starts_with("AWS::"))
    };
    match template.root().get("Transform") {
        Some(Node::List(names)) => names.iter().any(is_own),
        Some(name) => is_own(name),
        None => false,
    }
}
