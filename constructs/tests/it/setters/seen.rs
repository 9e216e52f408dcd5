//! The options and changes that the cases saw.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use stanchion_constructs::template::{Node, Template};

use super::change::changes;
use super::documented::Documented;
use super::properties::{property, renamed};
use crate::support::differences;

/// The changes that options made, by type, in the order of the cases.
#[derive(Default)]
pub(super) struct Seen {
    options: BTreeSet<String>,
    sections: BTreeMap<&'static str, Vec<String>>,
    documented: Documented,
    wrong: Vec<String>,
}

impl Seen {
    /// Takes in what an option of a type changes in a template.
    pub(super) fn compare(
        &mut self,
        owner: &'static str,
        option: &str,
        without: &Node,
        with: &Node,
    ) {
        let changes = changes(without, with);
        let name = format!("{owner}::{option}");
        let property = property(owner, option);
        if changes.is_empty() {
            self.wrong.push(format!("{name} has no effect"));
        } else if !changes.iter().any(|it| it.is_at(&property)) {
            let paths: Vec<&str> = changes.iter().map(|it| it.path.as_str()).collect();
            self.wrong.push(format!("{name} does not set {property}; it changes {paths:?}"));
        }
        let at_property = changes.iter().filter(|it| it.is_at(&property));
        at_property.for_each(|it| self.documented.see(&name, &it.path, without, with));
        let mut section = format!("{option}\n");
        changes.iter().for_each(|it| it.write(&mut section));
        let sections = self.sections.entry(owner).or_default();
        if !sections.contains(&section) {
            sections.push(section);
        }
        self.options.insert(name);
    }

    /// Takes in what a move of everything changes in a template.
    pub(super) fn compare_moved(
        &mut self,
        owner: &'static str,
        option: &str,
        before: &Template,
        after: &Template,
    ) {
        let changes = differences(before, after);
        if !changes.is_empty() {
            self.wrong.push(format!("{owner}::{option}: a move changes\n{}", changes.join("\n")));
        }
    }

    /// Holds what was seen against the options in the source and against the snapshots.
    pub(super) fn finish(self, docs: &BTreeMap<String, String>) {
        let options: BTreeSet<String> = docs.keys().cloned().collect();
        let missing: Vec<_> = options.difference(&self.options).collect();
        let unknown: Vec<_> = self.options.difference(&options).collect();
        assert!(missing.is_empty(), "options without a case: {missing:#?}");
        assert!(unknown.is_empty(), "cases without an option: {unknown:#?}");
        let stale: Vec<_> = renamed().filter(|it| !options.contains(it)).collect();
        assert!(stale.is_empty(), "the table of properties has options that are gone: {stale:#?}");
        assert!(self.wrong.is_empty(), "{}", self.wrong.join("\n"));
        let silent = self.documented.faults(docs);
        assert!(
            silent.is_empty(),
            "{} docstrings lack facts:\n{}",
            silent.len(),
            silent.join("\n")
        );
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../../snapshots/setters");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        // All types are looked at before the test fails, so that one run shows all that changed.
        let changed: Vec<&str> = settings.bind(|| {
            let differs = |(owner, sections): &(&&'static str, &Vec<String>)| {
                let text = sections.join("\n");
                let check = || insta::assert_snapshot!(**owner, text);
                catch_unwind(AssertUnwindSafe(check)).is_err()
            };
            self.sections.iter().filter(differs).map(|(owner, _)| *owner).collect()
        });
        assert!(changed.is_empty(), "these types changed: {changed:?}");
        assert_eq!(files(), self.sections.keys().map(|it| (*it).to_owned()).collect());
    }
}

/// The types that have a snapshot.
fn files() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/setters");
    let names = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name());
    names.filter_map(|it| Some(it.to_str()?.strip_suffix(".snap")?.to_owned())).collect()
}
