//! The command `review`.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::support::{Run, synth_in};

const BEFORE: &str = "Resources: {Data: {Type: 'AWS::EFS::FileSystem', Properties: {PerformanceMode: generalPurpose}}}\n";
const AFTER: &str =
    "Resources: {Data: {Type: 'AWS::EFS::FileSystem', Properties: {PerformanceMode: maxIO}}}\n";

fn git(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=n", "-c", "user.email=e", "-c", "init.defaultBranch=main"]);
    let output = command.args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Returns a repository with a template in a folder, which was changed after the commit.
fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    fs::create_dir(&out).unwrap();
    fs::write(out.join("Storage.template.yaml"), BEFORE).unwrap();
    fs::write(out.join("manifest.json"), "{}").unwrap();
    git(folder.path(), &["init", "-q"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "-q", "-m", "c"]);
    fs::write(out.join("Storage.template.yaml"), AFTER).unwrap();
    fs::write(folder.path().join("same.yaml"), BEFORE).unwrap();
    folder
}

fn review(folder: &tempfile::TempDir, arguments: &[&str]) -> Run {
    synth_in(folder.path(), &[&["review"], arguments].concat())
}

#[test]
fn revisions_folders_and_files_are_compared() {
    let folder = repository();
    let replaced = "Data (AWS::EFS::FileSystem) is replaced by an empty resource";
    for (old, new) in [
        ("git:HEAD", "out"),
        ("git:HEAD:out", "out"),
        ("git:HEAD:./out/", "out"),
        ("git:HEAD:out/Storage.template.yaml", "out/Storage.template.yaml"),
        ("git:main", "out/Storage.template.yaml"),
        ("same.yaml", "out"),
    ] {
        let run = review(&folder, &[old, new]);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{old} {new}");
        assert!(run.stdout.contains(replaced), "{old} {new}: {}", run.stdout);
        let run = review(&folder, &[old, new, "--fail-on", "access"]);
        assert_eq!(run.code, 0, "{old} {new}");
        let run = review(&folder, &[old, new, "--fail-on", "access", "--fail-on", "data"]);
        assert_eq!(run.code, 1, "{old} {new}");
    }
    let run = review(&folder, &["git:HEAD:out", "same.yaml", "--fail-on", "any"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, "no change\n"));
}

#[test]
fn formats_have_the_same_content() {
    let folder = repository();
    let run = review(&folder, &["git:HEAD", "out", "--format", "json"]);
    let document: Value = serde_json::from_str(&run.stdout).unwrap();
    let stack = &document["stacks"][0];
    assert_eq!(stack["kinds"], serde_json::json!(["data", "replace", "findings"]));
    assert_eq!(stack["review"]["data"][0]["logicalId"], "Data");
    assert_eq!(stack["review"]["replaced"][0]["source"], "registry");
    let run = review(&folder, &["git:HEAD", "out", "--format", "markdown"]);
    assert!(run.stdout.starts_with("<!-- stanchion-review -->\n"), "{}", run.stdout);
    assert!(run.stdout.contains("<summary>data at risk (1)</summary>"), "{}", run.stdout);
}

#[test]
fn a_stack_that_only_one_side_has_is_added_or_removed() {
    let folder = repository();
    fs::write(folder.path().join("out/New.template.yaml"), BEFORE).unwrap();
    let run = review(&folder, &["git:HEAD", "out", "--format", "json"]);
    let document: Value = serde_json::from_str(&run.stdout).unwrap();
    let names: Vec<&str> = document["stacks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["stack"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["New", "Storage"]);
    assert_eq!(document["stacks"][0]["review"]["added"][0]["logicalId"], "Data");
}

#[test]
fn what_cannot_be_read_is_named() {
    let folder = repository();
    fs::write(folder.path().join("text.yaml"), "a: [").unwrap();
    fs::create_dir(folder.path().join("none")).unwrap();
    fs::write(folder.path().join("none/notes.txt"), "").unwrap();
    for (old, new, reason) in [
        ("missing.yaml", "out", "cannot read missing.yaml"),
        ("text.yaml", "out", "text.yaml is not a template"),
        ("git:nowhere", "out", "git cat-file -t nowhere:./out: "),
        ("git:HEAD", "git:HEAD", "help: Use git:HEAD:PATH"),
        ("git:-x", "out", "use git:REVISION"),
        ("none", "out", "the folder has no CloudFormation template"),
    ] {
        let run = review(&folder, &[old, new]);
        assert_eq!(run.code, 2, "{old}: {}", run.stderr);
        assert!(run.stderr.contains(reason), "{old}: {}", run.stderr);
    }
}
