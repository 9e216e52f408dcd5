//! The deployer reads only files inside the folder of the assembly, and only those that the manifest describes.

#![allow(missing_docs, clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::Path;

use stanchion_constructs::sns::Topic;
use stanchion_core::{App, Asset, Format};
use stanchion_deploy::{Assembly, Error};

/// Writes an assembly with one asset, and returns its folder.
fn written() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let app = App::new();
    let stack = app.stack("Storage");
    stack.asset(Asset::bytes("zip", b"code".to_vec()));
    Topic::builder().build(&stack, "Topic");
    app.synth().unwrap().write(folder.path(), Format::Yaml).unwrap();
    folder
}

fn edit(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{text}");
    fs::write(path, text.replace(from, to)).unwrap();
}

/// Reads every file of an assembly, and returns the first error.
fn problem(folder: &Path) -> Option<String> {
    let read = || -> Result<(), Error> {
        let assembly = Assembly::read(folder)?;
        for stack in assembly.stacks() {
            assembly.template(stack)?;
            for name in &stack.assets {
                assembly.file(name)?;
            }
        }
        Ok(())
    };
    read().err().map(|it| it.to_string())
}

#[test]
fn a_written_assembly_is_read() {
    assert_eq!(problem(written().path()), None);
}

#[test]
fn a_file_that_the_manifest_does_not_describe_is_refused() {
    let asset = |folder: &Path| Assembly::read(folder).unwrap().stacks()[0].assets[0].clone();
    for name in ["Storage.template.yaml", "provenance.json", "assets"] {
        let folder = written();
        let path = match name {
            "assets" => folder.path().join(asset(folder.path())),
            name => folder.path().join(name),
        };
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, &text[..text.len() - 1]).unwrap();
        let problem = problem(folder.path()).unwrap();
        let file = path.file_name().unwrap().to_str().unwrap();
        assert!(problem.contains(file), "{problem}");
        assert!(problem.contains("is not the one that manifest.json describes"), "{problem}");
        assert!(problem.contains("help: Run the program again"), "{problem}");
    }
}

#[test]
fn a_manifest_without_the_digest_of_a_file_is_refused() {
    let folder = written();
    edit(&folder.path().join("manifest.json"), "\"provenance.json\":", "\"other.json\":");
    let problem = problem(folder.path()).unwrap();
    assert!(problem.contains("manifest.json has no digest of the file"), "{problem}");
}

#[test]
fn provenance_may_be_absent() {
    let folder = written();
    fs::remove_file(folder.path().join("provenance.json")).unwrap();
    assert_eq!(problem(folder.path()), None);
}

#[test]
fn names_do_not_lead_out_of_the_folder() {
    for name in ["../outside.yaml", "/etc/hostname", "assets/../Storage.template.yaml"] {
        let folder = written();
        edit(&folder.path().join("manifest.json"), "Storage.template.yaml", name);
        let problem = problem(folder.path()).unwrap();
        assert!(problem.contains("outside of the folder of the assembly"), "{name}: {problem}");
    }
}

#[cfg(unix)]
#[test]
fn links_do_not_lead_out_of_the_folder() {
    let (folder, outside) = (written(), tempfile::tempdir().unwrap());
    let (template, target) =
        (folder.path().join("Storage.template.yaml"), outside.path().join("template.yaml"));
    fs::rename(&template, &target).unwrap();
    std::os::unix::fs::symlink(&target, &template).unwrap();
    let problem = problem(folder.path()).unwrap();
    assert!(problem.contains("outside of the folder of the assembly"), "{problem}");
}
