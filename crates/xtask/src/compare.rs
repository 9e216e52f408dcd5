//! `COMPARE.md`: each rule's example under cfn-lint, and both programs' time in one run.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use serde_json::Value;
use stanchion_check::{Examples, Rule, rules};
use stanchion_template::Template;

use crate::lint;
use crate::process::{self, Error, Result, write};
use crate::python::Environment;

/// How often each program runs on a template; the median counts.
const RUNS: usize = 5;
/// How many templates one process of cfn-lint is given.
const BATCH: usize = 60;
/// How many copies of a template are checked in one process, for the time without the start.
const COPIES: usize = 40;

/// Measures, and writes the page.
pub(crate) fn run(root: &Path) -> Result {
    let environment = lint::environment(root)?;
    let folder = root.join("target/compare");
    let found = under_cfn_lint(&environment, &folder)?;
    process::run(Command::new(env!("CARGO")).current_dir(root).args([
        "build",
        "--release",
        "-p",
        "synth",
    ]))?;
    let synth = root.join("target/release/synth");
    let speed = speed(&environment, &synth, &folder)?;
    write(&root.join("COMPARE.md"), page(&lint::version(&environment)?, &found, &speed).as_bytes())
}

/// For each rule of ours: what cfn-lint finds in the failing example and not in the passing one.
fn under_cfn_lint(
    environment: &Environment,
    folder: &Path,
) -> Result<BTreeMap<&'static str, BTreeSet<String>>> {
    let mut paths = Vec::new();
    for rule in rules() {
        let Some(examples) = rule.code.examples else { continue };
        for (kind, example) in [("failing", examples.fails), ("passing", examples.passes)] {
            let path = folder.join(format!("{}-{kind}.yaml", rule.code.id));
            write(&path, Examples::expand(example).as_bytes())?;
            paths.push(path);
        }
    }
    let mut by_file: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for batch in paths.chunks(BATCH) {
        let output = environment
            .program("cfn-lint")
            .args(["--format", "json", "--include-checks", "I", "--"])
            .args(batch)
            .stderr(Stdio::inherit())
            .output()
            .map_err(|source| Error::File { path: folder.to_path_buf(), source })?;
        let list: Value = serde_json::from_slice(&output.stdout)
            .map_err(|it| Error::Failed(format!("cfn-lint wrote no JSON: {it}")))?;
        for entry in list.as_array().into_iter().flatten() {
            let file = entry["Filename"].as_str().unwrap_or_default();
            let name =
                Path::new(file).file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let id = entry["Rule"]["Id"].as_str().unwrap_or_default().to_owned();
            by_file.entry(name).or_default().insert(id);
        }
    }
    let of = |rule: &Rule, kind: &str| {
        by_file.get(&format!("{}-{kind}", rule.code.id)).cloned().unwrap_or_default()
    };
    Ok(rules()
        .into_iter()
        .map(|rule| (rule.code.id, &of(rule, "failing") - &of(rule, "passing")))
        .collect())
}

struct Speed {
    /// How many resources the template has.
    resources: usize,
    /// Milliseconds of one process on one template: ours, theirs.
    one: [f64; 2],
    /// Milliseconds a template in one process on many: ours, theirs.
    many: [f64; 2],
}

fn speed(environment: &Environment, synth: &Path, folder: &Path) -> Result<Speed> {
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
    // One process on many takes minutes, so once has to do.
    times[3].push(milliseconds(theirs(&copies))?);
    let [one, other, many, others] = times.map(median);
    let copies = COPIES as f64;
    let parsed = Template::parse(&template.stdout);
    let resources =
        parsed.ok().and_then(|it| Some(it.template.root().get("Resources")?.as_map()?.len()));
    Ok(Speed {
        resources: resources.unwrap_or_default(),
        one: [one, other],
        many: [many / copies, others / copies],
    })
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

fn page(version: &str, found: &BTreeMap<&str, BTreeSet<String>>, speed: &Speed) -> String {
    let all = rules();
    let shared = found.values().filter(|it| !it.is_empty()).count();
    let mut page = format!(
        "# Beside cfn-lint\n\nMade by `cargo xtask compare` with {version}, informational rules included. Every rule \
         of `synth check` has an example that fails and one much like it that passes; the table says what cfn-lint \
         finds in the first and not in the second. An empty cell means that it passes silently there. cfn-lint knows \
         more about services that are not storage and compute; it is run over every template of this project too.\n\n\
         Of {} rules, cfn-lint sees the examples of {shared}.\n\n## Speed\n\nOne run on one machine; read the ratios. \
         The template is the blueprint `scale-out`, {} resources.\n\n\
         | | synth check | cfn-lint | ratio |\n|---|---|---|---|\n",
        all.len(),
        speed.resources,
    );
    for (what, [ours, theirs]) in [
        ("one process, one template", speed.one),
        ("a template among 40 in one process", speed.many),
    ] {
        let _ = writeln!(page, "| {what} | {ours:.1} ms | {theirs:.0} ms | {:.0} |", theirs / ours);
    }
    page.push_str("\n## Rules\n\n| Rule | Finds | cfn-lint |\n|---|---|---|\n");
    for rule in all {
        let theirs: Vec<&str> =
            found.get(rule.code.id).into_iter().flatten().map(String::as_str).collect();
        let _ =
            writeln!(page, "| {} | {} | {} |", rule.code.id, rule.code.title, theirs.join(", "));
    }
    // Written by hand: what other libraries have does not change when ours does.
    page.push_str(include_str!("compare/systems.md"));
    page
}
