//! The differences that are meant: `disputes.txt`.

use std::path::Path;

use crate::process::{Result, read};

/// The file with the declared differences. A line has the fact, the shape, the difference and the reason, with ` | `
/// between them.
const FILE: &str = "crates/xtask/src/facts/disputes.txt";

/// A difference between a fact and a model.
#[derive(Debug, PartialEq)]
pub(super) struct Dispute {
    text: String,
}

impl Dispute {
    pub(super) fn new(fact: &str, shape: &str, difference: &str) -> Dispute {
        Dispute { text: format!("{fact} | {shape} | {difference}") }
    }
}

/// Returns the differences that are not declared, and the declarations without a difference or a reason.
pub(super) fn compare(root: &Path, found: &[Dispute]) -> Result<Vec<String>> {
    let text = String::from_utf8_lossy(&read(&root.join(FILE))?).into_owned();
    let lines = text.lines().filter(|it| !it.starts_with('#') && !it.is_empty());
    let mut faults = Vec::new();
    let mut declared = Vec::new();
    for line in lines {
        match line.rsplit_once(" | ") {
            Some((dispute, reason))
                if dispute.matches(" | ").count() == 2 && !reason.is_empty() =>
            {
                declared.push(dispute);
            }
            _ => faults.push(format!("{FILE}: no reason in `{line}`")),
        }
    }
    let is_declared = |it: &Dispute| declared.contains(&it.text.as_str());
    let open = found.iter().filter(|it| !is_declared(it));
    faults.extend(open.map(|it| format!("not declared: {}", it.text)));
    let idle = declared.iter().filter(|line| !found.iter().any(|it| it.text == **line));
    faults.extend(idle.map(|it| format!("no longer a difference: {it}")));
    Ok(faults)
}
