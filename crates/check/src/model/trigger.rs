//! Functions that other resources invoke, and the permissions that allow it.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::Node;
use stanchion_template::language::Reference;

use super::script::Script;
use crate::view::identity::resource_of;
use crate::view::{Resource, View};

const FUNCTION: &str = "AWS::Lambda::Function";

/// Returns the function of the template that a value names: by its name, its ARN, a version, an alias, or a string that
/// contains one of these.
pub(crate) fn function_of<'a>(view: &View<'a>, node: &Node) -> Option<Resource<'a>> {
    let named = resource_of(view, node).or_else(|| {
        let script = Script::of(node);
        let names: BTreeSet<&str> = script.references().map(Reference::name).collect();
        let mut functions =
            names.iter().filter_map(|it| view.resource(it)).filter(|it| is_function(it.kind));
        functions.next()
    })?;
    match named.kind {
        FUNCTION => Some(named),
        kind if is_function(kind) => {
            let function = resource_of(view, named.get("FunctionName")?)?;
            (function.kind == FUNCTION).then_some(function)
        }
        _ => None,
    }
}

fn is_function(kind: &str) -> bool {
    matches!(kind, FUNCTION | "AWS::Lambda::Alias" | "AWS::Lambda::Version")
}

/// The Lambda permissions of a template by the function that they are about.
#[derive(Debug, Default)]
pub(crate) struct Invokers<'a> {
    by_function: BTreeMap<&'a str, Vec<Resource<'a>>>,
    /// True if a permission can be about any function.
    is_open: bool,
}

impl<'a> Invokers<'a> {
    pub(crate) fn of(view: &View<'a>) -> Invokers<'a> {
        let names: BTreeMap<&str, &str> =
            view.of(FUNCTION).filter_map(|it| Some((it.text("FunctionName")?, it.id))).collect();
        let mut all = Invokers { is_open: view.has_macros(), ..Invokers::default() };
        for permission in view.of("AWS::Lambda::Permission") {
            let Some(named) = permission.get("FunctionName") else { continue };
            let function = match named.as_text() {
                Some(name) => {
                    let name = name.rsplit(":function:").next().unwrap_or(name);
                    names.get(name.split(':').next().unwrap_or(name)).copied()
                }
                None => {
                    let function = function_of(view, named);
                    all.is_open |= function.is_none();
                    function.map(|it| it.id)
                }
            };
            if let Some(id) = function {
                all.by_function.entry(id).or_default().push(permission);
            }
        }
        all
    }

    /// Returns the permissions that allow a service to invoke a function, or `None` if that is unknown. A service is the
    /// start of its principal.
    pub(crate) fn allowing(&self, function: &str, service: &str) -> Option<Vec<Resource<'a>>> {
        if self.is_open {
            return None;
        }
        let mut allowing = Vec::new();
        for permission in self.by_function.get(function).into_iter().flatten() {
            let principal = permission.get("Principal").map(Script::of)?;
            let first = principal.text.split('.').next().unwrap_or_default();
            if !principal.is_complete || first.contains('$') || first.contains("{{") {
                return None;
            }
            let rest = principal.text.strip_prefix(service);
            if first == "*" || rest.is_some_and(|it| it.is_empty() || it.starts_with('.')) {
                allowing.push(*permission);
            }
        }
        Some(allowing)
    }
}
