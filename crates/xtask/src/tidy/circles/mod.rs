//! Checks that files do not import each other in circles. A module and one of its ancestors may do so.
//!
//! A path is followed through `pub use` to the file that defines the item, so a re-export does not hide a circle.
//! Method calls and the bodies of macros are not followed.

mod modules;
mod names;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::Path;

use super::project::Project;
use crate::process::{Error, Result};
use modules::Crate;

/// The imported files of each file.
type Imports = BTreeMap<String, BTreeSet<String>>;

pub(super) fn check(project: &Project, wrong: &mut Vec<String>) -> Result {
    let roots = project.rust.iter().filter(|it| is_root(&it.name));
    for root in roots {
        let found = Crate::read(project, &root.name)
            .map_err(|it| Error::Failed(format!("{}: {it}", root.name)))?;
        wrong.extend(circles(&found.imports()).into_iter().map(|files| {
            format!("these files import each other in a circle: {}", files.join(" -> "))
        }));
    }
    Ok(())
}

/// Returns true if a file is the root of a library or a program.
fn is_root(name: &str) -> bool {
    let file = Path::new(name).file_name().unwrap_or_default();
    name.contains("/src/") && (file == "lib.rs" || file == "main.rs")
}

/// Returns one of the shortest circles for each group of files that import each other.
fn circles(imports: &Imports) -> Vec<Vec<String>> {
    let mut found: Vec<Vec<String>> = Vec::new();
    let mut seen = BTreeSet::new();
    for (from, targets) in imports {
        for to in targets {
            if seen.contains(from) && seen.contains(to) {
                continue;
            }
            if let Some(mut back) = way(imports, to, from) {
                seen.extend(back.iter().cloned());
                back.push(to.clone());
                found.push(back);
            }
        }
    }
    found
}

/// Returns the files on the shortest path from one file to another, both included.
fn way(imports: &Imports, from: &str, to: &str) -> Option<Vec<String>> {
    let mut before: BTreeMap<&str, &str> = BTreeMap::new();
    let mut next = VecDeque::from([from]);
    while let Some(file) = next.pop_front() {
        if file == to {
            let mut files = vec![to.to_owned()];
            let mut file = to;
            while let Some(previous) = before.get(file).filter(|_| file != from) {
                files.push((*previous).to_owned());
                file = previous;
            }
            files.reverse();
            return Some(files);
        }
        for target in imports.get(file).into_iter().flatten() {
            if target != from && !before.contains_key(target.as_str()) {
                before.insert(target, file);
                next.push_back(target);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::project::Source;

    fn found(files: &[(&str, &str)]) -> Vec<String> {
        let source = |(name, text): &(&str, &str)| Source {
            name: format!("a/src/{name}"),
            text: (*text).to_owned(),
        };
        let project = Project { root: "/".into(), rust: files.iter().map(source).collect() };
        let mut wrong = Vec::new();
        check(&project, &mut wrong).unwrap();
        wrong
    }

    #[test]
    fn a_circle_behind_a_re_export_is_found() {
        let wrong = found(&[
            ("lib.rs", "mod kind;"),
            ("kind/mod.rs", "mod one; mod two; pub use one::One; pub use two::{Two, helper};"),
            ("kind/one.rs", "use super::Two; pub struct One(Two);"),
            ("kind/two.rs", "pub struct Two; pub fn helper() { crate::kind::One::new(); }"),
        ]);
        assert_eq!(wrong.len(), 1, "{wrong:?}");
        assert!(wrong[0].contains("one.rs -> ") && wrong[0].contains("two.rs"), "{wrong:?}");
    }

    #[test]
    fn a_module_and_its_parent_may_import_each_other() {
        let wrong = found(&[
            ("lib.rs", "mod kind; pub struct Root;"),
            ("kind/mod.rs", "mod one; pub use one::One; pub struct Shared;"),
            ("kind/one.rs", "use super::Shared; use crate::Root; pub struct One(Shared, Root);"),
        ]);
        assert_eq!(wrong, [""; 0]);
    }

    #[test]
    fn this_project_has_none() {
        let project = Project::read(&crate::process::root()).unwrap();
        let mut wrong = Vec::new();
        check(&project, &mut wrong).unwrap();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn globs_and_modules_are_followed() {
        let wrong = found(&[
            ("lib.rs", "mod one; mod two; mod three;"),
            ("one.rs", "use crate::two; pub fn a() { two::b() }"),
            ("two.rs", "use crate::three::*; pub fn b() { c() }"),
            ("three.rs", "pub fn c() { crate::one::a() }"),
        ]);
        assert_eq!(wrong.len(), 1, "{wrong:?}");
    }
}
