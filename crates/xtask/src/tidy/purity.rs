//! Synthesis is a function of its input.

use super::project::Project;
use crate::process::Result;

/// Calls that read clock, environment or network have no place where templates are made.
const IMPURE: [&str; 6] =
    ["SystemTime", "Instant::now", "env::var", "std::net::Tcp", "thread_rng", "HashMap"];
/// Where templates are made.
const PURE: [&str; 4] =
    ["crates/template/src", "crates/core/src", "crates/check/src", "constructs/src"];

pub(super) fn check(project: &Project, wrong: &mut Vec<String>) -> Result {
    let pure = |name: &str| PURE.iter().any(|it| name.starts_with(it));
    for source in project.rust.iter().filter(|it| pure(&it.name)) {
        let code = source.text.split("#[cfg(test)]").next().unwrap_or(&source.text);
        for (at, line) in code.lines().enumerate() {
            if let Some(word) = IMPURE.iter().find(|it| line.contains(**it)) {
                wrong.push(format!("{}:{}: {word} where templates are made", source.name, at + 1));
            }
        }
    }
    Ok(())
}
