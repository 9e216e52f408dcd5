//! The lines of a text, with fast access to the place of a line and column.

use std::borrow::Cow;

use stanchion_check::LineColumn;

/// The number of characters between two marks.
const STRIDE: usize = 256;

/// The lines of a text. The text is read once, and then each place is found in a few steps, also on a long line.
pub(crate) struct Lines<'a> {
    text: Cow<'a, str>,
    /// The start of each line, in bytes and in characters.
    starts: Vec<(usize, usize)>,
    /// The offset in bytes of every `STRIDE`th character.
    marks: Vec<usize>,
    /// The number of characters that were read.
    #[cfg(test)]
    pub(super) steps: std::cell::Cell<usize>,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(text: impl Into<Cow<'a, str>>) -> Lines<'a> {
        let text = text.into();
        let (mut starts, mut marks) = (vec![(0, 0)], Vec::new());
        for (count, (at, character)) in text.char_indices().enumerate() {
            if count % STRIDE == 0 {
                marks.push(at);
            }
            if character == '\n' {
                starts.push((at + 1, count + 1));
            }
        }
        #[cfg(test)]
        let steps = std::cell::Cell::new(text.len());
        Lines {
            text,
            starts,
            marks,
            #[cfg(test)]
            steps,
        }
    }

    /// Returns a line without its line break. Lines count from 1.
    pub(crate) fn line(&self, line: u32) -> Option<&str> {
        let index = usize::try_from(line).ok()?.checked_sub(1)?;
        let (start, _) = *self.starts.get(index)?;
        let end = self.starts.get(index + 1).map_or(self.text.len(), |(next, _)| next - 1);
        let line = self.text.get(start..end)?;
        Some(line.strip_suffix('\r').unwrap_or(line))
    }

    /// Returns the offset of a place in its line, in bytes. A column after the end is the end.
    pub(crate) fn offset(&self, at: LineColumn) -> Option<usize> {
        let line = self.line(at.line)?;
        let (start, before) = *self.starts.get(usize::try_from(at.line).ok()?.checked_sub(1)?)?;
        let wanted = before + usize::try_from(at.column.saturating_sub(1)).ok()?;
        let Some(mark) = self.marks.get(wanted / STRIDE) else { return Some(line.len()) };
        let rest = self.text.get(*mark..)?;
        #[cfg(test)]
        self.steps.set(self.steps.get() + wanted % STRIDE);
        let offset = rest.char_indices().nth(wanted % STRIDE).map(|(at, _)| mark + at);
        Some(offset.map_or(line.len(), |it| (it - start).min(line.len())))
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, STRIDE};
    use stanchion_check::LineColumn;

    #[test]
    fn places_are_found_by_line_and_column() {
        let lines = Lines::new("ab\r\näöü\n\nx");
        assert_eq!(lines.line(1), Some("ab"));
        assert_eq!(lines.line(3), Some(""));
        assert_eq!(lines.line(4), Some("x"));
        assert_eq!((lines.line(0), lines.line(5)), (None, None));
        let offset = |line, column| lines.offset(LineColumn { line, column });
        assert_eq!(offset(2, 1), Some(0));
        assert_eq!(offset(2, 3), Some(4));
        assert_eq!(offset(2, 9), Some(6));
        assert_eq!(offset(3, 1), Some(0));
        assert_eq!(offset(4, 2), Some(1));
        assert_eq!(offset(5, 1), None);
    }

    #[test]
    fn every_column_of_a_long_line_is_found() {
        let text = format!("first\n{}", "aé日".repeat(STRIDE));
        let lines = Lines::new(text.as_str());
        for (column, (at, _)) in text[6..].char_indices().enumerate() {
            let column = u32::try_from(column + 1).unwrap();
            assert_eq!(lines.offset(LineColumn { line: 2, column }), Some(at));
        }
    }
}
