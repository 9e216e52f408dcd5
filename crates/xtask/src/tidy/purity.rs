//! Checks that synthesis is a function of its input. Clippy refuses the clock, the environment, the network and
//! unordered maps in crates with the file `clippy.toml`. This check finds what Clippy cannot see.

use super::project::Project;
use crate::process::{self, Result};

/// The crates that take part in synthesis.
const PURE: [&str; 4] = ["crates/template", "crates/core", "crates/check", "constructs"];
/// The lints that code could allow to evade `clippy.toml`.
const WAYS_AROUND: [&str; 2] = ["clippy::disallowed_types", "clippy::disallowed_methods"];
/// Crates that read the clock or generate random numbers.
const IMPURE: [&str; 6] = ["chrono", "fastrand", "jiff", "rand", "time", "uuid"];

pub(super) fn check(project: &Project, wrong: &mut Vec<String>) -> Result {
    let read = |name: String| process::read(&project.root.join(name));
    let settings = read(format!("{}/clippy.toml", PURE[0]))?;
    for folder in PURE {
        if read(format!("{folder}/clippy.toml"))? != settings {
            wrong.push(format!("{folder}/clippy.toml differs from that of {}", PURE[0]));
        }
        let manifest = read(format!("{folder}/Cargo.toml"))?;
        for name in impure_dependencies(&String::from_utf8_lossy(&manifest)) {
            wrong
                .push(format!("{folder}/Cargo.toml: remove {name}; synthesis must not read the clock or use random numbers"));
        }
    }
    let sources = PURE.map(|it| format!("{it}/src/"));
    for source in &project.rust {
        if sources.iter().any(|it| source.name.starts_with(it)) {
            wrong.extend(ways_around(&source.text).map(|(line, lint)| {
                format!("{}:{line}: remove the exception from {lint}; synthesis must depend only on its input", source.name)
            }));
        }
    }
    Ok(())
}

/// Returns the dependencies that read the clock or generate random numbers. Development dependencies are allowed.
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
