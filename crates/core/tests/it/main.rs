//! The construct tree as users see it.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests")]

mod acknowledgements;
mod assembly;
mod cross_stack;
mod errors;
mod escape;
mod ids;
mod order;
mod tree;

use stanchion_core::App;

/// The YAML of an app's first stack.
#[track_caller]
fn yaml(app: &App) -> String {
    match app.synth() {
        Ok(assembly) => assembly.stacks()[0].template.to_yaml(),
        Err(diagnostics) => panic!("{diagnostics}"),
    }
}

/// The rules of an app's errors, and their text.
#[track_caller]
fn errors(app: &App) -> (Vec<String>, String) {
    let diagnostics = app.synth().unwrap_err();
    (diagnostics.iter().map(|it| it.code.id.to_string()).collect(), diagnostics.to_string())
}
