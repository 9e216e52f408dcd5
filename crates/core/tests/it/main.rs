//! Tests of the construct tree from outside.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests")]

mod acknowledgements;
mod assembly;
mod cross_stack;
mod errors;
mod escape;
mod ids;
mod kept;
mod messages;
mod moves;
mod order;
mod owned;
mod testing;
mod tree;

use stanchion_core::App;

/// Returns the YAML of an app's first stack.
#[track_caller]
fn yaml(app: &App) -> String {
    match app.synth() {
        Ok(assembly) => assembly.stacks()[0].template.to_yaml(),
        Err(diagnostics) => panic!("{diagnostics}"),
    }
}

/// Returns the rules of an app's errors, and their text.
#[track_caller]
fn errors(app: &App) -> (Vec<String>, String) {
    let diagnostics = app.synth().unwrap_err();
    (diagnostics.iter().map(|it| it.code.id.to_string()).collect(), diagnostics.to_string())
}
