//! Checks that the documentation of constructs teaches: an example for each construct and each `mount_on`, the default of
//! each option, and front pages of crates with a map and an example.
//!
//! The ranges of options and the effects of their updates are compared with the schemas in
//! `constructs/tests/it/setters/documented.rs`, which knows the properties.

mod items;

use std::collections::{BTreeMap, BTreeSet};

use super::project::{Project, Source};
use crate::process::Result;
use items::{Item, Kind};

/// The code of the constructs.
const CONSTRUCTS: &str = "constructs/src/";
/// Methods that take a value and return it, and are no options: they combine or convert.
const NO_OPTIONS: [&str; 11] = [
    "Acu::and_a_half",
    "AlarmRule::and",
    "AlarmRule::negated",
    "AlarmRule::or",
    "CloudConfig::merge",
    "Operator::for_all_values",
    "Operator::for_any_value",
    "Operator::if_exists",
    "PolicyDocument::minimised",
    "PolicyDocument::with",
    "Text::with",
];
/// The crates whose front page teaches.
const FRONT_PAGES: [&str; 9] = [
    "constructs/src/lib.rs",
    "crates/check/src/lib.rs",
    "crates/cli/src/lib.rs",
    "crates/core/src/lib.rs",
    "crates/deploy/src/lib.rs",
    "crates/review/src/lib.rs",
    "crates/schema/src/lib.rs",
    "crates/stanchion/src/lib.rs",
    "crates/template/src/lib.rs",
];
/// The heading of the last section of a front page.
const NEXT: &str = "# Where to go next";

pub(super) fn check(project: &Project, wrong: &mut Vec<String>) -> Result {
    let constructs = project.rust.iter().filter(|it| it.name.starts_with(CONSTRUCTS));
    let items: Vec<Item> = constructs.flat_map(items::of).collect();
    wrong.extend(without_default(&items));
    wrong.extend(without_example(&items));
    for name in FRONT_PAGES {
        match project.rust.iter().find(|it| it.name == name) {
            Some(source) => wrong.extend(faults_of_page(source)),
            None => wrong.push(format!("{name} does not exist; correct the list of front pages")),
        }
    }
    Ok(())
}

/// Returns a line for each option that does not say its default.
fn without_default(items: &[Item]) -> Vec<String> {
    let options = items.iter().filter(|it| it.is_option());
    let is_silent = |it: &&Item| {
        !["Default", "Required"].into_iter().any(|word| it.docs.contains(word))
            && !NO_OPTIONS.contains(&it.path().as_str())
    };
    options
        .filter(is_silent)
        .map(|it| {
            format!(
                "{}: `{}` does not say its default; add \"Default: ..\", or \"Required\"",
                it.place,
                it.path()
            )
        })
        .collect()
}

/// Returns a line for each construct and each `mount_on` without an example.
fn without_example(items: &[Item]) -> Vec<String> {
    let has_example = |it: &&Item| it.docs.contains("```");
    // Constructs of several modules can have one name. Their docs are in the folder of the builder or below it.
    let with_example: BTreeSet<(&str, &str)> = items
        .iter()
        .filter(|it| it.kind == Kind::Type)
        .filter(has_example)
        .map(|it| (it.folder.as_str(), it.name.as_str()))
        .collect();
    let mut entries: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
    for function in items.iter().filter(|it| it.kind == Kind::Function) {
        entries.entry(function.returned.as_str()).or_default().push(function);
    }
    let builds = items.iter().filter(|it| it.name == "build" && it.takes_self);
    let silent = builds.filter(|build| {
        let on_type = [&build.owner, &build.returned]
            .into_iter()
            .any(|it| with_example.contains(&(build.folder.as_str(), it.as_str())));
        let on_entry = entries.get(build.owner.as_str()).into_iter().flatten().any(has_example);
        !on_type && !on_entry
    });
    let mounts = items.iter().filter(|it| it.name == "mount_on" && !it.docs.contains("```"));
    silent
        .map(|it| {
            format!("{}: the construct `{}` has no example on its type", it.place, it.returned)
        })
        .chain(mounts.map(|it| format!("{}: `{}` has no example", it.place, it.path())))
        .collect()
}

/// Returns what the front page of a crate lacks.
fn faults_of_page(source: &Source) -> Vec<String> {
    let page: Vec<&str> =
        source.text.lines().filter_map(|it| it.strip_prefix("//!")).map(str::trim).collect();
    let has = |wanted: fn(&str) -> bool| page.iter().any(|it| wanted(it));
    [
        (has(|it| it.starts_with("|---")), "a table that maps it"),
        (has(|it| it.starts_with("```")), "an example"),
        (has(|it| it == NEXT), "the section \"Where to go next\""),
    ]
    .into_iter()
    .filter(|(is_there, _)| !is_there)
    .map(|(_, part)| format!("{}: the page of the crate lacks {part}", source.name))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source { name: "constructs/src/data/thing.rs".to_owned(), text: text.to_owned() }
    }

    const CONSTRUCT: &str = "
/// A thing.
pub struct Thing(Id);

impl Thing {
    /// Returns a builder.
    pub fn builder() -> ThingBuilder {}

    /// Mounts the thing.
    pub fn mount_on(&self) {}
}

impl ThingBuilder {
    /// Sets the size.
    #[must_use]
    pub fn size(
        mut self,
        size: u32,
    ) -> Self {}

    /// Creates the thing.
    pub fn build(self, scope: &Scope, id: &str) -> Thing {}
}
";

    #[test]
    fn a_construct_without_default_or_example_is_found() {
        let items = items::of(&source(CONSTRUCT));
        let [silent] = without_default(&items).try_into().unwrap();
        assert!(silent.starts_with("constructs/src/data/thing.rs:16: `ThingBuilder::size`"));
        let found = without_example(&items);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(
            found[0].contains("`Thing` has no example") && found[1].contains("Thing::mount_on")
        );
    }

    #[test]
    fn a_default_and_an_example_on_one_of_the_places_are_enough() {
        let with_default = CONSTRUCT.replace("Sets the size.", "Sets the size. Default: 3.");
        assert!(without_default(&items::of(&source(&with_default))).is_empty());
        let example = "///\n/// ```\n/// let it = 1;\n/// ```\n";
        for line in ["pub struct Thing", "    pub fn builder"] {
            let text = CONSTRUCT.replace(line, &format!("{example}{line}"));
            let found = without_example(&items::of(&source(&text)));
            assert_eq!(found.len(), 1, "{found:?}");
        }
    }

    #[test]
    fn a_front_page_has_a_map_an_example_and_the_next_steps() {
        let page = "//! A crate.\n//!\n//! | A | B |\n//! |---|---|\n//! ```\n//! ```\n//! # Where to go next\n";
        assert!(faults_of_page(&source(page)).is_empty());
        assert_eq!(faults_of_page(&source("//! A crate.\n")).len(), 3);
    }
}
