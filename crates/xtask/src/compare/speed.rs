//! Compares the times of both programs in one run on one computer.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::lint;
use crate::process::{self, Error, Result, write};
use crate::python::Environment;

/// The number of runs of each program on a template. The median is used.
const RUNS: usize = 5;
/// The number of copies of a template that one process checks, to measure the time without the start.
pub(super) const COPIES: usize = 40;
/// The ratio that `COMPARE.md` claims: cfn-lint takes more than this many times as long.
pub(super) const RATIO: usize = 100;

/// Measures both programs and prints the times. Fails if the claim in `COMPARE.md` is too high.
pub(crate) fn run(root: &Path) -> Result {
    let environment = lint::environment(root)?;
    let target = root.join("target");
    let mut build = Command::new(env!("CARGO"));
    build.current_dir(root).args(["build", "--release", "-p", "synth", "--target-dir"]);
    process::run(build.arg(&target))?;
    let synth = target.join("release/synth");
    let speed = measure(&environment, &synth, &root.join("target/compare"))?;
    println!("milliseconds for each template in this run:");
    for (what, [ours, theirs]) in [("alone", speed.one), ("among copies", speed.many)] {
        let ratio = theirs / ours;
        println!("{what:<13} synth check {ours:>6.1}, cfn-lint {theirs:>6.0}, ratio {ratio:.0}");
        if ratio < RATIO as f64 {
            return Err(Error::Failed(format!(
                "COMPARE.md claims a ratio of more than {RATIO}, but the ratio is {ratio:.0}"
            )));
        }
    }
    Ok(())
}

struct Speed {
    /// Milliseconds for one template in one process: ours, theirs.
    one: [f64; 2],
    /// Milliseconds for each of many templates in one process: ours, theirs.
    many: [f64; 2],
}

fn measure(environment: &Environment, synth: &Path, folder: &Path) -> Result<Speed> {
    let template = Command::new(synth)
        .output()
        .map_err(|source| Error::File { path: synth.to_path_buf(), source })?;
    let copies: Vec<PathBuf> =
        (0..COPIES).map(|it| folder.join("speed").join(format!("{it}.yaml"))).collect();
    for path in &copies {
        write(path, &template.stdout)?;
    }
    let ours = |paths: &[PathBuf]| {
        let mut command = Command::new(synth);
        command.arg("check").args(paths);
        command
    };
    let theirs = |paths: &[PathBuf]| {
        let mut command = environment.program("cfn-lint");
        command.arg("--").args(paths);
        command
    };
    let mut times = [const { Vec::new() }; 4];
    for _ in 0..RUNS {
        times[0].push(milliseconds(ours(&copies[..1]))?);
        times[1].push(milliseconds(theirs(&copies[..1]))?);
        times[2].push(milliseconds(ours(&copies))?);
    }
    // One process for many templates takes minutes, so it runs only once.
    times[3].push(milliseconds(theirs(&copies))?);
    let [one, other, many, others] = times.map(median);
    let copies = COPIES as f64;
    Ok(Speed { one: [one, other], many: [many / copies, others / copies] })
}

fn milliseconds(mut command: Command) -> Result<f64> {
    let start = Instant::now();
    process::run(command.stdout(Stdio::null()).stderr(Stdio::null()))?;
    Ok(start.elapsed().as_secs_f64() * 1e3)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}
