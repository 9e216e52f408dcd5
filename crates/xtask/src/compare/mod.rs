//! `COMPARE.md`: the example of each rule checked with cfn-lint, and the constructs of other libraries.

mod speed;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::process::Stdio;

use serde_json::Value;
use stanchion_check::{Examples, Rule, rules};
use stanchion_template::counted;

use crate::lint;
use crate::process::{Error, Result, write};
use crate::python::Environment;
pub(crate) use speed::run as speed;

/// The number of templates for one cfn-lint process.
const BATCH: usize = 60;
/// Writes the page. The page contains no times, so it is the same on every computer.
pub(crate) fn run(root: &Path) -> Result {
    let environment = lint::environment(root)?;
    let found = under_cfn_lint(&environment, &root.join("target/compare"))?;
    write(&root.join("COMPARE.md"), page(&lint::version(&environment)?, &found).as_bytes())
}

/// Returns for each rule the findings of cfn-lint in the failing example that are not in the passing one.
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
            .map_err(|it| Error::Failed(format!("cfn-lint did not write valid JSON: {it}")))?;
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

fn page(version: &str, found: &BTreeMap<&str, BTreeSet<String>>) -> String {
    let all = rules();
    let shared = found.values().filter(|it| !it.is_empty()).count();
    let mut page = format!(
        "# Comparison with cfn-lint\n\n`cargo xtask compare` writes this page with {version}, informational rules \
         included. Every rule of `stanchion check` has an example that fails and a similar one that passes. The table \
         shows what cfn-lint finds in the first and not in the second. An empty cell means that cfn-lint finds \
         nothing. cfn-lint has more rules for services other than storage and compute, so every template of this \
         project is checked with it too.\n\n\
         cfn-lint finds the fault in {shared} of {} examples.\n\n## Speed\n\nFor the blueprint `scale-out`, cfn-lint \
         takes more than {} times as long, alone as well as among {} in one process. \
         `cargo xtask compare --speed` measures it.\n",
        all.len(),
        speed::RATIO,
        counted(speed::COPIES, "template"),
    );
    page.push_str("\n## Rules\n\n| Rule | Title | cfn-lint |\n|---|---|---|\n");
    for rule in all {
        let theirs: Vec<&str> =
            found.get(rule.code.id).into_iter().flatten().map(String::as_str).collect();
        let _ =
            writeln!(page, "| {} | {} | {} |", rule.code.id, rule.code.title, theirs.join(", "));
    }
    // This part is written by hand, because it does not depend on our code.
    page.push_str(include_str!("systems.md"));
    page
}
