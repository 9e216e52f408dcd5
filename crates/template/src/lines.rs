//! The lines of a text.

use crate::Position;

/// The starts of the lines of a text, with which an offset becomes a position.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lines {
    starts: Vec<u32>,
    /// The bytes that continue a character of several bytes.
    continuations: Vec<u32>,
}

impl Lines {
    pub(crate) fn of(text: &str) -> Lines {
        let mut starts = vec![0];
        let mut continuations = Vec::new();
        for (at, byte) in (0..).zip(text.as_bytes()) {
            // Most bytes are neither a line break nor a part of a long character.
            match *byte {
                0x0b..0x80 => {}
                b'\n' => starts.push(at + 1),
                0x80..0xc0 => continuations.push(at),
                _ => {}
            }
        }
        starts.shrink_to_fit();
        continuations.shrink_to_fit();
        Lines { starts, continuations }
    }

    /// Returns the position of a character.
    pub(crate) fn position(&self, offset: u32) -> Position {
        let line = self.starts.partition_point(|it| *it <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or_default();
        let before = |at: u32| self.continuations.partition_point(|it| *it < at);
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let continuations = count(before(offset) - before(start));
        let column = 1 + offset.saturating_sub(start).saturating_sub(continuations);
        Position { line: count(line), column, offset }
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn columns_are_counted_in_characters() {
        let texts = ["", "a", "\n", "a\n\nb", "größe\n日本\r\n👍🏽 x\n", &"é\n x".repeat(20)];
        for text in texts {
            let lines = Lines::of(text);
            let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            for at in ends {
                let before = &text[..at];
                let line = before.rsplit('\n').next().unwrap();
                let found = lines.position(u32::try_from(at).unwrap());
                let expected = (1 + before.matches('\n').count(), 1 + line.chars().count(), at);
                let found = (found.line as usize, found.column as usize, found.offset as usize);
                assert_eq!(found, expected, "{text:?}");
            }
        }
    }
}
