//! A program with `stanchion` as its only dependency, which runs itself with arguments.
//!
//! The test uses every macro, so it does not compile if a macro names a crate that is not a dependency of the
//! program.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests")]

use std::process::{self, Command, ExitCode};

use stanchion::prelude::*;

/// The variable is set if the process runs as the program and not as its test.
const INSIDE: &str = "STANCHION_TEST_PROGRAM";

fn main() -> ExitCode {
    if std::env::var_os(INSIDE).is_some() {
        return program();
    }
    prints_its_template();
    names_its_commands();
    #[cfg(unix)]
    hands_over_to_the_deployer();
    println!("the program passed");
    ExitCode::SUCCESS
}

fn program() -> ExitCode {
    let block = cidr!("10.20.0.0/16");
    let path = local_mount_path!("/mnt/data");
    // The closure borrows from its surroundings.
    stanchion::main(|app| {
        let stack = app.stack("Training");
        let network = Vpc::builder(block).zones(2).nat(Nat::One).build(&stack, "Network");
        let data = FileSystem::builder(&network).build(&stack, "Data");
        let instance = Instance::builder(&network, "r6i.large").build(&stack, "Instance");
        data.mount_on(&instance, mount_path!("/mnt/data"), Mount::read_write());
        let topic = stack.add("Topic", stanchion::aws::sns::Topic::new().display_name("Done"));
        stack.output(
            "Line",
            Output::new(text![path.to_string(), " ", topic.reference()].into_value()),
        );
    })
}

fn run(arguments: &[&str], path: Option<&std::path::Path>) -> process::Output {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(arguments).env(INSIDE, "1");
    if let Some(path) = path {
        command.env("PATH", path);
    }
    command.output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn prints_its_template() {
    let output = run(&[], None);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let template = text(&output.stdout);
    for part in ["CidrBlock: 10.20.0.0/16", "/mnt/data efs", "Value: !Sub /mnt/data ${Topic}"] {
        assert!(template.contains(part), "{part} is not in {template}");
    }
}

fn names_its_commands() {
    let output = run(&["--help"], None);
    let help = text(&output.stdout);
    for command in ["check", "rules", "explain", "deploy", "completions", "man"] {
        let names = |it: &str| it.split_whitespace().next() == Some(command);
        assert!(help.lines().any(names), "{command} is not in {help}");
    }
}

#[cfg(unix)]
fn hands_over_to_the_deployer() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("script"), "#!/bin/sh\necho \"$@\"\nexit 7\n").unwrap();
    // Another process writes the script, because a file that this process has open for writing cannot be run.
    let make = "cp script stanchion-deploy && chmod +x stanchion-deploy";
    let made = Command::new("sh").args(["-c", make]).current_dir(folder.path()).status();
    assert!(made.unwrap().success());
    let output = run(&["deploy", "plan", "out", "--json"], Some(folder.path()));
    let (code, stdout) = (output.status.code(), text(&output.stdout));
    assert_eq!((code, stdout), (Some(7), "plan out --json\n"), "{}", text(&output.stderr));
}
