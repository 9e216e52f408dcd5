//! Turns "Unreleased" in a changelog into a release. The changelog follows Keep a Changelog.

use crate::process::{Error, Result};

const UNRELEASED: &str = "## Unreleased";

/// Returns the changelog with the entries of "Unreleased" below the version and date, and an empty "Unreleased"
/// above.
///
/// A heading without entries, such as "### Fixed" directly before the next heading, is removed.
pub(super) fn release(text: &str, version: &str, date: &str) -> Result<String> {
    let wrong = |what: &str| Error::Failed(format!("CHANGELOG.md: {what}"));
    let heading = format!("## {version} - {date}");
    if text.lines().any(|it| it.split(" - ").next() == Some(&format!("## {version}"))) {
        return Err(wrong(&format!("{version} has been released already")));
    }
    let lines: Vec<&str> = text.lines().collect();
    let start = lines
        .iter()
        .position(|it| *it == UNRELEASED)
        .ok_or_else(|| wrong("the heading `## Unreleased` is missing"))?;
    let rest = &lines[start + 1..];
    let length = rest.iter().position(|it| it.starts_with("## ")).unwrap_or(rest.len());
    let entries = without_empty_parts(&rest[..length]);
    if entries.is_empty() {
        return Err(wrong("`## Unreleased` has no entry"));
    }
    let mut new: Vec<&str> = lines[..=start].to_vec();
    new.extend(["", &heading, ""]);
    new.extend(entries);
    if length < rest.len() {
        new.push("");
        new.extend(&rest[length..]);
    }
    Ok(new.join("\n") + "\n")
}

/// Returns the lines without headings that have no entries, and without blank lines at both ends.
fn without_empty_parts<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    let mut kept: Vec<&str> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let next = lines[at + 1..].iter().find(|it| !it.trim().is_empty());
        let is_empty = line.starts_with("### ") && next.is_none_or(|it| it.starts_with("### "));
        let is_double_blank = line.is_empty() && kept.last().is_none_or(|it| it.is_empty());
        if !is_empty && !is_double_blank {
            kept.push(line);
        }
    }
    while kept.last().is_some_and(|it| it.is_empty()) {
        kept.pop();
    }
    kept
}

/// Returns the date if it has the form of ISO 8601.
pub(super) fn check_date(text: &str) -> Result<String> {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |at: usize, length: usize, most: u32| {
        parts
            .get(at)
            .filter(|it| it.len() == length)
            .and_then(|it| it.parse::<u32>().ok())
            .is_some_and(|it| (1..=most).contains(&it))
    };
    if parts.len() == 3 && number(0, 4, 9999) && number(1, 2, 12) && number(2, 2, 31) {
        return Ok(text.to_owned());
    }
    Err(Error::Failed(format!("--date is {text}; allowed: a date such as 2026-11-27")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# Changelog\n\n## Unreleased\n\n### Added\n\n- One.\n\n### Changed\n\n### Fixed\n\n- Two.\n\n## 0.1.0 - 2026-01-01\n\n- First.\n";

    #[test]
    fn unreleased_becomes_the_release() {
        let new = release(TEXT, "0.2.0", "2026-11-27").unwrap();
        assert_eq!(
            new,
            "# Changelog\n\n## Unreleased\n\n## 0.2.0 - 2026-11-27\n\n### Added\n\n- One.\n\n### Fixed\n\n- Two.\n\n## 0.1.0 - 2026-01-01\n\n- First.\n"
        );
    }

    #[test]
    fn the_first_release_has_nothing_below() {
        let new = release("# Changelog\n\n## Unreleased\n- One.\n", "0.1.0", "2026-11-27").unwrap();
        assert_eq!(new, "# Changelog\n\n## Unreleased\n\n## 0.1.0 - 2026-11-27\n\n- One.\n");
    }

    #[test]
    fn a_release_needs_entries_and_a_new_version() {
        let error = |text: &str, version: &str| {
            release(text, version, "2026-11-27").unwrap_err().to_string()
        };
        assert!(error(TEXT, "0.1.0").contains("released already"));
        assert!(error("# Changelog\n", "0.1.0").contains("missing"));
        assert!(error("## Unreleased\n\n### Added\n", "0.1.0").contains("no entry"));
        let new = release(TEXT, "0.2.0", "2026-11-27").unwrap();
        assert!(error(&new, "0.3.0").contains("no entry"));
    }

    #[test]
    fn dates_are_dates() {
        assert!(check_date("2026-11-27").is_ok());
        for text in ["2026-13-01", "2026-1-01", "27.11.2026", "2026-11-32", "2026-11"] {
            assert!(check_date(text).is_err(), "{text}");
        }
    }
}
