//! The cost of deploying many stacks: calls and memory.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::{REQUIREMENTS, ministack, tests};
use crate::digest::sha256;
use crate::process::{self, Error, Result};
use crate::python::Environment;

/// The number of stacks, and the seconds for which each waits for a signal that never comes. Then the stack fails.
const RUNS: [(usize, u32); 5] = [(1, 0), (20, 0), (200, 0), (20, 10), (200, 10)];

/// The numbers of stacks behind a limit of calls.
const LIMITED: [usize; 2] = [100, 1000];

/// Deploys stacks to the emulator and prints the cost.
///
/// # Errors
///
/// Returns an error if the emulator does not start.
pub(crate) fn run(root: &Path) -> Result {
    let environment = Environment::prepare(root, ".venv-emulator", REQUIREMENTS)?;
    process::run(Command::new(env!("CARGO")).current_dir(root).args([
        "build",
        "--locked",
        "-p",
        "stanchion-deploy",
    ]))?;
    println!(
        "| Stacks at once | Held for | Time | Calls per stack | of which polling | Peak memory | per additional stack |"
    );
    println!("|---:|---:|---:|---:|---:|---:|---:|");
    let mut first = None;
    for (turn, (stacks, seconds)) in RUNS.into_iter().enumerate() {
        let emulator = ministack(root, &environment)?;
        let folder = root.join(format!("target/load/{turn}"));
        write(&folder, stacks, seconds)?;
        let found = measure(root, &emulator.url, &folder)?;
        let first = *first.get_or_insert(found.peak_kib);
        let more = if stacks > 1 {
            let of = found.peak_kib.saturating_sub(first) as f64 / (stacks - 1) as f64;
            format!("{of:.0} KiB")
        } else {
            String::new()
        };
        let polling = found.count(&["DescribeStackEvents", "DescribeEvents", "DescribeChangeSet"]);
        println!(
            "| {stacks} | {seconds} s | {:.1} s | {:.1} | {:.1} | {:.1} MiB | {more} |",
            found.time.as_secs_f64(),
            found.count(&[""]) as f64 / stacks as f64,
            polling as f64 / stacks as f64,
            found.peak_kib as f64 / 1024.0,
        );
    }
    limited(root, &environment)
}

/// Deploys many stacks behind a limit of ten calls a second for each action. The test prints the line of the table.
fn limited(root: &Path, environment: &Environment) -> Result {
    println!("\n| Stacks at once | Time | Calls per stack | of which throttled | Peak memory |");
    println!("|---:|---:|---:|---:|---:|");
    for stacks in LIMITED {
        let emulator = ministack(root, environment)?;
        let mut command = tests(root, environment, &emulator);
        command.args(["limited", "--nocapture"]).env("STANCHION_STACKS", stacks.to_string());
        let text = process::output(&mut command)?;
        text.lines().filter(|it| it.starts_with("| ")).for_each(|it| println!("{it}"));
    }
    Ok(())
}

struct Found {
    time: Duration,
    peak_kib: u64,
    calls: BTreeMap<String, u64>,
}

impl Found {
    /// Returns the number of calls whose names end with one of `names`.
    fn count(&self, names: &[&str]) -> u64 {
        let is_one = |it: &&String| names.iter().any(|name| it.ends_with(name));
        self.calls.keys().filter(is_one).map(|it| self.calls[it]).sum()
    }
}

fn write(folder: &Path, stacks: usize, seconds: u32) -> Result {
    let one = |number: usize| {
        let name = format!("Load{number}");
        let mut resources = json!({
            "P": { "Type": "AWS::SSM::Parameter", "Properties": { "Type": "String", "Value": name } }
        });
        if seconds > 0 {
            resources["Handle"] = json!({ "Type": "AWS::CloudFormation::WaitConditionHandle" });
            resources["Wait"] = json!({
                "Type": "AWS::CloudFormation::WaitCondition",
                "Properties": { "Handle": { "Ref": "Handle" }, "Timeout": seconds.to_string(), "Count": 1 }
            });
        }
        (name, json!({ "Resources": resources }))
    };
    let all: Vec<(String, Value)> = (0..stacks).map(one).collect();
    let mut digests = BTreeMap::new();
    for (name, template) in &all {
        let name = format!("{name}.template.json");
        let path = folder.join(&name);
        process::write(&path, template.to_string().as_bytes())?;
        digests.insert(name, sha256(&path)?);
    }
    let entry = |(name, _): &(String, Value)| {
        json!({
            "path": name, "name": name, "template": format!("{name}.template.json"),
            "dependencies": [], "parameters": {}, "parameterSources": {}, "requiredParameters": [],
            "tags": {}, "terminationProtection": false, "assets": [], "moved": [], "resourceCount": 1,
        })
    };
    let stacks: Vec<Value> = all.iter().map(entry).collect();
    let manifest = json!({ "version": 1, "stacks": stacks, "digests": digests });
    process::write(&folder.join("manifest.json"), manifest.to_string().as_bytes())
}

fn measure(root: &Path, url: &str, folder: &Path) -> Result<Found> {
    let failed = |source| Error::Start { program: "stanchion-deploy".to_owned(), source };
    let begin = Instant::now();
    let mut child = Command::new(root.join("target/debug/stanchion-deploy"))
        .args(["--endpoint-url", url, "--calls", "up", "--yes", "--concurrency", "0"])
        .arg(folder)
        .env("AWS_ACCESS_KEY_ID", "100000000001")
        .env("AWS_SECRET_ACCESS_KEY", "secret")
        .env("AWS_REGION", "eu-central-1")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let pipe = child.stderr.take();
    let reader = std::thread::spawn(move || {
        let mut text = String::new();
        // Lines that cannot be read are not counted, which is visible in the table.
        drop(pipe.map(|mut it| it.read_to_string(&mut text)));
        text
    });
    let status = format!("/proc/{}/status", child.id());
    let mut peak_kib = 0;
    while child.try_wait().map_err(failed)?.is_none() {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|it| it.strip_prefix("VmHWM:"));
        let now = line.and_then(|it| it.trim().trim_end_matches(" kB").parse().ok());
        peak_kib = peak_kib.max(now.unwrap_or_default());
        std::thread::sleep(Duration::from_millis(20));
    }
    let time = begin.elapsed();
    let text = reader.join().unwrap_or_default();
    let calls = text.lines().filter_map(|line| {
        let (count, name) = line.trim().split_once("  ")?;
        Some((name.to_owned(), count.parse().ok()?))
    });
    Ok(Found { time, peak_kib, calls: calls.collect() })
}
