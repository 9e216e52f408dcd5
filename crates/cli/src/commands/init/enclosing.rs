//! The workspace that contains the folder of a new program.

use std::path::{Path, PathBuf};

use glob::{MatchOptions, Pattern};
use toml::{Table, Value};

/// A workspace that contains the folder of a new program.
#[derive(Debug)]
pub(super) struct Enclosing {
    manifest: PathBuf,
    /// True if its `members` match the folder.
    pub(super) includes: bool,
}

impl Enclosing {
    /// Returns a message about the relation between the workspace and the new package.
    pub(super) fn note(&self) -> String {
        let manifest = self.manifest.display();
        if self.includes {
            format!("The package is a member of the workspace of {manifest}.\n")
        } else {
            format!(
                "The package is its own workspace: it does not belong to the workspace of {manifest}. To make it a \
                 member, remove [workspace] and the profiles from its Cargo.toml, and add its folder to `members` there.\n"
            )
        }
    }
}

/// Finds the workspace to which cargo would assign an absolute folder.
pub(super) fn find(folder: &Path) -> Option<Enclosing> {
    folder.ancestors().skip(1).find_map(|root| {
        let manifest = root.join("Cargo.toml");
        let table: Table = std::fs::read_to_string(&manifest).ok()?.parse().ok()?;
        let members = list(&table, "members")?;
        let below = folder.strip_prefix(root).ok()?;
        let is_named = members.iter().any(|it| Path::new(it.trim_start_matches("./")) == below);
        // As in cargo: an excluded folder is a member only if `members` has its name.
        let excluded = list(&table, "exclude")?;
        let is_excluded = excluded.iter().any(|it| below.starts_with(it.trim_start_matches("./")));
        let includes = is_named || (!is_excluded && members.iter().any(|it| matches(it, below)));
        Some(Enclosing { manifest, includes })
    })
}

fn matches(pattern: &str, path: &Path) -> bool {
    let options = MatchOptions { require_literal_separator: true, ..MatchOptions::default() };
    let pattern = pattern.trim_start_matches("./").trim_end_matches('/');
    Pattern::new(pattern).is_ok_and(|it| it.matches_path_with(path, options))
}

/// Returns the strings of a list such as `members` in the table `workspace`, or `None` without that table.
fn list(manifest: &Table, key: &str) -> Option<Vec<String>> {
    let workspace = manifest.get("workspace")?.as_table()?;
    let items = workspace.get(key).and_then(Value::as_array).into_iter().flatten();
    Some(items.filter_map(Value::as_str).map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{list, matches};

    #[test]
    fn members_are_read_from_their_section_only() {
        let members = |text: &str| list(&text.parse().unwrap(), "members");
        let one = "[package]\nname = \"a\"\n[workspace]\nmembers = [\"x\", 'y/*'] # [\n";
        assert_eq!(members(one).unwrap(), ["x", "y/*"]);
        let many = "[workspace]\ndefault-members = [\"z\"]\nmembers = [\n  \"x\",\n  # \"no\",\n  \"y\",\n]\n";
        assert_eq!(members(many).unwrap(), ["x", "y"]);
        assert!(members("[workspace]\n[other]\nmembers = [\"x\"]\n").unwrap().is_empty());
        assert!(members("[workspace.package]\nedition = \"2024\"\n").unwrap().is_empty());
        assert_eq!(members("workspace = { members = ['a]b'] }\n").unwrap(), ["a]b"]);
        assert!(members("[package]\nname = \"a\"\nmembers = [\"x\"]\n").is_none());
    }

    #[test]
    fn patterns_stop_at_separators() {
        assert!(matches("crates/*", Path::new("crates/a")));
        assert!(matches("./a/", Path::new("a")));
        assert!(!matches("crates/*", Path::new("crates/a/b")));
    }
}
