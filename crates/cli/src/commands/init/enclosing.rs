//! The workspace that contains the folder of a new program.

use std::path::{Path, PathBuf};

use glob::{MatchOptions, Pattern};

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
        let text = std::fs::read_to_string(&manifest).ok()?;
        let members = list(&text, "members")?;
        let below = folder.strip_prefix(root).ok()?;
        let is_named = members.iter().any(|it| Path::new(it.trim_start_matches("./")) == below);
        // As in cargo: an excluded folder is a member only if `members` has its name.
        let excluded = list(&text, "exclude")?;
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

/// Returns the strings of a list such as `members` in the section `[workspace]`, or `None` without that section.
fn list(manifest: &str, key: &str) -> Option<Vec<String>> {
    let lines = manifest.lines().map(|it| it.split('#').next().unwrap_or_default().trim());
    let (mut is_workspace, mut here, mut section) = (false, false, String::new());
    for line in lines {
        if line.starts_with('[') && line.ends_with(']') && !line.contains('"') {
            here = line == "[workspace]";
            is_workspace |= here || line.starts_with("[workspace.");
        } else if here {
            section.push_str(line);
            section.push('\n');
        }
    }
    is_workspace.then(|| list_of(&section, key))
}

/// Returns the strings of a list in a section of TOML.
fn list_of(section: &str, key: &str) -> Vec<String> {
    let value = section.lines().enumerate().find_map(|(at, line)| {
        let rest = line.strip_prefix(key)?.trim_start().strip_prefix('=')?;
        let more: Vec<&str> = section.lines().skip(at + 1).collect();
        Some(format!("{rest}\n{}", more.join("\n")))
    });
    let value = value.unwrap_or_default();
    let inner = value.trim_start().strip_prefix('[').and_then(|it| it.split(']').next());
    let items = inner.unwrap_or_default().split(',');
    let items = items.map(|it| it.trim().trim_matches(['"', '\'']).to_owned());
    items.filter(|it| !it.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{list, matches};

    #[test]
    fn members_are_read_from_their_section_only() {
        let members = |text: &str| list(text, "members");
        let one = "[package]\nname = \"a\"\n[workspace]\nmembers = [\"x\", 'y/*'] # [\n";
        assert_eq!(members(one).unwrap(), ["x", "y/*"]);
        let many = "[workspace]\ndefault-members = [\"z\"]\nmembers = [\n  \"x\",\n  # \"no\",\n  \"y\",\n]\n";
        assert_eq!(members(many).unwrap(), ["x", "y"]);
        assert!(members("[workspace]\n[other]\nmembers = [\"x\"]\n").unwrap().is_empty());
        assert!(members("[workspace.package]\nedition = \"2024\"\n").unwrap().is_empty());
        assert!(members("[package]\nname = \"a\"\nmembers = [\"x\"]\n").is_none());
    }

    #[test]
    fn patterns_stop_at_separators() {
        assert!(matches("crates/*", Path::new("crates/a")));
        assert!(matches("./a/", Path::new("a")));
        assert!(!matches("crates/*", Path::new("crates/a/b")));
    }
}
