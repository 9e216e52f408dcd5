//! `COMPARE.md`: the example of each rule checked with cfn-lint and AWS's validator, and the constructs of other
//! libraries.

mod judges;
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
pub(crate) use judges::run as judges;
pub(crate) use speed::run as speed;

/// The number of templates for one cfn-lint process.
const BATCH: usize = 60;
/// Writes the page. The page contains no times, so it is the same on every computer.
pub(crate) fn run(root: &Path) -> Result {
    let environment = lint::environment(root)?;
    let found = under_others(root, &environment)?;
    write(&root.join("COMPARE.md"), page(&lint::version(&environment)?, &found).as_bytes())
}

/// The rules of cfn-lint and of AWS's validator that find a fault.
#[derive(Default)]
struct Others {
    cfn_lint: BTreeSet<String>,
    aws: BTreeSet<String>,
}

/// Returns for each rule the findings of the others in the failing example that are not in the passing one.
fn under_others(root: &Path, environment: &Environment) -> Result<BTreeMap<&'static str, Others>> {
    let folder = root.join("target/compare");
    let mut paths = Vec::new();
    for rule in rules() {
        let Some(examples) = rule.code.examples else { continue };
        for (kind, example) in [("failing", examples.fails), ("passing", examples.passes)] {
            let path = folder.join(format!("{}-{kind}.yaml", rule.code.id));
            write(&path, Examples::expand(example).as_bytes())?;
            paths.push(path);
        }
    }
    let stem = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut by_file: BTreeMap<String, Others> = BTreeMap::new();
    for it in lint::validate(root, environment, "WARN", &paths)? {
        by_file.entry(stem(&it.file)).or_default().aws.insert(it.rule);
    }
    for batch in paths.chunks(BATCH) {
        let output = environment
            .program("cfn-lint")
            .args(["--format", "json", "--include-checks", "I", "--"])
            .args(batch)
            .stderr(Stdio::inherit())
            .output()
            .map_err(|source| Error::File { path: folder.clone(), source })?;
        let list: Value = serde_json::from_slice(&output.stdout)
            .map_err(|it| Error::Failed(format!("cfn-lint did not write valid JSON: {it}")))?;
        for entry in list.as_array().into_iter().flatten() {
            let file = entry["Filename"].as_str().unwrap_or_default();
            let id = entry["Rule"]["Id"].as_str().unwrap_or_default().to_owned();
            by_file.entry(stem(Path::new(file))).or_default().cfn_lint.insert(id);
        }
    }
    let none = Others::default();
    let of =
        |rule: &Rule, kind: &str| by_file.get(&format!("{}-{kind}", rule.code.id)).unwrap_or(&none);
    Ok(rules()
        .into_iter()
        .map(|rule| {
            let (fails, passes) = (of(rule, "failing"), of(rule, "passing"));
            let only = Others {
                cfn_lint: &fails.cfn_lint - &passes.cfn_lint,
                aws: &fails.aws - &passes.aws,
            };
            (rule.code.id, only)
        })
        .collect())
}

fn page(version: &str, found: &BTreeMap<&str, Others>) -> String {
    let all = rules();
    let shared = found.values().filter(|it| !it.cfn_lint.is_empty()).count();
    let of_aws = found.values().filter(|it| !it.aws.is_empty()).count();
    let mut page = format!(
        "# Comparison with other checks\n\n`cargo xtask compare` writes this page with {version}, informational rules \
         included, and with the errors and warnings of AWS's own validator, `cloudformation-validate`. Every rule of \
         `stanchion check` has an example that fails and a similar one that passes. The table shows what the others \
         find in the first and not in the second. An empty cell means that they find nothing. Both have more rules for \
         services other than storage and compute, so every template of this project is checked with them too.\n\n\
         cfn-lint finds the fault in {shared} of {} examples, and AWS's validator in {of_aws}. \
         `cargo xtask compare --judges` lists what they find and we do not.\n\n## Speed\n\nFor the blueprint \
         `scale-out`, cfn-lint takes more than {} times as long, alone as well as among {} in one process. \
         `cargo xtask compare --speed` measures it.\n",
        all.len(),
        speed::RATIO,
        counted(speed::COPIES, "template"),
    );
    page.push_str(
        "\n## Rules\n\n| Rule | Title | cfn-lint | AWS's validator |\n|---|---|---|---|\n",
    );
    let list = |it: &BTreeSet<String>| it.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    for rule in all {
        let Some(theirs) = found.get(rule.code.id) else { continue };
        let _ = writeln!(
            page,
            "| {} | {} | {} | {} |",
            rule.code.id,
            rule.code.title,
            list(&theirs.cfn_lint),
            list(&theirs.aws)
        );
    }
    // This part is written by hand, because it does not depend on our code.
    page.push_str(include_str!("systems.md"));
    page
}
