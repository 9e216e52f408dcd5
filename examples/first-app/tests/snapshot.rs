//! Tests of the stacks: assertions about what matters most, and the whole templates.
//!
//! The snapshots in `tests/snapshots` are for reviewers. After an intended change, `INSTA_UPDATE=always cargo test`
//! writes them again.

use stanchion::check::Severity;
use stanchion::construct::Assembly;
use stanchion::prelude::*;
use stanchion::testing::*;

#[track_caller]
fn assembly() -> Assembly {
    let app = App::new();
    first_app::stacks(&app);
    synth(&app)
}

#[test]
fn data_is_encrypted_and_kept() {
    let assembly = assembly();
    let template = assembly.template("Storage");
    template
        .has_resource("AWS::EFS::FileSystem")
        .with("Encrypted", true)
        .with_attribute("DeletionPolicy", "Retain")
        .with_attribute("UpdateReplacePolicy", "Retain");
    template.count("AWS::EFS::MountTarget", 2);
    template.has_output("FileSystemId");
}

#[test]
fn the_file_system_can_be_mounted() {
    assert_mounts!(assembly(), "Machine" => "Data");
}

#[test]
fn nothing_is_worse_than_advice() {
    assembly().has_no_findings_above(Severity::Info);
}

#[test]
fn storage() {
    insta::assert_snapshot!("storage", assembly().snapshot());
}
