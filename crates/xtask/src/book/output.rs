//! Compares what commands print with what a page says, and writes it again.

use std::path::Path;

use regex_lite::Regex;
use snapbox::assert::Action;
use snapbox::{Assert, Data};

/// Lines in which cargo reports its progress. They differ between runs.
const PROGRESS: &str = r"(?m)^ *(?:Adding|Blocking|Checking|Compiling|Creating|Doc-tests|Downloaded|Downloading|Finished|Locking|Running|Updating) [^\n]*\n";

/// Patterns of values that differ between runs, and the values that the pages have.
const VALUES: [(&str, &str); 9] = [
    // The number of the thread in the message of a panic.
    (r"(?m)^thread '([^']*)' \(\d+\)", "thread '$1'"),
    // The account of the emulator, and that of the examples of AWS.
    (r"\b000000000000\b", "123456789012"),
    (r"finished in \d+\.\d+s", "finished in 0.00s"),
    (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z", "2026-01-31T12:00:00Z"),
    (r"\b\d\d:\d\d:\d\d\b", "12:00:00"),
    (r"http://127\.0\.0\.1:\d+", "http://127.0.0.1:4566"),
    (
        r"\b(acl|ami|eipalloc|eni|fs|fsap|fsmt|i|igw|lt|nat|rtb|rtbassoc|sg|sgr|subnet|vpc|vpce)-[0-9a-f]{8,17}\b",
        "$1-0123456789abcdef0",
    ),
    (
        r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b",
        "11111111-2222-3333-4444-555555555555",
    ),
    (r"\b[0-9]+\.[0-9] s\b", "0.1 s"),
];

/// The line of a page that matches any number of lines, as in snapbox.
const LINES: &str = "...";

/// Makes the outputs of two runs comparable.
pub(super) struct Normalizer {
    progress: Regex,
    values: Vec<(Regex, &'static str)>,
    /// The folder in which the reader works, as the runner and as the reader see it.
    folder: String,
}

impl Normalizer {
    /// Creates a normalizer for commands that run in a folder.
    pub(super) fn new(folder: &Path) -> Result<Normalizer, regex_lite::Error> {
        let values = VALUES.iter().map(|(from, to)| Regex::new(from).map(|it| (it, *to)));
        Ok(Normalizer {
            progress: Regex::new(PROGRESS)?,
            values: values.collect::<Result<_, _>>()?,
            folder: folder.display().to_string(),
        })
    }

    /// Returns the text as a page has it.
    pub(super) fn apply(&self, text: &str) -> String {
        let text = text.replace(&self.folder, "/home/you");
        let text = self.progress.replace_all(&text, "").into_owned();
        let replaced = self
            .values
            .iter()
            .fold(text, |text, (from, to)| from.replace_all(&text, *to).into_owned());
        let lines = replaced.trim_end().lines().map(|it| format!("{}\n", it.trim_end()));
        lines.collect()
    }
}

/// Compares a text with what a page says. Returns the differences, if there are any.
///
/// In the page, a line `...` is any number of lines, and `[..]` is any part of a line.
pub(super) fn difference(page: &str, actual: &str) -> Option<String> {
    let assert = Assert::new().action(Action::Verify).normalize_paths(false);
    let result = assert.try_eq(None, Data::text(actual), Data::text(page));
    result.err().map(|it| it.to_string())
}

/// Returns the text that a page should have: the actual one, without the lines for which the page has `...`.
pub(super) fn updated(page: &str, actual: &str) -> String {
    let old: Vec<&str> = page.lines().collect();
    if !old.contains(&LINES) {
        return actual.to_owned();
    }
    let new: Vec<&str> = actual.lines().collect();
    // The longest common subsequence of lines. Between its lines, `...` in the page stands for what is new.
    let mut lengths = vec![vec![0; new.len() + 1]; old.len() + 1];
    for (i, a) in old.iter().enumerate().rev() {
        for (j, b) in new.iter().enumerate().rev() {
            lengths[i][j] = if a == b {
                lengths[i + 1][j + 1] + 1
            } else {
                lengths[i + 1][j].max(lengths[i][j + 1])
            };
        }
    }
    let mut text = String::new();
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        let (mut is_left_out, mut added) = (false, Vec::new());
        while (i < old.len() || j < new.len()) && old.get(i) != new.get(j) {
            if i < old.len() && (j == new.len() || lengths[i + 1][j] >= lengths[i][j + 1]) {
                is_left_out |= old[i] == LINES;
                i += 1;
            } else {
                added.push(new[j]);
                j += 1;
            }
        }
        for line in if is_left_out { vec![LINES] } else { added } {
            text.push_str(line);
            text.push('\n');
        }
        if let Some(line) = new.get(j) {
            text.push_str(line);
            text.push('\n');
        }
        (i, j) = (i + 1, j + 1);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_can_leave_out_lines_and_parts_of_lines() {
        assert_eq!(difference("a\n...\nd\n", "a\nb\nc\nd\n"), None);
        assert_eq!(difference("a [..] c\n", "a b c\n"), None);
        assert_eq!(difference(r"\|[[:space:]]/mnt\|d", r"\|[[:space:]]/mnt\|d"), None);
        assert!(difference("a\n...\nd\n", "a\nb\nc\n").is_some());
        assert!(difference("a\n", "b\n").unwrap().contains('b'));
    }

    #[test]
    fn an_update_keeps_what_is_left_out() {
        assert_eq!(updated("a\n", "b\nc\n"), "b\nc\n");
        assert_eq!(updated("a\n...\nd\n", "a\nb\nc\nd\ne\n"), "a\n...\nd\ne\n");
        assert_eq!(updated("a\nb\n...\nd\n", "a\nx\nb\nc\nd\n"), "a\nx\nb\n...\nd\n");
        assert_eq!(updated("...\nd\n", "c\nd\n"), "...\nd\n");
        assert_eq!(updated("a\n...\n", "a\nb\n"), "a\n...\n");
        assert_eq!(updated("a\n...\n", "b\n"), "...\n");
    }

    #[test]
    fn what_differs_between_runs_has_one_value() {
        let normalizer = Normalizer::new(Path::new("/tmp/x")).unwrap();
        let text = "   Compiling a v0.1.0 (/tmp/x/a)\n  Type: b  \n/tmp/x/a\nok; finished in 1.23s\n\
                    fs-0aa1b2c3d4e5f6071 at 2026-11-28T03:00:00.123Z\n\n";
        assert_eq!(
            normalizer.apply(text),
            "  Type: b\n/home/you/a\nok; finished in 0.00s\nfs-0123456789abcdef0 at 2026-01-31T12:00:00Z\n"
        );
    }
}
