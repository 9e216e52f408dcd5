//! `cargo xtask access`: compares the engine that compares policies with an independent judge.
//!
//! A test of `stanchion-review` draws pairs of policies and writes them with the engine's answers. `judge.py` decides about each
//! pair with the solver Z3, and `evaluate.py` evaluates every example of both.

use std::path::Path;

use crate::process::{self, Result, cargo};
use crate::python::Environment;

/// The packages to install, pinned by hash.
const REQUIREMENTS: &str = "crates/xtask/src/access/requirements.txt";
/// The number of pairs in a run of all checks.
pub(crate) const FEW: u32 = 500;

/// Draws pairs of policies and compares the answers. Fails if an answer or an example is wrong.
pub(crate) fn run(root: &Path, pairs: u32, seed: u64) -> Result {
    let environment = Environment::prepare(root, ".venv-access", REQUIREMENTS)?;
    let file = root.join("target/access.jsonl");
    let drawing = "access::tests::drawn::drawn_pairs_are_written";
    process::run(
        cargo(root)
            .args(["test", "--quiet", "-p", "stanchion-review", "--lib", "--locked", "--"])
            .args(["--ignored", "--exact", drawing])
            .env("ACCESS_PAIRS", pairs.to_string())
            .env("ACCESS_SEED", seed.to_string())
            .env("ACCESS_FILE", &file),
    )?;
    let jobs = std::thread::available_parallelism().map_or(1, usize::from);
    let judge = root.join("crates/xtask/src/access/judge.py");
    let mut python = environment.program("python");
    process::run(python.arg(judge).arg(&file).arg(jobs.to_string()))
}
