//! A review as plain text.

use std::fmt::Write;

use stanchion_template::{counted, visible};

use super::folded::Folded;
use crate::entry::{self, Entry};
use crate::review::Review;
use crate::section::Section;
use crate::stack_review::StackReview;

impl Review {
    /// Returns the effects of the change, the worst section first. They have no places.
    pub fn entries(&self) -> Vec<Entry> {
        entry::of(self)
    }

    /// Returns the review as text, the worst first.
    pub fn to_text(&self) -> String {
        let entries = self.entries();
        let sections = Section::ALL.into_iter().map(|section| {
            (section, entries.iter().filter(|it| it.section == section).collect::<Vec<_>>())
        });
        text(&self.summary(), sections.filter(|it| !it.1.is_empty()), self.cosmetic_line())
    }

    /// Returns a line about the resources that are only written differently, if there are others too.
    pub(crate) fn cosmetic_line(&self) -> Option<String> {
        (self.cosmetic > 0 && !self.is_empty()).then(|| {
            let count = counted(self.cosmetic, "resource");
            format!("{count} written differently, with the same meaning")
        })
    }
}

impl StackReview {
    /// Returns the review as text, the worst first, with the places in templates and in code.
    pub fn to_text(&self) -> String {
        let title = match self.stack.as_str() {
            "" => self.summary.clone(),
            stack => format!("{}: {}", visible(stack), self.summary),
        };
        text(&title, self.sections(), self.review.cosmetic_line())
    }
}

fn text<'a>(
    title: &str,
    sections: impl Iterator<Item = (Section, Vec<&'a Entry>)>,
    last: Option<String>,
) -> String {
    let mut text = format!("{title}\n");
    for (section, entries) in sections {
        let _ = writeln!(text, "\n{}", section.title());
        let entries = Folded::of(entries);
        for entry in &entries.shown {
            let _ = writeln!(text, "  {}", visible(&entry.text));
            for line in details(entry) {
                let _ = writeln!(text, "    {}", visible(&line));
            }
        }
        if let Some(title) = entries.title() {
            let _ = writeln!(text, "  {title}\n    {}", visible(&entries.names()));
        }
    }
    if let Some(last) = last {
        let _ = writeln!(text, "\n{last}");
    }
    text
}

/// Returns the lines below an entry: its proof, its places, and the reason for which it is accepted.
pub(crate) fn details(entry: &Entry) -> Vec<String> {
    let mut lines = entry.proof.clone();
    lines.extend(places(entry).into_iter().map(|it| format!("at {it}")));
    lines.extend(entry.acknowledged.iter().map(|it| format!("acknowledged: {it}")));
    lines
}

/// Returns the places of an entry in one line: the template after the change, otherwise the one before, and the code.
pub(crate) fn places(entry: &Entry) -> Option<String> {
    let template = entry.after.as_ref().or(entry.before.as_ref());
    let all: Vec<String> =
        template.into_iter().chain(&entry.code).map(ToString::to_string).collect();
    (!all.is_empty()).then(|| all.join(", "))
}
