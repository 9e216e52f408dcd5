//! A review as Markdown, for a comment in a pull request.

use std::fmt::Write;

use stanchion_template::visible;

use crate::review::Review;

/// A comment of this length is accepted by the code hosts that have a limit.
///
/// Source: <https://docs.github.com/en/rest/issues/comments>
const MOST: usize = 65_536;

/// The marker of the comment. A job finds its earlier comment by it, and replaces it.
pub const MARKER: &str = "<!-- stanchion-review -->";

/// Writes reviews of stacks as one comment of at most 65,536 characters. Sections fold, and what does not fit is counted.
pub fn to_markdown<'a>(stacks: impl IntoIterator<Item = (&'a str, &'a Review)>) -> String {
    let mut text = format!("{MARKER}\n");
    let mut left_out = 0;
    for (name, review) in stacks {
        let mut part = String::new();
        let title = if name.is_empty() { String::new() } else { format!("{}: ", escaped(name)) };
        let _ = writeln!(part, "\n### {title}{}", escaped(&review.summary()));
        for (at, (title, lines)) in review.sections().into_iter().enumerate() {
            // The first section is the worst.
            let state = if at == 0 { " open" } else { "" };
            let count = lines.iter().filter(|it| !it.starts_with(' ')).count();
            let _ = writeln!(part, "\n<details{state}><summary>{title} ({count})</summary>\n");
            for line in lines {
                let indent = if line.starts_with(' ') { "  " } else { "" };
                let _ = writeln!(part, "{indent}- {}", escaped(line.trim_start()));
            }
            let _ = writeln!(part, "\n</details>");
        }
        // The last line must fit too.
        if text.chars().count() + part.chars().count() > MOST - 100 {
            left_out += 1;
        } else {
            text += &part;
        }
    }
    if left_out > 0 {
        let _ = writeln!(text, "\n{left_out} more: run the review to see them.");
    }
    text
}

/// Escapes characters with a meaning in Markdown or HTML.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for it in visible(text).chars() {
        match it {
            '<' => escaped.push_str("&lt;"),
            '&' => escaped.push_str("&amp;"),
            '*' | '_' | '`' | '[' | ']' | '|' | '#' | '\\' | '@' => {
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
    use stanchion_template::Template;

    use super::*;
    use crate::review;

    #[test]
    fn a_comment_has_a_marker_folds_and_fits() {
        let of = |count: usize| {
            let one = |it: usize| format!("Bucket{it}: {{Type: 'AWS::S3::Bucket'}}");
            let all: Vec<String> = (0..count).map(one).collect();
            Template::parse(format!("Resources: {{{}}}", all.join(", "))).unwrap().template
        };
        let found = review(&of(2), &of(1));
        let text = to_markdown([("Net", &found)]);
        assert!(
            text.starts_with(MARKER) && text.contains("<details open><summary>data at risk (1)"),
            "{text}"
        );
        assert!(text.contains("Bucket1 (AWS::S3::Bucket) is removed from the template"), "{text}");
        let many = review(&of(400), &of(1));
        let all: Vec<(String, &Review)> = (0..50).map(|it| (format!("S{it}"), &many)).collect();
        let text = to_markdown(all.iter().map(|it| (it.0.as_str(), it.1)));
        assert!(text.chars().count() <= MOST, "{}", text.len());
        assert!(text.contains(" more: run the review to see them."));
    }

    #[test]
    fn names_do_not_become_markup() {
        assert_eq!(escaped("a_b <img> @me"), "a\\_b &lt;img> \\@me");
    }
}
