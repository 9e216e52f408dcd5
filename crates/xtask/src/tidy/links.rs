//! Checks that the links between the project's pages lead to existing files and headings.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::project::{Project, Source};
use crate::book::anchor;
use crate::process::Result;

/// The folders with pages. Pages in the root are checked, too.
const FOLDERS: [&str; 5] = ["crates", "constructs", "docs", "examples", "synth"];

pub(super) fn check(project: &Project, wrong: &mut Vec<String>) -> Result {
    let mut pages = Project::files(&project.root, &FOLDERS, "md")?;
    pages.extend(Project::beside(&project.root, "md")?);
    let read: BTreeMap<&str, Page> = pages.iter().map(|it| (&*it.name, Page::read(it))).collect();
    for (name, page) in &read {
        let folder = Path::new(name).parent().unwrap_or(Path::new(""));
        for (line, target) in &page.links {
            let (file, heading) = target.split_once('#').unwrap_or((target, ""));
            let path =
                if file.is_empty() { PathBuf::from(name) } else { plain(&folder.join(file)) };
            if !project.root.join(&path).exists() {
                wrong.push(format!("{name}:{line}: {file} does not exist"));
                continue;
            }
            let linked = path.to_str().and_then(|it| read.get(it));
            if !heading.is_empty() && !linked.is_none_or(|it| it.anchors.contains(heading)) {
                wrong.push(format!("{name}:{line}: {target} leads to no heading"));
            }
        }
    }
    Ok(())
}

/// Removes `.` and `..` from a path.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir if plain.pop() => {}
            Component::CurDir => {}
            part => plain.push(part),
        }
    }
    plain
}

/// The links and headings of a page.
#[derive(Debug, Default)]
struct Page {
    /// The links to files and headings, with their lines.
    links: Vec<(usize, String)>,
    anchors: BTreeSet<String>,
}

impl Page {
    fn read(source: &Source) -> Page {
        let mut page = Page::default();
        let mut heading: Option<String> = None;
        for (event, range) in
            Parser::new_ext(&source.text, Options::ENABLE_TABLES).into_offset_iter()
        {
            match event {
                Event::Start(Tag::Link { dest_url, .. })
                    if !dest_url.contains("://") && !dest_url.starts_with("mailto:") =>
                {
                    let line = source.text[..range.start].matches('\n').count() + 1;
                    page.links.push((line, dest_url.into_string()));
                }
                Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
                Event::Text(part) | Event::Code(part) => {
                    if let Some(heading) = &mut heading {
                        heading.push_str(&part);
                    }
                }
                Event::End(TagEnd::Heading(_)) => {
                    let name = anchor(&heading.take().unwrap_or_default());
                    let mut free = name.clone();
                    let mut count = 0;
                    while !page.anchors.insert(free.clone()) {
                        count += 1;
                        free = format!("{name}-{count}");
                    }
                }
                _ => {}
            }
        }
        page
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_headings_are_found() {
        let text = "# A `b`\n[a](docs/a.md#part) [b](https://b) [c](#c)\n```\n[d](d)\n```\n[e](e.md)\n\n| a |\n|---|\n| [f](f) |\n# A b\n";
        let page = Page::read(&Source { name: "README.md".to_owned(), text: text.to_owned() });
        let links = [(2, "docs/a.md#part"), (2, "#c"), (6, "e.md"), (10, "f")];
        assert_eq!(page.links, links.map(|(line, target)| (line, target.to_owned())));
        assert!(page.anchors.contains("a-b") && page.anchors.contains("a-b-1"));
    }

    #[test]
    fn paths_are_made_plain() {
        assert_eq!(plain(Path::new("docs/x/../../a.md")), Path::new("a.md"));
        assert_eq!(plain(Path::new("./a.md")), Path::new("a.md"));
    }
}
