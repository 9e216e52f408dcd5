//! Checks that the links between the project's pages lead to existing files.

use super::project::{Project, Source};
use crate::process::Result;

/// The folders with pages. Pages in the root are checked, too.
const FOLDERS: [&str; 5] = ["crates", "constructs", "docs", "examples", "synth"];

pub(super) fn check(project: &Project, wrong: &mut Vec<String>) -> Result {
    let mut pages = Project::files(&project.root, &FOLDERS, "md")?;
    pages.extend(Project::beside(&project.root, "md")?);
    for page in &pages {
        let folder = page.name.rsplit_once('/').map_or("", |(folder, _)| folder);
        for (line, target) in links(page) {
            if !project.root.join(folder).join(target).exists() {
                wrong.push(format!("{}:{line}: {target} does not exist", page.name));
            }
        }
    }
    Ok(())
}

/// Returns the files that a page links to, with the line of each link.
fn links(page: &Source) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut in_code = false;
    for (at, line) in page.text.lines().enumerate() {
        in_code ^= line.trim_start().starts_with("```");
        if in_code {
            continue;
        }
        for (_, rest) in line.match_indices("](").map(|(start, it)| line.split_at(start + it.len()))
        {
            let target = rest.split([')', '#', ' ']).next().unwrap_or_default();
            if !target.is_empty() && !target.contains("://") && !target.starts_with("mailto:") {
                found.push((at + 1, target));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_files_are_found() {
        let text = "[a](docs/a.md#part) [b](https://b) [c](#c)\n```\n[d](d)\n```\n[e](e.md)\n";
        let page = Source { name: "README.md".to_owned(), text: text.to_owned() };
        assert_eq!(links(&page), [(1, "docs/a.md"), (5, "e.md")]);
    }
}
