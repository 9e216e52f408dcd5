//! Compares the templates with those in `tests/snapshots`, which reviewers read.
//!
//! After a change that is meant, `INSTA_UPDATE=always cargo test` writes them again.

use stanchion::prelude::*;

#[test]
fn storage() {
    let app = App::new();
    first_app::stacks(&app);
    let assembly = app.synth().expect("the stacks have no errors");
    insta::assert_snapshot!("storage", assembly.stacks()[0].template.to_yaml());
}
