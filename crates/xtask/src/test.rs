//! All checks that a change must pass.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::process::{self, Result, cargo};
use crate::{
    access, book, boot, emulator, facts, fuzz, generate, lint, new_program, package, page,
    reference, tidy,
};

/// The crates whose documentation is written by hand.
const DOCUMENTED: [&str; 9] = [
    "stanchion-template",
    "stanchion-schema",
    "stanchion-check",
    "stanchion-review",
    "stanchion-core",
    "stanchion-constructs",
    "stanchion-cli",
    "stanchion-deploy",
    "stanchion",
];

type Step = fn(&Path) -> Result;

/// Runs every step. Stops at the first that fails.
pub(crate) fn run() -> Result {
    let root = process::root();
    let steps: [(&str, Step); 20] = [
        ("format", |root| process::run(cargo(root).args(["fmt", "--all", "--check"]))),
        ("tidy", tidy::run),
        ("rule reference", |root| reference::run(root, true)),
        ("clippy", |root| {
            let arguments =
                ["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];
            process::run(cargo(root).args(arguments))
        }),
        ("tests", |root| process::run(cargo(root).args(["test", "--workspace", "--locked"]))),
        ("comparisons of policies", |root| access::run(root, access::FEW, 1)),
        ("deploying to an emulator", |root| emulator::run(root, None)),
        ("booting instances", |root| boot::run(root, None)),
        ("page of a review", page::run),
        ("fuzz", |_| fuzz::run(&fuzz::Options { seconds: 10, seed: 1 })),
        ("documentation", documentation),
        ("a new program", new_program::run),
        ("site of the book", |root| book::build(root).map(drop)),
        ("commands of the book", |root| book::run(root, &book::Options::default())),
        // `cargo xtask package` builds the packages, which takes minutes. .ci/run does both.
        ("packages", |root| package::run(root, false)),
        ("cfn-lint", lint::run),
        ("drawn configurations", |root| lint::drawn::run(root, 3)),
        ("generated code", generated),
        ("facts of service models", |root| facts::run(root, false)),
        ("dependencies", dependencies),
    ];
    for (name, step) in steps {
        println!("\n== {name}");
        let start = Instant::now();
        step(&root)?;
        println!("== {name}: {:.1} s", start.elapsed().as_secs_f64());
    }
    println!("\nall checks passed");
    Ok(())
}

fn documentation(root: &Path) -> Result {
    let mut command = cargo(root);
    command.args(["doc", "--no-deps", "--locked"]).env("RUSTDOCFLAGS", "-D warnings");
    for name in DOCUMENTED {
        command.args(["-p", name]);
    }
    process::run(&mut command)
}

/// Checks that the generated code is current. Requires npm, which may not be installed.
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
