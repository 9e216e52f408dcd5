//! `cargo xtask mutants`: the share of changed programs that the tests notice, for each area of the checks and of the
//! deployer.
//!
//! cargo-mutants changes one function or operator at a time and runs the tests. The sample is the same for the same
//! source: every n-th change of an area.

mod copy;

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use stanchion_template::counted;

use crate::process::{self, Error, Result, output, read_json};
use crate::workspace::Workspace;

/// A part of the program whose tests are judged together. The tests of its own package have to notice the changes.
struct Area {
    name: &'static str,
    package: &'static str,
    /// The files, as patterns.
    files: &'static [&'static str],
    /// The test program that runs beside the unit tests.
    tests: &'static str,
}

const AREAS: [Area; 7] = [
    Area {
        name: "language",
        package: "stanchion-template",
        files: &["crates/template/src/language/**/*.rs"],
        tests: "it",
    },
    Area {
        name: "view",
        package: "stanchion-check",
        files: &["crates/check/src/view/**/*.rs"],
        tests: "it",
    },
    Area {
        name: "model",
        package: "stanchion-check",
        files: &["crates/check/src/model/**/*.rs"],
        tests: "it",
    },
    Area {
        name: "mount",
        package: "stanchion-check",
        files: &["crates/check/src/mount/**/*.rs"],
        tests: "it",
    },
    Area {
        name: "schema",
        package: "stanchion-check",
        files: &["crates/check/src/schema/**/*.rs"],
        tests: "it",
    },
    Area {
        name: "rules",
        package: "stanchion-check",
        files: &["crates/check/src/rules/**/*.rs"],
        tests: "it",
    },
    // The decisions of the deployer, which are tested without an emulator.
    Area {
        name: "deploy",
        package: "stanchion-deploy",
        files: &[
            "crates/deploy/src/change*.rs",
            "crates/deploy/src/destroy/*.rs",
            "crates/deploy/src/events/*.rs",
            "crates/deploy/src/held.rs",
            "crates/deploy/src/outputs.rs",
            "crates/deploy/src/plan*.rs",
            "crates/deploy/src/pre*.rs",
            "crates/deploy/src/protection.rs",
            "crates/deploy/src/re*.rs",
            "crates/deploy/src/schedule.rs",
            "crates/deploy/src/stateful.rs",
        ],
        tests: "scripted",
    },
];

pub(crate) struct Options {
    /// The number of changes for each area.
    pub(crate) sample: usize,
    /// The area to measure. Default: all.
    pub(crate) area: Option<String>,
    /// The sample to take of all that do not overlap, from 0.
    pub(crate) offset: usize,
}

/// The results of a sample.
#[derive(Default)]
struct Tally {
    noticed: usize,
    missed: Vec<String>,
    /// The changes that do not compile, which say nothing.
    unviable: usize,
}

/// Prints the share of noticed changes for each area, and the changes that no test notices.
pub(crate) fn run(root: &Path, options: &Options) -> Result {
    let version = output(process::cargo(root).args(["mutants", "--version"]));
    let version = version.map_err(|_| {
        Error::Failed("install cargo-mutants: `cargo install cargo-mutants --locked`".to_owned())
    })?;
    let is_wanted = |it: &&Area| options.area.as_deref().is_none_or(|name| name == it.name);
    let areas: Vec<&Area> = AREAS.iter().filter(is_wanted).collect();
    if areas.is_empty() {
        let names: Vec<&str> = AREAS.iter().map(|it| it.name).collect();
        return Err(Error::Failed(format!("the areas are {}", names.join(", "))));
    }
    println!(
        "{}, {} of each area, sample {}",
        version.trim(),
        counted(options.sample, "change"),
        options.offset
    );
    let folder = Workspace::read(root)?.target().join("mutants");
    copy::update(root, &folder.join("tree"))?;
    let mut lines = Vec::new();
    for area in areas {
        let all = count(&folder, area)?;
        let shards = all.div_ceil(options.sample.max(1)).max(1);
        let tally = sample(&folder, area, options.offset % shards, shards)?;
        let judged = tally.noticed + tally.missed.len();
        let share = 100.0 * tally.noticed as f64 / judged.max(1) as f64;
        for missed in &tally.missed {
            println!("no test notices: {missed}");
        }
        lines.push(format!(
            "{:<9} {share:>5.0} %  {} of {judged} noticed, {} not compiled, {all} possible",
            area.name, tally.noticed, tally.unviable
        ));
    }
    lines.iter().for_each(|it| println!("{it}"));
    Ok(())
}

/// Returns a command of cargo-mutants on the files of an area in the copy of the project.
fn mutants(folder: &Path, area: &Area) -> Command {
    let mut command = process::cargo(&folder.join("tree"));
    command.args(["mutants", "--no-config", "--colors", "never"]);
    command.args(["--package", area.package]);
    for files in area.files {
        command.args(["--file", files]);
    }
    command
}

/// Returns the number of possible changes.
fn count(folder: &Path, area: &Area) -> Result<usize> {
    let list = output(mutants(folder, area).args(["--list", "--json"]))?;
    let list: Vec<Value> = serde_json::from_str(&list)
        .map_err(|source| Error::Failed(format!("cargo-mutants printed no list: {source}")))?;
    Ok(list.len())
}

fn sample(folder: &Path, area: &Area, shard: usize, shards: usize) -> Result<Tally> {
    let results: PathBuf = folder.join("results").join(area.name);
    process::remove(&results)?;
    std::fs::create_dir_all(&results)
        .map_err(|source| Error::File { path: results.clone(), source })?;
    let mut command = mutants(folder, area);
    // Incremental builds in one folder and no debug information: a change is built in seconds.
    command
        .env("CARGO_TARGET_DIR", folder.join("build"))
        .env("CARGO_INCREMENTAL", "1")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .args(["--in-place", "--no-shuffle", "--cap-lints", "true"])
        .args(["--shard", &format!("{shard}/{shards}"), "--sharding", "round-robin"])
        .args(["--timeout-multiplier", "5", "--minimum-test-timeout", "20"])
        .arg("--output")
        .arg(&results)
        // Examples in docstrings are built one by one, which takes longer than all tests.
        .args(["--", "--lib", "--test", area.tests]);
    let status = command.status();
    // The exit code says whether a change was missed. Without results, the run itself failed.
    status.map_err(|source| Error::Start { program: "cargo mutants".to_owned(), source })?;
    let outcomes = read_json(&results.join("mutants.out/outcomes.json"))?;
    let mut tally = Tally::default();
    for outcome in outcomes["outcomes"].as_array().into_iter().flatten() {
        let name = outcome["scenario"]["Mutant"]["name"].as_str();
        let Some(name) = name else {
            if outcome["summary"] != "Success" {
                return Err(Error::Failed(format!("the tests fail without a change: {outcome}")));
            }
            continue;
        };
        match outcome["summary"].as_str() {
            // A change that makes a test run for ever is noticed too.
            Some("CaughtMutant" | "Timeout") => tally.noticed += 1,
            Some("MissedMutant") => tally.missed.push(name.to_owned()),
            _ => tally.unviable += 1,
        }
    }
    Ok(tally)
}
