//! Types and properties that a program names in strings and that do not exist.

use stanchion_check::{Diagnostic, UnknownName, code};

/// Returns the finding about a default for a type or property that does not exist.
pub(crate) fn in_default(resource_type: &str, property: &str) -> Option<Diagnostic> {
    if let Some(unknown) = UnknownName::of_type(resource_type) {
        let message =
            format!("a default is for the resource type {resource_type}, which does not exist");
        let problem = Diagnostic::new(code::APP_021, message).found(format!("{resource_type:?}"));
        return Some(with_help(problem, unknown));
    }
    in_property(resource_type, property, "a default")
}

/// Returns the finding about a property that a type does not have. `what` sets or removes it.
pub(crate) fn in_property(resource_type: &str, property: &str, what: &str) -> Option<Diagnostic> {
    let unknown = UnknownName::of_property(resource_type, property)?;
    let message = format!("{what} is for a property that {resource_type} does not have");
    let problem = Diagnostic::new(code::APP_020, message)
        .property(property)
        .found(format!("{:?}", unknown.name));
    Some(with_help(problem, unknown))
}

fn with_help(problem: Diagnostic, unknown: UnknownName) -> Diagnostic {
    match (unknown.near, unknown.allowed) {
        (Some(near), _) => problem.help(format!("Use `{near}`")),
        (None, Some(allowed)) => problem.allowed(allowed),
        (None, None) => problem,
    }
}
