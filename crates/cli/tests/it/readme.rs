//! The README shows commands that run, and reports as they are printed.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::support::synth_in;

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).unwrap()
}

/// The lines of the shell blocks, without their comments.
fn commands() -> Vec<String> {
    let text = readme();
    let blocks = text.split("```sh\n").skip(1).map(|it| it.split("```").next().unwrap());
    blocks
        .flat_map(str::lines)
        .map(|line| line.split(" #").next().unwrap().trim().to_owned())
        .collect()
}

#[test]
fn reports_are_shown_as_they_are_printed() {
    let readme = readme();
    let template = "docs/examples/wall.template.yaml";
    let check = synth_in(&root(), &["check", template]);
    assert_eq!(check.code, 1);
    let errors: Vec<&str> =
        check.stderr.split("\n\n").filter(|it| it.starts_with("error[")).collect();
    assert_eq!(errors.len(), 2, "{}", check.stderr);
    for error in errors {
        assert!(readme.contains(error), "the README does not show\n{error}");
    }
    let mounts = synth_in(&root(), &["explain", "mounts", template]).stdout;
    assert!(readme.contains(mounts.trim_end()), "the README does not show\n{mounts}");
}

#[test]
fn commands_run() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["examples", "docs/examples", "snapshots"] {
        let to = folder.path().join(name);
        fs::create_dir_all(&to).unwrap();
        for entry in fs::read_dir(root().join(name)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
            }
        }
    }
    // A review reads a revision.
    for arguments in [&["init", "-q"][..], &["add", "."], &["commit", "-q", "-m", "examples"]] {
        let mut git = Command::new("git");
        git.args(["-c", "user.name=n", "-c", "user.email=e"]).args(arguments);
        assert!(git.current_dir(folder.path()).status().unwrap().success());
    }
    let mut count = 0;
    // The assembly comes first: other commands read it.
    let mut commands = commands();
    commands.sort_by_key(|it| !it.contains("--out"));
    for command in commands {
        let Some(arguments) = command.strip_prefix("cargo synth") else { continue };
        let arguments: Vec<&str> = arguments.split_whitespace().collect();
        // `cargo xtask new-program` runs `init` and what it writes.
        if arguments.first() == Some(&"init") {
            continue;
        }
        let run = synth_in(folder.path(), &arguments);
        let is_faulty = command.contains("check docs/examples");
        assert_eq!(run.code, i32::from(is_faulty), "{command}\n{}", run.stderr);
        assert!(!run.stdout.is_empty() || command.contains("check") || command.contains("--out"));
        count += 1;
    }
    assert!(count > 10, "only {count} commands");
}
