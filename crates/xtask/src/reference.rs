//! The reference page of the findings, generated from the registry.

use std::path::Path;

use stanchion_check::{Rule, code, rules};

use crate::process::{Error, Result, read, write};

const PAGE: &str = "docs/findings.md";

/// Writes the page. With `check`, fails if the page is not current, or if the comparison with cfn-lint names other rules.
pub(crate) fn run(root: &Path, check: bool) -> Result {
    if check {
        compared(root)?;
    }
    let path = root.join(PAGE);
    let page = page();
    let is_current = read(&path).is_ok_and(|it| it == page.as_bytes());
    match (is_current, check) {
        (true, _) => Ok(()),
        (false, false) => write(&path, page.as_bytes()),
        (false, true) => {
            Err(Error::Failed(format!("{PAGE} is not current; run `cargo xtask reference`")))
        }
    }
}

/// Fails unless the comparison with cfn-lint has a row for each rule, with its title.
fn compared(root: &Path) -> Result {
    let text = String::from_utf8_lossy(&read(&root.join("COMPARE.md"))?).into_owned();
    let is_missing =
        |rule: &&&Rule| !text.contains(&format!("| {} | {} |", rule.code.id, rule.code.title));
    let rules = rules();
    let missing: Vec<&str> = rules.iter().filter(is_missing).map(|it| it.code.id).collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Error::Failed(format!(
        "COMPARE.md does not have the titles of {}; run `cargo xtask compare`",
        missing.join(", ")
    )))
}

fn page() -> String {
    let codes = code::all();
    let of_rules = codes.iter().filter(|it| it.examples.is_some()).count();
    let mut page = format!(
        "# Findings\n\nAll {} findings, made from the registry in `crates/check/src/code` by `cargo xtask reference`. \
         Rules over templates report {of_rules} of them; constructs, configurations and command lines report the \
         others. In examples `<1025 letters>` is a text of that length. An error means that AWS refuses the \
         template, that it deploys and does not work, or that data is at risk. A warning is likely a mistake, and an \
         info is advice. Rules report nothing about a value that is known only during deployment.\n\n\
         | Finding | Severity | Title |\n|---|---|---|\n",
        codes.len()
    );
    for code in &codes {
        let anchor: String = format!("{}: {}", code.id, code.title)
            .to_lowercase()
            .chars()
            .filter(|it| it.is_alphanumeric() || matches!(it, ' ' | '-' | '_'))
            .map(|it| if it == ' ' { '-' } else { it })
            .collect();
        page.push_str(&format!(
            "| [{}](#{anchor}) | {} | {} |\n",
            code.id,
            code.severity.name(),
            code.title
        ));
    }
    for code in &codes {
        page.push('\n');
        page.push_str(&code.page());
    }
    page
}
