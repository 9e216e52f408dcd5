//! `cargo xtask mutants`: the share of changed programs that the tests notice, for each area of the checks.
//!
//! cargo-mutants changes one function or operator at a time and runs the tests. The sample is the same for the same
//! source: every n-th change of an area.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use stanchion_template::counted;

use crate::process::{self, Error, Result, output, read_json};

/// A part of the program whose tests are judged together.
struct Area {
    name: &'static str,
    package: &'static str,
    /// The files, as patterns.
    files: &'static [&'static str],
    /// The packages whose tests run.
    tests: &'static [&'static str],
}

const AREAS: [Area; 5] = [
    Area {
        name: "language",
        package: "stanchion-template",
        files: &["crates/template/src/language/**/*.rs"],
        tests: &["stanchion-template", "stanchion-check"],
    },
    Area {
        name: "model",
        package: "stanchion-check",
        files: &["crates/check/src/model/**/*.rs", "crates/check/src/view/**/*.rs"],
        tests: &["stanchion-check"],
    },
    Area {
        name: "mount",
        package: "stanchion-check",
        files: &["crates/check/src/mount/**/*.rs"],
        tests: &["stanchion-check"],
    },
    Area {
        name: "schema",
        package: "stanchion-check",
        files: &["crates/check/src/schema/**/*.rs", "crates/check/src/schema/*.rs"],
        tests: &["stanchion-check"],
    },
    Area {
        name: "rules",
        package: "stanchion-check",
        files: &["crates/check/src/rules/**/*.rs"],
        tests: &["stanchion-check"],
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
    let mut lines = Vec::new();
    for area in areas {
        let all = count(root, area)?;
        let shards = all.div_ceil(options.sample.max(1)).max(1);
        let tally = sample(root, area, options.offset % shards, shards)?;
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

/// Returns a command of cargo-mutants on the files of an area.
fn mutants(root: &Path, area: &Area) -> Command {
    let mut command = process::cargo(root);
    command.args(["mutants", "--package", area.package, "--no-config", "--colors", "never"]);
    for file in area.files {
        command.args(["--file", file]);
    }
    command
}

/// Returns the number of possible changes.
fn count(root: &Path, area: &Area) -> Result<usize> {
    let list = output(mutants(root, area).args(["--list", "--json"]))?;
    let list: Vec<Value> = serde_json::from_str(&list)
        .map_err(|source| Error::Failed(format!("cargo-mutants printed no list: {source}")))?;
    Ok(list.len())
}

fn sample(root: &Path, area: &Area, shard: usize, shards: usize) -> Result<Tally> {
    let folder: PathBuf = root.join("target/mutants").join(area.name);
    process::remove(&folder)?;
    std::fs::create_dir_all(&folder)
        .map_err(|source| Error::File { path: folder.clone(), source })?;
    let mut command = mutants(root, area);
    command.args(["--shard", &format!("{shard}/{shards}"), "--sharding", "round-robin"]);
    for package in area.tests {
        command.args(["--test-package", package]);
    }
    command.args([
        "--no-shuffle",
        "--timeout",
        "300",
        "--build-timeout",
        "1200",
        "--cap-lints",
        "true",
    ]);
    let status = command.arg("--output").arg(&folder).status();
    // The exit code says whether a change was missed. Without results, the run itself failed.
    status.map_err(|source| Error::Start { program: "cargo mutants".to_owned(), source })?;
    let outcomes = read_json(&folder.join("mutants.out/outcomes.json"))?;
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
