//! The entries of a section that a person reads, and those that follow from them.

use stanchion_template::counted;

use crate::entry::Entry;

/// This many replacements that follow from others are shown one by one.
const FEW: usize = 4;

/// The entries of a section, as people read them.
pub(crate) struct Folded<'a> {
    /// The entries that are shown.
    pub(crate) shown: Vec<&'a Entry>,
    /// The entries that follow from others, if there are many.
    pub(crate) others: Vec<&'a Entry>,
}

impl<'a> Folded<'a> {
    pub(crate) fn of(entries: Vec<&'a Entry>) -> Folded<'a> {
        let count = entries.iter().filter(|it| it.follows.is_some()).count();
        let is_shown = |it: &&Entry| count <= FEW || it.follows.is_none();
        let (shown, others) = entries.into_iter().partition(is_shown);
        Folded { shown, others }
    }

    /// Returns a line about the other entries, if there are some.
    pub(crate) fn title(&self) -> Option<String> {
        (!self.others.is_empty()).then(|| {
            format!(
                "{} more, because they refer to replaced ones",
                counted(self.others.len(), "resource")
            )
        })
    }

    /// Returns the names of the other entries.
    pub(crate) fn names(&self) -> String {
        let names = self.others.iter().filter_map(|it| it.subject.as_deref());
        names.collect::<Vec<_>>().join(", ")
    }
}
