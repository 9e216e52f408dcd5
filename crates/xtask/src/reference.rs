//! The reference pages of the findings and of the compliance packs, generated from the registry.

use std::path::Path;

use stanchion_check::{Pack, Rule, code, rules, uncovered};

use crate::process::{Error, Result, read, write};

const PAGE: &str = "docs/findings.md";
const COMPLIANCE: &str = "docs/compliance.md";

/// Writes the page. With `check`, fails if the page is not current, or if the comparison with cfn-lint names other rules.
pub(crate) fn run(root: &Path, check: bool) -> Result {
    if check {
        compared(root)?;
    }
    current(root, PAGE, &page(), check)?;
    current(root, COMPLIANCE, &compliance(), check)
}

/// Writes a page. With `check`, fails if the page is not current.
fn current(root: &Path, name: &str, page: &str, check: bool) -> Result {
    let path = root.join(name);
    let is_current = read(&path).is_ok_and(|it| it == page.as_bytes());
    match (is_current, check) {
        (true, _) => Ok(()),
        (false, false) => write(&path, page.as_bytes()),
        (false, true) => {
            Err(Error::Failed(format!("{name} is not current; run `cargo xtask reference`")))
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
         Rules over templates report {of_rules} of them, and those of compliance packs (BPR) only if a pack is \
         requested; constructs, configurations and command lines report the others. In examples `<1025 letters>` is a text of that length. An error means that AWS refuses the \
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

fn compliance() -> String {
    let mut page = "# Compliance packs\n\nWhich controls of which standard our findings cover, made from \
        `crates/check/src/compliance` by `cargo xtask reference`. `stanchion rules --pack fsbp` lists the findings of a pack, \
        `explain` and SARIF name the controls of a finding, and `check --pack fsbp` also runs the rules that only a pack has. \
        These rules (BPR) report information. A control is listed only with a source, and a part is named where a finding \
        covers only a part. A template does not show an account, so no list here replaces an audit.\n\n\
        Requirements of CIS, NIST 800-53 and PCI DSS are those that AWS relates to the controls of Security Hub. They come \
        from the archive of its guide of March 2023, with the versions of that time; those of EFS.1 are current. Controls that AWS has added since \
        are missing here.\n"
        .to_owned();
    for pack in Pack::ALL {
        page.push_str(&format!(
            "\n## {} (`{}`)\n\n| Finding | Controls |\n|---|---|\n",
            pack.title(),
            pack.name()
        ));
        for code in code::all() {
            let controls: Vec<String> = code
                .controls()
                .iter()
                .filter(|it| it.pack == pack)
                .map(|it| match it.part {
                    Some(part) => format!("[{}]({}) (part: {part})", it.id, it.source),
                    None => format!("[{}]({})", it.id, it.source),
                })
                .collect();
            if !controls.is_empty() {
                page.push_str(&format!(
                    "| {}: {} | {} |\n",
                    code.id,
                    code.title,
                    controls.join(", ")
                ));
            }
        }
    }
    page.push_str(
        "\n## Controls without a finding\n\nControls of AWS Foundational Security Best Practices for the services of our \
         rules that no finding covers.\n\n| Control | Reason |\n|---|---|\n",
    );
    for it in uncovered() {
        page.push_str(&format!("| {} | {} |\n", it.id, it.reason));
    }
    page
}
