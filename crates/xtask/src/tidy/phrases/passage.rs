//! Passages: pieces of prose with their place.

/// The kind of text that contains a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A documentation comment of Rust.
    Docstring,
    /// Any other comment.
    Comment,
    /// A string of the program: a message, help, a report.
    Message,
    /// The title of a finding.
    Title,
    /// A paragraph of a page.
    Page,
}

/// Consecutive lines of prose. A phrase can start in one line and end in the next.
#[derive(Debug)]
pub(super) struct Passage {
    pub(super) kind: Kind,
    /// The text of each line and its number in the file.
    pub(super) lines: Vec<(usize, String)>,
}

impl Passage {
    pub(super) fn new(kind: Kind) -> Passage {
        Passage { kind, lines: Vec::new() }
    }
}

/// Collects passages line by line.
#[derive(Default)]
pub(super) struct Collector {
    done: Vec<Passage>,
    open: Option<Passage>,
}

impl Collector {
    /// Adds a line to the open passage. Starts a passage if none of this kind is open.
    pub(super) fn line(&mut self, kind: Kind, number: usize, text: &str) {
        if self.open.as_ref().is_some_and(|it| it.kind != kind) {
            self.close();
        }
        let passage = self.open.get_or_insert_with(|| Passage::new(kind));
        passage.lines.push((number, text.to_owned()));
    }

    /// Ends the open passage.
    pub(super) fn close(&mut self) {
        self.done.extend(self.open.take());
    }

    pub(super) fn finish(mut self) -> Vec<Passage> {
        self.close();
        self.done
    }
}
