//! A review as Markdown, for a comment in a pull request.

use std::fmt::Write;

use stanchion_template::{counted, visible};

use super::folded::Folded;
use super::text::details;
use crate::stack_review::StackReview;

/// A comment of this length is accepted by the code hosts that have a limit.
///
/// Source: <https://docs.github.com/en/rest/issues/comments>
const MOST: usize = 65_536;

/// The length that is kept free for the lines about what does not fit.
const REST: usize = 200;

/// The marker of the comment. A job finds its earlier comment by it, and replaces it.
pub const MARKER: &str = "<!-- stanchion-review -->";

/// Writes reviews of stacks as one comment of at most 65,536 characters. Sections fold. What does not fit is
/// counted.
///
/// ```
/// use stanchion_review::{MARKER, Source, StackReview, to_markdown};
/// use stanchion_template::Template;
///
/// let of = |text: &str| Source::parsed("data.yaml", Template::parse(text).unwrap());
/// let (before, after) = (of("Resources: {Data: {Type: AWS::EFS::FileSystem}}"), of("Resources: {}"));
/// let review = StackReview::new("Data", &before, &after, &Default::default());
/// assert!(to_markdown(&[review]).starts_with(MARKER));
/// ```
pub fn to_markdown(stacks: &[StackReview]) -> String {
    let mut text = Limited { text: format!("{MARKER}\n"), left: MOST - MARKER.len() - 1 - REST };
    let mut stacks_left_out = 0;
    let mut entries_left_out = 0;
    for it in stacks {
        let title = match it.stack.as_str() {
            "" => String::new(),
            stack => format!("{}: ", escaped(stack)),
        };
        if !text.add(&format!("\n### {title}{}\n", escaped(&it.summary))) {
            stacks_left_out += 1;
            continue;
        }
        for (at, (section, entries)) in it.sections().enumerate() {
            // The first section is the worst.
            let state = if at == 0 { " open" } else { "" };
            let count = entries.len();
            let mut part =
                format!("\n<details{state}><summary>{} ({count})</summary>\n\n", section.title());
            let entries = Folded::of(entries);
            let rest =
                entries.title().map(|it| format!("- {it}\n  - {}\n", escaped(&entries.names())));
            let end = "\n</details>\n";
            let mut shown = 0;
            for entry in &entries.shown {
                let mut item = format!("- {}\n", escaped(&entry.text));
                for line in details(entry) {
                    let _ = writeln!(item, "  - {}", escaped(&line));
                }
                if !text.has_room(&[&part, &item, end]) {
                    break;
                }
                part += &item;
                shown += 1;
            }
            if let Some(rest) = rest.filter(|it| text.has_room(&[&part, it, end])) {
                part += &rest;
                shown += entries.others.len();
            }
            part += end;
            if shown > 0 && text.add(&part) {
                entries_left_out += count - shown;
            } else {
                entries_left_out += count;
            }
        }
        if let Some(line) = it.review.cosmetic_line() {
            text.add(&format!("\n{line}\n"));
        }
    }
    let mut text = text.text;
    let mut left_out = Vec::new();
    if stacks_left_out > 0 {
        left_out.push(counted(stacks_left_out, "stack"));
    }
    if entries_left_out > 0 {
        left_out.push(counted(entries_left_out, "effect"));
    }
    if !left_out.is_empty() {
        let _ = writeln!(text, "\n{} more: run the review to see them.", left_out.join(" and "));
    }
    text
}

/// A text with a limit.
struct Limited {
    text: String,
    /// The number of characters that still fit.
    left: usize,
}

impl Limited {
    fn has_room(&self, parts: &[&str]) -> bool {
        parts.iter().map(|it| it.chars().count()).sum::<usize>() <= self.left
    }

    /// Adds a part. Returns whether it fits.
    fn add(&mut self, part: &str) -> bool {
        let fits = self.has_room(&[part]);
        if fits {
            self.left -= part.chars().count();
            self.text += part;
        }
        fits
    }
}

/// Escapes characters with a meaning in Markdown or HTML.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for it in visible(text).chars() {
        match it {
            '<' => escaped.push_str("&lt;"),
            '&' => escaped.push_str("&amp;"),
            '*' | '_' | '`' | '[' | ']' | '|' | '#' | '\\' | '@' | '~' => {
                escaped.push('\\');
                escaped.push(it);
            }
            _ => escaped.push(it),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use stanchion_template::{Parsed, Template};

    use super::*;
    use crate::Source;

    fn of(count: usize) -> Parsed {
        let one = |it: usize| format!("Bucket{it}: {{Type: 'AWS::S3::Bucket'}}");
        let all: Vec<String> = (0..count).map(one).collect();
        Template::parse(format!("Resources: {{{}}}", all.join(", "))).unwrap()
    }

    fn reviewed(name: &str, before: usize, after: usize) -> StackReview {
        let source = |count| Source::parsed("a.yaml", of(count));
        StackReview::new(
            name,
            &source(before),
            &source(after),
            &stanchion_check::RuleSet::default(),
        )
    }

    #[test]
    fn a_comment_has_a_marker_folds_and_fits() {
        let text = to_markdown(&[reviewed("Net", 2, 1)]);
        assert!(
            text.starts_with(MARKER) && text.contains("<details open><summary>data at risk (1)"),
            "{text}"
        );
        assert!(text.contains("Bucket1 (AWS::S3::Bucket) is removed from the template"), "{text}");
        let many = reviewed("S", 400, 1);
        let all: Vec<StackReview> =
            (0..50).map(|it| StackReview { stack: format!("S{it}"), ..many.clone() }).collect();
        let text = to_markdown(&all);
        let length = text.chars().count();
        assert!(length <= MOST && length > MOST / 2, "{length}");
        assert!(text.contains(" more: run the review to see them."));
        // One stack that is too large is not left out as a whole.
        let text = to_markdown(&[reviewed("S", 3000, 1)]);
        let shown = text.matches("is removed from the template").count();
        assert!(text.chars().count() <= MOST && shown > 100, "{shown}");
        assert!(text.contains(" effects more: run the review to see them."), "{}", &text[60_000..]);
    }

    #[test]
    fn names_do_not_become_markup() {
        assert_eq!(escaped("a_b <img> @me"), "a\\_b &lt;img> \\@me");
    }
}
