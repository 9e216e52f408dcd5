//! Synthesis is a function of its input. Clippy refuses clock, environment, network and unordered maps in the crates
//! that have the file `clippy.toml`; here is what it cannot see.

use super::project::Project;
use crate::process::{self, Result};

/// Where templates are made.
const PURE: [&str; 4] = ["crates/template", "crates/core", "crates/check", "constructs"];
/// Ways around the lints of `clippy.toml`.
const WAYS_AROUND: [&str; 2] = ["clippy::disallowed_types", "clippy::disallowed_methods"];
/// Crates that read the clock or make random numbers.
const IMPURE: [&str; 6] = ["chrono", "fastrand", "jiff", "rand", "time", "uuid"];

pub(super) fn check(project: &Project, wrong: &mut Vec<String>) -> Result {
    let read = |name: String| process::read(&project.root.join(name));
    let settings = read(format!("{}/clippy.toml", PURE[0]))?;
    for folder in PURE {
        if read(format!("{folder}/clippy.toml"))? != settings {
            wrong.push(format!("{folder}/clippy.toml is not the same as that of {}", PURE[0]));
        }
        let manifest = read(format!("{folder}/Cargo.toml"))?;
        for name in impure_dependencies(&String::from_utf8_lossy(&manifest)) {
            wrong
                .push(format!("{folder}/Cargo.toml: {name} has no place where templates are made"));
        }
    }
    let sources = PURE.map(|it| format!("{it}/src/"));
    for source in &project.rust {
        if sources.iter().any(|it| source.name.starts_with(it)) {
            wrong.extend(ways_around(&source.text).map(|(line, lint)| {
                format!("{}:{line}: {lint} is allowed where templates are made", source.name)
            }));
        }
    }
    Ok(())
}

/// Returns the dependencies of a manifest that read the clock or make random numbers; tests may have them.
fn impure_dependencies(manifest: &str) -> Vec<&'static str> {
    let (mut found, mut applies) = (Vec::new(), false);
    for line in manifest.lines() {
        if line.starts_with('[') {
            applies = line == "[dependencies]";
        }
        let name = line.split(['.', ' ', '=']).next().unwrap_or_default();
        found.extend(IMPURE.into_iter().filter(|it| applies && *it == name));
    }
    found
}

fn ways_around(text: &str) -> impl Iterator<Item = (usize, &'static str)> {
    text.lines().enumerate().filter_map(|(at, line)| {
        WAYS_AROUND.into_iter().find(|it| line.contains(it)).map(|it| (at + 1, it))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_numbers_are_for_tests() {
        let manifest = "[dependencies]\nrand.workspace = true\nserde = \"1\"\n[dev-dependencies]\ntime = \"1\"\n";
        assert_eq!(impure_dependencies(manifest), ["rand"]);
    }

    #[test]
    fn lints_are_not_switched_off() {
        let text = "fn f() {}\n#[allow(clippy::disallowed_types)]\n";
        assert_eq!(ways_around(text).collect::<Vec<_>>(), [(2, "clippy::disallowed_types")]);
    }
}
