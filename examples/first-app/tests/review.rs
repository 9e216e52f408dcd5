//! The program compares its stacks with the templates that are committed.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn run(folder: &Path, program: &str, arguments: &[&str]) -> Output {
    Command::new(program).args(arguments).current_dir(folder).output().unwrap()
}

fn git(folder: &Path, arguments: &[&str]) {
    let names = ["-c", "user.name=n", "-c", "user.email=e", "-c", "init.defaultBranch=main"];
    let output = run(folder, "git", &[&names, arguments].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Returns the exit code and what the program prints.
fn review(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = run(folder, env!("CARGO_BIN_EXE_first-app"), &[&["review"], arguments].concat());
    let text = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(text).unwrap())
}

#[test]
fn stacks_are_compared_with_committed_templates() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("review");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let written = run(&folder, env!("CARGO_BIN_EXE_first-app"), &["--out", "deployed"]);
    assert!(written.status.success(), "{}", String::from_utf8_lossy(&written.stderr));
    let template = folder.join("deployed/Storage.template.yaml");
    let text = fs::read_to_string(&template).unwrap();
    assert!(text.contains("Encrypted: true"), "{text}");
    fs::write(&template, text.replace("Encrypted: true", "Encrypted: false")).unwrap();
    git(&folder, &["init", "-q"]);
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "-q", "-m", "c"]);

    let (code, text) = review(&folder, &["git:HEAD", "--fail-on", "data"]);
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("Encrypted changes; certain (registry)"), "{text}");
    // The line of the program that creates the file system.
    assert!(text.contains("src/lib.rs:"), "{text}");
    let (code, with_path) = review(&folder, &["git:HEAD:deployed", "--fail-on", "data"]);
    assert_eq!((code, with_path), (Some(1), text));

    let (code, text) = review(&folder, &["git:HEAD:nowhere"]);
    assert_eq!(code, Some(2), "{text}");
    git(&folder, &["rm", "-q", "-r", "--cached", "deployed"]);
    git(&folder, &["commit", "-q", "-m", "d"]);
    let (code, text) = review(&folder, &["git:HEAD"]);
    assert_eq!(code, Some(2), "{text}");
    assert!(text.contains("HEAD has no file NAME.template.yaml"), "{text}");
    for other in ["a", "b"] {
        fs::create_dir_all(folder.join(other)).unwrap();
        fs::copy(&template, folder.join(other).join("Storage.template.yaml")).unwrap();
    }
    git(&folder, &["add", "a", "b"]);
    git(&folder, &["commit", "-q", "-m", "e"]);
    let (code, text) = review(&folder, &["git:HEAD"]);
    assert_eq!(code, Some(2), "{text}");
    assert!(text.contains("Use one of git:HEAD:a, git:HEAD:b"), "{text}");
}
