//! `deploy` runs the program `stanchion-deploy`.
#![cfg(unix)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// Creates a folder on the same disk as the binaries, so that they can be linked into it.
fn folder() -> TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

/// Links `stanchion` into a folder without the deployer, which may be next to the original.
fn alone(folder: &Path) -> Command {
    let own = folder.join("stanchion");
    fs::hard_link(env!("CARGO_BIN_EXE_stanchion"), &own).unwrap();
    Command::new(own)
}

/// Writes a `stanchion-deploy` that prints its name and arguments and returns an exit code.
fn fake(folder: &Path, name: &str, code: i32) {
    let text = format!("#!/bin/sh\nprintf '%s' '{name}:'\nprintf '<%s>' \"$@\"\nexit {code}\n");
    fs::write(folder.join("script"), text).unwrap();
    // Another process writes the script, because a file that this process has open for writing cannot be run.
    let make = "cp script stanchion-deploy && chmod +x stanchion-deploy";
    assert!(Command::new("sh").args(["-c", make]).current_dir(folder).status().unwrap().success());
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn says(output: &Output) -> (Option<i32>, String) {
    (output.status.code(), text(&output.stdout))
}

#[test]
fn arguments_and_exit_code_pass_through() {
    let (here, path) = (folder(), folder());
    fake(path.path(), "path", 3);
    let run = |program: &mut Command| program.env("PATH", path.path()).output().unwrap();
    let arguments = ["deploy", "up", "out folder", "--yes", "--parameter", "A=b", "--help"];
    let output = run(alone(here.path()).args(arguments));
    let expected = "path:<up><out folder><--yes><--parameter><A=b><--help>".to_owned();
    assert_eq!(says(&output), (Some(3), expected), "{}", text(&output.stderr));
    for help in ["--help", "--version"] {
        let output = run(Command::new(here.path().join("stanchion")).args(["deploy", help]));
        assert_eq!(says(&output), (Some(3), format!("path:<{help}>")));
    }
}

#[test]
fn the_deployer_beside_the_program_comes_first() {
    let (here, path) = (folder(), folder());
    fake(here.path(), "beside", 0);
    fake(path.path(), "path", 0);
    let output = alone(here.path()).args(["deploy", "plan"]).env("PATH", path.path()).output();
    assert_eq!(says(&output.unwrap()), (Some(0), "beside:<plan>".to_owned()));
}

#[test]
fn a_missing_deployer_says_how_to_install_it() {
    let (here, path) = (folder(), folder());
    // A folder, and a file without permission to run, are not programs.
    fs::write(path.path().join("stanchion-deploy"), "").unwrap();
    fs::create_dir(here.path().join("stanchion-deploy")).unwrap();
    let output = alone(here.path()).args(["deploy", "up"]).env("PATH", path.path()).output();
    let output = output.unwrap();
    assert_eq!(says(&output), (Some(2), String::new()));
    let message = text(&output.stderr);
    assert!(message.contains("cargo install stanchion-deploy"), "{message}");
}

#[test]
fn help_lists_it() {
    let output = Command::new(env!("CARGO_BIN_EXE_stanchion")).arg("--help").output().unwrap();
    let help = text(&output.stdout);
    assert!(help.lines().any(|it| it.trim_start().starts_with("deploy ")), "{help}");
}
