//! Measures the speed of synthesis, and prints tables for `docs/benchmarks.md`.
//!
//! A table has ratios: to serde_json for the same document, or to the same work for a smaller app. Times of one computer
//! say nothing about another.

use std::process::Command;

use serde_json::Value;

use crate::process::{self, Result};

/// The numbers of stacks and of cells in each stack that the scale program builds. A cell has seven resources.
const SIZES: [(u32, u32); 4] = [(1, 63), (10, 63), (100, 63), (1, 504)];

/// Runs the benchmarks.
pub(crate) fn run() -> Result {
    documents()?;
    reviews()?;
    scale("check", "Constructs, with checks", &SIZES)?;
    scale("topics", "Resources of L1", &[(1, 446), (10, 446), (100, 446), (1000, 446)])?;
    bench(CONSTRUCTS, "synthesis", &[], true).map(drop)
}

const CONSTRUCTS: &str = "stanchion-constructs";

/// Runs a benchmark of a package. Returns the lines of JSON that it prints, or shows them.
fn bench(package: &str, name: &str, arguments: &[&str], is_shown: bool) -> Result<Vec<Value>> {
    let mut command = Command::new(env!("CARGO"));
    let of = ["bench", "--locked", "-q", "-p", package, "--bench", name, "--"];
    command.current_dir(process::root()).args(of).args(arguments);
    if is_shown {
        return process::run(&mut command).map(|()| Vec::new());
    }
    let text = process::output(&mut command)?;
    Ok(text.lines().filter_map(|it| serde_json::from_str(it).ok()).collect())
}

fn number(line: &Value, key: &str) -> f64 {
    line[key].as_f64().unwrap_or_default()
}

/// Compares reading and writing with serde_json.
fn documents() -> Result {
    println!("| Document | MB/s | Time, serde_json = 1 |\n|---|---|---|");
    for line in bench(CONSTRUCTS, "documents", &[], false)? {
        let text = |key: &str| line[key].as_str().unwrap_or_default().to_owned();
        let bytes = number(&line, "bytes");
        if text("what") == "memory" {
            let ratio = number(&line, "used") / bytes;
            println!("| memory for {}, bytes for each byte | | {ratio:.1} |", text("size"));
            continue;
        }
        let speed = bytes * 1000.0 / number(&line, "nanos");
        let ratio = number(&line, "ratio");
        println!("| {} of {} | {speed:.0} | {ratio:.2} |", text("what"), text("size"));
    }
    println!();
    Ok(())
}

/// Compares a review of two templates with reading and checking one of them.
fn reviews() -> Result {
    println!(
        "| Work on templates with mounts | CPU time | For each resource | Check = 1 |\n|---|---|---|---|"
    );
    let lines = bench("stanchion-review", "review", &[], false)?;
    let is_check = |it: &&Value| it["work"] == "check";
    let check = lines.iter().find(is_check).map_or(0.0, |it| number(it, "micros"));
    for line in &lines {
        let (micros, resources) = (number(line, "micros"), number(line, "resources"));
        let work = line["work"].as_str().unwrap_or_default().replace('_', " ");
        let ratio = if check > 0.0 { micros / check } else { 0.0 };
        println!(
            "| {work} | {:.1} ms | {:.1} µs | {ratio:.1} |",
            micros / 1000.0,
            micros / resources
        );
    }
    println!();
    Ok(())
}

/// Compares the time for a resource in apps of several sizes.
fn scale(work: &str, title: &str, sizes: &[(u32, u32)]) -> Result {
    println!("{title}:\n");
    println!("| Stacks | Resources | Build | Synthesize | Write | Check | Memory, KiB for each |");
    println!("|---|---|---|---|---|---|---|");
    let mut first = None;
    for (stacks, cells) in sizes {
        let arguments = [work, &stacks.to_string(), &cells.to_string()];
        for line in bench(CONSTRUCTS, "scale", &arguments, false)? {
            let resources = number(&line, "resources");
            let phases = ["build", "synth", "write", "check"];
            let times = phases.map(|it| number(&line, it) / resources);
            let base = *first.get_or_insert(times);
            print!("| {stacks} | {resources} |");
            for (time, base) in times.iter().zip(base) {
                let ratio = if base > 0.0 { time / base } else { 0.0 };
                print!(" {time:.2} µs, {ratio:.2} |");
            }
            println!(" {:.1} |", number(&line, "memory") / resources);
        }
    }
    println!();
    Ok(())
}
