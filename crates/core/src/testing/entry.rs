//! Assertions about an output or a parameter.

use stanchion_template::{Map, Node, Template, path};

use super::difference::differences;
use super::expected::{Expected, IntoExpected, Pattern};
use super::failure::{fail, list};

/// An output or a parameter of a template.
///
/// Each method panics at the line of the call if the entry does not match.
#[derive(Clone, Debug)]
pub struct EntryMatch<'a> {
    noun: &'static str,
    name: &'a str,
    body: &'a Node,
}

impl<'a> EntryMatch<'a> {
    /// Returns the entry of a section. Panics if it does not exist.
    #[track_caller]
    pub(super) fn of(
        template: &'a Template,
        section: &str,
        noun: &'static str,
        name: &'a str,
    ) -> EntryMatch<'a> {
        let entries = template.section(section);
        if let Some(body) = entries.and_then(|it| it.get(name)) {
            return EntryMatch { noun, name, body };
        }
        let known: Vec<&str> = entries.into_iter().flat_map(Map::keys).collect();
        fail(&match known.as_slice() {
            [] => format!("the template has no {noun} {name}\n  it has no {noun}s"),
            _ => format!(
                "the template has no {noun} {name}\n  {noun}s of the template: {}",
                list(&known)
            ),
        })
    }

    /// Expects a value at a path, such as `Value`, `Export.Name` or `Default`.
    ///
    /// # Panics
    ///
    /// Panics if there is another value or none.
    #[track_caller]
    pub fn with(self, path: &str, expected: impl IntoExpected) -> EntryMatch<'a> {
        self.expect(path, &expected.into_expected())
    }

    /// Expects that there is no value at a path.
    ///
    /// # Panics
    ///
    /// Panics if there is a value.
    #[track_caller]
    pub fn without(self, path: &str) -> EntryMatch<'a> {
        self.expect(path, &Expected(Pattern::Absent))
    }

    #[track_caller]
    fn expect(self, at: &str, expected: &Expected) -> EntryMatch<'a> {
        let found = self.body.as_map().and_then(|it| path::get(it, at));
        let differing = differences(at, expected, found);
        if !differing.is_empty() {
            let mut text =
                format!("the {} {} does not have the expected values\n", self.noun, self.name);
            differing.iter().for_each(|it| it.write(&mut text));
            fail(&text);
        }
        self
    }
}
