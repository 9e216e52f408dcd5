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
fn places_are_lines_of_the_files() {
    let folder = repository();
    let out = folder.path().join("out");
    let text = "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      PerformanceMode: maxIO\n";
    fs::write(out.join("Storage.template.yaml"), text).unwrap();
    // Line 3 of a program creates the resource.
    let stack = serde_json::json!({
        "path": "Storage", "name": "Storage", "template": "Storage.template.yaml",
        "dependencies": [], "parameters": {}, "parameterSources": {}, "requiredParameters": [],
        "tags": {}, "terminationProtection": false, "assets": [], "moved": [], "resourceCount": 1,
    });
    let manifest = serde_json::json!({ "version": 1, "stacks": [stack] });
    fs::write(out.join("manifest.json"), manifest.to_string()).unwrap();
    let origin = serde_json::json!({ "construct": "Storage/Data", "file": "src/main.rs", "line": 3, "column": 9 });
    let provenance =
        serde_json::json!({ "version": 1, "stacks": { "Storage": { "Data": origin } } });
    fs::write(out.join("provenance.json"), provenance.to_string()).unwrap();
    let run = review(&folder, &["git:HEAD", "out"]);
    let place = "    at out/Storage.template.yaml:5:7, src/main.rs:3:9\n";
    assert!(run.stdout.contains(place), "{}", run.stdout);
    let run = review(&folder, &["git:HEAD", "out", "--format", "sarif"]);
    let log: Value = serde_json::from_str(&run.stdout).unwrap();
    let locations = &log["runs"][0]["results"][0]["locations"];
    let uri = |at: usize| locations[at]["physicalLocation"]["artifactLocation"]["uri"].clone();
    assert_eq!((uri(0), uri(1)), ("src/main.rs".into(), "out/Storage.template.yaml".into()));
    // The lines of a snapshot count from the start of its file.
    fs::write(folder.path().join("a.snap"), format!("---\nsource: a.rs\n---\n{text}")).unwrap();
    let run = review(&folder, &["same.yaml", "a.snap"]);
    assert!(run.stdout.contains("    at a.snap:8:7\n"), "{}", run.stdout);
}

#[test]
fn pages_and_pictures_are_whole() {
    let folder = repository();
    let run = review(&folder, &["git:HEAD", "out", "--format", "html"]);
    assert!(run.stdout.starts_with("<!DOCTYPE html>") && run.stdout.ends_with("</html>\n"));
    assert_eq!(run.stdout.matches("<svg ").count(), 2, "a picture before, and one after");
    for other in ["http:", "https:", "src="] {
        let plain = run.stdout.replace("http://www.w3.org/2000/svg", "");
        assert!(!plain.contains(other), "{other}");
    }
    let draw = |format: &str| {
        synth_in(folder.path(), &["diagram", "same.yaml", "--format", format]).stdout
    };
    assert!(draw("svg").starts_with("<svg ") && draw("svg").contains(">Data</text>"));
    assert_eq!(draw("mermaid"), "flowchart LR\n  n0[\"Data<br/>EFS::FileSystem\"]\n");
    let run = synth_in(folder.path(), &["diagram", "missing.yaml"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("cannot read missing.yaml"), "{}", run.stderr);
    let run = synth_in(folder.path(), &["review-schema"]);
    let schema: Value = serde_json::from_str(&run.stdout).unwrap();
    assert!(schema["properties"]["stacks"].is_object());
}

#[test]
fn accepted_effects_do_not_fail() {
    let folder = repository();
    let accept = |text: &str| {
        fs::write(folder.path().join("accept.yaml"), text).unwrap();
        review(
            &folder,
            &[
                "git:HEAD",
                "out",
                "--acknowledge",
                "accept.yaml",
                "--fail-on",
                "data",
                "--fail-on",
                "replace",
            ],
        )
    };
    let both = "- {change: data, resource: Data, reason: empty}\n- {change: replace, resource: Data, reason: empty}\n";
    let run = accept(both);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert!(run.stdout.contains("    acknowledged: empty\n"), "{}", run.stdout);
    assert_eq!(accept("- {change: data, resource: Data, reason: empty}\n").code, 1);
    let run = accept(&format!("{both}- {{change: access, resource: Data, reason: x}}\n"));
    assert_eq!(run.code, 0);
    assert!(
        run.stderr.contains("accept.yaml:3:3: the change has no effect access of Data"),
        "{}",
        run.stderr
    );
    for (text, reason) in [
        ("- {change: data, resource: Data, reason: ''}\n", "has no reason"),
        ("- {change: other, resource: Data, reason: a}\n", "unknown variant `other`"),
        ("change: data\n", "the file must be a list"),
        ("- [", "accept.yaml"),
    ] {
        let run = accept(text);
        assert_eq!(run.code, 2, "{text}");
        assert!(run.stderr.contains(reason), "{text}: {}", run.stderr);
    }
}

#[test]
fn prices_are_those_of_the_user() {
    let folder = repository();
    let after =
        "Resources: {Data: {Type: 'AWS::EFS::FileSystem'}, Nat: {Type: 'AWS::EC2::NatGateway'}}\n";
    fs::write(folder.path().join("after.yaml"), after).unwrap();
    let priced = |text: &str| {
        fs::write(folder.path().join("prices.yaml"), text).unwrap();
        review(&folder, &["same.yaml", "after.yaml", "--prices", "prices.yaml"])
    };
    let run = priced("currency: EUR\nmonth: {NAT gateways: 30.5}\n");
    let shown = "  NAT gateways: 0 -> 1\n    0.00 -> 30.50 EUR a month (+30.50)\n";
    assert!(run.stdout.contains(shown), "{}", run.stdout);
    let run = priced("currency: EUR\nmonth: {NAT gateways: -1}\n");
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("it must be 0 or more"), "{}", run.stderr);
}

#[test]
fn only_programs_omit_the_templates_after_the_change() {
    let run = review(&repository(), &["git:HEAD"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("NEW is missing"), "{}", run.stderr);
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
        (
            "git:nowhere",
            "out",
            "git has no `./out` in the revision `nowhere`: commit the templates there",
        ),
        ("git:HEAD", "git:HEAD", "help: Use git:HEAD:PATH"),
        ("git:-x", "out", "use git:REVISION"),
        ("none", "out", "the folder has no CloudFormation template"),
    ] {
        let run = review(&folder, &[old, new]);
        assert_eq!(run.code, 2, "{old}: {}", run.stderr);
        assert!(run.stderr.contains(reason), "{old}: {}", run.stderr);
    }
}
