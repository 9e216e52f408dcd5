//! Everything a change has to pass.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::process::{self, Error, Result};
use crate::{emulator, fuzz, generate, lint, reference, tidy};

/// Crates whose documentation is written by hand.
const DOCUMENTED: [&str; 8] = [
    "stanchion-template",
    "stanchion-schema",
    "stanchion-check",
    "stanchion-core",
    "stanchion-constructs",
    "stanchion-cli",
    "stanchion-deploy",
    "stanchion",
];

type Step = fn(&Path) -> Result;

/// Runs every step, and stops at the first that fails.
pub(crate) fn run() -> Result {
    let root = process::root();
    let steps: [(&str, Step); 12] = [
        ("format", |root| process::run(cargo(root).args(["fmt", "--all", "--check"]))),
        ("tidy", tidy::run),
        ("clippy", |root| {
            let arguments =
                ["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];
            process::run(cargo(root).args(arguments))
        }),
        ("tests", |root| process::run(cargo(root).args(["test", "--workspace", "--locked"]))),
        ("deploying to an emulator", |root| emulator::run(root, None)),
        ("rule reference", |root| reference::run(root, true)),
        ("fuzz", |_| fuzz::run(&fuzz::Options { seconds: 10, seed: 1 })),
        ("documentation", documentation),
        ("a new program", new_program),
        ("cfn-lint", lint::run),
        ("generated code", generated),
        ("dependencies", dependencies),
    ];
    for (name, step) in steps {
        println!("\n== {name}");
        let start = Instant::now();
        step(&root)?;
        println!("== {name}: {:.1} s", start.elapsed().as_secs_f64());
    }
    println!("\neverything passed");
    Ok(())
}

fn cargo(root: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    // Snapshots that are missing or differ fail, they are never written here.
    command.current_dir(root).env("INSTA_UPDATE", "no");
    command
}

fn documentation(root: &Path) -> Result {
    let mut command = cargo(root);
    command.args(["doc", "--no-deps", "--locked"]).env("RUSTDOCFLAGS", "-D warnings");
    for name in DOCUMENTED {
        command.args(["-p", name]);
    }
    process::run(&mut command)
}

/// Makes a program with `synth init` and runs its tests, as a user would.
fn new_program(root: &Path) -> Result {
    let folder = root.join("target/init/my-stacks");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)
            .map_err(|source| Error::File { path: folder.clone(), source })?;
    }
    process::run(cargo(root).args(["run", "--quiet", "-p", "synth", "--", "init"]).arg(&folder))?;
    // The same versions as here, so that nothing has to be fetched.
    process::write(&folder.join("Cargo.lock"), &process::read(&root.join("Cargo.lock"))?)?;
    // A workspace of its own; target/ lies inside ours.
    let manifest = folder.join("Cargo.toml");
    let mut text = process::read(&manifest)?;
    text.extend_from_slice(b"\n[workspace]\n");
    process::write(&manifest, &text)?;
    let target = root.join("target/init/build");
    process::run(cargo(&folder).args(["test", "--quiet"]).env("CARGO_TARGET_DIR", &target))?;
    let mut command = cargo(&folder);
    command.args(["run", "--quiet"]).env("CARGO_TARGET_DIR", &target);
    process::run(command.stdout(std::process::Stdio::null()))
}

/// What is committed is what would be generated; needs npm, which not every machine has.
fn generated(_: &Path) -> Result {
    if Command::new("npm").arg("--version").output().is_err() {
        println!(
            "SKIPPED: npm is not installed, so the sources of the generated code cannot be fetched"
        );
        return Ok(());
    }
    generate::run(&generate::Options { check: true, ..generate::Options::default() })
}

fn dependencies(root: &Path) -> Result {
    let known =
        cargo(root).args(["deny", "--version"]).output().is_ok_and(|it| it.status.success());
    if !known {
        println!("SKIPPED: cargo-deny is not installed");
        return Ok(());
    }
    process::run(cargo(root).args(["deny", "check", "bans", "licenses", "sources"]))
}
