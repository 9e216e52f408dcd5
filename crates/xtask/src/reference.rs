//! The reference page of the rules, made of their docs.

use std::path::Path;

use stanchion_check::rules;

use crate::process::{Error, Result, read, write};

const PAGE: &str = "docs/rules.md";

/// Writes the page; with `check`, fails when it is not what would be written.
pub(crate) fn run(root: &Path, check: bool) -> Result {
    let path = root.join(PAGE);
    let page = page();
    let is_current = read(&path).is_ok_and(|it| it == page.as_bytes());
    match (is_current, check) {
        (true, _) => Ok(()),
        (false, false) => write(&path, page.as_bytes()),
        (false, true) => {
            Err(Error::Failed(format!("{PAGE} is not current: run `cargo xtask reference`")))
        }
    }
}

fn page() -> String {
    let rules = rules();
    let mut page = format!(
        "# Rules\n\nThe {} rules of `synth check`, made from their files in `crates/check/src/rules`. In examples \
         `<1025 letters>` stands for as many letters. An error means that AWS refuses the template, that it deploys \
         broken, or that data is at risk; a warning, that it is likely a mistake; an info is advice. A rule is silent \
         where a value is only known while deploying.\n\n| Rule | Severity | Finds |\n|---|---|---|\n",
        rules.len()
    );
    for rule in &rules {
        let anchor: String = format!("{}: {}", rule.id, rule.title)
            .to_lowercase()
            .chars()
            .filter(|it| it.is_alphanumeric() || matches!(it, ' ' | '-' | '_'))
            .map(|it| if it == ' ' { '-' } else { it })
            .collect();
        page.push_str(&format!(
            "| [{}](#{anchor}) | {} | {} |\n",
            rule.id,
            rule.severity.name(),
            rule.title
        ));
    }
    for rule in &rules {
        page.push('\n');
        page.push_str(&rule.page());
    }
    page
}
