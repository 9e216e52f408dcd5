//! The options of all constructs with their documentation, read from their source.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Macros of setters, and the builders that have them.
const SHARED: [(&str, [&str; 2]); 3] = [
    ("database_setters", ["DatabaseClusterBuilder", "DatabaseInstanceBuilder"]),
    ("machine_setters", ["InstanceBuilder", "LaunchTemplateBuilder"]),
    ("volume_setters", ["OpenZfsVolumeBuilder", "RootVolume"]),
];

/// Every public function of the sources that takes a value and returns it changed, with its documentation.
pub(super) fn options() -> BTreeMap<String, String> {
    let mut options = BTreeMap::new();
    for file in files() {
        let text = fs::read_to_string(&file).unwrap();
        let mut owner = String::new();
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            if let Some(rest) = line.strip_prefix("impl") {
                // Behind `impl<Kind: Bound>`, or nothing.
                let rest = match rest.strip_prefix('<') {
                    Some(rest) => rest.split_once("> ").map_or(rest, |(_, it)| it),
                    None => rest.trim_start(),
                };
                owner = rest.split([' ', '<']).next().unwrap_or_default().to_owned();
            }
            if let Some((setters, _)) =
                SHARED.iter().find(|(it, _)| line.starts_with(&format!("macro_rules! {it}")))
            {
                owner = (*setters).to_owned();
            }
            let Some(rest) = line.trim_start().strip_prefix("pub fn ") else { continue };
            let name: String =
                rest.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect();
            let signature: String =
                lines[at..].iter().take_while(|it| !it.contains('{')).copied().collect::<String>()
                    + lines[at..].iter().find(|it| it.contains('{')).unwrap_or(&"");
            let signature = signature.split_whitespace().collect::<Vec<_>>().join(" ");
            let takes_self = signature.contains("(mut self")
                || signature.contains("(self")
                || signature.contains("( mut self")
                || signature.contains("( self");
            let returns = signature
                .rsplit("->")
                .next()
                .unwrap_or_default()
                .trim()
                .trim_end_matches('{')
                .trim();
            if !takes_self || (returns != "Self" && returns != owner) {
                continue;
            }
            let docs = documentation(&lines[..at]);
            match SHARED.iter().find(|(it, _)| *it == owner) {
                Some((_, builders)) => {
                    let each = |it: &str| (format!("{it}::{name}"), docs.clone());
                    options.extend(builders.iter().map(|it| each(it)));
                }
                // Types of several modules can have the same name.
                None => options.entry(format!("{owner}::{name}")).or_default().push_str(&docs),
            }
        }
    }
    // These make no difference by themselves: they join, merge or tidy, or are for checks and plans only.
    let others = [
        "CloudConfig::merge",
        "PersistentVolume::nodes_in",
        "PolicyDocument::minimised",
        "Text::with",
        "ThroughputPlan::in_region",
    ];
    for other in others {
        assert!(options.remove(other).is_some(), "{other}");
    }
    options
}

/// The source files of the constructs.
pub(crate) fn files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    files
}

/// The documentation in the last lines before a function, without line ends.
fn documentation(before: &[&str]) -> String {
    let above = before.iter().rev().map(|it| it.trim());
    let mut docs: Vec<&str> = above
        .skip_while(|it| it.starts_with("#["))
        .map_while(|it| it.strip_prefix("///"))
        .collect();
    docs.reverse();
    docs.iter().map(|it| it.trim()).collect::<Vec<_>>().join(" ")
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
}
