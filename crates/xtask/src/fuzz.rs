//! Fuzzing: checks that invalid templates do not break the parser, the checks and the mount proof.
//!
//! Inputs are derived from a seed, so a run can be repeated. An input that causes a failure is kept in `target/fuzz`.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use fuzzing::{MOST_BYTES, Random, mutated, property};
use stanchion_check::{Examples, rules};

use crate::process::{self, Error, Result, read, write};

/// The longest time for one input in a build without optimisation.
const MOST_TIME: Duration = Duration::from_secs(5);
/// The largest amount of memory that a run may use, in KiB.
const MOST_MEMORY: u64 = 2 * 1024 * 1024;

pub(crate) struct Options {
    pub(crate) seconds: u64,
    pub(crate) seed: u64,
}

/// Runs for a number of seconds. Fails at the first input that panics or takes too long, or if too much memory is
/// used.
pub(crate) fn run(options: &Options) -> Result {
    let root = process::root();
    let seeds = seeds(&root)?;
    let mut random = Random::new(options.seed);
    let end = Instant::now() + Duration::from_secs(options.seconds);
    let (mut count, mut parsed, mut slowest) = (0u64, 0u64, Duration::ZERO);
    let mut slow_input = Vec::new();
    while Instant::now() < end {
        let (Some(first), Some(other)) = (random.pick(&seeds), random.pick(&seeds)) else { break };
        let mut input = first.clone();
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            input = mutated(first, other, &mut random);
        }));
        let start = Instant::now();
        let outcome = outcome.and_then(|()| catch_unwind(AssertUnwindSafe(|| judge(&input))));
        let took = start.elapsed();
        if took > slowest {
            slowest = took;
            slow_input.clone_from(&input);
        }
        count += 1;
        let fault = match outcome {
            Ok(was_template) => {
                parsed += u64::from(was_template);
                (took > MOST_TIME).then(|| format!("took {:.1} s", took.as_secs_f64()))
            }
            Err(_) => Some("panicked".to_owned()),
        };
        if let Some(fault) = fault {
            let path = root.join("target/fuzz").join(format!("{}-{count}.yaml", options.seed));
            write(&path, &input)?;
            return Err(Error::Failed(format!("input {count} {fault}: {}", path.display())));
        }
    }
    let path = root.join("target/fuzz").join(format!("slowest-{}.yaml", options.seed));
    write(&path, &slow_input)?;
    println!(
        "{count} inputs, {parsed} of them templates, the slowest {:.0} ms; seed {}",
        slowest.as_secs_f64() * 1e3,
        options.seed
    );
    if parsed == 0 {
        return Err(Error::Failed(
            "nothing was checked, because no input was a template".to_owned(),
        ));
    }
    match peak_memory() {
        Some(peak) if peak > MOST_MEMORY => Err(Error::Failed(format!(
            "the run used {peak} KiB of memory; the limit is {MOST_MEMORY} KiB"
        ))),
        _ => Ok(()),
    }
}

/// Checks every property of an input. Returns true if it is a template.
fn judge(input: &[u8]) -> bool {
    property::round_trip(input);
    property::convert(input);
    property::mounts(input);
    property::check(input)
}

/// Returns the examples of the rules and the templates of the snapshots.
fn seeds(root: &Path) -> Result<Vec<Vec<u8>>> {
    let mut seeds: Vec<Vec<u8>> = Vec::new();
    for rule in rules() {
        for example in rule.code.examples.iter().flat_map(|it| [it.fails, it.passes]) {
            seeds.push(Examples::expand(example).into_bytes());
        }
    }
    let folder = root.join("snapshots");
    let wrap = |source| Error::File { path: folder.clone(), source };
    let mut names: Vec<_> = std::fs::read_dir(&folder)
        .map_err(wrap)?
        .filter_map(|it| it.ok().map(|it| it.path()))
        .filter(|it| it.extension().is_some_and(|it| it == "snap"))
        .collect();
    names.sort();
    for name in names {
        let text = String::from_utf8_lossy(&read(&name)?).into_owned();
        if let Some(body) = text.splitn(3, "---\n").nth(2) {
            seeds.push(body.as_bytes().to_vec());
        }
    }
    seeds.retain(|it| it.len() <= MOST_BYTES);
    Ok(seeds)
}

/// Returns the peak memory of this process in KiB, or `None` if the system does not provide it.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}
