//! Compares the templates with those in `tests/snapshots`, which reviewers read.
//!
//! After an intended change, `INSTA_UPDATE=always cargo test` writes the snapshots again.

use stanchion::prelude::*;

#[test]
fn storage() {
    let app = App::new();
    first_app::stacks(&app);
    let assembly = app.synth().expect("the stacks have no errors");
    insta::assert_snapshot!("storage", assembly.stacks()[0].template.to_yaml());
}
