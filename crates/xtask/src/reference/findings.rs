//! The pages of the findings: an index, and a page for each family.

use stanchion_check::{Code, code};
use stanchion_template::counted;

use super::families::FAMILIES;
use crate::book::anchor;
use crate::process::{Error, Result};

/// A page in the folder of the findings.
pub(super) struct Page {
    pub(super) name: String,
    pub(super) text: String,
}

/// Returns the index and the page of each family.
///
/// # Errors
///
/// Returns an error if a finding belongs to no family, or if a family has no finding.
pub(super) fn pages() -> Result<Vec<Page>> {
    let codes = code::all();
    let is_known = |it: &Code| FAMILIES.iter().any(|(prefix, _)| it.id.starts_with(prefix));
    if let Some(code) = codes.iter().find(|it| !is_known(it)) {
        return Err(Error::Failed(format!(
            "{} has no family: add its prefix to crates/xtask/src/reference/families.rs",
            code.id
        )));
    }
    let mut pages = vec![Page { name: "README.md".to_owned(), text: index(&codes) }];
    for (prefix, subject) in FAMILIES {
        let of_family: Vec<&Code> =
            codes.iter().copied().filter(|it| it.id.starts_with(prefix)).collect();
        if of_family.is_empty() {
            return Err(Error::Failed(format!("the family {prefix} has no finding")));
        }
        let text = family(prefix, subject, &of_family);
        pages.push(Page { name: file(prefix), text });
    }
    Ok(pages)
}

/// Returns the name of the page of a family.
fn file(prefix: &str) -> String {
    format!("{}.md", prefix.to_lowercase())
}

fn index(codes: &[&Code]) -> String {
    let of_rules = codes.iter().filter(|it| it.examples.is_some()).count();
    let mut page = format!(
        "# Findings\n\nLook up a finding here by the id that `check` prints, such as `EFS-040`. `stanchion explain EFS-040` \
         prints the same text.\n\n\
         An error means that AWS refuses the template, that it deploys and does not work, or that data is at risk. A \
         warning is likely a mistake, and an info is advice. Rules report nothing about a value that is known only during \
         deployment.\n\n\
         There are {}. Rules over templates report {of_rules} of them, and those of compliance packs (BPR) only \
         if a pack is requested. Constructs, configurations and command lines report the others. In examples \
         `<1025 letters>` is a text of that length. `cargo xtask reference` writes these pages from the registry in \
         `crates/check/src/code`.\n",
        counted(codes.len(), "finding")
    );
    for (prefix, subject) in FAMILIES {
        let of_family = codes.iter().filter(|it| it.id.starts_with(prefix));
        page.push_str(&format!(
            "\n## {prefix}: {subject}\n\n| Finding | Severity | Title |\n|---|---|---|\n"
        ));
        for code in of_family {
            page.push_str(&format!(
                "| [{}]({}#{}) | {} | {} |\n",
                code.id,
                file(prefix),
                anchor(&heading(code)),
                code.severity.name(),
                code.title
            ));
        }
    }
    page
}

fn heading(code: &Code) -> String {
    format!("{}: {}", code.id, code.title)
}

fn family(prefix: &str, subject: &str, codes: &[&Code]) -> String {
    let mut page = format!(
        "# {prefix}: {subject}\n\nThis page explains {} about {subject}. [All findings](README.md)\n",
        counted(codes.len(), "finding")
    );
    for code in codes {
        page.push('\n');
        page.push_str(&code.page());
    }
    page
}
